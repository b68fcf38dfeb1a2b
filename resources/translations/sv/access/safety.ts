<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
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
        <source>The whole file is encrypted anew. The paper you have now then opens only old backups, and you get a new one. A backup is made first.</source>
        <translation>Hela filen krypteras på nytt. Ditt nuvarande papper öppnar sedan bara gamla säkerhetskopior, och du får ett nytt. Först görs en säkerhetskopia.</translation>
    </message>
</context>
<context>
    <name>BackupSheet</name>
    <message>
        <source>A backup is made at the first start of each day. Each one is opened and compared with the file before it counts.</source>
        <translation>En säkerhetskopia görs vid dagens första start. Varje kopia öppnas och jämförs med filen innan den räknas.</translation>
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
        <source>Keep the present file</source>
        <translation>Behåll den nuvarande filen</translation>
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
        <source>None yet: if this computer breaks or is stolen, the backups go with it.</source>
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
        <source>The backup was made, but it could not be copied to the second place. Is the stick or the drive there?</source>
        <translation>Säkerhetskopian gjordes, men den kunde inte kopieras till det andra stället. Är minnet eller enheten på plats?</translation>
    </message>
    <message>
        <source>The backup was made, opened and compared.</source>
        <translation>Säkerhetskopian gjordes, öppnades och jämfördes.</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>A new key for the file</source>
        <translation>Ny nyckel för filen</translation>
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
        <source>Make the paper…</source>
        <translation>Gör pappret…</translation>
    </message>
    <message>
        <source>New key for the file…</source>
        <translation>Ny nyckel för filen…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Test my paper…</source>
        <translation>Prova mitt papper…</translation>
    </message>
    <message>
        <source>Test the paper</source>
        <translation>Prova pappret</translation>
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
        <source>The key is on paper. Put it into a locked place.</source>
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
        <source>The passphrase is changed.</source>
        <translation>Lösenfrasen är bytt.</translation>
    </message>
    <message>
        <source>This paper does not open this file. Is it of another caseload, or older?</source>
        <translation>Det här pappret öppnar inte filen. Hör det till en annan klientfil eller är det äldre?</translation>
    </message>
    <message>
        <source>Ways into the file</source>
        <translation>Vägar in i filen</translation>
    </message>
    <message>
        <source>When the paper is lost, or somebody else may know the passphrase</source>
        <translation>Om pappret är borta eller någon annan kanske kan lösenfrasen</translation>
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
        <source>Locking closes the file and takes its key out of this computer's memory. What you were typing is there again after you have opened the file.</source>
        <translation>Låsningen stänger filen och tar bort dess nyckel ur datorns minne. Det du höll på att skriva finns kvar när du öppnar filen igen.</translation>
    </message>
    <message>
        <source>Only with the computer's own lock</source>
        <translation>Bara med datorns eget lås</translation>
    </message>
    <message>
        <source>Otherwise this computer's keyring opens the file, but only with your own login.</source>
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
</TS>
