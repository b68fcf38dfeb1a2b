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
    <message>
        <source>These letters stay in the text, but the printed report can't show them yet.</source>
        <translation>De här bokstäverna finns kvar i texten, men den utskrivna rapporten kan inte visa dem ännu.</translation>
    </message>
</context>
</TS>
