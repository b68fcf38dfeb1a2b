"""The words of an old sheet, in Finnish, Swedish and English: what its headings and cells mean.

All comparing is done on `plain` text: no case, no diacritics, no punctuation.
"""

import re
from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache
from typing import TypeVar

from app.models.enums import ContactWay, Outcome, Sector, Status
from app.models.rules.text.names import fold_text

K = TypeVar("K", bound=StrEnum)


class Role(StrEnum):
    """What a sheet of the workbook holds."""

    CLIENTS = "clients"
    CONTACTS = "contacts"
    IGNORED = "ignored"


class Target(StrEnum):
    """Where a column goes. LEFTOVER is kept in the notes under its heading."""

    NAME = "name"
    NAME_FAMILY_FIRST = "name_family_first"
    GIVEN_NAMES = "given_names"
    FAMILY_NAME = "family_name"
    BIRTH = "birth"
    PHONE = "phone"
    EMAIL = "email"
    MUNICIPALITY = "municipality"
    LANGUAGES = "languages"
    REFERRER = "referrer"
    STARTED_ON = "started_on"
    ENDED_ON = "ended_on"
    OWN_WILL = "own_will"
    GOAL = "goal"
    STRENGTHS = "strengths"
    SKILLS = "skills"
    INTERESTS = "interests"
    EDUCATION = "education"
    WORK_HISTORY = "work_history"
    SUPPORT_NEEDS = "support_needs"
    LIFE_SITUATION = "life_situation"
    SITUATION = "situation"
    STATUS = "status"
    OUTCOME = "outcome"
    EMPLOYER = "employer"
    JOB_TITLE = "job_title"
    SELF_EFFICACY_START = "self_efficacy_start"
    SELF_EFFICACY_END = "self_efficacy_end"
    WORK_ABILITY_START = "work_ability_start"
    WORK_ABILITY_END = "work_ability_end"
    DAY = "day"
    SECTOR = "sector"
    INDUSTRY = "industry"
    PERSON = "person"
    WAY = "way"
    CLIENT = "client"
    SUBJECT = "subject"
    NEXT_STEP = "next_step"
    NEXT_DAY = "next_day"
    NOTES = "notes"
    LEFTOVER = "leftover"
    IGNORED = "ignored"


_Words = Mapping[Target, tuple[str, ...]]

