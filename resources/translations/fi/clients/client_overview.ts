<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>NextSteps</name>
    <message>
        <source>Done</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Tehty: {what}</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Seuraavat askeleet</translation>
    </message>
    <message>
        <source>Nothing waits. A next step with a day is written with a meeting.</source>
        <translation>Ei odottavia askelia. Seuraava askel ja sen päivä kirjataan tapaamiseen.</translation>
    </message>
    <message>
        <source>Tick as done</source>
        <translation>Merkitse tehdyksi</translation>
    </message>
    <message>
        <source>Ticked as done.</source>
        <translation>Merkitty tehdyksi.</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>How it ended</source>
        <translation>Miten päättyi</translation>
    </message>
    <message>
        <source>Meetings and contacts too</source>
        <translation>Myös tapaamiset ja kontaktit</translation>
    </message>
    <message>
        <source>More about the outcome</source>
        <translation>Lisää tuloksesta</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Polku</translation>
    </message>
    <message>
        <source>Service ended</source>
        <translation>Palvelu päättyi</translation>
    </message>
</context>
<context>
    <name>Ratings</name>
    <message>
        <source>Rating: {what}</source>
        <translation>Arvio: {what}</translation>
    </message>
    <message>
        <source>Ratings from 0 to 10</source>
        <translation>Arviot 0–10</translation>
    </message>
</context>
</TS>
