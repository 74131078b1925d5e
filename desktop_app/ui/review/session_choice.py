"""The header's choice of a session, and its words."""

from PySide6.QtCore import Signal, Slot

from desktop_app.core.errors import ProcessingError
from desktop_app.ui.desk import SessionDesk
from desktop_app.ui.process.words import day_words
from desktop_app.ui.review.words import tr
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Height
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.fields import ComboBox

_MOST, _ICON_PX = 20, 16
_WIDTH_PX, _MOST_PX, _EDGES_PX = 214, 280, 84


class SessionChoice(ComboBox):
    """The newest sessions that completed files, and "all that is unreviewed" for none of them."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, desk: SessionDesk) -> None:
        super().__init__(theme, tr("Session"), height=Height.FIELD)
        self._desk = desk
        self._width_theme = theme
        self.setMinimumContentsLength(10)
        self.activated.connect(self._take)
        theme.changed.connect(self._fit)
        self._fit()

    def refresh(self) -> None:
        """Show the sessions there are now, with the one that is open chosen."""
        try:
            summaries = [each for each in self._desk.sessions(_MOST) if each.completed_files]
        except ProcessingError:
            return
        known = [(tr("All unreviewed reports"), None)]
        title = tr("Session of {day}")
        known += [(title.format(day=day_words(each.created_at_ms)), each.session_id) for each in summaries]
        if [(self.itemText(n), self.itemData(n)) for n in range(self.count())] != known:
            self.clear()
            for words, session_id in known:
                self.addItem(words, session_id)
            self._fit()
        place = self.findData(self._desk.session_id) if self._desk.session_id is not None else 0
        self.setCurrentIndex(max(0, place))

    @Slot(int)
    def _take(self, place: int) -> None:
        self._desk.show_session(self.itemData(place))

    @Slot()
    def _fit(self) -> None:
        look = self._width_theme
        for row in range(self.count()):
            self.setItemIcon(row, look.icon("ph.stack", Role.TEXT_2, _ICON_PX))
        words = max((look.text_width(Type.BODY, self.itemText(row)) for row in range(self.count())), default=0.0)
        self.setFixedWidth(max(look.px(_WIDTH_PX), min(look.px(_MOST_PX), round(words) + _EDGES_PX)))
