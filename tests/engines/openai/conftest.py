"""A sandbox and a stand-in for the tests of this room."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from desktop_app.engines.sandbox import Sandbox
from tests.engines.openai.fakes import FakeMemory, Reader
from tests.standin.server import StandIn, serving

MakeReader = Callable[..., Reader]


@pytest.fixture(scope="module")
def workers() -> Iterator[Sandbox]:
    """Processes shared by a module's tests."""
    with Sandbox(2) as sandbox:
        yield sandbox


@pytest.fixture
def standin() -> Iterator[StandIn]:
    """A stand-in that answers well; no test may send it what the API's description does not allow."""
    with serving() as server:
        yield server
    assert server.faults == []


@pytest.fixture
def make_reader(workers: Sandbox, standin: StandIn) -> Iterator[MakeReader]:
    """Return what makes readers; they are closed at the end."""
    made: list[Reader] = []

    def make(memory: FakeMemory | None = None, **settings: Any) -> Reader:
        made.append(Reader(standin, workers, memory, **settings))
        return made[-1]

    yield make
    for reader in made:
        reader.close()
