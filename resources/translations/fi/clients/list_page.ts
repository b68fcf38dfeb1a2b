<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>ClientsPage</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n asiakas</numerusform>
            <numerusform>%n asiakasta</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter (Esc)</source>
        <translation>Tyhjennä suodatus (Esc)</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Asiakkaat</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sarakkeet</translation>
    </message>
    <message>
        <source>Filter the clients</source>
        <translation>Suodata asiakkaita</translation>
    </message>
    <message>
        <source>Filter: name, situation, referrer…</source>
        <translation>Suodata: nimi, tilanne, lähettävä taho…</translation>
    </message>
    <message>
        <source>Import from Excel</source>
        <translation>Tuo Excelistä</translation>
    </message>
    <message>
        <source>Move to: {status}</source>
        <translation>Siirrä: {status}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Uusi asiakas</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Seuraava päivä</translation>
    </message>
    <message>
        <source>No clients yet. Bring them in from your Excel sheet, or add the first one.</source>
        <translation>Ei vielä asiakkaita. Tuo heidät Excel-taulukostasi tai lisää ensimmäinen.</translation>
    </message>
    <message>
        <source>Only open ones</source>
        <translation>Vain avoimet</translation>
    </message>
    <message>
        <source>Open the client's file</source>
        <translation>Avaa asiakkaan tiedot</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Vaihe</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Lähettävä taho</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Tilanne nyt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Alkoi</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>{shown} of {whole} clients</source>
        <translation>{shown} / {whole} asiakasta</translation>
    </message>
</context>
</TS>
