<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>SideBySide</name>
    <message>
        <source>Back</source>
        <translation>Föregående</translation>
    </message>
    <message>
        <source>Done (Esc)</source>
        <translation>Klar (Esc)</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Med egna ord</translation>
    </message>
    <message>
        <source>Keyboard (F8)</source>
        <translation>Tangentbord (F8)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Större text</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Read this together. Is it true? You can change it.</source>
        <translation>Läs det här tillsammans. Stämmer det? Ni kan ändra det.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre text</translation>
    </message>
    <message>
        <source>The text of the report</source>
        <translation>Rapportens text</translation>
    </message>
    <message>
        <source>This text is agreed on. You can read it here.</source>
        <translation>Vi har kommit överens om den här texten. Du kan läsa den här.</translation>
    </message>
    <message>
        <source>What you write is saved by itself.</source>
        <translation>Texten sparas av sig själv.</translation>
    </message>
    <message>
        <source>Write here in your own words. There is no wrong way to write.</source>
        <translation>Skriv här med egna ord. Det finns inget fel sätt att skriva.</translation>
    </message>
</context>
</TS>
