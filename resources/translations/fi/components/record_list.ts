<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>RecordList</name>
    <message>
        <source>Remove a row</source>
        <translation>Rivin poisto</translation>
    </message>
    <message>
        <source>Remove the chosen row</source>
        <translation>Poista valittu rivi</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Poistettu.</translation>
    </message>
</context>
</TS>
