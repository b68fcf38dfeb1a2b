<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>ContactLog</name>
    <message>
        <source>Employer contacts</source>
        <translation>Työnantajakontaktit</translation>
    </message>
    <message>
        <source>Filter by employer, client, subject…</source>
        <translation>Suodata työnantajalla, asiakkaalla, aiheella…</translation>
    </message>
    <message>
        <source>Filter the contacts</source>
        <translation>Suodata kontakteja</translation>
    </message>
    <message>
        <source>Remove a contact</source>
        <translation>Kontaktin poisto</translation>
    </message>
    <message>
        <source>Remove the chosen contact</source>
        <translation>Poista valittu kontakti</translation>
    </message>
    <message>
        <source>The contact was removed.</source>
        <translation>Kontakti poistettiin.</translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Työnantaja</translation>
    </message>
    <message>
        <source>Nothing waits for the next two weeks. A next step with a day shows here.</source>
        <translation>Mikään ei odota seuraavan kahden viikon aikana. Tässä näkyvät seuraavat askeleet, joilla on päivä.</translation>
    </message>
    <message>
        <source>Tick a next step</source>
        <translation>Seuraavan askeleen kuittaus</translation>
    </message>
    <message>
        <source>Tick as done</source>
        <translation>Merkitse tehdyksi</translation>
    </message>
    <message>
        <source>Ticked as done.</source>
        <translation>Merkitty tehdyksi.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Mikä odottaa</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
</context>
<context>
    <name>EmployerList</name>
    <message>
        <source>Add a person</source>
        <translation>Lisää henkilö</translation>
    </message>
    <message>
        <source>Add an employer</source>
        <translation>Työnantajan lisäys</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktit</translation>
    </message>
    <message>
        <source>Contacts with this employer</source>
        <translation>Kontaktit tähän työnantajaan</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Tiedot</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Työnantajat</translation>
    </message>
    <message>
        <source>Employers belong here. Log the first contact above, or add one.</source>
        <translation>Tähän kertyvät työnantajat. Kirjaa ensimmäinen kontakti yllä tai lisää työnantaja.</translation>
    </message>
    <message>
        <source>Filter the employers</source>
        <translation>Suodata työnantajia</translation>
    </message>
    <message>
        <source>Filter the employers…</source>
        <translation>Suodata työnantajia…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Toimiala</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Viimeksi</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Paikkakunta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>New employer</source>
        <translation>Uusi työnantaja</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Muistiinpanot</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <source>People at the employer</source>
        <translation>Työnantajan henkilöt</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Remove an employer</source>
        <translation>Työnantajan poisto</translation>
    </message>
    <message>
        <source>Remove the chosen employer</source>
        <translation>Poista valittu työnantaja</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektori</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Koko</translation>
    </message>
    <message>
        <source>The employer was removed with its contacts.</source>
        <translation>Työnantaja ja sen kontaktit poistettiin.</translation>
    </message>
    <message>
        <source>The people you deal with at this employer belong here.</source>
        <translation>Tähän kuuluvat ihmiset, joiden kanssa asioit tässä työpaikassa.</translation>
    </message>
    <message>
        <source>The work: demands, variety, what can be adjusted</source>
        <translation>Työ: vaativuus, vaihtelevuus, muokattavuus</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Nimike</translation>
    </message>
    <message>
        <source>Vacancies and trial places</source>
        <translation>Avoimet paikat ja työkokeilupaikat</translation>
    </message>
    <message>
        <source>What is looked for in a worker</source>
        <translation>Mitä työntekijältä toivotaan</translation>
    </message>
    <message>
        <source>What support the employer wishes</source>
        <translation>Millaista tukea työnantaja toivoo</translation>
    </message>
</context>
<context>
    <name>EmployersPage</name>
    <message>
        <source>Contacts</source>
        <translation>Kontaktit</translation>
    </message>
    <message>
        <source>Employer log</source>
        <translation>Työnantajaloki</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Työnantajat</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Suodata luetteloa</translation>
    </message>
    <message>
        <source>New employer</source>
        <translation>Uusi työnantaja</translation>
    </message>
    <message>
        <source>Tick as done</source>
        <translation>Merkitse tehdyksi</translation>
    </message>
    <message>
        <source>Views of the log</source>
        <translation>Lokin näkymät</translation>
    </message>
    <message>
        <source>Waiting ({count})</source>
        <translation>Odottaa ({count})</translation>
    </message>
</context>
</TS>
