"""Pages for the window: drawn in the sandbox beside it, the newest question first, and kept for the next time."""

from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtGui import QImage

from desktop_app.app import App
from desktop_app.background.errands import Errands
from desktop_app.core.engine import Deadline
from desktop_app.core.errors import ErrorCode, Failure, ProcessingError
from desktop_app.engines.local.calls import Limits
from desktop_app.engines.local.drawing import DrawnPage, draw_page
from desktop_app.store.readings.documents import KnownDocuments
from desktop_app.store.work.files import find_file
from desktop_app.ui.desk import PagePicture

CACHE_BYTES = 48_000_000
"""Ten to twenty pages as Review shows them: those that a person goes back to, not all of a week."""

WAITING_LIMIT = 12
"""So many questions wait at most: older ones are given up, since what asked them has long been left behind."""

_BEFORE_READING = 2
"""Urgency in the sandbox: a person waits for the page, nobody for the next file."""

_WAIT_S = 120.0

Done = Callable[[PagePicture], None]


@dataclass(frozen=True, slots=True)
class _Wanted:
    """One page of one content, and how wide (pixels)."""

    file_id: str
    sha256: str
    media_type: str
    page: int
    width_px: int


@dataclass(slots=True)
class _Question:
    wanted: _Wanted
    callers: list[Done] = field(default_factory=list[Done])


class PageDrawer:
    """Draws pages of files for the window; used in the main thread alone.

    Questions about the same page are answered together, with the widest picture that was asked for.
    """

    def __init__(self, app: App, errands: Errands, cache_bytes: int = CACHE_BYTES) -> None:
        self._app = app
        self._errands = errands
        self._known = KnownDocuments(app.database)
        self._kept = _Kept(cache_bytes)
        self._waiting: list[_Question] = []
        self._running: _Question | None = None

    def draw(self, file_id: str, page: int, width_px: int, done: Done) -> None:
        """Call `done` with the page, about `width_px` pixels wide: at once when it is kept, else when it is drawn.

        A picture is never larger than the document's own and never above 20 megapixels.
        """
        file = find_file(self._app.database, file_id)
        if file is None or file.progress.sha256 is None:
            done(_failed(file_id, page, Failure.of(ErrorCode.FILE_NOT_FOUND)))
            return
        wanted = _Wanted(file_id, file.progress.sha256, file.progress.media_type or "", page, width_px)
        kept = self._kept.find(wanted)
        if kept is not None:
            done(kept)
            return
        self._queue(wanted, done)
        self._go_on()

    def _queue(self, wanted: _Wanted, done: Done) -> None:
        callers = [done]
        for question in self._waiting:
            other = question.wanted
            if (other.file_id, other.sha256, other.page) == (wanted.file_id, wanted.sha256, wanted.page):
                self._waiting.remove(question)
                callers = [*question.callers, done]
                wanted = max(other, wanted, key=lambda each: each.width_px)
                break
        self._waiting.append(_Question(wanted, callers))
        if len(self._waiting) > WAITING_LIMIT:
            _answer(self._waiting.pop(0), Failure.of(ErrorCode.CANCELLED))

    def _go_on(self) -> None:
        if self._running is None and self._waiting:
            self._running = question = self._waiting.pop()
            self._errands.run(partial(self._take, question), self._draw, question.wanted)

    def _draw(self, wanted: _Wanted) -> DrawnPage:
        """Fetch the content and have it drawn; runs beside the window."""
        data = self._known.content(wanted.sha256)
        if data is None:
            raise ProcessingError.of(ErrorCode.FILE_NOT_FOUND)
        settings = self._app.settings
        deadline = Deadline.after(_WAIT_S + settings.page_timeout_s, settings.page_timeout_s, lambda: False)
        return self._app.sandbox.call(
            draw_page,
            *(data, wanted.media_type, wanted.page, wanted.width_px, Limits(settings.max_pages)),
            timeout_s=settings.page_timeout_s,
            deadline=deadline,
            urgency=_BEFORE_READING,
        )

    def _take(self, question: _Question, future: "Future[DrawnPage]") -> None:
        self._running = None
        try:
            picture = _picture(question.wanted.file_id, future.result())
        except ProcessingError as error:
            _answer(question, error.failure)
        else:
            self._kept.add(question.wanted, picture)
            for done in question.callers:
                done(picture)
        finally:
            self._go_on()


class _Kept:
    """Drawn pages by content and width, at most so many bytes; the one used longest ago goes first."""

    def __init__(self, limit_bytes: int) -> None:
        self._limit_bytes = limit_bytes
        self._pictures: OrderedDict[tuple[str, int, int], tuple[QImage, int]] = OrderedDict()
        self._bytes = 0

    def find(self, wanted: _Wanted) -> PagePicture | None:
        key = (wanted.sha256, wanted.page, wanted.width_px)
        if key not in self._pictures:
            return None
        self._pictures.move_to_end(key)
        image, page_count = self._pictures[key]
        return PagePicture(wanted.file_id, wanted.page, page_count, image)

    def add(self, wanted: _Wanted, picture: PagePicture) -> None:
        if picture.image is None or picture.image.sizeInBytes() > self._limit_bytes:
            return
        key = (wanted.sha256, wanted.page, wanted.width_px)
        before = self._pictures.pop(key, None)
        self._bytes += picture.image.sizeInBytes() - (before[0].sizeInBytes() if before else 0)
        self._pictures[key] = picture.image, picture.page_count
        while self._bytes > self._limit_bytes:
            _, (image, _) = self._pictures.popitem(last=False)
            self._bytes -= image.sizeInBytes()


def _picture(file_id: str, drawn: DrawnPage) -> PagePicture:
    format_ = QImage.Format.Format_RGB888
    image = QImage(drawn.rgb, drawn.width, drawn.height, 3 * drawn.width, format_)
    # The copy owns its pixels; the screen's own format is painted three times as fast.
    return PagePicture(file_id, drawn.number, drawn.page_count, image.convertToFormat(QImage.Format.Format_RGB32))


def _answer(question: _Question, failure: Failure) -> None:
    for done in question.callers:
        done(_failed(question.wanted.file_id, question.wanted.page, failure))


def _failed(file_id: str, page: int, failure: Failure) -> PagePicture:
    return PagePicture(file_id, page, 0, None, failure)
