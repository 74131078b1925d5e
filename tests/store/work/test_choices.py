"""Files that are chosen by name or by description are the same as one looked at each of them."""

from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.core.choice import FileChoice, Span
from desktop_app.core.session import SessionFile
from desktop_app.core.status import RUNNING, FileStatus
from desktop_app.core.transitions import FileState, Verb, count_allowed, is_allowed
from desktop_app.store.database import Database
from desktop_app.store.work.choices import count_chosen, list_chosen, list_names
from desktop_app.store.work.files import list_files
from tests.store.builders import new_session, session_of

FILES = 30
_STATUSES = st.frozensets(st.sampled_from(FileStatus), min_size=1)
_SPANS = st.builds(Span, st.integers(0, FILES), st.integers(0, FILES + 5), _STATUSES)


@pytest.fixture
def session_id(database: Database) -> str:
    """A session with files in every status, with one taken out of its middle; another session beside it."""
    new_session(database, 5)
    found = session_of(new_session(database, FILES)[0])
    with database.writing() as connection:
        for number, status in enumerate(FileStatus):
            connection.run(
                "UPDATE file_processing_status SET status = ?, attempt_number = 1 + position % 3, "
                "is_retryable = position % 2 WHERE session_id = ? AND position % 9 = ?",
                (status.value, found, number),
            )
        connection.run("DELETE FROM file_processing_status WHERE session_id = ? AND position = 7", (found,))
    return found


def is_meant(choice: FileChoice, file: SessionFile) -> bool:
    status = file.progress.status
    is_inside = any(span.first <= file.position <= span.last and status in span.statuses for span in choice.spans)
    is_chosen = file.progress.file_id in choice.file_ids or is_inside
    return is_chosen and status in choice.statuses and (file.progress.is_retryable or not choice.is_helped_only)


def meant(files: Sequence[SessionFile], choice: FileChoice) -> list[SessionFile]:
    return [file for file in files if is_meant(choice, file)]


@given(
    named=st.sets(st.integers(0, FILES - 2)),
    spans=st.lists(_SPANS, max_size=4),
    statuses=_STATUSES,
    is_helped_only=st.booleans(),
)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_choice_means_what_it_says(
    database: Database, session_id: str, named: set[int], spans: list[Span], statuses: frozenset[FileStatus],
    is_helped_only: bool,
) -> None:  # fmt: skip
    files = list_files(database, session_id)
    ids = tuple(files[number].progress.file_id for number in sorted(named))
    choice = FileChoice(ids, tuple(spans), statuses, is_helped_only)
    expected = meant(files, choice)
    chosen = count_chosen(database, session_id, choice)
    assert chosen.count == len(expected)
    assert chosen.statuses == {file.progress.status for file in expected}
    assert chosen.verbs() == count_allowed((FileState.of(file), 1) for file in expected)
    assert list_names(database, session_id, choice) == [file.name for file in expected]
    for verb in Verb:
        allowed = [file.progress.file_id for file in expected if is_allowed(verb, FileState.of(file))]
        assert list_chosen(database, session_id, choice, verb) == allowed


def test_files_of_other_sessions_are_never_meant(database: Database, session_id: str) -> None:
    (other,) = new_session(database, 1)
    assert count_chosen(database, session_id, FileChoice.of([other])).count == 0
    everything = count_chosen(database, session_id, FileChoice(spans=(Span(),)))
    assert everything.count == FILES - 1
    assert everything.engines == {"local"}


def test_retry_failed_means_what_the_summary_counts(database: Database, session_id: str) -> None:
    with database.reading() as connection:
        counted = connection.value(
            "SELECT retryable_files FROM session_processing_summary WHERE session_id = ?", (session_id,)
        )
    assert counted == count_chosen(database, session_id, FileChoice.stopped_and_helped()).count > 0


def test_narrowing_leaves_only_what_both_name() -> None:
    choice = FileChoice(spans=(Span(),)).narrowed(RUNNING).narrowed({FileStatus.SAVING, FileStatus.FAILED})
    assert choice.statuses == {FileStatus.SAVING}
    assert not choice.is_small
    assert FileChoice.of(["a"]).is_small
    assert FileChoice().is_empty
