"""The ways a card of the Coaching page leads elsewhere."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from roleplay.usecases import Microphone, Player


@dataclass(frozen=True, slots=True)
class Devices:
    """What records and plays.  microphone_id: the one chosen, "" for the default."""

    microphone: Microphone
    player: Player
    microphone_id: str


class Ways(QObject):
    """Signals of cards; who shows the cards knows what they open.

    ``practise_wanted``: a scenario's key.  ``debrief_wanted``: an attempt's id.
    ``assign_wanted``: a tuple of person ids.  ``notice_wanted``, ``person_wanted``: a
    person's id.  ``scenarios_wanted``: the list of scenarios.  ``draft_wanted``: the
    skill of a scenario draft, made of what a buyer said on a call.
    ``profile_wanted``: a profile to switch to, by name.  ``colleague_wanted``: another
    profile.  ``hear_wanted``: a recording's path, and what is called when it ended;
    ``quiet_wanted``: play nothing any more.  ``recap_wanted``: a meeting's id.
    ``changed``: facts have changed, so other cards read them again.

    devices: None where a card can neither record nor play.
    """

    practise_wanted = Signal(str)
    debrief_wanted = Signal(str)
    meeting_wanted = Signal()
    recap_wanted = Signal(str)
    assign_wanted = Signal(object)
    notice_wanted = Signal(str)
    person_wanted = Signal(str)
    scenarios_wanted = Signal()
    profile_wanted = Signal(str)
    colleague_wanted = Signal()
    hear_wanted = Signal(object, object)
    quiet_wanted = Signal()
    draft_wanted = Signal(str)
    changed = Signal()
    devices: Devices | None = None
