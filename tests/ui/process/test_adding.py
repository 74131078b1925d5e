"""Files come in: chosen, dropped as a file manager does it, pasted; what cannot be read is left out with its reason."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.intake import Candidate, Selection
from desktop_app.core.status import FileStatus
from desktop_app.ui.desk import Added
from desktop_app.ui.process.intake.intake import offer_of, png_of, reason_words, sources_in
from desktop_app.ui.process.screen import ProcessScreen
from tests.ui.process.conftest import MakeScreen
from tests.ui.process.fake_desk import FakeDesk
from tests.ui.process.fake_files import file_of

PDF = Candidate("/reports/a.pdf", "a.pdf", 9, "application/pdf")
LINK = Candidate("https://labor.example/b.pdf", "b.pdf")
DOCX = Candidate("/reports/letter.docx", "letter.docx", 9, None)
BROKEN = Candidate("/reports/broken.pdf", "broken.pdf", 9, None)
GONE = Candidate("/reports/gone.xyz", "gone.xyz")


def uri_list(*addresses: str) -> QMimeData:
    """Return what a file manager or browser hands over."""
    mime = QMimeData()
    mime.setData("text/uri-list", QByteArray("\r\n".join(addresses).encode() + b"\r\n"))
    return mime


def enter(target: QWidget, mime: QMimeData) -> QDragEnterEvent:
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    event = QDragEnterEvent(QPoint(40, 40), actions, mime, buttons, keys)
    QApplication.sendEvent(target, event)
    return event


def move(target: QWidget, mime: QMimeData) -> QDragMoveEvent:
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDragMoveEvent(QPoint(60, 60), Qt.DropAction.CopyAction, mime, buttons, keys)
    QApplication.sendEvent(target, event)
    return event


def drop(target: QWidget, mime: QMimeData) -> QDropEvent:
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(60, 60), Qt.DropAction.CopyAction, mime, buttons, keys)
    QApplication.sendEvent(target, event)
    return event


@pytest.fixture
def desk() -> FakeDesk:
    return FakeDesk()


@pytest.fixture
def screen(make_screen: MakeScreen, desk: FakeDesk) -> ProcessScreen:
    return make_screen(desk)


def test_drop_from_a_file_manager(screen: ProcessScreen, desk: FakeDesk) -> None:
    desk.selection = Selection([PDF, LINK])
    mime = uri_list("file:///reports/a.pdf", "file:///reports/my%20folder", "https://labor.example/b.pdf?x=%C3%A4")
    assert enter(screen, mime).isAccepted()
    frame = screen.drops.frame
    assert frame.isVisible()
    assert frame.accessibleName() == "Drop to add 2 files."
    event = move(screen, mime)
    assert event.isAccepted()
    assert event.dropAction() is Qt.DropAction.CopyAction
    assert drop(screen, mime).isAccepted()
    assert frame.isHidden()
    named = ("/reports/a.pdf", "/reports/my folder", "https://labor.example/b.pdf?x=%C3%A4")
    assert desk.calls == [("look_at", named), ("look_at", named), ("add", named)]


def test_what_is_left_out_is_said_before_and_after(screen: ProcessScreen, desk: FakeDesk) -> None:
    desk.selection = Selection([PDF, DOCX])
    mime = uri_list("file:///reports/a.pdf", "file:///reports/letter.docx")
    enter(screen, mime)
    assert screen.drops.frame.accessibleName() == "Drop to add 1 file. 1 more is not supported and is left out"
    told: list[object] = []
    screen.left_out.connect(told.append)
    drop(screen, mime)
    assert desk.calls[-1] == ("add", ("/reports/a.pdf",))
    assert told == [(("/reports/letter.docx", "DOCX is not supported. Save it as PDF."),)]


def test_nothing_usable_is_refused(screen: ProcessScreen, desk: FakeDesk) -> None:
    desk.selection = Selection([DOCX])
    mime = uri_list("file:///reports/letter.docx")
    enter(screen, mime)
    frame = screen.drops.frame
    assert frame.is_refused
    assert frame.accessibleName() == "This file cannot be read. DOCX is not supported. Save it as PDF."
    assert not move(screen, mime).isAccepted()
    QApplication.sendEvent(screen, QDragLeaveEvent())
    assert frame.isHidden()
    assert "add" not in desk.verbs()


def test_an_empty_folder_is_refused(screen: ProcessScreen, desk: FakeDesk) -> None:
    enter(screen, uri_list("file:///reports"))
    assert screen.drops.frame.is_refused
    assert "There is no PDF or picture in it." in screen.drops.frame.accessibleName()


def test_a_drag_without_files_is_not_taken(screen: ProcessScreen) -> None:
    mime = QMimeData()
    mime.setText("a sentence")
    assert not enter(screen, mime).isAccepted()
    assert screen.drops.frame.isHidden()


def test_dropped_before_the_look_is_over(screen: ProcessScreen, desk: FakeDesk) -> None:
    desk.holds_looks = True
    desk.selection = Selection([PDF])
    mime = uri_list("file:///reports/a.pdf")
    enter(screen, mime)
    assert screen.drops.frame.accessibleName() == "Drop to add these files."
    drop(screen, mime)
    for answer in desk.waiting_looks:
        answer()
    assert desk.calls[-1] == ("add", ("/reports/a.pdf",))
    assert screen.drops.frame.isHidden(), "a late answer brings no frame back"


def test_drop_while_a_session_runs(make_screen: MakeScreen) -> None:
    desk = FakeDesk([file_of(1, FileStatus.EXTRACTING)])
    desk.selection = Selection([PDF])
    screen = make_screen(desk)
    mime = uri_list("file:///reports/a.pdf")
    enter(screen, mime)
    drop(screen, mime)
    assert desk.calls[-1] == ("add", ("/reports/a.pdf",))


def test_paste_of_files_by_key(screen: ProcessScreen, desk: FakeDesk, qtbot: QtBot) -> None:
    desk.selection = Selection([PDF])
    QApplication.clipboard().setMimeData(uri_list("file:///reports/a.pdf"))
    qtbot.keyClick(screen.empty.zone.choose_files, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert desk.calls[-1] == ("add", ("/reports/a.pdf",))


def test_paste_of_a_picture(screen: ProcessScreen, desk: FakeDesk, qtbot: QtBot) -> None:
    image = QImage(8, 6, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    QApplication.clipboard().setImage(image)
    qtbot.keyClick(screen.empty.zone.choose_files, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    verb, name, png = desk.calls[-1]
    assert verb == "add_picture"
    assert str(name).startswith("Pasted picture ")
    assert str(name).endswith(".png")
    assert isinstance(png, bytes)
    back = QImage.fromData(png)
    assert (back.width(), back.height(), back.pixelColor(2, 2)) == (8, 6, QColor("teal"))


def test_paste_of_nothing_is_told(screen: ProcessScreen, desk: FakeDesk, qtbot: QtBot) -> None:
    QApplication.clipboard().setText("just words")
    qtbot.keyClick(screen.empty.zone.choose_files, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert desk.calls == []
    assert screen.toast.accessibleName().startswith("Nothing to paste.")


def test_a_picture_dragged_from_a_browser_is_taken_itself(screen: ProcessScreen, desk: FakeDesk) -> None:
    image = QImage(8, 6, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    mime = uri_list("https://labor.example/photo.png")
    mime.setImageData(image)
    enter(screen, mime)
    assert screen.drops.frame.accessibleName() == "Drop to add 1 picture."
    drop(screen, mime)
    assert desk.verbs() == ["add_picture"]


def test_text_with_addresses_and_paths(tmp_path: Path) -> None:
    report = tmp_path / "a.pdf"
    report.touch()
    mime = QMimeData()
    mime.setText(f"https://labor.example/b.pdf\n{report}\n")
    assert sources_in(mime) == ["https://labor.example/b.pdf", str(report)]
    mime.setText(f"{report}\nand a sentence")
    assert sources_in(mime) == []
    assert sources_in(uri_list("mailto:a@b.example", "ftp://labor.example/x.pdf")) == []


def test_what_can_be_read() -> None:
    sources = [file.source for file in (PDF, LINK, DOCX, BROKEN, GONE)]
    offer = offer_of(sources, Selection([PDF, LINK, DOCX, BROKEN, GONE], [("/reports/x.txt", "no PDF or picture")]))
    assert offer.sources == (PDF.source, LINK.source, BROKEN.source, GONE.source)
    assert offer.count == 4
    assert [source for source, _ in offer.left_out] == [DOCX.source, "/reports/x.txt"]
    assert reason_words(offer.left_out) == "They are no PDFs or pictures."


def test_png_is_whole() -> None:
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    assert png_of(image).startswith(b"\x89PNG")


def test_dialogs(screen: ProcessScreen, desk: FakeDesk, qtbot: QtBot) -> None:
    desk.selection = Selection([PDF])
    qtbot.mouseClick(screen.empty.zone.choose_files, Qt.MouseButton.LeftButton)
    dialog = screen.adding.dialog
    assert dialog is not None
    assert dialog.fileMode() is QFileDialog.FileMode.ExistingFiles
    dialog.filesSelected.emit(["/reports/a.pdf"])
    assert desk.calls[-1] == ("add", ("/reports/a.pdf",))
    dialog.close()
    assert screen.adding.dialog is None
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(screen.empty.zone.choose_files, Qt.Key.Key_O, keys)
    dialog = screen.adding.dialog
    assert dialog is not None
    assert dialog.fileMode() is QFileDialog.FileMode.Directory
    dialog.close()
    qtbot.keyClick(screen.empty.zone.choose_files, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    dialog = screen.adding.dialog
    assert dialog is not None
    assert "*.pdf" in dialog.nameFilters()[0]
    dialog.close()


def test_first_run(screen: ProcessScreen, desk: FakeDesk, qtbot: QtBot) -> None:
    assert screen.empty.zone.choose_files.hasFocus()
    assert screen.empty.try_samples.isVisible()
    assert not screen.empty.sessions.isVisible()
    qtbot.mouseClick(screen.empty.try_samples, Qt.MouseButton.LeftButton)
    assert desk.calls == [("try_samples",)]
    assert screen.subtitle == ""


def test_after_the_first_session(make_screen: MakeScreen, qtbot: QtBot) -> None:
    other = FakeDesk([file_of(1, FileStatus.COMPLETED), file_of(2, FileStatus.PARSING, progress=60)])
    summary = other.summary()
    assert summary is not None
    desk = FakeDesk()
    desk.past, desk.has_sample_session = [summary], True
    screen = make_screen(desk)
    assert screen.empty.zone.height() == 160
    assert "1 of 2 files" in screen.empty.sessions.rows()[0].accessibleName()
    qtbot.mouseClick(screen.empty.remove_samples, Qt.MouseButton.LeftButton)
    assert desk.calls == [("remove_samples",)]
    other.change(2, status=FileStatus.COMPLETED, progress=100)
    done = other.summary()
    assert done is not None
    desk.past = [done]
    desk.sessions_changed.emit()
    qtbot.waitUntil(lambda: "Completed" in screen.empty.sessions.rows()[0].accessibleName())


def test_what_the_desk_left_out_is_told(screen: ProcessScreen, desk: FakeDesk) -> None:
    told: list[object] = []
    screen.left_out.connect(told.append)
    for added in (Added("s", 3, (("/x", "no PDF or picture"),)), Added("s", 1), Added("", 0, (("/y", "no name"),))):
        desk.added.emit(added)
    assert told == [(("/x", "no PDF or picture"),), (("/y", "no name"),)]


def test_events_of_others_go_on(screen: ProcessScreen) -> None:
    assert not screen.drops.eventFilter(screen, QEvent(QEvent.Type.Paint))


def test_the_toast_lies_above_the_session_that_opens(screen: ProcessScreen, desk: FakeDesk, qtbot: QtBot) -> None:
    screen.adding.told.emit("Nothing was added.", "There is no PDF or picture in it.")
    desk.show([file_of(1, FileStatus.EXTRACTING)])
    qtbot.waitUntil(screen.page.isVisible)
    assert screen.childAt(screen.toast.geometry().center()) in {screen.toast, *screen.toast.findChildren(QWidget)}
