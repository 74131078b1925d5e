"""Prices are data, and what tokens cost follows from them."""

from pathlib import Path

import pytest

from desktop_app.core.api.answers import Usage
from desktop_app.core.api.prices import Price, PricesError, cost_of_pages, load_prices


def test_a_price_is_found_by_the_longest_name_a_model_begins_with() -> None:
    prices = load_prices()
    mini, large = prices.price_of("gpt-4.1-mini-2025-04-14"), prices.price_of("GPT-4.1")
    assert mini is not None
    assert large is not None
    assert mini.input_usd < large.input_usd
    assert prices.price_of("gpt-4.15") is None
    assert prices.price_of("llama3.2-vision") is None
    assert prices.price_of(prices.default_model) is not None


def test_cached_tokens_cost_less() -> None:
    price = Price(input_usd=2.0, output_usd=8.0, cached_input_usd=0.5)
    assert price.cost_usd(Usage(1_000_000, 500_000, 400_000)) == pytest.approx(0.6 * 2 + 0.4 * 0.5 + 4)


def test_a_persons_own_prices_come_before_the_bundled_ones(tmp_path: Path) -> None:
    own = tmp_path / "prices.toml"
    own.write_text('default_model = "mine"\n[models.mine]\ninput = 1\noutput = 2\n')
    prices = load_prices(own)
    assert prices.price_of("mine") == Price(1.0, 2.0, 1.0)
    assert prices.price_of("gpt-4o") is not None


@pytest.mark.parametrize("text", ["models = 3", "[models.a]\ninput = 1", "[models.a]\ninput = -1\noutput = 1", "x ="])
def test_a_price_list_that_cannot_be_used_says_so(tmp_path: Path, text: str) -> None:
    own = tmp_path / "prices.toml"
    own.write_text(text)
    with pytest.raises(PricesError, match=r"prices\.toml"):
        load_prices(own)


def test_pages_cost_more_as_pictures() -> None:
    low, high = cost_of_pages(Price(1.0, 4.0, 1.0), 10)
    assert 0 < low < high
