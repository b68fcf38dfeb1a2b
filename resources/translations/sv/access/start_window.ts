<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>StartWindow</name>
    <message>
        <source>Backups (*.rinnalla)</source>
        <translation>Säkerhetskopior (*.rinnalla)</translation>
    </message>
    <message>
        <source>Caseloads and backups (*.db *.rinnalla);;All files (*)</source>
        <translation>Klientfiler och säkerhetskopior (*.db *.rinnalla);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Välj en säkerhetskopia</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Välj en ny lösenfras</translation>
    </message>
    <message>
        <source>For a project manager: no caseload or passphrase is needed.</source>
        <translation>För projektchefen: varken klientfil eller lösenfras behövs.</translation>
    </message>
    <message>
        <source>Nothing was changed, and the damaged file is kept. Restore the newest backup; what was written after it can perhaps still be read in the damaged file.</source>
        <translation>Ingenting ändrades, och den skadade filen finns kvar. Återställ den nyaste säkerhetskopian; det som skrivits efter den kan kanske ännu läsas i den skadade filen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open anonymous summaries…</source>
        <translation>Öppna anonyma sammandrag…</translation>
    </message>
    <message>
        <source>Open another caseload</source>
        <translation>Öppna en annan klientfil</translation>
    </message>
    <message>
        <source>Open with the paper key</source>
        <translation>Öppna med pappersnyckeln</translation>
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
        <source>The file can't be opened</source>
        <translation>Filen kan inte öppnas</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Filen är skadad</translation>
    </message>
    <message>
        <source>The old passphrase then no longer opens the file. The paper stays valid.</source>
        <translation>Den gamla lösenfrasen öppnar då inte längre filen. Pappret gäller fortfarande.</translation>
    </message>
    <message>
        <source>This paper does not open this file. Is it of another caseload, or older?</source>
        <translation>Det här pappret öppnar inte filen. Hör det till en annan klientfil eller är det äldre?</translation>
    </message>
</context>
</TS>
