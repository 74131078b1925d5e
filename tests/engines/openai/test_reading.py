"""Documents read through the stand-in: text here, pictures by the model, values grounded, nothing paid twice."""

import json
from typing import Any

import pytest

from desktop_app.core.errors import ErrorCode
from desktop_app.core.medical.names import key_of, words_of
from desktop_app.core.unfinished import Unfinished
from tests.engines.openai.conftest import MakeReader
from tests.engines.openai.fakes import FakeMemory
from tests.engines.openai.papers import ROWS, TRANSCRIPT, scan, text_pdf
from tests.standin.model import answer_of
from tests.standin.server import Act, StandIn, sequence


def sent(standin: StandIn) -> str:
    return json.dumps([call.body for call in standin.chats])


def purposes(standin: StandIn) -> list[str]:
    return ["parse" if isinstance(c.body["messages"][1]["content"], str) else "transcribe" for c in standin.chats]


def told(**changes: Any) -> str:
    """The answer of a model that changes the first result, or the header."""
    answer = json.loads(answer_of([{}, {"content": page_text()}], ""))
    report = answer["reports"][0]
    for name, value in changes.items():
        target = report["results"][0] if name in report["results"][0] else report
        target[name] = value
    return json.dumps(answer)


def page_text() -> str:
    return "=== page 1 ===\n" + "\n".join("  ".join(cell for cell in row if cell) for row in ROWS)


def test_a_text_layer_is_read_here_and_only_parsed_by_the_model(make_reader: MakeReader, standin: StandIn) -> None:
    reader = make_reader()
    (report,) = reader.read(text_pdf())
    assert purposes(standin) == ["parse"]
    assert reader.pages[1].source == "text-layer"
    assert [(r.name, r.value, r.unit, r.flag) for r in report.results] == [
        (name, value, unit, flag or None) for name, value, unit, _, flag in ROWS
    ]
    assert report.collected_at == "2025-03-04T08:15"
    ferritin = report.results[4]
    assert (ferritin.numeric_value, ferritin.comparator, ferritin.interpretation) == (5.0, "<", "low")
    assert all(r.is_grounded and r.bbox is not None and r.page == 1 and not r.doubts for r in report.results)
    assert report.results[0].analyte_id == "sodium"


def test_names_that_a_person_taught_are_understood(make_reader: MakeReader) -> None:
    rows = [("Vexorin", *ROWS[0][1:]), *ROWS[1:]]
    reader, document = make_reader(), text_pdf(rows)
    assert reader.read(document)[0].results[0].analyte_id is None
    reader.synonyms = {key_of(words_of("Vexorin")): "Sodium"}
    result = reader.read(document)[0].results[0]
    assert (result.name, result.analyte_id) == ("Vexorin", "sodium")
    assert len(reader.memory.calls) == 1  # the same answer, understood otherwise


def test_boxes_are_the_rows_on_the_page(make_reader: MakeReader) -> None:
    (report,) = make_reader().read(text_pdf())
    for place, result in enumerate(report.results):
        assert result.bbox is not None
        x0, y0, x1, y1 = result.bbox
        baseline = (170 + 18 * (place + 1)) / 842
        assert y0 < baseline < y1 + 0.005
        assert x0 == pytest.approx(56 / 595, abs=0.01)
        assert x1 > 420 / 595


def test_names_birth_dates_and_identifiers_stay_here(make_reader: MakeReader, standin: StandIn) -> None:
    (report,) = make_reader().read(text_pdf())
    for text in ("Quillmere", "Ada", "1980-05-06", "QB-204417"):
        assert text not in sent(standin)
    assert report.patient.name == "Quillmere, Ada"
    assert report.patient.birth_date == "1980-05-06"


def test_masking_can_be_turned_off(make_reader: MakeReader, standin: StandIn) -> None:
    make_reader(api_masks_personal_data=False).read(text_pdf())
    assert "Quillmere, Ada" in sent(standin)


def test_a_scan_is_transcribed_and_grounded_on_words_read_here(make_reader: MakeReader, standin: StandIn) -> None:
    standin.transcript = TRANSCRIPT
    reader = make_reader()
    (report,) = reader.read(scan())
    assert purposes(standin) == ["transcribe", "parse"]
    assert reader.pages[1].source == "gpt-4.1-mini"
    assert "Quillmere" in reader.pages[1].text  # put back behind the model
    assert "Quillmere" not in sent(standin)
    assert report.patient.name is not None
    assert [r.is_grounded for r in report.results] == [True] * 5
    assert {part["image_url"]["detail"] for part in standin.chats[0].body["messages"][1]["content"][1:]} == {"high"}


def test_pictures_of_all_pages_can_be_sent(make_reader: MakeReader, standin: StandIn) -> None:
    standin.transcript = TRANSCRIPT
    reader = make_reader(api_always_sends_pictures=True)
    (report,) = reader.read(text_pdf())
    assert purposes(standin) == ["transcribe", "parse"]
    assert all(r.is_grounded for r in report.results)


def test_what_was_answered_is_not_asked_again(make_reader: MakeReader, standin: StandIn) -> None:
    standin.transcript = TRANSCRIPT
    memory, document = FakeMemory(), scan()
    first = make_reader(memory).read(document)
    assert make_reader(memory).read(document) == first
    assert len(standin.chats) == 2


