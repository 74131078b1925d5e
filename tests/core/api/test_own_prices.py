"""A person's own prices: what is written is read back, and everything else in the file stays."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.api.own_prices import keep_own_price
from desktop_app.core.api.prices import PricesError, load_prices

NAMES = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), min_size=1, max_size=30)


def test_a_price_is_read_back_over_the_list(tmp_path: Path) -> None:
    path = tmp_path / "prices.toml"
    keep_own_price(path, "gpt-4.1-mini", (0.5, 2.5))
    price = load_prices(path).price_of("gpt-4.1-mini")
    assert price is not None
    assert (price.input_usd, price.output_usd) == (0.5, 2.5)


def test_taken_away_the_list_counts_again_and_the_rest_stays(tmp_path: Path) -> None:
    path = tmp_path / "prices.toml"
    path.write_text('# mine\n[models."one"]\ninput = 1.0\noutput = 2.0\n\n[models.two]\ninput = 3.0\noutput = 4.0\n')
    keep_own_price(path, "one", None)
    assert path.read_text().startswith("# mine\n")
    assert tomllib.loads(path.read_text()) == {"models": {"two": {"input": 3.0, "output": 4.0}}}
    assert load_prices(path).price_of("one") is None


def test_a_file_that_cannot_be_read_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "prices.toml"
    path.write_text("no = [")
    with pytest.raises(PricesError):
        keep_own_price(path, "one", (1.0, 2.0))
    assert path.read_text() == "no = ["


@given(names=st.lists(NAMES, min_size=1, max_size=4, unique=True))
def test_any_names_of_models_are_kept_each_once(tmp_path_factory: pytest.TempPathFactory, names: list[str]) -> None:
    path = tmp_path_factory.mktemp("prices") / "prices.toml"
    for round_number in (1.0, 2.0):
        for name in names:
            keep_own_price(path, name, (round_number, 0.0))
    kept = tomllib.loads(path.read_text(encoding="utf-8"))["models"]
    assert {name: row["input"] for name, row in kept.items()} == dict.fromkeys(names, 2.0)
