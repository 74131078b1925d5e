"""What the Analytics screen asks of the program; `desktop_app/desk` fulfils it. Called in the main thread alone."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from PySide6.QtCore import SignalInstance

from desktop_app.core.analytics.figures import Analytics
from desktop_app.core.analytics.spans import Span
from desktop_app.core.errors import Failure


@dataclass(frozen=True, slots=True)
class Answer:
    """The figures as of a day; `failure` says why there are none."""

    analytics: Analytics
    today: date
    failure: Failure | None = None


class AnalyticsDesk(Protocol):
    """Figures of past processing."""

    @property
    def changed(self) -> SignalInstance:
        """Files have ended, or progress can (not) be written: there are other figures."""
        ...

    @property
    def refused(self) -> SignalInstance:
        """A sentence (str) that says why an export could not begin."""
        ...

    @property
    def is_writing_troubled(self) -> bool:
        """True while progress cannot be written."""
        ...

    def ask(self, span: Span, engine: str | None, done: Callable[[Answer], None]) -> None:
        """Read the figures of a span, of one engine or all."""
        ...

    def export(self, span: Span, engine: str | None, path: str, title: str) -> None:
        """Write the figures to a CSV file, as a job that `title` names."""
        ...
