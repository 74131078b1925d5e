"""Names as lists show them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.people.identity import normalised_name
from desktop_app.core.people.names import readable_name

NAMES = {
    "Tobias Quennell": "Tobias Quennell",
    "QUENNELL, Tobias": "Tobias Quennell",
    "LARKSPUR, OSWIN": "Oswin Larkspur",
    "Ms Ingrid Ashmarrow": "Ingrid Ashmarrow",
    "Mrs. ADA O'BRIEN-SMITH": "Ada O'Brien-Smith",
    "Frau Dr. Annegret Pohlmeier": "Dr. Annegret Pohlmeier",
    "Herr QUENNELL, Tobias": "Tobias Quennell",
    "VAN DER BERG, Anneke": "Anneke van der Berg",
    "VAN DER BERG ANNEKE": "Van der Berg Anneke",
    "Mr": "Mr",
    "J. R. MCALLISTER III": "J. R. McAllister III",
    "Holm, Jr.": "Holm, Jr.",
    "ŁUKASZ ŻÓŁĆ": "Łukasz Żółć",
    "M. Durand": "M. Durand",
    "  Marisol   Fennimore ": "Marisol Fennimore",
    "": "",
}


@pytest.mark.parametrize(("printed", "shown"), NAMES.items())
def test_a_name_reads_as_in_a_sentence(printed: str, shown: str) -> None:
    assert readable_name(printed) == shown


NAME = st.sampled_from(["Ada", "BERG", "O'NEILL", "MCKAY", "Żak", "ÖZ"])
REST = st.sampled_from(["van", "DER", "Frau", "J.", "Jr.", ",", "Ida"])


@given(st.lists(st.one_of(NAME, REST), max_size=4).flatmap(lambda rest: st.permutations([*rest, "LI"])).map(" ".join))
def test_who_is_meant_stays_the_same(printed: str) -> None:
    shown = readable_name(printed)
    assert normalised_name(shown) == normalised_name(printed)
    assert readable_name(shown) == shown
