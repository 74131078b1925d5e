"""Desks of Results and of people without a database."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from desktop_app.core.errors import ErrorCode, Failure, ProcessingError
from desktop_app.core.medical.series import Reading, ResultCounts, Sample, TestSeries, make_list
from desktop_app.core.people.changes import PeopleChange
from desktop_app.core.people.identity import DoubtfulReport, KnownPerson, OwnReport
from desktop_app.ui.export.wish import ExportChoice, ExportWish
from desktop_app.ui.people.desk import Done

ELENA = KnownPerson(1, "Elena Varga", "1981-05-02", "female", "V-1", 9, confirmed_count=8)
JONAS = KnownPerson(2, "Jonas Varga", "1979-11-17", "male", "V-2", 3)


def readings(name: str, values: Sequence[float | None], unit: str | None = "mmol/L", **fields: object) -> list[Reading]:
    """Return a reading a year from 2019 on, the newest first; above 3 is high."""
    made = [
        Reading(
            result_id=sum(map(ord, name)) * 100 + number,
            report_id=10 + number,
            name=name,
            value="negative" if value is None else f"{value:g}",
            unit=unit,
            numeric_value=value,
            reference_range="< 3",
            reference_high=3.0,
            state=None if value is None else "high" if value > 3 else "normal",
            date=f"{2019 + number}-04-12",
            laboratory="Northfield Clinical",
            file_id=f"f-{number}",
            file_name=f"report {number}.pdf",
            page=1,
        )
        for number, value in enumerate(values)
    ]
    return [replace(each, **fields) for each in reversed(made)]  # pyright: ignore[reportArgumentType]


class FakeResultsDesk(QObject):
    """Lists what it is given, by person."""

    changed = Signal()
    refused = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.stored: dict[int, list[list[Reading]]] = {
            1: [
                readings("LDL cholesterol", [2.6, 2.7, 2.9, 3.4, 3.6, 3.9]),
                readings("HDL cholesterol", [1.5, 1.6]),
                readings("Lindenstein factor", [5, 6], "LU/mL") + readings("Lindenstein factor", [15], "U/L"),
                readings("HBs antigen", [None, None], None),
            ],
            2: [readings("Zinc", [12])],
        }
        self.analytes = {"LDL cholesterol": "ldl-cholesterol", "HDL cholesterol": "hdl-cholesterol"}
        self.number = 1
        self.exported: list[tuple[int, str | None, str, str]] = []
        self.is_broken = False

    @property
    def exports(self) -> Sequence[ExportChoice]:
        return [ExportChoice("csv", "CSV", ".csv", "one row per value, UTF-8")]

    def export(self, person_id: int, test: TestSeries | None, wish: ExportWish, path: str, title: str) -> None:
        self.exported.append((person_id, None if test is None else test.name, path, title))

    def version(self) -> int:
        if self.is_broken:
            raise ProcessingError(Failure.of(ErrorCode.DATABASE))
        return self.number

    def counts(self, person_id: int) -> ResultCounts:
        every = [each for group in self.stored.get(person_id, []) for each in group]
        return ResultCounts(
            len(every), len({each.report_id for each in every}), sum(each.is_confirmed for each in every)
        )

    def tests(self, person_id: int) -> list[TestSeries]:
        samples = [
            (Sample(each, self.analytes.get(each.name)), sum(other.unit == each.unit for other in group), 0)
            for group in self.stored.get(person_id, [])
            for each in group
        ]
        return make_list(samples)

    def readings(self, person_id: int, test: TestSeries) -> list[Reading]:
        return next(group for group in self.stored[person_id] if group[0].name == test.name)


class FakePeopleDesk(QObject):
    """Notes what is asked, and answers at once with a number that counts up."""

    changed = Signal()
    refused = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.known = [ELENA, JONAS]
        self.doubts: list[DoubtfulReport] = []
        self.asked: list[tuple[object, ...]] = []
        self.made: list[PeopleChange] = []

    def people(self) -> list[KnownPerson]:
        return self.known

    def doubtful(self, report_id: int | None = None) -> list[DoubtfulReport]:
        return [each for each in self.doubts if report_id in {None, each.report_id}]

    def reports(self, person_id: int) -> list[OwnReport]:
        return [OwnReport(10 + number, f"report {number}.pdf", "2024-04-12", "Northfield") for number in range(3)]

    def merge(self, kept_id: int, gone_id: int, done: Done) -> None:
        self._answer(done, "merge", kept_id, gone_id)

    def move(self, report_ids: Collection[int], person_id: int | None, name: str | None, done: Done) -> None:
        self._answer(done, "move", tuple(report_ids), person_id, name)

    def move_to_suggested(self, report_id: int, done: Done) -> None:
        self.doubts = [each for each in self.doubts if each.report_id != report_id]
        self._answer(done, "move-to-suggested", report_id)

    def keep(self, report_id: int, done: Done) -> None:
        self.doubts = [each for each in self.doubts if each.report_id != report_id]
        self._answer(done, "keep", report_id)

    def rename(self, person_id: int, name: str, done: Done) -> None:
        self._answer(done, "rename", person_id, name)

    def changes(self) -> list[PeopleChange]:
        return self.made

    def undo(self, change_id: int, done: Done) -> None:
        self._answer(done, "undo", change_id)

    def _answer(self, done: Done, *asked: object) -> None:
        self.asked.append(asked)
        self.changed.emit()
        done(len(self.asked))
