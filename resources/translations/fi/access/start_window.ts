<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>StartWindow</name>
    <message>
        <source>Backups (*.rinnalla)</source>
        <translation>Varmuuskopiot (*.rinnalla)</translation>
    </message>
    <message>
        <source>Caseloads and backups (*.db *.rinnalla);;All files (*)</source>
        <translation>Asiakastiedostot ja varmuuskopiot (*.db *.rinnalla);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Valitse varmuuskopio</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Valitse uusi salalause</translation>
    </message>
    <message>
        <source>For a project manager: no caseload or passphrase is needed.</source>
        <translation>Projektipäällikölle: ei tarvita asiakastiedostoa eikä salalausetta.</translation>
    </message>
    <message>
        <source>Nothing was changed, and the damaged file is kept. Restore the newest backup; what was written after it can perhaps still be read in the damaged file.</source>
        <translation>Mitään ei muutettu, ja vaurioitunut tiedosto säilyy. Palauta uusin varmuuskopio; sen jälkeen kirjatut asiat voi ehkä vielä lukea vaurioituneesta tiedostosta.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Open anonymous summaries…</source>
        <translation>Avaa anonyymejä yhteenvetoja…</translation>
    </message>
    <message>
        <source>Open another caseload</source>
        <translation>Avaa toinen asiakastiedosto</translation>
    </message>
    <message>
        <source>Open with the paper key</source>
        <translation>Avaa paperiavaimella</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Palauta varmuuskopio</translation>
    </message>
    <message>
        <source>The backup takes the place of the present file, which is kept under another name. You can look into a backup first.</source>
        <translation>Varmuuskopio tulee nykyisen tiedoston paikalle, ja nykyinen säilyy toisella nimellä. Voit ensin katsoa, mitä kopiossa on.</translation>
    </message>
    <message>
        <source>The caseload is restored here: {place}</source>
        <translation>Asiakastiedosto palautetaan tänne: {place}</translation>
    </message>
    <message>
        <source>The file can't be opened</source>
        <translation>Tiedostoa ei voi avata</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Tiedosto on vaurioitunut</translation>
    </message>
    <message>
        <source>The old passphrase then no longer opens the file. The paper stays valid.</source>
        <translation>Vanha salalause ei sen jälkeen enää avaa tiedostoa. Paperi kelpaa edelleen.</translation>
    </message>
    <message>
        <source>This paper does not open this file. Is it of another caseload, or older?</source>
        <translation>Tämä paperi ei avaa tätä tiedostoa. Onko se toisesta asiakastiedostosta tai vanhempi?</translation>
    </message>
</context>
</TS>
