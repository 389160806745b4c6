"""Downloads from a real server on this machine that misbehaves."""

import hashlib
import io
import stat
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from clips import MODEL
from model_server import ARCHIVE, Server, serving, store

from roleplay.errors import ModelError
from roleplay.speech import StoppedError


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as server:
        yield server


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


def test_a_model_is_taken_from_its_file(server: Server, tmp_path: Path) -> None:
    file = tmp_path / "tiny.zip"
    file.write_bytes(ARCHIVE)
    found = store(server, tmp_path / "models")
    assert found.take(file) == found.path_of("tiny")
    assert file.read_bytes() == ARCHIVE
    assert server.asked == []


def test_a_file_that_is_not_the_known_one_is_refused(
    server: Server, tmp_path: Path
) -> None:
    file = tmp_path / "tiny.zip"
    file.write_bytes(ARCHIVE[:-1])
    with pytest.raises(ModelError, match="SHA-256 differs"):
        store(server, tmp_path / "models").take(file)
    with pytest.raises(ModelError, match="could not be read"):
        store(server, tmp_path / "models").take(tmp_path / "none.zip")


def test_another_model_is_taken_where_it_is_one(server: Server, tmp_path: Path) -> None:
    file = tmp_path / "mine.zip"
    file.write_bytes(ARCHIVE)
    found = store(server, tmp_path / "models")
    assert found.take(file).name == "mine"
    file = tmp_path / "bad.zip"
    file.write_bytes(hostile("../outside"))
    with pytest.raises(ModelError, match="outside its folder"):
        found.take(file)
    assert [path.name for path in found.installed()] == ["mine"]
