"""What a column of an old sheet may hold, and how its words are compared.

All comparing is done on `plain` text: no case, no diacritics, no punctuation. The words themselves
(a synonym of a heading, for example) are in `resources/lists/sheet_words.toml`.
"""

import re
import unicodedata
from enum import StrEnum
from functools import lru_cache

from app.models.rules.text.names import fold_text

_WORD = re.compile(r"[^\W\d_]+")
_OTHER_SCRIPTS = re.compile(r"[\u0370-\u03ff\u0400-\u04ff]")
_LOOK_ALIKES = str.maketrans(
    "АВЕКМНОРСТУХІЈЅасеорухіјѕк" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοαιρυκν",
    "ABEKMHOPCTYXIJSaceopyxijsk" + "ABEZHIKMNOPTYXoaipukv",
)
_SIGNS = re.compile(r"[\W_]+")


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
    PERIOD = "period"
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


@lru_cache(maxsize=4096)  # cleared by SheetWords.forget
def plain(text: str) -> str:
    """Text for comparing: 'Synt.vuosi' and 'SYNT. VUOSI' are alike, '(0-10)' is '0 10'."""
    if not text.isascii():
        # A styled letter is that letter: '𝟆'; one with a mark may look like a Latin one without.
        text = fold_text(unicodedata.normalize("NFKC", text))
        if _OTHER_SCRIPTS.search(text):
            text = _WORD.sub(_with_latin_letters, text)
    return _SIGNS.sub(" ", fold_text(text).lower()).strip()


def _with_latin_letters(found: re.Match[str]) -> str:
    """The word with Latin letters for Greek and Cyrillic ones of the same look: 'Tіlanne', 'ТЕ'.

    A word with a letter of another look stays: it is written in that script.
    """
    latin = found[0].translate(_LOOK_ALIKES)
    return found[0] if _OTHER_SCRIPTS.search(latin) else latin
