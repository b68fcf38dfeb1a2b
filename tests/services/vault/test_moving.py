"""A caseload, and one client, handed over to another coach: what goes, and what stays."""

import json
from datetime import date
from pathlib import Path

import pytest
from sqlmodel import select

from app.models.attachment import AttachmentContent, AttachmentContentFields, AttachmentFields
from app.models.client import ClientFields
from app.models.employer import Employer, EmployerContactFields, EmployerFields
from app.models.enums import LogAction
from app.models.placement import PlacementFields
from app.models.refusals import Reason
from app.models.register import LogLine
from app.models.tables import TABLES
from app.services import access, errors
from app.services.caseload import clients
from app.services.credentials import ByKey, ByPassphrase
from app.services.demo import fill
from app.services.storage import records, settings
from app.services.storage.unit_of_work import Caseload, revert
from app.services.summary import ledger
from app.services.vault import client_transfer, handing_over
from app.services.vault.backups import making
from tests import caseloads

OWN, OTHERS = "oma salalause tässä", "kuljetuksen salalause"
NAME = "Aino Testinen"


@pytest.fixture
def given(tmp_path: Path) -> Caseload:
    made = caseloads.create(tmp_path / "vanha" / "caseload.db", OWN)
    clients.add(made, ClientFields(given_names="Aino", family_name="Testinen", birth_year=1985))
    return made


@pytest.fixture
def other(tmp_path: Path) -> Caseload:
    made = caseloads.create(tmp_path / "toinen" / "caseload.db", OWN)
    clients.add(made, ClientFields(given_names="Matti", family_name="Toinen"))
    return made


def names(caseload: Caseload) -> list[str]:
    return [card.full_name for card in clients.cards(caseload)]


def log(caseload: Caseload) -> list[tuple[LogAction, str, int | None]]:
    with caseload.reading() as session:
        rows = session.exec(select(LogLine)).all()
        return [
            (row.action, row.subject, row.client_id)
            for row in rows
            if row.detail == handing_over.DETAIL
        ]


def test_a_caseload_moves_with_its_series_and_opens_by_its_own_passphrase(
    given: Caseload, tmp_path: Path
) -> None:
    series = ledger.with_key(given).series.name
    file = handing_over.hand_over(given, tmp_path / "uudelle", OTHERS, effort=caseloads.LOW)
    assert file.name == "uudelle.rinnalla"
    with pytest.raises(errors.WrongKey):
        access.find_key(file, ByPassphrase(OWN))
    opened = access.restore_backup(file, ByPassphrase(OTHERS), tmp_path / "uusi" / "caseload.db")
    moved = opened.caseload
    assert names(moved) == [NAME]
    assert ledger.with_key(moved).series.name == series
    clients.add(moved, ClientFields(given_names="Uusi", family_name="Asiakas"))
    assert (LogAction.EXPORTED, "caseload", None) in log(moved)
    assert (LogAction.EXPORTED, "caseload", None) in log(given)
    moved.close()
    given.close()
    assert sorted(one.name for one in tmp_path.iterdir()) == [
        "state",
        "uudelle.rinnalla",
        "uusi",
        "vanha",
    ]


def test_what_was_handed_over_is_only_read(given: Caseload, tmp_path: Path) -> None:
    handing_over.hand_over(given, tmp_path / "uudelle.rinnalla", OTHERS, effort=caseloads.LOW)
    path = given.path
    given.close()
    opened = access.open_caseload(path, ByPassphrase(OWN))
    assert opened is not None
    again = opened.caseload
    assert names(again) == [NAME]
    for write in (
        lambda: clients.add(again, ClientFields(given_names="A", family_name="B")),
        lambda: settings.write(again, "organisation", "X"),
        lambda: access.change_passphrase(again, "aivan uusi salalause"),
        lambda: handing_over.hand_over(again, tmp_path / "toiselle", OTHERS),
        lambda: client_transfer.write_client(again, 1, tmp_path / "yksi", OTHERS),
    ):
        with pytest.raises(errors.GivenAway):
            write()
    again.close()


def test_a_backup_from_before_is_only_read_too(given: Caseload, tmp_path: Path) -> None:
    before = making.make(given)
    file = handing_over.hand_over(given, tmp_path / "u.rinnalla", OTHERS, effort=caseloads.LOW)
    master = given.master
    given.close()
    assert master is not None
    back = access.restore_backup(before.path, ByKey(master), tmp_path / "b" / "caseload.db")
    with pytest.raises(errors.GivenAway):
        settings.write(back.caseload, "organisation", "X")
    back.caseload.close()
    moved = access.restore_backup(file, ByPassphrase(OTHERS), tmp_path / "c" / "caseload.db")
    settings.write(moved.caseload, "organisation", "X")  # on the same computer, too
    moved.caseload.close()


@pytest.mark.parametrize("passphrase", ["", "lyhyt"])
def test_nothing_is_handed_over_without_a_passphrase(
    given: Caseload, tmp_path: Path, passphrase: str
) -> None:
    with pytest.raises(errors.PassphraseTooShort):
        handing_over.hand_over(given, tmp_path / "u.rinnalla", passphrase, effort=caseloads.LOW)
    settings.write(given, "organisation", "X")
    assert not (tmp_path / "u.rinnalla").exists()
    given.close()


