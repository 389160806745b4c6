"""Cards of 10 000 scenarios beside those of 30: to show, to search, to scroll.

Run: python benchmarks/library.py
"""

import os
import statistics
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication
from results import write_section

from roleplay.ui import Look, Theme
from roleplay.ui.library.grid import CardGrid
from roleplay.ui.scenario_list import ScenarioModel
from roleplay.usecases import FindScenarios, ScenarioCard, Wanted

FEW, MANY = 30, 10_000
ROUNDS = 9
FRAME_MS = 16
TYPED = "board meeting"
WORDS = ("Budget", "Board meeting", "Line stop", "Renewal", "Price rise", "Audit")
FACES = ("dana", "marcus", "priya", "tomas", "ingrid", "walter", "kenji", "samira")
SKILLS = ("opening", "discovery", "price", "stall", "decision-map", "next-step")


def cards(count: int) -> tuple[ScenarioCard, ...]:
    """Return *count* cards that differ in all one can search and sort by."""
    return tuple(
        ScenarioCard(
            key=f"s{n}",
            title=f"{WORDS[n % 6]} number {n}",
            skill=SKILLS[n % 6],
            difficulty=1 + n % 5,
            minutes=4 + n % 7,
            goal="Find out what it costs and who decides, then agree on a next step.",
            buyer_name=("Tomás Ibarrola", "Dana Whitfield")[n % 2],
            buyer_role="Operations Director",
            buyer_company=f"Company {n % 97}",
            portrait=FACES[n % 8],
            path=f"/scenarios/s{n}.yaml",
            best=float(n % 100) if n % 3 else None,
            attempts=n % 3,
        )
        for n in range(count)
    )


class Page:
    """The cards of one library in a window of their own."""

    def __init__(self, look: Look, count: int) -> None:
        self.cards = cards(count)
        self.model = ScenarioModel()
        self.grid = CardGrid(look, self.model)
        self.grid.resize(1042, 660)
        self.grid.show()
        self.prepare()

    def prepare(self) -> None:
        """Make the cards searchable and sort them, as a lane does in the app."""
        self.finder = FindScenarios(self.cards)
        self.finder.sort("helps")

    def show(self) -> None:
        """Lay the cards out and paint those in sight."""
        self.model.show_found(self.finder)
        self._paint()

    def key(self, length: int) -> None:
        """Search for the first letters of TYPED, and paint what is found."""
        self.model.want(Wanted(TYPED[:length]))
        self._paint()

    def scroll(self, step: int) -> None:
        """Go on by a step of the wheel."""
        self.grid.verticalScrollBar().setValue(step * 120)
        self._paint()

    def _paint(self) -> None:
        self.grid.executeDelayedItemsLayout()
        self.grid.viewport().repaint()


def took_ms(work: Callable[[], None]) -> float:
    """Return the processor time *work* takes."""
    began = time.process_time()
    work()
    return (time.process_time() - began) * 1000


def measured(few: Page, many: Page, work: Callable[[Page, int], None], count: int
             ) -> tuple[float, float, float]:  # fmt: skip
    """Return medians of one step for both pages and the worst of many, in ms.

    The two take turns, so that whatever else runs slows both.
    """
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(ROUNDS):
        for step in range(1, count + 1):
            for page, found in zip((few, many), times, strict=True):
                found.append(took_ms(lambda p=page, s=step: work(p, s)))  # type: ignore[misc]
    low, high = (statistics.median(found) for found in times)
    return low, high, max(times[1])


def main() -> None:
    """Measure both side by side and write the section."""
    application = QApplication([])
    look = Look(application, Theme.LIGHT)
    look.apply()
    few, many = Page(look, FEW), Page(look, MANY)
    application.processEvents()  # the windows are there from now on
    for page in (few, many):
        page.show()  # pictures are rendered once
    rows = (
        ("made searchable and sorted, in a lane", lambda p, n: p.prepare(), 1),
        ("laid out and painted", lambda p, n: p.show(), 1),
        ("found and painted, per key of a search", lambda p, n: p.key(n), len(TYPED)),
        ("a step of the wheel, painted", lambda p, n: p.scroll(n), 12),
    )
    lines = [
        f"{MANY} cards beside {FEW}, medians of processor time. "
        f"A frame is {FRAME_MS} ms.",
        "",
        f"| what | {MANY} ÷ {FEW} | {MANY}, median | worst |",
        "| --- | --- | --- | --- |",
    ]
    for name, work, count in rows:
        for page in (few, many):
            page.key(0)
        low, high, worst = measured(few, many, work, count)
        lines.append(f"| {name} | {high / low:.1f} | {high:.1f} ms | {worst:.1f} ms |")
    print("\n".join(lines))
    write_section("library", "Library of scenarios", lines)


if __name__ == "__main__":
    main()
