"""Whole documents as laboratories of single countries print them."""

from desktop_app.engines.local.reading import read_reports
from tests.engines.local.reading.drawing import page
from tests.engines.local.reading.telling import bounds, only, rows


def test_french_report_with_previous_results():
    report, earlier = read_reports(
        [
            page(
                [
                    [(40, "Laboratoire de Biologie Médicale des Tilleuls")],
                    [(40, "12 rue de l'Exemple - 00000 Villeneuve - Tél : 01 00 00 00 00")],
                    [],
                    [(40, "Madame LEROUX Camille"), (330, "Prélevé le : 04/05/2024 à 08h15")],
                    [(40, "Née le : 23/11/1971"), (330, "Edité le : 05/05/2024")],
                    [(40, "Sexe : F"), (330, "Prescripteur : Dr MARTIN Paul")],
                    [],
                    [
                        (40, "Analyses"),
                        (220, "Résultats"),
                        (300, "Unités"),
                        (370, "Valeurs de référence"),
                        (490, "Antériorités"),
                    ],
                    [(490, "12/01/2024")],
                    [(40, "HEMATOLOGIE")],
                    [(40, "Hémoglobine"), (220, "11,2"), (300, "g/dL"), (370, "12,0 à 16,0"), (490, "11,9")],
                    [(40, "Leucocytes"), (220, "6 540"), (300, "/mm3"), (370, "4 000 - 10 000"), (490, "7 120")],
                    [(40, "Plaquettes"), (220, "251 000"), (300, "/mm3"), (370, "150 000 - 400 000"), (490, "248 000")],
                    [(40, "BIOCHIMIE")],
                    [(40, "Glycémie à jeun"), (220, "0,92"), (300, "g/L"), (370, "0,70 à 1,05"), (490, "0,95")],
                    [
                        (40, "C-Réactive Protéine"),
                        (220, "< 4,0"),
                        (300, "mg/L"),
                        (370, "Inférieur à 5,0"),
                        (490, "6,1"),
                    ],
                ]
            )
        ]
    )
    assert report.patient.name == "LEROUX Camille" or report.patient.name == "Madame LEROUX Camille"
    assert report.patient.sex == "female"
    assert report.patient.birth_date == "1971-11-23"
    assert report.collected_at == "2024-05-04T08:15"
    assert [(r.name, r.value, r.unit) for r in report.results] == [
        ("Hémoglobine", "11,2", "g/dL"),
        ("Leucocytes", "6 540", "/mm3"),
        ("Plaquettes", "251 000", "/mm3"),
        ("Glycémie à jeun", "0,92", "g/L"),
        ("C-Réactive Protéine", "< 4,0", "mg/L"),
    ]
    assert report.results[0].numeric_value == 11.2
    assert report.results[0].interpretation == "low"
    assert report.results[1].numeric_value == 6540
    assert bounds(report.results[2]) == (150000, 400000)
    assert bounds(report.results[4]) == (None, 5.0)
    assert report.results[4].comparator == "<"
    assert earlier.collected_at == "2024-01-12"
    assert [r.value for r in earlier.results] == ["11,9", "7 120", "248 000", "0,95", "6,1"]


def test_italian_report_with_marks_before_values():
    report = only(
        page(
            [
                [(40, "Laboratorio Analisi San Esempio")],
                [(40, "Cognome e Nome: BIANCHI GIULIA"), (330, "Data di nascita: 09/07/1985")],
                [(40, "Sesso: F"), (330, "Data prelievo: 21/02/2024 07:50")],
                [(40, "Medico richiedente: Dott. Verdi"), (330, "Data referto: 22/02/2024")],
                [],
                [(40, "Esame"), (240, "Risultato"), (310, "U.M."), (390, "Valori di riferimento")],
                [(40, "EMOCROMO")],
                [(40, "Globuli bianchi"), (225, "*"), (240, "12,35"), (310, "10^3/µL"), (390, "4,00 - 10,00")],
                [(40, "Globuli rossi"), (240, "4,61"), (310, "10^6/µL"), (390, "3,80 - 5,20")],
                [(40, "Emoglobina"), (240, "13,1"), (310, "g/dL"), (390, "12,0 - 16,0")],
                [(40, "Esame urine")],
                [(40, "Colore"), (240, "Giallo paglierino")],
                [(40, "Nitriti"), (240, "Assenti"), (390, "Assenti")],
                [(40, "Peso specifico"), (240, "1.018"), (390, "1.005 - 1.030")],
            ]
        )
    )
    assert report.patient.name == "BIANCHI GIULIA"
    assert report.patient.birth_date == "1985-07-09"
    assert report.collected_at == "2024-02-21T07:50"
    assert report.reported_at == "2024-02-22"
    assert rows(report) == [
        ("Globuli bianchi", "12,35", "10^3/µL", "4,00 - 10,00", "A"),
        ("Globuli rossi", "4,61", "10^6/µL", "3,80 - 5,20", None),
        ("Emoglobina", "13,1", "g/dL", "12,0 - 16,0", None),
        ("Colore", "Giallo paglierino", None, None, None),
        ("Nitriti", "Assenti", None, "Assenti", None),
        ("Peso specifico", "1.018", None, "1.005 - 1.030", None),
    ]


