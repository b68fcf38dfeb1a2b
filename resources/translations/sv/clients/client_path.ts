<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>PathModel</name>
    <message>
        <source>Phase {phase}</source>
        <translation>Fas {phase}</translation>
    </message>
</context>
<context>
    <name>PathView</name>
    <message>
        <source>The client's path</source>
        <translation>Klientens stig</translation>
    </message>
</context>
</TS>
