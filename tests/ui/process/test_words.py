"""Durations, sizes and days as the design writes them."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from desktop_app.ui.process.words import (
    day_words,
    duration_words,
    exact_duration_words,
    kind_words,
    pages_words,
    sentence_words,
    size_words,
    type_words,
)


@pytest.mark.parametrize(
    ("duration_ms", "words"),
    [
        (0, "0.0 s"), (300, "0.3 s"), (9_400, "9.4 s"), (9_949, "9.9 s"), (9_950, "10 s"), (41_200, "41 s"),
        (59_600, "1 min"), (300_000, "5 min"), (340_000, "5 min 40 s"), (3_600_000, "1 h"), (7_500_000, "2 h 5 min"),
    ],
)  # fmt: skip
def test_durations(duration_ms: int, words: str) -> None:
    assert duration_words(duration_ms) == words


def test_compared_times_keep_their_tenths() -> None:
    assert exact_duration_words(33_240) == "33.2 s"
    assert exact_duration_words(59_960) == "1 min"


@pytest.mark.parametrize(
    ("size", "words"),
    [(1, "1 byte"), (999, "999 bytes"), (418_000, "418 kB"), (999_600, "1.0 MB"), (11_600_000, "11.6 MB"),
     (2 * 10**9, "2.0 GB")],
)  # fmt: skip
def test_sizes(size: int, words: str) -> None:
    assert size_words(size) == words


def test_decimals_follow_the_language() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German))
    try:
        assert duration_words(9_400) == "9,4 s"
        assert size_words(1_800_000) == "1,8 MB"
    finally:
        QLocale.setDefault(before)


def test_days() -> None:
    now = datetime.now(UTC).astimezone().replace(hour=14, minute=32, second=0, microsecond=0)
    assert day_words(int(now.timestamp() * 1000), now) == "today, 14:32"
    assert day_words(int((now - timedelta(days=1)).timestamp() * 1000), now).startswith("yesterday, ")
    before = now.replace(year=2024, month=10, day=14)
    assert day_words(int(before.timestamp() * 1000), now) == "14 Oct 2024, 14:32"


def test_plurals_and_kinds() -> None:
    assert [pages_words(1), pages_words(6)] == ["1 page", "6 pages"]
    assert kind_words("application/pdf", "a") == "PDF"
    assert kind_words(None, "a.PDF") == "PDF"
    assert kind_words(None, "a.heic") == "IMAGE"
    assert kind_words(None, "a") == "FILE"
    assert type_words("image/heic", "a.heic") == "IMAGE · HEIC"


def test_inside_a_sentence() -> None:
    assert sentence_words("No text can be read") == "no text can be read"
    assert sentence_words("PDF is damaged") == "PDF is damaged"
