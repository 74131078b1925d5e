"""The report's header fields over the table: whose report it is, from where, of which day."""
# ruff: noqa: N802, ARG002

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.checks import check_header
from desktop_app.core.review import HeaderField, ReportHeader
from desktop_app.ui.review.desk import OpenReport
from desktop_app.ui.review.words import date_text, engine_read, field_label, sexes, slip_sentence, tr
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.fields import ComboBox, Field, LineEdit
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.tips import plain_tip

_ICONS = {HeaderField.PATIENT_NAME: "ph.user", HeaderField.COLLECTED_AT: "ph.calendar-blank"}
_DATES = frozenset({HeaderField.PATIENT_BIRTH_DATE, HeaderField.COLLECTED_AT})
_PLACES = {
    HeaderField.PATIENT_NAME: (0, 0, 3),
    HeaderField.PATIENT_BIRTH_DATE: (0, 3, 2),
    HeaderField.PATIENT_SEX: (0, 5, 2),
    HeaderField.LABORATORY: (1, 0, 4),
    HeaderField.COLLECTED_AT: (1, 4, 3),
}
"""Row, first column and number of columns of each field in the grid."""


class HeaderFields(QWidget):
    """The fields. `edited` says that the header shall be another `ReportHeader`."""

    edited = Signal(object)

    def __init__(self, theme: Theme, today: Callable[[], date] = date.today) -> None:
        super().__init__()
        self._theme = theme
        self.today = today
        self._opened: OpenReport | None = None
        self._lines: dict[HeaderField, LineEdit] = {}
        self._fields: dict[HeaderField, Field] = {}
        self._is_narrow = False
        self._is_unfolded = False
        self.setAccessibleName(tr("Report"))
        self.sex = ComboBox(theme, field_label(HeaderField.PATIENT_SEX))
        for value, word in sexes():
            self.sex.addItem(word, value)
        self._lay_out()
        self.sex.activated.connect(self._take_sex)
        self.fold_button.clicked.connect(self._switch)
        theme.changed.connect(self.update)

    @property
    def editors(self) -> Mapping[HeaderField, QWidget]:
        """The field's editors."""
        return {**self._lines, HeaderField.PATIENT_SEX: self.sex}

    def error(self, field: HeaderField) -> str:
        """Return the sentence under a field, empty when its text can be used."""
        return self._fields[field].error

    def show_report(self, opened: OpenReport, *, keeps_slips: bool = False) -> None:
        """Show a report's header as it is stored; with `keeps_slips` a field with a slip stays as typed."""
        self._opened = opened
        header = opened.report.header
        for field, line in self._lines.items():
            if keeps_slips and (self._fields[field].error or line.hasFocus()):
                continue
            self._fields[field].set_error("") if self._fields[field].error else None
            line.setText(_text(header, field))
            line.setCursorPosition(0)
        self.sex.setCurrentIndex(max(0, self.sex.findData(header.patient_sex or "")))
        for field, editor in self.editors.items():
            read = opened.report.engine_values
            is_found = field in opened.found
            if isinstance(editor, LineEdit):
                editor.set_marked(is_found)
            editor.setToolTip(plain_tip(self._tooltip(field, is_found=is_found)) if field in read or is_found else "")
        self.summary.set_words(_summary(header))

    def set_narrow(self, is_narrow: bool) -> None:
        """Fold the fields to one line with a button that unfolds them."""
        self._is_narrow = is_narrow
        self._fold()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show what is stored again on Esc."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        return isinstance(watched, LineEdit) and event.key() == Qt.Key.Key_Escape and self._revert(watched)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        QPainter(self).fillRect(self.rect(), self._theme.colour(Role.SURFACE))

    def _lay_out(self) -> None:
        self._grid = QWidget()
        grid = QGridLayout(self._grid)
        grid.setContentsMargins(Space.S16, Space.S10, Space.S16, Space.S12)
        grid.setHorizontalSpacing(Space.S10)
        grid.setVerticalSpacing(Space.S6)
        for column in range(7):
            grid.setColumnStretch(column, 1)
        for field in HeaderField:
            editor = self.sex if field is HeaderField.PATIENT_SEX else self._make_line(field)
            self._fields[field] = Field(self._theme, field_label(field), editor)
            row, column, span = _PLACES[field]
            grid.addWidget(self._fields[field], row, column, 1, span, Qt.AlignmentFlag.AlignTop)
        self._folded = QWidget()
        line = QHBoxLayout(self._folded)
        line.setContentsMargins(Space.S12, Space.S6, Space.S12, Space.S6)
        line.setSpacing(Space.S8)
        self.summary = Label(self._theme, kind=Type.NAME, elide=Qt.TextElideMode.ElideRight)
        self.fold_button = Button(self._theme, tr("Edit"), icon="ph.caret-down")
        self._person = _Person(self._theme)
        line.addWidget(self._person)
        line.addWidget(self.summary, 1)
        line.addWidget(self.fold_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._folded)
        column.addWidget(self._grid)
        self._fold()

    def _make_line(self, field: HeaderField) -> LineEdit:
        line = LineEdit(self._theme, field_label(field), icon=_ICONS.get(field))
        line.editingFinished.connect(partial(self._take, field))
        line.installEventFilter(self)
        self._lines[field] = line
        return line

    def _take(self, field: HeaderField) -> None:
        """Check what was typed once the field is left or Enter is pressed."""
        self._check(field, self._lines[field].text())

    @Slot(int)
    def _take_sex(self, place: int) -> None:
        self._check(HeaderField.PATIENT_SEX, str(self.sex.itemData(place)))

    def _check(self, field: HeaderField, text: str) -> None:
        if self._opened is None:
            return
        header = self._opened.report.header
        if text == (_text(header, field) if field in self._lines else header.patient_sex or ""):
            self._set_error(field, "")
            return
        checked = check_header(header, field, text, self._opened.notation, self.today())
        if isinstance(checked, ReportHeader):
            self._set_error(field, "")
            if field in self._lines:
                self._lines[field].setText(_text(checked, field))
            if checked != header:
                self.edited.emit(checked)
        else:
            self._set_error(field, slip_sentence(checked, self._opened.notation))

    def _set_error(self, field: HeaderField, sentence: str) -> None:
        if self._fields[field].error != sentence:
            self._fields[field].set_error(sentence)

    def _revert(self, line: LineEdit) -> bool:
        field = next(field for field, each in self._lines.items() if each is line)
        if self._opened is None or line.text() == _text(self._opened.report.header, field):
            return False
        line.setText(_text(self._opened.report.header, field))
        self._set_error(field, "")
        return True

    def _tooltip(self, field: HeaderField, *, is_found: bool) -> str:
        if self._opened is not None and field in self._opened.report.engine_values:
            read = self._opened.report.engine_values[field]
            return engine_read(date_text(read) if field in _DATES else read)
        return tr("Found on the page") if is_found else ""

    @Slot()
    def _switch(self) -> None:
        self._is_unfolded = not self._is_unfolded
        self._fold()
        if self._is_unfolded:
            self._lines[HeaderField.PATIENT_NAME].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _fold(self) -> None:
        self._folded.setVisible(self._is_narrow)
        self._grid.setVisible(not self._is_narrow or self._is_unfolded)
        self.fold_button.set_words(tr("Done") if self._is_unfolded else tr("Edit"))
        self.fold_button.set_icon("ph.caret-up" if self._is_unfolded else "ph.caret-down")


class _Person(QWidget):
    """The sign of a person before the folded line."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(tr("Patient"))
        self.setFixedSize(theme.px(18), theme.px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        self._theme.paint_icon(QPainter(self), QRectF(self.rect()), "ph.user-circle", Role.ACCENT)


def _text(header: ReportHeader, field: HeaderField) -> str:
    value: str | None = getattr(header, field.value)
    return date_text(value) if field in _DATES else value or ""


def _summary(header: ReportHeader) -> str:
    words = dict(sexes())
    parts = (
        header.patient_name or tr("No name"),
        date_text(header.patient_birth_date),
        words[header.patient_sex] if header.patient_sex else "",
        header.laboratory or "",
        date_text(header.collected_at),
    )
    return " · ".join(part for part in parts if part)
