"""Versions: what release lists answer, and which of two is newer."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.program.releases import Release, is_newer, is_release_address, read_release

PAGE = "https://forge.example/labstream/releases/v0.2.0"
NINES = json.dumps({"tag_name": "9" * 5000})
"""More digits than Python makes a number of."""
VERSIONS = st.lists(st.integers(0, 999), min_size=1, max_size=4)


def test_the_answer_of_a_forge_is_read() -> None:
    assert read_release(json.dumps({"tag_name": "v0.2.0", "html_url": PAGE, "draft": False})) == Release("0.2.0", PAGE)


def test_of_a_list_the_first_counts() -> None:
    assert read_release(json.dumps([{"tag_name": "1.10"}, {"tag_name": "1.9"}])) == Release("1.10", "")


def test_a_page_that_is_not_on_the_web_is_no_page() -> None:
    assert not read_release(json.dumps({"tag_name": "2.0", "html_url": "file:///etc/passwd"})).page


@pytest.mark.parametrize(
    "text",
    ["", "<html>", "[]", "{}", "7", '"v1"', '{"tag_name": "latest"}', '{"tag_name": null}', "[7]", NINES],
)
def test_what_names_no_version_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - JSONDecodeError is one
        read_release(text)


@given(VERSIONS, VERSIONS)
def test_versions_are_ordered_as_their_numbers(left: list[int], right: list[int]) -> None:
    padded = [numbers + [0] * (4 - len(numbers)) for numbers in (left, right)]
    assert is_newer(_written(left), _written(right)) == (padded[0] > padded[1])


def test_only_addresses_that_nobody_else_can_read_are_asked() -> None:
    assert is_release_address("https://forge.example")
    assert not is_release_address("http://forge.example")


def _written(numbers: list[int]) -> str:
    return ".".join(map(str, numbers))
