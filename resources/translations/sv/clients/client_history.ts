<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>HistoryTab</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Each move of the client on the board leaves a line here.</source>
        <translation>Varje flytt på tavlan lämnar en rad här.</translation>
    </message>
    <message>
        <source>Earlier rest</source>
        <translation>Tidigare vila</translation>
    </message>
    <message>
        <source>Earlier status</source>
        <translation>Tidigare status</translation>
    </message>
    <message>
        <source>New phase</source>
        <translation>Ny fas</translation>
    </message>
    <message>
        <source>Next service</source>
        <translation>Nästa tjänst</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fas</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Faser</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Rests</source>
        <translation>Vilor</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Statusar</translation>
    </message>
    <message>
        <source>The five phases of the coaching model and their days belong here.</source>
        <translation>Här samlas coachningens fem faser och deras dagar.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>When the service is put to rest, its days are kept here.</source>
        <translation>När tjänsten får vila syns dagarna här.</translation>
    </message>
</context>
</TS>
