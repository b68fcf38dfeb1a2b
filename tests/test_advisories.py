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
