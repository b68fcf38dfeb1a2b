<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>ReportsPage</name>
    <message>
        <source>All reports</source>
        <translation>Kaikki raportit</translation>
    </message>
    <message>
        <source>Begin a final report</source>
        <translation>Loppuraportin aloitus</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Final reports</source>
        <translation>Loppuraportit</translation>
    </message>
    <message>
        <source>Final reports belong here. Each is written together with the client, and its sections are filled from the client's file to begin with.</source>
        <translation>Tähän kuuluvat loppuraportit. Jokainen kirjoitetaan yhdessä asiakkaan kanssa, ja sen osiot täytetään aluksi asiakkaan tiedoista.</translation>
    </message>
    <message>
        <source>Last written</source>
        <translation>Viimeksi muokattu</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Uusi raportti</translation>
    </message>
    <message>
        <source>Next misspelt word</source>
        <translation>Seuraava kirjoitusvirhe</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>Ei vielä kirjattu</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tulosta…</translation>
    </message>
    <message>
        <source>Remove a report</source>
        <translation>Raportin poisto</translation>
    </message>
    <message>
        <source>Remove the chosen report</source>
        <translation>Poista valittu raportti</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Tallenna PDF…</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Vierekkäin</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>The client's part</source>
        <translation>Asiakkaan osuus</translation>
    </message>
    <message>
        <source>The report was removed.</source>
        <translation>Raportti poistettiin.</translation>
    </message>
</context>
<context>
    <name>_Starter</name>
    <message>
        <source>Begin</source>
        <translation>Aloita</translation>
    </message>
    <message>
        <source>Begin to type the name</source>
        <translation>Ala kirjoittaa nimeä</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Whose report?</source>
        <translation>Kenen raportti?</translation>
    </message>
    <message>
        <source>Write the client's name.</source>
        <translation>Kirjoita asiakkaan nimi.</translation>
    </message>
</context>
</TS>
