"""Results told as cards or key-value lists: a heading, then lines that label value, unit and range."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop_app.core.document import Word
from desktop_app.engines.local.reading.headwords import role_of
from desktop_app.engines.local.reading.lexicon import Mark, is_finding
from desktop_app.engines.local.reading.readings import Reading, can_be_name, clean_name, split_unit, without_method
from desktop_app.engines.local.reading.values.flags import is_mark, read_mark
from desktop_app.engines.local.reading.values.fronts import split_range_unit
from desktop_app.engines.local.reading.values.measures import Measure, read_cell, read_measure
from desktop_app.engines.local.reading.values.ranges import has_bounds, is_interval, is_limit, leading_range
from desktop_app.engines.local.reading.values.units import is_unit
from desktop_app.engines.local.reading.words.lines import Line, Segment

_LONGEST_LABEL = 5
_NEAR = 3.0


@dataclass(slots=True)
class Card:
    """One card while it is read."""

    name: str
    line: Line
    words: list[Word] = field(default_factory=list[Word])
    measure: Measure | None = None
    unit: str | None = None
    range_text: str | None = None
    mark: Mark | None = None
    range_x0: float | None = None


class CardReader:
    """Reads lines from top to bottom; a card ends where the next begins."""

    def __init__(self) -> None:
        self._card: Card | None = None
        self._heading: Line | None = None
        self.readings: list[Reading] = []

    def take(self, line: Line) -> bool:
        """Read a line; True when it belongs to a card."""
        if self._goes_on_range(line):
            return True
        parts = labelled_parts(line)
        if not parts:
            if self._takes_value(line) or self._takes_range(line) or self._opens_card(line):
                return True
            self.end()
            self._heading = line if _is_heading(line) else self._kept_heading(line)
            return False
        if parts[0][0] == "name":
            self.end()
            self._card = Card(clean_name(parts[0][1]), line, list(parts[0][2]))
            parts = parts[1:]
        elif self._card is None or (self._card.measure is not None and any(r == "value" for r, _, _ in parts)):
            self.end()
            if self._heading is None:
                return False
            self._card = _headed_card(self._heading)
        for role, text, words in parts:
            _fill(self._card, role, text)
            self._card.words += words
        self._card.range_x0 = _range_label_x0(line)
        return True

    def end(self) -> None:
        """Close the open card and keep its result."""
        card, self._card = self._card, None
        if card is None or card.measure is None:
            return
        name, own_unit = split_unit(without_method(card.name))
        measure = card.measure
        self.readings.append(
            Reading(
                name=name,
                value=measure.value,
                unit=card.unit or measure.unit or own_unit,
                range_text=card.range_text or measure.range_text,
                flag=card.mark or measure.flag,
                page=card.line.page,
                words=tuple(card.words),
                y=card.line.middle,
                is_number=measure.is_number,
            )
        )

    def _kept_heading(self, line: Line) -> Line | None:
        """The heading goes on over lines that say with labels how the test was done: `Material: … Method: …`."""
        heading = self._heading
        is_aside = (
            heading is not None
            and len(heading.segments) == 1
            and line.words[0].text.endswith(":")
            and read_measure(line.text) is None
        )
        is_near = heading is not None and line.middle - heading.middle < _NEAR * heading.height
        return heading if is_aside and is_near else None

    def _opens_card(self, line: Line) -> bool:
        """A bare value with its unit right under a heading."""
        heading = self._heading
        if heading is None or self._card is not None or line.middle - heading.middle > _NEAR * heading.height:
            return False
        measure = read_measure(line.text)
        if measure is None or not measure.is_number or measure.rest or measure.unit is None:
            return False
        name = _named_by(heading)
        self._card = Card(clean_name(name.text), heading, [*name.words, *line.words], measure)
        return True

    def _goes_on_range(self, line: Line) -> bool:
        """A range's label alone under a value, and lines of limits below it: `Adults: 0.4 - 4.3 mU/L`."""
        card = self._card
        if card is None or card.measure is None:
            return False
        x0 = _range_label_x0(line) if len(line.segments) == 1 else None
        if x0 is not None and line.segments[0].text.endswith(":") and not card.range_text:
            card.range_x0 = x0
            return True
        is_below = card.range_x0 is not None and line.x0 > card.range_x0 - line.height / 2
        if not is_below or len(line.segments) > 1 or not _is_band(line.text):
            card.range_x0 = None
            return False
        card.range_text = f"{card.range_text} {line.text}" if card.range_text else line.text
        card.words += line.words
        return True

    def _takes_range(self, line: Line) -> bool:
        """A bare range under a value that has none yet."""
        card = self._card
        if card is None or card.measure is None or card.range_text or card.measure.range_text:
            return False
        text, unit = split_range_unit(line.text)
        if not (is_interval(text) or is_limit(text)):
            return False
        card.range_text, card.unit = text, card.unit or unit
        card.words += line.words
        return True

    def _takes_value(self, line: Line) -> bool:
        """A bare value under a card that so far has only a range."""
        card = self._card
        if card is None or card.measure is not None or card.range_text is None:
            return False
        measure = read_measure(line.text)
        if measure is None or measure.rest:
            return False
        card.measure = measure
        card.words += line.words
        return True


