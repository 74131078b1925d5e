"""The month's spending limit: looked at before each call, with what is under way counted in."""

import contextlib
import threading
from collections.abc import Callable, Generator
from datetime import datetime

from desktop_app.core.errors import ErrorCode, ProcessingError


class Purse:
    """Lets calls through while the month's costs and those under way stay below the limit; used from any thread."""

    def __init__(self, limit_usd: float, spent_since_usd: Callable[[int], float]) -> None:
        """Take the limit in US dollars, 0 for none, and what tells the costs since a moment (ms since 1970)."""
        self._limit_usd = limit_usd
        self._spent_since_usd = spent_since_usd
        self._lock = threading.Lock()
        self._reserved_usd = 0.0

    @contextlib.contextmanager
    def reserved(self, expected_usd: float | None) -> Generator[None]:
        """Hold an amount back while a call is made and until its cost is stored.

        Raises:
            ProcessingError: API_SPENDING_LIMIT; the call may not be made.
        """
        if not self._limit_usd:
            yield
            return
        if expected_usd is None:
            raise ProcessingError.of(ErrorCode.API_SPENDING_LIMIT, "no price of this model is known")
        with self._lock:
            spent = self._spent_since_usd(month_start_ms()) + self._reserved_usd
            if spent + expected_usd > self._limit_usd:
                raise ProcessingError.of(
                    ErrorCode.API_SPENDING_LIMIT,
                    f"US$ {spent:.2f} of {self._limit_usd:.2f} are spent",
                    limit_usd=self._limit_usd,
                )
            self._reserved_usd += expected_usd
        try:
            yield
        finally:
            with self._lock:
                self._reserved_usd -= expected_usd


def month_start_ms(now: datetime | None = None) -> int:
    """Return when this month began here, in milliseconds since 1970."""
    moment = (now or datetime.now().astimezone()).replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    return round(moment.timestamp() * 1000)
