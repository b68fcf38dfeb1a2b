<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ColoursStep</name>
    <message numerus="yes">
        <source>The colours of your sheet become statuses. %n colour(s) are unsure: choose the status or confirm it.</source>
        <translation>
            <numerusform>The colours of your sheet become statuses. %n colour is unsure: choose the status or confirm it.</numerusform>
            <numerusform>The colours of your sheet become statuses. %n colours are unsure: choose the status or confirm it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewStep</name>
    <message numerus="yes">
        <source>%n row(s) to look at. Nothing is saved yet.</source>
        <translation>
            <numerusform>%n row to look at. Nothing is saved yet.</numerusform>
            <numerusform>%n rows to look at. Nothing is saved yet.</numerusform>
        </translation>
    </message>
</context>
</TS>
