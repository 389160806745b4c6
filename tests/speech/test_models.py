"""Downloads from a real server on this machine that misbehaves."""

import hashlib
import io
import stat
import threading
import zipfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from clips import MODEL

from roleplay.errors import ModelError
from roleplay.speech import Download, Model, ModelStore, StoppedError


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


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server()
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield server
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


@pytest.mark.parametrize("trouble", ["", "cuts", "stalls", "no-range"])
def test_a_model_is_installed_whatever_the_server_does(
    server: Server, tmp_path: Path, trouble: str
) -> None:
    server.trouble = trouble
    told: list[tuple[str, float | None]] = []
    found = store(server, tmp_path)
    path = found.install("tiny", lambda text, share: told.append((text, share)))
    assert found.path_of("tiny") == path
    assert (path / "am" / "final.mdl").read_bytes() == (
        MODEL / "am" / "final.mdl"
    ).read_bytes()
    assert {text for text, _ in told} == {"Downloading", "Checking", "Unpacking"}
    assert not list(tmp_path.glob("*.part"))
    if trouble == "cuts":
        assert server.asked[1].startswith("bytes=")


@pytest.mark.parametrize(
    ("trouble", "known", "message"),
    [
        ("missing", {}, "404"),
        ("", {"size": len(ARCHIVE) - 5}, "sends more"),
        ("", {"sha256": "0" * 64}, "SHA-256 differs"),
        ("", {"size": len(ARCHIVE) + 9}, "could not be fetched"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_installed(
    server: Server,
    tmp_path: Path,
    trouble: str,
    known: dict[str, object],
    message: str,
) -> None:
    server.trouble = trouble
    found = store(server, tmp_path, **known)
    with pytest.raises(ModelError, match=message):
        found.install("tiny")
    assert found.installed() == ()


def test_a_stopped_download_goes_on_where_it_was(
    server: Server, tmp_path: Path
) -> None:
    calls = iter([False, True])
    found = store(server, tmp_path)
    with pytest.raises(StoppedError, match="kept"):
        found.install("tiny", stop=lambda: next(calls, True))
    kept = (tmp_path / "tiny.zip.part").stat().st_size
    assert 0 < kept < len(ARCHIVE)
    found.install("tiny")
    assert server.asked[-1] == f"bytes={kept}-"


def test_no_server_is_said_and_what_came_is_kept(tmp_path: Path) -> None:
    server = Server()
    found = store(server, tmp_path)
    server.server_close()
    (tmp_path / "tiny.zip.part").write_bytes(ARCHIVE[:1000])
    with pytest.raises(ModelError, match="MB are kept"):
        found.install("tiny")
    assert (tmp_path / "tiny.zip.part").stat().st_size == 1000


def hostile(kind: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        if kind == "bomb":
            file.writestr("tiny/a", bytes(50_000_000))
        elif kind == "link":
            info = zipfile.ZipInfo("tiny/link")
            info.external_attr = (stat.S_IFLNK | 0o777) << 16
            file.writestr(info, "/etc/passwd")
        else:
            file.writestr(kind, "x")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("kind", "message"),
    [
        ("../outside", "outside its folder"),
        ("/absolute", "outside its folder"),
        ("C:/drive", "outside its folder"),
        ("link", "holds a link"),
        ("bomb", "no speech model does"),
        ("tiny/readme", "lacks"),
    ],
)
def test_hostile_archives_write_nothing(
    server: Server, tmp_path: Path, kind: str, message: str
) -> None:
    server.data = hostile(kind)
    sha = hashlib.sha256(server.data).hexdigest()
    folder = tmp_path / "models"
    found = store(server, folder, size=len(server.data), sha256=sha)
    with pytest.raises(ModelError, match=message):
        found.install("tiny")
    assert found.installed() == ()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["models"]


def test_removing_and_unknown_names(server: Server, tmp_path: Path) -> None:
    found = store(server, tmp_path)
    found.install("tiny")
    assert found.verify("tiny") == ""
    found.remove("tiny")
    assert found.installed() == ()
    for act in (found.remove, found.install):
        with pytest.raises(ModelError, match="no"):
            act("other")
    with pytest.raises(ModelError):
        found.remove("..")
