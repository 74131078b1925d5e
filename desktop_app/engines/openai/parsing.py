"""The second stage: reports from the pages' texts, asked for piece by piece until an answer holds together."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any

from desktop_app.core.document import PackedPage
from desktop_app.core.engine import Awaited, Deadline
from desktop_app.core.errors import ErrorCode, Failure, ProcessingError
from desktop_app.core.report import LabReport
from desktop_app.core.unfinished import Unfinished
from desktop_app.engines.openai.asking import Asker, TooLong
from desktop_app.engines.openai.calls import Fault, Judgement, Prepared, judge
from desktop_app.engines.openai.exchange import Exchange
from desktop_app.engines.openai.pieces import Piece, halves, split_pages, tokens_of
from desktop_app.engines.openai.prompts import PROMPT_VERSION, prompt, repair_text
from desktop_app.engines.openai.questions import Message, Question
from desktop_app.engines.sandbox import Sandbox

MOST_TRIES = 3
"""A piece is asked about at most so often; an answer that is cut off or stored does not count."""

_LEAST_TOKENS = 1500
_ANSWER_SHARE = 4
"""An answer in JSON is at most some four times as long as the text it is about."""

_EXPECTED_SHARE = 2.0
_GROWTH = 3
_OVERHEAD_TOKENS = 700
"""The prompt and the schema."""


class _Cut(Exception):  # noqa: N818 - a reason to ask in smaller pieces
    """An answer was cut off at its largest."""


class Parser:
    """Asks about one document."""

    def __init__(
        self,
        exchange: Exchange,
        sandbox: Sandbox,
        asker: Asker,
        deadline: Deadline,
        synonyms: Callable[[], Mapping[str, str]] = dict,
    ) -> None:
        self._exchange = exchange
        self._sandbox = sandbox
        self._asker = asker
        self._deadline = deadline
        self._synonyms = synonyms
        self._pages: tuple[PackedPage, ...] = ()
        self._prepared = Prepared((), ())

    def parse(self, pages: Sequence[PackedPage], prepared: Prepared) -> tuple[LabReport, ...]:
        """Return the reports on pages whose texts were prepared for sending.

        Raises:
            ProcessingError: as `Exchange.ask`, or API_TRUNCATED.
            Unfinished: PARSE_INVALID, with what could be read.
            Awaited: answers come later, as part of a batch; all that can be asked by now was.
            Stopped: asked to stop.
        """
        self._pages, self._prepared = tuple(pages), prepared
        answers: list[str] = []
        judgement = Judgement((), ())
        awaited: Awaited | None = None
        for piece in split_pages(prepared.texts):
            try:
                own, judgement = self._read(piece, answers)
                answers += own
            except Awaited as reason:  # the other pieces go into the same batch
                awaited = reason
        if awaited is not None:
            raise awaited
        if len(answers) > 1:
            judgement = self._judge(answers, [page.number for page in pages])
        return judgement.reports

    def _read(self, piece: Piece, before: Sequence[str]) -> tuple[list[str], Judgement]:
        """Return the answers about a piece: one, or more where it had to be parted."""
        try:
            answer, judgement = self._settle(piece, before)
        except (TooLong, _Cut) as reason:
            parts = halves(piece)
            if parts is None:
                code = ErrorCode.API_TRUNCATED if isinstance(reason, _Cut) else ErrorCode.API_BAD_REQUEST
                raise ProcessingError.of(code, "a single page is too much for the model") from reason
            first, _ = self._read(parts[0], before)
            second, judgement = self._read(parts[1], [*before, *first])
            return [*first, *second], judgement
        return [answer], judgement

    def _settle(self, piece: Piece, before: Sequence[str]) -> tuple[str, Judgement]:
        """Ask until an answer has no faults, or but doubts that it was asked about and keeps.

        Raises:
            Unfinished: PARSE_INVALID, after the last try.
            TooLong, _Cut: the piece is too much at once.
        """
        messages: list[Message] = [
            {"role": "system", "content": prompt("parse")},
            {"role": "user", "content": piece.text},
        ]
        asked_about: set[tuple[str, str]] = set()
        questions: list[Question] = []
        judgement = Judgement((), ())
        answer = ""
        for number in range(1, MOST_TRIES + 1):
            answer = self._ask(piece, messages, number, questions)
            judgement = self._judge([answer], piece.numbers)
            faults = [f for f in judgement.faults if not (f.is_doubt and (f.where, f.sentence) in asked_about)]
            if not faults:
                return answer, judgement
            asked_about |= {(fault.where, fault.sentence) for fault in faults}
            messages = [*messages[:2], {"role": "assistant", "content": answer}, _repair(faults)]
        if all(fault.is_doubt for fault in judgement.faults):  # new doubts each time: kept, and told as doubts
            return answer, judgement
        for question in questions:
            self._exchange.reject(question, self._asker)
        failure = Failure.of(ErrorCode.PARSE_INVALID, f"{MOST_TRIES} answers had faults", faults=len(judgement.faults))
        raise Unfinished(failure, self._partial([*before, answer]))

    def _ask(self, piece: Piece, messages: Sequence[Message], number: int, questions: list[Question]) -> str:
        """Return an answer that is whole; a larger one is asked for where it was cut off."""
        most = min(max(_LEAST_TOKENS, _ANSWER_SHARE * tokens_of(piece.text)), self._exchange.largest_answer())
        while True:
            question = _question(piece, messages, number, most)
            answer = self._exchange.ask(question, self._asker, self._deadline)
            if answer.finish != "length":
                questions.append(question)
                return answer.text
            largest = self._exchange.largest_answer()
            if most >= largest or len(piece.pages) > 1:  # two small answers come to less than a large one cut off
                raise _Cut
            most = min(_GROWTH * most, largest)

    def _judge(self, answers: Sequence[str], numbers: Sequence[int]) -> Judgement:
        pages = tuple(page for page in self._pages if page.number in set(numbers)) or self._pages
        return self._sandbox.call(
            judge,
            *(pages, tuple(answers), tuple(numbers), self._prepared.marks, dict(self._synonyms())),
            timeout_s=self._deadline.page_timeout_s,
            deadline=self._deadline,
            urgency=1,
        )

    def _partial(self, answers: Sequence[str]) -> tuple[LabReport, ...]:
        return self._judge(answers, [page.number for page in self._pages]).reports


def _repair(faults: Sequence[Fault]) -> Message:
    return {"role": "user", "content": repair_text([fault.sentence for fault in faults][:20])}


def _question(piece: Piece, messages: Sequence[Message], number: int, most_tokens: int) -> Question:
    said = "\n".join(str(message["content"]) for message in messages[1:])
    tokens = tokens_of(piece.text)
    parameters: dict[str, Any] = {
        "pages": list(piece.numbers),
        "try": number,
        "text": hashlib.sha256(said.encode()).hexdigest(),
    }
    return Question(
        purpose="parse" if number == 1 else "repair",
        page=piece.numbers[0] if len(piece.numbers) == 1 else None,
        prompt_version=PROMPT_VERSION,
        parameters=parameters,
        messages=messages,
        schema=_schema(),
        most_tokens=most_tokens,
        input_tokens=tokens_of(said) + _OVERHEAD_TOKENS,
        output_tokens=round(_EXPECTED_SHARE * tokens),
    )


@cache
def _schema() -> Mapping[str, Any]:
    from desktop_app.engines.openai.schema import answer_schema  # pydantic: 0.1 s, paid by the first question

    return answer_schema()
