"""Documents go into the index when they are read, out when they are deleted, and again when they change."""

from desktop_app.core.progress import ReadPages, Step
from desktop_app.core.status import FileStatus
from desktop_app.store.database import Database
from desktop_app.store.search.index import PAGES_AT_ONCE, count_unindexed, forget_index, index_some
from desktop_app.store.work.deletion import delete_session
from desktop_app.store.work.progress import save_steps
from tests.fakes import packed_page
from tests.store.builders import new_session, reading_steps, session_of, sha256_of, snapshot


def stored(database: Database, data: bytes = b"one", page_count: int = 2) -> str:
    [file_id] = new_session(database)
    save_steps(database, reading_steps(file_id, data, page_count=page_count))
    return file_id


def passages(database: Database) -> list[tuple[int, int, str]]:
    with database.reading() as connection:
        return connection.rows("SELECT id, page, text FROM chunks ORDER BY page, position")


def found(database: Database, word: str) -> int:
    with database.reading() as connection:
        return connection.value("SELECT count(*) FROM chunks_search WHERE chunks_search MATCH ?", (word,))


def test_a_document_is_taken_in_once(database: Database) -> None:
    stored(database)
    assert count_unindexed(database) == 1
    step = index_some(database)
    assert (step.documents, count_unindexed(database)) == (1, 0)
    assert [row[1:] for row in passages(database)] == [
        (1, "page 1 of an invented report"),
        (2, "page 2 of an invented report"),
    ]
    assert index_some(database, step.last_id) == (0, None)


def test_a_page_that_is_read_anew_takes_its_document_in_again(database: Database) -> None:
    [file_id] = new_session(database)
    steps = reading_steps(file_id, b"one")
    save_steps(database, steps)
    index_some(database)
    sha256 = sha256_of(b"one")
    pages = (packed_page(1, "quite another text"),)
    save_steps(
        database, [Step(snapshot(file_id, FileStatus.COMPLETED, sha256=sha256), ReadPages(sha256, "local", pages, 2))]
    )
    assert count_unindexed(database) == 1
    index_some(database)
    assert (found(database, "another"), found(database, "invented")) == (1, 1)


def test_a_document_that_is_being_read_waits(database: Database) -> None:
    [file_id] = new_session(database)
    steps = reading_steps(file_id, b"one")
    save_steps(database, steps[:3])
    assert count_unindexed(database) == 0
    save_steps(database, steps[3:])
    assert count_unindexed(database) == 1


def test_documents_of_a_deleted_session_go_out(database: Database) -> None:
    file_id = stored(database)
    index_some(database)
    assert found(database, "invented") == 2
    delete_session(database, session_of(file_id))
    assert (found(database, "invented"), passages(database)) == (0, [])
    with database.reading() as connection:
        assert connection.value("SELECT count(*) FROM files_search WHERE files_search MATCH 'pdf'") == 0


def test_rebuilding_finds_the_same(database: Database) -> None:
    stored(database)
    index_some(database)
    before = [row[1:] for row in passages(database)]
    assert forget_index(database) == 1
    index_some(database)
    assert [row[1:] for row in passages(database)] == before
    assert found(database, "invented") == 2


def test_steps_go_on_below_the_last_one(database: Database) -> None:
    for number in range(3):
        stored(database, bytes([number]), PAGES_AT_ONCE)
    below, steps = None, 0
    while (below := index_some(database, below).last_id) is not None:
        steps += 1
    assert (steps, count_unindexed(database)) == (3, 0)
