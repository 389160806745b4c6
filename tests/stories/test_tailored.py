"""A curriculum that fits: a company's own pack, brought in, practised and assigned."""

import zipfile
from pathlib import Path

from PySide6.QtCore import Qt

from roleplay.bundled import bundled
from roleplay.ui.screens import SCENARIOS
from tests.stories.assigning import assigned, begin, fill, send
from tests.stories.office import MANAGER, Office

TITLE = "The line that stood still"


def own_pack(folder: Path) -> Path:
    """Return a company's pack of one scenario of their own."""
    text = (bundled("scenarios") / "everything-is-fine.yaml").read_text("utf-8")
    text = text.replace("id: everything-is-fine", "id: stood-still", 1)
    text = text.replace("title: Everything is fine", f"title: {TITLE}", 1)
    pack = folder / "nordvale.zip"
    with zipfile.ZipFile(pack, "w") as archive:
        archive.writestr("nordvale/pack.yaml", "title: Nordvale\n")
        archive.writestr("nordvale/stood-still.yaml", text)
    return pack


def test_a_companys_pack_is_brought_in_practised_and_assigned(
    office: Office, tmp_path: Path
) -> None:
    office.add("Maya Chen")
    listed = office.screens.scenarios
    office.screens.go(SCENARIOS)
    listed.take([own_pack(tmp_path)])
    office.until(listed.arrived.isVisible)
    key = "nordvale/stood-still"
    office.until(lambda: listed.model.place(key).isValid())
    office.practised(MANAGER, key)
    dialog = begin(office)
    fill(office, dialog, [TITLE], ["Maya"])
    send(office, dialog)
    office.use("Maya Chen")
    (row,) = assigned(office)
    assert row.practise is not None
    office.click(row.practise)
    screens = office.screens
    office.until(lambda: screens.pages.currentWidget() is screens.stage)
    stage = screens.stage
    assert stage is not None
    office.until(lambda: stage.pages.currentWidget() is stage.brief)


def test_what_is_no_pack_is_refused_and_nothing_is_lost(
    office: Office, tmp_path: Path
) -> None:
    damaged = tmp_path / "nordvale.zip"
    damaged.write_bytes(own_pack(tmp_path).read_bytes()[:200])
    listed = office.screens.scenarios
    office.screens.go(SCENARIOS)
    office.settle()
    before = listed.model.rowCount()
    listed.take([damaged])
    office.until(listed.arrived.isVisible)
    assert "damaged" in listed.arrived.text
    office.key(listed.search, Qt.Key.Key_Escape)
    assert listed.model.rowCount() == before
