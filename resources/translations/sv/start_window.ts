<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>StartWindow</name>
    <message>
        <source>Caseloads (*.db);;All files (*)</source>
        <translation>Klientfiler (*.db);;Alla filer (*)</translation>
    </message>
    <message>
        <source>For a project manager: no caseload or passphrase is needed.</source>
        <translation>För projektchefen: varken klientfil eller lösenfras behövs.</translation>
    </message>
    <message>
        <source>Open anonymous summaries…</source>
        <translation>Öppna anonyma sammandrag…</translation>
    </message>
    <message>
        <source>Open another caseload</source>
        <translation>Öppna en annan klientfil</translation>
    </message>
</context>
</TS>
