"""The page of error codes is that of the catalogue."""

from tools.error_reference import PAGE, error_page


def test_the_page_is_not_stale() -> None:
    assert PAGE.read_text(encoding="utf-8") == error_page(), "run python -m tools.error_reference"
