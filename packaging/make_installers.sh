#!/usr/bin/env bash
# Makes the installers of the system it runs on out of dist/labstream, into dist/.
set -euo pipefail
cd "$(dirname "$0")/.."
case "$(uname -s)" in
Linux)
    if command -v dpkg-deb >/dev/null; then
        python3 packaging/linux_installers.py
    else
        echo "dpkg-deb not found: no installers were made; dist/labstream runs as it is."
    fi
    ;;
Darwin) packaging/macos/make_dmg.sh ;;
MINGW* | MSYS* | CYGWIN*)
    version=$(dist/labstream/labstream.exe --version | awk '{print $NF}' | tr -d '\r')
    PATH="$PATH:/c/Program Files (x86)/NSIS"
    makensis -V2 -DVERSION="$version" -DPROGRAM="$PWD/dist/labstream" -DOUT="$PWD/dist" packaging/windows/labstream.nsi
    ;;
*) echo "No installer is known for $(uname -s); dist/labstream runs as it is." ;;
esac
