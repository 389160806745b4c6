"""What was said during one attempt."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias


class Speaker(StrEnum):
    """Who said it; the value is the word used in files and tables."""

    REP = "rep"
    BUYER = "buyer"


@dataclass(frozen=True, slots=True)
class Word:
    """One word as it was heard or typed.

    start_s, end_s: seconds from the start of the answer's sound; None where nothing
    timed it.  confidence: 0 to 1, or None where the recogniser gives none.
    """

    text: str
    start_s: float | None = None
    end_s: float | None = None
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class Hearing:
    """What a way of hearing can deliver; what it cannot is not measured.

    engine: "vosk", "pocketsphinx", "whisper", "typed" or "scripted".  model: the
    model's name, or "".  hears_fillers: writes down "um" and "uh".  free_text: words
    nobody foresaw are reliable enough to score.  word_times: words carry times.
    """

    engine: str
    model: str = ""
    hears_fillers: bool = False
    free_text: bool = True
    word_times: bool = True

    @property
    def name(self) -> str:
        """Engine and model in one line, such as "vosk tiny-en"."""
        return f"{self.engine} {self.model}".strip()


TYPED = Hearing("typed", hears_fillers=False, free_text=True, word_times=False)
"""How a typed answer is heard: every word exactly, no time, and nobody types "um"."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the rep answered in one turn.

    spoken: False for typed answers.  duration_s: length of the sound, None when
    typed.  response_s: from the end of the buyer's line to the first word, or None.
    line_s: how long the buyer's line before was spoken, None where it was only read.
    lost_s: seconds of sound that were lost on the way (measures that need it are not
    measured).  corrected: the rep corrected the transcript; *words* is the corrected
    text then, without times.
    """

    words: tuple[Word, ...]
    hearing: Hearing = TYPED
    spoken: bool = False
    duration_s: float | None = None
    response_s: float | None = None
    line_s: float | None = None
    lost_s: float = 0.0
    corrected: bool = False

    @property
    def text(self) -> str:
        """The words with one blank between them."""
        return " ".join(word.text for word in self.words)


def typed(text: str) -> Answer:
    """Return *text* as a typed answer, split at white space."""
    return Answer(tuple(Word(part) for part in text.split()))


@dataclass(frozen=True, slots=True)
class Utterance:
    """What one speaker said without a break.

    start_s, end_s: seconds since the attempt began; None where nothing timed the
    words, as when they were typed.
    """

    speaker: Speaker
    text: str
    start_s: float | None = None
    end_s: float | None = None

    @property
    def duration_s(self) -> float | None:
        """Length in seconds, or None where nothing timed it."""
        if self.start_s is None or self.end_s is None:
            return None
        return self.end_s - self.start_s


Transcript: TypeAlias = tuple[Utterance, ...]
"""All utterances of one attempt, in the order they were said."""
