"""Version 6: people, the trail of changes, passages and their vectors.

Frozen once released: then never change this file. Times are milliseconds since 1970, UTC.
"""

from desktop_app.core.people.identity import normalised_identifier, normalised_name
from desktop_app.store.driver import Connection
from desktop_app.store.migrations import v6_facts, v6_search

# Whose report it is. The keys are the printed details in the form in which `core.people.identity` compares them.
_PEOPLE: tuple[str, ...] = (
    "ALTER TABLE lab_reports ADD COLUMN name_key TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE lab_reports ADD COLUMN identifier_key TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE lab_reports ADD COLUMN person_doubt TEXT",
    "ALTER TABLE lab_reports ADD COLUMN suggested_patient_id INTEGER REFERENCES patients (id) ON DELETE SET NULL",
    "ALTER TABLE lab_reports ADD COLUMN person_decided_at INTEGER",
    "CREATE INDEX reports_by_name ON lab_reports (name_key, patient_id) WHERE name_key <> ''",
    # All of it in one column, so that the few ways in which a person's many reports print them are found by leaps.
    "ALTER TABLE lab_reports ADD COLUMN print_key TEXT NOT NULL GENERATED ALWAYS AS (name_key || char(31) "
    "|| ifnull(patient_birth_date, '') || char(31) || identifier_key || char(31) || ifnull(patient_sex, '')) VIRTUAL",
    "CREATE INDEX reports_by_print ON lab_reports (patient_id, print_key, person_decided_at)",
    "CREATE INDEX reports_by_birth_date ON lab_reports (patient_birth_date, patient_id) "
    "WHERE patient_birth_date IS NOT NULL",
    "CREATE INDEX reports_by_identifier ON lab_reports (identifier_key, patient_id) WHERE identifier_key <> ''",
    "CREATE INDEX reports_doubtful ON lab_reports (patient_id) WHERE person_doubt IS NOT NULL",
    "CREATE INDEX reports_by_suggestion ON lab_reports (suggested_patient_id) WHERE suggested_patient_id IS NOT NULL",
)

# What a person changed, by whom and when; `before` is the JSON that takes it back.
_TRAIL: tuple[str, ...] = (
    """
CREATE TABLE trail (
    id INTEGER PRIMARY KEY,
    created_at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    patient_id INTEGER,
    report_id INTEGER,
    details TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(details)),
    before TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(before)),
    undone_at INTEGER
) STRICT
""",
    "CREATE INDEX trail_by_patient ON trail (patient_id, id) WHERE patient_id IS NOT NULL",
    "CREATE INDEX trail_by_report ON trail (report_id, id) WHERE report_id IS NOT NULL",
)

# People that version 1 kept apart only because one of two namesakes had no birth date: who it may be is asked.
_ASK_ABOUT_NAMESAKES = """
UPDATE lab_reports SET person_doubt = 'namesake', suggested_patient_id = (
    SELECT min(other.patient_id) FROM lab_reports AS other
    WHERE other.name_key = lab_reports.name_key AND other.name_key <> '' AND other.patient_id <> lab_reports.patient_id
        AND other.patient_birth_date IS NOT NULL
)
WHERE patient_birth_date IS NULL AND name_key <> '' AND EXISTS (
    SELECT 1 FROM lab_reports AS other
    WHERE other.name_key = lab_reports.name_key AND other.name_key <> '' AND other.patient_id <> lab_reports.patient_id
        AND other.patient_birth_date IS NOT NULL
)
"""

_STATEMENTS: tuple[str, ...] = (*_PEOPLE, *_TRAIL, *v6_facts.STATEMENTS, *v6_search.STATEMENTS)


def migrate(connection: Connection) -> None:
    """Make the tables of people, changes and search."""
    for statement in _STATEMENTS:
        connection.run(statement)
    _fill_keys(connection)
    connection.run(_ASK_ABOUT_NAMESAKES)


def _fill_keys(connection: Connection) -> None:
    """Write the keys by which reports find their person; they are always those of the program that compares them."""
    rows = connection.rows("SELECT id, patient_name, patient_identifier FROM lab_reports")
    connection.run_many(
        "UPDATE lab_reports SET name_key = ?, identifier_key = ? WHERE id = ?",
        [(normalised_name(name or ""), normalised_identifier(identifier), row_id) for row_id, name, identifier in rows],
    )
