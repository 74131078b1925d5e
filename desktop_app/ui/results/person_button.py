"""The header's choice of a person: name and year of birth, and a menu of people and what can be done with them."""
# ruff: noqa: N802, ARG002

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy

from desktop_app.core.people.identity import KnownPerson
from desktop_app.ui.people.words import born_words, person_words, reports_words
from desktop_app.ui.results.words import tr, tr_n
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Height, Radius
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.painted_button import PaintedButton
from desktop_app.ui.widgets.painting import paint_frame, paint_text
from desktop_app.ui.widgets.tips import plain_tip

_PAD_PX, _GAP_PX, _DOT_PX = 12, 8, 10
_MANY = 12
_WIDEST_NAME_PX, _WIDEST_SMALL_PX = 220, 130


class PersonButton(PaintedButton):
    """Shows the chosen person and opens the menu.

    Signals:
        person_chosen: another person (the id).
        rename_asked, merge_asked, split_asked: the chosen person is to be renamed, merged, or reports split off.
        changes_asked: what was changed about people is to be listed.
        doubts_asked: the list of reports of which is not certain whose they are.
    """

    person_chosen = Signal(int)
    rename_asked = Signal()
    merge_asked = Signal()
    split_asked = Signal()
    changes_asked = Signal()
    doubts_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, Radius.CONTROL)
        self._people: Sequence[KnownPerson] = ()
        self._chosen: KnownPerson | None = None
        self._doubtful_count = 0
        self._is_small = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.menu = QMenu(self)
        self.menu.aboutToHide.connect(self.update)
        self.clicked.connect(self._open)
        self._tell()

    def show_people(self, people: Sequence[KnownPerson], chosen: KnownPerson | None, doubtful_count: int) -> None:
        """Offer these people, with one of them chosen."""
        self._people, self._chosen, self._doubtful_count = people, chosen, doubtful_count
        self._tell()
        self._restyle()

    def set_small(self, is_small: bool) -> None:
        """Show less of long names, for narrow windows."""
        if is_small != self._is_small:
            self._is_small = is_small
            self._restyle()

    def fill_menu(self) -> None:
        """Make the menu anew; before a long list of people stands what can be done, so that it need not be sought."""
        self.menu.clear()
        parts = [self._add_people, self.menu.addSeparator, self._add_verbs]
        for add in reversed(parts) if len(self._people) > _MANY else parts:
            add()

    def _add_people(self) -> None:
        group = QActionGroup(self.menu)
        names = Counter(person.name.casefold() for person in self._people)
        for person in self._people:
            has_namesake = names[person.name.casefold()] > 1
            action = QAction(_person_words(person, has_namesake=has_namesake), self.menu)
            action.setCheckable(True)
            action.setChecked(self._chosen is not None and person.person_id == self._chosen.person_id)
            action.setData(person.person_id)
            action.triggered.connect(self._choose)
            group.addAction(action)
            self.menu.addAction(action)

    def _add_verbs(self) -> None:
        if self._doubtful_count:
            words = tr_n("Who is this? %n report…", "Who is this? %n reports…", self._doubtful_count)
            icon = self._theme.icon("ph.warning-fill", Role.WARN)
            self.menu.addAction(icon, words).triggered.connect(self.doubts_asked)
        if self._chosen is not None:
            self.menu.addAction(tr("Rename…")).triggered.connect(self.rename_asked)
            if len(self._people) > 1:
                self.menu.addAction(tr("Merge with another person…")).triggered.connect(self.merge_asked)
            self.menu.addAction(tr("Move reports to another person…")).triggered.connect(self.split_asked)
        self.menu.addAction(tr("Changes of people…")).triggered.connect(self.changes_asked)

    def sizeHint(self) -> QSize:
        """Return the size of icon, name, year and caret."""
        theme = self._theme
        width = 2 * _PAD_PX + theme.px(18) + _GAP_PX + self._name_px() + _GAP_PX + theme.px(16)
        born = self._born()
        width += theme.text_width(Type.BODY, born) + _GAP_PX if born else 0
        return QSize(round(width) + 2, theme.px(Height.BUTTON))

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint icon, name, year and caret; a dot where somebody is to be asked about."""
        painter, theme, rect = QPainter(self), self._theme, QRectF(self.rect())
        is_open = self.isDown() or self.menu.isVisible()
        fill = Role.PRESSED if is_open else Role.HOVER if self.is_hovered else Role.SURFACE
        paint_frame(painter, rect, Radius.CONTROL, theme.colour(fill), theme.colour(Role.BORDER_STRONG))
        side, left = theme.px(18), float(_PAD_PX)
        sign = QRectF(left, (rect.height() - side) / 2, side, side)
        theme.paint_icon(painter, sign, "ph.user-circle", Role.ACCENT)
        if self._doubtful_count:
            dot = QRectF(sign.right() - _DOT_PX * 0.6, sign.top() - _DOT_PX * 0.4, _DOT_PX, _DOT_PX)
            paint_frame(painter, dot, _DOT_PX / 2, theme.colour(Role.WARN_BORDER), theme.colour(Role.SURFACE), 1.5)
        left += side + _GAP_PX
        name = QRectF(left, 0, self._name_px() + 1, rect.height())
        paint_text(painter, name, self._name(), theme.font(Type.NAME), theme.colour(Role.TEXT))
        left += self._name_px() + _GAP_PX
        paint_text(
            painter, rect.adjusted(left, 0, 0, 0), self._born(), theme.font(Type.BODY), theme.colour(Role.TEXT_2)
        )
        side = theme.px(14)
        caret = QRectF(rect.right() - _PAD_PX - side, (rect.height() - side) / 2, side, side)
        theme.paint_icon(painter, caret, "ph.caret-down", Role.TEXT_2)

    def _name(self) -> str:
        return self._chosen.name if self._chosen is not None else tr("No person")

    def _born(self) -> str:
        if self._chosen is None or self._is_small:
            return ""
        return born_words(self._chosen, is_year_only=True)

    def _name_px(self) -> float:
        most = _WIDEST_SMALL_PX if self._is_small else _WIDEST_NAME_PX
        return min(self._theme.px(most), self._theme.text_width(Type.NAME, self._name()) + 1)

    def _tell(self) -> None:
        parts = [tr("Person: {name}").format(name=self._name()), self._born()]
        if self._doubtful_count:
            parts.append(tr_n("%n report to ask about", "%n reports to ask about", self._doubtful_count))
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.setToolTip(plain_tip(person_words(self._chosen)) if self._chosen is not None else "")

    @Slot()
    def _open(self) -> None:
        self.fill_menu()
        self.menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))

    @Slot()
    def _choose(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.person_chosen.emit(int(action.data()))


def _person_words(person: KnownPerson, *, has_namesake: bool) -> str:
    """Return a person's line in the menu; with the whole birth date where two have one name."""
    born = born_words(person, is_year_only=not has_namesake)
    state = "" if person.confirmed_count else tr("not reviewed yet")
    words = " · ".join(part for part in (person.name, born, reports_words(person.report_count), state) if part)
    return words.replace("&", "&&")
