"""Ten ways to forge a summary: each is refused, without any secret."""

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.services import errors
from app.services.storage.unit_of_work import Caseload
from app.services.summary import exporting, merging, signature
from app.services.summary.audit import reading
from tests.services.summary.test_summary import DAY, FORTY, add, closed
from tests.test_cli_summary import FORMER

Forgery = Callable[[dict[str, Any]], object]


def sign_again(document: dict[str, Any]) -> None:
    """Sign what was edited with a key of one's own, in the name of the old series."""
    name, key = document["series"], signature.signing_key(b"forger" * 6)
    document.update(signature.sign({**document, "series": name}, key))


def splice(document: dict[str, Any]) -> None:
    document["releases"].append(copy.deepcopy(document["releases"][0]))


FORGERIES: dict[str, Forgery] = {
    "a number": lambda d: d["releases"][-1]["tables"]["outcome"].update(work=40),
    "a total": lambda d: d.update(closed=d["closed"] + 1),
    "an earlier total": lambda d: d["totals"][0].update(started=1),
    "a day": lambda d: d.update(as_of="2023-01-31"),
    "another coach's name": lambda d: d.update(series="0" * 32),
    "a release cut off": lambda d: d["releases"].pop(),
    "a release put in": splice,
    "no signature": lambda d: d.pop("signature"),
    "no key": lambda d: d.pop("key"),
    "another's signature": sign_again,
    "something more": lambda d: d.update(note="so it was"),
}


@pytest.mark.parametrize("kind", FORGERIES)
def test_a_forged_summary_is_refused(caseload: Caseload, tmp_path: Path, kind: str) -> None:
    add(caseload, closed(FORTY))
    file = exporting.export(caseload, DAY, tmp_path / "out").files[0]
    merging.read([file])
    document = json.loads(file.read_bytes())
    FORGERIES[kind](document)
    file.write_text(json.dumps(document))
    with pytest.raises(errors.NotGenuine) as refused:
        merging.read([file])
    assert refused.value.name == file.name


def test_a_file_cut_in_half_is_no_summary(caseload: Caseload, tmp_path: Path) -> None:
    add(caseload, closed(FORTY))
    file = exporting.export(caseload, DAY, tmp_path / "out").files[0]
    data = file.read_bytes()
    file.write_bytes(data[: len(data) // 2])
    with pytest.raises(errors.NotASummary):
        merging.read([file])


@pytest.mark.parametrize(
    "edit",
    [
        lambda text: text.replace('"closed"', '"closed": 99, "closed"', 1),
        lambda text: text.replace('"work"', '"work": 40, "work"', 1),
        lambda text: text.replace("{", '{"closed": 99, ', 1),
        lambda text: text.replace('"base": 5', '"base": 3'),
        lambda text: text.replace('"closed": 40', f'"closed": {"9" * 5000}', 1),
        lambda text: text.replace('"closed": 40', '"closed": 1e999', 1),
        lambda text: text.replace('"closed": 40', '"closed": 40.0', 1),
        lambda text: text.replace('"closed": 40', '"closed": NaN', 1),
        lambda text: text + " " * reading.LARGEST_FILE,
    ],
    ids=["twice", "inner twice", "first", "base", "digits", "1e999", "40.0", "NaN", "large"],
)
def test_what_two_readers_would_read_in_two_ways_is_no_summary(
    caseload: Caseload, tmp_path: Path, edit: Callable[[str], str]
) -> None:
    add(caseload, closed(FORTY))
    file = exporting.export(caseload, DAY, tmp_path / "out").files[0]
    text = file.read_text()
    assert edit(text) != text
    file.write_text(edit(text))
    with pytest.raises(errors.NotASummary):
        merging.read([file])


@pytest.mark.parametrize("kept", [{"key"}, {"signature"}, {"totals"}, {"series"}])
def test_a_signed_one_passed_off_as_a_former_one_is_refused(
    caseload: Caseload, tmp_path: Path, kept: set[str]
) -> None:
    """Of the former edition none is signed: whatever a signed one alone has tells on it."""
    add(caseload, closed(FORTY))
    file = exporting.export(caseload, DAY, tmp_path / "out").files[0]
    document = json.loads(file.read_bytes())
    gone = {"key", "signature", "totals"} - kept
    made = {name: value for name, value in document.items() if name not in gone}
    made |= {"classes": "1", "releases": []}
    if "series" not in kept:
        made["series"] = "0123456789abcdef"
    file.write_text(json.dumps(made))
    with pytest.raises(errors.NotGenuine):
        merging.read([file])


def test_a_series_has_no_signs_that_a_terminal_obeys(tmp_path: Path) -> None:
    file = tmp_path / "former.json"
    for series in ("a\nb", "\x1b[2J", "\ud800"):
        file.write_text(json.dumps({**FORMER, "series": series}))
        with pytest.raises(errors.NotASummary):
            merging.read([file])


def test_its_layout_may_change_and_nothing_else(caseload: Caseload, tmp_path: Path) -> None:
    """Another program may have written the same content again."""
    add(caseload, closed(FORTY))
    file = exporting.export(caseload, DAY, tmp_path / "out").files[0]
    file.write_text(
        json.dumps(json.loads(file.read_bytes()), sort_keys=True, separators=(",", ":"))
    )
    assert merging.read([file])
