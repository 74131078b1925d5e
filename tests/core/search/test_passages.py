"""Passages are cut at the borders of lines, overlap, and are found again on their page."""

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.document import Page, Word
from desktop_app.core.search.passages import LONGEST, OVERLAP_LINES, cut, places_of
from desktop_app.engines.local.lines import text_of

LINES = st.lists(st.text(alphabet="abc äé1.", max_size=300), min_size=1, max_size=40)


@given(LINES)
def test_every_line_is_in_a_passage_as_it_stands_and_passages_overlap(lines: list[str]) -> None:
    passages = cut("\n".join(lines))
    covered: set[int] = set()
    for passage in passages:
        own = range(passage.first_line, passage.first_line + passage.line_count)
        assert passage.text == "\n".join(lines[place] for place in own)
        assert len(passage.text) <= LONGEST or passage.line_count == 1
        covered.update(own)
    assert covered >= {place for place, line in enumerate(lines) if line.strip()}
    assert [passage.position for passage in passages] == list(range(len(passages)))


def test_neighbours_share_lines() -> None:
    first, second, *_ = cut("\n".join(f"Test {number} with some words and 4.2 mmol/L" for number in range(60)))
    assert second.first_line == first.first_line + first.line_count - OVERLAP_LINES


def test_a_blank_page_has_no_passage() -> None:
    assert cut("") == cut(" \n\n ") == []


def page_of(*rows: str) -> Page:
    words = [
        Word(text, 100.0 * column, 20.0 * number, 100.0 * column + 80, 20.0 * number + 10)
        for number, row in enumerate(rows)
        for column, text in enumerate(row.split())
    ]
    return Page(1, 1000.0, 200.0, "text-layer", tuple(words))


def test_words_are_placed_within_the_lines_of_their_passage() -> None:
    page = page_of("Ferritin 52", "TSH 2.0", "Ferritín 60")
    text = text_of(page.words)
    assert places_of(page, text, ["ferr"], 0, 2) == [(0.0, 0.0, 0.08, 0.05)]
    assert places_of(page, text, ["ferr"], 1, 2) == [(0.0, 0.2, 0.08, 0.25)]
    assert len(places_of(page, "another text", ["ferr"], 1, 2)) == 2, "no longer these lines: looked for everywhere"


def test_a_passage_without_the_words_is_placed_as_its_lines() -> None:
    page = page_of("Ferritin 52", "TSH 2.0")
    assert places_of(page, text_of(page.words), ["iron"], 0, 1) == [(0.0, 0.0, 0.18, 0.05)]
    assert places_of(Page(1, 1.0, 1.0, "a-model", ()), "Ferritin", ["ferr"], 0, 1) == []