_BOTH: _Words = {
    Target.EMPLOYER: (
        "tyonantaja", "yritys", "tyopaikka", "tyonantajan nimi", "yrityksen nimi", "firma",
        "organisaatio", "yhteistyokumppani", "arbetsgivare", "foretag", "arbetsplats",
        "employer", "company", "workplace", "organisation", "organization",
    ),
    Target.PHONE: (
        "puhelin", "puhelinnumero", "puh", "gsm", "matkapuhelin", "puhnro", "puh nro", "telefon",
        "telefonnummer", "tel", "mobil", "phone", "phone number", "telephone", "mobile",
    ),
    Target.EMAIL: (
        "sahkoposti", "sahkopostiosoite", "s posti", "sposti", "e posti", "epost", "e post",
        "e postadress", "email", "e mail", "mail",
    ),
    Target.MUNICIPALITY: (
        "kunta", "asuinkunta", "kotikunta", "paikkakunta", "asuinpaikka", "kommun", "hemkommun",
        "ort", "boendeort", "bostadsort", "municipality", "town", "city",
    ),
    Target.NOTES: (
        "muistiinpanot", "muistiinpano", "huom", "huomiot", "huomio", "huomautukset", "muuta",
        "lisatiedot", "lisatieto", "muut tiedot", "huomioita",
        "kommentit", "kommentti", "anteckningar",
        "anteckning", "obs", "ovrigt", "kommentar", "kommentarer", "tillaggsuppgifter", "notes",
        "note", "comments", "comment", "remarks", "other", "memo",
    ),
}  # fmt: skip
_CLIENT: _Words = {
    Target.NAME: (
        "nimi", "asiakas", "asiakkaan nimi", "valmennettava", "tyonhakija", "koko nimi",
        "etunimi ja sukunimi", "etunimi sukunimi", "etunimet sukunimi", "etu ja sukunimi",
        "henkilo", "namn", "klient", "klientens namn", "fullstandigt namn", "arbetssokande",
        "for och efternamn", "fornamn efternamn", "fornamn och efternamn", "name", "client",
        "client name", "full name", "first name last name", "first and last name", "jobseeker",
        "person",
    ),
    Target.NAME_FAMILY_FIRST: (
        "sukunimi ja etunimi", "sukunimi etunimi", "sukunimi etunimet", "sukunimi ja etunimet",
        "suku ja etunimi", "efternamn och fornamn", "efternamn fornamn", "efternamn fornamnen",
        "surname and first name", "surname first name", "last name first name",
        "family name first name", "last name given name", "surname given name",
    ),
    Target.GIVEN_NAMES: (
        "etunimi", "etunimet", "kutsumanimi", "fornamn", "first name", "given name",
        "given names", "first names", "forename",
    ),
    Target.FAMILY_NAME: (
        "sukunimi", "efternamn", "slaktnamn", "last name", "surname", "family name",
    ),
    Target.BIRTH: (
        "synt vuosi", "syntymavuosi", "syntymaaika", "synt aika", "syntynyt", "synt", "s aika",
        "synt pvm", "syntymapaiva", "hetu", "henkilotunnus", "fodelsear", "fodelsetid",
        "fodelsedatum", "fodd", "personbeteckning", "birth year", "year of birth", "birth date",
        "birthdate", "date of birth", "birthday", "born", "dob",
    ),
    Target.LANGUAGES: ("kieli", "kielet", "aidinkieli", "kielitaito", "sprak", "modersmal",
        "language", "languages"),
    Target.REFERRER: (
        "lahettava taho", "lahettaja", "lahete", "ohjaava taho", "ohjannut", "ohjautunut",
        "mista ohjautunut", "mista tullut", "ohjaaja taho", "remitterande instans", "remitterande",
        "remittent", "remiss", "remiss fran", "hanvisad av", "hanvisande instans", "referrer",
        "referred by", "referral source", "referral", "source",
    ),
    Target.STARTED_ON: (
        "aloituspvm", "aloitus", "alku", "alkoi", "alkupvm", "aloituspaiva", "aloittanut",
        "aloitti", "aloitettu", "alkanut", "alkamispaiva", "alkamispvm", "palvelu alkoi",
        "asiakkuus alkoi", "asiakkuuden alku", "aloitus pvm", "alku pvm", "start",
        "startdatum", "borjade", "borjan", "inledd", "inleddes", "startade", "paborjad",
        "start date", "started", "started on", "entry date",
    ),
    Target.ENDED_ON: (
        "paattyi", "paattymispvm", "paattymispaiva", "loppu", "lopetus", "loppui", "loppupvm",
        "lopetuspvm", "paattynyt", "paatospvm", "palvelu paattyi", "asiakkuus paattyi",
        "asiakkuuden loppu", "paattyminen", "lopettanut", "slut", "slutdatum", "avslutad",
        "avslutades", "avslutat", "avslutning", "slutade", "end", "end date", "ended", "ended on",
        "exit date", "closed",
    ),
    Target.OWN_WILL: ("oma tahto", "oma toive", "toive", "asiakkaan toive", "egen vilja",
        "onskemal", "own will", "wish", "wishes"),
    Target.GOAL: (
        "tavoite", "tavoitteet", "tyotoive", "ammattitoive", "haettava tyo", "mal", "malsattning",
        "malet", "goal", "goals", "target", "aim", "job goal",
    ),
    Target.STRENGTHS: ("vahvuudet", "vahvuus", "styrkor", "strengths"),
    Target.SKILLS: ("osaaminen", "taidot", "kompetens", "kunnande", "skills", "competence"),
    Target.INTERESTS: ("kiinnostukset", "kiinnostuksen kohteet", "intressen", "interests"),
    Target.EDUCATION: ("koulutus", "koulutustausta", "tutkinto", "ammatti", "utbildning",
        "utbildningsbakgrund", "education", "training", "qualification"),
    Target.WORK_HISTORY: ("tyohistoria", "tyokokemus", "tyotausta", "arbetshistoria",
        "arbetserfarenhet", "work history", "work experience"),
    Target.SUPPORT_NEEDS: ("tuen tarve", "tuen tarpeet", "stodbehov", "support needs",
        "support need"),
    Target.LIFE_SITUATION: ("elamantilanne", "livssituation", "life situation"),
    Target.SITUATION: (
        "tilanne", "tilanne nyt", "nykytilanne", "toimenpide", "missa mennaan", "vaihe",
        "situation", "laget", "lage", "nulage", "atgard", "current situation", "measure",
        "progress",
    ),
    Target.STATUS: ("tila", "status", "asiakkuuden tila", "vari", "farg", "colour", "color",
        "state"),
    Target.OUTCOME: (
        "lopputulos", "tulos", "lopputulema", "paattymissyy", "paattymisen syy", "mihin paattyi",
        "utfall", "resultat", "slutresultat", "avslutningsorsak", "outcome", "result",
        "end result", "exit reason",
    ),
    Target.JOB_TITLE: ("tyotehtava", "ammattinimike", "tehtava", "tehtavanimike", "nimike",
        "arbetsuppgift", "yrkesbeteckning", "job title", "position", "job", "occupation"),
    Target.SELF_EFFICACY_START: (
        "kp alku", "pystyvyys alku", "koettu pystyvyys alku", "minapystyvyys alku",
        "upplevd formaga borjan", "upplevd formaga start", "sjalvtillit start",
        "self efficacy start", "self efficacy at start",
    ),
    Target.SELF_EFFICACY_END: (
        "kp loppu", "pystyvyys loppu", "koettu pystyvyys loppu", "minapystyvyys loppu",
        "upplevd formaga slut", "sjalvtillit slut", "self efficacy end", "self efficacy at end",
    ),
    Target.WORK_ABILITY_START: (
        "tyokyky alku", "koettu tyokyky alku", "tyokykypisteet alku", "arbetsformaga borjan",
        "arbetsformaga start", "work ability start", "work ability at start",
    ),
    Target.WORK_ABILITY_END: (
        "tyokyky loppu", "koettu tyokyky loppu", "tyokykypisteet loppu", "arbetsformaga slut",
        "work ability end", "work ability at end",
    ),
}  # fmt: skip
_CONTACT: _Words = {
    Target.DAY: (
        "pvm", "paivamaara", "paiva", "yhteydenotto pvm", "kontaktipvm", "ajankohta", "milloin",
        "soitettu",
        "datum", "dag", "nar", "date", "day", "when", "contact date",
    ),
    Target.SECTOR: ("sektori", "tyonantajan sektori", "sektor", "sector"),
    Target.INDUSTRY: ("toimiala", "ala", "bransch", "naringsgren", "industry", "field",
        "line of business"),
    Target.PERSON: (
        "yhteyshenkilo", "yht hlo", "yhteyshlo",
        "kontaktihenkilo", "henkilo", "kenen kanssa", "kenelle", "kontaktperson",
        "kontakt person", "med vem", "contact person", "contact", "with whom", "person",
    ),
    Target.WAY: (
        "miten", "tapa", "yhteydenottotapa", "kontaktitapa", "yhteystapa", "kanava", "hur", "satt",
        "kontaktsatt", "kanal", "how", "way", "method", "channel", "contact type", "type",
    ),
    Target.CLIENT: (
        "asiakas", "asiakkaan nimi", "valmennettava", "tyonhakija", "kenesta", "klient",
        "klientens namn", "client", "client name", "jobseeker", "for whom",
    ),
    Target.SUBJECT: (
        "asia", "aihe", "yhteydenoton aihe", "mita", "sisalto", "arende", "amne", "innehall", "vad",
        "subject", "topic", "about", "matter", "content",
    ),
    Target.NEXT_STEP: (
        "seuraava askel", "seuraavaksi", "jatko", "jatkotoimet", "jatkotoimenpide", "sovittu",
        "nasta steg", "fortsattning", "uppfoljning", "overenskommet", "next step", "next",
        "follow up", "next action", "agreed",
    ),
    Target.NEXT_DAY: (
        "seuraava pvm", "seuraava yhteydenotto", "seuraavan pvm", "muistutus", "nasta datum",
        "nasta kontakt", "paminnelse", "next date", "follow up date", "reminder", "due",
    ),
}  # fmt: skip
_WORDS: Mapping[Role, _Words] = {
    Role.CLIENTS: {**_CLIENT, **_BOTH},
    Role.CONTACTS: {**_CONTACT, **_BOTH},
    Role.IGNORED: {},
}
_TARGETS_OF: Mapping[Role, Mapping[str, tuple[Target, ...]]] = {
    role: {
        word: tuple(target for target, near in meanings.items() if word in near)
        for synonyms in meanings.values()
        for word in synonyms
    }
    for role, meanings in _WORDS.items()
}
_LONGEST_HEADING = 8  # words
_NAMED: Mapping[Role, frozenset[Target]] = {
    Role.CLIENTS: frozenset(
        {Target.NAME, Target.NAME_FAMILY_FIRST, Target.GIVEN_NAMES, Target.FAMILY_NAME}
    ),
    Role.CONTACTS: frozenset({Target.EMPLOYER}),
    Role.IGNORED: frozenset(),
}

