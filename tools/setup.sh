#!/usr/bin/env bash
# Makes the environment that the Makefile's commands run in: tools/setup.sh run|dev|package
#   run      what the program needs
#   dev      that, and what the tests and checks need
#   package  that, and what PyInstaller needs from the system
# System packages are installed with apt-get where that is allowed without a password;
# otherwise the line to type is printed.
set -euo pipefail
cd "$(dirname "$0")/.."
mode=${1:-run}
venv=.venv
py=$venv/bin/python
[ "${OS:-}" != Windows_NT ] || py=$venv/Scripts/python.exe

say() { printf '%s\n' "$*" >&2; }

find_python() {
    local name
    for name in ${PYTHON:-} python3 python3.14 python3.13 python3.12 python3.11 python; do
        if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$name"
            return
        fi
    done
    say "Labstream needs Python 3.11 or newer; none was found. Install it, or name it: make $mode PYTHON=/path/to/python3"
    return 1
}

# apt_install WHY PACKAGE…: installs them, or prints the line to type and returns 1.
apt_install() {
    local why=$1 as_root=()
    shift
    if [ "$(id -u)" -ne 0 ]; then
        as_root=(sudo -n)
    fi
    if command -v apt-get >/dev/null && { [ "$(id -u)" -eq 0 ] || sudo -n true 2>/dev/null; }; then
        say "Installing for $why: $*"
        "${as_root[@]}" apt-get update -qq >&2 &&
            "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
                apt-get install -qq -y --no-install-recommends "$@" >/dev/null && return
    fi
    say "Missing for $why. Please type:  sudo apt-get install --no-install-recommends $*"
    return 1
}

make_venv() {
    if [ -x $py ] && $py -c 'import pip, sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        return
    fi
    local python version
    python=$(find_python)
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
        apt_install "making a virtual environment" "python$version-venv"
    fi
    say "Making $venv with $("$python" --version)"
    rm -rf $venv
    "$python" -m venv $venv
}

install_packages() {
    local what=.
    [ "$mode" = run ] || what='.[dev]'
    say "Installing the packages of constraints.txt (once; a few minutes)"
    # The build tool comes from the constraints too, so nothing is resolved out of sight.
    $py -m pip install --quiet --disable-pip-version-check -c constraints.txt hatchling editables
    $py -m pip install --quiet --disable-pip-version-check -c constraints.txt --no-build-isolation -e "$what"
}

# Prints the shared libraries that Qt asks for and the system lacks.
missing_qt_libraries() {
    local qt plugins=(libqoffscreen.so libqminimal.so)
    qt=$($py -c 'import importlib.util as u; print(u.find_spec("PySide6").submodule_search_locations[0])')/Qt
    [ -z "${DISPLAY:-}" ] || plugins+=(libqxcb.so)
    [ -z "${WAYLAND_DISPLAY:-}" ] || plugins+=(libqwayland.so)
    for plugin in "${plugins[@]}"; do
        ldd "$qt/plugins/platforms/$plugin" 2>/dev/null || true
    done | sed -n 's/^\s*\(\S*\) => not found$/\1/p' | sort -u
}

install_qt_libraries() {
    [ "$(uname -s)" = Linux ] || return 0
    local missing packages=(libglib2.0-0 libgl1 libegl1 libfontconfig1 libxkbcommon0 libdbus-1-3)
    missing=$(missing_qt_libraries)
    [ -n "$missing" ] || return 0
    say "Qt needs libraries this system lacks:" $missing
    if [ -n "${DISPLAY:-}" ]; then
        packages+=(libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0)
    fi
    if [ -n "${WAYLAND_DISPLAY:-}" ]; then
        packages+=(libwayland-client0 libwayland-cursor0)
    fi
    apt_install "Qt" "${packages[@]}" || true
    # The command line needs only Qt's core: where that loads, it runs without the others.
    $py -c 'import PySide6.QtCore' 2>/dev/null
}

# What Qt asks for on a screen goes into the package; the package is tried on a virtual one.
install_packaging_tools() {
    [ "$(uname -s)" = Linux ] || return 0
    if ! command -v Xvfb >/dev/null || DISPLAY=:0 missing_qt_libraries | grep -q .; then
        apt_install "the package's window" xvfb \
            libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0 || true
    fi
    if ! { command -v dbus-daemon && [ -e /usr/libexec/at-spi-bus-launcher ]; } >/dev/null; then
        apt_install "what a screen reader sees of the window" dbus at-spi2-core || true
    fi
    command -v objdump >/dev/null || apt_install "PyInstaller" binutils
    if ! { command -v gcc && command -v icupkg; } >/dev/null; then
        apt_install "a smaller package" gcc libc6-dev icu-devtools || true
    fi
    local library
    library=$($py -c 'import sys; print("libpython%d.%d" % sys.version_info[:2])')
    if ! $py -c 'from PyInstaller.depend.bindepend import get_python_library_path as p; p()' >/dev/null 2>&1; then
        apt_install "PyInstaller" "$library"
    fi
}

make_venv
install_packages
install_qt_libraries
[ "$mode" != package ] || install_packaging_tools
touch "$venv/.ready-run"
[ "$mode" = run ] || touch "$venv/.ready-dev"
[ "$mode" != package ] || touch "$venv/.ready-package"
