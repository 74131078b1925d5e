"""Writes the measuring set into a folder: documents with their truth beside them."""

import io
import json
from pathlib import Path
from random import Random
from zlib import crc32

import pymupdf
from PIL import Image, ImageFilter

from tests.accuracy.families import Family
from tests.accuracy.layouts import FAMILIES
from tests.accuracy.papers import PAPERS, draw_paper
from tests.accuracy.report import Report

_PICTURE_DPI = 170


def write_set(folder: Path, *, has_pictures: bool = False) -> None:
    """Write every family in each of its countries, the papers without results, and pictures of some."""
    folder.mkdir(parents=True, exist_ok=True)
    for family in FAMILIES:
        for i, code in enumerate(family.codes):
            _write_report(folder, family, code, i, is_drawn=has_pictures and family.is_picture and i == 0)
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
        picture = folder / f"{name.name}-scan.jpg"
        _draw_picture(path, picture, Random(seed))
        _write_truth(picture.with_suffix(""), family.name, "scan-noisy", report.locale.language, mark, report.reports)


def _write_truth(
    stem: Path, family: str, kind: str, language: str, mark: str, reports: list[dict[str, object]]
) -> None:
    truth = {"kind": kind, "family": family, "language": language, "decimal_mark": mark, "reports": reports}
    stem.with_name(stem.name + ".truth.json").write_text(
        json.dumps(truth, ensure_ascii=False, indent=1), encoding="utf-8"
    )


def _draw_picture(pdf: Path, target: Path, rng: Random) -> None:
    """Render the first page, turn it a little, blur it and add noise."""
    with pymupdf.open(pdf) as document:
        data = document[0].get_pixmap(dpi=_PICTURE_DPI).tobytes("png")
    picture = Image.open(io.BytesIO(data)).convert("L")
    picture = picture.rotate(rng.uniform(-1.2, 1.2), Image.Resampling.BICUBIC, expand=True, fillcolor=248)
    noise = Image.effect_noise(picture.size, 22)
    picture = Image.blend(picture.filter(ImageFilter.GaussianBlur(0.6)), noise, 0.12)
    picture.convert("RGB").save(target, quality=62)
