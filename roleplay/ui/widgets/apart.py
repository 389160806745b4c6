"""Labels at the lines' ends of a chart, kept from touching each other."""

from collections.abc import Sequence


def keep_apart(
    places: Sequence[float], least: float, low: float, high: float
) -> list[float]:
    """Return sorted places moved so that each is *least* from the next, within ends."""
    found: list[float] = []
    for place in places:
        found.append(max(place, found[-1] + least) if found else max(place, low))
    over = found[-1] - high if found else 0
    if over > 0:
        found[-1] = high
        for n in range(len(found) - 2, -1, -1):
            found[n] = min(found[n], found[n + 1] - least)
    return found
