<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>SectionsTab</name>
    <message>
        <source>A section of your own</source>
        <translation>Oma osio</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Begin new reports with these</source>
        <translation>Käytä näitä uusien raporttien pohjana</translation>
    </message>
    <message>
        <source>Begin with the usual sections</source>
        <translation>Tavalliset osiot uuteen raporttiin</translation>
    </message>
    <message>
        <source>Fill from the client's file…</source>
        <translation>Täytä asiakkaan tiedoista…</translation>
    </message>
    <message>
        <source>In the client's own words</source>
        <translation>Asiakkaan omin sanoin</translation>
    </message>
    <message>
        <source>In the employer's competence profile</source>
        <translation>Työnantajan osaamisprofiilissa</translation>
    </message>
    <message>
        <source>In the referrer's copy</source>
        <translation>Lähettävän tahon kappaleessa</translation>
    </message>
    <message>
        <source>Keep the sections as a template</source>
        <translation>Osioiden tallennus pohjaksi</translation>
    </message>
    <message>
        <source>Move the section down</source>
        <translation>Siirrä osio alaspäin</translation>
    </message>
    <message>
        <source>Move the section up</source>
        <translation>Siirrä osio ylöspäin</translation>
    </message>
    <message>
        <source>New reports begin with these sections.</source>
        <translation>Uudet raportit alkavat näillä osioilla.</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Uusi osio</translation>
    </message>
    <message>
        <source>Remove the section</source>
        <translation>Poista osio</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Osiot</translation>
    </message>
    <message>
        <source>The chosen section</source>
        <translation>Valittu osio</translation>
    </message>
    <message>
        <source>The client's own words</source>
        <translation>Asiakkaan omat sanat</translation>
    </message>
    <message>
        <source>The job coach's text</source>
        <translation>Työhönvalmentajan teksti</translation>
    </message>
    <message>
        <source>The section was removed. Ctrl+Z in the text undoes it.</source>
        <translation>Osio poistettiin. Ctrl+Z tekstissä palauttaa sen.</translation>
    </message>
    <message>
        <source>Use the usual sections again</source>
        <translation>Palaa tavallisiin osioihin</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>Kenen sanoin</translation>
    </message>
    <message>
        <source>Without a heading</source>
        <translation>Ilman otsikkoa</translation>
    </message>
</context>
<context>
    <name>_Sources</name>
    <message>
        <source>Add to the section</source>
        <translation>Lisää osioon</translation>
    </message>
    <message>
        <source>The client's file has nothing for this section.</source>
        <translation>Asiakkaan tiedoissa ei ole mitään tähän osioon.</translation>
    </message>
</context>
</TS>
