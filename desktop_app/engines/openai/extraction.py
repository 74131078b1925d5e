"""The first stage: the words of pages here, as the local engine takes them; the text of pictures from the model."""

import base64
import math
import threading
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass, replace
from functools import partial

from desktop_app.core.api.answers import Answer
from desktop_app.core.document import DocumentFacts, PackedPage
from desktop_app.core.engine import Awaited, Deadline, Document
from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.engines.local.calls import Limits, Unread, read_picture_page, read_stretch
from desktop_app.engines.local.tally import Tally, whereabouts
from desktop_app.engines.openai.asking import Asker
from desktop_app.engines.openai.calls import Picture, draw_page, find_personal
from desktop_app.engines.openai.exchange import Exchange
from desktop_app.engines.openai.marks import Mark, put_back
from desktop_app.engines.openai.pieces import tokens_of
from desktop_app.engines.openai.prompts import PROMPT_VERSION, prompt
from desktop_app.engines.openai.questions import Message, Question
from desktop_app.engines.sandbox import Sandbox

_URGENT = 1
_SLICE_S = 0.05
_PICTURE_VERSION = 1
"""Raised whenever pages are drawn otherwise, so that the pictures say something else."""

_USUAL_TOKENS, _MOST_TOKENS = 3000, 12_000
"""Of a page's transcription: at first, and where that was cut off."""

_TILE_PX, _TILE_TOKENS, _PICTURE_TOKENS = 512, 170, 85
"""How OpenAI counts a picture whose shorter side has at most 768 pixels; others count less or much the same."""


@dataclass(frozen=True, slots=True)
class _Sight:
    """A page to be sent: where it is found, and its words as they were read here."""

    number: int
    whereabouts: tuple[bytes, str, int]
    words: PackedPage


class Extractor:
    """Reads one document's pages."""

    def __init__(self, exchange: Exchange, sandbox: Sandbox, limits: Limits, threads: int) -> None:
        self._exchange = exchange
        self._sandbox = sandbox
        self._limits = limits
        self._threads = threads

    def extract(
        self, document: Document, known: Mapping[int, PackedPage], asker: Asker, deadline: Deadline
    ) -> Iterator[DocumentFacts | PackedPage]:
        """Yield the document's facts, then its pages: those with a text layer, then each as the model has read it.

        Raises:
            ProcessingError: as the local engine's reading, and as `Exchange.ask`.
            Stopped: asked to stop.
        """
        tally = Tally(known.values())
        local: list[PackedPage] = []
        unread: list[Unread] = []
        first: int | None = 1
        is_repaired = False
        while first is not None:
            stretch = self._sandbox.call(
                read_stretch,
                *(document.data, document.media_type, first, frozenset(known), self._limits),
                timeout_s=deadline.page_timeout_s,
                deadline=deadline,
                urgency=_URGENT,
            )
            if first == 1:
                is_repaired = stretch.is_repaired
                yield DocumentFacts(stretch.page_count, is_repaired)
            for page in stretch.pages:
                local.append(page)
                if not self._is_sent(page):
                    yield tally.count(page)
            unread += stretch.unread
            first = stretch.next_number
        if unread or any(map(self._is_sent, local)):
            self._exchange.prepare(deadline)  # nobody waits for OCR when there is no key
            sights = [*self._of_text(local, document), *self._of_pictures(unread, document, deadline)]
            marks = self._marks([*known.values(), *local, *(sight.words for sight in sights)], deadline)
            yield from map(tally.count, self._transcribed(sights, marks, asker, deadline))
        tally.check(document.media_type, is_repaired=is_repaired)

    def _is_sent(self, page: PackedPage) -> bool:
        return self._exchange.settings.api_always_sends_pictures and bool(page.text)

    def _of_text(self, pages: Sequence[PackedPage], document: Document) -> Iterator[_Sight]:
        for page in pages:
            if self._is_sent(page):
                yield _Sight(page.number, (document.data, document.media_type, page.number), page)

    def _of_pictures(self, unread: Sequence[Unread], document: Document, deadline: Deadline) -> Iterator[_Sight]:
        """Read the words of pictures here: by them values are found on the page, and names are hidden."""
        inputs = {page.number: whereabouts(page, document) for page in unread}
        arguments = ((*where, number, self._limits, self._threads) for number, where in inputs.items())
        for _, call in self._sandbox.map(read_picture_page, arguments, deadline.page_timeout_s, deadline):
            words = call.value()
            yield _Sight(words.number, inputs[words.number], words)

    def _marks(self, pages: Sequence[PackedPage], deadline: Deadline) -> tuple[Mark, ...]:
        if not self._exchange.settings.api_masks_personal_data:
            return ()
        return self._sandbox.call(
            find_personal, tuple(pages), timeout_s=deadline.page_timeout_s, deadline=deadline, urgency=_URGENT
        )

    def _transcribed(
        self, sights: Sequence[_Sight], marks: tuple[Mark, ...], asker: Asker, deadline: Deadline
    ) -> Iterator[PackedPage]:
        """Yield pages as the model answers; several are asked about at once, each in a thread of its own."""
        asked: set[Future[PackedPage]] = set()
        inputs = ((*sight.whereabouts, sight.words, marks, self._limits) for sight in sights)
        by_number = {sight.number: sight for sight in sights}
        width = self._exchange.settings.api_calls_at_a_time
        stopping = threading.Event()
        awaited: list[Awaited] = []
        own = replace(deadline, is_stopped=lambda: stopping.is_set() or deadline.is_stopped())
        try:
            for arguments, call in self._sandbox.map(draw_page, inputs, deadline.page_timeout_s, deadline):
                sight = by_number[arguments[3].number]
                pictures = call.value()
                if not pictures:
                    yield sight.words
                    continue
                asked.add(_in_thread(partial(self._page, sight, pictures, marks, asker, own)))
                if len(asked) >= width:
                    yield from _ended(asked, deadline, awaited)
            while asked:
                yield from _ended(asked, deadline, awaited)
        finally:
            stopping.set()  # those that are still asking end within a moment
        if awaited:
            raise awaited[0]

    def _page(
        self, sight: _Sight, pictures: Sequence[Picture], marks: Sequence[Mark], asker: Asker, deadline: Deadline
    ) -> PackedPage:
        answer = self._ask(sight.number, pictures, is_masked=bool(marks), asker=asker, deadline=deadline)
        return replace(sight.words, source=self._exchange.model, text=put_back(answer.text.strip(), marks) or "")

    def _ask(
        self, number: int, pictures: Sequence[Picture], *, is_masked: bool, asker: Asker, deadline: Deadline
    ) -> Answer:
        for most in (_USUAL_TOKENS, min(_MOST_TOKENS, self._exchange.largest_answer())):
            question = _question(number, pictures, most, is_masked=is_masked)
            answer = self._exchange.ask(question, asker, deadline)
            if answer.finish != "length":
                return answer
        raise ProcessingError.of(ErrorCode.API_TRUNCATED, f"the text of page {number}", page=number)


