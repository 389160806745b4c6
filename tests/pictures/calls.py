"""Pictures of real calls, drafts and conflicts."""

from datetime import date, timedelta

from roleplay.parts import Parts
from roleplay.ui.calls import OwnCalls
from roleplay.ui.screens import PROGRESS, SCENARIOS
from roleplay.usecases import NewCall
from tests.pictures.album import MANAGER, Camera
from tests.pictures.desk import Desk

REPS = ("Maya Chen", "Jonah Osei", "Sofia Imhof")
PAY = "Dial count is paid, discovery is not"
DECK = "Slide deck opens with our history"
SILENT = "Asked, then stayed silent. CFO named 40 k a quarter."
OWN_WORDS = "Gave her own words back before I asked anything."
LINE_STOP = "Opened with his line stop instead of our slides."
LINE = "We get by with the spreadsheets, thank you."


def take(desk: Desk, camera: Camera) -> None:
    """Take the cards of calls and conflicts; whose profile is in use leads the team."""
    _fill(desk, MANAGER)
    desk.coaching("Team")
    camera.take("calls-team")
    desk.coaching("Programme")
    camera.take("calls-conflicts")
    desk.screens.go(PROGRESS)
    desk.rest(800)
    assert desk.screens.progress is not None
    own = desk.screens.progress.findChild(OwnCalls)
    assert own is not None
    desk.screens.progress.area.ensureWidgetVisible(own)
    camera.take("calls-own")
    desk.screens.go(SCENARIOS)
    desk.rest(800)
    camera.take("calls-draft")


def _fill(desk: Desk, me: str) -> None:
    today = desk.at.date()
    with desk.acting_as(me, days_ago=12) as parts:
        known = {person.name for person in parts.coaching().roles.everybody()}
        for name in REPS:
            if name not in known:
                parts.profiles().add(name)
        day = today - timedelta(days=13)
        _note(parts, ("Maya Chen", "discovery"), day, "Brightwater", SILENT)
        _note(parts, (me, "listening"), day, "Orrin Castings", OWN_WORDS)
    with desk.acting_as("Maya Chen", days_ago=5) as parts:
        day = today - timedelta(days=6)
        _note(parts, ("Maya Chen", "opening"), day, "Orrin Castings", LINE_STOP)
        conflicts = parts.coaching().conflicts
        conflicts.log_conflict("Ask before you pitch", PAY)
        conflicts.log_conflict("Open with what the buyer said", DECK)
        conflicts.ask("Who may give a discount, and how much?")
    with desk.acting_as(me, days_ago=4) as parts:
        parts.coaching().call_drafts.write(LINE, "stall")
        conflicts = parts.coaching().conflicts
        ids = {r.obstacle.text: r.obstacle.obstacle_id for r in conflicts.board().rows}
        conflicts.promise(ids[DECK], "Marketing", today - timedelta(days=1))
        conflicts.promise(ids[PAY], "Finance", today + timedelta(days=9))


def _note(
    parts: Parts, about: tuple[str, str], day: date, account: str, said: str
) -> None:
    calls, (name, skill) = parts.coaching().calls, about
    people = {person.name: person.person_id for person in calls.form().people}
    calls.note(NewCall(people[name], skill, day, account, said))
