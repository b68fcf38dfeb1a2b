<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>A job coach's caseload in one encrypted file. It has no network code: nothing leaves this computer unless you print, save or export it.</source>
        <translation>En arbetscoachs klientarbete i en enda krypterad fil. Programmet använder inte nätet: ingenting lämnar datorn om du inte själv skriver ut, sparar eller exporterar.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om programmet</translation>
    </message>
    <message>
        <source>Bring clients and employer contacts from your own sheet. You see everything before anything is saved, and a second import adds nothing twice.</source>
        <translation>Hämta klienter och arbetsgivarkontakter från din egen tabell. Du ser allt innan något sparas, och en ny import lägger inte till något två gånger.</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Kontrollera filen</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Filen kontrolleras…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Färger</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Dictionaries on this computer: {languages}.</source>
        <translation>Ordlistor på den här datorn: {languages}.</translation>
    </message>
    <message>
        <source>Don't export</source>
        <translation>Exportera inte</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Edit: {field}</source>
        <translation>Ändring: {field}</translation>
    </message>
    <message>
        <source>Everything in the file as plain text, readable without Rinnalla: one file for programs and a table for each part.</source>
        <translation>Alla uppgifter i filen okrypterade, läsbara utan Rinnalla: en fil för program och en tabell för varje del.</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Exportera allt</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Exportera allt…</translation>
    </message>
    <message>
        <source>Exported as plain text into the folder {folder}.</source>
        <translation>Uppgifterna exporterades okrypterade till mappen {folder}.</translation>
    </message>
    <message>
        <source>For example the section of the Act that makes the report secret</source>
        <translation>Till exempel lagrummet som gör rapporten sekretessbelagd</translation>
    </message>
    <message>
        <source>For example “Funded by the European Union”</source>
        <translation>Till exempel ”Medfinansieras av Europeiska unionen”</translation>
    </message>
    <message>
        <source>Ground of secrecy</source>
        <translation>Sekretessgrund</translation>
    </message>
    <message>
        <source>Import a sheet…</source>
        <translation>Importera en tabell…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Licence: EUPL-1.2</source>
        <translation>Licens: EUPL-1.2</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Like the computer</source>
        <translation>Som i datorn</translation>
    </message>
    <message>
        <source>Line on the funder</source>
        <translation>Rad om finansiären</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listor</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotyp</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Looks and organisation</source>
        <translation>Utseende och organisation</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Programmets delar</translation>
    </message>
    <message>
        <source>Mark misspelt words in reports</source>
        <translation>Markera stavfel i rapporterna</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisation and job coach</source>
        <translation>Organisation och arbetscoach</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Rinnalla export</source>
        <translation>Rinnalla-export</translation>
    </message>
    <message>
        <source>Rinnalla {version}</source>
        <translation>Rinnalla {version}</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Säkerhet</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Stavning</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>The check found damage ({found}). Don't go on with this file: restore a backup under Safety. The damaged file is kept.</source>
        <translation>Kontrollen hittade skador ({found}). Fortsätt inte med den här filen, utan återställ en säkerhetskopia under Säkerhet. Den skadade filen sparas.</translation>
    </message>
    <message>
        <source>The check only marks, it never changes the text, and nothing leaves this computer. Your own words are among the lists.</source>
        <translation>Kontrollen markerar bara. Den ändrar aldrig texten, och ingenting lämnar den här datorn. Dina egna ord finns bland listorna.</translation>
    </message>
    <message>
        <source>The check reads the whole file and looks for damage. It changes nothing.</source>
        <translation>Kontrollen läser hela filen och söker skador. Den ändrar ingenting.</translation>
    </message>
    <message>
        <source>The encrypted file</source>
        <translation>Den krypterade filen</translation>
    </message>
    <message>
        <source>The export is plain text: anybody who gets the files can read everything about your clients. Write it only to a safe place, and remove it when it is no longer needed.</source>
        <translation>De exporterade uppgifterna är okrypterade: den som får filerna kan läsa allt om dina klienter. Exportera bara till ett säkert ställe och ta bort filerna när de inte längre behövs.</translation>
    </message>
    <message>
        <source>The file is in order: {rows}, version {schema} of its form.</source>
        <translation>Filen är i ordning: {rows}, strukturens version {schema}.</translation>
    </message>
    <message>
        <source>The printed report has its own language, chosen in the report.</source>
        <translation>Den utskrivna rapportens språk väljs i rapporten.</translation>
    </message>
    <message>
        <source>The spelling check takes these words for right, in all their forms. They stay in this encrypted file.</source>
        <translation>Stavningskontrollen godkänner de här orden i alla former. De stannar i den här krypterade filen.</translation>
    </message>
    <message>
        <source>These stand on the printed reports and summaries.</source>
        <translation>De här uppgifterna syns i utskrivna rapporter och sammandrag.</translation>
    </message>
    <message>
        <source>These words are offered where they fit; others can be typed, too. Changing a list does not change what is recorded already.</source>
        <translation>De här föreslås i fält där de passar, men annat kan också skrivas. Det som redan har antecknats ändras inte när listan ändras.</translation>
    </message>
    <message>
        <source>This computer has no dictionary that Rinnalla can use, so nothing is marked. Your IT support can add Voikko for Finnish, and Hunspell for Swedish and English.</source>
        <translation>Den här datorn har ingen ordlista som Rinnalla kan använda, så ingenting markeras. It-stödet kan installera Voikko för finska och Hunspell för svenska och engelska.</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Den här filen</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Where to export</source>
        <translation>Vart uppgifterna exporteras</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ditt namn</translation>
    </message>
    <message>
        <source>Your title</source>
        <translation>Din titel</translation>
    </message>
</context>
</TS>
