<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>AboutPanel</name>
    <message>
        <source>A job coach&apos;s caseload in one encrypted file. It has no network code: nothing leaves this computer unless you print, save or export it.</source>
        <translation>Työhönvalmentajan asiakastyö yhdessä salatussa tiedostossa. Ohjelma ei käytä verkkoa: mitään ei lähde tältä koneelta, ellet itse tulosta, tallenna tai vie tietoja.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Varmuuskopiot</translation>
    </message>
    <message>
        <source>Both stay where they are when Rinnalla is updated or removed from this computer.</source>
        <translation>Molemmat jäävät paikoilleen, kun Rinnalla päivitetään tai poistetaan tältä tietokoneelta.</translation>
    </message>
    <message>
        <source>Caseload</source>
        <translation>Asiakastiedosto</translation>
    </message>
    <message>
        <source>Libraries and licences</source>
        <translation>Käytetyt kirjastot ja lisenssit</translation>
    </message>
    <message>
        <source>Licence: EUPL-1.2</source>
        <translation>Lisenssi: EUPL-1.2</translation>
    </message>
    <message>
        <source>Rinnalla {version}</source>
        <translation>Rinnalla {version}</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Mitä uutta</translation>
    </message>
    <message>
        <source>Where your data is</source>
        <translation>Missä tietosi ovat</translation>
    </message>
</context>
<context>
    <name>AnonymousView</name>
    <message>
        <source>As of</source>
        <translation>Tilanne päivänä</translation>
    </message>
    <message>
        <source>Read an earlier summary…</source>
        <translation>Lue aiempi yhteenveto…</translation>
    </message>
    <message>
        <source>Save the summary…</source>
        <translation>Tallenna yhteenveto…</translation>
    </message>
    <message>
        <source>Summaries (*.rinnalla-summary *.json)</source>
        <translation>Yhteenvedot (*.rinnalla-summary *.json)</translation>
    </message>
    <message>
        <source>The summary that was exported last</source>
        <translation>Viimeksi viety yhteenveto</translation>
    </message>
    <message>
        <source>The summary was saved: a Rinnalla file, a PDF and a spreadsheet.</source>
        <translation>Yhteenveto tallennettiin: Rinnalla-tiedosto, PDF ja taulukko.</translation>
    </message>
    <message numerus="yes">
        <source>The summary was taken in; %n release(s) were new.</source>
        <translation>
            <numerusform>Yhteenveto luettiin; siinä oli yksi uusi julkaisu.</numerusform>
            <numerusform>Yhteenveto luettiin; siinä oli %n uutta julkaisua.</numerusform>
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
    <name>Arrival</name>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Valitse uusi salalause</translation>
    </message>
    <message>
        <source>The old passphrase then no longer opens the file. The paper stays valid.</source>
        <translation>Vanha salalause ei sen jälkeen enää avaa tiedostoa. Paperi kelpaa edelleen.</translation>
    </message>
</context>
<context>
    <name>AskPassphrase</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>First your passphrase</source>
        <translation>Ensin salalauseesi</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Salalause</translation>
    </message>
    <message>
        <source>The whole file is encrypted again with a new key. The paper you have now then opens only old backups, and you get a new one. A backup is made first.</source>
        <translation>Koko tiedosto salataan uudelleen. Nykyinen paperi avaa sen jälkeen vain vanhat varmuuskopiot, ja saat uuden. Ensin tehdään varmuuskopio.</translation>
    </message>
</context>
<context>
    <name>AttachmentsCard</name>
    <message>
        <source>Add papers</source>
        <translation>Lisää papereita</translation>
    </message>
    <message>
        <source>Addition of a paper</source>
        <translation>Paperin lisäys</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Lisää…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>Älä tallenna</translation>
    </message>
    <message>
        <source>Drop a CV, certificate or statement here, or paste it (Ctrl+V). It is kept inside the encrypted file, {most} MB each at the most; the original stays where it was.</source>
        <translation>Pudota tähän ansioluettelo, todistus tai lausunto tai liitä se (Ctrl+V). Se säilyy salatun tiedoston sisällä, enintään {most} Mt kukin; alkuperäinen jää paikalleen.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Katso</translation>
    </message>
    <message>
        <source>Name of the paper</source>
        <translation>Paperin nimi</translation>
    </message>
    <message>
        <source>PDFs and pictures ({kinds})</source>
        <translation>PDF-tiedostot ja kuvat ({kinds})</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Asiakirja</translation>
    </message>
    <message>
        <source>Papers from elsewhere</source>
        <translation>Muualta tulleet paperit</translation>
    </message>
    <message>
        <source>Paste a paper</source>
        <translation>Liitä paperi</translation>
    </message>
    <message>
        <source>Picture {day}.png</source>
        <translation>Kuva {day}.png</translation>
    </message>
    <message>
        <source>Removal of a paper</source>
        <translation>Paperin poisto</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Rename a paper</source>
        <translation>Paperin nimen muutos</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Tallenna kopio</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Tallenna kopio…</translation>
    </message>
    <message>
        <source>Saved. It is readable to anyone who has it.</source>
        <translation>Tallennettu. Kuka tahansa, jolla tiedosto on, voi lukea sen.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Koko</translation>
    </message>
    <message>
        <source>The copy is not encrypted: anyone who gets the file can read it.</source>
        <translation>Kopio on salaamaton: kuka tahansa tiedoston saanut voi lukea sen.</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>asiakirja</translation>
    </message>
</context>
<context>
    <name>AttentionLimitsSheet</name>
    <message>
        <source>Did not come and no new try, days</source>
        <translation>Ei tullut paikalle eikä uutta yritystä, päivää</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaus</translation>
    </message>
    <message>
        <source>First employer met face to face, days from the start</source>
        <translation>Ensimmäinen työnantajatapaaminen, päivää aloituksesta</translation>
    </message>
    <message>
        <source>Nobody has been in touch, days</source>
        <translation>Kukaan ei ole ollut yhteydessä, päivää</translation>
    </message>
    <message>
        <source>Review of the need of support, months</source>
        <translation>Tuen tarpeen arviointi, kuukauden välein</translation>
    </message>
    <message>
        <source>Review of the plan, months</source>
        <translation>Suunnitelman tarkistus, kuukauden välein</translation>
    </message>
    <message>
        <source>Today brings these up by itself after so long.</source>
        <translation>Tänään nostaa nämä esiin itse, kun aikaa on kulunut näin paljon.</translation>
    </message>
    <message>
        <source>When Today reminds</source>
        <translation>Milloin Tänään muistuttaa</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message numerus="yes">
        <source>%n clients</source>
        <translation>
            <numerusform>%n asiakas</numerusform>
            <numerusform>%n asiakasta</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Varmuuskopiot</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>Varmuuskopioita ei vielä ole.</translation>
    </message>
</context>
<context>
    <name>BackupSheet</name>
    <message>
        <source>A backup is made at the first start of each day.</source>
        <translation>Varmuuskopio tehdään päivän ensimmäisellä käynnistyksellä.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Varmuuskopioi nyt</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Varmuuskopiot</translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation>Valitse paikka…</translation>
    </message>
    <message>
        <source>Each one is opened and compared with the file before it counts.</source>
        <translation>Jokainen avataan ja verrataan tiedostoon, ennen kuin se hyväksytään.</translation>
    </message>
    <message>
        <source>Keep the present file</source>
        <translation>Pidä nykyinen tiedosto</translation>
    </message>
    <message>
        <source>Kept: {days} days, {weeks} weeks and {months} months.</source>
        <translation>Tallessa pidetään {days} päivän, {weeks} viikon ja {months} kuukauden kopiot.</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Katso sisältöä</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Ei toista paikkaa</translation>
    </message>
    <message>
        <source>None yet: if this computer breaks or is stolen, the backups are lost with it.</source>
        <translation>Ei vielä: jos kone hajoaa tai varastetaan, varmuuskopiot katoavat samalla.</translation>
    </message>
    <message>
        <source>Restore it…</source>
        <translation>Palauta se…</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Palauta varmuuskopio</translation>
    </message>
    <message>
        <source>Second place for the backups</source>
        <translation>Varmuuskopioiden toinen paikka</translation>
    </message>
    <message>
        <source>Second place, for example a stick in a locked drawer</source>
        <translation>Toinen paikka, esimerkiksi muistitikku lukitussa laatikossa</translation>
    </message>
    <message>
        <source>The backup takes the place of the present file. What was saved after it is not in it; the present file is kept beside it under another name.</source>
        <translation>Varmuuskopio tulee nykyisen tiedoston paikalle. Siinä ei ole sen jälkeen tallennettua; nykyinen tiedosto säilyy vieressä toisella nimellä.</translation>
    </message>
    <message>
        <source>The backup was made, opened and compared.</source>
        <translation>Varmuuskopio tehtiin, avattiin ja verrattiin.</translation>
    </message>
    <message>
        <source>The file is large: a backup is made every {days} days.</source>
        <translation>Tiedosto on suuri: varmuuskopio tehdään {days} päivän välein.</translation>
    </message>
    <message>
        <source>The last one took {seconds} s.</source>
        <translation>Viimeisin kesti {seconds} s.</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Filter</source>
        <translation>Suodata</translation>
    </message>
    <message>
        <source>Filter the board</source>
        <translation>Suodata taulua</translation>
    </message>
    <message>
        <source>Move to {status}</source>
        <translation>Siirrä tilaan {status}</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Uusi asiakas</translation>
    </message>
    <message>
        <source>Open the client&apos;s file</source>
        <translation>Avaa asiakkaan tiedot</translation>
    </message>
    <message>
        <source>Status board</source>
        <translation>Tilannetaulu</translation>
    </message>
    <message>
        <source>{shown} of {whole} cards</source>
        <translation>{shown} / {whole} korttia</translation>
    </message>
</context>
<context>
    <name>Buttons</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>CalendarButton</name>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Kalenteri (Alt+nuoli alas)</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Avaa kalenteri</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Choose</source>
        <translation>Valitse</translation>
    </message>
    <message>
        <source>Move to {status}</source>
        <translation>Siirrä tilaan {status}</translation>
    </message>
    <message>
        <source>Open the client&apos;s file</source>
        <translation>Avaa asiakkaan tiedot</translation>
    </message>
</context>
<context>
    <name>CaseloadLimit</name>
    <message>
        <source>{open} clients in coaching: as many as quality criterion 1 allows.</source>
        <translation>Valmennuksessa on {open} asiakasta. Se on laatukriteerin 1 enimmäismäärä.</translation>
    </message>
    <message>
        <source>{open} clients in coaching; quality criterion 1 allows {limit}.</source>
        <translation>Valmennuksessa on {open} asiakasta. Laatukriteerin 1 enimmäismäärä on {limit}.</translation>
    </message>
</context>
<context>
    <name>ChangeForm</name>
    <message>
        <source>Benefits gone through</source>
        <translation>Etuudet käyty läpi</translation>
    </message>
    <message>
        <source>Benefits, gone through</source>
        <translation>Etuuksien läpikäynti</translation>
    </message>
    <message>
        <source>Days of rest</source>
        <translation>Välipäivät</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alkaen</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Tuntia viikossa</translation>
    </message>
    <message>
        <source>New last day</source>
        <translation>Uusi päättymispäivä</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Removal of a change</source>
        <translation>Muutoksen poisto</translation>
    </message>
    <message>
        <source>Remove this change</source>
        <translation>Poista tämä muutos</translation>
    </message>
</context>
<context>
    <name>CheckTab</name>
    <message>
        <source>Before printing</source>
        <translation>Ennen tulostusta</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Näytä tekstissä</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Saa jäädä</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Tarkistettavaa</translation>
    </message>
    <message>
        <source>You decide. The check knows the names in this caseload and common forms of words; it does not see nicknames, or a person described without a name.</source>
        <translation>Sinä päätät. Tarkistus tuntee tämän asiakaskunnan nimet ja sanojen tavalliset taivutusmuodot. Lempinimiä tai nimettä mainittua ihmistä se ei huomaa.</translation>
    </message>
    <message numerus="yes">
        <source>{copy}: %n place(s) to check.</source>
        <translation>
            <numerusform>{copy}: tarkista %n kohta.</numerusform>
            <numerusform>{copy}: tarkista %n kohtaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>{copy}: nothing to look at.</source>
        <translation>{copy}: ei huomautettavaa.</translation>
    </message>
</context>
<context>
    <name>Clear</name>
    <message>
        <source>Clear</source>
        <translation>Tyhjennä</translation>
    </message>
</context>
<context>
    <name>ClientBand</name>
    <message>
        <source>Change the review…</source>
        <translation>Muuta tarkistuspäivää…</translation>
    </message>
    <message>
        <source>Continue the service</source>
        <translation>Jatka palvelua</translation>
    </message>
    <message>
        <source>End of a rest period</source>
        <translation>Lepojakson päättäminen</translation>
    </message>
    <message>
        <source>Merge another client into this one…</source>
        <translation>Yhdistä toinen asiakas tähän…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Muut toiminnot</translation>
    </message>
    <message>
        <source>Next: {day}</source>
        <translation>Seuraavaksi: {day}</translation>
    </message>
    <message>
        <source>No phase yet</source>
        <translation>Ei vielä vaihetta</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Vaihe</translation>
    </message>
    <message>
        <source>Phase: {phase}</source>
        <translation>Vaihe: {phase}</translation>
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
        <source>Service rests, review {day}</source>
        <translation>Palvelu lepää, tarkistus {day}</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Tila: {status}</translation>
    </message>
    <message>
        <source>The service continues.</source>
        <translation>Palvelu jatkuu.</translation>
    </message>
    <message>
        <source>born {year}</source>
        <translation>s. {year}</translation>
    </message>
    <message>
        <source>client since {day}</source>
        <translation>asiakkaana {day} alkaen</translation>
    </message>
    <message>
        <source>client {day}–{ended}</source>
        <translation>asiakkaana {day}–{ended}</translation>
    </message>
</context>
<context>
    <name>ClientCommands</name>
    <message>
        <source>Final report</source>
        <translation>Loppuraportti</translation>
    </message>
    <message>
        <source>New employer contact</source>
        <translation>Uusi työnantajakontakti</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Uusi tapaaminen</translation>
    </message>
</context>
<context>
    <name>ClientFilePage</name>
    <message>
        <source>All clients</source>
        <translation>Kaikki asiakkaat</translation>
    </message>
    <message>
        <source>Client&apos;s file</source>
        <translation>Asiakkaan tiedot</translation>
    </message>
    <message>
        <source>Clients (*{ending})</source>
        <translation>Asiakkaat (*{ending})</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Suostumukset</translation>
    </message>
    <message>
        <source>Don&apos;t erase</source>
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
        <source>Hand over</source>
        <translation>Anna</translation>
    </message>
    <message>
        <source>Hand the client over</source>
        <translation>Anna asiakas toiselle valmentajalle</translation>
    </message>
    <message>
        <source>Hand the client over…</source>
        <translation>Anna asiakas toiselle valmentajalle…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>It needs the client&apos;s consent or a decision.</source>
        <translation>Luovutuksella pitää olla asiakkaan suostumus tai päätös.</translation>
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
        <source>Papers</source>
        <translation>Paperit</translation>
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
        <source>Print all that is recorded, in large print…</source>
        <translation>Tulosta kaikki asiakkaasta kirjattu suurella tekstillä…</translation>
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
        <source>Removal of a client</source>
        <translation>Asiakkaan poisto</translation>
    </message>
    <message>
        <source>Remove the client</source>
        <translation>Poista asiakas</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Tulokset</translation>
    </message>
    <message>
        <source>The client and everything recorded about the client are erased from the file. This can&apos;t be undone, and earlier steps can&apos;t be undone after it. Backups that were made before still hold the client.</source>
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
        <source>The client stays here as well, and is counted in the summaries of both caseloads: tell the project manager. End the service here.</source>
        <translation>Asiakas jää myös tänne ja lasketaan kummankin asiakastiedoston yhteenvetoon: kerro siitä hankkeen vetäjälle. Päätä palvelu täällä.</translation>
    </message>
    <message>
        <source>The client&apos;s file is written. Tell its passphrase in another way.</source>
        <translation>Asiakkaan tiedot on tallennettu. Kerro salalause toista kautta.</translation>
    </message>
    <message>
        <source>The client&apos;s whole file goes along, reports and consents too. The other coach takes it in under Settings, This file. Tell the passphrase in another way.</source>
        <translation>Asiakkaan kaikki tiedot menevät, myös raportit ja suostumukset. Toinen valmentaja ottaa ne vastaan asetuksissa kohdassa Tämä tiedosto. Kerro salalause toista kautta.</translation>
    </message>
    <message>
        <source>This client is not in the caseload any more.</source>
        <translation>Tätä asiakasta ei enää ole.</translation>
    </message>
    <message>
        <source>Where the client&apos;s file goes</source>
        <translation>Mihin asiakkaan tiedot tallennetaan</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Työtoiveet</translation>
    </message>
    <message>
        <source>Work and measures</source>
        <translation>Työ ja toimenpiteet</translation>
    </message>
    <message>
        <source>client</source>
        <translation>asiakas</translation>
    </message>
</context>
<context>
    <name>ClientFilters</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n asiakas</numerusform>
            <numerusform>%n asiakasta</numerusform>
        </translation>
    </message>
    <message>
        <source>Any next date</source>
        <translation>Mikä tahansa päivä</translation>
    </message>
    <message>
        <source>Clear the filter (Esc)</source>
        <translation>Tyhjennä suodatin (Esc)</translation>
    </message>
    <message>
        <source>Filter the clients</source>
        <translation>Suodata asiakkaita</translation>
    </message>
    <message>
        <source>Filter: name, situation, referrer…</source>
        <translation>Suodata: nimi, tilanne, lähettävä taho…</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Myöhässä</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Seuraava päivä</translation>
    </message>
    <message>
        <source>No next date</source>
        <translation>Ei seuraavaa päivää</translation>
    </message>
    <message>
        <source>Only open ones</source>
        <translation>Vain avoimet</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>Viikon sisällä</translation>
    </message>
    <message>
        <source>{shown} of {whole} clients</source>
        <translation>{shown} / {whole} asiakasta</translation>
    </message>
</context>
<context>
    <name>ClientMenu</name>
    <message>
        <source>Move to {status}</source>
        <translation>Siirrä tilaan {status}</translation>
    </message>
</context>
<context>
    <name>ClientNameField</name>
    <message>
        <source>No client has that name.</source>
        <translation>Tämännimistä asiakasta ei ole.</translation>
    </message>
    <message>
        <source>Several clients have that name. Choose one of the list.</source>
        <translation>Samannimisiä asiakkaita on useita. Valitse yksi listasta.</translation>
    </message>
</context>
<context>
    <name>ClientPartTab</name>
    <message>
        <source>Begin a new version</source>
        <translation>Aloita uusi versio</translation>
    </message>
    <message>
        <source>Client&apos;s part</source>
        <translation>Asiakkaan osuuden kirjaus</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vertaa</translation>
    </message>
    <message>
        <source>Compare the chosen one with</source>
        <translation>Mihin valittua verrataan</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>First record how and when the client took part.</source>
        <translation>Kirjaa ensin, miten ja milloin asiakas osallistui.</translation>
    </message>
    <message>
        <source>For example Arabic, interpreted</source>
        <translation>Esimerkiksi arabia, tulkattu</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Miten</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>Asiakkaan omin sanoin</translation>
    </message>
    <message>
        <source>Language it was gone through in</source>
        <translation>Kieli, jolla raportti käytiin läpi</translation>
    </message>
    <message>
        <source>Make final</source>
        <translation>Merkitse valmiiksi</translation>
    </message>
    <message>
        <source>Make the report final</source>
        <translation>Raportin merkitseminen valmiiksi</translation>
    </message>
    <message>
        <source>Mark as agreed on</source>
        <translation>Merkitse sovituksi</translation>
    </message>
    <message>
        <source>Mark as read together</source>
        <translation>Merkitse yhdessä luetuksi</translation>
    </message>
    <message>
        <source>Mark the report as agreed on</source>
        <translation>Raportin merkitseminen sovituksi</translation>
    </message>
    <message>
        <source>Mark the report as read together</source>
        <translation>Raportin merkitseminen luetuksi</translation>
    </message>
    <message>
        <source>New version of the report</source>
        <translation>Raportin uusi versio</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Luettu ääneen</translation>
    </message>
    <message>
        <source>Reason why strengths are missing</source>
        <translation>Puuttuvien vahvuuksien syy</translation>
    </message>
    <message>
        <source>Record a delivery…</source>
        <translation>Kirjaa luovutus…</translation>
    </message>
    <message>
        <source>The client has no words to add</source>
        <translation>Asiakkaalla ei ole lisättävää</translation>
    </message>
    <message>
        <source>The client&apos;s part</source>
        <translation>Asiakkaan osuus</translation>
    </message>
    <message>
        <source>The report tells nothing of strengths or skills. Write them, or record below why they are missing; without that it can&apos;t be final.</source>
        <translation>Raportti ei kerro vahvuuksista eikä osaamisesta. Kirjoita ne tai kirjaa alle, miksi ne puuttuvat. Muuten raportti ei voi olla valmis.</translation>
    </message>
    <message>
        <source>Version {number} · {state} · {day}</source>
        <translation>Versio {number} · {state} · {day}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiot</translation>
    </message>
    <message>
        <source>Why nothing is said about strengths and skills</source>
        <translation>Miksi vahvuuksista ja osaamisesta ei kerrota</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>Sanatarkasti</translation>
    </message>
    <message>
        <source>Write down the client&apos;s own words, or that there were none.</source>
        <translation>Kirjaa asiakkaan omat sanat tai se, ettei niitä ollut.</translation>
    </message>
    <message>
        <source>the current text</source>
        <translation>nykyinen teksti</translation>
    </message>
