<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>RecordList</name>
    <message>
        <source>Remove a row</source>
        <translation>Borttagning av en rad</translation>
    </message>
    <message>
        <source>Remove the chosen row</source>
        <translation>Ta bort den valda raden</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Borttagen.</translation>
    </message>
</context>
</TS>
