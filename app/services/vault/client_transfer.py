"""One client's whole file, given to another coach as one encrypted file and taken in there.

Everything that is recorded about the client goes: the file, its history, meetings, jobs, reports,
forms, consents, and the contacts with employers about the client. Of an employer only what finds it
again goes, never the coach's notes. The summary's frozen classes and the log stay: they belong to
the caseload. The client is counted in both caseloads' summaries; nothing can tell the two series.
"""

import json
import secrets
from base64 import b64decode, b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from sqlmodel import SQLModel, col, select

from app.models.client import Client
from app.models.employer import Employer
from app.models.enums import LogAction
from app.models.refusals import Reason
from app.models.rules.text.names import are_alike
from app.models.tables import TABLES
from app.services import errors
from app.services.storage import migrations, private_files
from app.services.storage.changes import Change
from app.services.storage.file_names import CLIENT_SUFFIX
from app.services.storage.keys import MasterKey
from app.services.storage.unit_of_work import Caseload, UnitOfWork
from app.services.vault import slots

FORMAT = "rinnalla-client"
LARGEST_FILE = 512 * 1024 * 1024
"""Bytes; papers from elsewhere have up to 20 MB each."""
MOST_ROWS = 20_000
DETAIL = "handed over"
"""What the log says of it, on both sides."""

_STAYS = frozenset({"log_line", "setting", "summary_release", "summary_person", "attention_mark"})
_OF_AN_EMPLOYER = ("name", "sector", "industry", "municipality", "size", "phone", "email")
_TABLE_OF: Mapping[str, type[SQLModel]] = {str(one.__tablename__): one for one in TABLES}

Rows = dict[str, list[dict[str, Any]]]


@dataclass(frozen=True)
class TransferredClient:
    """A client's file as it came: the rows by table, and whose they are."""

    rows: Rows
    full_name: str
    birth_year: int | None

    @property
    def count(self) -> int:
        """How many rows came."""
        return sum(map(len, self.rows.values()))


@dataclass(frozen=True)
class TakenIn:
    """The client's new number here, how many rows came, and what undoes it."""

    client_id: int
    rows: int
    change: Change


