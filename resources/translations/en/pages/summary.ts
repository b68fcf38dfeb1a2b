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
</context>
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
