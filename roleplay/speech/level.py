"""How loud sound is, and where speech ends."""

import math

from roleplay.speech.engine import RATE_HZ

FLOOR_DB = -60.0
STRIDE = 4
"""Every fourth sample is looked at: a quarter of the work, the same level within a
decibel for speech.  Source: own measurement on the test clips."""


def loudness_db(pcm: bytes) -> float:
    """Return the level of 16-bit sound in dB of full scale, FLOOR_DB at least."""
    samples = memoryview(pcm[: len(pcm) // 2 * 2]).cast("h")[::STRIDE]
    if not len(samples):
        return FLOOR_DB
    square = sum(sample * sample for sample in samples.tolist()) / len(samples)
    if square < 1:
        return FLOOR_DB
    return max(FLOOR_DB, 10 * math.log10(square / 32768**2))


def level(pcm: bytes) -> float:
    """Return loudness on a scale from 0 (silence) to 1 (full scale)."""
    return 1.0 - loudness_db(pcm) / FLOOR_DB


class SilenceWatch:
    """Tells speech from silence by a noise floor that follows the room.

    spoke: speech was heard.  silent_s: seconds since then.
    """

    ABOVE_DB = 10.0
    QUIETEST_DB = -50.0
    STEP_S = 0.05
    NEEDED_S = 0.15
    """Speech is sound this far above the floor, at least so loud, for so long.
    Source: own choice, tried on the test clips with silence, noise and pauses."""

    def __init__(self) -> None:
        self.spoke = False
        self.silent_s = 0.0
        self._floor: float | None = None
        self._loud_s = 0.0
        self._rest = b""

    def feed(self, pcm: bytes) -> None:
        """Take the next sound, any length."""
        data = self._rest + pcm
        size = 2 * int(RATE_HZ * self.STEP_S)
        whole = len(data) // size * size
        self._rest = data[whole:]
        for start in range(0, whole, size):
            self._step(loudness_db(data[start : start + size]))

    def _step(self, db: float) -> None:
        floor = db if self._floor is None else self._floor
        # Down at once, up slowly: a pause shows the room, speech hardly moves it.
        self._floor = min(db, floor + 0.1)
        if db > max(self._floor + self.ABOVE_DB, self.QUIETEST_DB):
            self._loud_s += self.STEP_S
            if self._loud_s >= self.NEEDED_S:
                self.spoke = True
                self.silent_s = 0.0
        else:
            self._loud_s = 0.0
            self.silent_s += self.STEP_S
