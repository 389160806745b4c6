"""Starts the app once and prints the seconds to its first paint and to the day's plan.

Imports nothing but the clock before the app, so that the app pays for what it loads.
"""

import time

BEGAN = time.perf_counter()

from typing import Any  # noqa: E402 - the clock comes first

from roleplay import app  # noqa: E402


def _watch_day(window: Any, seen: dict[str, float]) -> None:
    from PySide6.QtCore import QTimer

    from roleplay.ui.today.hero import Plate

    paint = Plate.paintEvent

    def painted(plate: Plate, event: Any) -> None:
        paint(plate, event)
        if "day" not in seen:
            seen["day"] = time.perf_counter() - BEGAN
            QTimer.singleShot(0, window.close)

    Plate.paintEvent = painted  # type: ignore[assignment, method-assign]


def main() -> None:
    """Start the app as a person does; close it when the day's plan is painted."""
    from roleplay.ui.window import MainWindow

    seen: dict[str, float] = {}
    paint = MainWindow.paintEvent

    def painted(window: MainWindow, event: Any) -> None:
        paint(window, event)
        if "paint" not in seen:
            seen["paint"] = time.perf_counter() - BEGAN
            from PySide6.QtCore import QTimer

            # After the window's own work, which imports what draws the day.
            QTimer.singleShot(0, lambda: _watch_day(window, seen))

    MainWindow.paintEvent = painted  # type: ignore[assignment, method-assign]
    app.main([])
    import json

    print(json.dumps(seen))


if __name__ == "__main__":
    main()
