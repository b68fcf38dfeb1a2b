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
        <source>Save the summary…</source>
        <translation>Spara sammandraget…</translation>
    </message>
    <message>
        <source>Summaries (*.json)</source>
        <translation>Sammandrag (*.json)</translation>
    </message>
    <message>
        <source>Take in an earlier one…</source>
        <translation>Ta in ett tidigare…</translation>
    </message>
    <message>
        <source>The summary that was exported last</source>
        <translation>Det senast exporterade sammandraget</translation>
    </message>
    <message>
        <source>The summary was saved: JSON, PDF and a spreadsheet.</source>
        <translation>Sammandraget sparades: JSON, PDF och kalkylblad.</translation>
    </message>
    <message numerus="yes">
        <source>The summary was taken in; %n release(s) were new.</source>
        <translation>
            <numerusform>Sammandraget togs in; en publicering var ny.</numerusform>
            <numerusform>Sammandraget togs in; %n publiceringar var nya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to the end of a month: {day}. Only this leaves: no names, no ids, no free text. Nobody can be recognised from it, not even from several put together.</source>
        <translation>Läget i slutet av månaden {day}. Bara detta lämnar programmet: inga namn, inga id-nummer, ingen fri text. Ingen kan kännas igen ur det, inte ens ur flera sammandrag tillsammans.</translation>
    </message>
    <message numerus="yes">
        <source>What is recorded of %n client(s) differs from the exported summary. That is meant: a correction would tell about one person, so it moves no number.</source>
        <translation>
            <numerusform>En klients uppgifter avviker från det exporterade sammandraget. Så ska det vara: en rättelse skulle berätta om en människa, så den ändrar inga tal.</numerusform>
            <numerusform>%n klienters uppgifter avviker från det exporterade sammandraget. Så ska det vara: en rättelse skulle berätta om enskilda människor, så den ändrar inga tal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to save the summary</source>
        <translation>Var sammandraget sparas</translation>
    </message>
    <message>
        <source>Why rounded?</source>
        <translation>Varför avrundat?</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Anonymous summary</source>
        <translation>Anonymt sammandrag</translation>
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
        <source>Print the steering report…</source>
        <translation>Skriv ut rapporten till styrgruppen…</translation>
    </message>
    <message>
        <source>Save the anonymous summary…</source>
        <translation>Spara det anonyma sammandraget…</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammandrag</translation>
    </message>
    <message>
        <source>Why are the numbers rounded?</source>
        <translation>Varför avrundas talen?</translation>
    </message>
</context>
</TS>
