; Installs Rinnalla for one user, without an administrator. Defined by build.py:
; VERSION, FILES (a list of what to unpack), TARGET (the setup file), ICON, KILOBYTES, COMPRESSOR.
Unicode true
Target amd64-unicode
Name "Rinnalla"
OutFile "${TARGET}"
RequestExecutionLevel user
SetCompressor /SOLID ${COMPRESSOR}
InstallDir "$LOCALAPPDATA\Programs\Rinnalla"
InstallDirRegKey HKCU "Software\Rinnalla" "Folder"
BrandingText "Rinnalla ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Rinnalla"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Rinnalla"
VIAddVersionKey "LegalCopyright" "EUPL-1.2"

!include MUI2.nsh
!include LogicLib.nsh
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\Rinnalla.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Finnish"
!insertmacro MUI_LANGUAGE "Swedish"
!insertmacro MUI_LANGUAGE "English"

LangString Running ${LANG_FINNISH} "Rinnalla on auki. Sulje se ja yritä uudelleen; mitään ei muutettu."
LangString Running ${LANG_SWEDISH} "Rinnalla är öppet. Stäng det och försök igen; inget ändrades."
LangString Running ${LANG_ENGLISH} "Rinnalla is open. Close it and try again; nothing was changed."
LangString Stays ${LANG_FINNISH} "Asiakastiedostosi ja varmuuskopiosi jäävät paikoilleen (yleensä $LOCALAPPDATA\Rinnalla)."
LangString Stays ${LANG_SWEDISH} "Din klientfil och dina säkerhetskopior blir kvar (vanligen $LOCALAPPDATA\Rinnalla)."
LangString Stays ${LANG_ENGLISH} "Your caseload and its backups stay where they are (usually $LOCALAPPDATA\Rinnalla)."
LangString BackupKind ${LANG_FINNISH} "Rinnallan varmuuskopio"
LangString BackupKind ${LANG_SWEDISH} "Säkerhetskopia från Rinnalla"
LangString BackupKind ${LANG_ENGLISH} "Rinnalla backup"

LangString SummaryKind ${LANG_FINNISH} "Rinnallan anonyymi yhteenveto"
LangString SummaryKind ${LANG_SWEDISH} "Anonymt sammandrag från Rinnalla"
LangString SummaryKind ${LANG_ENGLISH} "Anonymous summary from Rinnalla"

!macro TellExplorer ; SHCNE_ASSOCCHANGED: the kinds of files have changed
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

!macro RefuseWhileRunning
  System::Call 'kernel32::OpenMutexW(i 0x100000, i 0, w "RinnallaRunning") p .R0'
  ${If} $R0 P<> 0
    System::Call 'kernel32::CloseHandle(p R0)'
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(Running)" /SD IDOK
    SetErrorLevel 5
    Abort
  ${EndIf}
!macroend

; Folders of the program alone, by name: never the folder as a whole, never a person's files.
!macro RemoveProgram
  RMDir /r "$INSTDIR\python"
  RMDir /r "$INSTDIR\lib"
  RMDir /r "$INSTDIR\app"
  RMDir /r "$INSTDIR\bin"
  RMDir /r "$INSTDIR\licences"
  Delete "$INSTDIR\Rinnalla.exe"
!macroend

Function .onInit
  !insertmacro RefuseWhileRunning
FunctionEnd

Function un.onInit
  !insertmacro RefuseWhileRunning
FunctionEnd

Section
  !insertmacro RemoveProgram
  !include "${FILES}"
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Rinnalla.lnk" "$INSTDIR\Rinnalla.exe"
  WriteRegStr HKCU "Software\Rinnalla" "Folder" "$INSTDIR"
  WriteRegStr HKCU "Software\Classes\.rinnalla" "" "Rinnalla.Backup"
  WriteRegStr HKCU "Software\Classes\Rinnalla.Backup\shell\open\command" "" '"$INSTDIR\Rinnalla.exe" "%1"'
  WriteRegStr HKCU "Software\Classes\.rinnalla-summary" "" "Rinnalla.Summary"
  ; Other programs' .json files stay theirs: Rinnalla is one of those to open them with.
  WriteRegStr HKCU "Software\Classes\.json\OpenWithProgids" "Rinnalla.Summary" ""
  WriteRegStr HKCU "Software\Classes\Rinnalla.Summary" "" "$(SummaryKind)"
  WriteRegStr HKCU "Software\Classes\Rinnalla.Summary\DefaultIcon" "" "$INSTDIR\Rinnalla.exe,0"
  WriteRegStr HKCU "Software\Classes\Rinnalla.Summary\shell\open\command" "" '"$INSTDIR\Rinnalla.exe" "%1"'
  WriteRegStr HKCU "Software\Classes\Rinnalla.Backup" "" "$(BackupKind)"
  WriteRegStr HKCU "Software\Classes\Rinnalla.Backup\DefaultIcon" "" "$INSTDIR\Rinnalla.exe,0"
  !define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Rinnalla"
  WriteRegStr HKCU "${KEY}" "DisplayName" "Rinnalla"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\Rinnalla.exe"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  !insertmacro TellExplorer
  DetailPrint "$(Stays)"
SectionEnd

Section "Uninstall"
  !insertmacro RemoveProgram
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Rinnalla.lnk"
  DeleteRegKey HKCU "Software\Rinnalla"
  DeleteRegKey HKCU "Software\Classes\.rinnalla"
  DeleteRegKey HKCU "Software\Classes\.rinnalla-summary"
  DeleteRegKey HKCU "Software\Classes\Rinnalla.Backup"
  DeleteRegKey HKCU "Software\Classes\Rinnalla.Summary"
  DeleteRegValue HKCU "Software\Classes\.json\OpenWithProgids" "Rinnalla.Summary"
  DeleteRegKey /ifempty HKCU "Software\Classes\.json\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "Software\Classes\.json"
  !insertmacro TellExplorer
  DeleteRegKey HKCU "Software\Microsoft\Windows\CurrentVersion\Uninstall\Rinnalla"
  DetailPrint "$(Stays)"
  MessageBox MB_OK|MB_ICONINFORMATION "$(Stays)" /SD IDOK
SectionEnd
