"""Whether the sound server of a Linux desktop answers."""

import os
import socket
import sys
from pathlib import Path

LIMIT_S = 0.3


def server_answers() -> bool:
    """Return whether it is safe to open a sound device.

    PulseAudio's client library, as Qt 6.11 uses it, ends the process when a recording
    is started against a server that died.  Where no server is named and no socket is
    there, Qt finds no device by itself, which is safe.
    """
    if not sys.platform.startswith("linux"):
        return True
    path = _socket_path()
    if path is None or not path.exists():
        return path is None or not os.environ.get("PULSE_SERVER")
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.settimeout(LIMIT_S)
        try:
            connection.connect(str(path))
        except OSError:
            return False
    return True


def _socket_path() -> Path | None:
    named = os.environ.get("PULSE_SERVER", "")
    if named.startswith("unix:"):
        return Path(named.removeprefix("unix:"))
    if named:
        return None  # on another machine: not ours to ask
    runtime = os.environ.get("PULSE_RUNTIME_PATH")
    if runtime:
        return Path(runtime) / "native"
    folder = os.environ.get("XDG_RUNTIME_DIR")
    return Path(folder) / "pulse" / "native" if folder else None
