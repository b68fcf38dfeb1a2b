<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>ReportEditor</name>
    <message>
        <source>About the report</source>
        <translation>Raportin tiedot</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>Kaikki raportit</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Lihavointi</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Tarkistus</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursivointi</translation>
    </message>
    <message>
        <source>Let a finding stand</source>
        <translation>Kohdan jättäminen ennalleen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Luettelo</translation>
    </message>
    <message>
        <source>Look at the text</source>
        <translation>Katso tekstiä</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Katso kohdat</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Uusi sivu</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Numeroitu luettelo</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paperi</translation>
    </message>
    <message>
        <source>Print anyway</source>
        <translation>Tulosta silti</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tulosta…</translation>
    </message>
    <message>
        <source>Redo in the text (Ctrl+Y)</source>
        <translation>Tee uudelleen tekstissä (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Tallenna silti</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Tallenna PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Tallenna PDF…</translation>
    </message>
    <message>
        <source>Saved as a PDF. It is readable to anyone who has it.</source>
        <translation>Tallennettu PDF-tiedostona. Sen voi lukea kuka tahansa, jolla se on.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Osiot</translation>
    </message>
    <message>
        <source>Show it all the same</source>
        <translation>Näytä silti</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Vierekkäin</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Väliotsikko</translation>
    </message>
    <message>
        <source>The client's own words</source>
        <translation>Asiakkaan omat sanat</translation>
    </message>
    <message>
        <source>The text may name another client, and this client would see it.</source>
        <translation>Tekstissä saattaa olla toisen asiakkaan nimi, ja tämä asiakas näkisi sen.</translation>
    </message>
    <message>
        <source>The text of the report</source>
        <translation>Raportin teksti</translation>
    </message>
    <message>
        <source>Undo in the text (Ctrl+Z)</source>
        <translation>Kumoa tekstissä (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Write in the report</source>
        <translation>Raportin kirjoittaminen</translation>
    </message>
    <message>
        <source>final-report.pdf</source>
        <translation>loppuraportti.pdf</translation>
    </message>
    <message numerus="yes">
        <source>{copy}: %n place(s) should be looked at first.</source>
        <translation>
            <numerusform>{copy}: %n kohta kannattaa katsoa ensin.</numerusform>
            <numerusform>{copy}: %n kohtaa kannattaa katsoa ensin.</numerusform>
        </translation>
    </message>
    <message>
        <source>{state}, version {number}</source>
        <translation>{state}, versio {number}</translation>
    </message>
</context>
</TS>
