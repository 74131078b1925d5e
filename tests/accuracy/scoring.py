"""Compares read reports with the truth: results paired by name and value, per report."""

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Any

_ALIKE = 0.8
_TITLES = frozenset(
    {"mr", "mrs", "ms", "miss", "dr", "herr", "herrn", "frau", "sr", "sra", "srta", "d", "dna", "m", "mme", "mlle"}
    | {"monsieur", "madame", "sig", "sigra", "signor", "signora", "dhr", "mevr"}
)
_SIGNS = str.maketrans({"µ": "u", "μ": "u", "²": "2", "³": "3", "⁶": "6", "⁹": "9", "–": "-", "−": "-", "’": "'"})


@dataclass(slots=True)
class Score:
    """Counts of one document or of many; `wrongs` says what was wrong, one line each.

    `rows` holds of each result read its confidence, whether it was accepted without a doubt, and whether name and value
    are right.
    """

    counts: Counter[str] = field(default_factory=Counter[str])
    wrongs: list[str] = field(default_factory=list[str])
    rows: list[tuple[float, bool, bool]] = field(default_factory=list[tuple[float, bool, bool]])

    def add(self, other: "Score") -> None:
        """Add another document's counts."""
        self.counts.update(other.counts)
        self.wrongs += other.wrongs
        self.rows += other.rows

    @property
    def coverage(self) -> float:
        """The share of results accepted without a doubt, in percent."""
        return 100 * sum(accepted for _, accepted, _ in self.rows) / len(self.rows) if self.rows else 100.0

    @property
    def silent_errors(self) -> float:
        """The share of accepted results that are wrong, in percent."""
        accepted = [right for _, is_accepted, right in self.rows if is_accepted]
        return 100 * accepted.count(False) / len(accepted) if accepted else 0.0

    def f1(self, hits: str = "matched") -> float:
        """F1 in percent; 100 where there is nothing to find and nothing was found."""
        total = self.counts["true"] + self.counts["read"]
        return 200 * self.counts[hits] / total if total else 100.0

    def share(self, part: str, whole: str) -> float:
        """A share in percent."""
        return 100 * self.counts[part] / self.counts[whole] if self.counts[whole] else 100.0


def score_document(truth: Mapping[str, Any], reports: Sequence[Mapping[str, Any]]) -> Score:
    """Score one document's read reports, each a mapping as in `results.schema.json`."""
    score = Score()
    score.counts["documents"] += 1
    trues = truth["reports"]
    by_report = _assigned(reports, trues)
    for i, true in enumerate(trues):
        _score_report(score, true, [r for r, k in by_report if k == i], truth["decimal_mark"])
    for report, k in by_report:
        if k is None:
            score.counts["read"] += len(report["results"])
            score.wrongs += [f"extra {r['name']} = {r['value']}" for r in report["results"]]
            score.rows += [_row(result, is_right=False) for result in report["results"]]
    counts = score.counts
    counts["perfect"] += counts["true"] == counts["read"] == counts["strict"]
    return score


def _assigned(
    reports: Sequence[Mapping[str, Any]], trues: Sequence[Mapping[str, Any]]
) -> list[tuple[Mapping[str, Any], int | None]]:
    if len(trues) == 1:
        return [(report, 0) for report in reports]
    pairs: list[tuple[Mapping[str, Any], int | None]] = []
    for report in reports:
        day = (report["collected_at"] or "")[:10]
        same = [i for i, true in enumerate(trues) if (true["collected_at"] or "")[:10] == day]
        named = [
            i
            for i in same
            if _names_alike(report["patient"]["name"] or "", trues[i]["patient"]["name"] or "") >= _ALIKE
        ]
        same = named or same
        required = [i for i, true in enumerate(trues) if not true.get("optional")]
        pairs.append((report, same[0] if same else required[0] if len(required) == 1 else None))
    return pairs


def _score_report(score: Score, true: Mapping[str, Any], read: Sequence[Mapping[str, Any]], mark: str) -> None:
    is_optional = bool(true.get("optional"))
    wanted = [(r, is_optional or bool(r.get("optional"))) for r in true["results"]]
    found = [r for report in read for r in report["results"]]
    candidates = [
        (_likeness(f, w, mark), i, k)
        for i, f in enumerate(found)
        for k, (w, _) in enumerate(wanted)
        if _is_right(f, w, mark)
    ]
    used: set[int] = set()
    met: set[int] = set()
    for _, i, k in sorted(candidates, reverse=True):
        if i in used or k in met:
            continue
        used.add(i)
        met.add(k)
        if not wanted[k][1]:
            _score_pair(score, found[i], wanted[k][0], mark)
    score.rows += [_row(result, is_right=i in used) for i, result in enumerate(found)]
    neutral = sum(wanted[k][1] for k in met)
    score.counts["true"] += sum(not optional for _, optional in wanted)
    score.counts["read"] += len(found) - neutral
    score.wrongs += [f"missing {w['name']} = {w['value']}" for k, (w, o) in enumerate(wanted) if not o and k not in met]
    score.wrongs += [
        f"extra {f['name']} = {f['value']} {f['unit']} [{f['reference_range']}]"
        for i, f in enumerate(found)
        if i not in used
    ]
    if not is_optional:
        _score_fields(score, true, read[0] if read else None)


