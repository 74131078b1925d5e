"""The fourth set, continued: summaries of wards, notes below tables, sentences and pairs."""

from dataclasses import replace

from tests.accuracy.families import Register
from tests.accuracy.heads import draw_head
from tests.accuracy.report import Report

LAYOUTS = Register()


@LAYOUTS.family("en-GB", "en-AU")
def ward_summary(report: Report) -> None:
    """A ward's list: abbreviations and bare values with flags, three columns of pairs, no units, no limits."""
    y = draw_head(report)
    report.sheet.put(40, y, "Latest results", 10, "hebo")
    pairs = (
        ("Hb", "hb"),
        ("WCC", "wbc"),
        ("Plt", "plt"),
        ("MCV", "mcv"),
        ("Na", "na"),
        ("K", "k"),
        ("Urea", "urea"),
        ("Creat", "crea"),
        ("Ca", "ca"),
        ("ALT", "alt"),
        ("ALP", "alp"),
        ("Alb", "alb"),
        ("CRP", "crp"),
        ("TSH", "tsh"),
        ("Mg", "mg"),
    )
    y += 4
    for i, (name, key) in enumerate(pairs):
        if i % 3 == 0:
            y += 15
        sample = replace(report.sample(key), name=name, unit="", range="")
        x = 40 + 170 * (i % 3)
        report.row(y, [(x, name), (x + 60, sample.value + (f" {sample.flag}" if sample.flag else ""))])
        report.told(sample, flag=sample.flag)


@LAYOUTS.family("de-DE", "fr-FR", "en-ZA")
def footed_notes(report: Report) -> None:
    """Notes with stars between rows and a long note of numbers at the foot; some values pending."""
    y = draw_head(report)
    report.heads(y, name=40, value=220, unit=290, range=370)
    notes = {
        "de": ("* Bei Werten über 5,6 mmol/l Kontrolle in 3 Monaten empfohlen.", "folgt"),
        "fr": ("* Un contrôle à 3 mois est conseillé au-delà de 5,6 mmol/L.", "en cours"),
        "en": ("* Repeat within 3 months where above 5.6 mmol/L is advised.", "pending"),
    }[report.locale.language]
    for i, sample in enumerate(report.samples("chem", "lipid", "vit")):
        y += 14
        if i % 6 == 5:
            report.row(y, [(40, sample.name), (220, notes[1])])
            report.told(report.plain(sample.name, notes[1]), optional=True)
            continue
        report.row(y, [(40, sample.name), (220, sample.value), (290, sample.unit), (370, sample.range)])
        report.told(sample)
        if i % 5 == 2:
            y += 11
            report.sheet.put(52, y, notes[0], 7, "heit")


@LAYOUTS.family("en-US", "pt-BR")
def ranges_by_age_inline(report: Report) -> None:
    """Limits with their group in front: `Adults: 3.5 - 5.1`; `Male 13.0-17.0`; the column is narrow, text small."""
    y = draw_head(report)
    report.heads(y, name=40, value=230, unit=300, range=380)
    adult = "Adults" if report.locale.language == "en" else "Adultos"
    for sample in [s for s in report.samples("chem", "iron") if s.low and s.high]:
        y += 14
        text = f"{adult}: {sample.range}"
        report.row(y, [(40, sample.name), (230, sample.value), (300, sample.unit)])
        report.sheet.put(380, y, text, 7.5)
        report.told(sample, reference_range=text)


@LAYOUTS.family("it-IT", "es-ES", "en-US", picture=True)
def tight_rows(report: Report) -> None:
    """Forty rows at eight points of leading in small print, two panels, a thin column of units."""
    y = draw_head(report)
    report.heads(y, name=40, value=220, unit=262, range=310)
    for sample in report.samples("cbc", "chem", "liver", "lipid", "thyr", "iron", "vit"):
        y += 8.2
        report.row(y, [(40, sample.name), (220, sample.value), (262, sample.unit), (310, sample.range)], size=6.5)
        report.told(sample)


@LAYOUTS.family("en-GB", "nl-NL")
def sentence_per_test(report: Report) -> None:
    """Each result as a line of text with equals sign: `Sodium = 140 mmol/L (135-145)`; marks in words."""
    y = draw_head(report)
    samples = report.samples("chem", "liver", count=12)
    for sample in samples:
        y += 13
        mark = {"H": " (high)", "L": " (low)", "": ""}[sample.flag]
        if report.locale.language == "nl":
            mark = {"H": " (verhoogd)", "L": " (verlaagd)", "": ""}[sample.flag]
        report.sheet.put(40, y, f"{sample.name} = {sample.value} {sample.unit}{mark}, ref {sample.range}")
        report.told(sample, flag=sample.flag)


@LAYOUTS.family("de-DE", "en-IN")
def differential_in_pairs(report: Report) -> None:
    """The differential with share and count in columns of their own, each with limits; names stand once."""
    y = draw_head(report)
    n = report.locale.number
    is_german = report.locale.language == "de"
    report.row(
        y,
        [
            (40, "Differentialblutbild" if is_german else "Differential count"),
            (180, "%"),
            (225, "Norm" if is_german else "Ref."),
            (320, "/nl" if is_german else "10^9/L"),
            (370, "Norm" if is_german else "Ref."),
        ],
        font="hebo",
    )
    for name, low, high in (
        ("Neutrophile" if is_german else "Neutrophils", 42, 77),
        ("Lymphozyten" if is_german else "Lymphocytes", 20, 44),
        ("Monozyten" if is_german else "Monocytes", 2, 9),
        ("Eosinophile" if is_german else "Eosinophils", 1, 5),
        ("Basophile" if is_german else "Basophils", 0, 2),
    ):
        y += 14
        share = report.rng.uniform(low, high)
        texts = [
            n(f"{share:.1f}"),
            f"{low} - {high}",
            n(f"{share * 0.07:.2f}"),
            f"{n(f'{low * 0.07:.2f}')} - {n(f'{high * 0.07:.2f}')}",
        ]
        report.row(y, list(zip((40, 180, 225, 320, 370), (name, *texts), strict=True)))
        report.told(report.plain(name, texts[0], "%", texts[1], str(low), str(high)))
        report.told(
            report.plain(
                name,
                texts[2],
                "/nl" if is_german else "10^9/L",
                texts[3],
                f"{low * 0.07:.2f}",
                f"{high * 0.07:.2f}",
            )
        )
