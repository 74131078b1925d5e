"""What values of one report say about each other: what agrees is left alone, a slip of a digit is told."""

import pytest

from desktop_app.core.medical.analytes import load_catalogue
from desktop_app.core.medical.relations import RELATIONS, UNITS, disagreeing, unit_in_relations

SOUND = [
    {"sodium": 140, "chloride": 102, "bicarbonate": 24, "anion-gap": 14},
    {"sodium": 140, "potassium": 4.2, "chloride": 102, "bicarbonate": 24, "anion-gap": 18.2},
    {"sodium": 138, "chloride": 105, "carbon-dioxide": 25, "anion-gap": 8},
    {"urea": 32, "urea-nitrogen": 15},
    {"iron": 80, "uibc": 250, "tibc": 330, "transferrin-saturation": 24},
    {"ldl-cholesterol": 120, "hdl-cholesterol": 50, "ldl-hdl-ratio": 2.4},
    {"ast": 27, "alt": 31, "ast-alt-ratio": 0.9},
    {"apolipoprotein-b": 90, "apolipoprotein-a1": 150, "apob-apoa1-ratio": 0.6},
    {"psa": 4.2, "psa-free": 0.8, "psa-free-ratio": 19},
    {"kappa-free-light-chains": 12.1, "lambda-free-light-chains": 10.3, "kappa-lambda-ratio": 1.17},
    {"urine-albumin": 12, "urine-creatinine": 80, "urine-albumin-creatinine-ratio": 15},
]
SLIPS = [
    ({"sodium": 140, "chloride": 120, "bicarbonate": 24, "anion-gap": 14}, "chloride"),
    ({"urea": 32, "urea-nitrogen": 75}, "urea-nitrogen"),
    ({"iron": 80, "uibc": 260, "tibc": 230}, "tibc"),
    ({"ldl-cholesterol": 120, "hdl-cholesterol": 50, "ldl-hdl-ratio": 24}, "ldl-hdl-ratio"),
    ({"ast": 270, "alt": 31, "ast-alt-ratio": 0.9}, "ast"),
    ({"psa": 42, "psa-free": 0.8, "psa-free-ratio": 19}, "psa"),
    ({"urine-albumin": 120, "urine-creatinine": 80, "urine-albumin-creatinine-ratio": 15}, "urine-albumin"),
]


@pytest.mark.parametrize("values", SOUND, ids=lambda values: next(reversed(values)))
def test_what_agrees_is_left_alone(values: dict[str, float]) -> None:
    assert not disagreeing(values)
    assert any(relation.agrees(values) for relation in RELATIONS)


@pytest.mark.parametrize(("values", "slip"), SLIPS, ids=lambda value: value if isinstance(value, str) else "")
def test_a_slip_is_told(values: dict[str, float], slip: str) -> None:
    assert slip in disagreeing(values)


def test_every_analyte_of_a_relation_can_be_given_in_its_unit() -> None:
    analytes = {analyte.analyte_id: analyte for analyte in load_catalogue().analytes}
    for analyte_id in {member for relation in RELATIONS for member in relation.members}:
        unit = unit_in_relations(analyte_id)
        assert analyte_id in UNITS
        assert unit is None or any(kind.takes(unit) for kind in analytes[analyte_id].kinds)
