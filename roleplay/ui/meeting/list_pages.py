"""The pages with a list: who is here, what is practised, who takes the floor."""

from roleplay.ui.look import Look
from roleplay.ui.meeting.conductor import Conductor
from roleplay.ui.meeting.far_field import FarField
from roleplay.ui.meeting.far_list import FarList, FarRow
from roleplay.ui.meeting.page import MeetingPage, show_words
from roleplay.usecases import OnFloor
from roleplay.words import tr

LOOKING = tr("Looking through the scenarios.")
EMPTY = tr("There is no scenario here. Leave with Esc; bring one in under Scenarios.")


class PeoplePage(MeetingPage):
    """Who is here, guests too, and how long an answer may take."""

    def __init__(self, look: Look, conductor: Conductor) -> None:
        super().__init__(look)
        self._conductor = conductor
        self.words(
            tr("Everybody here may be asked to the floor. Anyone may pass."),
            "far",
            "muted",
        )
        self.list = FarList(look, tr("Who is here"))
        self.list.pressed_row.connect(conductor.toggle)
        self.column.addWidget(self.list, 1)
        self.guest = FarField(
            look, tr("Guest’s name"), tr("A guest’s name, then Enter")
        )
        self.guest.returnPressed.connect(self._add)
        self.column.addWidget(self.guest)
        self.time = self.words("", "far-strong", wraps=False)
        self.focus = self.list

    def draw(self) -> None:
        """Show who is here."""
        conductor = self._conductor
        rows = [
            FarRow(p.person_id, p.name, checked=p.person_id in conductor.here)
            for p in conductor.people
        ]
        rows += [FarRow(g, g, "guest", checked=True) for g in conductor.guests]
        self.list.show_rows(tuple(rows))
        self.time.setText(
            tr("Time for an answer: {seconds} seconds", seconds=conductor.seconds)
        )

    def toggle(self) -> None:
        """Take the chosen one in, or out."""
        self._conductor.toggle(self.list.chosen)

    def _add(self) -> None:
        if self._conductor.add_guest(self.guest.text()):
            self.guest.clear()
            self.list.setFocus()


class AgendaPage(MeetingPage):
    """Which scenario; suggested ones first, with why."""

    def __init__(self, look: Look, conductor: Conductor) -> None:
        super().__init__(look)
        self._conductor = conductor
        self.list = FarList(look, tr("What we practise"))
        self.list.entered.connect(conductor.choose)
        self.column.addWidget(self.list, 1)
        self.focus = self.list
        self.empty = self.words()

    def draw(self) -> None:
        """Show the scenarios."""
        rows = tuple(
            FarRow(s.key, s.title, s.why or s.buyer_name)
            for s in self._conductor.scenarios
        )
        if rows and not self.list.rows and self.isVisible():
            self.list.setFocus()
        self.list.show_rows(rows)
        self.list.setVisible(bool(self._conductor.scenarios))
        looks = self._conductor.is_looking
        nothing = "" if self._conductor.scenarios else LOOKING if looks else EMPTY
        show_words(self.empty, nothing)

    def choose(self) -> None:
        """Practise the chosen one."""
        self._conductor.choose(self.list.chosen)


class FloorPage(MeetingPage):
    """Who takes the floor: somebody who wants to, or by a fair draw."""

    def __init__(self, look: Look, conductor: Conductor) -> None:
        super().__init__(look)
        self._conductor = conductor
        self.list = FarList(look, tr("Who takes the floor"))
        self.list.entered.connect(conductor.take_floor)
        self.column.addWidget(self.list, 1)
        self.said = self.words("", "far-title")
        self.kept = self.words("", "far", "muted")
        self.focus = self.list

    def draw(self) -> None:
        """Show who is here, what was drawn, and whether it is kept."""
        conductor = self._conductor
        drawn_now = conductor.drawn
        self.list.show_rows(tuple(self._row(f) for f in conductor.floor))
        if drawn_now:
            self.list.choose(drawn_now)
        drawn = conductor.on_floor(drawn_now)
        said = tr("{name}, would you?", name=drawn.attendee.name) if drawn else ""
        if conductor.all_passed:
            said = tr("Everybody passed this time.")
        show_words(self.said, said)
        self.kept.setText(
            tr("Kept as an attempt of theirs, if they agree.")
            if conductor.keeps
            else tr("Played without keeping: only hands are counted.")
        )

    def _row(self, found: OnFloor) -> FarRow:
        who = found.attendee
        if who.attendee_id in self._conductor.volunteers:
            beside = tr("would like to")
        elif who.attendee_id in self._conductor.passed:
            beside = tr("passes this time")
        else:
            beside = times_words(found.ups)
        return FarRow(who.attendee_id, who.name, beside)


def times_words(ups: int) -> str:
    """Return how often somebody was up, in words."""
    if ups == 0:
        return tr("not up yet")
    return tr("up once") if ups == 1 else tr("up {ups} times", ups=ups)
