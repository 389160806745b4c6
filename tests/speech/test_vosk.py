import shutil
from pathlib import Path

import pytest
from clips import MODEL

from roleplay.errors import ModelError
from roleplay.speech import VoskEngine, load_engine, missing_parts


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return Path(shutil.copytree(MODEL, tmp_path / "model"))


@pytest.mark.parametrize("part", ["am/final.mdl", "conf/mfcc.conf", "graph/Gr.fst"])
def test_a_missing_part_is_named(model: Path, part: str) -> None:
    (model / part).unlink()
    with pytest.raises(ModelError, match=part):
        VoskEngine(model)


@pytest.mark.parametrize("part", ["am/final.mdl", "graph/HCLr.fst", "graph/words.txt"])
def test_a_damaged_part_is_an_error_and_never_a_crash(model: Path, part: str) -> None:
    path = model / part
    path.write_bytes(path.read_bytes()[:100])
    try:
        VoskEngine(model).close()
    except ModelError as error:
        assert "damaged" in str(error)  # noqa: PT017 - some damage Vosk does not mind


def test_an_empty_file_is_named(model: Path) -> None:
    (model / "am" / "final.mdl").write_bytes(b"")
    assert missing_parts(model) == ("am/final.mdl (it is empty)",)


def test_no_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="nowhere"):
        VoskEngine(tmp_path / "nowhere")


def test_a_model_is_tried_once_until_it_changes(model: Path, tmp_path: Path) -> None:
    marks = tmp_path / "marks"
    VoskEngine(model, marks).close()
    VoskEngine(model, marks).close()
    assert len(list(marks.iterdir())) == 1
    (model / "conf" / "mfcc.conf").touch()
    VoskEngine(model, marks).close()
    assert len(list(marks.iterdir())) == 2


def test_the_choice_says_what_is_missing(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="models install"):
        load_engine("vosk", None, tmp_path)
    with pytest.raises(ModelError, match="Choose one of vosk, pocketsphinx"):
        load_engine("other", None, tmp_path)
