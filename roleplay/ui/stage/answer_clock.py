"""Times around an answer: when the line ended, how long it is quiet, what is left."""

from dataclasses import replace

from PySide6.QtCore import QElapsedTimer

from roleplay.scenario import Answer


class AnswerClock:
    """Starts when the buyer's line is over; all times in seconds."""

    def __init__(self) -> None:
        self._line_over = QElapsedTimer()
        self._quiet = QElapsedTimer()
        self._began_s: float | None = None
        self._measures = False
        self.line_s: float | None = None

    def new_line(self) -> None:
        """Forget the line before."""
        self._line_over.invalidate()
        self._quiet.invalidate()
        self._began_s = None
        self._measures = False
        self.line_s = None

    def line_is_over(self, spoken_s: float | None) -> None:
        """Start; *spoken_s*: how long the line was spoken, None if only shown."""
        self._line_over.start()
        self._quiet.start()
        self._began_s = None
        self._measures = spoken_s is not None
        self.line_s = spoken_s

    def quiet_again(self) -> None:
        """Count the quiet from now, after the buyer filled a pause."""
        self._quiet.start()

    def go_on(self) -> None:
        """Count from now again, after a pause of the rep's own."""
        self._quiet.start()
        if self._line_over.isValid():
            self._line_over.start()

    def spoil(self) -> None:
        """Leave the response time unmeasured, as after a pause of the rep's own."""
        self._measures = False

    def answer_begins(self) -> None:
        """Keep when the recording began."""
        self._began_s = self.since_line_s if self._line_over.isValid() else None

    @property
    def since_line_s(self) -> float:
        """Time since the line was over; 0 before."""
        return self._line_over.elapsed() / 1000 if self._line_over.isValid() else 0.0

    @property
    def quiet_s(self) -> float:
        """Time nobody has spoken for."""
        return self._quiet.elapsed() / 1000 if self._quiet.isValid() else 0.0

    def timed(self, answer: Answer) -> Answer:
        """Return *answer* with its response time and the line's length."""
        return replace(answer, response_s=self._response_s(answer), line_s=self.line_s)

    def _response_s(self, answer: Answer) -> float | None:
        if not self._measures or self._began_s is None or not answer.words:
            return None
        first = answer.words[0].start_s
        return None if first is None else self._began_s + first
