"""What calls cost: prices of models as data, and what tokens come to."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.core.api.answers import Usage
from desktop_app.paths import resource

FILE_NAME = "prices.toml"
"""A person's own prices, in the data folder."""

_MILLION = 1_000_000
_PAGE_TOKENS = {"text": (1300, 1100), "picture": (4600, 2000)}
"""Tokens in and out for a page of some 25 results with a text layer, and for one that is sent as a picture."""


@dataclass(frozen=True, slots=True)
class Price:
    """US dollars per million tokens; tokens that the server had in its cache cost less."""

    input_usd: float
    output_usd: float
    cached_input_usd: float
    largest_answer: int | None = None

    def cost_usd(self, usage: Usage) -> float:
        """Return what a call cost."""
        fresh = usage.input_tokens - usage.cached_tokens
        paid = (
            fresh * self.input_usd + usage.cached_tokens * self.cached_input_usd + usage.output_tokens * self.output_usd
        )
        return paid / _MILLION


FREE = Price(0.0, 0.0, 0.0)
"""A model on this computer."""


@dataclass(frozen=True, slots=True)
class Prices:
    """The price list; calls of a batch cost `batch_share` of what they cost by themselves."""

    default_model: str
    models: Mapping[str, Price]
    batch_share: float = 1.0

    def price_of(self, model: str) -> Price | None:
        """Return a model's price by the longest name that its own begins with; None where none is known."""
        name = model.lower()
        known = [key for key in self.models if name == key or name.startswith((f"{key}-", f"{key}:", f"{key}@"))]
        return self.models[max(known, key=len)] if known else None


class PricesError(ValueError):
    """The price list cannot be used; the message says what and where."""


def load_prices(own: Path | None = None) -> Prices:
    """Read the bundled price list, and a person's own over it.

    Raises:
        PricesError: a list is no TOML, or a price is no number from 0.
    """
    table = _read(resource("openai", FILE_NAME))
    if own is not None and own.exists():
        table = _joined(table, _read(own))
    models = {name.lower(): _price(name, row) for name, row in table["models"].items()}
    return Prices(table["default_model"], models, _share(table["batch_share"]))


def cost_of_pages(price: Price, pages: int) -> tuple[float, float]:
    """Return about what pages cost in US dollars: where all have a text layer, and where none has."""
    low, high = (price.cost_usd(Usage(*tokens)) * pages for tokens in _PAGE_TOKENS.values())
    return low, high


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise PricesError(f"{path.name} cannot be read: {error}") from error


def _joined(table: dict[str, Any], own: dict[str, Any]) -> dict[str, Any]:
    models = own.get("models", {})
    if not isinstance(models, dict):
        raise PricesError(f"{FILE_NAME}: models must be tables")
    return {**table, **own, "models": {**table["models"], **models}}


def _share(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        raise PricesError(f"{FILE_NAME}: batch_share must be a number from 0 to 1")
    return float(value)


def _price(name: str, row: Any) -> Price:
    try:
        given = {key: float(row[key]) for key in ("input", "output")}
        given["cached_input"] = float(row.get("cached_input", given["input"]))
        largest = row.get("largest_answer")
        limit = None if largest is None else int(largest)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise PricesError(f"{FILE_NAME}: {name} must have input and output in US dollars per million tokens") from error
    if min(given.values()) < 0 or (limit is not None and limit < 1):
        raise PricesError(f"{FILE_NAME}: a price of {name} is below 0")
    return Price(given["input"], given["output"], given["cached_input"], limit)
