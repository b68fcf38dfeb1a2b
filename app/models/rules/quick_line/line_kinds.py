"""What kind of line it is: the same word means another thing with a client or an employer."""

from enum import StrEnum

from app.models.enums import ContactWay, EntryKind, EntryPlace


class LineKind(StrEnum):
    """What a quick line records: a line of the diary, or a contact with an employer."""

    MEETING = "meeting"
    CALL = "call"
    MESSAGE = "message"
    WORKPLACE_VISIT = "workplace_visit"
    NETWORK_MEETING = "network_meeting"
    BENEFITS_TALK = "benefits_talk"
    DISCLOSURE_TALK = "disclosure_talk"
    HEALTH_CHECK = "health_check"
    NOTE = "note"
    OTHER = "other"
    EMPLOYER_VISIT = "employer_visit"
    EMPLOYER_CALL = "employer_call"
    EMPLOYER_MAIL = "employer_mail"
    EMPLOYER_VIDEO = "employer_video"
    EMPLOYER_VIA_CLIENT = "employer_via_client"
    QUICK_HELP = "quick_help"
    POP_UP = "pop_up"
    CLIENT_PANEL = "client_panel"
    WORKSHOP = "workshop"
    TRAINING = "training"
    FORUM = "forum"

    @property
    def is_nameless(self) -> bool:
        """Whether it is done for nobody by name: quick help, a workshop, a forum."""
        return self in _NAMELESS

    @property
    def contact_way(self) -> ContactWay | None:
        """How an employer was met; None for a line of the diary."""
        return _WAYS.get(self)

    @property
    def entry_kind(self) -> EntryKind | None:
        """The kind of the diary's line; None for a contact with an employer."""
        return None if self in _WAYS else EntryKind(self.value)


_WAYS = {
    LineKind.EMPLOYER_VISIT: ContactWay.VISIT,
    LineKind.EMPLOYER_CALL: ContactWay.PHONE,
    LineKind.EMPLOYER_MAIL: ContactWay.EMAIL,
    LineKind.EMPLOYER_VIDEO: ContactWay.VIDEO,
    LineKind.EMPLOYER_VIA_CLIENT: ContactWay.VIA_CLIENT,
}
_NAMELESS = frozenset(
    {
        LineKind.QUICK_HELP,
        LineKind.POP_UP,
        LineKind.CLIENT_PANEL,
        LineKind.WORKSHOP,
        LineKind.TRAINING,
        LineKind.FORUM,
    }
)
_WITH_EMPLOYER = {
    None: LineKind.EMPLOYER_CALL,
    "meeting": LineKind.EMPLOYER_VISIT,
    "visit": LineKind.EMPLOYER_VISIT,
    "call": LineKind.EMPLOYER_CALL,
    "message": LineKind.EMPLOYER_MAIL,
    "mail": LineKind.EMPLOYER_MAIL,
    "video": LineKind.EMPLOYER_VIDEO,
    "via_client": LineKind.EMPLOYER_VIA_CLIENT,
}
_WITH_CLIENT = {
    None: LineKind.NOTE,
    "visit": LineKind.WORKPLACE_VISIT,
    "home_visit": LineKind.MEETING,
    "mail": LineKind.MESSAGE,
    "video": LineKind.MEETING,
    "via_client": LineKind.NOTE,
}
_PLACES = {
    "home_visit": EntryPlace.HOME,
    "video": EntryPlace.REMOTE,
}


def choose_kind(
    act: str | None,
    *,
    has_client: bool,
    has_employer: bool,
    missed: bool,
    to_client: bool = False,
    place: EntryPlace | None = None,
) -> LineKind:
    """The kind of a line by what was done and with whom.

    Args:
        act: the word group of `quick_line_*.toml` that was found; None for none.
        has_client: whether a client is named.
        has_employer: whether an employer is named.
        missed: whether somebody did not come, which only a meeting can be.
        to_client: whether the client was called or written to, and the employer only spoken of.
        place: where it was; who is seen at home or at the office is met and not visited at work.
    """
    of_employer = has_employer and not (has_client and (missed or to_client or act is None))
    if of_employer and act in _WITH_EMPLOYER:
        return _WITH_EMPLOYER[act]
    if act is None and missed:
        return LineKind.MEETING
    if act == "visit" and place not in (None, EntryPlace.WORKPLACE):
        return LineKind.MEETING
    if act in _WITH_CLIENT:
        return _WITH_CLIENT[act]
    return LineKind(str(act))


def place_of_kind(act: str | None) -> EntryPlace | None:
    """Where it was, by what was done: a visit at home, a meeting by video."""
    return _PLACES.get(act or "")
