<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>OlderFile</name>
    <message>
        <source>Go on with this file</source>
        <translation>Jatka tällä tiedostolla</translation>
    </message>
    <message>
        <source>Nothing has been changed or overwritten.</source>
        <translation>Mitään ei ole muutettu eikä korvattu.</translation>
    </message>
    <message>
        <source>On this computer the caseload was last used on {seen}. The last change in this file is from {found}, and something that was saved is not in it. Perhaps an old copy, or a part of one, was put back by somebody or by a synchronising program.</source>
        <translation>Tällä koneella asiakastiedostoa käytettiin viimeksi {seen}. Tämän tiedoston viimeisin muutos on {found}, eikä tiedostossa ole kaikkea, mitä on tallennettu. Joku tai jokin synkronointiohjelma on ehkä palauttanut vanhan kopion tai osan siitä.</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Näytä varmuuskopiot</translation>
    </message>
    <message>
        <source>This file, or a part of it, is older than before</source>
        <translation>Tiedosto tai osa siitä on vanhempi kuin viimeksi</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Another backup…</source>
        <translation>Muu varmuuskopio…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Varmuuskopiot</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Katso sisältöä</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Salalause</translation>
    </message>
    <message>
        <source>Read the damaged file</source>
        <translation>Lue vaurioitunutta tiedostoa</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Palauta tämä kopio</translation>
    </message>
</context>
</TS>
