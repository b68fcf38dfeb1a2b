"""Places in the window: a page, perhaps a row on it, and what is meant there."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any


class PageName(StrEnum):
    """The pages of the window, as places and commands name them."""

    TODAY = "today"
    BOARD = "board"
    CLIENTS = "clients"
    CLIENT_FILE = "client_file"
    EMPLOYERS = "employers"
    REPORTS = "reports"
    SUMMARY = "summary"
    CRITERIA = "criteria"
    SETTINGS = "settings"


class Act(StrEnum):
    """What is done once on arriving at a page."""

    NEW = "new"
    ADDED = "added"  # the form before is done with: Back skips it
    NEW_MEETING = "new_meeting"
    IMPORT = "import"
    PASTE_CLIENTS = "paste_clients"
    PASTE_CONTACTS = "paste_contacts"


class SettingsPart(StrEnum):
    """The parts of the settings, in the order of their tabs."""

    LOOKS = "looks"
    LISTS = "lists"
    SAFETY = "safety"
    FILE = "file"
    ABOUT = "about"


class RowKind(StrEnum):
    """What a row of a client's or an employer's file is; the values are those of search hits."""

    CLIENT = "client"
    EMPLOYER = "employer"
    PERSON = "person"
    CONTACT = "contact"
    EMPLOYER_CONTACT = "employer_contact"
    ENTRY = "entry"
    PLACEMENT = "placement"
    PLACEMENT_CHANGE = "placement_change"
    REPORT = "report"
    CONSENT = "consent"
    NETWORK_PERSON = "network_person"
    STATUS_CHANGE = "status_change"
    PHASE_STEP = "phase_step"
    REST = "rest"
    FORM = "form"
    DOCUMENT = "document"
    LEAD = "lead"


@dataclass(frozen=True)
class FileRow:
    """A row in the file of the page's client or employer; without an id, where such rows are."""

    kind: RowKind
    id: int | None = None


@dataclass(frozen=True)
class OfClient:
    """What a page holds about one client."""

    client_id: int


@dataclass(frozen=True)
class NewConsent:
    """A consent to this recipient, begun once on arriving at the client's file."""

    recipient: str


@dataclass(frozen=True)
class NewNamed:
    """A new client whose name was typed elsewhere."""

    name: str


Target = Act | SettingsPart | FileRow | OfClient | NewConsent | NewNamed


@dataclass(frozen=True)
class Place:
    """Somewhere to go: a page, perhaps a row there, and the part that is meant."""

    page: PageName
    row_id: int | None = None
    part: Target | None = None

    @property
    def without_arrival(self) -> "Place":
        """The place without what is done only once on arriving, to come back to it."""
        return (
            replace(self, part=None) if isinstance(self.part, Act | NewConsent | NewNamed) else self
        )

    def to_plain(self) -> dict[str, Any]:
        """The place as plain values that can be kept in the file; see `from_plain`."""
        part: Any = None
        match self.part:
            case FileRow(kind, row_id):
                part = {"kind": kind.value, "id": row_id}
            case OfClient(client_id):
                part = {"client": client_id}
            case Act() | SettingsPart():
                part = self.part.value
        return {"page": self.page.value, "row_id": self.row_id, "part": part}

    @classmethod
    def from_plain(cls, kept: Any) -> "Place | None":
        """The place that was kept; None for values that are none, as of another version."""
        if not isinstance(kept, Mapping) or kept.get("page") not in set(PageName):
            return None
        row_id = kept.get("row_id")
        return cls(
            PageName(kept["page"]),
            row_id if isinstance(row_id, int) else None,
            _target(kept.get("part")),
        )


def _target(kept: Any) -> Target | None:
    match kept:
        case {"kind": str(kind), "id": int() | None as row_id} if kind in set(RowKind):
            return FileRow(RowKind(kind), row_id)
        case {"client": int(client_id)}:
            return OfClient(client_id)
        case str(word) if word in set(Act):
            return Act(word)
        case str(word) if word in set(SettingsPart):
            return SettingsPart(word)
    return None
