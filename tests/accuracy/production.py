"""Writes the measuring set into a folder: documents with their truth beside them."""

import json
from pathlib import Path
from random import Random
from zlib import crc32

from tests.accuracy.families import Family
from tests.accuracy.hands import read_hands
from tests.accuracy.layouts import FAMILIES
from tests.accuracy.papers import PAPERS, draw_paper
from tests.accuracy.pictures import draw_photo, draw_scan
from tests.accuracy.report import Report

_KINDS = {"scan": "scan-noisy", "photo": "photo"}


def write_set(folder: Path, *, has_pictures: bool = False) -> None:
    """Write every family in each of its countries, the papers without results, and pictures of some."""
    folder.mkdir(parents=True, exist_ok=True)
    for family in FAMILIES:
        for i, code in enumerate(family.codes):
            _write_report(folder, family, code, i, is_drawn=has_pictures and family.is_picture and i == 0)
    for document in read_hands():
        stem = folder / f"hand-{document.name}"
        document.draw().save(stem.with_suffix(".pdf"), Random(1))
        _write_truth(stem, "by_hand", "text-pdf", document.name[:2], document.mark, document.reports())
    for name, lines in PAPERS.items():
        draw_paper(lines).save(folder / f"paper-{name}.pdf", Random(1))
        _write_truth(folder / f"paper-{name}", "paper", "text-pdf", "", ".", [])


def _write_report(folder: Path, family: Family, code: str, number: int, *, is_drawn: bool) -> None:
    seed = crc32(f"{family.name}/{code}/{number}".encode())
    report = Report.of(code, seed)
    family.draw(report)
    name = folder / f"{family.name}-{code}-{number + 1}"
    path = name.with_suffix(".pdf")
    report.sheet.save(path, Random(seed))
    mark = report.decimal_mark or report.locale.mark
    _write_truth(name, family.name, "text-pdf", report.locale.language, mark, report.reports)
    if is_drawn:
        for kind, draw in (("scan", draw_scan), ("photo", draw_photo)):
            draw(path, folder / f"{name.name}-{kind}.jpg", Random(seed))
            picture = folder / f"{name.name}-{kind}"
            _write_truth(picture, family.name, _KINDS[kind], report.locale.language, mark, report.reports)


def _write_truth(
    stem: Path, family: str, kind: str, language: str, mark: str, reports: list[dict[str, object]]
) -> None:
    truth = {"kind": kind, "family": family, "language": language, "decimal_mark": mark, "reports": reports}
    stem.with_name(stem.name + ".truth.json").write_text(
        json.dumps(truth, ensure_ascii=False, indent=1), encoding="utf-8"
    )
