"""Pages come drawn from the real sandbox, once, the newest question first, and a failure is an answer too."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.app import App
from desktop_app.background.errands import Errands
from desktop_app.core.errors import ErrorCode
from desktop_app.desk.pages import WAITING_LIMIT, PageDrawer
from desktop_app.store.work.progress import save_steps
from desktop_app.ui.desk import PagePicture
from tests.store.builders import new_session, reading_steps

LONG_MS = 60_000


def stored(app: App, data: bytes) -> str:
    [file_id] = new_session(app.database)
    save_steps(app.database, reading_steps(file_id, data))
    return file_id


@pytest.fixture
def errands(app: App) -> Iterator[Errands]:
    errands = Errands()
    yield errands
    errands.close()


@pytest.fixture
def drawer(app: App, errands: Errands) -> PageDrawer:
    return PageDrawer(app, errands)


def test_a_page_is_drawn_and_kept(app: App, drawer: PageDrawer, qtbot: QtBot, samples: Path) -> None:
    file_id = stored(app, (samples / "check-up-two-pages.pdf").read_bytes())
    pictures: list[PagePicture] = []
    drawer.draw(file_id, 2, 500, pictures.append)
    qtbot.waitUntil(lambda: bool(pictures), timeout=LONG_MS)
    [drawn] = pictures
    assert drawn.image is not None
    assert (drawn.page, drawn.page_count, drawn.image.width()) == (2, 2, 500)
    drawer.draw(file_id, 2, 500, pictures.append)
    assert len(pictures) == 2, "a page that is kept comes at once"
    assert pictures[1] == drawn


def test_questions_about_one_page_are_answered_with_the_widest(
    app: App, drawer: PageDrawer, qtbot: QtBot, samples: Path
) -> None:
    file_id = stored(app, (samples / "check-up-two-pages.pdf").read_bytes())
    answers: list[tuple[str, int]] = []

    def note(name: str, picture: PagePicture) -> None:
        assert picture.image is not None
        answers.append((name, picture.image.width()))

    drawer.draw(file_id, 1, 100, lambda picture: note("first", picture))  # begins at once
    for name, page, width in (("small", 2, 200), ("large", 2, 400), ("other", 1, 150)):
        drawer.draw(file_id, page, width, lambda picture, name=name: note(name, picture))
    qtbot.waitUntil(lambda: len(answers) == 4, timeout=LONG_MS)
    assert answers == [("first", 100), ("other", 150), ("small", 400), ("large", 400)]


def test_what_cannot_be_drawn_is_told(app: App, drawer: PageDrawer, qtbot: QtBot) -> None:
    file_id = stored(app, b"%PDF-1.7 nothing")
    pictures: list[PagePicture] = []
    drawer.draw(file_id, 1, 500, pictures.append)
    qtbot.waitUntil(lambda: bool(pictures), timeout=LONG_MS)
    assert pictures[0].image is None
    assert pictures[0].failure is not None
    assert pictures[0].failure.code is ErrorCode.PDF_CORRUPT


def test_a_file_without_content_is_told_at_once(app: App, drawer: PageDrawer) -> None:
    pictures: list[PagePicture] = []
    for file_id in (new_session(app.database)[0], "nobody-1"):
        drawer.draw(file_id, 1, 500, pictures.append)
    assert [picture.failure and picture.failure.code for picture in pictures] == [ErrorCode.FILE_NOT_FOUND] * 2


def test_questions_left_behind_are_given_up(app: App, drawer: PageDrawer, qtbot: QtBot, samples: Path) -> None:
    file_id = stored(app, (samples / "blood-count.pdf").read_bytes())
    pictures: list[PagePicture] = []
    count = WAITING_LIMIT + 3
    for page in range(1, count + 1):
        drawer.draw(file_id, page, 50, pictures.append)
    assert [picture.page for picture in pictures] == [2, 3]
    qtbot.waitUntil(lambda: len(pictures) == count, timeout=LONG_MS)
    assert [picture.page for picture in pictures if picture.image is not None] == [1]


def test_kept_pages_take_no_more_room_than_allowed(app: App, errands: Errands, qtbot: QtBot, samples: Path) -> None:
    file_id = stored(app, (samples / "check-up-two-pages.pdf").read_bytes())
    drawer = PageDrawer(app, errands, cache_bytes=300 * 430 * 4)
    pictures: list[PagePicture] = []
    for page in (1, 2):
        drawer.draw(file_id, page, 300, pictures.append)
    qtbot.waitUntil(lambda: len(pictures) == 2, timeout=LONG_MS)
    drawer.draw(file_id, 2, 300, pictures.append)
    assert len(pictures) == 3
    drawer.draw(file_id, 1, 300, pictures.append)
    assert len(pictures) == 3, "the page used longest ago made room"
    qtbot.waitUntil(lambda: len(pictures) == 4, timeout=LONG_MS)
