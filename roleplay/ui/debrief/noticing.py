"""Noticing something in an attempt that somebody shared, where one sees it."""

from roleplay.ui.coaching.notice_form import NoticeForm
from roleplay.ui.look import Look
from roleplay.ui.widgets import Card, Label, Notice
from roleplay.ui.worker import Lane, Runner
from roleplay.usecases import CoachingServices, Debrief, Discussed
from roleplay.words import tr


class Noticing(Card):
    """Shown beside an attempt that another shares with one, or shows to all."""

    def __init__(self, team: CoachingServices, runner: Runner, look: Look) -> None:
        super().__init__()
        self._recognise = team.recognise
        self._runner = runner
        self._owner_id = self._attempt_id = ""
        self.title = Label(look, tr("I noticed…"), "card-title")
        self.add(self.title)
        self.notice = Notice(look)
        self.notice.hide()
        self.add(self.notice)
        self.form = NoticeForm(look)
        self.form.sent.connect(self._send)
        self.add(self.form)
        self.hide()

    def show_attempt(self, debrief: Debrief, discussed: Discussed) -> None:
        """Show it for an attempt of somebody else."""
        self.setVisible(not discussed.is_own)
        if self._attempt_id != debrief.attempt_id:
            self._attempt_id, self._owner_id = debrief.attempt_id, discussed.owner_id
            self.form.choose_skill(debrief.skill)
            self.title.setText(tr("I noticed, {name}…", name=discussed.by.split()[0]))
        self._is_example = discussed.is_example

    def _send(self, skill: str, words: str, about: str, about_id: str) -> None:
        # An example is shared with nobody in particular, so nothing is tied to it.
        tied = ("", "") if self._is_example else ("attempt", self._attempt_id)
        notice, key = self._recognise.notice, self._owner_id

        def sent(_: object) -> None:
            self.form.clear()
            self.notice.show_notice(
                tr("Sent."), tr("It is on their Today page."), kind="note"
            )

        self._runner.submit(
            Lane.DATA,
            lambda: notice(key, skill, words, *tied),  # type: ignore[arg-type]
            owner=self,
            done=sent,
            failed=lambda error: self.form.show_error(str(error)),
        )
