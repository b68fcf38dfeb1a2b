"""The papers of the demo: three clients' whole path, in Finnish, Swedish and English."""

import json
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from app.models.client import ReportDeliveryFields, ReportFields, ReportVersionFields
from app.models.enums import ReportCopy, ReportState
from app.models.form import FormFields, FormVersionFields
from app.models.rules.forms.form_kinds import FieldKind, FormField, plain_text
from app.models.rules.reports.blocks import Block, BlockKind, block, dump
from app.services.documents import letterhead
from app.services.forms.declarations import form_kind
from app.services.forms.form_prefill import prefill_answers
from app.services.phrases import LANGUAGES, phrases
from app.services.reports import report_prefill
from app.services.resource_files import resource
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload, UnitOfWork

_SIGN_OFFS = (ReportState.READ, ReportState.AGREED, ReportState.FINAL)
_NOON = time(10, tzinfo=UTC)

Told = Mapping[str, Any]


def add_papers(caseload: Caseload, whose: Mapping[str, int], today: date) -> None:
    """Add the forms and final reports of `resources/demo/paperit_*.toml`, each of its own day."""
    head = letterhead.read(caseload)
    with caseload.unit() as unit:
        for language in LANGUAGES:
            text = resource("demo", f"paperit_{language}.toml").read_text(encoding="utf-8")
            told = tomllib.loads(text)
            path = _Path(unit, whose[told["client"]], told["client"], language, today)
            for one in told["form"]:
                path.add_form(one, head)
            for one in told.get("report", ()):
                path.add_report(one)
        unit.commit()


@dataclass(frozen=True)
class _Path:
    """One client's papers, which are all in one language."""

    unit: UnitOfWork
    client_id: int
    client: str
    language: str
    today: date

    def add_form(self, told: Told, head: letterhead.Letterhead) -> None:
        """One form, filled from the file as it is and with the answers told for it."""
        kind = form_kind(told["kind"], self.language)
        whose = self.client_id if kind.of_client else None
        day = self.today + timedelta(days=told["day"])
        answers = prefill_answers(self.unit.session, kind, whose, head, day)
        for field in kind.fields:
            if field.key in told.get("answers", {}):
                answers[field.key] = _answer(field, told["answers"][field.key], self.today)
        text, made_at = json.dumps(answers, ensure_ascii=False), datetime.combine(day, _NOON)
        given, part = told.get("given"), told.get("how")
        state = ReportState.DELIVERED if given else ReportState(told["state"])
        fields = FormFields(
            client_id=whose,
            kind=kind.key,
            language=kind.language,
            day=day,
            state=state,
            answers=text,
            text=plain_text(kind, answers),
            created_at=made_at,
            changed_at=made_at,
            client_part=part,
            client_part_on=day if part else None,
            client_words=told.get("words", ""),
            final_on=day if given else None,
        )
        version = FormVersionFields(
            form_id=self.unit.add(records.row_of(fields)),
            client_id=whose,
            made_at=made_at,
            answers=text,
            client_words=fields.client_words,
        )
        for sign_off in _sign_offs_before(state):
            self.unit.add(records.row_of(version.model_copy(update={"state": sign_off})))
        if given:
            handed = version.model_dump() | {**given, "state": state, "day": day}
            handed["recipient"] = self.client
            self.unit.add(records.row_of(FormVersionFields.model_validate(handed)))

    def add_report(self, told: Told) -> None:
        """A final report that was signed off and given to the client."""
        day = self.today + timedelta(days=told["day"])
        made_at, text = datetime.combine(day, _NOON), dump(_blocks(told, self.language))
        part = {"client_words": told["words"], "client_id": self.client_id}
        report = ReportFields(
            **part,
            language=self.language,
            state=ReportState.DELIVERED,
            blocks=text,
            created_at=made_at,
            changed_at=made_at,
            client_part=told["how"],
            client_part_on=day,
            final_on=day,
        )
        report_id = self.unit.add(records.row_of(report))
        for sign_off in _SIGN_OFFS:
            version = ReportVersionFields(
                **part, report_id=report_id, state=sign_off, made_at=made_at, blocks=text
            )
            self.unit.add(records.row_of(version))
        given = ReportDeliveryFields(
            report_id=report_id,
            client_id=self.client_id,
            paper=ReportCopy.CLIENT,
            recipient=self.client,
            day=day,
        )
        self.unit.add(records.row_of(given))


def _sign_offs_before(state: ReportState) -> Sequence[ReportState]:
    """The sign-offs that a paper in a state has behind it."""
    if state is ReportState.DELIVERED:
        return _SIGN_OFFS
    return _SIGN_OFFS[: _SIGN_OFFS.index(state) + 1] if state in _SIGN_OFFS else ()


def _answer(field: FormField, value: Any, today: date) -> Any:
    """The answer with its days, which are told as days from today."""
    if field.kind is FieldKind.DAY:
        return (today + timedelta(days=value)).isoformat()
    if field.kind is FieldKind.TABLE:
        columns = {one.key: one for one in field.columns}
        return [
            {key: _answer(columns[key], cell, today) for key, cell in row.items()} for row in value
        ]
    return value


def _blocks(told: Told, language: str) -> list[Block]:
    """The usual sections of a final report, with the text given for each."""
    made: list[Block] = []
    for section in report_prefill.usual(phrases(language, "report")):
        heading = section.heading
        if heading is None or heading.about is None:
            continue
        made.append(heading)
        for line in told["sections"].get(heading.about.source, ()):
            bullet = line.startswith("- ")
            kind = BlockKind.BULLET if bullet else BlockKind.TEXT
            made.append(block(kind, line.removeprefix("- ")))
    return made
