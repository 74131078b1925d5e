"""The amber field in Review where it is doubtful whose the open report is: "Keep / Move to Jonas Varga"."""
# ruff: noqa: N802, ARG002

from PySide6.QtCore import QRectF, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.core.errors import ProcessingError
from desktop_app.core.people.identity import DoubtfulReport
from desktop_app.ui.people.desk import PeopleDesk
from desktop_app.ui.people.words import doubt_sentence, move_words, tr
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Radius, Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.liveness import is_alive
from desktop_app.ui.widgets.painting import paint_frame


class DoubtBar(QWidget):
    """Hidden while nothing is doubtful. `answered` carries the number of the stored answer, for undoing it."""

    answered = Signal(int)

    def __init__(self, theme: Theme, desk: PeopleDesk) -> None:
        super().__init__()
        self._theme, self._desk = theme, desk
        self._report_id = 0
        self._doubt: DoubtfulReport | None = None
        self.sentence = Label(theme, kind=Type.NAME, is_wrapped=True)
        self.keep_button = Button(theme, tr("Keep"))
        self.move_button = Button(theme, tr("Move…"))
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.S16 + theme.px(16) + Space.S16, Space.S6, Space.S20, Space.S6)
        row.setSpacing(Space.S8)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.keep_button)
        row.addWidget(self.move_button)
        self.keep_button.clicked.connect(self._keep)
        self.move_button.clicked.connect(self._move)
        desk.changed.connect(self.refresh)
        theme.changed.connect(self.update)
        self.hide()

    @property
    def doubt(self) -> DoubtfulReport | None:
        """What is asked, None where nothing is."""
        return self._doubt

    @Slot(int)
    def show_report(self, report_id: int) -> None:
        """Ask about another report, where there is anything to ask."""
        self._report_id = report_id
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Ask for what is stored now."""
        try:
            found = self._desk.doubtful(self._report_id) if self._report_id else []
        except ProcessingError:  # told by the bar at the top
            return
        # A report without a name is named in its field above; it needs no second question here.
        self._doubt = found[0] if found and found[0].suggested is not None else None
        if self._doubt is not None:
            words = doubt_sentence(self._doubt)
            self.sentence.set_words(words)
            self.move_button.set_words(move_words(self._doubt))
            self.setAccessibleName(words)
        self.setVisible(self._doubt is not None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the amber field and its sign."""
        painter, theme, rect = QPainter(self), self._theme, QRectF(self.rect())
        painter.fillRect(rect, theme.colour(Role.SURFACE))
        field = rect.adjusted(Space.S10, 0, -Space.S10, -2)
        paint_frame(painter, field, Radius.SMALL, theme.colour(Role.WARN_TINT), theme.colour(Role.WARN_BORDER))
        side = theme.px(16)
        sign = QRectF(field.left() + Space.S10, field.center().y() - side / 2, side, side)
        theme.paint_icon(painter, sign, "ph.warning-fill", Role.WARN)

    @Slot()
    def _keep(self) -> None:
        self._desk.keep(self._report_id, self._tell)

    @Slot()
    def _move(self) -> None:
        self._desk.move_to_suggested(self._report_id, self._tell)

    def _tell(self, change_id: int | None) -> None:
        if change_id is not None and is_alive(self):
            self.answered.emit(change_id)