</context>
<context>
    <name>ClientReach</name>
    <message>
        <source>Add phone and e-mail</source>
        <translation>Lisää puhelin ja sähköposti</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Soita</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopioitu.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>E-mail: {it}</source>
        <translation>Sähköposti: {it}</translation>
    </message>
    <message>
        <source>Goal: {it}</source>
        <translation>Tavoite: {it}</translation>
    </message>
    <message>
        <source>Now: {it}</source>
        <translation>Nyt: {it}</translation>
    </message>
    <message>
        <source>Phone: {it}</source>
        <translation>Puhelin: {it}</translation>
    </message>
    <message>
        <source>This computer has no program for that. The address can be copied.</source>
        <translation>Tässä tietokoneessa ei ole siihen ohjelmaa. Tiedon voi kopioida.</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Kirjoita viesti</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Clients</source>
        <translation>Asiakkaat</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sarakkeet</translation>
    </message>
    <message>
        <source>Filter the clients</source>
        <translation>Suodata asiakkaita</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Viimeksi yhteydessä</translation>
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
        <source>New client</source>
        <translation>Uusi asiakas</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Seuraava päivä</translation>
    </message>
    <message>
        <source>Open the client&apos;s file</source>
        <translation>Avaa asiakkaan tiedot</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>Own tags</source>
        <translation>Omat tunnisteet</translation>
    </message>
    <message>
        <source>Paste rows copied from a sheet</source>
        <translation>Liitä taulukosta kopioidut rivit</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Vaihe</translation>
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
        <source>Resting</source>
        <translation>Palvelu lepää</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Tilanne nyt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Alkoi</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
</context>
<context>
    <name>ColoursStep</name>
    <message>
        <source>Colour</source>
        <translation>Väri</translation>
    </message>
    <message>
        <source>Colours tell of clients, and there are none here.</source>
        <translation>Värit kertovat asiakkaista, eikä tässä ole heitä.</translation>
    </message>
    <message>
        <source>Confirm the colour {fill}</source>
        <translation>Vahvista väri {fill}</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Esimerkkejä</translation>
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
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Varma</translation>
    </message>
    <message>
        <source>The colour {fill}</source>
        <translation>Väri {fill}</translation>
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
        <source>The rows have no colours. A column of statuses counts; without one all are active.</source>
        <translation>Riveillä ei ole värejä. Tilasarake ratkaisee; ilman sitä kaikki ovat aktiivisia.</translation>
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
        <translation>Tarkista, mihin kenttään kukin sarake tuodaan. Se, millä ei ole omaa paikkaa, talletetaan muistiinpanoihin, jotta mitään ei katoa.</translation>
    </message>
    <message>
        <source>Columns of the sheet {name}</source>
        <translation>Välilehden {name} sarakkeet</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Kenttä</translation>
    </message>
    <message>
        <source>Field for {heading}</source>
        <translation>{heading} tuodaan kenttään</translation>
    </message>
    <message>
        <source>From the sheet</source>
        <translation>Taulukosta</translation>
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
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Underlined: added since. Struck through: removed since.</source>
        <translation>Alleviivattu: kirjoitettu jälkeenpäin. Yliviivattu: poistettu jälkeenpäin.</translation>
    </message>
</context>
<context>
    <name>ConsentNotice</name>
    <message>
        <source>Record a consent…</source>
        <translation>Kirjaa suostumus…</translation>
    </message>
    <message>
        <source>{client} has no consent that holds for telling {recipient}.</source>
        <translation>{client}: ei voimassa olevaa suostumusta antaa tietoja saajalle {recipient}.</translation>
    </message>
</context>
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
    <name>ContactBar</name>
    <message>
        <source>About the client</source>
        <translation>Koskee asiakasta</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Työnantaja</translation>
    </message>
    <message>
        <source>Employer contact</source>
        <translation>Työnantajakontaktin kirjaus</translation>
    </message>
    <message>
        <source>Face to face this week {count}/{goal}</source>
        <translation>Kasvokkain tällä viikolla {count}/{goal}</translation>
    </message>
    <message>
        <source>First contact with an employer: {count} wait, longest {days}/{limit} days</source>
        <translation>Ensikontakti työnantajaan: {count} odottaa, pisin {days}/{limit} pv</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Miten</translation>
    </message>
    <message>
        <source>Log the contact</source>
        <translation>Kirjaa kontakti</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuuttia</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Seuraava askel</translation>
    </message>
    <message>
        <source>No single client</source>
        <translation>Ei ketään yksittäistä asiakasta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Henkilö</translation>
    </message>
    <message>
        <source>The contact is in the log.</source>
        <translation>Kontakti on kirjattu.</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>Aihe</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Askeleen päivä</translation>
    </message>
    <message>
        <source>Which employer?</source>
        <translation>Mikä työnantaja?</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Kuka otti yhteyttä</translation>
    </message>
</context>
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
        <source>Removal of a contact</source>
        <translation>Kontaktin poisto</translation>
    </message>
    <message>
        <source>Remove the chosen contact</source>
        <translation>Poista valittu kontakti</translation>
    </message>
    <message>
        <source>Show all contacts</source>
        <translation>Näytä kaikki kontaktit</translation>
    </message>
    <message>
        <source>The contact was removed.</source>
        <translation>Kontakti poistettiin.</translation>
    </message>
</context>
<context>
    <name>ContactViews</name>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Työnantaja</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Miten</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuutit</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Seuraava askel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Henkilö</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>Aihe</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Kuka otti yhteyttä</translation>
    </message>
    <message>
        <source>Work asked for</source>
        <translation>Kysytty työ</translation>
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
        <source>New contact</source>
        <translation>Uusi kontakti</translation>
    </message>
    <message>
        <source>Open in the employer log</source>
        <translation>Avaa työnantajalokissa</translation>
    </message>
</context>
<context>
    <name>CountedDay</name>
    <message>
        <source>Rather {day}</source>
        <translation>Vaihda: {day}</translation>
    </message>
</context>
<context>
    <name>CrashHandler</name>
    <message>
        <source>Continue</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Something went wrong in the program ({place}). What you had saved is safe. You can continue; if it happens again, restart Rinnalla.</source>
        <translation>Ohjelmassa tapahtui virhe ({place}). Tallennetut tiedot ovat tallessa. Voit jatkaa. Jos virhe toistuu, käynnistä Rinnalla uudelleen.</translation>
    </message>
</context>
<context>
    <name>CriteriaPage</name>
    <message>
        <source>Begin a new review</source>
        <translation>Aloita uusi arviointi</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriteeri</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Luku</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alkaen</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Suuri teksti</translation>
    </message>
    <message>
        <source>Most to win: {rows}</source>
        <translation>Eniten voitettavaa: {rows}</translation>
    </message>
    <message>
        <source>Next review {day}: each half year until 100 points, then yearly.</source>
        <translation>Seuraava arviointi {day}: puolivuosittain, kunnes pisteitä on 100, sitten vuosittain.</translation>
    </message>
    <message>
        <source>No review yet. Scoring a row begins one.</source>
        <translation>Arviointia ei ole vielä tehty. Se alkaa, kun pisteytät rivin.</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Oma</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Osa</translation>
    </message>
    <message>
        <source>Print the quality criteria…</source>
        <translation>Tulosta laatukriteerit…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tulosta…</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Ehdotus</translation>
    </message>
    <message>
        <source>Quality criteria</source>
        <translation>Laatukriteerit</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Tallenna PDF…</translation>
    </message>
    <message>
        <source>Start of a review</source>
        <translation>Arvioinnin aloitus</translation>
    </message>
    <message>
        <source>The form was saved.</source>
        <translation>Lomake tallennettiin.</translation>
    </message>
    <message>
        <source>The sums of the reviews</source>
        <translation>Arviointien pistemäärät</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Asti</translation>
    </message>
    <message>
        <source>open clients today, {share} full-time</source>
        <translation>avointa asiakasta tänään, kokoaikaisia {share}</translation>
    </message>
    <message>
        <source>own sum of {most}; {n} of {rows} rows scored</source>
        <translation>oma pistemäärä / {most}; rivejä pisteytetty {n} / {rows}</translation>
    </message>
    <message>
        <source>quality-criteria.pdf</source>
        <translation>laatukriteerit.pdf</translation>
    </message>
</context>
<context>
    <name>CriterionDetail</name>
    <message>
        <source>Day of the evidence</source>
        <translation>Näytön päivä</translation>
    </message>
    <message>
        <source>Evidence, without names</source>
        <translation>Näyttö, ilman nimiä</translation>
    </message>
    <message>
        <source>Full-time coaches</source>
        <translation>Kokoaikaisia valmentajia</translation>
    </message>
    <message>
        <source>Full-time coaches (0.8 for four days a week)</source>
        <translation>Kokoaikaisia valmentajia (0,8 = neljä päivää viikossa)</translation>
    </message>
    <message>
        <source>Own score</source>
        <translation>Oma arvio</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Perustelu</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rivit</translation>
    </message>
    <message>
        <source>Score 1–5</source>
        <translation>Pisteet 1–5</translation>
    </message>
    <message>
        <source>Score criterion {number}</source>
        <translation>Kriteerin {number} pisteet</translation>
    </message>
    <message>
        <source>What pulls it down</source>
        <translation>Mikä laskee lukua</translation>
    </message>
</context>
<context>
    <name>DailyBackup</name>
    <message>
        <source>Backups are on this computer alone: choose a second place for them.</source>
        <translation>Varmuuskopiot ovat vain tällä koneella: valitse niille toinen paikka.</translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation>Valitse paikka…</translation>
    </message>
    <message>
        <source>The file is damaged, so no backup of it was made. Restore an earlier one: Settings, Safety.</source>
        <translation>Tiedosto on vaurioitunut, joten siitä ei tehty varmuuskopiota. Palauta aiempi kopio: Asetukset, Turvallisuus.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>3.12. or 3.12.2026, t = today, +7 = in a week</source>
        <translation>3.12. tai 3.12.2026, t = tänään, +7 = viikon päästä</translation>
    </message>
    <message>
        <source>Write the day as 3.12.2026.</source>
        <translation>Kirjoita päivä muodossa 3.12.2026.</translation>
    </message>
    <message>
        <source>d.m.yyyy</source>
        <translation>p.k.vvvv</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>Calendar</source>
        <translation>Kalenteri</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Edellinen kuukausi</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Seuraava kuukausi</translation>
    </message>
</context>
<context>
    <name>DaysOffCard</name>
    <message numerus="yes">
        <source>%n day(s) of next steps saved.</source>
        <translation>
            <numerusform>%n päivä tallennettu.</numerusform>
            <numerusform>%n päivää tallennettu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n next step(s), counted from the day of the contact, come to a day on which nobody is at work.</source>
        <translation>
            <numerusform>%n seuraava askel, jonka päivä laskettiin yhteydenotosta, osuu päivälle, jolloin kukaan ei ole töissä.</numerusform>
            <numerusform>%n seuraavaa askelta, joiden päivä laskettiin yhteydenotosta, osuu päivälle, jolloin kukaan ei ole töissä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move them to the next working day</source>
        <translation>Siirrä ne seuraavaan työpäivään</translation>
    </message>
</context>
<context>
    <name>DeliveryForm</name>
    <message>
        <source>Choose another</source>
        <translation>Valitse toinen</translation>
    </message>
    <message>
        <source>Consent that holds today</source>
        <translation>Tänään voimassa oleva suostumus</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Ground in the law</source>
        <translation>Lain kohta</translation>
    </message>
    <message>
        <source>In what way</source>
        <translation>Millä tavalla</translation>
    </message>
    <message>
        <source>On what ground</source>
        <translation>Millä perusteella</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Kirjaa</translation>
    </message>
    <message>
        <source>Record a consent…</source>
        <translation>Kirjaa suostumus…</translation>
    </message>
    <message>
        <source>Record anyway</source>
        <translation>Kirjaa silti</translation>
    </message>
    <message>
        <source>The consent that was chosen does not speak of {recipient}.</source>
        <translation>Valittu suostumus ei koske saajaa {recipient}.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>Which law and section</source>
        <translation>Laki ja pykälä</translation>
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
        <source>The sheet you imported is still where it was, and it is not encrypted. Keep it in a safe place until you have checked the employer contacts here; then remove it by your organisation&apos;s rules. Remember its copies, too.</source>
        <translation>Tuotu taulukko on yhä entisellä paikallaan, eikä Rinnalla salaa sitä. Säilytä se turvallisessa paikassa, kunnes olet tarkistanut työnantajakontaktit täällä, ja hävitä se sitten organisaatiosi ohjeiden mukaan. Muista myös kopiot.</translation>
    </message>
    <message>
        <source>The sheet you imported is still where it was, and it is not encrypted. Keep it in a safe place until you have checked your clients and the employer contacts here; then remove it by your organisation&apos;s rules. Remember its copies, too.</source>
        <translation>Tuotu taulukko on yhä entisellä paikallaan, eikä Rinnalla salaa sitä. Säilytä se turvallisessa paikassa, kunnes olet tarkistanut asiakkaasi ja työnantajakontaktit täällä, ja hävitä se sitten organisaatiosi ohjeiden mukaan. Muista myös kopiot.</translation>
    </message>
    <message>
        <source>The sheet you imported is still where it was, and it is not encrypted. Keep it in a safe place until you have checked your clients here; then remove it by your organisation&apos;s rules. Remember its copies, too.</source>
        <translation>Tuotu taulukko on yhä entisellä paikallaan, eikä Rinnalla salaa sitä. Säilytä se turvallisessa paikassa, kunnes olet tarkistanut asiakkaasi täällä, ja hävitä se sitten organisaatiosi ohjeiden mukaan. Muista myös kopiot.</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Kumoa tuonti</translation>
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
        <source>Log a contact</source>
        <translation>Kirjaa kontakti</translation>
    </message>
    <message>
        <source>Nothing waits for the next two weeks. A next step with a day shows here.</source>
        <translation>Mikään ei odota seuraavan kahden viikon aikana. Tässä näkyvät seuraavat askeleet, joilla on päivä.</translation>
    </message>
    <message>
        <source>Tick as done</source>
        <translation>Merkitse tehdyksi</translation>
    </message>
    <message>
        <source>Tick of a next step</source>
        <translation>Seuraavan askeleen kuittaus</translation>
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
        <translation>Päivä</translation>
    </message>
</context>
<context>
    <name>EmployerDetails</name>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Toimiala</translation>
    </message>
    <message>
        <source>Looks like: {name}</source>
        <translation>Muistuttaa: {name}</translation>
    </message>
    <message>
        <source>More about the support wished for</source>
        <translation>Lisää toivotusta tuesta</translation>
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
        <source>Notes</source>
        <translation>Muistiinpanot</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
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
        <source>The work: demands, variety, what can be adjusted</source>
        <translation>Työ: vaativuus, vaihtelevuus, muokattavuus</translation>
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
        <source>What support the employer needs</source>
        <translation>Mitä tukea työnantaja tarvitsee</translation>
    </message>
</context>
<context>
    <name>EmployerLeads</name>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Työ</translation>
    </message>
    <message>
        <source>Jobs of this employer</source>
        <translation>Työnantajan työpaikat</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Uusi työpaikka</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Vaihe</translation>
    </message>
</context>
<context>
    <name>EmployerList</name>
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
        <source>Jobs</source>
        <translation>Työpaikat</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Viimeksi</translation>
    </message>
    <message>
        <source>Merge another employer into the chosen one</source>
        <translation>Yhdistä toinen työnantaja valittuun</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Yhdistä…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Uusi kontakti</translation>
    </message>
    <message>
        <source>New employer</source>
        <translation>Uusi työnantaja</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Uusi työpaikka</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <source>Removal of an employer</source>
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
        <source>The employer was removed with its contacts.</source>
        <translation>Työnantaja ja sen kontaktit poistettiin.</translation>
    </message>
</context>
<context>
    <name>EmployerNameField</name>
    <message>
        <source>A new employer</source>
        <translation>Uusi työnantaja</translation>
    </message>
    <message>
        <source>Choose an employer or type a new one</source>
        <translation>Valitse työnantaja tai kirjoita uusi</translation>
    </message>
    <message>
        <source>New. Did you mean {name}?</source>
        <translation>Uusi. Tarkoititko: {name}?</translation>
    </message>
