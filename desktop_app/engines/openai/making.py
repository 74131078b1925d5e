"""The making of engines for attempts: all of them share one exchange as long as the settings stay the same."""

import logging
import os
import threading
from collections.abc import Callable, Mapping
from pathlib import Path

from desktop_app.core.api.access import Endpoint, environment_key
from desktop_app.core.api.answers import Memory
from desktop_app.core.api.batches import Ledger
from desktop_app.core.api.prices import Prices, PricesError, load_prices
from desktop_app.core.progress import FileTask
from desktop_app.core.settings import Settings
from desktop_app.engines.local.calls import Limits
from desktop_app.engines.openai.batching import Batching
from desktop_app.engines.openai.embeddings import Embedder
from desktop_app.engines.openai.engine import Errand, OpenAIEngine
from desktop_app.engines.openai.exchange import Exchange
from desktop_app.engines.sandbox import Sandbox

_log = logging.getLogger(__name__)


class EngineMaker:
    """Makes an engine for each attempt at a file; used from any thread."""

    def __init__(
        self,
        memory: Memory,
        sandbox: Sandbox,
        find_key: Callable[[str], str | None],
        own_prices: Path,
        environment: Mapping[str, str] = os.environ,
        synonyms: Callable[[], Mapping[str, str]] = dict,
        ledger: Ledger | None = None,
    ) -> None:
        """Take what the engines share.

        Args:
            memory: of answers that were paid for.
            sandbox: where documents are opened.
            find_key: returns the stored key for a host, None where there is none; may take seconds.
            own_prices: where a person's own price list lies, if there is one.
            environment: variables that stand in for settings.
            synonyms: gives the names that the person taught.
            ledger: of sessions that were handed over as batches; without one there are none.
        """
        self._memory = memory
        self._sandbox = sandbox
        self._find_key = find_key
        self._own_prices = own_prices
        self._environment = environment
        self._synonyms = synonyms
        self._ledger = ledger
        self._lock = threading.Lock()
        self._exchange: Exchange | None = None
        self._embedder: Embedder | None = None

    def make(self, settings: Settings, task: FileTask) -> OpenAIEngine:
        """Return the engine of one attempt."""
        threads = max(1, (os.cpu_count() or 1) // self._sandbox.workers)
        is_gathering = self._ledger is not None and self._ledger.is_handed_over(task.session_id)
        errand = Errand(task.file_id, task.session_id, is_gathering)
        limits = Limits(settings.max_pages, password=task.password)
        return OpenAIEngine(self.exchange(settings), self._sandbox, errand, limits, threads, self._synonyms)

    def exchange(self, settings: Settings) -> Exchange:
        """Return the exchange for these settings; one for other settings is closed."""
        with self._lock:
            if self._exchange is None or self._exchange.settings is not settings:
                self._close()

                def key_of(endpoint: Endpoint) -> str | None:
                    return self._find_key(endpoint.host) or environment_key(settings, self._environment)

                self._exchange = Exchange(
                    settings, self._environment, key_of, self._memory, self._prices(), self._ledger
                )
            return self._exchange

    def batching(self, settings: Settings) -> Batching:
        """Return what moves handed-over sessions on with these settings."""
        if self._ledger is None:
            raise RuntimeError("there is no ledger")
        return Batching(self.exchange(settings), self._ledger)

    def embedder(self, settings: Settings) -> Embedder:
        """Return what makes vectors with these settings; it pays from the exchange's purse."""
        exchange = self.exchange(settings)
        with self._lock:
            if self._embedder is None:
                self._embedder = Embedder(exchange)
            return self._embedder

    def close(self) -> None:
        """Close the lines that are free."""
        with self._lock:
            self._close()

    def _close(self) -> None:
        if self._embedder is not None:
            self._embedder.close()
            self._embedder = None
        if self._exchange is not None:
            self._exchange.close()
            self._exchange = None

    def _prices(self) -> Prices:
        try:
            return load_prices(self._own_prices)
        except PricesError:
            _log.warning("The own price list cannot be used: the bundled one is")
            return load_prices()
