<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>ImportTexts</name>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n jo Rinnallassa</numerusform>
            <numerusform>%n jo Rinnallassa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed client(s)</source>
        <translation>
            <numerusform>%n muuttunut asiakas</numerusform>
            <numerusform>%n muuttunutta asiakasta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new client(s)</source>
        <translation>
            <numerusform>%n uusi asiakas</numerusform>
            <numerusform>%n uutta asiakasta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new employer contact(s)</source>
        <translation>
            <numerusform>%n uusi työnantajakontakti</numerusform>
            <numerusform>%n uutta työnantajakontaktia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unclear, left out</source>
        <translation>
            <numerusform>%n epäselvä jää pois</numerusform>
            <numerusform>%n epäselvää jää pois</numerusform>
        </translation>
    </message>
    <message>
        <source>A personal identity code comes into the notes; take it out if it isn't needed.</source>
        <translation>Muistiinpanoihin tulee henkilötunnus. Poista se, jos sitä ei tarvita.</translation>
    </message>
    <message>
        <source>Above the headings or as a comment stands “{value}”; it is left out.</source>
        <translation>Otsikoiden yllä tai kommenttina on ”{value}”; se jää pois.</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Jo Rinnallassa</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Muuttunut</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Asiakkaat</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Yhteyshenkilö</translation>
    </message>
    <message>
        <source>Date or year of birth</source>
        <translation>Syntymäaika tai -vuosi</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation>Seuraavan askeleen päivä</translation>
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
        <source>Employer</source>
        <translation>Työnantaja</translation>
    </message>
    <message>
        <source>Employer contacts</source>
        <translation>Työnantajakontaktit</translation>
    </message>
    <message>
        <source>End of the service</source>
        <translation>Palvelun päättyminen</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Sukunimi</translation>
    </message>
    <message>
        <source>First names</source>
        <translation>Etunimet</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Toimiala</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Kiinnostukset</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Ammattinimike</translation>
    </message>
    <message>
        <source>Keep as a note</source>
        <translation>Talleta muistiinpanoihin</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Kielet</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Jätä pois</translation>
    </message>
    <message>
        <source>Life situation</source>
        <translation>Elämäntilanne</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kunta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Name, family name first</source>
        <translation>Nimi, sukunimi ensin</translation>
    </message>
    <message>
        <source>Need of support</source>
        <translation>Tuen tarve</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Uusi</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Seuraava askel</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Muistiinpanot</translation>
    </message>
    <message>
        <source>Nothing new in the sheet</source>
        <translation>Taulukossa ei ole mitään uutta</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>Own will</source>
        <translation>Oma tahto</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Lähettävä taho</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektori</translation>
    </message>
    <message>
        <source>Self-efficacy at the end</source>
        <translation>Pystyvyyden tunne lopussa</translation>
    </message>
    <message>
        <source>Self-efficacy at the start</source>
        <translation>Pystyvyyden tunne alussa</translation>
    </message>
    <message>
        <source>Several clients are called “{value}”; the contact is kept without a client.</source>
        <translation>Nimellä ”{value}” on useita asiakkaita. Kontakti tuodaan ilman asiakasta.</translation>
    </message>
    <message>
        <source>Several clients have this name, so the row is left out.</source>
        <translation>Tällä nimellä on useita asiakkaita, joten rivi jätetään pois.</translation>
    </message>
    <message>
        <source>Situation now</source>
        <translation>Tilanne nyt</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Osaaminen</translation>
    </message>
    <message>
        <source>Some colours come from rules that are not read. Check the statuses, or use a column that says the status.</source>
        <translation>Osa väreistä tulee säännöistä, joita ei lueta. Tarkista tilat tai käytä saraketta, jossa tila on sanoina.</translation>
    </message>
    <message>
        <source>Start of the service</source>
        <translation>Palvelun alku</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Vahvuudet</translation>
    </message>
    <message>
        <source>The client “{value}” was not found; the contact is kept without a client.</source>
        <translation>Asiakasta ”{value}” ei löytynyt. Kontakti tuodaan ilman asiakasta.</translation>
    </message>
    <message>
        <source>The colour says another status. The one you have chosen here stays.</source>
        <translation>Väri kertoo toisen tilan. Rinnallassa valitsemasi tila säilyy.</translation>
    </message>
    <message>
        <source>The column “{heading}” is kept in the notes.</source>
        <translation>Sarake ”{heading}” talletetaan muistiinpanoihin.</translation>
    </message>
    <message>
        <source>The employer's name is too long to be one, so the row is left out.</source>
        <translation>Työnantajan nimi on liian pitkä nimeksi, joten rivi jätetään pois.</translation>
    </message>
    <message>
        <source>The end is before the start; check the days.</source>
        <translation>Päättyminen on ennen aloitusta. Tarkista päivät.</translation>
    </message>
    <message>
        <source>The name is too long to be one, so the row is left out.</source>
        <translation>Nimi on liian pitkä nimeksi, joten rivi jätetään pois.</translation>
    </message>
    <message>
        <source>The row belongs to the name above; it is kept in those notes.</source>
        <translation>Rivi kuuluu yllä olevaan nimeen; se säilyy sen muistiinpanoissa.</translation>
    </message>
    <message>
        <source>The same person is on row {value}, too.</source>
        <translation>Sama henkilö on myös rivillä {value}.</translation>
    </message>
    <message>
        <source>The same person is on row {value}, too; what differs here is kept in the notes.</source>
        <translation>Sama henkilö on myös rivillä {value}; mitä tässä on toisin, säilyy muistiinpanoissa.</translation>
    </message>
    <message>
        <source>The sheet has other work: “{value}”. What you have written here stays.</source>
        <translation>Taulukossa on toinen työpaikka: ”{value}”. Rinnallaan kirjaamasi säilyy.</translation>
    </message>
    <message>
        <source>The sheet is left out (rows: {value}).</source>
        <translation>Taulukko jää pois (rivejä {value}).</translation>
    </message>
    <message>
        <source>There are merged cells here; look at the row.</source>
        <translation>Tässä on yhdistettyjä soluja. Tarkista rivi.</translation>
    </message>
    <message>
        <source>There is a contact with “{value}” on the same day already; it stays.</source>
        <translation>Samalle päivälle on jo kirjattu kontakti: ”{value}”. Se säilyy.</translation>
    </message>
    <message>
        <source>There is no employer, so the row is left out: {value}</source>
        <translation>Työnantaja puuttuu, joten rivi jätetään pois: {value}</translation>
    </message>
    <message>
        <source>There is no name, so the row is left out: {value}</source>
        <translation>Nimi puuttuu, joten rivi jätetään pois: {value}</translation>
    </message>
    <message>
        <source>Unclear, left out</source>
        <translation>Epäselvä, jää pois</translation>
    </message>
    <message>
        <source>Way of contact</source>
        <translation>Yhteydenottotapa</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>Asia</translation>
    </message>
    <message>
        <source>What the colour {value} means is not sure; check the status.</source>
        <translation>Värin {value} merkitys on epävarma. Tarkista tila.</translation>
    </message>
    <message>
        <source>Work ability at the end</source>
        <translation>Työkyky lopussa</translation>
    </message>
    <message>
        <source>Work ability at the start</source>
        <translation>Työkyky alussa</translation>
    </message>
    <message>
        <source>Work history</source>
        <translation>Työhistoria</translation>
    </message>
    <message>
        <source>{heading}: the cell's comment is kept in the notes.</source>
        <translation>{heading}: solun kommentti talletetaan muistiinpanoihin.</translation>
    </message>
    <message>
        <source>{heading}: the end of the personal identity code is not brought along.</source>
        <translation>{heading}: henkilötunnuksen loppuosaa ei tuoda.</translation>
    </message>
    <message>
        <source>{heading}: the formula gives an error ({value}), so it is left out.</source>
        <translation>{heading}: kaava antaa virheen ({value}), joten arvo jätetään pois.</translation>
    </message>
    <message>
        <source>{heading}: the names are read family name first. Check them.</source>
        <translation>{heading}: nimet luetaan sukunimi ensin. Tarkista ne.</translation>
    </message>
    <message>
        <source>{heading}: the sheet says “{value}”. What you have written here stays.</source>
        <translation>{heading}: taulukossa on ”{value}”. Rinnallaan kirjaamasi säilyy.</translation>
    </message>
    <message>
        <source>{heading}: the text is too long for the field; it is kept in the notes.</source>
        <translation>{heading}: teksti on kenttään liian pitkä. Se talletetaan muistiinpanoihin.</translation>
    </message>
    <message>
        <source>{heading}: “{value}” is not a date or a year; it is kept in the notes.</source>
        <translation>{heading}: ”{value}” ei ole päivä eikä vuosi. Se talletetaan muistiinpanoihin.</translation>
    </message>
    <message>
        <source>{heading}: “{value}” is not a date; it is kept in the notes.</source>
        <translation>{heading}: ”{value}” ei ole päivä. Se talletetaan muistiinpanoihin.</translation>
    </message>
    <message>
        <source>{heading}: “{value}” is not a known outcome; it is kept in the notes.</source>
        <translation>{heading}: ”{value}” ei ole tunnettu tulos. Se talletetaan muistiinpanoihin.</translation>
    </message>
    <message>
        <source>{heading}: “{value}” is not a known sector; it is kept in the notes.</source>
        <translation>{heading}: ”{value}” ei ole tunnettu sektori. Se talletetaan muistiinpanoihin.</translation>
    </message>
    <message>
        <source>{heading}: “{value}” is not a known status; it is kept in the notes.</source>
        <translation>{heading}: ”{value}” ei ole tunnettu tila. Se talletetaan muistiinpanoihin.</translation>
    </message>
    <message>
        <source>{heading}: “{value}” is not a known way of contact; it is kept in the notes.</source>
        <translation>{heading}: ”{value}” ei ole tunnettu yhteydenottotapa. Se talletetaan muistiinpanoihin.</translation>
    </message>
    <message>
        <source>{heading}: “{value}” is not a number from 0 to 10; it is kept in the notes.</source>
        <translation>{heading}: ”{value}” ei ole luku väliltä 0–10. Se talletetaan muistiinpanoihin.</translation>
    </message>
    <message>
        <source>{heading}: “{value}” is read as a day; it is kept in the notes, too.</source>
        <translation>{heading}: ”{value}” luetaan päiväksi; se säilyy myös muistiinpanoissa.</translation>
    </message>
    <message>
        <source>{heading}: “{value}”, but the colour says otherwise. The colour counts; the words are kept in the notes.</source>
        <translation>{heading}: ”{value}”, mutta väri kertoo muuta. Väri ratkaisee; sanat säilyvät muistiinpanoissa.</translation>
    </message>
    <message>
        <source>“{value}” does not look like a person, so the row is left out.</source>
        <translation>”{value}” ei näytä henkilön nimeltä, joten rivi jätetään pois.</translation>
    </message>
</context>
</TS>
