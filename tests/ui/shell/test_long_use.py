"""Days of work in the real window leave nothing behind: what lives after six is what lived after three.

Counts alone: what it means for the memory is measured by `make bench ARGS=soak`.
"""

import contextlib
from pathlib import Path

import pytest

from desktop_app.background.single_instance import SingleInstance
from desktop_app.core.progress import Step
from desktop_app.core.settings import Settings
from desktop_app.core.status import FileStatus
from desktop_app.store.database import open_database
from desktop_app.store.work.progress import save_steps
from desktop_app.ui.process.session.last_sessions import SESSIONS_SHOWN
from desktop_app.ui.theme.theme import Theme
from desktop_app.window.opened import opened_window
from tests.soak.counts import Counts, count
from tests.soak.day import Days
from tests.store.builders import new_session, snapshot

DAYS, WARM_DAYS, FILES_A_DAY, HASTE = 6, 2, 40, 3
COUNTED = ("widgets", "descriptors", "threads", "connections")


@pytest.mark.usefixtures("qtbot")
def test_what_lives_does_not_grow_with_the_days(theme: Theme, data_dir: Path, tmp_path: Path) -> None:
    data_dir.mkdir(mode=0o700, parents=True)
    (out := tmp_path / "out").mkdir()
    database = open_database(data_dir)
    for _ in range(SESSIONS_SHOWN):  # as many as Process lists: from here on the list is as long as it gets
        [file_id] = new_session(database)
        save_steps(database, [Step(snapshot(file_id, FileStatus.COMPLETED))])
    database.close()
    looks = list[Counts]()
    with contextlib.closing(SingleInstance(data_dir)) as instance:
        assert instance.claim()
        with opened_window(data_dir, Settings(goes_to_review_when_done=False), theme, instance) as window:
            days = Days(window, out, HASTE)
            for _ in range(DAYS):
                days.work(FILES_A_DAY)
                looks.append(count())
    settled = looks[WARM_DAYS:]
    early, late = settled[: len(settled) // 2], settled[len(settled) // 2 :]
    # Threads and descriptors come and go: what piles up is never as few again as it was.
    grown = [
        name
        for name in COUNTED
        if min(getattr(look, name) for look in late) > max(getattr(look, name) for look in early)
    ]
    assert not grown, looks
    assert len(list(out.iterdir())) > 1
