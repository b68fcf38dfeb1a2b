<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
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
        <source>Passphrase</source>
        <translation>Salalause</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Muista tällä koneella</translation>
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
        <source>Where the file is kept</source>
        <translation>Missä tiedostoa säilytetään</translation>
    </message>
    <message>
        <source>You get a paper key next, for when the passphrase is forgotten. Without either of them nobody can open the file: not we, and not your IT support.</source>
        <translation>Saat kohta paperiavaimen siltä varalta, että salalause unohtuu. Jos molemmat katoavat, tiedostoa ei saa auki kukaan, emme me eikä IT‑tuki.</translation>
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
</TS>
