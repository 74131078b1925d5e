"""The catalogue is well formed, names nothing twice, converts as known by heart; matching refuses to guess."""

from collections import Counter
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.analytes import FAMILIES, WITHOUT_UNIT, Analyte, Kind, load_catalogue
from desktop_app.core.matching import Context, Form, Match, match, specimen_of, tells_gases
from desktop_app.core.units import Unit, read_unit
from desktop_app.paths import resource
from tools.catalogue import catalogue_text

CATALOGUE = load_catalogue()
SPECIMENS = {"blood", "urine", "stool", "csf", "semen"}


def test_the_compiled_file_is_what_the_sources_say() -> None:
    compiled = resource("analytes", "catalogue.json").read_text(encoding="utf-8")
    assert compiled == catalogue_text(), "run `python -m tools.catalogue`"


def test_there_are_enough_analytes_each_with_its_own_id() -> None:
    ids = [analyte.analyte_id for analyte in CATALOGUE.analytes]
    assert len(ids) >= 400
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("analyte", CATALOGUE.analytes, ids=lambda analyte: analyte.analyte_id)
def test_every_entry_is_well_formed(analyte: Analyte) -> None:
    assert analyte.name
    assert analyte.specimen in SPECIMENS
    assert analyte.kinds
    for kind in analyte.kinds:
        assert kind.name in FAMILIES
        units = [unit_of(code) for code in kind.ucum_units]
        assert [unit.ucum for unit in units] == list(kind.ucum_units)
        assert all(kind.takes(unit) for unit in units)
        assert units or kind.name in WITHOUT_UNIT
    if analyte.limits is not None:
        assert analyte.limits.low < analyte.limits.high
        assert analyte.limits.unit is not None or any(kind.name == "density" for kind in analyte.kinds)
    assert analyte.molar_mass is None or analyte.molar_mass > 0


def test_every_analyte_can_be_found_by_a_name_of_its_own() -> None:
    found = {number for numbers in CATALOGUE.keys.values() for number in numbers}
    assert found == set(range(len(CATALOGUE.analytes)))


def test_no_name_is_claimed_twice_for_one_specimen_property_and_unit() -> None:
    for key, numbers in CATALOGUE.keys.items():
        claims = Counter(
            (analyte.specimen, kind.name, code)
            for analyte in (CATALOGUE.analytes[number] for number in numbers)
            for kind in analyte.kinds
            for code in kind.ucum_units or ("",)
        )
        assert max(claims.values()) == 1, (key, claims.most_common(1))


CODES = [(analyte.analyte_id, kind) for analyte in CATALOGUE.analytes for kind in analyte.kinds if kind.loinc]


@pytest.mark.parametrize(
    ("analyte_id", "kind"), CODES, ids=lambda value: value if isinstance(value, str) else value.name
)
def test_loinc_codes_have_their_check_digit(analyte_id: str, kind: Kind) -> None:
    assert kind.loinc is not None
    digits, _, check = kind.loinc.partition("-")
    assert digits.isdecimal()
    assert check == str(check_digit(digits))


