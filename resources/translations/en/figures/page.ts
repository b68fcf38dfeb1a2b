<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnonymousView</name>
    <message numerus="yes">
        <source>%n client(s) have an outcome but no end day, so they do not count as ended. Fill in the days first: what has been given out stays as it was.</source>
        <translation>
            <numerusform>%n client has an outcome but no end day, so they do not count as ended. Fill in the day first: what has been given out stays as it was.</numerusform>
            <numerusform>%n clients have an outcome but no end day, so they do not count as ended. Fill in the days first: what has been given out stays as it was.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The summary was taken in; %n release(s) were new.</source>
        <translation>
            <numerusform>The summary was taken in; one release was new.</numerusform>
            <numerusform>The summary was taken in; %n releases were new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is recorded of %n client(s) differs from the exported summary. That is meant: a correction would tell about one person, so it moves no number.</source>
        <translation>
            <numerusform>What is recorded of one client differs from the exported summary. That is meant: a correction would tell about one person, so it moves no number.</numerusform>
            <numerusform>What is recorded of %n clients differs from the exported summary. That is meant: a correction would tell about single people, so it moves no number.</numerusform>
        </translation>
    </message>
</context>
</TS>