</context>
<context>
    <name>EmployerPeople</name>
    <message>
        <source>Add a person</source>
        <translation>Lisää henkilö</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
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
        <source>The people you deal with at this employer belong here.</source>
        <translation>Tähän kuuluvat ihmiset, joiden kanssa asioit tässä työpaikassa.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Nimike</translation>
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
        <source>First contacts ({count})</source>
        <translation>Ensikontaktit ({count})</translation>
    </message>
    <message>
        <source>Jobs ({count})</source>
        <translation>Työpaikat ({count})</translation>
    </message>
    <message>
        <source>Leaflets and surveys…</source>
        <translation>Esitteet ja kyselyt…</translation>
    </message>
    <message>
        <source>New employer</source>
        <translation>Uusi työnantaja</translation>
    </message>
    <message>
        <source>Paste rows copied from a sheet</source>
        <translation>Liitä taulukosta kopioidut rivit</translation>
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
<context>
    <name>ErasedDialog</name>
    <message>
        <source>The client is erased from the file</source>
        <translation>Asiakas on poistettu tiedostosta</translation>
    </message>
    <message numerus="yes">
        <source>The name still stands in %n places: search for it.</source>
        <translation>
            <numerusform>Nimi on vielä %n paikassa: etsi se hakemalla.</numerusform>
            <numerusform>Nimi on vielä %n paikassa: etsi se hakemalla.</numerusform>
        </translation>
    </message>
    <message>
        <source>These backups were made before and still hold the client:</source>
        <translation>Nämä varmuuskopiot tehtiin aiemmin, ja asiakas on niissä yhä:</translation>
    </message>
    <message>
        <source>These files, kept beside the caseload when a backup was restored, still hold the client too. Nothing removes them by itself: {files}</source>
        <translation>Asiakas on yhä myös näissä tiedostoissa, jotka säilytettiin asiakastiedoston vieressä, kun varmuuskopio palautettiin. Ne eivät poistu itsestään: {files}</translation>
    </message>
    <message>
        <source>They are removed within a year of days in use, as new ones are made. If the client must be gone from them at once, make a backup now and then remove these files; point at a line to see where the file is. Copies on sticks and drives that are not connected now are not listed.</source>
        <translation>Ne poistuvat itsestään noin vuodessa, kun uusia varmuuskopioita tehdään. Jos asiakkaan on poistuttava niistä heti, tee nyt varmuuskopio ja poista sitten nämä tiedostot; rivin päälle osoittamalla näet, missä tiedosto on. Luettelossa eivät ole kopiot tikuilla ja levyillä, jotka eivät nyt ole kiinni koneessa.</translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>A caseload&apos;s name can&apos;t end in .keys or .rinnalla; those are for its other files.</source>
        <translation>Asiakastiedoston nimi ei voi päättyä .keys eikä .rinnalla: ne kuuluvat sen muille tiedostoille.</translation>
    </message>
    <message>
        <source>A group of the paper key is mistyped or missing.</source>
        <translation>Paperiavaimesta puuttuu ryhmä tai jokin ryhmä on kirjoitettu väärin.</translation>
    </message>
    <message>
        <source>A paper can have {most} MB at most. Save it smaller and add it again.</source>
        <translation>Paperi saa olla enintään {most} Mt. Tallenna se pienempänä ja lisää uudelleen.</translation>
    </message>
    <message>
        <source>A summary can&apos;t be of a day in the future.</source>
        <translation>Yhteenvetoa ei voi tehdä tulevalta päivältä.</translation>
    </message>
    <message>
        <source>A summary has already been exported for a later month, and there is no way back. Nothing was saved.</source>
        <translation>Yhteenveto on jo viety myöhemmästä kuukaudesta, eikä aiempaan voi enää palata. Mitään ei tallennettu.</translation>
    </message>
    <message>
        <source>Another program holds the file, perhaps a virus scanner or a sync program. Nothing was changed; try again.</source>
        <translation>Toinen ohjelma pitää tiedostoa varattuna, ehkä virustorjunta tai synkronointiohjelma. Mitään ei muutettu; yritä uudelleen.</translation>
    </message>
    <message>
        <source>Another program holds the file, so it was not replaced. What was to be saved is kept here: {place}</source>
        <translation>Toinen ohjelma pitää tiedostoa varattuna, joten sitä ei korvattu. Tallennettava jäi tänne: {place}</translation>
    </message>
    <message>
        <source>Choose the consent that it is handed over by.</source>
        <translation>Valitse suostumus, jonka perusteella se luovutetaan.</translation>
    </message>
    <message>
        <source>It can&apos;t have been handed over on a day in the future.</source>
        <translation>Raporttia ei ole voitu antaa tulevana päivänä.</translation>
    </message>
    <message>
        <source>It could not be done, and nothing was changed.</source>
        <translation>Se ei onnistunut. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>It has changed since, so it can&apos;t be undone any more.</source>
        <translation>Tieto on muuttunut sen jälkeen, joten sitä ei voi enää kumota.</translation>
    </message>
    <message>
        <source>It is no longer in the file.</source>
        <translation>Sitä ei enää ole tiedostossa.</translation>
    </message>
    <message>
        <source>Next to the file there is {name}, which is not Rinnalla&apos;s and can&apos;t be moved. Move it away by hand and open the file again.</source>
        <translation>Tiedoston vieressä on {name}, joka ei kuulu siihen eikä siirry pois. Siirrä se itse muualle ja avaa tiedosto uudelleen.</translation>
    </message>
    <message>
        <source>No anonymous summary has been saved yet, so there are no published numbers. Save one first.</source>
        <translation>Anonyymiä yhteenvetoa ei ole vielä tallennettu, joten luovutettavia lukuja ei ole. Tallenna se ensin.</translation>
    </message>
    <message>
        <source>No exact table of outcomes is safe: too few people, or nearly all have the same outcome or none recorded. The project was not ended.</source>
        <translation>Turvallista tarkkaa taulukkoa ei löydy: ihmisiä on liian vähän, tai lähes kaikilla on sama lopputulos tai se on kirjaamatta. Hanketta ei päätetty.</translation>
    </message>
    <message>
        <source>No row of headings with a name or an employer was found in the sheet. Add the headings in Excel and try again.</source>
        <translation>Taulukosta ei löytynyt otsikkoriviä, jolla olisi nimi tai työnantaja. Lisää otsikot Excelissä ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Rinnalla can&apos;t show this file: it shows PDFs and pictures. Save a copy to open it with another program.</source>
        <translation>Rinnalla ei voi näyttää tätä tiedostoa: se näyttää PDF-tiedostoja ja kuvia. Tallenna kopio, niin voit avata sen toisella ohjelmalla.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Keskeytetty. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>That copy can&apos;t be handed over on that ground.</source>
        <translation>Tätä kappaletta ei voi antaa tällä perusteella.</translation>
    </message>
    <message>
        <source>That file is not a Rinnalla caseload. It was not touched.</source>
        <translation>Tiedosto ei ole Rinnalla-ohjelman asiakastiedosto. Siihen ei koskettu.</translation>
    </message>
    <message>
        <source>That file is not a picture that can be read. Choose a PNG or a JPEG; the earlier logo was kept.</source>
        <translation>Tiedosto ei ole kuva, jonka voi lukea. Valitse PNG- tai JPEG-kuva; aiempi logo jäi ennalleen.</translation>
    </message>
    <message>
        <source>That file is not a spreadsheet. Choose an xlsx, xlsm, xls, ods or csv file.</source>
        <translation>Tiedosto ei ole taulukko. Valitse xlsx-, xlsm-, xls-, ods- tai csv-tiedosto.</translation>
    </message>
    <message>
        <source>That is not a complete backup. Nothing was changed; choose another one.</source>
        <translation>Tämä ei ole ehjä varmuuskopio. Mitään ei muutettu; valitse toinen.</translation>
    </message>
    <message>
        <source>That is not a complete client file from Rinnalla. Nothing was taken in.</source>
        <translation>Tämä ei ole ehjä Rinnalla-ohjelman asiakkaan tiedosto. Mitään ei otettu.</translation>
    </message>
    <message>
        <source>That is not a file, so it was not added. Add files one by one.</source>
        <translation>Se ei ole tiedosto, joten sitä ei lisätty. Lisää tiedostot yksitellen.</translation>
    </message>
    <message>
        <source>That value does not fit here, so the earlier one was kept.</source>
        <translation>Arvo ei sovi tähän, joten aiempi säilyi.</translation>
    </message>
    <message>
        <source>The backup is no longer where it was put: something else has removed or replaced it. Make it again.</source>
        <translation>Varmuuskopio ei ole enää siinä, mihin se tehtiin: jokin muu on poistanut tai vaihtanut sen. Tee se uudelleen.</translation>
    </message>
    <message>
        <source>The backup is of another caseload, so it does not replace this one.</source>
        <translation>Varmuuskopio on toisesta asiakastiedostosta, joten se ei korvaa tätä.</translation>
    </message>
    <message>
        <source>The backup was made, but it could not be copied to the second place: {why}</source>
        <translation>Varmuuskopio tehtiin, mutta sitä ei voitu kopioida toiseen paikkaan: {why}</translation>
    </message>
    <message>
        <source>The backups are in this folder already. Choose a place on another disk.</source>
        <translation>Varmuuskopiot ovat jo tässä kansiossa. Valitse paikka toiselta levyltä.</translation>
    </message>
    <message>
        <source>The caseload is already open in another window. Close it there first.</source>
        <translation>Asiakastiedosto on jo auki toisessa ikkunassa. Sulje se ensin siellä.</translation>
    </message>
    <message>
        <source>The caseload was handed over to another coach. This one can only be read.</source>
        <translation>Asiakastiedosto on annettu toiselle valmentajalle. Tätä voi enää vain lukea.</translation>
    </message>
    <message>
        <source>The client seems to be in this caseload already.</source>
        <translation>Asiakas näyttää olevan tässä asiakastiedostossa jo.</translation>
    </message>
    <message>
        <source>The client&apos;s part can&apos;t be on a day in the future.</source>
        <translation>Asiakkaan osallisuutta ei voi kirjata tulevalle päivälle.</translation>
    </message>
    <message>
        <source>The computer allows no file of that name. Choose a shorter or a plainer one.</source>
        <translation>Tietokone ei hyväksy tätä tiedoston nimeä. Valitse lyhyempi tai yksinkertaisempi.</translation>
    </message>
    <message>
        <source>The computer refused to read or write the file (number {number}). Nothing was changed; try again or choose another place.</source>
        <translation>Tietokone ei suostunut lukemaan tai kirjoittamaan tiedostoa (numero {number}). Mitään ei muutettu; yritä uudelleen tai valitse toinen paikka.</translation>
    </message>
    <message>
        <source>The consent does not hold today, so nothing was handed over.</source>
        <translation>Suostumus ei ole tänään voimassa, joten luovutusta ei kirjattu.</translation>
    </message>
    <message>
        <source>The disk is full, so the last change was not saved. Free some room and repeat it.</source>
        <translation>Levy on täynnä, joten viimeisintä muutosta ei tallennettu. Vapauta tilaa ja tee muutos uudelleen.</translation>
    </message>
    <message>
        <source>The disk {drive} ({size} GB) is full, so the last change was not saved. Free some room and repeat it.</source>
        <translation>Levy {drive} ({size} Gt) on täynnä, joten viimeisintä muutosta ei tallennettu. Vapauta tilaa ja tee muutos uudelleen.</translation>
    </message>
    <message>
        <source>The disk, the stick or the network place does not answer. Connect it and try again.</source>
        <translation>Levy, muistitikku tai verkkopaikka ei vastaa. Yhdistä se ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The encryption library is too old to be trusted. Install Rinnalla again.</source>
        <translation>Salauskirjasto on liian vanha, jotta siihen voisi luottaa. Asenna Rinnalla uudelleen.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written here. Nothing was changed.</source>
        <translation>Tiedostoa ei voi kirjoittaa tähän. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The file is damaged, and nothing more is written to it. Restore a backup.</source>
        <translation>Tiedosto on vaurioitunut, eikä siihen enää kirjoiteta. Palauta varmuuskopio.</translation>
    </message>
    <message>
        <source>The file is empty, so it was not added.</source>
        <translation>Tiedosto on tyhjä, joten sitä ei lisätty.</translation>
    </message>
    <message>
        <source>The file is empty: the disk was full, or a sync program has not fetched it yet. It was not touched. Restore a backup if it stays empty.</source>
        <translation>Tiedosto on tyhjä: levy oli täynnä, tai synkronointiohjelma ei ole vielä hakenut sitä. Siihen ei koskettu. Jos se pysyy tyhjänä, palauta varmuuskopio.</translation>
    </message>
    <message>
        <source>The file is far too big to be a list of clients. Nothing was changed.</source>
        <translation>Tiedosto on aivan liian suuri asiakasluetteloksi. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The file is in a cloud service that can&apos;t fetch it now. Open the service&apos;s folder, choose to keep the file on this computer, and try again.</source>
        <translation>Tiedosto on vain pilvipalvelussa, joka ei nouda sitä nyt. Avaa palvelun kansio, merkitse tiedosto säilytettäväksi tällä tietokoneella ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The file is not a summary from Rinnalla (JSON). Nothing was changed.</source>
        <translation>Tiedosto ei ole Rinnalla-ohjelman yhteenveto (JSON). Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The file was written by a newer Rinnalla. Update the program to open it.</source>
        <translation>Tiedosto on tehty uudemmalla Rinnalla-versiolla. Päivitä ohjelma, niin saat sen auki.</translation>
    </message>
    <message>
        <source>The folder has a newer summary of this caseload than the file itself remembers. A backup was probably restored: read that summary first.</source>
        <translation>Kansiossa on uudempi yhteenveto kuin asiakastiedosto itse muistaa. Varmuuskopio on luultavasti palautettu: lue ensin tuo yhteenveto.</translation>
    </message>
    <message>
        <source>The key file beside the caseload is missing or broken, so the passphrase can&apos;t open it. The data is untouched: open it with the paper key.</source>
        <translation>Asiakastiedoston vieressä oleva avaintiedosto puuttuu tai on rikki, joten salalause ei avaa tiedostoa. Tiedot ovat tallella: avaa tiedosto paperiavaimella.</translation>
    </message>
    <message>
        <source>The paper has no letters for a name on it, so it was not made. Write the name in Latin letters, as in the passport.</source>
        <translation>Paperissa ei ole kirjaimia yhdelle sen nimistä, joten paperia ei tehty. Kirjoita nimi latinalaisin kirjaimin, kuten passissa.</translation>
    </message>
    <message>
        <source>The passphrase does not open this file. Try again.</source>
        <translation>Salalause ei avaa tätä tiedostoa. Yritä uudelleen.</translation>
    </message>
    <message>
        <source>The password does not open the sheet. Try again.</source>
        <translation>Salasana ei avaa taulukkoa. Yritä uudelleen.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Jakso päättyy ennen kuin se alkaa.</translation>
    </message>
    <message>
        <source>The picture is far too big for a logo. Save it smaller and choose it again.</source>
        <translation>Kuva on aivan liian suuri logoksi. Tallenna se pienempänä ja valitse se uudelleen.</translation>
    </message>
    <message>
        <source>The profile would say nothing. Write the skills and strengths first.</source>
        <translation>Profiilissa ei olisi mitään luettavaa. Kirjoita ensin osaaminen ja vahvuudet.</translation>
    </message>
    <message>
        <source>The project has been ended, so no more summaries can be made. Nothing was saved.</source>
        <translation>Hanke on päätetty, eikä sen jälkeen tule uusia yhteenvetoja. Mitään ei tallennettu.</translation>
    </message>
    <message>
        <source>The report can be final only after the client&apos;s own words have been recorded, or that there were none.</source>
        <translation>Raportin voi merkitä valmiiksi vasta, kun asiakkaan omat sanat on kirjattu, tai se, ettei niitä ollut.</translation>
    </message>
    <message>
        <source>The report can be final only after the client&apos;s part in it has been recorded.</source>
        <translation>Raportin voi merkitä valmiiksi vasta, kun asiakkaan osallisuus on kirjattu.</translation>
    </message>
    <message>
        <source>The report has been handed over; begin a new version to change it.</source>
        <translation>Raportti on jo annettu. Aloita uusi versio, jos haluat muuttaa sitä.</translation>
    </message>
    <message>
        <source>The report has been read, but not agreed on yet.</source>
        <translation>Raportti on luettu yhdessä, mutta siitä ei ole vielä sovittu.</translation>
    </message>
    <message>
        <source>The report is agreed on; begin a new version to change it.</source>
        <translation>Raportista on sovittu. Aloita uusi versio, jos haluat muuttaa sitä.</translation>
    </message>
    <message>
        <source>The report is final; begin a new version to change it.</source>
        <translation>Raportti on valmis. Aloita uusi versio, jos haluat muuttaa sitä.</translation>
    </message>
    <message>
        <source>The report is still a draft; sign it off first.</source>
        <translation>Raportti on vielä luonnos. Merkitse se ensin luetuksi ja sovituksi.</translation>
    </message>
    <message>
        <source>The report tells nothing of strengths or skills. Write them, or record why they are missing.</source>
        <translation>Raportti ei kerro vahvuuksista eikä osaamisesta. Kirjoita ne tai kirjaa, miksi ne puuttuvat.</translation>
    </message>
    <message>
        <source>The sheet can&apos;t be imported. Nothing was changed.</source>
        <translation>Taulukkoa ei voi tuoda. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The sheet is damaged and can&apos;t be read. Nothing was changed. Open it in Excel, save it again and try once more.</source>
        <translation>Taulukko on vaurioitunut, eikä sitä voi lukea. Mitään ei muutettu. Avaa se Excelissä, tallenna uudelleen ja yritä sitten.</translation>
    </message>
    <message>
        <source>The sheet is in Excel&apos;s binary format (xlsb), which Rinnalla does not read. Save it in Excel as xlsx.</source>
        <translation>Taulukko on Excelin binaarimuodossa (xlsb), jota Rinnalla ei lue. Tallenna se Excelissä xlsx-muodossa.</translation>
    </message>
    <message>
        <source>The sheet is protected in a way that can&apos;t be opened here. Save it in Excel without a password and try again.</source>
        <translation>Taulukko on suojattu tavalla, jota ei voi avata tässä. Tallenna se Excelissä ilman salasanaa ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The sheet is protected. Type its password.</source>
        <translation>Taulukko on suojattu salasanalla. Kirjoita salasana.</translation>
    </message>
    <message>
        <source>The summary disagrees with what has been exported from this file. Nothing was changed.</source>
        <translation>Yhteenveto on ristiriidassa sen kanssa, mitä tästä tiedostosta on jo viety. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The summary is of another caseload. Nothing was changed.</source>
        <translation>Yhteenveto on toisesta asiakastiedostosta. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The summary was edited after its export. Nothing was changed.</source>
        <translation>Yhteenvetoa on muokattu viennin jälkeen. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>There are words of the client, so it can&apos;t be recorded that there were none.</source>
        <translation>Asiakkaan sanoja on kirjattu, joten ei voi merkitä, ettei niitä ollut.</translation>
    </message>
    <message>
        <source>There is already a file with that name; it was kept.</source>
        <translation>Samanniminen tiedosto on jo olemassa. Sitä ei muutettu.</translation>
    </message>
    <message>
        <source>There is no caseload file at that place.</source>
        <translation>Asiakastiedostoa ei ole tässä paikassa.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open the file. Close other programs and try again.</source>
        <translation>Muisti ei riitä tiedoston avaamiseen. Sulje muita ohjelmia ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>There is nothing in the sheet to import.</source>
        <translation>Taulukossa ei ole mitään tuotavaa.</translation>
    </message>
    <message>
        <source>These files of the same coach differ, and they do not show which is right: {name}. Nothing was added; ask the coach.</source>
        <translation>Saman valmentajan tiedostot eroavat toisistaan, eikä niistä näe, kumpi on oikea: {name}. Mitään ei laskettu mukaan; kysy valmentajalta.</translation>
    </message>
    <message>
        <source>These summaries seem to be of the same people twice: {name}. Nothing was added; ask the coaches which one counts.</source>
        <translation>Yhteenvedoissa näyttää olevan samat ihmiset kahdesti: {name}. Mitään ei laskettu mukaan; kysy valmentajilta, kumpi niistä on voimassa.</translation>
    </message>
    <message>
        <source>This leaves the list when its day is changed.</source>
        <translation>Tämä poistuu luettelosta, kun sen päivää muutetaan.</translation>
    </message>
    <message>
        <source>Use at least {least} characters; four words are good.</source>
        <translation>Käytä vähintään {least} merkkiä. Neljä sanaa on hyvä.</translation>
    </message>
    <message>
        <source>Write first to whom the report goes.</source>
        <translation>Kirjoita ensin, kenelle raportti annetaan.</translation>
    </message>
    <message>
        <source>is the stick or the drive there?</source>
        <translation>onko muistitikku tai asema paikallaan?</translation>
    </message>
    <message>
        <source>it can&apos;t be written to.</source>
        <translation>siihen ei voi kirjoittaa.</translation>
    </message>
    <message>
        <source>it is full.</source>
        <translation>se on täynnä.</translation>
    </message>
    <message>
        <source>{name} disagrees with its own history. Nothing was added; ask the coach for a new one.</source>
        <translation>{name} on ristiriidassa oman historiansa kanssa. Mitään ei laskettu mukaan; pyydä valmentajalta uusi.</translation>
    </message>
    <message>
        <source>{name} is not a summary from Rinnalla. Nothing was added.</source>
        <translation>{name} ei ole Rinnalla-ohjelman yhteenveto. Mitään ei laskettu yhteen.</translation>
    </message>
    <message>
        <source>{name} is not as Rinnalla made it: it was edited, parts are missing, or it is not signed. Nothing was added; ask the coach for a new one.</source>
        <translation>{name} ei ole sellainen kuin Rinnalla sen teki: sitä on muutettu, siitä puuttuu osia tai sitä ei ole allekirjoitettu. Mitään ei laskettu mukaan; pyydä valmentajalta uusi.</translation>
    </message>
    <message>
        <source>{name} is not there any more. Nothing was added.</source>
        <translation>{name} ei ole enää paikallaan. Mitään ei laskettu yhteen.</translation>
    </message>
    <message>
        <source>{name} was made by another version of Rinnalla and its classes are not the same. Nothing was added; update the program.</source>
        <translation>{name} on tehty toisella Rinnalla-versiolla, ja sen luokat ovat toiset. Mitään ei laskettu yhteen; päivitä ohjelma.</translation>
    </message>
</context>
<context>
    <name>FigureCards</name>
    <message>
        <source>In all</source>
        <translation>Yhteensä</translation>
    </message>
    <message>
        <source>Jobs by hours and term</source>
        <translation>Työsuhteet työajan ja muodon mukaan</translation>
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
        <source>before in brackets</source>
        <translation>suluissa ennen</translation>
    </message>
    <message>
        <source>n = {n}</source>
        <translation>n = {n}</translation>
    </message>
    <message>
        <source>wk {number}</source>
        <translation>vk {number}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{now}, before {then}</source>
        <translation>{now}, ennen {then}</translation>
    </message>
    <message>
        <source>{what} (before: {count})</source>
        <translation>{what} (ennen {count})</translation>
    </message>
</context>
<context>
    <name>FigureRows</name>
    <message numerus="yes">
        <source>%n row(s); Enter opens one</source>
        <translation>
            <numerusform>%n rivi; Enter avaa sen</numerusform>
            <numerusform>%n riviä; Enter avaa valitun</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Folder:</source>
        <translation>Kansio:</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>Tiedostotyyppi:</translation>
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
        <source>Open a sheet</source>
        <translation>Avaa taulukko</translation>
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
        <source>xlsx, xlsm, xls, ods or csv. The file is only read and is not changed. Import nobody who is in another coach&apos;s caseload: the same person would be counted twice.</source>
        <translation>xlsx, xlsm, xls, ods tai csv. Tiedosto vain luetaan, eikä sitä muuteta. Älä tuo ketään, joka on toisen valmentajan asiakastiedostossa: sama ihminen laskettaisiin kahdesti.</translation>
    </message>
</context>
<context>
    <name>FileTab</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n rivi</numerusform>
            <numerusform>%n riviä</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring clients and employer contacts from your own sheet. You see everything before anything is saved. The same sheet can be imported again: nothing is added twice. Don&apos;t import clients who are in another coach&apos;s caseload: they would be counted twice.</source>
        <translation>Tuo asiakkaat ja työnantajakontaktit omasta taulukostasi. Näet kaiken ennen kuin mitään tallennetaan. Saman taulukon voi tuoda uudestaan: mikään ei tule kahdesti. Älä tuo asiakkaita, jotka ovat toisen valmentajan asiakastiedostossa: heidät laskettaisiin kahdesti.</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Tarkista tiedosto</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Tarkistetaan tiedostoa…</translation>
    </message>
    <message>
        <source>Don&apos;t export</source>
        <translation>Älä vie</translation>
    </message>
    <message>
        <source>Everything in the file unencrypted, readable without Rinnalla: one JSON file, and a CSV table for each group of data.</source>
        <translation>Kaikki tiedoston tiedot salaamattomina, luettavissa ilman Rinnalla-ohjelmaa: yksi JSON-tiedosto ja CSV-taulukko tietoryhmittäin.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Vie tietoja</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Vie kaikki</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Vie kaikki…</translation>
    </message>
    <message>
        <source>Exported as plain text into the folder {folder}.</source>
        <translation>Tiedot vietiin salaamattomina kansioon {folder}.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Tuo tietoja</translation>
    </message>
    <message>
        <source>Import a sheet…</source>
        <translation>Tuo taulukko…</translation>
    </message>
    <message>
        <source>Rinnalla export</source>
        <translation>Rinnalla-vienti</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Koko</translation>
    </message>
    <message>
        <source>The check found damage ({found}). Don&apos;t continue with this file: restore a backup under Safety. The damaged file is kept.</source>
        <translation>Tarkistus löysi vaurioita ({found}). Älä jatka tällä tiedostolla, vaan palauta varmuuskopio kohdassa Turvallisuus. Vaurioitunut tiedosto säilyy.</translation>
    </message>
    <message>
        <source>The check reads the whole file and looks for damage. It changes nothing.</source>
        <translation>Tarkistus lukee koko tiedoston ja etsii vaurioita. Se ei muuta mitään.</translation>
    </message>
    <message>
        <source>The encrypted file</source>
        <translation>Salattu tiedosto</translation>
    </message>
    <message>
        <source>The export is plain text: anybody who gets the files can read everything about your clients. Write it only to a safe place, and remove it when it is no longer needed.</source>
        <translation>Vietävät tiedot ovat salaamattomia: kuka tahansa tiedostot saava voi lukea kaiken asiakkaistasi. Vie ne vain turvalliseen paikkaan ja poista ne, kun niitä ei enää tarvita.</translation>
    </message>
    <message>
        <source>The file is in order: {rows}, format version {schema}.</source>
        <translation>Tiedosto on kunnossa: {rows}, rakenteen versio {schema}.</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Sijainti</translation>
    </message>
    <message>
        <source>Where to export</source>
        <translation>Minne tiedot viedään</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Filter</source>
        <translation>Suodatin</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Suodattimen nimi</translation>
    </message>
    <message>
        <source>Removal of a filter</source>
        <translation>Suodattimen poisto</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>Poista ”{name}”</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Tallenna tämä suodatin</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Tallenna tämä suodatin…</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Tallennetut suodattimet</translation>
    </message>
