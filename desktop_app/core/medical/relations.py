"""What the values of one report say about each other: sums, ratios and the indices of red cells.

Each relation says what one value must be by others; a value that agrees with any relation is not blamed for another.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from desktop_app.core.medical.units import Unit, read_unit

Values = Mapping[str, float]
"""Values of a report by analyte, each in the unit of `UNITS`."""

UNITS: Mapping[str, str] = {
    "erythrocytes": "10*6/uL",
    "hemoglobin": "g/dL",
    "hematocrit": "%",
    "mcv": "fL",
    "mch": "pg",
    "mchc": "g/dL",
    "leukocytes": "10*3/uL",
    "protein-total": "g/dL",
    "albumin": "g/dL",
    "globulin": "g/dL",
    "albumin-globulin-ratio": "",
    "bilirubin-total": "mg/dL",
    "bilirubin-direct": "mg/dL",
    "bilirubin-indirect": "mg/dL",
    "cholesterol": "mg/dL",
    "hdl-cholesterol": "mg/dL",
    "ldl-cholesterol": "mg/dL",
    "ldl-cholesterol-calculated": "mg/dL",
    "triglycerides": "mg/dL",
    "non-hdl-cholesterol": "mg/dL",
    "cholesterol-hdl-ratio": "",
    "urea-nitrogen": "mg/dL",
    "creatinine": "mg/dL",
    "urea-nitrogen-creatinine-ratio": "",
    "iron": "ug/dL",
    "tibc": "ug/dL",
    "transferrin-saturation": "%",
    "hba1c": "%",
    "estimated-average-glucose": "mg/dL",
    "sodium": "mmol/L",
    "potassium": "mmol/L",
    "chloride": "mmol/L",
    "bicarbonate": "mmol/L",
    "carbon-dioxide": "mmol/L",
    "anion-gap": "mmol/L",
    "urea": "mg/dL",
    "uibc": "ug/dL",
    "ldl-hdl-ratio": "",
    "ast": "U/L",
    "alt": "U/L",
    "ast-alt-ratio": "",
    "apolipoprotein-a1": "mg/dL",
    "apolipoprotein-b": "mg/dL",
    "apob-apoa1-ratio": "",
    "psa": "ng/mL",
    "psa-free": "ng/mL",
    "psa-free-ratio": "%",
    "kappa-free-light-chains": "mg/L",
    "lambda-free-light-chains": "mg/L",
    "kappa-lambda-ratio": "",
    "urine-albumin": "mg/L",
    "urine-creatinine": "mg/dL",
    "urine-albumin-creatinine-ratio": "mg/g",
    **{f"{cell}{end}": unit for cell in ("neutrophils", "lymphocytes", "monocytes", "eosinophils", "basophils")
       for end, unit in (("", "10*3/uL"), ("-fraction", "%"))},
}  # fmt: skip

_CELLS = ("neutrophils", "lymphocytes", "monocytes", "eosinophils", "basophils")


@dataclass(frozen=True, slots=True)
class Relation:
    """What a value must be by others; `slack` is how far it may be off, as a share and in its own unit."""

    analyte_id: str
    others: tuple[str, ...]
    expected: Callable[[Values], float | None]
    slack: tuple[float, float]

    @property
    def members(self) -> tuple[str, ...]:
        """All analytes of the relation."""
        return (self.analyte_id, *self.others)

    def agrees(self, values: Values) -> bool | None:
        """Tell whether the values agree; None where the relation says nothing of them."""
        if self.analyte_id not in values or not all(other in values for other in self.others):
            return None
        expected = self.expected(values)
        if expected is None:
            return None
        share, absolute = self.slack
        return abs(values[self.analyte_id] - expected) <= share * abs(expected) + absolute


@cache
def unit_in_relations(analyte_id: str) -> Unit | None:
    """Return the unit in which relations take an analyte; None where they take it without one, or not at all."""
    return read_unit(UNITS.get(analyte_id))


def disagreeing(values: Values) -> frozenset[str]:
    """Return the analytes whose values cannot all be right.

    Suspects of a relation that fails are those that agree with no other relation, or all where each agrees with one;
    blamed are those of them that are suspects of most relations.
    """
    verdicts = [(relation, relation.agrees(values)) for relation in RELATIONS]
    upheld = {member for relation, verdict in verdicts if verdict for member in relation.members}
    failed = [frozenset(relation.members) for relation, verdict in verdicts if verdict is False]
    suspected = [members - upheld or members for members in failed]
    counts = Counter(member for suspects in suspected for member in suspects)
    return frozenset(
        member for suspects in suspected for member in suspects if counts[member] == max(counts[s] for s in suspects)
    )


def _quotient(values: Values, over: str, under: str, factor: float = 1.0) -> float | None:
    return factor * values[over] / values[under] if values[under] else None


def _ratio(analyte_id: str, over: str, under: str, factor: float, slack: tuple[float, float]) -> Relation:
    return Relation(analyte_id, (over, under), lambda values: _quotient(values, over, under, factor), slack)


def _sum(analyte_id: str, parts: Iterable[str], slack: tuple[float, float]) -> Relation:
    parts = tuple(parts)
    return Relation(analyte_id, parts, lambda values: sum(values[part] for part in parts), slack)


def _count(cell: str) -> Relation:
    """A count of cells is its share of all leukocytes; shares are printed to a tenth, or to a whole percent."""
    share = f"{cell}-fraction"

    def expected(values: Values) -> float:
        return values[share] * values["leukocytes"] / 100

    return Relation(cell, (share, "leukocytes"), expected, (0.12, 0.12))


def _friedewald(analyte_id: str) -> Relation:
    """Friedewald 1972: LDL is what HDL and a fifth of the triglycerides leave of the total; valid below 400 mg/dL.

    Other formulas and direct methods differ from it by tens of mg/dL, so that only gross slips are told.
    """

    def expected(values: Values) -> float | None:
        fats = values["triglycerides"]
        return values["cholesterol"] - values["hdl-cholesterol"] - fats / 5 if fats < 400 else None

    return Relation(analyte_id, ("cholesterol", "hdl-cholesterol", "triglycerides"), expected, (0.2, 20.0))


def _anion_gap(base: str) -> Relation:
    """What chloride and bicarbonate leave of sodium; some laboratories add potassium to it (Emmett 1977)."""

    def expected(values: Values) -> float:
        gap = values["sodium"] - values["chloride"] - values[base]
        with_potassium = gap + values.get("potassium", 0.0)
        return min(gap, with_potassium, key=lambda each: abs(each - values["anion-gap"]))

    return Relation("anion-gap", ("sodium", "chloride", base), expected, (0.0, 2.1))


def _shares_of_leukocytes() -> Relation:
    """The first cell's share is what the others leave of 100 %; other cells may take some percent."""
    first, *others = (f"{cell}-fraction" for cell in _CELLS)

    def expected(values: Values) -> float:
        rest = 100 - sum(values[other] for other in others)
        return min(max(values[first], rest - 6.0), rest)

    return Relation(first, tuple(others), expected, (0.0, 2.0))


