<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>ReportsPage</name>
    <message>
        <source>All reports</source>
        <translation>Alla rapporter</translation>
    </message>
    <message>
        <source>Begin a final report</source>
        <translation>Ny slutrapport</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Final reports</source>
        <translation>Slutrapporter</translation>
    </message>
    <message>
        <source>Final reports belong here. Each is written together with the client, and its sections are filled from the client's file to begin with.</source>
        <translation>Här hör slutrapporterna hemma. Varje rapport skrivs tillsammans med klienten, och avsnitten fylls först i med uppgifterna om klienten.</translation>
    </message>
    <message>
        <source>Last written</source>
        <translation>Senast ändrad</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Ny rapport</translation>
    </message>
    <message>
        <source>Next misspelt word</source>
        <translation>Nästa stavfel</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>Inte antecknat ännu</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Remove a report</source>
        <translation>Borttagning av en rapport</translation>
    </message>
    <message>
        <source>Remove the chosen report</source>
        <translation>Ta bort den valda rapporten</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som PDF…</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Sida vid sida</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>The client's part</source>
        <translation>Klientens del</translation>
    </message>
    <message>
        <source>The report was removed.</source>
        <translation>Rapporten togs bort.</translation>
    </message>
</context>
<context>
    <name>_Starter</name>
    <message>
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>Begin to type the name</source>
        <translation>Börja skriva namnet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Whose report?</source>
        <translation>Vems rapport?</translation>
    </message>
    <message>
        <source>Write the client's name.</source>
        <translation>Skriv klientens namn.</translation>
    </message>
</context>
</TS>
