<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>ClientBand</name>
    <message>
        <source>Change the review…</source>
        <translation>Ändra uppföljningsdagen…</translation>
    </message>
    <message>
        <source>Go on with the service</source>
        <translation>Fortsätt tjänsten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Next: {day}</source>
        <translation>Härnäst: {day}</translation>
    </message>
    <message>
        <source>No phase yet</source>
        <translation>Ingen fas ännu</translation>
    </message>
    <message>
        <source>Phase: {phase}</source>
        <translation>Fas: {phase}</translation>
    </message>
    <message>
        <source>Put the service to rest…</source>
        <translation>Låt tjänsten vila…</translation>
    </message>
    <message>
        <source>Remove the client</source>
        <translation>Ta bort klienten</translation>
    </message>
    <message>
        <source>Resting, review: {day}</source>
        <translation>Vilar, uppföljning: {day}</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Status: {status}</translation>
    </message>
    <message>
        <source>The service goes on.</source>
        <translation>Tjänsten fortsätter.</translation>
    </message>
    <message>
        <source>born {year}</source>
        <translation>f. {year}</translation>
    </message>
    <message>
        <source>client since {day}</source>
        <translation>klient sedan {day}</translation>
    </message>
</context>
<context>
    <name>RestBar</name>
    <message>
        <source>Put to rest</source>
        <translation>Låt vila</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Rests since</source>
        <translation>Vilar från</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Följs upp</translation>
    </message>
    <message>
        <source>The place and the history are kept while the service rests.</source>
        <translation>Platsen och historiken finns kvar medan tjänsten vilar.</translation>
    </message>
    <message>
        <source>The service rests.</source>
        <translation>Tjänsten vilar.</translation>
    </message>
</context>
</TS>
