"""A stand-in with a place for batches, and what hands sessions over to it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.engines.sandbox import Sandbox
from tests.bench.reports import write_text_pdfs
from tests.standin.batches import Desk
from tests.standin.server import StandIn, serving
from tests.whole.batches.handing_over import FILES
from tests.whole.plant import Plant, plant


@pytest.fixture(scope="module")
def workers() -> Iterator[Sandbox]:
    """Processes shared by a module's tests."""
    with Sandbox(2) as sandbox:
        yield sandbox


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Return a few reports on one page each."""
    return write_text_pdfs(tmp_path_factory.mktemp("papers"), FILES)


@pytest.fixture
def shop() -> Desk:
    """Return where files and batches lie at the service."""
    return Desk()


@pytest.fixture
def standin(shop: Desk) -> Iterator[StandIn]:
    """A service that takes batches; nothing may reach it that the API's description does not allow."""
    with serving(StandIn(batches=shop)) as server:
        yield server
    assert server.faults == []
    assert shop.faults == []


@pytest.fixture
def work(tmp_path: Path, standin: StandIn, workers: Sandbox) -> Iterator[Plant]:
    """Return the program without its window, with that service as its engine."""
    with plant(tmp_path, standin, workers) as made:
        yield made
