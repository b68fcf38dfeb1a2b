<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>ContactBar</name>
    <message>
        <source>A known or a new employer</source>
        <translation>Känd eller ny arbetsgivare</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbetsgivare</translation>
    </message>
    <message>
        <source>For which client</source>
        <translation>För vilken klient</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>Log an employer contact</source>
        <translation>Anteckning av en arbetsgivarkontakt</translation>
    </message>
    <message>
        <source>Log the contact</source>
        <translation>Anteckna</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Not about one client</source>
        <translation>Gäller inte en enskild klient</translation>
    </message>
    <message>
        <source>The contact is in the log.</source>
        <translation>Kontakten är antecknad.</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Which employer?</source>
        <translation>Vilken arbetsgivare?</translation>
    </message>
</context>
</TS>
