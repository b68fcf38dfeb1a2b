<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>MoveBar</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Details of a move</source>
        <translation>Uppgifter om flytten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>How the service ended</source>
        <translation>Hur tjänsten slutade</translation>
    </message>
    <message>
        <source>Move to: {status}</source>
        <translation>Flytta: {status}</translation>
    </message>
    <message>
        <source>Next service</source>
        <translation>Nästa tjänst</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Service ended</source>
        <translation>Tjänsten upphörde</translation>
    </message>
    <message>
        <source>{name} moved to: {status}</source>
        <translation>{name} flyttades: {status}</translation>
    </message>
</context>
</TS>