def check_digit(digits: str) -> int:
    """Modulus 10 after Luhn, as in the LOINC users' guide, appendix C."""
    doubled = [int(digit) * (2 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(digits))]
    return -sum(number // 10 + number % 10 for number in doubled) % 10


def test_no_loinc_code_stands_for_two_things() -> None:
    codes = Counter(kind.loinc for _, kind in CODES)
    assert [code for code, count in codes.items() if count > 1] == []


@pytest.mark.parametrize(
    ("analyte_id", "value", "source", "target", "expected"),
    [
        ("glucose", "5.55", "mmol/L", "mg/dL", 100.0),
        ("creatinine", "1", "mg/dL", "µmol/L", 88.4),
        ("cholesterol", "1", "mmol/L", "mg/dL", 38.67),
        ("ldl-cholesterol", "2.59", "mmol/L", "mg/dL", 100.1),
        ("triglycerides", "1", "mmol/L", "mg/dL", 88.57),
        ("urea", "1", "mmol/L", "mg/dL", 6.006),
        ("bilirubin-total", "1", "mg/dL", "µmol/L", 17.1),
        ("urate", "1", "mg/dL", "µmol/L", 59.48),
        ("calcium", "10", "mg/dL", "mmol/L", 2.495),
        ("calcium", "5", "meq/L", "mg/dL", 10.02),
        ("potassium", "4.2", "meq/L", "mmol/L", 4.2),
        ("magnesium", "2", "mEq/L", "mmol/L", 1.0),
        ("phosphate", "1", "mmol/L", "mg/dL", 3.097),
        ("iron", "100", "µg/dL", "µmol/L", 17.9),
        ("hemoglobin", "15", "g/dL", "mmol/L", 9.31),
        ("vitamin-d-25-oh", "30", "ng/mL", "nmol/L", 74.9),
        ("vitamin-b12", "200", "pg/mL", "pmol/L", 147.6),
        ("t4-free", "1", "ng/dL", "pmol/L", 12.87),
        ("testosterone", "500", "ng/dL", "nmol/L", 17.34),
        ("cortisol", "10", "µg/dL", "nmol/L", 275.9),
        ("parathyroid-hormone", "50", "pg/mL", "pmol/L", 5.305),
        ("hba1c", "53", "mmol/mol", "%", 7.0),
        ("hba1c", "6.5", "%", "mmol/mol", 47.5),
        ("alt", "1", "µkat/L", "U/L", 60.0),
        ("alt", "35", "UI/L", "U/l", 35.0),
        ("urine-creatinine", "1", "g/24h", "mmol/24h", 8.84),
    ],
)
def test_conversions_known_by_heart(analyte_id: str, value: str, source: str, target: str, expected: float) -> None:
    converted = analyte(analyte_id).convert(Fraction(value), unit_of(source), unit_of(target))
    assert converted is not None
    assert float(converted) == pytest.approx(expected, rel=2e-3)


@pytest.mark.parametrize(
    ("analyte_id", "source", "target"),
    [
        ("insulin", "µU/mL", "pmol/L"),
        ("ferritin", "ng/mL", "nmol/L"),
        ("sodium", "mmol/L", "mg/dL"),
        ("glucose", "mg/dL", "mmol/24h"),
        ("prolactin", "ng/mL", "mIU/L"),
        ("neutrophils", "10^9/L", "%"),
    ],
)
def test_what_no_constant_leads_to_is_not_converted(analyte_id: str, source: str, target: str) -> None:
    assert analyte(analyte_id).convert(Fraction(1), unit_of(source), unit_of(target)) is None


CONVERTIBLE = [a for a in CATALOGUE.analytes if a.molar_mass or a.charge or a.linear]


@given(st.fractions(), st.sampled_from(CONVERTIBLE), st.data())
def test_conversions_there_and_back_are_exact(value: Fraction, analyte: Analyte, data: st.DataObject) -> None:
    codes = [code for kind in analyte.kinds for code in kind.ucum_units]
    source, target = (unit_of(data.draw(st.sampled_from(codes))) for _ in range(2))
    there = analyte.convert(value, source, target)
    assert there is None or analyte.convert(there, target, source) == value


@pytest.mark.parametrize(
    ("name", "unit", "panel", "expected"),
    [
        ("Glucose", "mg/dL", None, "2345-7"),
        ("Bilirubin, Direct", "mg/dL", None, "1968-7"),
        ("Direct Bilirubin", "µmol/L", None, "14629-0"),
        ("Hämoglobin", "g/dl", "Blutbild", "718-7"),
        ("Haemoglobin (Hb)", "g/L", None, "718-7"),
        ("Hématies", "T/L", None, "789-8"),
        ("Leucocytes", "G/L", None, "6690-2"),
        ("Glóbulos blancos", "miles/mm³", None, "6690-2"),
        ("Emoglobina glicata", "mmol/mol", None, "59261-8"),
        ("Colesterol não-HDL", "mg/dL", None, "43396-1"),
        ("Vrij T4", "pmol/L", None, "14920-3"),
        ("Triiodothyronine (T3), Free", "pg/mL", None, "3051-0"),
        ("T3", "ng/dL", None, "3053-6"),
        ("Free T3", "pg/mL", None, "3051-0"),
        ("B12", "pg/mL", None, "2132-9"),
        ("TG", "mg/dL", None, "2571-8"),
        ("PCT", "ng/mL", None, "33959-8"),
        ("PCT", "%", None, "51637-7"),
        ("Neutrophils", "%", None, "770-8"),
        ("Neutrophils", "10^9/L", None, "751-8"),
        ("Neutrophils (Absolute)", "K/uL", None, "751-8"),
        ("Serum alanine aminotransferase level", "U/L", None, "1742-6"),
        ("SGPT/ALT", "IU/L", None, "1742-6"),
        ("Hematocrit value, HCT", "%", None, "4544-3"),
        ("Creatinine", "mg/dL", "Random urine", "2161-8"),
        ("U-Natrium", "mmol/l", None, "2955-3"),
        ("Kreatinin im Sammelurin", "g/24h", None, "2162-6"),
        ("WBC", "/hpf", None, "5821-4"),
        ("D-Dimer", "mg/L FEU", None, "48065-7"),
        ("pH", None, "Urinalysis", "2756-5"),
        ("pH", None, "Blutgase", "11558-4"),
    ],
)
def test_name_unit_and_specimen_together_lead_to_a_code(
    name: str, unit: str | None, panel: str | None, expected: str
) -> None:
    found = matched(name, unit, panel)
    assert found is not None
    assert found.fits
    assert found.loinc == expected


LABORATORIES = {
    "french": (
        "Hématies|T/L; Hémoglobine|g/dL; Hématocrite|%; V.G.M.|fL; T.C.M.H.|pg; C.C.M.H.|g/dL; "
        "Leucocytes|G/L; Polynucléaires neutrophiles|%; Polynucléaires neutrophiles|G/L; "
        "Polynucléaires éosinophiles|%; Lymphocytes|G/L; Monocytes|%; Plaquettes|G/L; "
        "Volume plaquettaire moyen|fL; Vitesse de sédimentation 1ère heure|mm; "
        "CRP (Protéine C réactive)|mg/L; Glycémie à jeun|g/L; Hémoglobine glyquée (HbA1c)|%; "
        "Créatinine|mg/L; Créatinine|µmol/L; DFG estimé (CKD-EPI)|mL/min/1,73m²; Urée|mmol/L; "
        "Acide urique|µmol/L; Sodium|mmol/L; Potassium|mmol/L; Chlorures|mmol/L; Bicarbonates|mmol/L; "
        "Protéines totales|g/L; Calcium|mmol/L; Phosphore|mmol/L; Transaminases ASAT (TGO)|UI/L; "
        "Transaminases ALAT (TGP)|UI/L; Gamma GT|UI/L; Phosphatases alcalines|UI/L; "
        "Bilirubine totale|µmol/L; Bilirubine conjuguée|µmol/L; Cholestérol total|g/L; Cholestérol HDL|g/L; "
        "Cholestérol LDL calculé|g/L; Triglycérides|g/L; Fer sérique|µmol/L; Ferritine|ng/mL; "
        "Coefficient de saturation de la transferrine|%; TSH ultra-sensible|mUI/L; T4 libre|pmol/L; "
        "Vitamine D (25-OH D2+D3)|ng/mL; Vitamine B12|pg/mL; Folates sériques|ng/mL; PSA total|ng/mL; "
        "TP (taux de prothrombine)|%; INR|; TCA|s; Fibrinogène|g/L; D-Dimères|ng/mL; "
        "Troponine T hypersensible|ng/L; Microalbuminurie|mg/L; "
    ),
    "italian": (
        "Globuli rossi|10^6/µL; Globuli bianchi|10^3/µL; Emoglobina|g/dL; Ematocrito|%; Piastrine|10^3/µL; "
        "Neutrofili|%; Linfociti|%; Glucosio|mg/dL; Glicemia|mg/dL; Creatinina|mg/dL; Azotemia|mg/dL; "
        "Uricemia|mg/dL; Colesterolo totale|mg/dL; Colesterolo HDL|mg/dL; Colesterolo LDL|mg/dL; "
        "Trigliceridi|mg/dL; AST (GOT)|U/L; ALT (GPT)|U/L; Gamma GT|U/L; Fosfatasi alcalina|U/L; "
        "Bilirubina totale|mg/dL; Bilirubina diretta|mg/dL; Sideremia|µg/dL; Ferritina|ng/mL; "
        "Transferrina|mg/dL; Sodio|mEq/L; Potassio|mEq/L; Cloro|mEq/L; Calcio|mg/dL; Magnesio|mg/dL; "
        "Proteine totali|g/dL; Albumina|g/dL; PCR|mg/L; VES|mm/h; TSH|µUI/mL; FT3|pg/mL; FT4|ng/dL; "
        "Vitamina D 25-OH|ng/mL; Vitamina B12|pg/mL; Acido folico|ng/mL; PSA|ng/mL; "
        "Emoglobina glicata|mmol/mol; Omocisteina|µmol/L; "
    ),
    "portuguese": (
        "Hemácias|milhões/mm³; Hemoglobina|g/dL; Hematócrito|%; VCM|fL; HCM|pg; CHCM|g/dL; RDW|%; "
        "Leucócitos|/mm³; Neutrófilos|%; Segmentados|%; Bastonetes|%; Eosinófilos|/mm³; Linfócitos|%; "
        "Monócitos|%; Plaquetas|/mm³; Glicose|mg/dL; Glicemia em jejum|mg/dL; Hemoglobina glicada|%; "
        "Ureia|mg/dL; Creatinina|mg/dL; Ácido úrico|mg/dL; Colesterol total|mg/dL; Colesterol HDL|mg/dL; "
        "Colesterol LDL|mg/dL; Colesterol não HDL|mg/dL; Triglicerídeos|mg/dL; TGO (AST)|U/L; TGP (ALT)|U/L; "
        "Gama GT|U/L; Fosfatase alcalina|U/L; Bilirrubina total|mg/dL; Bilirrubina direta|mg/dL; "
        "Sódio|mEq/L; Potássio|mEq/L; Cálcio|mg/dL; Ferro sérico|µg/dL; Ferritina|ng/mL; TSH|µUI/mL; "
        "T4 livre|ng/dL; Vitamina D (25-hidroxi)|ng/mL; Vitamina B12|pg/mL; Proteína C reativa|mg/L; "
        "VHS|mm/h; "
    ),
    "dutch": (
        "Hemoglobine|mmol/L; Hematocriet|L/L; Erytrocyten|10^12/L; MCV|fL; MCH|fmol; MCHC|mmol/L; "
        "Leukocyten|10^9/L; Trombocyten|10^9/L; Neutrofielen|10^9/L; Lymfocyten|10^9/L; Bezinking|mm/uur; "
        "CRP|mg/L; Natrium|mmol/L; Kalium|mmol/L; Kreatinine|µmol/L; eGFR (CKD-EPI)|mL/min/1,73m²; "
        "Ureum|mmol/L; Glucose nuchter|mmol/L; HbA1c|mmol/mol; ALAT|U/L; ASAT|U/L; Gamma-GT|U/L; "
        "Alkalische fosfatase|U/L; Bilirubine totaal|µmol/L; Cholesterol totaal|mmol/L; "
        "HDL-cholesterol|mmol/L; LDL-cholesterol|mmol/L; Triglyceriden|mmol/L; Cholesterol/HDL ratio|; "
        "TSH|mU/L; Vrij T4|pmol/L; Ferritine|µg/L; Vitamine B12|pmol/L; Foliumzuur|nmol/L; "
        "25-OH vitamine D|nmol/L; Calcium|mmol/L; Fosfaat|mmol/L; Albumine|g/L; "
        "Albumine/creatinine ratio|mg/mmol; "
    ),
    "german": (
        "Erythrozyten|Mio/µl; Leukozyten|/nl; Thrombozyten|Tsd/µl; Hämoglobin|g/dl; MCHC|g/dl; "
        "Neutrophile Granulozyten|%; segmentkernige Granulozyten|%; Eosinophile|%; GOT|U/l; GPT|U/l; "
        "GGT|U/l; AP|U/l; LDH|U/l; Bilirubin ges.|mg/dl; Kreatinin i.S.|mg/dl; Harnstoff i. S.|mg/dl; "
        "Harnsäure|mg/dl; Glukose i. Plasma|mg/dl; Chol.|mg/dl; Triglyceride|mg/dl; HDL-Chol.|mg/dl; "
        "LDL-Chol.|mg/dl; TSH|µIU/ml; freies T3|pg/ml; freies T4|ng/dl; Quick|%; PTT|sec; "
        "Eiweiß, gesamt|g/dl; Vitamin D3 (25-OH)|nmol/l; Ferritin|µg/l; Natrium|mmol/l; Kalium i.S.|mmol/l; "
        "HbA1c (NGSP)|%; Lipoprotein(a)|nmol/l; Holo-TC|pmol/l; Testosteron|ng/ml; Albumin i.Urin|mg/l; "
        "Albumin/Kreatinin-Quotient|mg/g Krea; IgE gesamt|IU/ml; Anti-TPO|IU/ml; Rheumafaktor|IU/ml; "
        "Anti-CCP|U/ml; Zink i.S.|µg/dl; Selen i. Vollblut|µg/l; Homocystein|µmol/l; NT-proBNP|pg/ml; "
        "Troponin T hs|ng/l; BSG 1h|mm; PSA gesamt|ng/ml; fT4|pmol/l; "
    ),
    "spanish": (
        "Leucocitos|miles/mm³; Hematíes|mill/mm³; Hemoglobina|g/dL; Hematocrito|%; V.C.M.|fL; H.C.M.|pg; "
        "C.H.C.M.|g/dL; Plaquetas|miles/mm³; Neutrófilos|%; Cayados|%; Glucosa|mg/dL; Urea|mg/dL; "
        "Creatinina|mg/dL; Ácido úrico|mg/dL; Colesterol total|mg/dL; Colesterol HDL|mg/dL; "
        "Triglicéridos|mg/dL; GOT (AST)|U/L; GPT (ALT)|U/L; Gamma GT|U/L; Fosfatasa alcalina|U/L; "
        "Bilirrubina total|mg/dL; Proteínas totales|g/dL; Hierro|µg/dL; Ferritina|ng/mL; TSH|µUI/mL; "
        "T4 libre|ng/dL; Vitamina B12|pg/mL; Ácido fólico|ng/mL; 25-OH-vitamina D|ng/mL; "
        "Proteína C reactiva|mg/L; V.S.G. 1ª hora|mm; Tiempo de protrombina|seg; Albúmina en orina|mg/L; "
        "Filtrado glomerular (CKD-EPI)|mL/min/1,73 m²; "
    ),
}


@pytest.mark.parametrize("language", LABORATORIES)
def test_the_usual_tests_are_known_in_each_language(language: str) -> None:
    rows = [row.split("|") for row in LABORATORIES[language].rstrip("; ").split("; ")]
    unknown = [name for name, unit in rows if (found := matched(name, unit or None, None)) is None or not found.fits]
    assert unknown == []


@pytest.mark.parametrize(
    ("name", "unit", "panel", "form"),
    [
        ("Protein", "g/dL", None, "number"),
        ("Protein", None, None, "words"),
        ("pH", None, None, "number"),
        ("Neutrophils", None, None, "number"),
        ("Vitamin X", "ng/mL", None, "number"),
        ("T", "mmol/L", None, "number"),
        ("Ratio", None, None, "number"),
        ("CK-MB", "%", None, "number"),
        ("Total", "mg/dL", None, "number"),
        ("Hemoglobin", "fL", "Urine", "number"),
        ("Rubeola IgG", "index", None, "number"),
        ("", "mg/dL", None, "number"),
    ],
)
def test_what_may_be_two_things_is_none(name: str, unit: str | None, panel: str | None, form: Form) -> None:
    found = matched(name, unit, panel, form)
    assert found is None or not found.fits


def test_a_unit_that_cannot_be_is_no_match_but_a_reason_to_look() -> None:
    found = matched("Potassium", "mg/dL", None)
    assert found is not None
    assert (found.analyte.analyte_id, found.fits, found.loinc) == ("potassium", False, None)


def test_without_its_unit_an_analyte_has_no_code() -> None:
    found = matched("Ferritin", None, None)
    assert found is not None
    assert (found.analyte.analyte_id, found.kind, found.loinc) == ("ferritin", None, None)


@pytest.mark.parametrize(
    ("name", "unit"),
    [
        ("Magnesium im Vollblut", "mmol/L"),
        ("Glucose, capillary", "mg/dL"),
        ("Natrium im 24h-Urin", "mmol/l"),
        ("Glucose 1h", "mg/dL"),
        ("Neutrophils, manual", "%"),
        ("Cortisol 30 min", "µg/dL"),
    ],
)
def test_other_samples_and_methods_have_no_code_of_the_usual_ones(name: str, unit: str) -> None:
    found = matched(name, unit, None)
    assert found is None or found.loinc is None


@pytest.mark.parametrize(
    ("name", "unit", "expected"),
    [
        ("Hern0globin", "g/dL", "hemoglobin"),
        ("Tota1Bilirubin", "mg/dL", "bilirubin-total"),
        ("Triglycerldes", "mg/dL", "triglycerides"),
        ("Leukozvten", "/nl", "leukocytes"),
        ("Alkal1sche Phosphatase", "U/l", "alkaline-phosphatase"),
    ],
)
def test_slips_of_ocr_are_mended_only_on_pictures(name: str, unit: str, expected: str) -> None:
    found = match(name, unit, Context(), form="number", is_ocr=True)
    assert found is not None
    assert found.analyte.analyte_id == expected
    assert match(name, unit, Context(), form="number", is_ocr=False) is None
    assert match(name, None, Context(), form="number", is_ocr=True) is None


@pytest.mark.parametrize(
    ("name", "unit"), [("IgC", "mg/dL"), ("Vitamin 8", "ng/mL"), ("T8", "ng/dL"), ("Hemoglobin", "mmHg")]
)
def test_other_slips_are_left(name: str, unit: str) -> None:
    found = match(name, unit, Context(), form="number", is_ocr=True)
    assert found is None or not found.fits


def test_headings_tell_specimens_and_gases() -> None:
    assert [specimen_of(text) for text in ("Urinstatus", "Serum", "Liquor", "Serum and urine", "Lipids", None)] == [
        "urine", "blood", "csf", None, None, None,
    ]  # fmt: skip
    assert tells_gases("Blood gas, arterial")
    assert not tells_gases("Gastrin")


@given(st.text(max_size=40), st.text(max_size=10) | st.none(), st.booleans())
def test_any_name_is_survived(name: str, unit: str | None, is_ocr: bool) -> None:
    match(name, unit, Context(), form="number", is_ocr=is_ocr)


def matched(name: str, unit: str | None, panel: str | None, form: Form = "number") -> Match | None:
    return match(name, unit, Context(specimen_of(panel), tells_gases(panel)), form=form, is_ocr=False)


def analyte(analyte_id: str) -> Analyte:
    found = CATALOGUE.by_id(analyte_id)
    assert found is not None
    return found


def unit_of(printed: str) -> Unit:
    unit = read_unit(printed)
    assert unit is not None
    return unit
