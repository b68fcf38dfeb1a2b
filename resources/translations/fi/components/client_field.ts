<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>ClientNameField</name>
    <message>
        <source>No client has that name.</source>
        <translation>Sen nimistä asiakasta ei ole.</translation>
    </message>
    <message>
        <source>Several clients have that name. Choose one of the list.</source>
        <translation>Samannimisiä asiakkaita on useita. Valitse yksi listasta.</translation>
    </message>
</context>
</TS>
