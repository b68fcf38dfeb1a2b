"""All that the file holds on one client, for the client: plain words, one print.

Source: the right of access (GDPR article 15), and who has handled the data (Act 703/2023 on client
data in social and health care, 11 §).
"""

import json
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo
from enum import Enum
from typing import Any

from sqlmodel import Session, select

from app.models.client import Client
from app.models.employer import Employer
from app.models.enums import LogAction
from app.models.form import Form
from app.models.register import LogLine
from app.models.rules.dates import day_text
from app.models.rules.reports.blocks import parse
from app.models.tables import TABLES
from app.services import errors
from app.services.documents import letterhead
from app.services.documents.client_extract_pdf import AccessPage, ExtractPart, render
from app.services.form_titles import form_title
from app.services.phrases import Phrases, phrases
from app.services.storage.unit_of_work import Caseload

_HIDDEN = {
    *("id", "client_id", "employer_id", "person_id", "report_id", "consent_id", "form_id"),
    "placement_id",
    "answers",  # the form's text tells the same in words
}


@dataclass(frozen=True)
class _Wording:
    """Turns stored values into words."""

    say: Phrases
    zone: tzinfo | None
    told: set[str] = field(default_factory=set)

    def text_once(self, text: str) -> str:
        """A long text; where the paper has told it before, only that it is the same."""
        if text in self.told:
            return self.say("same_text")
        self.told.add(text)
        return text

    def value(self, value: Any) -> str:
        """A value in plain language; empty for what was never filled in."""
        if value is None or value == "":
            return ""
        if isinstance(value, bool):
            return self.say("yes") if value else ""
        if isinstance(value, datetime):
            value = value.astimezone(self.zone)  # kept in universal time
            return f"{day_text(value.date())} {value.hour}.{value.minute:02d}"
        if isinstance(value, date):
            return day_text(value)
        if isinstance(value, Enum):
            return self.say(f"values.{type(value).__name__}.{value.value}")
        if isinstance(value, float):
            return f"{value:g}".replace(".", "." if self.say.language == "en" else ",")
        return str(value)


def document(caseload: Caseload, client_id: int, *, language: str, large: bool = False) -> bytes:
    """The whole print as a PDF, perhaps in large print; it is logged as given to the client.

    Raises:
        NotFound: There is no such client.
        Refused: The paper has no letters for the client's name (Reason.NAME_UNPRINTABLE).
    """
    say = phrases(language, "access")
    words = _Wording(say, caseload.clock().tzinfo)
    if not caseload.read_only:
        with caseload.unit() as unit:
            if unit.session.get(Client, client_id) is None:
                raise errors.NotFound
            unit.log(LogAction.DISCLOSED, subject="client", client_id=client_id, detail="access")
            unit.commit()
    with caseload.reading() as session:
        client = session.get(Client, client_id)
        if client is None:
            raise errors.NotFound
        parts = [ExtractPart(say("titles.client"), (_facts(session, client, words),))]
        for table in TABLES:
            name = str(table.__tablename__)
            if name != "log_line" and "client_id" in table.model_fields:
                parts.append(_rows(session, table, name, client_id, words))
        log = _log(session, client_id, words)
        full_name = client.full_name
    head = letterhead.read_in(caseload, language)
    page = AccessPage(full_name, tuple(parts), log, head, caseload.clock(), large)
    return render(page, say)


def _rows(session: Session, table: Any, name: str, client_id: int, words: _Wording) -> ExtractPart:
    found = session.exec(select(table).where(table.client_id == client_id).order_by(table.id)).all()
    return ExtractPart(
        words.say(f"titles.{name}"), tuple(_facts(session, row, words) for row in found)
    )


def _facts(session: Session, row: Any, words: _Wording) -> tuple[tuple[str, str], ...]:
    """Label and words of each column that holds something."""
    name, facts = str(row.__tablename__), []
    employer_id = getattr(row, "employer_id", None)
    if employer_id is not None:
        employer = session.get(Employer, employer_id)
        facts.append((words.say(f"fields.{name}.employer"), employer.name if employer else ""))
    form = session.get(Form, row.form_id) if hasattr(row, "form_id") else None
    if form is not None:
        facts.append((words.say("fields.form.kind"), form_title(form.kind, words.say.language)))
    for column in (made.name for made in row.__table__.columns):
        if column in _HIDDEN:
            continue
        value = getattr(row, column)
        if column == "blocks":
            shown = words.text_once(_blocks(value))
        elif column == "language":
            shown = words.say(f"languages.{value}")
        elif (name, column) == ("form", "kind"):
            shown = form_title(value, words.say.language)
        elif column == "let_stand":  # how many alone: they may quote other people's names
            shown = words.value(len(json.loads(value)) or None)
        elif column == "classes":
            shown = _classes(value, words.say.language)
        else:
            shown = words.value(value)
        facts.append((words.say(f"fields.{name}.{column}"), shown))
    return tuple((label, shown) for label, shown in facts if shown)


def _blocks(stored: str) -> str:
    """The text of a report, without what only sets it."""
    return "\n".join(one.text for one in parse(stored) if one.text.strip())


def _classes(stored: str, language: str) -> str:
    """The classes of the anonymous summary that the client is counted in, in its own words."""
    say = phrases(language, "summary")
    return "\n".join(
        f"{say(f'variable.{variable}')}: {say(f'class.{name}')}"
        for variable, name in json.loads(stored).items()
    )


def ids_of_log(session: Session, client_id: int) -> set[int]:
    """Under which ids the log tells of this client: her or his own, and those merged into it.

    The log is never edited, so a merged client's lines keep their id; while a merge is undone, the
    other client exists again and has them alone.
    """
    present = set(session.exec(select(Client.id)).all())
    merged = session.exec(
        select(LogLine).where(LogLine.action == LogAction.MERGED, LogLine.subject == "client")
    ).all()
    found = {client_id}
    for line in reversed(merged):
        if line.client_id in found and line.row_id and line.row_id not in present:
            found.add(line.row_id)
    return found


def _log(session: Session, client_id: int, words: _Wording) -> tuple[tuple[str, str, str], ...]:
    """When, what and with which data; the names of columns become the labels of the print."""
    ids = ids_of_log(session, client_id)
    lines = session.exec(
        select(LogLine).where(LogLine.client_id.in_(ids)).order_by(LogLine.id)  # type: ignore[union-attr,arg-type]
    ).all()
    return tuple(
        (words.value(line.at), words.value(line.action), _subject(line, words.say))
        for line in lines
    )


def _subject(line: LogLine, say: Phrases) -> str:
    title = f"titles.{line.subject}"
    subject = say(title) if title in say else say("system")
    columns = [
        say(f"fields.{line.subject}.{column}")
        for column in line.detail.split()
        if f"fields.{line.subject}.{column}" in say
    ]
    return f"{subject}: {', '.join(columns)}" if columns else subject
