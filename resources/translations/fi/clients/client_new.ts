<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>NewClient</name>
    <message>
        <source>Add client</source>
        <translation>Lisää asiakas</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Syntymäaika</translation>
    </message>
    <message>
        <source>Everything else can be filled in the client's file later.</source>
        <translation>Muut tiedot voi täyttää myöhemmin asiakkaan tietoihin.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Sukunimi</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Etunimet</translation>
    </message>
    <message>
        <source>If somebody of a similar name is a client already, it says so.</source>
        <translation>Jos saman niminen on jo asiakkaana, hän näkyy tässä.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Open: {name}</source>
        <translation>Avaa: {name}</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Lähettävä taho</translation>
    </message>
    <message>
        <source>Service starts</source>
        <translation>Palvelu alkaa</translation>
    </message>
    <message>
        <source>Similar names</source>
        <translation>Samankaltaiset nimet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Write the client's name.</source>
        <translation>Kirjoita asiakkaan nimi.</translation>
    </message>
    <message>
        <source>or year of birth</source>
        <translation>tai syntymävuosi</translation>
    </message>
</context>
</TS>
