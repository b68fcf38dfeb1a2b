<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>HistoryTab</name>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Each move of the client on the board leaves a line here.</source>
        <translation>Jokaisesta siirrosta tilannetaululla jää tähän merkintä.</translation>
    </message>
    <message>
        <source>Earlier rest</source>
        <translation>Aiempi lepotauko</translation>
    </message>
    <message>
        <source>Earlier status</source>
        <translation>Aiempi tila</translation>
    </message>
    <message>
        <source>New phase</source>
        <translation>Uusi vaihe</translation>
    </message>
    <message>
        <source>Next service</source>
        <translation>Seuraava palvelu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Vaihe</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Vaiheet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>Rests</source>
        <translation>Lepotauot</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Tarkistus</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Alkaen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Tilat</translation>
    </message>
    <message>
        <source>The five phases of the coaching model and their days belong here.</source>
        <translation>Tähän kertyvät valmennuksen viisi vaihetta ja niiden päivät.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Asti</translation>
    </message>
    <message>
        <source>When the service is put to rest, its days are kept here.</source>
        <translation>Kun palvelu asetetaan lepäämään, sen päivät näkyvät tässä.</translation>
    </message>
</context>
</TS>
