"""Makes a Debian package and an archive in AppDir form of dist/labstream: python packaging/linux_installers.py.

Both hold the one folder that PyInstaller made, with the menu entry, the icons and the kinds of files that it opens.
"""

import gzip
import platform
import shutil
import subprocess
import sys
import time
from email.utils import formatdate
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PARTS = ROOT / "packaging" / "linux"
PROGRAM = ROOT / "dist" / "labstream"
ICONS = ROOT / "resources" / "icons"
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}

_DEPENDS = (
    "libc6 (>= {glibc}), libegl1, libgl1, libxcb1, libwayland-client0, libwayland-cursor0, libwayland-egl1, "
    "fontconfig-config"
)  # one line: the archive's tools take no second one here
_CONTROL = """\
Package: labstream
Version: {version}
Section: misc
Priority: optional
Architecture: {architecture}
Installed-Size: {size_kib}
Maintainer: The Labstream developers <labstream@example.org>
Depends: {depends}
Recommends: gnome-keyring | kwalletmanager | libsecret-1-0
Description: reader of medical laboratory reports
 Labstream reads PDFs, scans and photos of laboratory reports and keeps
 patients, tests, values, units, reference ranges and flags in one encrypted
 file. Every file is followed through its stages; every value keeps its place
 on the page.
 .
 No account and no network is needed. It is a tool for reading documents, not a
 medical device.
 .
 Removing the package leaves what people have stored where it is: in
 ~/.local/share/labstream of each, unless they chose another folder.
"""

_CHANGELOG = """\
labstream ({version}) stable; urgency=medium

  * What changed is told in the program's own CHANGELOG.md.

 -- The Labstream developers <labstream@example.org>  {date}
"""

_COPYRIGHT = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Labstream

Files: *
Copyright: The Labstream developers
License: AGPL-3.0-or-later

Files: usr/lib/labstream/_internal/*
Copyright: the authors of the libraries that come with the program
License: AGPL-3.0-or-later and others
Comment: the licence of each library lies in its dist-info folder there.

License: AGPL-3.0-or-later
{licence}
License: AGPL-3.0-or-later and others
 See the dist-info folders of the libraries.
"""


def make_installers() -> list[Path]:
    """Make both beside dist/labstream and return their paths.

    Raises:
        FileNotFoundError: dist/labstream is not there: `make program` makes it.
    """
    if not (PROGRAM / "labstream").exists():
        raise FileNotFoundError("dist/labstream is not there: make program")
    version = _version()
    return [_make_deb(version), _make_archive(version)]


def _version() -> str:
    done = subprocess.run([PROGRAM / "labstream", "--version"], capture_output=True, text=True, check=True)
    return done.stdout.split()[-1]


def _glibc() -> str:
    """Return the version of this machine's C library: what is built here needs that one or a newer one."""
    return platform.libc_ver()[1]


def _make_deb(version: str) -> Path:
    architecture = ARCHITECTURES[platform.machine()]
    root = _empty_folder(ROOT / "build" / "deb")
    shutil.copytree(PROGRAM, root / "usr/lib/labstream", symlinks=True)
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin/labstream").symlink_to("../lib/labstream/labstream")
    _put_share(root / "usr/share", version)
    _settle_modes(root)
    size_kib = sum(path.stat().st_size for path in root.rglob("*") if path.is_file() and not path.is_symlink()) // 1024
    _write(
        root / "DEBIAN/control",
        _CONTROL.format(
            version=version,
            architecture=architecture,
            size_kib=size_kib,
            depends=_DEPENDS.format(glibc=_glibc()),
        ),
    )
    made = ROOT / "dist" / f"labstream_{version}_{architecture}.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "-z3", "--build", root, made], check=True)
    return made


def _put_share(share: Path, version: str) -> None:
    _write(share / "applications/labstream.desktop", (PARTS / "labstream.desktop").read_text("utf-8"))
    metainfo = (PARTS / "org.labstream.Labstream.metainfo.xml").read_text("utf-8")
    today = time.strftime("%Y-%m-%d", time.gmtime())
    _write(
        share / "metainfo/org.labstream.Labstream.metainfo.xml",
        metainfo.replace("@VERSION@", version).replace("@DATE@", today),
    )
    for icon in ICONS.glob("labstream-*.png"):
        side = icon.stem.rpartition("-")[2]
        _copy(icon, share / f"icons/hicolor/{side}x{side}/apps/labstream.png")
    _copy(ICONS / "labstream.svg", share / "icons/hicolor/scalable/apps/labstream.svg")
    _write_gz(share / "man/man1/labstream.1.gz", (PARTS / "labstream.1").read_text().replace("@VERSION@", version))
    documents = share / "doc/labstream"
    _write_gz(documents / "changelog.gz", _CHANGELOG.format(version=version, date=formatdate()))
    licence = "".join(f" {line or '.'}\n" for line in (ROOT / "LICENSE").read_text("utf-8").splitlines())
    _write(documents / "copyright", _COPYRIGHT.format(licence=licence))
    _copy(PARTS / "lintian-overrides", share / "lintian/overrides/labstream")


def _make_archive(version: str) -> Path:
    """Make a folder in AppDir form, packed: it runs where it is unpacked, and appimagetool takes it as it is."""
    name = f"labstream-{version}-linux-{platform.machine()}"
    root = _empty_folder(ROOT / "build" / "appdir") / name
    shutil.copytree(PROGRAM, root / "usr/lib/labstream", symlinks=True)
    _put_share(root / "usr/share", version)
    (root / "AppRun").symlink_to("usr/lib/labstream/labstream")
    _copy(PARTS / "labstream.desktop", root / "labstream.desktop")
    _copy(ICONS / "labstream.svg", root / "labstream.svg")
    _copy(PARTS / "install.sh", root / "install.sh")
    (root / "install.sh").chmod(0o755)
    readme = (PARTS / "README").read_text("utf-8")
    _write(root / "README", readme.replace("@VERSION@", version).replace("@GLIBC@", _glibc()))
    made = ROOT / "dist" / f"{name}.tar.xz"
    subprocess.run(
        ["tar", "--create", "--owner=0", "--group=0", "--use-compress-program=xz -3 -T0", "--file", made, name],
        cwd=root.parent,
        check=True,
    )
    return made


def _empty_folder(path: Path) -> Path:
    shutil.rmtree(path, ignore_errors=True)
    path.mkdir(parents=True)
    return path


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _write_gz(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode("utf-8"), compresslevel=9, mtime=0))


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _settle_modes(root: Path) -> None:
    """Give files and folders the rights that Debian asks for: only the program itself may be run."""
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            is_run = path.is_dir() or path == root / "usr/lib/labstream/labstream"
            path.chmod(0o755 if is_run else 0o644)


if __name__ == "__main__":
    for installer in make_installers():
        sys.stdout.write(f"{installer.relative_to(ROOT)}  {installer.stat().st_size / 1e6:.0f} MB\n")