def _mean_glucose(values: Values) -> float:
    """Nathan 2008 (ADAG): mean glucose in mg/dL of HbA1c in percent."""
    return 28.7 * values["hba1c"] - 46.7


RELATIONS: tuple[Relation, ...] = (
    _ratio("mcv", "hematocrit", "erythrocytes", 10, (0.04, 0.5)),
    _ratio("mch", "hemoglobin", "erythrocytes", 10, (0.04, 0.3)),
    _ratio("mchc", "hemoglobin", "hematocrit", 100, (0.04, 0.4)),
    _sum("protein-total", ("albumin", "globulin"), (0.0, 0.26)),
    _ratio("albumin-globulin-ratio", "albumin", "globulin", 1, (0.06, 0.11)),
    _sum("bilirubin-total", ("bilirubin-direct", "bilirubin-indirect"), (0.05, 0.16)),
    _sum("cholesterol", ("hdl-cholesterol", "non-hdl-cholesterol"), (0.01, 4.5)),
    _ratio("cholesterol-hdl-ratio", "cholesterol", "hdl-cholesterol", 1, (0.03, 0.11)),
    _friedewald("ldl-cholesterol"),
    _friedewald("ldl-cholesterol-calculated"),
    _ratio("urea-nitrogen-creatinine-ratio", "urea-nitrogen", "creatinine", 1, (0.08, 1.0)),
    _ratio("transferrin-saturation", "iron", "tibc", 100, (0.04, 1.6)),
    Relation("urea", ("urea-nitrogen",), lambda values: 60.056 / 28.014 * values["urea-nitrogen"], (0.03, 1.2)),
    _sum("tibc", ("iron", "uibc"), (0.02, 3.0)),
    _ratio("ldl-hdl-ratio", "ldl-cholesterol", "hdl-cholesterol", 1, (0.03, 0.11)),
    _ratio("ast-alt-ratio", "ast", "alt", 1, (0.05, 0.11)),
    _ratio("apob-apoa1-ratio", "apolipoprotein-b", "apolipoprotein-a1", 1, (0.05, 0.06)),
    _ratio("psa-free-ratio", "psa-free", "psa", 100, (0.06, 1.1)),
    _ratio("kappa-lambda-ratio", "kappa-free-light-chains", "lambda-free-light-chains", 1, (0.05, 0.06)),
    _ratio("urine-albumin-creatinine-ratio", "urine-albumin", "urine-creatinine", 100, (0.2, 2.0)),
    _anion_gap("bicarbonate"),
    _anion_gap("carbon-dioxide"),
    Relation("estimated-average-glucose", ("hba1c",), _mean_glucose, (0.02, 2.5)),
    _shares_of_leukocytes(),
    *(_count(cell) for cell in _CELLS),
)