# In each list the first whose word is met wins, so the narrower meanings stand first.
_OUTCOMES: tuple[tuple[Outcome, tuple[str, ...]], ...] = (
    (Outcome.DID_NOT_STAY, ("ei pysynyt", "stannade inte", "did not stay", "didn t stay",
        "ei saatu yhteytta", "lost contact")),
    (Outcome.REHAB_WORK, ("kuntouttav", "kuty", "kututo", "rehabiliteringssyfte",
        "arbetsverksamhet", "rehabilitative work", "rehab work", "rehabilitat")),
    (Outcome.WORK_TRIAL, ("tyokokeilu", "arbetsprovning", "work trial", "work try out")),
    (Outcome.WORK_ABILITY_ASSESSMENT, ("tyokyvyn", "tyokykyarvio", "tyokyky selvit",
        "arbetsformaga", "work ability", "work capacity", "utredning av arbets")),
    (Outcome.SICK_LEAVE, ("sairausloma", "sairaslom", "sairauspaivarah", "sjukledig", "sjukskriv",
        "sick leave", "sick")),
    (Outcome.EDUCATION, ("koulutu", "opiskel", "opinto", "ammattikoulu", "utbildning", "studier",
        "studera", "education", "studies", "school", "training")),
    (Outcome.INTERRUPTED, ("jai kesken", "kesken", "keskeyt", "avbr", "interrupt", "discontinu",
        "dropped out", "muutti")),
    (Outcome.EMPLOYED, ("tyollist", "tyollisty", "tyohon", "tyossa", "toihin", "palkkatyo",
        "tyosuhde", "sysselsatt", "anstalld", "arbete", "i jobb", "employed", "work", "job",
        "in work")),
)  # fmt: skip
_STATUSES: tuple[tuple[Status, tuple[str, ...]], ...] = (
    (Status.REHAB_WORK, ("kuntouttav", "kuty", "rehabiliteringssyfte", "rehabilitative", "rehab",
        "vaaleanpuna", "pinkki", "rosa", "ljusrod", "pink")),
    (Status.HEALTH_CHECK, ("tervey", "sairaus", "keltainen", "halso", "halsa", "gul", "health",
        "yellow")),
    (Status.RETURNED, ("lahettav", "takaisin", "siirto", "siirretty", "palautettu", "punainen",
        "remitterande", "tillbaka", "overford", "rod", "returned", "moved back", "back to", "red")),
    (Status.IN_MEASURE, ("toimenpite", "tyokokeilu", "vaaleanvihrea", "i atgard", "ljusgron",
        "in measure", "in a measure", "light green")),
    (Status.SUCCEEDED, ("onnistu", "valmis", "tyollist", "vihrea", "lyckad", "klar", "gron",
        "succe", "finished", "done", "employed", "green")),
    (Status.ACTIVE, ("aktiiv", "asiakkaana", "tyonhaku", "ei varia", "aktiv", "active", "ongoing",
        "no colour")),
)  # fmt: skip
_COLOURS = frozenset({
    "vihrea", "vaaleanvihrea", "tummanvihrea", "keltainen", "punainen", "vaaleanpunainen",
    "pinkki", "roosa", "oranssi", "sininen", "vaaleansininen", "tummansininen", "turkoosi",
    "harmaa", "violetti", "lila", "ruskea", "valkoinen", "musta", "gron", "ljusgron", "morkgron",
    "gul", "rod", "ljusrod", "rosa", "orange", "bla", "ljusbla", "gra", "brun", "vit", "green",
    "light green", "dark green", "yellow", "red", "pink", "blue", "light blue", "grey", "gray",
    "purple", "white",
})  # fmt: skip
_WAYS: tuple[tuple[ContactWay, tuple[str, ...]], ...] = (
    (ContactWay.VIA_CLIENT, ("kautta", "valityksella", "via klient", "genom klient", "via client",
        "through client", "via the client", "through the client")),
    (ContactWay.VIDEO, ("teams", "video", "zoom", "etana", "etapalaveri", "pa distans",
        "online", "remote")),
    (ContactWay.EMAIL, ("sahkoposti", "sposti", "s posti", "e post", "epost", "mail", "viesti",
        "meddelande")),
    (ContactWay.PHONE, ("puhel", "soit", "puh", "telefon", "samtal", "ringde", "ring", "phone",
        "call", "tel")),
    (ContactWay.VISIT, ("kaynti", "kaytiin", "kavi", "tapaaminen", "paikan paalla", "besok",
        "mote", "pa plats", "visit", "meeting", "on site", "in person")),
)  # fmt: skip
_SECTORS: tuple[tuple[Sector, tuple[str, ...]], ...] = (
    (Sector.THIRD_SECTOR, ("3", "kolmas", "yhdistys", "jarjesto", "saatio", "tredje", "forening",
        "stiftelse", "third", "ngo", "association", "charity", "foundation")),
    (Sector.PUBLIC, ("julki", "kunta", "kaupunki", "valtio", "hyvinvointialue", "offentlig",
        "kommun", "stad", "staten", "public", "municipal", "government", "state")),
    (Sector.COMPANY, ("yritys", "yksity", "yrity", "foretag", "privat", "company", "private",
        "business")),
)  # fmt: skip


