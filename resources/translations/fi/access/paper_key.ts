<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>PaperField</name>
    <message numerus="yes">
        <source>%n characters to go</source>
        <translation>
            <numerusform>Vielä %n merkki</numerusform>
            <numerusform>Vielä %n merkkiä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) mistyped: {numbers}</source>
        <translation>
            <numerusform>%n ryhmä väärin: {numbers}</numerusform>
            <numerusform>%n ryhmää väärin: {numbers}</numerusform>
        </translation>
    </message>
    <message>
        <source>All groups are right.</source>
        <translation>Kaikki ryhmät ovat oikein.</translation>
    </message>
</context>
<context>
    <name>PaperShown</name>
    <message>
        <source>Group {number}</source>
        <translation>Ryhmä {number}</translation>
    </message>
    <message>
        <source>Group {number} is not as on the screen. Look at the paper again.</source>
        <translation>Ryhmä {number} ei ole sama kuin näytöllä oli. Katso paperia uudelleen.</translation>
    </message>
    <message>
        <source>It is on paper now</source>
        <translation>Se on nyt paperilla</translation>
    </message>
    <message>
        <source>It opens the file when the passphrase is forgotten or the computer breaks. Print it or write it down, and keep it in a locked place.</source>
        <translation>Se avaa tiedoston, jos salalause unohtuu tai kone hajoaa. Tulosta se tai kirjoita se ylös ja säilytä lukitussa paikassa.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Myöhemmin</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>Tulosta arkki…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Näytä uudelleen</translation>
    </message>
    <message>
        <source>Type two groups from the paper, so that it is sure to be right.</source>
        <translation>Kirjoita paperista kaksi ryhmää, niin tiedetään, että se on oikein.</translation>
    </message>
    <message>
        <source>Your paper key</source>
        <translation>Paperiavaimesi</translation>
    </message>
</context>
<context>
    <name>PaperUnlock</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Paper key</source>
        <translation>Paperiavain</translation>
    </message>
    <message>
        <source>Type the groups from the paper in order. Small letters will do, and a mistyped group is marked at once.</source>
        <translation>Kirjoita paperin ryhmät järjestyksessä. Pienet kirjaimet kelpaavat, ja väärin kirjoitettu ryhmä merkitään heti.</translation>
    </message>
</context>
</TS>
