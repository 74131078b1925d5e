"""The cards of the Settings screen and what stands on each."""

import functools
import os
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.settings import Settings
from desktop_app.ui.desk import SettingsDesk
from desktop_app.ui.settings.editors import NumberEditor, PercentEditor, SegmentsEditor, SwitchEditor
from desktop_app.ui.settings.language_row import language_row
from desktop_app.ui.settings.rows import SettingCard, SettingRow
from desktop_app.ui.settings.setting_texts import setting_text
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import TEXT_PERCENTS, Height, Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.sign import Sign


class SettingEditor(Protocol):
    """What the screen needs of an editor: it shows a stored value, and tells which one was chosen."""

    chosen: Any

    def show_value(self, value: object) -> None:
        """Show the stored value without telling of it."""
        ...


Editors = dict[str, tuple[SettingRow, SettingEditor]]
ENGINE, PROCESSING, APPEARANCE, DATA, ABOUT = "engine", "processing", "appearance", "data", "about"
_READERS = (("PyMuPDF", "pymupdf"), ("RapidOCR", "rapidocr"), ("ONNX Runtime", "onnxruntime"))
_MB, _GB = 1_000_000, 1_000_000_000
_TICK_TOP_PX = 2


def tr(text: str) -> str:
    """Return the text in the window's language."""
    return QCoreApplication.translate("Settings", text)


def local_lines() -> tuple[str, ...]:
    """Return what holds for the local engine."""
    cores = tr("{count} cores, no graphics card needed").format(count=os.cpu_count() or 1)
    return tr("Nothing leaves this computer"), cores, tr("Text is read by {names}").format(names=_readers())


def processing_card(theme: Theme, editors: Editors) -> SettingCard:
    """Return the card of files at a time, limits, and what happens when all is done."""
    card = SettingCard(theme, PROCESSING, tr("Processing"))

    for setting in ("files_at_a_time", "file_timeout_s", "page_timeout_s", "session_timeout_s", "download_timeout_s"):
        _add_number(theme, card, editors, setting)
    for setting in ("max_file_mb", "max_pages", "memory_limit_mb"):
        _add_number(theme, card, editors, setting)
    for setting in ("goes_to_review_when_done", "resumes_interrupted"):
        add_switch(theme, card, editors, setting)
    card.column.addSpacing(Space.S6)
    hold = tr("Limits hold for the next files; those being read keep theirs.")
    card.add_words(Label(theme, hold, Type.CAPTION, Role.TEXT_2, is_wrapped=True))
    card.fill()
    return card


def appearance_card(theme: Theme, editors: Editors) -> SettingCard:
    """Return the card of theme, text size, language and motion."""
    card = SettingCard(theme, APPEARANCE, tr("Appearance"))
    parts = (
        ("light", tr("Light"), "ph.sun"),
        ("dark", tr("Dark"), "ph.moon"),
        ("system", tr("System"), "ph.monitor"),
    )
    title = setting_text("theme").title
    segments = SegmentsEditor(theme, title, parts)
    _add(card, editors, "theme", SettingRow(theme, title, "", segments), segments)
    title = setting_text("text_size_percent").title
    percent = PercentEditor(theme, title, TEXT_PERCENTS)
    _add(card, editors, "text_size_percent", SettingRow(theme, title, "", percent), percent)
    row, language = language_row(theme)
    _add(card, editors, "language", row, language)
    add_switch(theme, card, editors, "is_motion_reduced")
    add_switch(theme, card, editors, "is_page_dimmed")
    card.fill()
    return card


class DataCard(SettingCard):
    """The data folder with its size, and how it is protected."""

    def __init__(self, theme: Theme, desk: SettingsDesk) -> None:
        super().__init__(theme, DATA, tr("Data and backup"))
        self.heading.addStrut(theme.px(Height.BUTTON_SMALL))  # as high as those with a button
        self._desk = desk
        self.open_button = Button(theme, tr("Open folder"), icon="ph.folder-open")
        self.folder = SettingRow(theme, tr("Data folder"), desk.data_folder(), self.open_button)
        self.add_row(self.folder)
        told = desk.encryption()
        is_on = told["state"].startswith("On")
        state = _State(theme, told["state"], is_on=is_on)
        self.encryption = SettingRow(theme, tr("Encryption"), "", state)
        self.add_row(self.encryption)
        for title, subject in (
            (tr("Where the key lies"), "key"),
            (tr("What this protects"), "protects"),
            (tr("What it does not protect"), "protects_not"),
        ):
            self.add_row(SettingRow(theme, title, told[subject]))
            self.column.addSpacing(Space.S6)
        self.fill()

    def refresh(self) -> None:
        """Look at the folder's size again."""
        self.folder.set_note(f"{self._desk.data_folder()} · {size_words(self._desk.size_bytes())}")


def size_words(size_bytes: int) -> str:
    """Return "418 kB", "1.8 MB", "1.9 GB"; a kilobyte is 1000 bytes."""
    if size_bytes < _MB:
        return tr("{size} kB").format(size=QLocale().toString(size_bytes // 1000))
    if size_bytes < _GB:
        return tr("{size} MB").format(size=QLocale().toString(size_bytes / _MB, "f", 1))
    return tr("{size} GB").format(size=QLocale().toString(size_bytes / _GB, "f", 1))


class _State(QWidget):
    """A lock and a word: whether the data is encrypted."""

    def __init__(self, theme: Theme, text: str, *, is_on: bool) -> None:
        super().__init__()
        self.setAccessibleName(text)
        role = Role.COMPLETED if is_on else Role.WARN
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S6)
        row.addWidget(Sign(theme, "ph.lock-fill" if is_on else "ph.lock-open-fill", role, 14))
        row.addWidget(Label(theme, text, Type.LABEL_STRONG, role))


def add_switch(theme: Theme, card: SettingCard, editors: Editors, setting: str) -> None:
    """Add the row of a setting that is on or off."""
    text = setting_text(setting)
    switch = SwitchEditor(theme, text.title)
    _add(card, editors, setting, SettingRow(theme, text.title, text.note, switch), switch)


def _add_number(theme: Theme, card: SettingCard, editors: Editors, setting: str) -> None:
    text = setting_text(setting)
    is_whole = isinstance(getattr(Settings(), setting), int)
    editor = NumberEditor(theme, text.title, setting, unit=text.unit, is_whole=is_whole)
    _add(card, editors, setting, SettingRow(theme, text.title, text.note, editor), editor)


def _add(card: SettingCard, editors: Editors, setting: str, row: SettingRow, editor: SettingEditor) -> None:
    card.add_row(row)
    editors[setting] = (row, editor)


class TickLine(QWidget):
    """A line with a tick before it."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S8)
        tick = QVBoxLayout()
        tick.setContentsMargins(0, _TICK_TOP_PX, 0, 0)
        tick.addWidget(Sign(theme, "ph.check-bold", Role.SAVING, 14))
        tick.addStretch(1)
        row.addLayout(tick)
        self._label = Label(theme, text, is_wrapped=True)
        row.addWidget(self._label, 1)
        self.setAccessibleName(text)

    def set_words(self, text: str) -> None:
        """Show another sentence."""
        self._label.set_words(text)
        self.setAccessibleName(text)


@functools.cache
def _readers() -> str:
    """Return what reads text, with its versions, as far as the installation knows them."""
    from importlib.metadata import PackageNotFoundError, version  # 30 ms that the start need not pay

    names: list[str] = []
    for name, package in _READERS:
        try:
            names.append(f"{name} {version(package)}")
        except PackageNotFoundError:
            names.append(name)
    return ", ".join(names)
