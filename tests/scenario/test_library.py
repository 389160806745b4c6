from pathlib import Path

import pytest
from files import SMALL

from roleplay.scenario import scan


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "scenarios"
    folder.mkdir()
    (folder / "small.yaml").write_text(SMALL)
    (folder / "broken.yaml").write_text("format: 1\n")
    return folder


def test_good_and_broken_files_are_listed(folder: Path) -> None:
    library = scan([folder])
    assert [card.key for card in library.cards] == ["small"]
    assert library.load("small").title == "A small talk"
    assert library.broken[0].path.endswith("broken.yaml")
    assert "no 'id'" in str(library.broken[0].findings[0])


def test_a_pack_gives_key_glossary_and_lexicons(folder: Path) -> None:
    pack = folder / "acme"
    pack.mkdir()
    (pack / "pack.yaml").write_text(
        "title: Acme\nglossary: [{say: Acme One, heard: [acne one]}]\n"
        "lexicons: {ours: [acme]}\n"
    )
    (pack / "s.yaml").write_text(SMALL.replace('"our product"', '"@ours"'))
    scenario = scan([folder]).load("acme/small")
    assert scenario.glossary[0].say == "Acme One"
    assert scenario.lexicons["ours"] == ("acme",)


def test_the_same_id_twice_is_told(folder: Path) -> None:
    (folder / "again.yaml").write_text(SMALL)
    library = scan([folder])
    assert len(library.cards) == 1
    assert any("taken already" in str(b.findings[0]) for b in library.broken)


def test_an_unchanged_file_is_not_read_again(folder: Path, tmp_path: Path) -> None:
    index = tmp_path / "index.json"
    first = scan([folder], index)
    marked = index.read_text().replace("A small talk", "From the index")
    index.write_text(marked)
    assert scan([folder], index).cards[0].title == "From the index"
    (folder / "small.yaml").write_text(SMALL.replace("A small talk", "Changed"))
    assert scan([folder], index).cards[0].title == "Changed"
    assert first.cards[0].title == "A small talk"


@pytest.mark.parametrize("text", ["", "[]", '{"version": 2, "files": {"a": {}}}'])
def test_a_damaged_index_is_made_anew(folder: Path, tmp_path: Path, text: str) -> None:
    index = tmp_path / "index.json"
    index.write_text(text)
    assert len(scan([folder], index).cards) == 1


def test_links_out_of_the_folder_are_not_followed(folder: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside.yaml"
    outside.write_text(SMALL.replace("id: small", "id: outside"))
    (folder / "link.yaml").symlink_to(outside)
    (folder / "circle").symlink_to(folder)
    assert [card.key for card in scan([folder]).cards] == ["small"]


def test_a_missing_folder_is_empty(tmp_path: Path) -> None:
    assert scan([tmp_path / "nowhere"]).cards == ()


@pytest.mark.parametrize(
    "text",
    [
        "draft: true\n" + SMALL,
        "draft: true  # not yet\r\n" + SMALL.replace("\n", "\r\n"),
        SMALL.replace("title: A small talk", 'title: ""\ndraft: true'),
        "draft: true\nformat: 1\nthis: [is no YAML",
    ],
)
def test_a_draft_is_neither_a_card_nor_broken(
    folder: Path, tmp_path: Path, text: str
) -> None:
    (folder / "small.yaml").write_bytes(text.encode())
    for _ in range(2):  # read, then remembered
        library = scan([folder], tmp_path / "index.json")
        assert library.cards == ()
        assert [Path(b.path).name for b in library.broken] == ["broken.yaml"]
        assert [Path(d.path).name for d in library.drafts] == ["small.yaml"]


def test_what_says_it_is_no_draft_is_a_card(folder: Path) -> None:
    (folder / "small.yaml").write_text("draft: false\n" + SMALL)
    assert [card.key for card in scan([folder]).cards] == ["small"]