@lru_cache(maxsize=4096)  # cleared by forget_words
def plain(text: str) -> str:
    """Text for comparing: 'Synt.vuosi' and 'SYNT. VUOSI' are alike, '(0-10)' is '0 10'."""
    return " ".join(re.sub(r"[\W_]+", " ", fold_text(text).lower()).split())


def targets(headings: Mapping[int, str], role: Role) -> dict[int, Target]:
    """Where each column goes by its heading; a target is given once, to the heading nearest it."""
    return {index: found[0] for index, found in _assign_targets(headings, role).items()}


def fit(headings: Mapping[int, str], role: Role) -> int:
    """How well a row serves as the headings of such a sheet; 0 where who it is about is missing."""
    found = _assign_targets(headings, role).values()
    if not any(target in _NAMED[role] for target, _ in found):
        return 0
    return sum(nearness for _, nearness in found)


def sure_fit(headings: Mapping[int, str], role: Role) -> int:
    """How many headings are the very words of one; 0 where who it is about is not among them."""
    sure = {
        target for target, nearness in _assign_targets(headings, role).values() if nearness == 3
    }
    return len(sure) if sure & _NAMED[role] else 0


def choices(role: Role) -> tuple[Target, ...]:
    """The targets that a column of such a sheet may be given."""
    return (*_WORDS[role], Target.LEFTOVER, Target.IGNORED)


