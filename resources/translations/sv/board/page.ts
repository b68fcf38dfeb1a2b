<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>BoardPage</name>
    <message>
        <source>Filter</source>
        <translation>Filtrera</translation>
    </message>
    <message>
        <source>Filter the board</source>
        <translation>Filtrera tavlan</translation>
    </message>
    <message>
        <source>Import from Excel</source>
        <translation>Importera från Excel</translation>
    </message>
    <message>
        <source>Move to: {status}</source>
        <translation>Flytt till: {status}</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Ny klient</translation>
    </message>
    <message>
        <source>No clients yet. Bring them in from your Excel sheet, or add the first one.</source>
        <translation>Inga klienter ännu. Hämta dem från din Exceltabell eller lägg till den första.</translation>
    </message>
    <message>
        <source>Open the client's file</source>
        <translation>Öppna klientens uppgifter</translation>
    </message>
    <message>
        <source>Status board</source>
        <translation>Lägestavla</translation>
    </message>
</context>
<context>
    <name>_FilterBar</name>
    <message>
        <source>Clear the filter (Esc)</source>
        <translation>Ta bort filtret (Esc)</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Filtrera med text</translation>
    </message>
    <message>
        <source>Hide those ended over 90 days ago</source>
        <translation>Dölj de som upphört för över 90 dagar sedan</translation>
    </message>
    <message>
        <source>Name, place, employer, referrer…</source>
        <translation>Namn, ort, arbetsgivare, remitterande instans…</translation>
    </message>
    <message>
        <source>Only late ones</source>
        <translation>Endast försenade</translation>
    </message>
</context>
</TS>
