<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>DailyBackup</name>
    <message>
        <source>Backups are on this computer alone. Choose a second place for them in the settings, under Safety.</source>
        <translation>Varmuuskopiot ovat vain tällä koneella. Valitse niille toinen paikka asetusten kohdassa Turvallisuus.</translation>
    </message>
    <message>
        <source>The file is damaged, so no backup of it was made. Restore an earlier one: Settings, Safety.</source>
        <translation>Tiedosto on vaurioitunut, joten siitä ei tehty varmuuskopiota. Palauta aiempi kopio: Asetukset, Turvallisuus.</translation>
    </message>
    <message>
        <source>Today's backup was made, but it could not be copied to the second place. Is the stick or the drive there?</source>
        <translation>Tämän päivän varmuuskopio tehtiin, mutta sitä ei voitu kopioida toiseen paikkaan. Onko muistitikku tai asema paikallaan?</translation>
    </message>
</context>
</TS>
