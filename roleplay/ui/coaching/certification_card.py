"""Card: coach certification; what is left, the references, and until when it holds."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from roleplay.errors import RoleplayError
from roleplay.game import VALID_DAYS
from roleplay.scenario import skill_name
from roleplay.ui.coaching.listing import ListingCard
from roleplay.ui.coaching.rating_dialog import RatingDialog
from roleplay.ui.coaching.reference_sheet import ReferenceSheet
from roleplay.ui.coaching.ways import Ways
from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Chip, Label
from roleplay.ui.worker import Lane, Runner
from roleplay.usecases import (
    CoachingServices,
    Sheet,
    Standing,
    ToPass,
    full_day,
)
from roleplay.words import tr

ABOUT = tr(
    "Pass one scenario of each skill, then rate eight written "
    "attempts. With four fifths as the references have them you "
    "are certified for {valid_days} days.",
    valid_days=VALID_DAYS,
)


class CertificationCard(ListingCard):
    """Scenarios with a way to play them, then the references to rate."""

    def __init__(
        self, team: CoachingServices, runner: Runner, look: Look, ways: Ways
    ) -> None:
        super().__init__(runner, look, tr("Coach certification"), ABOUT)
        self._team = team
        self._ways = ways
        self.state = Chip(look, "")
        self.head.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)
        self.state.hide()
        self.passes: dict[str, Button] = {}
        self.begin = Button(look, "plain", tr("Rate the references"), "scales")
        self.begin.clicked.connect(self._begin)
        self.column.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)
        self.begin.hide()
        self.dialog: RatingDialog | None = None
        self.sheet: ReferenceSheet | None = None

    def load(self) -> None:
        """Read how the person stands."""
        self.ask(self._team.certify.standing, self._show)

    def _show(self, standing: Standing) -> None:
        self.passes = {}
        self._show_state(standing)
        self.say(standing_words(standing))
        if not standing.may:
            self.begin.hide()
            return
        if standing.certificate is None:
            for one in standing.scenarios:
                self.rows.addWidget(self._scenario(one))
        self.begin.show()
        begun = standing.done is not None
        self.begin.setText(tr("Go on rating") if begun else tr("Rate the references"))
        if standing.left and not begun:
            self.begin.set_enabled(False, tr("Pass the scenarios first"))
        elif standing.next_on is not None and not begun:
            self.begin.set_enabled(False, tr("From tomorrow they can be rated again"))
        else:
            self.begin.set_enabled(True)

    def _show_state(self, standing: Standing) -> None:
        self.state.show()
        if standing.certificate is not None:
            until = day_words(standing.certificate.until_on)
            self.state.show_fact(
                tr("certified until {until}", until=until), "check", "teal"
            )
        elif standing.lapsed_on is not None:
            since = day_words(standing.lapsed_on)
            self.state.show_fact(tr("lapsed {since}", since=since), "clock", "amber")
        else:
            self.state.show_fact(tr("not certified"))

    def _scenario(self, one: ToPass) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(9)
        mark = QLabel()
        icon, token = ("check", "teal-text") if one.passed else ("target", "muted")
        mark.setPixmap(self.look.icon(icon, token, self.look.px(16)))
        row.addWidget(mark)
        skill = f", {skill_name(one.skill)}" if one.skill else ""
        state = "passed" if one.passed else tr("to pass")
        label = Label(self.look, f"{one.title}{skill}", "body", wraps=True)
        label.setAccessibleName(f"{one.title}{skill}: {state}")
        row.addWidget(label, 1, Qt.AlignmentFlag.AlignVCenter)
        if one.passed:
            row.addWidget(Label(self.look, "passed", "small", "teal-text"))
        else:
            button = Button(self.look, "quiet", tr("Practise"), "mic", size="small")
            button.setAccessibleName(tr("Practise {title}", title=one.title))
            key = one.scenario_key
            button.clicked.connect(lambda: self._ways.practise_wanted.emit(key))
            self.passes[key] = button
            row.addWidget(button)
        return holder

    def _begin(self) -> None:
        self._runner.submit(
            Lane.DATA,
            self._team.certify.begin,
            owner=self,
            done=self._open,
            failed=self._not_begun,
        )

    def _open(self, first: Sheet) -> None:
        self.sheet = ReferenceSheet(self._team, self._runner, self.look)
        dialog = RatingDialog(self.look, self, tr("Reference attempts"), self.sheet)
        dialog.finished.connect(self._closed)
        self.sheet.show_sheet(first)
        self.dialog = dialog
        dialog.open()

    def _closed(self) -> None:
        self.dialog = self.sheet = None
        self._ways.changed.emit()
        self.load()

    def _not_begun(self, error: RoleplayError) -> None:
        self.notice.show_notice(tr("The references were not opened."), str(error))


def day_words(day: date) -> str:
    """Return a day in words, such as "3 May 2027"."""
    return full_day(day)


def standing_words(standing: Standing) -> str:
    """Return what is done and what is left, in words."""
    if not standing.may:
        return tr("Coaches and managers are certified; take one of these roles first.")
    parts: list[str] = []
    last = standing.last
    if last is not None and (standing.certificate is None or not last.passed):
        came = "passed" if last.passed else tr("four fifths are needed")
        parts.append(
            tr(
                "Last time, on {day_words}, {same} of {count} verdicts were "
                "as the references have them: {came}.",
                day_words=day_words(last.ended_on),
                same=last.same,
                count=last.count,
                came=came,
            )
        )
    if standing.certificate is not None:
        own = standing.certificate
        parts.append(
            tr(
                "{same} of {count} verdicts were as the references have "
                "them, on {day_words}. What you set is not marked "
                "uncertified.",
                same=own.same,
                count=own.count,
                day_words=day_words(own.certified_on),
            )
        )
        return " ".join(parts)
    if standing.done is not None:
        parts.append(
            tr(
                "{done} of {of} references are rated.",
                done=standing.done,
                of=standing.of,
            )
        )
    elif standing.next_on is not None:
        parts.append(tr("They can be rated again from tomorrow."))
    elif standing.left:
        passed = len(standing.scenarios) - len(standing.left)
        parts.append(
            tr(
                "{passed} of {count} scenarios are passed.",
                passed=passed,
                count=len(standing.scenarios),
            )
        )
    else:
        parts.append(tr("All scenarios are passed. The references can be rated now."))
    parts.append(tr("Until you are certified, overrides of yours are marked so."))
    return " ".join(parts)
