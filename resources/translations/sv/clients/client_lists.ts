<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
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
        <source>Open in the employer log</source>
        <translation>Öppna i arbetsgivarloggen</translation>
    </message>
    <message>
        <source>Open the employer log</source>
        <translation>Öppna arbetsgivarloggen</translation>
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
        <source>Next step is</source>
        <translation>Nästa steg är</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Vilken dag</translation>
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
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Who else was there</source>
        <translation>Vilka andra var med</translation>
    </message>
    <message>
        <source>{what}, missed</source>
        <translation>{what}, kom inte</translation>
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
        <source>People who work with the client, and people close, belong here.</source>
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
    <name>PlacementForm</name>
    <message>
        <source>A known or a new employer</source>
        <translation>Känd eller ny arbetsgivare</translation>
    </message>
    <message>
        <source>Employer of a job or a measure</source>
        <translation>Ändring av arbetsgivare</translation>
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
        <source>Term</source>
        <translation>Anställningens längd</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
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
        <source>Work and measures</source>
        <translation>Arbete och åtgärder</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>Arbetsuppgift</translation>
    </message>
</context>
</TS>
