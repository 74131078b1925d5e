"""The paper of a summary: panels of tests with their last values and small courses, written from top to bottom."""

import contextlib
import unicodedata
from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import date
from typing import BinaryIO

from fpdf import FPDF
from fpdf.enums import XPos, YPos
from fpdf.fonts import TTFFont

from desktop_app.core.exchange import ExportRow
from desktop_app.exports.courses import Course
from desktop_app.exports.flags import Flag, flag_of
from desktop_app.exports.other_fonts import OtherFont, can_be_drawn
from desktop_app.exports.summary_words import SummaryWords
from desktop_app.paths import resource

_MOST_PAGES = 2
_MARGIN_MM = 14.0
_LINE_MM = 4.6
_SPARK_MM = (30.0, 4.6)
_COLOURS = {"high": (179, 38, 30), "low": (27, 92, 186), "": (22, 33, 42)}
_TEXT, _QUIET, _RULE = (22, 33, 42), (70, 85, 96), (214, 222, 227)
_WIDTHS = (0.27, 0.17, 0.14, 0.14, 0.13, 0.15)
"""Test, value, range, flag, date, course: shares of the width."""

_BOX = "□"
_UNSEEN = " *"
"""Behind the day: behind a value it could be taken for a sign of it."""
_FLAG = 3
"""The place of the mark among the cells."""
_SIZES_PT = (8.5, 8.0, 7.5, 7.0, 6.5, 6.0)
"""Of a cell's letters: what does not fit is written smaller, and shortened only then."""

FindFonts = Callable[[Collection[int]], Sequence[OtherFont]]
"""Finds fonts for letters that the program's own has not."""


def plain_letters(text: str) -> str:
    """Return a text with one form of every letter; what is raised or lowered stays so: 10⁹ is not 109."""
    raised = ("<super>", "<sub>")
    letters = unicodedata.normalize("NFC", text)
    return unicodedata.normalize(
        "NFC",
        "".join(
            c if unicodedata.decomposition(c).startswith(raised) else unicodedata.normalize("NFKC", c) for c in letters
        ),
    )