class _ClientFile(BaseModel):
    """The file as it is written; only `data` tells anything, and it is encrypted."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    format: str = Field(pattern=f"^{FORMAT}$")
    v: int = Field(ge=1)
    id: str = Field(pattern=r"^[0-9a-f]{32}$")
    keys: str = Field(max_length=slots.LARGEST_FILE)
    nonce: str = Field(pattern=r"^[0-9a-f]{24}$")
    data: str


def write_client(
    caseload: Caseload,
    client_id: int,
    out: Path,
    passphrase: str,
    *,
    effort: slots.Effort | None = None,
) -> Path:
    """Write one client's whole file, encrypted for another coach, and log it.

    Args:
        caseload: The open caseload.
        client_id: The client.
        out: Where the file is written.
        passphrase: What opens it at the other coach's.
        effort: What a guess of it costs; without it what fits this computer.

    Raises:
        NotFound: There is no such client.
        FileExists: A file is there.
        PassphraseTooShort: The passphrase is empty or far too short.
        NoSpace, ReadOnly: The file can't be written.
        GivenAway: The caseload was given to another coach.
    """
    target = out if out.suffix == CLIENT_SUFFIX else out.with_name(f"{out.name}{CLIENT_SUFFIX}")
    if target.exists():
        raise errors.FileExists
    with caseload.unit() as unit:
        rows = _collect_rows(unit, client_id)
        data = _encrypt(rows, passphrase, effort)
        unit.log(
            LogAction.EXPORTED,
            subject="client",
            row_id=client_id,
            client_id=client_id,
            detail=DETAIL,
        )
        private_files.make_folder(target.parent)
        private_files.write(target, data)
        unit.commit()
    return target


def read_client(path: Path, passphrase: str) -> TransferredClient:
    """What is in a client's file.

    Raises:
        FileMissing: There is no such file.
        WrongKey: The passphrase does not open it.
        TooNew: A newer Rinnalla made it.
        NotAClientFile: It is none, or was edited.
    """
    if not path.is_file():
        raise errors.FileMissing
    try:
        with private_files.disk_faults():
            file = _ClientFile.model_validate_json(private_files.read(path, most=LARGEST_FILE))
    except (ValidationError, errors.DiskFault):
        raise errors.NotAClientFile from None
    if file.v > 1:
        raise errors.TooNew
    keys = slots.parse_slots(file.keys.encode(), file.id)
    if keys is None:
        raise errors.NotAClientFile
    opener = AESGCM(slots.unlock_slot(keys, passphrase).client_key())
    try:
        sealed = b64decode(file.data, validate=True)
        plain = opener.decrypt(bytes.fromhex(file.nonce), sealed, _context_of(file.id))
        body = json.loads(plain)
    except (InvalidTag, ValueError):
        raise errors.NotAClientFile from None
    if not isinstance(body, dict) or not isinstance(body.get("rows"), dict):
        raise errors.NotAClientFile
    if body.get("schema", 0) > migrations.LATEST:
        raise errors.TooNew
    return _check_rows(body["rows"])


def find_alike(caseload: Caseload, came: TransferredClient) -> tuple[int, ...]:
    """The clients here who may be the same person."""
    with caseload.reading() as session:
        return tuple(
            one.id or 0
            for one in session.exec(select(Client)).all()
            if are_alike(one.full_name, came.full_name)
            and (None in (one.birth_year, came.birth_year) or one.birth_year == came.birth_year)
        )


def take_in(caseload: Caseload, came: TransferredClient, *, even_so: bool = False) -> TakenIn:
    """Add a client's file to a caseload, as one step that can be undone, and log it.

    Raises:
        Refused: Somebody who seems to be the same is here already, unless told to add the file even
            so (Reason.CLIENT_IS_HERE).
        ReadOnly, GivenAway: The caseload is only read.
    """
    caseload.refuse_if_read_only()
    if not even_so and find_alike(caseload, came):
        raise errors.Refused(Reason.CLIENT_IS_HERE)
    with caseload.unit(LogAction.IMPORTED) as unit:
        client_id = _add_rows(unit, came)
        unit.log(
            LogAction.IMPORTED,
            subject="client",
            row_id=client_id,
            client_id=client_id,
            detail=DETAIL,
        )
        return TakenIn(client_id, came.count, unit.commit())


def _collect_rows(unit: UnitOfWork, client_id: int) -> Rows:
    """Every row that belongs to the client, and the employers that these tell of."""
    session = unit.session
    client = session.get(Client, client_id)
    if client is None:
        raise errors.NotFound
    found: dict[str, dict[int, SQLModel]] = {"client": {client_id: client}}
    for name, table in _TABLE_OF.items():
        if name in _STAYS or name in ("client", "employer"):
            continue
        for column, target in _links(table).items():
            ids = list(found.get(target, ()))
            if not ids or target == "employer":
                continue
            wanted = select(table).where(getattr(table, column).in_(ids))
            for row in session.exec(wanted).all():
                found.setdefault(name, {})[row.id] = row  # type: ignore[attr-defined]
    rows = {name: [_to_plain_values(row) for row in some.values()] for name, some in found.items()}
    employers = {
        row["employer_id"] for some in rows.values() for row in some if "employer_id" in row
    }
    chosen = select(Employer).where(col(Employer.id).in_(employers - {None}))
    kept = [_to_plain_values(one) for one in session.exec(chosen).all()]
    rows["employer"] = [{"id": one["id"], **{n: one[n] for n in _OF_AN_EMPLOYER}} for one in kept]
    for name, plain in rows.items():
        for column, target in _links(_TABLE_OF[name]).items():
            there = {one["id"] for one in rows.get(target, ())}
            for values in plain:
                values[column] = values.get(column) if values.get(column) in there else None
    return rows


def _links(table: type[SQLModel]) -> dict[str, str]:
    """The columns that refer to other tables, and to which."""
    keys = table.__table__.foreign_keys  # type: ignore[attr-defined]
    return {key.parent.name: key.column.table.name for key in keys}


def _to_plain_values(row: SQLModel) -> dict[str, Any]:
    columns = row.__table__.columns.keys()  # type: ignore[attr-defined]
    return {name: _plain_value(getattr(row, name)) for name in columns}


def _plain_value(value: Any) -> Any:
    if isinstance(value, bytes):
        return b64encode(value).decode()
    if isinstance(value, date):  # a moment is a date too
        return value.isoformat()
    return value.value if isinstance(value, Enum) else value


def _encrypt(rows: Rows, passphrase: str, effort: slots.Effort | None) -> bytes:
    file_id, master = secrets.token_hex(16), MasterKey.generate()
    slot = slots.passphrase_slot(file_id, master, passphrase, effort)
    keys = slots.SlotFile(db_id=file_id, check=master.check(file_id), slots=(slot,))
    nonce = secrets.token_bytes(12)
    plain = json.dumps({"schema": migrations.LATEST, "rows": rows}).encode()
    file = _ClientFile(
        format=FORMAT,
        v=1,
        id=file_id,
        keys=slots.as_bytes(keys, master).decode(),
        nonce=nonce.hex(),
        data=b64encode(
            AESGCM(master.client_key()).encrypt(nonce, plain, _context_of(file_id))
        ).decode(),
    )
    return file.model_dump_json().encode()


def _context_of(file_id: str) -> bytes:
    return f"{FORMAT} 1 {file_id}".encode()


def _check_rows(rows: Any) -> TransferredClient:
    """The rows, each validated as if it had been typed. Raises NotAClientFile."""
    checked: Rows = {}
    try:
        if len(rows["client"]) != 1 or sum(map(len, rows.values())) > MOST_ROWS:
            raise errors.NotAClientFile
        for name, table in _TABLE_OF.items():
            if name in rows and name not in _STAYS:
                checked[name] = [_check_row(table, row) for row in rows[name]]
    except (KeyError, TypeError, ValueError, AttributeError):
        raise errors.NotAClientFile from None
    if set(rows) - set(checked):
        raise errors.NotAClientFile
    client = Client(**checked["client"][0])
    return TransferredClient(checked, client.full_name, client.birth_year)


def _check_row(table: type[SQLModel], row: Mapping[str, Any]) -> dict[str, Any]:
    fields = table.__mro__[1]
    assert issubclass(fields, SQLModel)  # noqa: S101 - how every table is declared
    required = [
        name
        for name in _links(table)
        if name in fields.model_fields and fields.model_fields[name].is_required()
    ]
    if type(row["id"]) is not int or any(type(row[name]) is not int for name in required):
        raise errors.NotAClientFile
    given = {name: row[name] for name in row if name != "id"}
    for name, field in fields.model_fields.items():
        if field.annotation is bytes:
            given[name] = b64decode(given[name], validate=True)
    made = fields.model_validate(given)
    return {"id": row["id"], **{name: getattr(made, name) for name in fields.model_fields}}


def _add_rows(unit: UnitOfWork, came: TransferredClient) -> int:
    """Add every row under a new number, each after those that it refers to."""
    numbers: dict[str, dict[int, int]] = {"employer": _find_employers(unit, came.rows)}
    names = [name for name in _TABLE_OF if name in came.rows and name != "employer"]
    for name in names:
        table, links = _TABLE_OF[name], _links(_TABLE_OF[name])
        numbers[name] = {}
        for row in came.rows[name]:
            values = {key: value for key, value in row.items() if key != "id"}
            for column, target in links.items():
                values[column] = numbers.get(target, {}).get(values[column])
            numbers[name][row["id"]] = unit.add(table(**values))
    return numbers["client"][came.rows["client"][0]["id"]]


def _find_employers(unit: UnitOfWork, rows: Rows) -> dict[int, int]:
    """The employers here by the numbers that they came with; who is not here yet is added."""
    here = {_same_employer(vars(one)): one.id or 0 for one in _employers(unit)}
    numbers = {}
    for row in rows.get("employer", ()):
        values = {key: value for key, value in row.items() if key != "id"}
        known = here.get(_same_employer(values))
        numbers[row["id"]] = known or unit.add(Employer(**values))
    return numbers


def _employers(unit: UnitOfWork) -> Sequence[Employer]:
    return unit.session.exec(select(Employer)).all()


def _same_employer(values: Mapping[str, Any]) -> tuple[str, str]:
    return str(values["name"]).casefold().strip(), str(values["municipality"]).casefold().strip()
