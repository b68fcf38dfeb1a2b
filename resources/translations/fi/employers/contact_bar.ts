<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>ContactBar</name>
    <message>
        <source>A known or a new employer</source>
        <translation>Tuttu tai uusi työnantaja</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Työnantaja</translation>
    </message>
    <message>
        <source>For which client</source>
        <translation>Kenen asiassa</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Miten</translation>
    </message>
    <message>
        <source>Log an employer contact</source>
        <translation>Työnantajakontaktin kirjaus</translation>
    </message>
    <message>
        <source>Log the contact</source>
        <translation>Kirjaa kontakti</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Seuraava askel</translation>
    </message>
    <message>
        <source>Not about one client</source>
        <translation>Ei yhden asiakkaan asiassa</translation>
    </message>
    <message>
        <source>The contact is in the log.</source>
        <translation>Kontakti on kirjattu.</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>Aihe</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Which employer?</source>
        <translation>Mikä työnantaja?</translation>
    </message>
</context>
</TS>
