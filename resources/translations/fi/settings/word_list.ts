<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>WordList</name>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Add to a list</source>
        <translation>Lisäys luetteloon</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Alas</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>Uusi nimike</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Remove from a list</source>
        <translation>Poisto luettelosta</translation>
    </message>
    <message>
        <source>Removed from the list. What is recorded stays.</source>
        <translation>Poistettu luettelosta. Jo kirjattu säilyy.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Muuta nimeä</translation>
    </message>
    <message>
        <source>Rename in a list</source>
        <translation>Nimen muutos luettelossa</translation>
    </message>
    <message>
        <source>Reorder a list</source>
        <translation>Luettelon järjestys</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Ylös</translation>
    </message>
    <message>
        <source>Words of the list</source>
        <translation>Luettelon nimikkeet</translation>
    </message>
</context>
</TS>
