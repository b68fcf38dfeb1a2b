"""The papers of the demo: three clients' whole path, in Finnish, Swedish and English."""

import json
import tomllib
from collections.abc import Mapping
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
from app.services.phrases import phrases
from app.services.reports import report_prefill
from app.services.resource_files import resource
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload, UnitOfWork

_SIGN_OFFS = (ReportState.READ, ReportState.AGREED, ReportState.FINAL)
_NOON = time(10, tzinfo=UTC)

Told = Mapping[str, Any]


def add_papers(caseload: Caseload, whose: Mapping[str, int], today: date) -> None:
    """Add the forms and final reports of `resources/demo/paperit.toml`, each of its own day."""
    told = tomllib.loads(resource("demo", "paperit.toml").read_text(encoding="utf-8"))
    head = letterhead.read(caseload)
    with caseload.unit() as unit:
        for one in told["form"]:
            _add_form(unit, one, whose[one["client"]], head, today)
        for one in told["report"]:
            _add_report(unit, one, whose[one["client"]], today)
        unit.commit()


def _add_form(
    unit: UnitOfWork, told: Told, client_id: int, head: letterhead.Letterhead, today: date
) -> None:
    kind = form_kind(told["kind"], told["language"])
    day = today + timedelta(days=told["day"])
    answers = prefill_answers(unit.session, kind, client_id, head, day)
    for field in kind.fields:
        if field.key in told["answers"]:
            answers[field.key] = _answer(field, told["answers"][field.key], today)
    text, made_at = json.dumps(answers, ensure_ascii=False), datetime.combine(day, _NOON)
    given = told.get("given")
    state = ReportState.DELIVERED if given else ReportState(told.get("state", "final"))
    form_id = unit.add(
        records.row_of(
            FormFields(
                client_id=client_id,
                kind=kind.key,
                language=kind.language,
                day=day,
                state=state,
                answers=text,
                text=plain_text(kind, answers),
                created_at=made_at,
                changed_at=made_at,
                client_part=told["how"],
                client_part_on=day,
                client_words=told["words"],
                final_on=day if given else None,
            )
        )
    )
    version = FormVersionFields(
        form_id=form_id,
        client_id=client_id,
        made_at=made_at,
        answers=text,
        client_words=told["words"],
    )
    for sign_off in _SIGN_OFFS[: 3 if given else 1]:
        unit.add(records.row_of(version.model_copy(update={"state": sign_off})))
    if given:
        handed = version.model_dump() | {**given, "state": state, "day": day}
        unit.add(records.row_of(FormVersionFields.model_validate(handed)))


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


def _add_report(unit: UnitOfWork, told: Told, client_id: int, today: date) -> None:
    day = today + timedelta(days=told["day"])
    made_at, text = datetime.combine(day, _NOON), dump(_blocks(told))
    part = {"client_words": told["words"], "client_id": client_id}
    report_id = unit.add(
        records.row_of(
            ReportFields(
                **part,
                language=told["language"],
                state=ReportState.DELIVERED,
                blocks=text,
                created_at=made_at,
                changed_at=made_at,
                client_part=told["how"],
                client_part_on=day,
                final_on=day,
            )
        )
    )
    for sign_off in _SIGN_OFFS:
        version = ReportVersionFields(
            **part, report_id=report_id, state=sign_off, made_at=made_at, blocks=text
        )
        unit.add(records.row_of(version))
    given = ReportDeliveryFields(
        report_id=report_id,
        client_id=client_id,
        paper=ReportCopy.CLIENT,
        recipient=told["client"],
        day=day,
    )
    unit.add(records.row_of(given))


def _blocks(told: Told) -> list[Block]:
    """The usual sections of a final report, with the text given for each."""
    made: list[Block] = []
    for section in report_prefill.usual(phrases(told["language"], "report")):
        heading = section.heading
        if heading is None or heading.about is None:
            continue
        made.append(heading)
        for line in told["sections"].get(heading.about.source, ()):
            bullet = line.startswith("- ")
            kind = BlockKind.BULLET if bullet else BlockKind.TEXT
            made.append(block(kind, line.removeprefix("- ")))
    return made
