"""Fetching a large file: resumed, checked, stoppable."""

import time
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from roleplay.errors import ModelError
from roleplay.speech.engine import Progress
from roleplay.words import tr

if TYPE_CHECKING:
    import requests

BLOCK = 256 * 1024


class StoppedError(ModelError):
    """The person stopped the download; what came is kept."""


class Download:
    """One file from one address into a ``.part`` file beside its place.

    stall_s: silence after which a try is given up, and the longest that stopping may
    take; tries: how many in a row may bring nothing; pause_s: wait before the next,
    doubled each time.
    """

    def __init__(
        self, url: str, size: int, *, stall_s: float = 5.0, tries: int = 6,
        pause_s: float = 1.0,
    ) -> None:  # fmt: skip
        self._url = url
        self._size = size
        self._stall_s = stall_s
        self._tries = tries
        self._pause_s = pause_s

    def fetch(
        self,
        part: Path,
        progress: Progress | None = None,
        stop: Callable[[], bool] | None = None,
    ) -> None:
        """Fetch the rest of *part* until it has the whole size.

        Raises ModelError; what came is kept for the next time.
        """
        import requests

        failures, reason = 0, ""
        while _length(part) < self._size:
            if failures:
                self._wait(self._pause_s * 2 ** (failures - 1), stop)
            before = _length(part)
            try:
                self._one_try(part, progress, stop)
            except requests.RequestException as error:
                reason = _plain(error)
            except OSError as error:
                raise ModelError(
                    tr(
                        "The download cannot be written ({strerror}). What came is "
                        "kept. Free some space and start it again.",
                        strerror=error.strerror,
                    )
                ) from error
            failures = 0 if _length(part) > before else failures + 1
            if failures >= self._tries:
                raise ModelError(
                    tr(
                        "{url} could not be fetched: {value}. {length:.1f} MB are "
                        "kept. Check the network and start it again, it goes on from "
                        "there; or take the model's file from another computer.",
                        url=self._url,
                        value=reason or tr("nothing came"),
                        length=_length(part) / 1e6,
                    )
                )

    def _one_try(
        self,
        part: Path,
        progress: Progress | None,
        stop: Callable[[], bool] | None,
    ) -> None:
        import requests

        have = _length(part)
        headers = {"Range": f"bytes={have}-"} if have else {}
        headers["Accept-Encoding"] = "identity"
        limits = (self._stall_s, self._stall_s)
        with requests.get(
            self._url, headers=headers, stream=True, timeout=limits
        ) as reply:
            have = self._check(reply, have)
            with part.open("ab" if have else "wb") as file:
                for block in reply.iter_content(BLOCK):
                    if stop is not None and stop():
                        raise StoppedError(
                            tr(
                                "The download was stopped. {have:.1f} MB are kept; "
                                "it goes "
                                "on from there.",
                                have=have / 1e6,
                            )
                        )
                    file.write(block)
                    have += len(block)
                    if have > self._size:
                        file.truncate(0)
                        raise ModelError(
                            tr(
                                "{url} sends more than the {size} bytes it should. "
                                "Nothing "
                                "was installed; try again later.",
                                url=self._url,
                                size=self._size,
                            )
                        )
                    if progress is not None:
                        progress("Downloading", have / self._size)

    def _check(self, reply: "requests.Response", have: int) -> int:
        """Return from which byte the reply goes on.  Raises ModelError."""
        if reply.status_code in (404, 403, 410):
            raise ModelError(
                tr(
                    "{url} is not there (the server says {status_code}). Nothing "
                    "was changed. Choose a folder with a model instead.",
                    url=self._url,
                    status_code=reply.status_code,
                )
            )
        reply.raise_for_status()
        if reply.status_code != 206:
            return 0  # the server cannot resume: it is sent from the start
        sent = reply.headers.get("Content-Range", "")
        return have if sent.startswith(f"bytes {have}-") else 0

    def _wait(self, seconds: float, stop: Callable[[], bool] | None) -> None:
        until = time.monotonic() + min(seconds, 30.0)
        while time.monotonic() < until:
            if stop is not None and stop():
                raise StoppedError(tr("The download was stopped. What came is kept."))
            time.sleep(0.05)


def hash_of(path: Path, progress: Progress | None = None) -> str:
    """Return a file's SHA-256 in hexadecimal."""
    found, size = sha256(), max(1, _length(path))
    done = 0
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            found.update(block)
            done += len(block)
            if progress is not None:
                progress("Checking", done / size)
    return found.hexdigest()


def _length(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0


def _plain(error: Exception) -> str:
    text = type(error).__name__
    known = {
        "ConnectTimeout": tr("the server does not answer"),
        "ReadTimeout": tr("the server stopped sending"),
        "ConnectionError": tr("the connection was lost or refused"),
        "ChunkedEncodingError": tr("the connection was cut"),
        "SSLError": tr("the server's certificate is not trusted"),
        "ProxyError": tr("the proxy refuses"),
    }
    return known.get(text, str(error).splitlines()[0] if str(error) else text)
