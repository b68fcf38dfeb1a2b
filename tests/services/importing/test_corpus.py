"""The command that puts a folder of sheets through the import says for each what became of it."""

from pathlib import Path

import pytest

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
