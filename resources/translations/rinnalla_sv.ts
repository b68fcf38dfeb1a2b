<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AboutPanel</name>
    <message>
        <source>A job coach&apos;s caseload in one encrypted file. It has no network code: nothing leaves this computer unless you print, save or export it.</source>
        <translation>En arbetscoachs klientarbete i en enda krypterad fil. Programmet använder inte nätet: ingenting lämnar datorn om du inte själv skriver ut, sparar eller exporterar.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Both stay where they are when Rinnalla is updated or removed from this computer.</source>
        <translation>Båda blir kvar när Rinnalla uppdateras eller tas bort från den här datorn.</translation>
    </message>
    <message>
        <source>Caseload</source>
        <translation>Klientfil</translation>
    </message>
    <message>
        <source>Libraries and licences</source>
        <translation>Använda bibliotek och licenser</translation>
    </message>
    <message>
        <source>Licence: EUPL-1.2</source>
        <translation>Licens: EUPL-1.2</translation>
    </message>
    <message>
        <source>Rinnalla {version}</source>
        <translation>Rinnalla {version}</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nyheter</translation>
    </message>
    <message>
        <source>Where your data is</source>
        <translation>Var dina uppgifter finns</translation>
    </message>
</context>
<context>
    <name>AnonymousView</name>
    <message>
        <source>As of</source>
        <translation>Läget den</translation>
    </message>
    <message>
        <source>Read an earlier summary…</source>
        <translation>Läs in ett tidigare sammandrag…</translation>
    </message>
    <message>
        <source>Save the summary…</source>
        <translation>Spara sammandraget…</translation>
    </message>
    <message>
        <source>Summaries (*.rinnalla-summary *.json)</source>
        <translation>Sammandrag (*.rinnalla-summary *.json)</translation>
    </message>
    <message>
        <source>The summary that was exported last</source>
        <translation>Det senast exporterade sammandraget</translation>
    </message>
    <message>
        <source>The summary was saved: a Rinnalla file, a PDF and a spreadsheet.</source>
        <translation>Sammandraget sparades: en Rinnalla-fil, en PDF och ett kalkylblad.</translation>
    </message>
    <message numerus="yes">
        <source>The summary was taken in; %n release(s) were new.</source>
        <translation>
            <numerusform>Sammandraget lästes in; en publicering var ny.</numerusform>
            <numerusform>Sammandraget lästes in; %n publiceringar var nya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to save the summary</source>
        <translation>Var sammandraget sparas</translation>
    </message>
    <message>
        <source>Why rounded?</source>
        <translation>Varför avrundat?</translation>
    </message>
</context>
<context>
    <name>Arrival</name>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Välj en ny lösenfras</translation>
    </message>
    <message>
        <source>The old passphrase then no longer opens the file. The paper stays valid.</source>
        <translation>Den gamla lösenfrasen öppnar då inte längre filen. Pappret gäller fortfarande.</translation>
    </message>
</context>
<context>
    <name>AskPassphrase</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>First your passphrase</source>
        <translation>Först din lösenfras</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>The whole file is encrypted again with a new key. The paper you have now then opens only old backups, and you get a new one. A backup is made first.</source>
        <translation>Hela filen krypteras på nytt. Ditt nuvarande papper öppnar sedan bara gamla säkerhetskopior, och du får ett nytt. Först görs en säkerhetskopia.</translation>
    </message>
</context>
<context>
    <name>AttachmentsCard</name>
    <message>
        <source>Add papers</source>
        <translation>Lägg till papper</translation>
    </message>
    <message>
        <source>Addition of a paper</source>
        <translation>Tillägg av ett papper</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Lägg till…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>Spara inte</translation>
    </message>
    <message>
        <source>Drop a CV, certificate or statement here, or paste it (Ctrl+V). It is kept inside the encrypted file, {most} MB each at the most; the original stays where it was.</source>
        <translation>Släpp ett cv, intyg eller utlåtande här eller klistra in det (Ctrl+V). Det förvaras i den krypterade filen, högst {most} MB per papper; originalet blir kvar där det är.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Titta</translation>
    </message>
    <message>
        <source>Name of the paper</source>
        <translation>Papprets namn</translation>
    </message>
    <message>
        <source>PDFs and pictures ({kinds})</source>
        <translation>PDF-filer och bilder ({kinds})</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Papers from elsewhere</source>
        <translation>Papper från annat håll</translation>
    </message>
    <message>
        <source>Paste a paper</source>
        <translation>Klistra in ett papper</translation>
    </message>
    <message>
        <source>Picture {day}.png</source>
        <translation>Bild {day}.png</translation>
    </message>
    <message>
        <source>Removal of a paper</source>
        <translation>Borttagning av ett papper</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Rename a paper</source>
        <translation>Ändring av ett pappers namn</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Spara en kopia</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Spara en kopia…</translation>
    </message>
    <message>
        <source>Saved. It is readable to anyone who has it.</source>
        <translation>Sparat. Den som har filen kan läsa den.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>The copy is not encrypted: anyone who gets the file can read it.</source>
        <translation>Kopian är okrypterad: vem som helst som får filen kan läsa den.</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papper</translation>
    </message>
</context>
<context>
    <name>AttentionLimitsSheet</name>
    <message>
        <source>Did not come and no new try, days</source>
        <translation>Kom inte och inget nytt försök, dagar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>First employer met face to face, days from the start</source>
        <translation>Första mötet med en arbetsgivare, dagar från starten</translation>
    </message>
    <message>
        <source>Nobody has been in touch, days</source>
        <translation>Ingen har hört av sig, dagar</translation>
    </message>
    <message>
        <source>Review of the need of support, months</source>
        <translation>Bedömning av stödbehovet, månader</translation>
    </message>
    <message>
        <source>Review of the plan, months</source>
        <translation>Översyn av planen, månader</translation>
    </message>
    <message>
        <source>Today brings these up by itself after so long.</source>
        <translation>I dag tar själv upp dessa när så här lång tid har gått.</translation>
    </message>
    <message>
        <source>When Today reminds</source>
        <translation>När I dag påminner</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message numerus="yes">
        <source>%n clients</source>
        <translation>
            <numerusform>%n klient</numerusform>
            <numerusform>%n klienter</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>Det finns inga säkerhetskopior än.</translation>
    </message>
</context>
<context>
    <name>BackupSheet</name>
    <message>
        <source>A backup is made at the first start of each day.</source>
        <translation>En säkerhetskopia görs vid dagens första start.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Säkerhetskopiera nu</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation>Välj ställe…</translation>
    </message>
    <message>
        <source>Each one is opened and compared with the file before it counts.</source>
        <translation>Varje kopia öppnas och jämförs med filen innan den räknas.</translation>
    </message>
    <message>
        <source>Keep the present file</source>
        <translation>Behåll den nuvarande filen</translation>
    </message>
    <message>
        <source>Kept: {days} days, {weeks} weeks and {months} months.</source>
        <translation>Kopior sparas från {days} dagar, {weeks} veckor och {months} månader.</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Titta i den</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Inget andra ställe</translation>
    </message>
    <message>
        <source>None yet: if this computer breaks or is stolen, the backups are lost with it.</source>
        <translation>Inget än: om datorn går sönder eller blir stulen försvinner kopiorna med den.</translation>
    </message>
    <message>
        <source>Restore it…</source>
        <translation>Återställ den…</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Återställ säkerhetskopian</translation>
    </message>
    <message>
        <source>Second place for the backups</source>
        <translation>Säkerhetskopiornas andra ställe</translation>
    </message>
    <message>
        <source>Second place, for example a stick in a locked drawer</source>
        <translation>Ett andra ställe, till exempel ett minne i en låst låda</translation>
    </message>
    <message>
        <source>The backup takes the place of the present file. What was saved after it is not in it; the present file is kept beside it under another name.</source>
        <translation>Säkerhetskopian tar den nuvarande filens plats. Det som sparats efter den finns inte i den; den nuvarande filen finns kvar bredvid under ett annat namn.</translation>
    </message>
    <message>
        <source>The backup was made, opened and compared.</source>
        <translation>Säkerhetskopian gjordes, öppnades och jämfördes.</translation>
    </message>
    <message>
        <source>The file is large: a backup is made every {days} days.</source>
        <translation>Filen är stor: en säkerhetskopia görs med {days} dagars mellanrum.</translation>
    </message>
    <message>
        <source>The last one took {seconds} s.</source>
        <translation>Den senaste tog {seconds} s.</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Filter</source>
        <translation>Filtrera</translation>
    </message>
    <message>
        <source>Filter the board</source>
        <translation>Filtrera tavlan</translation>
    </message>
    <message>
        <source>Move to {status}</source>
        <translation>Flytta till {status}</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Ny klient</translation>
    </message>
    <message>
        <source>Open the client&apos;s file</source>
        <translation>Öppna klientens uppgifter</translation>
    </message>
    <message>
        <source>Status board</source>
        <translation>Lägestavla</translation>
    </message>
    <message>
        <source>{shown} of {whole} cards</source>
        <translation>{shown} av {whole} kort</translation>
    </message>
</context>
<context>
    <name>Buttons</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>CalendarButton</name>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Kalender (Alt+nedåtpil)</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Öppna kalendern</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Choose</source>
        <translation>Välj</translation>
    </message>
    <message>
        <source>Move to {status}</source>
        <translation>Flytta till {status}</translation>
    </message>
    <message>
        <source>Open the client&apos;s file</source>
        <translation>Öppna klientens uppgifter</translation>
    </message>
</context>
<context>
    <name>CaseloadLimit</name>
    <message>
        <source>{open} clients in coaching: as many as quality criterion 1 allows.</source>
        <translation>{open} klienter i coachning. Det är det högsta antalet enligt kvalitetskriterium 1.</translation>
    </message>
    <message>
        <source>{open} clients in coaching; quality criterion 1 allows {limit}.</source>
        <translation>{open} klienter i coachning. Högsta antalet enligt kvalitetskriterium 1 är {limit}.</translation>
    </message>
</context>
<context>
    <name>ChangeForm</name>
    <message>
        <source>Benefits gone through</source>
        <translation>Förmånerna genomgångna</translation>
    </message>
    <message>
        <source>Benefits, gone through</source>
        <translation>Genomgång av förmåner</translation>
    </message>
    <message>
        <source>Days of rest</source>
        <translation>Vilodagar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från och med</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Timmar i veckan</translation>
    </message>
    <message>
        <source>New last day</source>
        <translation>Ny sista dag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Removal of a change</source>
        <translation>Borttagning av en ändring</translation>
    </message>
    <message>
        <source>Remove this change</source>
        <translation>Ta bort den här ändringen</translation>
    </message>
</context>
<context>
    <name>CheckTab</name>
    <message>
        <source>Before printing</source>
        <translation>Före utskrift</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Visa i texten</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Får stå kvar</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Vad som ska ses över</translation>
    </message>
    <message>
        <source>You decide. The check knows the names in this caseload and common forms of words; it does not see nicknames, or a person described without a name.</source>
        <translation>Du bestämmer. Kontrollen känner till namnen bland dina klienter och vanliga böjningsformer. Den ser inte smeknamn eller en person som omtalas utan namn.</translation>
    </message>
    <message numerus="yes">
        <source>{copy}: %n place(s) to check.</source>
        <translation>
            <numerusform>{copy}: granska %n ställe.</numerusform>
            <numerusform>{copy}: granska %n ställen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{copy}: nothing to look at.</source>
        <translation>{copy}: inget att anmärka på.</translation>
    </message>
</context>
<context>
    <name>Clear</name>
    <message>
        <source>Clear</source>
        <translation>Töm</translation>
    </message>
</context>
<context>
    <name>ClientBand</name>
    <message>
        <source>Change the review…</source>
        <translation>Ändra uppföljningsdagen…</translation>
    </message>
    <message>
        <source>Continue the service</source>
        <translation>Fortsätt tjänsten</translation>
    </message>
    <message>
        <source>End of a rest period</source>
        <translation>Avslutning av viloperioden</translation>
    </message>
    <message>
        <source>Merge another client into this one…</source>
        <translation>Sammanslå en annan klient med denna…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Fler funktioner</translation>
    </message>
    <message>
        <source>Next: {day}</source>
        <translation>Nästa: {day}</translation>
    </message>
    <message>
        <source>No phase yet</source>
        <translation>Ingen fas ännu</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fas</translation>
    </message>
    <message>
        <source>Phase: {phase}</source>
        <translation>Fas: {phase}</translation>
    </message>
    <message>
        <source>Put the service to rest…</source>
        <translation>Låt tjänsten vila…</translation>
    </message>
    <message>
        <source>Remove the client</source>
        <translation>Ta bort klienten</translation>
    </message>
    <message>
        <source>Service rests, review {day}</source>
        <translation>Tjänsten vilar, uppföljning {day}</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Status: {status}</translation>
    </message>
    <message>
        <source>The service continues.</source>
        <translation>Tjänsten fortsätter.</translation>
    </message>
    <message>
        <source>born {year}</source>
        <translation>f. {year}</translation>
    </message>
    <message>
        <source>client since {day}</source>
        <translation>klient sedan {day}</translation>
    </message>
    <message>
        <source>client {day}–{ended}</source>
        <translation>klient {day}–{ended}</translation>
    </message>
</context>
<context>
    <name>ClientCommands</name>
    <message>
        <source>Final report</source>
        <translation>Slutrapport</translation>
    </message>
    <message>
        <source>New employer contact</source>
        <translation>Ny arbetsgivarkontakt</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nytt möte</translation>
    </message>
</context>
<context>
    <name>ClientFilePage</name>
    <message>
        <source>All clients</source>
        <translation>Alla klienter</translation>
    </message>
    <message>
        <source>Client&apos;s file</source>
        <translation>Klientens uppgifter</translation>
    </message>
    <message>
        <source>Clients (*{ending})</source>
        <translation>Klienter (*{ending})</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Samtycken</translation>
    </message>
    <message>
        <source>Don&apos;t erase</source>
        <translation>Radera inte</translation>
    </message>
    <message>
        <source>Employer contacts</source>
        <translation>Arbetsgivarkontakter</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Radera för gott</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Radera för gott…</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>Slutrapport</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Ge</translation>
    </message>
    <message>
        <source>Hand the client over</source>
        <translation>Ge klienten till en annan coach</translation>
    </message>
    <message>
        <source>Hand the client over…</source>
        <translation>Ge klienten till en annan coach…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>It needs the client&apos;s consent or a decision.</source>
        <translation>Överlämnandet behöver klientens samtycke eller ett beslut.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Möten</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Ny klient</translation>
    </message>
    <message>
        <source>New job or measure</source>
        <translation>Nytt arbete eller åtgärd</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nytt möte</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Nästa flik</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>Uppgifternas delar</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Föregående flik</translation>
    </message>
    <message>
        <source>Print all that is recorded, in large print…</source>
        <translation>Skriv ut allt som antecknats, med stor text…</translation>
    </message>
    <message>
        <source>Print all that is recorded…</source>
        <translation>Skriv ut allt som antecknats…</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Put the service to rest…</source>
        <translation>Låt tjänsten vila…</translation>
    </message>
    <message>
        <source>Removal of a client</source>
        <translation>Borttagning av en klient</translation>
    </message>
    <message>
        <source>Remove the client</source>
        <translation>Ta bort klienten</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>The client and everything recorded about the client are erased from the file. This can&apos;t be undone, and earlier steps can&apos;t be undone after it. Backups that were made before still hold the client.</source>
        <translation>Klienten och allt som antecknats om klienten raderas ur filen. Det går inte att ångra, och inte heller tidigare ändringar efter det. I säkerhetskopior som gjorts tidigare finns klienten kvar.</translation>
    </message>
    <message>
        <source>The client and everything recorded was removed.</source>
        <translation>Klienten och allt som antecknats togs bort.</translation>
    </message>
    <message>
        <source>The client is erased.</source>
        <translation>Klienten är raderad.</translation>
    </message>
    <message>
        <source>The client stays here as well, and is counted in the summaries of both caseloads: tell the project manager. End the service here.</source>
        <translation>Klienten blir kvar också här och räknas i båda klientfilernas sammandrag: berätta det för projektledaren. Avsluta tjänsten här.</translation>
    </message>
    <message>
        <source>The client&apos;s file is written. Tell its passphrase in another way.</source>
        <translation>Klientens uppgifter har sparats. Berätta lösenfrasen på annat sätt.</translation>
    </message>
    <message>
        <source>The client&apos;s whole file goes along, reports and consents too. The other coach takes it in under Settings, This file. Tell the passphrase in another way.</source>
        <translation>Klientens alla uppgifter går med, också rapporter och samtycken. Den andra coachen tar emot dem i inställningarna under Den här filen. Berätta lösenfrasen på annat sätt.</translation>
    </message>
    <message>
        <source>This client is not in the caseload any more.</source>
        <translation>Den här klienten finns inte längre.</translation>
    </message>
    <message>
        <source>Where the client&apos;s file goes</source>
        <translation>Var klientens uppgifter sparas</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Önskemål</translation>
    </message>
    <message>
        <source>Work and measures</source>
        <translation>Arbete och åtgärder</translation>
    </message>
    <message>
        <source>client</source>
        <translation>klient</translation>
    </message>
</context>
<context>
    <name>ClientFilters</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n klient</numerusform>
            <numerusform>%n klienter</numerusform>
        </translation>
    </message>
    <message>
        <source>Any next date</source>
        <translation>Vilken dag som helst</translation>
    </message>
    <message>
        <source>Clear the filter (Esc)</source>
        <translation>Töm filtret (Esc)</translation>
    </message>
    <message>
        <source>Filter the clients</source>
        <translation>Filtrera klienterna</translation>
    </message>
    <message>
        <source>Filter: name, situation, referrer…</source>
        <translation>Filtrera: namn, situation, remittent…</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Försenad</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Nästa datum</translation>
    </message>
    <message>
        <source>No next date</source>
        <translation>Ingen nästa dag</translation>
    </message>
    <message>
        <source>Only open ones</source>
        <translation>Bara öppna</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>Inom en vecka</translation>
    </message>
    <message>
        <source>{shown} of {whole} clients</source>
        <translation>{shown} av {whole} klienter</translation>
    </message>
</context>
<context>
    <name>ClientMenu</name>
    <message>
        <source>Move to {status}</source>
        <translation>Flytta till {status}</translation>
    </message>
</context>
<context>
    <name>ClientNameField</name>
    <message>
        <source>No client has that name.</source>
        <translation>Ingen klient har det namnet.</translation>
    </message>
    <message>
        <source>Several clients have that name. Choose one of the list.</source>
        <translation>Flera klienter har det namnet. Välj en i listan.</translation>
    </message>
</context>
<context>
    <name>ClientPartTab</name>
    <message>
        <source>Begin a new version</source>
        <translation>Börja en ny version</translation>
    </message>
    <message>
        <source>Client&apos;s part</source>
        <translation>Anteckning om klientens del</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>Compare the chosen one with</source>
        <translation>Den valda jämförs med</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>First record how and when the client took part.</source>
        <translation>Anteckna först hur och när klienten deltog.</translation>
    </message>
    <message>
        <source>For example Arabic, interpreted</source>
        <translation>Till exempel arabiska, tolkat</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>Med klientens egna ord</translation>
    </message>
    <message>
        <source>Language it was gone through in</source>
        <translation>Språket som rapporten gicks igenom på</translation>
    </message>
    <message>
        <source>Make final</source>
        <translation>Märk som färdig</translation>
    </message>
    <message>
        <source>Make the report final</source>
        <translation>Göra rapporten färdig</translation>
    </message>
    <message>
        <source>Mark as agreed on</source>
        <translation>Märk som överenskommen</translation>
    </message>
    <message>
        <source>Mark as read together</source>
        <translation>Märk som läst tillsammans</translation>
    </message>
    <message>
        <source>Mark the report as agreed on</source>
        <translation>Märka rapporten som överenskommen</translation>
    </message>
    <message>
        <source>Mark the report as read together</source>
        <translation>Märka rapporten som läst</translation>
    </message>
    <message>
        <source>New version of the report</source>
        <translation>Ny version av rapporten</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Läst högt</translation>
    </message>
    <message>
        <source>Reason why strengths are missing</source>
        <translation>Orsak till att styrkorna saknas</translation>
    </message>
    <message>
        <source>Record a delivery…</source>
        <translation>Anteckna utlämnande…</translation>
    </message>
    <message>
        <source>The client has no words to add</source>
        <translation>Klienten har inget att tillägga</translation>
    </message>
    <message>
        <source>The client&apos;s part</source>
        <translation>Klientens del</translation>
    </message>
    <message>
        <source>The report tells nothing of strengths or skills. Write them, or record below why they are missing; without that it can&apos;t be final.</source>
        <translation>Rapporten berättar varken om styrkor eller kompetens. Skriv in dem eller skriv nedan varför de saknas. Annars kan rapporten inte bli färdig.</translation>
    </message>
    <message>
        <source>Version {number} · {state} · {day}</source>
        <translation>Version {number} · {state} · {day}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioner</translation>
    </message>
    <message>
        <source>Why nothing is said about strengths and skills</source>
        <translation>Varför styrkor och kompetens inte nämns</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>Ordagrant</translation>
    </message>
    <message>
        <source>Write down the client&apos;s own words, or that there were none.</source>
        <translation>Anteckna klientens egna ord, eller att det inte fanns några.</translation>
    </message>
    <message>
        <source>the current text</source>
        <translation>texten som den är nu</translation>
    </message>
