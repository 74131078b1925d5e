"""Files of a session that are chosen by name or by description: which a verb takes, how many in which state, names."""

import json
from typing import Any

from desktop_app.core.choice import ChosenFiles, FileChoice
from desktop_app.core.transitions import Verb, is_allowed
from desktop_app.store.database import Database
from desktop_app.store.work.file_states import STATE, state_of

# From the few that are named, and from each span along the index of positions: what is not chosen is not looked at.
_CHOSEN = """
file_processing_status AS file
WHERE file.id IN (
    SELECT id FROM file_processing_status WHERE file_id IN (SELECT value FROM json_each(:files))
    UNION
    SELECT inside.id FROM json_each(:spans) AS span CROSS JOIN file_processing_status AS inside
    ON inside.session_id = :session
        AND inside.position BETWEEN json_extract(span.value, '$[0]') AND json_extract(span.value, '$[1]')
        AND instr(json_extract(span.value, '$[2]'), inside.status)
) AND file.session_id = :session AND instr(:statuses, file.status) AND (NOT :helped OR file.is_retryable)
"""

_COUNT = f"SELECT {STATE}, file.engine, count(*) FROM {_CHOSEN} GROUP BY 1, 2, 3, 4, 5, 6, 7, 8"  # noqa: S608
_LIST = f"SELECT {STATE}, file.file_id FROM {_CHOSEN} ORDER BY file.position"  # noqa: S608 - constants
_NAMES = f"SELECT file.file_name FROM {_CHOSEN} ORDER BY file.position"  # noqa: S608 - constants


def count_chosen(database: Database, session_id: str, choice: FileChoice) -> ChosenFiles:
    """Return how many of a session's files are chosen, by state and engine.

    Raises:
        ProcessingError: DATABASE.
    """
    with database.reading() as connection:
        rows = connection.rows(_COUNT, _values(session_id, choice))
    return ChosenFiles(tuple((state_of(*row[:-2]), row[-2], row[-1]) for row in rows))


def list_chosen(database: Database, session_id: str, choice: FileChoice, verb: Verb) -> list[str]:
    """Return the chosen files for which a verb is allowed, in their order.

    Raises:
        ProcessingError: DATABASE.
    """
    with database.reading() as connection:
        rows = connection.rows(_LIST, _values(session_id, choice))
    # Of 100,000 files few are in different states.
    answers: dict[tuple[Any, ...], bool] = {}
    chosen: list[str] = []
    for *state, file_id in rows:
        key = tuple(state)
        if key not in answers:
            answers[key] = is_allowed(verb, state_of(*key))
        if answers[key]:
            chosen.append(file_id)
    return chosen


def list_names(database: Database, session_id: str, choice: FileChoice) -> list[str]:
    """Return the names of the chosen files, in their order.

    Raises:
        ProcessingError: DATABASE.
    """
    with database.reading() as connection:
        return [row[0] for row in connection.rows(_NAMES, _values(session_id, choice))]


def _values(session_id: str, choice: FileChoice) -> dict[str, Any]:
    return {
        "session": session_id,
        "files": json.dumps(choice.file_ids),
        "spans": json.dumps([[span.first, span.last, " ".join(sorted(span.statuses))] for span in choice.spans]),
        "statuses": " ".join(sorted(choice.statuses)),
        "helped": choice.is_helped_only,
    }
