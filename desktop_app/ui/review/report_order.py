"""The reports in the order in which they are reviewed, and the way from one to the next."""

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.core.review import ReportPlace


class ReportOrder:
    """The list as the desk gave it last; reports that were confirmed or asked for here keep their place in it."""

    def __init__(self) -> None:
        self._places: list[ReportPlace] = []
        self._numbers: dict[int, int] = {}  # by report: its place, so that a step costs the same in any list
        self._kept: set[int] = set()
        self._left = 0
        self.is_known = False
        """False until the desk has given the list that was begun last."""
        self.chosen_count = 0
        """How many reports the chosen session has; all reports where none is chosen."""
        self.reviewed_count = 0
        """How many of those are confirmed."""

    @property
    def first(self) -> int:
        """The chosen session's first report that nobody has confirmed, else its first, else of all; 0 for none."""
        places = [place for place in self._places if place.is_chosen] or self._places
        unreviewed = (place.report_id for place in places if not place.is_reviewed)
        return next(unreviewed, places[0].report_id if places else 0)

    def ways_from(self, report_id: int) -> tuple[bool, bool]:
        """Tell whether there is a report before this one, and one after it."""
        return bool(self.beside(report_id, -1)), bool(self.beside(report_id, 1))

    def begin_anew(self) -> None:
        """Forget the list: another one will come."""
        self._kept.clear()
        self._set([])
        self.is_known = False

    def take(self, places: Sequence[ReportPlace]) -> None:
        """Take over a new list; reports of other sessions confirmed here stay: they count, and one may go back."""
        renewed = [*places]
        if self._kept:
            known = {place.report_id for place in places}
            for report_id in sorted(self._kept - known, key=self.place_of):
                if (number := self.place_of(report_id)) >= 0:
                    kept = replace(self._places[number], is_reviewed=True)
                    renewed.insert(min(number, len(renewed)), kept)
        self._set(renewed)
        self.is_known = True

    def keep(self, report_id: int, *, is_chosen: bool = True) -> None:
        """Let a report stay in the list though the desk no longer gives it; one that is not in it goes to the end."""
        self._kept.add(report_id)
        if self.place_of(report_id) < 0:
            self._set([*self._places, ReportPlace(report_id, is_reviewed=True, is_chosen=is_chosen)])

    def leave(self, report_id: int) -> int:
        """Keep a report that was confirmed; return the next to confirm, 0 for none or where the list is yet to come."""
        self.keep(report_id)
        self._left = 0 if self.is_known else report_id
        return self.next_unreviewed(report_id)

    def next_after_wait(self, report_id: int) -> int:
        """Return, once, the report after this one that was confirmed before the list came; 0 for none."""
        was_left, self._left = self._left == report_id, 0
        return self.next_unreviewed(report_id) if was_left else 0

    def admit(self, report_id: int, *, is_chosen: bool) -> None:
        """Let a report that is to be shown be in the list; `is_chosen` where no other session is."""
        if self.place_of(report_id) < 0:
            self.keep(report_id, is_chosen=is_chosen)

    def let_go(self, report_id: int) -> None:
        """Let the desk alone say whether a report is in the list."""
        self._kept.discard(report_id)

    def place_of(self, report_id: int) -> int:
        """Return a report's place from 0; -1 where it is not in the list."""
        return self._numbers.get(report_id, -1)

    def chosen_number_of(self, report_id: int) -> int:
        """Return a report's number, from 1, among those of the chosen session; 0 where it is of another one."""
        place = self.place_of(report_id)
        if place < 0 or not self._places[place].is_chosen:
            return 0
        return sum(each.is_chosen for each in self._places[: place + 1])

    def is_reviewed(self, report_id: int) -> bool:
        """Tell whether a report is confirmed as the list says."""
        place = self.place_of(report_id)
        return place >= 0 and self._places[place].is_reviewed

    def next_unreviewed(self, report_id: int) -> int:
        """Return the next report after this one, round and round, that nobody has confirmed; 0 for none.

        Those of the chosen session come before all others.
        """
        here = self.place_of(report_id)
        around = [*self._places[here + 1 :], *self._places[: max(0, here)]]
        unreviewed = [place for place in around if not place.is_reviewed]
        chosen = (place.report_id for place in unreviewed if place.is_chosen)
        return next(chosen, unreviewed[0].report_id if unreviewed else 0)

    def beside(self, report_id: int, step: int) -> int:
        """Return the report so many places on; 0 where the list ends."""
        place = self.place_of(report_id) + step
        return self._places[place].report_id if 0 <= place < len(self._places) else 0

    def _set(self, places: list[ReportPlace]) -> None:
        self._places = places
        self._numbers = {place.report_id: number for number, place in enumerate(places)}
        self.chosen_count = sum(place.is_chosen for place in places)
        self.reviewed_count = sum(place.is_reviewed for place in places if place.is_chosen)
