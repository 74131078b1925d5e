"""Everything stored is found: people, tests, files and passages, corrections included, whatever is typed."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.core.search.queries import FileHit, Found, PassageHit, PersonHit, TestHit, plain, read_query
from desktop_app.store.database import Database
from desktop_app.store.people.persons import rename_person
from desktop_app.store.review.reports import keep_row
from desktop_app.store.search.finding import MOST_PASSAGES, Search
from desktop_app.store.search.index import index_some
from desktop_app.store.work.deletion import delete_session
from desktop_app.store.work.progress import save_steps
from tests.store.builders import REPORT, SODIUM, new_session, reading_steps, session_of


@pytest.fixture
def search(database: Database) -> Iterator[Search]:
    search = Search(database)
    yield search
    search.close()


@pytest.fixture
def file_id(database: Database) -> str:
    [file_id] = new_session(database)
    save_steps(database, reading_steps(file_id, b"one"))
    index_some(database)
    return file_id


def found(search: Search, text: str) -> Found:
    return search.find(read_query(text))


def test_a_person_is_found_by_the_name_they_have_and_the_one_that_is_printed(
    database: Database, search: Search, file_id: str
) -> None:
    [person] = found(search, "exa ann").people.hits
    assert isinstance(person, PersonHit)
    assert (plain(person.name), person.birth_date, person.report_count) == ("Ann Example", "1971-03-05", 1)
    rename_person(database, person.person_id, "Änne Müller")
    for typed in ("anne", "müller", "muller", "Ann Example"):
        [hit] = found(search, typed).people.hits
        assert isinstance(hit, PersonHit)
        assert plain(hit.name) == "Änne Müller"


def test_a_test_is_found_with_whose_it_is(search: Search, file_id: str) -> None:
    for typed in ("sodi", "sodium exam"):
        [hit] = found(search, typed).tests.hits
        assert isinstance(hit, TestHit)
        assert (plain(hit.name), plain(hit.person_name), hit.reading_count) == ("Sodium", "Ann Example", 1)
    assert found(search, "sodium jonas").tests.hits == ()
    assert found(search, "example").tests.hits == (), "a person's name alone asks for the person"


def test_a_test_is_found_by_the_other_names_that_the_catalogue_knows(database: Database, search: Search) -> None:
    [file_id] = new_session(database)
    hemoglobin = replace(SODIUM, name="Hemoglobin", analyte_id="hemoglobin", analyte_name="Hemoglobin")
    save_steps(database, reading_steps(file_id, b"two", [replace(REPORT, results=(hemoglobin,))]))
    for typed in ("hb", "Blutfarbstoff", "hgb ann"):
        [hit] = found(search, typed).tests.hits
        assert isinstance(hit, TestHit)
        assert plain(hit.name) == "Hemoglobin"
    assert found(search, "hb jonas").tests.hits == ()


def test_a_corrected_name_of_a_test_is_found(database: Database, search: Search, file_id: str) -> None:
    keep_row(database, 1, 1, replace(SODIUM, name="Natrium"))
    [hit] = found(search, "natr").tests.hits
    assert isinstance(hit, TestHit)
    assert (hit.printed_name, hit.analyte_id) == ("Natrium", None)


def test_a_file_is_found_with_its_report(search: Search, file_id: str) -> None:
    [hit] = found(search, "1.pdf").files.hits
    assert isinstance(hit, FileHit)
    assert (hit.file_id, hit.report_id, hit.status) == (file_id, 1, "completed")


def test_a_passage_leads_to_its_page_and_report(search: Search, file_id: str) -> None:
    [hit] = found(search, '"page 2" inv').passages.hits
    assert isinstance(hit, PassageHit)
    assert (hit.page, hit.file_id, hit.report_id, hit.person_name) == (2, file_id, 1, "Ann Example")
    assert ("inv", True) in hit.snippet


def test_all_words_must_be_there(search: Search, file_id: str) -> None:
    assert found(search, "invented nowhere").count == 0
    assert found(search, '"invented page"').count == 0


def test_what_is_deleted_is_not_found(database: Database, search: Search, file_id: str) -> None:
    delete_session(database, session_of(file_id))
    for typed in ("invented", "ann", "sodium", "pdf"):
        assert found(search, typed).count == 0


def test_more_than_is_shown_is_told(database: Database, search: Search) -> None:
    [file_id] = new_session(database)
    save_steps(database, reading_steps(file_id, b"many", [REPORT], page_count=MOST_PASSAGES + 5))
    index_some(database)
    passages = found(search, "invented").passages
    assert (len(passages.hits), passages.has_more) == (MOST_PASSAGES, True)


TYPED = st.text(alphabet=st.sampled_from("ab\"*():^-+ANDORNOTEARcolumn{}\0' \ud800ä"), max_size=30) | st.text(
    max_size=30
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(TYPED)
def test_nothing_typed_is_an_error(search: Search, file_id: str, text: str) -> None:
    found(search, text)


def test_ten_thousand_characters_are_answered(search: Search, file_id: str) -> None:
    assert found(search, "invented " * 1_100).query.is_shortened is False
    assert found(search, " ".join(map(str, range(3_000)))).query.is_shortened
