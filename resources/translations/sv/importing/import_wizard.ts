<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>ImportWizard</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Färger</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>Import a sheet</source>
        <translation>Importera en tabell</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importerar…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Granskar…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsgranskning</translation>
    </message>
    <message>
        <source>Reading the sheet…</source>
        <translation>Tabellen läses…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>This will be brought in</source>
        <translation>Det här importeras</translation>
    </message>
    <message>
        <source>Welcome to your caseload</source>
        <translation>Dina klienter finns nu i Rinnalla</translation>
    </message>
    <message>
        <source>What do the colours mean?</source>
        <translation>Vad betyder färgerna?</translation>
    </message>
    <message>
        <source>What do the sheets hold?</source>
        <translation>Vad finns på bladen?</translation>
    </message>
    <message>
        <source>Where do the columns go?</source>
        <translation>Vart går kolumnerna?</translation>
    </message>
    <message>
        <source>Which sheet?</source>
        <translation>Vilken tabell?</translation>
    </message>
</context>
</TS>
