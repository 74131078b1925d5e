"""Makes `resources/samples` and the truth in `tests/samples`: `python -m tools.samples [SAMPLES TRUTH]`."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pymupdf

from tools.samples import camera, content, layouts, slips
from tools.samples.content import Report, Row
from tools.samples.paper import LETTER, finished, limits, page_of_picture, pixels

ROOT = Path(__file__).resolve().parents[2]
Draw = Callable[[pymupdf.Document, Report], None]

PAPERS: tuple[tuple[Report, Draw], ...] = (
    (content.BLOOD_COUNT, layouts.draw_blood_count),
    (content.KIDNEY_LIVER, layouts.draw_kidney_and_liver),
    (content.CHECK_UP, layouts.draw_check_up),
    (content.GERMAN, layouts.draw_german),
    (content.SCAN, slips.draw_printout),
    (content.PHOTO, slips.draw_slip),
)


def make(report: Report, draw: Draw) -> tuple[str, bytes]:
    """Return the sample's file name and bytes."""
    with pymupdf.open() as document:
        draw(document, report)
        if report.kind == "photo":
            return f"{report.stem}.jpg", camera.photograph(pixels(document, 300))
        if report.kind == "scan-clean":
            return f"{report.stem}.pdf", page_of_picture(camera.scan(pixels(document, camera.SCAN_DPI)), LETTER)
        return f"{report.stem}.pdf", finished(document, report.laboratory)


def truth(report: Report) -> dict[str, object]:
    """Return what a perfect reader finds in the sample."""
    results = [
        {**_result(row), "panel": panel.title, "page": panel.page} for panel in report.panels for row in panel.rows
    ]
    return {
        "kind": report.kind,
        "language": report.language,
        "decimal_mark": report.decimal_mark,
        "pages": report.page_count,
        "reports": [
            {
                "patient": {
                    "name": report.patient,
                    "sex": report.sex,
                    "age": int(report.age.split()[0]) if report.age else None,
                    "birth_date": report.birth_date,
                },
                "laboratory": report.laboratory,
                "collected_at": report.collected_at,
                "reported_at": report.reported_at,
                "results": results,
            }
        ],
    }


def _result(row: Row) -> dict[str, str | float | None]:
    low, high = limits(row)
    return {
        "name": row.name,
        "value": row.value,
        "unit": row.unit,
        "reference_range": row.reference_range,
        "reference_low": low,
        "reference_high": high,
        "flag": row.flag,
    }


def main(samples: Path, truths: Path) -> None:
    """Write all samples and truths."""
    samples.mkdir(parents=True, exist_ok=True)
    truths.mkdir(parents=True, exist_ok=True)
    for report, draw in PAPERS:
        name, data = make(report, draw)
        (samples / name).write_bytes(data)
        told = json.dumps(truth(report), ensure_ascii=False, indent=1) + "\n"
        (truths / f"{report.stem}.truth.json").write_text(told, encoding="utf-8")


if __name__ == "__main__":
    chosen = [Path(argument) for argument in sys.argv[1:3]]
    main(*(chosen or [ROOT / "resources" / "samples", ROOT / "tests" / "samples"]))
