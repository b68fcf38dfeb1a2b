<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>StartWindow</name>
    <message>
        <source>Caseloads (*.db);;All files (*)</source>
        <translation>Asiakastiedostot (*.db);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>For a project manager: no caseload or passphrase is needed.</source>
        <translation>Projektipäällikölle: ei tarvita asiakastiedostoa eikä salalausetta.</translation>
    </message>
    <message>
        <source>Open anonymous summaries…</source>
        <translation>Avaa anonyymejä yhteenvetoja…</translation>
    </message>
    <message>
        <source>Open another caseload</source>
        <translation>Avaa toinen asiakastiedosto</translation>
    </message>
</context>
</TS>
