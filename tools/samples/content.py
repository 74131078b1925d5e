"""The sample reports as data: what is printed on them, and the truth that tests compare with.

Every person, laboratory, address and number is invented. Telephone numbers are of the ranges kept for fiction.
"""

from dataclasses import dataclass, field
from typing import Literal

Flag = Literal["L", "H"]


@dataclass(frozen=True, slots=True)
class Row:
    """One test as printed; `flag` is the direction of the mark beside it."""

    name: str
    value: str
    unit: str | None = None
    reference_range: str | None = None
    flag: Flag | None = None


@dataclass(frozen=True, slots=True)
class Panel:
    """A headed group of tests on one page."""

    title: str
    rows: tuple[Row, ...]
    page: int = 1


@dataclass(frozen=True, slots=True)
class Report:
    """One sample report; dates are ISO 8601, `printed` holds the texts of its header as they stand on the paper."""

    stem: str
    kind: Literal["text-pdf", "scan-clean", "photo"]
    language: Literal["en", "de"]
    laboratory: str
    patient: str
    sex: Literal["male", "female"]
    birth_date: str
    age: str | None
    collected_at: str
    reported_at: str
    printed: dict[str, str]
    panels: tuple[Panel, ...]
    comment: str = ""
    decimal_mark: Literal[".", ","] = "."
    page_count: int = field(default=1)


def _panel(title: str, *rows: tuple[str, ...], page: int = 1) -> Panel:
    return Panel(title, tuple(_row(*row) for row in rows), page)


def _row(name: str, value: str, unit: str = "", reference_range: str = "", flag: str = "") -> Row:
    marks: dict[str, Flag | None] = {"": None, "L": "L", "H": "H"}
    return Row(name, value, unit or None, reference_range or None, marks[flag])


BLOOD_COUNT = Report(
    stem="blood-count",
    kind="text-pdf",
    language="en",
    laboratory="Quillbrook Clinical Laboratory",
    patient="Marisol Fennimore",
    sex="female",
    birth_date="1987-05-22",
    age="38",
    collected_at="2025-09-03T07:45",
    reported_at="2025-09-03T16:20",
    printed={
        "Patient": "Marisol Fennimore",
        "Sex": "Female",
        "Date of birth": "22 May 1987 (38 years)",
        "Patient ID": "QB-204417",
        "Collected": "03 Sep 2025 07:45",
        "Received": "03 Sep 2025 10:05",
        "Reported": "03 Sep 2025 16:20",
        "Ordered by": "Dr. A. Winterbourne",
    },
    panels=(
        _panel(
            "Complete Blood Count",
            ("White Blood Cells", "11.8", "10^3/uL", "4.0 - 10.5", "H"),
            ("Red Blood Cells", "4.21", "10^6/uL", "4.10 - 5.30"),
            ("Hemoglobin", "11.4", "g/dL", "12.0 - 15.5", "L"),
            ("Hematocrit", "35.1", "%", "36.0 - 46.0", "L"),
            ("MCV", "83.4", "fL", "80.0 - 100.0"),
            ("MCH", "27.1", "pg", "27.0 - 33.0"),
            ("MCHC", "32.5", "g/dL", "32.0 - 36.0"),
            ("RDW", "15.6", "%", "11.5 - 15.0", "H"),
            ("Platelets", "312", "10^3/uL", "150 - 400"),
        ),
        _panel(
            "Differential",
            ("Neutrophils", "74.2", "%", "40.0 - 70.0", "H"),
            ("Lymphocytes", "17.9", "%", "20.0 - 45.0", "L"),
            ("Monocytes", "5.8", "%", "2.0 - 10.0"),
            ("Eosinophils", "1.6", "%", "0.0 - 6.0"),
            ("Basophils", "0.5", "%", "0.0 - 2.0"),
        ),
        _panel(
            "Iron Studies",
            ("Ferritin", "9", "ng/mL", "15 - 150", "L"),
            ("Iron", "38", "ug/dL", "50 - 170", "L"),
            ("Total Iron Binding Capacity", "462", "ug/dL", "250 - 450", "H"),
            ("Transferrin Saturation", "8", "%", "15 - 50", "L"),
            ("C-Reactive Protein", "2.1", "mg/L", "< 5.0"),
        ),
    ),
    comment="Microcytic tendency with low ferritin: a pattern seen in iron deficiency. Clinical correlation advised.",
)

