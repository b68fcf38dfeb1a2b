<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>MoveBar</name>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Details of a move</source>
        <translation>Siirron tiedot</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>How the service ended</source>
        <translation>Miten palvelu päättyi</translation>
    </message>
    <message>
        <source>Move to: {status}</source>
        <translation>Siirrä: {status}</translation>
    </message>
    <message>
        <source>Next service</source>
        <translation>Seuraava palvelu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>Service ended</source>
        <translation>Palvelu päättyi</translation>
    </message>
    <message>
        <source>{name} moved to: {status}</source>
        <translation>{name} siirrettiin: {status}</translation>
    </message>
</context>
</TS>
