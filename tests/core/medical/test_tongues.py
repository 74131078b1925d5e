"""Names of tests as nine further languages print them lead to the same analytes and codes."""

import tomllib

import pytest

from desktop_app.core.medical.matching import Context, match, specimen_of
from desktop_app.paths import resource
from tools.catalogue import TONGUES

ROWS = {
    "cs": (
        "Hemoglobin|g/l|718-7; Erytrocyty|10^12/l|789-8; Leukocyty|10^9/l|6690-2; Trombocyty|10^9/l|777-3; "
        "Neutrofily|%|770-8; Sodík|mmol/l|2951-2; Draslík|mmol/l|2823-3; Chloridy|mmol/l|2075-0; "
        "Vápník celkový|mmol/l|2000-8; S-Kreatinin|µmol/l|14682-9; Močovina|mmol/l|22664-7; "
        "Kyselina močová|µmol/l|14933-6; Bilirubin celkový|µmol/l|14631-6; Cholesterol celkový|mmol/l|14647-2; "
        "Triacylglyceroly|mmol/l|14927-8; Glukóza|mmol/l|14749-6; TSH|mIU/l|3016-3; Volný tyroxin|pmol/l|14920-3"
    ),
    "da": (
        "Hæmoglobin;B|mmol/L|59260-0; Leukocytter;B|10^9/L|6690-2; Trombocytter;B|10^9/L|777-3; "
        "Natrium-ion;P|mmol/L|2951-2; Kalium;P|mmol/L|2823-3; Kreatinin;P|µmol/L|14682-9; "
        "Carbamid;P|mmol/L|22664-7; Alanintransaminase [ALAT];P|U/L|1742-6; Basisk fosfatase;P|U/L|6768-6; "
        "Bilirubin;P|µmol/L|14631-6; C-reaktivt protein;P|mg/L|1988-5; Jern;P|µmol/L|14798-3; "
        "Ferritin;P|µg/L|2276-4; Thyrotropin;P|mIU/L|3016-3; Hæmoglobin A1c (IFCC);Hb(B)|mmol/mol|59261-8"
    ),
    "fi": (
        "B -Hb|g/l|718-7; B -Leuk|E9/l|6690-2; B -Trom|E9/l|777-3; E -MCV|fl|787-2; P -Na|mmol/l|2951-2; "
        "P -K|mmol/l|2823-3; P -Krea|µmol/l|14682-9; P -ALAT|U/l|1742-6; P -AFOS|U/l|6768-6; "
        "P -Bil|µmol/l|14631-6; fP-Kol|mmol/l|14647-2; fP-Trigly|mmol/l|14927-8; P -CRP|mg/l|1988-5; "
        "P -TSH|mU/l|3016-3; P -T4-V|pmol/l|14920-3; Valkosolut|E9/l|6690-2; Rauta|µmol/l|14798-3"
    ),
    "hu": (
        "Fehérvérsejtszám|Giga/l|6690-2; Vörösvérsejtszám|Tera/l|789-8; Trombocita|Giga/l|777-3; "
        "Hematokrit|%|4544-3; Nátrium|mmol/l|2951-2; Kálium|mmol/l|2823-3; Kreatinin|µmol/l|14682-9; "
        "Karbamid|mmol/l|22664-7; Húgysav|µmol/l|14933-6; Összbilirubin|µmol/l|14631-6; GOT (ASAT)|U/l|1920-8; "
        "Alkalikus foszfatáz|U/l|6768-6; Összfehérje|g/l|2885-2; Össz-koleszterin|mmol/l|14647-2; "
        "Glükóz|mmol/l|14749-6; Vas|µmol/l|14798-3; C-reaktív protein|mg/l|1988-5"
    ),
    "no": (
        "Hemoglobin|g/dL|718-7; Leukocytter|10^9/L|6690-2; Trombocytter|10^9/L|777-3; "
        "Nøytrofile granulocytter|10^9/L|751-8; Natrium|mmol/L|2951-2; Kalsium|mmol/L|2000-8; "
        "Karbamid|mmol/L|22664-7; Urinsyre|µmol/L|14933-6; Alkalisk fosfatase|U/L|6768-6; "
        "Kolesterol|mmol/L|14647-2; Triglyserider|mmol/L|14927-8; Fritt T4|pmol/L|14920-3; Jern|µmol/L|14798-3; "
        "Vitamin B12|pmol/L|14685-2; Senkning|mm/t|30341-2"
    ),
    "pl": (
        "Hemoglobina|g/dl|718-7; Hematokryt|%|4544-3; Erytrocyty|mln/µl|789-8; Leukocyty|tys/µl|6690-2; "
        "Płytki krwi|tys/µl|777-3; Neutrofile|%|770-8; Limfocyty|10^3/µl|731-0; Sód w surowicy|mmol/l|2951-2; "
        "Potas|mmol/l|2823-3; Wapń całkowity|mmol/l|2000-8; Kreatynina|mg/dl|2160-0; Mocznik|mg/dl|3091-6; "
        "Kwas moczowy|mg/dl|3084-1; Fosfataza zasadowa|U/l|6768-6; Białko całkowite|g/dl|2885-2; "
        "Cholesterol całkowity|mg/dl|2093-3; Trójglicerydy|mg/dl|2571-8; Żelazo|µg/dl|2498-4; OB|mm/h|30341-2"
    ),
    "ro": (
        "Hemoglobină|g/dL|718-7; Leucocite|10^3/µL|6690-2; Trombocite|10^3/µL|777-3; VSH|mm/h|30341-2; "
        "Sodiu|mmol/L|2951-2; Potasiu|mmol/L|2823-3; Calciu seric total|mg/dL|17861-6; Creatinină serică|mg/dL|2160-0; "
        "Acid uric|mg/dL|3084-1; Uree|mg/dL|3091-6; TGP (ALT)|U/L|1742-6; Fosfatază alcalină|U/L|6768-6; "
        "Colesterol total|mg/dL|2093-3; Trigliceride|mg/dL|2571-8; Sideremie|µg/dL|2498-4; Glicemie|mg/dL|2345-7"
    ),
    "sv": (
        "B-Hemoglobin|g/L|718-7; B-LPK|10^9/L|6690-2; B-TPK|10^9/L|777-3; B-EVF|%|4544-3; P-Natrium|mmol/L|2951-2; "
        "P-Kalium|mmol/L|2823-3; P-Kreatinin|µmol/L|14682-9; P-Urat|µmol/L|14933-6; P-Kalcium|mmol/L|2000-8; "
        "P-ALP|µkat/L|6768-6; P-CRP|mg/L|1988-5; P-Järn|µmol/L|14798-3; P-Kolesterol|mmol/L|14647-2; "
        "P-T4 fritt|pmol/L|14920-3; U-Albumin|mg/L|14957-5; B-Glukos|mmol/L|"
    ),
    "tr": (
        "Hemoglobin|g/dL|718-7; Lökosit|10^3/µL|6690-2; Trombosit|10^3/µL|777-3; Sodyum|mmol/L|2951-2; "
        "Potasyum|mmol/L|2823-3; Kalsiyum|mg/dL|17861-6; Kreatinin|mg/dL|2160-0; Ürik asit|mg/dL|3084-1; "
        "Üre|mg/dL|3091-6; Total kolesterol|mg/dL|2093-3; Trigliserid|mg/dL|2571-8; Demir|µg/dL|2498-4; "
        "Açlık kan şekeri|mg/dL|1558-6; Serbest T4|ng/dL|3024-7; Sedimantasyon|mm/saat|30341-2"
    ),
}  # fmt: skip


