<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>Application</name>
    <message>
        <source>The backup is being compared and restored…</source>
        <translation>Säkerhetskopian jämförs och återställs…</translation>
    </message>
    <message>
        <source>The backup is being opened and compared…</source>
        <translation>Säkerhetskopian öppnas och jämförs…</translation>
    </message>
    <message>
        <source>Your caseload is being opened again…</source>
        <translation>Klientfilen öppnas igen…</translation>
    </message>
</context>
</TS>
