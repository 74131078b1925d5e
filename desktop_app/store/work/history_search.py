"""The search for past sessions by words: in names of files, people and tests.

Every word is looked up by itself, along indexes: from the few names that hold it to the sessions they stand in.
"""

import json
from collections.abc import Iterable

from desktop_app.core.medical.names import words_of
from desktop_app.store.driver import Connection

_BY_FILE = """
SELECT DISTINCT session_id FROM file_processing_status INDEXED BY files_by_type WHERE file_name LIKE ? ESCAPE '!'
"""

_OF_READINGS = """
SELECT DISTINCT file.session_id FROM file_processing_status AS file WHERE file.parsed_document_id IN ({readings})
"""

_BY_PERSON = _OF_READINGS.format(
    readings="SELECT parsed_document_id FROM lab_reports WHERE patient_id IN (SELECT value FROM json_each(?))"
)

_BY_TEST = _OF_READINGS.format(
    readings="""
    SELECT parsed_document_id FROM lab_reports WHERE id IN (
        SELECT report_id FROM test_results WHERE name IN (SELECT value FROM json_each(:names))
        UNION SELECT report_id FROM test_results WHERE analyte_id IN (SELECT value FROM json_each(:analytes))
    )
"""
)

# Each step of the recursion jumps to the next distinct value of the index.
TEST_NAMES = """
WITH RECURSIVE names (name) AS (
    SELECT min(name) FROM test_results
    UNION ALL
    SELECT (SELECT min(name) FROM test_results WHERE name > names.name) FROM names WHERE names.name IS NOT NULL
) SELECT name FROM names WHERE name IS NOT NULL
"""

ANALYTES = """
WITH RECURSIVE analytes (id) AS (
    SELECT min(analyte_id) FROM test_results WHERE analyte_id IS NOT NULL
    UNION ALL
    SELECT (SELECT min(analyte_id) FROM test_results WHERE analyte_id > analytes.id AND analyte_id IS NOT NULL)
    FROM analytes WHERE analytes.id IS NOT NULL
) SELECT id, (SELECT analyte_name FROM test_results WHERE analyte_id = analytes.id LIMIT 1)
FROM analytes WHERE id IS NOT NULL
"""


def sessions_with(connection: Connection, text: str) -> list[str]:
    """Return the sessions in which every word of the text stands in a name of a file, a person or a test."""
    found: set[str] | None = None
    names = _Names(connection)
    for word in text.split():
        of_word = _sessions_with_word(connection, names, word)
        found = of_word if found is None else found & of_word
    return sorted(found or ())


class _Names:
    """The distinct names there are, each read once for all words."""

    def __init__(self, connection: Connection) -> None:
        self._people = connection.rows("SELECT id, name FROM patients")
        self._tests = connection.rows(TEST_NAMES)
        self._analytes = connection.rows(ANALYTES)

    def people(self, word: str) -> list[int]:
        """Return the ids of people with the word in their name."""
        return [row[0] for row in self._people if _holds(row[1], word)]

    def tests(self, word: str) -> list[str]:
        """Return the printed names of tests with the word in them."""
        return [row[0] for row in self._tests if _holds(row[0], word)]

    def analytes(self, word: str) -> list[str]:
        """Return the ids of catalogued tests with the word in their name."""
        return [row[0] for row in self._analytes if _holds(row[1] or "", word)]


def _sessions_with_word(connection: Connection, names: _Names, word: str) -> set[str]:
    found: set[str] = set()
    for spelling in dict.fromkeys((word, word.lower(), word.upper(), word.title())):
        if spelling == word or not word.isascii():  # SQLite compares ASCII letters alone without regard to case
            found |= _ids(connection.rows(_BY_FILE, (f"%{_escaped(spelling)}%",)))
    if people := names.people(word):
        found |= _ids(connection.rows(_BY_PERSON, (json.dumps(people),)))
    tests, analytes = names.tests(word), names.analytes(word)
    if tests or analytes:
        values = {"names": json.dumps(tests), "analytes": json.dumps(analytes)}
        found |= _ids(connection.rows(_BY_TEST, values))
    return found


def _holds(name: str, word: str) -> bool:
    """Tell whether a name holds a word, whatever its case and accents."""
    if word.casefold() in name.casefold():
        return True
    plain = " ".join(words_of(word))
    return bool(plain) and plain in " ".join(words_of(name))


def _escaped(text: str) -> str:
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_")


def _ids(rows: Iterable[tuple[str, ...]]) -> set[str]:
    return {row[0] for row in rows}
