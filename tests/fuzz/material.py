"""Random words, lines and pages: what laboratories print, torn apart and mixed with what nobody prints."""

from hypothesis import strategies as st

from desktop_app.core.document import Page, Word

PARTS = (
    "0", "1", "9", "13.4", "5,4", "1.000", "1,234,567.8", "1 000", "1’000", "-", "–", "−", "+", "++", "±", "<", ">",
    "<=", "≥", "=",
    "=<", ".", ",", ":", ";", "/", "|", "*", "^", "10^9/L", "x10", "e+9", "1e5", "(", ")", "[", "]", "%", "‰",
    "mg/dL", "mmol/L", "g/l", "µg", "U/L", "/HPF", "fl", "mL/min/1.73 m²", "H", "L", "HH", "↑", "▼", "!", "#", "neg",
    "negative", "positiv", "nicht nachweisbar", "pending", "trace", "1:160", "2-5", "Hemoglobin", "Glucose", "Natrium",
    "Kreatinin", "Triglicéridos", "TSH", "LDL", "Name", "Patient:", "Geburtsdatum", "Collected", "Test", "Result",
    "Einheit", "Reference", "range", "Normal:", "Männer", "female", "years", "adult", "up to", "bis", "to", "or",
    "01.02.2024", "2024-02-30", "31/12/99", "12/13/2024", "Feb 29, 2023", "24:61", "10:30 pm", "1985", "99999999999",
    "Page 1 of 2", "\u202e", "\u00ad", "\ufffd", "\u0000", "²", "٣", "Ⅷ", "½", "١٢", "𝟓", "İ", "ß", "é", "中文",
)  # fmt: skip
"""Pieces that mean something to the reader, and characters that other programs stumble over."""

texts = st.one_of(
    st.text(max_size=60),
    st.lists(st.sampled_from(PARTS), max_size=14).map(" ".join),
    st.lists(st.one_of(st.sampled_from(PARTS), st.text(max_size=4)), max_size=14).map("".join),
)
"""One printed text."""

repeated = st.builds(lambda part, times, end: part * times + end, st.sampled_from(PARTS), st.integers(2, 400), texts)
"""The food of grammars that try everything: one piece very many times, then something that does not fit."""

_WIDTH, _HEIGHT = 595.0, 842.0
_word_texts = st.one_of(st.sampled_from([part for part in PARTS if part.strip()]), st.text(min_size=1, max_size=8))


@st.composite
def _scattered(draw: st.DrawFn) -> Word:
    x, y = draw(st.floats(0, _WIDTH - 5)), draw(st.floats(0, _HEIGHT - 5))
    width, height = draw(st.floats(0, 200)), draw(st.floats(0, 40))
    confidence = draw(st.floats(0, 1))
    return Word(draw(_word_texts), x, y, min(_WIDTH, x + width), min(_HEIGHT, y + height), confidence)


@st.composite
def _table(draw: st.DrawFn) -> list[Word]:
    """Rows and columns like a report's, with cells left out, moved and exchanged."""
    columns = draw(st.lists(st.floats(20, 520), min_size=1, max_size=6))
    pitch, height = draw(st.floats(1, 40)), draw(st.floats(4, 16))
    words: list[Word] = []
    for row in range(draw(st.integers(1, 14))):
        for x in columns:
            for place, text in enumerate(draw(st.lists(_word_texts, max_size=3))):
                left = x + 30 * place + draw(st.sampled_from([0.0, 0.0, 3.0, -9.0]))
                top = min(60 + pitch * row, _HEIGHT - height)
                words.append(Word(text, max(0.0, left), top, min(_WIDTH, max(0.0, left) + 28), top + height))
    return words


_word_lists = st.one_of(st.lists(_scattered(), max_size=40), _table())


@st.composite
def documents(draw: st.DrawFn) -> list[Page]:
    """One to three pages."""
    count = draw(st.integers(1, 3))
    source = draw(st.sampled_from(["text-layer", "ocr"]))
    return [Page(number, _WIDTH, _HEIGHT, source, tuple(draw(_word_lists))) for number in range(1, count + 1)]
