from pathlib import Path

import pytest
from files import SMALL

from roleplay.errors import TransferError, UsageError
from roleplay.scenario import read_scenario
from roleplay.usecases import DraftCall, Shelves
from roleplay.usecases.coaching.call_draft import file_name

LINE = "We’re doing fine with the spreadsheets, honestly."


@pytest.fixture
def shelves(tmp_path: Path) -> Shelves:
    (tmp_path / "small.yaml").write_text(SMALL)
    return Shelves([tmp_path], tmp_path / "index.json", frozenset(("dana",)))


@pytest.fixture
def drafts(shelves: Shelves, tmp_path: Path) -> DraftCall:
    return DraftCall(shelves, tmp_path, lambda: ("price", "stall"))


def filled(path: Path) -> None:
    """Fill in all that is empty, as in an editor."""
    path.write_text(path.read_text("utf-8").replace('""', '"Something"'), "utf-8")


def test_a_draft_is_listed_apart_with_what_it_misses(
    shelves: Shelves, drafts: DraftCall
) -> None:
    path = drafts.write(LINE, "price", "What does that cost you?")
    assert path.name == "call-were-doing-fine-with-the-spreadsheets.yaml"
    library = shelves.library()
    (draft,) = shelves.drafts(library)
    assert ([c.key for c in library.cards], library.broken) == (["small"], ())
    assert [finding.message.split("”")[0] for finding in draft.findings] == [
        "“title", "“goal", "“brief", "“name", "“hint", "“model"
    ]  # fmt: skip
    assert not draft.is_readable
    assert '# You answered: "What does that cost you?"' in path.read_text("utf-8")


def test_a_filled_draft_is_advised_and_still_apart(
    shelves: Shelves, drafts: DraftCall
) -> None:
    path = drafts.write(LINE, "price")
    filled(path)
    library = shelves.library()
    (draft,) = shelves.drafts(library)
    assert draft.is_readable
    assert "nothing is scored" in str(draft.findings[0])
    assert len(library.cards) == 1
    with pytest.raises(UsageError, match="is a draft"):
        shelves.load(path.stem)


def test_it_is_a_scenario_once_it_says_draft_no_more(
    shelves: Shelves, drafts: DraftCall
) -> None:
    path = drafts.write(LINE, "price")
    filled(path)
    path.write_text(path.read_text("utf-8").replace("draft: true\n", ""), "utf-8")
    library = shelves.library()
    assert shelves.drafts(library) == ()
    assert shelves.load(path.stem).turns["opening"].lines == (LINE,)


def test_nothing_is_ever_overwritten(drafts: DraftCall, tmp_path: Path) -> None:
    (tmp_path / "call-small.yaml").write_text("mine")
    names = [drafts.write("Small.", "price").name for _ in range(2)]
    assert names == ["call-small-2.yaml", "call-small-3.yaml"]
    assert (tmp_path / "call-small.yaml").read_text() == "mine"


@pytest.mark.parametrize(
    "line",
    [
        'He said: "no" \\ {never} # $id $line',
        "<b>No</b> &amp; never",
        "Grüße, Zoë – 你好 🙂",
        "first\nsecond\u2028third\u0085fourth\tfifth",
        "a\u0000b\ufeffc\ud800d",
        "- : ? | > ' % @ `",
    ],
)
def test_any_line_is_read_back(drafts: DraftCall, line: str) -> None:
    path = drafts.write("Well. " + line, "price")
    filled(path)
    (read,) = read_scenario(path).turns["opening"].lines
    assert read.startswith("Well. ")
    assert "\n" not in read


@pytest.mark.parametrize(
    ("line", "skill", "message"),
    [
        (" ", "price", "What the buyer said is empty"),
        ("x" * 10_000, "price", "has 10,000 letters; 600 fit"),
        ("Hello.", "juggling", "Choose a skill"),
    ],
)
def test_what_cannot_be_is_not_written(
    drafts: DraftCall, tmp_path: Path, line: str, skill: str, message: str
) -> None:
    with pytest.raises(UsageError, match=message) as raised:
        drafts.write(line, skill)
    assert "Nothing was written" in str(raised.value)
    assert not list(tmp_path.glob("call*"))


def test_a_folder_that_cannot_be_written_to_is_told(
    shelves: Shelves, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way")
    drafts = DraftCall(shelves, tmp_path / "file" / "scenarios", lambda: ("price",))
    with pytest.raises(TransferError, match="cannot be written to"):
        drafts.write("Hello.", "price")


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("你好", "call"),
        ("Zoë's café", "call-zoes-cafe"),
        ("w" * 200, "call-" + "w" * 55),
        ("CON", "call-con"),
        ("../../etc/passwd", "call-etc-passwd"),
    ],
)
def test_a_file_is_named_by_its_line(line: str, name: str) -> None:
    assert file_name(line) == name
