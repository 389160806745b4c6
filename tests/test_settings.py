from pathlib import Path

import pytest

from roleplay.errors import SettingsError
from roleplay.settings import Places, Settings, SettingsFile


def test_a_setting_is_remembered(tmp_path: Path) -> None:
    SettingsFile(tmp_path / "s.json").remember("theme", "dark")
    assert SettingsFile(tmp_path / "s.json").recalled("theme") == "dark"


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("theme", "pink"),
        ("engine", "x"),
        ("nothing", 1),
        ("text_scale", 9),
        ("text_scale", float("nan")),
        ("speak", 1),
        ("welcomed", "yes"),
        ("voice", "robot"),
        ("voice_speed", 0.1),
        ("voice_speed", float("inf")),
        ("manner", "loud"),
        ("loudspeaker", 3),
    ],
)
def test_what_does_not_fit_is_refused(key: str, value: object) -> None:
    with pytest.raises(SettingsError):
        Settings().changed(key, value)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("welcomed", True),
        ("theme", "contrast"),
        ("press_once", True),
        ("voice", "natural"),
        ("voice_speed", 0.85),
        ("manner", "calm"),
        ("working_hours", "0134 07:30-15:45"),
    ],
)
def test_what_fits_is_kept(tmp_path: Path, key: str, value: object) -> None:
    SettingsFile(tmp_path / "s.json").remember(key, value)
    assert SettingsFile(tmp_path / "s.json").recalled(key) == value


@pytest.mark.parametrize("text", ["{", "[]", '{"theme": 3}', '{"theme": "pink"}'])
def test_unusable_settings_are_kept_aside(tmp_path: Path, text: str) -> None:
    path = tmp_path / "s.json"
    path.write_text(text)
    file = SettingsFile(path)
    assert file.settings == Settings()
    assert "kept as" in file.problem
    assert (tmp_path / "s.broken").read_text() == text


def test_keys_of_a_newer_version_are_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "s.json"
    path.write_text('{"theme": "dark", "later": 1}')
    assert SettingsFile(path).recalled("theme") == "dark"


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SettingsError, match="--data"):
        Places(tmp_path / "file" / "x").make()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "no working hours"),
        ("01234", "no working hours"),
        ("7 09:00-17:00", "no working hours"),
        (" 09:00-17:00", "no working hours"),  # no day
        ("0 9:00-17:00", "no working hours"),
        ("0 25:00-26:00", "no working hours"),
        ("0 09:00-09:00", "cannot end at 09:00"),
        ("0 22:00-06:00", "cannot end at 06:00"),
        ("0" * 10_000, "no working hours"),
    ],
)
def test_hours_nobody_works_are_refused(tmp_path: Path, text: str, said: str) -> None:
    file = SettingsFile(tmp_path / "s.json")
    with pytest.raises(SettingsError, match=said):
        file.remember("working_hours", text)
    assert file.recalled("working_hours") == "01234 09:00-17:00"
