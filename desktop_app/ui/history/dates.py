"""The filter by date: spans that are often wanted, and a panel for any other."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import QDate, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.history.filter_button import FilterButton
from desktop_app.ui.history.words import span_words, tr
from desktop_app.ui.texts import LONG_DAY, date_form
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Height, Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import Button, Kind
from desktop_app.ui.widgets.cards import Card
from desktop_app.ui.widgets.labels import Label

Span = tuple[date | None, date | None]
"""First and last day, both included; None: no limit."""

ANY: Span = (None, None)
_TODAY, _WEEK, _MONTH, _YEAR, _OTHER = "today", "week", "month", "year", "other"


def today() -> date:
    """Return this computer's day."""
    return datetime.now(UTC).astimezone().date()


class DateFilter(FilterButton):
    """The button with its spans; `span_chosen` carries a `Span`."""

    span_chosen = Signal(object)

    def __init__(self, theme: Theme, now: Callable[[], date] = today) -> None:
        super().__init__(theme, tr("Date"), tr("Any date"), "ph.calendar-blank")
        self._look, self._now, self._panel = theme, now, None
        self._span = ANY
        self.chosen.connect(self._choose)
        self.show_span(ANY)

    @property
    def panel(self) -> "DatePanel | None":
        """The panel for any span, once it was opened."""
        return self._panel

    def show_span(self, span: Span) -> None:
        """Show which days are meant."""
        self._span = span
        day = self._now()
        spans = self._spans(day)
        key = next((key for key, known in spans.items() if known == span), _OTHER) if span != ANY else ""
        choices = [
            ("", tr("Any date")),
            (_TODAY, tr("Today")),
            (_WEEK, tr("Last 7 days")),
            (_MONTH, tr("Last 30 days")),
        ]
        choices += [(_YEAR, tr("This year")), (_OTHER, tr("Choose days…"))]
        self.set_choices(choices, key)
        if key in {_OTHER, _YEAR}:
            self.show_choice(span_words(*span, day), is_active=True)

    def _spans(self, day: date) -> dict[str, Span]:
        return {
            _TODAY: (day, day),
            _WEEK: (day - timedelta(days=6), day),
            _MONTH: (day - timedelta(days=29), day),
            _YEAR: (date(day.year, 1, 1), day),
        }

    @Slot(str)
    def _choose(self, key: str) -> None:
        if key == _OTHER:
            self.show_span(self._span)  # its mark has moved, and the person may change their mind
            self._open_panel()
        else:
            self.span_chosen.emit(self._spans(self._now()).get(key, ANY))

    def _open_panel(self) -> None:
        day = self._now()
        self._panel = DatePanel(self._look, self._span[0] or date(day.year, 1, 1), self._span[1] or day, self)
        self._panel.span_chosen.connect(self.span_chosen)
        self._panel.move(self.mapToGlobal(QPoint(0, self.height() + 4)))
        self._panel.show()
        self._panel.since.setFocus(Qt.FocusReason.PopupFocusReason)


class DatePanel(Card):
    """Two days to choose; goes when something else is clicked. `span_chosen` carries a `Span`."""

    span_chosen = Signal(object)

    def __init__(self, theme: Theme, since: date, until: date, parent: QWidget) -> None:
        super().__init__(theme, name=tr("Choose days"), parent=parent)
        self.setWindowFlags(Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.since, self.until = _day_field(theme, tr("From"), since), _day_field(theme, tr("To"), until)
        row = QHBoxLayout()
        row.setSpacing(Space.S10)
        for word, field in ((tr("From"), self.since), (tr("To"), self.until)):
            column = QVBoxLayout()
            column.setSpacing(Space.S4)
            label = Label(theme, word, Type.LABEL, Role.TEXT_2)
            label.setBuddy(field)
            column.addWidget(label)
            column.addWidget(field)
            row.addLayout(column)
        self.column.addLayout(row)
        self.apply_button = Button(theme, tr("Show these days"), Kind.PRIMARY)
        self.apply_button.clicked.connect(self._apply)
        self.column.addWidget(self.apply_button, 0, Qt.AlignmentFlag.AlignRight)

    @Slot()
    def _apply(self) -> None:
        first, last = sorted((_date_of(self.since), _date_of(self.until)))
        self.span_chosen.emit((first, last))
        self.close()


def _day_field(theme: Theme, name: str, day: date) -> QDateEdit:
    field = QDateEdit(QDate(day.year, day.month, day.day))
    field.setAccessibleName(name)
    field.setDisplayFormat(date_form(LONG_DAY))
    field.setFixedHeight(theme.px(Height.FIELD_SMALL))
    field.setMinimumWidth(theme.px(130))
    field.lineEdit().setTextMargins(6, 0, 0, 0)
    return field


def _date_of(field: QDateEdit) -> date:
    day = field.date()
    return date(day.year(), day.month(), day.day())
