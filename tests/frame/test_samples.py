"""The bundled samples are what their generator makes, and say what their truth says."""
# pyright: reportUnknownMemberType=false, reportUnknownArgumentType=false

import json
from pathlib import Path
from typing import Any

import pymupdf
import pytest

from tools.samples.__main__ import PAPERS, main
from tools.samples.paper import NOTICE

TRUTHS = Path(__file__).resolve().parents[1] / "samples"
STEMS = [report.stem for report, _ in PAPERS]
TEXT_STEMS = [report.stem for report, _ in PAPERS if report.kind == "text-pdf"]


def pages(path: Path) -> list[str]:
    """Return the pages' texts, with every run of blanks as one."""
    with pymupdf.open(path) as document:
        return [" ".join(str(page.get_text()).split()) for page in document]


def truth(stem: str) -> dict[str, Any]:
    """Return the truth that lies beside the tests."""
    return json.loads((TRUTHS / f"{stem}.truth.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make all samples and truths anew."""
    path = tmp_path_factory.mktemp("made")
    main(path, path)
    return path


def test_every_sample_has_its_truth_and_is_small(samples: Path) -> None:
    assert sorted(path.stem for path in samples.iterdir()) == sorted(STEMS)
    assert sorted(path.name for path in TRUTHS.iterdir()) == sorted(f"{stem}.truth.json" for stem in STEMS)
    assert all(path.stat().st_size < 400_000 for path in samples.iterdir())


@pytest.mark.parametrize("stem", STEMS)
def test_truth_is_the_generators(made: Path, stem: str) -> None:
    assert json.loads((made / f"{stem}.truth.json").read_text(encoding="utf-8")) == truth(stem)


@pytest.mark.parametrize("stem", TEXT_STEMS)
def test_text_samples_are_the_generators(made: Path, samples: Path, stem: str) -> None:
    assert pages(samples / f"{stem}.pdf") == pages(made / f"{stem}.pdf")


@pytest.mark.parametrize("stem", TEXT_STEMS)
def test_pages_say_what_the_truth_says(samples: Path, stem: str) -> None:
    texts, told = pages(samples / f"{stem}.pdf"), truth(stem)
    assert len(texts) == told["pages"]
    assert all(NOTICE in text for text in texts)
    assert told["reports"][0]["laboratory"] in texts[0]
    for result in told["reports"][0]["results"]:
        for part in ("name", "value", "unit", "reference_range", "panel"):
            assert (result[part] or "") in texts[result["page"] - 1], (result["name"], part)


def test_scan_has_a_picture_and_no_text(samples: Path) -> None:
    with pymupdf.open(samples / "scan-hormones.pdf") as document:
        assert document.page_count == 1
        assert len(document[0].get_images()) == 1
    assert pages(samples / "scan-hormones.pdf") == [""]


def test_making_twice_gives_the_same_bytes(made: Path, tmp_path: Path) -> None:
    main(tmp_path, tmp_path)
    assert {path.name: path.read_bytes() for path in made.iterdir()} == {
        path.name: path.read_bytes() for path in tmp_path.iterdir()
    }
