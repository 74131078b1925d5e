"""From the recogniser's probabilities to text: spaces that it is unsure of are kept, foreign scripts are doubted.

The recogniser was trained on Chinese and gives little weight to spaces between Latin words, and where it can hardly
see it answers with Chinese characters. Both can be told from its probabilities, at no further cost.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Probabilities = NDArray[np.float32]
"""Columns × characters; the first character is the blank."""

_SPACE_PROBABILITY = 0.05
_SPACE_PROBABILITY_IN_WORD = 0.25
"""Inside words and numbers it mostly stays below 0.02, at a lost space it was never seen below 0.05.

A small letter after a letter most likely goes on with the word: there more is asked for.
"""

_FIRST_FOREIGN = 0x2E80
"""From here on Unicode holds the scripts of East Asia and pictures."""

_LEAST_WESTERN = 0.3
"""Where foreign characters are ruled out, the others share their probability; this much is theirs at least.

An H that is taken for a Chinese character by a little is surely an H; where nearly all speaks for one, nothing is sure.
"""

_DECIMAL_MARKS = frozenset(".,")

_SAME = str.maketrans(
    {
        "μ": "µ",
        "，": ",",
        "、": ",",
        "。": ".",
        "．": ".",
        "：": ":",
        "；": ";",
        "！": "!",
        "？": "?",
        "（": "(",
        "）": ")",
        "【": "[",
        "】": "]",
        "［": "[",
        "］": "]",
        "｛": "{",
        "｝": "}",
        "％": "%",
        "＋": "+",
        "－": "-",
        "＊": "*",
        "／": "/",
        "＝": "=",
        "＜": "<",
        "＞": ">",
        "～": "~",
        "＾": "^",
        "＿": "_",
        "＆": "&",
        "＃": "#",
        "＠": "@",
        "｜": "|",
        "　": " ",
        "≦": "≤",
        "≧": "≥",
        "⩽": "≤",
        "⩾": "≥",
        "−": "-",
        "★": "*",
        "☆": "*",
        "✱": "*",
    }
    | {chr(0xFF10 + i): chr(0x30 + i) for i in range(10)}
    | {chr(0xFF21 + i): chr(0x41 + i) for i in range(26)}
    | {chr(0xFF41 + i): chr(0x61 + i) for i in range(26)}
)


@dataclass(frozen=True, slots=True)
class Reading:
    """One line as read: each character with its place along the line (0 to 1) and its score (0 to 1)."""

    text: str
    places: tuple[float, ...]
    scores: tuple[float, ...]

    @property
    def score(self) -> float:
        """Mean score of the characters; 0 when there are none."""
        return sum(self.scores) / len(self.scores) if self.scores else 0.0

    @property
    def foreign_count(self) -> int:
        """Number of characters of East Asian scripts."""
        return sum(_is_foreign(character) for character in self.text)


@dataclass(frozen=True, slots=True)
class Readings:
    """One line as read, and as read without East Asian scripts where the first reading has some."""

    free: Reading
    western: Reading


class Decoder:
    """Takes the place of RapidOCR's own decoder in its recogniser."""

    def __init__(self, characters: Sequence[str]) -> None:
        """Take the model's characters: the blank first, the space last."""
        self._characters = [character.translate(_SAME) for character in characters]
        self._space = len(characters) - 1
        self._foreign = np.array([_is_foreign(c) for c in self._characters])
        self._foreign[0] = False

    def __call__(
        self,
        preds: NDArray[np.float32],
        return_word_box: bool = False,  # noqa: ARG002 - RapidOCR's protocol
        wh_ratio_list: Sequence[float] = (1.0,),
        max_wh_ratio: float = 1.0,
    ) -> tuple[list[tuple[str, float]], list[Any]]:
        """Decode a batch (lines × columns × characters) as RapidOCR asks for it: texts with scores, and details."""
        found = [
            self.decode(line, max(1.0, len(line) * ratio / max_wh_ratio))
            for line, ratio in zip(preds, wh_ratio_list, strict=True)
        ]
        return [(readings.free.text, readings.free.score) for readings in found], found

    def decode(self, line: Probabilities, length: float) -> Readings:
        """Decode one line whose picture fills the first `length` columns."""
        best = line.argmax(axis=1)
        free = self._read(line, best, length)
        if not self._foreign[best].any():
            return Readings(free, free)
        western = np.where(self._foreign, 0.0, line)
        western /= np.maximum(_LEAST_WESTERN, 1.0 - line[:, self._foreign].sum(axis=1, keepdims=True))
        return Readings(free, self._read(western, western.argmax(axis=1), length))

    def _read(self, line: Probabilities, best: NDArray[np.intp], length: float) -> Reading:
        starts = np.flatnonzero((best != 0) & (best != np.concatenate(([-1], best[:-1]))))
        spaces = line[:, self._space]
        text: list[str] = []
        places: list[float] = []
        scores: list[float] = []
        for i, column in enumerate(starts):
            place = min(1.0, (float(column) + 0.5) / length)
            following = self._characters[int(best[column])]
            if i and self._hides_space(spaces, best, int(starts[i - 1]), int(column), text, following):
                text.append(" ")
                places.append((places[-1] + place) / 2)
                scores.append(scores[-1])
            text.append(following)
            places.append(place)
            scores.append(float(line[column, best[column]]))
        return Reading("".join(text), tuple(places), tuple(scores))

    def _hides_space(
        self,
        spaces: Probabilities,
        best: NDArray[np.intp],
        before: int,
        column: int,
        text: Sequence[str],
        following: str,
    ) -> bool:
        if self._space in (best[before], best[column]) or _joins(text, following):
            return False
        is_in_word = following.islower() and text[-1].isalpha()
        needed = _SPACE_PROBABILITY_IN_WORD if is_in_word else _SPACE_PROBABILITY
        return bool(spaces[before : column + 1].max() >= needed)


def _joins(text: Sequence[str], following: str) -> bool:
    """Tell whether a decimal mark stands between: there a wide gap is no space."""
    if following in _DECIMAL_MARKS:
        return text[-1].isdigit()
    return following.isdigit() and text[-1] in _DECIMAL_MARKS and len(text) > 1 and text[-2].isdigit()


def _is_foreign(character: str) -> bool:
    return any(ord(part) >= _FIRST_FOREIGN for part in character)
