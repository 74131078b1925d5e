"""From the recogniser's probabilities to text, with probabilities written by hand."""

import numpy as np
import pytest

from desktop_app.engines.local.decoding import Decoder, Readings

CHARACTERS = ["blank", *"0123456789.,abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ/%μ（），试验", " "]


def decoded(text: str, lost: dict[int, float] | None = None, doubts: dict[int, str] | None = None) -> Readings:
    """Decode a line in which every character takes two columns; `lost` are chances of a space before a character."""
    line = np.full((2 * len(text) + 1, len(CHARACTERS)), 1e-6, np.float32)
    line[:, 0] = 0.9
    for i, character in enumerate(text):
        line[2 * i + 1, 0] = 0.01
        line[2 * i + 1, CHARACTERS.index(character)] = 0.8
    for i, chance in (lost or {}).items():
        line[2 * i, -1] = chance
    for i, character in (doubts or {}).items():
        line[2 * i + 1, CHARACTERS.index(character)] = 0.15
    return Decoder(CHARACTERS).decode(line, float(len(line)))


def test_characters_have_places_and_scores() -> None:
    reading = decoded("13.4").free
    assert reading.text == "13.4"
    assert reading.places == pytest.approx([(2 * i + 1.5) / 9 for i in range(4)])
    assert reading.score == pytest.approx(0.8)


def test_a_character_over_several_columns_is_one_and_a_repeated_one_is_two() -> None:
    line = np.full((5, len(CHARACTERS)), 1e-6, np.float32)
    line[[0, 1, 3, 4], CHARACTERS.index("7")] = 0.9
    line[2, 0] = 0.9
    assert Decoder(CHARACTERS).decode(line, 5.0).free.text == "77"


@pytest.mark.parametrize(
    ("text", "lost", "expected"),
    [
        ("count9.2", {5: 0.06}, "count 9.2"),
        ("count9.2", {5: 0.02}, "count9.2"),
        ("Suite", {1: 0.1}, "Suite"),
        ("lowvalue", {3: 0.3}, "low value"),
        ("0.30", {1: 0.2}, "0.30"),
        ("0.30", {2: 0.2}, "0.30"),
        ("a b", {1: 0.4}, "a b"),
    ],
)
def test_lost_spaces_are_found(text: str, lost: dict[int, float], expected: str) -> None:
    reading = decoded(text, lost).free
    assert reading.text == expected
    assert len(reading.places) == len(reading.scores) == len(expected)
    assert list(reading.places) == sorted(reading.places)


def test_look_alikes_of_other_scripts_become_ours() -> None:
    assert decoded("（μ，）").free.text == "(µ,)"


def test_a_line_in_a_foreign_script_has_a_western_reading_beside_it() -> None:
    readings = decoded("9试", doubts={1: "%"})
    assert (readings.free.text, readings.western.text) == ("9试", "9%")
    assert (readings.free.foreign_count, readings.western.foreign_count) == (1, 0)


def test_an_empty_line_has_no_score() -> None:
    assert decoded("").free.score == 0.0


@pytest.mark.parametrize(("foreign", "western", "expected"), [(0.55, 0.4, 0.889), (0.96, 0.03, 0.1)])
def test_a_letter_taken_for_a_foreign_character_is_as_sure_as_what_else_it_could_be(
    foreign: float, western: float, expected: float
) -> None:
    line = np.full((3, len(CHARACTERS)), 1e-6, np.float32)
    line[[0, 2], 0] = 0.99
    line[1, CHARACTERS.index("试")] = foreign
    line[1, CHARACTERS.index("H")] = western
    readings = Decoder(CHARACTERS).decode(line, 3.0)
    assert (readings.free.text, readings.western.text) == ("试", "H")
    assert readings.western.score == pytest.approx(expected, abs=0.01)
