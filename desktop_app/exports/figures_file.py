"""The figures of Analytics as CSV: one figure a row."""

import csv
from collections.abc import Iterable
from pathlib import Path

from desktop_app.core.analytics.rows import FigureRow
from desktop_app.exports.atomic import open_atomically, plain_write_errors
from desktop_app.exports.csv_file import safe_cell


def export_figures(rows: Iterable[FigureRow], path: Path) -> None:
    """Write the rows to a file that is whole or not there.

    Raises:
        ProcessingError: DISK_FULL or EXPORT_REFUSED.
    """
    with plain_write_errors(path), open_atomically(path, newline="") as file:
        writer = csv.writer(file)
        writer.writerow(FigureRow._fields)
        writer.writerows([safe_cell(cell) for cell in row] for row in rows)
