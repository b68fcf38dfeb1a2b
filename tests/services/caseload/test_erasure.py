"""Erasing a person: what goes, what stays, what is left to do by hand."""

import json
import shutil
import subprocess
import sys
from datetime import date
from threading import Thread
from typing import Any

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

from app.models.client import ClientFields
from app.models.diary import EntryFields
from app.models.employer import EmployerContactFields, EmployerFields
from app.models.enums import LogAction, Outcome
from app.services import errors
from app.services.caseload import clients, erasure, search
from app.services.storage import engine, records, settings
from app.services.storage.unit_of_work import Caseload
from app.services.vault import opening
from app.services.vault.backups import making, restoring
from tests import caseloads

CANARY = "Ruusunterälehti"
READ = "import sys; sys.stdout.buffer.write(open(sys.argv[1], 'rb').read())"


@pytest.fixture
def opened(tmp_path: Any, clock: Any) -> Any:
    from app.services.vault import slots

    effort = slots.Effort(memory=19 * 1024, passes=1, lanes=1)
    made = caseloads.create(tmp_path / "oma" / "a.db", "neljä sanaa on", clock=clock, effort=effort)
    yield made
    made.close()


def filled(caseload: Caseload) -> int:
    change = clients.add(
        caseload,
        ClientFields(
            given_names=CANARY,
            family_name="Kankaanpää",
            notes=CANARY * 30,
            ended_on=date(2016, 1, 1),
            outcome=Outcome.EMPLOYED,
        ),
    )
    client_id = change.new_row_id("client")
    employer = records.add(caseload, EmployerFields(name="Leipomo")).new_row_id("employer")
    for number in range(30):
        records.add(caseload, EntryFields(client_id=client_id, note=f"{CANARY} {number} " * 20))
    records.add(
        caseload,
        EmployerContactFields(
            employer_id=employer, client_id=client_id, subject=f"Puhe: {CANARY}", note=CANARY
        ),
    )
    records.add(caseload, EntryFields(note=f"Ryhmässä oli myös {CANARY}."))
    return client_id


def pages(caseload: Caseload) -> bytes:
    """Every page as it is in the file, free ones and what is left between the rows too.

    Decrypted by hand (SQLCipher 4: AES-256-CBC, 80 bytes at the end of a page for its seal): any
    copy that SQLite makes holds the rows alone, and so would hide what was left behind.
    """
    assert caseload.master is not None
    key, plain = caseload.master.database_key(), b""
    # By another process: this one would give up its lock on the file.
    words = [sys.executable, "-c", READ, str(caseload.path)]
    whole = subprocess.run(words, capture_output=True, check=True).stdout
    for at in range(0, len(whole), engine.PAGE_BYTES):
        page = whole[at : at + engine.PAGE_BYTES]
        decryptor = Cipher(AES(key), CBC(page[-80:-64])).decryptor()
        plain += decryptor.update(page[16 if at == 0 else 0 : -80])
    return plain


def indexed(caseload: Caseload) -> set[str]:
    """The words of the search index; in its pages they are cut where they begin alike."""
    with caseload.raw_connection() as connection:
        connection.execute(
            "CREATE VIRTUAL TABLE temp.words USING fts5vocab('main', 'search_index', 'row')"
        )
        found = {term for (term,) in connection.execute("SELECT term FROM temp.words")}
        connection.execute("DROP TABLE temp.words")
    return found


def test_a_persons_data_can_be_erased_from_the_file(opened: Caseload) -> None:
    client_id = filled(opened)
    making.make(opened)
    before = pages(opened)
    for word in (CANARY, "Kankaanpää", f"{CANARY} 7", f"Puhe: {CANARY}", "CREATE TABLE client"):
        assert word.encode() in before
    assert "kankaanpaa" in indexed(opened)
    done = erasure.erase(opened, client_id)
    assert done.mentions == {"entry": 1}  # in somebody else's meeting: for the coach to look at
    assert [one.manifest.number for one in done.backups] == [1]
    whole = pages(opened)
    for word in ("Kankaanpää", f"{CANARY} 7", f"Puhe: {CANARY}"):
        assert word.encode() not in whole
    assert not [word for word in indexed(opened) if word.startswith("kanka")]
    (left,) = [
        row for row in records.list_records(opened, EntryFields) if CANARY in row.fields.note
    ]
    records.edit(opened, EntryFields, left.id, note="Ryhmässä oli muitakin.")
    whole = pages(opened)
    for word in (CANARY, CANARY.casefold(), "Kankaanpää", "ruusunter"):
        assert word.encode() not in whole
    assert not [word for word in indexed(opened) if word.startswith("ruusu")]
    assert search.search(opened, CANARY) == []


