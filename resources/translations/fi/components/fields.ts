<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>DayField</name>
    <message>
        <source>3.12. or 3.12.2026, t = today, +7 = in a week</source>
        <translation>3.12. tai 3.12.2026, t = tänään, +7 = viikon päästä</translation>
    </message>
    <message>
        <source>Write the day as 3.12.2026.</source>
        <translation>Kirjoita päivä muodossa 3.12.2026.</translation>
    </message>
    <message>
        <source>d.m.yyyy</source>
        <translation>p.k.vvvv</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Between {least} and {most}.</source>
        <translation>Luku väliltä {least}–{most}.</translation>
    </message>
</context>
</TS>
