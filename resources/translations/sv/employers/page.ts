<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
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
        <source>Remove a contact</source>
        <translation>Borttagning av en kontakt</translation>
    </message>
    <message>
        <source>Remove the chosen contact</source>
        <translation>Ta bort den valda kontakten</translation>
    </message>
    <message>
        <source>The contact was removed.</source>
        <translation>Kontakten togs bort.</translation>
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
        <source>Nothing waits for the next two weeks. A next step with a day shows here.</source>
        <translation>Inget väntar under de närmaste två veckorna. Här syns nästa steg som har en dag.</translation>
    </message>
    <message>
        <source>Tick a next step</source>
        <translation>Avprickning av ett nästa steg</translation>
    </message>
    <message>
        <source>Tick as done</source>
        <translation>Markera som gjord</translation>
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
        <translation>När</translation>
    </message>
</context>
<context>
    <name>EmployerList</name>
    <message>
        <source>Add a person</source>
        <translation>Lägg till en person</translation>
    </message>
    <message>
        <source>Add an employer</source>
        <translation>Ny arbetsgivare</translation>
    </message>
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
        <source>E-mail</source>
        <translation>E-post</translation>
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
        <source>Industry</source>
        <translation>Bransch</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Senast</translation>
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
        <source>New employer</source>
        <translation>Ny arbetsgivare</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
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
        <source>Remove an employer</source>
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
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>The employer was removed with its contacts.</source>
        <translation>Arbetsgivaren och dess kontakter togs bort.</translation>
    </message>
    <message>
        <source>The people you deal with at this employer belong here.</source>
        <translation>Här hör de personer hemma som du har kontakt med hos arbetsgivaren.</translation>
    </message>
    <message>
        <source>The work: demands, variety, what can be adjusted</source>
        <translation>Arbetet: krav, variation, anpassningsbarhet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
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
        <source>What support the employer wishes</source>
        <translation>Vilket stöd arbetsgivaren önskar</translation>
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
        <source>New employer</source>
        <translation>Ny arbetsgivare</translation>
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
</TS>