</context>
<context>
    <name>ClientReach</name>
    <message>
        <source>Add phone and e-mail</source>
        <translation>Lägg till telefon och e-post</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopierat.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>E-mail: {it}</source>
        <translation>E-post: {it}</translation>
    </message>
    <message>
        <source>Goal: {it}</source>
        <translation>Mål: {it}</translation>
    </message>
    <message>
        <source>Now: {it}</source>
        <translation>Nu: {it}</translation>
    </message>
    <message>
        <source>Phone: {it}</source>
        <translation>Telefon: {it}</translation>
    </message>
    <message>
        <source>This computer has no program for that. The address can be copied.</source>
        <translation>Den här datorn har inget program för det. Uppgiften kan kopieras.</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Skriv ett meddelande</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Clients</source>
        <translation>Klienter</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Filter the clients</source>
        <translation>Filtrera klienterna</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Senaste kontakt</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Ny klient</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Nästa datum</translation>
    </message>
    <message>
        <source>Open the client&apos;s file</source>
        <translation>Öppna klientens uppgifter</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Own tags</source>
        <translation>Egna etiketter</translation>
    </message>
    <message>
        <source>Paste rows copied from a sheet</source>
        <translation>Klistra in rader från ett kalkylblad</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fas</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Remittent</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Tjänsten vilar</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Läget nu</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Började</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>ColoursStep</name>
    <message>
        <source>Colour</source>
        <translation>Färg</translation>
    </message>
    <message>
        <source>Colours tell of clients, and there are none here.</source>
        <translation>Färgerna berättar om klienter, och här finns inga.</translation>
    </message>
    <message>
        <source>Confirm the colour {fill}</source>
        <translation>Bekräfta färgen {fill}</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exempel</translation>
    </message>
    <message>
        <source>I have looked at the colours and they are right</source>
        <translation>Jag har granskat färgerna och de stämmer</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Säker</translation>
    </message>
    <message>
        <source>The colour {fill}</source>
        <translation>Färgen {fill}</translation>
    </message>
    <message>
        <source>The colour {fill} becomes</source>
        <translation>Färgen {fill} blir</translation>
    </message>
    <message numerus="yes">
        <source>The colours of your sheet become statuses. %n colour(s) are unsure: choose the status or confirm it.</source>
        <translation>
            <numerusform>Tabellens färger blir statusar. %n färg är osäker: välj status eller bekräfta förslaget.</numerusform>
            <numerusform>Tabellens färger blir statusar. %n färger är osäkra: välj status eller bekräfta förslaget.</numerusform>
        </translation>
    </message>
    <message>
        <source>The colours of your sheet become statuses. A client without a colour is active.</source>
        <translation>Tabellens färger blir statusar. En klient utan färg är aktiv.</translation>
    </message>
    <message>
        <source>The rows have no colours. A column of statuses counts; without one all are active.</source>
        <translation>Raderna har inga färger. En statuskolumn avgör; utan den är alla aktiva.</translation>
    </message>
    <message>
        <source>Unsure – confirm</source>
        <translation>Osäker – bekräfta</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>(no heading)</source>
        <translation>(ingen rubrik)</translation>
    </message>
    <message>
        <source>Check where each column goes. What has no place of its own is kept as a note, so that nothing is lost.</source>
        <translation>Kontrollera till vilket fält varje kolumn importeras. Det som inte har en egen plats sparas i anteckningarna, så att inget försvinner.</translation>
    </message>
    <message>
        <source>Columns of the sheet {name}</source>
        <translation>Kolumnerna på bladet {name}</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Field for {heading}</source>
        <translation>{heading} importeras till fältet</translation>
    </message>
    <message>
        <source>From the sheet</source>
        <translation>Ur tabellen</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>The colour of the row</source>
        <translation>Radens färg</translation>
    </message>
    <message>
        <source>The column “{heading}”</source>
        <translation>Kolumnen ”{heading}”</translation>
    </message>
    <message>
        <source>Which colour tells the status</source>
        <translation>Vilken färg anger statusen</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Underlined: added since. Struck through: removed since.</source>
        <translation>Understruket: skrivet efteråt. Överstruket: borttaget efteråt.</translation>
    </message>
</context>
<context>
    <name>ConsentNotice</name>
    <message>
        <source>Record a consent…</source>
        <translation>Registrera ett samtycke…</translation>
    </message>
    <message>
        <source>{client} has no consent that holds for telling {recipient}.</source>
        <translation>{client} har inget gällande samtycke till att uppgifter ges till {recipient}.</translation>
    </message>
</context>
<context>
    <name>ConsentsTab</name>
    <message>
        <source>Consents</source>
        <translation>Samtycken</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Har gått ut</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Till vad</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Givet</translation>
    </message>
    <message>
        <source>New consent</source>
        <translation>Nytt samtycke</translation>
    </message>
    <message>
        <source>Not given yet</source>
        <translation>Inte givet ännu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Giltighet</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Till vem</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gäller till</translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation>Gäller till {day}</translation>
    </message>
    <message>
        <source>What the client has agreed to belongs here: to whom, what, how long.</source>
        <translation>Här antecknas vad klienten har samtyckt till: till vem, vad, hur länge.</translation>
    </message>
    <message>
        <source>Which information</source>
        <translation>Vilka uppgifter</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Återkallat</translation>
    </message>
</context>
<context>
    <name>ContactBar</name>
    <message>
        <source>About the client</source>
        <translation>Gäller klienten</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbetsgivare</translation>
    </message>
    <message>
        <source>Employer contact</source>
        <translation>Anteckning av en arbetsgivarkontakt</translation>
    </message>
    <message>
        <source>Face to face this week {count}/{goal}</source>
        <translation>Ansikte mot ansikte denna vecka {count}/{goal}</translation>
    </message>
    <message>
        <source>First contact with an employer: {count} wait, longest {days}/{limit} days</source>
        <translation>Första kontakt med arbetsgivare: {count} väntar, längst {days}/{limit} dgr</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>Log the contact</source>
        <translation>Anteckna</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuter</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>No single client</source>
        <translation>Ingen enskild klient</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>The contact is in the log.</source>
        <translation>Kontakten är antecknad.</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Stegets dag</translation>
    </message>
    <message>
        <source>Which employer?</source>
        <translation>Vilken arbetsgivare?</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Vem tog kontakt</translation>
    </message>
</context>
<context>
    <name>ContactLog</name>
    <message>
        <source>Employer contacts</source>
        <translation>Arbetsgivarkontakter</translation>
    </message>
    <message>
        <source>Filter by employer, client, subject…</source>
        <translation>Filtrera på arbetsgivare, klient, ärende…</translation>
    </message>
    <message>
        <source>Filter the contacts</source>
        <translation>Filtrera kontakterna</translation>
    </message>
    <message>
        <source>Removal of a contact</source>
        <translation>Borttagning av en kontakt</translation>
    </message>
    <message>
        <source>Remove the chosen contact</source>
        <translation>Ta bort den valda kontakten</translation>
    </message>
    <message>
        <source>Show all contacts</source>
        <translation>Visa alla kontakter</translation>
    </message>
    <message>
        <source>The contact was removed.</source>
        <translation>Kontakten togs bort.</translation>
    </message>
</context>
<context>
    <name>ContactViews</name>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbetsgivare</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuter</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Vem tog kontakt</translation>
    </message>
    <message>
        <source>Work asked for</source>
        <translation>Arbete som gällde</translation>
    </message>
</context>
<context>
    <name>ContactsTab</name>
    <message>
        <source>Contacts with employers about this client belong here.</source>
        <translation>Här samlas de arbetsgivarkontakter som gäller den här klienten.</translation>
    </message>
    <message>
        <source>Employer contacts</source>
        <translation>Arbetsgivarkontakter</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Ny kontakt</translation>
    </message>
    <message>
        <source>Open in the employer log</source>
        <translation>Öppna i arbetsgivarloggen</translation>
    </message>
</context>
<context>
    <name>CountedDay</name>
    <message>
        <source>Rather {day}</source>
        <translation>Byt till {day}</translation>
    </message>
</context>
<context>
    <name>CrashHandler</name>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Something went wrong in the program ({place}). What you had saved is safe. You can continue; if it happens again, restart Rinnalla.</source>
        <translation>Det blev ett fel i programmet ({place}). Det du har sparat är i säkerhet. Du kan fortsätta. Om felet upprepas, starta om Rinnalla.</translation>
    </message>
</context>
<context>
    <name>CriteriaPage</name>
    <message>
        <source>Begin a new review</source>
        <translation>Börja en ny bedömning</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Stor text</translation>
    </message>
    <message>
        <source>Most to win: {rows}</source>
        <translation>Mest att vinna: {rows}</translation>
    </message>
    <message>
        <source>Next review {day}: each half year until 100 points, then yearly.</source>
        <translation>Nästa bedömning {day}: varje halvår tills poängen är 100, sedan årligen.</translation>
    </message>
    <message>
        <source>No review yet. Scoring a row begins one.</source>
        <translation>Ingen bedömning ännu. Den börjar när du poängsätter en rad.</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Egen</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Print the quality criteria…</source>
        <translation>Skriv ut kvalitetskriterierna…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>Quality criteria</source>
        <translation>Kvalitetskriterier</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som PDF…</translation>
    </message>
    <message>
        <source>Start of a review</source>
        <translation>Ny bedömning</translation>
    </message>
    <message>
        <source>The form was saved.</source>
        <translation>Blanketten sparades.</translation>
    </message>
    <message>
        <source>The sums of the reviews</source>
        <translation>Bedömningarnas poäng</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>open clients today, {share} full-time</source>
        <translation>öppna klienter i dag, heltid {share}</translation>
    </message>
    <message>
        <source>own sum of {most}; {n} of {rows} rows scored</source>
        <translation>egen poäng av {most}; {n} av {rows} rader poängsatta</translation>
    </message>
    <message>
        <source>quality-criteria.pdf</source>
        <translation>kvalitetskriterier.pdf</translation>
    </message>
</context>
<context>
    <name>CriterionDetail</name>
    <message>
        <source>Day of the evidence</source>
        <translation>Underlagets dag</translation>
    </message>
    <message>
        <source>Evidence, without names</source>
        <translation>Underlag, utan namn</translation>
    </message>
    <message>
        <source>Full-time coaches</source>
        <translation>Coacher på heltid</translation>
    </message>
    <message>
        <source>Full-time coaches (0.8 for four days a week)</source>
        <translation>Coacher på heltid (0,8 = fyra dagar i veckan)</translation>
    </message>
    <message>
        <source>Own score</source>
        <translation>Egen bedömning</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Score 1–5</source>
        <translation>Poäng 1–5</translation>
    </message>
    <message>
        <source>Score criterion {number}</source>
        <translation>Poäng för kriterium {number}</translation>
    </message>
    <message>
        <source>What pulls it down</source>
        <translation>Det som drar ner</translation>
    </message>
</context>
<context>
    <name>DailyBackup</name>
    <message>
        <source>Backups are on this computer alone: choose a second place for them.</source>
        <translation>Säkerhetskopiorna finns bara på den här datorn: välj en andra plats för dem.</translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation>Välj platsen…</translation>
    </message>
    <message>
        <source>The file is damaged, so no backup of it was made. Restore an earlier one: Settings, Safety.</source>
        <translation>Filen är skadad, så ingen säkerhetskopia gjordes. Återställ en tidigare: Inställningar, Säkerhet.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>3.12. or 3.12.2026, t = today, +7 = in a week</source>
        <translation>3.12. eller 3.12.2026, t = i dag, +7 = om en vecka</translation>
    </message>
    <message>
        <source>Write the day as 3.12.2026.</source>
        <translation>Skriv dagen som 3.12.2026.</translation>
    </message>
    <message>
        <source>d.m.yyyy</source>
        <translation>d.m.åååå</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Föregående månad</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nästa månad</translation>
    </message>
</context>
<context>
    <name>DaysOffCard</name>
    <message numerus="yes">
        <source>%n day(s) of next steps saved.</source>
        <translation>
            <numerusform>%n dag sparad.</numerusform>
            <numerusform>%n dagar sparade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n next step(s), counted from the day of the contact, come to a day on which nobody is at work.</source>
        <translation>
            <numerusform>%n nästa steg, räknat från kontaktens dag, infaller på en dag då ingen är på jobbet.</numerusform>
            <numerusform>%n nästa steg, räknade från kontaktens dag, infaller på dagar då ingen är på jobbet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move them to the next working day</source>
        <translation>Flytta dem till nästa arbetsdag</translation>
    </message>
</context>
<context>
    <name>DeliveryForm</name>
    <message>
        <source>Choose another</source>
        <translation>Välj ett annat</translation>
    </message>
    <message>
        <source>Consent that holds today</source>
        <translation>Samtycke som gäller i dag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Ground in the law</source>
        <translation>Lagrum</translation>
    </message>
    <message>
        <source>In what way</source>
        <translation>På vilket sätt</translation>
    </message>
    <message>
        <source>On what ground</source>
        <translation>På vilken grund</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Anteckna</translation>
    </message>
    <message>
        <source>Record a consent…</source>
        <translation>Registrera ett samtycke…</translation>
    </message>
    <message>
        <source>Record anyway</source>
        <translation>Registrera ändå</translation>
    </message>
    <message>
        <source>The consent that was chosen does not speak of {recipient}.</source>
        <translation>Det valda samtycket gäller inte mottagaren {recipient}.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Till vem</translation>
    </message>
    <message>
        <source>Which law and section</source>
        <translation>Lag och paragraf</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>The import is done</source>
        <translation>Importen är klar</translation>
    </message>
    <message>
        <source>The import was undone. The caseload is as it was.</source>
        <translation>Importen ångrades. Klientuppgifterna är som förut.</translation>
    </message>
    <message>
        <source>The old sheet</source>
        <translation>Den gamla tabellen</translation>
    </message>
    <message>
        <source>The sheet you imported is still where it was, and it is not encrypted. Keep it in a safe place until you have checked the employer contacts here; then remove it by your organisation&apos;s rules. Remember its copies, too.</source>
        <translation>Den importerade tabellen ligger kvar där den var, och Rinnalla krypterar den inte. Förvara den säkert tills du har kontrollerat arbetsgivarkontakterna här, och förstör den sedan enligt organisationens regler. Kom ihåg kopiorna också.</translation>
    </message>
    <message>
        <source>The sheet you imported is still where it was, and it is not encrypted. Keep it in a safe place until you have checked your clients and the employer contacts here; then remove it by your organisation&apos;s rules. Remember its copies, too.</source>
        <translation>Den importerade tabellen ligger kvar där den var, och Rinnalla krypterar den inte. Förvara den säkert tills du har kontrollerat dina klienter och arbetsgivarkontakterna här, och förstör den sedan enligt organisationens regler. Kom ihåg kopiorna också.</translation>
    </message>
    <message>
        <source>The sheet you imported is still where it was, and it is not encrypted. Keep it in a safe place until you have checked your clients here; then remove it by your organisation&apos;s rules. Remember its copies, too.</source>
        <translation>Den importerade tabellen ligger kvar där den var, och Rinnalla krypterar den inte. Förvara den säkert tills du har kontrollerat dina klienter här, och förstör den sedan enligt organisationens regler. Kom ihåg kopiorna också.</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Ångra importen</translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbetsgivare</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Anteckna en kontakt</translation>
    </message>
    <message>
        <source>Nothing waits for the next two weeks. A next step with a day shows here.</source>
        <translation>Inget väntar under de närmaste två veckorna. Här syns nästa steg som har en dag.</translation>
    </message>
    <message>
        <source>Tick as done</source>
        <translation>Markera som gjord</translation>
    </message>
    <message>
        <source>Tick of a next step</source>
        <translation>Avprickning av ett nästa steg</translation>
    </message>
    <message>
        <source>Ticked as done.</source>
        <translation>Markerad som gjord.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Vad som väntar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Dag</translation>
    </message>
</context>
<context>
    <name>EmployerDetails</name>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Bransch</translation>
    </message>
    <message>
        <source>Looks like: {name}</source>
        <translation>Liknar: {name}</translation>
    </message>
    <message>
        <source>More about the support wished for</source>
        <translation>Mer om det önskade stödet</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>The work: demands, variety, what can be adjusted</source>
        <translation>Arbetet: krav, variation, anpassningsbarhet</translation>
    </message>
    <message>
        <source>Vacancies and trial places</source>
        <translation>Lediga platser och prövningsplatser</translation>
    </message>
    <message>
        <source>What is looked for in a worker</source>
        <translation>Vad man söker hos en arbetstagare</translation>
    </message>
    <message>
        <source>What support the employer needs</source>
        <translation>Vilket stöd arbetsgivaren behöver</translation>
    </message>
</context>
<context>
    <name>EmployerLeads</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Arbete</translation>
    </message>
    <message>
        <source>Jobs of this employer</source>
        <translation>Arbetsgivarens arbeten</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Nytt arbete</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Skede</translation>
    </message>
</context>
<context>
    <name>EmployerList</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Contacts with this employer</source>
        <translation>Kontakter med den här arbetsgivaren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Arbetsgivare</translation>
    </message>
    <message>
        <source>Employers belong here. Log the first contact above, or add one.</source>
        <translation>Här samlas arbetsgivarna. Anteckna den första kontakten ovan eller lägg till en arbetsgivare.</translation>
    </message>
    <message>
        <source>Filter the employers</source>
        <translation>Filtrera arbetsgivarna</translation>
    </message>
    <message>
        <source>Filter the employers…</source>
        <translation>Filtrera arbetsgivarna…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Arbeten</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Merge another employer into the chosen one</source>
        <translation>Sammanslå en annan arbetsgivare med den valda</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Sammanslå…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Ny kontakt</translation>
    </message>
    <message>
        <source>New employer</source>
        <translation>Ny arbetsgivare</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Nytt arbete</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Removal of an employer</source>
        <translation>Borttagning av en arbetsgivare</translation>
    </message>
    <message>
        <source>Remove the chosen employer</source>
        <translation>Ta bort den valda arbetsgivaren</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>The employer was removed with its contacts.</source>
        <translation>Arbetsgivaren och dess kontakter togs bort.</translation>
    </message>
</context>
<context>
    <name>EmployerNameField</name>
    <message>
        <source>A new employer</source>
        <translation>Ny arbetsgivare</translation>
    </message>
    <message>
        <source>Choose an employer or type a new one</source>
        <translation>Välj en arbetsgivare eller skriv en ny</translation>
    </message>
    <message>
        <source>New. Did you mean {name}?</source>
        <translation>Ny. Menade du {name}?</translation>
    </message>
</context>
<context>
    <name>EmployerPeople</name>
    <message>
        <source>Add a person</source>
        <translation>Lägg till en person</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>People at the employer</source>
        <translation>Personer hos arbetsgivaren</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>The people you deal with at this employer belong here.</source>
        <translation>Här hör de personer hemma som du har kontakt med hos arbetsgivaren.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>EmployersPage</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Employer log</source>
        <translation>Arbetsgivarlogg</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Arbetsgivare</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrera listan</translation>
    </message>
    <message>
        <source>First contacts ({count})</source>
        <translation>Första kontakter ({count})</translation>
    </message>
    <message>
        <source>Jobs ({count})</source>
        <translation>Arbeten ({count})</translation>
    </message>
    <message>
        <source>Leaflets and surveys…</source>
        <translation>Broschyrer och enkäter…</translation>
    </message>
    <message>
        <source>New employer</source>
        <translation>Ny arbetsgivare</translation>
    </message>
    <message>
        <source>Paste rows copied from a sheet</source>
        <translation>Klistra in rader från ett kalkylblad</translation>
    </message>
    <message>
        <source>Tick as done</source>
        <translation>Markera som gjord</translation>
    </message>
    <message>
        <source>Views of the log</source>
        <translation>Loggens vyer</translation>
    </message>
    <message>
        <source>Waiting ({count})</source>
        <translation>Väntar ({count})</translation>
    </message>
