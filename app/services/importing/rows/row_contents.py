"""What a row tells: of a client, or of a contact with an employer."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from app.models.enums import ContactWay, Instrument, Moment, Sector, Status
from app.models.rules.importing.headings import Target, plain
from app.services.importing.look_alikes import Likeness
from app.services.importing.problems import ProblemKind
from app.services.importing.values import Work

RATINGS: Mapping[Target, tuple[Instrument, Moment]] = {
    Target.SELF_EFFICACY_START: (Instrument.SELF_EFFICACY, Moment.START),
    Target.SELF_EFFICACY_END: (Instrument.SELF_EFFICACY, Moment.END),
    Target.WORK_ABILITY_START: (Instrument.WORK_ABILITY, Moment.START),
    Target.WORK_ABILITY_END: (Instrument.WORK_ABILITY, Moment.END),
}


@dataclass(slots=True)
class ClientRow:
    """What a row tells of a client. `fields` holds only what the row says.

    `former` is a former family name, `fill` the row's colour; `unsure` is set where the row may be
    of several people of one name, `card` where a sheet is laid out for one client, `joined` where
    another row of the same person has taken over what it tells.

    `key` is the name for comparing. `words` are its cells under their headings, without the name
    and the birth; few rows are asked.
    """

    sheet: str
    number: int
    given_names: str
    family_name: str
    fields: Mapping[str, Any] = field(default_factory=dict)
    status: Status = Status.ACTIVE
    ratings: Mapping[tuple[Instrument, Moment], int] = field(default_factory=dict)
    employer: str = ""
    job_title: str = ""
    work: Work | None = None
    measure: str = ""
    work_note: str = ""
    former: str = ""
    fill: str = ""
    unsure: bool = False
    card: bool = False
    joined: bool = False
    tell: Callable[[Collection[Target]], tuple[str, ...]] = field(default=tuple, compare=False)
    refused: ProblemKind | None = None
    key: str = field(init=False, compare=False)

    def __post_init__(self) -> None:
        self.key = name_key(self.name)

    @property
    def words(self) -> tuple[str, ...]:
        """What the preview says of the row."""
        return self.tell(())

    @property
    def likeness(self) -> Likeness:
        """What identifies the person of the row, even if the name has changed."""
        tell = self.fields.get
        names, phone, email = (self.given_names, self.family_name), tell("phone"), tell("email")
        started_on = tell("started_on")
        return Likeness(*names, self.birth, phone or "", email or "", self.former, started_on)

    @property
    def name(self) -> str:
        """The name as it is written in a document: given names first."""
        return f"{self.given_names} {self.family_name}".strip()

    @property
    def birth(self) -> tuple[date | None, int | None]:
        """The day of birth and the year of birth, as far as the row gives them."""
        return self.fields.get("birth_date"), self.fields.get("birth_year")


@dataclass(frozen=True)
class ImportedContact:
    """What a row tells of a contact with an employer, or of the employer alone."""

    sheet: str
    number: int
    employer: str
    sector: Sector | None = None
    industry: str = ""
    municipality: str = ""
    phone: str = ""
    email: str = ""
    person: str = ""
    title: str = ""
    day: date | None = None
    way: ContactWay = ContactWay.PHONE
    client: str = ""
    subject: str = ""
    next_step: str = ""
    next_day: date | None = None
    note: str = ""
    refused: ProblemKind | None = None

    @property
    def is_contact(self) -> bool:
        """Whether something happened, or the row only names an employer."""
        return bool(self.day or self.client or self.subject or self.next_step or self.next_day)


def name_key(name: str) -> str:
    """A name for comparing: no case, no diacritics, any order of its words."""
    return " ".join(sorted(plain(name).split()))
