"""What waits as a calendar file (iCalendar, RFC 5545): days and kinds of things, nobody's name.

Such a file leaves the encrypted caseload, so it holds neither names nor what was written.
"""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from app.models.enums import AttentionKind
from app.services.caseload.waiting.items import AttentionItem

_WIDTH = 75  # octets of a line; longer ones are folded (RFC 5545 §3.1)


def write_calendar(
    items: Iterable[AttentionItem], words: Mapping[AttentionKind, str], now: datetime
) -> bytes:
    """The items with a day as whole-day events.

    Args:
        items: what waits; what has no day is left out.
        words: how each kind is called in the file.
        now: when the file is made.

    Returns:
        The file, in UTF-8 with CRLF.
    """
    made = now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Rinnalla//Rinnalla//FI"]
    for item in items:
        if item.day is None:
            continue
        lines += [
            "BEGIN:VEVENT",
            f"UID:{_mark(item)}@rinnalla.invalid",
            f"DTSTAMP:{made}",
            f"DTSTART;VALUE=DATE:{item.day:%Y%m%d}",
            f"DTEND;VALUE=DATE:{item.day + timedelta(days=1):%Y%m%d}",
            f"SUMMARY:{_escape(words[item.kind])}",
            "CLASS:PRIVATE",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    return "".join(f"{_fold(line)}\r\n" for line in lines).encode()


def _mark(item: AttentionItem) -> str:
    """The same for the same thing, so that a later file changes the event; it names no row."""
    which = (item.kind.value, item.table, item.row_id, item.number, item.due_on or item.day)
    return sha256(repr(which).encode()).hexdigest()[:32]


def _escape(text: str) -> str:
    for letter in ("\\", ";", ","):
        text = text.replace(letter, f"\\{letter}")
    return text.replace("\n", "\\n")


def _fold(line: str) -> str:
    parts: list[str] = []
    part, octets = "", 0
    for letter in line:
        size = len(letter.encode())
        if octets + size > _WIDTH - (1 if parts else 0):
            parts.append(part)
            part, octets = "", 0
        part += letter
        octets += size
    return "\r\n ".join((*parts, part))
