"""The header never says that nothing leaves while a file that waits or runs is an API's."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.ui.settings.engine_desk import ApiFacts, ApiKey, KeyPlace
from desktop_app.ui.shell.engine_words import indicate
from desktop_app.ui.widgets.engine_indicator import EngineState

READY = ApiFacts(
    is_chosen=True,
    host="api.lab.example",
    base_url="https://api.lab.example/v1",
    is_this_computer=False,
    is_agreed=True,
    key=ApiKey(KeyPlace.STORED, "k7Qd"),
    model="m",
    usual_model="m",
)
LOCAL = replace(READY, is_chosen=False)


@given(
    facts=st.builds(
        replace,
        st.just(READY),
        is_chosen=st.booleans(),
        is_agreed=st.booleans(),
        host=st.sampled_from(["", "api.lab.example"]),
        key=st.builds(ApiKey, st.sampled_from(KeyPlace)),
        meaning_model=st.sampled_from(["", "m"]),
        is_meaning_agreed=st.booleans(),
    ),
    open_count=st.integers(0, 3),
    cut_off=st.integers(0, 3),
)
def test_nothing_leaves_is_said_only_where_it_is_so(facts: ApiFacts, open_count: int, cut_off: int) -> None:
    state, _, meaning = indicate(facts, (), open_count, min(cut_off, open_count))
    is_local = not facts.is_chosen and not open_count and not facts.meaning_host
    assert (state is EngineState.LOCAL) == is_local
    assert ("nothing leaves" in meaning) == is_local


def test_every_host_is_named_that_reads_now() -> None:
    state, name, meaning = indicate(LOCAL, ("old.example", "api.lab.example"), 2, 0)
    assert (state, name) == (EngineState.API, "API engine")
    assert meaning == "page text goes to old.example, api.lab.example"


def test_what_is_missing_is_said_and_what_waits_is_counted() -> None:
    lacking = replace(READY, key=ApiKey(KeyPlace.NONE))
    assert indicate(lacking, (), 0, 0)[1:] == ("API not ready", "no key for api.lab.example")
    assert indicate(lacking, (), 2, 0)[2] == "2 files wait, nothing is lost"
    assert indicate(READY, (), 5, 3)[1:] == ("API not reachable", "3 files wait, nothing is lost")


def test_with_the_local_engine_it_is_said_that_text_goes_out_for_the_search() -> None:
    searching = replace(LOCAL, meaning_model="m", is_meaning_agreed=True)
    assert indicate(searching, (), 0, 0) == (EngineState.API, "Local engine", "text for search goes to api.lab.example")
    assert indicate(replace(searching, is_meaning_agreed=False), (), 0, 0)[2] == "nothing leaves this computer"
