<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>RetentionSheet</name>
    <message numerus="yes">
        <source>%n clients are due. Erase each from the client's own file.</source>
        <translation>
            <numerusform>%n client is due. Erase the data from the client's own file.</numerusform>
            <numerusform>%n clients are due. Erase each from the client's own file.</numerusform>
        </translation>
    </message>
</context>
</TS>
