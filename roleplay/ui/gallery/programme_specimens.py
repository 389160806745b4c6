"""Widgets of the programme."""

from roleplay.ui.gallery.states import States
from roleplay.ui.look import Look
from roleplay.ui.widgets import AliveChart, AliveData, AliveLine

VALUES = (96.0, 92.0, 90.0, 84.0, 86.0, 80.0, 83.0, 77.0, 81.0)
HELD = (None, 88.0, 76.0, 72.0, None, None, 75.0, 77.0, 76.0)


def alive_charts(look: Look) -> States:
    """Give shares over weeks with a gap, two that end alike, and one week."""
    for name, first, second in (
        ("a gap", VALUES, HELD),
        ("alike at the end", VALUES, (*HELD[:-1], 80.0)),
        ("one week", VALUES[:1], HELD[:1]),
    ):
        lines = (
            AliveLine("practising", "practising, 81%", "disc", first),
            AliveLine("held", "skills held, 76%", "diamond", second),
        )
        words = tuple(f"Week {n}: {v:.0f}%" for n, v in enumerate(first, 1))
        chart = AliveChart(look)
        now = len(first) + 0.4
        chart.show_data(AliveData(24, now, lines, words), "What is still alive")
        yield name, chart


PROGRAMME = (("What is still alive", alive_charts),)
