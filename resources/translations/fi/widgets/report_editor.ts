<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>ReportEditor</name>
    <message>
        <source>All reports</source>
        <translation>Kaikki raportit</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Lihavointi</translation>
    </message>
    <message>
        <source>Change the report's language</source>
        <translation>Raportin kielen vaihto</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>H</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Miten</translation>
    </message>
    <message>
        <source>In the client's own words</source>
        <translation>Asiakkaan omin sanoin</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursivointi</translation>
    </message>
    <message>
        <source>Just as they were said</source>
        <translation>Juuri niin kuin ne sanottiin</translation>
    </message>
    <message>
        <source>Language of the headings and forms</source>
        <translation>Valmiiden tekstien kieli</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Luettelo</translation>
    </message>
    <message>
        <source>Make final</source>
        <translation>Merkitse valmiiksi</translation>
    </message>
    <message>
        <source>Make the report final</source>
        <translation>Raportin merkitseminen valmiiksi</translation>
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
        <source>On paper</source>
        <translation>Paperilla</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tulosta…</translation>
    </message>
    <message>
        <source>Record how and when the client took part. Then it can be made final.</source>
        <translation>Kirjaa, miten ja milloin asiakas osallistui. Sitten raportin voi merkitä valmiiksi.</translation>
    </message>
    <message>
        <source>Record the client's part</source>
        <translation>Asiakkaan osuuden kirjaus</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Avaa uudelleen</translation>
    </message>
    <message>
        <source>Reopen the report</source>
        <translation>Raportin avaus uudelleen</translation>
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
        <source>Subheading</source>
        <translation>Väliotsikko</translation>
    </message>
    <message>
        <source>The client has no words to add</source>
        <translation>Asiakkaalla ei ole lisättävää</translation>
    </message>
    <message>
        <source>The client's part</source>
        <translation>Asiakkaan osuus</translation>
    </message>
    <message>
        <source>The report counts only if it is made or commented with the client.</source>
        <translation>Raportti täyttää laatukriteerit vain, jos se tehdään tai kommentoidaan yhdessä asiakkaan kanssa.</translation>
    </message>
    <message>
        <source>The text of the report</source>
        <translation>Raportin teksti</translation>
    </message>
    <message>
        <source>Write down the client's own words, or that there were none.</source>
        <translation>Kirjaa asiakkaan omat sanat tai se, ettei niitä ollut.</translation>
    </message>
    <message>
        <source>Write in the report</source>
        <translation>Raportin kirjoittaminen</translation>
    </message>
    <message>
        <source>final-report.pdf</source>
        <translation>loppuraportti.pdf</translation>
    </message>
</context>
</TS>
