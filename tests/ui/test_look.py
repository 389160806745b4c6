import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from roleplay.ui import Look, Theme
from roleplay.ui.look import TOKENS, theme_named
from roleplay.ui.picture import assets_folder
from roleplay.ui.typeface import ROLES

TEXT_PAIRS = [
    ("ink", "bg"),
    ("ink", "surface"),
    ("muted", "bg"),
    ("muted", "surface"),
    ("muted", "sunken"),
    ("primary", "surface"),
    ("on-primary", "primary"),
    ("on-primary", "primary-hover"),
    ("on-primary", "primary-press"),
    ("teal-text", "teal-tint"),
    ("amber-text", "amber-tint"),
    ("coral-text", "coral-tint"),
    ("ink", "coral-tint"),
    ("primary", "primary-tint"),
    ("on-hero-muted", "hero"),
]


def luminance(colour: str) -> float:
    channels = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    linear = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize(("words", "behind"), TEXT_PAIRS)
def test_words_are_readable(theme: Theme, words: str, behind: str) -> None:
    assert contrast(TOKENS[theme][words], TOKENS[theme][behind]) >= 4.5


def test_both_themes_have_the_same_tokens() -> None:
    assert TOKENS[Theme.LIGHT].keys() == TOKENS[Theme.DARK].keys()
    assert all(re.fullmatch("#[0-9A-F]{6}", c) for c in TOKENS[Theme.DARK].values())


@pytest.mark.parametrize("theme", [Theme.CONTRAST, Theme.CONTRAST_DARK])
def test_high_contrast_has_no_tints_strong_lines_and_wide_edges(
    qapp: QApplication, theme: Theme
) -> None:
    tokens = TOKENS[theme]
    assert tokens["muted"] == tokens["ink"]
    assert tokens["teal-tint"] == tokens["primary-tint"] == tokens["surface"]
    assert contrast(tokens["line"], tokens["surface"]) >= 3
    look = Look(qapp, theme)
    assert look.edge == 2
    assert "border: 2px solid" in look.stylesheet()


def test_high_contrast_is_dark_where_the_system_is(qapp: QApplication) -> None:
    dark = qapp.styleHints().colorScheme() is Qt.ColorScheme.Dark
    wanted = Theme.CONTRAST_DARK if dark else Theme.CONTRAST
    assert Look(qapp, theme_named("contrast")).theme is wanted


def test_a_theme_changes_colours_and_tells(qapp: QApplication, qtbot: QtBot) -> None:
    look = Look(qapp, Theme.LIGHT)
    with qtbot.waitSignal(look.changed):
        look.set_theme(Theme.DARK)
    assert look.color("bg").name().upper() == TOKENS[Theme.DARK]["bg"]
    assert TOKENS[Theme.DARK]["primary"] in look.stylesheet()
    look.set_theme(Theme.LIGHT)


def test_no_theme_is_the_systems(qapp: QApplication) -> None:
    dark = qapp.styleHints().colorScheme() is Qt.ColorScheme.Dark
    look = Look(qapp, Theme.DARK)
    look.set_theme(None)
    assert look.theme is (Theme.DARK if dark else Theme.LIGHT)


@pytest.mark.parametrize("role", ROLES)
def test_every_role_is_inter_in_its_size_and_weight(
    qapp: QApplication, role: str
) -> None:
    font = Look(qapp, Theme.LIGHT).font(role)
    assert QFontInfo(font).family() == "Inter"
    assert font.pixelSize() == round(ROLES[role].size)
    assert font.weight() == ROLES[role].weight


def test_text_scale_enlarges_type(qapp: QApplication) -> None:
    look = Look(qapp, Theme.LIGHT, 1.5)
    assert look.font("line").pixelSize() == 54
    assert look.role("line").line == 69
    assert look.px(40) == 60


def test_an_icon_takes_the_colour_of_its_token(qapp: QApplication) -> None:
    look = Look(qapp, Theme.LIGHT)
    image = look.icon("stop", "primary", 48).toImage()
    colours = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert colours == {TOKENS[Theme.LIGHT]["primary"].lower()}


def test_a_picture_is_rendered_once(qapp: QApplication) -> None:
    look = Look(qapp, Theme.LIGHT)
    first = look.portrait("dana", "warm", 96)
    assert look.portrait("dana", "warm", 96).cacheKey() == first.cacheKey()
    assert first.width() == 96


def test_every_icon_portrait_and_badge_can_be_drawn(qapp: QApplication) -> None:
    look = Look(qapp, Theme.DARK)
    for path in (assets_folder() / "icons").glob("*.svg"):
        assert not look.icon(path.stem, "ink", 24).isNull()
    for path in (assets_folder() / "portraits").glob("*.svg"):
        portrait, mood = path.stem.rsplit("-", 1)
        assert not look.portrait(portrait, mood, 48).isNull()
    for path in (assets_folder() / "badges").glob("*.svg"):
        assert not look.badge(path.stem, 48).isNull()
        assert not look.badge(path.stem[3:], 48, locked=True).isNull()


def test_what_is_not_there_is_an_empty_picture(qapp: QApplication) -> None:
    look = Look(qapp, Theme.LIGHT)
    assert look.portrait("nobody", "warm", 48).isNull()
    assert look.portrait("", "warm", 48).isNull()
    assert look.badge("nothing", 48).isNull()


def test_reduced_motion_takes_no_time(qapp: QApplication) -> None:
    look = Look(qapp, Theme.LIGHT, reduced_motion=True)
    assert look.duration(240) == 0
    look.set_reduced_motion(False)
    assert look.duration(240) == 240


def test_no_screen_names_a_colour_of_its_own() -> None:
    package = Path(__file__).parent.parent.parent / "roleplay" / "ui"
    allowed = {"tokens.py", "picture.py", "look.py", "portrait.py", "chip.py"}
    # On portraits and tints that are the same in every theme:
    allowed |= {"delegate.py", "person_disc.py", "segments.py", "buyer_side.py"}
    for path in package.rglob("*.py"):
        if path.name not in allowed:
            found = re.findall(r'"#[0-9A-Fa-f]{6}"', path.read_text("utf-8"))
            assert found == [], path
