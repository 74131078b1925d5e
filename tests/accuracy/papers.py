"""Documents that are no laboratory reports: nothing on them may be read as a result."""

from tests.accuracy.sheet import Sheet

Lines = tuple[tuple[str, ...], ...]

PAPERS: dict[str, Lines] = {
    "letter": (
        ("Dr. Osric Blenheim, 14 Aldermoor Road",),
        ("12 March 2024",),
        ("Dear Mrs Pembrook,",),
        ("thank you for coming on 4 March. Your blood pressure was 138/82 and your weight 71 kg.",),
        ("Please take 1 tablet of 20 mg every morning and come back in 6 weeks.",),
        ("Our surgery is open from 8:30 to 17:00. Telephone 0417 555 0199.",),
    ),
    "invoice": (
        ("INVOICE No. 2024-0117", "Date: 03/05/2024"),
        ("Customer: Clarice Wexley", "VAT GB 123 4567 89"),
        ("Description", "Quantity", "Unit", "Price", "Amount"),
        ("Printer paper A4", "12", "box", "4.20", "50.40"),
        ("Toner cartridge", "2", "pcs", "61.00", "122.00"),
        ("Cable 3 m", "5", "pcs", "3.10", "15.50"),
        ("Total", "", "", "", "187.90"),
        ("VAT 20 %", "", "", "", "37.58"),
    ),
    "rechnung_labor": (
        ("Rechnung Nr. 4471", "Datum: 12.03.2024"),
        ("Patient: Heidelinde Steinhofer", "Geburtsdatum: 01.02.1960"),
        ("GOÄ", "Leistung", "Faktor", "Betrag"),
        ("3550", "Blutbild und Blutbildbestandteile", "1,15", "4,02 EUR"),
        ("3560", "Glukose", "1,15", "2,68 EUR"),
        ("3585", "Kreatinin", "1,15", "2,68 EUR"),
        ("250", "Blutentnahme", "1,80", "4,20 EUR"),
        ("Gesamtbetrag", "", "", "13,58 EUR"),
    ),
    "prescription": (
        ("PRESCRIPTION", "Date: 14/02/2024"),
        ("Patient: Desmond Thornbury", "DOB: 02/07/1951"),
        ("Metformin 500 mg tablets", "1 twice daily", "56"),
        ("Ramipril 5 mg capsules", "1 daily", "28"),
        ("Atorvastatin 20 mg tablets", "1 at night", "28"),
        ("Vitamin D3 800 IU capsules", "1 daily", "30"),
    ),
    "supplements": (
        ("Current medication of Clarice Pembrook", "Date: 14/02/2024"),
        ("Folic acid 5 mg", "once daily", "since 2021"),
        ("Vitamin D 25 µg", "once daily", "since 2019"),
        ("Iron 200 mg", "twice daily", "since 2023"),
        ("She also takes calcium 500 mg, vitamin B12 1000 µg, and magnesium 300 mg.",),
        ("Thyroxine 75 µg", "in the morning", "since 2008"),
        ("Insulin 12 units", "at night", "since 2016"),
    ),
    "receipt_of_a_pharmacy": (
        ("Farmacia Modelo", "Ticket 4417", "12/03/2024 10:41"),
        ("Vitamina C 1000 mg", "2", "9,90"),
        ("Magnesio 300 mg", "1", "12,50"),
        ("Hierro 80 mg", "1", "7,20"),
        ("Total", "4", "29,60"),
    ),
    "order_form": (
        ("Laboranforderung", "Patient: Gernot Steinhofer"),
        ("Natrium [ ]", "Kalium [ ]", "Kreatinin [x]"),
        ("Glukose [x]", "HbA1c [ ]", "TSH [x]"),
        ("Serum 7,5 ml", "EDTA 2,7 ml", "Citrat 3 ml"),
    ),
    "price_list": (
        ("Test", "Code", "Price"),
        ("Glucose", "1001", "4.50"),
        ("Creatinine", "1002", "5.20"),
        ("Ferritin", "1003", "18.00"),
        ("TSH", "1004", "16.50"),
    ),
    "reference_table": (
        ("Reference intervals for adults", "valid from 01/2024"),
        ("Analyte", "Unit", "Reference interval"),
        ("Sodium", "mmol/L", "136 - 145"),
        ("Potassium", "mmol/L", "3.5 - 5.1"),
        ("Ferritin", "µg/L", "15 - 150"),
    ),
    "ricetta": (
        ("RICETTA MEDICA", "Data: 14/02/2024"),
        ("Paziente: Ludovica Bellandi",),
        ("Amoxicillina 875 mg compresse", "2 al giorno", "per 6 giorni"),
        ("Paracetamolo 1000 mg", "al bisogno", "max 3 al giorno"),
    ),
    "discharge": (
        ("DISCHARGE SUMMARY",),
        ("Patient: Imogen Harcastle", "Admitted: 01/02/2024", "Discharged: 07/02/2024"),
        ("Diagnosis: community acquired pneumonia (ICD-10 J18.9)",),
        ("Course: treated with amoxicillin 1 g three times daily for 5 days.",),
        ("On discharge: temperature 36.8, pulse 72, BP 124/76, oxygen 97 % on air.",),
        ("Follow-up: chest X-ray in 6 weeks, clinic 4, level 2, room 17.",),
    ),
    "bank_statement": (
        ("Kontoauszug 3/2024", "IBAN DE00 0000 0000 0000 0000 00"),
        ("Datum", "Text", "Betrag", "Saldo"),
        ("01.03.2024", "Miete März", "-850,00", "1.204,17"),
        ("04.03.2024", "Bäckerei Korn", "-7,40", "1.196,77"),
        ("15.03.2024", "Gehalt", "2.417,33", "3.614,10"),
        ("Neuer Saldo", "", "", "3.614,10 EUR"),
    ),
    "opening_hours": (
        ("Öffnungszeiten", "Horaires", "Opening hours"),
        ("Montag", "8:00 - 12:00", "14:00 - 18:00"),
        ("Dienstag", "8:00 - 12:00", "14:00 - 18:00"),
        ("Mittwoch", "8:00 - 12:00", "geschlossen"),
        ("Freitag", "8 - 12", "13 - 16"),
        ("Samstag", "9 - 12", ""),
    ),
    "timetable": (
        ("Línea 4", "Lunes a viernes"),
        ("Parada", "Salida", "Llegada", "Minutos"),
        ("Plaza Mayor", "07:10", "07:12", "2"),
        ("Estación Norte", "07:21", "07:24", "3"),
        ("Hospital", "07:40", "07:41", "1"),
    ),
    "nutrition": (
        ("Crunchy oat flakes 500 g",),
        ("Nutrition", "per 100 g", "per 40 g"),
        ("Energy", "1540 kJ", "616 kJ"),
        ("Fat", "6.5 g", "2.6 g"),
        ("Carbohydrate", "59 g", "24 g"),
        ("Salt", "0.02 g", "0.01 g"),
    ),
    "specification": (
        ("Technical data: centrifuge QX-12",),
        ("Mains voltage", "220 - 240 V", "50 - 60 Hz"),
        ("Maximum speed", "12000 rpm", ""),
        ("Weight", "14.5 kg", ""),
        ("Dimensions", "30 x 41 x 28 cm", ""),
        ("Noise level", "< 58 dB", ""),
        ("Ambient temperature", "5 - 40 °C", ""),
    ),
    "electricity": (
        ("Facture d'électricité", "Période du 01/01/2024 au 29/02/2024"),
        ("Client : Apolline Boisjoly", "N° de compteur 44 171 902"),
        ("Index précédent", "Index relevé", "Consommation"),
        ("12 417 kWh", "12 890 kWh", "473 kWh"),
        ("Abonnement", "2 mois", "24,80 €"),
        ("Total TTC", "", "131,42 €"),
    ),
    "imaging": (
        ("ULTRASOUND OF THE ABDOMEN", "Date: 11/01/2024"),
        ("Patient: Rowena Wexley", "DOB: 11/11/1948"),
        ("Liver: 14.2 cm, homogeneous, no focal lesion.",),
        ("Gallbladder: wall 2 mm, no stones. Common bile duct 4 mm.",),
        ("Right kidney: 10.8 cm. Left kidney: 11.1 cm. No hydronephrosis.",),
        ("Conclusion: normal study.",),
    ),
    "vaccinations": (
        ("Impfausweis", "Gernot Brandmoser", "geb. 14.05.1980"),
        ("Datum", "Impfstoff", "Charge", "Arzt"),
        ("03.02.2020", "Tetanus", "A417B", "Dr. Quell"),
        ("12.10.2021", "Influenza", "77120", "Dr. Quell"),
        ("14.05.2022", "FSME", "C99-2", "Dr. Quell"),
    ),
    "payslip": (
        ("Recibo de salários", "Março 2024"),
        ("Nome: Valdemar Albuquerque Reis", "NIF 123456789"),
        ("Descrição", "Horas", "Valor"),
        ("Vencimento base", "160", "1.240,00"),
        ("Subsídio de alimentação", "21", "126,00"),
        ("Segurança Social 11 %", "", "-136,40"),
        ("Líquido a receber", "", "1.229,60"),
    ),
    "appointment": (
        ("Afspraakbevestiging",),
        ("Mevr. Liesbeth Hoogstraten, geboren 03-04-1966",),
        ("Datum: 14-05-2024", "Tijd: 10:20", "Route: 24"),
        ("Neem uw verzekeringspas mee. Niet nuchter. Duur: 20 minuten.",),
        ("Telefoon 020 555 0199, bereikbaar 8.00 - 16.30 uur.",),
    ),
    "recipe": (
        ("Pan de avena", "4 personas"),
        ("Harina", "500 g", ""),
        ("Avena", "120 g", ""),
        ("Agua", "350 ml", ""),
        ("Levadura", "7 g", ""),
        ("Horno", "200 °C", "35 - 40 min"),
    ),
}


def draw_paper(lines: Lines) -> Sheet:
    """Draw the lines in columns of equal width."""
    sheet = Sheet()
    for i, cells in enumerate(lines):
        step = 515 / max(3, len(cells))
        for k, text in enumerate(cells):
            sheet.put(40 + k * step, 70 + i * 18, text, 10 if len(cells) > 1 else 9.5)
    return sheet
