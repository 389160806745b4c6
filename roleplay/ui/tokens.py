"""The colours: every token of the look in every theme."""

from enum import StrEnum


class Theme(StrEnum):
    """Light paper or dark paper, each also with high contrast."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"
    CONTRAST_DARK = "contrast-dark"

    @property
    def is_high_contrast(self) -> bool:
        """Whether edges are thick and tints off."""
        return self in (Theme.CONTRAST, Theme.CONTRAST_DARK)


_PAIRS = (  # token, light, dark
    ("bg", "#F6F5F1", "#15131D"),
    ("surface", "#FFFFFF", "#1F1C2A"),
    ("sunken", "#F1EFE9", "#191722"),
    ("line", "#E7E4DB", "#343042"),
    ("line-strong", "#8C8798", "#7C7690"),
    ("ink", "#1D1B26", "#F3F1F8"),
    ("muted", "#6E6A78", "#A9A4B8"),
    ("primary", "#4B3FE4", "#9A92FF"),
    ("primary-hover", "#3D32CB", "#ABA4FF"),
    ("primary-press", "#332AAE", "#867DF5"),
    ("on-primary", "#FFFFFF", "#15131D"),
    ("primary-tint", "#EFEDFE", "#2C2752"),
    ("teal", "#0E9F7E", "#35C29F"),
    ("teal-text", "#0A7059", "#5AD3B4"),
    ("teal-tint", "#E2F3EE", "#17352F"),
    ("amber", "#E8930C", "#F0A93A"),
    ("amber-edge", "#B56D00", "#F0A93A"),
    ("amber-text", "#8A5200", "#F5BC62"),
    ("amber-tint", "#FCF0DA", "#3A2C15"),
    ("coral", "#E5533D", "#F47C68"),
    ("coral-text", "#B53722", "#FF9C8B"),
    ("coral-tint", "#FDEBE7", "#402220"),
    ("hero", "#2A2452", "#2A2452"),
    ("on-hero", "#FFFFFF", "#FFFFFF"),
    ("on-hero-muted", "#BDB6E6", "#BDB6E6"),
    ("hero-line", "#463E7C", "#463E7C"),
)

_TINTS = ("primary-tint", "teal-tint", "amber-tint", "coral-tint")


def _high_contrast(tokens: dict[str, str]) -> dict[str, str]:
    """Return *tokens* with high contrast.  Source: own design, look of the app."""
    swaps = {"muted": "ink", "line": "line-strong", "on-hero-muted": "on-hero"}
    swaps |= dict.fromkeys(_TINTS, "surface")
    return {token: tokens[swaps.get(token, token)] for token in tokens}


_LIGHT = {token: light for token, light, _ in _PAIRS}
_DARK = {token: dark for token, _, dark in _PAIRS}

TOKENS: dict[Theme, dict[str, str]] = {
    Theme.LIGHT: _LIGHT,
    Theme.DARK: _DARK,
    Theme.CONTRAST: _high_contrast(_LIGHT),
    Theme.CONTRAST_DARK: _high_contrast(_DARK),
}
"""Colours as "#RRGGBB" by token.  Words in teal, amber or coral use ``*-text``."""
