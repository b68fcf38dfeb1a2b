<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
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
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Kom ihåg på den här datorn</translation>
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
        <source>Where the file is kept</source>
        <translation>Var filen förvaras</translation>
    </message>
    <message>
        <source>You get a paper key next, for when the passphrase is forgotten. Without either of them nobody can open the file: not we, and not your IT support.</source>
        <translation>Du får strax en pappersnyckel ifall lösenfrasen glöms. Om båda försvinner kan ingen öppna filen, varken vi eller it-stödet.</translation>
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
</TS>
