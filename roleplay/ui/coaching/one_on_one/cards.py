"""Cards of other parts on the one-on-one page."""

from collections.abc import Callable
from typing import Any, TypeAlias

from roleplay.ui.calls import CallsCard
from roleplay.ui.coaching.notice_card import NoticeCard
from roleplay.ui.coaching.ways import Ways
from roleplay.ui.look import Look
from roleplay.ui.worker import Runner
from roleplay.usecases import CoachingServices

MakePersonCard: TypeAlias = Callable[[CoachingServices, Runner, Look, Ways], Any]
"""Makes a Card with ``load()`` and ``show_person(person)``."""

PERSON_CARDS: tuple[MakePersonCard, ...] = (CallsCard, NoticeCard)
"""Cards on the right, from top to bottom; a new one is a row here."""
