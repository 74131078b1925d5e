"""A stand-in in a process of its own, so that it does not take the time of the program that is measured."""

import multiprocessing
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any

from tests.standin.server import StandIn, serving


@dataclass(frozen=True)
class ChildStandIn:
    """The stand-in as the measuring process sees it."""

    base_url: str
    host: str
    pid: int
    talk: "Connection[Any, Any]"

    def forget(self) -> None:
        """Forget the calls so far."""
        self._ask("forget")

    def bodies(self) -> list[Any]:
        """The bodies of all answered chats."""
        return self._ask("bodies")

    def tokens(self) -> int:
        """Tokens of all answered chats."""
        return self._ask("tokens")

    def arrived(self) -> int:
        """How many chats have come."""
        return self._ask("arrived")

    def _ask(self, what: str) -> Any:
        self.talk.send(what)
        return self.talk.recv()


@contextmanager
def child_standin(latency_s: float) -> Generator[ChildStandIn]:
    """Run a stand-in that answers after so many seconds."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, latency_s), daemon=True)
    process.start()
    base_url, host = ours.recv()
    try:
        yield ChildStandIn(base_url, host, process.pid or 0, ours)
    finally:
        ours.send("end")
        process.join()


def _serve(talk: "Connection[Any, Any]", latency_s: float) -> None:
    with serving(StandIn(latency_s=latency_s, transcript=_TRANSCRIPT, key=None)) as standin:
        talk.send((standin.base_url, standin.host))
        while (asked := talk.recv()) != "end":
            talk.send(_answer(standin, asked))


def _answer(standin: StandIn, asked: str) -> Any:
    if asked == "forget":
        with standin.lock:
            standin.calls.clear()
        return None
    if asked == "bodies":
        return [call.body for call in standin.paid]
    return standin.tokens() if asked == "tokens" else len(standin.chats)


_ROWS = (
    "Hemoglobin", "Hematocrit", "Leukocytes", "Platelets", "Sodium", "Potassium", "Chloride", "Creatinine", "Urea",
    "Glucose", "ALT", "AST", "Bilirubin, total", "Albumin", "Calcium", "Cholesterol, total", "Triglycerides", "TSH",
    "Ferritin", "C-reactive protein",
)  # fmt: skip
_TRANSCRIPT = "\n".join(
    [
        "BENCHFORD MEDICAL LABORATORY",
        "Patient: [NAME-1]",
        "Date of birth: [BORN-1]",
        "Collected: 2025-05-06 08:10",
        "Test | Result | Unit | Reference | Flag",
        *(f"{name} | 12.3 | mmol/L | 4.0 - 10.0 | H" for name in _ROWS),
    ]
)
"""What a model would write of the measured pages, in length."""
