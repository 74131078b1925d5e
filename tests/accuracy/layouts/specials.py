"""Pages of single disciplines: gases, allergy, serology, coagulation, urine, cultures, genes, fractions."""

from tests.accuracy.families import Register
from tests.accuracy.report import Report
from tests.accuracy.sheet import Sheet

LAYOUTS = Register()


@LAYOUTS.family("en-GB", "de-DE", picture=True)
def gas_slip(report: Report) -> None:
    """A blood gas analyser's slip: forty columns, monospaced, narrow paper."""
    report.sheet = Sheet(width=230, height=520)
    n, rng = report.locale.number, report.rng
    is_german = report.locale.language == "de"
    born = report.locale.date(report.born)
    lines = [
        "   RADIUS ABG 9000",
        f"{'Patient' if is_german else 'Name'}: {report.name}",
        f"{'Geb.' if is_german else 'DOB'}: {born}  {report.sex}",
        f"{'Entnahme' if is_german else 'Sample taken'}: {report.locale.time(report.taken)}",
        "-" * 40,
    ]
    for name, low, high, places, unit in (
        ("pH", 7.35, 7.45, 3, ""),
        ("pCO2", 4.7, 6.0, 2, "kPa"),
        ("pO2", 10.5, 13.5, 1, "kPa"),
        ("HCO3-", 22, 26, 1, "mmol/L"),
        ("BE", -2, 3, 1, "mmol/L"),
        ("sO2", 94, 98, 1, "%"),
        ("Na+", 136, 145, 0, "mmol/L"),
        ("K+", 3.5, 4.5, 1, "mmol/L"),
        ("Ca++", 1.15, 1.29, 2, "mmol/L"),
        ("Glu", 3.9, 5.8, 1, "mmol/L"),
        ("Lac", 0.5, 1.6, 1, "mmol/L"),
    ):
        number = rng.uniform(low - 0.2 * (high - low), high + 0.3 * (high - low))
        shown = f"{number:.{places}f}"
        mark = "L" if float(shown) < low else "H" if float(shown) > high else ""
        limits = [f"{x:.{places}f}" for x in (low, high)]
        ranged = f"({n(limits[0])} - {n(limits[1])})"
        lines.append(f"{name:<6}{n(shown):>7} {mark:<1} {unit:<7}{ranged:>16}")
        report.told(report.plain(name, n(shown), unit, ranged[1:-1], *limits), flag=mark)
    for i, line in enumerate(lines):
        report.sheet.put(12, 30 + i * 12, line, 8, "cour")


@LAYOUTS.family("de-DE", "it-IT")
def allergy_classes(report: Report) -> None:
    """Specific IgE: code, allergen, concentration, class from 0 to 6, a bar, and the table of classes."""
    y = report.head()
    is_german = report.locale.language == "de"
    head = (
        ("Code", "Allergen", "IgE (kU/l)", "Klasse") if is_german else ("Codice", "Allergene", "IgE (kU/l)", "Classe")
    )
    report.row(y, list(zip((40, 90, 290, 370), head, strict=True)), font="hebo")
    names = (
        ("Birkenpollen", "Lieschgras", "Beifuß", "Hausstaubmilbe", "Katzenepithel", "Hühnereiweiß", "Erdnuss")
        if is_german
        else ("Betulla", "Fleolo", "Artemisia", "Acaro maggiore", "Gatto", "Albume", "Arachide")
    )
    steps = (0.35, 0.7, 3.5, 17.5, 50, 100)
    for code, name in zip(("t3", "g6", "w6", "d1", "e1", "f1", "f13"), names, strict=True):
        y += 14
        number = report.rng.choice((0.05, 0.4, 1.9, 8.2, 33.0)) * report.rng.uniform(0.8, 1.1)
        grade = sum(number >= step for step in steps)
        value = report.locale.number(f"{number:.2f}") if number >= 0.1 else report.locale.number("< 0.10")
        report.row(y, [(40, code), (90, name), (290, value), (370, str(grade))])
        report.sheet.box(420, y - 6, 420 + 18 * grade, y - 1, (0.8, 0.3, 0.3))
        report.told(report.plain(name, value, "kU/l"), doubt=["flag"])
    y += 30
    for i, text in enumerate(("< 0,35", "0,35 - 0,70", "0,70 - 3,50", "3,50 - 17,5")):
        report.row(y + 11 * i, [(40, f"{'Klasse' if is_german else 'Classe'} {i}"), (110, text), (190, "kU/l")], size=7)