def _named_by(heading: Line) -> Line | Segment:
    """The name over a bare value: of a row that has a value itself, what stands before it."""
    first, *rest = (segment for i, segment in enumerate(heading.segments) if i == 0 or not is_mark(segment.text))
    measure = read_measure(rest[0].text) if rest else None
    return first if measure is not None and measure.is_number and measure.unit else heading


def _headed_card(heading: Line) -> Card:
    """Begin a card under its heading; a mark may stand beside the name: `Sodium   Out of range`."""
    last = heading.segments[-1]
    mark = read_mark(last.text) if len(heading.segments) > 1 else None
    if mark is None:
        return Card(clean_name(heading.text), heading, list(heading.words))
    name = " ".join(segment.text for segment in heading.segments[:-1])
    return Card(clean_name(name), heading, list(heading.words), mark=mark)


def _range_label_x0(line: Line) -> float | None:
    """Where the last phrase of a line begins when a label of ranges begins it."""
    labelled = _label(line.segments[-1].words)
    return line.segments[-1].x0 if labelled is not None and labelled[0] == "range" else None


def _is_band(text: str) -> bool:
    """True for a line of limits: `< 5`, `Normal: 3 - 5 mmol/L`, `Non-reactive`."""
    if has_bounds(text):
        return ":" in text or bool(leading_range(text))
    return is_finding(text)


def labelled_parts(line: Line) -> list[tuple[str, str, Sequence[Word]]]:
    """Split a line into (role, text, words) where every segment begins with a label of a column; else nothing."""
    parts: list[tuple[str, str, Sequence[Word]]] = []
    waiting: tuple[str, Sequence[Word]] | None = None
    for segment in line.segments:
        if waiting is not None and not segment.words[0].text.endswith(":"):
            parts.append((waiting[0], segment.text, (*waiting[1], *segment.words)))
            waiting = None
            continue
        labelled = _label(segment.words)
        if labelled is None:
            if parts and parts[-1][0] == "value":
                role, text, words = parts[-1]
                parts[-1] = (role, f"{text} {segment.text}", (*words, *segment.words))
                continue
            if parts and parts[-1][0] == "range" and _is_bare_value(segment.text):
                parts.append(("value", segment.text, segment.words))
                continue
            return []
        role, count = labelled
        text = " ".join(w.text for w in segment.words[count:])
        if text:
            parts.append((role, text, segment.words))
        else:
            waiting = (role, segment.words)
    if any(role == "value" and not _fits(role, text) and not _has_colon(words) for role, text, words in parts):
        return []  # a name that begins with a word for values: `Index of resistance`
    parts = [part for part in parts if _fits(part[0], part[1])]
    return parts if any(role != "name" for role, _, _ in parts) or len(parts) == 1 else []


def _has_colon(words: Sequence[Word]) -> bool:
    return any(word.text.endswith(":") for word in words)


def _is_bare_value(text: str) -> bool:
    """True for a value, its unit and its mark, and nothing else."""
    measure = read_measure(text)
    return measure is not None and not measure.rest and measure.range_text is None


def _label(words: Sequence[Word]) -> tuple[str, int] | None:
    colon = next((i + 1 for i, w in enumerate(words[:_LONGEST_LABEL]) if w.text.endswith(":")), None)
    for count in (colon,) if colon else range(min(_LONGEST_LABEL, len(words)), 0, -1):
        if not any(c.isalpha() or c == ":" for c in words[count - 1].text):
            continue
        text = " ".join(w.text for w in words[:count])
        role = role_of(text)
        if role == "name" and not text.endswith(":"):
            continue
        if role in {"name", "value", "unit", "range", "flag"} and (text.endswith(":") or count < _LONGEST_LABEL):
            if count < len(words) and words[count].text in {":", ":-"}:
                count += 1
            return role, count
    return None


def _fits(role: str, text: str) -> bool:
    if role == "value":
        return read_cell(text) is not None
    if role == "name":
        return can_be_name(clean_name(text))
    if role == "unit":
        return is_unit(text, is_in_column=True)
    if role == "flag":
        return read_mark(text, has_signs=True) is not None
    measure = read_measure(text)
    return has_bounds(text) or (measure is not None and not measure.is_number)


def _fill(card: Card, role: str, text: str) -> None:
    if role == "value":
        card.measure = read_cell(text)
    elif role == "unit":
        card.unit = text
    elif role == "flag":
        card.mark = read_mark(text, has_signs=True)
    else:
        card.range_text, unit = split_range_unit(text)
        card.unit = card.unit or unit


def _is_heading(line: Line) -> bool:
    text = line.text
    if line.words[0].text.endswith(":"):
        return False
    return len(line.words) <= 9 and not text.endswith((".", ":")) and can_be_name(clean_name(text))
