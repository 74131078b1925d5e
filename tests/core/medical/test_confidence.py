"""Confidence falls with every doubt, with unsure words and with doubtful neighbours, and never rises by them."""

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.doubts import Reason
from desktop_app.core.medical.confidence import confidence_of


def test_confidence_falls_with_doubts_unsure_words_and_doubtful_neighbours() -> None:
    assert confidence_of(1.0, (), 0.0, is_picture=False) > confidence_of(1.0, (), 0.0, is_picture=True) > 0.97
    assert confidence_of(0.8, (), 0.0, is_picture=True) > 0.95
    assert confidence_of(1.0, (), 1.0, is_picture=True) < confidence_of(1.0, (), 0.0, is_picture=True) - 0.01
    assert confidence_of(0.9, [Reason.NAME_UNSURE], 0.5, is_picture=True) < 0.9
    assert confidence_of(0.5, [Reason.NAME_UNSURE, Reason.DECIMAL_SHIFT], 1.0, is_picture=True) < 0.1


@given(
    st.tuples(st.floats(0, 1), st.floats(0, 1)).map(sorted),
    st.tuples(st.floats(0, 1), st.floats(0, 1)).map(sorted),
    st.sets(st.sampled_from(list(Reason))),
    st.sampled_from(list(Reason)),
    st.booleans(),
)
def test_nothing_that_speaks_against_a_row_makes_it_surer(
    words: list[float], shares: list[float], some: set[Reason], more: Reason, is_picture: bool
) -> None:
    surest = confidence_of(words[1], some, shares[0], is_picture=is_picture)
    assert 0 <= surest <= 1
    assert confidence_of(words[0], some, shares[0], is_picture=is_picture) <= surest
    assert confidence_of(words[1], some, shares[1], is_picture=is_picture) <= surest
    assert confidence_of(words[1], {*some, more}, shares[0], is_picture=is_picture) <= surest