</context>
<context>
    <name>FirstContacts</name>
    <message>
        <source>An employer has been met for everybody who is looking for work.</source>
        <translation>Kaikkien työtä hakevien asioissa on jo tavattu työnantaja.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Days so far</source>
        <translation>Päiviä kulunut</translation>
    </message>
    <message>
        <source>First contacts with an employer</source>
        <translation>Ensikontaktit työnantajaan</translation>
    </message>
    <message>
        <source>Meet an employer by</source>
        <translation>Tapaa työnantaja viimeistään</translation>
    </message>
    <message>
        <source>Service started</source>
        <translation>Palvelu alkoi</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Add your clients one by one. You can import a sheet later, too.</source>
        <translation>Lisää asiakkaat yksitellen. Taulukon voi tuoda myöhemminkin.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Bring your clients and employers from your own sheet, colours and all.</source>
        <translation>Tuo asiakkaat ja työnantajat omasta taulukostasi väreineen päivineen.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Vaihda…</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Valitse salalause</translation>
    </message>
    <message>
        <source>Do you take over from another coach? Then open the file that is handed over (“I already have a file…”) and never enter the same clients again: they would be counted twice.</source>
        <translation>Jatkatko toisen valmentajan työtä? Avaa silloin hänen antamansa tiedosto (”Minulla on jo tiedosto…”) äläkä kirjaa samoja asiakkaita uudestaan: heidät laskettaisiin kahdesti.</translation>
    </message>
    <message>
        <source>Four words that have nothing to do with each other are good: easy to remember, hard to guess.</source>
        <translation>Neljä toisiinsa liittymätöntä sanaa on hyvä: helppo muistaa, vaikea arvata.</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>Miten haluat aloittaa?</translation>
    </message>
    <message>
        <source>I already have a file…</source>
        <translation>Minulla on jo tiedosto…</translation>
    </message>
    <message>
        <source>Import from Excel</source>
        <translation>Tuo Excelistä</translation>
    </message>
    <message>
        <source>Making the file…</source>
        <translation>Luodaan tiedostoa…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>Open without a passphrase on this computer</source>
        <translation>Avaa tällä koneella ilman salalausetta</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Salalause</translation>
    </message>
    <message>
        <source>Rinnalla keeps your clients in one encrypted file on this computer. It sends nothing anywhere.</source>
        <translation>Rinnalla pitää asiakkaittesi tiedot yhdessä salatussa tiedostossa tällä koneella. Se ei lähetä mitään minnekään.</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Aloita tyhjästä</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Vaihe {step}/{steps}</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>The file then opens without the passphrase, but only with your own login on this computer.</source>
        <translation>Tiedosto avautuu silloin ilman salalausetta, mutta vain tällä koneella ja omilla tunnuksillasi.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Sama uudelleen</translation>
    </message>
    <message>
        <source>The two are not the same. Type the passphrase again.</source>
        <translation>Salalauseet eivät ole samat. Kirjoita salalause uudelleen.</translation>
    </message>
    <message>
        <source>This folder is copied to a cloud service. The file is encrypted, but two computers must not use it at once. A folder of this computer alone is better.</source>
        <translation>Tämä kansio kopioituu pilvipalveluun. Tiedosto on salattu, mutta kaksi konetta ei saa käyttää sitä yhtä aikaa. Parempi paikka on kansio, joka on vain tällä koneella.</translation>
    </message>
    <message>
        <source>This folder is on the network. The file is encrypted, but a broken connection can harm it. A folder of this computer alone is better.</source>
        <translation>Tämä kansio on verkkolevyllä. Tiedosto on salattu, mutta yhteyden katkeaminen voi vahingoittaa sitä. Parempi paikka on kansio, joka on vain tällä koneella.</translation>
    </message>
    <message>
        <source>This folder is yours alone and is not copied to other computers. You can leave it as it is.</source>
        <translation>Ehdotettu kansio on vain sinun, eikä se kopioidu muille koneille. Voit jättää sen ennalleen.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters; four words are good.</source>
        <translation>
            <numerusform>Käytä vähintään %n merkkiä. Neljä sanaa on hyvä.</numerusform>
            <numerusform>Käytä vähintään %n merkkiä. Neljä sanaa on hyvä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome. Which language do you work in?</source>
        <translation>Tervetuloa! Millä kielellä teet työtä?</translation>
    </message>
    <message>
        <source>Where is the file kept?</source>
        <translation>Missä tiedosto säilytetään?</translation>
    </message>
    <message>
        <source>You get a paper key next, for when the passphrase is forgotten. Without either of them nobody can open the file: not us, and not your IT support.</source>
        <translation>Saat kohta paperiavaimen siltä varalta, että salalause unohtuu. Jos molemmat katoavat, tiedostoa ei saa auki kukaan, emme me eikä IT‑tuki.</translation>
    </message>
</context>
<context>
    <name>FitTable</name>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Työnantaja</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Työaika</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Työ</translation>
    </message>
    <message>
        <source>No known job</source>
        <translation>Ei tiedossa olevaa paikkaa</translation>
    </message>
    <message>
        <source>Nobody&apos;s recorded wishes and skills meet this job.</source>
        <translation>Kenenkään kirjatut toiveet ja osaaminen eivät osu tähän työhön.</translation>
    </message>
    <message>
        <source>Nothing meets the wishes and skills that are recorded.</source>
        <translation>Mikään ei osu kirjattuihin toiveisiin ja osaamiseen.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>What met</source>
        <translation>Mikä osui</translation>
    </message>
    <message>
        <source>Who fits</source>
        <translation>Kenelle sopii</translation>
    </message>
    <message>
        <source>Work and employers that fit</source>
        <translation>Sopivat työpaikat ja työnantajat</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>sopii</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ei tiedossa</translation>
    </message>
    <message>
        <source>wished employer</source>
        <translation>toivottu työnantaja</translation>
    </message>
</context>
<context>
    <name>FormEditor</name>
    <message>
        <source>Begin a new version</source>
        <translation>Aloita uusi versio</translation>
    </message>
    <message>
        <source>Client&apos;s part</source>
        <translation>Asiakkaan osuuden kirjaus</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Edit: {field}</source>
        <translation>Muokkaus: {field}</translation>
    </message>
    <message>
        <source>Fixed texts in plain language</source>
        <translation>Vakiotekstit selkokielellä</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Miten</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>Asiakkaan omin sanoin</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Suuri teksti</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Katso kohdat</translation>
    </message>
    <message>
        <source>Make final</source>
        <translation>Merkitse valmiiksi</translation>
    </message>
    <message>
        <source>Mark as agreed on</source>
        <translation>Merkitse sovituksi</translation>
    </message>
    <message>
        <source>Mark as read together</source>
        <translation>Merkitse yhdessä luetuksi</translation>
    </message>
    <message>
        <source>Named by this consent (nameless without one)</source>
        <translation>Nimellä tämän suostumuksen perusteella (muuten nimetön)</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Tulostus</translation>
    </message>
    <message>
        <source>Print anyway</source>
        <translation>Tulosta silti</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tulosta…</translation>
    </message>
    <message>
        <source>Read together</source>
        <translation>Lue yhdessä</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Tallenna silti</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Tallenna PDF:nä…</translation>
    </message>
    <message>
        <source>Save as a text document…</source>
        <translation>Tallenna tekstitiedostona…</translation>
    </message>
    <message>
        <source>Saved. It is readable to anyone who has it.</source>
        <translation>Tallennettu. Kuka tahansa, jolla tiedosto on, voi lukea sen.</translation>
    </message>
    <message>
        <source>Show it anyway</source>
        <translation>Näytä silti</translation>
    </message>
    <message>
        <source>The client has no words to add</source>
        <translation>Asiakas ei halunnut lisätä sanoja</translation>
    </message>
    <message>
        <source>The client&apos;s part</source>
        <translation>Asiakkaan osuus</translation>
    </message>
    <message numerus="yes">
        <source>{copy}: %n place(s) should be looked at first.</source>
        <translation>
            <numerusform>{copy}: %n kohta kannattaa katsoa ensin.</numerusform>
            <numerusform>{copy}: %n kohtaa kannattaa katsoa ensin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormHandover</name>
    <message>
        <source>A copy is handed over when the paper is final.</source>
        <translation>Kappale annetaan, kun paperi on valmis.</translation>
    </message>
    <message>
        <source>Nobody has been given it yet.</source>
        <translation>Kenellekään ei ole vielä annettu raporttia.</translation>
    </message>
    <message>
        <source>Record a delivery…</source>
        <translation>Kirjaa luovutus…</translation>
    </message>
    <message>
        <source>Record of a delivery</source>
        <translation>Luovutuksen kirjaus</translation>
    </message>
    <message>
        <source>Versions and deliveries</source>
        <translation>Versiot ja luovutukset</translation>
    </message>
    <message>
        <source>{state}, version {number}</source>
        <translation>{state}, versio {number}</translation>
    </message>
</context>
<context>
    <name>FormReading</name>
    <message>
        <source>Done (Esc)</source>
        <translation>Valmis (Esc)</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Omin sanoin</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Suurenna</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Pienennä</translation>
    </message>
</context>
<context>
    <name>FormTableField</name>
    <message>
        <source>Add a row</source>
        <translation>Lisää rivi</translation>
    </message>
    <message>
        <source>Remove the chosen row</source>
        <translation>Poista valittu rivi</translation>
    </message>
    <message>
        <source>Write the day as 3.12.2026.</source>
        <translation>Kirjoita päivä muodossa 3.12.2026.</translation>
    </message>
</context>
<context>
    <name>GapsView</name>
    <message numerus="yes">
        <source>%n gap(s). Enter goes to the field, and from it to the next one; what you fill in is saved.</source>
        <translation>
            <numerusform>%n puute. Enter vie kenttään ja siitä seuraavaan; se, minkä täytät, tallentuu.</numerusform>
            <numerusform>%n puutetta. Enter vie kenttään ja siitä seuraavaan; se, minkä täytät, tallentuu.</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Mistä</translation>
    </message>
    <message>
        <source>Affects</source>
        <translation>Mitä lukua haittaa</translation>
    </message>
    <message>
        <source>Age at the start</source>
        <translation>Ikä alussa</translation>
    </message>
    <message>
        <source>By municipality</source>
        <translation>Kotikunnan mukaan</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Työnantaja</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Työaika</translation>
    </message>
    <message>
        <source>Job started</source>
        <translation>Työsuhde alkoi</translation>
    </message>
    <message>
        <source>Jobs by hours and term</source>
        <translation>Työsuhteet työajan ja muodon mukaan</translation>
    </message>
    <message>
        <source>Jobs by sector</source>
        <translation>Työsuhteet sektorin mukaan</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Katso uudelleen</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuutit</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kotikunta</translation>
    </message>
    <message>
        <source>Next service</source>
        <translation>Seuraava palvelu</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Palvelun tulos</translation>
    </message>
    <message>
        <source>Outcome of an earlier end</source>
        <translation>Aiemman päättymisen tulos</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Miten palvelu päättyi</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Quality criteria 2 and 24</source>
        <translation>Laatukriteerit 2 ja 24</translation>
    </message>
    <message>
        <source>Quality criterion 12</source>
        <translation>Laatukriteeri 12</translation>
    </message>
    <message>
        <source>Quality criterion 19</source>
        <translation>Laatukriteeri 19</translation>
    </message>
    <message>
        <source>Quality criterion 20</source>
        <translation>Laatukriteeri 20</translation>
    </message>
    <message>
        <source>Quality criterion 24</source>
        <translation>Laatukriteeri 24</translation>
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
        <source>Service ended</source>
        <translation>Palvelu päättyi</translation>
    </message>
    <message>
        <source>Service started</source>
        <translation>Palvelu alkoi</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Työsuhteen muoto</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Mitä puuttuu</translation>
    </message>
    <message>
        <source>What the move means</source>
        <translation>Mitä siirto tarkoittaa</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Mistä ohjauduttiin</translation>
    </message>
    <message>
        <source>Which measure</source>
        <translation>Mikä toimenpide</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Kenen</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Miksi työsuhde päättyi</translation>
    </message>
    <message>
        <source>Why jobs ended</source>
        <translation>Miksi työsuhde päättyi</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>Tehtävä</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Syntymävuosi</translation>
    </message>
    <message>
        <source>job starts</source>
        <translation>alkaneet työsuhteet</translation>
    </message>
    <message>
        <source>services begun</source>
        <translation>alkaneet palvelut</translation>
    </message>
    <message>
        <source>services ended</source>
        <translation>päättyneet palvelut</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Bring your sheet in</source>
        <translation>Tuo taulukkosi</translation>
    </message>
    <message>
        <source>Ctrl+K, a few letters of the name, Enter.</source>
        <translation>Ctrl+K, pari kirjainta nimestä, Enter.</translation>
    </message>
    <message>
        <source>Ctrl+L locks. Put the paper key in a locked place, and choose a second place for the backups: Settings, Safety.</source>
        <translation>Ctrl+L lukitsee. Vie paperiavain lukittuun paikkaan ja valitse varmuuskopioille toinen paikka: Asetukset, Turvallisuus.</translation>
    </message>
    <message>
        <source>Drag the card, or choose it and press Ctrl and the number of the column.</source>
        <translation>Raahaa kortti, tai valitse se ja paina Ctrl ja sarakkeen numero.</translation>
    </message>
    <message>
        <source>File, Import a sheet. You see what becomes of each column and colour before anything is saved, and one Undo takes it all back.</source>
        <translation>Tiedosto, Tuo taulukko. Näet, mitä kustakin sarakkeesta ja väristä tulee, ennen kuin mitään tallennetaan. Yksi Kumoa peruu kaiken.</translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>Etsi joku</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Näin alkuun</translation>
    </message>
    <message>
        <source>In the client&apos;s file Ctrl+M, anywhere Ctrl+E for an employer. What you type is saved by itself; Ctrl+Z takes it back.</source>
        <translation>Asiakkaan tiedoissa Ctrl+M, työnantajalle missä vain Ctrl+E. Kirjoittamasi tallentuu itsestään, ja Ctrl+Z peruu sen.</translation>
    </message>
    <message>
        <source>Keep the file safe</source>
        <translation>Pidä tiedosto turvassa</translation>
    </message>
    <message>
        <source>Move a client on the board</source>
        <translation>Siirrä asiakas taululla</translation>
    </message>
    <message>
        <source>Nothing leaves this computer by itself. If the file does not open, the start page offers the paper key and the backups; ask your IT support before you remove anything.</source>
        <translation>Tältä koneelta ei lähde itsestään mitään. Jos tiedosto ei aukea, aloitussivu tarjoaa paperiavainta ja varmuuskopioita. Kysy IT-tuelta, ennen kuin poistat mitään.</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>Kun jokin on vialla</translation>
    </message>
    <message>
        <source>Write down a meeting or an employer contact</source>
        <translation>Kirjaa tapaaminen tai työnantajakontakti</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Add an earlier rest period</source>
        <translation>Lisää aiempi lepojakso</translation>
    </message>
    <message>
        <source>Add an earlier status</source>
        <translation>Lisää aiempi tila</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Each move of the client on the board leaves a line here.</source>
        <translation>Jokaisesta siirrosta tilannetaululla jää tähän merkintä.</translation>
    </message>
    <message>
        <source>Earlier end</source>
        <translation>Aiempi päättyminen</translation>
    </message>
    <message>
        <source>New phase</source>
        <translation>Uusi vaihe</translation>
    </message>
    <message>
        <source>Next service</source>
        <translation>Seuraava palvelu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>Outcome open</source>
        <translation>Tulos puuttuu</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Vaihe</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Vaiheet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>Rest periods</source>
        <translation>Lepojaksot</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Tarkistus</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Alkaen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Tilat</translation>
    </message>
    <message>
        <source>The five phases of the coaching model and their days belong here.</source>
        <translation>Tähän kertyvät valmennuksen viisi vaihetta ja niiden päivät.</translation>
    </message>
    <message>
        <source>The service had ended and was taken up again</source>
        <translation>Palvelu oli päättynyt, ja sitä jatkettiin</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Asti</translation>
    </message>
    <message>
        <source>When the service is put to rest, its days are kept here.</source>
        <translation>Kun palvelu asetetaan lepäämään, sen päivät näkyvät tässä.</translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n jo Rinnalla-ohjelmassa</numerusform>
            <numerusform>%n jo Rinnalla-ohjelmassa</numerusform>
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
        <source>Already there</source>
        <translation>Jo Rinnalla-ohjelmassa</translation>
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
        <source>Situation now</source>
        <translation>Tilanne nyt</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Osaaminen</translation>
    </message>
    <message>
        <source>Start and end of the service</source>
        <translation>Palvelun alku ja loppu</translation>
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
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Värit</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sarakkeet</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Tuo</translation>
    </message>
    <message>
        <source>Import a sheet</source>
        <translation>Tuo taulukko</translation>
    </message>
    <message>
        <source>Import of a sheet</source>
        <translation>Taulukon tuonti</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Tuodaan…</translation>
    </message>
    <message>
        <source>Last days</source>
        <translation>Päättymispäivät</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Katsotaan…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Seuraavat askeleet</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Liitetyt rivit</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Esikatselu</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Edistyminen</translation>
    </message>
    <message>
        <source>Reading the sheet…</source>
        <translation>Luetaan taulukkoa…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Välilehdet</translation>
    </message>
    <message>
        <source>Show the employer log</source>
        <translation>Näytä työnantajaloki</translation>
    </message>
    <message>
        <source>Show the status board</source>
        <translation>Näytä tilannetaulu</translation>
    </message>
    <message>
        <source>The employer contacts are in your caseload</source>
        <translation>Työnantajakontaktit ovat nyt Rinnalla-ohjelmassa</translation>
    </message>
    <message>
        <source>This will be imported</source>
        <translation>Tämä tuodaan</translation>
    </message>
    <message>
        <source>Welcome to your caseload</source>
        <translation>Asiakkaasi ovat nyt Rinnalla-ohjelmassa</translation>
    </message>
    <message>
        <source>What do the colours mean?</source>
        <translation>Mitä värit tarkoittavat?</translation>
    </message>
    <message>
        <source>What do the sheets hold?</source>
        <translation>Mitä välilehdillä on?</translation>
    </message>
    <message>
        <source>Which field does a column go to?</source>
        <translation>Mihin kenttään sarake tuodaan?</translation>
    </message>
    <message>
        <source>Which sheet?</source>
        <translation>Mikä taulukko tuodaan?</translation>
    </message>