KIDNEY_LIVER = Report(
    stem="kidney-and-liver",
    kind="text-pdf",
    language="en",
    laboratory="Northmoor Pathology Service",
    patient="Tobias Quennell",
    sex="male",
    birth_date="1958-11-19",
    age="66 y",
    collected_at="2025-02-17T09:10",
    reported_at="2025-02-18T11:32",
    printed={
        "Name": "QUENNELL, Tobias",
        "Sex / Age": "Male / 66 y",
        "DOB": "19/11/1958",
        "Hospital No": "N 5520871",
        "Sample taken": "17/02/2025 09:10",
        "Authorised": "18/02/2025 11:32",
        "Requested by": "Dr H. Sallowfield, Eastgate Surgery",
        "Specimen": "Serum, fluoride plasma",
    },
    panels=(
        _panel(
            "UREA AND ELECTROLYTES",
            ("Sodium", "141", "mmol/L", "133 - 146"),
            ("Potassium", "5.6", "mmol/L", "3.5 - 5.3", "H"),
            ("Chloride", "103", "mmol/L", "95 - 108"),
            ("Urea", "9.4", "mmol/L", "2.5 - 7.8", "H"),
            ("Creatinine", "128", "µmol/L", "59 - 104", "H"),
            ("eGFR", "52", "mL/min/1.73m²", "> 90", "L"),
        ),
        _panel(
            "LIVER FUNCTION TESTS",
            ("Total bilirubin", "11", "µmol/L", "0 - 21"),
            ("ALT", "34", "U/L", "0 - 41"),
            ("Alkaline phosphatase", "78", "U/L", "30 - 130"),
            ("Gamma GT", "62", "U/L", "0 - 60", "H"),
            ("Albumin", "43", "g/L", "35 - 50"),
            ("Total protein", "71", "g/L", "60 - 80"),
        ),
        _panel(
            "BONE PROFILE",
            ("Calcium", "2.38", "mmol/L", "2.20 - 2.60"),
            ("Adjusted calcium", "2.34", "mmol/L", "2.20 - 2.60"),
            ("Phosphate", "1.12", "mmol/L", "0.80 - 1.50"),
            ("Magnesium", "0.84", "mmol/L", "0.70 - 1.00"),
        ),
        _panel(
            "DIABETES",
            ("Fasting glucose", "6.4", "mmol/L", "3.9 - 6.0", "H"),
            ("HbA1c", "44", "mmol/mol", "20 - 41", "H"),
        ),
    ),
    comment="Potassium: sample slightly haemolysed, please repeat if clinically indicated.",
)

