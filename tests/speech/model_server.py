"""A server on this machine that gives one speech model, with one kind of trouble."""

import hashlib
import io
import threading
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from clips import MODEL

from roleplay.speech import Download, Model, ModelStore


def archive() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        for path in sorted(MODEL.rglob("*")):
            if path.is_file():
                file.write(path, f"tiny/{path.relative_to(MODEL)}")
    return buffer.getvalue()


ARCHIVE = archive()


class Server(ThreadingHTTPServer):
    """Serves one archive, with one kind of trouble."""

    trouble = ""
    data = ARCHIVE
    daemon_threads = False  # so that closing waits for those that stall

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: list[str] = []
        self.done = threading.Event()


class Handler(BaseHTTPRequestHandler):
    server: Server

    def log_message(self, *arguments: object) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        server = self.server
        wanted = self.headers.get("Range", "")
        server.asked.append(wanted)
        if server.trouble == "missing":
            self.send_error(404)
            return
        start = int(wanted[6:-1]) if wanted and server.trouble != "no-range" else 0
        data = server.data[start:]
        self.send_response(206 if start else 200)
        if start:
            size = len(server.data)
            self.send_header("Content-Range", f"bytes {start}-{size - 1}/{size}")
        longer = 50 if server.trouble == "lies" else 0
        self.send_header("Content-Length", str(len(data) + longer))
        self.end_headers()
        first = len(server.asked) == 1
        if first and server.trouble in ("cuts", "stalls", "no-range"):
            self.wfile.write(data[: len(data) // 2])
            self.wfile.flush()
            if server.trouble == "stalls":
                server.done.wait(5)
            return
        self.wfile.write(data)


@contextmanager
def serving() -> Iterator[Server]:
    """Give a server that runs meanwhile."""
    server = Server()
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield server
    finally:
        server.done.set()
        server.shutdown()
        thread.join()
        server.server_close()


def store(server: Server, folder: Path, **known: object) -> ModelStore:
    values: dict[str, object] = {
        "size": len(ARCHIVE), "sha256": hashlib.sha256(ARCHIVE).hexdigest()
    }  # fmt: skip
    model = Model("tiny", "Tiny", "en", **(values | known))  # type: ignore[arg-type]

    def make(url: str, size: int) -> Download:
        return Download(url, size, stall_s=0.5, tries=3, pause_s=0.01)

    address = f"http://127.0.0.1:{server.server_address[1]}/"
    return ModelStore(folder, address, make, (model,))