</context>
<context>
    <name>KeyboardPanel</name>
    <message>
        <source>Capital letters</source>
        <translation>Isot kirjaimet</translation>
    </message>
    <message>
        <source>Delete the letter before</source>
        <translation>Poista edellinen kirjain</translation>
    </message>
    <message>
        <source>Hide (F8)</source>
        <translation>Piilota (F8)</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Uusi rivi</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Välilyönti</translation>
    </message>
    <message>
        <source>These letters stay in the text, but the printed report can&apos;t show them yet.</source>
        <translation>Nämä kirjaimet säilyvät tekstissä, mutta tulostettu raportti ei vielä näytä niitä.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Pikanäppäimet</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Change of the file&apos;s key</source>
        <translation>Tiedoston avaimen vaihto</translation>
    </message>
    <message>
        <source>Change the file&apos;s key…</source>
        <translation>Vaihda tiedoston avain…</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Vaihda salalause</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Vaihda salalause…</translation>
    </message>
    <message>
        <source>How the file is opened</source>
        <translation>Miten tiedosto avataan</translation>
    </message>
    <message>
        <source>Print the paper key…</source>
        <translation>Tulosta paperiavain…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Kokeile</translation>
    </message>
    <message>
        <source>Test the paper key</source>
        <translation>Testaa paperiavain</translation>
    </message>
    <message>
        <source>Test the paper key…</source>
        <translation>Testaa paperiavain…</translation>
    </message>
    <message>
        <source>That is not the passphrase of this file.</source>
        <translation>Tämä ei ole tämän tiedoston salalause.</translation>
    </message>
    <message>
        <source>The file has a new key. Destroy the old paper when you need no old backup.</source>
        <translation>Tiedostolla on uusi avain. Hävitä vanha paperi, kun et enää tarvitse vanhoja varmuuskopioita.</translation>
    </message>
    <message>
        <source>The key is not on paper yet. If the passphrase is forgotten and the computer breaks, nobody can open the file.</source>
        <translation>Avain ei ole vielä paperilla. Jos salalause unohtuu ja kone hajoaa, kukaan ei voi avata tiedostoa.</translation>
    </message>
    <message>
        <source>The key is on paper. Put it in a locked place.</source>
        <translation>Avain on paperilla. Vie se lukittuun paikkaan.</translation>
    </message>
    <message>
        <source>The old one still opens backups that were made before.</source>
        <translation>Vanha avaa edelleen aiemmin tehdyt varmuuskopiot.</translation>
    </message>
    <message>
        <source>The paper is right: it opens this file.</source>
        <translation>Paperi on oikea: se avaa tämän tiedoston.</translation>
    </message>
    <message>
        <source>The paper key was put on paper on {day}.</source>
        <translation>Paperiavain on otettu talteen {day}.</translation>
    </message>
    <message>
        <source>The passphrase and the paper key both open the file, each alone. Nobody else can, so keep at least one of them safe.</source>
        <translation>Sekä salalause että paperiavain avaavat tiedoston yksinään. Kukaan muu ei voi avata sitä, joten pidä ainakin toinen tallessa.</translation>
    </message>
    <message>
        <source>The passphrase has been changed.</source>
        <translation>Salalause on vaihdettu.</translation>
    </message>
    <message>
        <source>This paper does not open this file. Is it from another caseload, or older?</source>
        <translation>Tämä paperi ei avaa tätä tiedostoa. Onko se toisesta asiakastiedostosta tai vanhempi?</translation>
    </message>
    <message>
        <source>When the paper is lost, or somebody else may know the passphrase</source>
        <translation>Jos paperi on kadonnut tai joku muu ehkä tietää salalauseen</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>Myöhässä %n pv</numerusform>
            <numerusform>Myöhässä %n pv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) late</source>
        <translation>
            <numerusform>Myöhässä %n kk</numerusform>
            <numerusform>Myöhässä %n kk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) late</source>
        <translation>
            <numerusform>Myöhässä %n v</numerusform>
            <numerusform>Myöhässä %n v</numerusform>
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
        <source>A step that was agreed</source>
        <translation>Sovittu askel</translation>
    </message>
    <message>
        <source>A step that was agreed without a day</source>
        <translation>Sovittu askel ilman päivää</translation>
    </message>
    <message>
        <source>A task that was agreed in a paper</source>
        <translation>Paperissa sovittu tehtävä</translation>
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
        <source>Advertised</source>
        <translation>Ilmoitettu</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Sovittu</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>Haettu</translation>
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
        <source>Career plan</source>
        <translation>Urasuunnitelma</translation>
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
        <source>Client&apos;s file: education</source>
        <translation>Asiakkaan tiedot: koulutus</translation>
    </message>
    <message>
        <source>Client&apos;s file: end</source>
        <translation>Asiakkaan tiedot: päättyminen</translation>
    </message>
    <message>
        <source>Client&apos;s file: goal</source>
        <translation>Asiakkaan tiedot: tavoite</translation>
    </message>
    <message>
        <source>Client&apos;s file: interests</source>
        <translation>Asiakkaan tiedot: kiinnostukset</translation>
    </message>
    <message>
        <source>Client&apos;s file: needs for support</source>
        <translation>Asiakkaan tiedot: tuen tarpeet</translation>
    </message>
    <message>
        <source>Client&apos;s file: outcome</source>
        <translation>Asiakkaan tiedot: tulos</translation>
    </message>
    <message>
        <source>Client&apos;s file: own will</source>
        <translation>Asiakkaan tiedot: oma tahto</translation>
    </message>
    <message>
        <source>Client&apos;s file: practical needs</source>
        <translation>Asiakkaan tiedot: käytännön tarpeet</translation>
    </message>
    <message>
        <source>Client&apos;s file: referrer</source>
        <translation>Asiakkaan tiedot: lähettävä taho</translation>
    </message>
    <message>
        <source>Client&apos;s file: resources</source>
        <translation>Asiakkaan tiedot: voimavarat</translation>
    </message>
    <message>
        <source>Client&apos;s file: skills</source>
        <translation>Asiakkaan tiedot: osaaminen</translation>
    </message>
    <message>
        <source>Client&apos;s file: start</source>
        <translation>Asiakkaan tiedot: aloitus</translation>
    </message>
    <message>
        <source>Client&apos;s file: strengths</source>
        <translation>Asiakkaan tiedot: vahvuudet</translation>
    </message>
    <message>
        <source>Client&apos;s file: work history</source>
        <translation>Asiakkaan tiedot: työhistoria</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Asiakkaat</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Päättynyt</translation>
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
        <source>Consultation</source>
        <translation>Konsultaatio</translation>
    </message>
    <message>
        <source>Cooperation forum</source>
        <translation>Yhteistyöfoorumi</translation>
    </message>
    <message>
        <source>Did not come, no new time agreed</source>
        <translation>Ei tullut paikalle, uutta aikaa ei ole sovittu</translation>
    </message>
    <message>
        <source>Did not come, no new try</source>
        <translation>Ei tullut paikalle, ei uutta yritystä</translation>
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
        <source>Employment</source>
        <translation>Työllistyminen</translation>
    </message>
    <message>
        <source>Employment or education</source>
        <translation>Työllistyminen tai koulutus</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Poistettu lopullisesti</translation>
    </message>
    <message>
        <source>Experience of success</source>
        <translation>Kokemus onnistumisesta</translation>
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
        <source>Filled</source>
        <translation>Täytetty</translation>
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
        <source>First employer not met yet</source>
        <translation>Työnantajaa ei ole vielä tavattu</translation>
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
        <source>Functioning</source>
        <translation>Toimintakyky</translation>
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
        <translation>Terveys selvityksessä</translation>
    </message>
    <message>
        <source>Hidden job</source>
        <translation>Piilotyöpaikka</translation>
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
        <source>Information shared in the network</source>
        <translation>Tiedonvaihto</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Jäi kesken</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Haastattelu</translation>
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
        <source>Jobs and leads</source>
        <translation>Työpaikat ja vihjeet</translation>
    </message>
    <message>
        <source>Joint talk</source>
        <translation>Yhteinen keskustelu</translation>
    </message>
    <message>
        <source>Look at the situation again</source>
        <translation>Katso tilannetta uudelleen</translation>
    </message>
    <message>
        <source>Made for somebody</source>
        <translation>Luotu asiakkaalle</translation>
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
        <source>Merged</source>
        <translation>Yhdistetty</translation>
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
        <source>Need of support recognised</source>
        <translation>Työkyvyn tuen tarpeen tunnistaminen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Verkosto</translation>
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
        <source>Next step without a day</source>
        <translation>Seuraava askel ilman päivää</translation>
    </message>
    <message>
        <source>No contact for a while</source>
        <translation>Ei yhteyttä vähään aikaan</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Ei päivää</translation>
    </message>
    <message>
        <source>No employer has been met yet</source>
        <translation>Yhtään työnantajaa ei ole vielä tavattu</translation>
    </message>
    <message>
        <source>Not timely yet</source>
        <translation>Ei vielä ajankohtainen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>On ordinary terms</source>
        <translation>Tavallisin ehdoin</translation>
    </message>
    <message>
        <source>On other terms</source>
        <translation>Muilla ehdoilla</translation>
    </message>
    <message>
        <source>On sick leave</source>
        <translation>Sairauslomalle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avoin</translation>
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
        <source>Papers</source>
        <translation>Paperit</translation>
    </message>
    <message>
        <source>Papers from elsewhere</source>
        <translation>Muualta tulleet paperit</translation>
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
        <source>Pop-up clinic</source>
        <translation>Pop-up-klinikka</translation>
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
        <source>Ready to look for work</source>
        <translation>Työnhakuvalmiudet</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Tehty uudelleen</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Lähete</translation>
    </message>
    <message>
        <source>Referrers</source>
        <translation>Lähettävät tahot</translation>
    </message>
    <message>
        <source>Rehabilitative work first</source>
        <translation>Kuty ensin</translation>
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
        <translation>Palvelu lepää</translation>
    </message>
    <message>
        <source>Results besides a job</source>
        <translation>Tulokset työn lisäksi</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Siirretty</translation>
    </message>
    <message>
        <source>Returned or moved elsewhere</source>
        <translation>Siirretty takaisin tai muualle</translation>
    </message>
    <message>
        <source>Review of the need</source>
        <translation>Tuen tarpeen arviointi</translation>
    </message>
    <message>
        <source>Review of the plan</source>
        <translation>Suunnitelman tarkistus</translation>
    </message>
    <message>
        <source>Review of the quality criteria</source>
        <translation>Laatukriteerien arviointi</translation>
    </message>
    <message>
        <source>Review of the rest</source>
        <translation>Lepojakson tarkistus</translation>
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
        <source>Self-referral</source>
        <translation>Itse</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Palvelu</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Palvelut</translation>
    </message>
    <message>
        <source>Skills shown</source>
        <translation>Osaamisen todentaminen</translation>
    </message>
    <message>
        <source>Strengths known</source>
        <translation>Vahvuuksien määrittely</translation>
    </message>
    <message>
        <source>Subjects of contacts</source>
        <translation>Kontaktien aiheet</translation>
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
        <source>Support at work</source>
        <translation>Tuki työssä</translation>
    </message>
    <message>
        <source>Support at work every month</source>
        <translation>Tuki työssä kuukausittain</translation>
    </message>
    <message>
        <source>Support that employers need</source>
        <translation>Työnantajan tuen tarpeet</translation>
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
        <source>The client&apos;s consent</source>
        <translation>Asiakkaan suostumus</translation>
    </message>
    <message>
        <source>The client&apos;s copy</source>
        <translation>Asiakkaan kappale</translation>
    </message>
    <message>
        <source>The client&apos;s own report</source>
        <translation>Asiakkaan oma raportti</translation>
    </message>
    <message>
        <source>The consent runs out</source>
        <translation>Suostumus päättyy</translation>
    </message>
    <message>
        <source>The first weeks at work</source>
        <translation>Ensimmäiset viikot työssä</translation>
    </message>
    <message>
        <source>The fixed-term job ends, nothing follows yet</source>
        <translation>Määräaikainen työ päättyy, jatko sopimatta</translation>
    </message>
    <message>
        <source>The job begins soon</source>
        <translation>Työ alkaa pian</translation>
    </message>
    <message>
        <source>The job has just begun</source>
        <translation>Työ on juuri alkanut</translation>
    </message>
    <message>
        <source>The measure ends, nothing follows yet</source>
        <translation>Toimenpide päättyy, jatko sopimatta</translation>
    </message>
    <message>
        <source>The referrer&apos;s copy</source>
        <translation>Lähettävän tahon kappale</translation>
    </message>
    <message>
        <source>The situation is looked at again</source>
        <translation>Tilannetta katsotaan uudelleen</translation>
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
        <translation>Asiakkaan välityksellä</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Time to review the need of support</source>
        <translation>On aika arvioida tuen tarve</translation>
    </message>
    <message>
        <source>Time to review the plan</source>
        <translation>On aika tarkistaa suunnitelma</translation>
    </message>
    <message>
        <source>Time to review the quality criteria</source>
        <translation>On aika arvioida laatukriteerit</translation>
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
        <source>To rehabilitative work activity first</source>
        <translation>Ensin kuntouttavaan työtoimintaan</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Koulutus</translation>
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
        <source>What helps at work</source>
        <translation>Mikä auttaa työssä</translation>
    </message>
    <message>
        <source>What hinders work</source>
        <translation>Mikä estää tai haittaa työtä</translation>
    </message>
    <message>
        <source>What to tell at work</source>
        <translation>Mitä työpaikalla kerrotaan</translation>
    </message>
    <message>
        <source>Whole situation</source>
        <translation>Kokonaistilanne</translation>
    </message>
    <message>
        <source>Why a job ended</source>
        <translation>Miksi työsuhde päättyi</translation>
    </message>
    <message>
        <source>Why a meeting was missed</source>
        <translation>Miksi tapaaminen jäi väliin</translation>
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
        <source>Work changes, benefits not gone through</source>
        <translation>Työ muuttuu, etuudet käymättä läpi</translation>
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
        <source>Workshop</source>
        <translation>Työpaja</translation>
    </message>
    <message>
        <source>Written together</source>
        <translation>Kirjoitettu yhdessä</translation>
    </message>
    <message>
        <source>{day} (public holiday)</source>
        <translation>{day} (vapaapäivä)</translation>
    </message>
    <message>
        <source>{day} (weekend)</source>
        <translation>{day} (viikonloppu)</translation>
    </message>
</context>
<context>
    <name>LateCount</name>
    <message>
        <source>Being counted…</source>
        <translation>Lasketaan…</translation>
    </message>
</context>
<context>
    <name>LeadList</name>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Työnantaja</translation>
    </message>
    <message>
        <source>For which client</source>
        <translation>Kenelle asiakkaalle</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Työaika</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Työ</translation>
    </message>
    <message>
        <source>Jobs and leads</source>
        <translation>Työpaikat ja vihjeet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Uusi työpaikka</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Vaihe</translation>
    </message>
    <message>
        <source>Vacancies, hidden jobs and trial places belong here.</source>
        <translation>Tähän kirjataan avoimet paikat, piilotyöpaikat ja työkokeilupaikat.</translation>
    </message>
    <message>
        <source>What can be adjusted</source>
        <translation>Mitä voidaan muokata</translation>
    </message>
    <message>
        <source>What the work demands</source>
        <translation>Mitä työ vaatii</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Mistä paikka tuli</translation>
    </message>
</context>
<context>
    <name>LeafletDialog</name>
    <message>
        <source>Begin a new one</source>
        <translation>Aloita uusi</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>Aloitettu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Leaflets and surveys</source>
        <translation>Esitteet ja kyselyt</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Esite tai kysely</translation>
    </message>
    <message>
        <source>Papers about no client, with your name on them. The texts are yours to change.</source>
        <translation>Papereita, jotka eivät koske ketään asiakasta; yhteystietosi ovat valmiina. Tekstejä voit muuttaa vapaasti.</translation>
    </message>
    <message>
        <source>Start of a paper</source>
        <translation>Paperin aloitus</translation>
    </message>
</context>
<context>
    <name>LetterheadCard</name>
    <message>
        <source>Asked once; it is printed on every paper after that.</source>
        <translation>Kysytään kerran. Sen jälkeen nämä tulostuvat jokaiseen paperiin.</translation>
    </message>
    <message>
        <source>Edit: {field}</source>
        <translation>Muokkaus: {field}</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Who the papers are from</source>
        <translation>Keneltä paperi on</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nimesi</translation>
    </message>
</context>
<context>
    <name>LineChip</name>
    <message>
        <source>Enter: other values. Delete: leave the words in the note.</source>
        <translation>Enter: muut vaihtoehdot. Delete: sanat jäävät muistiinpanoon.</translation>
    </message>
</context>
<context>
    <name>LineChips</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Ei tullut paikalle</translation>
    </message>
    <message>
        <source>Employer contact: {way}</source>
        <translation>Työnantajakontakti: {way}</translation>
    </message>
    <message>
        <source>Leave it in the note</source>
        <translation>Jätä muistiinpanoon</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Seuraavaksi: {step}</translation>
    </message>
</context>
<context>
    <name>ListOutput</name>
    <message numerus="yes">
        <source>%n row(s) copied. Paste them into a spreadsheet.</source>
        <translation>
            <numerusform>%n rivi kopioitu. Sen voi liittää taulukkoon.</numerusform>
            <numerusform>%n riviä kopioitu. Ne voi liittää taulukkoon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Seuraava päivä</translation>
    </message>
    <message>
        <source>Print what is shown…</source>
        <translation>Tulosta näkyvä luettelo…</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Tallenna luettelo</translation>
    </message>
    <message>
        <source>Save what is shown as a spreadsheet…</source>
        <translation>Tallenna näkyvä luettelo Excel-taulukkona…</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>Näytä sivut</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Tilanne</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>The list holds names and is not encrypted: anybody who gets the paper or the file can read it. That you made it is noted in the log.</source>
        <translation>Luettelossa on nimiä eikä sitä salata: jokainen, joka saa paperin tai tiedoston, voi lukea sen. Lokiin jää merkintä.</translation>
    </message>
    <message>
        <source>The list was saved. It holds names.</source>
        <translation>Luettelo tallennettiin. Siinä on nimiä.</translation>
    </message>
    <message>
        <source>list</source>
        <translation>luettelo</translation>
    </message>
</context>
<context>
    <name>ListedLines</name>
    <message>
        <source>Add from the list</source>
        <translation>Lisää listasta</translation>
    </message>
</context>
<context>
    <name>ListsTab</name>
    <message>
        <source>Lists</source>
        <translation>Luettelot</translation>
    </message>
    <message>
        <source>The spelling check takes these words for right, in all their forms. They stay in this encrypted file.</source>
        <translation>Oikoluku hyväksyy nämä sanat kaikissa taivutusmuodoissa. Ne pysyvät tässä salatussa tiedostossa.</translation>
    </message>
    <message>
        <source>These words are offered where they fit; others can be typed, too. Changing a list does not change what is recorded already.</source>
        <translation>Näitä ehdotetaan kentissä, joihin ne sopivat, mutta muutakin voi kirjoittaa. Luettelon muuttaminen ei muuta jo kirjattua.</translation>
    </message>
