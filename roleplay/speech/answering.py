"""The other end of child.py: read questions from stdin, answer on stdout."""

import json
import os
import sys
from collections.abc import Callable
from typing import Any


def answer_questions(answer: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
    """Answer every line of standard input until it closes, then end the process.

    A question that fails is answered with {"error": text}.  Whatever libraries print
    goes to standard error, so that it never mixes with the answers.
    """
    out = os.fdopen(os.dup(1), "w", buffering=1, encoding="utf-8")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    for line in sys.stdin:
        try:
            reply = answer(json.loads(line))
        except Exception as error:  # noqa: BLE001 - one bad question must not end it
            reply = {"error": f"{type(error).__name__}: {error}"}
        out.write(json.dumps(reply) + "\n")
    # Engines may crash while the interpreter takes them down; nothing is left to do.
    os._exit(0)