def _in_thread(function: "partial[PackedPage]") -> Future[PackedPage]:
    future: Future[PackedPage] = Future()

    def run() -> None:
        try:
            future.set_result(function())
        except BaseException as error:  # noqa: BLE001 - raised where the page is waited for
            future.set_exception(error)

    threading.Thread(target=run, name="api-page", daemon=True).start()
    return future


def _ended(asked: set[Future[PackedPage]], deadline: Deadline, awaited: list[Awaited]) -> Iterator[PackedPage]:
    """Wait for one page or more, yield them and take them out; what was read is yielded before a fault is raised.

    Pages that come with a batch are no fault: they are noted, and the others asked about for the same batch.
    """
    while not (done := wait(asked, _SLICE_S, FIRST_COMPLETED).done):
        deadline.check()
    asked -= done
    failed = [future for future in done if future.exception() is not None]
    for future in done:
        if future not in failed:
            yield future.result()
    for future in failed:
        try:
            future.result()
        except Awaited as reason:
            awaited.append(reason)


def _question(number: int, pictures: Sequence[Picture], most_tokens: int, *, is_masked: bool) -> Question:
    parts = [_part(picture) for picture in pictures]
    messages: list[Message] = [
        {"role": "system", "content": prompt("transcribe")},
        {"role": "user", "content": [{"type": "text", "text": f"Page {number}."}, *parts]},
    ]
    return Question(
        purpose="transcribe",
        page=number,
        prompt_version=PROMPT_VERSION,
        parameters={"pictures": _PICTURE_VERSION, "masked": is_masked},
        messages=messages,
        schema=None,
        most_tokens=most_tokens,
        input_tokens=tokens_of(prompt("transcribe")) + sum(map(picture_tokens, pictures)),
        output_tokens=_USUAL_TOKENS // 3,
    )


def picture_tokens(picture: Picture) -> int:
    """Return about how many tokens a picture counts."""
    tiles = math.ceil(picture.width / _TILE_PX) * math.ceil(picture.height / _TILE_PX)
    return _PICTURE_TOKENS + _TILE_TOKENS * tiles


def _part(picture: Picture) -> Message:
    url = f"data:{picture.media_type};base64,{base64.b64encode(picture.data).decode('ascii')}"
    return {"type": "image_url", "image_url": {"url": url, "detail": "high"}}
