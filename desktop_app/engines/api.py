"""The engine `openai` as the program holds it: what it stands on is imported by the first file that wants it."""

import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Protocol

from desktop_app.core.api.answers import Memory
from desktop_app.core.api.batches import Ledger
from desktop_app.core.engine import Engine
from desktop_app.core.progress import FileTask
from desktop_app.core.settings import Settings
from desktop_app.engines.sandbox import Sandbox


class CostlyEngine(Engine, Protocol):
    """An engine of one attempt that knows what its file has cost."""

    def facts(self) -> Mapping[str, str | int | float | bool]:
        """Return the costs in the words of a file's metadata."""
        ...


class Maker(Protocol):
    """Makes engines for attempts; an `engines.openai.making.EngineMaker`."""

    def make(self, settings: Settings, task: FileTask) -> CostlyEngine:
        """Return the engine of one attempt."""
        ...

    def batching(self, settings: Settings) -> Any:
        """Return what moves handed-over sessions on, an `engines.openai.batching.Batching`."""
        ...

    def embedder(self, settings: Settings) -> Any:
        """Return what makes vectors of texts, an `engines.openai.embeddings.Embedder`."""
        ...

    def close(self) -> None:
        """Close the connections that are kept open."""
        ...


class ApiEngines:
    """Engines that ask an API, one for each attempt; used from any thread."""

    def __init__(
        self,
        memory: Memory,
        ledger: Ledger,
        sandbox: Sandbox,
        find_key: Callable[[str], str | None],
        own_prices: Path,
        synonyms: Callable[[], Mapping[str, str]],
    ) -> None:
        """Take what `EngineMaker` takes."""
        self._parts = memory, ledger, sandbox, find_key, own_prices, synonyms
        self._lock = threading.Lock()
        self._maker: Maker | None = None

    def maker(self) -> Maker:
        """Return what makes engines; the first call takes a second."""
        with self._lock:
            if self._maker is None:
                # The SDK and what it stands on: 1 s that no start pays for.
                from desktop_app.engines.openai.making import EngineMaker

                memory, ledger, sandbox, find_key, own_prices, synonyms = self._parts
                self._maker = EngineMaker(memory, sandbox, find_key, own_prices, synonyms=synonyms, ledger=ledger)
            return self._maker

    def close(self) -> None:
        """Close the connections that are kept open."""
        if self._maker is not None:
            self._maker.close()
