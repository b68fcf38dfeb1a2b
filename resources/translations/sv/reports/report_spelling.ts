<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>ReportSpelling</name>
    <message>
        <source>Add a word of your own</source>
        <translation>Lägg till ett eget ord</translation>
    </message>
</context>
</TS>
