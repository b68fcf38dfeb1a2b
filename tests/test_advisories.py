"""The check against known vulnerabilities finds what is there, and never passes without a list."""

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from tools import advisories


def record(name: str, **affected: Any) -> dict[str, Any]:
    package = {"ecosystem": "PyPI", "name": name}
    return {"id": "TEST-1", "summary": "bad", "affected": [{"package": package, **affected}]}


def span(*events: dict[str, str]) -> dict[str, Any]:
    return {"ranges": [{"type": "ECOSYSTEM", "events": list(events)}]}


@pytest.mark.parametrize(
    ("affected", "known"),
    [
        ({"versions": ["1.2.3"]}, True),
        ({"versions": ["1.2.2"]}, False),
        (span({"introduced": "0"}), True),
        (span({"introduced": "0"}, {"fixed": "1.2.3"}), False),
        (span({"introduced": "1.2"}, {"fixed": "1.10"}), True),
        (span({"introduced": "0"}, {"last_affected": "1.2.3"}), True),
        (span({"introduced": "0"}, {"last_affected": "1.2.2"}), False),
        (span({"introduced": "0"}, {"fixed": "1.0"}, {"introduced": "1.2"}), True),
    ],
)
def test_ranges_and_versions(affected: dict[str, Any], known: bool) -> None:
    found = list(advisories.affects(record("Some_Package", **affected), {"some-package": "1.2.3"}))
    assert bool(found) is known


@pytest.mark.parametrize("packed", [False, True])
def test_a_list_is_read_and_its_finds_are_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], packed: bool
) -> None:
    name, version = next(iter(advisories.read_lock(advisories.ROOT / advisories.LOCKED).items()))
    text = json.dumps(record(name, versions=[version]))
    place = tmp_path / "all.zip" if packed else tmp_path
    if packed:
        with zipfile.ZipFile(place, "w") as archive:
            archive.writestr("TEST-1.json", text)
    else:
        (tmp_path / "TEST-1.json").write_text(text)
    assert advisories.main([str(place)]) == 1
    assert f"{name} {version}: TEST-1, bad" in capsys.readouterr().out


def test_without_a_list_nobody_is_told_that_all_is_well(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(advisories.shutil, "which", lambda _name: None)
    assert advisories.main([]) == 2
    assert "NOT checked" in capsys.readouterr().err


def test_the_locked_packages_are_all_read() -> None:
    assert len(advisories.read_lock(advisories.ROOT / advisories.LOCKED)) > 15


@pytest.mark.parametrize("kind", ["missing", "empty folder", "empty zip", "no zip", "no records"])
def test_a_list_that_is_none_is_no_safety(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], kind: str
) -> None:
    place = tmp_path / "lista"
    if kind in ("empty folder", "no records"):
        place.mkdir()
    if kind == "no records":
        (place / "package.json").write_text('{"name": "muuta"}')
    elif kind == "empty zip":
        zipfile.ZipFile(place, "w").close()
    elif kind == "no zip":
        place.write_text("muuta")
    assert advisories.main([str(place)]) == 2
    assert "NOT checked" in capsys.readouterr().err


@pytest.mark.unix("the stand-in for pip-audit is a script")
@pytest.mark.parametrize(
    ("answer", "status", "said"),
    [
        ('{"dependencies": [{"name": "a", "version": "1", "vulns": []}]}', 0, ""),
        (
            '{"dependencies": [{"name": "a", "version": "1", "vulns": [{"id": "PYSEC-1"}]}]}',
            1,
            "a 1: PYSEC-1",
        ),
        ("", 2, "NOT checked"),
    ],
)
def test_pip_audit_is_believed_only_where_it_had_a_list(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    answer: str,
    status: int,
    said: str,
) -> None:
    auditor = tmp_path / "pip-audit"
    auditor.write_text(f"#!/bin/sh\necho '{answer}'\nexit {min(status, 1)}\n")
    auditor.chmod(0o700)
    monkeypatch.setattr(advisories.shutil, "which", lambda _name: str(auditor))
    assert advisories.main([]) == status
    told = capsys.readouterr()
    assert said in told.out + told.err
