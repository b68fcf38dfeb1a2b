"""The check finds what it is for, and says nothing of a sound file."""

from typing import Any

import pytest

from app.models.employer import EmployerFields
from app.services import records
from app.services.unit import Caseload
from app.services.vault import checking, migrations

PAGE = 4096


def test_a_sound_file(caseload: Caseload) -> None:
    records.add(caseload, EmployerFields(name="Leipomo Lumikello"))
    health = checking.check(caseload)
    assert health.ok
    assert health.problems == ()
    assert health.schema == migrations.LATEST
    assert health.counts["employer"] == 1
    assert health.counts["log_line"] == 1
    assert health.sizes["file"] == caseload.path.stat().st_size
    assert health.sizes["free"] == 0


def test_a_row_without_its_other_half(caseload: Caseload) -> None:
    with caseload.raw() as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute(
            "INSERT INTO employer_person (employer_id, name, title, phone, email, note) "
            "VALUES (99, 'Leena Leipuri', '', '', '', '')"
        )
    problem, *more = checking.check(caseload).problems
    assert not more
    assert problem == checking.Problem("links", "employer_person 1 -> employer")


def test_a_search_index_that_misses_a_row(caseload: Caseload) -> None:
    records.add(caseload, EmployerFields(name="Leipomo Lumikello"))
    with caseload.raw() as connection:
        connection.execute("DELETE FROM search_index_content")
    assert {problem.check for problem in checking.check(caseload).problems} == {"structure"}


@pytest.mark.parametrize("pages_from_end", [10, 20, 60])
def test_a_flipped_bit_is_told_and_nobody_is_quoted(made: Any, pages_from_end: int) -> None:
    caseload = made.open()
    for _ in range(200):
        records.add(caseload, EmployerFields(name="Leipomo Lumikello", notes="Kuuma uuni " * 30))
    caseload.close()
    damaged = bytearray(made.path.read_bytes())
    damaged[100 - pages_from_end * PAGE] ^= 1
    made.path.write_bytes(damaged)
    caseload = made.open()
    health = checking.check(caseload)
    caseload.close()
    assert not health.ok
    assert "cipher" in {problem.check for problem in health.problems}
    told = " ".join(problem.detail for problem in health.problems)
    assert "Lumikello" not in told
    assert "uuni" not in told
