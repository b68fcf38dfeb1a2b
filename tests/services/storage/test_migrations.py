"""Every schema version that was ever stored opens, and ends as the tables of `app/models`."""

import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import SQLModel, create_engine

from app.models.client import ClientFields
from app.models.tables import TABLES
from app.services import errors
from app.services.storage import migrations, records
from app.services.storage.unit_of_work import Caseload
from app.services.vault import checking, opening
from tests.services.vault import store_caseload as stored

SINCE = {"summary_release": 2, "summary_person": 2, "report_version": 3, "report_delivery": 3}
SINCE |= dict.fromkeys(("job_wish", "attention_mark", "form", "form_version"), 4)
SINCE |= dict.fromkeys(("criterion_review", "criterion_score", "work_week"), 4)
SINCE |= dict.fromkeys(("sub_goal", "support_need", "measurement"), 4)
SINCE |= dict.fromkeys(("attachment", "attachment_content", "job_lead"), 5)
SINCE["placement_change"] = 7
REMEDY = "python -m tests.services.vault.store_caseload stores it anew, until its first release"


@pytest.fixture(params=range(1, migrations.LATEST + 1))
def version(request: pytest.FixtureRequest) -> int:
    found: int = request.param
    return found


@pytest.fixture
def old(version: int, tmp_path: Path) -> Iterator[Caseload]:
    for path in stored.paths(version):
        shutil.copy(path, tmp_path / f"caseload{path.suffix}")
    opened = opening.open_with_passphrase(tmp_path / "caseload.db", stored.PASSPHRASE)
    yield opened
    opened.close()


def test_a_stored_file_opens_with_all_that_was_in_it(old: Caseload, version: int) -> None:
    health = checking.check(old)
    assert health.ok
    assert health.schema == migrations.LATEST
    assert all(
        count > 0 for table, count in health.counts.items() if SINCE.get(table, 1) <= version
    )
    assert records.get(old, ClientFields, 1).full_name == stored.CLIENT


def test_a_stored_file_ends_with_the_tables_of_today(old: Caseload) -> None:
    with old.raw_connection() as connection:
        assert _schema(connection) == _declared(), REMEDY


def test_no_saved_line_joins_up_the_search_index(old: Caseload) -> None:
    """Each 64th would take 100 ms in a large caseload."""
    with old.raw_connection() as connection:
        assert dict(connection.execute("SELECT k, v FROM search_index_config"))["automerge"] == 0


def test_a_new_file_has_the_tables_of_today(caseload: Caseload) -> None:
    with caseload.raw_connection() as connection:
        assert _schema(connection) == _declared()


def test_a_step_that_fails_changes_nothing(caseload: Caseload) -> None:
    with caseload.raw_connection() as connection:
        before = connection.execute("SELECT sql FROM sqlite_master ORDER BY name").fetchall()
        scripts = [
            *migrations.steps(),
            "CREATE TABLE half (id INTEGER); INSERT INTO nowhere VALUES (1);",
        ]
        with pytest.raises(Exception, match="nowhere"):
            migrations.migrate(connection, scripts)
        assert (
            connection.execute("SELECT sql FROM sqlite_master ORDER BY name").fetchall() == before
        )
        assert migrations.version(connection) == migrations.LATEST


def test_a_newer_file_is_refused(caseload: Caseload) -> None:
    with caseload.raw_connection() as connection:
        connection.execute(f"PRAGMA user_version = {migrations.LATEST + 1}")
        with pytest.raises(errors.TooNew):
            migrations.migrate(connection)


def _declared() -> dict[str, Any]:
    engine = create_engine("sqlite://")
    SQLModel.metadata.create_all(engine)
    connection = engine.raw_connection()
    try:
        driver = connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)
        return _schema(driver)
    finally:
        connection.close()
        engine.dispose()


def _schema(connection: Any) -> dict[str, Any]:
    """Columns, links and indexes of every table, as both libraries tell them."""

    def told(pragma: str, name: str) -> list[Any]:
        return [tuple(row) for row in connection.execute(f'PRAGMA {pragma}("{name}")')]

    def indexes(table: str) -> set[Any]:
        # Without the names that SQLite makes up for UNIQUE columns.
        return {
            (unique, tuple(column for _, _, column in told("index_info", name)))
            for _, name, unique, *_ in told("index_list", table)
        }

    return {
        name: {
            "columns": [
                (column, kind, bool(required), bool(key))
                for _, column, kind, required, _, key in told("table_info", name)
            ],
            "links": sorted(row[2:5] for row in told("foreign_key_list", name)),
            "indexes": indexes(name),
        }
        for name in (str(table.__tablename__) for table in TABLES)
    }