def test_a_backup_that_is_being_made_holds_the_person_and_is_told(opened: Caseload) -> None:
    client_id = filled(opened)
    told: list[erasure.Erased] = []
    other = Thread(target=lambda: told.append(erasure.erase(opened, client_id)))

    def erase_meanwhile(done: int, _total: int) -> None:
        if done >= 70 and not other.ident:
            other.start()
            other.join(1)  # it has ended by now, unless it waits

    backup = making.make(opened, erase_meanwhile)
    other.join(60)
    assert [one.path for erased in told for one in erased.backups] == [backup.path]


def test_a_file_kept_by_a_restore_still_holds_the_person_and_is_told(opened: Caseload) -> None:
    client_id = filled(opened)
    backup = making.make(opened)
    opened.close()
    assert opened.master is not None
    aside = restoring.restore(backup.path, opened.master, opened.path).aside
    again = opening.open_with_key(opened.path, opened.master)
    try:
        assert erasure.erase(again, client_id).aside == (aside,)
    finally:
        again.close()


def test_where_the_file_can_not_be_written_anew_nobody_is_half_erased(
    opened: Caseload, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There is room for the change, but none for the file without the person."""
    client_id, size = filled(opened), opened.path.stat().st_size
    room = shutil.disk_usage(opened.path.parent)._replace(free=size)
    with monkeypatch.context() as patch:
        patch.setattr(shutil, "disk_usage", lambda _: room)
        with pytest.raises(errors.NoSpace):
            erasure.erase(opened, client_id)
    assert [card.id for card in clients.cards(opened)] == [client_id]
    erasure.erase(opened, client_id)
    assert clients.cards(opened) == []


def test_the_journal_beside_the_open_file_is_emptied(opened: Caseload) -> None:
    client_id = filled(opened)
    journal = opened.path.with_name(f"{opened.path.name}-journal")
    assert journal.stat().st_size  # the pages as they were before the last change
    erasure.erase(opened, client_id)
    assert not journal.exists() or not journal.stat().st_size


def read_counts(caseload: Caseload) -> Any:
    return json.loads(settings.read(caseload, erasure.COUNTS))


def test_what_stays_is_unnamed(opened: Caseload) -> None:
    client_id = filled(opened)
    erasure.erase(opened, client_id)
    contact = records.list_records(opened, EmployerContactFields)[0].fields
    assert (contact.client_id, contact.note, contact.subject) == (None, "", "")
    assert read_counts(opened) == {"2016": {"employed": 1}}
    with opened.raw_connection() as connection:
        actions = {row[0] for row in connection.execute("SELECT action FROM log_line")}
    assert LogAction.ERASED.value in actions
    again = clients.add(opened, ClientFields(given_names="Uusi", family_name="Ihminen"))
    assert again.new_row_id("client") == client_id + 1  # nobody gets the log of somebody else
    erasure.erase(opened, client_id + 1)
    assert read_counts(opened) == {"2016": {"employed": 1}, "": {"": 1}}
    assert erasure.count_erased(opened) == {2016: 1, None: 1}


def test_only_somebody_who_is_there_is_erased(opened: Caseload) -> None:
    with pytest.raises(errors.NotFound):
        erasure.erase(opened, 99)


def test_data_is_kept_for_ten_years_or_as_decided(caseload: Caseload, clock: Any) -> None:
    clients.add(
        caseload, ClientFields(given_names="A", family_name="Yksi", ended_on=date(2016, 11, 16))
    )
    clients.add(
        caseload, ClientFields(given_names="B", family_name="Kaksi", ended_on=date(2020, 1, 1))
    )
    clients.add(caseload, ClientFields(given_names="C", family_name="Kolme"))
    found = erasure.list_ended_clients(caseload)
    assert [(one.name, one.due) for one in found] == [("A Yksi", True), ("B Kaksi", False)]
    for years, reason in ((0, "x"), (101, "x"), (5, " ")):
        with pytest.raises(errors.InvalidValue):
            erasure.set_retention(caseload, years, reason)
    erasure.set_retention(caseload, 5, "Kunnan tiedonohjaussuunnitelma")
    assert [one.due for one in erasure.list_ended_clients(caseload)] == [True, True]
    assert settings.read(caseload, erasure.REASON) == "Kunnan tiedonohjaussuunnitelma"
