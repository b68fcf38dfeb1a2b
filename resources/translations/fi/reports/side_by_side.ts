<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>SideBySide</name>
    <message>
        <source>Back</source>
        <translation>Edellinen</translation>
    </message>
    <message>
        <source>Done (Esc)</source>
        <translation>Valmis (Esc)</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Omin sanoin</translation>
    </message>
    <message>
        <source>Keyboard (F8)</source>
        <translation>Näppäimistö (F8)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Suurempi teksti</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>Read this together. Is it true? You can change it.</source>
        <translation>Lukekaa tämä yhdessä. Onko se totta? Sitä voi muuttaa.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Pienempi teksti</translation>
    </message>
    <message>
        <source>The text of the report</source>
        <translation>Raportin teksti</translation>
    </message>
    <message>
        <source>This text is agreed on. You can read it here.</source>
        <translation>Tästä tekstistä on sovittu. Voit lukea sen tässä.</translation>
    </message>
    <message>
        <source>What you write is saved by itself.</source>
        <translation>Teksti tallentuu itsestään.</translation>
    </message>
    <message>
        <source>Write here in your own words. There is no wrong way to write.</source>
        <translation>Kirjoita tähän omin sanoin. Väärää tapaa ei ole.</translation>
    </message>
</context>
</TS>