</context>
<context>
    <name>LockSheet</name>
    <message numerus="yes">
        <source>After %n minutes</source>
        <translation>
            <numerusform>%n minuutin kuluttua</numerusform>
            <numerusform>%n minuutin kuluttua</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for the passphrase at every start</source>
        <translation>Kysy salalause joka käynnistyksellä</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Lukitse nyt</translation>
    </message>
    <message>
        <source>Lock when nobody touches the keyboard or mouse</source>
        <translation>Lukitse, kun näppäimistöön ja hiireen ei kosketa</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Lukitus</translation>
    </message>
    <message>
        <source>Locking closes the file and takes its key out of this computer&apos;s memory. What you were typing is there again after you have opened the file.</source>
        <translation>Lukitus sulkee tiedoston ja poistaa sen avaimen koneen muistista. Kesken jäänyt teksti on paikallaan, kun avaat tiedoston uudelleen.</translation>
    </message>
    <message>
        <source>Only with the computer&apos;s own lock</source>
        <translation>Vain koneen oman lukituksen mukana</translation>
    </message>
    <message>
        <source>Otherwise this computer&apos;s keyring opens the file, but only with your own login.</source>
        <translation>Muuten tiedoston avaa tämän koneen avainnippu, mutta vain omalla kirjautumisellasi.</translation>
    </message>
    <message>
        <source>The keyring did not keep the key. The passphrase opens the file.</source>
        <translation>Avainnippu ei säilyttänyt avainta. Tiedosto avautuu salalauseella.</translation>
    </message>
    <message>
        <source>This computer has no keyring that is safe for the key, so the passphrase is asked for at each start.</source>
        <translation>Tällä koneella ei ole avaimelle turvallista avainnippua, joten salalause kysytään joka käynnistyksellä.</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Choice of a logo</source>
        <translation>Logon valinta</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Valitse kuva</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Valitse kuva…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Ei logoa</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Kuvat (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Removal of the logo</source>
        <translation>Logon poisto</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Poista logo</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>The logo was removed.</source>
        <translation>Logo poistettiin.</translation>
    </message>
</context>
<context>
    <name>LooksTab</name>
    <message>
        <source>Appearance</source>
        <translation>Ulkoasu</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Värit</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <source>Dictionaries on this computer: {languages}.</source>
        <translation>Tällä tietokoneella on sanakirjat: {languages}.</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Järjestelmän mukaan</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Suuri kontrasti</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <source>Mark misspelt words in reports</source>
        <translation>Merkitse kirjoitusvirheet raporteissa</translation>
    </message>
    <message>
        <source>Show a note of the system when something waits: a number, no names</source>
        <translation>Näytä järjestelmän ilmoitus, kun jokin odottaa: vain määrä, ei nimiä</translation>
    </message>
    <message>
        <source>Size of text (Ctrl and +, −, 0)</source>
        <translation>Tekstin koko (Ctrl ja +, −, 0)</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Oikoluku</translation>
    </message>
    <message>
        <source>The check only marks, it never changes the text, and nothing leaves this computer. Your own words are among the lists.</source>
        <translation>Oikoluku vain merkitsee: se ei koskaan muuta tekstiä, eikä mitään lähde tältä tietokoneelta. Omat sanasi ovat luetteloissa.</translation>
    </message>
    <message>
        <source>The printed report has its own language, chosen in the report.</source>
        <translation>Tulostettavan raportin kieli valitaan raportissa.</translation>
    </message>
    <message>
        <source>This computer has no dictionary that Rinnalla can use, so nothing is marked. Your IT support can add Voikko for Finnish, and Hunspell for Swedish and English.</source>
        <translation>Tällä tietokoneella ei ole sanakirjaa, jota Rinnalla voisi käyttää, joten mitään ei merkitä. IT-tuki voi asentaa suomelle Voikon sekä ruotsille ja englannille Hunspellin.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Actions</source>
        <translation>T&amp;oiminnot</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Muokkaa</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tiedosto</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Siirry</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>O&amp;hje</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Näytä</translation>
    </message>
    <message>
        <source>About Rinnalla and its licences</source>
        <translation>Tietoja Rinnalla-ohjelmasta ja lisensseistä</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Varmuuskopiot…</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Asiakkaat</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Sulje se</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Leikkaa</translation>
    </message>
    <message>
        <source>Employer log</source>
        <translation>Työnantajaloki</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Salattu</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Vie kaikki…</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Näin alkuun</translation>
    </message>
    <message>
        <source>Import a sheet…</source>
        <translation>Tuo taulukko…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Suurempi teksti</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lukitse</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Lukitse (Ctrl+L)</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Uusi asiakas</translation>
    </message>
    <message>
        <source>New employer contact</source>
        <translation>Uusi työnantajakontakti</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Liitä</translation>
    </message>
    <message>
        <source>Quality criteria</source>
        <translation>Laatukriteerit</translation>
    </message>
    <message>
        <source>Quick line…</source>
        <translation>Pikarivi…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Lopeta</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Tee uudelleen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raportit</translation>
    </message>
    <message>
        <source>Saved {time} · Encrypted</source>
        <translation>Tallennettu {time} · Salattu</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Hae kaikesta</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Valitse kaikki</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Pikanäppäimet</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Pienempi teksti</translation>
    </message>
    <message>
        <source>Status board</source>
        <translation>Tilannetaulu</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Yhteenveto</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Usual size of text</source>
        <translation>Tavallinen tekstikoko</translation>
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
        <source>Next step done</source>
        <translation>Seuraava askel tehty</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
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
        <source>What it led to</source>
        <translation>Mihin se johti</translation>
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
        <source>Why the client did not come</source>
        <translation>Miksi asiakas ei tullut</translation>
    </message>
    <message>
        <source>{what}, missed</source>
        <translation>{what}, ei tullut</translation>
    </message>
</context>
<context>
    <name>MergeBar</name>
    <message numerus="yes">
        <source>%n row(s) follow.</source>
        <translation>
            <numerusform>%n rivi siirtyy.</numerusform>
            <numerusform>%n riviä siirtyy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Valitse listasta.</translation>
    </message>
    <message>
        <source>Goes to the notes: {values}</source>
        <translation>Muistiinpanoihin siirtyy: {values}</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Yhdistä</translation>
    </message>
    <message>
        <source>Merged. Undo takes them apart again.</source>
        <translation>Yhdistetty. Kumoa erottaa ne taas.</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Yhdistäminen</translation>
    </message>
    <message>
        <source>Which one is the same</source>
        <translation>Mikä on sama</translation>
    </message>
    <message>
        <source>{name} stays. Which one is merged into it?</source>
        <translation>{name} säilyy. Mikä yhdistetään siihen?</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>Choose two different words.</source>
        <translation>Valitse kaksi eri sanaa.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Yhdistä</translation>
    </message>
    <message>
        <source>Merged. Undo takes them apart again.</source>
        <translation>Yhdistetty. Kumoa erottaa ne taas.</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Yhdistäminen</translation>
    </message>
    <message>
        <source>Take these two</source>
        <translation>Valitse nämä</translation>
    </message>
    <message>
        <source>These words</source>
        <translation>Nämä sanat</translation>
    </message>
    <message>
        <source>Two words for one thing: merge them where they are recorded too.</source>
        <translation>Kaksi sanaa samasta asiasta: yhdistä ne myös kirjatuissa tiedoissa.</translation>
    </message>
    <message>
        <source>become these</source>
        <translation>muuttuvat näiksi</translation>
    </message>
    <message>
        <source>“{other}” and “{kept}” may mean the same thing.</source>
        <translation>”{other}” ja ”{kept}” saattavat tarkoittaa samaa.</translation>
    </message>
</context>
<context>
    <name>MoveBar</name>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Details of a move</source>
        <translation>Siirron tiedot</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
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
        <source>Ends now: {what}</source>
        <translation>Päättyy nyt: {what}</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Työaika</translation>
    </message>
    <message>
        <source>How the service ended</source>
        <translation>Miten palvelu päättyi</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Katso uudelleen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Siirto</translation>
    </message>
    <message>
        <source>Next service</source>
        <translation>Seuraava palvelu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>Service ended</source>
        <translation>Palvelu päättyi</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Alkaa</translation>
    </message>
    <message>
        <source>Subsidy</source>
        <translation>Tuki työnantajalle</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Työsuhteen muoto</translation>
    </message>
    <message>
        <source>The service continues; the time since {day} is a rest.</source>
        <translation>Palvelu jatkuu; aika {day} alkaen on lepojaksona.</translation>
    </message>
    <message>
        <source>Which measure</source>
        <translation>Mikä toimenpide</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>Työtehtävä</translation>
    </message>
    <message>
        <source>{name} moved to: {status}</source>
        <translation>{name} siirrettiin: {status}</translation>
    </message>
</context>
<context>
    <name>MovingCard</name>
    <message>
        <source>A client with the same name is in this caseload already. If it is the same person, don&apos;t take the file in: nobody should be here twice.</source>
        <translation>Samanniminen asiakas on tässä asiakastiedostossa jo. Jos hän on sama ihminen, älä ota tietoja: kukaan ei saa olla täällä kahdesti.</translation>
    </message>
    <message>
        <source>After that this file can only be read here.</source>
        <translation>Sen jälkeen tätä tiedostoa voi täällä enää vain lukea.</translation>
    </message>
    <message>
        <source>Another coach</source>
        <translation>Toinen valmentaja</translation>
    </message>
    <message>
        <source>Caseloads and backups (*.rinnalla)</source>
        <translation>Asiakastiedostot ja varmuuskopiot (*.rinnalla)</translation>
    </message>
    <message>
        <source>Client taken in</source>
        <translation>Asiakkaan vastaanotto</translation>
    </message>
    <message>
        <source>Clients (*{ending})</source>
        <translation>Asiakkaat (*{ending})</translation>
    </message>
    <message>
        <source>Don&apos;t take in</source>
        <translation>Älä ota</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Anna</translation>
    </message>
    <message>
        <source>Hand the caseload over</source>
        <translation>Anna asiakastiedosto toiselle valmentajalle</translation>
    </message>
    <message>
        <source>Hand the caseload over…</source>
        <translation>Anna asiakastiedosto…</translation>
    </message>
    <message>
        <source>Its summaries continue as the same series.</source>
        <translation>Yhteenvedot jatkuvat samana sarjana.</translation>
    </message>
    <message>
        <source>Take a client in</source>
        <translation>Ota asiakas vastaan</translation>
    </message>
    <message>
        <source>Take a client in…</source>
        <translation>Ota asiakas vastaan…</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Ota vastaan</translation>
    </message>
    <message>
        <source>Take in anyway</source>
        <translation>Ota silti</translation>
    </message>
    <message>
        <source>The caseload is handed over. This file can only be read after this.</source>
        <translation>Asiakastiedosto on annettu. Tätä tiedostoa voi enää vain lukea.</translation>
    </message>
    <message>
        <source>The client is counted in the summaries of both caseloads. Tell the project manager.</source>
        <translation>Asiakas lasketaan kummankin asiakastiedoston yhteenvetoon. Kerro siitä hankkeen vetäjälle.</translation>
    </message>
    <message>
        <source>The client was taken in.</source>
        <translation>Asiakas on otettu vastaan.</translation>
    </message>
    <message>
        <source>The client&apos;s whole file is added to this caseload. It can be undone, and the log records it.</source>
        <translation>Asiakkaan kaikki tiedot tulevat tähän asiakastiedostoon. Sen voi kumota, ja se näkyy lokissa.</translation>
    </message>
    <message>
        <source>The file of a client</source>
        <translation>Asiakkaan tiedosto</translation>
    </message>
    <message>
        <source>The other coach opens the file with “I already have a file…” and this passphrase. Send the passphrase in another way than the file.</source>
        <translation>Toinen valmentaja avaa tiedoston painikkeella ”Minulla on jo tiedosto…” ja tällä salalauseella. Kerro salalause toista kautta kuin tiedosto.</translation>
    </message>
    <message>
        <source>When the work moves to another coach, hand over this file. Never enter the same clients into two caseloads: they would be counted twice, and something could be concluded about them. One client is handed over in the client&apos;s file.</source>
        <translation>Kun työ siirtyy toiselle valmentajalle, anna tämä tiedosto. Älä kirjaa samoja asiakkaita kahteen asiakastiedostoon: heidät laskettaisiin kahdesti, ja heistä voisi päätellä jotakin. Yhden asiakkaan voit antaa asiakkaan tiedoista.</translation>
    </message>
    <message>
        <source>Where the handed over file goes</source>
        <translation>Mihin annettava tiedosto tallennetaan</translation>
    </message>
    <message>
        <source>caseload</source>
        <translation>asiakastiedosto</translation>
    </message>
</context>
<context>
    <name>NamelessDiary</name>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Diary without names</source>
        <translation>Nimetön päiväkirja</translation>
    </message>
    <message>
        <source>First contacts that did not become clients, quick help, pop-ups, workshops, trainings and forums belong here. Write no names.</source>
        <translation>Tähän kuuluvat ensikontaktit, joista ei tullut asiakkuutta, pika-apu, pop-upit, työpajat, koulutukset ja foorumit. Älä kirjoita nimiä.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuutit</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Uusi rivi</translation>
    </message>
    <message>
        <source>Note; where it is not timely yet, why</source>
        <translation>Muistiinpano; jos ei vielä ajankohtainen, miksi</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöitä</translation>
    </message>
    <message>
        <source>Subject and note</source>
        <translation>Aihe ja muistiinpano</translation>
    </message>
    <message>
        <source>Subject or theme</source>
        <translation>Aihe tai teema</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>What it led to</source>
        <translation>Mihin johti</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Missä</translation>
    </message>
    <message>
        <source>Who else was there, by profession</source>
        <translation>Keitä muita oli paikalla, ammateittain</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>You are here</source>
        <translation>Olet tässä</translation>
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
        <source>People who work with the client or are close to them belong here.</source>
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
    <name>NewClient</name>
    <message>
        <source>Add client</source>
        <translation>Lisää asiakas</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Syntymäaika</translation>
    </message>
    <message>
        <source>Everything else can be filled in the client&apos;s file later.</source>
        <translation>Muut tiedot voi täyttää myöhemmin asiakkaan tietoihin.</translation>
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
        <source>If somebody of a similar name is a client already, it says so.</source>
        <translation>Jos samanniminen on jo asiakkaana, hän näkyy tässä.</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Asiakkaan lisäys</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Open: {name}</source>
        <translation>Avaa: {name}</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Lähettävä taho</translation>
    </message>
    <message>
        <source>Service starts</source>
        <translation>Palvelu alkaa</translation>
    </message>
    <message>
        <source>Similar names</source>
        <translation>Samankaltaiset nimet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Write the client&apos;s name.</source>
        <translation>Kirjoita asiakkaan nimi.</translation>
    </message>
    <message>
        <source>or year of birth</source>
        <translation>tai syntymävuosi</translation>
    </message>
</context>
<context>
    <name>NewName</name>
    <message>
        <source>New client: {name}</source>
        <translation>Uusi asiakas: {name}</translation>
    </message>
    <message>
        <source>New employer: {name}</source>
        <translation>Uusi työnantaja: {name}</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>Uusi salalause</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ei nyt</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Sama uudelleen</translation>
    </message>
    <message>
        <source>The two are not the same. Type the passphrase again.</source>
        <translation>Salalauseet eivät ole samat. Kirjoita uudelleen.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters; four words are good.</source>
        <translation>
            <numerusform>Käytä vähintään %n merkkiä; neljä sanaa on hyvä.</numerusform>
            <numerusform>Käytä vähintään %n merkkiä; neljä sanaa on hyvä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Ota salalause käyttöön</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Done</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Tehty: {what}</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Seuraavat askeleet</translation>
    </message>
    <message>
        <source>Nothing waits. A next step with a day is written with a meeting.</source>
        <translation>Ei odottavia askelia. Seuraava askel ja sen päivä kirjataan tapaamiseen.</translation>
    </message>
    <message>
        <source>Tick of a next step</source>
        <translation>Seuraavan askeleen kuittaus</translation>
    </message>
    <message>
        <source>Ticked as done.</source>
        <translation>Merkitty tehdyksi.</translation>
    </message>
</context>
<context>
    <name>NoClients</name>
    <message>
        <source>Import from Excel</source>
        <translation>Tuo Excelistä</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Uusi asiakas</translation>
    </message>
    <message>
        <source>No clients yet. Bring them in from your Excel sheet, or add the first one.</source>
        <translation>Ei vielä asiakkaita. Tuo heidät Excel-taulukostasi tai lisää ensimmäinen.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Between {least} and {most}.</source>
        <translation>Luku väliltä {least}–{most}.</translation>
    </message>
</context>
<context>
    <name>OlderFile</name>
    <message>
        <source>Continue with this file</source>
        <translation>Jatka tällä tiedostolla</translation>
    </message>
    <message>
        <source>Nothing has been changed or overwritten.</source>
        <translation>Mitään ei ole muutettu eikä korvattu.</translation>
    </message>
    <message>
        <source>On this computer the caseload was last used on {seen}. The last change in this file is from {found}, and something that was saved is not in it. Perhaps an old copy, or a part of one, was put back by somebody or by a synchronising program.</source>
        <translation>Tällä koneella asiakastiedostoa käytettiin viimeksi {seen}. Tämän tiedoston viimeisin muutos on {found}, eikä tiedostossa ole kaikkea, mitä on tallennettu. Joku tai jokin synkronointiohjelma on ehkä palauttanut vanhan kopion tai osan siitä.</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Näytä varmuuskopiot</translation>
    </message>
    <message>
        <source>This file, or a part of it, is older than before</source>
        <translation>Tiedosto tai osa siitä on vanhempi kuin viimeksi</translation>
    </message>
</context>
<context>
    <name>OpenDaysCard</name>
    <message>
        <source>Fill in the empty days</source>
        <translation>Täytä tyhjät päivät</translation>
    </message>
    <message>
        <source>One day for all</source>
        <translation>Sama päivä kaikille</translation>
    </message>
    <message>
        <source>Save the days</source>
        <translation>Tallenna päivät</translation>
    </message>
</context>
<context>
    <name>OpenEndsCard</name>
    <message numerus="yes">
        <source>%n closed client(s) have no last day in the sheet. Write the days you know; the others can be filled in later.</source>
        <translation>
            <numerusform>%n suljetulta asiakkaalta puuttuu taulukosta päättymispäivä. Kirjoita päivät, jotka tiedät; muut voi täydentää myöhemmin.</numerusform>
            <numerusform>%n suljetulta asiakkaalta puuttuu taulukosta päättymispäivä. Kirjoita päivät, jotka tiedät; muut voi täydentää myöhemmin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n last day(s) saved.</source>
        <translation>
            <numerusform>%n päättymispäivä tallennettu.</numerusform>
            <numerusform>%n päättymispäivää tallennettu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last day of {name}</source>
        <translation>Päättymispäivä: {name}</translation>
    </message>
</context>
<context>
    <name>OpenStepsCard</name>
    <message numerus="yes">
        <source>%n day(s) of next steps saved.</source>
        <translation>
            <numerusform>%n seuraavan askeleen päivä tallennettiin.</numerusform>
            <numerusform>%n seuraavan askeleen päivää tallennettiin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n next step(s) with employers have no day in the sheet. With a day they come up on Today; the others stay among what is agreed without a day.</source>
        <translation>
            <numerusform>%n seuraavalla askeleella työnantajan kanssa ei ole päivää taulukossa. Päivättynä se nousee Tänään-sivulle; muuten se jää sovittuihin, joilla ei ole päivää.</numerusform>
            <numerusform>%n seuraavalla askeleella työnantajien kanssa ei ole päivää taulukossa. Päivättyinä ne nousevat Tänään-sivulle; muut jäävät sovittuihin, joilla ei ole päivää.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day of the next step with {name}</source>
        <translation>Seuraavan askeleen päivä: {name}</translation>
    </message>
</context>
<context>
    <name>OrganisationSheet</name>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaus</translation>
    </message>
    <message>
        <source>For example the section of the Act that makes the report secret</source>
        <translation>Esimerkiksi lainkohta, jonka nojalla raportti on salassa pidettävä</translation>
    </message>
    <message>
        <source>For example “Funded by the European Union”</source>
        <translation>Esimerkiksi ”Euroopan unionin osarahoittama”</translation>
    </message>
    <message>
        <source>Ground of secrecy</source>
        <translation>Salassapitoperuste</translation>
    </message>
    <message>
        <source>Line on the funder</source>
        <translation>Rahoittajarivi</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Organisation and job coach</source>
        <translation>Organisaatio ja työhönvalmentaja</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>These stand on the printed reports and summaries.</source>
        <translation>Nämä näkyvät tulostetuissa raporteissa ja yhteenvedoissa.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nimesi</translation>
    </message>
    <message>
        <source>Your title</source>
        <translation>Nimikkeesi</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>As a picture…</source>
        <translation>Kuvana…</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Miten päättyi</translation>
    </message>
    <message>
        <source>Meetings and contacts too</source>
        <translation>Myös tapaamiset ja kontaktit</translation>
    </message>
    <message>
        <source>More about the outcome</source>
        <translation>Lisätietoja tuloksesta</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Polku</translation>
    </message>
    <message>
        <source>Service ended</source>
        <translation>Palvelu päättyi</translation>
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
        <source>A year earlier</source>
        <translation>Vuotta aiempaan</translation>
    </message>
    <message>
        <source>Age at the start</source>
        <translation>Ikä alussa</translation>
    </message>
    <message>
        <source>By municipality</source>
        <translation>Kotikunnan mukaan</translation>
    </message>
    <message>
        <source>Compared from</source>
        <translation>Vertailu alkaen</translation>
    </message>
    <message>
        <source>Compared to</source>
        <translation>Vertailu asti</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Vertaa</translation>
    </message>
    <message>
        <source>Contacts by month</source>
        <translation>Kontaktit kuukausittain</translation>
    </message>
    <message>
        <source>Contacts by week</source>
        <translation>Kontaktit viikoittain</translation>
    </message>
    <message>
        <source>Days of my own</source>
        <translation>Omat päivät</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Ei tullut paikalle</translation>
    </message>
    <message>
        <source>Durations and self-efficacy</source>
        <translation>Kestot ja pystyvyyden tunne</translation>
    </message>
    <message>
        <source>Employed more than once</source>
        <translation>Työllistyi useammin kuin kerran</translation>
    </message>
    <message>
        <source>Employer contacts</source>
        <translation>Työnantajakontaktit</translation>
    </message>
    <message>
        <source>Employments by sector</source>
        <translation>Työsuhteet sektorin mukaan</translation>
    </message>
    <message>
        <source>First job ever</source>
        <translation>Elämän ensimmäinen työ</translation>
    </message>
    <message>
        <source>Five events or more</source>
        <translation>Viisi tapahtumaa tai enemmän</translation>
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
        <source>Got work, by municipality</source>
        <translation>Työn saaneet kotikunnan mukaan</translation>
    </message>
    <message>
        <source>How they came</source>
        <translation>Miten he tulivat</translation>
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
        <source>Meetings by month</source>
        <translation>Tapaamiset kuukausittain</translation>
    </message>
    <message>
        <source>Meetings by week</source>
        <translation>Tapaamiset viikoittain</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Siirtymät</translation>
    </message>
    <message>
        <source>Needs of support</source>
        <translation>Tuen tarpeet</translation>
    </message>
    <message>
        <source>Network by profession</source>
        <translation>Verkosto ammatin mukaan</translation>
    </message>
    <message>
        <source>Network meetings</source>
        <translation>Verkostotapaamiset</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ei mihinkään</translation>
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
        <source>People</source>
        <translation>Ihmiset</translation>
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
        <source>Sub-goals reached</source>
        <translation>Saavutetut osatavoitteet</translation>
    </message>
    <message>
        <source>Support to the employer</source>
        <translation>Tuet työnantajalle</translation>
    </message>
    <message>
        <source>The client was there</source>
        <translation>Asiakas oli mukana</translation>
    </message>
    <message>
        <source>The client&apos;s part in the report</source>
        <translation>Asiakkaan osuus raportissa</translation>
    </message>
    <message>
        <source>The last six months</source>
        <translation>Viimeiset kuusi kuukautta</translation>
    </message>
    <message>
        <source>The time before</source>
        <translation>Edelliseen jaksoon</translation>
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
        <source>To</source>
        <translation>Päättyen</translation>
    </message>
    <message>
        <source>Trainings, forums and other events</source>
        <translation>Koulutukset, foorumit ja muut tilaisuudet</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Alle 18</translation>
    </message>
    <message>
        <source>What contacts were about</source>
        <translation>Mistä työnantajien kanssa puhuttiin</translation>
    </message>
    <message>
        <source>What first contacts led to</source>
        <translation>Mihin yhteydenotot johtivat</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Mistä ohjautui</translation>
    </message>
    <message>
        <source>Who was there, by profession</source>
        <translation>Osallistujat ammattiryhmittäin</translation>
    </message>
    <message>
        <source>Why jobs ended</source>
        <translation>Miksi työsuhde päättyi</translation>
    </message>
    <message>
        <source>Why meetings were missed</source>
        <translation>Miksi tapaaminen jäi väliin</translation>
    </message>
    <message>
        <source>With pay subsidy, by municipality</source>
        <translation>Palkkatuella kotikunnan mukaan</translation>
    </message>
    <message>
        <source>Without the client</source>
        <translation>Ilman asiakasta</translation>
    </message>
    <message>
        <source>Workplace visits by month</source>
        <translation>Työpaikkakäynnit kuukausittain</translation>
    </message>
    <message>
        <source>Workplace visits by week</source>
        <translation>Työpaikkakäynnit viikoittain</translation>
    </message>
    <message>
        <source>days in the service (median of those that ended)</source>
        <translation>päivää palvelussa (päättyneiden mediaani)</translation>
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
        <translation>työnantajaa kontaktoitu</translation>
    </message>
    <message>
        <source>employers met</source>
        <translation>työnantajaa tavattu</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>käynnissä</translation>
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
        <source>otherwise open</source>
        <translation>muuta auki</translation>
    </message>
    <message>
        <source>people who got work</source>
        <translation>työllistynyttä</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>palvelua lepää</translation>
    </message>
    <message>
        <source>searching or in work</source>
        <translation>haussa tai työssä</translation>
    </message>
    <message>
        <source>services begun</source>
        <translation>palvelua alkanut</translation>
    </message>
    <message>
        <source>services ended</source>
        <translation>palvelua päättynyt</translation>
    </message>
    <message>
        <source>services taken up again</source>
        <translation>palvelua jatkettu</translation>
    </message>
    <message>
        <source>{times}, {people} people</source>
        <translation>{times}, {people} henkeä</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Sivut sellaisina kuin ne tulostuvat</translation>
    </message>
</context>
<context>
    <name>PaperField</name>
    <message numerus="yes">
        <source>%n characters to go</source>
        <translation>
            <numerusform>Vielä %n merkki</numerusform>
            <numerusform>Vielä %n merkkiä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) mistyped: {numbers}</source>
        <translation>
            <numerusform>%n ryhmä väärin: {numbers}</numerusform>
            <numerusform>%n ryhmää väärin: {numbers}</numerusform>
        </translation>
    </message>
    <message>
        <source>All groups are right.</source>
        <translation>Kaikki ryhmät ovat oikein.</translation>
    </message>
</context>
<context>
    <name>PaperShown</name>
    <message>
        <source>Group {number}</source>
        <translation>Ryhmä {number}</translation>
    </message>
    <message>
        <source>Group {number} is not as on the screen. Look at the paper again.</source>
        <translation>Ryhmä {number} ei ole sama kuin näytöllä oli. Katso paperia uudelleen.</translation>
    </message>
    <message>
        <source>It is on paper now</source>
        <translation>Se on nyt paperilla</translation>
    </message>
    <message>
        <source>It opens the file when the passphrase is forgotten or the computer breaks. Print it or write it down, and keep it in a locked place.</source>
        <translation>Se avaa tiedoston, jos salalause unohtuu tai kone hajoaa. Tulosta se tai kirjoita se muistiin ja säilytä lukitussa paikassa.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Myöhemmin</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>Tulosta arkki…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Näytä uudelleen</translation>
    </message>
    <message>
        <source>Type two groups of characters from the paper. This makes sure that the key is right.</source>
        <translation>Kirjoita paperilta kaksi merkkiryhmää. Näin varmistetaan, että avain on oikein.</translation>
    </message>
    <message>
        <source>Your paper key</source>
        <translation>Paperiavaimesi</translation>
    </message>
</context>
<context>
    <name>PaperTab</name>
    <message>
        <source>A copy is handed over when the report is final.</source>
        <translation>Raportti annetaan, kun se on valmis.</translation>
    </message>
    <message>
        <source>All sections.</source>
        <translation>Kaikki osiot.</translation>
    </message>
    <message>
        <source>Change of the fixed texts</source>
        <translation>Vakiotekstien vaihto</translation>
    </message>
    <message>
        <source>Change of the report&apos;s language</source>
        <translation>Raportin kielen vaihto</translation>
    </message>
    <message>
        <source>Fixed texts in plain language</source>
        <translation>Vakiotekstit selkokielellä</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Luovutukset</translation>
    </message>
    <message>
        <source>Language of the headings and forms</source>
        <translation>Vakiotekstien kieli</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Suuri teksti</translation>
    </message>
    <message>
        <source>Named by this consent</source>
        <translation>Nimi kerrotaan tällä suostumuksella</translation>
    </message>
    <message>
        <source>Nobody has been given it yet.</source>
        <translation>Kenellekään ei ole vielä annettu raporttia.</translation>
    </message>
    <message>
        <source>Only the sections ticked for the profile. Nameless, unless a consent that holds lets the client be named.</source>
        <translation>Vain profiiliin merkityt osiot. Nimetön, ellei voimassa oleva suostumus anna kertoa nimeä.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Tulostus</translation>
    </message>
    <message>
        <source>Record a delivery…</source>
        <translation>Kirjaa luovutus…</translation>
    </message>
    <message>
        <source>Record of a delivery</source>
        <translation>Luovutuksen kirjaus</translation>
    </message>
    <message>
        <source>The paper does not say whom to ask. Fill in on the Paper tab: {missing}.</source>
        <translation>Paperista ei näe, keneltä voi kysyä lisää. Täydennä Tulostus-välilehdellä: {missing}.</translation>
    </message>
    <message>
        <source>The sections that were chosen for it together with the client.</source>
        <translation>Osiot, jotka siihen on valittu yhdessä asiakkaan kanssa.</translation>
    </message>
    <message>
        <source>Who has been given it</source>
        <translation>Kenelle annettu</translation>
    </message>