</context>
<context>
    <name>ErasedDialog</name>
    <message>
        <source>The client is erased from the file</source>
        <translation>Klienten är raderad ur filen</translation>
    </message>
    <message numerus="yes">
        <source>The name still stands in %n places: search for it.</source>
        <translation>
            <numerusform>Namnet finns kvar på %n ställe: sök efter det.</numerusform>
            <numerusform>Namnet finns kvar på %n ställen: sök efter det.</numerusform>
        </translation>
    </message>
    <message>
        <source>These backups were made before and still hold the client:</source>
        <translation>De här säkerhetskopiorna gjordes tidigare, och klienten finns kvar i dem:</translation>
    </message>
    <message>
        <source>These files, kept beside the caseload when a backup was restored, still hold the client too. Nothing removes them by itself: {files}</source>
        <translation>Klienten finns också kvar i de här filerna, som sparades bredvid klientfilen när en säkerhetskopia återställdes. Inget tar bort dem av sig självt: {files}</translation>
    </message>
    <message>
        <source>They are removed within a year of days in use, as new ones are made. If the client must be gone from them at once, make a backup now and then remove these files; point at a line to see where the file is. Copies on sticks and drives that are not connected now are not listed.</source>
        <translation>De försvinner av sig själva inom ungefär ett år, när nya kopior görs. Om klienten måste bort ur dem genast, gör en säkerhetskopia nu och ta sedan bort de här filerna; peka på en rad för att se var filen finns. Kopior på minnen och diskar som inte är anslutna nu finns inte i listan.</translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>A caseload&apos;s name can&apos;t end in .keys or .rinnalla; those are for its other files.</source>
        <translation>Klientfilens namn kan inte sluta på .keys eller .rinnalla; de är till för dess andra filer.</translation>
    </message>
    <message>
        <source>A group of the paper key is mistyped or missing.</source>
        <translation>En grupp i pappersnyckeln är felskriven eller saknas.</translation>
    </message>
    <message>
        <source>A paper can have {most} MB at most. Save it smaller and add it again.</source>
        <translation>Ett papper får vara högst {most} MB. Spara det mindre och lägg till det igen.</translation>
    </message>
    <message>
        <source>A summary can&apos;t be of a day in the future.</source>
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
        <source>It can&apos;t have been handed over on a day in the future.</source>
        <translation>Rapporten kan inte ha getts en kommande dag.</translation>
    </message>
    <message>
        <source>It could not be done, and nothing was changed.</source>
        <translation>Det gick inte. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>It has changed since, so it can&apos;t be undone any more.</source>
        <translation>Uppgiften har ändrats efter det, så det går inte längre att ångra.</translation>
    </message>
    <message>
        <source>It is no longer in the file.</source>
        <translation>Det finns inte längre i filen.</translation>
    </message>
    <message>
        <source>Next to the file there is {name}, which is not Rinnalla&apos;s and can&apos;t be moved. Move it away by hand and open the file again.</source>
        <translation>Bredvid filen ligger {name}, som inte är Rinnallas och inte går att flytta. Flytta den själv och öppna filen igen.</translation>
    </message>
    <message>
        <source>No anonymous summary has been saved yet, so there are no published numbers. Save one first.</source>
        <translation>Inget anonymt sammandrag har sparats ännu, så det finns inga tal att lämna ut. Spara det först.</translation>
    </message>
    <message>
        <source>No exact table of outcomes is safe: too few people, or nearly all have the same outcome or none recorded. The project was not ended.</source>
        <translation>Ingen exakt tabell är säker: människorna är för få, eller nästan alla har samma utfall eller inget antecknat. Projektet avslutades inte.</translation>
    </message>
    <message>
        <source>No row of headings with a name or an employer was found in the sheet. Add the headings in Excel and try again.</source>
        <translation>Ingen rubrikrad med namn eller arbetsgivare hittades i tabellen. Lägg till rubrikerna i Excel och försök igen.</translation>
    </message>
    <message>
        <source>Rinnalla can&apos;t show this file: it shows PDFs and pictures. Save a copy to open it with another program.</source>
        <translation>Rinnalla kan inte visa den här filen: det visar PDF-filer och bilder. Spara en kopia, så kan du öppna den med ett annat program.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Avbrutet. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>That copy can&apos;t be handed over on that ground.</source>
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
        <source>That file is not a spreadsheet. Choose an xlsx, xlsm, xls, ods or csv file.</source>
        <translation>Filen är inte en tabell. Välj en xlsx-, xlsm-, xls-, ods- eller csv-fil.</translation>
    </message>
    <message>
        <source>That is not a complete backup. Nothing was changed; choose another one.</source>
        <translation>Det är inte en hel säkerhetskopia. Ingenting ändrades; välj en annan.</translation>
    </message>
    <message>
        <source>That is not a complete client file from Rinnalla. Nothing was taken in.</source>
        <translation>Det här är ingen hel klients fil från Rinnalla. Inget togs emot.</translation>
    </message>
    <message>
        <source>That is not a file, so it was not added. Add files one by one.</source>
        <translation>Det är ingen fil och lades därför inte till. Lägg till filerna en i taget.</translation>
    </message>
    <message>
        <source>That value does not fit here, so the earlier one was kept.</source>
        <translation>Värdet passar inte här, så det tidigare behölls.</translation>
    </message>
    <message>
        <source>The backup is no longer where it was put: something else has removed or replaced it. Make it again.</source>
        <translation>Säkerhetskopian finns inte längre där den lades: något annat har tagit bort eller bytt ut den. Gör den på nytt.</translation>
    </message>
    <message>
        <source>The backup is of another caseload, so it does not replace this one.</source>
        <translation>Säkerhetskopian är av en annan klientfil, så den ersätter inte den här.</translation>
    </message>
    <message>
        <source>The backup was made, but it could not be copied to the second place: {why}</source>
        <translation>Säkerhetskopian gjordes, men den kunde inte kopieras till den andra platsen: {why}</translation>
    </message>
    <message>
        <source>The backups are in this folder already. Choose a place on another disk.</source>
        <translation>Säkerhetskopiorna finns redan i den här mappen. Välj en plats på en annan disk.</translation>
    </message>
    <message>
        <source>The caseload is already open in another window. Close it there first.</source>
        <translation>Klientfilen är redan öppen i ett annat fönster. Stäng den där först.</translation>
    </message>
    <message>
        <source>The caseload was handed over to another coach. This one can only be read.</source>
        <translation>Klientfilen har getts till en annan coach. Den här kan bara läsas.</translation>
    </message>
    <message>
        <source>The client seems to be in this caseload already.</source>
        <translation>Klienten verkar redan finnas i den här klientfilen.</translation>
    </message>
    <message>
        <source>The client&apos;s part can&apos;t be on a day in the future.</source>
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
        <source>The file can&apos;t be written here. Nothing was changed.</source>
        <translation>Filen kan inte skrivas här. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The file is damaged, and nothing more is written to it. Restore a backup.</source>
        <translation>Filen är skadad, och inget mer skrivs i den. Återställ en säkerhetskopia.</translation>
    </message>
    <message>
        <source>The file is empty, so it was not added.</source>
        <translation>Filen är tom och lades därför inte till.</translation>
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
        <source>The file is in a cloud service that can&apos;t fetch it now. Open the service&apos;s folder, choose to keep the file on this computer, and try again.</source>
        <translation>Filen finns bara i en molntjänst som inte hämtar den nu. Öppna tjänstens mapp, låt filen behållas på den här datorn och försök igen.</translation>
    </message>
    <message>
        <source>The file is not a summary from Rinnalla (JSON). Nothing was changed.</source>
        <translation>Filen är inte ett sammandrag från Rinnalla (JSON). Inget ändrades.</translation>
    </message>
    <message>
        <source>The file was written by a newer Rinnalla. Update the program to open it.</source>
        <translation>Filen är skapad med en nyare version av Rinnalla. Uppdatera programmet för att öppna den.</translation>
    </message>
    <message>
        <source>The folder has a newer summary of this caseload than the file itself remembers. A backup was probably restored: read that summary first.</source>
        <translation>I mappen finns ett nyare sammandrag än klientfilen själv minns. En säkerhetskopia har antagligen återställts: läs först in det sammandraget.</translation>
    </message>
    <message>
        <source>The key file beside the caseload is missing or broken, so the passphrase can&apos;t open it. The data is untouched: open it with the paper key.</source>
        <translation>Nyckelfilen bredvid klientfilen saknas eller är trasig, så lösenfrasen öppnar den inte. Uppgifterna finns kvar: öppna filen med pappersnyckeln.</translation>
    </message>
    <message>
        <source>The paper has no letters for a name on it, so it was not made. Write the name in Latin letters, as in the passport.</source>
        <translation>Pappret saknar bokstäver för ett av sina namn och gjordes därför inte. Skriv namnet med latinska bokstäver, som i passet.</translation>
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
        <source>The period ends before it begins.</source>
        <translation>Perioden slutar innan den börjar.</translation>
    </message>
    <message>
        <source>The picture is far too big for a logo. Save it smaller and choose it again.</source>
        <translation>Bilden är alldeles för stor för en logotyp. Spara den mindre och välj den på nytt.</translation>
    </message>
    <message>
        <source>The profile would say nothing. Write the skills and strengths first.</source>
        <translation>Profilen skulle vara tom. Skriv först kompetens och styrkor.</translation>
    </message>
    <message>
        <source>The project has been ended, so no more summaries can be made. Nothing was saved.</source>
        <translation>Projektet är avslutat och inga nya sammandrag görs efter det. Ingenting sparades.</translation>
    </message>
    <message>
        <source>The report can be final only after the client&apos;s own words have been recorded, or that there were none.</source>
        <translation>Rapporten kan markeras som färdig först när klientens egna ord har antecknats, eller att det inte fanns några.</translation>
    </message>
    <message>
        <source>The report can be final only after the client&apos;s part in it has been recorded.</source>
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
        <source>The report tells nothing of strengths or skills. Write them, or record why they are missing.</source>
        <translation>Rapporten berättar varken om styrkor eller kompetens. Skriv in dem eller orsaken till att de saknas.</translation>
    </message>
    <message>
        <source>The sheet can&apos;t be imported. Nothing was changed.</source>
        <translation>Tabellen kan inte importeras. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The sheet is damaged and can&apos;t be read. Nothing was changed. Open it in Excel, save it again and try once more.</source>
        <translation>Tabellen är skadad och kan inte läsas. Ingenting ändrades. Öppna den i Excel, spara den på nytt och försök sedan.</translation>
    </message>
    <message>
        <source>The sheet is in Excel&apos;s binary format (xlsb), which Rinnalla does not read. Save it in Excel as xlsx.</source>
        <translation>Kalkylbladet är i Excels binära format (xlsb), som Rinnalla inte läser. Spara det i Excel som xlsx.</translation>
    </message>
    <message>
        <source>The sheet is protected in a way that can&apos;t be opened here. Save it in Excel without a password and try again.</source>
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
        <source>There are words of the client, so it can&apos;t be recorded that there were none.</source>
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
        <source>There is not enough free memory to open the file. Close other programs and try again.</source>
        <translation>Minnet räcker inte till för att öppna filen. Stäng andra program och försök igen.</translation>
    </message>
    <message>
        <source>There is nothing in the sheet to import.</source>
        <translation>Det finns inget att importera i tabellen.</translation>
    </message>
    <message>
        <source>These files of the same coach differ, and they do not show which is right: {name}. Nothing was added; ask the coach.</source>
        <translation>Samma coachs filer skiljer sig från varandra och visar inte vilken som är rätt: {name}. Ingenting lades till; fråga coachen.</translation>
    </message>
    <message>
        <source>These summaries seem to be of the same people twice: {name}. Nothing was added; ask the coaches which one counts.</source>
        <translation>Sammandragen verkar gälla samma människor två gånger: {name}. Ingenting lades till; fråga coacherna vilket som gäller.</translation>
    </message>
    <message>
        <source>This leaves the list when its day is changed.</source>
        <translation>Den här försvinner från listan när dagen ändras.</translation>
    </message>
    <message>
        <source>Use at least {least} characters; four words are good.</source>
        <translation>Använd minst {least} tecken. Fyra ord är bra.</translation>
    </message>
    <message>
        <source>Write first to whom the report goes.</source>
        <translation>Skriv först till vem rapporten ges.</translation>
    </message>
    <message>
        <source>is the stick or the drive there?</source>
        <translation>är minnet eller enheten på plats?</translation>
    </message>
    <message>
        <source>it can&apos;t be written to.</source>
        <translation>det går inte att skriva till den.</translation>
    </message>
    <message>
        <source>it is full.</source>
        <translation>den är full.</translation>
    </message>
    <message>
        <source>{name} disagrees with its own history. Nothing was added; ask the coach for a new one.</source>
        <translation>{name} stämmer inte med sin egen historia. Ingenting lades till; be coachen om en ny.</translation>
    </message>
    <message>
        <source>{name} is not a summary from Rinnalla. Nothing was added.</source>
        <translation>{name} är inte ett sammandrag från Rinnalla. Inget lades ihop.</translation>
    </message>
    <message>
        <source>{name} is not as Rinnalla made it: it was edited, parts are missing, or it is not signed. Nothing was added; ask the coach for a new one.</source>
        <translation>{name} är inte sådan som Rinnalla gjorde den: den har ändrats, delar saknas eller den är inte undertecknad. Ingenting lades till; be coachen om en ny.</translation>
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
<context>
    <name>FigureCards</name>
    <message>
        <source>In all</source>
        <translation>Sammanlagt</translation>
    </message>
    <message>
        <source>Jobs by hours and term</source>
        <translation>Anställningar enligt arbetstid och form</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Inte antecknat</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Ingenting ännu.</translation>
    </message>
    <message>
        <source>before in brackets</source>
        <translation>före inom parentes</translation>
    </message>
    <message>
        <source>n = {n}</source>
        <translation>n = {n}</translation>
    </message>
    <message>
        <source>wk {number}</source>
        <translation>v. {number}</translation>
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
        <translation>{now}, förut {then}</translation>
    </message>
    <message>
        <source>{what} (before: {count})</source>
        <translation>{what} (före {count})</translation>
    </message>
</context>
<context>
    <name>FigureRows</name>
    <message numerus="yes">
        <source>%n row(s); Enter opens one</source>
        <translation>
            <numerusform>%n rad; Enter öppnar den</numerusform>
            <numerusform>%n rader; Enter öppnar den valda</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Folder:</source>
        <translation>Mapp:</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>Filtyp:</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>All files</source>
        <translation>Alla filer</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Välj en annan fil…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Välj fil</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Välj fil…</translation>
    </message>
    <message>
        <source>Choose your sheet, or drop it here</source>
        <translation>Välj din tabell eller släpp den här</translation>
    </message>
    <message>
        <source>Open a sheet</source>
        <translation>Öppna ett kalkylblad</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <translation>Öppna tabellen</translation>
    </message>
    <message>
        <source>Password of the sheet</source>
        <translation>Tabellens lösenord</translation>
    </message>
    <message>
        <source>Sheets ({kinds})</source>
        <translation>Tabeller ({kinds})</translation>
    </message>
    <message>
        <source>xlsx, xlsm, xls, ods or csv. The file is only read and is not changed. Import nobody who is in another coach&apos;s caseload: the same person would be counted twice.</source>
        <translation>xlsx, xlsm, xls, ods eller csv. Filen läses bara och ändras inte. Hämta ingen som finns i en annan coachs klientfil: samma människa skulle räknas två gånger.</translation>
    </message>
</context>
<context>
    <name>FileTab</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring clients and employer contacts from your own sheet. You see everything before anything is saved. The same sheet can be imported again: nothing is added twice. Don&apos;t import clients who are in another coach&apos;s caseload: they would be counted twice.</source>
        <translation>Hämta klienter och arbetsgivarkontakter från din egen tabell. Du ser allt innan något sparas. Samma tabell kan hämtas på nytt: inget kommer två gånger. Hämta inte klienter som finns i en annan coachs klientfil: de skulle räknas två gånger.</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Kontrollera filen</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Filen kontrolleras…</translation>
    </message>
    <message>
        <source>Don&apos;t export</source>
        <translation>Exportera inte</translation>
    </message>
    <message>
        <source>Everything in the file unencrypted, readable without Rinnalla: one JSON file, and a CSV table for each group of data.</source>
        <translation>Alla uppgifter i filen okrypterade, läsbara utan programmet Rinnalla: en JSON-fil och en CSV-tabell för varje grupp av uppgifter.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Exportera allt</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Exportera allt…</translation>
    </message>
    <message>
        <source>Exported as plain text into the folder {folder}.</source>
        <translation>Uppgifterna exporterades okrypterade till mappen {folder}.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>Import a sheet…</source>
        <translation>Importera en tabell…</translation>
    </message>
    <message>
        <source>Rinnalla export</source>
        <translation>Rinnalla-export</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>The check found damage ({found}). Don&apos;t continue with this file: restore a backup under Safety. The damaged file is kept.</source>
        <translation>Kontrollen hittade skador ({found}). Fortsätt inte med den här filen, utan återställ en säkerhetskopia under Säkerhet. Den skadade filen sparas.</translation>
    </message>
    <message>
        <source>The check reads the whole file and looks for damage. It changes nothing.</source>
        <translation>Kontrollen läser hela filen och söker skador. Den ändrar ingenting.</translation>
    </message>
    <message>
        <source>The encrypted file</source>
        <translation>Den krypterade filen</translation>
    </message>
    <message>
        <source>The export is plain text: anybody who gets the files can read everything about your clients. Write it only to a safe place, and remove it when it is no longer needed.</source>
        <translation>De exporterade uppgifterna är okrypterade: den som får filerna kan läsa allt om dina klienter. Exportera bara till ett säkert ställe och ta bort filerna när de inte längre behövs.</translation>
    </message>
    <message>
        <source>The file is in order: {rows}, format version {schema}.</source>
        <translation>Filen är i ordning: {rows}, strukturens version {schema}.</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Where to export</source>
        <translation>Vart uppgifterna exporteras</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Filtrets namn</translation>
    </message>
    <message>
        <source>Removal of a filter</source>
        <translation>Borttagning av ett filter</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>Ta bort ”{name}”</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Spara detta filter</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Spara detta filter…</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Sparade filter</translation>
    </message>
</context>
<context>
    <name>FirstContacts</name>
    <message>
        <source>An employer has been met for everybody who is looking for work.</source>
        <translation>En arbetsgivare har redan träffats för alla som söker arbete.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Days so far</source>
        <translation>Dagar hittills</translation>
    </message>
    <message>
        <source>First contacts with an employer</source>
        <translation>Första kontakter med arbetsgivare</translation>
    </message>
    <message>
        <source>Meet an employer by</source>
        <translation>Träffa en arbetsgivare senast</translation>
    </message>
    <message>
        <source>Service started</source>
        <translation>Servicen började</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Add your clients one by one. You can import a sheet later, too.</source>
        <translation>Lägg till klienterna en i taget. Du kan importera en tabell senare också.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Bring your clients and employers from your own sheet, colours and all.</source>
        <translation>Hämta klienter och arbetsgivare från din egen tabell, med färger och allt.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Byt…</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Välj en lösenfras</translation>
    </message>
    <message>
        <source>Do you take over from another coach? Then open the file that is handed over (“I already have a file…”) and never enter the same clients again: they would be counted twice.</source>
        <translation>Tar du över efter en annan coach? Öppna då filen som coachen ger (”Jag har redan en fil…”) och skriv aldrig in samma klienter på nytt: de skulle räknas två gånger.</translation>
    </message>
    <message>
        <source>Four words that have nothing to do with each other are good: easy to remember, hard to guess.</source>
        <translation>Fyra ord som inte hör ihop är bra: lätta att minnas, svåra att gissa.</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>Hur vill du börja?</translation>
    </message>
    <message>
        <source>I already have a file…</source>
        <translation>Jag har redan en fil…</translation>
    </message>
    <message>
        <source>Import from Excel</source>
        <translation>Importera från Excel</translation>
    </message>
    <message>
        <source>Making the file…</source>
        <translation>Filen skapas…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Open without a passphrase on this computer</source>
        <translation>Öppna utan lösenfras på den här datorn</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Rinnalla keeps your clients in one encrypted file on this computer. It sends nothing anywhere.</source>
        <translation>Rinnalla förvarar dina klienters uppgifter i en krypterad fil på den här datorn. Programmet skickar ingenting någonstans.</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Börja från början</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Steg {step}/{steps}</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Filen</translation>
    </message>
    <message>
        <source>The file then opens without the passphrase, but only with your own login on this computer.</source>
        <translation>Filen öppnas då utan lösenfras, men bara på den här datorn och med din egen inloggning.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Samma igen</translation>
    </message>
    <message>
        <source>The two are not the same. Type the passphrase again.</source>
        <translation>Lösenfraserna är inte lika. Skriv lösenfrasen igen.</translation>
    </message>
    <message>
        <source>This folder is copied to a cloud service. The file is encrypted, but two computers must not use it at once. A folder of this computer alone is better.</source>
        <translation>Den här mappen kopieras till en molntjänst. Filen är krypterad, men två datorer får inte använda den samtidigt. En mapp som finns bara på den här datorn är bättre.</translation>
    </message>
    <message>
        <source>This folder is on the network. The file is encrypted, but a broken connection can harm it. A folder of this computer alone is better.</source>
        <translation>Den här mappen finns på nätverket. Filen är krypterad, men ett avbrott i förbindelsen kan skada den. En mapp som finns bara på den här datorn är bättre.</translation>
    </message>
    <message>
        <source>This folder is yours alone and is not copied to other computers. You can leave it as it is.</source>
        <translation>Den föreslagna mappen är bara din och kopieras inte till andra datorer. Du kan låta den vara.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters; four words are good.</source>
        <translation>
            <numerusform>Använd minst %n tecken. Fyra ord är bra.</numerusform>
            <numerusform>Använd minst %n tecken. Fyra ord är bra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome. Which language do you work in?</source>
        <translation>Välkommen! Vilket språk arbetar du på?</translation>
    </message>
    <message>
        <source>Where is the file kept?</source>
        <translation>Var förvaras filen?</translation>
    </message>
    <message>
        <source>You get a paper key next, for when the passphrase is forgotten. Without either of them nobody can open the file: not us, and not your IT support.</source>
        <translation>Du får strax en pappersnyckel ifall lösenfrasen glöms. Om båda försvinner kan ingen öppna filen, varken vi eller it-stödet.</translation>
    </message>
</context>
<context>
    <name>FitTable</name>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbetsgivare</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Arbetstid</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Arbete</translation>
    </message>
    <message>
        <source>No known job</source>
        <translation>Ingen känd plats</translation>
    </message>
    <message>
        <source>Nobody&apos;s recorded wishes and skills meet this job.</source>
        <translation>Ingens antecknade önskemål och kunskaper motsvarar detta arbete.</translation>
    </message>
    <message>
        <source>Nothing meets the wishes and skills that are recorded.</source>
        <translation>Inget motsvarar de antecknade önskemålen och kunskaperna.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>What met</source>
        <translation>Vad som motsvarade</translation>
    </message>
    <message>
        <source>Who fits</source>
        <translation>Vem det passar för</translation>
    </message>
    <message>
        <source>Work and employers that fit</source>
        <translation>Arbete och arbetsgivare som passar</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>passar</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inte känt</translation>
    </message>
    <message>
        <source>wished employer</source>
        <translation>önskad arbetsgivare</translation>
    </message>
