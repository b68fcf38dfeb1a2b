<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>CrashHandler</name>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Something went wrong in the program ({place}). What you had saved is safe. You can go on; if it happens again, start Rinnalla anew.</source>
        <translation>Ohjelmassa tapahtui virhe ({place}). Tallennetut tiedot ovat tallessa. Voit jatkaa. Jos virhe toistuu, käynnistä Rinnalla uudelleen.</translation>
    </message>
</context>
</TS>
