"""The catalogue of errors is complete and worded as promised."""

import re

import pytest

from desktop_app.core.errors import CATALOGUE, ErrorCode, Failure

CONTRACT = """
FILE_NOT_FOUND FILE_UNREADABLE FILE_EMPTY FILE_TOO_LARGE UNSUPPORTED_TYPE PDF_CORRUPT PDF_PASSWORD IMAGE_CORRUPT
TOO_MANY_PAGES NO_TEXT NO_RESULTS PARSE_INVALID ENGINE_CRASHED OUT_OF_MEMORY TIMEOUT CANCELLED DOWNLOAD_FAILED
API_KEY_MISSING API_AUTH API_PERMISSION API_RATE_LIMIT API_QUOTA API_TIMEOUT API_CONNECTION API_SERVER API_BAD_REQUEST
API_REFUSED API_TRUNCATED DISK_FULL DATABASE INTERNAL
"""


def test_every_promised_code_exists() -> None:
    assert set(CONTRACT.split()) <= set(ErrorCode)


@pytest.mark.parametrize("code", list(ErrorCode))
def test_every_code_says_what_it_is_what_it_means_and_what_to_do(code: ErrorCode) -> None:
    text = CATALOGUE[code]
    assert 1 <= len(text.title.split()) <= 6
    assert not text.title.endswith(".")
    assert text.means.endswith(".")
    assert text.remedy.endswith(".")
    everything = f"{text.title} {text.means} {text.remedy}"
    assert not re.search(r"\b(please|oops|invalid|successfully)\b|!", everything, re.IGNORECASE)


def test_a_failure_says_what_exactly_happened() -> None:
    failure = Failure.of(ErrorCode.FILE_TOO_LARGE, "120 MB", size=120)
    assert failure.message == "File is over the size limit: 120 MB"
    assert failure.details == {"size": 120}
