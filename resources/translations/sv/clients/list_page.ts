<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>ClientsPage</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n klient</numerusform>
            <numerusform>%n klienter</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter (Esc)</source>
        <translation>Rensa filtret (Esc)</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienter</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Filter the clients</source>
        <translation>Filtrera klienterna</translation>
    </message>
    <message>
        <source>Filter: name, situation, referrer…</source>
        <translation>Filtrera: namn, situation, remittent…</translation>
    </message>
    <message>
        <source>Import from Excel</source>
        <translation>Importera från Excel</translation>
    </message>
    <message>
        <source>Move to: {status}</source>
        <translation>Flytta: {status}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Ny klient</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Nästa datum</translation>
    </message>
    <message>
        <source>No clients yet. Bring them in from your Excel sheet, or add the first one.</source>
        <translation>Inga klienter ännu. Hämta dem från din Excel-tabell eller lägg till den första.</translation>
    </message>
    <message>
        <source>Only open ones</source>
        <translation>Bara öppna</translation>
    </message>
    <message>
        <source>Open the client's file</source>
        <translation>Öppna klientens uppgifter</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fas</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Remittent</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Läget nu</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Började</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>{shown} of {whole} clients</source>
        <translation>{shown} av {whole} klienter</translation>
    </message>
</context>
</TS>
