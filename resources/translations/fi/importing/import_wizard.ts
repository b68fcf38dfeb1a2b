<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>ImportWizard</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Värit</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sarakkeet</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>Edistyminen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Tuo</translation>
    </message>
    <message>
        <source>Import a sheet</source>
        <translation>Tuo taulukko</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Tuodaan…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Katsotaan…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Esikatselu</translation>
    </message>
    <message>
        <source>Reading the sheet…</source>
        <translation>Luetaan taulukkoa…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Välilehdet</translation>
    </message>
    <message>
        <source>This will be brought in</source>
        <translation>Tämä tuodaan</translation>
    </message>
    <message>
        <source>Welcome to your caseload</source>
        <translation>Asiakkaasi ovat nyt Rinnallassa</translation>
    </message>
    <message>
        <source>What do the colours mean?</source>
        <translation>Mitä värit tarkoittavat?</translation>
    </message>
    <message>
        <source>What do the sheets hold?</source>
        <translation>Mitä välilehdillä on?</translation>
    </message>
    <message>
        <source>Where do the columns go?</source>
        <translation>Mihin sarakkeet viedään?</translation>
    </message>
    <message>
        <source>Which sheet?</source>
        <translation>Mikä taulukko tuodaan?</translation>
    </message>
</context>
</TS>
