"""The disclosure check: what in a report should be looked at before it is handed over."""

import json
import tomllib
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from sqlmodel import Session, select

from app.late import LateModule
from app.models.client import Client, Report
from app.models.employer import Employer
from app.models.enums import ReportCopy
from app.models.rules.consents import speaks_of
from app.models.rules.reports.blocks import Block, parse, sections
from app.models.rules.reports.disclosure_check import (
    Finding,
    HealthWords,
    KnownNames,
    Worry,
    findings,
    plain_number,
)
from app.models.rules.text.inflection import Names
from app.services.caseload.consent_check import consent_words
from app.services.errors import NotFound
from app.services.phrases import phrases
from app.services.reports import report_prefill
from app.services.reports.final_report import find_report
from app.services.reports.report_printing import Print
from app.services.resource_files import resource
from app.services.storage import settings
from app.services.storage.changes import Change
from app.services.storage.unit_of_work import Caseload

if TYPE_CHECKING:
    from app.services.documents import fonts
else:
    fonts = LateModule("app.services.documents.fonts")


def check(caseload: Caseload, report_id: int, wanted: Print) -> list[Finding]:
    """What to look at in a copy, in the order of its text; what the coach let stand is left out.

    Raises:
        NotFound: There is no such report.
    """
    copy = wanted.copy
    nameless = copy is ReportCopy.EMPLOYER and wanted.consent_id is None
    with caseload.reading() as session:
        report, client = find_report(session, report_id)
        whose, language = client.id or 0, report.language
    known = gather_names(caseload, whose, language, copy, nameless=nameless)
    with caseload.reading() as session:
        report, client = find_report(session, report_id)
        stand = set(json.loads(report.let_stand))
        words = "" if copy is ReportCopy.EMPLOYER else report.client_words
        pointed = [
            *_name_on_paper(client, nameless=known.nameless),
            *findings(_number_blocks(report, copy), words, known),
            *_empty(report, copy),
        ]
    return [one for one in pointed if one.key not in stand]


def gather_names(
    caseload: Caseload, client_id: int, language: str, copy: ReportCopy, *, nameless: bool
) -> KnownNames:
    """What the caseload knows that a copy about this client should not tell.

    Args:
        caseload: The open caseload.
        client_id: The client that the report is about.
        language: The language of the report: fi, sv or en.
        copy: For whom the copy is.
        nameless: Whether this client is not to be named either.

    Raises:
        NotFound: There is no such client.
    """
    coach = settings.read(caseload, "coach_name")
    reach = {settings.read(caseload, name) for name in ("coach_phone", "coach_email")}
    with caseload.reading() as session:
        client = session.get(Client, client_id)
        if client is None:
            raise NotFound
        return KnownNames(
            others=Names(_list_other_names(session, client)),
            own=Names([client.full_name]),
            coach=Names([coach]),
            nameless=nameless,
            employers=_employers(caseload, session, client),
            health=health_words(language),
            allowed=frozenset(plain_number(one) for one in reach if one),
            copy=copy,
            unprintable=_is_unprintable,
        )


def _name_on_paper(client: Client, *, nameless: bool) -> Iterator[Finding]:
    """The client's name, where letters of it are missing on paper."""
    if not nameless and fonts.missing_letters(client.full_name):
        yield Finding(Worry.UNPRINTABLE, 0, 0, 0, client.full_name)


def _is_unprintable(letter: str) -> bool:
    return not letter.isspace() and fonts.is_missing_letter(letter)


def let_stand(caseload: Caseload, report_id: int, finding: Finding) -> Change:
    """Leave a finding as it is, and point at it no more in this report.

    Raises:
        NotFound: There is no such report.
    """
    with caseload.unit() as unit:
        report, _ = find_report(unit.session, report_id)
        kept = {*json.loads(report.let_stand), finding.key}
        report.let_stand = json.dumps(sorted(kept), ensure_ascii=False)
        return unit.commit()


@cache
def health_words(language: str) -> HealthWords:
    """The words that tell of health in a language."""
    lists = tomllib.loads(resource("lists", "health.toml").read_text(encoding="utf-8"))
    return HealthWords(**{name: tuple(words) for name, words in lists[language].items()})


def _number_blocks(report: Report, copy: ReportCopy) -> Iterator[tuple[int, Block]]:
    """The blocks that stand in the copy, by their place in the whole text.

    The program's own headings are nobody's names, even where a client is called Asiakas.
    """
    own = set(report_prefill.titles(phrases(report.language, "report")).values())
    number = 0
    for section in sections(parse(report.blocks)):
        for each in section.whole:
            if section.about.stands_in(copy) and not (each is section.heading and each.text in own):
                yield number, each
            number += 1


def _empty(report: Report, copy: ReportCopy) -> Iterator[Finding]:
    """The sections with nothing in them, which the paper leaves out.

    Where nothing at all is said about strengths and competence, and no section waits for it,
    that is said at the beginning of the text.
    """
    all_sections, number, waiting = sections(parse(report.blocks)), 0, set[str]()
    for section in all_sections:
        if section.heading is not None and section.empty and section.about.stands_in(copy):
            title = section.title.strip()
            if title:
                waiting.add(report_prefill.content_key(section))
                yield Finding(Worry.EMPTY_SECTION, number, 0, len(section.title), title)
        number += len(section.whole)
    lacks = report_prefill.missing_content(parse(report.blocks))
    if lacks and not waiting & set(lacks):
        names = report_prefill.titles(phrases(report.language, "report"))
        yield Finding(Worry.NO_STRENGTHS, 0, 0, 0, ", ".join(names[key] for key in lacks))


def _list_other_names(session: Session, client: Client) -> list[str]:
    rows = session.exec(
        select(Client.given_names, Client.family_name).where(Client.id != client.id)
    )
    return [f"{given} {family}" for given, family in rows]


def _employers(caseload: Caseload, session: Session, client: Client) -> list[str]:
    """The employers that no consent of the client, holding today, speaks of."""
    held = consent_words(session, client.id or 0, caseload.today)
    names = session.exec(select(Employer.name)).all()
    return [
        name for name in names if name.strip() and not any(speaks_of(one, name) for one in held)
    ]
