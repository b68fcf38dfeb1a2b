"""The check finds what it is for, and says nothing of a sound file."""

from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest

from app.models.client import ClientFields
from app.models.employer import EmployerFields
from app.services import errors
from app.services.caseload import clients, erasure
from app.services.storage import migrations, records
from app.services.storage.keys import MasterKey
from app.services.storage.unit_of_work import Caseload
from app.services.vault import checking, integrity, opening
from app.services.vault.backups import daily

PAGE = 4096


def contents(caseload: Caseload) -> checking.Contents:
    with caseload.raw_connection() as connection:
        return checking.contents_of(connection)


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
    with caseload.raw_connection() as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute(
            "INSERT INTO employer_person (employer_id, name, title, phone, email, note) "
            "VALUES (99, 'Leena Leipuri', '', '', '', '')"
        )
    problem, *more = checking.check(caseload).problems
    assert not more
    assert problem == checking.FileProblem("links", "employer_person 1 -> employer")


def test_a_search_index_that_misses_a_row(caseload: Caseload) -> None:
    records.add(caseload, EmployerFields(name="Leipomo Lumikello"))
    with caseload.raw_connection() as connection:
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


def with_free_pages(made: Any) -> tuple[bytes, MasterKey, checking.Contents]:
    """A file with pages that hold nothing, amid others and last; its key, and what it holds."""
    caseload = made.open()
    with caseload.unit() as unit:
        for number in range(60):
            unit.add(records.row_of(EmployerFields(name=f"Leipomo {number}", notes="x" * 900)))
        unit.commit()
    with caseload.raw_connection() as connection:
        connection.execute("DELETE FROM employer WHERE id > 50 OR id BETWEEN 10 AND 30")
    found = caseload.master, contents(caseload)
    caseload.close()
    return made.path.read_bytes(), *found


def open_damaged(
    made: Any, whole: bytes, master: MasterKey, step: int = 1
) -> Iterator[tuple[int, Caseload]]:
    """The file with one page damaged, each page in turn, where it opens; closed afterwards."""
    for page in range(0, len(whole) // PAGE, step):
        flipped = bytearray(whole)
        flipped[page * PAGE + 300] ^= 1
        made.path.write_bytes(flipped)
        try:
            caseload = opening.open_with_key(made.path, master)
        except errors.Damaged:
            continue
        with closing(caseload):
            yield page, caseload


def test_a_damaged_page_that_holds_nothing_is_no_fault_and_is_left_out(made: Any) -> None:
    """Each page in turn, with free pages among them: what a power cut may leave in those."""
    whole, master, kept = with_free_pages(made)
    empty = 0
    for _, caseload in open_damaged(made, whole, master):
        health = checking.check(caseload)
        if health.ok:
            empty += health.empty_damaged
            assert contents(caseload) == kept
            backup = daily.back_up(caseload).backup  # mended on the way
            now = contents(caseload)  # the backup is counted in the file
            assert (backup.manifest.counts, backup.manifest.digest) == (now.counts, now.digest)
            records.add(caseload, EmployerFields(name="Taas kirjoitettu"))
            assert checking.check(caseload).empty_damaged == 0
        else:
            with pytest.raises(errors.Damaged):
                daily.back_up(caseload)
    assert empty > 10


def test_a_start_after_a_power_cut_rewrites_such_pages(made: Any) -> None:
    whole, master, kept = with_free_pages(made)
    empty = []
    for page, caseload in open_damaged(made, whole, master):
        if not checking.check(caseload).ok:
            continue
        found = integrity.begin(caseload, integrity.Left(torn=True)).health
        assert found is not None
        assert found.empty_damaged == 1
        health = checking.check(caseload)
        assert (health.ok, health.empty_damaged) == (True, 0)
        assert health.sizes["file"] <= found.sizes["file"] + 4 * PAGE
        assert contents(caseload) == kept
        records.add(caseload, EmployerFields(name="Taas kirjoitettu"))
        empty.append(page)
    assert len(empty) > 10
    assert set(range(empty[0], empty[-1])) - set(empty), "they all lie together"


@pytest.fixture
def with_client(made: Any) -> Any:
    """A caseload with a client to erase."""
    caseload = made.open()
    clients.add(caseload, ClientFields(given_names="Poistettava"))
    caseload.close()
    return made


def test_a_client_is_erased_where_such_a_page_is_met(with_client: Any) -> None:
    whole, master, _ = with_free_pages(with_client)
    erased = 0
    for _, caseload in open_damaged(with_client, whole, master, step=3):
        if checking.check(caseload).ok:
            erasure.erase(caseload, 1)
            health = checking.check(caseload)
            assert (health.ok, health.empty_damaged, health.sizes["free"]) == (True, 0, 0)
            erased += 1
    assert erased > 3


def test_writing_where_a_page_is_damaged_ends_well_or_says_so(with_client: Any) -> None:
    """Without a check before: SQLCipher calls it a lack of memory where it writes over the page."""
    whole, master, _ = with_free_pages(with_client)
    refused = 0
    for _, caseload in open_damaged(with_client, whole, master, step=2):
        try:
            records.add(caseload, EmployerFields(name="Leipomo", notes="y" * 9000))
            erasure.erase(caseload, 1)
        except errors.Damaged:
            refused += 1
        else:
            assert checking.check(caseload).ok
    assert refused > 10


def test_a_lack_of_memory_is_no_damage(caseload: Caseload) -> None:
    with pytest.raises(MemoryError), caseload.reading():
        raise MemoryError
    assert checking.check(caseload).ok
