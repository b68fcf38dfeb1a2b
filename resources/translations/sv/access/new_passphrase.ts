<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>Ny lösenfras</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Inte nu</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Samma igen</translation>
    </message>
    <message>
        <source>The two are not the same. Type the passphrase again.</source>
        <translation>De två är inte lika. Skriv lösenfrasen igen.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters; four words are good.</source>
        <translation>
            <numerusform>Använd minst %n tecken; fyra ord är bra.</numerusform>
            <numerusform>Använd minst %n tecken; fyra ord är bra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Använd lösenfrasen</translation>
    </message>
</context>
</TS>
