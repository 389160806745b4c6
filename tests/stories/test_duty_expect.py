"""Duty 3, expect implementation: real calls are noted, seen, and lead on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from roleplay.ui.calls import ConflictsCard, OwnCalls, TeamCallsCard
from roleplay.ui.calls.conflict_dialogs import LogDialog, PromiseDialog, ResolveDialog
from roleplay.ui.calls.draft_dialog import DraftDialog
from roleplay.ui.calls.note_dialog import NoteDialog
from roleplay.ui.screens import PROGRESS, SCENARIOS
from tests.stories.office import MANAGER, Office

MAYA = "Maya Chen"
LINE = "We get by with the spreadsheets, thank you."
KEY = Qt.Key


class Editor(QObject):
    """Takes what would open in the person's own editor."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        """Note what was to be opened."""
        self.opened.append(Path(url.toLocalFile()))


@pytest.fixture
def editor() -> Iterator[Editor]:
    editor = Editor()
    QDesktopServices.setUrlHandler("file", editor, "take")  # type: ignore[arg-type]
    yield editor
    QDesktopServices.unsetUrlHandler("file")


def own_calls(office: Office) -> OwnCalls:
    """Open the own Progress page; return its part on calls."""
    office.screens.go(PROGRESS)
    office.settle()
    assert office.screens.progress is not None
    part = office.screens.progress.findChild(OwnCalls)
    assert part is not None
    return part


def note_dialog(office: Office) -> NoteDialog:
    """Say that something happened on a call; return what asks about it."""
    office.click(own_calls(office).calls.note)
    dialog = office.dialog()
    assert isinstance(dialog, NoteDialog)
    return dialog


def note(office: Office, skill: str, said: str) -> None:
    """Note one of one's own calls, by keyboard from the fields on."""
    dialog = note_dialog(office)
    dialog.skill.show_value(skill)
    office.type(dialog.account, "Orrin Castings")
    office.type(dialog.said, said)
    office.key(dialog.act, KEY.Key_Return)
    office.until(lambda: not office.screens.findChildren(NoteDialog))


def team_card(office: Office) -> TeamCallsCard:
    """Open the Team page; return its card on calls."""
    card = office.coaching("Team").findChild(TeamCallsCard)
    assert card is not None
    return card


def test_a_rep_notes_a_call_and_the_manager_saw_it_too(office: Office) -> None:
    maya = office.add(MAYA)
    office.use(MAYA)
    note(office, "price", "<b>Named it</b>, then waited.")
    (entry,) = own_calls(office).calls.entries
    assert entry.said.text() == "<b>Named it</b>, then waited."  # shown as text
    assert entry.source.text() == "Your own note · Price"
    office.use(MANAGER)
    card = team_card(office)
    assert [chip.text() for chip in card.lines[MAYA]] == ["Price: 1 own"]
    office.key(card.entries[0].see, KEY.Key_Space)
    office.until(lambda: card.entries == [])
    assert [chip.text() for chip in card.lines[MAYA]] == ["Price: 1 seen"]
    office.use(MAYA)
    (entry,) = own_calls(office).calls.entries
    assert entry.source.text() == f"Your own note, {MANAGER} saw it too · Price"
    assert office.screens.progress is not None
    assert "real-call" in {
        b.badge_id for b in office.parts.progress().badges() if b.earned_at
    }
    with office.acting_as(MANAGER) as parts:
        assert parts.coaching().calls.of(maya).own == ()


def test_a_call_becomes_a_draft_that_says_what_is_missing(
    office: Office, editor: Editor
) -> None:
    office.add(MAYA)
    office.use(MAYA)
    dialog = note_dialog(office)
    dialog.skill.show_value("stall")
    office.type(dialog.said, "I asked what changes after the quarter.")
    office.click(dialog.scenario)
    office.click(dialog.act)
    office.until(lambda: bool(office.screens.findChildren(DraftDialog)))
    (draft,) = office.screens.findChildren(DraftDialog)
    assert draft.skill.currentData() == "stall"
    assert not draft.dictation.button.isEnabled()  # this office types
    office.type(draft.line, LINE)
    office.click(draft.act)
    office.until(draft.written.isVisible)
    assert LINE in editor.opened[0].read_text("utf-8")
    office.click(draft.written.button("Close"))
    office.screens.go(SCENARIOS)
    scenarios = office.screens.scenarios
    office.until(scenarios.drafts.isVisible)
    assert scenarios.broken.isHidden()
    office.click(scenarios.drafts.details)
    assert scenarios.drafts.opened is not None
    assert "“title” is still empty" in scenarios.drafts.opened.errors
    office.key(scenarios.drafts.opened, KEY.Key_Escape)


