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
        <source>Everything is in it.</source>
        <translation>Kaikki erittelyt ovat mukana.</translation>
    </message>
    <message>
        <source>Save PDF and spreadsheet…</source>
        <translation>Tallenna PDF ja taulukko…</translation>
    </message>
    <message>
        <source>The summary was saved.</source>
        <translation>Yhteenveto tallennettiin.</translation>
    </message>
    <message>
        <source>This is all that leaves: no names, no ids, no free text. Nobody can be recognised from it, not even from two of them put together.</source>
        <translation>Vain tämä lähtee ohjelmasta: ei nimiä, ei tunnuksia, ei vapaata tekstiä. Ketään ei voi tunnistaa siitä, ei edes yhdistämällä kaksi yhteenvetoa.</translation>
    </message>
    <message>
        <source>What is not in it, and why</source>
        <translation>Mitä ei näytetä ja miksi</translation>
    </message>
    <message>
        <source>Where to save the summary</source>
        <translation>Mihin yhteenveto tallennetaan</translation>
    </message>
    <message>
        <source>services begun</source>
        <translation>palvelua alkanut</translation>
    </message>
    <message>
        <source>services ended</source>
        <translation>palvelua päättynyt</translation>
    </message>
</context>
<context>
    <name>OwnFiguresView</name>
    <message numerus="yes">
        <source>%n person(s) rated at both ends</source>
        <translation>
            <numerusform>%n henkilö arvioinut alussa ja lopussa</numerusform>
            <numerusform>%n henkilöä arvioinut alussa ja lopussa</numerusform>
        </translation>
    </message>
    <message>
        <source>65 or over</source>
        <translation>65 tai yli</translation>
    </message>
    <message>
        <source>Age at the start</source>
        <translation>Ikä alussa</translation>
    </message>
    <message>
        <source>Days of my own</source>
        <translation>Omat päivät</translation>
    </message>
    <message>
        <source>Employer contacts</source>
        <translation>Työnantajakontaktit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alkaen</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Alusta asti</translation>
    </message>
    <message>
        <source>Jobs by hours</source>
        <translation>Työsuhteet työajan mukaan</translation>
    </message>
    <message>
        <source>Jobs by sector</source>
        <translation>Työsuhteet sektorin mukaan</translation>
    </message>
    <message>
        <source>Jobs by term</source>
        <translation>Työsuhteet keston mukaan</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Toimenpiteet</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Tapaamiset ja yhteydet</translation>
    </message>
    <message>
        <source>Nobody has been rated both at the start and at the end.</source>
        <translation>Kenelläkään ei ole arviota sekä alusta että lopusta.</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Ei kirjattu</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Ei vielä mitään.</translation>
    </message>
    <message>
        <source>On the board now</source>
        <translation>Taululla nyt</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Lopputulokset</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Jakso</translation>
    </message>
    <message>
        <source>Self-efficacy, 0–10</source>
        <translation>Pystyvyyden tunne, 0–10</translation>
    </message>
    <message>
        <source>Support for pay</source>
        <translation>Palkan tuet</translation>
    </message>
    <message>
        <source>The last six months</source>
        <translation>Viimeiset kuusi kuukautta</translation>
    </message>
    <message>
        <source>These figures are exact and not anonymous: they are for you. Give the project manager the anonymous summary instead.</source>
        <translation>Nämä luvut ovat tarkkoja eivätkä anonyymejä: ne ovat sinulle. Anna projektipäällikölle anonyymi yhteenveto.</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Tämä vuosi</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Päättyen</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Alle 18</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Mistä ohjautui</translation>
    </message>
    <message>
        <source>employers contacted</source>
        <translation>työnantajaan oltu yhteydessä</translation>
    </message>
    <message>
        <source>employers visited</source>
        <translation>työnantajan luona käyty</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>palvelua käynnissä</translation>
    </message>
    <message>
        <source>job starts</source>
        <translation>työsuhdetta alkanut</translation>
    </message>
    <message>
        <source>mean at the end</source>
        <translation>keskiarvo lopussa</translation>
    </message>
    <message>
        <source>mean at the start</source>
        <translation>keskiarvo alussa</translation>
    </message>
    <message>
        <source>people who got work</source>
        <translation>henkilöä sai työtä</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>lepää</translation>
    </message>
    <message>
        <source>services begun</source>
        <translation>palvelua alkanut</translation>
    </message>
    <message>
        <source>services ended</source>
        <translation>palvelua päättynyt</translation>
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
        <source>Save the anonymous summary…</source>
        <translation>Tallenna anonyymi yhteenveto…</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Yhteenveto</translation>
    </message>
</context>
</TS>