def _row(result: Mapping[str, Any], *, is_right: bool) -> tuple[float, bool, bool]:
    return float(result.get("confidence") or 0.0), not result.get("doubts"), is_right


def _score_fields(score: Score, true: Mapping[str, Any], read: Mapping[str, Any] | None) -> None:
    patient = read["patient"] if read else {}
    shown = {
        "name": (sorted(_fold(true["patient"]["name"]).split()), sorted(_fold(patient.get("name") or "").split())),
        "sex": (true["patient"]["sex"], patient.get("sex")),
        "birth": (true["patient"]["birth_date"], patient.get("birth_date")),
        "day": (true["collected_at"], read["collected_at"] if read else None),
    }
    for name, (expected, got) in shown.items():
        if isinstance(got, list):
            got = [word for word in got if word not in _TITLES]
            expected = [word for word in expected if word not in _TITLES]
        score.counts["fields"] += 1
        score.counts["fields_right"] += expected == got
        if expected != got:
            score.wrongs.append(f"field {name}: {expected} read as {got}")


def _score_pair(score: Score, found: Mapping[str, Any], true: Mapping[str, Any], mark: str) -> None:
    score.counts["matched"] += 1
    doubt = true.get("doubt", ())
    is_unit_right = "unit" in doubt or _unit(found["unit"]) == _unit(true["unit"])
    is_range_right = _is_range_right(found, true, mark)
    score.counts["strict"] += is_unit_right and is_range_right
    if "flag" not in doubt:
        score.counts["flags"] += 1
        score.counts["flags_right"] += (found["flag"] or "")[:1] == (true["flag"] or "")[:1]
        if (found["flag"] or "")[:1] != (true["flag"] or "")[:1]:
            score.wrongs.append(f"flag {true['name']}: {true['flag']} read as {found['flag']}")
    if not is_unit_right:
        score.wrongs.append(f"unit {true['name']}: {true['unit']} read as {found['unit']}")
    if not is_range_right:
        score.wrongs.append(f"range {true['name']}: {_range_of(true)} read as {_range_of(found)}")


def _range_of(result: Mapping[str, Any]) -> str:
    return f"{result['reference_range']} ({result['reference_low']}, {result['reference_high']})"


def _is_range_right(found: Mapping[str, Any], true: Mapping[str, Any], mark: str) -> bool:
    keys = ("reference_low", "reference_high")
    has_numbers = any(true[key] is not None for key in keys) and "reference_low" not in true.get("doubt", ())
    if has_numbers and any(found[key] is not None for key in keys):
        return all(found[key] == true[key] for key in keys)
    return _plain(found["reference_range"], mark) == _plain(true["reference_range"], mark)


def _is_right(found: Mapping[str, Any], true: Mapping[str, Any], mark: str) -> bool:
    return _names_alike(found["name"], true["name"]) >= _ALIKE and _plain(found["value"], mark) == _plain(
        true["value"], mark
    )


def _likeness(found: Mapping[str, Any], true: Mapping[str, Any], mark: str) -> float:
    is_same_unit = _unit(found["unit"]) == _unit(true["unit"])
    return _names_alike(found["name"], true["name"]) + 0.4 * is_same_unit + 0.4 * _is_range_right(found, true, mark)


def _names_alike(first: str, second: str) -> float:
    a, b = _fold(first), _fold(second)
    if re.findall(r"\d+", a) != re.findall(r"\d+", b):
        return 0.0
    return 1.0 if a == b else SequenceMatcher(None, a.replace(" ", ""), b.replace(" ", "")).ratio()


def _fold(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.translate(_SIGNS).casefold())
    return " ".join(re.findall(r"[a-z0-9]+", plain.replace("ß", "ss")))


def _unit(text: str | None) -> str:
    return re.sub(r"[\s^]+|^x", "", (text or "").translate(_SIGNS)).replace("l", "L")


def _plain(text: str | None, mark: str) -> str:
    plain = (
        re.sub(r"[\s\u202f]+", "", unicodedata.normalize("NFKC", text or "").translate(_SIGNS)).casefold().strip("()[]")
    )
    if mark == ",":
        return re.sub(r"\.(?=\d{3}(?!\d))", "", plain).replace(",", ".")
    return re.sub(r"(?<=\d)[,'](?=\d{2,3})", "", plain)
