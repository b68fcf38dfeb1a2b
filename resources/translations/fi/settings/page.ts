<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n rivi</numerusform>
            <numerusform>%n riviä</numerusform>
        </translation>
    </message>
    <message>
        <source>A job coach's caseload in one encrypted file. It has no network code: nothing leaves this computer unless you print, save or export it.</source>
        <translation>Työhönvalmentajan asiakastyö yhdessä salatussa tiedostossa. Ohjelma ei käytä verkkoa: mitään ei lähde tältä koneelta, ellet itse tulosta, tallenna tai vie tietoja.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tietoja ohjelmasta</translation>
    </message>
    <message>
        <source>Bring clients and employer contacts from your own sheet. You see everything before anything is saved, and a second import adds nothing twice.</source>
        <translation>Tuo asiakkaat ja työnantajakontaktit omasta taulukostasi. Näet kaiken ennen kuin mitään tallennetaan, eikä toinen tuonti lisää mitään kahteen kertaan.</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Tuo tietoja</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Tarkista tiedosto</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Tarkistetaan tiedostoa…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Värit</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <source>Dictionaries on this computer: {languages}.</source>
        <translation>Tällä tietokoneella on sanakirjat: {languages}.</translation>
    </message>
    <message>
        <source>Don't export</source>
        <translation>Älä vie</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Edit: {field}</source>
        <translation>Muokkaus: {field}</translation>
    </message>
    <message>
        <source>Everything in the file as plain text, readable without Rinnalla: one file for programs and a table for each part.</source>
        <translation>Kaikki tiedoston tiedot salaamattomina, luettavissa ilman Rinnallaa: yksi tiedosto ohjelmille ja taulukko joka osasta.</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Vie kaikki</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Vie kaikki…</translation>
    </message>
    <message>
        <source>Exported as plain text into the folder {folder}.</source>
        <translation>Tiedot vietiin salaamattomina kansioon {folder}.</translation>
    </message>
    <message>
        <source>For example the section of the Act that makes the report secret</source>
        <translation>Esimerkiksi lainkohta, jonka nojalla raportti on salassa pidettävä</translation>
    </message>
    <message>
        <source>For example “Funded by the European Union”</source>
        <translation>Esimerkiksi ”Euroopan unionin osarahoittama”</translation>
    </message>
    <message>
        <source>Ground of secrecy</source>
        <translation>Salassapitoperuste</translation>
    </message>
    <message>
        <source>Import a sheet…</source>
        <translation>Tuo taulukko…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Licence: EUPL-1.2</source>
        <translation>Lisenssi: EUPL-1.2</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <source>Like the computer</source>
        <translation>Kuten tietokoneessa</translation>
    </message>
    <message>
        <source>Line on the funder</source>
        <translation>Rahoittajarivi</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Luettelot</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Ulkoasu</translation>
    </message>
    <message>
        <source>Looks and organisation</source>
        <translation>Ulkoasu ja organisaatio</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Ohjelman osat</translation>
    </message>
    <message>
        <source>Mark misspelt words in reports</source>
        <translation>Merkitse kirjoitusvirheet raporteissa</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Organisation and job coach</source>
        <translation>Organisaatio ja työhönvalmentaja</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Rinnalla export</source>
        <translation>Rinnalla-vienti</translation>
    </message>
    <message>
        <source>Rinnalla {version}</source>
        <translation>Rinnalla {version}</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Turvallisuus</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Koko</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Oikoluku</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Vie tietoja</translation>
    </message>
    <message>
        <source>The check found damage ({found}). Don't go on with this file: restore a backup under Safety. The damaged file is kept.</source>
        <translation>Tarkistus löysi vaurioita ({found}). Älä jatka tällä tiedostolla, vaan palauta varmuuskopio kohdassa Turvallisuus. Vaurioitunut tiedosto säilyy.</translation>
    </message>
    <message>
        <source>The check only marks, it never changes the text, and nothing leaves this computer. Your own words are among the lists.</source>
        <translation>Oikoluku vain merkitsee: se ei koskaan muuta tekstiä, eikä mitään lähde tältä tietokoneelta. Omat sanasi ovat luetteloissa.</translation>
    </message>
    <message>
        <source>The check reads the whole file and looks for damage. It changes nothing.</source>
        <translation>Tarkistus lukee koko tiedoston ja etsii vaurioita. Se ei muuta mitään.</translation>
    </message>
    <message>
        <source>The encrypted file</source>
        <translation>Salattu tiedosto</translation>
    </message>
    <message>
        <source>The export is plain text: anybody who gets the files can read everything about your clients. Write it only to a safe place, and remove it when it is no longer needed.</source>
        <translation>Vietävät tiedot ovat salaamattomia: kuka tahansa tiedostot saava voi lukea kaiken asiakkaistasi. Vie ne vain turvalliseen paikkaan ja poista ne, kun niitä ei enää tarvita.</translation>
    </message>
    <message>
        <source>The file is in order: {rows}, version {schema} of its form.</source>
        <translation>Tiedosto on kunnossa: {rows}, rakenteen versio {schema}.</translation>
    </message>
    <message>
        <source>The printed report has its own language, chosen in the report.</source>
        <translation>Tulostettavan raportin kieli valitaan raportissa.</translation>
    </message>
    <message>
        <source>The spelling check takes these words for right, in all their forms. They stay in this encrypted file.</source>
        <translation>Oikoluku hyväksyy nämä sanat kaikissa taivutusmuodoissa. Ne pysyvät tässä salatussa tiedostossa.</translation>
    </message>
    <message>
        <source>These stand on the printed reports and summaries.</source>
        <translation>Nämä näkyvät tulostetuissa raporteissa ja yhteenvedoissa.</translation>
    </message>
    <message>
        <source>These words are offered where they fit; others can be typed, too. Changing a list does not change what is recorded already.</source>
        <translation>Näitä ehdotetaan kentissä, joihin ne sopivat, mutta muutakin voi kirjoittaa. Luettelon muuttaminen ei muuta jo kirjattua.</translation>
    </message>
    <message>
        <source>This computer has no dictionary that Rinnalla can use, so nothing is marked. Your IT support can add Voikko for Finnish, and Hunspell for Swedish and English.</source>
        <translation>Tällä tietokoneella ei ole sanakirjaa, jota Rinnalla voisi käyttää, joten mitään ei merkitä. IT-tuki voi asentaa suomelle Voikon sekä ruotsille ja englannille Hunspellin.</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Tämä tiedosto</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Sijainti</translation>
    </message>
    <message>
        <source>Where to export</source>
        <translation>Minne tiedot viedään</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nimesi</translation>
    </message>
    <message>
        <source>Your title</source>
        <translation>Nimikkeesi</translation>
    </message>
</context>
</TS>
