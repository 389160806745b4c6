"""Whisper in a process of its own, by faster-whisper.

Question: {"op": "read", "pcm": base64}.  Answer: {"words": [[word, start, end,
confidence], ...]}; {"op": "ping"} is answered when the model is loaded.
"""

import base64
import os
import re
import sys
from typing import Any

from roleplay.speech.answering import answer_questions
from roleplay.speech.level import SilenceWatch

NO_SPEECH = 0.6
LOG_PROB = -1.0
"""Segments beyond both are dropped, as Whisper does itself.  Source: Radford et al.
2022, section 4.5."""

_REST = re.compile(r"[.,]\d|%|-\w")
"""How the rest of a figure or of a compound begins."""


class Reading:
    """The model, and answers read with it."""

    def __init__(self, folder: str) -> None:
        os.environ["HF_HUB_OFFLINE"] = "1"
        from faster_whisper import WhisperModel

        self._model = WhisperModel(
            folder,
            device="cpu",
            compute_type="int8",
            cpu_threads=1,
            local_files_only=True,
        )

    def answer(self, question: dict[str, Any]) -> dict[str, Any]:
        """Answer one question."""
        if question["op"] == "ping":
            return {}
        return {"words": self._read(base64.b64decode(question["pcm"]))}

    def _read(self, pcm: bytes) -> list[list[Any]]:
        import numpy

        # It may invent words on silence and noise, so nobody must have been silent.
        watch = SilenceWatch()
        watch.feed(pcm)
        if not watch.spoke:
            return []
        samples = numpy.frombuffer(pcm[: len(pcm) // 2 * 2], "<i2")
        segments, _ = self._model.transcribe(
            samples.astype("float32") / 32768,
            language="en",
            beam_size=1,
            word_timestamps=True,
            condition_on_previous_text=False,
        )
        words: list[list[Any]] = []
        for segment in segments:
            if segment.no_speech_prob > NO_SPEECH and segment.avg_logprob < LOG_PROB:
                continue
            for word in segment.words or ():
                times = [round(float(t), 3) for t in (word.start, word.end)]
                text = word.word.strip()
                words.append([text, *times, round(float(word.probability), 3)])
        return joined(words)


def joined(words: list[list[Any]]) -> list[list[Any]]:
    """Return words with the rest of a figure or compound put back to its beginning.

    words: [text, start, end, confidence] each.  faster-whisper 1.2 cuts "18,000",
    "15%" and "half-hour" before the mark; left so, 18 and 0 would be two numbers.
    """
    result: list[list[Any]] = []
    for text, start, end, sure in words:
        if result and _REST.match(text) and result[-1][0][-1:].isalnum():
            before = result[-1]
            result[-1] = [before[0] + text, before[1], end, min(before[3], sure)]
        else:
            result.append([text, start, end, sure])
    return result


if __name__ == "__main__":
    answer_questions(Reading(sys.argv[1]).answer)
