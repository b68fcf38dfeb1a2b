<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>SearchBox</name>
    <message>
        <source>Find a client, an employer, a note…   Ctrl+K</source>
        <translation>Hae asiakasta, työnantajaa, merkintää…   Ctrl+K</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ei löytynyt</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Hae kaikesta</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Löydetyt</translation>
    </message>
</context>
</TS>
