<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>FigureRows</name>
    <message numerus="yes">
        <source>%n row(s); Enter opens one</source>
        <translation>
            <numerusform>%n rivi; Enter avaa sen</numerusform>
            <numerusform>%n riviä; Enter avaa valitun</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
</context>
</TS>
