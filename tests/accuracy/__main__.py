"""Measures the reading: `python -m tests.accuracy [--pictures] [--wrong NAME] [--keep FOLDER]`, or `make accuracy`.

Our own set is written into a temporary folder; its first figures, taken before the reader had seen any of it, stand in
`tests/accuracy/FIRST.md`. The line `scrambled headings` is of all its documents of text once more, the headings of
their tables turned into nonsense (`tests/accuracy/scrambling.py`): how well columns are known by what they hold. The
corpus beside the project is measured with its own scorer where there is one.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.accuracy.calibration import table
from tests.accuracy.layouts import CHANCE, FIFTH, FOURTH, HELD_OUT, SECOND, THIRD
from tests.accuracy.production import write_set
from tests.accuracy.reading import ReadDocument, read_document, read_pages
from tests.accuracy.scoring import Score, score_document
from tests.accuracy.scrambling import scramble_headings

CORPUS = Path(__file__).parents[2].parent / "shared" / "corpus"
_GROUPS = (
    "first set",
    "second set",
    "held out",
    "third set",
    "third, held out",
    "fourth set",
    "fourth, held out",
    "fifth set",
    "chance",
    "chance, held out",
    "by hand",
    "scrambled headings",
    "pictures",
    "papers",
)
_NOT_AS_PRINTED = frozenset({"scrambled headings", "pictures", "papers"})
"""Groups that are no reports of text as they were printed."""

_HEAD = f"{'':<26}{'docs':>5}{'perf':>5}{'true':>6}{'read':>6}{'F1':>7}{'strict':>8}{'flags':>7}{'fields':>8}"


def main() -> None:
    """Write, read and score the set, then the corpus."""
    parser = argparse.ArgumentParser(prog="python -m tests.accuracy", description=__doc__)
    parser.add_argument("--pictures", action="store_true", help="also read scans: seconds a page")
    parser.add_argument("--wrong", nargs="*", default=None, help="say what is wrong in these families (all when empty)")
    parser.add_argument("--keep", type=Path, help="write the set here and leave it")
    parser.add_argument("--no-corpus", action="store_true", help="our own set alone")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.keep or Path(temporary)
        write_set(folder, has_pictures=options.pictures)
        _measure_own(folder, options.wrong)
    if CORPUS.is_dir() and not options.no_corpus:
        _measure_corpus(has_pictures=options.pictures)


def _measure_own(folder: Path, wrong: Sequence[str] | None) -> None:
    scores: dict[str, Score] = {}
    groups = {name: Score() for name in _GROUPS}
    read: list[ReadDocument] = []
    drawn: list[ReadDocument] = []
    for truth_path in sorted(folder.glob("*.truth.json")):
        truth = json.loads(truth_path.read_text(encoding="utf-8"))
        document = read_document(_document_of(truth_path))
        score = _scored(truth_path, truth, document.reports)
        is_text = truth["kind"] == "text-pdf"
        group = "papers" if truth["family"] == "paper" else _part(truth["family"]) if is_text else "pictures"
        groups[group].add(score)
        if is_text and group != "papers":
            scores.setdefault(truth["family"], Score()).add(score)
            if scrambled := scramble_headings(document.pages):
                groups["scrambled headings"].add(_scored(truth_path, truth, read_pages(scrambled)))
        (read if is_text else drawn).append(document)
    print(_HEAD)
    for name, score in sorted(scores.items(), key=lambda item: item[1].f1()):
        print(_line(f"{'. ' if name in HELD_OUT else ''}{name}", score))
    for name, score in groups.items():
        if score.counts["documents"]:
            print(_line(f"-- {name}", score))
    _tell_doubts(groups)
    warm = read[len(read) // 4 :]
    pages = sum(len(document.pages) for document in warm)
    print(f"tables {1000 * sum(d.reading_s for d in warm) / pages:.1f} ms a page of text")
    if drawn:
        pages = sum(len(document.pages) for document in drawn)
        print(f"pictures {sum(d.total_s for d in drawn) / pages:.1f} s of a processor a page")
    if wrong is not None:
        _tell_wrongs(groups, scores, wrong)


def _scored(path: Path, truth: Mapping[str, Any], reports: Sequence[Mapping[str, Any]]) -> Score:
    """Score what was read of a document; what is wrong is told with the document's name."""
    score = score_document(truth, reports)
    score.wrongs = [f"{path.name.removesuffix('.truth.json')}: {text}" for text in score.wrongs]
    return score


