"""Who a printed document comes from, as the coach has set it."""

import re
from dataclasses import dataclass, fields, replace

from app.services.documents import logo
from app.services.phrases import LANGUAGES, phrases
from app.services.storage import settings
from app.services.storage.unit_of_work import Caseload

_LONGEST = 300  # characters
_USUAL_NUMBERS = ("24", "1", "25")
"""Section 24, subsection 1, paragraph 25 of the Act on the Openness of Government Activities."""
NEEDED = ("coach_name", "coach_phone", "organisation")
"""What a reader of a paper needs, to know whom to ask."""


@dataclass(frozen=True)
class Letterhead:
    """The organisation, the coach and the lines that a funder or the law asks for.

    `logo` is a PNG, or empty.
    """

    organisation: str = ""
    coach_name: str = ""
    coach_title: str = ""
    coach_phone: str = ""
    coach_email: str = ""
    secrecy_ground: str = ""
    funder_line: str = ""
    logo: bytes = b""

    def in_language(self, language: str) -> "Letterhead":
        """The same in the language of a paper: a job coach's usual title, the usual ground."""
        return replace(
            self, coach_title=self._title_in(language), secrecy_ground=self._ground_in(language)
        )

    def _title_in(self, language: str) -> str:
        usual = {phrases(one, "report")("coach").casefold() for one in LANGUAGES}
        if self.coach_title.casefold() not in usual:
            return self.coach_title
        title = phrases(language, "report")("coach")
        return title[:1].lower() + title[1:] if self.coach_title[:1].islower() else title

    def _ground_in(self, language: str) -> str:
        """What the coach wrote, but the usual ground where she wrote that in another language."""
        usual = {one: phrases(one, "report")("secrecy_ground") for one in LANGUAGES}
        written = self.secrecy_ground.casefold()
        tongue = next(
            (a for a, b in usual.items() if written.startswith(b.split()[0].casefold())), language
        )
        same = set(_USUAL_NUMBERS) <= set(re.findall(r"\d+", written))
        return usual[language] if tongue != language and same else self.secrecy_ground

    @property
    def names(self) -> tuple[str, ...]:
        """The names that a paper must not lose."""
        return self.organisation, self.coach_name

    @property
    def coach_contact(self) -> str:
        """How to reach the coach, in one line; the phone number is not broken."""
        phone = self.coach_phone.replace(" ", "\u00a0")
        parts = (self.coach_name, self.coach_title, phone, self.coach_email)
        return ", ".join(part for part in parts if part)


def read(caseload: Caseload) -> Letterhead:
    """The letterhead from the settings of the caseload; what was never set is empty."""
    lines = [each.name for each in fields(Letterhead) if each.name != logo.NAME]
    return Letterhead(
        **{name: _line(settings.read(caseload, name)) for name in lines},
        logo=logo.read(caseload),
    )


def read_in(caseload: Caseload, language: str) -> Letterhead:
    """The letterhead as a paper in that language shows it."""
    return read(caseload).in_language(language)


def missing_lines(caseload: Caseload) -> tuple[str, ...]:
    """The names of the settings that papers need and that were never filled in."""
    return tuple(name for name in NEEDED if not _line(settings.read(caseload, name)))


def _line(value: str) -> str:
    return " ".join(value.split())[:_LONGEST]
