<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
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
        <source>The whole file is encrypted anew. The paper you have now then opens only old backups, and you get a new one. A backup is made first.</source>
        <translation>Koko tiedosto salataan uudelleen. Nykyinen paperi avaa sen jälkeen vain vanhat varmuuskopiot, ja saat uuden. Ensin tehdään varmuuskopio.</translation>
    </message>
</context>
<context>
    <name>BackupSheet</name>
    <message>
        <source>A backup is made at the first start of each day. Each one is opened and compared with the file before it counts.</source>
        <translation>Varmuuskopio tehdään päivän ensimmäisellä käynnistyksellä. Jokainen avataan ja verrataan tiedostoon, ennen kuin se hyväksytään.</translation>
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
        <source>Keep the present file</source>
        <translation>Pidä nykyinen tiedosto</translation>
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
        <source>None yet: if this computer breaks or is stolen, the backups go with it.</source>
        <translation>Ei vielä: jos kone hajoaa tai varastetaan, varmuuskopiot menevät mukana.</translation>
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
        <source>The backup was made, but it could not be copied to the second place. Is the stick or the drive there?</source>
        <translation>Varmuuskopio tehtiin, mutta sitä ei voitu kopioida toiseen paikkaan. Onko muistitikku tai asema paikallaan?</translation>
    </message>
    <message>
        <source>The backup was made, opened and compared.</source>
        <translation>Varmuuskopio tehtiin, avattiin ja verrattiin.</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>A new key for the file</source>
        <translation>Tiedostolle uusi avain</translation>
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
        <source>Make the paper…</source>
        <translation>Tee paperi…</translation>
    </message>
    <message>
        <source>New key for the file…</source>
        <translation>Tiedostolle uusi avain…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Kokeile</translation>
    </message>
    <message>
        <source>Test my paper…</source>
        <translation>Kokeile paperiani…</translation>
    </message>
    <message>
        <source>Test the paper</source>
        <translation>Kokeile paperia</translation>
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
        <source>The key is on paper. Put it into a locked place.</source>
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
        <source>The passphrase is changed.</source>
        <translation>Salalause on vaihdettu.</translation>
    </message>
    <message>
        <source>This paper does not open this file. Is it of another caseload, or older?</source>
        <translation>Tämä paperi ei avaa tätä tiedostoa. Onko se toisesta asiakastiedostosta tai vanhempi?</translation>
    </message>
    <message>
        <source>Ways into the file</source>
        <translation>Miten tiedosto avataan</translation>
    </message>
    <message>
        <source>When the paper is lost, or somebody else may know the passphrase</source>
        <translation>Jos paperi on kadonnut tai joku muu ehkä tietää salalauseen</translation>
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
        <source>Locking closes the file and takes its key out of this computer's memory. What you were typing is there again after you have opened the file.</source>
        <translation>Lukitus sulkee tiedoston ja poistaa sen avaimen koneen muistista. Kesken jäänyt teksti on paikallaan, kun avaat tiedoston uudelleen.</translation>
    </message>
    <message>
        <source>Only with the computer's own lock</source>
        <translation>Vain koneen oman lukituksen mukana</translation>
    </message>
    <message>
        <source>Otherwise this computer's keyring opens the file, but only with your own login.</source>
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
</TS>
