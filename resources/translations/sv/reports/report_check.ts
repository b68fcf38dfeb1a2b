<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>CheckTab</name>
    <message>
        <source>Another client has this name</source>
        <translation>En annan klient har det här namnet</translation>
    </message>
    <message>
        <source>Before printing</source>
        <translation>Före utskrift</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-postadress</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Visa i texten</translation>
    </message>
    <message>
        <source>It may stand</source>
        <translation>Får stå kvar</translation>
    </message>
    <message>
        <source>Letters that are missing on paper</source>
        <translation>Bokstäver som saknas på pappret</translation>
    </message>
    <message>
        <source>Like a personal identity code (the check is wrong)</source>
        <translation>Liknar en personbeteckning (kontrolltecknet stämmer inte)</translation>
    </message>
    <message>
        <source>No consent to name this employer</source>
        <translation>Samtycke saknas till att nämna arbetsgivaren</translation>
    </message>
    <message>
        <source>Personal identity code</source>
        <translation>Personbeteckning</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Tells of health, not for an employer</source>
        <translation>Berättar om hälsa, hör inte till arbetsgivaren</translation>
    </message>
    <message>
        <source>The client's own name in a nameless profile</source>
        <translation>Klientens eget namn i en namnlös profil</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Vad som ska ses över</translation>
    </message>
    <message>
        <source>You decide. The check knows the names in this caseload and common forms of words; it does not see nicknames, or a person told of without a name.</source>
        <translation>Du bestämmer. Kontrollen känner till namnen bland dina klienter och vanliga böjningsformer. Den ser inte smeknamn eller en person som omtalas utan namn.</translation>
    </message>
    <message numerus="yes">
        <source>{copy}: %n place(s) to look at.</source>
        <translation>
            <numerusform>{copy}: %n ställe att se över.</numerusform>
            <numerusform>{copy}: %n ställen att se över.</numerusform>
        </translation>
    </message>
    <message>
        <source>{copy}: nothing to look at.</source>
        <translation>{copy}: inget att anmärka på.</translation>
    </message>
    <message>
        <source>{reason} · in the client's words</source>
        <translation>{reason} · i klientens ord</translation>
    </message>
</context>
</TS>
