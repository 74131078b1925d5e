"""Pages of a session's files, wherever they begin, are parts of the whole list."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.core.status import RUNNING, FileStatus
from desktop_app.store.database import Database
from desktop_app.store.work.files import list_files, list_grouped_files
from tests.store.builders import new_session, session_of

FILES = 40


@pytest.fixture
def database_of_one(database: Database) -> Database:
    """A database with one session in which every status occurs but one."""
    session_id = session_of(new_session(database, FILES)[0])
    with database.writing() as connection:
        for number, status in enumerate(sorted(set(FileStatus) - {FileStatus.TIMEOUT})):
            connection.run(
                "UPDATE file_processing_status SET status = ? WHERE session_id = ? AND position % 8 = ?",
                (status.value, session_id, number),
            )
    return database


def session_in(database: Database) -> str:
    with database.reading() as connection:
        return connection.value("SELECT session_id FROM session_processing_summary")


@given(
    statuses=st.none() | st.frozensets(st.sampled_from(FileStatus)) | st.just(RUNNING),
    offset=st.integers(0, FILES + 3),
    limit=st.integers(0, FILES + 3),
)
@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@pytest.mark.parametrize("gaps", [(), (1, 7, FILES)])
def test_a_page_is_a_part_of_the_list(
    database_of_one: Database, gaps: tuple[int, ...], statuses: frozenset[FileStatus] | None, offset: int, limit: int
) -> None:
    session_id = session_in(database_of_one)
    with database_of_one.writing() as connection:
        connection.run_many("DELETE FROM file_processing_status WHERE position = ?", [(gap,) for gap in gaps])
    whole = [
        file for file in list_files(database_of_one, session_id) if statuses is None or file.progress.status in statuses
    ]
    page = list_files(database_of_one, session_id, statuses=statuses, offset=offset, limit=limit)
    assert page == whole[offset : offset + limit]


@given(offset=st.integers(0, FILES + 3), limit=st.integers(1, FILES + 3))
@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_grouped_page_holds_those_that_did_not_complete_first(
    database_of_one: Database, offset: int, limit: int
) -> None:
    session_id = session_in(database_of_one)
    files = list_files(database_of_one, session_id)
    whole = sorted(files, key=lambda file: file.progress.status is FileStatus.COMPLETED)
    assert list_grouped_files(database_of_one, session_id, offset, limit) == whole[offset : offset + limit]
