<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>ConsentsTab</name>
    <message>
        <source>Consents</source>
        <translation>Suostumukset</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Umpeutunut</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Mihin</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Annettu</translation>
    </message>
    <message>
        <source>New consent</source>
        <translation>Uusi suostumus</translation>
    </message>
    <message>
        <source>Not given yet</source>
        <translation>Ei vielä annettu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Voimassaolo</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Voimassa</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Voimassa asti</translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation>Voimassa {day} asti</translation>
    </message>
    <message>
        <source>What the client has agreed to belongs here: to whom, what, how long.</source>
        <translation>Tähän kirjataan, mihin asiakas on suostunut: kenelle, mitä, kuinka kauan.</translation>
    </message>
    <message>
        <source>Which information</source>
        <translation>Mitkä tiedot</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Peruttu</translation>
    </message>
</context>
<context>
    <name>ContactsTab</name>
    <message>
        <source>Contacts with employers about this client belong here.</source>
        <translation>Tähän kertyvät työnantajakontaktit, jotka koskevat tätä asiakasta.</translation>
    </message>
    <message>
        <source>Employer contacts</source>
        <translation>Työnantajakontaktit</translation>
    </message>
    <message>
        <source>Open in the employer log</source>
        <translation>Avaa työnantajalokissa</translation>
    </message>
    <message>
        <source>Open the employer log</source>
        <translation>Avaa työnantajaloki</translation>
    </message>
</context>
<context>
    <name>MeetingsTab</name>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Ei tullut paikalle</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Miten</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Tapaamiset</translation>
    </message>
    <message>
        <source>Meetings, calls and messages with the client belong here.</source>
        <translation>Tähän kertyvät tapaamiset, puhelut ja viestit asiakkaan kanssa.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuutit</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Uusi tapaaminen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraavaksi</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Seuraava askel</translation>
    </message>
    <message>
        <source>Next step is</source>
        <translation>Seuraava askel on</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Minä päivänä</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Missä</translation>
    </message>
    <message>
        <source>Who else was there</source>
        <translation>Ketkä muut olivat mukana</translation>
    </message>
    <message>
        <source>{what}, missed</source>
        <translation>{what}, ei tullut</translation>
    </message>
</context>
<context>
    <name>NetworkTab</name>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Verkosto</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Uusi henkilö</translation>
    </message>
    <message>
        <source>People who work with the client, and people close, belong here.</source>
        <translation>Tähän kootaan asiakkaan kanssa työskentelevät ja hänen läheisensä.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rooli</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Palvelu</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Alkaen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Asti</translation>
    </message>
</context>
<context>
    <name>PlacementForm</name>
    <message>
        <source>A known or a new employer</source>
        <translation>Tuttu tai uusi työnantaja</translation>
    </message>
    <message>
        <source>Employer of a job or a measure</source>
        <translation>Työnantajan muutos</translation>
    </message>
</context>
<context>
    <name>WorkTab</name>
    <message>
        <source>Adjustments at work</source>
        <translation>Räätälöinti työpaikalla</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Työnantaja</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Päättyy</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Työaika</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Tuntia viikossa</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Toimiala</translation>
    </message>
    <message>
        <source>Jobs, work trials and other measures of the client belong here.</source>
        <translation>Tähän kertyvät asiakkaan työsuhteet, työkokeilut ja muut toimenpiteet.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Need of support in this job</source>
        <translation>Tuen tarve tässä työssä</translation>
    </message>
    <message>
        <source>New job or measure</source>
        <translation>Uusi työ tai toimenpide</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Alkoi</translation>
    </message>
    <message>
        <source>Subsidy</source>
        <translation>Tuki työnantajalle</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Työsuhteen kesto</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>Which measure</source>
        <translation>Mikä toimenpide</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Miksi päättyi</translation>
    </message>
    <message>
        <source>Work and measures</source>
        <translation>Työ ja toimenpiteet</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>Työtehtävä</translation>
    </message>
</context>
</TS>
