<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>ClientFilePage</name>
    <message>
        <source>All clients</source>
        <translation>Kaikki asiakkaat</translation>
    </message>
    <message>
        <source>Client's file</source>
        <translation>Asiakkaan tiedot</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Suostumukset</translation>
    </message>
    <message>
        <source>Don't erase</source>
        <translation>Älä poista</translation>
    </message>
    <message>
        <source>Employer contacts</source>
        <translation>Työnantajakontaktit</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Poista lopullisesti</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Poista lopullisesti…</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>Loppuraportti</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Tapaamiset</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Verkosto</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Uusi asiakas</translation>
    </message>
    <message>
        <source>New job or measure</source>
        <translation>Uusi työ tai toimenpide</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Uusi tapaaminen</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Seuraava välilehti</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Yleiskuva</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>Tietojen osat</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Edellinen välilehti</translation>
    </message>
    <message>
        <source>Print all that is recorded…</source>
        <translation>Tulosta kaikki asiakkaasta kirjattu…</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiili</translation>
    </message>
    <message>
        <source>Put the service to rest…</source>
        <translation>Aseta palvelu lepäämään…</translation>
    </message>
    <message>
        <source>Remove the client</source>
        <translation>Poista asiakas</translation>
    </message>
    <message>
        <source>The client and everything recorded about the client are erased from the file. This can't be undone, and earlier steps can't be undone after it. Backups that were made before still hold the client.</source>
        <translation>Asiakas ja kaikki hänestä kirjattu poistetaan tiedostosta. Poistoa ei voi kumota, eikä aiempiakaan muutoksia sen jälkeen. Aiemmin tehdyissä varmuuskopioissa asiakas on yhä.</translation>
    </message>
    <message>
        <source>The client and everything recorded was removed.</source>
        <translation>Asiakas ja kaikki hänestä kirjattu poistettiin.</translation>
    </message>
    <message>
        <source>The client is erased.</source>
        <translation>Asiakas on poistettu.</translation>
    </message>
    <message>
        <source>This client is not in the caseload any more.</source>
        <translation>Tätä asiakasta ei enää ole.</translation>
    </message>
    <message>
        <source>Work and measures</source>
        <translation>Työ ja toimenpiteet</translation>
    </message>
</context>
</TS>
