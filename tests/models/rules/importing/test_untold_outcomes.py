"""Sentences of known words alone that still don't say that something has happened."""

import pytest

from app.models.enums import PlacementKind
from app.services.importing.values import work_of
from app.services.importing.word_lists import sheet_words

UNTOLD = {
    "leaving": """koulusta|lähti koulusta|koulutuksesta|palkkatyöstä|sairauslomalta|av med jobb
        |lähti työkokeilusta""",
    "put off or gone": """työkokeilu on siirtynyt|työkokeilun alku siirtyi|palkkatyö siirtyi
        |työkokeilu siirtyi 1.5.2023|palkkatyö meni|opinnot meni|work trial moved to 1.5.
        |job moved|studies moved|opiskelupaikka lähti|Work Trial Postponed|Work Trial On Hold""",
    "looked into": """työkokeilun selvittely|työkokeilu selvityksessä|koulutus selvityksessä
        |koulutuksen selvittely meneillään|hakeutunut koulutukseen|hakeutunut työhön""",
    "one or the other": """koulutus tai työ|työ tai koulutus|opinnot/työ|työkokeilu tai työ
        |työkokeilu / työ|koulutus eller arbete|school or work|studies or job|vai työllistyi""",
    "something else": """Job Fair|Job Fair 2023|Job Centre Visit|Work Experience|School Visit
        |Training Day|Job Club|Opinto-ohjaus|Koulutus-messut|Työkokeilu-info""",
    "working on something": """work on CV|working on CV|Working with LinkedIn|arbete med CV
        |arbetar med CV|Arbetet pågår|arbete pågår|arbetar på det""",
    "in title case": """Jobb I Sikte|Studier På Paus|Hired A Lawyer|Work In Progress|To Be Employed
        |Sysselsatt Fram Till 2020|Arbetsverksamhet I Kö|Ei Saatu Yhteyttä Työnantajaan
        |Lost Contact With Employer|Did Not Stay Long At The Meeting|Opinnot Tauolla
        |Ei Pysynyt Aikataulussa|Jobb Utlovat""",
    "long ago": """oli töissä|ollut töissä|on ollut töissä 2015|ollut palkkatyössä|was working
        |has been working at Fazer|was studying|oli opiskelija|ollut opiskelemassa""",
    "how long it lasted": """töissä kaksi päivää|töissä 2 pv|töissä viikon|töissä vuoden|töissä 6 kk
        |työkokeilussa kaksi päivää|i jobb två dagar|employed for two days|in work for a week
        |Töissä Viikon|Opiskeli kuukauden|töissä kolme kuukautta""",
    "another thing broken off": """läroavtal avbrutet|läroavtalet avbröts|oppisopimus keskeytyi
        |palkkatuki keskeytetty|apprenticeship interrupted|Läroavtal Avbrutet|Studierna Avbrutna
        |Arbetsprövningen Avbröts""",
    "cut short in title case": """Palkkatuki Hyl.|Työkokeilu Suunn.|Työkokeilu Valmisteilla|Kuty Ohi
        |Työllistyi Osittain|Anställd Delvis|Employed Partly
        |Työkykyarvio Tekemättä|Työkykyarvio Pyydetty""",
    "something else in title case": """Töihin Paluu|Työhön Valmennus|Töissä Kotona|Vakituinen Asunto
        |Määräaikainen Eläke|Permanent Address|Full Time Carer|Fast Bostad|Työkokeilu Alkaa 1.9.
        |Palkkatuki Myönnettävissä|Arbetsprövning Diskuterad|Hired Then Let Go|working hours""",
    "a company's name": """Koulu ry|Job Oy|Job Oy Yhteydenotto|Koulu ry, Prisma""",
    "what was studied": """opiskeli 2015|opiskeli lähihoitajaksi|viimeksi töissä 2017""",
    "no status": """aktiivinen sairaus|sairaus|onnistuu|työ valmis|aktiv sjukdom""",
    "another rehabilitation": """rehab|in rehab|back from rehab|drug rehab|kuntoutuksessa
        |på rehabilitering""",
    "another form of a known word": """skolas|skolas in på lagret|hälsar|hälsade|åtgärdas|åtgärdat
        |keskeytyy|keskeytyy 1.5.|opiskeltu|sjukskrivs""",
    "at work as a client": """töissä asiakkaana|Töissä asiakkaana|asiakkaana töissä""",
    "a name apart that nobody knows": """palkattiin, Korpinen|työllistyi, Xhemajli|hired, Okonkwo
        |anställd, Bjarmeland|töissä: Gashi""",
    "a contract that is wished for": """oppisopimus kahvilassa haussa|läroavtal på Fazer?
        |thinking about an apprenticeship at a nursery""",
    "works and what works": """works on CV|works well|works from Monday|duuniin syksyllä
        |amikseen syksyllä""",
    "no title of a job": """työllistyminen ongelmaksi|työllistyminen haasteeksi|sai työn valmiiksi
        |työllistyminen mahdottomaksi|opiskelu raskaaksi|koulutus kalliiksi|koulutus syksyksi
        |töihin kesäksi|opiskelemaan syksyksi|työkokeilu kevääksi|sairausloma kevääksi
        |työllistyi lyhyeksi ajaksi|töissä esimerkiksi""",
    "a clause and no title": """fick jobb som försvann|fick jobb som rann ut i sanden|jobb som gick
        |fick jobb som ordnades|work as usual|anställd som sagt|jobb som avbokades""",
    "working on it": """jobbar på det|arbetar på CV|jobbar på saken|started work on CV
        |got work with LinkedIn|jobb av och till""",
    "at a place for another reason": """muutti yliopistoon|keskeytti kahvilassa
        |sairauslomalla kaupungilla""",
    "to come": """töihin syksyllä|kouluun syksyllä|koulutukseen keväällä|valmis töihin
        |opiskelemaan syksyllä|työkokeiluun kesällä|Töihin Ensi Viikolla|Töihin Vasta Syksyllä""",
    "somebody else": """palkattiin Virtanen|palkattiin Korpinen|palkattiin Aino|palkattu Sari Laine
        |rekrytoitiin Mäkelä|työllistettiin Virtanen|Työllistyi Virtanen|Työllistyi Sanna
        |työsuhteessa Virtanen|anställdes Karlsson|anställd Karlsson|Hired Smith|hired Virtanen
        |Hired Anna Smith|employed Mikko|Hired Someone Else|Palkattiin Sijainen|Työkokeilu Annalla
        |työkokeilu Annalla|töissä Pekalla|Palkattiin Joku Muu""",
    "no paid job": """employed as a carer for mother|employed as mother's carer|kotiäitinä töissä
        |working as a carer for his dad|omaishoitajana töissä|työllistyi omaishoitajaksi
        |anställd som närståendevårdare|jobbar som vårdare åt sin mor|working as a mother
        |job as a father|jobbar som hemmamamma|anställd som volontär|employed as a volunteer
        |working as an unpaid intern|jobbar som oavlönad praktikant|töissä vapaaehtoisena""",
    "what a job is": """job as bait|job as a threat|work as therapy|work as an idea|job as a hobby
        |work as punishment|job as condition for benefit|jobb som morot|jobb som dröm
        |jobb som terapi|arbete som straff|jobb som passar|jobb som lockar|arbete som tröttar
        |sysselsatt som förr|working as hard as ever|employed as a care|työ unelmana""",
    "no name though with a capital": """Palkattiin Harjoittelija|Töissä Käymässä|Töissä Nuorena
        |Palkkatyö Kangastelee|Työsuhde Riidanalainen|Palkkatuki Anottu|Työllistyi Mikäli
        |Koulu Käyty|Koulutus Lähihoitaja|Koulutus: Lähihoitaja|Utbildning Kock|Education: Cook
        |Sysselsatt Hemma|Arbete Återstår|Hired Car|Hired Lawyer|Sairausloma Pelko
        |Flyttade Fram Mötet|Keskeytti Lääkkeet|Interrupted Sleep|Kuntouttava Ote""",
    "no business yet": """yrittäjänä aiemmin|yrittää töihin|yrittäjyys kiinnostaa|yrittäjäkurssi
        |haaveena yrittäjäksi|yrittäjäksi?|startar eget|wants to be self-employed
        |egen företagare förr|yrittäjänä 90-luvulla|suunnittelee toiminimeä|self-employed before
        |yrittäjä isä""",
    "decades ago": """töissä 90-luvulla|Töissä 1990-Luvulla|employed in the 90s|jobb på 80-talet
        |Töissä 2000-Luvun Alussa|töissä aikanaan|employed in the 1990s""",
}