</context>
<context>
    <name>FormEditor</name>
    <message>
        <source>Begin a new version</source>
        <translation>Börja en ny version</translation>
    </message>
    <message>
        <source>Client&apos;s part</source>
        <translation>Anteckning om klientens del</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Edit: {field}</source>
        <translation>Ändring: {field}</translation>
    </message>
    <message>
        <source>Fixed texts in plain language</source>
        <translation>Standardtexter på lättläst språk</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>Med klientens egna ord</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Stor text</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Se över ställena</translation>
    </message>
    <message>
        <source>Make final</source>
        <translation>Markera som färdigt</translation>
    </message>
    <message>
        <source>Mark as agreed on</source>
        <translation>Markera som överenskommet</translation>
    </message>
    <message>
        <source>Mark as read together</source>
        <translation>Markera som läst tillsammans</translation>
    </message>
    <message>
        <source>Named by this consent (nameless without one)</source>
        <translation>Med namn enligt detta samtycke (annars namnlöst)</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>På papper</translation>
    </message>
    <message>
        <source>Print anyway</source>
        <translation>Skriv ut ändå</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Read together</source>
        <translation>Läs tillsammans</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Spara ändå</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som PDF…</translation>
    </message>
    <message>
        <source>Save as a text document…</source>
        <translation>Spara som textdokument…</translation>
    </message>
    <message>
        <source>Saved. It is readable to anyone who has it.</source>
        <translation>Sparat. Den som har filen kan läsa den.</translation>
    </message>
    <message>
        <source>Show it anyway</source>
        <translation>Visa ändå</translation>
    </message>
    <message>
        <source>The client has no words to add</source>
        <translation>Klienten ville inte tillägga något</translation>
    </message>
    <message>
        <source>The client&apos;s part</source>
        <translation>Klientens andel</translation>
    </message>
    <message numerus="yes">
        <source>{copy}: %n place(s) should be looked at first.</source>
        <translation>
            <numerusform>{copy}: %n ställe borde ses över först.</numerusform>
            <numerusform>{copy}: %n ställen borde ses över först.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormHandover</name>
    <message>
        <source>A copy is handed over when the paper is final.</source>
        <translation>Ett exemplar lämnas ut när pappret är färdigt.</translation>
    </message>
    <message>
        <source>Nobody has been given it yet.</source>
        <translation>Ingen har ännu fått rapporten.</translation>
    </message>
    <message>
        <source>Record a delivery…</source>
        <translation>Anteckna utlämnande…</translation>
    </message>
    <message>
        <source>Record of a delivery</source>
        <translation>Anteckning om ett utlämnande</translation>
    </message>
    <message>
        <source>Versions and deliveries</source>
        <translation>Versioner och utlämning</translation>
    </message>
    <message>
        <source>{state}, version {number}</source>
        <translation>{state}, version {number}</translation>
    </message>
</context>
<context>
    <name>FormReading</name>
    <message>
        <source>Done (Esc)</source>
        <translation>Klar (Esc)</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Med egna ord</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Större</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
</context>
<context>
    <name>FormTableField</name>
    <message>
        <source>Add a row</source>
        <translation>Lägg till en rad</translation>
    </message>
    <message>
        <source>Remove the chosen row</source>
        <translation>Ta bort den valda raden</translation>
    </message>
    <message>
        <source>Write the day as 3.12.2026.</source>
        <translation>Skriv dagen i formen 3.12.2026.</translation>
    </message>
</context>
<context>
    <name>GapsView</name>
    <message numerus="yes">
        <source>%n gap(s). Enter goes to the field, and from it to the next one; what you fill in is saved.</source>
        <translation>
            <numerusform>%n lucka. Enter tar dig till fältet och från det till nästa; det du fyller i sparas.</numerusform>
            <numerusform>%n luckor. Enter tar dig till fältet och från det till nästa; det du fyller i sparas.</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Affects</source>
        <translation>Vilket tal som lider</translation>
    </message>
    <message>
        <source>Age at the start</source>
        <translation>Ålder i början</translation>
    </message>
    <message>
        <source>By municipality</source>
        <translation>Enligt hemkommun</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbetsgivare</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Arbetstid</translation>
    </message>
    <message>
        <source>Job started</source>
        <translation>Arbetet började</translation>
    </message>
    <message>
        <source>Jobs by hours and term</source>
        <translation>Arbeten: arbetstid och anställningsform</translation>
    </message>
    <message>
        <source>Jobs by sector</source>
        <translation>Arbeten enligt sektor</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Se på igen</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuter</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Hemkommun</translation>
    </message>
    <message>
        <source>Next service</source>
        <translation>Nästa service</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Tjänstens resultat</translation>
    </message>
    <message>
        <source>Outcome of an earlier end</source>
        <translation>Utfallet av ett tidigare avslut</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Hur tjänsten slutade</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Quality criteria 2 and 24</source>
        <translation>Kvalitetskriterierna 2 och 24</translation>
    </message>
    <message>
        <source>Quality criterion 12</source>
        <translation>Kvalitetskriterium 12</translation>
    </message>
    <message>
        <source>Quality criterion 19</source>
        <translation>Kvalitetskriterium 19</translation>
    </message>
    <message>
        <source>Quality criterion 20</source>
        <translation>Kvalitetskriterium 20</translation>
    </message>
    <message>
        <source>Quality criterion 24</source>
        <translation>Kvalitetskriterium 24</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Remittent</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>Service ended</source>
        <translation>Tjänsten slutade</translation>
    </message>
    <message>
        <source>Service started</source>
        <translation>Tjänsten började</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Anställningsform</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Vad som saknas</translation>
    </message>
    <message>
        <source>What the move means</source>
        <translation>Vad flytten betyder</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Varifrån</translation>
    </message>
    <message>
        <source>Which measure</source>
        <translation>Vilken åtgärd</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Vems</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Varför arbetet slutade</translation>
    </message>
    <message>
        <source>Why jobs ended</source>
        <translation>Varför arbetet slutade</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Födelseår</translation>
    </message>
    <message>
        <source>job starts</source>
        <translation>påbörjade arbeten</translation>
    </message>
    <message>
        <source>services begun</source>
        <translation>påbörjade tjänster</translation>
    </message>
    <message>
        <source>services ended</source>
        <translation>avslutade tjänster</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Bring your sheet in</source>
        <translation>Hämta in ditt ark</translation>
    </message>
    <message>
        <source>Ctrl+K, a few letters of the name, Enter.</source>
        <translation>Ctrl+K, några bokstäver av namnet, Enter.</translation>
    </message>
    <message>
        <source>Ctrl+L locks. Put the paper key in a locked place, and choose a second place for the backups: Settings, Safety.</source>
        <translation>Ctrl+L låser. Lägg pappersnyckeln på ett låst ställe och välj en andra plats för säkerhetskopiorna: Inställningar, Säkerhet.</translation>
    </message>
    <message>
        <source>Drag the card, or choose it and press Ctrl and the number of the column.</source>
        <translation>Dra kortet, eller välj det och tryck Ctrl och kolumnens nummer.</translation>
    </message>
    <message>
        <source>File, Import a sheet. You see what becomes of each column and colour before anything is saved, and one Undo takes it all back.</source>
        <translation>Arkiv, Hämta in ett ark. Du ser vad som blir av varje kolumn och färg innan något sparas, och ett Ångra tar tillbaka allt.</translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>Hitta någon</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Så här kommer du i gång</translation>
    </message>
    <message>
        <source>In the client&apos;s file Ctrl+M, anywhere Ctrl+E for an employer. What you type is saved by itself; Ctrl+Z takes it back.</source>
        <translation>I klientens uppgifter Ctrl+M, för en arbetsgivare Ctrl+E var som helst. Det du skriver sparas av sig självt, och Ctrl+Z tar tillbaka det.</translation>
    </message>
    <message>
        <source>Keep the file safe</source>
        <translation>Håll filen trygg</translation>
    </message>
    <message>
        <source>Move a client on the board</source>
        <translation>Flytta en klient på tavlan</translation>
    </message>
    <message>
        <source>Nothing leaves this computer by itself. If the file does not open, the start page offers the paper key and the backups; ask your IT support before you remove anything.</source>
        <translation>Inget lämnar den här datorn av sig självt. Om filen inte öppnas erbjuder startsidan pappersnyckeln och säkerhetskopiorna. Fråga IT-stödet innan du tar bort något.</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>När något är fel</translation>
    </message>
    <message>
        <source>Write down a meeting or an employer contact</source>
        <translation>Skriv upp ett möte eller en arbetsgivarkontakt</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Add an earlier rest period</source>
        <translation>Lägg till en tidigare viloperiod</translation>
    </message>
    <message>
        <source>Add an earlier status</source>
        <translation>Lägg till en tidigare status</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Each move of the client on the board leaves a line here.</source>
        <translation>Varje flytt på tavlan lämnar en rad här.</translation>
    </message>
    <message>
        <source>Earlier end</source>
        <translation>Tidigare avslut</translation>
    </message>
    <message>
        <source>New phase</source>
        <translation>Ny fas</translation>
    </message>
    <message>
        <source>Next service</source>
        <translation>Nästa tjänst</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Outcome open</source>
        <translation>Utfall saknas</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fas</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Faser</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Rest periods</source>
        <translation>Viloperioder</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Statusar</translation>
    </message>
    <message>
        <source>The five phases of the coaching model and their days belong here.</source>
        <translation>Här samlas coachningens fem faser och deras dagar.</translation>
    </message>
    <message>
        <source>The service had ended and was taken up again</source>
        <translation>Tjänsten hade avslutats och återupptogs</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>When the service is put to rest, its days are kept here.</source>
        <translation>När tjänsten får vila syns dagarna här.</translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n finns redan</numerusform>
            <numerusform>%n finns redan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed client(s)</source>
        <translation>
            <numerusform>%n ändrad klient</numerusform>
            <numerusform>%n ändrade klienter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new client(s)</source>
        <translation>
            <numerusform>%n ny klient</numerusform>
            <numerusform>%n nya klienter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new employer contact(s)</source>
        <translation>
            <numerusform>%n ny arbetsgivarkontakt</numerusform>
            <numerusform>%n nya arbetsgivarkontakter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unclear, left out</source>
        <translation>
            <numerusform>%n oklar lämnas bort</numerusform>
            <numerusform>%n oklara lämnas bort</numerusform>
        </translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Finns redan</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrad</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienter</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Date or year of birth</source>
        <translation>Födelsetid eller -år</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation>Dag för nästa steg</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Utbildning</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbetsgivare</translation>
    </message>
    <message>
        <source>Employer contacts</source>
        <translation>Arbetsgivarkontakter</translation>
    </message>
    <message>
        <source>End of the service</source>
        <translation>Servicens slut</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>First names</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Bransch</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Intressen</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Yrkesbenämning</translation>
    </message>
    <message>
        <source>Keep as a note</source>
        <translation>Spara i anteckningarna</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Lämna bort</translation>
    </message>
    <message>
        <source>Life situation</source>
        <translation>Livssituation</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Name, family name first</source>
        <translation>Namn, efternamnet först</translation>
    </message>
    <message>
        <source>Need of support</source>
        <translation>Stödbehov</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Nothing new in the sheet</source>
        <translation>Inget nytt i tabellen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Own will</source>
        <translation>Egen vilja</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Remitterande instans</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>Self-efficacy at the end</source>
        <translation>Tilltro till egen förmåga i slutet</translation>
    </message>
    <message>
        <source>Self-efficacy at the start</source>
        <translation>Tilltro till egen förmåga i början</translation>
    </message>
    <message>
        <source>Situation now</source>
        <translation>Situationen nu</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Kunnande</translation>
    </message>
    <message>
        <source>Start and end of the service</source>
        <translation>Tjänstens början och slut</translation>
    </message>
    <message>
        <source>Start of the service</source>
        <translation>Servicens början</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Styrkor</translation>
    </message>
    <message>
        <source>Unclear, left out</source>
        <translation>Oklar, lämnas bort</translation>
    </message>
    <message>
        <source>Way of contact</source>
        <translation>Kontaktsätt</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Work ability at the end</source>
        <translation>Arbetsförmåga i slutet</translation>
    </message>
    <message>
        <source>Work ability at the start</source>
        <translation>Arbetsförmåga i början</translation>
    </message>
    <message>
        <source>Work history</source>
        <translation>Arbetshistoria</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Färger</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>Import a sheet</source>
        <translation>Importera en tabell</translation>
    </message>
    <message>
        <source>Import of a sheet</source>
        <translation>Import av en tabell</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importerar…</translation>
    </message>
    <message>
        <source>Last days</source>
        <translation>Slutdagar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Granskar…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Inklistrade rader</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsgranskning</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Reading the sheet…</source>
        <translation>Tabellen läses…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Show the employer log</source>
        <translation>Visa arbetsgivarloggen</translation>
    </message>
    <message>
        <source>Show the status board</source>
        <translation>Visa lägestavlan</translation>
    </message>
    <message>
        <source>The employer contacts are in your caseload</source>
        <translation>Arbetsgivarkontakterna finns nu i Rinnalla</translation>
    </message>
    <message>
        <source>This will be imported</source>
        <translation>Det här importeras</translation>
    </message>
    <message>
        <source>Welcome to your caseload</source>
        <translation>Dina klienter finns nu i Rinnalla</translation>
    </message>
    <message>
        <source>What do the colours mean?</source>
        <translation>Vad betyder färgerna?</translation>
    </message>
    <message>
        <source>What do the sheets hold?</source>
        <translation>Vad finns på bladen?</translation>
    </message>
    <message>
        <source>Which field does a column go to?</source>
        <translation>Till vilket fält importeras kolumnen?</translation>
    </message>
    <message>
        <source>Which sheet?</source>
        <translation>Vilken tabell?</translation>
    </message>
