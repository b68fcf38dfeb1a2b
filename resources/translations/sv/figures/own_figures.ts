<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>OwnFiguresView</name>
    <message numerus="yes">
        <source>%n person(s) rated at both ends</source>
        <translation>
            <numerusform>%n person har skattat i början och i slutet</numerusform>
            <numerusform>%n personer har skattat i början och i slutet</numerusform>
        </translation>
    </message>
    <message>
        <source>65 or over</source>
        <translation>65 eller över</translation>
    </message>
    <message>
        <source>Age at the start</source>
        <translation>Ålder i början</translation>
    </message>
    <message>
        <source>Contacts by month</source>
        <translation>Kontakter per månad</translation>
    </message>
    <message>
        <source>Days of my own</source>
        <translation>Egna dagar</translation>
    </message>
    <message>
        <source>Employer contacts</source>
        <translation>Arbetsgivarkontakter</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Från början</translation>
    </message>
    <message>
        <source>Jobs by hours</source>
        <translation>Anställningar efter arbetstid</translation>
    </message>
    <message>
        <source>Jobs by sector</source>
        <translation>Anställningar efter sektor</translation>
    </message>
    <message>
        <source>Jobs by term</source>
        <translation>Anställningar efter form</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>I fjol</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Meetings and other work</source>
        <translation>Möten och annat arbete</translation>
    </message>
    <message>
        <source>Missed by the client</source>
        <translation>Klienten uteblev</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Inte antecknat</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Ingenting ännu.</translation>
    </message>
    <message>
        <source>On the board now</source>
        <translation>På tavlan nu</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Phases now</source>
        <translation>Faserna nu</translation>
    </message>
    <message>
        <source>Steering report…</source>
        <translation>Till styrgruppen…</translation>
    </message>
    <message>
        <source>Support for pay</source>
        <translation>Lönestöd</translation>
    </message>
    <message>
        <source>The client's part in the report</source>
        <translation>Klientens del i rapporten</translation>
    </message>
    <message>
        <source>The last six months</source>
        <translation>De senaste sex månaderna</translation>
    </message>
    <message>
        <source>These figures are exact and not anonymous. Give the project manager the anonymous summary instead.</source>
        <translation>Siffrorna är exakta och inte anonyma. Ge projektchefen det anonyma sammandraget i stället.</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>I år</translation>
    </message>
    <message>
        <source>Times and self-efficacy</source>
        <translation>Tider och tilltro</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Under 18</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Varifrån</translation>
    </message>
    <message>
        <source>days to the first employer contact (median)</source>
        <translation>dagar till första arbetsgivarkontakt (median)</translation>
    </message>
    <message>
        <source>days to work (median)</source>
        <translation>dagar till arbete (median)</translation>
    </message>
    <message>
        <source>employers contacted</source>
        <translation>kontaktade arbetsgivare</translation>
    </message>
    <message>
        <source>employers met</source>
        <translation>arbetsgivare som träffats</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>pågår</translation>
    </message>
    <message>
        <source>job starts</source>
        <translation>inledda anställningar</translation>
    </message>
    <message>
        <source>mean at the end, 0–10</source>
        <translation>medeltal i slutet, 0–10</translation>
    </message>
    <message>
        <source>mean at the start, 0–10</source>
        <translation>medeltal i början, 0–10</translation>
    </message>
    <message>
        <source>people who got work</source>
        <translation>personer fick arbete</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>vilar</translation>
    </message>
    <message>
        <source>services begun</source>
        <translation>inledda tjänster</translation>
    </message>
    <message>
        <source>services ended</source>
        <translation>avslutade tjänster</translation>
    </message>
</context>
</TS>
