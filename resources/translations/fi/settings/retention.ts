<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>RetentionSheet</name>
    <message numerus="yes">
        <source>%n clients are due. Erase each from the client's own file.</source>
        <translation>
            <numerusform>%n asiakkaan aika on täynnä. Poista tiedot asiakkaan omasta näkymästä.</numerusform>
            <numerusform>%n asiakkaan aika on täynnä. Poista tiedot kunkin omasta näkymästä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients whose data is no longer needed</source>
        <translation>Asiakkaat, joiden tietoja ei enää tarvita</translation>
    </message>
    <message>
        <source>For example a decision of the organisation</source>
        <translation>Esimerkiksi organisaation päätös</translation>
    </message>
    <message>
        <source>How long data is kept</source>
        <translation>Kuinka kauan tietoja säilytetään</translation>
    </message>
    <message>
        <source>Nobody's time is over yet.</source>
        <translation>Kenenkään aika ei ole vielä täynnä.</translation>
    </message>
    <message>
        <source>Open the client's file</source>
        <translation>Avaa asiakkaan tiedot</translation>
    </message>
    <message>
        <source>Why another time than 10 years</source>
        <translation>Miksi muu aika kuin 10 vuotta</translation>
    </message>
    <message>
        <source>Write the reason, too.</source>
        <translation>Kirjoita myös syy.</translation>
    </message>
    <message>
        <source>Years from the end of the service</source>
        <translation>Vuosia palvelun päättymisestä</translation>
    </message>
</context>
</TS>
