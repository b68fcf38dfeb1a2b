<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>CrashHandler</name>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Something went wrong in the program ({place}). What you had saved is safe. You can go on; if it happens again, start Rinnalla anew.</source>
        <translation>Det blev ett fel i programmet ({place}). Det du har sparat är i säkerhet. Du kan fortsätta. Om felet upprepas, starta om Rinnalla.</translation>
    </message>
</context>
</TS>
