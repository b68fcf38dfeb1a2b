<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>KeyboardPanel</name>
    <message>
        <source>Delete the letter before</source>
        <translation>Poista edellinen kirjain</translation>
    </message>
    <message>
        <source>Large letters</source>
        <translation>Isot kirjaimet</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Uusi rivi</translation>
    </message>
    <message>
        <source>Put away (F8)</source>
        <translation>Pane pois (F8)</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Väli</translation>
    </message>
    <message>
        <source>These letters stay in the text, but the printed report can't show them yet.</source>
        <translation>Nämä kirjaimet säilyvät tekstissä, mutta tulostettu raportti ei vielä näytä niitä.</translation>
    </message>
</context>
</TS>
