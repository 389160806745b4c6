"""What a person may bring into the library, what is refused, and undoing it."""

import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from files import SMALL

from roleplay.errors import RoleplayError, ScenarioError, TransferError
from roleplay.usecases import Delivery, Shelves, Transfer
from roleplay.usecases.template import TEMPLATE

OTHER = SMALL.replace("A small talk", "A longer talk")
PACK = "title: A pack\n"


class Shelf:
    """Shipped scenarios, the person's folder, and a place to bring things from."""

    def __init__(self, root: Path) -> None:
        self.shipped, self.own, self.desk = (
            root / name for name in ("shipped", "own", "desk")
        )
        for folder in (self.shipped, self.own, self.desk):
            folder.mkdir()
        self.root = root
        self.shelves = Shelves((self.shipped, self.own), None, frozenset())
        self.transfer = Transfer(self.shelves, self.own)

    def put(self, name: str, text: str = SMALL) -> Path:
        """Write a file on the desk."""
        path = self.desk / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
        return path

    def zip(self, name: str, **members: str) -> Path:
        """Write an archive on the desk; a member's name has __ for /."""
        path = self.desk / name
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for inside, text in members.items():
                archive.writestr(inside.replace("__", "/") + ".yaml", text)
        return path

    def bring(self, path: Path, twins: str = "") -> tuple[str, ...]:
        """Bring something in; return the new keys."""
        return self.transfer.bring_in(self.transfer.look_at(path), twins).keys

    def files(self) -> dict[str, str]:
        """Return the person's folder: paths to texts."""
        found = (path for path in self.own.rglob("*") if path.is_file())
        return {
            path.relative_to(self.own).as_posix(): path.read_text() for path in found
        }

    def keys(self) -> list[str]:
        """Return the library's keys; nothing in it is broken."""
        library = self.shelves.library()
        assert library.broken == ()
        return sorted(card.key for card in library.cards)


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


def with_id(name: str) -> str:
    return SMALL.replace("id: small", f"id: {name}", 1)


def test_a_file_is_copied_and_undone(shelf: Shelf) -> None:
    path = shelf.put("talk.yaml")
    brought = shelf.transfer.bring_in(shelf.transfer.look_at(path))
    assert brought.keys == ("small",)
    assert shelf.files() == {"talk.yaml": SMALL}
    assert shelf.transfer.undo(brought) == ()
    assert shelf.files() == {}
    assert sorted(p.name for p in shelf.root.iterdir()) == ["desk", "own", "shipped"]


def test_what_was_edited_since_is_not_undone(shelf: Shelf) -> None:
    brought = shelf.transfer.bring_in(shelf.transfer.look_at(shelf.put("talk.yaml")))
    (shelf.own / "talk.yaml").write_text(OTHER)
    assert shelf.transfer.undo(brought) == (str(shelf.own / "talk.yaml"),)
    assert shelf.files() == {"talk.yaml": OTHER}


def test_the_very_same_file_is_known_and_not_copied_again(shelf: Shelf) -> None:
    path = shelf.put("talk.yaml")
    shelf.bring(path)
    delivery = shelf.transfer.look_at(path)
    assert [a.key for a in delivery.known] == ["small"]
    assert shelf.bring(path) == ()
    assert list(shelf.files()) == ["talk.yaml"]


def test_another_file_of_the_same_name_gets_a_name_of_its_own(shelf: Shelf) -> None:
    shelf.bring(shelf.put("talk.yaml"))
    shelf.bring(shelf.put("talk.yaml", with_id("other")))
    assert sorted(shelf.files()) == ["talk-2.yaml", "talk.yaml"]
    assert shelf.keys() == ["other", "small"]


def test_a_taken_id_needs_an_answer(shelf: Shelf) -> None:
    shelf.bring(shelf.put("talk.yaml"))
    newer = shelf.put("newer.yaml", OTHER)
    with pytest.raises(TransferError, match="Keep both or replace"):
        shelf.bring(newer)
    assert shelf.files() == {"talk.yaml": SMALL}


def test_keeping_both_gives_the_new_one_an_id(shelf: Shelf) -> None:
    shelf.bring(shelf.put("talk.yaml"))
    assert shelf.bring(shelf.put("newer.yaml", OTHER), "both") == ("small-2",)
    assert shelf.files()["newer.yaml"] == OTHER.replace("id: small", "id: small-2", 1)
    assert shelf.keys() == ["small", "small-2"]


def test_replacing_keeps_the_old_one_as_a_backup_until_undone(shelf: Shelf) -> None:
    shelf.bring(shelf.put("talk.yaml"))
    delivery = shelf.transfer.look_at(shelf.put("newer.yaml", OTHER))
    brought = shelf.transfer.bring_in(delivery, "replace")
    assert shelf.files() == {"talk.yaml": OTHER, "talk.yaml.bak": SMALL}
    assert shelf.keys() == ["small"]
    assert shelf.transfer.undo(brought) == ()
    assert shelf.files() == {"talk.yaml": SMALL}


