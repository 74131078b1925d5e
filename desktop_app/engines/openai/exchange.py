"""The exchange through which all questions go: each is asked once, stored when it is answered, and never paid twice."""

import contextlib
import threading
from collections.abc import Callable, Generator, Mapping
from functools import cached_property
from typing import NoReturn

import openai

from desktop_app.core.api.access import Endpoint, endpoint_of, is_consented
from desktop_app.core.api.answers import Answer, Memory, PaidCall, Usage
from desktop_app.core.api.batches import Ledger
from desktop_app.core.api.prices import FREE, Price, Prices
from desktop_app.core.engine import Awaited, Deadline
from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.core.settings import Settings
from desktop_app.engines.openai.abilities import Abilities, is_too_long, learned, read_abilities
from desktop_app.engines.openai.asking import TOO_LONG, Asker, TooLong, gathered
from desktop_app.engines.openai.failures import error_of, words_of
from desktop_app.engines.openai.lines import Lines, Reply, Request, chat, wait_for_any
from desktop_app.engines.openai.models import choose_model
from desktop_app.engines.openai.purse import Purse
from desktop_app.engines.openai.questions import Question, check_answer, read_reply, request_of

FindKey = Callable[[Endpoint], str | None]
"""Returns the key for a server, None where there is none; may take seconds."""

_MOST_LESSONS = 6
"""So often a question is asked in another form because the server did not take it."""

_SLICE_S = 0.1


