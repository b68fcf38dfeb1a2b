<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>WordList</name>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Add to a list</source>
        <translation>Tillägg i en lista</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ner</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>Ny benämning</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove from a list</source>
        <translation>Borttagning ur en lista</translation>
    </message>
    <message>
        <source>Removed from the list. What is recorded stays.</source>
        <translation>Borttaget ur listan. Det som har antecknats behålls.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
    <message>
        <source>Rename in a list</source>
        <translation>Namnbyte i en lista</translation>
    </message>
    <message>
        <source>Reorder a list</source>
        <translation>Listans ordning</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Upp</translation>
    </message>
    <message>
        <source>Words of the list</source>
        <translation>Listans benämningar</translation>
    </message>
</context>
</TS>
