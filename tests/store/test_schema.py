import stat
from pathlib import Path
from typing import Any

import pytest

from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.store import schema
from desktop_app.store.database import FILE_NAME, Database, open_database
from desktop_app.store.driver import Connection
from desktop_app.store.migrations import MIGRATIONS
from desktop_app.store.tables import TABLES
from desktop_app.store.work.progress import save_steps
from tests.store.builders import connected, new_session, place_of, reading_steps

INTERNAL = "name NOT LIKE 'sqlite_%' AND name NOT LIKE 'chunks_search%' AND name NOT LIKE 'files_search%'"


def add_column(connection: Connection) -> None:
    connection.run("ALTER TABLE patients ADD COLUMN note TEXT")


def fail_halfway(connection: Connection) -> None:
    connection.run("ALTER TABLE patients ADD COLUMN half TEXT")
    connection.run("INSERT INTO patients (match_key, name, created_at) VALUES ('x', NULL, 1)")


@pytest.fixture
def old_database(data_dir: Path) -> Path:
    """A database of the first version with a file's results in it, closed."""
    database = open_database(data_dir)
    save_steps(database, reading_steps(new_session(database)[0], b"old"))
    database.close()
    return data_dir


def test_models_and_schema_are_equal(database: Database) -> None:
    with database.reading() as connection:
        names = {
            row[0] for row in connection.rows(f"SELECT name FROM sqlite_schema WHERE type = 'table' AND {INTERNAL}")
        }
        assert names == {table._meta.table_name for table in TABLES}
        for table in TABLES:
            name = table._meta.table_name
            columns = connection.rows(f"SELECT name, type, \"notnull\", pk FROM pragma_table_xinfo('{name}')")
            assert [described(field) for field in table._meta.sorted_fields] == [
                (column, kind, not (required or key), bool(key)) for column, kind, required, key in columns
            ], name


def described(field: Any) -> tuple[str, str, bool, bool]:
    """Name, type, whether it may be empty, and whether it is the key."""
    kind = {"AUTO": "INTEGER", "INT": "INTEGER", "FLOAT": "REAL"}.get(field.field_type, field.field_type)
    return field.column_name, str(kind), field.null, field.primary_key


def test_queries_that_lists_and_links_need_use_an_index(database: Database) -> None:
    queries = {
        "SELECT * FROM file_processing_status WHERE file_id = 'a'": "file_id",
        "SELECT * FROM file_processing_status WHERE session_id = 'a' ORDER BY position LIMIT 9": "files_by_session",
        "SELECT 1 FROM file_processing_status WHERE session_id = 'a' AND status = 'b'": "files_by_status",
        "SELECT * FROM file_processing_status ORDER BY created_at": "files_by_created",
        "SELECT * FROM processing_jobs WHERE file_id = 'a'": "sqlite_autoindex_processing_jobs",
        "SELECT * FROM lab_reports WHERE patient_id = 1 ORDER BY collected_at": "reports_by_patient",
        "SELECT * FROM session_processing_summary ORDER BY created_at DESC LIMIT 9": "sessions_by_created",
    }
    with database.reading() as connection:
        for query, index in queries.items():
            plan = " ".join(str(row[3]) for row in connection.rows(f"EXPLAIN QUERY PLAN {query}"))
            assert index in plan or f"({index}=?)" in plan, query
            assert "TEMP B-TREE" not in plan, query


def test_every_foreign_key_has_an_index(database: Database) -> None:
    """A row that is deleted is looked for in every table that may refer to it."""
    with database.reading() as connection:
        for table in TABLES:
            name = table._meta.table_name
            for column in {row[3] for row in connection.rows(f"PRAGMA foreign_key_list('{name}')")}:
                query = f"EXPLAIN QUERY PLAN SELECT 1 FROM {name} WHERE {column} = 1"
                plan = connection.rows(query)[0][3]
                assert plan.startswith("SEARCH"), (name, column, plan)


def test_version_is_the_number_of_migrations(database: Database) -> None:
    with database.reading() as connection:
        assert schema.version_of(connection) == len(MIGRATIONS)
    assert database.migration_copy is None


