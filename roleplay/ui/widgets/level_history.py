"""Loudness over time: the bars of a waveform, and how long it was silent."""

BAR_S = 0.09
"""How long one bar stands for.  Source: own choice; 126 bars are eleven seconds."""

SILENT_BELOW = 0.25
"""Loudness, 0 to 1 on a scale of 60 dB, below which nobody speaks: -45 dB of full
scale.  Source: own choice; a quiet room is at -60 to -50 dB."""

LOUD = 0.85
"""Loudness that fills a bar: -9 dB of full scale.  Source: own choice."""

SHORTEST_S = 0.3
"""A shorter gap belongs to the word.  Source: own choice, after the usual 0.25 s."""


class LevelHistory:
    """Takes loudness with its time; keeps the loudest of each bar."""

    def __init__(self, most: int = 1000) -> None:
        self._most = most
        self.clear()

    def clear(self) -> None:
        """Forget everything, for a new answer."""
        self.bars: list[float] = []
        self.last_silence_s: float | None = None
        self.spoke = False
        self._bar_ends_s = BAR_S
        self._peak = 0.0
        self._silent_since_s: float | None = None

    @property
    def growing(self) -> float:
        """The loudest yet of the bar not finished."""
        return self._peak

    def add(self, level: float, at_s: float) -> None:
        """Take *level*, 0 to 1, heard *at_s* seconds after the answer began."""
        while at_s >= self._bar_ends_s:
            self.bars.append(self._peak)
            self._peak = 0.0
            self._bar_ends_s += BAR_S
        del self.bars[: -self._most]
        self._peak = max(self._peak, min(1.0, max(0.0, level)))
        self._watch_silence(level, at_s)

    def _watch_silence(self, level: float, at_s: float) -> None:
        if level < SILENT_BELOW:
            if self._silent_since_s is None:
                self._silent_since_s = at_s
            return
        if self._silent_since_s is not None and self.spoke:
            length_s = at_s - self._silent_since_s
            if length_s >= SHORTEST_S:
                self.last_silence_s = length_s
        self.spoke = True
        self._silent_since_s = None
