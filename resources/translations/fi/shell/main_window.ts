<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n myöhässä</numerusform>
            <numerusform>%n myöhässä</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>T&amp;oiminnot</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Muokkaa</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tiedosto</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Siirry</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>O&amp;hje</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Asiakkaat</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Sulje se</translation>
    </message>
    <message>
        <source>Employer log</source>
        <translation>Työnantajaloki</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Salattu</translation>
    </message>
    <message>
        <source>Import a sheet…</source>
        <translation>Tuo taulukko…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Näppäimet</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lukitse</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Lukitse (Ctrl+L)</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Uusi asiakas</translation>
    </message>
    <message>
        <source>New employer contact</source>
        <translation>Uusi työnantajakontakti</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Lopeta</translation>
    </message>
    <message>
        <source>Redo:</source>
        <translation>Tee uudelleen:</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raportit</translation>
    </message>
    <message>
        <source>Saved {time} · Encrypted</source>
        <translation>Tallennettu {time} · Salattu</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Hae kaikesta</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Status board</source>
        <translation>Tilannetaulu</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Yhteenveto</translation>
    </message>
    <message>
        <source>Undo:</source>
        <translation>Kumoa:</translation>
    </message>
    <message>
        <source>{open} of at most {limit} clients in coaching</source>
        <translation>Valmennuksessa {open}, enintään {limit}</translation>
    </message>
</context>
<context>
    <name>_Told</name>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
</context>
</TS>