</context>
<context>
    <name>KeyboardPanel</name>
    <message>
        <source>Capital letters</source>
        <translation>Stora bokstäver</translation>
    </message>
    <message>
        <source>Delete the letter before</source>
        <translation>Radera bokstaven före</translation>
    </message>
    <message>
        <source>Hide (F8)</source>
        <translation>Dölj (F8)</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Ny rad</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellanslag</translation>
    </message>
    <message>
        <source>These letters stay in the text, but the printed report can&apos;t show them yet.</source>
        <translation>De här bokstäverna finns kvar i texten, men den utskrivna rapporten kan inte visa dem ännu.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Change of the file&apos;s key</source>
        <translation>Byte av filens nyckel</translation>
    </message>
    <message>
        <source>Change the file&apos;s key…</source>
        <translation>Byt filens nyckel…</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Byt lösenfras</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Byt lösenfras…</translation>
    </message>
    <message>
        <source>How the file is opened</source>
        <translation>Så öppnas filen</translation>
    </message>
    <message>
        <source>Print the paper key…</source>
        <translation>Skriv ut pappersnyckeln…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Test the paper key</source>
        <translation>Testa pappersnyckeln</translation>
    </message>
    <message>
        <source>Test the paper key…</source>
        <translation>Testa pappersnyckeln…</translation>
    </message>
    <message>
        <source>That is not the passphrase of this file.</source>
        <translation>Det är inte den här filens lösenfras.</translation>
    </message>
    <message>
        <source>The file has a new key. Destroy the old paper when you need no old backup.</source>
        <translation>Filen har en ny nyckel. Förstör det gamla pappret när du inte behöver gamla säkerhetskopior.</translation>
    </message>
    <message>
        <source>The key is not on paper yet. If the passphrase is forgotten and the computer breaks, nobody can open the file.</source>
        <translation>Nyckeln finns inte på papper än. Om lösenfrasen glöms och datorn går sönder kan ingen öppna filen.</translation>
    </message>
    <message>
        <source>The key is on paper. Put it in a locked place.</source>
        <translation>Nyckeln finns på papper. Lägg det inlåst.</translation>
    </message>
    <message>
        <source>The old one still opens backups that were made before.</source>
        <translation>Den gamla öppnar fortfarande säkerhetskopior som gjorts tidigare.</translation>
    </message>
    <message>
        <source>The paper is right: it opens this file.</source>
        <translation>Pappret stämmer: det öppnar den här filen.</translation>
    </message>
    <message>
        <source>The paper key was put on paper on {day}.</source>
        <translation>Pappersnyckeln skrevs på papper {day}.</translation>
    </message>
    <message>
        <source>The passphrase and the paper key both open the file, each alone. Nobody else can, so keep at least one of them safe.</source>
        <translation>Både lösenfrasen och pappersnyckeln öppnar filen var för sig. Ingen annan kan öppna den, så förvara åtminstone den ena säkert.</translation>
    </message>
    <message>
        <source>The passphrase has been changed.</source>
        <translation>Lösenfrasen är bytt.</translation>
    </message>
    <message>
        <source>This paper does not open this file. Is it from another caseload, or older?</source>
        <translation>Det här pappret öppnar inte filen. Hör det till en annan klientfil eller är det äldre?</translation>
    </message>
    <message>
        <source>When the paper is lost, or somebody else may know the passphrase</source>
        <translation>Om pappret är borta eller någon annan kanske kan lösenfrasen</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag sen</numerusform>
            <numerusform>%n dgr sen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) late</source>
        <translation>
            <numerusform>%n mån sen</numerusform>
            <numerusform>%n mån sen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) late</source>
        <translation>
            <numerusform>%n år sen</numerusform>
            <numerusform>%n år sen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 Entry and agreement</source>
        <translation>1 Ansökan och överenskommelse</translation>
    </message>
    <message>
        <source>2 Skills and vocational profile</source>
        <translation>2 Kompetens och yrkesprofil</translation>
    </message>
    <message>
        <source>3 Rapid job search</source>
        <translation>3 Snabbt jobbsökande</translation>
    </message>
    <message>
        <source>4 Support agreed with the employer</source>
        <translation>4 Stöd avtalat med arbetsgivaren</translation>
    </message>
    <message>
        <source>5 Support to keep the job</source>
        <translation>5 Stöd för att behålla jobbet</translation>
    </message>
    <message>
        <source>A step that was agreed</source>
        <translation>Överenskommet steg</translation>
    </message>
    <message>
        <source>A step that was agreed without a day</source>
        <translation>Överenskommet steg utan dag</translation>
    </message>
    <message>
        <source>A task that was agreed in a paper</source>
        <translation>En uppgift som avtalats i ett papper</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Tillagd</translation>
    </message>
    <message>
        <source>Advertised</source>
        <translation>Annonserad</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Överenskommen</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>Sökt</translation>
    </message>
    <message>
        <source>Apprenticeship</source>
        <translation>Läroavtal</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Hemma</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>I slutet</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>I början</translation>
    </message>
    <message>
        <source>Back to work ability assessment</source>
        <translation>Tillbaka till utredning av arbetsförmågan</translation>
    </message>
    <message>
        <source>Benefits advice</source>
        <translation>Förmånsrådgivning</translation>
    </message>
    <message>
        <source>Business coordinator</source>
        <translation>Företagskoordinator</translation>
    </message>
    <message>
        <source>By encrypted e-mail</source>
        <translation>Med krypterad e-post</translation>
    </message>
    <message>
        <source>By law</source>
        <translation>Enligt lag</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>Per meddelande</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Per telefon</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Per post</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>Per video</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>Career plan</source>
        <translation>Karriärplan</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrad</translation>
    </message>
    <message>
        <source>Client meeting</source>
        <translation>Klientmöte</translation>
    </message>
    <message>
        <source>Client panel</source>
        <translation>Klientråd</translation>
    </message>
    <message>
        <source>Client&apos;s file: education</source>
        <translation>Klientens uppgifter: utbildning</translation>
    </message>
    <message>
        <source>Client&apos;s file: end</source>
        <translation>Klientens uppgifter: slut</translation>
    </message>
    <message>
        <source>Client&apos;s file: goal</source>
        <translation>Klientens uppgifter: mål</translation>
    </message>
    <message>
        <source>Client&apos;s file: interests</source>
        <translation>Klientens uppgifter: intressen</translation>
    </message>
    <message>
        <source>Client&apos;s file: needs for support</source>
        <translation>Klientens uppgifter: stödbehov</translation>
    </message>
    <message>
        <source>Client&apos;s file: outcome</source>
        <translation>Klientens uppgifter: resultat</translation>
    </message>
    <message>
        <source>Client&apos;s file: own will</source>
        <translation>Klientens uppgifter: egen vilja</translation>
    </message>
    <message>
        <source>Client&apos;s file: practical needs</source>
        <translation>Klientens uppgifter: praktiska behov</translation>
    </message>
    <message>
        <source>Client&apos;s file: referrer</source>
        <translation>Klientens uppgifter: remitterande instans</translation>
    </message>
    <message>
        <source>Client&apos;s file: resources</source>
        <translation>Klientens uppgifter: resurser</translation>
    </message>
    <message>
        <source>Client&apos;s file: skills</source>
        <translation>Klientens uppgifter: kunnande</translation>
    </message>
    <message>
        <source>Client&apos;s file: start</source>
        <translation>Klientens uppgifter: början</translation>
    </message>
    <message>
        <source>Client&apos;s file: strengths</source>
        <translation>Klientens uppgifter: styrkor</translation>
    </message>
    <message>
        <source>Client&apos;s file: work history</source>
        <translation>Klientens uppgifter: arbetshistoria</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienter</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Competence profile for an employer</source>
        <translation>Kompetensprofil för arbetsgivaren</translation>
    </message>
    <message>
        <source>Consent runs out</source>
        <translation>Samtycket går ut</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Samtycken</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Konsultation</translation>
    </message>
    <message>
        <source>Cooperation forum</source>
        <translation>Samarbetsforum</translation>
    </message>
    <message>
        <source>Did not come, no new time agreed</source>
        <translation>Kom inte, ingen ny tid avtalad</translation>
    </message>
    <message>
        <source>Did not come, no new try</source>
        <translation>Kom inte, inget nytt försök</translation>
    </message>
    <message>
        <source>Did not stay a client</source>
        <translation>Stannade inte kvar</translation>
    </message>
    <message>
        <source>Disclosed</source>
        <translation>Utlämnad</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Elsewhere in town</source>
        <translation>Annanstans i närmiljön</translation>
    </message>
    <message>
        <source>Employed</source>
        <translation>I arbete</translation>
    </message>
    <message>
        <source>Employer contacts</source>
        <translation>Arbetsgivarkontakter</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Arbetsgivare</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Sysselsättning</translation>
    </message>
    <message>
        <source>Employment or education</source>
        <translation>Sysselsättning eller utbildning</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Raderat</translation>
    </message>
    <message>
        <source>Experience of success</source>
        <translation>Upplevelse av att lyckas</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporterad</translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation>Ansikte mot ansikte</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Tillsatt</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Slutgiltig</translation>
    </message>
    <message>
        <source>Final reports</source>
        <translation>Slutrapporter</translation>
    </message>
    <message>
        <source>First employer not met yet</source>
        <translation>Ingen arbetsgivare träffad ännu</translation>
    </message>
    <message>
        <source>Fixed-term</source>
        <translation>Visstid</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>fr</translation>
    </message>
    <message>
        <source>Full-time</source>
        <translation>Heltid</translation>
    </message>
    <message>
        <source>Functioning</source>
        <translation>Funktionsförmåga</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Utlämnad</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Hälsoundersökning</translation>
    </message>
    <message>
        <source>Health first</source>
        <translation>Hälsan utreds</translation>
    </message>
    <message>
        <source>Hidden job</source>
        <translation>Dolt jobb</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importerad</translation>
    </message>
    <message>
        <source>In a measure</source>
        <translation>I åtgärd</translation>
    </message>
    <message>
        <source>In another way</source>
        <translation>På annat sätt</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>I handen</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>Branscher</translation>
    </message>
    <message>
        <source>Information shared in the network</source>
        <translation>Informationsutbyte</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Avbröts</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Intervju</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Anställning</translation>
    </message>
    <message>
        <source>Job coach</source>
        <translation>Arbetscoach</translation>
    </message>
    <message>
        <source>Jobs and leads</source>
        <translation>Arbetsplatser och tips</translation>
    </message>
    <message>
        <source>Joint talk</source>
        <translation>Gemensamt samtal</translation>
    </message>
    <message>
        <source>Look at the situation again</source>
        <translation>Se på läget igen</translation>
    </message>
    <message>
        <source>Made for somebody</source>
        <translation>Skapad för en klient</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Meetings and notes</source>
        <translation>Möten och anteckningar</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Sammanslagen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meddelande</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>må</translation>
    </message>
    <message>
        <source>Moves on the board</source>
        <translation>Flyttar på tavlan</translation>
    </message>
    <message>
        <source>Municipal supplement</source>
        <translation>Kommuntillägg</translation>
    </message>
    <message>
        <source>Need of support recognised</source>
        <translation>Stödbehovet identifierat</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>Network meeting</source>
        <translation>Nätverksmöte</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Next step without a day</source>
        <translation>Nästa steg utan dag</translation>
    </message>
    <message>
        <source>No contact for a while</source>
        <translation>Ingen kontakt på en tid</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Ingen dag</translation>
    </message>
    <message>
        <source>No employer has been met yet</source>
        <translation>Ingen arbetsgivare har träffats ännu</translation>
    </message>
    <message>
        <source>Not timely yet</source>
        <translation>Inte aktuellt ännu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>On ordinary terms</source>
        <translation>På vanliga villkor</translation>
    </message>
    <message>
        <source>On other terms</source>
        <translation>På andra villkor</translation>
    </message>
    <message>
        <source>On sick leave</source>
        <translation>Till sjukledighet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppen</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Öppnad</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Övrigt</translation>
    </message>
    <message>
        <source>Own office</source>
        <translation>Egna kontoret</translation>
    </message>
    <message>
        <source>Own words of the spelling check</source>
        <translation>Stavningskontrollens egna ord</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Papers from elsewhere</source>
        <translation>Papper från annat håll</translation>
    </message>
    <message>
        <source>Part-time</source>
        <translation>Deltid</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Stigen</translation>
    </message>
    <message>
        <source>Pay subsidy</source>
        <translation>Lönesubvention</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Tills vidare</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Telefonsamtal</translation>
    </message>
    <message>
        <source>Pop-up clinic</source>
        <translation>Pop-up-klinik</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Utskriven</translation>
    </message>
    <message>
        <source>Public sector</source>
        <translation>Offentlig sektor</translation>
    </message>
    <message>
        <source>Quick help</source>
        <translation>Snabbhjälp</translation>
    </message>
    <message>
        <source>Read together</source>
        <translation>Läst tillsammans</translation>
    </message>
    <message>
        <source>Ready to look for work</source>
        <translation>Färdigheter att söka arbete</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Gjord på nytt</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Remiss</translation>
    </message>
    <message>
        <source>Referrers</source>
        <translation>Remitterande instanser</translation>
    </message>
    <message>
        <source>Rehabilitative work first</source>
        <translation>Arbetsverksamhet först</translation>
    </message>
    <message>
        <source>Remotely</source>
        <translation>På distans</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Borttagen</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Tjänsten vilar</translation>
    </message>
    <message>
        <source>Results besides a job</source>
        <translation>Resultat utöver ett arbete</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Överförd</translation>
    </message>
    <message>
        <source>Returned or moved elsewhere</source>
        <translation>Överförd tillbaka eller någon annanstans</translation>
    </message>
    <message>
        <source>Review of the need</source>
        <translation>Bedömning av stödbehovet</translation>
    </message>
    <message>
        <source>Review of the plan</source>
        <translation>Översyn av planen</translation>
    </message>
    <message>
        <source>Review of the quality criteria</source>
        <translation>Bedömning av kvalitetskriterierna</translation>
    </message>
    <message>
        <source>Review of the rest</source>
        <translation>Uppföljning av viloperioden</translation>
    </message>
    <message>
        <source>Roles in the network</source>
        <translation>Roller i nätverket</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>lö</translation>
    </message>
    <message>
        <source>Saved as a copy</source>
        <translation>Sparad som kopia</translation>
    </message>
    <message>
        <source>Self-efficacy</source>
        <translation>Tilltro till egen förmåga</translation>
    </message>
    <message>
        <source>Self-referral</source>
        <translation>På eget initiativ</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Tjänster</translation>
    </message>
    <message>
        <source>Skills shown</source>
        <translation>Kompetensen påvisad</translation>
    </message>
    <message>
        <source>Strengths known</source>
        <translation>Styrkorna kända</translation>
    </message>
    <message>
        <source>Subjects of contacts</source>
        <translation>Kontakternas ämnen</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Lyckad</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>sö</translation>
    </message>
    <message>
        <source>Support at work</source>
        <translation>Stöd i arbetet</translation>
    </message>
    <message>
        <source>Support at work every month</source>
        <translation>Stöd i arbetet varje månad</translation>
    </message>
    <message>
        <source>Support that employers need</source>
        <translation>Arbetsgivarens stödbehov</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>Klienten själv</translation>
    </message>
    <message>
        <source>The client did not want to comment</source>
        <translation>Klienten ville inte kommentera</translation>
    </message>
    <message>
        <source>The client has commented</source>
        <translation>Klienten har kommenterat</translation>
    </message>
    <message>
        <source>The client&apos;s consent</source>
        <translation>Klientens samtycke</translation>
    </message>
    <message>
        <source>The client&apos;s copy</source>
        <translation>Klientens exemplar</translation>
    </message>
    <message>
        <source>The client&apos;s own report</source>
        <translation>Klientens egen rapport</translation>
    </message>
    <message>
        <source>The consent runs out</source>
        <translation>Samtycket går ut</translation>
    </message>
    <message>
        <source>The first weeks at work</source>
        <translation>De första veckorna i arbetet</translation>
    </message>
    <message>
        <source>The fixed-term job ends, nothing follows yet</source>
        <translation>Visstidsarbetet tar slut, fortsättning ej avtalad</translation>
    </message>
    <message>
        <source>The job begins soon</source>
        <translation>Arbetet börjar snart</translation>
    </message>
    <message>
        <source>The job has just begun</source>
        <translation>Arbetet har just börjat</translation>
    </message>
    <message>
        <source>The measure ends, nothing follows yet</source>
        <translation>Åtgärden tar slut, fortsättning ej avtalad</translation>
    </message>
    <message>
        <source>The referrer&apos;s copy</source>
        <translation>Den remitterande instansens exemplar</translation>
    </message>
    <message>
        <source>The situation is looked at again</source>
        <translation>Läget ses över igen</translation>
    </message>
    <message>
        <source>Third sector</source>
        <translation>Tredje sektorn</translation>
    </message>
    <message>
        <source>This file is open for reading only. Nothing in it can be changed or saved.</source>
        <translation>Filen är öppen endast för läsning. Ingenting i den kan ändras eller sparas.</translation>
    </message>
    <message>
        <source>Through the client</source>
        <translation>Via klienten</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Time to review the need of support</source>
        <translation>Dags att bedöma stödbehovet</translation>
    </message>
    <message>
        <source>Time to review the plan</source>
        <translation>Dags att se över planen</translation>
    </message>
    <message>
        <source>Time to review the quality criteria</source>
        <translation>Dags att bedöma kvalitetskriterierna</translation>
    </message>
    <message>
        <source>To a work trial</source>
        <translation>Till arbetsprövning</translation>
    </message>
    <message>
        <source>To education</source>
        <translation>Till utbildning</translation>
    </message>
    <message>
        <source>To rehabilitative work activity</source>
        <translation>Till arbetsverksamhet i rehabiliteringssyfte</translation>
    </message>
    <message>
        <source>To rehabilitative work activity first</source>
        <translation>Först till arbetsverksamhet i rehabiliteringssyfte</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Utbildning</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>ti</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ångrad</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>Visit to the workplace</source>
        <translation>Arbetsplatsbesök</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>on</translation>
    </message>
    <message>
        <source>What helps at work</source>
        <translation>Vad som hjälper i arbetet</translation>
    </message>
    <message>
        <source>What hinders work</source>
        <translation>Vad som hindrar arbete</translation>
    </message>
    <message>
        <source>What to tell at work</source>
        <translation>Vad som berättas på jobbet</translation>
    </message>
    <message>
        <source>Whole situation</source>
        <translation>Helhetssituation</translation>
    </message>
    <message>
        <source>Why a job ended</source>
        <translation>Varför ett arbete tog slut</translation>
    </message>
    <message>
        <source>Why a meeting was missed</source>
        <translation>Varför ett möte uteblev</translation>
    </message>
    <message>
        <source>Work ability</source>
        <translation>Arbetsförmåga</translation>
    </message>
    <message>
        <source>Work and measures</source>
        <translation>Arbete och åtgärder</translation>
    </message>
    <message>
        <source>Work changes, benefits not gone through</source>
        <translation>Arbetet ändras, förmånerna inte genomgångna</translation>
    </message>
    <message>
        <source>Work or measure ends</source>
        <translation>Arbete eller åtgärd upphör</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Arbetsplatsen</translation>
    </message>
    <message>
        <source>Workplace arrangement support</source>
        <translation>Stöd för ordnande av arbetsförhållanden</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Verkstad</translation>
    </message>
    <message>
        <source>Written together</source>
        <translation>Skriven tillsammans</translation>
    </message>
    <message>
        <source>{day} (public holiday)</source>
        <translation>{day} (helgdag)</translation>
    </message>
    <message>
        <source>{day} (weekend)</source>
        <translation>{day} (veckoslut)</translation>
    </message>
</context>
<context>
    <name>LateCount</name>
    <message>
        <source>Being counted…</source>
        <translation>Räknas…</translation>
    </message>
</context>
<context>
    <name>LeadList</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbetsgivare</translation>
    </message>
    <message>
        <source>For which client</source>
        <translation>För vilken klient</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Arbetstid</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Arbete</translation>
    </message>
    <message>
        <source>Jobs and leads</source>
        <translation>Arbetsplatser och tips</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Nytt arbete</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Skede</translation>
    </message>
    <message>
        <source>Vacancies, hidden jobs and trial places belong here.</source>
        <translation>Här antecknas lediga platser, dolda jobb och prövningsplatser.</translation>
    </message>
    <message>
        <source>What can be adjusted</source>
        <translation>Vad som kan anpassas</translation>
    </message>
    <message>
        <source>What the work demands</source>
        <translation>Vad arbetet kräver</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Varifrån platsen kom</translation>
    </message>
</context>
<context>
    <name>LeafletDialog</name>
    <message>
        <source>Begin a new one</source>
        <translation>Börja på en ny</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>Påbörjad</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Leaflets and surveys</source>
        <translation>Broschyrer och enkäter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Papers about no client, with your name on them. The texts are yours to change.</source>
        <translation>Papper som inte gäller någon klient, med dina kontaktuppgifter. Du får ändra texterna fritt.</translation>
    </message>
    <message>
        <source>Start of a paper</source>
        <translation>Nytt papper</translation>
    </message>
</context>
<context>
    <name>LetterheadCard</name>
    <message>
        <source>Asked once; it is printed on every paper after that.</source>
        <translation>Frågas en gång. Därefter står uppgifterna på varje papper.</translation>
    </message>
    <message>
        <source>Edit: {field}</source>
        <translation>Ändring: {field}</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Who the papers are from</source>
        <translation>Vem pappret är från</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ditt namn</translation>
    </message>
</context>
<context>
    <name>LineChip</name>
    <message>
        <source>Enter: other values. Delete: leave the words in the note.</source>
        <translation>Enter: andra val. Delete: orden blir kvar i anteckningen.</translation>
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
        <translation>Kom inte</translation>
    </message>
    <message>
        <source>Employer contact: {way}</source>
        <translation>Arbetsgivarkontakt: {way}</translation>
    </message>
    <message>
        <source>Leave it in the note</source>
        <translation>Lämna i anteckningen</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Nästa: {step}</translation>
    </message>
</context>
<context>
    <name>ListOutput</name>
    <message numerus="yes">
        <source>%n row(s) copied. Paste them into a spreadsheet.</source>
        <translation>
            <numerusform>%n rad kopierad. Den kan klistras in i ett kalkylblad.</numerusform>
            <numerusform>%n rader kopierade. De kan klistras in i ett kalkylblad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Nästa datum</translation>
    </message>
    <message>
        <source>Print what is shown…</source>
        <translation>Skriv ut det som visas…</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Spara listan</translation>
    </message>
    <message>
        <source>Save what is shown as a spreadsheet…</source>
        <translation>Spara det som visas som kalkylblad…</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>Visa sidorna</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The list holds names and is not encrypted: anybody who gets the paper or the file can read it. That you made it is noted in the log.</source>
        <translation>Listan innehåller namn och krypteras inte: var och en som får pappret eller filen kan läsa den. I loggen antecknas att du gjorde den.</translation>
    </message>
    <message>
        <source>The list was saved. It holds names.</source>
        <translation>Listan sparades. Den innehåller namn.</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
</context>
<context>
    <name>ListedLines</name>
    <message>
        <source>Add from the list</source>
        <translation>Lägg till från listan</translation>
    </message>
</context>
<context>
    <name>ListsTab</name>
    <message>
        <source>Lists</source>
        <translation>Listor</translation>
    </message>
    <message>
        <source>The spelling check takes these words for right, in all their forms. They stay in this encrypted file.</source>
        <translation>Stavningskontrollen godkänner de här orden i alla former. De stannar i den här krypterade filen.</translation>
    </message>
    <message>
        <source>These words are offered where they fit; others can be typed, too. Changing a list does not change what is recorded already.</source>
        <translation>De här föreslås i fält där de passar, men annat kan också skrivas. Det som redan har antecknats ändras inte när listan ändras.</translation>
    </message>
</context>
<context>
    <name>LockSheet</name>
    <message numerus="yes">
        <source>After %n minutes</source>
        <translation>
            <numerusform>Efter %n minut</numerusform>
            <numerusform>Efter %n minuter</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for the passphrase at every start</source>
        <translation>Fråga efter lösenfrasen vid varje start</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Lås nu</translation>
    </message>
    <message>
        <source>Lock when nobody touches the keyboard or mouse</source>
        <translation>Lås när ingen rör tangentbordet eller musen</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Låsning</translation>
    </message>
    <message>
        <source>Locking closes the file and takes its key out of this computer&apos;s memory. What you were typing is there again after you have opened the file.</source>
        <translation>Låsningen stänger filen och tar bort dess nyckel ur datorns minne. Det du höll på att skriva finns kvar när du öppnar filen igen.</translation>
    </message>
    <message>
        <source>Only with the computer&apos;s own lock</source>
        <translation>Bara med datorns eget lås</translation>
    </message>
    <message>
        <source>Otherwise this computer&apos;s keyring opens the file, but only with your own login.</source>
        <translation>Annars öppnas filen av datorns nyckelring, men bara med din egen inloggning.</translation>
    </message>
    <message>
        <source>The keyring did not keep the key. The passphrase opens the file.</source>
        <translation>Nyckelringen sparade inte nyckeln. Filen öppnas med lösenfrasen.</translation>
    </message>
    <message>
        <source>This computer has no keyring that is safe for the key, so the passphrase is asked for at each start.</source>
        <translation>Datorn har ingen nyckelring som är säker för nyckeln, så lösenfrasen frågas vid varje start.</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Choice of a logo</source>
        <translation>Val av logotyp</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Välj en bild</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Välj en bild…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Ingen logotyp</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Removal of the logo</source>
        <translation>Borttagning av logotypen</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Ta bort logotypen</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>Logotyp</translation>
    </message>
    <message>
        <source>The logo was removed.</source>
        <translation>Logotypen togs bort.</translation>
    </message>
</context>
<context>
    <name>LooksTab</name>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Färger</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Dictionaries on this computer: {languages}.</source>
        <translation>Ordlistor på den här datorn: {languages}.</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Enligt systemet</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Mark misspelt words in reports</source>
        <translation>Markera stavfel i rapporterna</translation>
    </message>
    <message>
        <source>Show a note of the system when something waits: a number, no names</source>
        <translation>Visa ett meddelande i systemet när något väntar: bara antalet, inga namn</translation>
    </message>
    <message>
        <source>Size of text (Ctrl and +, −, 0)</source>
        <translation>Textens storlek (Ctrl och +, −, 0)</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Stavning</translation>
    </message>
    <message>
        <source>The check only marks, it never changes the text, and nothing leaves this computer. Your own words are among the lists.</source>
        <translation>Kontrollen markerar bara. Den ändrar aldrig texten, och ingenting lämnar den här datorn. Dina egna ord finns bland listorna.</translation>
    </message>
    <message>
        <source>The printed report has its own language, chosen in the report.</source>
        <translation>Den utskrivna rapportens språk väljs i rapporten.</translation>
    </message>
    <message>
        <source>This computer has no dictionary that Rinnalla can use, so nothing is marked. Your IT support can add Voikko for Finnish, and Hunspell for Swedish and English.</source>
        <translation>Den här datorn har ingen ordlista som Rinnalla kan använda, så ingenting markeras. It-stödet kan installera Voikko för finska och Hunspell för svenska och engelska.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Actions</source>
        <translation>Å&amp;tgärder</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gå</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>About Rinnalla and its licences</source>
        <translation>Om Rinnalla och licenserna</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Säkerhetskopior…</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienter</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Stäng den</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Klipp ut</translation>
    </message>
    <message>
        <source>Employer log</source>
        <translation>Arbetsgivarlogg</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Krypterad</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Exportera allt…</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Så här kommer du i gång</translation>
    </message>
    <message>
        <source>Import a sheet…</source>
        <translation>Importera tabell…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Större text</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Lås (Ctrl+L)</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Ny klient</translation>
    </message>
    <message>
        <source>New employer contact</source>
        <translation>Ny arbetsgivarkontakt</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Klistra in</translation>
    </message>
    <message>
        <source>Quality criteria</source>
        <translation>Kvalitetskriterier</translation>
    </message>
    <message>
        <source>Quick line…</source>
        <translation>Snabbrad…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Saved {time} · Encrypted</source>
        <translation>Sparad {time} · Krypterad</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Sök i allt</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Markera allt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mindre text</translation>
    </message>
    <message>
        <source>Status board</source>
        <translation>Lägestavla</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammandrag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Usual size of text</source>
        <translation>Vanlig textstorlek</translation>
    </message>
</context>
<context>
    <name>MeetingsTab</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Kom inte</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Möten</translation>
    </message>
    <message>
        <source>Meetings, calls and messages with the client belong here.</source>
        <translation>Här samlas möten, samtal och meddelanden med klienten.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuter</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nytt möte</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Härnäst</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Next step done</source>
        <translation>Nästa steg gjort</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>Klienten</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>What it led to</source>
        <translation>Vad det ledde till</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Who else was there</source>
        <translation>Vilka andra var med</translation>
    </message>
    <message>
        <source>Why the client did not come</source>
        <translation>Varför klienten inte kom</translation>
    </message>
    <message>
        <source>{what}, missed</source>
        <translation>{what}, kom inte</translation>
    </message>
</context>
<context>
    <name>MergeBar</name>
    <message numerus="yes">
        <source>%n row(s) follow.</source>
        <translation>
            <numerusform>%n rad följer med.</numerusform>
            <numerusform>%n rader följer med.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Välj i listan.</translation>
    </message>
    <message>
        <source>Goes to the notes: {values}</source>
        <translation>Till anteckningarna flyttas: {values}</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Sammanslå</translation>
    </message>
    <message>
        <source>Merged. Undo takes them apart again.</source>
        <translation>Sammanslagna. Ångra skiljer dem åt igen.</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Sammanslagning</translation>
    </message>
    <message>
        <source>Which one is the same</source>
        <translation>Vilken är densamma</translation>
    </message>
    <message>
        <source>{name} stays. Which one is merged into it?</source>
        <translation>{name} blir kvar. Vilken slås samman med den?</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>Choose two different words.</source>
        <translation>Välj två olika ord.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Sammanslå</translation>
    </message>
    <message>
        <source>Merged. Undo takes them apart again.</source>
        <translation>Sammanslagna. Ångra skiljer dem åt igen.</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Sammanslagning</translation>
    </message>
    <message>
        <source>Take these two</source>
        <translation>Välj de här</translation>
    </message>
    <message>
        <source>These words</source>
        <translation>Dessa ord</translation>
    </message>
    <message>
        <source>Two words for one thing: merge them where they are recorded too.</source>
        <translation>Två ord för samma sak: slå samman dem också i det som är antecknat.</translation>
    </message>
    <message>
        <source>become these</source>
        <translation>blir dessa</translation>
    </message>
    <message>
        <source>“{other}” and “{kept}” may mean the same thing.</source>
        <translation>”{other}” och ”{kept}” kan betyda samma sak.</translation>
    </message>
</context>
<context>
    <name>MoveBar</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Details of a move</source>
        <translation>Uppgifter om flytten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbetsgivare</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <source>Ends now: {what}</source>
        <translation>Slutar nu: {what}</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Arbetstid</translation>
    </message>
    <message>
        <source>How the service ended</source>
        <translation>Hur tjänsten slutade</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Se på igen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytt</translation>
    </message>
    <message>
        <source>Next service</source>
        <translation>Nästa tjänst</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Service ended</source>
        <translation>Tjänsten upphörde</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Subsidy</source>
        <translation>Stöd till arbetsgivaren</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Anställningsform</translation>
    </message>
    <message>
        <source>The service continues; the time since {day} is a rest.</source>
        <translation>Tjänsten fortsätter; tiden sedan {day} är en viloperiod.</translation>
    </message>
    <message>
        <source>Which measure</source>
        <translation>Vilken åtgärd</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>Arbetsuppgift</translation>
    </message>
    <message>
        <source>{name} moved to: {status}</source>
        <translation>{name} flyttades: {status}</translation>
    </message>
