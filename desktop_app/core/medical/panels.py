"""Headings under which tests are listed, and their order."""

import tomllib
from collections.abc import Iterator, Mapping
from functools import cache

from desktop_app.paths import resource


def panel_of(analyte_id: str) -> str | None:
    """Return the heading of an analyte; None for what is none."""
    return _panels().get(analyte_id)


@cache
def _panels() -> Mapping[str, str]:
    """Return the heading of each analyte."""
    return {analyte: name for name, analytes in _panel_lists() for analyte in analytes}


def _panel_lists() -> Iterator[tuple[str, list[str]]]:
    data = tomllib.loads(resource("analytes", "panels.toml").read_text(encoding="utf-8"))
    for panel in data["panels"]:
        yield panel["name"], panel["analytes"].split()


@cache
def _panel_ranks() -> Mapping[str, int]:
    return {name: rank for rank, (name, _) in enumerate(_panel_lists())}


def panel_rank(panel: str | None) -> int:
    """Return a heading's place: known ones first, then those of reports, then tests without any."""
    ranks = _panel_ranks()
    return len(ranks) + 1 if panel is None else ranks.get(panel, len(ranks))
