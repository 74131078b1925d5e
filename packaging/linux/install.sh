#!/bin/sh
# Puts Labstream into the menu of the user who calls it, or takes it out again: install.sh [--remove]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
menu=$data/applications/labstream.desktop
if [ "${1:-}" = --remove ]; then
    rm -f "$menu" "$data/icons/hicolor/scalable/apps/labstream.svg"
    echo "Labstream is out of the menu. The program lies in $here still; your data are where they were."
    exit 0
fi
mkdir -p "$data/applications" "$data/icons/hicolor/scalable/apps"
cp "$here/labstream.svg" "$data/icons/hicolor/scalable/apps/labstream.svg"
# A path in quotes: the folder's name may hold spaces.
sed "s|^Exec=labstream|Exec=\"$here/AppRun\"|" "$here/labstream.desktop" > "$menu"
command -v update-desktop-database >/dev/null && update-desktop-database -q "$data/applications"
echo "Labstream is in the menu. Keep the folder $here."
