"""The reader as a whole: nothing breaks it, and it invents nothing."""

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core.document import Page, Word
from desktop_app.engines.local.reading import read_reports

PRINTED = [
    "Test", "Result", "Units", "Range", "Flag", "Name:", "Patient", "DOB:", "Sex:", "Collected:", "Sodium", "Potassium",
    "140", "3,5", "<0.1", "mmol/L", "mg/dL", "%", "H", "L", "*", "↑", "-", "+", "135-145", "(70", "99)", "12/03/2024",
    "2024-01-31", "10:30", "Negative", "|", ":", "(", ")", "Page", "Method:", "10^9/L", "1:160", "01",
]  # fmt: skip
TEXTS = st.sampled_from(PRINTED) | st.text(min_size=1, max_size=8)
PLACES = st.floats(0, 600, allow_nan=False)


def draw_word(text: str, x: float, y: float, width: float, height: float, sure: float) -> Word:
    """A word on one of a page's lines."""
    top = round(y / 12) * 12.0
    return Word(text, x, top, x + width, top + height, sure)


WORDS = st.builds(draw_word, TEXTS, PLACES, PLACES, st.floats(1, 60), st.floats(5, 20), st.floats(0, 1))


@settings(max_examples=300, deadline=None)
@given(st.lists(WORDS, max_size=60), st.sampled_from(["text-layer", "ocr"]))
def test_any_words_are_survived_and_nothing_is_invented(drawn: list[Word], source: str):
    printed = "".join(w.text for w in drawn) + "-x()[]"  # what may have been read as a dot, × and {
    for report in read_reports([Page(1, 612, 792, source, tuple(drawn))]):
        for result in report.results:
            assert result.name
            assert result.page == 1
            assert result.bbox is not None
            assert all(0 <= edge <= 1 for edge in result.bbox)
            assert result.value is not None
            assert all(letter in printed for letter in result.value.replace(" ", ""))


def test_no_pages_give_no_reports():
    assert read_reports([]) == ()
    assert read_reports([Page(1, 612, 792, "text-layer", ())]) == ()
