"""Files appear whole or not at all."""

import errno
from pathlib import Path

import pytest

from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.exports.atomic import open_atomically, open_bytes_atomically, plain_write_errors


def test_a_file_appears_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    path.write_text("before")
    with pytest.raises(ZeroDivisionError), open_atomically(path) as file:
        file.write("half")
        raise ZeroDivisionError
    assert path.read_text() == "before"
    with open_atomically(path) as file:
        file.write("after")
    assert path.read_text() == "after"
    assert list(tmp_path.iterdir()) == [path]


def test_bytes_appear_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    with pytest.raises(ZeroDivisionError), open_bytes_atomically(path) as file:
        file.write(b"half")
        raise ZeroDivisionError
    assert list(tmp_path.iterdir()) == []
    with open_bytes_atomically(path) as file:
        file.write(b"whole")
    assert path.read_bytes() == b"whole"


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, ErrorCode.DISK_FULL),
        (errno.EDQUOT, ErrorCode.DISK_FULL),
        (errno.EROFS, ErrorCode.EXPORT_REFUSED),
        (errno.EACCES, ErrorCode.EXPORT_REFUSED),
    ],
)
def test_what_the_system_refuses_is_told_in_plain_words(tmp_path: Path, number: int, code: ErrorCode) -> None:
    with pytest.raises(ProcessingError) as told, plain_write_errors(tmp_path / "out.csv"):
        raise OSError(number, "as the system says")
    assert told.value.failure.code is code
    assert "out.csv" in told.value.failure.message
