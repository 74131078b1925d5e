"""Headings become words of no language; rows, figures and units stay as they were printed."""

from desktop_app.core.document import pack, unpack
from tests.accuracy.scrambling import scramble_headings
from tests.engines.local.reading.drawing import page

ROW = ((40, "Sodium"), (200, "140"), (260, "g/L"), (340, "136 - 145"))


def test_only_headings_become_nonsense() -> None:
    drawn = page([[(40, "Test"), (200, "Result"), (260, "(g/L)"), (340, "Range")], ROW])
    (scrambled,) = scramble_headings([pack(drawn, "")])
    texts = [word.text for word in unpack(scrambled).words]
    assert {"Test", "Result", "Range"}.isdisjoint(texts)
    assert [len(text) for text in texts[:4]] == [4, 6, 5, 5]
    assert texts[2] == "(g/L)"
    assert texts[4:] == ["Sodium", "140", "g/L", "136", "-", "145"]


def test_a_document_without_headings_is_none_of_these() -> None:
    assert scramble_headings([pack(page([ROW]), "")]) == []
