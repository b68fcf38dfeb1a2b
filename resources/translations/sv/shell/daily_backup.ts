<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>DailyBackup</name>
    <message>
        <source>Backups are on this computer alone. Choose a second place for them in the settings, under Safety.</source>
        <translation>Säkerhetskopiorna finns bara på den här datorn. Välj ett andra ställe för dem i inställningarna, under Säkerhet.</translation>
    </message>
    <message>
        <source>The file is damaged, so no backup of it was made. Restore an earlier one: Settings, Safety.</source>
        <translation>Filen är skadad, så ingen säkerhetskopia gjordes. Återställ en tidigare: Inställningar, Säkerhet.</translation>
    </message>
    <message>
        <source>Today's backup was made, but it could not be copied to the second place. Is the stick or the drive there?</source>
        <translation>Dagens säkerhetskopia gjordes, men den kunde inte kopieras till det andra stället. Är minnet eller enheten på plats?</translation>
    </message>
</context>
</TS>
