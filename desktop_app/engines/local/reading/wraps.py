"""Rows printed over several lines: wrapped names, units and ranges go back to the row they belong to."""

from collections.abc import Sequence
from statistics import median

from desktop_app.engines.local.reading.columns import Column
from desktop_app.engines.local.reading.lexicon import fold, load_lexicon
from desktop_app.engines.local.reading.lines import Line
from desktop_app.engines.local.reading.measures import split_value
from desktop_app.engines.local.reading.ranges import has_bounds
from desktop_app.engines.local.reading.rows import TableLine

_CLOSE = 0.75
_SMALL = 0.93


def join_wraps(placed: list[TableLine], columns: Sequence[Column]) -> None:
    """Move the cells of lines without a value to the row that they go on; such lines are left empty."""
    rows = [i for i, line in enumerate(placed) if is_row(line, columns)]
    if not rows:
        return
    for i, line in enumerate(placed):
        if i in rows or line.is_prose or not line.cells or _has_role(line, columns, {"value", "previous"}):
            continue
        if _has_role(line, columns, {"name"}):
            _join_name(placed, rows, i, columns)
        if _has_role(line, columns, {"range", "unit", "flag"}):
            target = _nearest(placed, rows, i)
            if target is not None:
                line.cells = {k: words for k, words in line.cells.items() if columns[k].role != "name"}
                _merge(placed[target], line, is_above=i < target)


def is_row(line: TableLine, columns: Sequence[Column]) -> bool:
    """True when a line has a value of its own."""
    return not line.is_prose and any(
        c.role in {"value", "previous"} and line.cells.get(i) and split_value(line.text(i).strip("*[( ")) is not None
        for i, c in enumerate(columns)
    )


def _has_role(line: TableLine, columns: Sequence[Column], roles: set[str]) -> bool:
    return any(columns[i].role in roles for i, words in line.cells.items() if words)


def _nearest(placed: list[TableLine], rows: list[int], i: int) -> int | None:
    """The row above or below from which only close lines lead here."""
    above = max((r for r in rows if r < i), default=None)
    below = min((r for r in rows if r > i), default=None)
    up = _reach(placed, above, i) if above is not None else None
    down = _reach(placed, i, below) if below is not None else None
    if up is None:
        return below if down is not None else None
    if down is None:
        return above
    return above if up <= down * 1.15 else below


def _reach(placed: list[TableLine], first: int, last: int) -> float | None:
    """The widest gap between the lines from first to last; None when it is no line spacing."""
    gaps = [_gap(placed[k].line, placed[k + 1].line) for k in range(first, last)]
    widest = max(gaps)
    return widest if widest < _CLOSE * placed[first].line.height else None


def _gap(upper: Line, lower: Line) -> float:
    return lower.y0 - upper.y1


def _join_name(placed: list[TableLine], rows: list[int], i: int, columns: Sequence[Column]) -> None:
    line = placed[i]
    text = line.line.text
    name_index = next(k for k in line.cells if columns[k].role == "name" and line.cells[k])
    above = i - 1 if i - 1 in rows or (i > 0 and not placed[i - 1].cells) else None
    while above is not None and above not in rows:
        above = above - 1 if above > 0 else None
    below = i + 1 if i + 1 in rows else None
    if (
        below is not None
        and not _names_itself(placed[below], columns)
        and _gap(line.line, placed[below].line) < line.line.height
    ):
        _merge(placed[below], line, is_above=True)
        return
    if (
        above is None
        or _gap(placed[i - 1].line, line.line) > _CLOSE * line.line.height
        or _says_method(line.line, placed[above].line)
    ):
        return
    name = placed[above].text(name_index)
    if _goes_on(name, text) or _is_tight(placed, i, below, _pitch(placed, rows)):
        _merge(placed[above], line, is_above=False)


def _names_itself(line: TableLine, columns: Sequence[Column]) -> bool:
    return any(columns[i].role == "name" and any(c.isalpha() for c in line.text(i)) for i in line.cells)


def _goes_on(name: str, text: str) -> bool:
    """True when a second line reads on from a name: open brackets, a hanging comma or dash, small letters."""
    if name.count("(") > name.count(")") or name.count("[") > name.count("]"):
        return True
    if name.rstrip().endswith((",", "-", "/", "&", "+", " of", " and", " de", " von", " et", " y")):
        return True
    first = text.split()[0]
    return first.startswith("(") or (first[:1].islower() and len(text.split()) <= 5 and ":" not in text)


def _pitch(placed: list[TableLine], rows: list[int]) -> float:
    """The usual step from row to row where nothing stands between."""
    steps = [
        placed[b].line.middle - placed[a].line.middle for a, b in zip(rows, rows[1:], strict=False) if b == a + 1
    ]
    return median(steps) if steps else 0.0


def _is_tight(placed: list[TableLine], i: int, below: int | None, pitch: float) -> bool:
    """True when a line stands closer to the row above than rows stand to one another."""
    step = placed[i].line.middle - placed[i - 1].line.middle
    if below is not None and step > 0.8 * (placed[below].line.middle - placed[i].line.middle):
        return False
    return step < 0.85 * pitch


def _says_method(line: Line, row: Line) -> bool:
    words = fold(line.text).split()
    if not words or line.height < _SMALL * row.height:
        return True
    return any(word in load_lexicon().methods for word in words) and not has_bounds(line.text)


def _merge(row: TableLine, extra: TableLine, *, is_above: bool) -> None:
    for index, words in extra.cells.items():
        own = row.cells.setdefault(index, [])
        own[:] = [*words, *own] if is_above else [*own, *words]
    row.extra = (*row.extra, *extra.line.words)
    extra.cells = {}
    extra.is_joined = True
