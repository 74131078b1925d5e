"""People are found by name, birth date and identifier together, and rather kept apart than mixed up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.people.identity import (
    Choice,
    Person,
    Print,
    Reason,
    Verdict,
    choose,
    compare,
    normalised_name,
    print_of,
)
from desktop_app.core.people.likeness import are_similar_dates, are_similar_names
from desktop_app.core.report import Patient

ANN = Patient("Ann Example", "female", "54", "1971-03-05", "P-17")


def person(*printed: Patient, person_id: int = 1) -> Person:
    return Person(person_id, frozenset(print_of(each) for each in printed))


def verdict(known: Patient, printed: Patient) -> Verdict:
    return compare(person(known), print_of(printed)).verdict


@pytest.mark.parametrize(
    "same",
    [
        Patient("EXAMPLE, ANN", "female", "54", "1971-03-05", "P-17"),
        Patient("Mrs. Ann  Example", birth_date="1971-03-05"),
        Patient("Dr. med. ann éxample", birth_date="1971-03-05T00:00"),
        Patient("Ann Example", birth_date="1971-03-05", identifier="another laboratory's"),
        Patient("Ann Example", identifier="p 17"),
        Patient("Ann M. Example", birth_date="1971-03-05", identifier="P17"),
        Patient(None, birth_date="1971-03-05", identifier="P-17"),
    ],
)
def test_the_same_person_printed_in_another_way(same: Patient) -> None:
    judgement = compare(person(ANN), print_of(same))
    assert judgement.verdict is Verdict.SAME
    assert not judgement.is_by_name_alone


@pytest.mark.parametrize(
    "other",
    [
        Patient("Ann Example", birth_date="1958-11-24"),
        Patient("Bernd Example", birth_date="1971-03-05"),
        Patient("Anna Example"),
        Patient("Ann Other", identifier="P-17"),
        Patient(None, birth_date="1971-03-05"),
        Patient(),
    ],
)
def test_people_are_rather_kept_apart(other: Patient) -> None:
    assert verdict(ANN, other) is Verdict.DIFFERENT


@pytest.mark.parametrize(
    ("printed", "doubt"),
    [
        (Patient("Ann Example", birth_date="1971-05-03"), Reason.SIMILAR_BIRTH_DATE),
        (Patient("Ann Example", birth_date="1977-03-05"), Reason.SIMILAR_BIRTH_DATE),
        (Patient("Ann Example", birth_date="1958-11-24", identifier="P-17"), Reason.OTHER_BIRTH_DATE),
        (Patient("Ann Example", identifier="P-18"), Reason.OTHER_IDENTIFIER),
        (Patient("Ann Example", "male"), Reason.OTHER_SEX),
        (Patient("A. Example", birth_date="1971-03-05"), Reason.SIMILAR_NAME),
        (Patient("Ann Exampel", birth_date="1971-03-05"), Reason.SIMILAR_NAME),
        (Patient("Ann Maria Example", birth_date="1971-03-05"), Reason.SIMILAR_NAME),
        (Patient("Ann Married", birth_date="1971-03-05", identifier="P-17"), Reason.OTHER_NAME),
        (Patient(None, identifier="P-17"), Reason.NO_NAME),
    ],
)
def test_what_may_be_is_doubtful_and_says_why(printed: Patient, doubt: Reason) -> None:
    judgement = compare(person(ANN), print_of(printed))
    assert judgement.verdict is Verdict.DOUBTFUL
    assert judgement.doubt is doubt
    assert choose(print_of(printed), [person(ANN)]) == Choice(None, doubt, 1)


@pytest.mark.parametrize(("first", "second"), [("Jürgen Müller", "MUELLER, JUERGEN"), ("Søren Weiß", "Soren Weiss")])
def test_names_are_compared_whatever_their_letters(first: str, second: str) -> None:
    assert normalised_name(first) == normalised_name(second)


def test_a_name_alone_is_enough_where_there_is_only_one() -> None:
    assert choose(print_of(Patient("Ann Example")), [person(ANN)]) == Choice(1)
    assert choose(print_of(ANN), [person(Patient("Ann Example"))]) == Choice(1)


def test_a_name_alone_is_doubtful_where_there_are_namesakes() -> None:
    people = [person(ANN), person(Patient("Ann Example", birth_date="1958-11-24"), person_id=2)]
    assert choose(print_of(Patient("Ann Example")), people) == Choice(None, Reason.NAMESAKE, 1)
    people.append(person(Patient("Ann Example"), person_id=3))
    assert choose(print_of(Patient("Ann Example")), people) == Choice(3, Reason.NAMESAKE, 1)
    third_date = print_of(Patient("Ann Example", birth_date="2001-10-30"))
    assert choose(third_date, people) == Choice(None, Reason.NAMESAKE, 3)


def test_people_that_are_kept_apart_by_hand_are_asked_about() -> None:
    assert choose(print_of(ANN), [person(ANN), person(ANN, person_id=2)]) == Choice(1, Reason.NAMESAKE, 2)


def test_a_report_that_was_given_to_another_does_not_make_its_person_doubtful() -> None:
    other = Person(1, frozenset({print_of(Patient("Bea Beispiel"))}), given=frozenset({print_of(ANN)}))
    assert choose(print_of(ANN), [other, person(ANN, person_id=2)]) == Choice(2)
    assert choose(print_of(ANN), [other]) == Choice(1)


def test_a_merged_person_is_known_by_all_their_prints() -> None:
    married = Patient("Ann Married", birth_date="1971-03-05")
    assert choose(print_of(married), [person(ANN, married)]) == Choice(1)


def test_a_stranger_is_somebody_new_and_nobody_without_a_name() -> None:
    assert choose(print_of(Patient("Carla Invented")), [person(ANN)]) == Choice()
    assert choose(print_of(Patient()), []) == Choice(None, Reason.NO_NAME)


NAMES = st.sampled_from(
    ["Ann Example", "A Example", "Ann Exampel", "Bernd Beispiel", "Example", "", "Ann Maria Example"]
)
DATES = st.none() | st.dates().map(lambda day: day.isoformat()) | st.sampled_from(["1971-03-05", "1971-05-03"])
PATIENTS = st.builds(
    Patient,
    name=NAMES,
    sex=st.sampled_from([None, "female", "male"]),
    birth_date=DATES,
    identifier=st.sampled_from([None, "P-17", "P-18"]),
)


@given(known=PATIENTS, printed=PATIENTS)
def test_other_birth_dates_are_never_the_same_person(known: Patient, printed: Patient) -> None:
    if known.birth_date and printed.birth_date and known.birth_date != printed.birth_date:
        assert verdict(known, printed) is not Verdict.SAME


@given(known=PATIENTS, printed=PATIENTS)
def test_the_verdict_is_the_same_both_ways(known: Patient, printed: Patient) -> None:
    if known.name and printed.name:
        assert verdict(known, printed) is verdict(printed, known)


@given(people=st.lists(PATIENTS, max_size=5), printed=PATIENTS)
def test_a_choice_is_one_of_the_people_and_a_doubt_names_another(people: list[Patient], printed: Patient) -> None:
    known = [person(each, person_id=number) for number, each in enumerate(people, start=1)]
    choice = choose(print_of(printed), known)
    ids = {each.person_id for each in known}
    assert choice.person_id is None or choice.person_id in ids
    if choice.suggested_id is not None:
        assert choice.doubt is not None
        assert choice.suggested_id in ids - {choice.person_id}
    if choice.person_id is not None:
        chosen = next(each for each in known if each.person_id == choice.person_id)
        assert compare(chosen, print_of(printed)).verdict is Verdict.SAME


@given(st.text())
def test_a_normalised_name_stays_as_it_is(name: str) -> None:
    assert normalised_name(normalised_name(name)) == normalised_name(name)


@given(words=st.lists(st.sampled_from(["Ann", "Maria", "Éxample", "van", "Dyk"]), min_size=1), data=st.data())
def test_a_names_order_and_case_do_not_count(words: list[str], data: st.DataObject) -> None:
    other = data.draw(st.permutations(words))
    assert normalised_name(" ".join(words)) == normalised_name(", ".join(other).upper())


@given(st.dates(), st.integers(0, 7), st.sampled_from("0123456789"))
def test_a_digit_off_is_similar(day: object, place: int, digit: str) -> None:
    iso = str(day)
    slot = [number for number, sign in enumerate(iso) if sign != "-"][place]
    assert are_similar_dates(iso, iso[:slot] + digit + iso[slot + 1 :])


def test_no_likeness_where_there_is_none() -> None:
    assert not are_similar_dates("1971-03-05", "1958-11-24")
    assert not are_similar_names("ann example", "bernd other")
    assert not are_similar_names("a b", "a c")
    assert Print() == print_of(Patient())