</context>
<context>
    <name>PaperUnlock</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Paper key</source>
        <translation>Paperiavain</translation>
    </message>
    <message>
        <source>This paper does not open this file. Is it from another caseload, or older?</source>
        <translation>Tämä paperi ei avaa tätä tiedostoa. Onko se toisesta asiakastiedostosta tai vanhempi?</translation>
    </message>
    <message>
        <source>Type the groups from the paper in order. Lower case is fine, and a mistyped group is marked at once.</source>
        <translation>Kirjoita paperin ryhmät järjestyksessä. Pienet kirjaimet kelpaavat, ja väärin kirjoitettu ryhmä merkitään heti.</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Suurenna</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Tulosteen sivut</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Pienennä</translation>
    </message>
</context>
<context>
    <name>PapersTab</name>
    <message>
        <source>Begin</source>
        <translation>Aloita</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Paperin kieli</translation>
    </message>
    <message>
        <source>New paper</source>
        <translation>Uusi paperi</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Lomake</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Paperit</translation>
    </message>
    <message>
        <source>Papers of the path belong here: each begins with what the file knows, is read together and signed off.</source>
        <translation>Tänne kuuluvat polun paperit. Jokainen alkaa siitä, mitä tiedosto jo tietää, luetaan yhdessä ja kuitataan.</translation>
    </message>
    <message>
        <source>Start of a paper</source>
        <translation>Paperin aloitus</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock näyttää olevan päällä.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Piilota</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Näytä kirjoitettu teksti</translation>
    </message>
</context>
<context>
    <name>PathDialog</name>
    <message>
        <source>From the beginning until today (the dashed line).</source>
        <translation>Alusta tähän päivään (katkoviiva).</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Polku</translation>
    </message>
</context>
<context>
    <name>PathModel</name>
    <message>
        <source>Phase {phase}</source>
        <translation>Vaihe {phase}</translation>
    </message>
</context>
<context>
    <name>PathPicture</name>
    <message numerus="yes">
        <source>%n meeting(s) and contact(s)</source>
        <translation>
            <numerusform>%n tapaaminen tai kontakti</numerusform>
            <numerusform>%n tapaamista ja kontaktia</numerusform>
        </translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Tapaamiset</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Vaihe</translation>
    </message>
    <message>
        <source>Service rests</source>
        <translation>Palvelu lepää</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Work and measures</source>
        <translation>Työ ja toimenpiteet</translation>
    </message>
</context>
<context>
    <name>PathView</name>
    <message>
        <source>The client&apos;s path</source>
        <translation>Asiakkaan polku</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>The paper as a picture</source>
        <translation>Paperi kuvana</translation>
    </message>
</context>
<context>
    <name>PlacementChanges</name>
    <message>
        <source>Add a change</source>
        <translation>Lisää muutos</translation>
    </message>
    <message>
        <source>Changes on the way</source>
        <translation>Muutokset matkan varrella</translation>
    </message>
    <message>
        <source>New change</source>
        <translation>Uusi muutos</translation>
    </message>
    <message>
        <source>Other hours, days of rest or a later last day belong here, each with its day.</source>
        <translation>Tähän kuuluvat muuttuneet tunnit, välipäivät ja pidennykset, kukin päivineen.</translation>
    </message>
</context>
<context>
    <name>PlacementForm</name>
    <message>
        <source>Employer of a job or a measure</source>
        <translation>Työnantajan muutos</translation>
    </message>
</context>
<context>
    <name>PreviewStep</name>
    <message numerus="yes">
        <source>%n row(s) to check. Nothing is saved yet.</source>
        <translation>
            <numerusform>Tarkista %n rivi. Mitään ei ole vielä tallennettu.</numerusform>
            <numerusform>Tarkista %n riviä. Mitään ei ole vielä tallennettu.</numerusform>
        </translation>
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
        <source>Only rows to check</source>
        <translation>Vain tarkistettavat rivit</translation>
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
        <source>To check</source>
        <translation>Tarkistettavaa</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Mitä tehdään</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n sivu</numerusform>
            <numerusform>%n sivua</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Suuri teksti</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Suuremmaksi</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Tulostuksen esikatselu</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tulosta…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Pienemmäksi</translation>
    </message>
</context>
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
        <source>Goal in the client&apos;s own words</source>
        <translation>Tavoite asiakkaan omin sanoin</translation>
    </message>
    <message>
        <source>How the client came</source>
        <translation>Miten asiakas tuli</translation>
    </message>
    <message>
        <source>How to meet me</source>
        <translation>Miten asiakas haluaa tulla kohdatuksi</translation>
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
        <source>Own tags, to filter by</source>
        <translation>Omat tunnisteet, joilla voi suodattaa</translation>
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
        <source>What hinders work now</source>
        <translation>Mikä estää tai haittaa nyt</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Mikä auttaisi</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Kuka oli mukana</translation>
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
        <source>Written in the employment plan</source>
        <translation>Kirjattu työllistymissuunnitelmaan</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Syntymävuosi</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
</context>
<context>
    <name>QuickLine</name>
    <message>
        <source>Nobody here is called {name}. Who is it?</source>
        <translation>Nimellä {name} ei löydy ketään. Kenestä on kyse?</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Muistiinpano: {note}</translation>
    </message>
    <message>
        <source>Quick line</source>
        <translation>Pikarivi</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Kirjaa</translation>
    </message>
    <message>
        <source>Recorded: {what}.</source>
        <translation>Kirjattiin: {what}.</translation>
    </message>
    <message>
        <source>Who do you mean: {names}?</source>
        <translation>Ketä tarkoitat: {names}?</translation>
    </message>
    <message>
        <source>call Virtanen pay subsidy 20 min tomorrow follow-up</source>
        <translation>soitto Virtanen palkkatuki 20 min huomenna seuranta</translation>
    </message>
</context>
<context>
    <name>QuickLineDialog</name>
    <message>
        <source>Quick line</source>
        <translation>Pikarivi</translation>
    </message>
</context>
<context>
    <name>Ratings</name>
    <message>
        <source>Rating</source>
        <translation>Arvio</translation>
    </message>
    <message>
        <source>Ratings from 0 to 10</source>
        <translation>Arviot 0–10</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Edit</source>
        <translation>Muokkaus</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Removal of a row</source>
        <translation>Rivin poisto</translation>
    </message>
    <message>
        <source>Remove the chosen row</source>
        <translation>Poista valittu rivi</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Poistettu.</translation>
    </message>
</context>
<context>
    <name>ReportEditor</name>
    <message>
        <source>About the report</source>
        <translation>Raportin tiedot</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>Kaikki raportit</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Tarkistus</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Finding left as it is</source>
        <translation>Kohdan jättäminen ennalleen</translation>
    </message>
    <message>
        <source>Look at the text</source>
        <translation>Katso tekstiä</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Katso kohdat</translation>
    </message>
    <message>
        <source>Nothing is written here yet</source>
        <translation>Tähän ei ole vielä kirjoitettu</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Tulostus</translation>
    </message>
    <message>
        <source>Print anyway</source>
        <translation>Tulosta silti</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tulosta…</translation>
    </message>
    <message>
        <source>Read together</source>
        <translation>Lue yhdessä</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Tallenna silti</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Tallenna PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Tallenna PDF…</translation>
    </message>
    <message>
        <source>Saved as a PDF. It is readable to anyone who has it.</source>
        <translation>Tallennettu PDF-tiedostona. Sen voi lukea kuka tahansa, jolla se on.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Osiot</translation>
    </message>
    <message>
        <source>Show it anyway</source>
        <translation>Näytä silti</translation>
    </message>
    <message>
        <source>The client&apos;s own words</source>
        <translation>Asiakkaan omat sanat</translation>
    </message>
    <message>
        <source>The text may name another client, and this client would see it.</source>
        <translation>Tekstissä saattaa olla toisen asiakkaan nimi, ja tämä asiakas näkisi sen.</translation>
    </message>
    <message>
        <source>The text of the report</source>
        <translation>Raportin teksti</translation>
    </message>
    <message>
        <source>Writing in the report</source>
        <translation>Raportin kirjoittaminen</translation>
    </message>
    <message>
        <source>final-report.pdf</source>
        <translation>loppuraportti.pdf</translation>
    </message>
    <message numerus="yes">
        <source>{copy}: %n place(s) should be looked at first.</source>
        <translation>
            <numerusform>{copy}: %n kohta kannattaa katsoa ensin.</numerusform>
            <numerusform>{copy}: %n kohtaa kannattaa katsoa ensin.</numerusform>
        </translation>
    </message>
    <message>
        <source>{state}, version {number}</source>
        <translation>{state}, versio {number}</translation>
    </message>
</context>
<context>
    <name>ReportSpelling</name>
    <message>
        <source>Own word</source>
        <translation>Oman sanan lisäys</translation>
    </message>
