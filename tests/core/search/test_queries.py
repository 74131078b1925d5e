"""What is typed becomes words, and what is found is marked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.search.queries import (
    LONGEST_WORD,
    MOST_WORDS,
    folded_words,
    marked,
    matches,
    plain,
    read_query,
    snippet_of,
)


def words(text: str) -> list[tuple[tuple[str, ...], bool]]:
    return [(term.words, term.is_quoted) for term in read_query(text).terms]


def test_words_are_folded_and_quotes_keep_them_together() -> None:
    assert words("Hämoglobin  LDL") == [(("hamoglobin",), False), (("ldl",), False)]
    assert words('"total Cholesterol" hdl') == [(("total", "cholesterol"), True), (("hdl",), False)]
    assert words("10.5 25-OH") == [(("10", "5"), False), (("25", "oh"), False)]


@pytest.mark.parametrize("text", ['"', '"" ', "* - ^ ()", "\0\n\t", "\ud800", ""])
def test_what_has_no_word_asks_for_nothing(text: str) -> None:
    assert read_query(text).terms == ()


def test_an_open_quote_is_none() -> None:
    assert words('"total chol') == [(("total",), False), (("chol",), False)]


def test_of_a_long_text_the_first_words_are_looked_for_and_that_is_known() -> None:
    query = read_query(" ".join(f"w{number}" for number in range(2000)))
    assert query.is_shortened
    assert len(query.words) == MOST_WORDS
    assert not read_query("a few words").is_shortened
    long = read_query("x" * 10_000)
    assert (long.words, long.is_shortened) == (("x" * LONGEST_WORD,), True)


@given(st.text(max_size=200))
def test_any_text_is_read_and_marked_without_change(text: str) -> None:
    query = read_query(text)
    assert plain(marked(text, query)) == text
    assert all(word == folded_words(word)[0] for word in query.words)


def test_beginnings_of_words_are_marked_whatever_their_accents() -> None:
    assert marked("Hämoglobin A1c", read_query("hamo a")) == (
        ("Hämo", True),
        ("globin ", False),
        ("A", True),
        ("1c", False),
    )
    assert marked("Strasse", read_query("rasse")) == (("Strasse", False),)


def test_names_match_when_every_word_begins_one_of_theirs() -> None:
    assert matches(read_query("var el"), "Elena Várga")
    assert not matches(read_query("var jo"), "Elena Várga")


def test_a_snippet_is_the_line_with_most_of_the_words() -> None:
    text = "Laboratory report\nIron 12\nFerritin  52  µg/L\nTSH 2.0"
    assert plain(snippet_of(text, read_query("ferritin 52"))) == "Ferritin 52 µg/L · TSH 2.0"
    assert plain(snippet_of(text, read_query("labo tsh"))) == "Laboratory report … TSH 2.0"
    long = "word " * 200 + "ferritin 52"
    shown = snippet_of(long, read_query("ferritin"))
    assert ("ferritin", True) in shown
    assert plain(shown).startswith("…")
