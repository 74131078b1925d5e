"""A third set: how laboratories of single countries print, written down before the reader was tried on any of it."""

from datetime import timedelta

from tests.accuracy.families import Register
from tests.accuracy.report import Report

LAYOUTS = Register()


@LAYOUTS.family("en-US", picture=True)
def in_and_out_of_range(report: Report) -> None:
    """Two columns of values by whether they are in range; the unit behind the range, a site code at the edge."""
    put = report.sheet.put
    put(40, 40, "Cedarmoor Diagnostics Incorporated", 12, "tibo")
    put(330, 40, "Report Status: Final", 8)
    put(40, 62, report.name.split(" ", 1)[1].upper() + ", " + report.name.split(" ", 1)[0].upper(), 10, "hebo")
    put(40, 74, f"DOB: {report.locale.date(report.born)}   Gender: {'F' if report.is_woman else 'M'}", 8)
    put(330, 62, f"Collected: {report.locale.date(report.taken)} / {report.taken:%H:%M} EDT", 8)
    put(330, 74, f"Reported: {report.locale.date(report.taken + timedelta(days=1))} / 09:12 EDT", 8)
    y = 110
    report.row(
        y,
        [(40, "Test Name"), (230, "In Range"), (310, "Out Of Range"), (400, "Reference Range"), (540, "Lab")],
        font="hebo",
    )
    for group, title in (("chem", "COMPREHENSIVE METABOLIC PANEL"), ("lipid", "LIPID PANEL, STANDARD")):
        y += 18
        put(40, y, title, 9, "hebo")
        put(540, y, "CD7", 8)
        for i, sample in enumerate(report.samples(group, count=8)):
            y += 12
            out = f"{sample.value} {sample.flag}"
            report.row(
                y, [(50, sample.name.upper()), (310 if sample.flag else 230, out if sample.flag else sample.value)]
            )
            put(400, y, f"{sample.range} {sample.unit}")
            report.told(sample, flag=sample.flag, reference_range=sample.range)
            if i == 2:
                y += 12
                put(230, y, "Fasting reference interval", 8)
    put(40, y + 30, "PERFORMING SITE: CD7 CEDARMOOR DIAGNOSTICS, 1200 HOLLOW PIKE, DELMAR, OH 45800-1234", 7)


@LAYOUTS.family("en-AU", "en-ZA")
def cumulative_requests(report: Report) -> None:
    """Cumulative: request numbers, dates and times in lines of their own over the values; units and limits right."""
    y = report.head_without_day()
    days = [report.taken - timedelta(days=40 * i, hours=i) for i in (2, 1, 0)]
    numbers = [report.other_day(days[0].isoformat()[:16]), report.other_day(days[1].isoformat()[:16]), 0]
    put = report.sheet.put
    for label, texts in (
        ("Request No", [f"{23814400 + 917 * i}" for i in range(3)]),
        ("Date", [report.locale.date(day) for day in days]),
        ("Time", [f"{day:%H:%M}" for day in days]),
    ):
        put(40, y, label, 8, "hebo")
        for i, text in enumerate(texts):
            put(170 + 75 * i, y, text, 8)
        if label == "Time":
            report.row(y, [(410, "Units"), (480, "Reference")], font="hebo", size=8)
        y += 11
    for sample in report.samples("chem", "liver", count=12):
        y += 13
        report.row(y, [(40, sample.name), (410, sample.unit), (480, f"({sample.range.replace(' ', '')})")])
        for i, number in enumerate(numbers):
            again = report.again(sample)
            mark = {"H": " H", "L": " L", "": ""}[again.flag]
            put(170 + 75 * i, y, again.value + mark)
            report.told(again, report=number, flag=again.flag, reference_range=sample.range)


