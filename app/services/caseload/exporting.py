"""Everything in a caseload as plain files, readable without this program.

`caseload.json` holds all tables. Its keys are the names of tables and columns, as are those of the
CSV files: renaming a table or a column changes a public format. Beside it is one CSV per table, in
the shape that a Finnish Excel opens by a double click: UTF-8 with a mark, semicolons, decimal
commas. Papers from elsewhere are files of their own.
"""

import csv
import io
import json
import re
import unicodedata
from base64 import b64decode
from collections.abc import Iterable, Mapping
from contextlib import suppress
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Any

from sqlmodel import Session, select

from app.models.enums import LogAction
from app.models.tables import TABLES
from app.services import errors
from app.services.documents import logo
from app.services.storage import private_files
from app.services.storage.unit_of_work import Caseload

WHOLE = "caseload.json"
PICTURE = "logo.png"
_FORMULA_SIGNS = ("=", "+", "-", "@")
_FORMULA_STARTS = (*_FORMULA_SIGNS, "\t", "\r", "\n")
_Rows = list[dict[str, Any]]


def export(caseload: Caseload, folder: Path) -> list[Path]:
    """Write every table, the log too, into a folder, and log it; the files are plain text.

    Raises:
        FileExists: The folder holds an export already.
        NoSpace, ReadOnly: The folder can't be written; no file of this export is left.
    """
    with caseload.unit() as unit:
        unit.log(LogAction.EXPORTED, detail="everything")
        unit.session.flush()
        tables = {str(table.__tablename__): _rows(unit.session, table) for table in TABLES}
        picture, settings = _picture_apart(tables["setting"])
        papers, tables["attachment_content"] = _papers_apart(
            tables["attachment"], tables["attachment_content"]
        )
        beside = tables | {"setting": settings}
        files = {f"{name}.csv": _csv(_columns(name), rows) for name, rows in beside.items()}
        files[WHOLE] = _json(tables)
        files |= {PICTURE: picture} if picture else {}
        files |= papers
        if any((folder / name).exists() for name in files):
            raise errors.FileExists
        new_folder = not folder.exists()
        try:
            private_files.make_folder(folder)
            for name, data in files.items():
                private_files.write(folder / name, data)
            unit.commit()
        except BaseException:
            _clear(folder, files, whole=new_folder)
            raise
    return [folder / name for name in files]


def _picture_apart(settings: _Rows) -> tuple[bytes, _Rows]:
    """The logo, and the settings with the name of its file instead: no cell of Excel takes it."""
    picture = next((row["value"] for row in settings if row["name"] == logo.NAME), "")
    if not picture:
        return b"", settings
    named = [row | {"value": PICTURE} if row["name"] == logo.NAME else row for row in settings]
    return b64decode(picture), named


def _papers_apart(papers: _Rows, contents: _Rows) -> tuple[dict[str, bytes], _Rows]:
    """The papers from elsewhere as files of their own, and the rows with the names of these."""
    endings = {row["id"]: _ending_of(row["name"]) for row in papers}
    named = [
        (f"attachment_{paper}{endings.get(paper, '')}", row)
        for row in contents
        for paper in [row["attachment_id"]]
    ]
    return {name: row["data"] for name, row in named}, [row | {"data": name} for name, row in named]


def _ending_of(name: str) -> str:
    """How a file's name ends, where that is plain."""
    ending = Path(name).suffix
    return ending.lower() if re.fullmatch(r"\.[A-Za-z0-9]{1,5}", ending) else ""


def csv_cell(value: Any) -> str:
    """A value as a cell that no spreadsheet takes for a formula or a Finnish date."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, float):
        return f"{value:g}".replace(".", ",")
    text = str(value)
    return f"'{text}" if _looks_like_formula(text) else text


def _looks_like_formula(text: str) -> bool:
    """Whether some spreadsheet program takes it for a formula.

    Some pass by what can't be seen (spaces of any kind, a byte order mark, control characters) and
    take the wide signs of East Asian keyboards for the plain ones.
    """
    seen = next((letter for letter in text if unicodedata.category(letter)[0] not in "ZC"), "")
    return text.startswith(_FORMULA_STARTS) or unicodedata.normalize("NFKC", seen).startswith(
        _FORMULA_SIGNS
    )


def _rows(session: Session, table: Any) -> _Rows:
    found = session.execute(select(table.__table__).order_by(table.__table__.c.id))
    return [
        {name: _to_plain_value(value) for name, value in row.items()} for row in found.mappings()
    ]


def _to_plain_value(value: Any) -> Any:
    if isinstance(value, date):  # a moment is a date too
        return value.isoformat()
    return value.value if isinstance(value, Enum) else value


def _columns(name: str) -> list[str]:
    table: Any = next(table for table in TABLES if table.__tablename__ == name)
    return list(table.__table__.columns.keys())


def _csv(columns: list[str], rows: _Rows) -> bytes:
    page = io.StringIO(newline="")
    writer = csv.writer(page, delimiter=";", lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([csv_cell(row[name]) for name in columns] for row in rows)
    return page.getvalue().encode("utf-8-sig")


def _json(tables: Mapping[str, _Rows]) -> bytes:
    return (json.dumps(tables, ensure_ascii=False, indent=1) + "\n").encode()


def _clear(folder: Path, names: Iterable[str], *, whole: bool) -> None:
    with suppress(OSError):
        for name in names:
            (folder / name).unlink(missing_ok=True)
        if whole:
            folder.rmdir()
