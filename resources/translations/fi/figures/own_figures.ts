<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
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
        <source>Contacts by month</source>
        <translation>Kontaktit kuukausittain</translation>
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
        <source>Last year</source>
        <translation>Viime vuosi</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Toimenpiteet</translation>
    </message>
    <message>
        <source>Meetings and other work</source>
        <translation>Tapaamiset ja muu työ</translation>
    </message>
    <message>
        <source>Missed by the client</source>
        <translation>Asiakas jäi tulematta</translation>
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
        <source>Phases now</source>
        <translation>Vaiheet nyt</translation>
    </message>
    <message>
        <source>Steering report…</source>
        <translation>Ohjausryhmälle…</translation>
    </message>
    <message>
        <source>Support for pay</source>
        <translation>Palkan tuet</translation>
    </message>
    <message>
        <source>The client's part in the report</source>
        <translation>Asiakkaan osuus raportissa</translation>
    </message>
    <message>
        <source>The last six months</source>
        <translation>Viimeiset kuusi kuukautta</translation>
    </message>
    <message>
        <source>These figures are exact and not anonymous. Give the project manager the anonymous summary instead.</source>
        <translation>Luvut ovat tarkkoja eivätkä anonyymejä. Anna projektipäällikölle anonyymi yhteenveto.</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Tämä vuosi</translation>
    </message>
    <message>
        <source>Times and self-efficacy</source>
        <translation>Ajat ja pystyvyys</translation>
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
        <source>days to the first employer contact (median)</source>
        <translation>päivää ensimmäiseen työnantajakontaktiin (mediaani)</translation>
    </message>
    <message>
        <source>days to work (median)</source>
        <translation>päivää työhön (mediaani)</translation>
    </message>
    <message>
        <source>employers contacted</source>
        <translation>työnantajaan oltu yhteydessä</translation>
    </message>
    <message>
        <source>employers met</source>
        <translation>työnantajaa tavattu</translation>
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
        <source>mean at the end, 0–10</source>
        <translation>keskiarvo lopussa, 0–10</translation>
    </message>
    <message>
        <source>mean at the start, 0–10</source>
        <translation>keskiarvo alussa, 0–10</translation>
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
</TS>
