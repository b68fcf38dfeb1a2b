<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>ColoursStep</name>
    <message>
        <source>Becomes</source>
        <translation>Tilaksi</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Väri</translation>
    </message>
    <message>
        <source>Confirm the colour {fill}</source>
        <translation>Vahvista väri {fill}</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Esimerkiksi</translation>
    </message>
    <message>
        <source>I have looked at the colours and they are right</source>
        <translation>Olen katsonut värit ja ne ovat oikein</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rivejä</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Varma</translation>
    </message>
    <message>
        <source>The colour {fill} becomes</source>
        <translation>Värin {fill} tila</translation>
    </message>
    <message numerus="yes">
        <source>The colours of your sheet become statuses. %n colour(s) are unsure: choose the status or confirm it.</source>
        <translation>
            <numerusform>Taulukon värit muuttuvat tiloiksi. %n väri on epävarma: valitse tila tai vahvista ehdotus.</numerusform>
            <numerusform>Taulukon värit muuttuvat tiloiksi. %n väriä on epävarmoja: valitse tila tai vahvista ehdotus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The colours of your sheet become statuses. A client without a colour is active.</source>
        <translation>Taulukon värit muuttuvat tiloiksi. Asiakas ilman väriä on aktiivinen.</translation>
    </message>
    <message>
        <source>The rows have no colours. A client without a colour is active.</source>
        <translation>Riveillä ei ole värejä. Asiakas ilman väriä on aktiivinen.</translation>
    </message>
    <message>
        <source>Unsure – confirm</source>
        <translation>Epävarma – vahvista</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>(no heading)</source>
        <translation>(ei otsikkoa)</translation>
    </message>
    <message>
        <source>Check where each column goes. What has no place of its own is kept as a note, so that nothing is lost.</source>
        <translation>Tarkista, mihin kukin sarake viedään. Se, millä ei ole omaa paikkaa, talletetaan muistiinpanoihin, jotta mitään ei katoa.</translation>
    </message>
    <message>
        <source>Columns of the sheet {name}</source>
        <translation>Välilehden {name} sarakkeet</translation>
    </message>
    <message>
        <source>From the sheet</source>
        <translation>Taulukosta</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Viedään kenttään</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Välilehdet</translation>
    </message>
    <message>
        <source>The colour of the row</source>
        <translation>Rivin väri</translation>
    </message>
    <message>
        <source>The column “{heading}”</source>
        <translation>Sarake ”{heading}”</translation>
    </message>
    <message>
        <source>Which colour tells the status</source>
        <translation>Mikä väri kertoo tilan</translation>
    </message>
    <message>
        <source>{heading} goes to</source>
        <translation>{heading} viedään kenttään</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>The import is done</source>
        <translation>Tuonti on valmis</translation>
    </message>
    <message>
        <source>The import was undone. The caseload is as it was.</source>
        <translation>Tuonti kumottiin. Asiakastiedot ovat ennallaan.</translation>
    </message>
    <message>
        <source>The old sheet</source>
        <translation>Vanha taulukko</translation>
    </message>
    <message>
        <source>The sheet you imported is still where it was, and it is not encrypted. Keep it in a safe place until you have checked your clients here; then remove it by your organisation's rules. Remember its copies, too.</source>
        <translation>Tuotu taulukko on yhä entisellä paikallaan, eikä Rinnalla salaa sitä. Säilytä se turvallisessa paikassa, kunnes olet tarkistanut asiakkaasi täällä, ja hävitä se sitten organisaatiosi ohjeiden mukaan. Muista myös kopiot.</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Kumoa tuonti</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>All files</source>
        <translation>Kaikki tiedostot</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Valitse toinen tiedosto…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Valitse tiedosto</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Valitse tiedosto…</translation>
    </message>
    <message>
        <source>Choose your sheet, or drop it here</source>
        <translation>Valitse taulukko tai pudota se tähän</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <translation>Avaa taulukko</translation>
    </message>
    <message>
        <source>Password of the sheet</source>
        <translation>Taulukon salasana</translation>
    </message>
    <message>
        <source>Sheets ({kinds})</source>
        <translation>Taulukot ({kinds})</translation>
    </message>
    <message>
        <source>xlsx, xlsm, xls or ods. The file is only read and is not changed.</source>
        <translation>xlsx, xlsm, xls tai ods. Tiedosto vain luetaan, sitä ei muuteta.</translation>
    </message>
</context>
<context>
    <name>PreviewStep</name>
    <message numerus="yes">
        <source>%n row(s) to look at. Nothing is saved yet.</source>
        <translation>
            <numerusform>%n rivi katsottavana. Mitään ei ole vielä tallennettu.</numerusform>
            <numerusform>%n riviä katsottavana. Mitään ei ole vielä tallennettu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comes out as</source>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Nothing odd was found. Nothing is saved yet.</source>
        <translation>Mitään erikoista ei löytynyt. Mitään ei ole vielä tallennettu.</translation>
    </message>
    <message>
        <source>Only what should be looked at</source>
        <translation>Vain katsottavat rivit</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rivi</translation>
    </message>
    <message>
        <source>Rows of the sheet</source>
        <translation>Taulukon rivit</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Välilehti</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Katsottavaa</translation>
    </message>
</context>
<context>
    <name>SheetsStep</name>
    <message>
        <source>Headings</source>
        <translation>Otsikkorivi</translation>
    </message>
    <message>
        <source>Headings of the sheet {name}</source>
        <translation>Välilehden {name} otsikkorivi</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Sisältö</translation>
    </message>
    <message>
        <source>Row {row}: {words}</source>
        <translation>Rivi {row}: {words}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rivejä</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Välilehti</translation>
    </message>
    <message>
        <source>This is what was found. Say what each sheet holds; the others are left out.</source>
        <translation>Taulukosta löytyi tämä. Valitse, mitä kullakin välilehdellä on. Muut jätetään pois.</translation>
    </message>
    <message>
        <source>What the sheet {name} holds</source>
        <translation>Välilehden {name} sisältö</translation>
    </message>
</context>
</TS>
