"""Name, unit and panel lead to an analyte and its code, or to none: matching refuses to guess."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.medical.matching import Context, Form, Match, match, specimen_of, tells_gases


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
        ("S_Urea", "mmol/l", None, "22664-7"),
        ("B_MCV", "fl", None, "787-2"),
        ("Kreatinin im Sammelurin", "g/24h", None, "2162-6"),
        ("WBC", "/hpf", None, "5821-4"),
        ("D-Dimer", "mg/L FEU", None, "48065-7"),
        ("pH", None, "Urinalysis", "2756-5"),
        ("pH", None, "Blutgase", "11558-4"),
        ("BUN", "mmol/L", None, "14937-7"),
        ("Magnesium (RBC)", "mg/dL", None, "26746-8"),
        ("Creatinine clearance (Cockcroft-Gault)", "mL/min", None, "35591-7"),
        ("Paracetamol", "µmol/L", None, "14581-3"),
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
