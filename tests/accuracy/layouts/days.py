"""Results of several days: previous values, cumulative tables, days as rows."""

from datetime import timedelta

from tests.accuracy.families import Register
from tests.accuracy.report import Report

LAYOUTS = Register()


@LAYOUTS.family("fr-FR", "en-ZA")
def previous_without_day(report: Report) -> None:
    """A column of earlier values that says no day: they are nobody's results."""
    y = report.head()
    w = report.words
    report.row(
        y, [(40, w["test"]), (210, w["value"]), (270, w["unit"]), (350, w["range"]), (480, w["previous"])], font="hebo"
    )
    for sample in report.samples("chem", "cbc", count=14):
        y += 14
        report.row(
            y,
            [
                (40, sample.name),
                (210, sample.value),
                (270, sample.unit),
                (350, sample.range),
                (480, report.again(sample).value),
            ],
        )
        report.told(sample)


@LAYOUTS.family("nl-NL", "de-DE")
def previous_with_day(report: Report) -> None:
    """A column of earlier values headed by its day; optional."""
    y = report.head()
    w = report.words
    before = report.taken - timedelta(days=97)
    other = report.other_day(before.date().isoformat(), optional=True)
    report.row(
        y, [(40, w["test"]), (210, w["value"]), (270, w["unit"]), (350, w["range"]), (480, w["previous"])], font="hebo"
    )
    report.sheet.put(480, y + 10, report.locale.date(before), 7)
    y += 10
    for sample in report.samples("chem", "cbc", count=12):
        y += 14
        earlier = report.again(sample)
        report.row(
            y, [(40, sample.name), (210, sample.value), (270, sample.unit), (350, sample.range), (480, earlier.value)]
        )
        report.told(sample)
        report.told(earlier, report=other)


@LAYOUTS.family("en-GB", "it-IT")
def previous_in_brackets(report: Report) -> None:
    """The earlier value in brackets in a cell of its own, without a heading; nobody's results."""
    y = report.head()
    w = report.words
    report.row(y, [(40, w["test"]), (210, w["value"]), (310, w["unit"]), (390, w["range"])], font="hebo")
    for sample in report.samples("chem", "thyr"):
        y += 14
        report.row(
            y,
            [
                (40, sample.name),
                (210, sample.value),
                (255, f"({report.again(sample).value})"),
                (310, sample.unit),
                (390, sample.range),
            ],
        )
        report.told(sample)


def _columns(report: Report, count: int, step: float, places: str) -> None:
    """Days as columns; `places`: unit and range `left` or `right` of the values."""
    report.forget_time()
    y = report.head_without_day()
    days = [report.taken - timedelta(days=31 * i) for i in range(count)]
    reports = [0] + [report.other_day(day.date().isoformat()) for day in days[1:]]
    left = places == "left"
    values = 300.0 if left else 190.0
    unit_x, range_x = (150.0, 215.0) if left else (values + count * step, values + count * step + 60)
    ref = "Réf." if report.locale.language == "fr" else "Ref."
    w = report.words
    report.row(
        y,
        [(40, w["test"]), (unit_x, w["unit"]), (range_x, ref)],
        font="hebo",
        size=8,
    )
    for i, day in enumerate(days):
        report.sheet.put(values + i * step, y, report.locale.date(day), 7.5, "hebo")
    for sample in report.samples("chem", count=9):
        y += 14
        report.row(y, [(40, sample.name), (unit_x, sample.unit), (range_x, sample.range)], size=8)
        for i, number in enumerate(reports):
            again = sample if i == 0 else report.again(sample)
            report.sheet.put(values + i * step, y, again.value, 8)
            report.told(again, report=number)


@LAYOUTS.family("es-ES", "en-AU")
def days_as_columns(report: Report) -> None:
    """Four days as columns right of unit and range."""
    _columns(report, 4, 65, "left")


@LAYOUTS.family("de-DE", "fr-FR")
def days_before_units(report: Report) -> None:
    """Three days as columns, then unit and range."""
    _columns(report, 3, 75, "right")


def _rows(report: Report, *, units_in_head: bool) -> None:
    """Days as rows, tests as columns."""
    report.forget_time()
    y = report.head_without_day()
    samples = report.samples("chem", count=6)
    report.row(
        y,
        [(40, {"en": "Date", "de": "Datum", "nl": "Datum", "fr": "Date", "pt": "Data"}[report.locale.language])],
        font="hebo",
    )
    for i, sample in enumerate(samples):
        x = 120 + i * 75
        report.sheet.put(x, y, sample.name[:14], 8, "hebo")
        report.sheet.put(x, y + 10, f"({sample.unit})" if units_in_head else sample.unit, 7)
        if not units_in_head:
            report.sheet.put(x, y + 20, sample.range, 7)
    y += 22 if not units_in_head else 12
    for k in range(4):
        y += 14
        day = report.taken - timedelta(days=20 * k)
        number = 0 if k == 0 else report.other_day(day.date().isoformat())
        report.sheet.put(40, y, report.locale.date(day), 8)
        for i, sample in enumerate(samples):
            again = sample if k == 0 else report.again(sample)
            report.sheet.put(120 + i * 75, y, again.value, 8)
            report.told(
                again, report=number, name=sample.name[:14], reference_range=None if units_in_head else sample.range
            )


@LAYOUTS.family("en-GB", "nl-NL")
def days_as_rows(report: Report) -> None:
    """Tests as columns with units in the headings, one row a day."""
    _rows(report, units_in_head=True)


@LAYOUTS.family("de-DE", "pt-PT")
def days_as_rows_ranges(report: Report) -> None:
    """Tests as columns, a row of units, a row of ranges, then one row a day."""
    _rows(report, units_in_head=False)


@LAYOUTS.family("en-US", "es-MX")
def tests_as_columns(report: Report) -> None:
    """One day: names in one line, values in the next, units and ranges below."""
    y = report.head()
    for group in ("cbc", "chem"):
        samples = report.samples(group, count=6)
        for i, sample in enumerate(samples):
            x = 40 + i * 88
            for k, (text, size) in enumerate(
                ((sample.name[:16], 8), (sample.value, 10), (sample.unit, 7), (sample.range, 7))
            ):
                report.sheet.put(x, y + 12 * k, text, size)
            report.told(sample, name=sample.name[:16])
        y += 75
