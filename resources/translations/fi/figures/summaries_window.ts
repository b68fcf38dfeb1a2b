<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>SummariesWindow</name>
    <message numerus="yes">
        <source>%n coach(es)</source>
        <translation>
            <numerusform>%n valmentaja</numerusform>
            <numerusform>%n valmentajaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, since a newer one or the same is here: {names}</source>
        <translation>Jätettiin pois, koska uudempi tai sama on mukana: {names}</translation>
    </message>
    <message>
        <source>Open summaries</source>
        <translation>Avaa yhteenvetoja</translation>
    </message>
    <message>
        <source>Open summaries…</source>
        <translation>Avaa yhteenvetoja…</translation>
    </message>
    <message>
        <source>Open the JSON files that coaches have sent: one, or several at a time. They are added up, and each sum says how sure it is. No caseload and no passphrase is needed.</source>
        <translation>Avaa valmentajien lähettämät JSON-tiedostot, yksi tai useampia kerralla. Ne lasketaan yhteen, ja jokaisesta summasta näkyy, kuinka varma se on. Asiakastiedostoa tai salalausetta ei tarvita.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tulosta…</translation>
    </message>
    <message>
        <source>Save the sum…</source>
        <translation>Tallenna summa…</translation>
    </message>
    <message>
        <source>Saved: {files}</source>
        <translation>Tallennettiin: {files}</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>Yhteenvedot</translation>
    </message>
    <message>
        <source>Summaries (*.json)</source>
        <translation>Yhteenvedot (*.json)</translation>
    </message>
    <message>
        <source>Where to save the sum</source>
        <translation>Mihin summa tallennetaan</translation>
    </message>
    <message>
        <source>Why rounded?</source>
        <translation>Miksi pyöristetty?</translation>
    </message>
</context>
</TS>
