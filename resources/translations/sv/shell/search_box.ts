<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>SearchBox</name>
    <message>
        <source>Find a client, an employer, a note…   Ctrl+K</source>
        <translation>Sök klient, arbetsgivare, anteckning…   Ctrl+K</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Inga träffar</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Sök i allt</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Sökträffar</translation>
    </message>
</context>
</TS>
