"""The person logs off while files are read: all is paused, nothing is lost, and it can be resumed."""

import signal
import time
from pathlib import Path

from desktop_app.store.work.session_progress import get_session_processing_progress
from desktop_app.store.work.sessions import list_sessions
from tests.whole.papers import scanned_report
from tests.whole.program import Program


def test_logging_off_pauses_what_runs(tmp_path: Path, inbox: Path) -> None:
    # A display that only the attempt would tell of; Qt draws without one here.
    program = Program(tmp_path / "data-of-window", DISPLAY="elsewhere:0")
    for number in range(3):
        scanned_report(inbox / f"scan-{number}.pdf", number, pages=2)
    window = program.start(*sorted(inbox.iterdir()))
    ends_at_s = time.monotonic() + 300
    while not is_reading(program):
        assert window.poll() is None, window.communicate()
        assert time.monotonic() < ends_at_s, "nothing was read"
        time.sleep(0.2)
    window.send_signal(signal.SIGTERM)
    program.finish(window, status=0)
    progress = program.progress()
    assert progress["summary"]["session_status"] == "paused"
    assert progress["summary"]["processing_files"] == 0
    program.run("resume", "last", "--quiet", status=0)
    assert set(program.statuses().values()) == {"completed"}


def is_reading(program: Program) -> bool:
    """Tell whether a file is being read by now."""
    if not (program.data_dir / "labstream.db").exists():
        return False
    with program.database() as database:
        return any(
            get_session_processing_progress(database, session.session_id)["summary"]["processing_files"]
            for session in list_sessions(database)
        )
