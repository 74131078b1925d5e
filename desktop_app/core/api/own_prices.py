"""A person's own prices: one model's put into the file in the data folder, the rest of which stays as it is."""

import json
import re
import tomllib
from pathlib import Path

from desktop_app.core.api.prices import PricesError


def keep_own_price(path: Path, model: str, price_usd: tuple[float, float] | None) -> None:
    """Write what a model costs, in and out, in US dollars per million tokens; None takes the own price away.

    Raises:
        PricesError: the file as it is cannot be read.
        OSError: the folder takes no file.
    """
    try:
        text = path.read_text(encoding="utf-8")
        tomllib.loads(text)
    except FileNotFoundError:
        text = ""
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise PricesError(f"{path.name} cannot be read: {error}") from error
    text = _without(text, model)
    if price_usd is not None:
        head = f"{text.rstrip()}\n\n" if text.strip() else ""
        text = f"{head}[models.{_quoted(model)}]\ninput = {price_usd[0]!r}\noutput = {price_usd[1]!r}\n"
    draft = path.with_name(f".{path.name}-draft")
    draft.write_text(text, encoding="utf-8", newline="\n")
    draft.replace(path)


def _without(text: str, model: str) -> str:
    """Return the text without the table of a model."""
    heads = "|".join(re.escape(head) for head in (_quoted(model), json.dumps(model), f"'{model}'", model))
    table = rf"^[ \t]*\[[ \t]*models[ \t]*\.[ \t]*(?:{heads})[ \t]*\][^\n]*\n(?:(?![ \t]*\[)[^\n]*(?:\n|\Z))*"
    return re.sub(table, "", text, flags=re.MULTILINE)


def _quoted(model: str) -> str:
    """Return the name as TOML writes it: as JSON does, but for what lies beyond 16 bits, and the one more control."""
    return json.dumps(model, ensure_ascii=False).replace("\x7f", "\\u007f")
