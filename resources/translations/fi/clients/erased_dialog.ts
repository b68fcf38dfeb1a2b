<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>ErasedDialog</name>
    <message>
        <source>The client is erased from the file</source>
        <translation>Asiakas on poistettu tiedostosta</translation>
    </message>
    <message numerus="yes">
        <source>The name still stands in %n places: search for it.</source>
        <translation>
            <numerusform>Nimi on vielä %n paikassa: etsi se hakemalla.</numerusform>
            <numerusform>Nimi on vielä %n paikassa: etsi se hakemalla.</numerusform>
        </translation>
    </message>
    <message>
        <source>These backups were made before and still hold the client:</source>
        <translation>Nämä varmuuskopiot tehtiin aiemmin, ja asiakas on niissä yhä:</translation>
    </message>
    <message>
        <source>These files, kept beside the caseload when a backup was restored, still hold the client too. Nothing removes them by itself: {files}</source>
        <translation>Asiakas on yhä myös näissä tiedostoissa, jotka säilytettiin asiakastiedoston vieressä, kun varmuuskopio palautettiin. Ne eivät poistu itsestään: {files}</translation>
    </message>
    <message>
        <source>They go by themselves within a year of days in use, as new ones are made. If the client must be gone from them at once, make a backup now and then remove these files; pointing at a line shows where the file lies. Copies on sticks and drives that are not here now are not listed.</source>
        <translation>Ne poistuvat itsestään noin vuodessa, kun uusia varmuuskopioita tehdään. Jos asiakkaan on poistuttava niistä heti, tee nyt varmuuskopio ja poista sitten nämä tiedostot; rivin päälle osoittamalla näet, missä tiedosto on. Luettelossa eivät ole kopiot tikuilla ja levyillä, jotka eivät nyt ole kiinni koneessa.</translation>
    </message>
</context>
</TS>
