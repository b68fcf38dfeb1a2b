<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>DeliveryForm</name>
    <message>
        <source>Consent that holds today</source>
        <translation>Tänään voimassa oleva suostumus</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Ground in the law</source>
        <translation>Lain kohta</translation>
    </message>
    <message>
        <source>In what way</source>
        <translation>Millä tavalla</translation>
    </message>
    <message>
        <source>On what ground</source>
        <translation>Millä perusteella</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Kirjaa</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>Which law and section</source>
        <translation>Laki ja pykälä</translation>
    </message>
</context>
<context>
    <name>PaperTab</name>
    <message>
        <source>A copy is handed over when the report is final.</source>
        <translation>Raportti annetaan, kun se on valmis.</translation>
    </message>
    <message>
        <source>All sections.</source>
        <translation>Kaikki osiot.</translation>
    </message>
    <message>
        <source>Change the fixed texts</source>
        <translation>Valmiiden tekstien vaihto</translation>
    </message>
    <message>
        <source>Change the report's language</source>
        <translation>Raportin kielen vaihto</translation>
    </message>
    <message>
        <source>Fixed texts in plain language</source>
        <translation>Valmiit tekstit selkokielellä</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Luovutukset</translation>
    </message>
    <message>
        <source>Language of the headings and forms</source>
        <translation>Valmiiden tekstien kieli</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Suuret kirjaimet</translation>
    </message>
    <message>
        <source>Named by this consent</source>
        <translation>Nimi kerrotaan tällä suostumuksella</translation>
    </message>
    <message>
        <source>Nobody has been given it yet.</source>
        <translation>Kenellekään ei ole vielä annettu raporttia.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Paperilla</translation>
    </message>
    <message>
        <source>Only the sections ticked for the profile. Nameless, unless a consent that holds lets the client be named.</source>
        <translation>Vain profiiliin merkityt osiot. Nimetön, ellei voimassa oleva suostumus anna kertoa nimeä.</translation>
    </message>
    <message>
        <source>Record a delivery</source>
        <translation>Luovutuksen kirjaus</translation>
    </message>
    <message>
        <source>Record a delivery…</source>
        <translation>Kirjaa luovutus…</translation>
    </message>
    <message>
        <source>The sections that were chosen for it together with the client.</source>
        <translation>Osiot, jotka siihen on valittu yhdessä asiakkaan kanssa.</translation>
    </message>
    <message>
        <source>Who has been given it</source>
        <translation>Kenelle annettu</translation>
    </message>
</context>
</TS>