def _assign_targets(headings: Mapping[int, str], role: Role) -> dict[int, tuple[Target, int]]:
    near = sorted(
        (-nearness, index, target)
        for index, heading in headings.items()
        for target, nearness in _meanings(plain(heading), role).items()
    )
    found: dict[int, tuple[Target, int]] = dict.fromkeys(headings, (Target.LEFTOVER, 0))
    given: set[Target] = set()
    for nearness, index, target in near:
        if found[index][1] == 0 and target not in given:
            found[index] = (target, -nearness)
            given.add(target)
    return found


def _meanings(heading: str, role: Role) -> dict[Target, int]:
    """What a heading may mean: 3 for the very word, 2 where it begins so, 1 where it holds it."""
    words = heading.split()[:_LONGEST_HEADING]
    found: dict[Target, int] = {}
    for start in range(len(words)):
        for end in range(start + 1, len(words) + 1):
            nearness = 1 if start else 3 if end == len(words) else 2
            for target in _TARGETS_OF[role].get(" ".join(words[start:end]), ()):
                found[target] = max(found.get(target, 0), nearness)
    return found


@lru_cache(maxsize=256)
def outcome_of(text: str) -> Outcome | None:
    """The outcome that the words tell of, or None."""
    return _find_meaning(text, _OUTCOMES)


