"""The story slot: who used it on a real call, those first whose story was queued."""

from PySide6.QtCore import QObject, Signal

from roleplay.ui.stage.errand import Errand
from roleplay.ui.worker import Runner
from roleplay.usecases import CoachingServices, MeetingStory, OnFloor, StoryLine
from roleplay.words import tr

MEETING = tr("Team meeting")
"""What a queued story that was told here says it was told at."""


class StorySlot(QObject):
    """Stories told in this meeting.  ``changed``: anything shown; ``failed``: an error.

    teller: who tells now, or None.  told: in their order.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, coaching: CoachingServices, runner: Runner) -> None:
        super().__init__()
        self._meeting = coaching.meeting
        self._recognise = coaching.recognise
        self._errand = Errand(runner)
        self._errand.failed.connect(self._refused)
        self.begin_anew()

    def begin_anew(self) -> None:
        """Forget the meeting before."""
        self._errand.forget()
        self.teller: OnFloor | None = None
        self.told: list[MeetingStory] = []
        self._queued: dict[str, StoryLine] = {}
        self._busy = False

    def open(self) -> None:
        """Look for stories that were queued for a meeting."""
        self.teller = None

        def show(lines: tuple[StoryLine, ...]) -> None:
            self._queued = {line.teller.person_id: line for line in reversed(lines)}
            self.changed.emit()

        self._errand.run(self._recognise.stories, show)

    def queued(self, found: OnFloor) -> StoryLine | None:
        """Return the story that waits for somebody to tell it."""
        return self._queued.get(found.attendee.person_id or "")

    def let_tell(self, found: OnFloor | None) -> None:
        """Let somebody tell; None for nobody."""
        self.teller = found
        self.changed.emit()

    def tell(self, what: str, skill: str) -> None:
        """Keep what they told; a queued story of theirs is told with it."""
        teller = self.teller
        if teller is None or self._busy:
            return
        self._busy = True
        line, who = self.queued(teller), teller.attendee

        def keep() -> MeetingStory:
            story = self._meeting.tell(who.attendee_id, what, skill)
            if line is not None:
                self._recognise.tell_story(line.story_id, MEETING)
            return story

        self._errand.run(keep, self._kept)

    def _kept(self, story: MeetingStory) -> None:
        self.told.append(story)
        self._queued.pop(story.teller.person_id or "", None)
        self.teller, self._busy = None, False
        self.changed.emit()

    def _refused(self, error: object) -> None:
        self._busy = False
        self.failed.emit(error)
