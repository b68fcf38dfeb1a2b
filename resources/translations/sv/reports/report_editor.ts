<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>ReportEditor</name>
    <message>
        <source>About the report</source>
        <translation>Om rapporten</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>Alla rapporter</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fetstil</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Let a finding stand</source>
        <translation>Låta ett ställe stå kvar</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Look at the text</source>
        <translation>Se över texten</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Se över ställena</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Ny sida</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Numrerad lista</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Print anyway</source>
        <translation>Skriv ut ändå</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Redo in the text (Ctrl+Y)</source>
        <translation>Gör om i texten (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Spara ändå</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som PDF…</translation>
    </message>
    <message>
        <source>Saved as a PDF. It is readable to anyone who has it.</source>
        <translation>Sparad som PDF. Den kan läsas av alla som har filen.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>Show it all the same</source>
        <translation>Visa ändå</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Sida vid sida</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Underrubrik</translation>
    </message>
    <message>
        <source>The client's own words</source>
        <translation>Klientens egna ord</translation>
    </message>
    <message>
        <source>The text may name another client, and this client would see it.</source>
        <translation>Texten kan nämna en annan klient, och den här klienten skulle se det.</translation>
    </message>
    <message>
        <source>The text of the report</source>
        <translation>Rapportens text</translation>
    </message>
    <message>
        <source>Undo in the text (Ctrl+Z)</source>
        <translation>Ångra i texten (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Write in the report</source>
        <translation>Skrivande i rapporten</translation>
    </message>
    <message>
        <source>final-report.pdf</source>
        <translation>slutrapport.pdf</translation>
    </message>
    <message numerus="yes">
        <source>{copy}: %n place(s) should be looked at first.</source>
        <translation>
            <numerusform>{copy}: %n ställe borde ses över först.</numerusform>
            <numerusform>{copy}: %n ställen borde ses över först.</numerusform>
        </translation>
    </message>
    <message>
        <source>{state}, version {number}</source>
        <translation>{state}, version {number}</translation>
    </message>
</context>
</TS>
