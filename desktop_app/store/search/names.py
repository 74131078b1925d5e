"""The search for people and tests by name, as they are stored now: corrected names are found, printed ones as well.

There are few names, however many results there are: each is read once, by jumps along an index, and compared here.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field

from desktop_app.core.medical.analytes import load_catalogue
from desktop_app.core.medical.names import words_of
from desktop_app.core.search.folding import folded_words
from desktop_app.core.search.queries import Group, PersonHit, Query, TestHit, begins_with, marked, matches
from desktop_app.store.driver import Connection, Row
from desktop_app.store.work.history_search import ANALYTES, TEST_NAMES

MOST_PEOPLE, MOST_TESTS = 5, 6
_TESTS_LOOKED_AT = 12
_READINGS_LOOKED_AT = 20_000
"""Of a test's readings so many of the newest reports are looked through for whose they are."""

_PEOPLE = "SELECT id, name, birth_date FROM patients ORDER BY name, id"

# The names that reports print of a person, in the folded form of `core.people.identity`.
_PRINTED = """
WITH RECURSIVE printed (patient_id, name_key) AS (
    SELECT id, (SELECT min(name_key) FROM lab_reports WHERE patient_id = patients.id) FROM patients
    UNION ALL
    SELECT patient_id, (
        SELECT min(name_key) FROM lab_reports
        WHERE patient_id = printed.patient_id AND name_key > printed.name_key
    ) FROM printed WHERE name_key IS NOT NULL
) SELECT patient_id, name_key FROM printed WHERE name_key <> ''
"""

_ANALYTES_OF_NAME = """
SELECT DISTINCT analyte_id FROM (SELECT analyte_id FROM test_results WHERE name = ? LIMIT 200)
"""

_WHOSE = """
SELECT report.patient_id, count(*), max(ifnull(report.collected_at, report.reported_at)), result.name
FROM (
    SELECT report_id, name FROM test_results
    WHERE {condition} AND value IS NOT NULL ORDER BY report_id DESC LIMIT {limit}
) AS result JOIN lab_reports AS report ON report.id = result.report_id
WHERE report.patient_id IS NOT NULL GROUP BY report.patient_id ORDER BY 3 DESC, 1
"""
_WHOSE_ANALYTE = _WHOSE.format(condition="analyte_id = ?", limit=_READINGS_LOOKED_AT)
_WHOSE_NAME = _WHOSE.format(condition="name = ? AND analyte_id IS NULL", limit=_READINGS_LOOKED_AT)


@dataclass(slots=True)
class _Person:
    person_id: int
    name: str
    birth_date: str | None
    names: list[str] = field(default_factory=list[str])


@dataclass(frozen=True, slots=True)
class _Test:
    """A test that has some of the words; the others must be its person's."""

    analyte_id: str | None
    name: str
    printed_name: str
    others: tuple[str, ...]


def find_people(connection: Connection, query: Query) -> Group:
    """Return the people of whom every word begins a word of their name."""
    found = [person for person in _people(connection) if matches(query, *person.names)]
    hits = [
        PersonHit(
            person.person_id,
            marked(person.name, query),
            person.birth_date,
            connection.value("SELECT count(*) FROM lab_reports WHERE patient_id = ?", (person.person_id,)),
        )
        for person in found[:MOST_PEOPLE]
    ]
    return Group(tuple(hits), has_more=len(found) > MOST_PEOPLE)


def find_tests(connection: Connection, query: Query) -> Group:
    """Return the tests of people that have some of the words in their name, and the others in the person's."""
    tests = _tests(connection, query)
    people = {person.person_id: person for person in _people(connection)} if tests else {}
    hits: list[TestHit] = []
    for test in tests[:_TESTS_LOOKED_AT]:
        hits += _hits(connection, test, people, query)
        if len(hits) > MOST_TESTS:
            break
    return Group(tuple(hits[:MOST_TESTS]), has_more=len(hits) > MOST_TESTS or len(tests) > _TESTS_LOOKED_AT)


def _people(connection: Connection) -> list[_Person]:
    people = {row[0]: _Person(row[0], row[1], row[2], [row[1]]) for row in connection.rows(_PEOPLE)}
    for person_id, printed in connection.rows(_PRINTED):
        people[person_id].names.append(printed)
    return list(people.values())


def _tests(connection: Connection, query: Query) -> list[_Test]:
    """Return the tests by name that have one of the words or more, those with most of them first."""
    found: dict[str, _Test] = {}
    synonyms = _synonyms(query)
    for analyte_id, name in connection.rows(ANALYTES):
        others = _others(query, name or "", synonyms.get(analyte_id, ()))
        if len(others) < len(query.words):
            found[analyte_id] = _Test(analyte_id, name or "", name or "", others)
    for (name,) in connection.rows(TEST_NAMES):
        others = _others(query, name)
        if len(others) < len(query.words):
            for analyte_id in _analytes_of(connection, name):
                test = _Test(analyte_id, name, name, others)
                known = found.get(analyte_id or f"={name}")
                if known is None or len(others) < len(known.others):
                    found[analyte_id or f"={name}"] = test
    return sorted(found.values(), key=lambda test: (len(test.others), _rank(test.name, query), test.name.casefold()))


def _analytes_of(connection: Connection, name: str) -> list[str | None]:
    return [row[0] for row in connection.rows(_ANALYTES_OF_NAME, (name,))]


def _synonyms(query: Query) -> dict[str, set[str]]:
    """Return the analytes that the catalogue knows by one of the words, or by all of them, with these words."""
    catalogue = load_catalogue()
    found: dict[str, set[str]] = {}
    for words in {*((word,) for word in query.words), query.words}:
        for analyte in catalogue.named(words_of(" ".join(words))):
            found.setdefault(analyte.analyte_id, set()).update(words)
    return found


def _others(query: Query, name: str, synonyms: Collection[str] = ()) -> tuple[str, ...]:
    """Return the words of a query that neither begin a word of a name nor are another name for the same."""
    known = folded_words(name)
    return tuple(
        word for word in query.words if word not in synonyms and not any(own.startswith(word) for own in known)
    )


def _rank(name: str, query: Query) -> int:
    """Return 0 for a name that is what was typed, 1 for one that begins so, 2 for others."""
    words = folded_words(name)
    if tuple(words) == query.words:
        return 0
    return 1 if words and begins_with(words[0], query.words) else 2


def _hits(connection: Connection, test: _Test, people: dict[int, _Person], query: Query) -> Iterable[TestHit]:
    wanted = {each.person_id for each in people.values() if not test.others or _has_all(test.others, each.names)}
    if not wanted:  # then whose the readings are need not be asked
        return
    sql, key = (_WHOSE_ANALYTE, test.analyte_id) if test.analyte_id else (_WHOSE_NAME, test.printed_name)
    for row in connection.rows(sql, (key,)):
        if row[0] in wanted:
            yield _hit(test, people[row[0]], row, query)


def _hit(test: _Test, person: _Person, row: Row, query: Query) -> TestHit:
    _, count, last_date, printed = row
    person_name = marked(person.name, query)
    return TestHit(person.person_id, person_name, test.analyte_id, marked(test.name, query), printed, count, last_date)


def _has_all(words: Sequence[str], names: Sequence[str]) -> bool:
    known = [own for name in names for own in folded_words(name)]
    return all(any(own.startswith(word) for own in known) for word in words)