def log_conflict(office: Office, training: str, process: str) -> None:
    """Log a conflict on one's own Progress page."""
    office.click(own_calls(office).conflicts.log)
    dialog = office.dialog()
    assert isinstance(dialog, LogDialog)
    office.type(dialog.training, training)
    office.type(dialog.process, process)
    office.click(dialog.act)
    conflicts = own_calls(office).conflicts
    office.until(lambda: [e.chip.text() for e in conflicts.entries] == ["open"])


def conflicts_card(office: Office, says: str) -> ConflictsCard:
    """Open the Programme page; return its card once the first conflict says so."""
    card = office.coaching("Programme").findChild(ConflictsCard)
    assert card is not None
    office.until(lambda: [e.chip.text() for e in card.entries] == [says])
    return card


def promise(office: Office, card: ConflictsCard, owner: str) -> None:
    """Promise that somebody looks after it, by the day that is offered."""
    office.click(card.entries[0].promise)
    dialog = office.dialog()
    assert isinstance(dialog, PromiseDialog)
    office.type(dialog.owner, owner)
    office.click(dialog.act)


def resolve(office: Office, card: ConflictsCard, decided: str) -> None:
    """Say what was decided."""
    office.click(card.entries[0].resolve)
    dialog = office.dialog()
    assert isinstance(dialog, ResolveDialog)
    office.type(dialog.decided, decided)
    office.click(dialog.act)


def test_a_conflict_is_logged_promised_overdue_and_resolved(office: Office) -> None:
    office.add(MAYA)
    office.use(MAYA)
    log_conflict(office, "Ask before you pitch", "Dial count is paid")
    office.use(MANAGER)
    promise(office, conflicts_card(office, "open"), "Finance")
    conflicts_card(office, "promised by 18 May")
    office.pass_days(15)
    card = conflicts_card(office, "overdue, 18 May")
    resolve(office, card, "First calls are paid from June.")
    conflicts_card(office, "changed 19 May")
    office.use(MAYA)
    (entry,) = own_calls(office).conflicts.entries
    assert entry.decided.text() == f"First calls are paid from June. ({MANAGER})"


def test_what_cannot_be_kept_is_told_and_stays_written(office: Office) -> None:
    office.add(MAYA)
    office.use(MAYA)
    dialog = note_dialog(office)
    office.click(dialog.act)
    office.until(dialog.problem.isVisible)
    assert dialog.problem.text().startswith("What was said is empty")
    dialog.said.setPlainText("x" * 10_000)
    office.click(dialog.act)
    office.until(lambda: "10,000 letters; 2,000 fit" in dialog.problem.text())
    assert dialog.said.property("error") == "true"
    assert len(dialog.said.toPlainText()) == 10_000
    office.key(dialog, KEY.Key_Escape)
    assert dialog.isVisible()  # asks once before it is lost
    assert "Esc or Back again" in dialog.problem.text()
    office.key(dialog, KEY.Key_Escape)
    office.until(lambda: not office.screens.findChildren(NoteDialog))
    assert own_calls(office).calls.entries == []


def test_a_call_is_noted_from_the_day_s_page(office: Office) -> None:
    office.add(MAYA)
    office.use(MAYA)
    today = office.screens.today
    office.key(today.page.call, KEY.Key_Return)
    dialog = office.dialog()
    assert isinstance(dialog, NoteDialog)
    office.type(dialog.said, "Named it.")
    office.click(dialog.act)
    office.until(lambda: today.notice.title == "The call is noted")
    assert [e.said.text() for e in own_calls(office).calls.entries] == ["Named it."]


def test_the_same_note_again_is_refused_and_can_be_taken_back(office: Office) -> None:
    office.add(MAYA)
    office.use(MAYA)
    note(office, "price", "Named it.")
    dialog = note_dialog(office)
    dialog.skill.show_value("price")
    office.type(dialog.account, "Orrin Castings")
    office.type(dialog.said, "Named it.")
    office.click(dialog.act)
    office.until(lambda: "noted just this before" in dialog.problem.text())
    for _ in range(2):
        office.click(dialog.back)
    card = own_calls(office).calls
    office.until(lambda: len(card.entries) == 1)
    for _ in range(2):  # asks once
        office.click(card.entries[0].back)
    office.until(lambda: card.entries == [])


def test_who_does_not_coach_sees_no_notes_of_others(office: Office) -> None:
    office.add(MAYA)
    office.add("Ines Duarte", "sponsor")
    office.use(MAYA)
    note(office, "price", "Named it.")
    office.use("Ines Duarte")
    card = team_card(office)
    office.until(lambda: card.list.count() == 1)
    assert card.lines == {}
    assert "for coaches and managers" in card.sentences[0].text()
    assert own_calls(office).calls.entries == []
