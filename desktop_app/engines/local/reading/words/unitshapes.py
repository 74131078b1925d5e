"""Units known by their shape where a picture shows them badly: strokes are read one for another, and lost.

`mmoliL`, `mmoV/L`, `minol/L` and `mmoit` are all mmol/L: its strokes (l, L, i, t, 1, the slash) look alike in small
print, and r beside n looks like m. No two of these units share a shape, so that none is taken for another.
"""

import re
from functools import lru_cache

from desktop_app.engines.local.reading.values.units import is_unit

_SHORTEST, _LONGEST = 4, 10
_STROKES = str.maketrans(dict.fromkeys("LIi1|!tV/\\", "l") | {"0": "o", "u": "µ", "μ": "µ"})
_MANY = re.compile("l+")
_UNITS = (
    *("mmol/L", "µmol/L", "nmol/L", "pmol/L", "mmol/mol", "mEq/L"),
    *("g/dL", "mg/dL", "µg/dL", "ng/dL", "µg/mL", "ng/mL", "pg/mL"),
    *("mIU/L", "mIU/mL", "µIU/mL", "kIU/L", "mIE/L"),
)


def _shape_of(text: str) -> str:
    """Return a text with all that looks alike written alike."""
    shape = _MANY.sub("l", text.strip(".,:;'’").translate(_STROKES))
    shape = shape.replace("rn", "m").replace("ln", "m")
    return f"mm{shape[2:]}" if shape.startswith("mn") else shape


_UNIT_OF = {_shape_of(unit): unit for unit in _UNITS}


@lru_cache(maxsize=4_000)
def unit_by_shape(text: str) -> str | None:
    """Return the unit that a word of a picture looks like, None for another word and for what is a unit already."""
    if not _SHORTEST <= len(text) <= _LONGEST:
        return None
    unit = _UNIT_OF.get(_shape_of(text))
    return None if unit is None or is_unit(text, is_in_column=True) else unit