@LAYOUTS.family("it-IT", "en-IN", "es-ES")
def serology_index(report: Report) -> None:
    """Index, its cut-offs and a word that interprets it."""
    y = report.head()
    negative, doubtful, positive, head = {
        "it": ("Negativo", "Dubbio", "Positivo", ("Esame", "Indice", "Interpretazione", "Valori di riferimento")),
        "en": ("Non-reactive", "Equivocal", "Reactive", ("Test", "Index", "Interpretation", "Reference range")),
        "es": ("Negativo", "Dudoso", "Positivo", ("Prueba", "Índice", "Interpretación", "Valores de referencia")),
    }[report.locale.language]
    n = report.locale.number
    report.row(y, list(zip((40, 210, 280, 390), head, strict=True)), font="hebo")
    for name in ("HBsAg", "Anti-HCV", "Toxoplasma IgG", "Rubella IgG", "CMV IgM", "EBV VCA IgM"):
        y += 15
        number = report.rng.uniform(0.05, 2.5)
        word = negative if number < 0.9 else doubtful if number < 1.1 else positive
        value = n(f"{number:.2f}")
        report.row(y, [(40, name), (210, value), (280, word), (390, n("< 0.90"))])
        report.told(report.plain(name, value, "", n("< 0.90"), "", "0.90"), doubt=["flag"])


@LAYOUTS.family("fr-FR", "nl-NL")
def coagulation_row(report: Report) -> None:
    """Several quantities of one test in one row, each with its own label."""
    y = report.head()
    report.sheet.put(40, y, {"fr": "HÉMOSTASE", "nl": "STOLLING"}[report.locale.language], 10, "hebo")
    n, rng = report.locale.number, report.rng
    for labels in (
        ("TP", "Ratio TP", "INR"),
        ("TCA", "Ratio TCA", "Fibrinogène" if report.locale.language == "fr" else "Fibrinogeen"),
    ):
        y += 18
        values = (n(f"{rng.uniform(11, 38):.1f}"), n(f"{rng.uniform(0.9, 1.3):.2f}"), n(f"{rng.uniform(1.0, 3.5):.1f}"))
        units = ("s", "", "g/L" if "Fib" in labels[2] else "")
        for i, (label, value, unit) in enumerate(zip(labels, values, units, strict=True)):
            report.sheet.put(40 + i * 170, y, f"{label} : {value} {unit}".strip())
            report.told(report.plain(label, value, unit))


@LAYOUTS.family("pt-PT", "es-AR")
def urine_strip(report: Report) -> None:
    """Dipstick and sediment: words, pluses, counts over a field."""
    y = report.head()
    w, rng = report.words, report.rng
    none, few, yellow = {"pt": ("Negativo", "Raras", "Amarelo"), "es": ("Negativo", "Escasas", "Amarillo")}[
        report.locale.language
    ]
    rows = [
        ("Cor" if yellow == "Amarelo" else "Color", yellow, "", ""),
        ("Aspecto" if none else "", "Límpido", "", ""),
        ("Densidade" if yellow == "Amarelo" else "Densidad", str(rng.randrange(1005, 1030)), "", "1005 - 1030"),
        ("pH", report.locale.number(f"{rng.choice((5, 5.5, 6, 6.5))}"), "", report.locale.number("5.0 - 8.0")),
        ("Proteínas", rng.choice((none, "+", "++")), "", none),
        ("Glicose" if yellow == "Amarelo" else "Glucosa", rng.choice((none, "+++")), "", none),
        ("Nitritos", none, "", none),
        (
            "Leucócitos" if yellow == "Amarelo" else "Leucocitos",
            f"{rng.randrange(1, 3)} - {rng.randrange(4, 9)}",
            "/campo",
            "0 - 5",
        ),
        (
            "Eritrócitos" if yellow == "Amarelo" else "Hematíes",
            f"{rng.randrange(0, 2)} - {rng.randrange(2, 4)}",
            "/campo",
            "0 - 3",
        ),
        ("Bactérias" if yellow == "Amarelo" else "Bacterias", few, "", ""),
    ]
    report.row(y, [(40, w["test"]), (220, w["value"]), (320, w["unit"]), (400, w["range"])], font="hebo")
    for name, value, unit, ranged in rows:
        y += 14
        report.row(y, [(40, name), (220, value), (320, unit), (400, ranged)])
        low, high = (
            (report_part.replace(",", ".") for report_part in ranged.split(" - ")) if " - " in ranged else ("", "")
        )
        report.told(report.plain(name, value, unit, ranged, low, high))


@LAYOUTS.family("en-US", "de-DE")
def culture(report: Report) -> None:
    """A chemistry table, then a culture with an antibiogram, whose sizes and letters are no results."""
    y = report.table(
        report.head(),
        [("name", 40, "l"), ("value", 250, "r"), ("unit", 265, "l"), ("range", 360, "l")],
        report.samples("chem", count=6),
        heads={},
    )
    report.sheet.put(40, y + 12, {"en": "Urine culture", "de": "Urinkultur"}[report.locale.language], 10, "hebo")
    report.sheet.put(40, y + 27, "Isolate 1: Escherichia coli > 100.000 CFU/mL")
    y += 46
    head = ("Antibiotic", "MIC", "Result") if report.locale.language == "en" else ("Antibiotikum", "MHK", "Bewertung")
    report.row(y, list(zip((40, 200, 260), head, strict=True)), font="hebo")
    for name in ("Ampicillin", "Ceftriaxone", "Ciprofloxacin", "Fosfomycin", "Nitrofurantoin"):
        y += 13
        report.row(y, [(40, name), (200, report.rng.choice(("<= 2", "8", ">= 32"))), (260, report.rng.choice("SIR"))])