def test_a_shipped_scenario_is_never_replaced(shelf: Shelf) -> None:
    (shelf.shipped / "small.yaml").write_text(SMALL)
    path = shelf.put("newer.yaml", OTHER)
    assert not shelf.transfer.look_at(path).can_replace
    with pytest.raises(TransferError, match="cannot be replaced"):
        shelf.bring(path, "replace")
    assert shelf.bring(path, "both") == ("small-2",)
    assert shelf.keys() == ["small", "small-2"]


def pack(shelf: Shelf, kind: str, text: str = SMALL) -> Path:
    if kind == "zip":
        return shelf.zip("demo.zip", demo__pack=PACK, demo__a=text)
    if kind == "bare zip":
        return shelf.zip("demo.zip", pack=PACK, a=text)
    shelf.put("demo/pack.yaml", PACK)
    shelf.put("demo/README.md", "About it.")
    return shelf.put("demo/a.yaml", text).parent


@pytest.mark.parametrize("kind", ["zip", "bare zip", "folder"])
def test_a_pack_stays_together_under_its_name(shelf: Shelf, kind: str) -> None:
    assert shelf.bring(pack(shelf, kind)) == ("demo/small",)
    assert sorted(shelf.files()) == ["demo/a.yaml", "demo/pack.yaml"]
    assert shelf.keys() == ["demo/small"]
    assert shelf.bring(pack(shelf, kind, OTHER), "both") == ("demo-2/small",)
    assert shelf.keys() == ["demo-2/small", "demo/small"]


def test_a_newer_pack_replaces_what_differs_and_adds_the_rest(shelf: Shelf) -> None:
    shelf.bring(pack(shelf, "folder"))
    shelf.put("demo/b.yaml", with_id("second"))
    delivery = shelf.transfer.look_at(pack(shelf, "folder", OTHER))
    brought = shelf.transfer.bring_in(delivery, "replace")
    assert shelf.keys() == ["demo/second", "demo/small"]
    assert shelf.files()["demo/a.yaml.bak"] == SMALL
    shelf.transfer.undo(brought)
    assert sorted(shelf.files()) == ["demo/a.yaml", "demo/pack.yaml"]


def test_packs_in_a_folder_are_kept_apart(shelf: Shelf) -> None:
    for name in ("one", "two"):
        shelf.put(f"all/{name}/pack.yaml", PACK)
        shelf.put(f"all/{name}/a.yaml")
    assert shelf.bring(shelf.desk / "all") == ("one/small", "two/small")
    for name in ("one", "two"):
        shelf.put(f"all/{name}/a.yaml", OTHER)
    keys = shelf.bring(shelf.desk / "all", "both")
    assert keys == ("one-2/small", "two-2/small")
    assert len(shelf.keys()) == 4


def test_undoing_a_pack_leaves_no_folder(shelf: Shelf) -> None:
    delivery = shelf.transfer.look_at(pack(shelf, "zip"))
    shelf.transfer.undo(shelf.transfer.bring_in(delivery))
    assert list(shelf.own.iterdir()) == []


def test_broken_files_of_a_pack_stay_behind_and_are_named(shelf: Shelf) -> None:
    path = shelf.zip("demo.zip", good=SMALL, bad="format: 1\n", twin=SMALL)
    delivery = shelf.transfer.look_at(path)
    assert [a.key for a in delivery.arrivals] == ["small"]
    assert [file.path for file in delivery.unusable] == ["bad.yaml", "twin.yaml"]
    shelf.transfer.bring_in(delivery)
    assert sorted(shelf.files()) == ["demo/good.yaml"]


def test_scenarios_of_a_broken_pack_stay_behind_with_it(shelf: Shelf) -> None:
    shelf.put("all/one/pack.yaml", "tittle: A pack\n")
    shelf.put("all/one/a.yaml")
    with pytest.raises(ScenarioError, match="tittle"):
        shelf.transfer.look_at(shelf.desk / "all")
    shelf.put("all/b.yaml", with_id("other"))
    assert shelf.bring(shelf.desk / "all") == ("other",)
    assert list(shelf.files()) == ["all/b.yaml"]
    assert shelf.keys() == ["other"]


def bomb(shelf: Shelf) -> Path:
    return shelf.zip("bomb.zip", a=SMALL + "#" * (70 << 20))


def liar(shelf: Shelf) -> Path:
    path = shelf.zip("liar.zip", a=SMALL + "#" * (2 << 20))
    size = (len(SMALL) + (2 << 20)).to_bytes(4, "little")
    path.write_bytes(path.read_bytes().replace(size, (500).to_bytes(4, "little")))
    return path


def linked(shelf: Shelf) -> Path:
    path = shelf.desk / "linked.zip"
    info = zipfile.ZipInfo("a.yaml")
    info.external_attr = 0o120777 << 16
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(info, "/etc/passwd")
    return path


