<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>PathModel</name>
    <message>
        <source>Phase {phase}</source>
        <translation>Vaihe {phase}</translation>
    </message>
</context>
<context>
    <name>PathView</name>
    <message>
        <source>The client's path</source>
        <translation>Asiakkaan polku</translation>
    </message>
</context>
</TS>
