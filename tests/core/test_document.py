"""Pages survive packing; boxes land on the page that the document shows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.document import Page, Word, pack, unpack

numbers = st.floats(0, 5000, width=32).map(lambda n: round(n, 2))
words = st.builds(Word, st.text(max_size=12).filter(str.isprintable), numbers, numbers, numbers, numbers, numbers)


def test_characters_of_broken_documents_do_not_break_a_page() -> None:
    page = Page(
        1, 100, 100, "text-layer", (Word("a\ud800b", 1, 2, 3, 4), Word("c\0d", 1, 2, 3, 4), Word("", 1, 2, 3, 4))
    )
    assert [word.text for word in unpack(pack(page, "")).words] == ["a?b", "cd", ""]


@given(st.lists(words, max_size=20))
def test_packing_keeps_every_word(found: list[Word]) -> None:
    page = Page(3, 595.0, 842.0, "text-layer", tuple(found))
    packed = pack(page, "text")
    assert packed.text == "text"
    assert unpack(packed) == page


def test_a_box_is_given_in_fractions_within_the_page() -> None:
    page = Page(1, 200, 400, "text-layer", ())
    assert page.box_on_original(20, 40, 100, 80) == (0.1, 0.1, 0.5, 0.2)
    assert page.box_on_original(-20, 40, 300, 80) == (0.0, 0.1, 1.0, 0.2)


def test_a_box_on_a_page_that_was_turned_by_a_quarter() -> None:
    quarter = (0.0, 1.0, 0.0, -1.0, 0.0, 1.0, 0.0, 0.0, 1.0)  # x' = y, y' = 1 - x
    page = Page(1, 100, 100, "ocr", (), quarter)
    assert page.box_on_original(10, 20, 30, 60) == pytest.approx((0.2, 0.7, 0.6, 0.9))
    assert unpack(pack(page, "")) == page
