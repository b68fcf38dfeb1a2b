<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CheckTab</name>
    <message numerus="yes">
        <source>{copy}: %n place(s) to look at.</source>
        <translation>
            <numerusform>{copy}: %n place to look at.</numerusform>
            <numerusform>{copy}: %n places to look at.</numerusform>
        </translation>
    </message>
</context>
</TS>
