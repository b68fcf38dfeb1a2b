<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>DeliveryForm</name>
    <message>
        <source>Consent that holds today</source>
        <translation>Samtycke som gäller i dag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Ground in the law</source>
        <translation>Lagrum</translation>
    </message>
    <message>
        <source>In what way</source>
        <translation>På vilket sätt</translation>
    </message>
    <message>
        <source>On what ground</source>
        <translation>På vilken grund</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Anteckna</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Till vem</translation>
    </message>
    <message>
        <source>Which law and section</source>
        <translation>Lag och paragraf</translation>
    </message>
</context>
<context>
    <name>PaperTab</name>
    <message>
        <source>A copy is handed over when the report is final.</source>
        <translation>Rapporten ges när den är färdig.</translation>
    </message>
    <message>
        <source>All sections.</source>
        <translation>Alla avsnitt.</translation>
    </message>
    <message>
        <source>Change the fixed texts</source>
        <translation>Byte av de färdiga texterna</translation>
    </message>
    <message>
        <source>Change the report's language</source>
        <translation>Byte av rapportens språk</translation>
    </message>
    <message>
        <source>Fixed texts in plain language</source>
        <translation>Färdiga texter på lättläst språk</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Utlämnanden</translation>
    </message>
    <message>
        <source>Language of the headings and forms</source>
        <translation>De färdiga texternas språk</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Stora bokstäver</translation>
    </message>
    <message>
        <source>Named by this consent</source>
        <translation>Namnet nämns med det här samtycket</translation>
    </message>
    <message>
        <source>Nobody has been given it yet.</source>
        <translation>Ingen har ännu fått rapporten.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>På papper</translation>
    </message>
    <message>
        <source>Only the sections ticked for the profile. Nameless, unless a consent that holds lets the client be named.</source>
        <translation>Bara de avsnitt som märkts för profilen. Namnlös, om inte ett gällande samtycke låter namnet nämnas.</translation>
    </message>
    <message>
        <source>Record a delivery</source>
        <translation>Anteckna ett utlämnande</translation>
    </message>
    <message>
        <source>Record a delivery…</source>
        <translation>Anteckna utlämnande…</translation>
    </message>
    <message>
        <source>The sections that were chosen for it together with the client.</source>
        <translation>De avsnitt som har valts till det tillsammans med klienten.</translation>
    </message>
    <message>
        <source>Who has been given it</source>
        <translation>Vem som har fått den</translation>
    </message>
</context>
</TS>
