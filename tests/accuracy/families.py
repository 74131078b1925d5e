"""The register of layout families: each draws one report in one layout."""

from collections.abc import Callable
from dataclasses import dataclass

from tests.accuracy.report import Report

Draw = Callable[[Report], None]


@dataclass(frozen=True, slots=True)
class Family:
    """A layout and the countries in whose habits it is drawn; `is_picture` says that it is also read by OCR."""

    name: str
    draw: Draw
    codes: tuple[str, ...]
    is_picture: bool = False


class Register(list[Family]):
    """Families in the order in which they are written down."""

    def family(self, *codes: str, picture: bool = False) -> Callable[[Draw], Draw]:
        """Enter the decorated function under its own name."""

        def enter(draw: Draw) -> Draw:
            self.append(Family(draw.__name__, draw, codes, picture))
            return draw

        return enter
