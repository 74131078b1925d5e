"""Names printed over several lines: a line begins that of the row below or goes on that of the row above."""

import re
from collections.abc import Sequence

from desktop_app.core.medical.analytes import load_catalogue
from desktop_app.core.medical.names import words_of
from desktop_app.engines.local.reading.lexicon import fold, load_lexicon
from desktop_app.engines.local.reading.readings import can_be_name, clean_name
from desktop_app.engines.local.reading.tables.columns import Column
from desktop_app.engines.local.reading.tables.placement import TableLine
from desktop_app.engines.local.reading.tables.rowlines import RowLines, merge
from desktop_app.engines.local.reading.values.ranges import has_bounds
from desktop_app.engines.local.reading.words.lines import Line

_CLOSE = 0.75
_SMALL = 0.93
_SPACE = 0.25
"""A space between words, in heights of the line."""
_HANGING = (",", "-", "/", "&", "+")
_LONGEST_REST = 6
_CUT = re.compile(r"[^\W\d_]{2}-$")


def join_name(table: RowLines, i: int) -> None:
    """Join a line of name words to the row whose name it begins or goes on."""
    line = table.lines[i]
    index = next(k for k in line.cells if table.columns[k].role == "name" and line.cells[k])
    text = line.text(index)
    height = line.line.height
    below = i + 1 if i + 1 in table.rows else None
    if below is not None and not _names_itself(table.lines[below], table.columns):
        if _gap(line.line, table.lines[below].line) < height:
            merge(table.lines[below], line, is_above=True)
        return
    if below is not None and _begins_name(table, i, text):
        merge(table.lines[below], line, is_above=True)
        return
    above = table.row_above(i)
    if above is None or _gap(table.lines[i - 1].line, line.line) > _CLOSE * height:
        return
    name = table.lines[above].text(index)
    if (
        _is_open(name)
        or _is_whole_name(name, text)
        or _is_open_beside(table, i, above)
        or (not _says_method(text, line.line, table.lines[above].line) and _reads_on(table, i, text, below))
    ):
        merge(table.lines[above], line, is_above=False)


def _begins_name(table: RowLines, i: int, text: str) -> bool:
    """True when a line stands apart from the row above and closer to the row below than rows stand to one another."""
    line = table.lines[i].line
    if line.page.source != "text-layer" or i == 0 or not can_be_name(clean_name(text)):
        return False
    step = table.lines[i + 1].line.middle - line.middle
    return step < 0.7 * table.pitch and line.middle - table.lines[i - 1].line.middle > 1.3 * step


def _reads_on(table: RowLines, i: int, text: str, below: int | None) -> bool:
    is_too_wide = _was_too_wide(table, i)
    if table.has_second_lines and not is_too_wide:
        return False
    words = text.split()
    if len(words) > _LONGEST_REST or has_bounds(text) or ":" in text:
        return False
    if (
        fold(words[0]) in load_lexicon().not_results
        or sum(any(c.isdigit() for c in word) for word in words) > len(words) / 2
    ):
        return False
    return (is_too_wide and table.has_second_lines) or _goes_on(text) or _is_tight(table, i, below)


def _was_too_wide(table: RowLines, i: int) -> bool:
    """True when the first word of a line would not have fitted behind the name above, before the next column."""
    above = table.row_above(i)
    index = next((k for k, column in enumerate(table.columns) if column.role == "name"), None)
    if above is None or index is None:
        return False
    name, more = table.lines[above].cells.get(index), table.lines[i].cells.get(index)
    behind = [column.x0 for column in table.columns if column.x0 > table.columns[index].x0]
    if not name or not more or not behind:
        return False
    height = table.lines[above].line.height
    cells = [s.x0 for r in table.rows for s in table.lines[r].line.segments if s.x0 > table.columns[index].x1]
    end = min(behind) if not cells else min(min(behind), *cells)
    return name[-1].x1 + _SPACE * height + more[0].x1 - more[0].x0 > end - _SPACE * height


def _names_itself(line: TableLine, columns: Sequence[Column]) -> bool:
    return any(columns[i].role == "name" and any(c.isalpha() for c in line.text(i)) for i in line.cells)


def _is_open(name: str) -> bool:
    """True when a name asks for more: open brackets, a hanging comma or dash."""
    if name.count("(") > name.count(")") or name.count("[") > name.count("]"):
        return True
    words = name.split()
    if name.rstrip().endswith(_HANGING):
        return True
    return len(words) > 1 and words[-1].islower() and fold(words[-1]) in load_lexicon().hanging


def _is_whole_name(name: str, text: str) -> bool:
    """True where two lines together are a test's name, and the first is none: `Hepatitis B Surface` over `Antigen`."""
    known = load_catalogue()
    return bool(known.named(words_of(f"{name} {text}"))) and not known.named(words_of(name))


def _is_open_beside(table: RowLines, i: int, above: int) -> bool:
    """True where another cell of the line ends a word that is cut in the row above: the whole line goes on the row."""
    cells = table.lines[i].cells
    others = [k for k, words in cells.items() if words and table.columns[k].role in {"range", "unit"}]
    return any(_CUT.search(table.lines[above].text(k)) for k in others)


def _goes_on(text: str) -> bool:
    """True when a line reads on from the one above: brackets or small letters first."""
    first = text.split()[0]
    return first.startswith("(") or (first[:1].islower() and len(text.split()) <= 5 and ":" not in text)


def _is_tight(table: RowLines, i: int, below: int | None) -> bool:
    """True when a line stands closer to the row above than rows stand to one another."""
    line = table.lines[i].line
    step = line.middle - table.lines[i - 1].line.middle
    is_exact = line.page.source == "text-layer"
    if below is not None and step > (0.8 if is_exact else 0.65) * (table.lines[below].line.middle - line.middle):
        return False
    return step < (0.85 if is_exact else 0.7) * table.pitch


def _says_method(text: str, line: Line, row: Line) -> bool:
    """True for a line about how the test was done: its words say so, or it is set smaller than the row."""
    words = fold(text).split()
    if not words or line.height < _SMALL * row.height:
        return True
    return any(word in load_lexicon().methods for word in words)


def _gap(upper: Line, lower: Line) -> float:
    return lower.y0 - upper.y1
