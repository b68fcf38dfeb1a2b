"""The headings and words of old sheets in three languages."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.models.enums import ContactWay, Outcome, Sector, Status
from app.models.rules.importing.headings import Role, Target, plain
from app.services.importing.word_lists import sheet_words

WORDS = sheet_words()
LANGUAGES = {
    "fi": "Nimi, Synt.vuosi, Puhelin, Lähettävä taho, Aloituspvm, Tavoite, Tilanne, Työnantaja,"
    "Päättyi, Lopputulos, Kp alku (0-10), Kp loppu (0-10), Muistiinpanot",
    "sv": "Namn, Födelseår, Telefon, Remitterande instans, Började, Mål, Situation, Arbetsgivare,"
    "Avslutad, Utfall, Upplevd förmåga början, Upplevd förmåga slut, Anteckningar",
    "en": "Name, Birth year, Phone, Referrer, Start date, Goal, Situation, Employer,"
    "End date, Outcome, Self-efficacy start, Self-efficacy end, Notes",
}
EXPECTED = (
    "name, birth, phone, referrer, started_on, goal, situation, employer, ended_on, outcome, "
    "self_efficacy_start, self_efficacy_end, notes"
)
CONTACTS = {
    "fi": "Pvm, Työnantaja, Sektori, Toimiala, Yhteyshenkilö, Miten, Asiakas, Asia, Seuraava askel",
    "sv": "Datum, Arbetsgivare, Sektor, Bransch, Kontaktperson, Hur, Klient, Ärende, Nästa steg",
    "en": "Date, Employer, Sector, Industry, Contact person, How, Client, Subject, Next step",
}
CONTACT_TARGETS = "day, employer, sector, industry, person, way, client, subject, next_step"


def headings(text: str) -> dict[int, str]:
    return dict(enumerate(part.strip() for part in text.split(",")))


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_client_headings(language: str) -> None:
    row = headings(LANGUAGES[language])
    assert ", ".join(WORDS.targets(row, Role.CLIENTS).values()) == EXPECTED
    assert WORDS.fit(row, Role.CLIENTS) > WORDS.fit(row, Role.CONTACTS)


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_contact_headings(language: str) -> None:
    row = headings(CONTACTS[language])
    assert ", ".join(WORDS.targets(row, Role.CONTACTS).values()) == CONTACT_TARGETS
    assert WORDS.fit(row, Role.CONTACTS) > WORDS.fit(row, Role.CLIENTS)


@pytest.mark.parametrize(
    ("heading", "target"),
    [
        ("ASIAKKAAN NIMI", Target.NAME),
        ("Sukunimi ja etunimi", Target.NAME_FAMILY_FIRST),
        ("Sukunimi, etunimet", Target.NAME_FAMILY_FIRST),
        ("Efternamn, förnamn", Target.NAME_FAMILY_FIRST),
        ("Sukunimi", Target.FAMILY_NAME),
        ("Syntymäaika (pp.kk.vvvv)", Target.BIRTH),
        ("Henkilötunnus", Target.BIRTH),
        ("työkyky alku", Target.WORK_ABILITY_START),
        ("  Huom!  ", Target.NOTES),
        ("Asiakkuus alkoi", Target.STARTED_ON),
        ("Kengännumero", Target.LEFTOVER),
    ],
)
def test_single_headings(heading: str, target: Target) -> None:
    assert WORDS.targets({0: heading}, Role.CLIENTS) == {0: target}


def test_a_target_is_given_once_and_to_the_nearest() -> None:
    row = {0: "Nimi ja muut tiedot", 1: "Nimi", 2: "Nimi"}
    assert WORDS.targets(row, Role.CLIENTS) == {
        0: Target.NOTES,
        1: Target.NAME,
        2: Target.LEFTOVER,
    }


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Työllistynyt", "employed"),
        ("työhön", "employed"),
        ("Anställd", "employed"),
        ("Employed", "employed"),
        ("Työkokeiluun", "work_trial"),
        ("Arbetsprövning", "work_trial"),
        ("Kuntouttava työtoiminta", "rehab_work"),
        ("Arbetsverksamhet i rehabiliteringssyfte", "rehab_work"),
        ("Työkyvyn selvittely tai arviointi", "work_ability_assessment"),
        ("Utredning av arbetsförmågan", "work_ability_assessment"),
        ("Koulutus", "education"),
        ("Studier", "education"),
        ("Jäi kesken", "interrupted"),
        ("Avbröts", "interrupted"),
        ("Ei pysynyt asiakkuudessa", "did_not_stay"),
        ("Stannade inte kvar", "did_not_stay"),
        ("Sairauslomalle", "sick_leave"),
        ("Sjukledighet", "sick_leave"),
    ],
)
def test_outcomes(text: str, outcome: str) -> None:
    assert WORDS.outcome_of(text) is Outcome(outcome)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Vaaleanvihreä: aktiivinen, toimenpiteessä", Status.IN_MEASURE),
        ("Vihreä: valmis ja onnistunut", Status.SUCCEEDED),
        ("Keltainen: terveydentilan selvittely", Status.HEALTH_CHECK),
        ("Vaaleanpunainen: ensin kuntouttava työtoiminta", Status.REHAB_WORK),
        ("Punainen: siirto takaisin lähettävälle taholle", Status.RETURNED),
        ("Ei väriä: aktiivinen", Status.ACTIVE),
        ("ljusgrön: aktiv men i åtgärd", Status.IN_MEASURE),
        ("klar och lyckad", Status.SUCCEEDED),
        ("finished and successful", Status.SUCCEEDED),
        ("jotakin muuta", None),
    ],
)
def test_statuses(text: str, status: Status | None) -> None:
    assert WORDS.status_of(text) is status


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("käynti", ContactWay.VISIT),
        ("puhelin", ContactWay.PHONE),
        ("Soitto", ContactWay.PHONE),
        ("sähköposti", ContactWay.EMAIL),
        ("valmennettavan kautta", ContactWay.VIA_CLIENT),
        ("Teams-palaveri", ContactWay.VIDEO),
        ("besök", ContactWay.VISIT),
        ("phone call", ContactWay.PHONE),
        ("meeting", ContactWay.VISIT),
        ("savumerkein", None),
    ],
)
def test_ways(text: str, way: ContactWay | None) -> None:
    assert WORDS.way_of(text) is way


def test_sectors_and_titles() -> None:
    words = ("yritys", "3. sektori", "julkinen", "tredje sektorn", "public", "?")
    assert [WORDS.sector_of(word) for word in words] == [
        Sector.COMPANY,
        Sector.THIRD_SECTOR,
        Sector.PUBLIC,
        Sector.THIRD_SECTOR,
        Sector.PUBLIC,
        None,
    ]
    assert WORDS.is_job_title("vuoropäällikkö")
    assert WORDS.is_job_title("Toimitusjohtaja")
    assert not WORDS.is_job_title("Matti Meikäläinen")


def test_every_client_target_can_be_chosen() -> None:
    assert Target.NAME in WORDS.choices(Role.CLIENTS)
    assert Target.WAY not in WORDS.choices(Role.CLIENTS)
    assert {Target.LEFTOVER, Target.IGNORED} <= set(WORDS.choices(Role.CONTACTS))


@example("𝟆")
@example("ῠ")
@given(st.text(max_size=60))
def test_plain_text_is_plain_and_any_heading_is_placed(text: str) -> None:
    assert plain(plain(text)) == plain(text)
    assert set(WORDS.targets({3: text}, Role.CLIENTS)) == {3}


OF_SOMETHING_ELSE = """Työ alkoi|Työsuhteen loppu|Työkokeilun alku|Koulutus alkoi|Kuty alku
    |Palkkatuki alkoi
    |Sopimus päättyi|Sairausloma alkoi|Toimenpide alkoi|Työkykyarvio alku|Anställning start
    |Arbetsprövning start|Studier start|Job start date|Employment end date|Training started
    |Benefit end date|Omaisen puhelin|Lähettäjän puhelin|Sosiaalityöntekijän puh
    |Edunvalvojan puhelin
    |Socialarbetarens telefon|Mammas telefon|Next of kin phone|Mother's mobile|Employer phone
    |Emergency contact phone|Työnantajan sähköposti|Lähettäjän email|Referrer email
    |Handläggarens e-post|Lapsen syntymäaika|Child's birth date|Työpaikan kunta|Lähete tullut
    |Workplace municipality|Haastattelun tulos|Kykyviisarin tulos|Interview outcome|Referral date
    |Taloudellinen tilanne|Perheen tilanne|Housing situation|Edellinen työnantaja|Dream job
    |Tidigare arbetsgivare|Toivottu työpaikka|Previous job|Unelma-ammatti|Puolison työnantaja"""
OF_THE_CLIENT = {
    Target.STARTED_ON: "Valmennus alkoi|Asiakkuuden aloitus|Service start|Job coaching start date",
    Target.ENDED_ON: "Asiakkuus päättynyt pvm|Palvelun loppu|Coaching ended",
    Target.PHONE: "Asiakkaan puh. nro|Puhelin (oma)|Client's phone|Klientens telefon",
    Target.EMAIL: "Asiakkaan sähköposti|Participant's email",
    Target.BIRTH: "Client’s date of birth|Syntymäaika (pp.kk.vvvv)",
    Target.OUTCOME: "Palvelun tulos|Lopputulos (työ, koulutus…)",
    Target.SITUATION: "Nykytilanne 3/2024|Tilanne nyt (työ/koulutus)",
    Target.EMPLOYER: "Työpaikka (jos työllistyi)|Työnantaja / yhteyshenkilö",
    Target.EDUCATION: "Aiempi koulutus|Koulutustausta|Edellinen ammatti",
}


def test_a_heading_of_somebody_or_something_else_is_left_over() -> None:
    headings = [" ".join(each.split()) for each in OF_SOMETHING_ELSE.split("|")]
    assert [each for each in headings if _target_of(each) is not Target.LEFTOVER] == []


@pytest.mark.parametrize("target", OF_THE_CLIENT)
def test_a_heading_in_more_words_is_of_the_client(target: Target) -> None:
    headings = OF_THE_CLIENT[target].split("|")
    assert [each for each in headings if _target_of(each) is not target] == []


@pytest.mark.parametrize(
    ("heading", "target"),
    [
        ("Nästa", Target.NEXT_STEP),
        ("Seuraava toimi", Target.NEXT_STEP),
        ("Ketä tavattiin", Target.PERSON),
        ("Kenen asia", Target.CLIENT),
    ],
)
def test_headings_of_a_log_in_a_coachs_own_words(heading: str, target: Target) -> None:
    found = sheet_words().targets({0: "Pvm", 1: "Työnantaja", 2: heading}, Role.CONTACTS)
    assert found[2] is target


def _target_of(heading: str) -> Target:
    return sheet_words().targets({0: "Nimi", 1: heading}, Role.CLIENTS)[1]
