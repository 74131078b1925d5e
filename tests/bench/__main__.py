"""Runs the measurements and prints one table: `python -m tests.bench [NAME …]`."""

import importlib
import sys

from rich.console import Console
from rich.table import Table

from tests.bench.measure import Figure

MEASUREMENTS = (
    "text_pdfs",
    "ocr_pages",
    "tracking",
    "store",
    "control",
    "recovery",
    "window_start",
    "window_stream",
    "slow_disk",
    "busy_window",
    "large_lists",
    "api_calls",
    "exports",
    "results",
    "review",
    "backlog",
    "search",
    "package",
)


def main(names: list[str]) -> None:
    """Print the figures of the named measurements, of all where none is named."""
    table = Table(box=None, pad_edge=False)
    for head in ("what", "figure", "goal", ""):
        table.add_column(head)
    for name in names or MEASUREMENTS:
        print(f"measuring {name} …", file=sys.stderr, flush=True)
        figures: list[Figure] = importlib.import_module(f"tests.bench.{name}").measure()
        for figure in figures:
            table.add_row(figure.what, figure.value, figure.goal, figure.verdict)
    Console(width=140).print(table)


if __name__ == "__main__":
    main(sys.argv[1:])
