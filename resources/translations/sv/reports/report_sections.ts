<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>SectionsTab</name>
    <message>
        <source>A section of your own</source>
        <translation>Ett eget avsnitt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Begin new reports with these</source>
        <translation>Använd de här som mall för nya rapporter</translation>
    </message>
    <message>
        <source>Begin with the usual sections</source>
        <translation>Vanliga avsnitt i nya rapporter</translation>
    </message>
    <message>
        <source>Fill from the client's file…</source>
        <translation>Fyll i från klientens uppgifter…</translation>
    </message>
    <message>
        <source>In the client's own words</source>
        <translation>Med klientens egna ord</translation>
    </message>
    <message>
        <source>In the employer's competence profile</source>
        <translation>I arbetsgivarens kompetensprofil</translation>
    </message>
    <message>
        <source>In the referrer's copy</source>
        <translation>I den remitterande instansens exemplar</translation>
    </message>
    <message>
        <source>Keep the sections as a template</source>
        <translation>Spara avsnitten som mall</translation>
    </message>
    <message>
        <source>Move the section down</source>
        <translation>Flytta avsnittet nedåt</translation>
    </message>
    <message>
        <source>Move the section up</source>
        <translation>Flytta avsnittet uppåt</translation>
    </message>
    <message>
        <source>New reports begin with these sections.</source>
        <translation>Nya rapporter börjar med de här avsnitten.</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Nytt avsnitt</translation>
    </message>
    <message>
        <source>Remove the section</source>
        <translation>Ta bort avsnittet</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>The chosen section</source>
        <translation>Det valda avsnittet</translation>
    </message>
    <message>
        <source>The client's own words</source>
        <translation>Klientens egna ord</translation>
    </message>
    <message>
        <source>The job coach's text</source>
        <translation>Arbetscoachens text</translation>
    </message>
    <message>
        <source>The section was removed. Ctrl+Z in the text undoes it.</source>
        <translation>Avsnittet togs bort. Ctrl+Z i texten återställer det.</translation>
    </message>
    <message>
        <source>Use the usual sections again</source>
        <translation>Använd de vanliga avsnitten igen</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>Vems ord</translation>
    </message>
    <message>
        <source>Without a heading</source>
        <translation>Utan rubrik</translation>
    </message>
</context>
<context>
    <name>_Sources</name>
    <message>
        <source>Add to the section</source>
        <translation>Lägg till i avsnittet</translation>
    </message>
    <message>
        <source>The client's file has nothing for this section.</source>
        <translation>Klientens uppgifter har inget för det här avsnittet.</translation>
    </message>
</context>
</TS>
