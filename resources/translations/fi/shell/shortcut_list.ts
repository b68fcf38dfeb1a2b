<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Näppäimet</translation>
    </message>
</context>
</TS>
