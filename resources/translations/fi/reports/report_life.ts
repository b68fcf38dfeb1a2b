<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>CompareDialog</name>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Underlined: written since. Struck through: taken away since.</source>
        <translation>Alleviivattu: kirjoitettu jälkeenpäin. Yliviivattu: poistettu jälkeenpäin.</translation>
    </message>
</context>
<context>
    <name>LifeTab</name>
    <message>
        <source>Begin a new version</source>
        <translation>Aloita uusi versio</translation>
    </message>
    <message>
        <source>Begin a new version of the report</source>
        <translation>Raportin uusi versio</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vertaa</translation>
    </message>
    <message>
        <source>Compare the chosen one with</source>
        <translation>Mihin valittua verrataan</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>First record how and when the client took part.</source>
        <translation>Kirjaa ensin, miten ja milloin asiakas osallistui.</translation>
    </message>
    <message>
        <source>For example Arabic, interpreted</source>
        <translation>Esimerkiksi arabia, tulkattu</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Miten</translation>
    </message>
    <message>
        <source>In the client's own words</source>
        <translation>Asiakkaan omin sanoin</translation>
    </message>
    <message>
        <source>Just as they were said</source>
        <translation>Juuri niin kuin ne sanottiin</translation>
    </message>
    <message>
        <source>Language it was gone through in</source>
        <translation>Kieli, jolla raportti käytiin läpi</translation>
    </message>
    <message>
        <source>Make final</source>
        <translation>Merkitse valmiiksi</translation>
    </message>
    <message>
        <source>Make the report final</source>
        <translation>Raportin merkitseminen valmiiksi</translation>
    </message>
    <message>
        <source>Mark as agreed on</source>
        <translation>Merkitse sovituksi</translation>
    </message>
    <message>
        <source>Mark as read together</source>
        <translation>Merkitse luetuksi yhdessä</translation>
    </message>
    <message>
        <source>Mark the report as agreed on</source>
        <translation>Raportin merkitseminen sovituksi</translation>
    </message>
    <message>
        <source>Mark the report as read together</source>
        <translation>Raportin merkitseminen luetuksi</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Luettu ääneen</translation>
    </message>
    <message>
        <source>Record a delivery…</source>
        <translation>Kirjaa luovutus…</translation>
    </message>
    <message>
        <source>Record the client's part</source>
        <translation>Asiakkaan osuuden kirjaus</translation>
    </message>
    <message>
        <source>The client has no words to add</source>
        <translation>Asiakkaalla ei ole lisättävää</translation>
    </message>
    <message>
        <source>The client's part</source>
        <translation>Asiakkaan osuus</translation>
    </message>
    <message>
        <source>Version {number} · {state} · {day}</source>
        <translation>Versio {number} · {state} · {day}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiot</translation>
    </message>
    <message>
        <source>Write down the client's own words, or that there were none.</source>
        <translation>Kirjaa asiakkaan omat sanat tai se, ettei niitä ollut.</translation>
    </message>
    <message>
        <source>the text of now</source>
        <translation>nykyinen teksti</translation>
    </message>
</context>
</TS>
