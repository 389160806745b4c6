"""The language the window speaks, and its texts."""

from pathlib import Path
from typing import TYPE_CHECKING

from roleplay.bundled import bundled
from roleplay.words import speak

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication, QTranslator

SYSTEM, ENGLISH = "system", "en"


def spoken(setting: str, system: str) -> str:
    """Return the language to speak, of those that ship: "en", "de".

    setting: as in Settings.language.  system: the system's locale, such as "de_AT".
    """
    wanted = system[:2].lower() if setting == SYSTEM else setting
    return wanted if wanted == ENGLISH or texts_of(wanted).exists() else ENGLISH


def texts_of(language: str) -> Path:
    """Return the file with the texts of a language."""
    return bundled("assets") / "translations" / f"encore_{language}.qm"


def speak_language(setting: str, application: "QCoreApplication") -> str:
    """Speak the language of a setting from now on; return it.

    Call it before anything is imported that speaks, see ``words``.
    """
    from PySide6.QtCore import QLibraryInfo, QLocale

    language = spoken(setting, QLocale.system().name())
    if language == ENGLISH:
        return language
    texts = _loaded(texts_of(language), application)
    speak(lambda text, note: texts.translate("", text, note) or "", lowers=False)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    own = _loaded(Path(folder) / f"qtbase_{language}.qm", application)
    application.installTranslator(own)  # the buttons of Qt's own dialogs
    QLocale.setDefault(QLocale(language))
    return language


def _loaded(file: Path, application: "QCoreApplication") -> "QTranslator":
    from PySide6.QtCore import QTranslator

    translator = QTranslator(application)
    translator.load(str(file))
    return translator