class Exchange:
    """All talk with one server under the same settings; used from any thread."""

    def __init__(
        self,
        settings: Settings,
        environment: Mapping[str, str],
        find_key: FindKey,
        memory: Memory,
        prices: Prices,
        ledger: Ledger | None = None,
    ) -> None:
        self.settings = settings
        self.prices = prices
        self._environment = environment
        self.find_key = find_key
        self.memory = memory
        self._ledger = ledger
        self.purse = Purse(settings.api_monthly_limit_usd, memory.spent_since_usd)
        self._slots = threading.Semaphore(settings.api_calls_at_a_time)
        self._lock = threading.Lock()
        self._preparation = threading.Lock()
        self._lines: Lines | None = None
        self._key: str | None = None
        self._model = settings.api_model
        self._abilities: Abilities | None = None
        self._unsaved: dict[str, Answer] = {}

    @cached_property
    def endpoint(self) -> Endpoint:
        """Where requests go. Raises ProcessingError(API_ADDRESS)."""
        return endpoint_of(self.settings, self._environment)

    @property
    def model(self) -> str:
        """The model that is asked; empty until `prepare` has found one."""
        return self._model

    def prepare(self, deadline: Deadline) -> None:
        """See that everything is there that a call needs, once; nothing of a document is sent.

        Raises:
            ProcessingError: API_ADDRESS, API_CONSENT, API_KEY_MISSING, API_MODEL_UNKNOWN, or what the server answers.
            Stopped: asked to stop.
        """
        endpoint = self.endpoint
        if not is_consented(self.settings, endpoint.host):
            raise ProcessingError.of(ErrorCode.API_CONSENT, endpoint.host, host=endpoint.host)
        with self._preparing(deadline):
            if self._lines is None:
                self._key = self.find_key(endpoint)
                if self._key is None and not endpoint.is_loopback:
                    raise ProcessingError.of(ErrorCode.API_KEY_MISSING, endpoint.host, host=endpoint.host)
                self._lines = Lines(endpoint)
            if not self._model:
                try:
                    self._model = choose_model(endpoint, self._lines, self._key, self.prices, deadline)
                except ProcessingError as error:
                    raise self._judged(error) from error
            if self._abilities is None:
                self._abilities = read_abilities(self.memory.abilities(endpoint.base_url, self._model))

    @property
    def abilities(self) -> Abilities:
        """What the model on the server takes, as far as was found out."""
        return self._abilities or Abilities()

    def price(self) -> Price | None:
        """Return the model's price: free on this computer where none is given, None where none is known elsewhere."""
        return self.price_of(self._model)

    def price_of(self, model: str) -> Price | None:
        """Return a model's price; as `price`."""
        known = self.prices.price_of(model)
        return FREE if known is None and self.endpoint.is_loopback else known

    def largest_answer(self) -> int:
        """Return how many tokens an answer can have at most, as far as is known."""
        price = self.price()
        known = (price.largest_answer if price else None) or 16_384
        return min(known, self.abilities.most_output_tokens or known)

    def ask(self, question: Question, asker: Asker, deadline: Deadline) -> Answer:
        """Return the answer to a question: the one that was paid for before, else a new one.

        The answer may be cut off (`finish` is `length`).

        Raises:
            ProcessingError: one of the codes that begin with API_, DISK_FULL or DATABASE.
            TooLong: the model cannot take in so much.
            Awaited: the question waits for the next batch, or is part of one.
            Stopped: asked to stop.
        """
        self.prepare(deadline)
        key = question.key(asker.sha256, self.endpoint.host, self._model)
        stored = self._unsaved.get(key) or self.memory.recall(key)
        if stored is not None:
            return check_answer(stored)
        if asker.is_gathering and self._ledger is not None:
            self._gather(self._ledger, key, question, asker)
        expected_usd = self._expected_usd(question)
        with self.purse.reserved(expected_usd):
            answer, duration_ms = self._call(question, deadline)
            self._remember(key, question, asker, answer, expected_usd, duration_ms)
        return check_answer(answer)

    def reject(self, question: Question, asker: Asker) -> None:
        """Let a question be asked anew whose answer turned out to be of no use."""
        key = question.key(asker.sha256, self.endpoint.host, self._model)
        self._unsaved.pop(key, None)
        self.memory.reject([key])

    def spent_on_file(self, file_id: str) -> Mapping[str, float | int]:
        """Return what a file came to, in the words of its metadata; a cost only where all of it is known."""
        try:
            spent = self.memory.spent_on_file(file_id)
        except ProcessingError:  # the file's own ending matters more
            return {}
        tokens = {"api_calls": spent.calls, "input_tokens": spent.input_tokens, "output_tokens": spent.output_tokens}
        return tokens if spent.unknown_calls else {**tokens, "cost_usd": round(spent.cost_usd, 8)}

    def close(self) -> None:
        """Close all free lines."""
        with self._lock:
            if self._lines is not None:
                self._lines.close()

    @contextlib.contextmanager
    def _preparing(self, deadline: Deadline) -> Generator[None]:
        """Let one thread at a time prepare; the others wait, and can be stopped."""
        while not self._preparation.acquire(timeout=_SLICE_S):
            deadline.check()
        try:
            yield
        finally:
            self._preparation.release()

    def _expected_usd(self, question: Question) -> float | None:
        price = self.price()
        return None if price is None else price.cost_usd(Usage(question.input_tokens, question.output_tokens))

    def _gather(self, ledger: Ledger, key: str, question: Question, asker: Asker) -> NoReturn:
        """Keep a question for the next batch; raise what became of it where it was part of one."""
        failure = ledger.take_failure(key)
        if failure is not None:
            raise TooLong if failure.details.get(TOO_LONG) else ProcessingError(failure)
        expected_usd = self._expected_usd(question)
        share_usd = None if expected_usd is None else expected_usd * self.prices.batch_share
        asked = key, self.endpoint.host, self._model
        ledger.gather(gathered(question, asker, asked, self.abilities, share_usd))
        raise Awaited

    def request(self, request: Request, deadline: Deadline, timeout_s: float) -> str:
        """Make a call that is no question, and return the reply's body.

        Raises:
            ProcessingError: as `ask`.
            Stopped: asked to stop.
        """
        self.prepare(deadline)
        try:
            return self._send(request, deadline, timeout_s).body
        except (openai.OpenAIError, ValueError, AttributeError) as error:
            raise self._judged(_failure(error, self.endpoint.host)) from error

    def _call(self, question: Question, deadline: Deadline) -> tuple[Answer, int]:
        host = self.endpoint.host
        for _ in range(_MOST_LESSONS):
            abilities = self.abilities
            try:
                request = chat(request_of(question, self._model, abilities))
                reply = self._send(request, deadline, self.settings.api_timeout_s)
                return read_reply(reply.body, host), reply.duration_ms
            except openai.APIStatusError as error:
                words = words_of(error.body)
                lesson = learned(abilities, error.status_code, words, has_format=question.schema is not None)
                if lesson is not None:
                    self.learn(abilities, lesson)
                    continue
                if is_too_long(error.status_code, words):
                    raise TooLong from error
                raise self._judged(error_of(error, host)) from error
            except (openai.OpenAIError, ValueError, AttributeError) as error:
                # The SDK lets what it stumbles over in a broken body through as it is.
                raise _failure(error, host) from error
        raise ProcessingError.of(ErrorCode.API_BAD_REQUEST, "it takes no form of the request", host=host)

    def _send(self, request: Request, deadline: Deadline, timeout_s: float) -> Reply:
        """Make one call when its turn comes, and keep its line for the next."""
        lines = self._lines
        if lines is None:
            raise ProcessingError.of(ErrorCode.API_KEY_MISSING)
        key = self._key
        while not self._slots.acquire(timeout=_SLICE_S):
            deadline.check()
        try:
            call = lines.call(request, key, timeout_s)
            try:
                wait_for_any([call], deadline)
                return call.ended.result()
            finally:
                call.cancel()
                lines.give_back(call, key)
        finally:
            self._slots.release()

    def learn(self, before: Abilities, lesson: Abilities) -> None:
        """Take over what a refusal taught, unless another call was taught meanwhile; store it for the next start."""
        with self._lock:
            if self._abilities != before:
                return
            self._abilities = lesson
        self.memory.note_abilities(self.endpoint.base_url, self._model, lesson.as_mapping())

    def _judged(self, error: ProcessingError) -> ProcessingError:
        if error.failure.code is ErrorCode.API_AUTH:
            with self._lock:  # the next attempt looks for the key anew
                lines, self._lines = self._lines, None
            if lines is not None:
                lines.close()
        return error

    def _remember(
        self, key: str, question: Question, asker: Asker, answer: Answer, expected_usd: float | None, duration_ms: int
    ) -> None:
        price = self.price()
        cost_usd = None if price is None or answer.usage is None else price.cost_usd(answer.usage)
        call = PaidCall(
            key=key,
            sha256=asker.sha256,
            page=question.page,
            purpose=question.purpose,
            host=self.endpoint.host,
            model=self._model,
            prompt_version=question.prompt_version,
            parameters=question.parameters,
            answer=answer,
            cost_usd=cost_usd,
            expected_usd=expected_usd,
            duration_ms=duration_ms,
            file_id=asker.file_id,
            session_id=asker.session_id,
        )
        # Kept here until it is stored: a full disk must not make the next attempt pay again.
        self._unsaved[key] = answer
        self.memory.remember(call)
        self._unsaved.pop(key, None)


def _failure(error: Exception, host: str) -> ProcessingError:
    if isinstance(error, openai.OpenAIError):
        return error_of(error, host)
    return ProcessingError.of(ErrorCode.API_ANSWER_UNREADABLE, host=host, kind=type(error).__name__)
