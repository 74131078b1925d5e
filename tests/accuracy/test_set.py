"""The reader stays at its level on the measuring set, and finds nothing in papers that are no reports."""

import json
from pathlib import Path

import pytest

from tests.accuracy.production import write_set
from tests.accuracy.reading import read_document
from tests.accuracy.scoring import Score, score_document


@pytest.fixture(scope="module")
def scores(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Score]:
    folder: Path = tmp_path_factory.mktemp("accuracy")
    write_set(folder)
    scores: dict[str, Score] = {"papers": Score(), "reports": Score()}
    for path in folder.glob("*.truth.json"):
        truth = json.loads(path.read_text(encoding="utf-8"))
        document = read_document(folder / f"{path.name.removesuffix('.truth.json')}.pdf")
        scores["reports" if truth["reports"] else "papers"].add(score_document(truth, document.reports))
    return scores


def test_reports(scores: dict[str, Score]):
    assert scores["reports"].f1() >= 99
    assert scores["reports"].f1("strict") >= 98
    assert scores["reports"].share("fields_right", "fields") >= 98


def test_papers(scores: dict[str, Score]):
    assert scores["papers"].wrongs == []
