"""People: whether a report's printed details are a known person's, another's, or doubtful, with the reasons.

People are rather kept apart than mixed up: nobody is taken for another on a name alone while birth dates differ.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.core.people.likeness import are_similar_dates, are_similar_names
from desktop_app.core.report import Patient, Sex

_TITLES = frozenset({"mr", "mrs", "ms", "miss", "dr", "prof", "herr", "frau", "med", "dipl"})
_WORD = re.compile(r"[^\W_]+")
_UMLAUT = re.compile(r"([aou])e+")
"""Mueller is Müller; the same fold on both sides does no harm to a Manuel."""
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "æ": "a", "œ": "o", "đ": "d", "ı": "i"})


class Verdict(StrEnum):
    """What comes of comparing a report with a person."""

    SAME = "same"
    DOUBTFUL = "doubtful"
    DIFFERENT = "different"


class Reason(StrEnum):
    """What speaks for or against; stored with a doubtful report, so values never change."""

    SAME_NAME = "same-name"
    SIMILAR_NAME = "similar-name"
    OTHER_NAME = "other-name"
    NO_NAME = "no-name"
    SAME_BIRTH_DATE = "same-birth-date"
    SIMILAR_BIRTH_DATE = "similar-birth-date"
    OTHER_BIRTH_DATE = "other-birth-date"
    NO_BIRTH_DATE = "no-birth-date"
    SAME_IDENTIFIER = "same-identifier"
    OTHER_IDENTIFIER = "other-identifier"
    OTHER_SEX = "other-sex"
    NAMESAKE = "namesake"


@dataclass(frozen=True, slots=True)
class Print:
    """A person's details as a report prints them, in the form in which they are compared; `birth_date` is ISO 8601."""

    name_key: str = ""
    birth_date: str | None = None
    identifier_key: str = ""
    sex: Sex | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """A known person: the different prints on their reports.

    `given` are those that stand only on reports that were made theirs by hand: they count unless the print is of
    another person's own reports, who was there before.
    """

    person_id: int
    prints: frozenset[Print]
    given: frozenset[Print] = frozenset()

    @property
    def all_prints(self) -> frozenset[Print]:
        """All prints, found or given."""
        return self.prints | self.given

    @property
    def has_birth_date(self) -> bool:
        """True when any report prints one."""
        return any(each.birth_date for each in self.all_prints)


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict with all that was found, and in `doubt` what makes it doubtful."""

    verdict: Verdict
    reasons: frozenset[Reason]
    doubt: Reason | None = None

    @property
    def is_by_name_alone(self) -> bool:
        """True when nothing but the name says that it is the same person."""
        return self.verdict is Verdict.SAME and not self.reasons & {Reason.SAME_BIRTH_DATE, Reason.SAME_IDENTIFIER}


@dataclass(frozen=True, slots=True)
class Choice:
    """Whose a report is: a known person's, or a new one's (`person_id` None).

    With a `doubt` the person is to be asked; `suggested_id` is who it may be instead.
    """

    person_id: int | None = None
    doubt: Reason | None = None
    suggested_id: int | None = None


def print_of(patient: Patient) -> Print:
    """Return a report's printed details in the form in which they are compared."""
    birth_date = patient.birth_date[:10] if patient.birth_date else None
    return Print(
        normalised_name(patient.name or ""), birth_date, normalised_identifier(patient.identifier), patient.sex
    )


def normalised_name(name: str) -> str:
    """Return the name's words in small letters without accents and titles, in alphabetical order."""
    # Twice, since each of the two steps can bring forth what the other changes (Unicode, definition D146).
    for _ in range(2):
        name = unicodedata.normalize("NFKD", name.casefold()).translate(_LETTERS)
    plain = "".join(c for c in name if not unicodedata.combining(c))
    words = [_UMLAUT.sub(r"\1", word) for word in _WORD.findall(plain)]
    return " ".join(sorted(word for word in words if word not in _TITLES) or sorted(words))


