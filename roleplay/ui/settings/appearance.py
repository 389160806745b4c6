"""Card: theme, size of text, motion, and where the keys stand."""

from PySide6.QtCore import Signal

from roleplay.ui.look import Look, theme_named
from roleplay.ui.settings.parts import Choice, SettingsCard
from roleplay.ui.widgets import Button
from roleplay.ui.window import Memory
from roleplay.words import tr

THEMES = (
    (tr("Same as system"), "system"),
    (tr("Light"), "light"),
    (tr("Dark"), "dark"),
    (tr("High contrast"), "contrast"),
)
LANGUAGES = (
    (tr("Same as system"), "system"),
    (tr("English"), "en"),
    (tr("Deutsch"), "de"),
)
SCALES = (("100 %", 1.0), ("115 %", 1.15), ("130 %", 1.3), ("150 %", 1.5))


class AppearanceCard(SettingsCard):
    """How everything looks; it changes at once."""

    keys_wanted = Signal()

    def __init__(self, look: Look, memory: Memory) -> None:
        super().__init__(look, memory, tr("Look and keys"))
        self.theme = Choice(look, tr("Theme"), THEMES)
        self.theme.show_value(self.recalled("theme"))
        self.theme.picked.connect(self._theme_picked)
        self.scale = Choice(look, tr("Text size"), SCALES)
        self.scale.show_value(self.recalled("text_scale"))
        self.scale.picked.connect(self._scale_picked)
        self.motion = self.switch(
            "reduced_motion", tr("Reduced motion"), look.set_reduced_motion
        )
        self.language = Choice(look, tr("Language"), LANGUAGES)
        self.language.show_value(self.recalled("language"))
        self.language.picked.connect(self._language_picked)
        self.keys = Button(
            look, "plain", tr("Show all keys"), "keyboard", "F1", "small"
        )
        self.keys.clicked.connect(self.keys_wanted)
        self.add_row(tr("Theme"), "", self.theme)
        self.add_row(tr("Text size"), "", self.scale)
        self.add_row(
            tr("Reduced motion"), tr("Nothing moves that need not."), self.motion
        )
        text = tr("Scenarios, speech and commands stay English.")
        self.language_row = self.add_row(tr("Language"), text, self.language)
        self.add_row(tr("Keyboard"), tr("Everything works without a mouse."), self.keys)

    def _theme_picked(self, name: str) -> None:
        self.remember("theme", name)
        self.look.set_theme(theme_named(name))

    def _language_picked(self, language: str) -> None:
        self.remember("language", language)
        self.language_row.say(tr("It is spoken from the next start on."))

    def _scale_picked(self, scale: float) -> None:
        self.remember("text_scale", scale)
        self.look.set_text_scale(scale)
