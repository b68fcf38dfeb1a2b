<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>KeyboardPanel</name>
    <message>
        <source>Delete the letter before</source>
        <translation>Radera bokstaven före</translation>
    </message>
    <message>
        <source>Large letters</source>
        <translation>Stora bokstäver</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Ny rad</translation>
    </message>
    <message>
        <source>Put away (F8)</source>
        <translation>Lägg undan (F8)</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellanslag</translation>
    </message>
</context>
</TS>
