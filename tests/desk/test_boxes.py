"""Boxes drawn on a page are read by the real sandbox: from its words, from its picture, and where nothing stands."""

from collections.abc import Sequence

import pymupdf
import pytest
from pytestqt.qtbot import QtBot

from desktop_app.app import App
from desktop_app.background.errands import Errands
from desktop_app.core.report import Box, TestResult
from desktop_app.desk.boxes import BoxReader
from desktop_app.store.work.progress import save_steps
from tests.store.builders import new_session, reading_steps, sha256_of

LONG_MS = 120_000
ROWS = (("Ferritin", "84", "µg/L", "15 - 150"), ("Zinc", "12.5", "µmol/L", "9 - 18"))
COLUMNS, TOP, STEP, SIZE = (60, 250, 340, 430), 200, 24, (595, 842)


def paper() -> bytes:
    document = pymupdf.open()
    page = document.new_page(width=SIZE[0], height=SIZE[1])
    for line, row in enumerate(ROWS):
        for left, text in zip(COLUMNS, row, strict=True):
            page.insert_text((left, TOP + line * STEP), text, fontsize=12)
    return document.tobytes()


def picture() -> bytes:
    with pymupdf.open(stream=paper(), filetype="pdf") as document:
        return document[0].get_pixmap(dpi=200).tobytes("png")


def box_of(row: int) -> Box:
    middle = TOP + row * STEP - 4
    return 0.05, (middle - 10) / SIZE[1], 0.95, (middle + 10) / SIZE[1]


@pytest.fixture
def reader(app: App, errands: Errands) -> BoxReader:
    return BoxReader(app, errands)


def stored(app: App, data: bytes, media_type: str = "application/pdf") -> str:
    [file_id] = new_session(app.database)
    save_steps(app.database, reading_steps(file_id, data))
    with app.database.writing() as connection:
        connection.run("UPDATE documents SET media_type = ? WHERE sha256 = ?", (media_type, sha256_of(data)))
        connection.run("UPDATE file_processing_status SET file_type = ? WHERE file_id = ?", (media_type, file_id))
    return file_id


def read(reader: BoxReader, file_id: str, page: int, box: Box, qtbot: QtBot) -> Sequence[TestResult]:
    told: list[Sequence[TestResult]] = []
    reader.read(file_id, page, box, None, told.append)
    qtbot.waitUntil(lambda: bool(told), timeout=LONG_MS)
    [found] = told
    return found


def test_the_row_in_the_box_is_read_and_no_other(app: App, reader: BoxReader, qtbot: QtBot) -> None:
    file_id = stored(app, paper())
    for row, texts in enumerate(ROWS):
        [found] = read(reader, file_id, 1, box_of(row), qtbot)
        assert (found.name, found.value, found.unit, found.reference_range) == texts
        assert found.page == 1
        assert found.bbox is not None
        assert abs((found.bbox[1] + found.bbox[3]) / 2 - (TOP + row * STEP - 4) / SIZE[1]) < 0.01
    assert read(reader, file_id, 1, (0.1, 0.7, 0.9, 0.8), qtbot) == (), "nothing stands there"
    assert read(reader, file_id, 9, box_of(0), qtbot) == (), "there is no such page"


def test_a_picture_is_read_too(app: App, reader: BoxReader, qtbot: QtBot) -> None:
    [found] = read(reader, stored(app, picture(), "image/png"), 1, box_of(1), qtbot)
    assert (found.name, found.value) == ("Zinc", "12.5")
    assert read(reader, stored(app, b"%PDF-1.7 nothing"), 1, box_of(0), qtbot) == (), "it cannot be opened"
    assert read(reader, "no-such-file", 1, box_of(0), qtbot) == ()