@pytest.mark.parametrize("tongue", TONGUES)
def test_each_language_names_the_usual_analytes(tongue: str) -> None:
    names = tomllib.loads(resource("analytes", "tongues", f"{tongue}.toml").read_text(encoding="utf-8"))
    assert len(names) >= 120


@pytest.mark.parametrize("tongue", ROWS)
def test_names_and_units_lead_to_codes(tongue: str) -> None:
    rows = [row.strip().split("|") for row in ROWS[tongue].split("; ")]
    wrong: list[tuple[str, str | None]] = []
    for name, unit, code in rows:
        found = match(name, unit, Context(), form="number", is_ocr=False)
        if found is None or not found.fits or (found.loinc or "") != code:
            wrong.append((name, found and found.loinc))
    assert wrong == []


@pytest.mark.parametrize(
    ("name", "unit"),
    [
        ("B-Lymfocyter", "%"),
        ("T-lymphocytes", "%"),
        ("P-Protein X", "g/L"),
        ("B-celler", "10^9/L"),
        ("Protein;P", None),
    ],
)
def test_letters_before_a_name_are_not_always_what_was_looked_at(name: str, unit: str | None) -> None:
    found = match(name, unit, Context(), form="number", is_ocr=False)
    assert found is None or found.loinc is None


@pytest.mark.parametrize(
    ("text", "specimen"),
    [("Badanie moczu", "urine"), ("Surowica", "blood"), ("Tam idrar tahlili", "urine"), ("Moč chemicky", "urine"),
     ("Virtsa", "urine"), ("Vizelet", "urine"), ("Sumar urină", "urine"), ("Gaita", "stool")],
)  # fmt: skip
def test_headings_tell_specimens(text: str, specimen: str) -> None:
    assert specimen_of(text) == specimen


def test_a_name_of_urine_is_none_of_blood() -> None:
    found = match("Glukoza", "mg/dl", Context("urine"), form="number", is_ocr=False)
    assert found is not None
    assert found.analyte.analyte_id == "urine-glucose"