CHECK_UP = Report(
    stem="check-up-two-pages",
    kind="text-pdf",
    language="en",
    laboratory="Larkhaven Health Screening",
    patient="Ingrid Ashmarrow",
    sex="female",
    birth_date="1972-01-30",
    age="53 years",
    collected_at="2025-06-11",
    reported_at="2025-06-13",
    printed={
        "Client": "Ms Ingrid Ashmarrow",
        "Born": "30 January 1972",
        "Age": "53 years",
        "Sex": "Female",
        "Reference": "LH-25-018823",
        "Date of collection": "11 June 2025",
        "Date of report": "13 June 2025",
        "Physician": "Dr. Leontine Marsh",
    },
    panels=(
        _panel(
            "Haematology",
            ("Haemoglobin", "138", "g/L", "120 - 155"),
            ("Haematocrit", "0.41", "L/L", "0.36 - 0.46"),
            ("Red cell count", "4.62", "x10^12/L", "3.90 - 5.20"),
            ("White cell count", "3.7", "x10^9/L", "4.0 - 11.0", "L"),
            ("Neutrophils", "1.92", "x10^9/L", "2.00 - 7.50", "L"),
            ("Lymphocytes", "1.31", "x10^9/L", "1.00 - 4.00"),
            ("Platelet count", "241", "x10^9/L", "150 - 400"),
            ("ESR", "14", "mm/h", "0 - 20"),
        ),
        _panel(
            "Lipids and cardiovascular risk",
            ("Total cholesterol", "6.3", "mmol/L", "< 5.0", "H"),
            ("LDL cholesterol", "4.1", "mmol/L", "< 3.0", "H"),
            ("HDL cholesterol", "1.55", "mmol/L", "> 1.20"),
            ("Triglycerides", "1.43", "mmol/L", "< 1.70"),
            ("Lipoprotein(a)", "38", "nmol/L", "< 75"),
            ("High-sensitivity CRP", "0.9", "mg/L", "< 3.0"),
        ),
        _panel(
            "Metabolism",
            ("Glucose, fasting", "5.1", "mmol/L", "3.9 - 5.6"),
            ("HbA1c", "5.4", "%", "4.0 - 5.6"),
            ("Uric acid", "289", "µmol/L", "155 - 357"),
            ("Creatinine", "68", "µmol/L", "45 - 84"),
        ),
        _panel(
            "Thyroid",
            ("TSH", "4.92", "mIU/L", "0.40 - 4.20", "H"),
            ("Free T4", "13.1", "pmol/L", "10.0 - 22.0"),
            ("Free T3", "4.4", "pmol/L", "3.1 - 6.8"),
            page=2,
        ),
        _panel(
            "Vitamins and minerals",
            ("Vitamin D (25-OH)", "41", "nmol/L", "50 - 125", "L"),
            ("Vitamin B12", "318", "pmol/L", "145 - 569"),
            ("Folate", "> 45.4", "nmol/L", "> 8.8"),
            ("Ferritin", "74", "µg/L", "15 - 200"),
            ("Zinc", "12.9", "µmol/L", "10.7 - 18.4"),
            page=2,
        ),
        _panel(
            "Urine",
            ("Glucose (urine)", "Negative", "", "Negative"),
            ("Protein (urine)", "Negative", "", "Negative"),
            ("pH (urine)", "6.0", "", "5.0 - 8.0"),
            ("Specific gravity", "1.018", "", "1.005 - 1.030"),
            page=2,
        ),
    ),
    comment="TSH just above the range: a second measurement in six to eight weeks is suggested.",
    page_count=2,
)

GERMAN = Report(
    stem="laborbefund-deutsch",
    kind="text-pdf",
    language="de",
    laboratory="Labor Ahornhof",
    patient="Fenja Brammstedt",
    sex="female",
    birth_date="1979-03-14",
    age=None,
    collected_at="2025-04-08T08:30",
    reported_at="2025-04-09",
    printed={
        "Patient": "Brammstedt, Fenja",
        "Geburtsdatum": "14.03.1979",
        "Geschlecht": "weiblich",
        "Auftragsnr.": "25-0408-117",
        "Entnahme": "08.04.2025 08:30",
        "Befunddatum": "09.04.2025",
        "Einsender": "Praxis Dr. med. Ulla Steinkamp",
        "Material": "Serum, EDTA-Blut",
    },
    panels=(
        _panel(
            "Hämatologie",
            ("Leukozyten", "6,8", "Tsd/µl", "3,9 - 10,2"),
            ("Erythrozyten", "4,71", "Mio/µl", "3,90 - 5,20"),
            ("Hämoglobin", "13,9", "g/dl", "12,0 - 15,4"),
            ("Hämatokrit", "41,2", "%", "35,5 - 45,0"),
            ("Thrombozyten", "402", "Tsd/µl", "150 - 370", "H"),
        ),
        _panel(
            "Klinische Chemie",
            ("Glukose nüchtern", "104", "mg/dl", "74 - 99", "H"),
            ("Kreatinin", "0,78", "mg/dl", "0,50 - 0,90"),
            ("Harnstoff", "27", "mg/dl", "17 - 43"),
            ("Harnsäure", "5,9", "mg/dl", "2,4 - 5,7", "H"),
            ("GOT (AST)", "24", "U/l", "< 35"),
            ("GPT (ALT)", "31", "U/l", "< 35"),
            ("Gamma-GT", "19", "U/l", "< 40"),
            ("Natrium", "139", "mmol/l", "136 - 145"),
            ("Kalium", "3,4", "mmol/l", "3,5 - 5,1", "L"),
            ("Calcium", "2,31", "mmol/l", "2,15 - 2,50"),
        ),
        _panel(
            "Lipidstoffwechsel",
            ("Cholesterin gesamt", "213", "mg/dl", "< 200", "H"),
            ("HDL-Cholesterin", "61", "mg/dl", "> 45"),
            ("LDL-Cholesterin", "132", "mg/dl", "< 116", "H"),
            ("Triglyceride", "98", "mg/dl", "< 150"),
        ),
        _panel(
            "Schilddrüse",
            ("TSH basal", "1,84", "mU/l", "0,27 - 4,20"),
            ("fT4", "1,21", "ng/dl", "0,93 - 1,70"),
        ),
    ),
    comment="Kalium grenzwertig erniedrigt, Kontrolle empfohlen.",
    decimal_mark=",",
)

