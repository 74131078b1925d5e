"""Molar masses of the catalogue are those of the molecules, worked out from standard atomic weights (IUPAC 2021)."""

import re

import pytest

from desktop_app.core.medical.analytes import load_catalogue

WEIGHTS = {
    "H": 1.008, "C": 12.011, "N": 14.007, "O": 15.999, "P": 30.974, "S": 32.06, "Cl": 35.45, "Ca": 40.078, "Mg": 24.305,
    "Fe": 55.845, "Co": 58.933, "Cu": 63.546, "Zn": 65.38, "Se": 78.971, "I": 126.904, "Al": 26.982, "Mn": 54.938,
    "Cr": 51.996, "Pb": 207.2, "Hg": 200.59, "Cd": 112.414, "As": 74.922,
}  # fmt: skip
FORMULAS = {
    "C4H7N3O": "creatinine urine-creatinine",
    "CH4N2O": "urea urine-urea",
    "N2": "urea-nitrogen",
    "C5H4N4O3": "urate urine-urate",
    "C33H36N4O6": "bilirubin-total bilirubin-direct bilirubin-indirect",
    "NH3": "ammonia",
    "C3H6O3": "lactate csf-lactate",  # lactic acid, as the usual factors have it
    "C4H8O3": "beta-hydroxybutyrate",
    "C27H46O": "cholesterol hdl-cholesterol ldl-cholesterol vldl-cholesterol non-hdl-cholesterol",
    "C57H104O6": "triglycerides",  # triolein
    "C6H12O6": "glucose glucose-fasting urine-glucose csf-glucose estimated-average-glucose",
    "C63H88CoN14O14P": "vitamin-b12",
    "C19H19N7O6": "folate folate-erythrocytes",
    "C4H6O4": "methylmalonic-acid",
    "C4H9NO2S": "homocysteine",
    "C27H44O2": "vitamin-d-25-oh vitamin-d3-25-oh",
    "C27H44O3": "vitamin-d-1-25-oh",
    "C20H30O": "vitamin-a",
    "C6H8O6": "vitamin-c",
    "C29H50O2": "vitamin-e",
    "C15H11I4NO4": "t4-free t4-total",
    "C15H12I3NO4": "t3-free t3-total t3-reverse",
    "C18H24O2": "estradiol",
    "C18H22O2": "estrone",
    "C18H24O3": "estriol-free",
    "C21H30O2": "progesterone",
    "C21H30O3": "17-oh-progesterone",
    "C19H28O2": "testosterone testosterone-free testosterone-bioavailable",
    "C19H28O5S": "dhea-s",
    "C19H26O2": "androstenedione",
    "C19H30O2": "dihydrotestosterone",
    "C21H30O5": "cortisol urine-cortisol-free",
    "C21H28O5": "aldosterone",
    "C9H13NO3": "adrenaline normetanephrine-free urine-normetanephrine",
    "C8H11NO3": "noradrenaline",
    "C8H11NO2": "dopamine",
    "C10H15NO3": "metanephrine-free urine-metanephrine",
    "C9H10O5": "urine-vanillylmandelate",
    "C10H9NO3": "urine-5-hiaa",
    "C41H64O14": "digoxin",
    "C41H64O13": "digitoxin",
    "C15H12N2O2": "phenytoin",
    "C15H12N2O": "carbamazepine",
    "C8H16O2": "valproate",
    "C12H12N2O3": "phenobarbital",
    "C9H7Cl2N5": "lamotrigine",
    "C8H14N2O2": "levetiracetam",
    "C12H21NO8S": "topiramate",
    "C7H8N4O2": "theophylline",
    "C66H75Cl2N9O24": "vancomycin",
    "C20H22N8O5": "methotrexate",
    "C8H9NO2": "acetaminophen",
    "C7H6O3": "salicylates",
    "C2H6O": "ethanol",
    "C18H19ClN4": "clozapine",
    "C20H23N": "amitriptyline",
    "C19H21N": "nortriptyline",
    "P": "phosphate urine-phosphate",  # given as phosphorus
    "Ca": "calcium calcium-ionized urine-calcium",
    "Mg": "magnesium magnesium-erythrocytes urine-magnesium",
    "Fe": "iron tibc uibc",
    "Cu": "copper",
    "Zn": "zinc zinc-erythrocytes",
    "Se": "selenium",
    "Al": "aluminium",
    "Mn": "manganese",
    "Cr": "chromium",
    "Pb": "lead",
    "Hg": "mercury",
    "Cd": "cadmium",
    "As": "arsenic",
}
MASSES = {analyte.analyte_id: analyte.molar_mass for analyte in load_catalogue().analytes}


@pytest.mark.parametrize(("formula", "analyte_ids"), FORMULAS.items())
def test_a_molar_mass_is_that_of_the_molecule(formula: str, analyte_ids: str) -> None:
    atoms = re.findall(r"([A-Z][a-z]?)(\d*)", formula)
    weight = sum(WEIGHTS[atom] * int(count or 1) for atom, count in atoms)
    assert {each: float(MASSES[each] or 0) for each in analyte_ids.split()} == {
        each: pytest.approx(weight, rel=5e-4) for each in analyte_ids.split()
    }


def test_what_is_no_one_molecule_has_no_molar_mass() -> None:
    """Isoforms, calibrators of international units and mixtures: no factor holds for all of them."""
    for analyte_id in ("lipoprotein-a", "insulin", "ferritin", "prolactin", "growth-hormone", "tsh", "albumin"):
        assert MASSES[analyte_id] is None
