"""The card of the program itself: its version, what it stands on, and the look for a newer one."""

import sys

from PySide6.QtCore import QUrl, Slot, qVersion
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.core.program.releases import is_release_address
from desktop_app.ui.settings.cards import ABOUT, Editors, tr
from desktop_app.ui.settings.engine_form import AddressEditor
from desktop_app.ui.settings.release_desk import ReleaseAnswer, ReleaseDesk
from desktop_app.ui.settings.rows import SettingCard, SettingRow
from desktop_app.ui.settings.setting_texts import setting_text
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.announcing import announce
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import Label

_ADDRESS_PX = 340


class AboutCard(SettingCard):
    """Version and licence; with an address of releases, a button that asks there, once for each click."""

    def __init__(self, theme: Theme, editors: Editors, desk: ReleaseDesk) -> None:
        super().__init__(theme, ABOUT, tr("About"))
        self.column.setSpacing(Space.S4)
        from desktop_app import __version__  # looked up only where it is shown

        self._desk, self._page = desk, ""
        self.add_words(Label(theme, f"Labstream {__version__}", Type.NAME))
        parts = f"Python {sys.version.split()[0]} · Qt {qVersion()}"
        self.add_words(Label(theme, parts, Type.CAPTION, Role.TEXT_2))
        licence = tr("Free software under the GNU Affero General Public License, version 3 or later.")
        self.add_words(Label(theme, licence, Type.CAPTION, Role.TEXT_2, is_wrapped=True))
        self._add_look(theme, editors)

    def _add_look(self, theme: Theme, editors: Editors) -> None:
        text = setting_text("release_address")
        self.address = AddressEditor(theme, text.title, _problem)
        self.address.setPlaceholderText("https://")
        self.address.setMinimumWidth(theme.px(_ADDRESS_PX))
        row = SettingRow(theme, text.title, text.note, self.address)
        self.address.refused.connect(row.set_error)
        self.add_row(row)
        editors["release_address"] = (row, self.address)
        self.look_button = Button(theme, tr("Look now"), icon="ph.arrow-clockwise")
        self.page_button = Button(theme, tr("What is new"), icon="ph.arrow-square-out")
        self.answer = SettingRow(
            theme, tr("Is there a newer version?"), " ", _beside(self.look_button, self.page_button)
        )
        self.add_row(self.answer)
        self.look_button.clicked.connect(self._look)
        self.page_button.clicked.connect(self._open_page)
        self.address.textChanged.connect(self._begin)
        self._begin()

    @Slot()
    def _begin(self) -> None:
        """Say how it stands before anything was asked."""
        has_address = bool(self.address.text().strip())
        self._show(tr("Not looked yet.") if has_address else tr("An address is needed to look."))
        self.look_button.setEnabled(has_address)

    @Slot()
    def _look(self) -> None:
        address = self.address.text().strip()
        if not is_release_address(address):
            return
        self.look_button.setEnabled(False)
        self._show(tr("Looking…"))
        self._desk.look(address, self.show_answer)

    def show_answer(self, answer: ReleaseAnswer) -> None:
        """Say what the release list said."""
        self.look_button.setEnabled(True)
        if answer.failure:
            self._show(tr("The address gave no version ({failure}). Try again later.").format(failure=answer.failure))
        elif answer.newer:
            self._show(tr("Yes: Labstream {version}.").format(version=answer.newer), answer.page)
        else:
            self._show(tr("No: this is the newest version."))
        announce(self.answer, self.answer.note)

    def _show(self, note: str, page: str = "") -> None:
        self._page = page
        self.answer.set_note(note)
        self.page_button.setVisible(bool(page))

    @Slot()
    def _open_page(self) -> None:
        QDesktopServices.openUrl(QUrl(self._page))


def _problem(address: str) -> str:
    return "" if not address or is_release_address(address) else tr("It must begin with https://.")


def _beside(*buttons: Button) -> QWidget:
    host = QWidget()
    row = QHBoxLayout(host)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.S6)
    for button in buttons:
        row.addWidget(button)
    return host
