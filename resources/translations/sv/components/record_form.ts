<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>RecordForm</name>
    <message>
        <source>Edit: {field}</source>
        <translation>Ändring: {field}</translation>
    </message>
</context>
</TS>