def test_portuguese_cards_with_values_below_names():
    report = only(
        page(
            [
                [(40, "Laboratório Modelo")],
                [(40, "Paciente: Beatriz Ficção Prado"), (330, "Sexo: Feminino")],
                [(40, "Data de nascimento: 30/01/1990"), (330, "Data da coleta: 15/08/2023")],
                [],
                [(40, "GLICOSE")],
                [(40, "Resultado: 98 mg/dL"), (240, "Valor de referência: 70 a 99 mg/dL")],
                [(40, "Método: Enzimático")],
                [],
                [(40, "COLESTEROL TOTAL")],
                [(40, "Resultado: 212 mg/dL"), (240, "Valor de referência: inferior a 190 mg/dL")],
                [(40, "Método: Enzimático")],
                [],
                [(40, "TSH")],
                [(40, "Resultado: 2,31 µUI/mL"), (240, "Valor de referência: 0,40 a 4,30 µUI/mL")],
            ]
        )
    )
    assert [(r.name, r.value, r.unit, bounds(r)) for r in report.results] == [
        ("GLICOSE", "98", "mg/dL", (70, 99)),
        ("COLESTEROL TOTAL", "212", "mg/dL", (None, 190)),
        ("TSH", "2,31", "µUI/mL", (0.4, 4.3)),
    ]
    assert report.collected_at == "2023-08-15"


def test_dutch_report_with_flags_and_units_last():
    report = only(
        page(
            [
                [(40, "Medisch Laboratorium Voorbeeld")],
                [(40, "Naam: de Vries-Modelman, J."), (330, "Geboortedatum: 02-03-1960")],
                [(40, "Geslacht: Man"), (330, "Afnamedatum: 17-10-2023 09:05")],
                [],
                [(40, "Bepaling"), (220, "Uitslag"), (290, "Vlag"), (340, "Referentiewaarden"), (460, "Eenheid")],
                [(40, "Hemoglobine"), (220, "7,9"), (290, "L"), (340, "8,5 - 11,0"), (460, "mmol/L")],
                [(40, "Kreatinine"), (220, "88"), (340, "60 - 110"), (460, "µmol/L")],
                [(40, "eGFR (CKD-EPI)"), (220, ">90"), (340, "> 60"), (460, "mL/min/1,73 m²")],
                [(40, "ALAT"), (220, "61"), (290, "H"), (340, "< 45"), (460, "U/L")],
            ]
        )
    )
    assert rows(report) == [
        ("Hemoglobine", "7,9", "mmol/L", "8,5 - 11,0", "L"),
        ("Kreatinine", "88", "µmol/L", "60 - 110", None),
        ("eGFR (CKD-EPI)", ">90", "mL/min/1,73 m²", "> 60", None),
        ("ALAT", "61", "U/L", "< 45", "H"),
    ]
    assert report.patient.name == "de Vries-Modelman, J."
    assert report.patient.sex == "male"
    assert report.patient.birth_date == "1960-03-02"
    assert report.collected_at == "2023-10-17T09:05"


def test_german_report_with_signs_as_marks():
    report = only(
        page(
            [
                [(40, "MVZ Labor Musterstadt")],
                [(40, "Patient: Mustermann, Erika"), (330, "geb. 12.08.1964 (w)")],
                [(40, "Entnahme: 05.06.2024 08:00"), (330, "Befund vom 06.06.2024")],
                [],
                [(40, "Parameter"), (200, "Ergebnis"), (260, ""), (290, "Einheit"), (360, "Normbereich")],
                [(40, "Leukozyten"), (200, "11,8"), (245, "+"), (290, "Tsd/µl"), (360, "4,0 - 10,0")],
                [(40, "Ferritin"), (200, "9"), (245, "-"), (290, "ng/ml"), (360, "13 - 150")],
                [(40, "HIV-Antikörper"), (200, "negativ"), (360, "negativ")],
                [(40, "Thrombozyten"), (200, "1.250"), (245, "++"), (290, "Tsd/µl"), (360, "150 - 400")],
            ]
        )
    )
    assert rows(report) == [
        ("Leukozyten", "11,8", "Tsd/µl", "4,0 - 10,0", "H"),
        ("Ferritin", "9", "ng/ml", "13 - 150", "L"),
        ("HIV-Antikörper", "negativ", None, "negativ", None),
        ("Thrombozyten", "1.250", "Tsd/µl", "150 - 400", "HH"),
    ]
    assert report.results[3].numeric_value == 1250


def test_brazilian_counts_and_percentages_on_one_row():
    report = only(
        page(
            [
                [(40, "Nome: MARIA FICCAO"), (300, "Idade: 34 anos"), (420, "Sexo: F")],
                [(200, "Resultado"), (330, "Valores de Referência")],
                [(40, "Leucócitos"), (200, "12.540 /mm³"), (330, "4.500 a 11.000 /mm³")],
                [(40, "Segmentados"), (200, "55 %"), (260, "3.597 /mm³"), (330, "1.800 a 7.700 /mm³")],
            ]
        )
    )
    assert [(r.name, r.numeric_value, r.unit, bounds(r)) for r in report.results] == [
        ("Leucócitos", 12540, "/mm³", (4500, 11000)),
        ("Segmentados", 55, "%", (None, None)),
        ("Segmentados", 3597, "/mm³", (1800, 7700)),
    ]
    assert (report.patient.age, report.patient.sex) == ("34 anos", "female")
