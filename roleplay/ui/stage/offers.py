"""What the stage offers when an answer did not go through: words and buttons."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from roleplay.errors import ChangedError
from roleplay.ui.stage.phase import Cut, Phase
from roleplay.ui.widgets import Act, Notice
from roleplay.words import tr

if TYPE_CHECKING:
    from roleplay.ui.stage.screen import StageScreen

CUTS = {
    Cut.MICROPHONE: (
        "error",
        tr("The microphone stopped."),
        tr(
            "Your answer so far is kept. Send it, plug the microphone in "
            "again, or carry on by typing."
        ),
    ),
    Cut.RECOGNISER: (
        "error",
        tr("The recogniser stopped."),
        tr("What it heard so far is kept. Send it, try again, or carry on by typing."),
    ),
    Cut.FOCUS: (
        "amber",
        tr("You left the window while speaking."),
        tr("What was heard so far is kept. Send it, try again, or carry on by typing."),
    ),
    Cut.PAUSE: (
        "amber",
        tr("You paused while speaking."),
        tr("What was heard so far is kept. Send it, try again, or carry on by typing."),
    ),
}


@dataclass(frozen=True, slots=True)
class Offer:
    """A notice; two are equal when they say the same, whatever their buttons do."""

    kind: str
    title: str
    text: str
    labels: tuple[str, ...]
    runs: tuple[Callable[[], None], ...] = field(compare=False, default=())

    def show_in(self, notice: Notice) -> None:
        """Show it; the first button is the one Enter presses."""
        acts = []
        for number, (label, run) in enumerate(zip(self.labels, self.runs, strict=True)):
            first = number == 0
            cap = tr("Enter") if first else ""
            acts.append(Act(label, run, "plain" if first else "quiet", cap))
        notice.show_notice(self.title, self.text, tuple(acts), self.kind)


def offer_of(screen: "StageScreen") -> Offer | None:
    """Return what is to be offered now, or None."""
    conversation = screen.conversation
    phase = conversation.phase
    if phase is Phase.NOT_HEARD:
        return Offer(
            "amber",
            tr("I didn’t catch that."),
            tr(
                "No words were understood, and nothing was sent. Come a "
                "little closer to the microphone, or type."
            ),
            (tr("Again"), tr("Type")),
            (conversation.listen_again, screen.type_instead),
        )
    if phase is Phase.KEPT and conversation.kept is not None:
        return _kept(screen)
    if phase is Phase.FAILED and conversation.error is not None:
        return _failed(screen)
    return None


def _kept(screen: "StageScreen") -> Offer:
    conversation, kept = screen.conversation, screen.conversation.kept
    assert kept is not None
    kind, title, text = CUTS.get(kept.cut, CUTS[Cut.FOCUS])
    again = (tr("Try again"), conversation.listen_again)
    typing = (tr("Type instead"), screen.type_instead)
    if not kept.answer.words:
        text = tr(
            "No words were heard before that. Plug it in again or carry on by typing."
        )
        offers = [again, typing]
    else:
        offers = [(tr("Send it"), conversation.send_kept), again, typing]
    return Offer(
        kind,
        title,
        text,
        tuple(label for label, _ in offers),
        tuple(run for _, run in offers),
    )


def _changed(screen: "StageScreen", error: ChangedError) -> Offer:
    attempt_id = error.attempt_id
    first: tuple[str, Callable[[], None]]
    if error.is_gone:
        first = (tr("Close it"), lambda: screen.conversation.close(attempt_id))
    else:
        first = (tr("Start anew"), lambda: screen.start_anew(attempt_id))
    return Offer(
        "amber",
        tr("This conversation cannot go on."),
        tr(
            "{error} In your history it stands as not finished once it is closed.",
            error=error,
        ),
        (first[0], tr("Back")),
        (first[1], screen.leave),
    )


def _failed(screen: "StageScreen") -> Offer:
    conversation = screen.conversation
    text = str(conversation.error)
    if isinstance(conversation.error, ChangedError):
        return _changed(screen, conversation.error)
    if conversation.scene is None:
        return Offer(
            "error",
            tr("The conversation could not be opened."),
            text,
            (tr("Try again"), tr("Back")),
            (conversation.try_again, screen.leave),
        )
    if conversation.kept is not None:
        return Offer(
            "error",
            tr("Your answer could not be stored."),
            tr("{text} Your answer is kept here until it is.", text=text),
            (tr("Try again"), tr("Leave")),
            (conversation.try_again, screen.ask_to_leave),
        )
    return Offer(
        "error",
        tr("Your answer was not taken down."),
        text,
        (tr("Try again"), tr("Type instead")),
        (conversation.try_again, screen.type_instead),
    )