SCAN = Report(
    stem="scan-hormones",
    kind="scan-clean",
    language="en",
    laboratory="Saltmere Regional Laboratory",
    patient="Oswin Larkspur",
    sex="male",
    birth_date="1964-08-02",
    age="61",
    collected_at="2025-10-06T08:05",
    reported_at="2025-10-07T14:48",
    printed={
        "Patient": "LARKSPUR, OSWIN",
        "Sex": "M",
        "DOB": "02 Aug 1964",
        "Age": "61",
        "Collected": "06 Oct 2025 08:05",
        "Reported": "07 Oct 2025 14:48",
        "Physician": "PENHALIGON R, MD",
        "Accession": "S25-118204",
    },
    panels=(
        _panel(
            "THYROID FUNCTION",
            ("TSH", "0.08", "uIU/mL", "0.45-4.50", "L"),
            ("Free T4", "2.31", "ng/dL", "0.82-1.77", "H"),
            ("Free T3", "5.9", "pg/mL", "2.0-4.4", "H"),
            ("TPO Antibodies", "<9", "IU/mL", "0-34"),
        ),
        _panel(
            "HORMONES",
            ("Testosterone, Total", "418", "ng/dL", "264-916"),
            ("Cortisol, AM", "14.2", "ug/dL", "6.2-19.4"),
            ("Prolactin", "9.7", "ng/mL", "4.0-15.2"),
            ("PTH, Intact", "48", "pg/mL", "15-65"),
        ),
        _panel(
            "CHEMISTRY",
            ("Glucose", "96", "mg/dL", "70-99"),
            ("Calcium", "10.4", "mg/dL", "8.6-10.2", "H"),
            ("Magnesium", "1.9", "mg/dL", "1.6-2.3"),
            ("Vitamin D, 25-Hydroxy", "26.8", "ng/mL", "30.0-100.0", "L"),
            ("PSA, Total", "0.9", "ng/mL", "0.0-4.0"),
        ),
    ),
    comment="TSH SUPPRESSED WITH RAISED FREE T4 AND T3. SUGGEST REFERRAL.",
)

PHOTO = Report(
    stem="photo-lipids",
    kind="photo",
    language="en",
    laboratory="Thistledown Family Clinic",
    patient="Delphine Marrowby",
    sex="female",
    birth_date="1991-12-18",
    age="33",
    collected_at="2025-07-24",
    reported_at="2025-07-24",
    printed={
        "Patient": "Delphine Marrowby",
        "Date of birth": "18 Dec 1991",
        "Sex / age": "Female, 33",
        "Collected": "24 Jul 2025",
        "Reported": "24 Jul 2025",
        "Seen by": "Dr. Corin Hathersage",
    },
    panels=(
        _panel(
            "Lipid panel",
            ("Total cholesterol", "187", "mg/dL", "125 - 200"),
            ("HDL cholesterol", "44", "mg/dL", "50 - 90", "L"),
            ("LDL cholesterol", "118", "mg/dL", "0 - 100", "H"),
            ("Triglycerides", "126", "mg/dL", "0 - 150"),
            ("Non-HDL cholesterol", "143", "mg/dL", "0 - 130", "H"),
        ),
        _panel(
            "Glucose metabolism",
            ("Glucose, fasting", "92", "mg/dL", "70 - 99"),
            ("Hemoglobin A1c", "5.3", "%", "4.0 - 5.6"),
            ("Insulin, fasting", "7.4", "uIU/mL", "2.6 - 24.9"),
        ),
        _panel(
            "Liver enzymes",
            ("AST", "21", "U/L", "10 - 35"),
            ("ALT", "43", "U/L", "6 - 29", "H"),
        ),
    ),
)

REPORTS = (BLOOD_COUNT, KIDNEY_LIVER, CHECK_UP, GERMAN, SCAN, PHOTO)
