<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>ClientBand</name>
    <message>
        <source>Change the review…</source>
        <translation>Muuta tarkistuspäivää…</translation>
    </message>
    <message>
        <source>Go on with the service</source>
        <translation>Jatka palvelua</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Next: {day}</source>
        <translation>Seuraavaksi: {day}</translation>
    </message>
    <message>
        <source>No phase yet</source>
        <translation>Ei vielä vaihetta</translation>
    </message>
    <message>
        <source>Phase: {phase}</source>
        <translation>Vaihe: {phase}</translation>
    </message>
    <message>
        <source>Put the service to rest…</source>
        <translation>Aseta palvelu lepäämään…</translation>
    </message>
    <message>
        <source>Remove the client</source>
        <translation>Poista asiakas</translation>
    </message>
    <message>
        <source>Resting, review: {day}</source>
        <translation>Lepää, tarkistus: {day}</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Tila: {status}</translation>
    </message>
    <message>
        <source>The service goes on.</source>
        <translation>Palvelu jatkuu.</translation>
    </message>
    <message>
        <source>born {year}</source>
        <translation>s. {year}</translation>
    </message>
    <message>
        <source>client since {day}</source>
        <translation>asiakkaana {day} alkaen</translation>
    </message>
</context>
<context>
    <name>RestBar</name>
    <message>
        <source>Put to rest</source>
        <translation>Aseta lepäämään</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>Rests since</source>
        <translation>Lepää alkaen</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Tarkistetaan</translation>
    </message>
    <message>
        <source>The place and the history are kept while the service rests.</source>
        <translation>Paikka ja historia säilyvät, kun palvelu lepää.</translation>
    </message>
    <message>
        <source>The service rests.</source>
        <translation>Palvelu lepää.</translation>
    </message>
</context>
</TS>
