<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AnonymousView</name>
    <message numerus="yes">
        <source>%n client(s) have an outcome but no end day, so they do not count as ended. Fill in the days first: what has been given out stays as it was.</source>
        <translation>
            <numerusform>%n klient har ett utfall men ingen slutdag och räknas därför inte som avslutad. Fyll i dagen först: det som redan getts ut ändras inte.</numerusform>
            <numerusform>%n klienter har ett utfall men ingen slutdag och räknas därför inte som avslutade. Fyll i dagarna först: det som redan getts ut ändras inte.</numerusform>
        </translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Läget den</translation>
    </message>
    <message>
        <source>Everything is in it.</source>
        <translation>Allt finns med.</translation>
    </message>
    <message>
        <source>Save PDF and spreadsheet…</source>
        <translation>Spara PDF och tabell…</translation>
    </message>
    <message>
        <source>The summary was saved.</source>
        <translation>Sammanfattningen sparades.</translation>
    </message>
    <message>
        <source>This is all that leaves: no names, no ids, no free text. Nobody can be recognised from it, not even from two of them put together.</source>
        <translation>Bara det här lämnar programmet: inga namn, inga id-nummer, ingen fritext. Ingen kan kännas igen, inte ens om man lägger ihop två sammanfattningar.</translation>
    </message>
    <message>
        <source>What is not in it, and why</source>
        <translation>Vad som inte visas och varför</translation>
    </message>
    <message>
        <source>Where to save the summary</source>
        <translation>Var sammanfattningen sparas</translation>
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
        <source>Measures</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Möten och kontakter</translation>
    </message>
    <message>
        <source>Nobody has been rated both at the start and at the end.</source>
        <translation>Ingen har en skattning både i början och i slutet.</translation>
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
        <source>Self-efficacy, 0–10</source>
        <translation>Tilltro till egen förmåga, 0–10</translation>
    </message>
    <message>
        <source>Support for pay</source>
        <translation>Lönestöd</translation>
    </message>
    <message>
        <source>The last six months</source>
        <translation>De senaste sex månaderna</translation>
    </message>
    <message>
        <source>These figures are exact and not anonymous: they are for you. Give the project manager the anonymous summary instead.</source>
        <translation>De här siffrorna är exakta och inte anonyma: de är för dig. Ge projektchefen den anonyma sammanfattningen i stället.</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>I år</translation>
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
        <source>employers contacted</source>
        <translation>kontaktade arbetsgivare</translation>
    </message>
    <message>
        <source>employers visited</source>
        <translation>besökta arbetsgivare</translation>
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
        <source>mean at the end</source>
        <translation>medeltal i slutet</translation>
    </message>
    <message>
        <source>mean at the start</source>
        <translation>medeltal i början</translation>
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
<context>
    <name>SummaryPage</name>
    <message>
        <source>Anonymous summary</source>
        <translation>Anonym sammanfattning</translation>
    </message>
    <message>
        <source>Kinds of figures</source>
        <translation>Slag av siffror</translation>
    </message>
    <message>
        <source>Own figures</source>
        <translation>Egna siffror</translation>
    </message>
    <message>
        <source>Save the anonymous summary…</source>
        <translation>Spara den anonyma sammanfattningen…</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammanfattning</translation>
    </message>
</context>
</TS>
