"""The ways a card of the Coaching page leads elsewhere."""

from PySide6.QtCore import QObject, Signal


class Ways(QObject):
    """Signals of cards; who shows the cards knows what they open.

    ``practise_wanted``: a scenario's key.  ``debrief_wanted``: an attempt's id.
    ``assign_wanted``: a tuple of person ids.  ``notice_wanted``, ``person_wanted``: a
    person's id.  ``scenarios_wanted``: the list of scenarios.  ``draft_wanted``: the
    skill of a scenario draft, made of what a buyer said on a call.  ``hear_wanted``: a
    recording's path, and what is called when it ended; ``quiet_wanted``: play nothing
    any more.  ``changed``: facts have changed, so other cards read them again.
    """

    practise_wanted = Signal(str)
    debrief_wanted = Signal(str)
    meeting_wanted = Signal()
    assign_wanted = Signal(object)
    notice_wanted = Signal(str)
    person_wanted = Signal(str)
    scenarios_wanted = Signal()
    hear_wanted = Signal(object, object)
    quiet_wanted = Signal()
    draft_wanted = Signal(str)
    changed = Signal()