def normalised_identifier(identifier: str | None) -> str:
    """Return an identifier's letters and digits, in small letters."""
    return "".join(_WORD.findall(identifier or "")).casefold()


def compare(person: Person, printed: Print) -> Judgement:
    """Return whether a report with these details is a person's."""
    prints = person.all_prints
    name = _compare_names(prints, printed)
    birth = _compare_births(prints, printed)
    identifier = _compare_identifiers(prints, printed)
    sexes = {each.sex for each in prints if each.sex}
    has_other_sex = bool(sexes) and printed.sex is not None and printed.sex not in sexes
    reasons = frozenset(reason for reason in (name, birth, identifier) if reason is not None)
    if has_other_sex:
        reasons |= {Reason.OTHER_SEX}
    verdict, doubt = _judge(name, birth, identifier, has_other_sex=has_other_sex)
    return Judgement(verdict, reasons, doubt)


def choose(printed: Print, people: Collection[Person]) -> Choice:
    """Return whose a report with these details is, of the people it may be.

    Args:
        printed: the report's details.
        people: all that share its name, birth date or identifier; others cannot be meant.
    """
    judged = [(person, compare(person, printed)) for person in people]
    sure = _first_claims([person for person, judgement in judged if _is_sure(judgement)], printed)
    if len(sure) > 1:  # two that a person keeps apart though reports print them alike
        return Choice(sure[0].person_id, Reason.NAMESAKE, sure[1].person_id)
    if sure:
        return Choice(sure[0].person_id)
    by_name = [person for person, judgement in judged if judgement.is_by_name_alone]
    if by_name:
        return _choose_by_name(
            printed, by_name, [person for person, each in judged if Reason.SAME_NAME in each.reasons]
        )
    doubtful = [(person, judgement) for person, judgement in judged if judgement.verdict is Verdict.DOUBTFUL]
    if doubtful:
        likeliest, judgement = max(doubtful, key=lambda each: _likeness(each[1]))
        return Choice(None, judgement.doubt, likeliest.person_id)
    return Choice(None, None if printed.name_key else Reason.NO_NAME)


def _is_sure(judgement: Judgement) -> bool:
    return judgement.verdict is Verdict.SAME and not judgement.is_by_name_alone


def _first_claims(sure: list[Person], printed: Print) -> list[Person]:
    """Return, of several whose a report is for sure, those who are so by reports that nobody gave them."""
    own = [person for person in sure if _is_sure(compare(Person(person.person_id, person.prints), printed))]
    return own if len(sure) > 1 and own else sure


def _choose_by_name(printed: Print, by_name: list[Person], namesakes: list[Person]) -> Choice:
    """Return the one person of a name; where there are namesakes the report stays with those like it, in doubt."""
    if len(namesakes) == 1:
        return Choice(by_name[0].person_id)
    alike = [person for person in by_name if not person.has_birth_date and not printed.birth_date]
    home = alike[0].person_id if alike else None
    # Without a birth date here, one with a birth date may be meant; with one here, one without.
    others = [person for person in by_name if person.person_id != home] or [
        person for person in namesakes if person.person_id != home
    ]
    return Choice(home, Reason.NAMESAKE, others[0].person_id)


def _judge(
    name: Reason, birth: Reason, identifier: Reason | None, *, has_other_sex: bool
) -> tuple[Verdict, Reason | None]:
    has_identifier = identifier is Reason.SAME_IDENTIFIER
    match name:
        case Reason.SAME_NAME:
            return _judge_same_name(birth, identifier, has_other_sex=has_other_sex)
        case Reason.SIMILAR_NAME if birth is Reason.SAME_BIRTH_DATE:
            return (Verdict.SAME, None) if has_identifier else (Verdict.DOUBTFUL, name)
        case Reason.SIMILAR_NAME if has_identifier and birth is not Reason.OTHER_BIRTH_DATE:
            return Verdict.DOUBTFUL, name
        case Reason.OTHER_NAME if has_identifier and birth is Reason.SAME_BIRTH_DATE:
            return Verdict.DOUBTFUL, name
        case Reason.NO_NAME if has_identifier and birth is Reason.SAME_BIRTH_DATE:
            return Verdict.SAME, None
        case Reason.NO_NAME if has_identifier and birth is Reason.NO_BIRTH_DATE:
            return Verdict.DOUBTFUL, name
        case _:
            return Verdict.DIFFERENT, None