</context>
<context>
    <name>MovingCard</name>
    <message>
        <source>A client with the same name is in this caseload already. If it is the same person, don&apos;t take the file in: nobody should be here twice.</source>
        <translation>En klient med samma namn finns redan i klientfilen. Om det är samma människa, ta inte emot uppgifterna: ingen ska finnas här två gånger.</translation>
    </message>
    <message>
        <source>After that this file can only be read here.</source>
        <translation>Därefter kan filen bara läsas här.</translation>
    </message>
    <message>
        <source>Another coach</source>
        <translation>En annan coach</translation>
    </message>
    <message>
        <source>Caseloads and backups (*.rinnalla)</source>
        <translation>Klientfiler och säkerhetskopior (*.rinnalla)</translation>
    </message>
    <message>
        <source>Client taken in</source>
        <translation>Mottagning av en klient</translation>
    </message>
    <message>
        <source>Clients (*{ending})</source>
        <translation>Klienter (*{ending})</translation>
    </message>
    <message>
        <source>Don&apos;t take in</source>
        <translation>Ta inte emot</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Ge</translation>
    </message>
    <message>
        <source>Hand the caseload over</source>
        <translation>Ge klientfilen till en annan coach</translation>
    </message>
    <message>
        <source>Hand the caseload over…</source>
        <translation>Ge klientfilen…</translation>
    </message>
    <message>
        <source>Its summaries continue as the same series.</source>
        <translation>Sammandragen fortsätter som samma serie.</translation>
    </message>
    <message>
        <source>Take a client in</source>
        <translation>Ta emot en klient</translation>
    </message>
    <message>
        <source>Take a client in…</source>
        <translation>Ta emot en klient…</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Ta emot</translation>
    </message>
    <message>
        <source>Take in anyway</source>
        <translation>Ta emot ändå</translation>
    </message>
    <message>
        <source>The caseload is handed over. This file can only be read after this.</source>
        <translation>Klientfilen har getts. Den här filen kan bara läsas från och med nu.</translation>
    </message>
    <message>
        <source>The client is counted in the summaries of both caseloads. Tell the project manager.</source>
        <translation>Klienten räknas i båda klientfilernas sammandrag. Berätta det för projektledaren.</translation>
    </message>
    <message>
        <source>The client was taken in.</source>
        <translation>Klienten har tagits emot.</translation>
    </message>
    <message>
        <source>The client&apos;s whole file is added to this caseload. It can be undone, and the log records it.</source>
        <translation>Klientens alla uppgifter kommer in i den här klientfilen. Det kan ångras och syns i loggen.</translation>
    </message>
    <message>
        <source>The file of a client</source>
        <translation>En klients fil</translation>
    </message>
    <message>
        <source>The other coach opens the file with “I already have a file…” and this passphrase. Send the passphrase in another way than the file.</source>
        <translation>Den andra coachen öppnar filen med ”Jag har redan en fil…” och den här lösenfrasen. Berätta den på annat sätt än filen går.</translation>
    </message>
    <message>
        <source>When the work moves to another coach, hand over this file. Never enter the same clients into two caseloads: they would be counted twice, and something could be concluded about them. One client is handed over in the client&apos;s file.</source>
        <translation>När arbetet går över till en annan coach, ge den här filen. Skriv aldrig in samma klienter i två klientfiler: de skulle räknas två gånger, och man kunde dra slutsatser om dem. En enskild klient ger du i klientens uppgifter.</translation>
    </message>
    <message>
        <source>Where the handed over file goes</source>
        <translation>Var filen som ges sparas</translation>
    </message>
    <message>
        <source>caseload</source>
        <translation>klientfil</translation>
    </message>
</context>
<context>
    <name>NamelessDiary</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Diary without names</source>
        <translation>Dagbok utan namn</translation>
    </message>
    <message>
        <source>First contacts that did not become clients, quick help, pop-ups, workshops, trainings and forums belong here. Write no names.</source>
        <translation>Hit hör första kontakter som inte ledde till en klientrelation, snabbhjälp, pop-up, verkstäder, utbildningar och forum. Skriv inga namn.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuter</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Ny rad</translation>
    </message>
    <message>
        <source>Note; where it is not timely yet, why</source>
        <translation>Anteckning; om det inte är aktuellt ännu, varför</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Subject and note</source>
        <translation>Ärende och anteckning</translation>
    </message>
    <message>
        <source>Subject or theme</source>
        <translation>Ärende eller tema</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>What it led to</source>
        <translation>Vad det ledde till</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Who else was there, by profession</source>
        <translation>Vilka andra som var med, enligt yrke</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>You are here</source>
        <translation>Du är här</translation>
    </message>
</context>
<context>
    <name>NetworkTab</name>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Ny person</translation>
    </message>
    <message>
        <source>People who work with the client or are close to them belong here.</source>
        <translation>Här samlas de som arbetar med klienten och de närstående.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
</context>
<context>
    <name>NewClient</name>
    <message>
        <source>Add client</source>
        <translation>Lägg till klient</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Födelsedatum</translation>
    </message>
    <message>
        <source>Everything else can be filled in the client&apos;s file later.</source>
        <translation>Resten kan fyllas i senare bland klientens uppgifter.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>If somebody of a similar name is a client already, it says so.</source>
        <translation>Om någon med liknande namn redan är klient syns det här.</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Ny klient</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open: {name}</source>
        <translation>Öppna: {name}</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Remittent</translation>
    </message>
    <message>
        <source>Service starts</source>
        <translation>Tjänsten börjar</translation>
    </message>
    <message>
        <source>Similar names</source>
        <translation>Liknande namn</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Write the client&apos;s name.</source>
        <translation>Skriv klientens namn.</translation>
    </message>
    <message>
        <source>or year of birth</source>
        <translation>eller födelseår</translation>
    </message>
</context>
<context>
    <name>NewName</name>
    <message>
        <source>New client: {name}</source>
        <translation>Ny klient: {name}</translation>
    </message>
    <message>
        <source>New employer: {name}</source>
        <translation>Ny arbetsgivare: {name}</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>Ny lösenfras</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Inte nu</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Samma igen</translation>
    </message>
    <message>
        <source>The two are not the same. Type the passphrase again.</source>
        <translation>De två är inte lika. Skriv lösenfrasen igen.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters; four words are good.</source>
        <translation>
            <numerusform>Använd minst %n tecken; fyra ord är bra.</numerusform>
            <numerusform>Använd minst %n tecken; fyra ord är bra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Använd lösenfrasen</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Klart: {what}</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Nothing waits. A next step with a day is written with a meeting.</source>
        <translation>Inget väntar. Nästa steg och dess dag skrivs in vid ett möte.</translation>
    </message>
    <message>
        <source>Tick of a next step</source>
        <translation>Avprickning av ett nästa steg</translation>
    </message>
    <message>
        <source>Ticked as done.</source>
        <translation>Markerat som klart.</translation>
    </message>
</context>
<context>
    <name>NoClients</name>
    <message>
        <source>Import from Excel</source>
        <translation>Importera från Excel</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Ny klient</translation>
    </message>
    <message>
        <source>No clients yet. Bring them in from your Excel sheet, or add the first one.</source>
        <translation>Inga klienter ännu. Hämta dem från din Excel-tabell eller lägg till den första.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Between {least} and {most}.</source>
        <translation>Ett tal mellan {least} och {most}.</translation>
    </message>
</context>
<context>
    <name>OlderFile</name>
    <message>
        <source>Continue with this file</source>
        <translation>Fortsätt med den här filen</translation>
    </message>
    <message>
        <source>Nothing has been changed or overwritten.</source>
        <translation>Ingenting har ändrats eller skrivits över.</translation>
    </message>
    <message>
        <source>On this computer the caseload was last used on {seen}. The last change in this file is from {found}, and something that was saved is not in it. Perhaps an old copy, or a part of one, was put back by somebody or by a synchronising program.</source>
        <translation>På den här datorn användes klientfilen senast {seen}. Den senaste ändringen i den här filen är från {found}, och något som sparats finns inte i den. Kanske har någon eller ett synkroniseringsprogram lagt tillbaka en gammal kopia eller en del av en.</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Visa säkerhetskopiorna</translation>
    </message>
    <message>
        <source>This file, or a part of it, is older than before</source>
        <translation>Filen eller en del av den är äldre än förut</translation>
    </message>
</context>
<context>
    <name>OpenDaysCard</name>
    <message>
        <source>Fill in the empty days</source>
        <translation>Fyll i de tomma dagarna</translation>
    </message>
    <message>
        <source>One day for all</source>
        <translation>Samma dag för alla</translation>
    </message>
    <message>
        <source>Save the days</source>
        <translation>Spara dagarna</translation>
    </message>
</context>
<context>
    <name>OpenEndsCard</name>
    <message numerus="yes">
        <source>%n closed client(s) have no last day in the sheet. Write the days you know; the others can be filled in later.</source>
        <translation>
            <numerusform>%n avslutad klient saknar slutdag i kalkylbladet. Skriv de dagar du vet; resten kan fyllas i senare.</numerusform>
            <numerusform>%n avslutade klienter saknar slutdag i kalkylbladet. Skriv de dagar du vet; resten kan fyllas i senare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n last day(s) saved.</source>
        <translation>
            <numerusform>%n slutdag sparad.</numerusform>
            <numerusform>%n slutdagar sparade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last day of {name}</source>
        <translation>Slutdag: {name}</translation>
    </message>
</context>
<context>
    <name>OpenStepsCard</name>
    <message numerus="yes">
        <source>%n day(s) of next steps saved.</source>
        <translation>
            <numerusform>%n dag för nästa steg sparad.</numerusform>
            <numerusform>%n dagar för nästa steg sparade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n next step(s) with employers have no day in the sheet. With a day they come up on Today; the others stay among what is agreed without a day.</source>
        <translation>
            <numerusform>%n nästa steg med arbetsgivare har ingen dag i tabellen. Med en dag kommer det upp på sidan I dag; annars stannar det bland det som är överenskommet utan dag.</numerusform>
            <numerusform>%n nästa steg med arbetsgivare har ingen dag i tabellen. Med en dag kommer de upp på sidan I dag; de andra stannar bland det som är överenskommet utan dag.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day of the next step with {name}</source>
        <translation>Dag för nästa steg: {name}</translation>
    </message>
</context>
<context>
    <name>OrganisationSheet</name>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>For example the section of the Act that makes the report secret</source>
        <translation>Till exempel lagrummet som gör rapporten sekretessbelagd</translation>
    </message>
    <message>
        <source>For example “Funded by the European Union”</source>
        <translation>Till exempel ”Medfinansieras av Europeiska unionen”</translation>
    </message>
    <message>
        <source>Ground of secrecy</source>
        <translation>Sekretessgrund</translation>
    </message>
    <message>
        <source>Line on the funder</source>
        <translation>Rad om finansiären</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotyp</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisation and job coach</source>
        <translation>Organisation och arbetscoach</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>These stand on the printed reports and summaries.</source>
        <translation>De här uppgifterna syns i utskrivna rapporter och sammandrag.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ditt namn</translation>
    </message>
    <message>
        <source>Your title</source>
        <translation>Din titel</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>As a picture…</source>
        <translation>Som en bild…</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Hur det slutade</translation>
    </message>
    <message>
        <source>Meetings and contacts too</source>
        <translation>Också möten och kontakter</translation>
    </message>
    <message>
        <source>More about the outcome</source>
        <translation>Mer information om utfallet</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Stig</translation>
    </message>
    <message>
        <source>Service ended</source>
        <translation>Tjänsten avslutades</translation>
    </message>
</context>
<context>
    <name>OwnFiguresView</name>
    <message numerus="yes">
        <source>%n person(s) rated at both ends</source>
        <translation>
            <numerusform>%n person har skattat i början och i slutet</numerusform>
            <numerusform>%n personer har skattat i början och i slutet</numerusform>
        </translation>
    </message>
    <message>
        <source>65 or over</source>
        <translation>65 eller över</translation>
    </message>
    <message>
        <source>A year earlier</source>
        <translation>Ett år tidigare</translation>
    </message>
    <message>
        <source>Age at the start</source>
        <translation>Ålder i början</translation>
    </message>
    <message>
        <source>By municipality</source>
        <translation>Enligt hemkommun</translation>
    </message>
    <message>
        <source>Compared from</source>
        <translation>Jämförs från</translation>
    </message>
    <message>
        <source>Compared to</source>
        <translation>Jämförs till</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Jämför med</translation>
    </message>
    <message>
        <source>Contacts by month</source>
        <translation>Kontakter per månad</translation>
    </message>
    <message>
        <source>Contacts by week</source>
        <translation>Kontakter per vecka</translation>
    </message>
    <message>
        <source>Days of my own</source>
        <translation>Egna dagar</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Kom inte</translation>
    </message>
    <message>
        <source>Durations and self-efficacy</source>
        <translation>Tider och tilltro till egen förmåga</translation>
    </message>
    <message>
        <source>Employed more than once</source>
        <translation>Fick arbete mer än en gång</translation>
    </message>
    <message>
        <source>Employer contacts</source>
        <translation>Arbetsgivarkontakter</translation>
    </message>
    <message>
        <source>Employments by sector</source>
        <translation>Anställningar efter sektor</translation>
    </message>
    <message>
        <source>First job ever</source>
        <translation>Livets första arbete</translation>
    </message>
    <message>
        <source>Five events or more</source>
        <translation>Fem händelser eller fler</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Från början</translation>
    </message>
    <message>
        <source>Got work, by municipality</source>
        <translation>Fick arbete, enligt hemkommun</translation>
    </message>
    <message>
        <source>How they came</source>
        <translation>Hur de kom</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>I fjol</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Meetings and other work</source>
        <translation>Möten och annat arbete</translation>
    </message>
    <message>
        <source>Meetings by month</source>
        <translation>Möten per månad</translation>
    </message>
    <message>
        <source>Meetings by week</source>
        <translation>Möten per vecka</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Övergångar</translation>
    </message>
    <message>
        <source>Needs of support</source>
        <translation>Stödbehov</translation>
    </message>
    <message>
        <source>Network by profession</source>
        <translation>Nätverket enligt yrke</translation>
    </message>
    <message>
        <source>Network meetings</source>
        <translation>Nätverksmöten</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ingenting</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Ingenting ännu.</translation>
    </message>
    <message>
        <source>On the board now</source>
        <translation>På tavlan nu</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Phases now</source>
        <translation>Faserna nu</translation>
    </message>
    <message>
        <source>Steering report…</source>
        <translation>Till styrgruppen…</translation>
    </message>
    <message>
        <source>Sub-goals reached</source>
        <translation>Uppnådda delmål</translation>
    </message>
    <message>
        <source>Support to the employer</source>
        <translation>Stöd till arbetsgivaren</translation>
    </message>
    <message>
        <source>The client was there</source>
        <translation>Klienten var med</translation>
    </message>
    <message>
        <source>The client&apos;s part in the report</source>
        <translation>Klientens del i rapporten</translation>
    </message>
    <message>
        <source>The last six months</source>
        <translation>De senaste sex månaderna</translation>
    </message>
    <message>
        <source>The time before</source>
        <translation>Föregående period</translation>
    </message>
    <message>
        <source>These figures are exact and not anonymous. Give the project manager the anonymous summary instead.</source>
        <translation>Siffrorna är exakta och inte anonyma. Ge projektchefen det anonyma sammandraget i stället.</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>I år</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Trainings, forums and other events</source>
        <translation>Utbildningar, forum och andra evenemang</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Under 18</translation>
    </message>
    <message>
        <source>What contacts were about</source>
        <translation>Vad kontakterna gällde</translation>
    </message>
    <message>
        <source>What first contacts led to</source>
        <translation>Vad kontakterna ledde till</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Varifrån</translation>
    </message>
    <message>
        <source>Who was there, by profession</source>
        <translation>Deltagare enligt yrke</translation>
    </message>
    <message>
        <source>Why jobs ended</source>
        <translation>Varför arbetet slutade</translation>
    </message>
    <message>
        <source>Why meetings were missed</source>
        <translation>Varför möten uteblev</translation>
    </message>
    <message>
        <source>With pay subsidy, by municipality</source>
        <translation>Med lönesubvention, enligt hemkommun</translation>
    </message>
    <message>
        <source>Without the client</source>
        <translation>Utan klienten</translation>
    </message>
    <message>
        <source>Workplace visits by month</source>
        <translation>Arbetsplatsbesök per månad</translation>
    </message>
    <message>
        <source>Workplace visits by week</source>
        <translation>Arbetsplatsbesök per vecka</translation>
    </message>
    <message>
        <source>days in the service (median of those that ended)</source>
        <translation>dagar i tjänsten (median för avslutade)</translation>
    </message>
    <message>
        <source>days to the first employer contact (median)</source>
        <translation>dagar till första arbetsgivarkontakt (median)</translation>
    </message>
    <message>
        <source>days to work (median)</source>
        <translation>dagar till arbete (median)</translation>
    </message>
    <message>
        <source>employers contacted</source>
        <translation>kontaktade arbetsgivare</translation>
    </message>
    <message>
        <source>employers met</source>
        <translation>arbetsgivare som träffats</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>pågår</translation>
    </message>
    <message>
        <source>job starts</source>
        <translation>inledda anställningar</translation>
    </message>
    <message>
        <source>mean at the end, 0–10</source>
        <translation>medeltal i slutet, 0–10</translation>
    </message>
    <message>
        <source>mean at the start, 0–10</source>
        <translation>medeltal i början, 0–10</translation>
    </message>
    <message>
        <source>otherwise open</source>
        <translation>övriga öppna</translation>
    </message>
    <message>
        <source>people who got work</source>
        <translation>personer fick arbete</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>tjänster vilar</translation>
    </message>
    <message>
        <source>searching or in work</source>
        <translation>söker eller i arbete</translation>
    </message>
    <message>
        <source>services begun</source>
        <translation>inledda tjänster</translation>
    </message>
    <message>
        <source>services ended</source>
        <translation>avslutade tjänster</translation>
    </message>
    <message>
        <source>services taken up again</source>
        <translation>återupptagna tjänster</translation>
    </message>
    <message>
        <source>{times}, {people} people</source>
        <translation>{times}, {people} personer</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Sidorna så som de skrivs ut</translation>
    </message>
</context>
<context>
    <name>PaperField</name>
    <message numerus="yes">
        <source>%n characters to go</source>
        <translation>
            <numerusform>%n tecken kvar</numerusform>
            <numerusform>%n tecken kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) mistyped: {numbers}</source>
        <translation>
            <numerusform>%n grupp felskriven: {numbers}</numerusform>
            <numerusform>%n grupper felskrivna: {numbers}</numerusform>
        </translation>
    </message>
    <message>
        <source>All groups are right.</source>
        <translation>Alla grupper är rätt.</translation>
    </message>
</context>
<context>
    <name>PaperShown</name>
    <message>
        <source>Group {number}</source>
        <translation>Grupp {number}</translation>
    </message>
    <message>
        <source>Group {number} is not as on the screen. Look at the paper again.</source>
        <translation>Grupp {number} är inte som den var på skärmen. Titta på pappret igen.</translation>
    </message>
    <message>
        <source>It is on paper now</source>
        <translation>Den finns på papper nu</translation>
    </message>
    <message>
        <source>It opens the file when the passphrase is forgotten or the computer breaks. Print it or write it down, and keep it in a locked place.</source>
        <translation>Den öppnar filen om lösenfrasen glöms eller datorn går sönder. Skriv ut den eller skriv upp den och förvara den inlåst.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>Skriv ut arket…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Visa igen</translation>
    </message>
    <message>
        <source>Type two groups of characters from the paper. This makes sure that the key is right.</source>
        <translation>Skriv två teckengrupper från pappret. Så kontrolleras att nyckeln är rätt.</translation>
    </message>
    <message>
        <source>Your paper key</source>
        <translation>Din pappersnyckel</translation>
    </message>
</context>
<context>
    <name>PaperTab</name>
    <message>
        <source>A copy is handed over when the report is final.</source>
        <translation>Rapporten ges när den är färdig.</translation>
    </message>
    <message>
        <source>All sections.</source>
        <translation>Alla avsnitt.</translation>
    </message>
    <message>
        <source>Change of the fixed texts</source>
        <translation>Byte av de färdiga texterna</translation>
    </message>
    <message>
        <source>Change of the report&apos;s language</source>
        <translation>Byte av rapportens språk</translation>
    </message>
    <message>
        <source>Fixed texts in plain language</source>
        <translation>Standardtexter på lättläst språk</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Utlämnanden</translation>
    </message>
    <message>
        <source>Language of the headings and forms</source>
        <translation>De färdiga texternas språk</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Stor text</translation>
    </message>
    <message>
        <source>Named by this consent</source>
        <translation>Namnet nämns med det här samtycket</translation>
    </message>
    <message>
        <source>Nobody has been given it yet.</source>
        <translation>Ingen har ännu fått rapporten.</translation>
    </message>
    <message>
        <source>Only the sections ticked for the profile. Nameless, unless a consent that holds lets the client be named.</source>
        <translation>Bara de avsnitt som märkts för profilen. Namnlös, om inte ett gällande samtycke låter namnet nämnas.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Utskrift</translation>
    </message>
    <message>
        <source>Record a delivery…</source>
        <translation>Anteckna utlämnande…</translation>
    </message>
    <message>
        <source>Record of a delivery</source>
        <translation>Anteckning om ett utlämnande</translation>
    </message>
    <message>
        <source>The paper does not say whom to ask. Fill in on the Paper tab: {missing}.</source>
        <translation>Av pappret framgår inte vem man kan fråga. Fyll i på fliken Utskrift: {missing}.</translation>
    </message>
    <message>
        <source>The sections that were chosen for it together with the client.</source>
        <translation>De avsnitt som har valts till det tillsammans med klienten.</translation>
    </message>
    <message>
        <source>Who has been given it</source>
        <translation>Vem som har fått den</translation>
    </message>
