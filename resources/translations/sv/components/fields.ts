<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>DayField</name>
    <message>
        <source>3.12. or 3.12.2026, t = today, +7 = in a week</source>
        <translation>3.12. eller 3.12.2026, t = i dag, +7 = om en vecka</translation>
    </message>
    <message>
        <source>Write the day as 3.12.2026.</source>
        <translation>Skriv dagen som 3.12.2026.</translation>
    </message>
    <message>
        <source>d.m.yyyy</source>
        <translation>d.m.åååå</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Between {least} and {most}.</source>
        <translation>Ett tal mellan {least} och {most}.</translation>
    </message>
</context>
</TS>
