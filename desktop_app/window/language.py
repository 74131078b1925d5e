"""The window's language: which one it is, and Qt's translators for it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from shiboken6 import delete

from desktop_app import paths
from desktop_app.core.settings import FILE_NAME, LANGUAGES, SettingsError, load_settings

_SOURCE = "en"
"""The language that the texts are written in, which needs no translator."""


def speak_as_set(application: QCoreApplication, data_dir: Path) -> None:
    """Speak the language of the settings in a data folder; the system's where they cannot be read."""
    try:
        wanted = load_settings(data_dir / FILE_NAME).language
    except SettingsError:  # told where the settings are needed
        wanted = "system"
    speak(application, wanted)


def speak(application: QCoreApplication, wanted: str) -> None:
    """Let texts, numbers and dates be of a language: one of `core.settings.LANGUAGES`.

    Texts that are shown already stay as they are.
    """
    for translator in application.findChildren(QTranslator):
        application.removeTranslator(translator)
        delete(translator)
    language = spoken_language(wanted)
    QLocale.setDefault(_locale_of(wanted))
    if language == _SOURCE:
        return
    # What was installed last is asked first.
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("qtbase", qt), ("labstream", str(paths.resource("i18n")))):
        translator = QTranslator(application)
        if translator.load(f"{name}_{language}", folder):
            application.installTranslator(translator)


def spoken_language(wanted: str) -> str:
    """Return which language is spoken: for the system's, the first one that it prefers and the program knows."""
    if wanted != "system":
        return wanted
    preferred = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((name for name in preferred if name in LANGUAGES), _SOURCE)


def _locale_of(wanted: str) -> QLocale:
    """Return how numbers and dates are written: as the system does where it has the language."""
    system = QLocale.system()
    if wanted == "system" or system.name().partition("_")[0] == wanted:
        return system
    return QLocale(wanted)
