"""Dates: every printed form means one day, and the order of day and month is never assumed."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.engines.local.reading.values.dates import DateOrder, find_dates, settle_order

DAYS = st.dates(date(1920, 1, 1), date(2034, 12, 31))
FORMS: list[tuple[str, DateOrder]] = [
    ("%d/%m/%Y", "dmy"), ("%m/%d/%Y", "mdy"), ("%d.%m.%Y", "dmy"), ("%Y-%m-%d", "dmy"), ("%d-%b-%Y", "mdy"),
    ("%b %d, %Y", "dmy"), ("%d %B %Y", "mdy"), ("%d/%b/%Y", "dmy"), ("%Y/%m/%d", "mdy"),
]  # fmt: skip


@given(DAYS, st.sampled_from(FORMS))
def test_every_form_means_its_day(day: date, form: tuple[str, DateOrder]):
    pattern, order = form
    found = find_dates(f"Collected: {day.strftime(pattern)} and more")
    assert [d.iso(order) for d in found] == [day.isoformat()]


@given(DAYS, st.times(), st.sampled_from([" ", "T", ", ", " / ", " at ", " um ", " à "]))
def test_times_stand_only_where_they_are_printed(day: date, time: object, between: str):
    clock = str(time)[:5]
    assert find_dates(f"{day:%Y-%m-%d}{between}{clock}")[0].iso("dmy") == f"{day:%Y-%m-%d}T{clock}"
    assert find_dates(f"{day:%Y-%m-%d}")[0].iso("dmy") == f"{day:%Y-%m-%d}"


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("12/25/2023 12:43 PM", "2023-12-25T12:43"),
        ("12/25/2023 12:05 AM", "2023-12-25T00:05"),
        ("15/Jan/2025 03:53PM", "2025-01-15T15:53"),
        ("12. März 2023", "2023-03-12"),
        ("12 de marzo de 2023", "2023-03-12"),
        ("3 août 2022 à 8h05", "2022-08-03T08:05"),
        ("09/10/2023 1254 Local", "2023-09-10T12:54"),
        ("12/27/2023 / 07:51 EDT", "2023-12-27T07:51"),
        ("03:11 PM 02 Jul, 2025", "2025-07-02T15:11"),
        ("07:25, 11.13.2025", "2025-11-13T07:25"),
        ("titre 1:80 11/13/2025", "2025-11-13"),
    ],
)
def test_printed_dates(text: str, iso: str):
    assert [d.iso("mdy") for d in find_dates(text)] == [iso]


def test_a_time_belongs_to_one_date():
    assert [d.time for d in find_dates("12/25/2023 08:12 12/26/2023")] == ["08:12", None]


@pytest.mark.parametrize(
    "text", ["1.73", "31/31/2020", "2023", "10:30", "3.8-10.8", "01632 960348", "62(18): 362-365", "1-3"]
)
def test_no_dates(text: str):
    assert find_dates(text) == ()


@given(st.lists(DAYS, min_size=1, max_size=5))
def test_order_is_settled_only_by_days_that_tell(days: list[date]):
    order = settle_order([d for day in days for d in find_dates(f"{day:%d/%m/%Y}")], None)
    assert order == ("dmy" if any(day.day > 12 for day in days) else None)


@given(st.text(max_size=40))
def test_no_text_breaks_the_reader(text: str):
    for found in find_dates(text):
        assert found.iso("dmy") is None or len(found.iso("dmy") or "") >= 10
