"""What was spent, and what a skill that is still held has cost."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

from roleplay.game.sustainment import GroupShare
from roleplay.scoring import NotMeasured
from roleplay.words import tr


@dataclass(frozen=True, slots=True)
class Money:
    """An amount.  hundredths: of the currency; currency: as it was written."""

    hundredths: int
    currency: str

    def __str__(self) -> str:
        whole, rest = divmod(self.hundredths, 100)
        tail = f".{rest:02d}" if rest else ""
        return f"{whole:,}{tail} {self.currency}"


Amount: TypeAlias = Money | NotMeasured


def spent(costs: Iterable[Money]) -> Amount:
    """Return the sum, or why there is none: nothing entered, or several currencies."""
    known = list(costs)
    currencies = {money.currency for money in known}
    if not known:
        return NotMeasured(tr("no cost is entered yet"))
    if len(currencies) > 1:
        return NotMeasured(
            tr(
                "costs are in {count} currencies; enter them in one",
                count=len(currencies),
            )
        )
    return Money(sum(money.hundredths for money in known), currencies.pop())


def cost_per_skill(costs: Iterable[Money], held: GroupShare) -> Amount:
    """Return what was spent, shared among the skills held; rounded to a hundredth."""
    total = spent(costs)
    if isinstance(total, NotMeasured):
        return total
    if isinstance(held, NotMeasured):
        return held
    if not held.count:
        return NotMeasured(tr("no skill is held"))
    return Money(round(total.hundredths / held.count), total.currency)
