<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>NewPassphrase</name>
    <message numerus="yes">
        <source>Use at least %n characters; four words are good.</source>
        <translation>
            <numerusform>Use at least %n character; four words are good.</numerusform>
            <numerusform>Use at least %n characters; four words are good.</numerusform>
        </translation>
    </message>
</context>
</TS>
