"""The reports in the order in which they are reviewed, and the way from one to the next."""

from collections.abc import Sequence
from itertools import chain

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
        self.reviewed_count = 0
        """How many of the reports are confirmed."""

    def __len__(self) -> int:
        """Return how many reports there are."""
        return len(self._places)

    @property
    def first(self) -> int:
        """The first report that nobody has confirmed, else the first, 0 for none."""
        unreviewed = (place.report_id for place in self._places if not place.is_reviewed)
        return next(unreviewed, self._places[0].report_id if self._places else 0)

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
                    renewed.insert(min(number, len(renewed)), ReportPlace(report_id, is_reviewed=True))
        self._set(renewed)
        self.is_known = True

    def keep(self, report_id: int) -> None:
        """Let a report stay in the list though the desk no longer gives it; one that is not in it goes to the end."""
        self._kept.add(report_id)
        if self.place_of(report_id) < 0:
            self._set([*self._places, ReportPlace(report_id, is_reviewed=True)])

    def leave(self, report_id: int) -> int:
        """Keep a report that was confirmed; return the next to confirm, 0 for none or where the list is yet to come."""
        self.keep(report_id)
        self._left = 0 if self.is_known else report_id
        return self.next_unreviewed(report_id)

    def next_after_wait(self, report_id: int) -> int:
        """Return, once, the report after this one that was confirmed before the list came; 0 for none."""
        was_left, self._left = self._left == report_id, 0
        return self.next_unreviewed(report_id) if was_left else 0

    def admit(self, report_id: int) -> None:
        """Let a report that is to be shown be in the list."""
        if self.place_of(report_id) < 0:
            self.keep(report_id)

    def let_go(self, report_id: int) -> None:
        """Let the desk alone say whether a report is in the list."""
        self._kept.discard(report_id)

    def place_of(self, report_id: int) -> int:
        """Return a report's place from 0; -1 where it is not in the list."""
        return self._numbers.get(report_id, -1)

    def is_reviewed(self, report_id: int) -> bool:
        """Tell whether a report is confirmed as the list says."""
        place = self.place_of(report_id)
        return place >= 0 and self._places[place].is_reviewed

    def next_unreviewed(self, report_id: int) -> int:
        """Return the next report after this one, round and round, that nobody has confirmed; 0 for none."""
        here = self.place_of(report_id)
        numbers = chain(range(here + 1, len(self._places)), range(max(0, here)))
        return next((self._places[n].report_id for n in numbers if not self._places[n].is_reviewed), 0)

    def beside(self, report_id: int, step: int) -> int:
        """Return the report so many places on; 0 where the list ends."""
        place = self.place_of(report_id) + step
        return self._places[place].report_id if 0 <= place < len(self._places) else 0

    def _set(self, places: list[ReportPlace]) -> None:
        self._places = places
        self._numbers = {place.report_id: number for number, place in enumerate(places)}
        self.reviewed_count = sum(place.is_reviewed for place in places)