@LAYOUTS.family("pt-BR", picture=True)
def blocks_of_one_test(report: Report) -> None:
    """One block a test: its name in capitals, material and method, `Resultado`, the range, the earlier value."""
    put = report.sheet.put
    put(40, 40, "Laboratório Vale Sereno", 13, "hebo")
    put(40, 60, f"Cliente: {report.name}")
    put(330, 60, f"Data de nascimento: {report.locale.date(report.born)}")
    put(40, 73, f"Sexo: {report.sex}")
    put(330, 73, f"Data da coleta: {report.locale.time(report.taken)}")
    y = 100
    for sample in report.samples("chem", "liver", count=9):
        put(40, y, sample.name.upper(), 10, "hebo")
        put(40, y + 12, "Material: Soro        Método: Enzimático colorimétrico", 7)
        put(40, y + 25, "RESULTADO:", 9, "hebo")
        put(150, y + 25, f"{sample.value} {sample.unit}", 9, "hebo")
        put(300, y + 25, "Valor de referência:", 8)
        put(390, y + 25, f"{sample.range} {sample.unit}", 8)
        put(40, y + 37, f"Resultado anterior: {report.again(sample).value} {sample.unit} em 14/02/2023", 7)
        y += 62
        report.told(sample, reference_range=sample.range)


@LAYOUTS.family("fr-FR", picture=True)
def leaders_with_shares(report: Report) -> None:
    """Dotted leaders; a share, `soit` and the count of one line; limits in words; earlier values at the right."""
    y = report.head()
    n, put, rng = report.locale.number, report.sheet.put, report.rng
    put(470, y - 10, "Antériorité", 8, "heit")
    put(470, y, "12/03/2023", 8, "heit")
    earlier = report.other_day("2023-03-12", optional=True)
    put(40, y, "HÉMOGRAMME", 10, "hebo")
    for sample in report.samples("cbc"):
        y += 14
        put(40, y, f"{sample.name} {'.' * (46 - len(sample.name))}")
        again = report.again(sample)
        report.row(y, [(250, sample.value), (290, sample.unit), (350, f"({sample.range})"), (470, again.value)])
        report.told(sample)
        report.told(again, report=earlier, page=1, optional=True)
    y += 18
    put(40, y, "FORMULE LEUCOCYTAIRE", 10, "hebo")
    for name, low, high in (
        ("Polynucléaires neutrophiles", 1.8, 6.9),
        ("Polynucléaires éosinophiles", 0.02, 0.6),
        ("Lymphocytes", 1.0, 3.8),
        ("Monocytes", 0.15, 0.9),
    ):
        y += 14
        count = rng.uniform(low, high * 1.05)
        share = n(f"{count / 7 * 100:.1f}")
        limits = (f"{low:.2f}", f"{high:.2f}")
        whole = report.plain(name, n(f"{count:.2f}"), "G/L", f"{n(limits[0])} à {n(limits[1])}", *limits)
        report.row(
            y, [(40, name), (200, f"{share} %"), (240, "soit"), (265, f"{whole.value} G/L"), (350, f"({whole.range})")]
        )
        report.told(report.plain(name, share, "%"))
        report.told(whole)


@LAYOUTS.family("en-US", picture=True)
def two_halves(report: Report) -> None:
    """A slip of two halves without headings: blood count left, urine right, names and values with colons."""
    put = report.sheet.put
    put(150, 40, "SAN LORIANO DOCTORS HOSPITAL", 12, "tibo")
    put(200, 54, "Clinical Laboratory Section", 8)
    put(40, 80, f"NAME: {report.name}")
    put(260, 80, f"AGE/SEX: {report.taken.year - report.born.year - 1}/{'F' if report.is_woman else 'M'}")
    put(400, 80, f"DATE: {report.taken:%B %d, %Y}")
    report.forget_time()
    report.reports[0]["patient"]["birth_date"] = None
    put(90, 110, "HEMATOLOGY", 10, "hebo")
    put(380, 110, "URINALYSIS", 10, "hebo")
    y = 116
    for sample in report.samples("cbc"):
        y += 15
        report.row(y, [(40, f"{sample.name}:"), (130, f"{sample.value} {sample.unit}"), (205, f"({sample.range})")])
        report.told(sample)
    y = 116
    for name, value in (
        ("Color", "Yellow"),
        ("Transparency", "Slightly Turbid"),
        ("Specific Gravity", "1.020"),
        ("Reaction (pH)", "6.0"),
        ("Protein", "Trace"),
        ("Glucose", "Negative"),
        ("Pus Cells", "2-4 /hpf"),
        ("RBC", "0-2 /hpf"),
        ("Epithelial Cells", "Few"),
        ("Bacteria", "Moderate"),
    ):
        y += 15
        report.row(y, [(330, f"{name}:"), (440, value)])
        number, _, unit = value.partition(" /")
        report.told(report.plain(name, number if unit else value, f"/{unit}" if unit else ""))
    put(60, y + 50, "MARIBETH S. QUIROZ, RMT", 8, "hebo")
    put(60, y + 60, "Lic. No. 0048213", 7)


