"""The .deb and the archive: installed in a clean folder, used by someone without rights, taken off again.

Runs on what `make package` has left in dist/; skips what is not there, or needs tools or rights that are not.
"""

import configparser
import os
import shlex
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.frozen.driving import Person, screen

DIST = Path(__file__).resolve().parents[2] / "dist"
USER = "nobody"


@dataclass(frozen=True)
class Place:
    """A clean folder: `root` is where it is installed, `home` and `data_dir` are the person's."""

    root: Path
    home: Path
    data_dir: Path
    person: Person


@pytest.fixture
def deb() -> Path:
    """Return the Debian package, where it can be installed."""
    if os.getuid() != 0:
        pytest.skip("only root installs packages")
    return newest("*.deb", "dpkg")


@pytest.fixture
def archive() -> Path:
    """Return the archive."""
    return newest("labstream-*-linux-*.tar.xz", "xz")


@pytest.fixture
def place(samples: Path) -> Iterator[Place]:
    """Give a place in which everybody may read, and where the home is the person's own."""
    user = USER if os.getuid() == 0 else None
    with tempfile.TemporaryDirectory(prefix="labstream installed ") as folder, screen() as display:
        top = Path(folder)
        top.chmod(0o755)
        root, home = top / "clean root", top / "home"
        for each in (root, home):
            each.mkdir(mode=0o755)
        shutil.copy(samples / "blood-count.pdf", home / "a report.pdf")
        if user is not None:
            shutil.chown(home, user)
        environment = {"HOME": str(home), "DISPLAY": display, "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"}
        yield Place(root, home, home / ".local/share/labstream", Person(environment, user))


def newest(pattern: str, *tools: str) -> Path:
    """Return the newest installer of a kind; skip where there is none or a tool is missing."""
    found = sorted(DIST.glob(pattern), key=lambda path: path.stat().st_mtime)
    if not found:
        pytest.skip(f"there is no dist/{pattern} (make package)")
    for tool in tools:
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is not on this machine")
    return found[-1]


def opened_by(desktop_file: Path) -> tuple[str, set[str]]:
    """Return the command and the kinds of files that a menu entry names."""
    parsed = configparser.ConfigParser(interpolation=None)
    parsed.read(desktop_file, encoding="utf-8")
    entry = parsed["Desktop Entry"]
    return entry["Exec"], set(entry["MimeType"].strip(";").split(";"))


def test_debian_has_nothing_against_the_package() -> None:
    made = newest("*.deb", "lintian")
    found = subprocess.run(["lintian", "--fail-on", "error", made], capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stdout


def test_the_deb_is_installed_used_and_taken_off(deb: Path, place: Place) -> None:
    for part in ("updates", "info"):
        (place.root / "var/lib/dpkg" / part).mkdir(parents=True)
    (place.root / "var/lib/dpkg/status").touch()
    # What it depends on is this machine's own: the clean folder has no packages.
    dpkg = ["dpkg", f"--root={place.root}", "--force-depends", "--log=/dev/null"]
    subprocess.run([*dpkg, "--install", deb], check=True, capture_output=True)
    share = place.root / "usr/share"
    command, kinds = opened_by(share / "applications/labstream.desktop")
    assert command == "labstream %F"
    assert {"application/pdf", "image/png", "image/jpeg", "image/tiff", "image/heic"} <= kinds
    for icon in ("256x256/apps/labstream.png", "scalable/apps/labstream.svg"):
        assert (share / "icons/hicolor" / icon).stat().st_size
    program = place.root / "usr/bin/labstream"
    [session] = place.person.read_in_window([str(program)], place.home / "a report.pdf", place.data_dir)
    assert (session["session_status"], session["total_files"]) == ("completed", 1)
    subprocess.run([*dpkg, "--remove", "labstream"], check=True, capture_output=True)
    assert not program.is_symlink()
    assert not (place.root / "usr/lib/labstream").exists()
    assert (place.data_dir / "labstream.db").stat().st_size, "the person's data stay"


def test_the_archive_runs_where_it_is_unpacked(archive: Path, place: Place) -> None:
    subprocess.run(["tar", "--extract", "--no-same-owner", "--file", archive, "-C", place.root], check=True)
    [folder] = place.root.iterdir()
    program = folder / "AppRun"
    [session] = place.person.read_in_window([str(program)], place.home / "a report.pdf", place.data_dir)
    assert (session["session_status"], session["total_files"]) == ("completed", 1)
    put = place.person.run([str(folder / "install.sh")])
    assert put.returncode == 0, put.stderr
    entry = place.home / ".local/share/applications/labstream.desktop"
    command, _ = opened_by(entry)
    assert shlex.split(command) == [str(program), "%F"]
    assert place.person.run([str(folder / "install.sh"), "--remove"]).returncode == 0
    assert not entry.exists()
    assert (place.data_dir / "labstream.db").stat().st_size, "the person's data stay"
