<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>OwnFiguresView</name>
    <message numerus="yes">
        <source>%n person(s) rated at both ends</source>
        <translation>
            <numerusform>%n person rated at both ends</numerusform>
            <numerusform>%n people rated at both ends</numerusform>
        </translation>
    </message>
</context>
</TS>
