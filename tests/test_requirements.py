"""What is installed is locked with hashes, comes from no named place, and has its licence told."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LOCKED = ("requirements.txt", "requirements-dev.txt")


def names(file: str) -> set[str]:
    return set(re.findall(r"^([a-z0-9-]+)==", (ROOT / file).read_text("utf-8"), re.MULTILINE))


@pytest.mark.parametrize("file", LOCKED)
def test_every_package_is_locked_by_hash_and_names_no_index(file: str) -> None:
    text = (ROOT / file).read_text("utf-8")
    packages = re.split(r"^(?=[a-z0-9-]+==)", text, flags=re.MULTILINE)[1:]
    assert len(packages) == len(names(file)) > 10
    assert all("--hash=sha256:" in package for package in packages)
    assert "://" not in text
    assert "--index" not in text


def test_the_tests_run_on_what_the_program_runs_on() -> None:
    runs, tests = (
        set(re.findall(r"^[a-z0-9-]+==\S+", (ROOT / file).read_text("utf-8"), re.MULTILINE))
        for file in LOCKED
    )
    assert runs < tests


def test_every_package_of_the_program_has_its_licence_told() -> None:
    told = re.findall(r"[a-z0-9-]+", (ROOT / "THIRD_PARTY.md").read_text("utf-8").lower())
    assert names("requirements.txt") - set(told) == set()
