<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>ClientFilePage</name>
    <message>
        <source>All clients</source>
        <translation>Alla klienter</translation>
    </message>
    <message>
        <source>Client's file</source>
        <translation>Klientens uppgifter</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Samtycken</translation>
    </message>
    <message>
        <source>Don't erase</source>
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
        <source>History</source>
        <translation>Historik</translation>
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
        <source>Parts of the file</source>
        <translation>Uppgifternas delar</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Föregående flik</translation>
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
        <source>Remove the client</source>
        <translation>Ta bort klienten</translation>
    </message>
    <message>
        <source>The client and everything recorded about the client are erased from the file. This can't be undone, and earlier steps can't be undone after it. Backups that were made before still hold the client.</source>
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
        <source>This client is not in the caseload any more.</source>
        <translation>Den här klienten finns inte längre.</translation>
    </message>
    <message>
        <source>Work and measures</source>
        <translation>Arbete och åtgärder</translation>
    </message>
</context>
</TS>
