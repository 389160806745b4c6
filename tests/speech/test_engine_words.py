"""The words of engines, read from their files."""

import shutil
import struct
from pathlib import Path

import pytest
from clips import CLIPS, MODEL

from roleplay.errors import ModelError
from roleplay.speech import VoskEngine, read_pcm, vocabulary_of


def test_pocketsphinx_knows_the_words_of_its_dictionary() -> None:
    name, words = vocabulary_of("pocketsphinx", None)
    assert name == "PocketSphinx"
    assert len(words) > 100_000
    assert {"budget", "don't"} <= words
    assert "budget(2)" not in words


def test_a_model_s_word_list_is_read_without_its_marks() -> None:
    name, words = vocabulary_of("vosk", MODEL)
    assert name == "Vosk, model model"
    assert "budget" in words
    assert not {"<eps>", "[unk]", "#0"} & words


def test_auto_is_vosk_where_there_is_a_model() -> None:
    assert vocabulary_of("auto", MODEL)[0] == "Vosk, model model"
    assert vocabulary_of("auto", None)[0] == "PocketSphinx"


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """Give the model as small ones are: its words inside Gr.fst, and no words.txt."""
    model = tmp_path / "small"
    shutil.copytree(MODEL, model)
    listed = (model / "graph" / "words.txt").read_text("utf-8").splitlines()
    (model / "graph" / "words.txt").unlink()
    graph = model / "graph" / "Gr.fst"
    graph.write_bytes(with_words(graph.read_bytes(), [w.split()[0] for w in listed]))
    return model


def with_words(graph: bytes, words: list[str]) -> bytes:
    """Return a graph file with an output word list, as OpenFst writes it."""
    place = 4
    for _ in range(2):  # kind of graph, kind of arc
        (size,) = struct.unpack_from("<i", graph, place)
        place += 4 + size
    flags = place + 4
    head = place + 8 + 4 * 8
    table = struct.pack("<i", 2125658996) + text("words")
    table += struct.pack("<qq", len(words), len(words))
    for number, word in enumerate(words):
        table += text(word) + struct.pack("<q", number)
    return (
        graph[:flags] + struct.pack("<i", 2) + graph[flags + 4 : head]
        + table + graph[head:]
    )  # fmt: skip


def text(value: str) -> bytes:
    data = value.encode()
    return struct.pack("<i", len(data)) + data


def test_words_inside_a_graph_are_the_same(small: Path) -> None:
    assert vocabulary_of("vosk", small)[1] == vocabulary_of("vosk", MODEL)[1]


def test_vosk_reads_the_words_from_the_same_place(small: Path) -> None:
    engine = VoskEngine(small)
    try:
        recogniser = engine.start(())
        events = [*recogniser.feed(read_pcm(CLIPS / "budget.wav")),
                  *recogniser.finish()]  # fmt: skip
    finally:
        engine.close()
    assert "budget" in str(events)


@pytest.mark.parametrize("spoilt", [b"", b"no graph at all", "cut", "no words"])
def test_a_damaged_graph_is_an_error_with_advice(
    small: Path, spoilt: bytes | str
) -> None:
    graph = small / "graph" / "Gr.fst"
    data = graph.read_bytes()
    if spoilt == "cut":
        data = data[:500]
    elif spoilt == "no words":
        data = (MODEL / "graph" / "Gr.fst").read_bytes()
    else:
        assert isinstance(spoilt, bytes)
        data = spoilt
    graph.write_bytes(data)
    with pytest.raises(ModelError, match="cannot be read"):
        vocabulary_of("vosk", small)


@pytest.mark.parametrize(
    ("name", "message"),
    [("vosk", "No speech model is installed"), ("typed", "no vocabulary of")],
)
def test_there_is_not_always_a_vocabulary(name: str, message: str) -> None:
    with pytest.raises(ModelError, match=message):
        vocabulary_of(name, None)


def test_a_folder_that_is_no_model_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"lacks am/final\.mdl"):
        vocabulary_of("vosk", tmp_path)
