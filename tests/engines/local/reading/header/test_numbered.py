"""National numbers tell a day of birth and a sex; nothing is read from numbers without their label or form."""

import pytest

from desktop_app.engines.local.reading.header.numbered import Told, find_told


@pytest.mark.parametrize(
    ("text", "label", "told"),
    [
        ("131052-308T", None, Told("1952-10-13", "f")),
        ("131002A308T", "hetu", Told("2002-10-13", "f")),
        ("19520529-0018", None, Told("1952-05-29", "m")),
        ("49101403927", "PESEL:", Told("1949-10-14", "f")),
        ("1910615999999", "CNP", Told("1991-06-15", "m")),
        ("735522/0000", "rodné číslo", Told("1973-05-22", "f")),
    ],
)
def test_numbers_tell_of_a_person(text: str, label: str | None, told: Told) -> None:
    assert find_told(text, label) == told


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("49101403927", None),
        ("4471820", "PESEL"),
        ("2402-120377", None),
        ("49991403927", "PESEL"),
        ("no number", "CNP"),
    ],
)
def test_other_numbers_tell_nothing(text: str, label: str | None) -> None:
    assert find_told(text, label) is None
