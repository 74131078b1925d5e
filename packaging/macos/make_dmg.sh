#!/bin/sh
# Makes dist/Labstream.app out of dist/labstream and a disk image of it: packaging/macos/make_dmg.sh
# Signed and notarised where the environment names who signs:
#   SIGNING_IDENTITY   "Developer ID Application: …" in the keychain
#   NOTARY_PROFILE     a profile kept by `xcrun notarytool store-credentials`
# Without them the app is signed ad hoc: it runs on the computer that built it, elsewhere after a right-click and Open.
set -eu
cd "$(dirname "$0")/../.."
version=$(dist/labstream/labstream --version | awk '{print $NF}')
app=dist/Labstream.app
image=dist/labstream-$version-macos-$(uname -m).dmg

rm -rf "$app" "$image"
mkdir -p "$app/Contents/MacOS" "$app/Contents/Resources"
# PyInstaller's folder lies beside its program, as it looks for it.
cp -R dist/labstream/ "$app/Contents/MacOS/"
sed "s/@VERSION@/$version/" packaging/macos/Info.plist > "$app/Contents/Info.plist"

iconset=$(mktemp -d)/labstream.iconset
mkdir -p "$iconset"
for side in 16 32 128 256; do
    cp "resources/icons/labstream-$side.png" "$iconset/icon_${side}x${side}.png"
done
cp resources/icons/labstream-32.png "$iconset/icon_16x16@2x.png"
cp resources/icons/labstream-256.png "$iconset/icon_128x128@2x.png"
iconutil --convert icns --output "$app/Contents/Resources/labstream.icns" "$iconset"

identity=${SIGNING_IDENTITY:--}
find "$app/Contents/MacOS/_internal" \( -name '*.dylib' -o -name '*.so' \) -type f \
    -exec codesign --force --timestamp=none --options runtime --sign "$identity" {} +
codesign --force --options runtime --entitlements packaging/macos/entitlements.plist --sign "$identity" "$app"
codesign --verify --strict "$app"

hdiutil create -volname Labstream -srcfolder "$app" -ov -format UDZO "$image"
if [ -n "${SIGNING_IDENTITY:-}" ]; then
    codesign --force --timestamp --sign "$SIGNING_IDENTITY" "$image"
fi
if [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
fi
echo "$image"
