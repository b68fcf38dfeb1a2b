<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>ErrorTexts</name>
    <message>
        <source>A caseload's name can't end in .keys or .rinnalla; those are for its other files.</source>
        <translation>Klientfilens namn kan inte sluta på .keys eller .rinnalla; de är till för dess andra filer.</translation>
    </message>
    <message>
        <source>A group of the paper key is mistyped or missing.</source>
        <translation>En grupp i pappersnyckeln är felskriven eller saknas.</translation>
    </message>
    <message>
        <source>A summary can't be of a day to come.</source>
        <translation>Ett sammandrag kan inte göras för en kommande dag.</translation>
    </message>
    <message>
        <source>A summary has already been exported for a later month, and there is no way back. Nothing was saved.</source>
        <translation>Ett sammandrag har redan exporterats för en senare månad, och det går inte att gå tillbaka. Inget sparades.</translation>
    </message>
    <message>
        <source>Another program holds the file, perhaps a virus scanner or a sync program. Nothing was changed; try again.</source>
        <translation>Ett annat program håller filen upptagen, kanske ett virusskydd eller ett synkroniseringsprogram. Inget ändrades; försök igen.</translation>
    </message>
    <message>
        <source>Another program holds the file, so it was not replaced. What was to be saved is kept here: {place}</source>
        <translation>Ett annat program håller filen upptagen, så den ersattes inte. Det som skulle sparas finns kvar här: {place}</translation>
    </message>
    <message>
        <source>Choose the consent that it is handed over by.</source>
        <translation>Välj det samtycke som överlämnandet grundar sig på.</translation>
    </message>
    <message>
        <source>It can't have been handed over on a day to come.</source>
        <translation>Rapporten kan inte ha getts en kommande dag.</translation>
    </message>
    <message>
        <source>It could not be done, and nothing was changed.</source>
        <translation>Det gick inte. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>It has changed since, so it can't be undone any more.</source>
        <translation>Uppgiften har ändrats efter det, så det går inte längre att ångra.</translation>
    </message>
    <message>
        <source>It is no longer in the file.</source>
        <translation>Det finns inte längre i filen.</translation>
    </message>
    <message>
        <source>No row of headings with a name or an employer was found in the sheet. Add the headings in Excel and try again.</source>
        <translation>Ingen rubrikrad med namn eller arbetsgivare hittades i tabellen. Lägg till rubrikerna i Excel och försök igen.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Avbrutet. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>That copy can't be handed over on that ground.</source>
        <translation>Det här exemplaret kan inte ges på den grunden.</translation>
    </message>
    <message>
        <source>That file is not a Rinnalla caseload. It was not touched.</source>
        <translation>Filen är inte en klientfil från Rinnalla. Den lämnades orörd.</translation>
    </message>
    <message>
        <source>That file is not a picture that can be read. Choose a PNG or a JPEG; the earlier logo was kept.</source>
        <translation>Filen är inte en bild som kan läsas. Välj en PNG- eller JPEG-bild; den tidigare logotypen är kvar.</translation>
    </message>
    <message>
        <source>That file is not a spreadsheet. Choose an xlsx, xlsm, xls or ods file.</source>
        <translation>Filen är inte en tabell. Välj en xlsx-, xlsm-, xls- eller ods-fil.</translation>
    </message>
    <message>
        <source>That is not a whole backup. Nothing was changed; choose another one.</source>
        <translation>Det är inte en hel säkerhetskopia. Ingenting ändrades; välj en annan.</translation>
    </message>
    <message>
        <source>That value does not fit here, so the earlier one was kept.</source>
        <translation>Värdet passar inte här, så det tidigare behölls.</translation>
    </message>
    <message>
        <source>The backup is of another caseload, so it does not replace this one.</source>
        <translation>Säkerhetskopian är av en annan klientfil, så den ersätter inte den här.</translation>
    </message>
    <message>
        <source>The caseload is already open in another window. Close it there first.</source>
        <translation>Klientfilen är redan öppen i ett annat fönster. Stäng den där först.</translation>
    </message>
    <message>
        <source>The client's part can't be on a day to come.</source>
        <translation>Klientens delaktighet kan inte antecknas för en kommande dag.</translation>
    </message>
    <message>
        <source>The computer allows no file of that name. Choose a shorter or a plainer one.</source>
        <translation>Datorn godkänner inte det filnamnet. Välj ett kortare eller enklare.</translation>
    </message>
    <message>
        <source>The computer refused to read or write the file (number {number}). Nothing was changed; try again or choose another place.</source>
        <translation>Datorn gick inte med på att läsa eller skriva filen (nummer {number}). Inget ändrades; försök igen eller välj en annan plats.</translation>
    </message>
    <message>
        <source>The consent does not hold today, so nothing was handed over.</source>
        <translation>Samtycket gäller inte i dag, så inget utlämnande antecknades.</translation>
    </message>
    <message>
        <source>The disk is full, so the last change was not saved. Free some room and repeat it.</source>
        <translation>Disken är full, så den senaste ändringen sparades inte. Frigör utrymme och gör om ändringen.</translation>
    </message>
    <message>
        <source>The disk {drive} ({size} GB) is full, so the last change was not saved. Free some room and repeat it.</source>
        <translation>Disken {drive} ({size} GB) är full, så den senaste ändringen sparades inte. Frigör utrymme och gör om den.</translation>
    </message>
    <message>
        <source>The disk, the stick or the network place does not answer. Connect it and try again.</source>
        <translation>Disken, minnet eller nätverksplatsen svarar inte. Anslut den och försök igen.</translation>
    </message>
    <message>
        <source>The encryption library is too old to be trusted. Install Rinnalla again.</source>
        <translation>Krypteringsbiblioteket är för gammalt för att vara pålitligt. Installera Rinnalla på nytt.</translation>
    </message>
    <message>
        <source>The file can't be written here. Nothing was changed.</source>
        <translation>Filen kan inte skrivas här. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The file is damaged, and nothing more is written to it. Restore a backup.</source>
        <translation>Filen är skadad, och inget mer skrivs i den. Återställ en säkerhetskopia.</translation>
    </message>
    <message>
        <source>The file is empty: the disk was full, or a sync program has not fetched it yet. It was not touched. Restore a backup if it stays empty.</source>
        <translation>Filen är tom: disken var full, eller så har ett synkroniseringsprogram inte hämtat den än. Den lämnades orörd. Återställ en säkerhetskopia om den förblir tom.</translation>
    </message>
    <message>
        <source>The file is far too big to be a list of clients. Nothing was changed.</source>
        <translation>Filen är alldeles för stor för en klientlista. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The file is not a summary from Rinnalla (JSON). Nothing was changed.</source>
        <translation>Filen är inte ett sammandrag från Rinnalla (JSON). Inget ändrades.</translation>
    </message>
    <message>
        <source>The file lies in a cloud service that does not fetch it now. Open the service's folder, have the file kept on this computer, and try again.</source>
        <translation>Filen finns bara i en molntjänst som inte hämtar den nu. Öppna tjänstens mapp, låt filen behållas på den här datorn och försök igen.</translation>
    </message>
    <message>
        <source>The file was written by a newer Rinnalla. Update the program to open it.</source>
        <translation>Filen är skapad med en nyare Rinnalla. Uppdatera programmet för att öppna den.</translation>
    </message>
    <message>
        <source>The folder has a newer summary of this caseload than the file itself remembers. A backup was probably restored: take that summary in first.</source>
        <translation>I mappen finns ett nyare sammandrag än klientfilen själv minns. En säkerhetskopia har antagligen återställts: ta först in det sammandraget.</translation>
    </message>
    <message>
        <source>The key file beside the caseload is missing or broken, so the passphrase can't open it. The data is untouched: open it with the paper key.</source>
        <translation>Nyckelfilen bredvid klientfilen saknas eller är trasig, så lösenfrasen öppnar den inte. Uppgifterna finns kvar: öppna filen med pappersnyckeln.</translation>
    </message>
    <message>
        <source>The passphrase does not open this file. Try again.</source>
        <translation>Lösenfrasen öppnar inte den här filen. Försök igen.</translation>
    </message>
    <message>
        <source>The password does not open the sheet. Try again.</source>
        <translation>Lösenordet öppnar inte tabellen. Försök igen.</translation>
    </message>
    <message>
        <source>The picture is far too big for a logo. Save it smaller and choose it again.</source>
        <translation>Bilden är alldeles för stor för en logotyp. Spara den mindre och välj den på nytt.</translation>
    </message>
    <message>
        <source>The report can be final only after the client's own words have been recorded, or that there were none.</source>
        <translation>Rapporten kan markeras som färdig först när klientens egna ord har antecknats, eller att det inte fanns några.</translation>
    </message>
    <message>
        <source>The report can be final only after the client's part in it has been recorded.</source>
        <translation>Rapporten kan markeras som färdig först när klientens delaktighet har antecknats.</translation>
    </message>
    <message>
        <source>The report has been handed over; begin a new version to change it.</source>
        <translation>Rapporten har redan getts. Börja en ny version om du vill ändra den.</translation>
    </message>
    <message>
        <source>The report has been read, but not agreed on yet.</source>
        <translation>Rapporten har lästs tillsammans, men ni har ännu inte kommit överens om den.</translation>
    </message>
    <message>
        <source>The report is agreed on; begin a new version to change it.</source>
        <translation>Rapporten är överenskommen. Börja en ny version om du vill ändra den.</translation>
    </message>
    <message>
        <source>The report is final; begin a new version to change it.</source>
        <translation>Rapporten är färdig. Börja en ny version om du vill ändra den.</translation>
    </message>
    <message>
        <source>The report is still a draft; sign it off first.</source>
        <translation>Rapporten är ännu ett utkast. Märk den först som läst och överenskommen.</translation>
    </message>
    <message>
        <source>The sheet can't be imported. Nothing was changed.</source>
        <translation>Tabellen kan inte importeras. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The sheet is damaged and can't be read. Nothing was changed. Open it in Excel, save it anew and try again.</source>
        <translation>Tabellen är skadad och kan inte läsas. Ingenting ändrades. Öppna den i Excel, spara den på nytt och försök sedan.</translation>
    </message>
    <message>
        <source>The sheet is protected in a way that can't be opened here. Save it in Excel without a password and try again.</source>
        <translation>Tabellen är skyddad på ett sätt som inte kan öppnas här. Spara den i Excel utan lösenord och försök igen.</translation>
    </message>
    <message>
        <source>The sheet is protected. Type its password.</source>
        <translation>Tabellen är skyddad med lösenord. Skriv lösenordet.</translation>
    </message>
    <message>
        <source>The summary disagrees with what has been exported from this file. Nothing was changed.</source>
        <translation>Sammandraget motsäger det som redan har exporterats ur denna fil. Inget ändrades.</translation>
    </message>
    <message>
        <source>The summary is of another caseload. Nothing was changed.</source>
        <translation>Sammandraget är ur en annan klientfil. Inget ändrades.</translation>
    </message>
    <message>
        <source>The summary was edited after its export. Nothing was changed.</source>
        <translation>Sammandraget har ändrats efter exporten. Inget ändrades.</translation>
    </message>
    <message>
        <source>There are words of the client, so it can't be recorded that there were none.</source>
        <translation>Klientens ord har antecknats, så det går inte att anteckna att det inte fanns några.</translation>
    </message>
    <message>
        <source>There is already a file with that name; it was kept.</source>
        <translation>Det finns redan en fil med det namnet. Den ändrades inte.</translation>
    </message>
    <message>
        <source>There is no caseload file at that place.</source>
        <translation>Det finns ingen klientfil på den platsen.</translation>
    </message>
    <message>
        <source>There is nothing in the sheet to import.</source>
        <translation>Det finns inget att importera i tabellen.</translation>
    </message>
    <message>
        <source>This goes from the list when its day is changed.</source>
        <translation>Den här försvinner från listan när dagen ändras.</translation>
    </message>
    <message>
        <source>Use at least 8 characters; four words are good.</source>
        <translation>Använd minst 8 tecken. Fyra ord är bra.</translation>
    </message>
    <message>
        <source>Write first to whom the report goes.</source>
        <translation>Skriv först till vem rapporten ges.</translation>
    </message>
    <message>
        <source>{name} disagrees with its own history or with another file of the same coach, so it may have been edited. Nothing was added; ask the coach for a new one.</source>
        <translation>{name} motsäger sin egen historia eller en annan fil av samma coach, så den kan ha ändrats. Inget lades ihop; be coachen om en ny.</translation>
    </message>
    <message>
        <source>{name} is not a summary from Rinnalla. Nothing was added.</source>
        <translation>{name} är inte ett sammandrag från Rinnalla. Inget lades ihop.</translation>
    </message>
    <message>
        <source>{name} is not there any more. Nothing was added.</source>
        <translation>{name} finns inte längre kvar. Inget lades ihop.</translation>
    </message>
    <message>
        <source>{name} was made by another version of Rinnalla and its classes are not the same. Nothing was added; update the program.</source>
        <translation>{name} är gjord med en annan version av Rinnalla och har andra klasser. Inget lades ihop; uppdatera programmet.</translation>
    </message>
</context>
</TS>
