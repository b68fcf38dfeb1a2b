<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>Labels</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag sen</numerusform>
            <numerusform>%n dgr sen</numerusform>
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
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Tillagd</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Överenskommen</translation>
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
        <source>Client's file: education</source>
        <translation>Klientens uppgifter: utbildning</translation>
    </message>
    <message>
        <source>Client's file: end</source>
        <translation>Klientens uppgifter: slut</translation>
    </message>
    <message>
        <source>Client's file: goal</source>
        <translation>Klientens uppgifter: mål</translation>
    </message>
    <message>
        <source>Client's file: interests</source>
        <translation>Klientens uppgifter: intressen</translation>
    </message>
    <message>
        <source>Client's file: needs for support</source>
        <translation>Klientens uppgifter: stödbehov</translation>
    </message>
    <message>
        <source>Client's file: outcome</source>
        <translation>Klientens uppgifter: resultat</translation>
    </message>
    <message>
        <source>Client's file: own will</source>
        <translation>Klientens uppgifter: egen vilja</translation>
    </message>
    <message>
        <source>Client's file: practical needs</source>
        <translation>Klientens uppgifter: praktiska behov</translation>
    </message>
    <message>
        <source>Client's file: referrer</source>
        <translation>Klientens uppgifter: remitterande instans</translation>
    </message>
    <message>
        <source>Client's file: resources</source>
        <translation>Klientens uppgifter: resurser</translation>
    </message>
    <message>
        <source>Client's file: skills</source>
        <translation>Klientens uppgifter: kunnande</translation>
    </message>
    <message>
        <source>Client's file: start</source>
        <translation>Klientens uppgifter: början</translation>
    </message>
    <message>
        <source>Client's file: strengths</source>
        <translation>Klientens uppgifter: styrkor</translation>
    </message>
    <message>
        <source>Client's file: work history</source>
        <translation>Klientens uppgifter: arbetshistoria</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienter</translation>
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
        <source>Erased</source>
        <translation>Raderat</translation>
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
        <source>Final</source>
        <translation>Slutgiltig</translation>
    </message>
    <message>
        <source>Final reports</source>
        <translation>Slutrapporter</translation>
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
        <source>Handed over</source>
        <translation>Utlämnad</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Hälsoundersökning</translation>
    </message>
    <message>
        <source>Health first</source>
        <translation>Hälsan först</translation>
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
        <source>Interrupted</source>
        <translation>Avbröts</translation>
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
        <source>Network meeting</source>
        <translation>Nätverksmöte</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>No contact for a while</source>
        <translation>Ingen kontakt på en tid</translation>
    </message>
    <message>
        <source>On sick leave</source>
        <translation>Till sjukledighet</translation>
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
        <source>Redone</source>
        <translation>Gjord på nytt</translation>
    </message>
    <message>
        <source>Referrers</source>
        <translation>Remitterande instanser</translation>
    </message>
    <message>
        <source>Rehabilitation first</source>
        <translation>Rehab först</translation>
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
        <translation>Vilar</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Återsänd</translation>
    </message>
    <message>
        <source>Review of the rest</source>
        <translation>Uppföljning av vilan</translation>
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
        <source>Services</source>
        <translation>Tjänster</translation>
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
        <source>The client's consent</source>
        <translation>Klientens samtycke</translation>
    </message>
    <message>
        <source>The client's copy</source>
        <translation>Klientens exemplar</translation>
    </message>
    <message>
        <source>The client's own report</source>
        <translation>Klientens egen rapport</translation>
    </message>
    <message>
        <source>The referrer's copy</source>
        <translation>Den remitterande instansens exemplar</translation>
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
        <source>Today</source>
        <translation>I dag</translation>
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
        <source>What to tell at work</source>
        <translation>Vad som berättas på jobbet</translation>
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
        <source>Workshop or training</source>
        <translation>Workshop eller utbildning</translation>
    </message>
    <message>
        <source>Written together</source>
        <translation>Skriven tillsammans</translation>
    </message>
</context>
</TS>
