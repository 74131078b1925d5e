"""What is passed over unread because it cannot be what is looked for: the vocabulary and the grammar must allow it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.engines.local.reading.dates import SHORTEST, find_dates
from desktop_app.engines.local.reading.flags import read_mark
from desktop_app.engines.local.reading.lexicon import has_letters, load_lexicon


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