@LAYOUTS.family("en-IN")
def heads_on_each_page(report: Report) -> None:
    """Two pages with the same head; marks before bold values; methods below names; notes between."""
    put = report.sheet.put

    def head() -> float:
        put(40, 36, "SHANTIVAN DIAGNOSTIC CENTRE", 13, "hebo")
        put(40, 60, f"Patient Name : {'Mrs.' if report.is_woman else 'Mr.'} {report.name}", 8)
        put(
            40,
            72,
            f"Age/Gender : {report.taken.year - report.born.year - 1} Y / {report.sex}",
            8,
        )
        put(40, 84, "Referred By : Dr. SELF", 8)
        put(330, 60, "UHID : SDC.0004127", 8)
        put(330, 72, f"Collected : {report.taken:%d/%b/%Y %I:%M%p}", 8)
        put(330, 84, f"Reported : {report.taken + timedelta(hours=7):%d/%b/%Y %I:%M%p}", 8)
        report.row(
            106, [(40, "Test Name"), (250, "Result"), (330, "Unit"), (410, "Bio. Ref. Interval")], font="hebo", size=8
        )
        return 112

    for page, groups in enumerate((("chem",), ("liver", "lipid"))):
        report.sheet.page = page
        y = head()
        put(230, y + 12, "DEPARTMENT OF BIOCHEMISTRY", 9, "hebo")
        y += 14
        for i, sample in enumerate(report.samples(*groups)):
            y += 15
            put(40, y, sample.name, 9, "hebo")
            put(250, y, (f"{sample.flag} " if sample.flag else "") + sample.value, 9, "hebo" if sample.flag else "helv")
            report.row(y, [(330, sample.unit), (410, sample.range)])
            put(40, y + 9, ("(Method: Hexokinase)", "Photometry", "Method : ISE Direct")[i % 3], 6.5, "heit")
            report.told(sample, flag=sample.flag)
            y += 8
            if i % 5 == 4:
                y += 13
                put(
                    40,
                    y,
                    "Comment: values above 126 mg/dL on two occasions should be repeated after 8 hours of fasting.",
                    7,
                )
        put(40, 800, f"Page {page + 1} of 2", 7)
        put(430, 800, "SIN No: SDC1182736", 7)
    put(220, 780, "*** End Of Report ***", 8)
    report.reports[0]["patient"]["birth_date"] = None


@LAYOUTS.family("en-US", "en-GB", picture=True)
def portal_list(report: Report) -> None:
    """A portal's list: the name, its normal range below, then the value on a line of its own, and a word if high."""
    y = report.head()
    for sample in report.samples("cbc", "chem", count=9):
        report.sheet.put(40, y, sample.name, 11, "hebo")
        report.sheet.put(40, y + 12, f"Normal range: {sample.range} {sample.unit}", 8)
        report.sheet.put(40, y + 30, sample.value, 15)
        if sample.flag:
            report.sheet.put(130, y + 30, {"H": "High", "L": "Low"}[sample.flag], 9, "hebo")
        report.told(sample, flag=sample.flag, reference_range=sample.range)
        y += 62
