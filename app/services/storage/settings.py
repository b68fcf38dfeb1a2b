"""Settings that say something about the organisation or the coach, and so live in the file."""

from sqlmodel import select

from app.models.register import Setting
from app.services.storage.changes import Change
from app.services.storage.unit_of_work import Caseload, UnitOfWork

PAPER_KEPT = "paper_key_kept"
"""The day on which the paper key was typed back from its paper."""


def read(caseload: Caseload, name: str, default: str = "") -> str:
    """The value of a setting, or the default where it was never set."""
    with caseload.raw_connection() as connection:  # some pages ask for ten of them
        row = connection.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
    return default if row is None else str(row[0])


def write(caseload: Caseload, name: str, value: str) -> Change:
    """Set a setting; the same value again changes nothing.

    Args:
        caseload: The open caseload.
        name: The name of the setting.
        value: Text; numbers and lists as JSON.
    """
    with caseload.unit() as unit:
        assign(unit, name, value)
        return unit.commit()


def assign(unit: UnitOfWork, name: str, value: str) -> None:
    """Set a setting as a part of something larger."""
    row = unit.session.exec(select(Setting).where(Setting.name == name)).first()
    if row is None:
        unit.add(Setting(name=name, value=value))
    else:
        row.value = value
