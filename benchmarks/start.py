"""Starts the app once and prints the seconds to its first paint and to its list.

Imports nothing but the clock before the app, so that the app pays for what it loads.
"""

import time

BEGAN = time.perf_counter()

from typing import Any  # noqa: E402 - the clock comes first

from roleplay import app  # noqa: E402


def _watch_list(window: Any, seen: dict[str, float]) -> None:
    from PySide6.QtCore import QTimer

    from roleplay.ui.library.delegate import ScenarioDelegate

    paint = ScenarioDelegate.paint

    def painted(delegate: ScenarioDelegate, *how: Any) -> None:
        paint(delegate, *how)
        if "list" not in seen:
            seen["list"] = time.perf_counter() - BEGAN
            QTimer.singleShot(0, window.close)

    ScenarioDelegate.paint = painted  # type: ignore[assignment, method-assign]


def main() -> None:
    """Start the app as a person does; close it when its list is painted."""
    from roleplay.ui.window import MainWindow

    seen: dict[str, float] = {}
    paint = MainWindow.paintEvent

    def painted(window: MainWindow, event: Any) -> None:
        paint(window, event)
        if "paint" not in seen:
            seen["paint"] = time.perf_counter() - BEGAN
            from PySide6.QtCore import QTimer

            # After the window's own work, which imports what draws the list.
            QTimer.singleShot(0, lambda: _watch_list(window, seen))

    MainWindow.paintEvent = painted  # type: ignore[assignment, method-assign]
    app.main([])
    import json

    print(json.dumps(seen))


if __name__ == "__main__":
    main()
