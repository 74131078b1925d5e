"""The self-check: two samples through the whole program in a temporary folder, told in one line."""

import contextlib
import importlib
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop_app import __version__, paths
from desktop_app.cli.arguments import parser
from desktop_app.cli.run_commands import DONE, SOME_FAILED, process
from desktop_app.store.database import open_database
from desktop_app.store.readings.results import Scope, iter_documents

SAMPLES = ("blood-count.pdf", "scan-hormones.pdf")
"""One with a text layer, one that only OCR can read."""
LATE_PARTS = ("pyqtgraph", "xlsxwriter", "fpdf", "openai", "fhir.resources.R4B.bundle")
"""What is imported when it is first needed, so that reading samples would not miss it in a package."""


@dataclass(frozen=True, slots=True)
class Checked:
    """How many values were read from each sample, and whether they lie encrypted."""

    value_counts: Mapping[str, int]
    is_encrypted: bool

    @property
    def has_passed(self) -> bool:
        """True when both samples gave values."""
        return len(self.value_counts) == len(SAMPLES) and all(self.value_counts.values())


def self_check() -> int:
    """Print one line; return 0 when both samples were read and stored.

    Raises:
        ImportError: a part of the program that is loaded late is not there.
    """
    for part in LATE_PARTS:
        importlib.import_module(part)
    with tempfile.TemporaryDirectory(prefix="labstream-") as folder:
        checked = read_samples(Path(folder))
    word = "passed" if checked.has_passed else "FAILED"
    files, values = len(checked.value_counts), sum(checked.value_counts.values())
    encryption = "encrypted" if checked.is_encrypted else "not encrypted"
    print(f"labstream {__version__}: self-check {word}: {files} files, {values} values, {encryption}")  # noqa: T201
    return DONE if checked.has_passed else SOME_FAILED


def read_samples(folder: Path) -> Checked:
    """Process the samples with all data in `folder`."""
    samples = [str(paths.resource("samples", name)) for name in SAMPLES]
    process(parser().parse_args(["process", "--quiet", "--data-dir", str(folder), *samples]))
    with contextlib.closing(open_database(folder)) as database:
        counts = {
            document["file_name"]: sum(len(report["results"]) for report in document["reports"])
            for document in iter_documents(database, Scope())
        }
        return Checked(counts, database.is_encrypted)
