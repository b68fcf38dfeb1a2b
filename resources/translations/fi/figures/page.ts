<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>AnonymousView</name>
    <message numerus="yes">
        <source>%n client(s) have an outcome but no end day, so they do not count as ended. Fill in the days first: what has been given out stays as it was.</source>
        <translation>
            <numerusform>%n asiakkaalla on lopputulos mutta ei päättymispäivää, joten häntä ei lasketa päättyneisiin. Täydennä päivät ensin: jo annettu luku jää ennalleen.</numerusform>
            <numerusform>%n asiakkaalla on lopputulos mutta ei päättymispäivää, joten heitä ei lasketa päättyneisiin. Täydennä päivät ensin: jo annetut luvut jäävät ennalleen.</numerusform>
        </translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Tilanne päivänä</translation>
    </message>
    <message>
        <source>Save the summary…</source>
        <translation>Tallenna yhteenveto…</translation>
    </message>
    <message>
        <source>Summaries (*.json)</source>
        <translation>Yhteenvedot (*.json)</translation>
    </message>
    <message>
        <source>Take in an earlier one…</source>
        <translation>Ota aiempi mukaan…</translation>
    </message>
    <message>
        <source>The summary that was exported last</source>
        <translation>Viimeksi viety yhteenveto</translation>
    </message>
    <message>
        <source>The summary was saved: JSON, PDF and a spreadsheet.</source>
        <translation>Yhteenveto tallennettiin: JSON, PDF ja taulukko.</translation>
    </message>
    <message numerus="yes">
        <source>The summary was taken in; %n release(s) were new.</source>
        <translation>
            <numerusform>Yhteenveto otettiin mukaan; siinä oli yksi uusi julkaisu.</numerusform>
            <numerusform>Yhteenveto otettiin mukaan; siinä oli %n uutta julkaisua.</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to the end of a month: {day}. Only this leaves: no names, no ids, no free text. Nobody can be recognised from it, not even from several put together.</source>
        <translation>Tilanne kuun lopussa {day}. Vain tämä lähtee ohjelmasta: ei nimiä, ei tunnuksia, ei vapaata tekstiä. Ketään ei voi tunnistaa siitä, ei edes yhdistämällä monta yhteenvetoa.</translation>
    </message>
    <message numerus="yes">
        <source>What is recorded of %n client(s) differs from the exported summary. That is meant: a correction would tell about one person, so it moves no number.</source>
        <translation>
            <numerusform>Yhden asiakkaan tiedot eroavat viedystä yhteenvedosta. Näin kuuluukin olla: korjaus kertoisi yhdestä ihmisestä, joten se ei muuta lukuja.</numerusform>
            <numerusform>%n asiakkaan tiedot eroavat viedystä yhteenvedosta. Näin kuuluukin olla: korjaus kertoisi yksittäisistä ihmisistä, joten se ei muuta lukuja.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to save the summary</source>
        <translation>Mihin yhteenveto tallennetaan</translation>
    </message>
    <message>
        <source>Why rounded?</source>
        <translation>Miksi pyöristetty?</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Anonymous summary</source>
        <translation>Anonyymi yhteenveto</translation>
    </message>
    <message>
        <source>Kinds of figures</source>
        <translation>Lukujen lajit</translation>
    </message>
    <message>
        <source>Own figures</source>
        <translation>Omat luvut</translation>
    </message>
    <message>
        <source>Print the steering report…</source>
        <translation>Tulosta raportti ohjausryhmälle…</translation>
    </message>
    <message>
        <source>Save the anonymous summary…</source>
        <translation>Tallenna anonyymi yhteenveto…</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Yhteenveto</translation>
    </message>
    <message>
        <source>Why are the numbers rounded?</source>
        <translation>Miksi luvut pyöristetään?</translation>
    </message>
</context>
</TS>
