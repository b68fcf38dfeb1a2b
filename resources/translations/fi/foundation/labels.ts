<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>Labels</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>Myöhässä %n pv</numerusform>
            <numerusform>Myöhässä %n pv</numerusform>
        </translation>
    </message>
    <message>
        <source>1 Entry and agreement</source>
        <translation>1 Hakeutuminen ja sopiminen</translation>
    </message>
    <message>
        <source>2 Skills and vocational profile</source>
        <translation>2 Osaaminen ja ammatillinen profiili</translation>
    </message>
    <message>
        <source>3 Rapid job search</source>
        <translation>3 Nopea työnetsintä</translation>
    </message>
    <message>
        <source>4 Support agreed with the employer</source>
        <translation>4 Tuesta sopiminen työnantajan kanssa</translation>
    </message>
    <message>
        <source>5 Support to keep the job</source>
        <translation>5 Työsuhteen ylläpitämisen tuki</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiivinen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Lisätty</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Sovittu</translation>
    </message>
    <message>
        <source>Apprenticeship</source>
        <translation>Oppisopimus</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Kotona</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Lopussa</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Alussa</translation>
    </message>
    <message>
        <source>Back to work ability assessment</source>
        <translation>Takaisin työkyvyn selvittelyyn</translation>
    </message>
    <message>
        <source>Benefits advice</source>
        <translation>Etuusneuvonta</translation>
    </message>
    <message>
        <source>Business coordinator</source>
        <translation>Yrityskoordinaattori</translation>
    </message>
    <message>
        <source>By encrypted e-mail</source>
        <translation>Salatulla sähköpostilla</translation>
    </message>
    <message>
        <source>By law</source>
        <translation>Lain perusteella</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>Viestillä</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Puhelimitse</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Postitse</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>Etäyhteydellä</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Puhelu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Muutettu</translation>
    </message>
    <message>
        <source>Client meeting</source>
        <translation>Asiakastapaaminen</translation>
    </message>
    <message>
        <source>Client panel</source>
        <translation>Asiakasraati</translation>
    </message>
    <message>
        <source>Client's file: education</source>
        <translation>Asiakkaan tiedot: koulutus</translation>
    </message>
    <message>
        <source>Client's file: end</source>
        <translation>Asiakkaan tiedot: päättyminen</translation>
    </message>
    <message>
        <source>Client's file: goal</source>
        <translation>Asiakkaan tiedot: tavoite</translation>
    </message>
    <message>
        <source>Client's file: interests</source>
        <translation>Asiakkaan tiedot: kiinnostukset</translation>
    </message>
    <message>
        <source>Client's file: needs for support</source>
        <translation>Asiakkaan tiedot: tuen tarpeet</translation>
    </message>
    <message>
        <source>Client's file: outcome</source>
        <translation>Asiakkaan tiedot: tulos</translation>
    </message>
    <message>
        <source>Client's file: own will</source>
        <translation>Asiakkaan tiedot: oma tahto</translation>
    </message>
    <message>
        <source>Client's file: practical needs</source>
        <translation>Asiakkaan tiedot: käytännön tarpeet</translation>
    </message>
    <message>
        <source>Client's file: referrer</source>
        <translation>Asiakkaan tiedot: lähettävä taho</translation>
    </message>
    <message>
        <source>Client's file: resources</source>
        <translation>Asiakkaan tiedot: voimavarat</translation>
    </message>
    <message>
        <source>Client's file: skills</source>
        <translation>Asiakkaan tiedot: osaaminen</translation>
    </message>
    <message>
        <source>Client's file: start</source>
        <translation>Asiakkaan tiedot: aloitus</translation>
    </message>
    <message>
        <source>Client's file: strengths</source>
        <translation>Asiakkaan tiedot: vahvuudet</translation>
    </message>
    <message>
        <source>Client's file: work history</source>
        <translation>Asiakkaan tiedot: työhistoria</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Asiakkaat</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Yritys</translation>
    </message>
    <message>
        <source>Competence profile for an employer</source>
        <translation>Osaamisprofiili työnantajalle</translation>
    </message>
    <message>
        <source>Consent runs out</source>
        <translation>Suostumus päättyy</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Suostumukset</translation>
    </message>
    <message>
        <source>Did not stay a client</source>
        <translation>Ei pysynyt asiakkuudessa</translation>
    </message>
    <message>
        <source>Disclosed</source>
        <translation>Luovutettu</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Luonnos</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Elsewhere in town</source>
        <translation>Muualla lähiyhteisössä</translation>
    </message>
    <message>
        <source>Employed</source>
        <translation>Työhön</translation>
    </message>
    <message>
        <source>Employer contacts</source>
        <translation>Työnantajakontaktit</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Työnantajat</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Poistettu lopullisesti</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Viety tiedostoon</translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation>Kasvokkain</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Final reports</source>
        <translation>Loppuraportit</translation>
    </message>
    <message>
        <source>Fixed-term</source>
        <translation>Määräaikainen</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>pe</translation>
    </message>
    <message>
        <source>Full-time</source>
        <translation>Kokoaikainen</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Annettu</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Terveystarkastus</translation>
    </message>
    <message>
        <source>Health first</source>
        <translation>Terveys ensin</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Tuotu</translation>
    </message>
    <message>
        <source>In a measure</source>
        <translation>Toimenpiteessä</translation>
    </message>
    <message>
        <source>In another way</source>
        <translation>Muulla tavalla</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>Käteen</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>Toimialat</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Jäi kesken</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Työsuhde</translation>
    </message>
    <message>
        <source>Job coach</source>
        <translation>Työhönvalmentaja</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Toimenpide</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Toimenpiteet</translation>
    </message>
    <message>
        <source>Meetings and notes</source>
        <translation>Tapaamiset ja merkinnät</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Viesti</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>ma</translation>
    </message>
    <message>
        <source>Moves on the board</source>
        <translation>Siirrot taululla</translation>
    </message>
    <message>
        <source>Municipal supplement</source>
        <translation>Kuntalisä</translation>
    </message>
    <message>
        <source>Network meeting</source>
        <translation>Verkostotapaaminen</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Seuraava askel</translation>
    </message>
    <message>
        <source>No contact for a while</source>
        <translation>Ei yhteyttä vähään aikaan</translation>
    </message>
    <message>
        <source>On sick leave</source>
        <translation>Sairauslomalle</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Avattu</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Muu</translation>
    </message>
    <message>
        <source>Own office</source>
        <translation>Oma toimisto</translation>
    </message>
    <message>
        <source>Own words of the spelling check</source>
        <translation>Oikoluvun omat sanat</translation>
    </message>
    <message>
        <source>Part-time</source>
        <translation>Osa-aikainen</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Polku</translation>
    </message>
    <message>
        <source>Pay subsidy</source>
        <translation>Palkkatuki</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Vakituinen</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Puhelu</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Tulostettu</translation>
    </message>
    <message>
        <source>Public sector</source>
        <translation>Julkinen sektori</translation>
    </message>
    <message>
        <source>Quick help</source>
        <translation>Pika-apu</translation>
    </message>
    <message>
        <source>Read together</source>
        <translation>Luettu yhdessä</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Tehty uudelleen</translation>
    </message>
    <message>
        <source>Referrers</source>
        <translation>Lähettävät tahot</translation>
    </message>
    <message>
        <source>Rehabilitation first</source>
        <translation>Kuntoutus ensin</translation>
    </message>
    <message>
        <source>Remotely</source>
        <translation>Etänä</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Poistettu</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Lepää</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Palautettu</translation>
    </message>
    <message>
        <source>Review of the rest</source>
        <translation>Lepotauon tarkistus</translation>
    </message>
    <message>
        <source>Roles in the network</source>
        <translation>Verkoston roolit</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>la</translation>
    </message>
    <message>
        <source>Saved as a copy</source>
        <translation>Tallennettu kopiona</translation>
    </message>
    <message>
        <source>Self-efficacy</source>
        <translation>Pystyvyyden tunne</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Palvelut</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Onnistunut</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>su</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>Asiakas itse</translation>
    </message>
    <message>
        <source>The client did not want to comment</source>
        <translation>Asiakas ei halunnut kommentoida</translation>
    </message>
    <message>
        <source>The client has commented</source>
        <translation>Asiakas on kommentoinut</translation>
    </message>
    <message>
        <source>The client's consent</source>
        <translation>Asiakkaan suostumus</translation>
    </message>
    <message>
        <source>The client's copy</source>
        <translation>Asiakkaan kappale</translation>
    </message>
    <message>
        <source>The client's own report</source>
        <translation>Asiakkaan oma raportti</translation>
    </message>
    <message>
        <source>The referrer's copy</source>
        <translation>Lähettävän tahon kappale</translation>
    </message>
    <message>
        <source>Third sector</source>
        <translation>Kolmas sektori</translation>
    </message>
    <message>
        <source>This file is open for reading only. Nothing in it can be changed or saved.</source>
        <translation>Tiedosto on auki vain lukemista varten. Mitään ei voi muuttaa eikä tallentaa.</translation>
    </message>
    <message>
        <source>Through the client</source>
        <translation>Valmennettavan kautta</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>to</translation>
    </message>
    <message>
        <source>To a work trial</source>
        <translation>Työkokeiluun</translation>
    </message>
    <message>
        <source>To education</source>
        <translation>Koulutukseen</translation>
    </message>
    <message>
        <source>To rehabilitative work activity</source>
        <translation>Kuntouttavaan työtoimintaan</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>ti</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Kumottu</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Työpaikkakäynti</translation>
    </message>
    <message>
        <source>Visit to the workplace</source>
        <translation>Työpaikkakäynti</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>ke</translation>
    </message>
    <message>
        <source>What to tell at work</source>
        <translation>Mitä työpaikalla kerrotaan</translation>
    </message>
    <message>
        <source>Work ability</source>
        <translation>Työkyky</translation>
    </message>
    <message>
        <source>Work and measures</source>
        <translation>Työ ja toimenpiteet</translation>
    </message>
    <message>
        <source>Work or measure ends</source>
        <translation>Työ tai toimenpide päättyy</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Työpaikka</translation>
    </message>
    <message>
        <source>Workplace arrangement support</source>
        <translation>Työolosuhteiden järjestelytuki</translation>
    </message>
    <message>
        <source>Workshop or training</source>
        <translation>Työpaja tai koulutus</translation>
    </message>
    <message>
        <source>Written together</source>
        <translation>Kirjoitettu yhdessä</translation>
    </message>
</context>
</TS>
