"""What is passed over unread because it cannot be what is looked for: the vocabulary and the grammar must allow it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.engines.local.reading.lexicon import has_letters, load_lexicon
from desktop_app.engines.local.reading.values.dates import SHORTEST, find_dates
from desktop_app.engines.local.reading.values.flags import read_mark
from desktop_app.engines.local.reading.values.measures import Measure, read_measure, split_value
from desktop_app.engines.local.reading.values.numbers import is_plain
from desktop_app.engines.local.reading.values.ranges import is_limit
from desktop_app.engines.local.reading.values.units import is_unit


def test_no_mark_begins_with_a_digit() -> None:
    lexicon = load_lexicon()
    assert not [mark for mark in (*lexicon.marks, *lexicon.signs) if mark.strip("()[]:;.,* ")[:1].isdigit()]
    assert read_mark("5 H") is None


@given(st.text() | st.text("0123456789.,-–<>%µªßǅ²Ω中ا "))
def test_letters_are_found_as_one_by_one(text: str) -> None:
    assert has_letters(text) == any(character.isalpha() for character in text)


@pytest.mark.parametrize("text", ["1/1/24", "1.1.24", "1-1-24", "1Jan24", "2 May'24"])
def test_the_shortest_dates_are_found(text: str) -> None:
    assert len(text) >= SHORTEST
    assert len(find_dates(text)) == 1


@pytest.mark.parametrize("text", ["135 - 145", "12.5 - 16.0", "4.5", "1.1.2", "Vitamin B12", "10^9/L"])
def test_numbers_and_ranges_are_no_dates(text: str) -> None:
    assert find_dates(text) == ()


@pytest.mark.parametrize("text", ["4.5", "1,73", "139", "10", "100"])
def test_plain_figures_are_values_and_nothing_else(text: str) -> None:
    assert is_plain(text)
    assert split_value(text) == (text, "", True)
    assert read_measure(text) == Measure(text)
    assert not is_unit(text, is_in_column=True)
    assert not is_limit(text)


@pytest.mark.parametrize("words", ["up_to", "from", "or_less", "or_more"])
def test_every_word_of_a_limit_has_letters(words: str) -> None:
    assert all(map(has_letters, load_lexicon().range_words[words]))
