<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>ErrorTexts</name>
    <message>
        <source>A caseload's name can't end in .keys or .rinnalla; those are for its other files.</source>
        <translation>Asiakastiedoston nimi ei voi päättyä .keys eikä .rinnalla: ne kuuluvat sen muille tiedostoille.</translation>
    </message>
    <message>
        <source>A group of the paper key is mistyped or missing.</source>
        <translation>Paperiavaimesta puuttuu ryhmä tai jokin ryhmä on kirjoitettu väärin.</translation>
    </message>
    <message>
        <source>A summary can't be of a day to come.</source>
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
        <source>It can't have been handed over on a day to come.</source>
        <translation>Raporttia ei ole voitu antaa tulevana päivänä.</translation>
    </message>
    <message>
        <source>It could not be done, and nothing was changed.</source>
        <translation>Se ei onnistunut. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>It has changed since, so it can't be undone any more.</source>
        <translation>Tieto on muuttunut sen jälkeen, joten sitä ei voi enää kumota.</translation>
    </message>
    <message>
        <source>It is no longer in the file.</source>
        <translation>Sitä ei enää ole tiedostossa.</translation>
    </message>
    <message>
        <source>No row of headings with a name or an employer was found in the sheet. Add the headings in Excel and try again.</source>
        <translation>Taulukosta ei löytynyt otsikkoriviä, jolla olisi nimi tai työnantaja. Lisää otsikot Excelissä ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Keskeytetty. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>That copy can't be handed over on that ground.</source>
        <translation>Tätä kappaletta ei voi antaa tällä perusteella.</translation>
    </message>
    <message>
        <source>That file is not a Rinnalla caseload. It was not touched.</source>
        <translation>Tiedosto ei ole Rinnallan asiakastiedosto. Siihen ei koskettu.</translation>
    </message>
    <message>
        <source>That file is not a picture that can be read. Choose a PNG or a JPEG; the earlier logo was kept.</source>
        <translation>Tiedosto ei ole kuva, jonka voi lukea. Valitse PNG- tai JPEG-kuva; aiempi logo jäi ennalleen.</translation>
    </message>
    <message>
        <source>That file is not a spreadsheet. Choose an xlsx, xlsm, xls or ods file.</source>
        <translation>Tiedosto ei ole taulukko. Valitse xlsx-, xlsm-, xls- tai ods-tiedosto.</translation>
    </message>
    <message>
        <source>That is not a whole backup. Nothing was changed; choose another one.</source>
        <translation>Tämä ei ole ehjä varmuuskopio. Mitään ei muutettu; valitse toinen.</translation>
    </message>
    <message>
        <source>That value does not fit here, so the earlier one was kept.</source>
        <translation>Arvo ei sovi tähän, joten aiempi säilyi.</translation>
    </message>
    <message>
        <source>The backup is of another caseload, so it does not replace this one.</source>
        <translation>Varmuuskopio on toisesta asiakastiedostosta, joten se ei korvaa tätä.</translation>
    </message>
    <message>
        <source>The caseload is already open in another window. Close it there first.</source>
        <translation>Asiakastiedosto on jo auki toisessa ikkunassa. Sulje se ensin siellä.</translation>
    </message>
    <message>
        <source>The client's part can't be on a day to come.</source>
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
        <source>The file can't be written here. Nothing was changed.</source>
        <translation>Tiedostoa ei voi kirjoittaa tähän. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The file is damaged, and nothing more is written to it. Restore a backup.</source>
        <translation>Tiedosto on vaurioitunut, eikä siihen enää kirjoiteta. Palauta varmuuskopio.</translation>
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
        <source>The file is not a summary from Rinnalla (JSON). Nothing was changed.</source>
        <translation>Tiedosto ei ole Rinnallan yhteenveto (JSON). Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The file lies in a cloud service that does not fetch it now. Open the service's folder, have the file kept on this computer, and try again.</source>
        <translation>Tiedosto on vain pilvipalvelussa, joka ei nouda sitä nyt. Avaa palvelun kansio, merkitse tiedosto säilytettäväksi tällä tietokoneella ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The file was written by a newer Rinnalla. Update the program to open it.</source>
        <translation>Tiedosto on tehty uudemmalla Rinnallalla. Päivitä ohjelma, niin saat sen auki.</translation>
    </message>
    <message>
        <source>The folder has a newer summary of this caseload than the file itself remembers. A backup was probably restored: take that summary in first.</source>
        <translation>Kansiossa on uudempi yhteenveto kuin asiakastiedosto itse muistaa. Varmuuskopio on luultavasti palautettu: ota tuo yhteenveto ensin mukaan.</translation>
    </message>
    <message>
        <source>The key file beside the caseload is missing or broken, so the passphrase can't open it. The data is untouched: open it with the paper key.</source>
        <translation>Asiakastiedoston vieressä oleva avaintiedosto puuttuu tai on rikki, joten salalause ei avaa tiedostoa. Tiedot ovat tallella: avaa tiedosto paperiavaimella.</translation>
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
        <source>The picture is far too big for a logo. Save it smaller and choose it again.</source>
        <translation>Kuva on aivan liian suuri logoksi. Tallenna se pienempänä ja valitse se uudelleen.</translation>
    </message>
    <message>
        <source>The report can be final only after the client's own words have been recorded, or that there were none.</source>
        <translation>Raportin voi merkitä valmiiksi vasta, kun asiakkaan omat sanat on kirjattu, tai se, ettei niitä ollut.</translation>
    </message>
    <message>
        <source>The report can be final only after the client's part in it has been recorded.</source>
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
        <source>The sheet can't be imported. Nothing was changed.</source>
        <translation>Taulukkoa ei voi tuoda. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The sheet is damaged and can't be read. Nothing was changed. Open it in Excel, save it anew and try again.</source>
        <translation>Taulukko on vaurioitunut, eikä sitä voi lukea. Mitään ei muutettu. Avaa se Excelissä, tallenna uudelleen ja yritä sitten.</translation>
    </message>
    <message>
        <source>The sheet is protected in a way that can't be opened here. Save it in Excel without a password and try again.</source>
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
        <source>There are words of the client, so it can't be recorded that there were none.</source>
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
        <source>There is nothing in the sheet to import.</source>
        <translation>Taulukossa ei ole mitään tuotavaa.</translation>
    </message>
    <message>
        <source>This goes from the list when its day is changed.</source>
        <translation>Tämä poistuu luettelosta, kun sen päivää muutetaan.</translation>
    </message>
    <message>
        <source>Use at least 8 characters; four words are good.</source>
        <translation>Käytä vähintään 8 merkkiä. Neljä sanaa on hyvä.</translation>
    </message>
    <message>
        <source>Write first to whom the report goes.</source>
        <translation>Kirjoita ensin, kenelle raportti annetaan.</translation>
    </message>
    <message>
        <source>{name} disagrees with its own history or with another file of the same coach, so it may have been edited. Nothing was added; ask the coach for a new one.</source>
        <translation>{name} on ristiriidassa oman historiansa tai saman valmentajan toisen tiedoston kanssa, joten sitä on voitu muokata. Mitään ei laskettu yhteen; pyydä valmentajalta uusi.</translation>
    </message>
    <message>
        <source>{name} is not a summary from Rinnalla. Nothing was added.</source>
        <translation>{name} ei ole Rinnallan yhteenveto. Mitään ei laskettu yhteen.</translation>
    </message>
    <message>
        <source>{name} is not there any more. Nothing was added.</source>
        <translation>{name} ei ole enää paikallaan. Mitään ei laskettu yhteen.</translation>
    </message>
    <message>
        <source>{name} was made by another version of Rinnalla and its classes are not the same. Nothing was added; update the program.</source>
        <translation>{name} on tehty Rinnallan toisella versiolla, ja sen luokat ovat toiset. Mitään ei laskettu yhteen; päivitä ohjelma.</translation>
    </message>
</context>
</TS>
