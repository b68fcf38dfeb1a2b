<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>SpellMarks</name>
    <message>
        <source>Add to own words</source>
        <translation>Lägg till i egna ord</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>Ignorera här</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Inga förslag</translation>
    </message>
</context>
</TS>
