<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>Unlock</name>
    <message>
        <source>Asking this computer's keyring…</source>
        <translation>Frågar datorns nyckelring…</translation>
    </message>
    <message>
        <source>Make a new caseload…</source>
        <translation>Skapa en ny klientfil…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Öppna en annan fil…</translation>
    </message>
    <message>
        <source>Open with the paper key…</source>
        <translation>Öppna med pappersnyckeln…</translation>
    </message>
    <message>
        <source>Open your caseload</source>
        <translation>Öppna klientfilen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Öppnar…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Kom ihåg på den här datorn</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Återställ en säkerhetskopia…</translation>
    </message>
    <message>
        <source>Then the file opens without the passphrase when you are logged in here.</source>
        <translation>Filen öppnas då utan lösenfras när du är inloggad på den här datorn.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n s</source>
        <translation>
            <numerusform>Försök igen om %n s</numerusform>
            <numerusform>Försök igen om %n s</numerusform>
        </translation>
    </message>
</context>
</TS>
