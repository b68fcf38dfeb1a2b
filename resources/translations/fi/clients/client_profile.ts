<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>ProfileTab</name>
    <message>
        <source>About the referral</source>
        <translation>Lähetteestä ja ohjautumisesta</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Henkilö- ja yhteystiedot</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Syntymäaika</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Koulutus</translation>
    </message>
    <message>
        <source>Education and work</source>
        <translation>Koulutus ja työ</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Sukunimi</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Etunimet</translation>
    </message>
    <message>
        <source>Goal in the client's own words</source>
        <translation>Tavoite asiakkaan omin sanoin</translation>
    </message>
    <message>
        <source>How to meet me</source>
        <translation>Näin minut kohdataan</translation>
    </message>
    <message>
        <source>Interests and wishes</source>
        <translation>Kiinnostuksen kohteet ja toiveet</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Kielet</translation>
    </message>
    <message>
        <source>Life situation</source>
        <translation>Elämäntilanne</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kotikunta</translation>
    </message>
    <message>
        <source>Need of support at work</source>
        <translation>Tuen tarve työssä</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Muistiinpanot</translation>
    </message>
    <message>
        <source>Own goal</source>
        <translation>Oma tavoite</translation>
    </message>
    <message>
        <source>Own will to work</source>
        <translation>Oma tahto työhön</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Referral and notes</source>
        <translation>Ohjautuminen ja muistiinpanot</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Lähettävä taho</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Voimavarat</translation>
    </message>
    <message>
        <source>Service started</source>
        <translation>Palvelu alkoi</translation>
    </message>
    <message>
        <source>Situation on the board, when not in work</source>
        <translation>Tilanne taululla, kun ei ole työssä tai toimenpiteessä</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Osaaminen</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Vahvuudet</translation>
    </message>
    <message>
        <source>Strengths and skills</source>
        <translation>Vahvuudet ja osaaminen</translation>
    </message>
    <message>
        <source>Support and everyday life</source>
        <translation>Tuki ja arki</translation>
    </message>
    <message>
        <source>Work history</source>
        <translation>Työhistoria</translation>
    </message>
    <message>
        <source>Write what helps. No diagnoses are needed here.</source>
        <translation>Kirjaa, mikä auttaa. Diagnooseja ei tarvita.</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Syntymävuosi</translation>
    </message>
</context>
</TS>
