"""A second look at cells whose figures were hard to read: cut out with more room, enlarged, and read again.

The recogniser sees the same line a little otherwise; where it is surer then, a lost point comes back (`4:50-5.50`), and
where it only confirms what it read, the line is no longer doubtful. Cells of a sign or two that were hardly read (`%`,
`*`, `H`) are looked at in two ways. It costs at most a tenth of the reading.
"""

from collections.abc import Sequence
from dataclasses import replace

import cv2

from desktop_app.engines.local.decoding import Reading
from desktop_app.engines.local.ocr import Line, Quad, Reader, cut_out
from desktop_app.engines.local.pictures import Pixels

_UNSURE = 0.8
_SURE = 0.95
_SHARE = 0.08
_LONGEST_CELL = 24
_MARGIN = 0.06
"""More room above and below the line, as a share of its height."""

_ENLARGED = 2.0
_WIDE_MARGIN, _AS_IT_IS = 0.15, 1.0
"""The other way to look at a cell that was hardly read."""

_HARDLY, _LONGEST_SIGN = 0.6, 2
_READ_SIGN, _READ_LETTER = 0.5, 0.8
_MOST_HARDLY = 12


def look_again(eye: Reader, picture: Pixels, lines: Sequence[Line]) -> list[Line]:
    """Return the lines, those with doubtful figures as they were read better, the least sure ones first."""
    unsure = sorted((weakest(line.readings.western), i) for i, line in enumerate(lines) if _is_unsure(line))
    chosen = [i for _, i in unsure[: max(1, round(_SHARE * len(lines)))]]
    hard = [i for i, line in enumerate(lines) if _is_hardly_read(line)][:_MOST_HARDLY]
    again = eye.recognise(
        [_enlarged(picture, lines[i].quad) for i in [*chosen, *hard]]
        + [_enlarged(picture, lines[i].quad, _WIDE_MARGIN, _AS_IT_IS) for i in hard]
    )
    better = {i: _better(lines[i], readings.western) for i, readings in zip(chosen, again, strict=False)}
    close, wide = again[len(chosen) : len(chosen) + len(hard)], again[len(chosen) + len(hard) :]
    for i, *looks in zip(hard, close, wide, strict=True):
        better[i] = _plainest(lines[i], [readings.western for readings in looks])
    return [better.get(i, line) for i, line in enumerate(lines)]


def weakest(reading: Reading) -> float:
    """Return the score of the least sure character, 1 where there is none."""
    return min(reading.scores, default=1.0)


def _is_unsure(line: Line) -> bool:
    reading = line.readings.western
    return _digits(reading) > 0 and len(reading.text) <= _LONGEST_CELL and weakest(reading) < _UNSURE


def _is_hardly_read(line: Line) -> bool:
    reading = line.readings.western
    return len(reading.text) <= _LONGEST_SIGN and reading.score < _HARDLY and _digits(reading) == 0


def _plainest(line: Line, looks: Sequence[Reading]) -> Line:
    """Return the line by its surest reading, where that is sure enough for a sign or a letter."""
    best = max([line.readings.western, *looks], key=lambda reading: reading.score)
    is_sign = not any(character.isalnum() for character in best.text)
    is_read = 0 < len(best.text) <= _LONGEST_SIGN and best.score >= (_READ_SIGN if is_sign else _READ_LETTER)
    return replace(line, readings=replace(line.readings, free=best, western=best)) if is_read else line


def _better(line: Line, again: Reading) -> Line:
    """Return the line by the surer reading; one that loses a figure, or reads another without being sure, is none."""
    first = line.readings.western
    if weakest(again) <= weakest(first) or _digits(again) < _digits(first):
        return line
    if again.text != first.text and weakest(again) < _SURE:
        return line
    return replace(line, readings=replace(line.readings, free=again, western=again))


def _digits(reading: Reading) -> int:
    return sum(character.isdigit() for character in reading.text)


def _enlarged(picture: Pixels, quad: Quad, margin: float = _MARGIN, scale: float = _ENLARGED) -> Pixels:
    roomy = quad.copy()
    down = (quad[3] - quad[0]) * margin, (quad[2] - quad[1]) * margin
    roomy[0] -= down[0]
    roomy[3] += down[0]
    roomy[1] -= down[1]
    roomy[2] += down[1]
    line = cut_out(picture, roomy)
    size = (max(1, round(line.shape[1] * scale)), max(1, round(line.shape[0] * scale)))
    return cv2.resize(line, size, interpolation=cv2.INTER_CUBIC)  # pyright: ignore[reportReturnType]
