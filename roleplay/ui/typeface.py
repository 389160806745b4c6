"""The type: Inter, in the roles of the look, in pixels."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase


@dataclass(frozen=True, slots=True)
class Role:
    """One kind of text.  size, line: pixels, line from baseline to baseline.

    weight: 400 to 700.  spacing: pixels added after each letter.
    """

    size: float
    line: float
    weight: int
    spacing: float = 0.0


ROLES: dict[str, Role] = {
    "projector": Role(52, 62, 700, -1.5),
    "far-number": Role(64, 70, 700, -1.5),
    "far-title": Role(44, 52, 700, -1.0),
    "far-line": Role(40, 50, 700, -0.8),
    "far-line-small": Role(32, 42, 600, -0.5),
    "far": Role(29, 37, 400),
    "far-strong": Role(29, 37, 600),
    "far-hint": Role(22, 29, 500),
    "line": Role(36, 46, 600, -0.7),
    "line-small": Role(28, 38, 600, -0.7),
    "number": Role(36, 40, 700, -1.0),
    "title": Role(26, 32, 700, -0.4),
    "hero": Role(24, 31, 700, -0.4),
    "title2": Role(20, 26, 600, -0.2),
    "transcript": Role(19, 29, 400),
    "transcript-small": Role(15, 25, 400),
    "button-large": Role(16, 24, 600),
    "card-title": Role(15, 20, 600),
    "body": Role(14, 20, 400),
    "body-medium": Role(14, 20, 500),
    "body-strong": Role(14, 20, 600),
    "small": Role(13, 18, 400),
    "small-strong": Role(13, 18, 600),
    "chip": Role(12.5, 16, 500),
    "caption": Role(12, 16, 400),
    "keycap": Role(11.5, 16, 600),
    "status": Role(11.5, 16, 400),
}
"""The type table of the look.  650 stands as 600: Inter's static files have no 650.

The "far" ones are read from eight metres; see ui/meeting/projector_look.py.
"""

FILES = ("Inter-Regular", "Inter-Medium", "Inter-SemiBold", "Inter-Bold")


@cache
def load_inter(folder: Path) -> str:
    """Register the bundled font files once; return the family's name."""
    family = "Inter"
    for name in FILES:
        number = QFontDatabase.addApplicationFont(str(folder / f"{name}.otf"))
        families = QFontDatabase.applicationFontFamilies(number)
        if families:
            family = families[0]
    return family


def font(family: str, role: str, scale: float) -> QFont:
    """Return the font of *role*, *scale* times its size.  Raises KeyError."""
    kind = ROLES[role]
    result = QFont(family)
    result.setPixelSize(max(1, round(kind.size * scale)))
    result.setWeight(QFont.Weight(kind.weight))
    result.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if kind.spacing:
        spacing = QFont.SpacingType.AbsoluteSpacing
        result.setLetterSpacing(spacing, kind.spacing * scale)
    return result