def test_a_file_that_is_there_stays(given: Caseload, tmp_path: Path) -> None:
    (tmp_path / "u.rinnalla").write_bytes(b"oma")
    with pytest.raises(errors.FileExists):
        handing_over.hand_over(given, tmp_path / "u.rinnalla", OTHERS, effort=caseloads.LOW)
    settings.write(given, "organisation", "X")
    assert (tmp_path / "u.rinnalla").read_bytes() == b"oma"
    given.close()


def test_one_client_moves_whole_and_comes_as_one_step(
    given: Caseload, other: Caseload, tmp_path: Path
) -> None:
    fill(given, date(2026, 11, 28))
    for card in clients.cards(given):
        paper = records.add(given, AttachmentFields(client_id=card.id, name="CV", size=4))
        owner = paper.images[0].row_id
        records.add(given, AttachmentContentFields(attachment_id=owner, data=b"%PD\xff"))
    rich = max(clients.cards(given), key=lambda card: len(rows_of(given, card.id)))
    file = client_transfer.write_client(
        given, rich.id, tmp_path / "yksi", OTHERS, effort=caseloads.LOW
    )
    assert rich.full_name.encode() not in file.read_bytes()
    came = client_transfer.read_client(file, OTHERS)
    assert came.full_name == rich.full_name
    done = client_transfer.take_in(other, came)
    assert rows_of(other, done.client_id) == rows_of(given, rich.id)
    assert (LogAction.EXPORTED, "client", rich.id) in log(given)
    assert (LogAction.IMPORTED, "client", done.client_id) in log(other)
    with other.reading() as session:
        assert [one.data for one in session.exec(select(AttachmentContent)).all()] == [b"%PD\xff"]
    revert(other, done.change)
    assert names(other) == ["Matti Toinen"]
    with other.reading() as session:
        assert not session.exec(select(Employer)).all()
    given.close()
    other.close()


def rows_of(caseload: Caseload, client_id: int) -> list[str]:
    """Every row that belongs to a client, without the numbers."""
    found = []
    with caseload.reading() as session:
        for table in TABLES:
            name = str(table.__tablename__)
            if name in ("log_line", "summary_person", "attention_mark"):
                continue
            if "client_id" in table.model_fields:
                rows = session.exec(
                    select(table).where(table.client_id == client_id)  # type: ignore[attr-defined]
                ).all()
                found += [
                    f"{name} "
                    + json.dumps(
                        {k: str(v) for k, v in vars(row).items() if k[0] != "_" and "id" not in k}
                    )
                    for row in rows
                ]
    return sorted(found)


def test_an_employer_who_is_here_already_is_the_same(
    given: Caseload, other: Caseload, tmp_path: Path
) -> None:
    words = EmployerFields(name="Puutyö Oy", municipality="Kouvola", notes="salaista")
    records.add(given, words)
    records.add(given, PlacementFields(client_id=1, employer_id=1))
    records.add(given, EmployerContactFields(client_id=1, employer_id=1, note="kävi"))
    records.add(other, EmployerFields(name="puutyö oy", municipality="Kouvola"))
    file = client_transfer.write_client(given, 1, tmp_path / "k", OTHERS, effort=caseloads.LOW)
    came = client_transfer.read_client(file, OTHERS)
    client_transfer.take_in(other, came)
    with other.reading() as session:
        (only,) = session.exec(select(Employer)).all()
        assert only.notes == ""
    given.close()
    other.close()


def test_the_same_client_is_not_taken_in_twice_in_silence(
    given: Caseload, other: Caseload, tmp_path: Path
) -> None:
    file = client_transfer.write_client(given, 1, tmp_path / "k", OTHERS, effort=caseloads.LOW)
    came = client_transfer.read_client(file, OTHERS)
    client_transfer.take_in(other, came)
    with pytest.raises(errors.Refused) as refused:
        client_transfer.take_in(other, came)
    assert refused.value.reason is Reason.CLIENT_IS_HERE
    assert client_transfer.take_in(other, came, even_so=True).client_id == 3
    given.close()
    other.close()


def test_what_is_no_clients_file_is_refused(given: Caseload, tmp_path: Path) -> None:
    file = client_transfer.write_client(given, 1, tmp_path / "k", OTHERS, effort=caseloads.LOW)
    with pytest.raises(errors.WrongKey):
        client_transfer.read_client(file, "väärä salalause")
    with pytest.raises(errors.FileMissing):
        client_transfer.read_client(tmp_path / "ei ole", OTHERS)
    body = json.loads(file.read_text("utf-8"))
    for changed in (
        b"",
        b"{}",
        b"\x00\x01",
        json.dumps({**body, "data": body["data"][:-8] + "AAAAAAA="}).encode(),
        json.dumps({**body, "id": "0" * 32}).encode(),
        json.dumps({**body, "more": 1}).encode(),
    ):
        file.write_bytes(changed)
        with pytest.raises(errors.NotAClientFile):
            client_transfer.read_client(file, OTHERS)
    file.write_text(json.dumps({**body, "v": 2}), "utf-8")
    with pytest.raises(errors.TooNew):
        client_transfer.read_client(file, OTHERS)
    given.close()
