"""The export holds everything, opens in a spreadsheet, and is whole or absent."""

import csv
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import select

from app.models.client import ClientFields, StatusChangeFields
from app.models.employer import EmployerFields
from app.models.enums import LogAction, Status
from app.models.placement import PlacementFields
from app.models.register import LogLine
from app.models.tables import TABLES
from app.services import errors
from app.services.caseload import exporting
from app.services.storage import private_files, records
from app.services.storage.unit_of_work import Caseload
from tests.rights import is_private

NAMES = [str(table.__tablename__) for table in TABLES]


@pytest.fixture
def filled(caseload: Caseload) -> Caseload:
    records.add(
        caseload, ClientFields(given_names="Åke", family_name="Ängström", phone="+358 40 1")
    )
    day = date(2026, 11, 16)
    records.add(caseload, StatusChangeFields(client_id=1, status=Status.IN_MEASURE, day=day))
    records.add(caseload, PlacementFields(client_id=1, weekly_hours=7.5))
    return caseload


def _table(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def _logged(caseload: Caseload) -> list[Any]:
    with caseload.reading() as session:
        lines = session.exec(select(LogLine)).all()
        return [line.action for line in lines]


def test_everything_is_in_one_object_with_a_key_per_table(filled: Caseload, tmp_path: Path) -> None:
    files = exporting.export(filled, tmp_path / "out")
    assert sorted(files) == sorted((tmp_path / "out").iterdir())
    whole = json.loads((tmp_path / "out" / "caseload.json").read_bytes())
    assert list(whole) == NAMES
    assert whole["client"][0]["family_name"] == "Ängström"
    assert whole["client"][0]["phone"] == "+358 40 1"
    assert whole["client"][0]["birth_date"] is None
    assert whole["status_change"][0]["day"] == "2026-11-16"
    assert whole["status_change"][0]["status"] == "in_measure"
    assert whole["placement"][0]["weekly_hours"] == 7.5
    assert whole["log_line"][0]["at"].startswith("2026-11-16T")


def test_each_table_is_a_csv_for_a_finnish_excel(filled: Caseload, tmp_path: Path) -> None:
    exporting.export(filled, tmp_path)
    raw = (tmp_path / "client.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbfid;given_names;family_name;")
    (client,) = _table(tmp_path, "client")
    assert client["family_name"] == "Ängström"
    assert client["phone"] == "'+358 40 1"
    assert client["birth_date"] == ""
    assert _table(tmp_path, "status_change")[0]["day"] == "2026-11-16"
    assert _table(tmp_path, "placement")[0]["weekly_hours"] == "7,5"
    for name in NAMES:
        assert (tmp_path / f"{name}.csv").exists()


def test_json_and_csv_agree(filled: Caseload, tmp_path: Path) -> None:
    exporting.export(filled, tmp_path)
    whole = json.loads((tmp_path / "caseload.json").read_bytes())
    for name in NAMES:
        rows = _table(tmp_path, name)
        assert rows == [
            {column: exporting.csv_cell(value) for column, value in row.items()}
            for row in whole[name]
        ]


@pytest.mark.parametrize(
    "start",
    [
        "=",
        "+",
        "-",
        "@",
        "\t",
        "\r",
        "\n",
        " =",
        "\u00a0=",
        "\ufeff=",
        "\u200b +",
        "＝",
        "＋",
        "＠",
        "\0=",
    ],
)
def test_no_cell_is_a_formula(caseload: Caseload, tmp_path: Path, start: str) -> None:
    text = f'{start}HYPERLINK("http://x";"y")'
    records.add(caseload, EmployerFields(notes=text))
    exporting.export(caseload, tmp_path)
    assert _table(tmp_path, "employer")[0]["notes"] == f"'{text}"
    whole = json.loads((tmp_path / "caseload.json").read_bytes())
    assert whole["employer"][0]["notes"] == text


def test_texts_of_several_lines_stay_in_their_cell(caseload: Caseload, tmp_path: Path) -> None:
    text = 'Sanoi: "ei; vielä"\r\nSitten kyllä\n'
    records.add(caseload, EmployerFields(notes=text))
    exporting.export(caseload, tmp_path)
    assert _table(tmp_path, "employer")[0]["notes"] == text


def test_an_export_is_logged_and_holds_its_own_log_line(filled: Caseload, tmp_path: Path) -> None:
    exporting.export(filled, tmp_path)
    assert _logged(filled)[-1] is LogAction.EXPORTED
    assert _table(tmp_path, "log_line")[-1]["action"] == "exported"


def test_the_files_are_for_their_owner_alone(caseload: Caseload, tmp_path: Path) -> None:
    for file in exporting.export(caseload, tmp_path / "out"):
        assert is_private(file)
    assert is_private(tmp_path / "out")


def test_an_earlier_export_is_never_overwritten(filled: Caseload, tmp_path: Path) -> None:
    (tmp_path / "client.csv").write_text("an earlier one")
    with pytest.raises(errors.FileExists):
        exporting.export(filled, tmp_path)
    assert [path.name for path in tmp_path.glob("*.*")] == ["client.csv"]
    assert LogAction.EXPORTED not in _logged(filled)


@pytest.mark.parametrize("folder_there", [True, False])
def test_a_full_disk_leaves_nothing(
    filled: Caseload, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder_there: bool
) -> None:
    folder = tmp_path / "out"
    if folder_there:
        folder.mkdir()
        (folder / "own.txt").write_text("stays")
    write = private_files.write

    def full_after_a_while(path: Path, data: bytes) -> None:
        if path.name == "entry.csv":
            raise errors.NoSpace
        write(path, data)

    monkeypatch.setattr(private_files, "write", full_after_a_while)
    with pytest.raises(errors.NoSpace):
        exporting.export(filled, folder)
    assert [path.name for path in folder.glob("*")] == (["own.txt"] if folder_there else [])
    assert folder.exists() == folder_there
    assert LogAction.EXPORTED not in _logged(filled)