def test_the_database_is_copied_before_it_is_changed(old_database: Path) -> None:
    connection = connected(old_database)
    copy = schema.migrate(connection, place_of(old_database), (*MIGRATIONS, add_column))
    assert schema.version_of(connection) == len(MIGRATIONS) + 1
    assert connection.rows("SELECT note FROM patients") == [(None,)]
    connection.close()

    assert copy is not None
    assert copy.parent == old_database
    assert copy.name.startswith(f"labstream-v{len(MIGRATIONS)}-")
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert not copy.read_bytes().startswith(b"SQLite format 3")
    place = place_of(old_database)
    before = Connection(type(place)(copy, place.key, 1.0), {})
    assert schema.version_of(before) == len(MIGRATIONS)
    assert before.rows("SELECT name, value FROM test_results ORDER BY id") == [("Sodium", "140"), ("CRP", "<5")]
    before.close()


def test_a_migration_that_fails_changes_nothing_and_keeps_those_before_it(old_database: Path) -> None:
    connection = connected(old_database)
    for _ in range(2):
        with pytest.raises(Exception, match="NOT NULL"):
            schema.migrate(connection, place_of(old_database), (*MIGRATIONS, add_column, fail_halfway))
        assert schema.version_of(connection) == len(MIGRATIONS) + 1
        assert [row[1] for row in connection.rows("PRAGMA table_info(patients)")][-1] == "note"
    connection.close()
    assert len(list(old_database.glob("labstream-v*.db"))) == 2


def test_a_copy_that_does_not_fit_on_the_disk_stops_the_migration(
    old_database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(path: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(schema, "make_private_file", no_room)
    connection = connected(old_database)
    with pytest.raises(ProcessingError) as caught:
        schema.migrate(connection, place_of(old_database), (*MIGRATIONS, add_column))
    assert caught.value.failure.code is ErrorCode.DISK_FULL
    assert schema.version_of(connection) == len(MIGRATIONS)
    assert list(old_database.glob("labstream-v*.db")) == []
    connection.close()


def test_a_copy_that_came_out_damaged_stops_the_migration(old_database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sizes = iter([[1], [2]])

    def grown(connection: Connection, tables: object) -> list[int]:
        return next(sizes)

    monkeypatch.setattr(schema, "_sizes", grown)
    connection = connected(old_database)
    with pytest.raises(ProcessingError, match="came out damaged"):
        schema.migrate(connection, place_of(old_database), (*MIGRATIONS, add_column))
    assert schema.version_of(connection) == len(MIGRATIONS)
    assert list(old_database.glob("labstream-v*.db")) == []
    connection.close()


def test_two_copies_within_a_second_have_names_of_their_own(old_database: Path) -> None:
    connection = connected(old_database)
    copies = {schema.make_verified_copy(connection, place_of(old_database), 1) for _ in range(3)}
    assert len(copies) == 3
    connection.close()


def test_a_database_of_another_program_is_refused(old_database: Path) -> None:
    connection = connected(old_database)
    connection.run("PRAGMA user_version = 0")
    connection.close()
    before = (old_database / FILE_NAME).read_bytes()
    with pytest.raises(ProcessingError) as caught:
        open_database(old_database)
    assert caught.value.failure.details["reason"] == "unreadable"
    assert (old_database / FILE_NAME).read_bytes() == before


def test_text_of_chunks_is_found_changed_and_forgotten(database: Database) -> None:
    with database.writing() as connection:
        connection.run("INSERT INTO documents (id, sha256, created_at) VALUES (1, 'a', 1)")
        connection.run(
            "INSERT INTO chunks (document_id, page, position, text) VALUES (1, 1, 1, 'Hämoglobin and sodium')"
        )
        assert found(connection, "hamoglobin") == 1
        connection.run("UPDATE chunks SET text = 'potassium'")
        assert (found(connection, "hamoglobin"), found(connection, "potassium")) == (0, 1)
        connection.run("DELETE FROM documents")
        assert found(connection, "potassium") == 0


def found(connection: Connection, words: str) -> int:
    return connection.value("SELECT count(*) FROM chunks_search WHERE chunks_search MATCH ?", (words,))
