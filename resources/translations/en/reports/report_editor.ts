<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ReportEditor</name>
    <message numerus="yes">
        <source>{copy}: %n place(s) should be looked at first.</source>
        <translation>
            <numerusform>{copy}: %n place should be looked at first.</numerusform>
            <numerusform>{copy}: %n places should be looked at first.</numerusform>
        </translation>
    </message>
</context>
</TS>
