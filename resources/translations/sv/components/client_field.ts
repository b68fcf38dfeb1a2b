<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>ClientNameField</name>
    <message>
        <source>No client has that name.</source>
        <translation>Ingen klient har det namnet.</translation>
    </message>
    <message>
        <source>Several clients have that name. Choose one of the list.</source>
        <translation>Flera klienter har det namnet. Välj en i listan.</translation>
    </message>
</context>
</TS>
