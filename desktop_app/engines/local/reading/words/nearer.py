"""Signs that stand apart from what they belong to, on one line: brackets that are padded, `[   4.67 - 6.00 ]`."""

from collections.abc import Sequence

from desktop_app.core.document import Word

_OTHER_HALF = {"[": "]", "(": ")"}
_FARTHEST = 4
_SPACE = 0.2


def with_brackets_near(words: Sequence[Word]) -> Sequence[Word]:
    """Return the words of a line from left to right, an opening bracket that stands apart right before its number."""
    near = list(words)
    for i, word in enumerate(words[:-1]):
        half = _OTHER_HALF.get(word.text)
        following = words[i + 1]
        if half is None or not (following.text[:1].isdigit() or following.text[:1] in "<>≤≥-−"):
            continue
        if any(other.text.endswith(half) for other in words[i + 1 : i + 1 + _FARTHEST]):
            x1 = max(word.x1, following.x0 - _SPACE * (following.y1 - following.y0))
            near[i] = word._replace(x0=x1 - (word.x1 - word.x0), x1=x1)
    return near
