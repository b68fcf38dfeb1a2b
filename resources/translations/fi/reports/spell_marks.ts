<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>SpellMarks</name>
    <message>
        <source>Add to own words</source>
        <translation>Lisää omiin sanoihin</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>Ohita tässä</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Ei ehdotuksia</translation>
    </message>
</context>
</TS>
