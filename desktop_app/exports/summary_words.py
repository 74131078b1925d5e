"""What a summary says besides what laboratories print: in English, unless whoever asks for it brings other words."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from desktop_app.exports.flags import FLAGS, Flag

_SIGNS = "↑↓! "
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def english_day(day: date) -> str:
    """Return a day as a person reads it in any country: "3 Feb 1980"."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


@dataclass(frozen=True, slots=True)
class SummaryWords:
    """The sentences; what stands in braces is filled in. `flags` are words by the codes of `exports.flags`."""

    title: str = "Laboratory values"
    heads: tuple[str, ...] = ("Test", "Last value", "Range", "Flag", "Date", "Course")
    no_name: str = "No name"
    other_tests: str = "Other tests"
    born: str = "{name}, born {day}"
    more_people: str = "{people} and {count} more"
    counts: str = "Values: {values}. Tests: {tests}. As printed by the laboratories."
    counts_and_days: str = "Values: {values}. Tests: {tests}. From {first} to {last}. As printed by the laboratories."
    not_confirmed: str = "Read by Labstream and not yet confirmed by a person."
    left_out: str = "Tests left out here: {count}, all within range or without one."
    left_out_abnormal: str = "Tests left out here: {count}, {abnormal} of them with values out of range."
    boxes: str = "{box} stands for a letter that cannot be drawn here; other exports have it."
    made: str = "Made with Labstream on {day}. Not medical advice."
    page: str = "Page {number}"
    flags: Mapping[str, str] = field(default_factory=dict[str, str])
    day_of: Callable[[date], str] = english_day

    def day(self, text: str | None) -> str:
        """Return the day of an ISO 8601 text, the text where it is none."""
        if not text:
            return ""
        try:
            return self.day_of(datetime.fromisoformat(text).date())
        except ValueError:
            return text

    def flag(self, flag: Flag | None) -> str:
        """Return a mark's sign and word."""
        if flag is None:
            return ""
        word = flag.word.lstrip(_SIGNS)
        return flag.word.removesuffix(word) + self.flags.get(flag.code, word)

    def texts(self) -> Iterable[str]:
        """Return all of them, and the days of a year."""
        yield from (self.title, *self.heads, self.no_name, self.other_tests, self.born, self.more_people, self.counts)
        yield from (self.counts_and_days, self.not_confirmed, self.left_out, self.left_out_abnormal, self.boxes)
        yield from (self.made, self.page, *map(self.flag, FLAGS.values()))
        yield from (self.day_of(date(2024, month, 1)) for month in range(1, 13))


ENGLISH = SummaryWords()
