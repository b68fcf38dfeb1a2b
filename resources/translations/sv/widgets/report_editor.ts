<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>ReportEditor</name>
    <message>
        <source>All reports</source>
        <translation>Alla rapporter</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fetstil</translation>
    </message>
    <message>
        <source>Change the report's language</source>
        <translation>Byte av rapportens språk</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>H</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>In the client's own words</source>
        <translation>Med klientens egna ord</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Just as they were said</source>
        <translation>Precis som de sades</translation>
    </message>
    <message>
        <source>Language of the headings and forms</source>
        <translation>Språket i de färdiga texterna</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Make final</source>
        <translation>Gör slutgiltig</translation>
    </message>
    <message>
        <source>Make the report final</source>
        <translation>Rapporten görs slutgiltig</translation>
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
        <source>On paper</source>
        <translation>På papper</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Record how and when the client took part. Then it can be made final.</source>
        <translation>Anteckna hur och när klienten deltog. Sedan kan rapporten göras slutgiltig.</translation>
    </message>
    <message>
        <source>Record the client's part</source>
        <translation>Anteckning av klientens del</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Öppna på nytt</translation>
    </message>
    <message>
        <source>Reopen the report</source>
        <translation>Rapporten öppnas på nytt</translation>
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
        <source>Subheading</source>
        <translation>Underrubrik</translation>
    </message>
    <message>
        <source>The client has no words to add</source>
        <translation>Klienten har inget att tillägga</translation>
    </message>
    <message>
        <source>The client's part</source>
        <translation>Klientens del</translation>
    </message>
    <message>
        <source>The report counts only if it is made or commented with the client.</source>
        <translation>Rapporten uppfyller kvalitetskriterierna bara om den görs eller kommenteras tillsammans med klienten.</translation>
    </message>
    <message>
        <source>The text of the report</source>
        <translation>Rapportens text</translation>
    </message>
    <message>
        <source>Write down the client's own words, or that there were none.</source>
        <translation>Anteckna klientens egna ord, eller att det inte fanns några.</translation>
    </message>
    <message>
        <source>Write in the report</source>
        <translation>Skrivande i rapporten</translation>
    </message>
    <message>
        <source>final-report.pdf</source>
        <translation>slutrapport.pdf</translation>
    </message>
</context>
</TS>
