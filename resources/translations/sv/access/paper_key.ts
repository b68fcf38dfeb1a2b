<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>PaperField</name>
    <message numerus="yes">
        <source>%n characters to go</source>
        <translation>
            <numerusform>%n tecken kvar</numerusform>
            <numerusform>%n tecken kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) mistyped: {numbers}</source>
        <translation>
            <numerusform>%n grupp felskriven: {numbers}</numerusform>
            <numerusform>%n grupper felskrivna: {numbers}</numerusform>
        </translation>
    </message>
    <message>
        <source>All groups are right.</source>
        <translation>Alla grupper är rätt.</translation>
    </message>
</context>
<context>
    <name>PaperShown</name>
    <message>
        <source>Group {number}</source>
        <translation>Grupp {number}</translation>
    </message>
    <message>
        <source>Group {number} is not as on the screen. Look at the paper again.</source>
        <translation>Grupp {number} är inte som den var på skärmen. Titta på pappret igen.</translation>
    </message>
    <message>
        <source>It is on paper now</source>
        <translation>Den finns på papper nu</translation>
    </message>
    <message>
        <source>It opens the file when the passphrase is forgotten or the computer breaks. Print it or write it down, and keep it in a locked place.</source>
        <translation>Den öppnar filen om lösenfrasen glöms eller datorn går sönder. Skriv ut den eller skriv upp den och förvara den inlåst.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>Skriv ut arket…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Visa igen</translation>
    </message>
    <message>
        <source>Type two groups from the paper, so that it is sure to be right.</source>
        <translation>Skriv två grupper från pappret, så är det säkert att det stämmer.</translation>
    </message>
    <message>
        <source>Your paper key</source>
        <translation>Din pappersnyckel</translation>
    </message>
</context>
<context>
    <name>PaperUnlock</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Paper key</source>
        <translation>Pappersnyckel</translation>
    </message>
    <message>
        <source>Type the groups from the paper in order. Small letters will do, and a mistyped group is marked at once.</source>
        <translation>Skriv grupperna från pappret i ordning. Små bokstäver duger, och en felskriven grupp markeras genast.</translation>
    </message>
</context>
</TS>
