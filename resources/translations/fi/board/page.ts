<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>BoardPage</name>
    <message>
        <source>Filter</source>
        <translation>Suodata</translation>
    </message>
    <message>
        <source>Filter the board</source>
        <translation>Suodata taulua</translation>
    </message>
    <message>
        <source>Import from Excel</source>
        <translation>Tuo Excelistä</translation>
    </message>
    <message>
        <source>Move to: {status}</source>
        <translation>Siirto tilaan: {status}</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Uusi asiakas</translation>
    </message>
    <message>
        <source>No clients yet. Bring them in from your Excel sheet, or add the first one.</source>
        <translation>Ei vielä asiakkaita. Tuo heidät Excel-taulukosta tai lisää ensimmäinen.</translation>
    </message>
    <message>
        <source>Open the client's file</source>
        <translation>Avaa asiakkaan tiedot</translation>
    </message>
    <message>
        <source>Status board</source>
        <translation>Tilannetaulu</translation>
    </message>
</context>
<context>
    <name>_FilterBar</name>
    <message>
        <source>Clear the filter (Esc)</source>
        <translation>Poista suodatus (Esc)</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Suodata tekstillä</translation>
    </message>
    <message>
        <source>Hide those ended over 90 days ago</source>
        <translation>Piilota yli 90 pv sitten päättyneet</translation>
    </message>
    <message>
        <source>Name, place, employer, referrer…</source>
        <translation>Nimi, paikkakunta, työnantaja, lähettävä taho…</translation>
    </message>
    <message>
        <source>Only late ones</source>
        <translation>Vain myöhässä olevat</translation>
    </message>
</context>
</TS>
