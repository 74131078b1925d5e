"""A bot for Qt that waits as long as a busy computer takes: each wait ends with what it waits for."""
# ruff: noqa: N802 - pytest-qt names these methods

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

PATIENCE_MS = 300_000


class PatientBot(QtBot):
    """Takes the time limits that tests give, and the usual five seconds, for the least and not for the most."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = 0) -> None:
        """Wait until it returns True or, asserting, nothing."""
        super().waitUntil(callback, timeout=max(timeout, PATIENCE_MS))

    def waitSignal(self, signal: Any, *, timeout: int = 0, raising: bool | None = None, **others: Any) -> Any:
        """Wait for a signal; where its absence is no failure, as long as was said."""
        return super().waitSignal(signal, timeout=_limit_ms(timeout, raising), raising=raising, **others)

    def waitSignals(self, signals: Any, *, timeout: int = 0, raising: bool | None = None, **others: Any) -> Any:
        """Wait for all signals; where their absence is no failure, as long as was said."""
        return super().waitSignals(signals, timeout=_limit_ms(timeout, raising), raising=raising, **others)

    def waitActive(self, widget: QWidget, *, timeout: int = 0) -> Any:
        """Wait until the block's window is in front."""
        return super().waitActive(widget, timeout=max(timeout, PATIENCE_MS))

    def waitExposed(self, widget: QWidget, *, timeout: int = 0) -> Any:
        """Wait until the block's window is seen."""
        return super().waitExposed(widget, timeout=max(timeout, PATIENCE_MS))


def _limit_ms(timeout_ms: int, raising: bool | None) -> int:
    return timeout_ms if raising is False else max(timeout_ms, PATIENCE_MS)
