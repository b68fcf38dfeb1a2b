<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>SteeringReport</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>For example: the steering group</source>
        <translation>Till exempel: styrgruppen</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som PDF…</translation>
    </message>
    <message>
        <source>Steering report</source>
        <translation>Rapport till styrgruppen</translation>
    </message>
    <message>
        <source>The report has exact figures and is not anonymous. It says so on every page, and to whom it goes. What you print or save is written in the log.</source>
        <translation>Rapporten har exakta tal och är inte anonym. Det står på varje sida, liksom till vem den ges. Utskrift och sparande antecknas i loggen.</translation>
    </message>
    <message>
        <source>The steering report was saved.</source>
        <translation>Rapporten sparades.</translation>
    </message>
    <message>
        <source>To whom it goes</source>
        <translation>Till vem rapporten ges</translation>
    </message>
    <message>
        <source>steering-report.pdf</source>
        <translation>rapport-till-styrgruppen.pdf</translation>
    </message>
</context>
</TS>