def test_another_model_is_another_question(make_reader: MakeReader, standin: StandIn) -> None:
    memory, document = FakeMemory(), text_pdf()
    make_reader(memory).read(document)
    make_reader(memory, api_model="gpt-4.1").read(document)
    assert [call.body["model"] for call in standin.chats] == ["gpt-4.1-mini", "gpt-4.1"]


def test_an_answer_is_not_lost_when_it_cannot_be_stored(make_reader: MakeReader, standin: StandIn) -> None:
    reader, document = make_reader(), text_pdf()
    reader.memory.is_full = True
    assert reader.code(document)[0] is ErrorCode.DISK_FULL
    reader.memory.is_full = False
    reader.read(document)
    assert len(standin.chats) == 1


def test_a_value_that_is_not_on_the_page_is_kept_and_told(make_reader: MakeReader, standin: StandIn) -> None:
    standin.plan = lambda number, body: Act(text=told(value="143"))
    (report,) = make_reader().read(text_pdf())
    sodium, *others = report.results
    assert (sodium.value, sodium.is_grounded, sodium.bbox) == ("143", False, None)
    assert "not-on-page" in sodium.doubts
    assert all(result.is_grounded for result in others)


@pytest.mark.parametrize(
    ("wrong", "complaint"),
    [
        ("no JSON at all", "holds no JSON"),
        ('{"reports": [{"patient": {}, "results": [{"value": "1"}]}]}', "name"),
        (told(page=7), "page must be one of 1"),
        (told(collected_at="2025-02-30"), "no date"),
        (told(collected_at="2999-01-01"), "future"),
        (told(flag="sky-high"), "flag"),
    ],
)
def test_a_faulty_answer_is_sent_back_with_what_was_wrong(
    make_reader: MakeReader, standin: StandIn, wrong: str, complaint: str
) -> None:
    standin.plan = sequence(Act(text=wrong))
    (report,) = make_reader().read(text_pdf())
    assert len(report.results) == 5
    first, second = standin.chats
    assert len(first.body["messages"]) == 2
    assert second.body["messages"][2] == {"role": "assistant", "content": wrong}
    assert complaint in second.body["messages"][3]["content"]


def test_after_three_faulty_answers_what_was_read_is_kept(make_reader: MakeReader, standin: StandIn) -> None:
    standin.plan = lambda number, body: Act(text=told(page=9))
    reader, document = make_reader(), text_pdf()
    with pytest.raises(Unfinished) as caught:
        reader.read(document)
    assert caught.value.failure.code is ErrorCode.PARSE_INVALID
    assert len(standin.chats) == 3
    assert [r.value for r in caught.value.reports[0].results] == [row[1] for row in ROWS]
    standin.plan = sequence()
    assert len(reader.read(document)[0].results) == 5  # a later attempt asks anew
    assert len(standin.chats) == 4


def test_what_the_model_insists_on_stays_with_its_doubt(make_reader: MakeReader, standin: StandIn) -> None:
    standin.plan = lambda number, body: Act(text=told(flag="L"))
    (report,) = make_reader().read(text_pdf())
    assert len(standin.chats) == 2
    assert report.results[0].flag == "L"
    assert "flag-disagrees" in report.results[0].doubts


def test_a_date_that_is_printed_nowhere_is_asked_about_and_left_out(make_reader: MakeReader, standin: StandIn) -> None:
    standin.plan = lambda number, body: Act(text=told(collected_at="2025-03-09"))
    (report,) = make_reader().read(text_pdf())
    assert len(standin.chats) == 2
    assert report.collected_at is None


def test_several_reports_of_a_file(make_reader: MakeReader, standin: StandIn) -> None:
    answer = json.loads(told())
    second = json.loads(json.dumps(answer["reports"][0]))
    second["patient"]["name"] = "Torvane, Falk"
    answer["reports"][0]["results"], second["results"] = second["results"][:2], second["results"][2:]
    answer["reports"].append(second)
    answer["reports"][0]["patient"]["name"] = "Quillmere, Ada"
    standin.plan = sequence(Act(text=json.dumps(answer)))
    reports = make_reader().read(text_pdf())
    assert [len(report.results) for report in reports] == [2, 3]


def test_no_results_are_no_reports(make_reader: MakeReader, standin: StandIn) -> None:
    standin.plan = sequence(Act(text='{"reports": []}'))
    assert make_reader().read(text_pdf()) == ()
    assert len(standin.chats) == 1


def test_long_documents_are_split_on_pages_and_merged(make_reader: MakeReader, standin: StandIn) -> None:
    rows = [(f"Measured analyte {n}", f"{n}.1", "mg/dL", "1.0 - 90.0", "") for n in range(1, 33)]
    (report,) = make_reader().read(text_pdf(rows, pages=14))
    assert len(standin.chats) > 1
    assert len(report.results) == 32 * 14
    assert {r.page for r in report.results} == set(range(1, 15))
    assert "beginning of the document" in standin.chats[1].body["messages"][1]["content"]
    assert all(result.is_grounded for result in report.results)
