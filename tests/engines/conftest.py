"""One sandbox for all tests that do no lasting harm to it."""

import time
from collections.abc import Iterator

import pytest

from desktop_app.core.engine import Deadline
from desktop_app.engines.sandbox import Sandbox


@pytest.fixture(scope="session")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(workers=2) as sandbox:
        yield sandbox


@pytest.fixture
def deadline() -> Deadline:
    return Deadline(time.monotonic() + 1200, 60, lambda: False)
