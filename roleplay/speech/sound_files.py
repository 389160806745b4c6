"""Sound files in and out: any rate and channels in, 16 kHz mono 16-bit inside."""

import wave
from pathlib import Path

from roleplay.errors import SpeechError
from roleplay.speech.engine import RATE_HZ
from roleplay.words import tr

MAX_S = 600
"""Longest recording of one answer, in seconds.  Source: own choice."""


def read_pcm(path: Path) -> bytes:
    """Return a recording (WAV, FLAC, OGG) as our sound.  Raises SpeechError."""
    import soundfile
    import soxr

    try:
        with soundfile.SoundFile(path) as file:
            if file.frames > MAX_S * file.samplerate:
                minutes = tr("{max_s} minutes", max_s=MAX_S // 60)
                raise SpeechError(
                    tr(
                        "{path} is longer than {minutes}. Cut it and try again.",
                        path=path,
                        minutes=minutes,
                    )
                )
            samples = file.read(dtype="float32", always_2d=True)
            rate = file.samplerate
    except (OSError, RuntimeError) as error:
        raise SpeechError(
            tr(
                "{path} cannot be read as sound. Give a WAV or FLAC recording.",
                path=path,
            )
        ) from error
    mono = samples.mean(axis=1)
    if rate != RATE_HZ:
        mono = soxr.resample(mono, rate, RATE_HZ)
    whole = (mono.clip(-1, 1 - 1 / 32768) * 32768).round()
    return bytes(whole.astype("<i2").tobytes())


def write_flac(pcm: bytes, path: Path) -> None:
    """Write our sound as FLAC, whole or not at all.  Raises OSError."""
    import numpy
    import soundfile

    part = path.with_suffix(".part")
    samples = numpy.frombuffer(pcm[: len(pcm) // 2 * 2], "<i2")
    try:
        soundfile.write(part, samples, RATE_HZ, format="FLAC", subtype="PCM_16")
    except RuntimeError as error:
        raise OSError(0, str(error)) from error
    part.replace(path)


def write_wav(pcm: bytes, path: Path) -> None:
    """Write our sound as WAV."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE_HZ)
        file.writeframes(pcm)


def sound_seconds(path: Path) -> float:
    """Return a WAV or FLAC file's length.  Raises SpeechError where it is neither."""
    try:
        with wave.open(str(path)) as file:
            return float(file.getnframes() / file.getframerate())
    except (OSError, EOFError, wave.Error, ZeroDivisionError):
        pass  # no WAV: soundfile knows the others, and takes longer to load
    import soundfile

    try:
        return float(soundfile.info(path).duration)
    except (OSError, RuntimeError) as error:
        raise SpeechError(tr("{path} cannot be read as sound.", path=path)) from error
