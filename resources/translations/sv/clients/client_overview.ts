<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>NextSteps</name>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Klart: {what}</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Nothing waits. A next step with a day is written with a meeting.</source>
        <translation>Inget väntar. Nästa steg och dess dag skrivs in vid ett möte.</translation>
    </message>
    <message>
        <source>Tick as done</source>
        <translation>Markera som klart</translation>
    </message>
    <message>
        <source>Ticked as done.</source>
        <translation>Markerat som klart.</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>How it ended</source>
        <translation>Hur det slutade</translation>
    </message>
    <message>
        <source>Meetings and contacts too</source>
        <translation>Också möten och kontakter</translation>
    </message>
    <message>
        <source>More about the outcome</source>
        <translation>Mer om utfallet</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Stig</translation>
    </message>
    <message>
        <source>Service ended</source>
        <translation>Tjänsten avslutades</translation>
    </message>
</context>
<context>
    <name>Ratings</name>
    <message>
        <source>Rating: {what}</source>
        <translation>Skattning: {what}</translation>
    </message>
    <message>
        <source>Ratings from 0 to 10</source>
        <translation>Skattningar 0–10</translation>
    </message>
</context>
</TS>