def _judge_same_name(birth: Reason, identifier: Reason | None, *, has_other_sex: bool) -> tuple[Verdict, Reason | None]:
    if birth is Reason.SAME_BIRTH_DATE:
        return Verdict.SAME, None
    if birth is Reason.SIMILAR_BIRTH_DATE:
        return Verdict.DOUBTFUL, birth
    if birth is Reason.OTHER_BIRTH_DATE:
        return (Verdict.DOUBTFUL, birth) if identifier is Reason.SAME_IDENTIFIER else (Verdict.DIFFERENT, None)
    if identifier is Reason.SAME_IDENTIFIER:
        return Verdict.SAME, None
    if identifier is Reason.OTHER_IDENTIFIER:
        return Verdict.DOUBTFUL, identifier
    return (Verdict.DOUBTFUL, Reason.OTHER_SEX) if has_other_sex else (Verdict.SAME, None)


def _likeness(judgement: Judgement) -> int:
    weights = {
        Reason.SAME_NAME: 4,
        Reason.SAME_IDENTIFIER: 3,
        Reason.SAME_BIRTH_DATE: 3,
        Reason.SIMILAR_NAME: 2,
        Reason.SIMILAR_BIRTH_DATE: 2,
        Reason.OTHER_SEX: -1,
    }
    return sum(weights.get(reason, 0) for reason in judgement.reasons)


def _compare_names(prints: Iterable[Print], printed: Print) -> Reason:
    if not printed.name_key:
        return Reason.NO_NAME
    known = {each.name_key for each in prints if each.name_key}
    if printed.name_key in known:
        return Reason.SAME_NAME
    is_similar = any(are_similar_names(each, printed.name_key) for each in known)
    return Reason.SIMILAR_NAME if is_similar else Reason.OTHER_NAME


def _compare_births(prints: Iterable[Print], printed: Print) -> Reason:
    known = {each.birth_date for each in prints if each.birth_date}
    if not known or printed.birth_date is None:
        return Reason.NO_BIRTH_DATE
    if printed.birth_date in known:
        return Reason.SAME_BIRTH_DATE
    is_similar = any(are_similar_dates(each, printed.birth_date) for each in known)
    return Reason.SIMILAR_BIRTH_DATE if is_similar else Reason.OTHER_BIRTH_DATE


def _compare_identifiers(prints: Iterable[Print], printed: Print) -> Reason | None:
    known = {each.identifier_key for each in prints if each.identifier_key}
    if not known or not printed.identifier_key:
        return None
    return Reason.SAME_IDENTIFIER if printed.identifier_key in known else Reason.OTHER_IDENTIFIER


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """A person as lists show them; the counts are of reports of completed files, of those in doubt, and confirmed."""

    person_id: int
    name: str
    birth_date: str | None = None
    sex: Sex | None = None
    identifier: str | None = None
    report_count: int = 0
    doubtful_count: int = 0
    confirmed_count: int = 0


@dataclass(frozen=True, slots=True)
class DoubtfulReport:
    """A report of which is not certain whose it is: what it prints, with whom it is, and who else it may be."""

    report_id: int
    printed: Patient
    doubt: Reason
    person: KnownPerson | None = None
    suggested: KnownPerson | None = None
    file_name: str = ""
    collected_at: str | None = None


@dataclass(frozen=True, slots=True)
class OwnReport:
    """One of a person's reports as lists show it; the date is ISO 8601."""

    report_id: int
    file_name: str
    collected_at: str | None = None
    laboratory: str | None = None
