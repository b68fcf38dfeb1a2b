<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>PaperField</name>
    <message numerus="yes">
        <source>%n characters to go</source>
        <translation>
            <numerusform>%n character to go</numerusform>
            <numerusform>%n characters to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) mistyped: {numbers}</source>
        <translation>
            <numerusform>%n group mistyped: {numbers}</numerusform>
            <numerusform>%n groups mistyped: {numbers}</numerusform>
        </translation>
    </message>
</context>
</TS>
