"""Where labels of header fields stand on a line: with a colon, in a cell of their own, or before what they label."""

from collections.abc import Sequence
from itertools import accumulate

from desktop_app.core.document import Word
from desktop_app.engines.local.reading.header.labels import Label, compound_of, has_joint
from desktop_app.engines.local.reading.header.persons import as_person
from desktop_app.engines.local.reading.lexicon import fold, load_lexicon
from desktop_app.engines.local.reading.values.ages import age_of
from desktop_app.engines.local.reading.values.dates import find_dates
from desktop_app.engines.local.reading.words.lines import Line

SEPARATORS = frozenset({"|", "·", "•", "‖", "¦", ";"})
_FEW_DIGITS = 3
_LONGEST_MAIDEN = 4
_LONGEST_DATE = 7
"""Words behind a label in which its day may stand, behind a weekday or the name that somebody was born with."""

_SHORTEST_WEEKDAY = 4
_LONGEST_SECOND = 4
"""So many words a label has at most in a second language."""

_CLOSE = 0.6
"""Words no farther apart than this, in heights of a word, are of one phrase."""


def labels_on(line: Line) -> list[Label]:
    """Return the labels of header fields on a line, from left to right."""
    label_starts = load_lexicon().label_starts
    folded = [*map(fold, line.texts)]
    begins = [i for i, text in enumerate(folded) if text.partition(" ")[0] in label_starts]
    starts = starts_of(line) if begins else frozenset[int]()
    labels: list[Label] = []
    end = 0
    for i in begins:
        label = _label_at(line, folded, starts, i) if i >= end else None
        if label is not None:
            labels.append(label)
            end = label.end
    return labels


def starts_of(line: Line) -> frozenset[int]:
    """Return the places of the words with which the segments of a line begin."""
    starts: set[int] = set()
    position = 0
    for segment in line.segments:
        starts.add(position)
        position += len(segment.words)
    return frozenset(starts)


def _label_at(line: Line, folded: list[str], starts: frozenset[int], i: int) -> Label | None:
    lexicon = load_lexicon()
    words, texts = line.words, line.texts
    last_end = min(len(words), i + lexicon.longest_label + 1)
    last_end = next((k + 1 for k in range(i, last_end) if k + 1 in starts or texts[k].endswith(":")), last_end)
    longest = " ".join(texts[i:last_end])
    may_join = has_joint(longest)
    phrases = [*accumulate(folded[i:last_end], _joined)]
    for end in range(last_end, i, -1):
        phrase = phrases[end - i - 1]
        if "(" in longest and phrase not in lexicon.field_labels and end - i > 1:
            phrase = " ".join(
                [part for part, text in zip(folded[i:end], texts[i:end], strict=True) if part and not _is_aside(text)]
            )
        field = lexicon.field_labels.get(phrase)
        if field is None and may_join:
            field = compound_of(" ".join(texts[i:end]))
        if field is None:
            continue
        if field == "bare_date" and i not in starts and texts[i - 1] not in SEPARATORS:
            continue  # the end of a longer label that is not known
        has_colon = texts[end - 1].endswith((":", ".:", "#", ":-")) or texts[end : end + 1] in {(":",), (":-",)}
        is_cell = i in starts and (end in starts or end == len(words))
        if not has_colon and (behind := _end_of_second_name(texts, end)) is not None:
            return Label(field, i, behind, has_colon=True)
        if has_colon or is_cell or _is_typed(field, words, end):
            return Label(field, i, end + (1 if texts[end : end + 1] in {(":",), (":-",)} else 0), has_colon)
    return None


def _end_of_second_name(texts: Sequence[str], end: int) -> int | None:
    """Where the same label in another script ends, behind a slash: `Patient Name / اسم المريض : Jane Doe`.

    Of such a script a picture gives single letters.
    """
    if "/" not in texts[end - 1 : end + 1]:
        return None
    start = end if texts[end - 1] == "/" else end + 1
    colon = next((k for k in range(start, len(texts))[:_LONGEST_SECOND] if texts[k].endswith(":")), None)
    second = [] if colon is None else [text.strip(":") for text in texts[start : colon + 1]]
    is_strange = bool(second) and all(len(text) <= 1 or not text.isascii() for text in second)
    return colon + 1 if colon is not None and is_strange else None


def _joined(phrase: str, word: str) -> str:
    return f"{phrase} {word}" if word else phrase


def _is_aside(text: str) -> bool:
    """True for a short form in brackets within a label: `Collected on (SCT):`."""
    return text[:1] == "(" and text.rstrip(":")[-1:] == ")"


def _is_typed(field: str, words: Sequence[Word], end: int) -> bool:
    """A label without a colon counts when what follows is of the label's kind."""
    if end >= len(words):
        return False
    following = " ".join(w.text for w in words[end : end + _LONGEST_DATE])
    if field in {"birth_date", "collected_at", "reported_at", "received_at"}:
        dates = find_dates(following)
        if not dates:
            return False
        before = following[: dates[0].start]
        is_beside = len(before) <= _SHORTEST_WEEKDAY or fold(before) in load_lexicon().weekdays
        return is_beside or (field == "birth_date" and _is_maiden(following, dates[0].start))
    if field == "identifier":
        return sum(map(str.isdigit, words[end].text)) > _FEW_DIGITS and ":" not in words[end].text
    if field == "patient_name":
        return len(words) - end > 1 and as_person(" ".join(w.text for w in _phrase(words, end))) is not None
    if field == "sex":
        return fold(words[end].text) in load_lexicon().sexes
    if field == "age":
        return age_of(words[end].text) is not None
    return False


def _phrase(words: Sequence[Word], start: int) -> list[Word]:
    """The words from `start` on that stand close to one another."""
    phrase = [words[start]]
    for word in words[start + 1 :]:
        if word.x0 - phrase[-1].x1 > _CLOSE * (word.y1 - word.y0):
            break
        phrase.append(word)
    return phrase


def _is_maiden(text: str, at: int) -> bool:
    """True where a name and a small word stand between `née` and the day: `Née VASSEUR le 04/12/1983`."""
    words = text[:at].replace(":", " ").split()
    return 0 < len(words) <= _LONGEST_MAIDEN and words[0][:1].isupper() and all(w.isalpha() for w in words)