def _tell_doubts(groups: Mapping[str, Score]) -> None:
    """Say how much is accepted without a doubt, how much of that is wrong, and how far confidence keeps its word."""
    print(f"\n{'':<26}{'accepted':>9}{'silent errors':>15}")
    for name, score in groups.items():
        if score.rows:
            print(f"{name:<26}{score.coverage:>8.1f}%{score.silent_errors:>14.2f}%")
    text = [row for name, score in groups.items() if name not in _NOT_AS_PRINTED for row in score.rows]
    print("\n" + table("text", text))
    if groups["pictures"].rows:
        print(table("pictures", groups["pictures"].rows))


def _tell_wrongs(groups: Mapping[str, Score], scores: Mapping[str, Score], wanted: Sequence[str]) -> None:
    """Held-out families are told only when they are asked for by name."""
    chosen = {name: score for name, score in scores.items() if name not in HELD_OUT or name in wanted}
    chosen |= {name: groups[name] for name in _NOT_AS_PRINTED}
    for name, score in chosen.items():
        if not wanted or name in wanted:
            print("\n".join(score.wrongs))


def _part(family: str) -> str:
    if family == "by_hand":
        return "by hand"
    if family in CHANCE:
        return "chance, held out" if family in HELD_OUT else "chance"
    if family in FIFTH:
        return "fifth set"
    if family in FOURTH:
        return "fourth, held out" if family in HELD_OUT else "fourth set"
    if family in THIRD:
        return "third, held out" if family in HELD_OUT else "third set"
    if family in HELD_OUT:
        return "held out"
    return "second set" if family in SECOND else "first set"


def _line(name: str, score: Score) -> str:
    counts = score.counts
    return (
        f"{name:<26}{counts['documents']:>5}{counts['perfect']:>5}{counts['true']:>6}{counts['read']:>6}"
        f"{score.f1():>7.1f}{score.f1('strict'):>8.1f}{score.share('flags_right', 'flags'):>7.1f}"
        f"{score.share('fields_right', 'fields'):>8.1f}"
    )


def _document_of(truth: Path) -> Path:
    stem = truth.name.removesuffix(".truth.json")
    return next(path for path in truth.parent.glob(f"{stem}.*") if not path.name.endswith(".json"))


def _measure_corpus(*, has_pictures: bool) -> None:
    """Read the corpus, let its own scorer speak, and count what was accepted, wrong and how long it took, by kind."""
    documents: list[dict[str, Any]] = []
    scores: dict[str, Score] = {}
    seconds: dict[str, list[float]] = {}
    for truth_path in sorted((CORPUS / "dev").glob("*.truth.json")):
        truth = json.loads(truth_path.read_text(encoding="utf-8"))
        kind = truth["kind"]
        if not has_pictures and kind != "text-pdf":
            continue
        path = _document_of(truth_path)
        read = read_document(path)
        documents.append({"file_name": path.name, "status": "completed", "reports": read.reports})
        scores.setdefault(kind, Score()).add(score_document(truth, read.reports))
        seconds.setdefault(kind, []).append(read.total_s / len(read.pages))
    print("\ncorpus/dev" + ("" if has_pictures else " (text PDFs)"))
    lines = _corpus_table(documents)
    print("\n".join(line for line in lines if has_pictures or line.startswith((" ", "text-pdf"))))
    print(f"{'':<20}{'accepted':>9}{'silent errors':>15}{'s a page':>10}")
    for kind, score in scores.items():
        usual = sum(seconds[kind]) / len(seconds[kind])
        print(f"{kind:<20}{score.coverage:>8.1f}%{score.silent_errors:>14.2f}%{usual:>10.3f}")
    print(table("corpus/dev", [row for score in scores.values() for row in score.rows]))


def _corpus_table(documents: list[dict[str, Any]]) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        predictions = Path(folder) / "predictions.json"
        predictions.write_text(json.dumps({"documents": documents}), encoding="utf-8")
        command = [sys.executable, str(CORPUS / "score.py"), str(CORPUS / "dev"), str(predictions)]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()


if __name__ == "__main__":
    main()
