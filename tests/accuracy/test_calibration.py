"""Stretches of confidence and the share of results that is right in them."""

from tests.accuracy.calibration import buckets, table


def test_rows_are_counted_where_their_confidence_lies():
    rows = [(0.99, True, True), (0.99, True, False), (0.6, False, True)]
    assert buckets(rows) == [(0.5, 0.7, 1, 0.6, 1.0), (0.98, 1.0, 2, 0.99, 0.5)]
    assert "0.98 - 1.00          2    99.0    50.0" in table("text", rows)


def test_nothing_read_has_no_stretches():
    assert buckets([]) == []
