<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>CheckTab</name>
    <message>
        <source>Another client has this name</source>
        <translation>Toisella asiakkaalla on tämä nimi</translation>
    </message>
    <message>
        <source>Before printing</source>
        <translation>Ennen tulostusta</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Sähköpostiosoite</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Näytä tekstissä</translation>
    </message>
    <message>
        <source>It may stand</source>
        <translation>Saa jäädä</translation>
    </message>
    <message>
        <source>Letters that are missing on paper</source>
        <translation>Kirjaimia, jotka puuttuvat paperilta</translation>
    </message>
    <message>
        <source>Like a personal identity code (the check is wrong)</source>
        <translation>Näyttää henkilötunnukselta (tarkistusmerkki ei täsmää)</translation>
    </message>
    <message>
        <source>No consent to name this employer</source>
        <translation>Työnantajan mainitsemiseen ei ole suostumusta</translation>
    </message>
    <message>
        <source>Personal identity code</source>
        <translation>Henkilötunnus</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Puhelinnumero</translation>
    </message>
    <message>
        <source>Tells of health, not for an employer</source>
        <translation>Kertoo terveydestä, ei kuulu työnantajalle</translation>
    </message>
    <message>
        <source>The client's own name in a nameless profile</source>
        <translation>Asiakkaan oma nimi nimettömässä profiilissa</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Mitä katsoa</translation>
    </message>
    <message>
        <source>You decide. The check knows the names in this caseload and common forms of words; it does not see nicknames, or a person told of without a name.</source>
        <translation>Sinä päätät. Tarkistus tuntee tämän asiakaskunnan nimet ja sanojen tavalliset taivutusmuodot. Lempinimiä tai nimettä mainittua ihmistä se ei huomaa.</translation>
    </message>
    <message numerus="yes">
        <source>{copy}: %n place(s) to look at.</source>
        <translation>
            <numerusform>{copy}: %n kohta katsottavaksi.</numerusform>
            <numerusform>{copy}: %n kohtaa katsottavaksi.</numerusform>
        </translation>
    </message>
    <message>
        <source>{copy}: nothing to look at.</source>
        <translation>{copy}: ei huomautettavaa.</translation>
    </message>
    <message>
        <source>{reason} · in the client's words</source>
        <translation>{reason} · asiakkaan sanoissa</translation>
    </message>
</context>
</TS>
