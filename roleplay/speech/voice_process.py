"""pyttsx3 in a process of its own: speaks lines into WAV files.

Question: {"op": "render", "text", "path", "gender", "rate", "pitch", "named"}.  Answer:
{"seconds"}; the file is complete then.  {"op": "ping"} answers {"voices": [ids]}, and
{"op": "voices"} {"voices": [[id, name], …]}, the English ones.

On Linux the engine is eSpeak NG (GPL-3), from the espeakng-loader package or the
system; it lives in this process only and is never loaded into the app.
"""

import ctypes
import re
import sys
import types
import wave
from pathlib import Path
from typing import Any

from roleplay.speech.answering import answer_questions

MAX_LETTERS = 1000
"""Longer lines are cut: nobody says more in one turn.  Source: own choice."""
FALLBACK = "gmw/en-us"
VOICES = {
    "female": ("gmw/en-us+f3", "gmw/en-us+f2", "gmw/en-us"),
    "male": ("gmw/en-us+m3", "gmw/en-us"),
}


class Speaking:
    """The engine and its voices."""

    def __init__(self) -> None:
        self._problems: list[Exception] = []
        self._espeak = sys.platform.startswith("linux")
        if self._espeak:
            _install_driver(_load_espeak())
        import pyttsx3

        self._engine = pyttsx3.init("file_espeak" if self._espeak else None)
        self._engine.connect("error", self._failed)
        self._voices = {voice.id: voice for voice in self._engine.getProperty("voices")}

    def answer(self, question: dict[str, Any]) -> dict[str, Any]:
        """Answer one question."""
        if question["op"] == "ping":
            return {"voices": sorted(self._voices)}
        if question["op"] == "voices":
            return {"voices": self._english()}
        return {"seconds": self._render(question)}

    def _render(self, question: dict[str, Any]) -> float:
        text = _clean(question["text"])
        if not re.search(r"\w", text):
            raise ValueError("there is nothing to say")
        self._problems.clear()
        self._engine.setProperty("voice", self._voice(question))
        self._engine.setProperty("rate", max(60, min(400, int(question["rate"]))))
        if self._espeak:
            self._engine.setProperty("pitch", max(0, min(99, int(question["pitch"]))))
        self._engine.save_to_file(text, question["path"])
        self._engine.runAndWait()
        if self._problems:
            raise self._problems[0]
        with wave.open(question["path"], "rb") as file:
            return round(file.getnframes() / file.getframerate(), 3)

    def _voice(self, question: dict[str, Any]) -> str:
        gender, named = question["gender"], question.get("named", "")
        if self._espeak:
            # A variant such as +f3 is not in eSpeak's list, yet it renders.
            usual = VOICES[gender][0]
            return f"{named}+{usual.partition('+')[2]}" if named else usual
        if named in self._voices:
            return str(named)
        for voice in self._voices.values():
            if not _is_english(voice):
                continue
            if str(voice.gender or "").lower().endswith(gender):
                return str(voice.id)
        return str(next(iter(self._voices)))

    def _english(self) -> list[list[str]]:
        found = [v for v in self._voices.values() if _is_english(v)]
        return sorted(([str(v.id), str(v.name)] for v in found), key=lambda v: v[1])

    def _failed(self, name: str, exception: Exception) -> None:
        self._problems.append(exception)


def _is_english(voice: Any) -> bool:
    """Return whether a voice of pyttsx3 speaks English, as far as it says."""
    languages = [
        tongue.decode("ascii", "ignore") if isinstance(tongue, bytes) else str(tongue)
        for tongue in voice.languages or ()
    ]
    said = languages or [re.split(r"[/\\]", str(voice.id))[-1]]
    return any(re.match(r"[^a-z]*en([^a-z]|$)", tongue.lower()) for tongue in said)


def _clean(text: str) -> str:
    plain = re.sub(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufeff]+", " ", text)
    return re.sub(r"\s+", " ", plain[:MAX_LETTERS]).strip()


def _load_espeak() -> str | None:
    """Load the library where pyttsx3 looks for it; return its data path, if bundled."""
    try:
        import espeakng_loader
    except ImportError:
        ctypes.CDLL("libespeak-ng.so.1")
        return None
    folder = Path(espeakng_loader.get_library_path()).parent
    # The same name as the system's: pyttsx3's own load then finds this one.
    ctypes.CDLL(str(folder / "libespeak-ng.so.1"), mode=ctypes.RTLD_GLOBAL)
    return str(espeakng_loader.get_data_path())


def _install_driver(data_path: str | None) -> None:  # noqa: C901 - a class within
    """Register a pyttsx3 driver that renders at once, in the calling thread.

    pyttsx3 2.99's own driver ends its loop while eSpeak's callback may still be
    writing, so that a file can be missing and a call can hang.
    """
    from pyttsx3.drivers import _espeak, espeak

    class FileDriver(espeak.EspeakDriver):  # type: ignore[misc]
        rate_hz = 0

        def __init__(self, proxy: Any) -> None:
            if not espeak.EspeakDriver._moduleInitialized:  # noqa: SLF001
                data = data_path.encode() if data_path else None
                # 0x8000: eSpeak returns an error where it would end the process.
                rate = _espeak.Initialize(
                    _espeak.AUDIO_OUTPUT_SYNCHRONOUS, 0, data, 0x8000
                )
                if rate <= 0:
                    raise RuntimeError("eSpeak NG could not start")
                FileDriver.rate_hz = rate
                espeak.EspeakDriver._moduleInitialized = True  # noqa: SLF001
                espeak.EspeakDriver._defaultVoice = FALLBACK  # noqa: SLF001
            self._pcm: list[bytes] = []
            super().__init__(proxy)

        def setProperty(self, name: str, value: Any) -> None:  # noqa: N802 - pyttsx3's
            if name != "voice":
                super().setProperty(name, value)
                return
            if _espeak.SetVoiceByName(value.encode()) != 0:
                _espeak.SetVoiceByName(FALLBACK.encode())

        def _onSynth(self, wav: Any, count: int, events: Any) -> int:  # noqa: N802
            if count > 0 and wav:
                self._pcm.append(ctypes.string_at(wav, count * 2))
            return 0

        def save_to_file(self, text: str, filename: str) -> None:
            self._proxy.setBusy(True)
            self._proxy.notify("started-utterance")
            self._pcm.clear()
            flags = _espeak.ENDPAUSE | _espeak.CHARS_UTF8
            _espeak.Synth(text.encode("utf-8", "ignore"), flags=flags)
            with wave.open(filename, "wb") as file:
                file.setnchannels(1)
                file.setsampwidth(2)
                file.setframerate(FileDriver.rate_hz)
                file.writeframes(b"".join(self._pcm))
            self._proxy.notify("finished-utterance", completed=True)
            self._proxy.setBusy(False)

        def startLoop(self) -> None:  # noqa: N802 - pyttsx3's name
            self._proxy.setBusy(False)

        def stop(self) -> None:
            """Nothing runs on its own."""

    module = types.ModuleType("pyttsx3.drivers.file_espeak")
    module.buildDriver = FileDriver  # type: ignore[attr-defined]
    sys.modules[module.__name__] = module


if __name__ == "__main__":
    answer_questions(Speaking().answer)
