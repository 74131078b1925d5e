"""The words of each setting, in one place; type, default and limits stand in `core.settings`."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class SettingText:
    """A setting's name, what it means, and the unit behind a number."""

    title: str
    note: str = ""
    unit: str = ""


def tr(text: str) -> str:
    """Return the text in the window's language."""
    return QCoreApplication.translate("Settings", text)


def setting_text(name: str) -> SettingText:
    """Return a setting's words in the window's language.

    Raises:
        KeyError: its words stand elsewhere: it is of the engines, or set where it is used.
    """
    return _TEXTS[name]()


def texted_settings() -> frozenset[str]:
    """Return the settings whose words stand here."""
    return frozenset(_TEXTS)


_TEXTS: Mapping[str, Callable[[], SettingText]] = {
    "files_at_a_time": lambda: SettingText(tr("Files at the same time"), tr("1 to 64")),
    "file_timeout_s": lambda: SettingText(tr("Time limit per file"), tr("then “Timed out”"), "s"),
    "page_timeout_s": lambda: SettingText(tr("Time limit per page"), tr("then “Timed out”"), "s"),
    "session_timeout_s": lambda: SettingText(tr("Longest session"), tr("0 for none; it can be resumed then"), "s"),
    "download_timeout_s": lambda: SettingText(tr("Longest download"), tr("of a file from a web address"), "s"),
    "max_file_mb": lambda: SettingText(tr("Largest file"), tr("larger ones are not read"), "MB"),
    "max_pages": lambda: SettingText(tr("Most pages per file"), tr("longer ones are not read")),
    "memory_limit_mb": lambda: SettingText(tr("Memory per reader"), tr("from the next start on"), "MB"),
    "goes_to_review_when_done": lambda: SettingText(tr("Open review when done"), tr("after a 2 s countdown")),
    "resumes_interrupted": lambda: SettingText(
        tr("Go on after an interruption"), tr("sessions broken off are resumed at the next start")
    ),
    "watched_folder": lambda: SettingText(tr("Folder")),
    "is_folder_watched": lambda: SettingText(
        tr("Read what is in it by itself"),
        tr("what lies there and what comes; nothing is moved, renamed or deleted"),
    ),
    "has_watched_subfolders": lambda: SettingText(tr("Folders in it too"), tr("all below the folder")),
    "is_told_when_done": lambda: SettingText(tr("Tell when done"), tr("a notice with the exact counts")),
    "is_kept_awake": lambda: SettingText(tr("Keep this computer awake"), tr("no sleep while files are read")),
    "has_tray_icon": lambda: SettingText(tr("Icon in the tray"), tr("reading goes on there when the window is closed")),
    "release_address": lambda: SettingText(
        tr("List of releases"), tr("a web address; it is asked when you click, never by itself")
    ),
    "theme": lambda: SettingText(tr("Theme")),
    "language": lambda: SettingText(tr("Language")),
    "text_size_percent": lambda: SettingText(tr("Text size")),
    "is_page_dimmed": lambda: SettingText(tr("Darker pages in the dark theme"), tr("paper is drawn at 93 %")),
    "is_motion_reduced": lambda: SettingText(tr("Reduce motion"), tr("nothing turns, glides or fades")),
}
