"""Portions of questions, and how a handover's batches add up."""

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.api.batches import Batch, Counts, Handover, portions


@given(st.lists(st.integers(1, 50)), st.integers(1, 5), st.integers(1, 100))
def test_portions_hold_every_question_once_in_order_and_none_is_too_large(
    sizes: list[int], most_lines: int, most_bytes: int
) -> None:
    numbered = list(enumerate(sizes))
    found = portions(numbered, most_lines, most_bytes)
    assert [number for portion in found for number in portion] == [number for number, _ in numbered]
    for portion in found:
        assert 1 <= len(portion) <= most_lines
        assert len(portion) == 1 or sum(sizes[number] for number in portion) <= most_bytes


def test_batches_add_up_and_know_when_they_are_over() -> None:
    batches = [Batch(1, "a", "b1", "completed", Counts(3, 2, 1)), Batch(2, "b", None, "sending", Counts(4))]
    handover = Handover("s", "http://127.0.0.1/v1", 1, False, True, False, 0, 7, batches)
    assert handover.counts == Counts(7, 2, 1)
    assert [batch.is_over for batch in batches] == [True, False]
