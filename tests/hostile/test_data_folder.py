"""Two accounts on one computer: nobody but its owner gets at the data folder, its key, or its window's socket."""

import os
import stat
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.background.single_instance import SingleInstance
from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.store.database import open_database
from desktop_app.store.folder import make_private_folder
from tests.whole.papers import text_report
from tests.whole.program import Program

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows keeps accounts apart by lists of its own")
as_root = pytest.mark.skipif(os.name == "posix" and os.geteuid() != 0, reason="only root can make another's file")

SOMEBODY_ELSE = 54_321


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_after_a_run_all_in_the_folder_is_the_owners_alone(data_dir: Path, tmp_path: Path) -> None:
    program = Program(data_dir)
    program.run("process", text_report(tmp_path / "report.pdf"), "--quiet", status=0, umask=0)
    assert mode(program.data_dir) == 0o700
    found = {path.name: mode(path) for path in program.data_dir.rglob("*") if path.is_file()}
    assert {"labstream.db", "key"} <= set(found)
    assert set(found.values()) == {0o600}, found


def test_a_link_in_place_of_the_folder_leads_to_a_private_folder(tmp_path: Path) -> None:
    target = tmp_path / "elsewhere"
    target.mkdir(mode=0o755)
    link = tmp_path / "data"
    link.symlink_to(target)
    open_database(link).close()
    assert mode(target) == 0o700
    assert mode(target / "key") == 0o600


def test_a_link_to_nowhere_is_told(tmp_path: Path) -> None:
    link = tmp_path / "data"
    link.symlink_to(tmp_path / "nowhere" / "deep")
    with pytest.raises(ProcessingError) as caught:
        open_database(link)
    assert caught.value.failure.code is ErrorCode.DATABASE


@as_root
def test_what_another_account_put_there_is_not_used(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    folder.chmod(0o777)
    planted = folder / "key"
    planted.write_text("0" * 64)
    os.chown(planted, SOMEBODY_ELSE, SOMEBODY_ELSE)
    with pytest.raises(PermissionError):
        make_private_folder(folder)
    with pytest.raises(ProcessingError):
        open_database(folder)
    assert not (folder / "labstream.db").exists()


@as_root
@pytest.mark.skipif(sys.platform != "linux", reason="a child with another account is made as on Linux")
def test_another_account_opens_neither_folder_nor_socket(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    make_private_folder(folder)
    place = SingleInstance(folder)
    assert place.claim()
    assert place.listen()
    try:
        child = os.fork()
        if child == 0:
            os._exit(_tried_as_somebody_else(folder))
        _, status = os.waitpid(child, 0)
        assert os.waitstatus_to_exitcode(status) == 0
    finally:
        place.close()


def _tried_as_somebody_else(folder: Path) -> int:
    """Return 0 when neither the folder nor the socket could be opened."""
    import socket

    os.setgroups([])
    os.setgid(SOMEBODY_ELSE)
    os.setuid(SOMEBODY_ELSE)
    opened = 0
    try:
        list(folder.iterdir())
        opened += 1
    except PermissionError:
        pass
    try:
        with socket.socket(socket.AF_UNIX) as caller:
            caller.connect(str(folder / "window.socket"))
        opened += 2
    except PermissionError:
        pass
    return opened
