"""The reports in the order in which they are reviewed, and the way from one to the next."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop_app.core.review import ReportPlace


@dataclass(slots=True)
class ReportOrder:
    """The list as the desk gave it last; reports that were confirmed or asked for here keep their place in it."""

    places: list[ReportPlace] = field(default_factory=list[ReportPlace])
    _kept: set[int] = field(default_factory=set[int])

    def __len__(self) -> int:
        """Return how many reports there are."""
        return len(self.places)

    @property
    def reviewed_count(self) -> int:
        """How many of them are confirmed."""
        return sum(place.is_reviewed for place in self.places)

    @property
    def first(self) -> int:
        """The first report that nobody has confirmed, else the first, 0 for none."""
        unreviewed = (place.report_id for place in self.places if not place.is_reviewed)
        return next(unreviewed, self.places[0].report_id if self.places else 0)

    def begin_anew(self) -> None:
        """Keep nothing that the next list does not hold."""
        self._kept.clear()

    def take(self, places: Sequence[ReportPlace]) -> None:
        """Take over a new list; reports of other sessions confirmed here stay: they count, and one may go back."""
        known, renewed = {place.report_id for place in places}, [*places]
        for number, before in enumerate(self.places):
            if before.report_id in self._kept and before.report_id not in known:
                renewed.insert(min(number, len(renewed)), ReportPlace(before.report_id, is_reviewed=True))
        self.places = renewed

    def keep(self, report_id: int) -> None:
        """Let a report stay in the list though the desk no longer gives it; one that is not in it goes to the end."""
        self._kept.add(report_id)
        if self.place_of(report_id) < 0:
            self.places.append(ReportPlace(report_id, is_reviewed=True))

    def let_go(self, report_id: int) -> None:
        """Let the desk alone say whether a report is in the list."""
        self._kept.discard(report_id)

    def place_of(self, report_id: int) -> int:
        """Return a report's place from 0; -1 where it is not in the list."""
        return next((n for n, place in enumerate(self.places) if place.report_id == report_id), -1)

    def is_reviewed(self, report_id: int) -> bool:
        """Tell whether a report is confirmed as the list says."""
        place = self.place_of(report_id)
        return place >= 0 and self.places[place].is_reviewed

    def next_unreviewed(self, report_id: int) -> int:
        """Return the next report after this one, round and round, that nobody has confirmed; 0 for none."""
        here = self.place_of(report_id)
        order = self.places[here + 1 :] + self.places[: max(0, here)]
        return next((place.report_id for place in order if not place.is_reviewed), 0)

    def beside(self, report_id: int, step: int) -> int:
        """Return the report so many places on; 0 where the list ends."""
        place = self.place_of(report_id) + step
        return self.places[place].report_id if 0 <= place < len(self.places) else 0
