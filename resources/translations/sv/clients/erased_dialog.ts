<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>ErasedDialog</name>
    <message>
        <source>The client is erased from the file</source>
        <translation>Klienten är raderad ur filen</translation>
    </message>
    <message numerus="yes">
        <source>The name still stands in %n places: search for it.</source>
        <translation>
            <numerusform>Namnet finns kvar på %n ställe: sök efter det.</numerusform>
            <numerusform>Namnet finns kvar på %n ställen: sök efter det.</numerusform>
        </translation>
    </message>
    <message>
        <source>These backups were made before and still hold the client:</source>
        <translation>De här säkerhetskopiorna gjordes tidigare, och klienten finns kvar i dem:</translation>
    </message>
    <message>
        <source>These files, kept beside the caseload when a backup was restored, still hold the client too. Nothing removes them by itself: {files}</source>
        <translation>Klienten finns också kvar i de här filerna, som sparades bredvid klientfilen när en säkerhetskopia återställdes. Inget tar bort dem av sig självt: {files}</translation>
    </message>
    <message>
        <source>They go by themselves within a year of days in use, as new ones are made. If the client must be gone from them at once, make a backup now and then remove these files; pointing at a line shows where the file lies. Copies on sticks and drives that are not here now are not listed.</source>
        <translation>De försvinner av sig själva inom ungefär ett år, när nya kopior görs. Om klienten måste bort ur dem genast, gör en säkerhetskopia nu och ta sedan bort de här filerna; peka på en rad för att se var filen finns. Kopior på minnen och diskar som inte är anslutna nu finns inte i listan.</translation>
    </message>
</context>
</TS>
