"""Names and dates that may be one another, misread or misspelt."""

_SHORTEST_SLIP = 4


def are_similar_dates(first: str, second: str) -> bool:
    """Tell whether one ISO date may be the other misread: a digit off, two swapped, or day for month."""
    if first == second:
        return True
    if first[:4] == second[:4] and (first[5:7], first[8:]) == (second[8:], second[5:7]):
        return True
    return _is_slip(first, second)


def are_similar_names(first: str, second: str) -> bool:
    """Tell whether normalised names may be one person's: a letter off, an initial for a word, or a word more."""
    if first == second:
        return True
    left, right = set(first.split()), set(second.split())
    common = left & right
    left, right = left - common, right - common
    if not any(len(word) > 1 for word in common):
        return False
    if not left or not right:
        return len(common) > 1
    return len(left) == len(right) == 1 and _are_similar_words(left.pop(), right.pop())


def _are_similar_words(first: str, second: str) -> bool:
    if 1 in {len(first), len(second)}:
        return first[0] == second[0]
    return min(len(first), len(second)) >= _SHORTEST_SLIP and _is_slip(first, second)


def _is_slip(first: str, second: str) -> bool:
    """Tell whether texts differ by one letter that is other, missing or more, or by two neighbours that are swapped."""
    start = 0
    while start < min(len(first), len(second)) and first[start] == second[start]:
        start += 1
    first, second = first[start:], second[start:]
    if first[1:] == second[1:] or first[1:] == second or first == second[1:]:
        return True
    return first[:2] == second[:2][::-1] and first[2:] == second[2:]
