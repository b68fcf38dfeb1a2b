<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>ColoursStep</name>
    <message>
        <source>Becomes</source>
        <translation>Blir</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Färg</translation>
    </message>
    <message>
        <source>Confirm the colour {fill}</source>
        <translation>Bekräfta färgen {fill}</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Till exempel</translation>
    </message>
    <message>
        <source>I have looked at the colours and they are right</source>
        <translation>Jag har granskat färgerna och de stämmer</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Säker</translation>
    </message>
    <message>
        <source>The colour {fill} becomes</source>
        <translation>Färgen {fill} blir</translation>
    </message>
    <message numerus="yes">
        <source>The colours of your sheet become statuses. %n colour(s) are unsure: choose the status or confirm it.</source>
        <translation>
            <numerusform>Tabellens färger blir statusar. %n färg är osäker: välj status eller bekräfta förslaget.</numerusform>
            <numerusform>Tabellens färger blir statusar. %n färger är osäkra: välj status eller bekräfta förslaget.</numerusform>
        </translation>
    </message>
    <message>
        <source>The colours of your sheet become statuses. A client without a colour is active.</source>
        <translation>Tabellens färger blir statusar. En klient utan färg är aktiv.</translation>
    </message>
    <message>
        <source>The rows have no colours. A client without a colour is active.</source>
        <translation>Raderna har inga färger. En klient utan färg är aktiv.</translation>
    </message>
    <message>
        <source>Unsure – confirm</source>
        <translation>Osäker – bekräfta</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>(no heading)</source>
        <translation>(ingen rubrik)</translation>
    </message>
    <message>
        <source>Check where each column goes. What has no place of its own is kept as a note, so that nothing is lost.</source>
        <translation>Kontrollera vart varje kolumn går. Det som inte har en egen plats sparas i anteckningarna, så att inget försvinner.</translation>
    </message>
    <message>
        <source>Columns of the sheet {name}</source>
        <translation>Kolumnerna på bladet {name}</translation>
    </message>
    <message>
        <source>From the sheet</source>
        <translation>Ur tabellen</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Går till</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>The colour of the row</source>
        <translation>Radens färg</translation>
    </message>
    <message>
        <source>The column “{heading}”</source>
        <translation>Kolumnen ”{heading}”</translation>
    </message>
    <message>
        <source>Which colour tells the status</source>
        <translation>Vilken färg anger statusen</translation>
    </message>
    <message>
        <source>{heading} goes to</source>
        <translation>{heading} går till</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>The import is done</source>
        <translation>Importen är klar</translation>
    </message>
    <message>
        <source>The import was undone. The caseload is as it was.</source>
        <translation>Importen ångrades. Klientuppgifterna är som förut.</translation>
    </message>
    <message>
        <source>The old sheet</source>
        <translation>Den gamla tabellen</translation>
    </message>
    <message>
        <source>The sheet you imported is still where it was, and it is not encrypted. Keep it in a safe place until you have checked your clients here; then remove it by your organisation's rules. Remember its copies, too.</source>
        <translation>Den importerade tabellen ligger kvar där den var, och Rinnalla krypterar den inte. Förvara den säkert tills du har kontrollerat dina klienter här, och förstör den sedan enligt organisationens regler. Kom ihåg kopiorna också.</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Ångra importen</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>All files</source>
        <translation>Alla filer</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Välj en annan fil…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Välj fil</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Välj fil…</translation>
    </message>
    <message>
        <source>Choose your sheet, or drop it here</source>
        <translation>Välj din tabell eller släpp den här</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <translation>Öppna tabellen</translation>
    </message>
    <message>
        <source>Password of the sheet</source>
        <translation>Tabellens lösenord</translation>
    </message>
    <message>
        <source>Sheets ({kinds})</source>
        <translation>Tabeller ({kinds})</translation>
    </message>
    <message>
        <source>xlsx, xlsm, xls or ods. The file is only read and is not changed.</source>
        <translation>xlsx, xlsm, xls eller ods. Filen läses bara och ändras inte.</translation>
    </message>
</context>
<context>
    <name>PreviewStep</name>
    <message numerus="yes">
        <source>%n row(s) to look at. Nothing is saved yet.</source>
        <translation>
            <numerusform>%n rad att granska. Ingenting har sparats ännu.</numerusform>
            <numerusform>%n rader att granska. Ingenting har sparats ännu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comes out as</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Nothing odd was found. Nothing is saved yet.</source>
        <translation>Inget ovanligt hittades. Ingenting har sparats ännu.</translation>
    </message>
    <message>
        <source>Only what should be looked at</source>
        <translation>Bara rader att granska</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Rows of the sheet</source>
        <translation>Tabellens rader</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Att granska</translation>
    </message>
</context>
<context>
    <name>SheetsStep</name>
    <message>
        <source>Headings</source>
        <translation>Rubrikrad</translation>
    </message>
    <message>
        <source>Headings of the sheet {name}</source>
        <translation>Rubrikraden på bladet {name}</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Row {row}: {words}</source>
        <translation>Rad {row}: {words}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>This is what was found. Say what each sheet holds; the others are left out.</source>
        <translation>Det här hittades. Välj vad varje blad innehåller. De övriga lämnas bort.</translation>
    </message>
    <message>
        <source>What the sheet {name} holds</source>
        <translation>Innehållet på bladet {name}</translation>
    </message>
</context>
</TS>
