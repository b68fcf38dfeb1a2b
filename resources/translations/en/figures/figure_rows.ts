<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>FigureRows</name>
    <message numerus="yes">
        <source>%n row(s); Enter opens one</source>
        <translation>
            <numerusform>%n row; Enter opens it</numerusform>
            <numerusform>%n rows; Enter opens one</numerusform>
        </translation>
    </message>
</context>
</TS>
