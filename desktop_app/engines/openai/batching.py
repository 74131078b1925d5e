"""What a session that was handed over needs next: sent, looked at, collected, read on. Each step can be repeated.

Whatever breaks off between two steps, what is stored and what lies at the service tell how to go on: a batch carries
our own name for it, an answer is stored in the same transaction in which its question is forgotten.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from desktop_app.core.api.answers import PaidCall
from desktop_app.core.api.batches import Batch, Counts, Gathered, Handover, Ledger
from desktop_app.core.engine import Deadline
from desktop_app.core.errors import ErrorCode, Failure, ProcessingError
from desktop_app.engines.openai.abilities import is_too_long, learned, read_abilities
from desktop_app.engines.openai.asking import TOO_LONG
from desktop_app.engines.openai.batch_service import PATH, BatchService, Seen
from desktop_app.engines.openai.exchange import Exchange
from desktop_app.engines.openai.failures import error_of_status, words_of
from desktop_app.engines.openai.questions import read_reply

FEWEST = 10
"""Fewer questions that are left over after the first round are asked directly: nobody waits a day for them."""

MOST_LINES, MOST_BYTES = 10_000, 64_000_000
"""Of one batch; OpenAI takes 50,000 and 200 MB, and all of it is in memory once."""

_LASTING = frozenset(
    {
        ErrorCode.API_AUTH,
        ErrorCode.API_KEY_MISSING,
        ErrorCode.API_CONSENT,
        ErrorCode.API_ADDRESS,
        ErrorCode.API_QUOTA,
        ErrorCode.API_SPENDING_LIMIT,
    }
)
"""A person has to help before the handover goes on."""

_REFUSED = frozenset(
    {
        ErrorCode.API_BAD_REQUEST,
        ErrorCode.API_PERMISSION,
        ErrorCode.API_MODEL_UNKNOWN,
        ErrorCode.API_ANSWER_UNREADABLE,
        ErrorCode.API_CONTENT_FILTER,
    }
)
"""The service does not take the batch."""


class Next(StrEnum):
    """What is to be done with a session."""

    WAIT = "wait"
    READ = "read"
    REST = "rest"


@dataclass(frozen=True, slots=True)
class Standing:
    """How a handover stands: it waits for the service, its pending files are to be read, or there is nothing to do."""

    next: Next
    counts: Counts = field(default_factory=Counts)
    round: int = 1


class Batching:
    """Moves handed-over sessions on; none of their files may be in hand meanwhile."""

    def __init__(self, exchange: Exchange, ledger: Ledger) -> None:
        self._exchange = exchange
        self._ledger = ledger

    def has_batches(self, deadline: Deadline) -> bool:
        """Tell whether the server has batches.

        Raises:
            ProcessingError: it cannot be told now.
            Stopped: asked to stop.
        """
        return BatchService(self._exchange, deadline).has_batches()

    def advance(self, session_id: str, deadline: Deadline) -> Standing:
        """Do what can be done by now.

        Raises:
            ProcessingError: the service is not reached; later it may be.
            Stopped: asked to stop.
        """
        handover = self._ledger.handover(session_id)
        if handover is None:
            return Standing(Next.REST)
        try:
            return self._advance(handover, deadline)
        except ProcessingError as error:
            code = error.failure.code
            if code in _LASTING:
                self._ledger.pause(session_id, error.failure)
            elif code in _REFUSED:
                self._ledger.end(session_id, _ended(f"{error.failure.message}; no batch was made"))
            else:
                raise
        return Standing(Next.REST)

    def _advance(self, handover: Handover, deadline: Deadline) -> Standing:
        session_id, service = handover.session_id, BatchService(self._exchange, deadline)
        if handover.base_url != self._exchange.endpoint.base_url:
            raise ProcessingError.of(ErrorCode.API_ADDRESS, "the batch lies at another address than the settings name")
        if not handover.batches and not handover.is_withdrawn:
            return self._close_gathering(handover, service)
        seen = [self._look(batch, handover, service) for batch in handover.batches]
        handover = self._ledger.handover(session_id) or handover
        if any(not batch.is_over for batch in handover.batches):
            return Standing(Next.WAIT, handover.counts, handover.round)
        for batch, last in zip(handover.batches, (found for found in seen if found is not None), strict=True):
            self._collect(batch, last, service)
        return self._conclude(handover)

    def _close_gathering(self, handover: Handover, service: BatchService) -> Standing:
        """Send what a round has gathered; end the handover where nothing is left, or too little to wait for."""
        session_id = handover.session_id
        if not handover.gathered:
            if handover.has_to_wait:
                return Standing(Next.WAIT, Counts(), handover.round)
            if handover.pending_files:  # it broke off while it was gathered, or between two rounds
                return Standing(Next.READ if self._ledger.go_on(session_id) else Next.REST)
            self._ledger.end(session_id, None)
            return Standing(Next.REST)
        if not handover.may_send:
            return Standing(Next.REST)
        if handover.round > 1 and handover.gathered < FEWEST:
            self._ledger.drop_gathered(session_id)
            return self._read_directly(session_id)
        waits = Failure.of(ErrorCode.API_BATCH, f"{handover.gathered} questions for {self._exchange.endpoint.host}")
        self._ledger.make_batches(session_id, waits, MOST_LINES, MOST_BYTES)
        handover = self._ledger.handover(session_id) or handover
        for batch in handover.batches:
            self._look(batch, handover, service)
        return Standing(Next.WAIT, handover.counts, handover.round)

    def _look(self, batch: Batch, handover: Handover, service: BatchService) -> Seen | None:
        """Bring a batch to the service where it is not, and keep how it stands; None where it is not wanted there."""
        if batch.batch_id is not None:
            seen = service.look(batch.batch_id)
        elif (found := service.find(batch.mark)) is not None:
            seen = found
        elif handover.is_withdrawn:
            service.take_back(batch.mark)
            self._ledger.close_batch(batch)
            return None
        elif not handover.may_send:
            return None
        else:
            seen = self._send(batch, service)
        if handover.is_withdrawn and not _is_over(seen) and seen.status != "cancelling":
            seen = service.cancel(seen.batch_id)
        self._ledger.note_batch(batch, seen.batch_id, seen.status, seen.counts)
        return seen

    def _send(self, batch: Batch, service: BatchService) -> Seen:
        questions = self._ledger.questions(batch)
        expected_usd = [question.expected_usd for question in questions]
        known = None if None in expected_usd else sum(usd or 0.0 for usd in expected_usd)
        with self._exchange.purse.reserved(known):
            return service.send(batch.mark, "".join(map(_line, questions)).encode())

    def _collect(self, batch: Batch, seen: Seen, service: BatchService) -> None:
        """Store the answers, then let the service forget them."""
        questions = {question.key: question for question in self._ledger.questions(batch)}
        for file_id in (seen.output_file, seen.error_file):
            for line in service.lines(file_id) if file_id else ():
                question = questions.pop(str(line.get("custom_id")), None)
                if question is not None:
                    self._take(question, line)
        self._ledger.close_batch(batch)
        for file_id in seen.files:
            service.forget(file_id)

    def _take(self, question: Gathered, line: Mapping[str, Any]) -> None:
        response: Any = line.get("response")
        try:
            status, body = int(response["status_code"]), response["body"]
        except (LookupError, TypeError, ValueError):  # not reached before the batch's time was over
            self._ledger.fail(question.key, None)
            return
        if status >= 300:
            self._ledger.fail(question.key, self._failure(question, status, body))
            return
        try:
            answer = read_reply(json.dumps(body), question.host)
        except ProcessingError as error:
            self._ledger.fail(question.key, error.failure)
            return
        price, cost_usd = self._exchange.price_of(question.model), None
        if price is not None and answer.usage is not None:
            cost_usd = price.cost_usd(answer.usage) * self._exchange.prices.batch_share
        kept = {name: getattr(question, name) for name in _KEPT}
        self._ledger.settle(PaidCall(**kept, answer=answer, cost_usd=cost_usd, duration_ms=0))

    def _failure(self, question: Gathered, status: int, body: object) -> Failure | None:
        """Return why a line was refused; None where it is to be asked in another form."""
        words, abilities = words_of(body), read_abilities(question.abilities)
        lesson = learned(abilities, status, words, has_format=question.purpose != "transcribe")
        if lesson is not None:
            self._exchange.learn(abilities, lesson)
            return None
        failure = error_of_status(status, body, {}, question.host).failure
        if is_too_long(status, words):
            return Failure(failure.code, failure.message, {**failure.details, TOO_LONG: True})
        return failure

    def _conclude(self, handover: Handover) -> Standing:
        """Read on with what was answered; where the batch broke off, a person is asked first."""
        session_id = handover.session_id
        if handover.is_withdrawn:
            return self._read_directly(session_id)
        broken = [batch for batch in handover.batches if batch.status != "completed"]
        if broken:
            counts = handover.counts
            words = f"{broken[0].status}: {counts.answered} of {counts.total} answers came"
            self._ledger.end(session_id, _ended(words))
            return Standing(Next.REST)
        may_read = self._ledger.begin_round(session_id)
        return Standing(Next.READ if may_read else Next.REST, handover.counts, handover.round)

    def _read_directly(self, session_id: str) -> Standing:
        return Standing(Next.READ if self._ledger.end(session_id, None) else Next.REST)


_KEPT = (
    "key", "sha256", "page", "purpose", "host", "model", "prompt_version", "parameters", "expected_usd", "file_id",
    "session_id",
)  # fmt: skip


def _line(question: Gathered) -> str:
    body: Any = json.loads(question.request)
    row = {"custom_id": question.key, "method": "POST", "url": PATH, "body": body}
    return json.dumps(row, ensure_ascii=False) + "\n"


def _ended(message: str) -> Failure:
    return Failure.of(ErrorCode.API_BATCH_ENDED, message)


def _is_over(seen: Seen) -> bool:
    return Batch(0, "", seen.batch_id, seen.status, seen.counts).is_over