@LAYOUTS.family("en-US", "pt-BR")
def gene_targets(report: Report) -> None:
    """A PCR panel: targets and words."""
    y = report.head()
    found, absent = {"en": ("Detected", "Not detected"), "pt": ("Detectado", "Não detectado")}[report.locale.language]
    head = {"en": ("Target", "Result", "Expected"), "pt": ("Alvo", "Resultado", "Esperado")}[report.locale.language]
    report.row(y, list(zip((40, 280, 420), head, strict=True)), font="hebo")
    for name in (
        "Influenza A",
        "Influenza B",
        "SARS-CoV-2",
        "RSV",
        "Adenovirus",
        "Rhinovirus",
        "Mycoplasma pneumoniae",
    ):
        y += 14
        value = found if report.rng.random() < 0.25 else absent
        report.row(y, [(40, name), (280, value), (420, absent)])
        report.told(report.plain(name, value, "", absent), doubt=["flag"])


@LAYOUTS.family("it-IT", "fr-FR")
def fractions(report: Report) -> None:
    """Electrophoresis: each fraction in percent and in g, with two ranges."""
    y = report.head()
    n, rng = report.locale.number, report.rng
    head = {
        "it": ("Frazioni", "%", "Rif. %", "g/dL", "Rif. g/dL"),
        "fr": ("Fractions", "%", "Réf. %", "g/L", "Réf. g/L"),
    }[report.locale.language]
    unit, ten = head[3], 10 if report.locale.language == "fr" else 1
    report.row(y, list(zip((40, 170, 230, 330, 390), head, strict=True)), font="hebo")
    for name, low, high in (
        ("Albumina", 55.8, 66.1),
        ("Alfa 1", 2.9, 4.9),
        ("Alfa 2", 7.1, 11.8),
        ("Beta 1", 4.7, 7.2),
        ("Beta 2", 3.2, 6.5),
        ("Gamma", 11.1, 18.8),
    ):
        y += 14
        share = rng.uniform(low * 0.95, high * 1.05)
        amounts = [x * 0.07 * ten for x in (share, low, high)]
        first = (f"{share:.1f}", f"{low:.1f}", f"{high:.1f}")
        second = tuple(f"{x:.{1 if ten > 1 else 2}f}" for x in amounts)
        report.row(
            y,
            [
                (40, name),
                (170, n(first[0])),
                (230, f"{n(first[1])} - {n(first[2])}"),
                (330, n(second[0])),
                (390, f"{n(second[1])} - {n(second[2])}"),
            ],
        )
        for (value, lower, upper), its in ((first, "%"), (second, unit)):
            report.told(report.plain(name, n(value), its, f"{n(lower)} - {n(upper)}", lower, upper))


@LAYOUTS.family("es-ES", "en-AU")
def hormone_phases(report: Report) -> None:
    """Hormones whose limits are listed by phase below the row."""
    y = report.head()
    n, w = report.locale.number, report.words
    phases = (
        ("Fase folicular", "Ovulación", "Fase lútea", "Menopausia")
        if report.locale.language == "es"
        else ("Follicular", "Midcycle", "Luteal", "Postmenopausal")
    )
    report.row(y, [(40, w["test"]), (200, w["value"]), (270, w["unit"]), (350, w["range"])], font="hebo")
    for name, unit, high in (
        ("FSH", "mIU/mL", 12.5),
        ("LH", "mIU/mL", 12.6),
        ("Estradiol", "pg/mL", 166.0),
        ("Progesterona" if w["test"] == "Prueba" else "Progesterone", "ng/mL", 1.5),
    ):
        y += 16
        value = n(f"{report.rng.uniform(0.3, 1.2) * high:.1f}")
        lines = [f"{phase}: {n(f'{high * k / 4:.1f}')} - {n(f'{high * k:.1f}')}" for k, phase in enumerate(phases, 1)]
        report.row(y, [(40, name), (200, value), (270, unit), (350, lines[0])])
        for line in lines[1:]:
            y += 10
            report.row(y, [(350, line)], size=8)
        report.told(report.plain(name, value, unit, " ".join(lines)))


@LAYOUTS.family("en-IN", "en-US")
def risk_table(report: Report) -> None:
    """Lipids, and a table of risk classes that reports nobody's values."""
    y = report.table(
        report.head(),
        [("name", 40, "l"), ("value", 250, "r"), ("unit", 265, "l"), ("range", 360, "l")],
        report.samples("lipid"),
        heads={},
    )
    y += 20
    report.row(
        y,
        [(40, "Risk category"), (180, "LDL cholesterol"), (290, "Non-HDL"), (390, "Triglycerides")],
        font="hebo",
        size=8,
    )
    for line in (
        ("Low", "< 116", "< 146", "< 150"),
        ("Moderate", "100 - 116", "131 - 146", "150 - 199"),
        ("High", "70 - 100", "100 - 131", "200 - 499"),
        ("Very high", "< 55", "< 85", "> 500"),
    ):
        y += 12
        report.row(y, list(zip((40, 180, 290, 390), line, strict=True)), size=8)