class SummaryPage(FPDF):
    """The paper, written from top to bottom."""

    def __init__(self, paper: str, today: date, words: SummaryWords) -> None:
        super().__init__(format="letter" if paper == "Letter" else "a4")
        self._today, self._words = today, words
        self._left_out: list[Course] = []
        for style, name in (("", "Regular"), ("B", "SemiBold")):
            self.add_font("Inter", style, resource("fonts", f"Inter-{name}.otf"))
        known = [set[int](font.cmap) for font in self.fonts.values() if isinstance(font, TTFFont)]
        self._known = set[int].intersection(*known)
        self._has_boxes = self._has_unseen = False
        self.set_margins(_MARGIN_MM, _MARGIN_MM)
        self.set_auto_page_break(auto=True, margin=_MARGIN_MM + 8)
        self.set_title(words.title)
        self.set_creator("Labstream")

    def take_letters(self, texts: Iterable[str], find: FindFonts) -> None:
        """Take fonts of this computer for the letters that the own one has not, where there are any."""
        letters = {c for text in texts for c in plain_letters(text) if c.isprintable()}
        missing = {ord(c) for c in letters if ord(c) not in self._known and can_be_drawn(c)}
        if not missing:
            return
        names: list[str] = []
        for number, font in enumerate(find(missing)):
            with contextlib.suppress(Exception):  # whatever is wrong with a font, its letters are boxes then
                self.add_font(f"Other{number}", "", font.path)
                names.append(f"Other{number}")
                self._known |= font.letters
        self.set_fallback_fonts(names, exact_match=False)

    @property
    def room(self) -> int:
        """How many lines fit on the pages below what stands at their top."""
        height = self.h - 2 * _MARGIN_MM - 8
        # A panel that would begin at the foot of the first page begins on the second: room for that is kept.
        return int((_MOST_PAGES * height - (self.get_y() - _MARGIN_MM)) / _LINE_MM) - 8

    def begin(self, people: Sequence[str], courses: Sequence[Course]) -> None:
        """Write the head."""
        self.add_page()
        self._left_out = list(courses)
        words = self._words
        self._put(words.title, 15, "B", _TEXT, 8)
        named, more = "; ".join(people[:3]), len(people) - 3
        self._put(words.more_people.format(people=named, count=more) if more > 0 else named, 10, "B", _TEXT, 5.5)
        days = sorted(row.collected_at[:10] for course in courses for row in course.rows if row.collected_at)
        counts = {"values": sum(len(course.rows) for course in courses), "tests": len(courses)}
        if days:
            told = words.counts_and_days.format(**counts, first=words.day(days[0]), last=words.day(days[-1]))
        else:
            told = words.counts.format(**counts)
        self._put(told, 8.5, "", _QUIET, 6)

    def add_panel(self, panel: str, courses: Sequence[Course]) -> None:
        """Write one panel's table."""
        if self.will_page_break(4 * _LINE_MM):
            self.add_page()
        told = {id(course) for course in courses}
        self._left_out = [course for course in self._left_out if id(course) not in told]
        self.ln(1.5)
        self._put(panel, 10, "B", _TEXT, 5.5)
        self._row(self._words.heads, "", _QUIET)
        for course in courses:
            self._course(course)

    def finish(self, file: BinaryIO) -> None:
        """Write what was left out, and the file."""
        if self._has_unseen:
            self.ln(1.5)
            self._put(f"{_UNSEEN.strip()} {self._words.not_confirmed}", 8.5, "", _QUIET, 5)
        if self._left_out:
            abnormal = sum(course.was_abnormal for course in self._left_out)
            words = self._words.left_out_abnormal if abnormal else self._words.left_out
            self._put(words.format(count=len(self._left_out), abnormal=abnormal), 8.5, "", _QUIET, 5)
        if self._has_boxes:
            self._put(self._words.boxes.format(box=_BOX), 8.5, "", _QUIET, 5)
        file.write(bytes(self.output()))

    def footer(self) -> None:
        """Write the foot of every page."""
        self.set_y(-_MARGIN_MM - 2)
        self._style(8, "", _QUIET)
        made = self._words.made.format(day=self._words.day_of(self._today))
        self.cell(self.epw * 3 / 4, 4, self._fitting(made, self.epw * 3 / 4 - 2))
        self.cell(self.epw / 4, 4, self._words.page.format(number=self.page_no()), align="R")

    def _course(self, course: Course) -> None:
        row, flag = course.last, flag_of(course.last)
        unit = f" {row.unit}" if row.unit else ""
        is_out = bool(flag and flag.side)
        cells = (
            course.name,
            f"{row.value}{unit}",
            row.reference_range or "",
            self._words.flag(flag),
            f"{self._words.day(row.collected_at or row.reported_at)}{'' if course.is_seen else _UNSEEN}",
            "",
        )
        self._has_unseen |= not course.is_seen
        top = self.get_y()
        self._row(cells, "B" if is_out else "", _TEXT, flag)
        numbers = course.numbers()
        if course.was_abnormal and len(numbers) > 1:
            self._spark(numbers, row, top)

    def _row(self, cells: Sequence[str], style: str, colour: tuple[int, int, int], flag: Flag | None = None) -> None:
        for place, (cell, share) in enumerate(zip(cells, _WIDTHS, strict=True)):
            ink = _COLOURS[flag.side] if place == _FLAG and flag else colour
            width = share * self.epw
            self.cell(width, _LINE_MM, self._written_to_fit(cell, width - 2, style if place <= _FLAG else "", ink))
        self.ln(_LINE_MM)
        self.set_draw_color(*_RULE)
        self.set_line_width(0.1)
        self.line(self.l_margin, self.get_y(), self.l_margin + self.epw, self.get_y())

    def _written_to_fit(self, words: str, width: float, style: str, colour: tuple[int, int, int]) -> str:
        """Take letters that are small enough for a width in mm; return what can be drawn of the words then."""
        for size in _SIZES_PT:
            self._style(size, style, colour)
            if self.get_string_width(self._drawn(words)) <= width:
                break
        return self._fitting(words, width)

    def _spark(self, numbers: Sequence[float], row: ExportRow, top: float) -> None:
        """Draw the course of a test as a small line, over the band of its range."""
        width, height = min(_SPARK_MM[0], _WIDTHS[-1] * self.epw), _SPARK_MM[1] - 1
        left, top = self.l_margin + self.epw - width, top + 0.5
        limits = [limit for limit in (row.reference_low, row.reference_high) if limit is not None]
        low, high = min(*numbers, *limits), max(*numbers, *limits)
        span = (high - low) or 1.0

        def y_of(value: float) -> float:
            return top + height * (1 - (value - low) / span)

        if limits:
            upper = y_of(row.reference_high) if row.reference_high is not None else top
            lower = y_of(row.reference_low) if row.reference_low is not None else top + height
            self.set_fill_color(220, 239, 228)
            self.rect(left, upper, width, max(0.2, lower - upper), style="F")
        step = width / (len(numbers) - 1)
        points = [(left + place * step, y_of(number)) for place, number in enumerate(numbers)]
        self.set_draw_color(11, 106, 116)
        self.set_line_width(0.25)
        self.polyline(points)
        self.set_fill_color(11, 106, 116)
        self.circle(*points[-1], radius=0.6, style="F")

    def _put(self, words: str, size: float, style: str, colour: tuple[int, int, int], height: float) -> None:
        self._style(size, style, colour)
        self.cell(self.epw, height, self._fitting(words, self.epw), new_x=XPos.LMARGIN, new_y=YPos.NEXT)

    def _style(self, size: float, style: str, colour: tuple[int, int, int]) -> None:
        self.set_font("Inter", "B" if style == "B" else "", size)
        self.set_text_color(*colour)

    def _drawable(self, character: str) -> str:
        """Return the character, or a box where the font has none: the library would write it into the log."""
        if not character.isprintable():
            return " "
        if ord(character) in self._known:
            return character
        if unicodedata.decomposition(character).startswith("<super>"):
            return f"^{unicodedata.normalize('NFKC', character)}"
        self._has_boxes = True
        return _BOX

    def _drawn(self, words: str) -> str:
        return "".join(self._drawable(c) for c in plain_letters(words))

    def _fitting(self, words: str, width: float) -> str:
        """Return the words on one line, shortened to a width in mm."""
        plain = self._drawn(words)
        if self.get_string_width(plain) <= width:
            return plain
        while plain and self.get_string_width(plain + "…") > width:
            plain = plain[:-1]
        return plain.rstrip() + "…"