</context>
<context>
    <name>PaperUnlock</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Paper key</source>
        <translation>Pappersnyckel</translation>
    </message>
    <message>
        <source>This paper does not open this file. Is it from another caseload, or older?</source>
        <translation>Det här pappret öppnar inte filen. Hör det till en annan klientfil eller är det äldre?</translation>
    </message>
    <message>
        <source>Type the groups from the paper in order. Lower case is fine, and a mistyped group is marked at once.</source>
        <translation>Skriv grupperna från pappret i ordning. Små bokstäver duger, och en felskriven grupp markeras genast.</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Större</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
</context>
<context>
    <name>PapersTab</name>
    <message>
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Papperets språk</translation>
    </message>
    <message>
        <source>New paper</source>
        <translation>Nytt papper</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Papers of the path belong here: each begins with what the file knows, is read together and signed off.</source>
        <translation>Här finns papperen för hela vägen. Vart och ett börjar med det som filen redan vet, läses tillsammans och kvitteras.</translation>
    </message>
    <message>
        <source>Start of a paper</source>
        <translation>Nytt papper</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock verkar vara på.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Dölj</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Visa det som skrivs</translation>
    </message>
</context>
<context>
    <name>PathDialog</name>
    <message>
        <source>From the beginning until today (the dashed line).</source>
        <translation>Från början till i dag (den streckade linjen).</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Stig</translation>
    </message>
</context>
<context>
    <name>PathModel</name>
    <message>
        <source>Phase {phase}</source>
        <translation>Fas {phase}</translation>
    </message>
</context>
<context>
    <name>PathPicture</name>
    <message numerus="yes">
        <source>%n meeting(s) and contact(s)</source>
        <translation>
            <numerusform>%n möte eller kontakt</numerusform>
            <numerusform>%n möten och kontakter</numerusform>
        </translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Möten</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fas</translation>
    </message>
    <message>
        <source>Service rests</source>
        <translation>Tjänsten vilar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Work and measures</source>
        <translation>Arbete och åtgärder</translation>
    </message>
</context>
<context>
    <name>PathView</name>
    <message>
        <source>The client&apos;s path</source>
        <translation>Klientens stig</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>The paper as a picture</source>
        <translation>Pappret som bild</translation>
    </message>
</context>
<context>
    <name>PlacementChanges</name>
    <message>
        <source>Add a change</source>
        <translation>Lägg till en ändring</translation>
    </message>
    <message>
        <source>Changes on the way</source>
        <translation>Ändringar på vägen</translation>
    </message>
    <message>
        <source>New change</source>
        <translation>Ny ändring</translation>
    </message>
    <message>
        <source>Other hours, days of rest or a later last day belong here, each with its day.</source>
        <translation>Hit hör ändrade timmar, vilodagar och förlängningar, var och en med sin dag.</translation>
    </message>
</context>
<context>
    <name>PlacementForm</name>
    <message>
        <source>Employer of a job or a measure</source>
        <translation>Ändring av arbetsgivare</translation>
    </message>
</context>
<context>
    <name>PreviewStep</name>
    <message numerus="yes">
        <source>%n row(s) to check. Nothing is saved yet.</source>
        <translation>
            <numerusform>Granska %n rad. Ingenting har sparats ännu.</numerusform>
            <numerusform>Granska %n rader. Ingenting har sparats ännu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Nothing odd was found. Nothing is saved yet.</source>
        <translation>Inget ovanligt hittades. Ingenting har sparats ännu.</translation>
    </message>
    <message>
        <source>Only rows to check</source>
        <translation>Bara rader att granska</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Rows of the sheet</source>
        <translation>Tabellens rader</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Att granska</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Vad som görs</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n sida</numerusform>
            <numerusform>%n sidor</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Stor text</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Större</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Förhandsgranskning</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
</context>
<context>
    <name>ProfileTab</name>
    <message>
        <source>About the referral</source>
        <translation>Om remissen</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Person- och kontaktuppgifter</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Födelsedatum</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Utbildning</translation>
    </message>
    <message>
        <source>Education and work</source>
        <translation>Utbildning och arbete</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Goal in the client&apos;s own words</source>
        <translation>Målet med klientens egna ord</translation>
    </message>
    <message>
        <source>How the client came</source>
        <translation>Hur klienten kom</translation>
    </message>
    <message>
        <source>How to meet me</source>
        <translation>Hur klienten vill bli bemött</translation>
    </message>
    <message>
        <source>Interests and wishes</source>
        <translation>Intressen och önskemål</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Life situation</source>
        <translation>Livssituation</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Hemkommun</translation>
    </message>
    <message>
        <source>Need of support at work</source>
        <translation>Stödbehov i arbetet</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Own goal</source>
        <translation>Eget mål</translation>
    </message>
    <message>
        <source>Own tags, to filter by</source>
        <translation>Egna etiketter att filtrera med</translation>
    </message>
    <message>
        <source>Own will to work</source>
        <translation>Egen vilja att arbeta</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Referral and notes</source>
        <translation>Hänvisning och anteckningar</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Remittent</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Resurser</translation>
    </message>
    <message>
        <source>Service started</source>
        <translation>Tjänsten började</translation>
    </message>
    <message>
        <source>Situation on the board, when not in work</source>
        <translation>Läget på tavlan, när klienten inte är i arbete eller åtgärd</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Kompetens</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Styrkor</translation>
    </message>
    <message>
        <source>Strengths and skills</source>
        <translation>Styrkor och kompetens</translation>
    </message>
    <message>
        <source>Support and everyday life</source>
        <translation>Stöd och vardag</translation>
    </message>
    <message>
        <source>What hinders work now</source>
        <translation>Vad som hindrar nu</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Vad som skulle hjälpa</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Vem var med</translation>
    </message>
    <message>
        <source>Work history</source>
        <translation>Arbetshistoria</translation>
    </message>
    <message>
        <source>Write what helps. No diagnoses are needed here.</source>
        <translation>Skriv vad som hjälper. Diagnoser behövs inte.</translation>
    </message>
    <message>
        <source>Written in the employment plan</source>
        <translation>Inskrivet i sysselsättningsplanen</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Födelseår</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
</context>
<context>
    <name>QuickLine</name>
    <message>
        <source>Nobody here is called {name}. Who is it?</source>
        <translation>Ingen finns med namnet {name}. Vem gäller det?</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Anteckning: {note}</translation>
    </message>
    <message>
        <source>Quick line</source>
        <translation>Snabbrad</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Anteckna</translation>
    </message>
    <message>
        <source>Recorded: {what}.</source>
        <translation>Antecknades: {what}.</translation>
    </message>
    <message>
        <source>Who do you mean: {names}?</source>
        <translation>Vem menar du: {names}?</translation>
    </message>
    <message>
        <source>call Virtanen pay subsidy 20 min tomorrow follow-up</source>
        <translation>samtal Virtanen lönesubvention 20 min imorgon uppföljning</translation>
    </message>
</context>
<context>
    <name>QuickLineDialog</name>
    <message>
        <source>Quick line</source>
        <translation>Snabbrad</translation>
    </message>
</context>
<context>
    <name>Ratings</name>
    <message>
        <source>Rating</source>
        <translation>Skattning</translation>
    </message>
    <message>
        <source>Ratings from 0 to 10</source>
        <translation>Skattningar 0–10</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Edit</source>
        <translation>Ändring</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Removal of a row</source>
        <translation>Borttagning av en rad</translation>
    </message>
    <message>
        <source>Remove the chosen row</source>
        <translation>Ta bort den valda raden</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Borttagen.</translation>
    </message>
</context>
<context>
    <name>ReportEditor</name>
    <message>
        <source>About the report</source>
        <translation>Om rapporten</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>Alla rapporter</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Finding left as it is</source>
        <translation>Ställe som står kvar</translation>
    </message>
    <message>
        <source>Look at the text</source>
        <translation>Se över texten</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Se över ställena</translation>
    </message>
    <message>
        <source>Nothing is written here yet</source>
        <translation>Här är ännu inget skrivet</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Utskrift</translation>
    </message>
    <message>
        <source>Print anyway</source>
        <translation>Skriv ut ändå</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Read together</source>
        <translation>Läs tillsammans</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Spara ändå</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som PDF…</translation>
    </message>
    <message>
        <source>Saved as a PDF. It is readable to anyone who has it.</source>
        <translation>Sparad som PDF. Den kan läsas av alla som har filen.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>Show it anyway</source>
        <translation>Visa ändå</translation>
    </message>
    <message>
        <source>The client&apos;s own words</source>
        <translation>Klientens egna ord</translation>
    </message>
    <message>
        <source>The text may name another client, and this client would see it.</source>
        <translation>Texten kan nämna en annan klient, och den här klienten skulle se det.</translation>
    </message>
    <message>
        <source>The text of the report</source>
        <translation>Rapportens text</translation>
    </message>
    <message>
        <source>Writing in the report</source>
        <translation>Skrivande i rapporten</translation>
    </message>
    <message>
        <source>final-report.pdf</source>
        <translation>slutrapport.pdf</translation>
    </message>
    <message numerus="yes">
        <source>{copy}: %n place(s) should be looked at first.</source>
        <translation>
            <numerusform>{copy}: %n ställe borde ses över först.</numerusform>
            <numerusform>{copy}: %n ställen borde ses över först.</numerusform>
        </translation>
    </message>
    <message>
        <source>{state}, version {number}</source>
        <translation>{state}, version {number}</translation>
    </message>
</context>
<context>
    <name>ReportSpelling</name>
    <message>
        <source>Own word</source>
        <translation>Nytt eget ord</translation>
    </message>
