"""What was agreed in a form: who does what by when, so that nothing agreed is forgotten.

Source: PALO final report 2022, appendices 1 and 4 (each party has a concrete task and a day).
"""

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.models.form import Form
from app.models.rules.dates import day_text, stored_day
from app.services.errors import NotFound
from app.services.storage.changes import Change
from app.services.storage.connection import DatabaseConnection
from app.services.storage.kept_readings import ClientId, as_list, restrict_to_clients
from app.services.storage.unit_of_work import Caseload

TASKS = "tasks"
"""The key that the tables of tasks have in every declaration."""
_BETWEEN = " · "


@dataclass(frozen=True)
class AgreedTask:
    """A task that is not done yet; `number` is its row in the form's table."""

    form_id: int
    number: int
    day: date
    who: str
    what: str
    client_id: int | None
    client_name: str

    @property
    def text(self) -> str:
        """Who does what, in one line."""
        return ": ".join(part for part in (self.who, self.what) if part)


def list_agreed_tasks(
    caseload: Caseload, until: date, clients: Collection[ClientId] | None = None
) -> list[AgreedTask]:
    """The tasks of forms that are to be done by that day and are not, the earliest first.

    Args:
        caseload: The open caseload.
        until: The last day.
        clients: Whose forms are looked at; None for all.
    """
    with caseload.raw_connection() as connection:
        return read_agreed_tasks(connection, until, clients)


def read_agreed_tasks(
    connection: DatabaseConnection, until: date, clients: Collection[ClientId] | None
) -> list[AgreedTask]:
    """The same as `list_agreed_tasks`, through an open connection."""
    asked = {"until": until.isoformat(), "clients": as_list(clients)}
    rows = connection.execute(restrict_to_clients(_TASKS, clients), asked).fetchall()
    return [
        AgreedTask(
            form_id=row[0],
            number=row[1],
            day=stored_day(row[2]) or until,
            who=row[3] or "",
            what=" ".join((row[4] or "").split()),
            client_id=row[5],
            client_name=f"{row[6] or ''} {row[7] or ''}".strip(),
        )
        for row in rows
    ]


def tick_agreed_task(caseload: Caseload, form_id: int, number: int) -> Change:
    """Mark a task as done, in any state of its form: the work itself continues.

    Raises:
        NotFound: There is no such form or task.
    """
    with caseload.unit() as unit:
        form = unit.session.get(Form, form_id)
        answers: dict[str, Any] = {} if form is None else json.loads(form.answers)
        rows = answers.get(TASKS) or []
        if form is None or not 0 <= number < len(rows):
            raise NotFound
        line = _line(rows[number])
        rows[number] = {**rows[number], "done": True}
        form.answers = json.dumps(
            answers, ensure_ascii=False, separators=(",", ":"), sort_keys=True
        )
        form.text = form.text.replace(line, f"{line}{_BETWEEN}✓", 1)
        form.changed_at = unit.now
        return unit.commit()


def _line(row: dict[str, Any]) -> str:
    """The row as the form's text has it."""
    day = stored_day(row.get("by"))
    words = (row.get("who", "").strip(), row.get("what", "").strip(), day_text(day) if day else "")
    return _BETWEEN.join(word for word in words if word)


_TASKS = f"""
    SELECT form.id, task.key, json_extract(task.value, '$.by') AS by_day,
           json_extract(task.value, '$.who'), json_extract(task.value, '$.what'),
           form.client_id, family_name, given_names
    FROM form
    JOIN json_each(form.answers, '$.{TASKS}') AS task
    LEFT JOIN client ON client.id = form.client_id
    WHERE <form.client_id> AND by_day <= :until AND by_day <> ''
        AND NOT coalesce(json_extract(task.value, '$.done'), 0)
    ORDER BY by_day, form.id, task.key"""  # noqa: S608 - a key of our own
