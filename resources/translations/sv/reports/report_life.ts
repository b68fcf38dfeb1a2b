<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>CompareDialog</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Underlined: written since. Struck through: taken away since.</source>
        <translation>Understruket: skrivet efteråt. Överstruket: borttaget efteråt.</translation>
    </message>
</context>
<context>
    <name>LifeTab</name>
    <message>
        <source>Begin a new version</source>
        <translation>Börja en ny version</translation>
    </message>
    <message>
        <source>Begin a new version of the report</source>
        <translation>Ny version av rapporten</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>Compare the chosen one with</source>
        <translation>Den valda jämförs med</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>First record how and when the client took part.</source>
        <translation>Anteckna först hur och när klienten deltog.</translation>
    </message>
    <message>
        <source>For example Arabic, interpreted</source>
        <translation>Till exempel arabiska, tolkat</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>In the client's own words</source>
        <translation>Med klientens egna ord</translation>
    </message>
    <message>
        <source>Just as they were said</source>
        <translation>Precis som de sades</translation>
    </message>
    <message>
        <source>Language it was gone through in</source>
        <translation>Språket som rapporten gicks igenom på</translation>
    </message>
    <message>
        <source>Make final</source>
        <translation>Märk som färdig</translation>
    </message>
    <message>
        <source>Make the report final</source>
        <translation>Göra rapporten färdig</translation>
    </message>
    <message>
        <source>Mark as agreed on</source>
        <translation>Märk som överenskommen</translation>
    </message>
    <message>
        <source>Mark as read together</source>
        <translation>Märk som läst tillsammans</translation>
    </message>
    <message>
        <source>Mark the report as agreed on</source>
        <translation>Märka rapporten som överenskommen</translation>
    </message>
    <message>
        <source>Mark the report as read together</source>
        <translation>Märka rapporten som läst</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Läst högt</translation>
    </message>
    <message>
        <source>Record a delivery…</source>
        <translation>Anteckna utlämnande…</translation>
    </message>
    <message>
        <source>Record the client's part</source>
        <translation>Anteckna klientens del</translation>
    </message>
    <message>
        <source>The client has no words to add</source>
        <translation>Klienten har inget att tillägga</translation>
    </message>
    <message>
        <source>The client's part</source>
        <translation>Klientens del</translation>
    </message>
    <message>
        <source>Version {number} · {state} · {day}</source>
        <translation>Version {number} · {state} · {day}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioner</translation>
    </message>
    <message>
        <source>Write down the client's own words, or that there were none.</source>
        <translation>Anteckna klientens egna ord, eller att det inte fanns några.</translation>
    </message>
    <message>
        <source>the text of now</source>
        <translation>texten som den är nu</translation>
    </message>
</context>
</TS>
