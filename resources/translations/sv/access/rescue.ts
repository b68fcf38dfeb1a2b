<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>OlderFile</name>
    <message>
        <source>Go on with this file</source>
        <translation>Fortsätt med den här filen</translation>
    </message>
    <message>
        <source>Nothing has been changed or overwritten.</source>
        <translation>Ingenting har ändrats eller skrivits över.</translation>
    </message>
    <message>
        <source>On this computer the caseload was last used on {seen}. The last change in this file is from {found}, and something that was saved is not in it. Perhaps an old copy, or a part of one, was put back by somebody or by a synchronising program.</source>
        <translation>På den här datorn användes klientfilen senast {seen}. Den senaste ändringen i den här filen är från {found}, och något som sparats finns inte i den. Kanske har någon eller ett synkroniseringsprogram lagt tillbaka en gammal kopia eller en del av en.</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Visa säkerhetskopiorna</translation>
    </message>
    <message>
        <source>This file, or a part of it, is older than before</source>
        <translation>Filen eller en del av den är äldre än förut</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Another backup…</source>
        <translation>En annan säkerhetskopia…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Titta i den</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Read the damaged file</source>
        <translation>Läs den skadade filen</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Återställ den här kopian</translation>
    </message>
</context>
</TS>
