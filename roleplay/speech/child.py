"""A helper process of ours that answers JSON lines, however it ends."""

import json
import queue
import subprocess
import sys
import threading
from typing import IO, Any

from roleplay.errors import SpeechError
from roleplay.words import tr


class ChildGoneError(SpeechError):
    """The process ended, or did not answer in time and was ended."""


class Child:
    """One process ``python -m module``; one question at a time.

    close() may be called from any thread and ends a question under way.
    """

    def __init__(self, module: str, *arguments: str) -> None:
        self._module = module
        self._process = subprocess.Popen(
            [sys.executable, "-m", module, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._input: IO[bytes] = self._process.stdin
        self._answers: queue.Queue[bytes] = queue.Queue()
        self._reader = threading.Thread(
            target=self._read, args=(self._process.stdout,), name=module, daemon=True
        )
        self._reader.start()

    @property
    def process_id(self) -> int:
        """The operating system's id of the process."""
        return self._process.pid

    def ask(self, limit_s: float, **question: Any) -> dict[str, Any]:
        """Return the answer.

        Raises ChildGoneError where none came within *limit_s* seconds, and SpeechError
        where the answer is that it could not be done.
        """
        try:
            self._input.write(json.dumps(question).encode() + b"\n")
            self._input.flush()
            line = self._answers.get(timeout=limit_s)
        except (OSError, ValueError, queue.Empty) as error:
            self.close()
            raise ChildGoneError(
                tr("{module} did not answer.", module=self._module)
            ) from error
        if not line:
            self.close()
            raise ChildGoneError(tr("{module} ended.", module=self._module))
        answer: dict[str, Any] = json.loads(line)
        if "error" in answer:
            raise SpeechError(str(answer["error"]))
        return answer

    def close(self) -> None:
        """End the process; may be called twice."""
        self._process.kill()
        self._process.wait()
        if threading.current_thread() is not self._reader:
            self._reader.join()
        for stream in (self._input, self._process.stdout):
            try:
                if stream is not None:
                    stream.close()
            except OSError:
                pass  # what was not written is of no use any more

    def _read(self, answers: IO[bytes]) -> None:
        for line in answers:
            self._answers.put(line)
        self._answers.put(b"")