</context>
<context>
    <name>ReportToolbar</name>
    <message>
        <source>Bold</source>
        <translation>Lihavointi</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursivointi</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Luettelo</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Uusi sivu</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Numeroitu luettelo</translation>
    </message>
    <message>
        <source>Redo in the text (Ctrl+Y)</source>
        <translation>Tee uudelleen tekstissä (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Väliotsikko</translation>
    </message>
    <message>
        <source>Undo in the text (Ctrl+Z)</source>
        <translation>Kumoa tekstissä (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>All reports</source>
        <translation>Kaikki raportit</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Final reports</source>
        <translation>Loppuraportit</translation>
    </message>
    <message>
        <source>Final reports belong here. Each is written together with the client, and its sections are filled from the client&apos;s file to begin with.</source>
        <translation>Tähän kuuluvat loppuraportit. Jokainen kirjoitetaan yhdessä asiakkaan kanssa, ja sen osiot täytetään aluksi asiakkaan tiedoista.</translation>
    </message>
    <message>
        <source>Last written</source>
        <translation>Viimeksi muokattu</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Uusi raportti</translation>
    </message>
    <message>
        <source>Next misspelt word</source>
        <translation>Seuraava kirjoitusvirhe</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>Ei vielä kirjattu</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tulosta…</translation>
    </message>
    <message>
        <source>Read together</source>
        <translation>Lue yhdessä</translation>
    </message>
    <message>
        <source>Removal of a report</source>
        <translation>Raportin poisto</translation>
    </message>
    <message>
        <source>Remove the chosen report</source>
        <translation>Poista valittu raportti</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Tallenna PDF…</translation>
    </message>
    <message>
        <source>Start of a final report</source>
        <translation>Loppuraportin aloitus</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>The client&apos;s part</source>
        <translation>Asiakkaan osuus</translation>
    </message>
    <message>
        <source>The report was removed.</source>
        <translation>Raportti poistettiin.</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Another backup…</source>
        <translation>Muu varmuuskopio…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Varmuuskopiot</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Katso sisältöä</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Salalause</translation>
    </message>
    <message>
        <source>Read the damaged file</source>
        <translation>Lue vaurioitunutta tiedostoa</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Palauta tämä kopio</translation>
    </message>
</context>
<context>
    <name>RestBar</name>
    <message>
        <source>Put to rest</source>
        <translation>Aseta lepäämään</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>Rest period</source>
        <translation>Lepojakso</translation>
    </message>
    <message>
        <source>Rests since</source>
        <translation>Palvelu lepää alkaen</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Tarkistetaan</translation>
    </message>
    <message>
        <source>The place and the history are kept while the service rests.</source>
        <translation>Paikka ja historia säilyvät, kun palvelu lepää.</translation>
    </message>
    <message>
        <source>The service rests.</source>
        <translation>Palvelu lepää.</translation>
    </message>
</context>
<context>
    <name>Restoration</name>
    <message>
        <source>Backups (*.rinnalla)</source>
        <translation>Varmuuskopiot (*.rinnalla)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Valitse varmuuskopio</translation>
    </message>
    <message>
        <source>Nothing was changed, and the damaged file is kept. Restore the newest backup; what was written after it can perhaps still be read in the damaged file.</source>
        <translation>Mitään ei muutettu, ja vaurioitunut tiedosto säilyy. Palauta uusin varmuuskopio; sen jälkeen kirjatut asiat voi ehkä vielä lukea vaurioituneesta tiedostosta.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Palauta varmuuskopio</translation>
    </message>
    <message>
        <source>The backup takes the place of the present file, which is kept under another name. You can look into a backup first.</source>
        <translation>Varmuuskopio tulee nykyisen tiedoston paikalle, ja nykyinen säilyy toisella nimellä. Voit ensin katsoa, mitä kopiossa on.</translation>
    </message>
    <message>
        <source>The caseload is restored here: {place}</source>
        <translation>Asiakastiedosto palautetaan tänne: {place}</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened</source>
        <translation>Tiedostoa ei voi avata</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Tiedosto on vaurioitunut</translation>
    </message>
</context>
<context>
    <name>ResultsTab</name>
    <message>
        <source>Body</source>
        <translation>Keho</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Everyday life</source>
        <translation>Arki</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Suurin mahdollinen</translation>
    </message>
    <message>
        <source>Inclusion</source>
        <translation>Osallisuus</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mittaukset</translation>
    </message>
    <message>
        <source>Measures and needs</source>
        <translation>Mittaukset ja tuen tarve</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Mieli</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lisätieto</translation>
    </message>
    <message>
        <source>Need of support</source>
        <translation>Tuen tarve</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Uusi arvio</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>Uusi mittaus</translation>
    </message>
    <message>
        <source>Of Kykyviisari, record only the results (percentages, highest 100); its questions are not copied here.</source>
        <translation>Kirjaa Kykyviisarista vain tulokset (prosentteina, suurin 100). Sen kysymyksiä ei kopioida tänne.</translation>
    </message>
    <message>
        <source>Overall situation</source>
        <translation>Kokonaistilanne</translation>
    </message>
    <message>
        <source>Picture of change</source>
        <translation>Muutoksen kuva</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Mittaustulos</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Asteikko</translation>
    </message>
    <message>
        <source>Self-efficacy</source>
        <translation>Pystyvyyden tunne</translation>
    </message>
    <message>
        <source>Self-efficacy, work ability, Kykyviisari and scales of your own, as often as they are asked.</source>
        <translation>Pystyvyyden tunne, työkyky, Kykyviisari ja omat asteikot niin usein kuin niitä kysytään.</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Taidot</translation>
    </message>
    <message>
        <source>To look at together: each scale from its first result to the last.</source>
        <translation>Yhdessä luettavaksi: jokainen asteikko ensimmäisestä mittauksesta viimeiseen.</translation>
    </message>
    <message>
        <source>Where support is needed, in one word, at entry and at each review.</source>
        <translation>Missä tukea tarvitaan, yhdellä sanalla: alussa ja jokaisessa tarkistuksessa.</translation>
    </message>
    <message>
        <source>Work ability</source>
        <translation>Työkyky</translation>
    </message>
</context>
<context>
    <name>RetentionSheet</name>
    <message numerus="yes">
        <source>%n clients are due. Erase each from the client&apos;s own file.</source>
        <translation>
            <numerusform>%n asiakkaan aika on täynnä. Poista tiedot asiakkaan omasta näkymästä.</numerusform>
            <numerusform>%n asiakkaan aika on täynnä. Poista tiedot kunkin omasta näkymästä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients have been erased for good. By the year in which the service ended: {years}. The figures no longer count them.</source>
        <translation>
            <numerusform>%n asiakas on poistettu pysyvästi. Palvelun päättymisvuosi: {years}. Häntä ei enää lasketa lukuihin.</numerusform>
            <numerusform>%n asiakasta on poistettu pysyvästi. Palvelun päättymisvuoden mukaan: {years}. Heitä ei enää lasketa lukuihin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients whose data is no longer needed</source>
        <translation>Asiakkaat, joiden tietoja ei enää tarvita</translation>
    </message>
    <message>
        <source>For example a decision of the organisation</source>
        <translation>Esimerkiksi organisaation päätös</translation>
    </message>
    <message>
        <source>How long data is kept</source>
        <translation>Kuinka kauan tietoja säilytetään</translation>
    </message>
    <message>
        <source>No client&apos;s data is due yet.</source>
        <translation>Kenenkään aika ei ole vielä täynnä.</translation>
    </message>
    <message>
        <source>Open the client&apos;s file</source>
        <translation>Avaa asiakkaan tiedot</translation>
    </message>
    <message>
        <source>Why another time than {years} years</source>
        <translation>Miksi muu aika kuin {years} vuotta</translation>
    </message>
    <message>
        <source>Write the reason, too.</source>
        <translation>Kirjoita myös syy.</translation>
    </message>
    <message>
        <source>Years from the end of the service</source>
        <translation>Vuosia palvelun päättymisestä</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ei tiedossa</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n osuma</numerusform>
            <numerusform>%n osumaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Add client {name}</source>
        <translation>Lisää asiakas {name}</translation>
    </message>
    <message>
        <source>Enter opens the file, Ctrl+Enter shows the card on the board</source>
        <translation>Enter avaa tiedot, Ctrl+Enter näyttää kortin tilannetaululla</translation>
    </message>
    <message>
        <source>Find a client, an employer, a note…   Ctrl+K</source>
        <translation>Hae asiakasta, työnantajaa, merkintää…   Ctrl+K</translation>
    </message>
    <message>
        <source>Find anything…   Ctrl+K</source>
        <translation>Hae kaikesta…   Ctrl+K</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Hae…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ei löytynyt</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Haku</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Hae kaikesta</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Hakutulokset</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>Passphrase of the file</source>
        <translation>Tiedoston salalause</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Sama uudelleen</translation>
    </message>
    <message>
        <source>The two are not the same. Type the passphrase again.</source>
        <translation>Salalauseet eivät ole samat. Kirjoita salalause uudestaan.</translation>
    </message>
    <message>
        <source>Use at least {least} characters; four words are good.</source>
        <translation>Käytä vähintään {least} merkkiä. Neljä sanaa on hyvä.</translation>
    </message>
</context>
<context>
    <name>SectionsTab</name>
    <message>
        <source>A section of your own</source>
        <translation>Oma osio</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Begin new reports with these</source>
        <translation>Käytä näitä uusien raporttien pohjana</translation>
    </message>
    <message>
        <source>Fill from the client&apos;s file…</source>
        <translation>Täytä asiakkaan tiedoista…</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>Asiakkaan omin sanoin</translation>
    </message>
    <message>
        <source>In the employer&apos;s competence profile</source>
        <translation>Työnantajan osaamisprofiilissa</translation>
    </message>
    <message>
        <source>In the referrer&apos;s copy</source>
        <translation>Lähettävän tahon kappaleessa</translation>
    </message>
    <message>
        <source>Move the section down</source>
        <translation>Siirrä osio alaspäin</translation>
    </message>
    <message>
        <source>Move the section up</source>
        <translation>Siirrä osio ylöspäin</translation>
    </message>
    <message>
        <source>New reports begin with these sections.</source>
        <translation>Uudet raportit alkavat näillä osioilla.</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Uusi osio</translation>
    </message>
    <message>
        <source>Remove the section</source>
        <translation>Poista osio</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Osiot</translation>
    </message>
    <message>
        <source>Sections as a template</source>
        <translation>Osioiden tallennus pohjaksi</translation>
    </message>
    <message>
        <source>The chosen section</source>
        <translation>Valittu osio</translation>
    </message>
    <message>
        <source>The client&apos;s own words</source>
        <translation>Asiakkaan omat sanat</translation>
    </message>
    <message>
        <source>The job coach&apos;s text</source>
        <translation>Työhönvalmentajan teksti</translation>
    </message>
    <message>
        <source>The section was removed. Ctrl+Z in the text undoes it.</source>
        <translation>Osio poistettiin. Ctrl+Z tekstissä palauttaa sen.</translation>
    </message>
    <message>
        <source>Use the usual sections again</source>
        <translation>Palaa tavallisiin osioihin</translation>
    </message>
    <message>
        <source>Usual sections in new reports</source>
        <translation>Tavalliset osiot uusiin raportteihin</translation>
    </message>
    <message>
        <source>Whose text</source>
        <translation>Kenen tekstiä</translation>
    </message>
    <message>
        <source>Without a heading</source>
        <translation>Ilman otsikkoa</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The backup is being compared and restored…</source>
        <translation>Varmuuskopiota verrataan ja palautetaan…</translation>
    </message>
    <message>
        <source>The backup is being opened and compared…</source>
        <translation>Varmuuskopiota avataan ja verrataan…</translation>
    </message>
    <message>
        <source>The file has been changed elsewhere since it was closed here on {day}.</source>
        <translation>Tiedostoa on muutettu muualla sen jälkeen, kun se suljettiin tällä koneella {day}.</translation>
    </message>
    <message>
        <source>Your caseload is being opened again…</source>
        <translation>Asiakastiedosto avataan uudelleen…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About</source>
        <translation>Tietoja ohjelmasta</translation>
    </message>
    <message>
        <source>Appearance and organisation</source>
        <translation>Ulkoasu ja organisaatio</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Luettelot</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Turvallisuus</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Tämä tiedosto</translation>
    </message>
</context>
<context>
    <name>SeveralBar</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n asiakas</numerusform>
            <numerusform>%n asiakasta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) chosen</source>
        <translation>
            <numerusform>%n asiakas valittu</numerusform>
            <numerusform>%n asiakasta valittu</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>Lisää tunniste</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message numerus="yes">
        <source>Done for %n client(s): {what}</source>
        <translation>
            <numerusform>Tehty %n asiakkaalle: {what}</numerusform>
            <numerusform>Tehty %n asiakkaalle: {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>Get in touch</source>
        <translation>Yhteydenotto</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Siirto</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Siirrä tilaan</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Seuraava askel</translation>
    </message>
    <message>
        <source>Next step; empty: what was agreed</source>
        <translation>Seuraava askel; tyhjä: jo sovittu</translation>
    </message>
    <message>
        <source>Own tag</source>
        <translation>Oma tunniste</translation>
    </message>
    <message>
        <source>Removal of a tag</source>
        <translation>Tunnisteen poisto</translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation>Aseta päivä</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tunniste</translation>
    </message>
    <message>
        <source>Take the tag away</source>
        <translation>Poista tunniste</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Mikä päivä?</translation>
    </message>
    <message>
        <source>Which tag?</source>
        <translation>Mikä tunniste?</translation>
    </message>
</context>
<context>
    <name>SheetsStep</name>
    <message>
        <source>Guessed: {words}</source>
        <translation>Arvattu: {words}</translation>
    </message>
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
        <source>The workbook has these sheets. Choose which are imported.</source>
        <translation>Taulukossa on nämä välilehdet. Valitse, mitkä tuodaan.</translation>
    </message>
    <message>
        <source>What the sheet {name} holds</source>
        <translation>Välilehden {name} sisältö</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Back</source>
        <translation>Edellinen</translation>
    </message>
    <message>
        <source>Done (Esc)</source>
        <translation>Valmis (Esc)</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Omin sanoin</translation>
    </message>
    <message>
        <source>Keyboard (F8)</source>
        <translation>Näppäimistö (F8)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Suurempi teksti</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>Read this together. Is it true? You can change it.</source>
        <translation>Lukekaa tämä yhdessä. Onko se totta? Sitä voi muuttaa.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Pienempi teksti</translation>
    </message>
    <message>
        <source>The text of the report</source>
        <translation>Raportin teksti</translation>
    </message>
    <message>
        <source>This text is agreed on. You can read it here.</source>
        <translation>Tästä tekstistä on sovittu. Voit lukea sen tässä.</translation>
    </message>
    <message>
        <source>What you write is saved by itself.</source>
        <translation>Teksti tallentuu itsestään.</translation>
    </message>
    <message>
        <source>Write here in your own words. There is no wrong way to write.</source>
        <translation>Kirjoita tähän omin sanoin. Väärää tapaa ei ole.</translation>
    </message>
</context>
<context>
    <name>SimilarNamesCard</name>
    <message>
        <source>These names look like one. Ticked names are imported as one.</source>
        <translation>Nämä nimet näyttävät samalta. Rastitetut tuodaan yhtenä.</translation>
    </message>
    <message>
        <source>{field}: {other} → {kept}</source>
        <translation>{field}: {other} → {kept}</translation>
    </message>
</context>
<context>
    <name>SmallSheetsView</name>
    <message>
        <source>Print…</source>
        <translation>Tulosta…</translation>
    </message>
</context>
<context>
    <name>SpellMarks</name>
    <message>
        <source>Add to own words</source>
        <translation>Lisää omiin sanoihin</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>Ohita tässä</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Ei ehdotuksia</translation>
    </message>
</context>
<context>
    <name>StallNotice</name>
    <message>
        <source>Check the network connection or the memory stick.</source>
        <translation>Tarkista verkkoyhteys tai muistitikku.</translation>
    </message>
    <message>
        <source>End Rinnalla</source>
        <translation>Lopeta Rinnalla</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Odota</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Mitään ei ole kadonnut.</translation>
    </message>
    <message>
        <source>Rinnalla is waiting and continues as soon as the folder answers. Everything that was shown as saved is safe.</source>
        <translation>Rinnalla odottaa ja jatkaa itsestään, kun kansio vastaa. Kaikki, mikä näkyi tallennettuna, on tallessa.</translation>
    </message>
    <message>
        <source>The folder of your caseload does not answer.</source>
        <translation>Asiakastiedoston kansio ei vastaa.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
</context>
<context>
    <name>StartController</name>
    <message>
        <source>Caseloads and backups (*.db *.rinnalla);;All files (*)</source>
        <translation>Asiakastiedostot ja varmuuskopiot (*.db *.rinnalla);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Open another caseload</source>
        <translation>Avaa toinen asiakastiedosto</translation>
    </message>
    <message>
        <source>Open with the paper key</source>
        <translation>Avaa paperiavaimella</translation>
    </message>
</context>
<context>
    <name>StartFrame</name>
    <message>
        <source>For a project manager: no caseload or passphrase is needed.</source>
        <translation>Projektipäällikölle: ei tarvita asiakastiedostoa eikä salalausetta.</translation>
    </message>
    <message>
        <source>Nothing is saved: the example is gone when it is closed.</source>
        <translation>Mitään ei tallenneta: esimerkki katoaa, kun se suljetaan.</translation>
    </message>
    <message>
        <source>Open anonymous summaries…</source>
        <translation>Avaa anonyymejä yhteenvetoja…</translation>
    </message>
    <message>
        <source>Try it with made-up clients</source>
        <translation>Kokeile keksityillä asiakkailla</translation>
    </message>
</context>
<context>
    <name>SteeringReport</name>
    <message>
        <source>Anonymous</source>
        <translation>Anonyymi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Exact, not anonymous</source>
        <translation>Tarkka, ei anonyymi</translation>
    </message>
    <message>
        <source>For example: the steering group</source>
        <translation>Esimerkiksi: ohjausryhmä</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Suuri teksti</translation>
    </message>
    <message>
        <source>On one page, if it fits</source>
        <translation>Yhdelle sivulle, jos mahtuu</translation>
    </message>
    <message>
        <source>Only the numbers that the anonymous summary has already published: all of its tables, whichever are ticked. Write no names in your comments.</source>
        <translation>Vain luvut, jotka anonyymi yhteenveto on jo luovuttanut, ja siksi sen kaikki taulukot valinnoista riippumatta. Älä kirjoita nimiä huomioihin.</translation>
    </message>
    <message>
        <source>Own comment, kept for the next report</source>
        <translation>Oma huomio, säilyy seuraavaan raporttiin</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tulosta…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Tallenna…</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>Raportin osiot</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Taulukko (*.xlsx)</translation>
    </message>
    <message>
        <source>Steering report</source>
        <translation>Raportti ohjausryhmälle</translation>
    </message>
    <message>
        <source>Targets beside the results</source>
        <translation>Tavoitteet tulosten rinnalle</translation>
    </message>
    <message>
        <source>Text document (*.docx)</source>
        <translation>Tekstiasiakirja (*.docx)</translation>
    </message>
    <message>
        <source>The report has exact figures and is not anonymous. It says so on every page, and to whom it goes. What you print or save is written in the log.</source>
        <translation>Raportissa on tarkat luvut, eikä se ole anonyymi. Se lukee joka sivulla, samoin se, kenelle raportti on annettu. Tulostus ja tallennus kirjataan lokiin.</translation>
    </message>
    <message>
        <source>The steering report was saved.</source>
        <translation>Raportti tallennettiin.</translation>
    </message>
    <message>
        <source>To whom it goes</source>
        <translation>Kenelle raportti annetaan</translation>
    </message>
    <message>
        <source>With bars</source>
        <translation>Palkit mukana</translation>
    </message>
    <message>
        <source>steering-report.pdf</source>
        <translation>ohjausryhman-raportti.pdf</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>Vähintään %n merkkiä</numerusform>
            <numerusform>Vähintään %n merkkiä</numerusform>
        </translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Hyvä</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Vahva</translation>
    </message>
    <message>
        <source>Weak: add a word</source>
        <translation>Heikko: lisää sana</translation>
    </message>
</context>
<context>
    <name>SubGoals</name>
    <message>
        <source>In one line</source>
        <translation>Yhdellä rivillä</translation>
    </message>
    <message>
        <source>Results besides a job</source>
        <translation>Tulokset työn lisäksi</translation>
    </message>
    <message>
        <source>{what}: day</source>
        <translation>{what}: päivä</translation>
    </message>
    <message>
        <source>{what}: in one line</source>
        <translation>{what}: yhdellä rivillä</translation>
    </message>
</context>
<context>
    <name>SummariesWindow</name>
    <message numerus="yes">
        <source>%n coach(es)</source>
        <translation>
            <numerusform>%n valmentaja</numerusform>
            <numerusform>%n valmentajaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Add them anyway</source>
        <translation>Laske silti yhteen</translation>
    </message>
    <message>
        <source>Left out, since a newer one or the same is here: {names}</source>
        <translation>Jätettiin pois, koska uudempi tai sama on mukana: {names}</translation>
    </message>
    <message>
        <source>Not signed, so nobody can check that they are genuine: {names}</source>
        <translation>Ei allekirjoitettu, joten aitoutta ei voi tarkistaa: {names}</translation>
    </message>
    <message>
        <source>Open summaries</source>
        <translation>Avaa yhteenvetoja</translation>
    </message>
    <message>
        <source>Open summaries…</source>
        <translation>Avaa yhteenvetoja…</translation>
    </message>
    <message>
        <source>Open the files that coaches have sent, one or several at a time, or drop them here. They are added up, and each sum says how sure it is. No caseload and no passphrase is needed.</source>
        <translation>Avaa valmentajien lähettämät yhteenvedot, yksi tai useampia kerralla, tai pudota ne tähän. Ne lasketaan yhteen, ja jokaisesta summasta näkyy, kuinka varma se on. Asiakastiedostoa tai salalausetta ei tarvita.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tulosta…</translation>
    </message>
    <message>
        <source>Save the sum…</source>
        <translation>Tallenna summa…</translation>
    </message>
    <message>
        <source>Saved: {files}</source>
        <translation>Tallennettiin: {files}</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>Yhteenvedot</translation>
    </message>
    <message>
        <source>Summaries (*.rinnalla-summary *.json)</source>
        <translation>Yhteenvedot (*.rinnalla-summary *.json)</translation>
    </message>
    <message>
        <source>Where to save the sum</source>
        <translation>Mihin summa tallennetaan</translation>
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
        <source>Diary without names</source>
        <translation>Nimetön päiväkirja</translation>
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
        <source>Small sheets</source>
        <translation>Laskelmat</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Yhteenveto</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Mitä puuttuu</translation>
    </message>
    <message>
        <source>Why are the numbers rounded?</source>
        <translation>Miksi luvut pyöristetään?</translation>
    </message>
</context>
<context>
    <name>SystemNote</name>
    <message numerus="yes">
        <source>You have %n reminder(s)</source>
        <translation>
            <numerusform>Sinulla on %n muistutus</numerusform>
            <numerusform>Sinulla on %n muistutusta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>No row fits the filter. Esc in the filter shows all of them again.</source>
        <translation>Mikään rivi ei vastaa suodatinta. Esc suodattimessa näyttää taas kaikki.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Agreed without a day</source>
        <translation>Sovittu ilman päivää</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Muu päivä…</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalenteri (*.ics)</translation>
    </message>
    <message>
        <source>Done in place</source>
        <translation>Asian hoitaminen</translation>
    </message>
    <message>
        <source>Done in place: called, next +14</source>
        <translation>Tehty: soitettu, jatko +14</translation>
    </message>
    <message numerus="yes">
        <source>Give a day to %n step(s)…</source>
        <translation>
            <numerusform>Anna päivä %n askeleelle…</numerusform>
            <numerusform>Anna päivä %n askeleelle…</numerusform>
        </translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Viikon päähän</translation>
    </message>
    <message>
        <source>In four weeks</source>
        <translation>Neljän viikon päähän</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>Kahden viikon päähän</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Myöhässä</translation>
    </message>
    <message>
        <source>Next: {day}</source>
        <translation>Seuraavaksi: {day}</translation>
    </message>
    <message numerus="yes">
        <source>No contact for %n day(s)</source>
        <translation>
            <numerusform>Ei yhteyttä %n päivään</numerusform>
            <numerusform>Ei yhteyttä %n päivään</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has been in touch</source>
        <translation>Kukaan ei ole ollut yhteydessä</translation>
    </message>
    <message>
        <source>Nothing waits this week. A next step with a day shows here on its day.</source>
        <translation>Mikään ei odota tällä viikolla. Seuraava askel, jolla on päivä, näkyy tässä päivänään.</translation>
    </message>
    <message>
        <source>On Monday</source>
        <translation>Maanantaihin</translation>
    </message>
    <message>
        <source>Open where it is settled</source>
        <translation>Avaa kohta, jossa asia hoidetaan</translation>
    </message>
    <message>
        <source>Postponement</source>
        <translation>Siirto</translation>
    </message>
    <message>
        <source>Put off by a week</source>
        <translation>Siirrä viikolla</translation>
    </message>
    <message>
        <source>Put off to a day…</source>
        <translation>Siirrä toiseen päivään…</translation>
    </message>
    <message>
        <source>Put off to {day}.</source>
        <translation>Siirretty: {day}</translation>
    </message>
    <message>
        <source>Put off…</source>
        <translation>Siirrä…</translation>
    </message>
    <message>
        <source>Recorded and ticked.</source>
        <translation>Kirjattiin ja merkittiin tehdyksi.</translation>
    </message>
    <message>
        <source>Save as a calendar file…</source>
        <translation>Tallenna kalenteritiedostona…</translation>
    </message>
    <message>
        <source>The calendar file is saved. It has no names in it.</source>
        <translation>Kalenteritiedosto on tallennettu. Siinä ei ole nimiä.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Tällä viikolla</translation>
    </message>
    <message>
        <source>Tick as done</source>
        <translation>Merkitse tehdyksi</translation>
    </message>
    <message>
        <source>Tick of a next step</source>
        <translation>Seuraavan askeleen kuittaus</translation>
    </message>
    <message>
        <source>Ticked as done.</source>
        <translation>Merkittiin tehdyksi.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Huomiseen</translation>
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
        <source>What was done about the chosen one</source>
        <translation>Mitä valitulle asialle tehtiin</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Where to save the calendar file</source>
        <translation>Mihin kalenteritiedosto tallennetaan</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miksi</translation>
    </message>
    <message>
        <source>Write a line</source>
        <translation>Kirjoita rivi</translation>
    </message>
    <message>
        <source>what waits</source>
        <translation>mika-odottaa</translation>
    </message>
</context>
<context>
    <name>UndatedDialog</name>
    <message>
        <source>Agreed without a day</source>
        <translation>Sovittu ilman päivää</translation>
    </message>
    <message>
        <source>Day of a next step</source>
        <translation>Seuraavan askeleen päivä</translation>
    </message>
    <message>
        <source>Day of {step}, {whose}</source>
        <translation>Päivä: {step}, {whose}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>When is the next step?</source>
        <translation>Milloin on seuraava askel?</translation>
    </message>
    <message>
        <source>Write a day such as +7 or 3.12., then press Tab. What has none stays here.</source>
        <translation>Kirjoita päivä, esimerkiksi +7 tai 3.12., ja paina sarkainta. Mille päivää ei anneta, se jää tähän.</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Asking this computer&apos;s keyring…</source>
        <translation>Kysytään avainta koneen avainnipusta…</translation>
    </message>
    <message>
        <source>Make a new caseload…</source>
        <translation>Luo uusi asiakastiedosto…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Avaa toinen tiedosto…</translation>
    </message>
    <message>
        <source>Open with the paper key…</source>
        <translation>Avaa paperiavaimella…</translation>
    </message>
    <message>
        <source>Open without a passphrase on this computer</source>
        <translation>Avaa tällä koneella ilman salalausetta</translation>
    </message>
    <message>
        <source>Open your caseload</source>
        <translation>Avaa asiakastiedosto</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>Avaa {file}</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Avataan…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Salalause</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Palauta varmuuskopio…</translation>
    </message>
    <message>
        <source>Then the file opens without the passphrase when you are logged in here.</source>
        <translation>Tiedosto avautuu silloin ilman salalausetta, kun olet kirjautunut tälle koneelle.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n s</source>
        <translation>
            <numerusform>Yritä uudelleen %n s kuluttua</numerusform>
            <numerusform>Yritä uudelleen %n s kuluttua</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpdateNotice</name>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Rinnalla is now version {now}.</source>
        <translation>Rinnalla on nyt versio {now}.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Mitä uutta</translation>
    </message>
</context>
<context>
    <name>WeekMarks</name>
    <message>
        <source>A week counts as worked unless it was leave. Tick the log when you have looked it through; five points need that each week.</source>
        <translation>Viikko on työviikko, ellei se ole lomaa. Merkitse loki, kun olet käynyt sen läpi: viisi pistettä vaatii sen joka viikko.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Loma</translation>
    </message>
    <message>
        <source>Log looked through</source>
        <translation>Loki käyty läpi</translation>
    </message>
    <message>
        <source>Mark of a week</source>
        <translation>Viikon merkintä</translation>
    </message>
    <message>
        <source>Week {number}: {first} – {last}</source>
        <translation>Viikko {number}: {first} – {last}</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Viikot</translation>
    </message>
</context>
<context>
    <name>WhichOne</name>
    <message>
        <source>Only in the note</source>
        <translation>Vain muistiinpanoon</translation>
    </message>
    <message>
        <source>Press to choose this one</source>
        <translation>Paina, jos tarkoitat tätä</translation>
    </message>
</context>
<context>
    <name>WishesTab</name>
    <message>
        <source>Employer</source>
        <translation>Työnantaja</translation>
    </message>
    <message>
        <source>Hours wished for</source>
        <translation>Toivottu työaika</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Ala tai tehtävä</translation>
    </message>
    <message>
        <source>New wish</source>
        <translation>Uusi toive</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Alkaen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Asti</translation>
    </message>
    <message>
        <source>Where the client can work</source>
        <translation>Missä asiakas voi työskennellä</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Työtoiveet</translation>
    </message>
    <message>
        <source>Work and employers that the client wishes for belong here.</source>
        <translation>Tänne kirjataan työt ja työnantajat, joita asiakas toivoo.</translation>
    </message>
</context>
<context>
    <name>WordList</name>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Addition to a list</source>
        <translation>Lisäys luetteloon</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Alas</translation>
    </message>
    <message>
        <source>Name in a list</source>
        <translation>Nimen muutos luettelossa</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>Uusi nimike</translation>
    </message>
    <message>
        <source>Order of a list</source>
        <translation>Luettelon järjestys</translation>
    </message>
    <message>
        <source>Removal from a list</source>
        <translation>Poisto luettelosta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Removed from the list. What is recorded stays.</source>
        <translation>Poistettu luettelosta. Jo kirjattu säilyy.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Muuta nimeä</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Ylös</translation>
    </message>
    <message>
        <source>Words of the list</source>
        <translation>Luettelon nimikkeet</translation>
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
        <source>First job ever</source>
        <translation>Ensimmäinen työ elämässä</translation>
    </message>
    <message>
        <source>For the client</source>
        <translation>Asiakkaalle</translation>
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
        <source>Support wanted until</source>
        <translation>Tukea toivotaan asti</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Työsuhteen muoto</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Työsuhteen ehdot</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>When you heard of the end</source>
        <translation>Milloin kuulit loppumisesta</translation>
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
        <source>Why it ended, in a word</source>
        <translation>Päättymisen syy sanalla</translation>
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
<context>
    <name>Worries</name>
    <message>
        <source>Another client has this name</source>
        <translation>Toisella asiakkaalla on tämä nimi</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Sähköpostiosoite</translation>
    </message>
    <message>
        <source>Empty section, left out on paper</source>
        <translation>Tyhjä osio, jää pois paperista</translation>
    </message>
    <message>
        <source>Letters that are missing on paper</source>
        <translation>Kirjaimia, jotka puuttuvat paperilta</translation>
    </message>
    <message>
        <source>Like a personal identity code (the check is wrong)</source>
        <translation>Näyttää henkilötunnukselta (tarkistusmerkki ei täsmää)</translation>
    </message>
    <message>
        <source>No consent to name this employer</source>
        <translation>Työnantajan mainitsemiseen ei ole suostumusta</translation>
    </message>
    <message>
        <source>Nothing is said about strengths or skills</source>
        <translation>Vahvuuksista ja osaamisesta ei kerrota mitään</translation>
    </message>
    <message>
        <source>Personal identity code</source>
        <translation>Henkilötunnus</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Puhelinnumero</translation>
    </message>
    <message>
        <source>Tells of health, not for an employer</source>
        <translation>Kertoo terveydestä, ei kuulu työnantajalle</translation>
    </message>
    <message>
        <source>The client&apos;s own name in a nameless profile</source>
        <translation>Asiakkaan oma nimi nimettömässä profiilissa</translation>
    </message>
    <message>
        <source>{reason} · in the client&apos;s words</source>
        <translation>{reason} · asiakkaan sanoissa</translation>
    </message>
</context>
<context>
    <name>_BegunForm</name>
    <message>
        <source>What has begun</source>
        <translation>Mikä alkoi</translation>
    </message>
    <message>
        <source>Work and measures</source>
        <translation>Työ ja toimenpiteet</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n thing(s) waiting</source>
        <translation>
            <numerusform>%n asia odottaa</numerusform>
            <numerusform>%n asiaa odottaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today, %n thing(s) waiting</source>
        <translation>
            <numerusform>Tänään, %n asia odottaa</numerusform>
            <numerusform>Tänään, %n asiaa odottaa</numerusform>
        </translation>
    </message>
    <message>
        <source>{open}/{limit} clients in coaching</source>
        <translation>Valmennuksessa {open}/{limit}</translation>
    </message>
    <message>
        <source>{searching} searching or in work · {other} otherwise open · {resting} resting</source>
        <translation>{searching} haussa tai työssä · {other} muuta auki · {resting} lepää</translation>
    </message>
</context>
<context>
    <name>_FilterBar</name>
    <message>
        <source>Clear the filter (Esc)</source>
        <translation>Tyhjennä suodatin (Esc)</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Suodata tekstillä</translation>
    </message>
    <message>
        <source>Hide those ended over {days} days ago</source>
        <translation>Piilota yli {days} pv sitten päättyneet</translation>
    </message>
    <message>
        <source>Name, place, employer, referrer, tag…</source>
        <translation>Nimi, paikka, työnantaja, lähettävä taho, tunniste…</translation>
    </message>
    <message>
        <source>Only where something waits</source>
        <translation>Vain ne, joissa jokin odottaa</translation>
    </message>
</context>
<context>
    <name>_GapLines</name>
    <message>
        <source>Edit</source>
        <translation>Muokkaus</translation>
    </message>
</context>
<context>
    <name>_Sources</name>
    <message>
        <source>Add to the section</source>
        <translation>Lisää osioon</translation>
    </message>
    <message>
        <source>The client&apos;s file has nothing for this section.</source>
        <translation>Asiakkaan tiedoissa ei ole mitään tähän osioon.</translation>
    </message>
</context>
<context>
    <name>_Starter</name>
    <message>
        <source>Begin</source>
        <translation>Aloita</translation>
    </message>
    <message>
        <source>Begin to type the name</source>
        <translation>Ala kirjoittaa nimeä</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Whose report?</source>
        <translation>Kenen raportti?</translation>
    </message>
    <message>
        <source>Write the client&apos;s name.</source>
        <translation>Kirjoita asiakkaan nimi.</translation>
    </message>
</context>
<context>
    <name>_Told</name>
    <message>
        <source>Done again: {what}</source>
        <translation>Tehty uudelleen: {what}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Kumottu: {what}</translation>
    </message>
</context>
</TS>