@pytest.mark.parametrize("kind", UNTOLD)
def test_it_stays_open(kind: str) -> None:
    words, understood = sheet_words(), []
    for text in (" ".join(each.split()) for each in UNTOLD[kind].split("|")):
        for spelled in (text, text.upper(), f"{text}, 1.3.2023", f"{text} (Prisma)"):
            outcome, status = words.outcome_of(spelled), words.status_of(spelled)
            if outcome or status or work_of(spelled, outcome, "Kahvila Oy"):
                understood.append(spelled)
    assert understood == []


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("lähti töihin 1.3.2023", "employed"),
        ("siirtyi työkokeiluun Prismaan", "work_trial"),
        ("moved to education", "education"),
        ("Work trial at Prisma", "work_trial"),
        ("työllistyi, uusi työpaikka Lahdessa", "employed"),
        ("Työllistyi S-Markettiin", "employed"),
        ("Työkokeilu Oy:stä", "work_trial"),
        ("Työllistyi Prisma", "employed"),
        ("Työllistyi Kahvila Oy", "employed"),
        ("Anställd på Fazer, Visstid", "employed"),
        ("Työllistyi Oy Kahvila Ab", "employed"),
        ("Töihin Prismaan", "employed"),
        ("Töissä Lidlissä", "employed"),
        ("Töihin Kahvila Oy:hyn", "employed"),
        ("Opiskelemaan Savoniaan", "education"),
        ("töissä 3 pv/vko", "employed"),
        ("työllistyi, 3 pv viikossa", "employed"),
        ("employed 3 days a week", "employed"),
        ("Fick jobbet", "employed"),
        ("sai vakityön", "employed"),
        ("kunt. työtoimintaan", "rehab_work"),
        ("saikulla", "sick_leave"),
        ("takaisin työkyvyn arviointiin", "work_ability_assessment"),
        ("palkattiin Prismaan", "employed"),
        ("palkattiin Kahvila Oy:hyn", "employed"),
        ("palkattiin kaupungille siivoojaksi", "employed"),
        ("Työllistyi Kahvila Aurora", "employed"),
        ("työllistyi (S-Market, osa-aik.)", "employed"),
        ("töissä Virtasen Leipomossa", "employed"),
        ("Töissä ABC:llä", "employed"),
        ("Työllistyi Korhosen Kukkaan", "employed"),
        ("työllistyi lidliin", "employed"),
        ("pääsi töihin k-markettiin", "employed"),
        ("meni töihin kouluun", "employed"),
        ("työllistyi yrittäjäksi", "employed"),
        ("yrittäjänä", "employed"),
        ("perusti toiminimen 1.3.2023", "employed"),
        ("startade eget", "employed"),
        ("self-employed", "employed"),
        ("jobbar i skolan", "employed"),
        ("työllistyi tarjoilijaksi 60 %", "employed"),
        ("anställdes av Ab Karlsson", "employed"),
        ("anställd som butiksbiträde", "employed"),
        ("anställd som närvårdare på servicehuset", "employed"),
        ("employed as a care assistant", "employed"),
        ("employed as a warehouse worker at Posti", "employed"),
        ("Hired by Smith Ltd", "employed"),
        ("studerar till närvårdare", "education"),
        ("opiskelemaan Stadin ammattiopistoon", "education"),
        ("Töissä H&M:llä", "employed"),
        ("Työllistyi H&M:lle", "employed"),
        ("Jobbar på H&M", "employed"),
        ("Töissä A&O Hostelissa", "employed"),
        ("oppisopimus päiväkodissa", "employed"),
        ("oppisopimus Seinäjoen kaupungilla", "employed"),
        ("läroavtal på Fazer", "employed"),
        ("apprenticeship at a nursery", "employed"),
        ("työllistyi, Konecranes", "employed"),
        ("Töissä, Rannikon Kiinteistöhuolto", "employed"),
        ("töissä Vaasan Sähkössä", "employed"),
        ("anställd vid Jakobstads stad", "employed"),
        ("works at Lidl", "employed"),
        ("meni duuniin", "employed"),
        ("går i skola", "education"),
        ("skolan", "education"),
        ("rehabiliterande arbetsverksamhet", "rehab_work"),
        ("sjukskriven tills vidare", "sick_leave"),
    ],
)
def test_it_is_still_understood(text: str, outcome: str) -> None:
    assert str(sheet_words().outcome_of(text)) == outcome


@pytest.mark.parametrize("text", ["oppisopimus", "oppisopimus Prismaan", "läroavtal från staden"])
def test_a_contract_is_no_outcome_without_the_place_where_it_is(text: str) -> None:
    assert sheet_words().outcome_of(text) is None


def test_a_trial_in_part_time_work_is_a_measure() -> None:
    assert sheet_words().work_kind("työkokeilu, osa-aikainen") is PlacementKind.MEASURE
