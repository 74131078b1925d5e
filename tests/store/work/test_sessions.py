import pytest

from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.core.intake import Candidate
from desktop_app.core.progress import FileTask, Step
from desktop_app.core.session import Control
from desktop_app.core.status import FileStatus, SessionStatus
from desktop_app.store.database import Database
from desktop_app.store.work.files import find_file, list_files, load_tasks
from desktop_app.store.work.progress import save_steps
from desktop_app.store.work.sessions import (
    UnknownSession,
    add_files,
    create_session,
    list_sessions,
    resolve_session,
    session_summary,
    set_control,
)
from tests.store.builders import new_session, session_of, snapshot


def test_ten_thousand_files_are_added_in_one_transaction(database: Database) -> None:
    statements: list[str] = []
    with database.writing() as connection:
        connection.raw.set_trace_callback(statements.append)
    statements.clear()
    session_id = create_session(database, [Candidate(f"/r/{n}.pdf", f"{n}.pdf") for n in range(10_000)], "local")
    assert [statement for statement in statements if statement == "COMMIT"] == ["COMMIT"]
    summary = session_summary(database, session_id)
    assert (summary.total_files, summary.pending_files, summary.work_total) == (10_000, 10_000, 10_000)
    tasks = load_tasks(database, session_id)
    assert [task.name for task in tasks] == [f"{n}.pdf" for n in range(10_000)]
    assert len({task.file_id for task in tasks}) == 10_000


def test_a_new_session_holds_what_it_was_given(database: Database) -> None:
    file = Candidate("https://lab.example/report?id=1", "report \N{REPLACEMENT CHARACTER}.pdf", 1234, "application/pdf")
    session_id = create_session(
        database, [file], "openai", is_read_again=True, timeout_threshold_ms=5_000, metadata={"from": "test"}
    )
    summary = session_summary(database, session_id)
    assert (summary.engine, summary.control, summary.status) == ("openai", Control.RUN, SessionStatus.PENDING)
    assert (summary.timeout_threshold_ms, summary.can_resume, summary.started_at_ms) == (5_000, True, None)
    (task,) = load_tasks(database, session_id)
    assert task == FileTask(task.file_id, session_id, file.source, file.name, is_read_again=True, engine="openai")
    stored = find_file(database, task.file_id)
    assert stored is not None
    assert (stored.progress.media_type, stored.progress.size_bytes) == ("application/pdf", 1234)


def test_files_are_added_behind_those_a_session_has(database: Database) -> None:
    (first,) = new_session(database)
    added = add_files(database, session_of(first), [Candidate("/b", "b"), Candidate("/c", "c")])
    assert [file.progress.file_id for file in list_files(database, session_of(first))] == [first, *added]
    with pytest.raises(UnknownSession):
        add_files(database, "nowhere", [Candidate("/b", "b")])


def test_a_disk_that_fills_up_leaves_no_half_session(database: Database) -> None:
    with database.writing() as connection:
        pages = connection.value("PRAGMA page_count")
        connection.run(f"PRAGMA max_page_count = {pages + 10}")
    with pytest.raises(ProcessingError) as caught:
        new_session(database, 5_000)
    assert caught.value.failure.code is ErrorCode.DISK_FULL
    assert list_sessions(database) == []


def test_sessions_are_listed_newest_first_in_pages(database: Database) -> None:
    made = [session_of(new_session(database)[0]) for _ in range(5)]
    assert [summary.session_id for summary in list_sessions(database)] == made[::-1]
    assert [summary.session_id for summary in list_sessions(database, limit=2, offset=1)] == [made[3], made[2]]


def with_ids(database: Database, *session_ids: str) -> None:
    with database.writing() as connection:
        connection.run_many(
            "INSERT INTO session_processing_summary (session_id, engine, created_at, updated_at) VALUES (?, '', ?, 0)",
            [(session_id, number) for number, session_id in enumerate(session_ids)],
        )


@pytest.mark.parametrize(
    ("reference", "meant"),
    [("aa11", "aa11"), ("aa1", "aa11"), ("AA11", "aa11"), ("bb", "bb22"), (" bb22 ", "bb22"), ("last", "cc%"),
     ("aa", "aa"), ("cc%", "cc%"), ("cc", "cc%")],
)  # fmt: skip
def test_a_session_is_meant_by_its_id_a_unique_prefix_or_last(database: Database, reference: str, meant: str) -> None:
    with_ids(database, "aa", "aa11", "bb22", "cc%")
    assert resolve_session(database, reference) == meant


@pytest.mark.parametrize("reference", ["a", "dd", "", " ", "%", "_a", "bb222", "aa11'--"])
def test_what_means_no_session_or_several_is_told(database: Database, reference: str) -> None:
    with_ids(database, "aa11", "aa12", "bb22")
    with pytest.raises(UnknownSession, match="more than one" if reference == "a" else "there is no session"):
        resolve_session(database, reference)


def test_last_of_none_is_told(database: Database) -> None:
    with pytest.raises(UnknownSession, match="no session yet"):
        resolve_session(database, "last")


def test_the_control_shows_in_the_status(database: Database) -> None:
    first, second = new_session(database, 2)
    session_id = session_of(first)

    def status_after(control: Control) -> SessionStatus:
        set_control(database, session_id, control)
        return session_summary(database, session_id).status

    assert status_after(Control.PAUSED) is SessionStatus.PAUSED
    save_steps(database, [Step(snapshot(first, FileStatus.EXTRACTING))])
    assert status_after(Control.RUN) is SessionStatus.PROCESSING
    assert status_after(Control.CANCELLED) is SessionStatus.PROCESSING
    save_steps(database, [Step(snapshot(file_id, FileStatus.CANCELLED)) for file_id in (first, second)])
    assert session_summary(database, session_id).status is SessionStatus.CANCELLED
    with pytest.raises(UnknownSession):
        set_control(database, "nowhere", Control.RUN)


def test_files_are_listed_in_pages_and_by_status(database: Database) -> None:
    file_ids = new_session(database, 10)
    session_id = session_of(file_ids[0])
    save_steps(database, [Step(snapshot(file_id, FileStatus.FAILED)) for file_id in file_ids[::2]])

    def listed(**how: object) -> list[str]:
        return [file.progress.file_id for file in list_files(database, session_id, **how)]  # pyright: ignore[reportArgumentType]

    assert listed() == file_ids
    assert listed(offset=3, limit=4) == file_ids[3:7]
    assert listed(statuses=[FileStatus.FAILED], offset=1, limit=2) == [file_ids[2], file_ids[4]]
    assert listed(statuses=[FileStatus.FAILED, FileStatus.PENDING]) == file_ids
    assert listed(statuses=[]) == []
    assert [task.file_id for task in load_tasks(database, session_id)] == file_ids[1::2]
    assert [task.file_id for task in load_tasks(database, session_id, [FileStatus.FAILED])] == file_ids[::2]


def test_a_file_stays_in_its_session(database: Database) -> None:
    first, _ = new_session(database, 2)
    other = session_of(new_session(database)[0])
    with pytest.raises(Exception, match="a file stays in its session"), database.writing() as connection:
        connection.run("UPDATE file_processing_status SET session_id = ? WHERE file_id = ?", (other, first))


def test_a_task_names_the_engine_of_its_file(database: Database) -> None:
    local, other = new_session(database, 1), new_session(database, 1, engine="openai")
    assert [task.engine for task in load_tasks(database, session_of(local[0]))] == ["local"]
    assert [task.engine for task in load_tasks(database, session_of(other[0]))] == ["openai"]