</context>
<context>
    <name>ReportToolbar</name>
    <message>
        <source>Bold</source>
        <translation>Fetstil</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Ny sida</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Numrerad lista</translation>
    </message>
    <message>
        <source>Redo in the text (Ctrl+Y)</source>
        <translation>Gör om i texten (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Underrubrik</translation>
    </message>
    <message>
        <source>Undo in the text (Ctrl+Z)</source>
        <translation>Ångra i texten (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>All reports</source>
        <translation>Alla rapporter</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Final reports</source>
        <translation>Slutrapporter</translation>
    </message>
    <message>
        <source>Final reports belong here. Each is written together with the client, and its sections are filled from the client&apos;s file to begin with.</source>
        <translation>Här hör slutrapporterna hemma. Varje rapport skrivs tillsammans med klienten, och avsnitten fylls först i med uppgifterna om klienten.</translation>
    </message>
    <message>
        <source>Last written</source>
        <translation>Senast ändrad</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Ny rapport</translation>
    </message>
    <message>
        <source>Next misspelt word</source>
        <translation>Nästa stavfel</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>Inte antecknat ännu</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Read together</source>
        <translation>Läs tillsammans</translation>
    </message>
    <message>
        <source>Removal of a report</source>
        <translation>Borttagning av en rapport</translation>
    </message>
    <message>
        <source>Remove the chosen report</source>
        <translation>Ta bort den valda rapporten</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som PDF…</translation>
    </message>
    <message>
        <source>Start of a final report</source>
        <translation>Ny slutrapport</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>The client&apos;s part</source>
        <translation>Klientens del</translation>
    </message>
    <message>
        <source>The report was removed.</source>
        <translation>Rapporten togs bort.</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Another backup…</source>
        <translation>En annan säkerhetskopia…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Titta i den</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Read the damaged file</source>
        <translation>Läs den skadade filen</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Återställ den här kopian</translation>
    </message>
</context>
<context>
    <name>RestBar</name>
    <message>
        <source>Put to rest</source>
        <translation>Låt vila</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Rest period</source>
        <translation>Viloperiod</translation>
    </message>
    <message>
        <source>Rests since</source>
        <translation>Tjänsten vilar från</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Följs upp</translation>
    </message>
    <message>
        <source>The place and the history are kept while the service rests.</source>
        <translation>Platsen och historiken finns kvar medan tjänsten vilar.</translation>
    </message>
    <message>
        <source>The service rests.</source>
        <translation>Tjänsten vilar.</translation>
    </message>
</context>
<context>
    <name>Restoration</name>
    <message>
        <source>Backups (*.rinnalla)</source>
        <translation>Säkerhetskopior (*.rinnalla)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Välj en säkerhetskopia</translation>
    </message>
    <message>
        <source>Nothing was changed, and the damaged file is kept. Restore the newest backup; what was written after it can perhaps still be read in the damaged file.</source>
        <translation>Ingenting ändrades, och den skadade filen finns kvar. Återställ den nyaste säkerhetskopian; det som skrivits efter den kan kanske ännu läsas i den skadade filen.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Återställ en säkerhetskopia</translation>
    </message>
    <message>
        <source>The backup takes the place of the present file, which is kept under another name. You can look into a backup first.</source>
        <translation>Säkerhetskopian tar den nuvarande filens plats, och den nuvarande sparas under ett annat namn. Du kan titta i kopian först.</translation>
    </message>
    <message>
        <source>The caseload is restored here: {place}</source>
        <translation>Klientfilen återställs hit: {place}</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened</source>
        <translation>Filen kan inte öppnas</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Filen är skadad</translation>
    </message>
</context>
<context>
    <name>ResultsTab</name>
    <message>
        <source>Body</source>
        <translation>Kropp</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Everyday life</source>
        <translation>Vardag</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Högst möjliga</translation>
    </message>
    <message>
        <source>Inclusion</source>
        <translation>Delaktighet</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mätningar</translation>
    </message>
    <message>
        <source>Measures and needs</source>
        <translation>Mätningar och stödbehov</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Sinne</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Need of support</source>
        <translation>Stödbehov</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Ny bedömning</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>Ny mätning</translation>
    </message>
    <message>
        <source>Of Kykyviisari, record only the results (percentages, highest 100); its questions are not copied here.</source>
        <translation>Skriv bara resultaten av Kykyviisari (i procent, högst 100). Frågorna kopieras inte hit.</translation>
    </message>
    <message>
        <source>Overall situation</source>
        <translation>Helhetssituation</translation>
    </message>
    <message>
        <source>Picture of change</source>
        <translation>Bild av förändringen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Self-efficacy</source>
        <translation>Tilltro till egen förmåga</translation>
    </message>
    <message>
        <source>Self-efficacy, work ability, Kykyviisari and scales of your own, as often as they are asked.</source>
        <translation>Tilltro till egen förmåga, arbetsförmåga, Kykyviisari och egna skalor så ofta som de frågas.</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Färdigheter</translation>
    </message>
    <message>
        <source>To look at together: each scale from its first result to the last.</source>
        <translation>Att se på tillsammans: varje skala från det första resultatet till det sista.</translation>
    </message>
    <message>
        <source>Where support is needed, in one word, at entry and at each review.</source>
        <translation>Var stöd behövs, med ett ord: i början och vid varje granskning.</translation>
    </message>
    <message>
        <source>Work ability</source>
        <translation>Arbetsförmåga</translation>
    </message>
</context>
<context>
    <name>RetentionSheet</name>
    <message numerus="yes">
        <source>%n clients are due. Erase each from the client&apos;s own file.</source>
        <translation>
            <numerusform>%n klients tid är slut. Radera i klientens egna uppgifter.</numerusform>
            <numerusform>%n klienters tid är slut. Radera i vars och ens egna uppgifter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients have been erased for good. By the year in which the service ended: {years}. The figures no longer count them.</source>
        <translation>
            <numerusform>%n klient har raderats för gott. Året då tjänsten avslutades: {years}. Hen räknas inte längre med i siffrorna.</numerusform>
            <numerusform>%n klienter har raderats för gott. Enligt året då tjänsten avslutades: {years}. De räknas inte längre med i siffrorna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients whose data is no longer needed</source>
        <translation>Klienter vars uppgifter inte längre behövs</translation>
    </message>
    <message>
        <source>For example a decision of the organisation</source>
        <translation>Till exempel ett beslut av organisationen</translation>
    </message>
    <message>
        <source>How long data is kept</source>
        <translation>Hur länge uppgifter sparas</translation>
    </message>
    <message>
        <source>No client&apos;s data is due yet.</source>
        <translation>Ingens tid är slut än.</translation>
    </message>
    <message>
        <source>Open the client&apos;s file</source>
        <translation>Öppna klientens uppgifter</translation>
    </message>
    <message>
        <source>Why another time than {years} years</source>
        <translation>Varför annan tid än {years} år</translation>
    </message>
    <message>
        <source>Write the reason, too.</source>
        <translation>Skriv också orsaken.</translation>
    </message>
    <message>
        <source>Years from the end of the service</source>
        <translation>År från tjänstens slut</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>okänt</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
    <message>
        <source>Add client {name}</source>
        <translation>Lägg till klienten {name}</translation>
    </message>
    <message>
        <source>Enter opens the file, Ctrl+Enter shows the card on the board</source>
        <translation>Enter öppnar uppgifterna, Ctrl+Enter visar kortet på lägestavlan</translation>
    </message>
    <message>
        <source>Find a client, an employer, a note…   Ctrl+K</source>
        <translation>Sök klient, arbetsgivare, anteckning…   Ctrl+K</translation>
    </message>
    <message>
        <source>Find anything…   Ctrl+K</source>
        <translation>Sök överallt…   Ctrl+K</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Sök…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Inga träffar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Sök i allt</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Sökträffar</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>Passphrase of the file</source>
        <translation>Filens lösenfras</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Samma igen</translation>
    </message>
    <message>
        <source>The two are not the same. Type the passphrase again.</source>
        <translation>Lösenfraserna är inte lika. Skriv lösenfrasen på nytt.</translation>
    </message>
    <message>
        <source>Use at least {least} characters; four words are good.</source>
        <translation>Använd minst {least} tecken. Fyra ord är bra.</translation>
    </message>
</context>
<context>
    <name>SectionsTab</name>
    <message>
        <source>A section of your own</source>
        <translation>Ett eget avsnitt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Begin new reports with these</source>
        <translation>Använd de här som mall för nya rapporter</translation>
    </message>
    <message>
        <source>Fill from the client&apos;s file…</source>
        <translation>Fyll i från klientens uppgifter…</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>Med klientens egna ord</translation>
    </message>
    <message>
        <source>In the employer&apos;s competence profile</source>
        <translation>I arbetsgivarens kompetensprofil</translation>
    </message>
    <message>
        <source>In the referrer&apos;s copy</source>
        <translation>I den remitterande instansens exemplar</translation>
    </message>
    <message>
        <source>Move the section down</source>
        <translation>Flytta avsnittet nedåt</translation>
    </message>
    <message>
        <source>Move the section up</source>
        <translation>Flytta avsnittet uppåt</translation>
    </message>
    <message>
        <source>New reports begin with these sections.</source>
        <translation>Nya rapporter börjar med de här avsnitten.</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Nytt avsnitt</translation>
    </message>
    <message>
        <source>Remove the section</source>
        <translation>Ta bort avsnittet</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>Sections as a template</source>
        <translation>Avsnitten som mall</translation>
    </message>
    <message>
        <source>The chosen section</source>
        <translation>Det valda avsnittet</translation>
    </message>
    <message>
        <source>The client&apos;s own words</source>
        <translation>Klientens egna ord</translation>
    </message>
    <message>
        <source>The job coach&apos;s text</source>
        <translation>Arbetscoachens text</translation>
    </message>
    <message>
        <source>The section was removed. Ctrl+Z in the text undoes it.</source>
        <translation>Avsnittet togs bort. Ctrl+Z i texten återställer det.</translation>
    </message>
    <message>
        <source>Use the usual sections again</source>
        <translation>Använd de vanliga avsnitten igen</translation>
    </message>
    <message>
        <source>Usual sections in new reports</source>
        <translation>Vanliga avsnitt i nya rapporter</translation>
    </message>
    <message>
        <source>Whose text</source>
        <translation>Vems text</translation>
    </message>
    <message>
        <source>Without a heading</source>
        <translation>Utan rubrik</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The backup is being compared and restored…</source>
        <translation>Säkerhetskopian jämförs och återställs…</translation>
    </message>
    <message>
        <source>The backup is being opened and compared…</source>
        <translation>Säkerhetskopian öppnas och jämförs…</translation>
    </message>
    <message>
        <source>The file has been changed elsewhere since it was closed here on {day}.</source>
        <translation>Filen har ändrats någon annanstans sedan den stängdes här {day}.</translation>
    </message>
    <message>
        <source>Your caseload is being opened again…</source>
        <translation>Klientfilen öppnas igen…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About</source>
        <translation>Om programmet</translation>
    </message>
    <message>
        <source>Appearance and organisation</source>
        <translation>Utseende och organisation</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listor</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Säkerhet</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Den här filen</translation>
    </message>
</context>
<context>
    <name>SeveralBar</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n klient</numerusform>
            <numerusform>%n klienter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) chosen</source>
        <translation>
            <numerusform>%n klient vald</numerusform>
            <numerusform>%n klienter valda</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>Lägg till etiketten</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message numerus="yes">
        <source>Done for %n client(s): {what}</source>
        <translation>
            <numerusform>Gjort för %n klient: {what}</numerusform>
            <numerusform>Gjort för %n klienter: {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>Get in touch</source>
        <translation>Ta kontakt</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytt</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Flytta till</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Next step; empty: what was agreed</source>
        <translation>Nästa steg; tomt: det avtalade</translation>
    </message>
    <message>
        <source>Own tag</source>
        <translation>Egen etikett</translation>
    </message>
    <message>
        <source>Removal of a tag</source>
        <translation>Borttagning av en etikett</translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation>Ställ in dagen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Take the tag away</source>
        <translation>Ta bort etiketten</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Vilken dag?</translation>
    </message>
    <message>
        <source>Which tag?</source>
        <translation>Vilken etikett?</translation>
    </message>
</context>
<context>
    <name>SheetsStep</name>
    <message>
        <source>Guessed: {words}</source>
        <translation>Gissade: {words}</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Rubrikrad</translation>
    </message>
    <message>
        <source>Headings of the sheet {name}</source>
        <translation>Rubrikraden på bladet {name}</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Row {row}: {words}</source>
        <translation>Rad {row}: {words}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>The workbook has these sheets. Choose which are imported.</source>
        <translation>Tabellen har de här bladen. Välj vilka som importeras.</translation>
    </message>
    <message>
        <source>What the sheet {name} holds</source>
        <translation>Innehållet på bladet {name}</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Back</source>
        <translation>Föregående</translation>
    </message>
    <message>
        <source>Done (Esc)</source>
        <translation>Klar (Esc)</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Med egna ord</translation>
    </message>
    <message>
        <source>Keyboard (F8)</source>
        <translation>Tangentbord (F8)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Större text</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Read this together. Is it true? You can change it.</source>
        <translation>Läs det här tillsammans. Stämmer det? Ni kan ändra det.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre text</translation>
    </message>
    <message>
        <source>The text of the report</source>
        <translation>Rapportens text</translation>
    </message>
    <message>
        <source>This text is agreed on. You can read it here.</source>
        <translation>Vi har kommit överens om den här texten. Du kan läsa den här.</translation>
    </message>
    <message>
        <source>What you write is saved by itself.</source>
        <translation>Texten sparas av sig själv.</translation>
    </message>
    <message>
        <source>Write here in your own words. There is no wrong way to write.</source>
        <translation>Skriv här med egna ord. Det finns inget fel sätt att skriva.</translation>
    </message>
</context>
<context>
    <name>SimilarNamesCard</name>
    <message>
        <source>These names look like one. Ticked names are imported as one.</source>
        <translation>De här namnen ser ut att vara samma. Förkryssade importeras som ett.</translation>
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
        <translation>Skriv ut…</translation>
    </message>
</context>
<context>
    <name>SpellMarks</name>
    <message>
        <source>Add to own words</source>
        <translation>Lägg till i egna ord</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>Ignorera här</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Inga förslag</translation>
    </message>
</context>
<context>
    <name>StallNotice</name>
    <message>
        <source>Check the network connection or the memory stick.</source>
        <translation>Kontrollera nätanslutningen eller minnesstickan.</translation>
    </message>
    <message>
        <source>End Rinnalla</source>
        <translation>Avsluta Rinnalla</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Vänta</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Ingenting har gått förlorat.</translation>
    </message>
    <message>
        <source>Rinnalla is waiting and continues as soon as the folder answers. Everything that was shown as saved is safe.</source>
        <translation>Rinnalla väntar och fortsätter av sig självt när mappen svarar. Allt som visades som sparat finns kvar.</translation>
    </message>
    <message>
        <source>The folder of your caseload does not answer.</source>
        <translation>Klientfilens mapp svarar inte.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
</context>
<context>
    <name>StartController</name>
    <message>
        <source>Caseloads and backups (*.db *.rinnalla);;All files (*)</source>
        <translation>Klientfiler och säkerhetskopior (*.db *.rinnalla);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open another caseload</source>
        <translation>Öppna en annan klientfil</translation>
    </message>
    <message>
        <source>Open with the paper key</source>
        <translation>Öppna med pappersnyckeln</translation>
    </message>
</context>
<context>
    <name>StartFrame</name>
    <message>
        <source>For a project manager: no caseload or passphrase is needed.</source>
        <translation>För projektchefen: varken klientfil eller lösenfras behövs.</translation>
    </message>
    <message>
        <source>Nothing is saved: the example is gone when it is closed.</source>
        <translation>Ingenting sparas: exemplet försvinner när det stängs.</translation>
    </message>
    <message>
        <source>Open anonymous summaries…</source>
        <translation>Öppna anonyma sammandrag…</translation>
    </message>
    <message>
        <source>Try it with made-up clients</source>
        <translation>Prova med påhittade klienter</translation>
    </message>
</context>
<context>
    <name>SteeringReport</name>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Exact, not anonymous</source>
        <translation>Exakt, inte anonym</translation>
    </message>
    <message>
        <source>For example: the steering group</source>
        <translation>Till exempel: styrgruppen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Stor text</translation>
    </message>
    <message>
        <source>On one page, if it fits</source>
        <translation>På en sida, om det ryms</translation>
    </message>
    <message>
        <source>Only the numbers that the anonymous summary has already published: all of its tables, whichever are ticked. Write no names in your comments.</source>
        <translation>Endast de tal som det anonyma sammandraget redan har lämnat ut, och därför alla dess tabeller oavsett valen. Skriv inga namn i kommentarerna.</translation>
    </message>
    <message>
        <source>Own comment, kept for the next report</source>
        <translation>Egen kommentar, sparas till nästa rapport</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Spara…</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>Rapportens avsnitt</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Kalkylblad (*.xlsx)</translation>
    </message>
    <message>
        <source>Steering report</source>
        <translation>Rapport till styrgruppen</translation>
    </message>
    <message>
        <source>Targets beside the results</source>
        <translation>Mål bredvid resultaten</translation>
    </message>
    <message>
        <source>Text document (*.docx)</source>
        <translation>Textdokument (*.docx)</translation>
    </message>
    <message>
        <source>The report has exact figures and is not anonymous. It says so on every page, and to whom it goes. What you print or save is written in the log.</source>
        <translation>Rapporten har exakta tal och är inte anonym. Det står på varje sida, liksom till vem den ges. Utskrift och sparande antecknas i loggen.</translation>
    </message>
    <message>
        <source>The steering report was saved.</source>
        <translation>Rapporten sparades.</translation>
    </message>
    <message>
        <source>To whom it goes</source>
        <translation>Till vem rapporten ges</translation>
    </message>
    <message>
        <source>With bars</source>
        <translation>Med staplar</translation>
    </message>
    <message>
        <source>steering-report.pdf</source>
        <translation>rapport-till-styrgruppen.pdf</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>Minst %n tecken</numerusform>
            <numerusform>Minst %n tecken</numerusform>
        </translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bra</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Weak: add a word</source>
        <translation>Svag: lägg till ett ord</translation>
    </message>
</context>
<context>
    <name>SubGoals</name>
    <message>
        <source>In one line</source>
        <translation>På en rad</translation>
    </message>
    <message>
        <source>Results besides a job</source>
        <translation>Resultat utöver ett arbete</translation>
    </message>
    <message>
        <source>{what}: day</source>
        <translation>{what}: dag</translation>
    </message>
    <message>
        <source>{what}: in one line</source>
        <translation>{what}: på en rad</translation>
    </message>
</context>
<context>
    <name>SummariesWindow</name>
    <message numerus="yes">
        <source>%n coach(es)</source>
        <translation>
            <numerusform>%n coach</numerusform>
            <numerusform>%n coacher</numerusform>
        </translation>
    </message>
    <message>
        <source>Add them anyway</source>
        <translation>Lägg ihop ändå</translation>
    </message>
    <message>
        <source>Left out, since a newer one or the same is here: {names}</source>
        <translation>Lämnades bort, eftersom en nyare eller samma är med: {names}</translation>
    </message>
    <message>
        <source>Not signed, so nobody can check that they are genuine: {names}</source>
        <translation>Inte undertecknade, så äktheten kan inte kontrolleras: {names}</translation>
    </message>
    <message>
        <source>Open summaries</source>
        <translation>Öppna sammandrag</translation>
    </message>
    <message>
        <source>Open summaries…</source>
        <translation>Öppna sammandrag…</translation>
    </message>
    <message>
        <source>Open the files that coaches have sent, one or several at a time, or drop them here. They are added up, and each sum says how sure it is. No caseload and no passphrase is needed.</source>
        <translation>Öppna sammandragen som coacherna har skickat, ett eller flera på en gång, eller släpp dem här. De läggs ihop, och för varje summa syns hur säker den är. Varken klientfil eller lösenfras behövs.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Save the sum…</source>
        <translation>Spara summan…</translation>
    </message>
    <message>
        <source>Saved: {files}</source>
        <translation>Sparades: {files}</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>Sammandrag</translation>
    </message>
    <message>
        <source>Summaries (*.rinnalla-summary *.json)</source>
        <translation>Sammandrag (*.rinnalla-summary *.json)</translation>
    </message>
    <message>
        <source>Where to save the sum</source>
        <translation>Var summan sparas</translation>
    </message>
    <message>
        <source>Why rounded?</source>
        <translation>Varför avrundat?</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Anonymous summary</source>
        <translation>Anonymt sammandrag</translation>
    </message>
    <message>
        <source>Diary without names</source>
        <translation>Dagbok utan namn</translation>
    </message>
    <message>
        <source>Kinds of figures</source>
        <translation>Slag av siffror</translation>
    </message>
    <message>
        <source>Own figures</source>
        <translation>Egna siffror</translation>
    </message>
    <message>
        <source>Print the steering report…</source>
        <translation>Skriv ut rapporten till styrgruppen…</translation>
    </message>
    <message>
        <source>Save the anonymous summary…</source>
        <translation>Spara det anonyma sammandraget…</translation>
    </message>
    <message>
        <source>Small sheets</source>
        <translation>Kalkyler</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammandrag</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Vad som saknas</translation>
    </message>
    <message>
        <source>Why are the numbers rounded?</source>
        <translation>Varför avrundas talen?</translation>
    </message>
</context>
<context>
    <name>SystemNote</name>
    <message numerus="yes">
        <source>You have %n reminder(s)</source>
        <translation>
            <numerusform>Du har %n påminnelse</numerusform>
            <numerusform>Du har %n påminnelser</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>No row fits the filter. Esc in the filter shows all of them again.</source>
        <translation>Ingen rad motsvarar filtret. Esc i filtret visar alla igen.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Agreed without a day</source>
        <translation>Avtalat utan dag</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>En annan dag…</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Done in place</source>
        <translation>Gjort på plats</translation>
    </message>
    <message>
        <source>Done in place: called, next +14</source>
        <translation>Gjort: ringt, fortsättning +14</translation>
    </message>
    <message numerus="yes">
        <source>Give a day to %n step(s)…</source>
        <translation>
            <numerusform>Ge %n steg en dag…</numerusform>
            <numerusform>Ge %n steg en dag…</numerusform>
        </translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Om en vecka</translation>
    </message>
    <message>
        <source>In four weeks</source>
        <translation>Om fyra veckor</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>Om två veckor</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Försenat</translation>
    </message>
    <message>
        <source>Next: {day}</source>
        <translation>Nästa: {day}</translation>
    </message>
    <message numerus="yes">
        <source>No contact for %n day(s)</source>
        <translation>
            <numerusform>Ingen kontakt på %n dag</numerusform>
            <numerusform>Ingen kontakt på %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has been in touch</source>
        <translation>Ingen har hört av sig</translation>
    </message>
    <message>
        <source>Nothing waits this week. A next step with a day shows here on its day.</source>
        <translation>Ingenting väntar den här veckan. Ett nästa steg med en dag syns här på sin dag.</translation>
    </message>
    <message>
        <source>On Monday</source>
        <translation>Till måndag</translation>
    </message>
    <message>
        <source>Open where it is settled</source>
        <translation>Öppna där saken sköts</translation>
    </message>
    <message>
        <source>Postponement</source>
        <translation>Uppskov</translation>
    </message>
    <message>
        <source>Put off by a week</source>
        <translation>Skjut upp en vecka</translation>
    </message>
    <message>
        <source>Put off to a day…</source>
        <translation>Skjut upp till en annan dag…</translation>
    </message>
    <message>
        <source>Put off to {day}.</source>
        <translation>Uppskjutet till {day}.</translation>
    </message>
    <message>
        <source>Put off…</source>
        <translation>Skjut upp…</translation>
    </message>
    <message>
        <source>Recorded and ticked.</source>
        <translation>Antecknades och markerades som gjort.</translation>
    </message>
    <message>
        <source>Save as a calendar file…</source>
        <translation>Spara som kalenderfil…</translation>
    </message>
    <message>
        <source>The calendar file is saved. It has no names in it.</source>
        <translation>Kalenderfilen är sparad. Den innehåller inga namn.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Den här veckan</translation>
    </message>
    <message>
        <source>Tick as done</source>
        <translation>Markera som gjort</translation>
    </message>
    <message>
        <source>Tick of a next step</source>
        <translation>Markering av nästa steg</translation>
    </message>
    <message>
        <source>Ticked as done.</source>
        <translation>Markerades som gjort.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Till i morgon</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Vad som väntar</translation>
    </message>
    <message>
        <source>What was done about the chosen one</source>
        <translation>Vad som gjordes åt det valda</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Where to save the calendar file</source>
        <translation>Var kalenderfilen ska sparas</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Write a line</source>
        <translation>Skriv en rad</translation>
    </message>
    <message>
        <source>what waits</source>
        <translation>vad-vantar</translation>
    </message>
</context>
<context>
    <name>UndatedDialog</name>
    <message>
        <source>Agreed without a day</source>
        <translation>Överenskommet utan dag</translation>
    </message>
    <message>
        <source>Day of a next step</source>
        <translation>Nästa stegs dag</translation>
    </message>
    <message>
        <source>Day of {step}, {whose}</source>
        <translation>Dag: {step}, {whose}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>When is the next step?</source>
        <translation>När är nästa steg?</translation>
    </message>
    <message>
        <source>Write a day such as +7 or 3.12., then press Tab. What has none stays here.</source>
        <translation>Skriv en dag, till exempel +7 eller 3.12., och tryck på tabb. Det som inte får någon dag blir kvar här.</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Asking this computer&apos;s keyring…</source>
        <translation>Frågar datorns nyckelring…</translation>
    </message>
    <message>
        <source>Make a new caseload…</source>
        <translation>Skapa en ny klientfil…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Öppna en annan fil…</translation>
    </message>
    <message>
        <source>Open with the paper key…</source>
        <translation>Öppna med pappersnyckeln…</translation>
    </message>
    <message>
        <source>Open without a passphrase on this computer</source>
        <translation>Öppna utan lösenfras på den här datorn</translation>
    </message>
    <message>
        <source>Open your caseload</source>
        <translation>Öppna klientfilen</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>Öppna {file}</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Öppnar…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Återställ en säkerhetskopia…</translation>
    </message>
    <message>
        <source>Then the file opens without the passphrase when you are logged in here.</source>
        <translation>Filen öppnas då utan lösenfras när du är inloggad på den här datorn.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n s</source>
        <translation>
            <numerusform>Försök igen om %n s</numerusform>
            <numerusform>Försök igen om %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpdateNotice</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Rinnalla is now version {now}.</source>
        <translation>Rinnalla är nu version {now}.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nyheter</translation>
    </message>
</context>
<context>
    <name>WeekMarks</name>
    <message>
        <source>A week counts as worked unless it was leave. Tick the log when you have looked it through; five points need that each week.</source>
        <translation>En vecka är en arbetsvecka om den inte är ledig. Kryssa för loggen när du har gått igenom den: fem poäng kräver det varje vecka.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Ledig</translation>
    </message>
    <message>
        <source>Log looked through</source>
        <translation>Loggen genomgången</translation>
    </message>
    <message>
        <source>Mark of a week</source>
        <translation>Märkning av en vecka</translation>
    </message>
    <message>
        <source>Week {number}: {first} – {last}</source>
        <translation>Vecka {number}: {first} – {last}</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Veckor</translation>
    </message>
</context>
<context>
    <name>WhichOne</name>
    <message>
        <source>Only in the note</source>
        <translation>Bara i anteckningen</translation>
    </message>
    <message>
        <source>Press to choose this one</source>
        <translation>Tryck om du menar den här</translation>
    </message>
</context>
<context>
    <name>WishesTab</name>
    <message>
        <source>Employer</source>
        <translation>Arbetsgivare</translation>
    </message>
    <message>
        <source>Hours wished for</source>
        <translation>Önskad arbetstid</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Bransch eller uppgift</translation>
    </message>
    <message>
        <source>New wish</source>
        <translation>Nytt önskemål</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Where the client can work</source>
        <translation>Var klienten kan arbeta</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Önskemål</translation>
    </message>
    <message>
        <source>Work and employers that the client wishes for belong here.</source>
        <translation>Här antecknas arbeten och arbetsgivare som klienten önskar.</translation>
    </message>
</context>
<context>
    <name>WordList</name>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Addition to a list</source>
        <translation>Tillägg i en lista</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ner</translation>
    </message>
    <message>
        <source>Name in a list</source>
        <translation>Namnbyte i en lista</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>Ny benämning</translation>
    </message>
    <message>
        <source>Order of a list</source>
        <translation>Listans ordning</translation>
    </message>
    <message>
        <source>Removal from a list</source>
        <translation>Borttagning ur en lista</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Removed from the list. What is recorded stays.</source>
        <translation>Borttaget ur listan. Det som har antecknats behålls.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Upp</translation>
    </message>
    <message>
        <source>Words of the list</source>
        <translation>Listans benämningar</translation>
    </message>
</context>
<context>
    <name>WorkTab</name>
    <message>
        <source>Adjustments at work</source>
        <translation>Anpassningar på jobbet</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbetsgivare</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <source>First job ever</source>
        <translation>Första jobbet någonsin</translation>
    </message>
    <message>
        <source>For the client</source>
        <translation>För klienten</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Arbetstid</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Timmar i veckan</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Bransch</translation>
    </message>
    <message>
        <source>Jobs, work trials and other measures of the client belong here.</source>
        <translation>Här samlas klientens anställningar, arbetsprövningar och andra åtgärder.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Need of support in this job</source>
        <translation>Stödbehov i det här arbetet</translation>
    </message>
    <message>
        <source>New job or measure</source>
        <translation>Nytt arbete eller åtgärd</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Började</translation>
    </message>
    <message>
        <source>Subsidy</source>
        <translation>Stöd till arbetsgivaren</translation>
    </message>
    <message>
        <source>Support wanted until</source>
        <translation>Stöd önskas till</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Anställningens form</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Villkor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>When you heard of the end</source>
        <translation>När du fick veta om slutet</translation>
    </message>
    <message>
        <source>Which measure</source>
        <translation>Vilken åtgärd</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Varför det slutade</translation>
    </message>
    <message>
        <source>Why it ended, in a word</source>
        <translation>Orsaken med ett ord</translation>
    </message>
    <message>
        <source>Work and measures</source>
        <translation>Arbete och åtgärder</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>Arbetsuppgift</translation>
    </message>
</context>
<context>
    <name>Worries</name>
    <message>
        <source>Another client has this name</source>
        <translation>En annan klient har det här namnet</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-postadress</translation>
    </message>
    <message>
        <source>Empty section, left out on paper</source>
        <translation>Tomt avsnitt, utelämnas på papper</translation>
    </message>
    <message>
        <source>Letters that are missing on paper</source>
        <translation>Bokstäver som saknas på pappret</translation>
    </message>
    <message>
        <source>Like a personal identity code (the check is wrong)</source>
        <translation>Liknar en personbeteckning (kontrolltecknet stämmer inte)</translation>
    </message>
    <message>
        <source>No consent to name this employer</source>
        <translation>Samtycke saknas till att nämna arbetsgivaren</translation>
    </message>
    <message>
        <source>Nothing is said about strengths or skills</source>
        <translation>Inget berättas om styrkor och kompetens</translation>
    </message>
    <message>
        <source>Personal identity code</source>
        <translation>Personbeteckning</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Tells of health, not for an employer</source>
        <translation>Berättar om hälsa, hör inte till arbetsgivaren</translation>
    </message>
    <message>
        <source>The client&apos;s own name in a nameless profile</source>
        <translation>Klientens eget namn i en namnlös profil</translation>
    </message>
    <message>
        <source>{reason} · in the client&apos;s words</source>
        <translation>{reason} · i klientens ord</translation>
    </message>
</context>
<context>
    <name>_BegunForm</name>
    <message>
        <source>What has begun</source>
        <translation>Vad som började</translation>
    </message>
    <message>
        <source>Work and measures</source>
        <translation>Arbete och åtgärder</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n thing(s) waiting</source>
        <translation>
            <numerusform>%n ärende väntar</numerusform>
            <numerusform>%n ärenden väntar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today, %n thing(s) waiting</source>
        <translation>
            <numerusform>I dag, %n sak väntar</numerusform>
            <numerusform>I dag, %n saker väntar</numerusform>
        </translation>
    </message>
    <message>
        <source>{open}/{limit} clients in coaching</source>
        <translation>I coachning {open}/{limit}</translation>
    </message>
    <message>
        <source>{searching} searching or in work · {other} otherwise open · {resting} resting</source>
        <translation>{searching} söker eller i arbete · {other} övriga öppna · {resting} vilar</translation>
    </message>
</context>
<context>
    <name>_FilterBar</name>
    <message>
        <source>Clear the filter (Esc)</source>
        <translation>Ta bort filtret (Esc)</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Filtrera med text</translation>
    </message>
    <message>
        <source>Hide those ended over {days} days ago</source>
        <translation>Dölj de som upphört för över {days} dagar sedan</translation>
    </message>
    <message>
        <source>Name, place, employer, referrer, tag…</source>
        <translation>Namn, plats, arbetsgivare, remittent, etikett…</translation>
    </message>
    <message>
        <source>Only where something waits</source>
        <translation>Bara där något väntar</translation>
    </message>
</context>
<context>
    <name>_GapLines</name>
    <message>
        <source>Edit</source>
        <translation>Ändring</translation>
    </message>
</context>
<context>
    <name>_Sources</name>
    <message>
        <source>Add to the section</source>
        <translation>Lägg till i avsnittet</translation>
    </message>
    <message>
        <source>The client&apos;s file has nothing for this section.</source>
        <translation>Klientens uppgifter har inget för det här avsnittet.</translation>
    </message>
</context>
<context>
    <name>_Starter</name>
    <message>
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>Begin to type the name</source>
        <translation>Börja skriva namnet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Whose report?</source>
        <translation>Vems rapport?</translation>
    </message>
    <message>
        <source>Write the client&apos;s name.</source>
        <translation>Skriv klientens namn.</translation>
    </message>
</context>
<context>
    <name>_Told</name>
    <message>
        <source>Done again: {what}</source>
        <translation>Gjort på nytt: {what}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Ångrat: {what}</translation>
    </message>
</context>
</TS>
