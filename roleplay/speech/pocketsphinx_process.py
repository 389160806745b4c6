"""PocketSphinx in a process of its own: it would hold up every thread of ours.

Questions: {"op": "prepare"|"start", "phrases": [...]}, {"op": "feed", "pcm": base64},
{"op": "finish"}.  Answers: {"events": [...]}, each ["tentative", text] or
["heard", [[word, start, end, confidence], ...]].
"""

import base64
import re
import sys
from hashlib import sha256
from pathlib import Path
from typing import Any

from roleplay.speech.answering import answer_questions
from roleplay.speech.engine import RATE_HZ
from roleplay.speech.language_model import (
    SHARE,
    SHARE_WITH_ANSWERS,
    BackOff,
    mix,
    read_arpa,
    turn_model,
    write_arpa,
)
from roleplay.speech.pronunciation import pronunciations

SETTINGS = {"maxhmmpf": 3000, "maxwpf": 10, "topn": 2}
"""A third less work at the same accuracy.  Source: measured, speech-engines.md 4."""
TENTATIVE_EVERY_S = 0.4
WHOLE_ANSWER_WORDS = 6
"""Phrases of so many words are taken for whole answers.  Source: own choice."""

Event = list[Any]


class Hearing:
    """The decoder, adapted to a turn's phrases, and the answer being heard."""

    def __init__(self, base: Path, cache: Path) -> None:
        self._base_path = base
        self._cache = cache
        self._base: BackOff | None = None
        self._decoders: dict[str, Any] = {}
        self._decoder: Any = None
        self._endpointer: Any = None
        self._rest = b""
        self._open = False
        self._start_s = 0.0
        self._since_tentative = 0.0
        self._shown = ""

    def answer(self, question: dict[str, Any]) -> dict[str, Any]:
        """Answer one question."""
        op = question["op"]
        if op == "prepare":
            self._adapted(question["phrases"])
            return {"events": []}
        if op == "start":
            self._begin(question["phrases"])
            return {"events": []}
        if op == "feed":
            return {"events": self._feed(base64.b64decode(question["pcm"]))}
        if op == "finish":
            return {"events": self._finish()}
        raise ValueError(f"unknown op {op!r}")

    def _begin(self, phrases: list[str]) -> None:
        import pocketsphinx

        if self._open:
            self._decoder.end_utt()
            self._open = False
        self._decoder = self._adapted(phrases)
        self._endpointer = pocketsphinx.Endpointer(
            window=0.5, ratio=0.8, vad_mode=pocketsphinx.Vad.MEDIUM_LOOSE,
            sample_rate=RATE_HZ,
        )  # fmt: skip
        self._rest, self._shown = b"", ""

    def _feed(self, pcm: bytes) -> list[Event]:
        events: list[Event] = []
        data = self._rest + pcm
        size = self._endpointer.frame_bytes
        while len(data) >= size:
            frame, data = data[:size], data[size:]
            events += self._frame(frame)
        self._rest = data
        return events

    def _frame(self, frame: bytes) -> list[Event]:
        before = self._endpointer.in_speech
        speech = self._endpointer.process(frame)
        if speech is None:
            return []
        if not before:
            self._decoder.start_utt()
            self._open = True
            self._start_s = self._endpointer.speech_start
        self._decoder.process_raw(speech)
        if not self._endpointer.in_speech:
            return self._close()
        self._since_tentative += len(frame) / (2 * RATE_HZ)
        return self._tentative() if self._since_tentative >= TENTATIVE_EVERY_S else []

    def _tentative(self) -> list[Event]:
        self._since_tentative = 0.0
        found = self._decoder.hyp()
        text = _plain(found.hypstr) if found else ""
        if text == self._shown:
            return []
        self._shown = text
        return [["tentative", text]]

    def _finish(self) -> list[Event]:
        if self._endpointer is None:
            return []
        tail = self._endpointer.end_stream(self._rest or b"\0\0")
        self._rest = b""
        if not self._open:
            return []
        if tail:
            self._decoder.process_raw(tail)
        return self._close()

    def _close(self) -> list[Event]:
        self._decoder.end_utt()
        self._open, self._shown = False, ""
        rate = float(self._decoder.config["frate"])
        words = [
            [
                _plain(segment.word),
                round(self._start_s + segment.start_frame / rate, 3),
                round(self._start_s + (segment.end_frame + 1) / rate, 3),
                round(min(1.0, segment.prob), 3),
            ]
            for segment in self._decoder.seg() or ()
            if not segment.word.startswith(("<", "["))
        ]
        return [["heard", words]] if words else []

    def _adapted(self, phrases: list[str]) -> Any:
        import pocketsphinx

        text = "\n".join(sorted(phrases))
        key = sha256(f"2\n{text}".encode()).hexdigest()[:20]
        if key not in self._decoders:
            model, words = self._cache / f"{key}.lm", self._cache / f"{key}.dict"
            if not (model.is_file() and words.is_file()):
                self._write(phrases, model, words)
            if len(self._decoders) >= 4:
                oldest = next(iter(self._decoders))
                del self._decoders[oldest]
            self._decoders[key] = pocketsphinx.Decoder(
                lm=str(model), dict=str(words), loglevel="FATAL", **SETTINGS
            )
        return self._decoders[key]

    def _write(self, phrases: list[str], model: Path, words: Path) -> None:
        self._cache.mkdir(parents=True, exist_ok=True)
        self._base = self._base or read_arpa(self._base_path)
        answers = [p for p in phrases if len(p.split()) >= WHOLE_ANSWER_WORDS]
        short = [p for p in phrases if len(p.split()) < WHOLE_ANSWER_WORDS]
        own = turn_model(answers, short)
        for ngram in [n for n in own.p[1] if not _sayable(n[0])]:
            _drop(own, ngram[0])
        share = SHARE_WITH_ANSWERS if answers else SHARE
        mixed = mix(self._base, own, share) if phrases else self._base
        part = model.with_suffix(".part")
        write_arpa(mixed, part)
        lines = [
            f"{word}{'' if i == 0 else f'({i + 1})'} {sounds}\n"
            for (word,) in sorted(mixed.p[1])
            if word not in ("<s>", "</s>")
            for i, sounds in enumerate(pronunciations(word))
        ]
        words.write_text("".join(lines), "utf-8")
        part.replace(model)


def _sayable(word: str) -> bool:
    return word in ("<s>", "</s>") or bool(pronunciations(word))


def _drop(model: BackOff, word: str) -> None:
    for table in model.p[1:]:
        for ngram in [n for n in table if word in n]:
            del table[ngram]


def _plain(text: str) -> str:
    return re.sub(r"\(\d+\)", "", re.sub(r"<[^>]*>|\[[^\]]*\]", "", text)).strip()


if __name__ == "__main__":
    answer_questions(Hearing(Path(sys.argv[1]), Path(sys.argv[2])).answer)
