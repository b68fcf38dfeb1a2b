"""The command that puts a folder of sheets through the import says for each what became of it."""

from pathlib import Path
from typing import Any

import pytest

from app.services.importing import applying
from app.services.storage.unit_of_work import UnitOfWork
from tests.services.importing.sheets import book_of, saved

corpus = pytest.importorskip("benchmarks.corpus")  # it counts memory as Unix does


def test_a_good_sheet_a_text_file_a_refusal_and_one_that_is_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good = saved(book_of([["Nimi", "Puhelin"], ["Veera Halonen", "040 1"]]))
    (tmp_path / "a.xlsx").write_bytes(good)
    (tmp_path / "b.csv").write_text("Nimi;Puhelin\nVeera Halonen;040 1\nOskari Aalto;040 2\n")
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "c.xls").write_bytes(good[:300])
    (tmp_path / "d.docx").write_bytes(good)
    assert corpus.main(tmp_path) == 0
    first, second, third, total = capsys.readouterr().out.splitlines()
    assert first.split()[:3] == ["imported", "1", "rows"]
    assert second.split()[:3] == ["imported", "2", "rows"]
    assert third.startswith("refused")
    assert "SheetDamaged" in third
    assert total == "{'imported': 2, 'refused': 1}"


def test_a_fault_of_the_program_is_its_own_outcome(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.xlsx").write_bytes(b"")
    monkeypatch.setattr(
        corpus,
        "try_apart",
        lambda _sheet: {
            "outcome": "traceback",
            "rows": 0,
            "seconds": 0,
            "megabytes": 0,
            "detail": "KeyError",
        },
    )
    assert corpus.main(tmp_path) == 1
    assert capsys.readouterr().out.startswith("traceback")


def test_an_import_that_stops_half_way_and_leaves_its_clients_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def commit_and_stumble(unit: UnitOfWork, *_: object) -> None:
        unit.commit()
        raise KeyError("employer")

    monkeypatch.setattr(applying, "_add_contacts", commit_and_stumble)
    found = corpus.try_one(_sheet(tmp_path))
    assert found["outcome"] == "half"
    assert "'client': 2" in found["detail"]


def test_one_that_stumbles_and_leaves_nothing_is_a_traceback_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(applying, "_add_contacts", _stumble)
    assert corpus.try_one(_sheet(tmp_path))["outcome"] == "traceback"


def test_one_that_writes_fewer_than_it_tells_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add = applying._add_clients

    def add_some(unit: UnitOfWork, steps: Any) -> None:
        whole = list(steps.clients)
        steps.clients[1:] = []
        add(unit, steps)
        steps.clients[:] = whole

    monkeypatch.setattr(applying, "_add_clients", add_some)
    found = corpus.try_one(_sheet(tmp_path))
    assert (found["outcome"], found["detail"][:5]) == ("half", "told ")


def _sheet(folder: Path) -> Path:
    path = folder / "a.xlsx"
    rows = [["Nimi", "Puhelin", "Lähettävä taho"]]
    rows += [["Veera Halonen", "040 1", "Kela"], ["Oskari Aalto", "040 2", "TE"]]
    path.write_bytes(saved(book_of(rows)))
    return path


def _stumble(*_: object) -> None:
    raise KeyError("employer")
