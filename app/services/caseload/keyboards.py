"""The keyboards that a client may choose, and which one each has chosen."""

import json
import tomllib
from typing import Any

from sqlmodel import Session, select

from app.models.register import Setting
from app.models.rules.reports.keyboards import Keyboard
from app.services.resource_files import resource
from app.services.storage import settings
from app.services.storage.changes import Change
from app.services.storage.unit_of_work import Caseload, UnitOfWork

CHOSEN = "keyboards"
"""The setting that tells each client's keyboard, by the client's id."""


def keyboards() -> list[Keyboard]:
    """All keyboards, in the order in which they are offered."""
    found = tomllib.loads(resource("keyboards.toml").read_text(encoding="utf-8"))
    return [_keyboard(code, keys) for code, keys in found.items()]


def read_choice(caseload: Caseload, client_id: int) -> str:
    """The code of the keyboard that the client chose last, or nothing."""
    with caseload.reading() as session:
        return _load_choices(session).get(str(client_id), "")


def choose(caseload: Caseload, client_id: int, code: str) -> Change:
    """Remember a client's keyboard, in the encrypted file; nothing is none."""
    with caseload.unit() as unit:
        kept = {**_load_choices(unit.session), str(client_id): code}
        _write(unit, {one: kept[one] for one in kept if kept[one]})
        return unit.commit()


def forget(unit: UnitOfWork, client_id: int) -> None:
    """Erase what a client chose, with all else."""
    kept = _load_choices(unit.session)
    if kept.pop(str(client_id), None) is not None:
        _write(unit, kept)


def _write(unit: UnitOfWork, kept: dict[str, str]) -> None:
    settings.assign(unit, CHOSEN, json.dumps(kept, sort_keys=True))


def _load_choices(session: Session) -> dict[str, str]:
    stored = session.exec(select(Setting.value).where(Setting.name == CHOSEN)).first()
    found: dict[str, str] = json.loads(stored) if stored else {}
    return found


def _keyboard(code: str, keys: dict[str, Any]) -> Keyboard:
    return Keyboard(
        code=code,
        name=keys["name"],
        small=tuple(tuple(row.split()) for row in keys["small"]),
        large=tuple(tuple(row.split()) for row in keys["large"]),
        more=tuple(keys.get("more", "").split()),
        more_large=tuple(keys.get("more_large", "").split()),
        by_place=keys.get("by_place", False),
        right_to_left=keys.get("right_to_left", False),
    )
