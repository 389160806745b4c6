"""What is said to people: all of it marked, and all of it there in German."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

from roleplay.parts.language import spoken, texts_of
from roleplay.words import begin, inside, speak, tr
from tests.translations import FOLDER, PROJECT, build, gather, messages

GERMAN = FOLDER / "encore_de.ts"
SAID_BY = {
    "setText": 0, "setToolTip": 0, "setAccessibleName": 0, "setWindowTitle": 0,
    "setAccessibleDescription": 0, "setPlaceholderText": 0, "addAction": 0,
    "show_notice": 0, "Label": 1, "Act": 0, "add_row": 0, "add_field": 0, "Chip": 1,
    "Switch": 1, "FilterChip": 1, "UsageError": 0, "StorageError": 0,
}  # fmt: skip
"""What takes a text that people read, and at which place."""

PROSE = re.compile("[A-Z][a-z]+|[a-z]+ [a-z]+")
NAMES = {"Encore"}


def places(text: str) -> list[str]:
    """Return the {places} of a text, as written."""
    found = [
        f"{name}!{conversion or ''}:{spec}"
        for _, name, spec, conversion in Formatter().parse(text)
        if name is not None
    ]
    return sorted(found)


def unmarked(source: str) -> Iterator[tuple[int, str]]:
    """Find texts for people that no tr() marks: their lines and what they say."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        at = SAID_BY.get(name)
        if at is None or len(node.args) <= at:
            continue
        said = getattr(node.args[at], "value", None)
        if isinstance(said, str) and PROSE.search(said) and said not in NAMES:
            yield node.lineno, said


def test_what_is_shown_to_people_is_marked() -> None:
    shown = [
        path
        for path in (PROJECT / "roleplay").rglob("*.py")
        if not {"cli", "gallery", "migrations"} & set(path.parts)
    ]
    found = [
        (str(path.relative_to(PROJECT)), *line)
        for path in shown
        for line in unmarked(path.read_text("utf-8"))
    ]
    assert found == []


def test_a_text_without_a_mark_is_found() -> None:
    assert list(unmarked('a.setText("Not marked")')) == [(1, "Not marked")]
    assert list(unmarked('a.setText(tr("Marked"))')) == []


def test_every_text_has_its_german(tmp_path: Path) -> None:
    gathered = tmp_path / GERMAN.name
    gathered.write_bytes(GERMAN.read_bytes())
    gather(gathered)
    texts = list(messages(gathered))
    waiting = [source for source, german, done in texts if not done or not german]
    assert waiting == [], "run script/translate, and translate what waits"
    assert len(texts) > 2000


def test_german_has_the_places_of_the_english() -> None:
    for source, german, _ in messages(GERMAN):
        assert places(source) == places(german), source


def test_what_the_app_reads_is_built_from_what_is_translated(tmp_path: Path) -> None:
    build(GERMAN, tmp_path / "de.qm")
    assert (tmp_path / "de.qm").read_bytes() == texts_of("de").read_bytes()


def test_the_systems_language_is_spoken_where_there_are_texts() -> None:
    assert spoken("system", "de_AT") == "de"
    assert spoken("system", "fr_FR") == "en"
    assert spoken("en", "de_DE") == "en"
    assert spoken("de", "en_GB") == "de"


def test_names_are_written_as_the_language_wants() -> None:
    assert tr("{a} of {b}", a=1, b=2) == "1 of 2"
    assert (inside("Discovery"), begin("two weeks")) == ("discovery", "Two weeks")
    speak(lambda text, note: {"{a} of {b}": "{b} zu {a}"}.get(text, ""), lowers=False)
    try:
        assert tr("{a} of {b}", a=1, b=2) == "2 zu 1"
        assert tr("Braces {stay} as they are") == "Braces {stay} as they are"
        assert inside("Entdeckung") == "Entdeckung"
    finally:
        speak(None)


SHOWN = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from pathlib import Path
from PySide6.QtWidgets import QApplication, QLabel, QAbstractButton
from roleplay.parts import Parts
from roleplay.parts.language import speak_language
from roleplay.settings import Places
application = QApplication([])
parts = Parts(Places(Path(sys.argv[1])))
parts.file.remember("profile", "Maya Chen")
parts.file.remember("welcomed", True)
speak_language("de", application)
from roleplay.ui import Look, MainWindow, Runner
from roleplay.ui.screens import COACHING, PROGRESS, SETTINGS
from tests.end_to_end.play_aloud import rest, wait
roles = parts.coaching().roles
roles.give(roles.me.person_id, "manager", True)
window = MainWindow(Runner(), Look(application), parts, parts.file)
window.show()
wait(lambda: window.screens is not None and window.screens.debrief is not None, "it")
for place in (PROGRESS, COACHING, SETTINGS):
    window.screens.go(place)
    rest(700)
found = set()
for kind in (QLabel, QAbstractButton):
    found |= {w.text() for w in window.findChildren(kind)}
window.close()
parts.close()
print("\\n".join(sorted(found)))
"""


def test_the_window_speaks_german(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SHOWN, str(tmp_path)],
        capture_output=True, text=True, cwd=PROJECT, check=True, timeout=120,
    )  # fmt: skip
    shown = set(done.stdout.splitlines())
    assert {"Heute", "Szenarien", "Fortschritt", "Einstellungen"} <= shown
    english = {source for source, german, _ in messages(GERMAN) if source != german}
    assert shown & english == set()
