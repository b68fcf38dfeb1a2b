<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>NewClient</name>
    <message>
        <source>Add client</source>
        <translation>Lägg till klient</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Födelsedatum</translation>
    </message>
    <message>
        <source>Everything else can be filled in the client's file later.</source>
        <translation>Resten kan fyllas i senare bland klientens uppgifter.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>If somebody of a similar name is a client already, it says so.</source>
        <translation>Om någon med liknande namn redan är klient syns det här.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open: {name}</source>
        <translation>Öppna: {name}</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Remittent</translation>
    </message>
    <message>
        <source>Service starts</source>
        <translation>Tjänsten börjar</translation>
    </message>
    <message>
        <source>Similar names</source>
        <translation>Liknande namn</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Write the client's name.</source>
        <translation>Skriv klientens namn.</translation>
    </message>
    <message>
        <source>or year of birth</source>
        <translation>eller födelseår</translation>
    </message>
</context>
</TS>