def link(shelf: Shelf) -> Path:
    path = shelf.desk / "link.yaml"
    path.symlink_to(shelf.put("talk.yaml"))
    return path


def folder_with_link(shelf: Shelf) -> Path:
    shelf.put("demo/a.yaml")
    (shelf.desk / "demo" / "b").symlink_to(shelf.root)
    return shelf.desk / "demo"


def latin(shelf: Shelf) -> Path:
    path = shelf.desk / "latin.yaml"
    path.write_bytes(SMALL.replace("Dana", "Däna").encode("latin-1"))
    return path


REFUSED: dict[str, tuple[Callable[[Shelf], Path], str]] = {
    "wrong type": (lambda s: s.put("talk.txt"), "is no scenario: bring"),
    "not there": (lambda s: s.desk / "none.yaml", "There is no file"),
    "nothing in it": (lambda s: s.put("demo/a.txt").parent, "There is no scenario"),
    "huge": (lambda s: s.put("a.yaml", "#" * ((1 << 20) + 1)), "larger than 1 MiB"),
    "bomb": (bomb, "Bring it in parts"),
    "liar": (liar, "damaged|larger than 1 MiB"),
    "outside": (lambda s: s.zip("a.zip", **{"..__..__a": SMALL}), "outside its"),
    "absolute": (lambda s: s.zip("a.zip", __etc__a=SMALL), "outside its"),
    "no zip": (lambda s: s.put("a.zip", "no zip at all"), "is damaged"),
    "link in zip": (linked, "holds a link"),
    "link": (link, "is a link"),
    "link in folder": (folder_with_link, "holds a link"),
    "not UTF-8": (latin, "not UTF-8"),
    "broken": (lambda s: s.put("a.yaml", "format: 1\n"), "a.yaml:1:1: a scenario has"),
    "pack file alone": (lambda s: s.put("pack.yaml", PACK), "bring the pack's folder"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_cannot_be_taken_is_refused_and_leaves_nothing(
    shelf: Shelf, what: str
) -> None:
    make, message = REFUSED[what]
    with pytest.raises(RoleplayError, match=message):
        shelf.transfer.look_at(make(shelf))
    assert list(shelf.own.iterdir()) == []
    assert sorted(p.name for p in shelf.root.iterdir()) == ["desk", "own", "shipped"]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write")
def test_a_folder_that_takes_nothing_is_said(shelf: Shelf) -> None:
    delivery = shelf.transfer.look_at(shelf.put("talk.yaml"))
    shelf.own.chmod(0o500)
    with pytest.raises(TransferError, match="cannot be written"):
        shelf.transfer.bring_in(delivery)
    shelf.own.chmod(0o700)


def test_a_failure_half_way_takes_back_what_was_written(shelf: Shelf) -> None:
    delivery = shelf.transfer.look_at(shelf.zip("demo.zip", a=SMALL, b=with_id("two")))
    (shelf.own / "demo").write_text("a file where the folder would be")
    brought = shelf.transfer.bring_in(delivery)
    assert len(brought.keys) == 2  # it went to a folder of another name
    shelf.transfer.undo(brought)
    long = Delivery("x", "n" * 300, delivery.arrivals, (), (), 0, True)
    with pytest.raises(TransferError, match="Nothing was added"):
        shelf.transfer.bring_in(long)
    assert list(shelf.files()) == ["demo"]


def test_a_new_file_says_what_is_missing_until_it_is_filled(shelf: Shelf) -> None:
    path = shelf.transfer.write_one()
    (broken,) = shelf.shelves.library().broken
    assert broken.path == str(path)
    empty = [n for n, line in enumerate(TEMPLATE.splitlines(), 1) if '""  #' in line]
    assert [f.line for f in broken.findings] == empty
    text = path.read_text()
    filled = (
        text.replace('title: ""', "title: Mine")
        .replace('goal: ""', "goal: Learn one thing.")
        .replace('name: ""', "name: Dana")
        .replace('- ""', "- I have ten minutes.")
        .replace('hint: ""', "hint: Ask about the week.")
        .replace('model: ""', "model: How does your week look?")
    )
    path.write_text(filled)
    assert shelf.keys() == ["my-scenario"]
    assert shelf.shelves.lint([path]).findings == ()
    assert shelf.transfer.write_one().name == "my-scenario-2.yaml"


def test_a_changed_file_is_played_as_it_is_now(shelf: Shelf) -> None:
    path = shelf.own / "a.yaml"
    path.write_text(SMALL)
    assert shelf.shelves.load("small").title == "A small talk"
    path.write_text(OTHER)
    shelf.shelves.library()
    assert shelf.shelves.load("small").title == "A longer talk"


def test_errors_of_many_files_come_together(shelf: Shelf) -> None:
    path = shelf.zip("demo.zip", a="format: 1\n", b="format: 2\n")
    with pytest.raises(ScenarioError) as caught:
        shelf.transfer.look_at(path)
    assert {f.path for f in caught.value.findings} == {"a.yaml", "b.yaml"}
