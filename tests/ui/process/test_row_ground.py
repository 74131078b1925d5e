"""What of the list is painted when it scrolls and when rows move: no more than has changed, and nothing left behind."""
# ruff: noqa: N802 - Qt names these methods

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete, invalidate, isValid

from desktop_app.core.status import FileStatus
from desktop_app.ui.process.files.columns import Columns
from desktop_app.ui.process.files.file_list import FileListView
from desktop_app.ui.process.files.file_model import FileListModel
from desktop_app.ui.process.rounded_foot import RoundedFoot
from desktop_app.ui.theme.metrics import Radius
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.clock import AnimationClock
from tests.ui.process.conftest import NOW_MS
from tests.ui.process.fake_desk import FakeDesk
from tests.ui.process.fake_files import file_of

STEP_PX, FOOT_PX = 20, Radius.CARD + 2


class Painted(QObject):
    """Notes what of a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.regions: list[QRegion] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.regions.append(event.region())
        return False


@pytest.fixture
def desk() -> FakeDesk:
    return FakeDesk([file_of(number, FileStatus.PENDING) for number in range(1, 101)])


@pytest.fixture
def card(theme: Theme, clock: AnimationClock, desk: FakeDesk, qtbot: QtBot) -> QWidget:
    card = made(theme, clock, desk)
    qtbot.addWidget(card)
    return card


def made(theme: Theme, clock: AnimationClock, desk: FakeDesk) -> QWidget:
    """Return a card with the list in it."""
    card = QWidget()
    model = FileListModel(desk.as_desk(), card, now_ms=lambda: NOW_MS)
    view = FileListView(theme, clock, model, lambda: NOW_MS)
    column = QVBoxLayout(card)
    column.setContentsMargins(1, 1, 1, 1)
    column.addWidget(view)
    view.ground.take_foot(RoundedFoot(theme, card))
    model.set_summary(desk.summary())
    card.resize(1000, 500)
    return card


def view_of(card: QWidget) -> FileListView:
    (view,) = card.findChildren(FileListView)
    return view


def seen(card: QWidget) -> QImage:
    QApplication.processEvents()
    return QGuiApplication.primaryScreen().grabWindow(card.winId()).toImage()


def test_scrolling_paints_what_comes_up_and_the_foot(card: QWidget, theme: Theme, qtbot: QtBot) -> None:
    theme.set_motion_reduced(is_reduced=True)
    card.show()
    qtbot.waitExposed(card)
    bar, painted = view_of(card).verticalScrollBar(), Painted(view_of(card).viewport())

    def paints_little() -> bool:
        """Scroll on; what else there is to paint at first is painted with it."""
        painted.regions.clear()
        bar.setValue(bar.value() + STEP_PX)
        QApplication.processEvents()
        return any(region.boundingRect().height() <= STEP_PX + FOOT_PX for region in painted.regions)

    qtbot.waitUntil(paints_little)


@pytest.mark.parametrize("steps", [(20,), (20, 30, -7), (400, -390), (-5, 5), (3000, -20)])
def test_nothing_is_left_behind_by_scrolling(card: QWidget, theme: Theme, qtbot: QtBot, steps: tuple[int, ...]) -> None:
    theme.set_motion_reduced(is_reduced=True)
    card.show()
    qtbot.waitExposed(card)
    view = view_of(card)
    bar = view.verticalScrollBar()
    bar.setValue(1000)
    before = seen(card)
    for step in steps:
        bar.setValue(bar.value() + step)
    moved = seen(card)
    view.viewport().update()
    assert moved == seen(card)
    assert before != moved or sum(steps) == 0


def test_below_the_last_row_nothing_is_left(card: QWidget, theme: Theme, desk: FakeDesk, qtbot: QtBot) -> None:
    theme.set_motion_reduced(is_reduced=True)
    card.show()
    qtbot.waitExposed(card)
    view, full = view_of(card), seen(card)
    model = view.model()
    assert isinstance(model, FileListModel)
    desk.rows = desk.rows[:2]
    model.set_summary(desk.summary())
    model.refresh()
    shown = seen(card)
    left = shown.copy(2, 200, card.width() - 40, 200)
    ground = QImage(left.size(), left.format())
    ground.fill(left.pixelColor(0, 0))
    assert left == ground
    assert full.copy(2, 200, card.width() - 40, 200) != ground


def test_of_a_row_that_moves_no_word_is_painted(
    card: QWidget, theme: Theme, clock: AnimationClock, desk: FakeDesk, qtbot: QtBot
) -> None:
    theme.set_motion_reduced(is_reduced=False)
    desk.rows = [file_of(1, FileStatus.EXTRACTING, progress=40)]
    card.show()
    qtbot.waitExposed(card)
    view = view_of(card)
    painted = Painted(view.viewport())
    words = Columns.fit(theme, view.width()).name(QRectF(view.viewport().rect())).toRect()
    qtbot.waitUntil(lambda: clock.is_running)
    qtbot.waitUntil(lambda: any(not region.intersects(words) for region in painted.regions))


def test_the_foot_follows_the_card_though_the_viewports_object_has_ended(card: QWidget, qtbot: QtBot) -> None:
    card.show()
    qtbot.waitExposed(card)
    invalidate(view_of(card).viewport())  # as happens in a window of many screens
    card.resize(900, 640)
    (foot,) = card.findChildren(RoundedFoot)
    assert foot.geometry() == QRect(0, 640 - FOOT_PX, 900, FOOT_PX)


def test_a_window_that_is_deleted_takes_list_and_foot_with_it(
    theme: Theme, clock: AnimationClock, desk: FakeDesk, qtbot: QtBot
) -> None:
    window = made(theme, clock, desk)
    window.show()
    qtbot.waitExposed(window)
    delete(window)  # hides the list, of which the parts have gone
    assert not isValid(window)
