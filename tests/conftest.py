"""What holds for every test: no screen, no key store, a data folder of its own, and no unexpected log line."""

import gc
import logging
import os
import re
import signal
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.patience import PatientBot

# Before Qt and keyring are imported anywhere, and inherited by the processes that tests start.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # begun in the background by a shell: programs would inherit it
    signal.signal(signal.SIGINT, signal.default_int_handler)

# No test may fail because the computer is busy.
settings.register_profile("patient", settings.default, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")

ROOT = Path(__file__).resolve().parent.parent


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol() -> Generator[None, object, object]:
    """Collect garbage between tests alone, in the main thread, as the program does.

    Python would do it in whichever thread makes the next object: a shown widget that ends in a thread not its own waits
    for the main thread's event loop, for ever where that thread waits for the other one.
    """
    gc.disable()
    try:
        return (yield)
    finally:
        due = [each for each in (2, 1, 0) if gc.get_count()[each] > gc.get_threshold()[each]]
        gc.collect(max(due, default=0))


class Loglines(logging.Handler):
    """Keeps every line of level WARNING and above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _no_unexpected_log(request: pytest.FixtureRequest) -> Iterator[None]:  # pyright: ignore[reportUnusedFunction]
    """Fail the test when a line of level WARNING or above is logged that no `expected_log` mark names."""
    expected = [re.compile(mark.args[0]) for mark in request.node.iter_markers("expected_log")]
    handler = Loglines()
    logging.getLogger().addHandler(handler)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(handler)
    unexpected = [line for line in handler.lines if not any(pattern.search(line) for pattern in expected)]
    assert not unexpected, "unexpected log lines:\n" + "\n".join(unexpected)


@pytest.fixture(autouse=True)
def data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let the program keep its data in a folder of this test's own; no key of the person who runs the tests is seen."""
    path = tmp_path / "data"
    monkeypatch.setenv("LABSTREAM_DATA_DIR", str(path))
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    monkeypatch.delenv("OPENAI_BASE_URL", raising=False)
    return path


@pytest.fixture(scope="session")
def fresh_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a data folder with an empty database: to copy it takes a tenth of the time that making another takes."""
    from desktop_app.store.database import open_database  # for those tests alone that need it

    path = tmp_path_factory.mktemp("fresh") / "data"
    open_database(path).close()
    return path


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """Return what drives widgets and waits for them, however busy the computer is."""
    return PatientBot(request)


@pytest.fixture(scope="session")
def samples() -> Path:
    """Return the folder of the bundled sample reports."""
    return ROOT / "resources" / "samples"


@pytest.fixture(scope="session")
def shared() -> Path:
    """Return the folder beside the project where the measuring set lies; skip where there is none."""
    path = ROOT.parent / "shared"
    if not (path / "corpus").is_dir():
        pytest.skip("the measuring set (../shared/corpus) is not on this machine")
    return path
