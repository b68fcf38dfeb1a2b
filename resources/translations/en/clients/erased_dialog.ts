<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ErasedDialog</name>
    <message numerus="yes">
        <source>The name still stands in %n places: search for it.</source>
        <translation>
            <numerusform>The name still stands in %n place: search for it.</numerusform>
            <numerusform>The name still stands in %n places: search for it.</numerusform>
        </translation>
    </message>
</context>
</TS>
