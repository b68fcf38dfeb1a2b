<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
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
        <source>A personal identity code comes into the notes; take it out if it isn't needed.</source>
        <translation>En personbeteckning kommer med i anteckningarna. Ta bort den om den inte behövs.</translation>
    </message>
    <message>
        <source>Above the headings or as a comment stands “{value}”; it is left out.</source>
        <translation>Ovanför rubrikerna eller som kommentar står ”{value}”; det lämnas bort.</translation>
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
        <source>Several clients are called “{value}”; the contact is kept without a client.</source>
        <translation>Det finns flera klienter med namnet ”{value}”. Kontakten importeras utan klient.</translation>
    </message>
    <message>
        <source>Several clients have this name, so the row is left out.</source>
        <translation>Flera klienter har det här namnet, så raden lämnas bort.</translation>
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
        <source>Some colours come from rules that are not read. Check the statuses, or use a column that says the status.</source>
        <translation>En del färger kommer från regler som inte läses. Kontrollera statusarna eller använd en kolumn som anger status i ord.</translation>
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
        <source>The client “{value}” was not found; the contact is kept without a client.</source>
        <translation>Klienten ”{value}” hittades inte. Kontakten importeras utan klient.</translation>
    </message>
    <message>
        <source>The colour says another status. The one you have chosen here stays.</source>
        <translation>Färgen anger en annan status. Den du har valt här behålls.</translation>
    </message>
    <message>
        <source>The column “{heading}” is kept in the notes.</source>
        <translation>Kolumnen ”{heading}” sparas i anteckningarna.</translation>
    </message>
    <message>
        <source>The employer's name is too long to be one, so the row is left out.</source>
        <translation>Arbetsgivarens namn är för långt för ett namn, så raden lämnas bort.</translation>
    </message>
    <message>
        <source>The end is before the start; check the days.</source>
        <translation>Slutet är före början. Kontrollera datumen.</translation>
    </message>
    <message>
        <source>The name is too long to be one, so the row is left out.</source>
        <translation>Namnet är för långt för ett namn, så raden lämnas bort.</translation>
    </message>
    <message>
        <source>The row belongs to the name above; it is kept in those notes.</source>
        <translation>Raden hör till namnet ovanför; den sparas i dess anteckningar.</translation>
    </message>
    <message>
        <source>The same person is on row {value}, too.</source>
        <translation>Samma person finns också på rad {value}.</translation>
    </message>
    <message>
        <source>The same person is on row {value}, too; what differs here is kept in the notes.</source>
        <translation>Samma person finns också på rad {value}; det som avviker här sparas i anteckningarna.</translation>
    </message>
    <message>
        <source>The sheet has other work: “{value}”. What you have written here stays.</source>
        <translation>Tabellen har ett annat arbete: ”{value}”. Det du har skrivit här behålls.</translation>
    </message>
    <message>
        <source>The sheet is left out (rows: {value}).</source>
        <translation>Bladet lämnas bort (rader: {value}).</translation>
    </message>
    <message>
        <source>There are merged cells here; look at the row.</source>
        <translation>Här finns sammanfogade celler. Granska raden.</translation>
    </message>
    <message>
        <source>There is a contact with “{value}” on the same day already; it stays.</source>
        <translation>Det finns redan en kontakt med ”{value}” samma dag. Den behålls.</translation>
    </message>
    <message>
        <source>There is no employer, so the row is left out: {value}</source>
        <translation>Arbetsgivaren saknas, så raden lämnas bort: {value}</translation>
    </message>
    <message>
        <source>There is no name, so the row is left out: {value}</source>
        <translation>Namnet saknas, så raden lämnas bort: {value}</translation>
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
        <source>What the colour {value} means is not sure; check the status.</source>
        <translation>Det är osäkert vad färgen {value} betyder. Kontrollera statusen.</translation>
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
    <message>
        <source>{heading}: the cell's comment is kept in the notes.</source>
        <translation>{heading}: cellens kommentar sparas i anteckningarna.</translation>
    </message>
    <message>
        <source>{heading}: the end of the personal identity code is not brought along.</source>
        <translation>{heading}: personbeteckningens slutdel importeras inte.</translation>
    </message>
    <message>
        <source>{heading}: the formula gives an error ({value}), so it is left out.</source>
        <translation>{heading}: formeln ger ett fel ({value}), så värdet lämnas bort.</translation>
    </message>
    <message>
        <source>{heading}: the names are read family name first. Check them.</source>
        <translation>{heading}: namnen läses med efternamnet först. Kontrollera dem.</translation>
    </message>
    <message>
        <source>{heading}: the sheet says “{value}”. What you have written here stays.</source>
        <translation>{heading}: i tabellen står ”{value}”. Det du har skrivit här behålls.</translation>
    </message>
    <message>
        <source>{heading}: the text is too long for the field; it is kept in the notes.</source>
        <translation>{heading}: texten är för lång för fältet. Den sparas i anteckningarna.</translation>
    </message>
    <message>
        <source>{heading}: “{value}” is not a date or a year; it is kept in the notes.</source>
        <translation>{heading}: ”{value}” är varken ett datum eller ett år. Det sparas i anteckningarna.</translation>
    </message>
    <message>
        <source>{heading}: “{value}” is not a date; it is kept in the notes.</source>
        <translation>{heading}: ”{value}” är inte ett datum. Det sparas i anteckningarna.</translation>
    </message>
    <message>
        <source>{heading}: “{value}” is not a known outcome; it is kept in the notes.</source>
        <translation>{heading}: ”{value}” är inte ett känt utfall. Det sparas i anteckningarna.</translation>
    </message>
    <message>
        <source>{heading}: “{value}” is not a known sector; it is kept in the notes.</source>
        <translation>{heading}: ”{value}” är inte en känd sektor. Det sparas i anteckningarna.</translation>
    </message>
    <message>
        <source>{heading}: “{value}” is not a known status; it is kept in the notes.</source>
        <translation>{heading}: ”{value}” är inte en känd status. Det sparas i anteckningarna.</translation>
    </message>
    <message>
        <source>{heading}: “{value}” is not a known way of contact; it is kept in the notes.</source>
        <translation>{heading}: ”{value}” är inte ett känt kontaktsätt. Det sparas i anteckningarna.</translation>
    </message>
    <message>
        <source>{heading}: “{value}” is not a number from 0 to 10; it is kept in the notes.</source>
        <translation>{heading}: ”{value}” är inte ett tal mellan 0 och 10. Det sparas i anteckningarna.</translation>
    </message>
    <message>
        <source>{heading}: “{value}” is read as a day; it is kept in the notes, too.</source>
        <translation>{heading}: ”{value}” läses som ett datum; det sparas också i anteckningarna.</translation>
    </message>
    <message>
        <source>{heading}: “{value}”, but the colour says otherwise. The colour counts; the words are kept in the notes.</source>
        <translation>{heading}: ”{value}”, men färgen säger annat. Färgen gäller; orden sparas i anteckningarna.</translation>
    </message>
    <message>
        <source>“{value}” does not look like a person, so the row is left out.</source>
        <translation>”{value}” ser inte ut som en persons namn, så raden lämnas bort.</translation>
    </message>
</context>
</TS>
