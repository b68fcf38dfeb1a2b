<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>ProfileTab</name>
    <message>
        <source>About the referral</source>
        <translation>Om remissen</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Person- och kontaktuppgifter</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Födelsedatum</translation>
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
        <source>Education and work</source>
        <translation>Utbildning och arbete</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Goal in the client's own words</source>
        <translation>Målet med klientens egna ord</translation>
    </message>
    <message>
        <source>How to meet me</source>
        <translation>Så här bemöter man mig</translation>
    </message>
    <message>
        <source>Interests and wishes</source>
        <translation>Intressen och önskemål</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Life situation</source>
        <translation>Livssituation</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Hemkommun</translation>
    </message>
    <message>
        <source>Need of support at work</source>
        <translation>Stödbehov i arbetet</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Own goal</source>
        <translation>Eget mål</translation>
    </message>
    <message>
        <source>Own will to work</source>
        <translation>Egen vilja att arbeta</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Referral and notes</source>
        <translation>Hänvisning och anteckningar</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Remittent</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Resurser</translation>
    </message>
    <message>
        <source>Service started</source>
        <translation>Tjänsten började</translation>
    </message>
    <message>
        <source>Situation on the board, when not in work</source>
        <translation>Läget på tavlan, när klienten inte är i arbete eller åtgärd</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Kompetens</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Styrkor</translation>
    </message>
    <message>
        <source>Strengths and skills</source>
        <translation>Styrkor och kompetens</translation>
    </message>
    <message>
        <source>Support and everyday life</source>
        <translation>Stöd och vardag</translation>
    </message>
    <message>
        <source>Work history</source>
        <translation>Arbetshistoria</translation>
    </message>
    <message>
        <source>Write what helps. No diagnoses are needed here.</source>
        <translation>Skriv vad som hjälper. Diagnoser behövs inte.</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Födelseår</translation>
    </message>
</context>
</TS>
