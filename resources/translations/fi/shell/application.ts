<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>Application</name>
    <message>
        <source>The backup is being compared and restored…</source>
        <translation>Varmuuskopiota verrataan ja palautetaan…</translation>
    </message>
    <message>
        <source>The backup is being opened and compared…</source>
        <translation>Varmuuskopiota avataan ja verrataan…</translation>
    </message>
    <message>
        <source>Your caseload is being opened again…</source>
        <translation>Asiakastiedosto avataan uudelleen…</translation>
    </message>
</context>
</TS>
