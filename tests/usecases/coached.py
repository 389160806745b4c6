"""A data folder with an attempt of Maya's and a coach, for the tests of coaching."""

from dataclasses import dataclass
from datetime import date

from desk import Desk

from roleplay.storage import People, Ratings, Roles, Sharing
from roleplay.usecases import (
    Discuss,
    HoldRoles,
    RateAttempts,
    RatingStores,
    SeeAgreement,
)

ANSWERS = ("thanks a lot", "how do you work today", "how many hours")
"""To the end; turn 1 thanks and asks nothing."""


@dataclass
class Coached:
    """A desk where Maya shares an attempt with Rowan, a manager."""

    desk: Desk
    attempt_id: str
    certified: bool = False

    def roles(self, name: str) -> HoldRoles:
        """Return the roles as somebody sees them."""
        people = People(self.desk.database)
        person = people.find_or_add(name, self.desk.clock())
        return HoldRoles(person, people, Roles(self.desk.database), self.desk.clock)

    def rate(self, name: str = "Rowan") -> RateAttempts:
        """Return what somebody can do as a coach."""
        database = self.desk.database
        kept = RatingStores(self.desk.stores, Ratings(database), Sharing(database))
        return RateAttempts(self.roles(name), kept, self._certified, self.desk.clock)

    def discuss(self, name: str = "Maya") -> Discuss:
        """Return what somebody shares and appeals."""
        people = People(self.desk.database)
        database = self.desk.database
        return Discuss(
            people.find_or_add(name, self.desk.clock()),
            RatingStores(self.desk.stores, Ratings(database), Sharing(database)),
            people,
            self.desk.clock,
        )

    def agreement(self, name: str = "Rowan") -> SeeAgreement:
        """Return what somebody sees of how far coaches agree."""
        database = self.desk.database
        return SeeAgreement(
            self.roles(name), Ratings(database), Sharing(database), self.desk.shelves
        )

    def hire(self, name: str, *roles: str) -> str:
        """Add somebody with roles; return their id."""
        held = self.roles(name)
        for role in roles:
            held.give(held.me.person_id, role, True)  # type: ignore[arg-type]
        return held.me.person_id

    def share_with(self, name: str, attempt_id: str = "") -> None:
        """Let Maya share an attempt with somebody."""
        self.discuss().share(
            attempt_id or self.attempt_id, self.roles(name).me.person_id
        )

    def _certified(self, day: date) -> bool:
        return self.certified
