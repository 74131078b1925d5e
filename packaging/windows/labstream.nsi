; The Windows installer: makensis -DVERSION=0.1.0 -DPROGRAM=dist\labstream -DOUT=dist packaging\windows\labstream.nsi
; Installs for the user who runs it, without administrator's rights; /S installs silently, /D=PATH (last) elsewhere.
; Removing the program never removes the person's data: they lie in another folder.

Target amd64-unicode
Unicode true
ManifestDPIAware true
SetCompressor /SOLID lzma
RequestExecutionLevel user

!include MUI2.nsh
!include FileFunc.nsh

!ifndef VERSION
  !error "makensis -DVERSION=… is missing"
!endif
!ifndef PROGRAM
  !define PROGRAM "dist/labstream"
!endif
!ifndef OUT
  !define OUT "dist"
!endif
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Labstream"
!define OPENS_KEY "Software\Classes\Applications\labstream.exe"

Name "Labstream"
OutFile "${OUT}/labstream-${VERSION}-windows-x64-setup.exe"
InstallDir "$LOCALAPPDATA\Programs\Labstream"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"
BrandingText "Labstream ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Labstream"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "Labstream installer"
VIAddVersionKey LegalCopyright "AGPL-3.0-or-later"

!define MUI_ABORTWARNING
!insertmacro MUI_PAGE_LICENSE "../../LICENSE"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\labstream.exe"
!insertmacro MUI_PAGE_FINISH
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(DATA_STAYS)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "French"

LangString CLOSE_FIRST ${LANG_ENGLISH} "Labstream is running. Close its window, then choose Retry."
LangString CLOSE_FIRST ${LANG_GERMAN} "Labstream läuft. Das Fenster schließen, dann Wiederholen wählen."
LangString CLOSE_FIRST ${LANG_SPANISH} "Labstream está en marcha. Cierre su ventana y elija Reintentar."
LangString CLOSE_FIRST ${LANG_FRENCH} "Labstream est ouvert. Fermez sa fenêtre, puis choisissez Réessayer."

LangString DATA_STAYS ${LANG_ENGLISH} "Labstream will be removed. What it stored stays: results and documents, by default in $LOCALAPPDATA\labstream, and the key that opens them."
LangString DATA_STAYS ${LANG_GERMAN} "Labstream wird entfernt. Was es gespeichert hat, bleibt: Werte und Dokumente, sofern nicht anders gewählt in $LOCALAPPDATA\labstream, und der Schlüssel, der sie öffnet."
LangString DATA_STAYS ${LANG_SPANISH} "Labstream se eliminará. Lo que guardó se queda: resultados y documentos, si no eligió otra carpeta en $LOCALAPPDATA\labstream, y la clave que los abre."
LangString DATA_STAYS ${LANG_FRENCH} "Labstream va être supprimé. Ce qu’il a enregistré reste : résultats et documents, sauf autre choix dans $LOCALAPPDATA\labstream, et la clé qui les ouvre."

; A program that runs keeps its file from being opened for writing; there is nothing to wait for on a first install.
!macro WAIT_UNTIL_CLOSED un
Function ${un}WaitUntilClosed
  again:
    IfFileExists "$INSTDIR\labstream.exe" 0 closed
    ClearErrors
    FileOpen $0 "$INSTDIR\labstream.exe" a
    IfErrors 0 opened
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(CLOSE_FIRST)" /SD IDCANCEL IDRETRY again
    SetErrorLevel 2
    Quit
  opened:
    FileClose $0
  closed:
FunctionEnd
!macroend
!insertmacro WAIT_UNTIL_CLOSED ""
!insertmacro WAIT_UNTIL_CLOSED "un."

!macro OPENS extension
  WriteRegStr HKCU "${OPENS_KEY}\SupportedTypes" "${extension}" ""
!macroend

Section "Labstream"
  Call WaitUntilClosed
  ; What an earlier version brought and this one does not must not stay beside it.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${PROGRAM}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\Labstream.lnk" "$INSTDIR\labstream.exe"

  ; "Open with": offered for these kinds, without taking any of them over.
  WriteRegStr HKCU "${OPENS_KEY}" "FriendlyAppName" "Labstream"
  WriteRegStr HKCU "${OPENS_KEY}\shell\open\command" "" '"$INSTDIR\labstream.exe" "%1"'
  !insertmacro OPENS ".pdf"
  !insertmacro OPENS ".png"
  !insertmacro OPENS ".jpg"
  !insertmacro OPENS ".jpeg"
  !insertmacro OPENS ".tif"
  !insertmacro OPENS ".tiff"
  !insertmacro OPENS ".webp"
  !insertmacro OPENS ".heic"
  !insertmacro OPENS ".bmp"

  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "Labstream"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\labstream.exe"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" "$0"
SectionEnd

Section "Uninstall"
  Call un.WaitUntilClosed
  ; Only what was installed: a folder chosen by hand may hold other things.
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\labstream.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Labstream.lnk"
  DeleteRegKey HKCU "${OPENS_KEY}"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
SectionEnd
