"""A memory in a dictionary, and an engine on the stand-in."""

import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from desktop_app.core.api.answers import Answer, PaidCall, Spent
from desktop_app.core.document import DocumentFacts, PackedPage
from desktop_app.core.engine import Deadline
from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.core.progress import FileTask
from desktop_app.core.report import LabReport
from desktop_app.core.settings import Settings
from desktop_app.engines.openai.making import EngineMaker
from desktop_app.engines.sandbox import Sandbox
from desktop_app.pipeline.download import document_of
from tests.standin.server import KEY, StandIn


class FakeMemory:
    """Keeps what it is told; `is_full` lets storing fail."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.answers: dict[str, Answer] = {}
        self.calls: list[PaidCall] = []
        self.found_out: dict[tuple[str, str], Mapping[str, Any]] = {}
        self.is_full = False

    def recall(self, key: str) -> Answer | None:
        return self.answers.get(key)

    def remember(self, call: PaidCall) -> None:
        if self.is_full:
            raise ProcessingError.of(ErrorCode.DISK_FULL)
        with self.lock:
            self.answers[call.key] = call.answer
            self.calls.append(call)

    def reject(self, keys: Sequence[str]) -> None:
        for key in keys:
            self.answers.pop(key, None)

    def abilities(self, base_url: str, model: str) -> Mapping[str, Any] | None:
        return self.found_out.get((base_url, model))

    def note_abilities(self, base_url: str, model: str, abilities: Mapping[str, Any]) -> None:
        self.found_out[base_url, model] = abilities

    def spent_on_file(self, file_id: str) -> Spent:
        calls = [call for call in self.calls if call.file_id == file_id]
        return Spent(len(calls), cost_usd=sum(call.cost_usd or 0.0 for call in calls))

    def spent_since_usd(self, since_ms: int) -> float:
        return sum(call.cost_usd or call.expected_usd or 0.0 for call in self.calls)


class Reader:
    """Reads documents with the engine as the pipeline does; what was read is known to the next attempt."""

    def __init__(self, standin: StandIn, sandbox: Sandbox, memory: FakeMemory | None = None, **settings: Any) -> None:
        self.standin = standin
        self.memory = memory or FakeMemory()
        chosen: dict[str, Any] = {"api_base_url": standin.base_url, "api_consented_hosts": standin.host, **settings}
        self.settings = Settings(engine="openai", **chosen)
        self.synonyms: dict[str, str] = {}
        own_prices = Path("no-such-prices.toml")
        self.maker = EngineMaker(self.memory, sandbox, self.find_key, own_prices, {}, lambda: self.synonyms)
        self.key: str | None = KEY
        self.pages: dict[int, PackedPage] = {}
        self.facts: DocumentFacts | None = None

    def find_key(self, host: str) -> str | None:
        return self.key

    def read(self, data: bytes, deadline: Deadline | None = None) -> tuple[LabReport, ...]:
        engine = self.maker.make(self.settings, FileTask("file-1", "session-1", "a", "a"))
        deadline = deadline or Deadline.after(120, 60, lambda: False)
        for part in engine.extract(document_of(data), dict(self.pages), deadline):
            if isinstance(part, DocumentFacts):
                self.facts = part
            else:
                self.pages[part.number] = part
        return engine.parse([self.pages[number] for number in sorted(self.pages)], deadline)

    def code(self, data: bytes, deadline: Deadline | None = None) -> tuple[ErrorCode, Mapping[str, Any]]:
        """Read what must fail; return the code and the details."""
        try:
            self.read(data, deadline)
        except ProcessingError as error:
            return error.failure.code, error.failure.details
        raise AssertionError("it was read")

    def close(self) -> None:
        self.maker.close()
