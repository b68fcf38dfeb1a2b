<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>RetentionSheet</name>
    <message numerus="yes">
        <source>%n clients are due. Erase each from the client's own file.</source>
        <translation>
            <numerusform>%n klients tid är slut. Radera i klientens egna uppgifter.</numerusform>
            <numerusform>%n klienters tid är slut. Radera i vars och ens egna uppgifter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients whose data is no longer needed</source>
        <translation>Klienter vars uppgifter inte längre behövs</translation>
    </message>
    <message>
        <source>For example a decision of the organisation</source>
        <translation>Till exempel ett beslut av organisationen</translation>
    </message>
    <message>
        <source>How long data is kept</source>
        <translation>Hur länge uppgifter sparas</translation>
    </message>
    <message>
        <source>Nobody's time is over yet.</source>
        <translation>Ingens tid är slut än.</translation>
    </message>
    <message>
        <source>Open the client's file</source>
        <translation>Öppna klientens uppgifter</translation>
    </message>
    <message>
        <source>Why another time than 10 years</source>
        <translation>Varför annan tid än 10 år</translation>
    </message>
    <message>
        <source>Write the reason, too.</source>
        <translation>Skriv också orsaken.</translation>
    </message>
    <message>
        <source>Years from the end of the service</source>
        <translation>År från tjänstens slut</translation>
    </message>
</context>
</TS>
