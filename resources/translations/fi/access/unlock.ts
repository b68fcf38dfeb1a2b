<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>Unlock</name>
    <message>
        <source>Asking this computer's keyring…</source>
        <translation>Kysytään avainta koneen avainnipusta…</translation>
    </message>
    <message>
        <source>Make a new caseload…</source>
        <translation>Luo uusi asiakastiedosto…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Avaa toinen tiedosto…</translation>
    </message>
    <message>
        <source>Open with the paper key…</source>
        <translation>Avaa paperiavaimella…</translation>
    </message>
    <message>
        <source>Open your caseload</source>
        <translation>Avaa asiakastiedosto</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Avataan…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Salalause</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Muista tällä koneella</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Palauta varmuuskopio…</translation>
    </message>
    <message>
        <source>Then the file opens without the passphrase when you are logged in here.</source>
        <translation>Tiedosto avautuu silloin ilman salalausetta, kun olet kirjautunut tälle koneelle.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n s</source>
        <translation>
            <numerusform>Yritä uudelleen %n s kuluttua</numerusform>
            <numerusform>Yritä uudelleen %n s kuluttua</numerusform>
        </translation>
    </message>
</context>
</TS>
