"""Every state of a row: what it says, what it paints, what it offers."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import CATALOGUE, ErrorCode, Failure
from desktop_app.core.progress import FileProgress
from desktop_app.core.session import Found, SessionFile
from desktop_app.core.status import MAX_ATTEMPTS, FileStatus
from desktop_app.ui.process.files.columns import Columns
from desktop_app.ui.process.files.row_delegate import FileRowDelegate
from desktop_app.ui.process.remedies import Action, actions_for, row_action
from desktop_app.ui.process.row_words import (
    accessible_row,
    advice_words,
    attempt_words,
    check_words,
    facts_line,
    found_words,
    percent_words,
    reason_words,
    result_words,
    time_words,
    tooltip_row,
)
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.status_style import STATUS_STYLES
from desktop_app.ui.theme.theme import Theme, ThemeChoice
from desktop_app.ui.widgets.clock import AnimationClock
from tests.ui.process.conftest import NOW_MS, MakeScreen
from tests.ui.process.fake_desk import FakeDesk
from tests.ui.process.fake_files import file_of

S = FileStatus
BLURRED = Failure.of(ErrorCode.NO_TEXT)
LATE = Failure.of(ErrorCode.TIMEOUT, "300 s, on page 6 of 9")


def named(status: FileStatus, **facts: object) -> SessionFile:
    facts = {"name": "scan_0007.tiff", "media_type": "image/tiff", "pages": 4, "size": 11_600_000, **facts}
    return file_of(1, status, now_ms=NOW_MS, **facts)  # pyright: ignore[reportArgumentType]


ROWS: list[tuple[SessionFile, str]] = [
    (named(S.PENDING), "scan_0007.tiff, image, 4 pages, pending"),
    (named(S.DOWNLOADING, progress=18), "scan_0007.tiff, image, 4 pages, importing, 18 percent, attempt 1 of 3"),
    (
        named(S.DOWNLOADING, source="https://labor.example/a.tiff", pages=None, progress=10),
        "scan_0007.tiff, image, downloading, 10 percent, attempt 1 of 3",
    ),
    (named(S.EXTRACTING, progress=46), "scan_0007.tiff, image, 4 pages, extracting, 46 percent, attempt 1 of 3"),
    (
        named(S.PARSING, progress=71, attempt=2),
        "scan_0007.tiff, image, 4 pages, parsing, 71 percent, attempt 2 of 3",
    ),
    (named(S.SAVING, progress=94), "scan_0007.tiff, image, 4 pages, saving, 94 percent, attempt 1 of 3"),
    (named(S.COMPLETED, results=24), "scan_0007.tiff, image, 4 pages, completed, 24 values"),
    (
        named(S.FAILED, attempt=3, error=BLURRED, pages=1),
        "scan_0007.tiff, image, 1 page, failed after 3 attempts: no text can be read. Replace available",
    ),
    (
        named(S.TIMEOUT, attempt=1, error=LATE),
        "scan_0007.tiff, image, 4 pages, timed out after 1 attempt: "
        "stopped at the time limit: 300 s, on page 6 of 9. Retry available",
    ),
    (named(S.CANCELLED, progress=22), "scan_0007.tiff, image, 4 pages, cancelled. Restart available"),
]


@pytest.mark.parametrize(("file", "words"), ROWS, ids=lambda value: value if isinstance(value, str) else "")
def test_a_row_read_aloud(file: SessionFile, words: str) -> None:
    assert accessible_row(file, NOW_MS) == words


def test_cells() -> None:
    running = named(S.PARSING, progress=71, attempt=2, took_ms=41_000)
    assert facts_line(running, NOW_MS) == "4 pages  ·  11.6 MB"
    assert percent_words(running.progress) == "71 %"
    assert attempt_words(running.progress) == "2/3"
    assert time_words(running.progress, NOW_MS) == "41 s"
    assert time_words(running.progress, NOW_MS + 2000) == "43 s"
    ended = named(S.COMPLETED, took_ms=9_400, results=1)
    assert time_words(ended.progress, NOW_MS + 99_000) == "9.4 s"
    assert result_words(ended) == "1 value"
    waiting = named(S.PENDING).progress
    assert [percent_words(waiting), time_words(waiting, NOW_MS), attempt_words(waiting)] == ["—", "—", "—"]


def test_reasons() -> None:
    assert reason_words(named(S.FAILED, error=BLURRED).progress, NOW_MS) == "No text can be read"
    assert reason_words(named(S.FAILED).progress, NOW_MS) == "Stopped"
    assert reason_words(named(S.PENDING, message="retry in 4 s").progress, NOW_MS) == "retry in 4 s"
    assert reason_words(named(S.COMPLETED).progress, NOW_MS) == ""
    assert "page 3 of 10" in tooltip_row(named(S.EXTRACTING, message="page 3 of 10"), NOW_MS)
    assert "/reports/" in tooltip_row(file_of(1, S.COMPLETED), NOW_MS)


@pytest.mark.parametrize("code", list(ErrorCode))
def test_every_error_has_an_action(code: ErrorCode) -> None:
    first = named(S.TIMEOUT if code is ErrorCode.TIMEOUT else S.FAILED, error=Failure.of(code)).progress
    assert actions_for(first)
    assert Action.RETRY not in actions_for(replace(first, attempt=3))
    assert actions_for(replace(first, attempt=3))


@pytest.mark.parametrize("status", [S.PENDING, S.DOWNLOADING, S.EXTRACTING, S.PARSING, S.SAVING, S.COMPLETED])
def test_nothing_to_do_about_files_that_go_well(status: FileStatus) -> None:
    assert actions_for(named(status).progress) == ()


def test_row_actions() -> None:
    assert row_action(named(S.FAILED, error=BLURRED).progress) is Action.REPLACE
    assert row_action(named(S.TIMEOUT, error=LATE).progress) is Action.RETRY
    assert row_action(named(S.TIMEOUT, error=LATE, attempt=3).progress) is Action.REPLACE
    assert row_action(named(S.CANCELLED).progress) is Action.RESTART
    assert row_action(named(S.CANCELLED, attempt=3).progress) is None
    key = Failure.of(ErrorCode.API_AUTH)
    assert actions_for(named(S.FAILED, error=key).progress) == (Action.ENGINE, Action.RETRY)
    assert row_action(named(S.FAILED, error=key).progress) is Action.RETRY


@pytest.mark.parametrize("width", [816, 784, 1156, 1400])
@pytest.mark.parametrize("percent", [90, 100, 150])
def test_columns_do_not_overlap(theme: Theme, width: int, percent: int) -> None:
    theme.set_text_percent(percent)
    columns = Columns.fit(theme, width, is_small=width < 820)
    edges = [columns.name_left, columns.name_right, *(columns.found or ()), columns.stage_left, columns.bar_left,
             columns.bar_right, columns.percent_right, columns.time_right]  # fmt: skip
    edges += [edge for edge in (columns.attempt_right,) if edge is not None]
    assert edges == sorted(edges)
    assert columns.bar_right - columns.bar_left >= 48
    assert columns.result_right <= width - 20
    if percent == 100:
        assert (columns.attempt_right is None) == (width < 820)


def shown_pixels(screen_image: QImage, place: QRectF) -> set[int]:
    found: set[int] = set()
    for x in range(int(place.left()), int(place.right())):
        for y in range(int(place.top()), int(place.bottom())):
            found.add(screen_image.pixelColor(x, y).rgb())
    return found


def nearness(wanted: QColor, found: set[int]) -> int:
    """Return how far the nearest of the colours is: thin lines are smoothed, so that none is met exactly."""
    colours = [QColor.fromRgb(rgb) for rgb in found]
    return min(
        max(abs(c.red() - wanted.red()), abs(c.green() - wanted.green()), abs(c.blue() - wanted.blue()))
        for c in colours
    )


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
@pytest.mark.parametrize(("file", "words"), ROWS, ids=lambda value: value if isinstance(value, str) else "")
def test_a_row_is_painted_in_its_colours(
    make_screen: MakeScreen, theme: Theme, file: SessionFile, words: str, choice: ThemeChoice
) -> None:
    theme.set_choice(choice)
    screen = make_screen(FakeDesk([file]))
    view, style = screen.page.list, STATUS_STYLES[file.progress.status]
    image = view.viewport().grab().toImage()
    delegate = view.itemDelegate()
    assert isinstance(delegate, FileRowDelegate)
    columns = delegate.columns
    row = QRectF(view.visualRect(screen.page.model.index(0)))
    icon = QRectF(columns.icon_centre - 14, row.top() + 8, 28, 32)
    stage = QRectF(columns.stage_left, row.top() + 12, 70, 24)
    assert nearness(theme.colour(style.text), shown_pixels(image, icon)) < 40, "the icon's colour"
    assert nearness(theme.colour(style.text), shown_pixels(image, stage)) < 40, "the word's colour"
    bar = QRectF(columns.bar_left + 4, row.center().y() - 1, 4, 2)
    if file.progress.status in {S.FAILED, S.TIMEOUT}:
        assert theme.colour(style.bar).rgb() not in shown_pixels(image, bar), "a reason in place of the bar"
    elif file.progress.status is S.PENDING:
        assert shown_pixels(image, bar) == {theme.colour(Role.TRACK).rgb()}
    else:
        assert shown_pixels(image, bar) == {theme.colour(style.bar).rgb()}
    button = view.button_rect(0)
    assert (button is not None) == (row_action(file.progress) is not None)
    if button is not None:
        assert len(shown_pixels(image, button)) > 1, "something is drawn where the click is taken"


def test_bars_grow_and_never_shrink_within_an_attempt(
    make_screen: MakeScreen, theme: Theme, clock: AnimationClock, hand: Callable[[], float], qtbot: QtBot
) -> None:
    desk = FakeDesk([file_of(1, S.EXTRACTING, progress=46, now_ms=NOW_MS)])
    screen = make_screen(desk)
    view = screen.page.list
    delegate = view.itemDelegate()
    assert isinstance(delegate, FileRowDelegate)

    def length() -> int:
        image, columns = view.viewport().grab().toImage(), delegate.columns
        y, colours = int(view.visualRect(screen.page.model.index(0)).center().y()), theme.colour(Role.EXTRACTING_BAR)
        return sum(1 for x in range(int(columns.bar_left), int(columns.bar_right)) if image.pixelColor(x, y) == colours)

    first = length()
    desk.commit(desk.change(1, progress=58))
    second = length()
    assert second > first > 0
    desk.commit(desk.change(1, progress=40))
    assert length() == second
    desk.commit(desk.change(1, progress=40, attempt=2))
    assert length() < first


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (None, ""),
        (Found("Elena Varga", 0, "2024-03-11"), "Elena Varga · 11 Mar 2024"),
        (Found("Elena Varga", 2, "2024-03-11T07:50"), "Elena Varga and 2 more · 11 Mar 2024"),
        (Found(None, 0, "2024-03-11"), "11 Mar 2024"),
        (Found("Elena Varga"), "Elena Varga"),
        (Found(), ""),
    ],
)
def test_rows_say_whose_report_it_is(found: Found | None, words: str) -> None:
    assert found_words(found) == words


def test_rows_say_what_is_to_be_checked() -> None:
    file = replace(named(S.COMPLETED, results=6), found=Found("Elena Varga", 0, "2024-03-11", 2))
    assert check_words(file) == "2 to check"
    assert accessible_row(file, 0).endswith("completed, Elena Varga · 11 Mar 2024, 6 values, 2 to check")
    assert not check_words(replace(file, found=Found("Elena Varga")))
    assert not check_words(named(S.COMPLETED, results=6))


def test_advice_is_the_best_step_alone_and_the_tooltip_has_it() -> None:
    blurred = named(S.FAILED, error=BLURRED)
    advice = advice_words(blurred.progress)
    assert advice.endswith(".")
    assert BLURRED.text.remedy.startswith(advice)
    assert BLURRED.text.remedy in tooltip_row(blurred, 0)
    assert advice_words(named(S.COMPLETED).progress) == ""
    locked = named(S.FAILED, error=Failure.of(ErrorCode.PDF_PASSWORD))
    assert advice_words(locked.progress).startswith("Enter its password")  # the row's button takes it


_OF_FILES = [code for code in ErrorCode if code not in {ErrorCode.IMPORT_INVALID, ErrorCode.BACKUP_INVALID}]


@pytest.mark.parametrize("code", _OF_FILES)
def test_a_row_offers_retry_exactly_where_retrying_all_would_take_it(code: ErrorCode) -> None:
    failed = FileProgress("f", "s", status=FileStatus.FAILED, error=Failure.of(code))
    assert (row_action(failed) is Action.RETRY) == CATALOGUE[code].is_retryable
    assert row_action(replace(failed, attempt=MAX_ATTEMPTS)) is not Action.RETRY
