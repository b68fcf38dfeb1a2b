<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>SteeringReport</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>For example: the steering group</source>
        <translation>Esimerkiksi: ohjausryhmä</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tulosta…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Tallenna PDF…</translation>
    </message>
    <message>
        <source>Steering report</source>
        <translation>Raportti ohjausryhmälle</translation>
    </message>
    <message>
        <source>The report has exact figures and is not anonymous. It says so on every page, and to whom it goes. What you print or save is written in the log.</source>
        <translation>Raportissa on tarkat luvut, eikä se ole anonyymi. Se lukee joka sivulla, samoin se, kenelle raportti on annettu. Tulostus ja tallennus kirjataan lokiin.</translation>
    </message>
    <message>
        <source>The steering report was saved.</source>
        <translation>Raportti tallennettiin.</translation>
    </message>
    <message>
        <source>To whom it goes</source>
        <translation>Kenelle raportti annetaan</translation>
    </message>
    <message>
        <source>steering-report.pdf</source>
        <translation>ohjausryhman-raportti.pdf</translation>
    </message>
</context>
</TS>
