<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>SummariesWindow</name>
    <message numerus="yes">
        <source>%n coach(es)</source>
        <translation>
            <numerusform>%n coach</numerusform>
            <numerusform>%n coacher</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, since a newer one or the same is here: {names}</source>
        <translation>Lämnades bort, eftersom en nyare eller samma är med: {names}</translation>
    </message>
    <message>
        <source>Open summaries</source>
        <translation>Öppna sammandrag</translation>
    </message>
    <message>
        <source>Open summaries…</source>
        <translation>Öppna sammandrag…</translation>
    </message>
    <message>
        <source>Open the JSON files that coaches have sent: one, or several at a time. They are added up, and each sum says how sure it is. No caseload and no passphrase is needed.</source>
        <translation>Öppna JSON-filerna som coacherna har skickat, en eller flera på en gång. De läggs ihop, och för varje summa syns hur säker den är. Varken klientfil eller lösenfras behövs.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Save the sum…</source>
        <translation>Spara summan…</translation>
    </message>
    <message>
        <source>Saved: {files}</source>
        <translation>Sparades: {files}</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>Sammandrag</translation>
    </message>
    <message>
        <source>Summaries (*.json)</source>
        <translation>Sammandrag (*.json)</translation>
    </message>
    <message>
        <source>Where to save the sum</source>
        <translation>Var summan sparas</translation>
    </message>
    <message>
        <source>Why rounded?</source>
        <translation>Varför avrundat?</translation>
    </message>
</context>
</TS>
