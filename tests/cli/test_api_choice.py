"""What the command line says before pages are sent to an API."""

import argparse
from pathlib import Path

import pytest

from desktop_app.cli.api_choice import announce
from desktop_app.core.api.prices import cost_of_pages, load_prices
from desktop_app.core.settings import Settings


@pytest.mark.parametrize(
    ("page_counts", "words", "pages"),
    [
        ([1], "1 page of 1 file with", 1),
        ([3, 4], "7 pages of 2 files with", 7),
        ([3, None], "4 pages of 2 files (1 of them counted as one page) with", 4),
    ],
)
def test_the_expected_cost_counts_the_pages_that_are_known(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], page_counts: list[int | None], words: str, pages: int
) -> None:
    announce(argparse.Namespace(quiet=False, data_dir=str(tmp_path)), Settings(), page_counts)
    prices = load_prices()
    price = prices.price_of(prices.default_model)
    assert price is not None
    low, high = cost_of_pages(price, pages)
    told = capsys.readouterr().err
    assert f"Expected cost of {words}" in told
    assert f"US$ {low:.4f} with a text layer, {high:.4f} as pictures." in told


def test_nothing_is_said_where_all_shall_be_quiet(capsys: pytest.CaptureFixture[str]) -> None:
    announce(argparse.Namespace(quiet=True), Settings(), [1])
    assert capsys.readouterr() == ("", "")