def status_of(text: str) -> Status | None:
    """The status that the words tell of (a status column, a line of the colour legend), or None."""
    return _find_meaning(text, _STATUSES)


def is_colour(text: str) -> bool:
    """Whether the words are the name of a colour, as in a legend."""
    return plain(text) in _COLOURS


@lru_cache(maxsize=256)
def way_of(text: str) -> ContactWay | None:
    """How the employer was met, or None."""
    return _find_meaning(text, _WAYS)


@lru_cache(maxsize=256)
def sector_of(text: str) -> Sector | None:
    """The employer's sector, or None."""
    return _find_meaning(text, _SECTORS)


_TITLES = (
    "johtaja", "paallikko", "esihenkilo", "esimies", "ohjaaja", "vastaava", "yrittaja", "omistaja",
    "sihteeri", "asiantuntija", "koordinaattori", "henkilosto", "emanta", "mestari", "hoitaja",
    "opettaja", "rehtori", "rekrytoija", "konsultti", "toimisto", "chef", "direktor", "ledare",
    "forman", "agare", "foretagare", "manager", "director", "supervisor", "owner", "boss", "head",
    "officer", "recruiter", "hr", "ceo", "coordinator", "secretary",
)  # fmt: skip


def is_job_title(text: str) -> bool:
    """Whether 'vuoropäällikkö' or 'Matti Meikäläinen' is meant: a title, not a name."""
    words = plain(text)
    return not text[:1].isupper() or any(
        word.startswith(title) or word.endswith(title)
        for word in words.split()
        for title in _TITLES
    )


def forget_words() -> None:
    """Drop the words that were met, which are people's too, once a sheet has been read."""
    for cached in (plain, outcome_of, way_of, sector_of):
        cached.cache_clear()


def _find_meaning(text: str, meanings: tuple[tuple[K, tuple[str, ...]], ...]) -> K | None:
    """The first meaning one of whose words begins a word of the text."""
    words = f" {plain(text)}"
    return next(
        (meaning for meaning, starts in meanings if any(f" {start}" in words for start in starts)),
        None,
    )
