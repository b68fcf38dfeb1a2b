"""The map in ARCHITECTURE.md names each folder of the program, and no other."""

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).resolve().parents[2]
APP = ROOT / "app"
BRANCH = re.compile(r"^(?P<lead>[│├└─ ]*)(?P<folder>[a-z_/]+)/ ")
SCREEN = 60  # lines of a full-screen editor
DOCUMENTS = sorted(
    file for file in (*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")) if file.name != "CHANGELOG.md"
)


def mapped_folders(text: str) -> Iterator[str]:
    """The folders of the tree in the map, as paths from the root of the project."""
    parents: list[tuple[int, str]] = []
    for line in text.splitlines():
        branch = BRANCH.match(line)
        if branch is None:
            continue
        depth, folder = len(branch["lead"]), branch["folder"]
        while parents and parents[-1][0] >= depth:
            parents.pop()
        path = "/".join([*(parents[-1:] and [parents[-1][1]]), folder])
        parents.append((depth, path))
        yield path


def the_map() -> str:
    text = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
    return text.split("```")[1]


def test_each_folder_named_in_the_map_exists_and_each_folder_is_named() -> None:
    there = {
        folder.relative_to(ROOT).as_posix()
        for folder in APP.rglob("*")
        if folder.is_dir() and any(file.suffix in (".py", ".sql") for file in folder.iterdir())
    }
    named = list(mapped_folders(the_map()))
    assert sorted(named) == sorted(there)


def test_the_map_fits_one_screen() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
    assert len(text[: text.index("## How data flows")].splitlines()) <= SCREEN


@pytest.mark.parametrize("file", DOCUMENTS, ids=lambda file: file.name)
def test_each_link_to_a_file_of_the_project_leads_somewhere(file: Path) -> None:
    links = re.findall(r"\]\((?!https?:|#|mailto:)([^)#]+)", file.read_text("utf-8"))
    assert [link for link in links if not (file.parent / link).exists()] == []


@pytest.mark.parametrize("file", DOCUMENTS, ids=lambda file: file.name)
def test_each_test_named_in_a_document_exists(file: Path) -> None:
    names = set(re.findall(r"\btest_[a-z0-9_]+", file.read_text("utf-8")))
    tests = list((ROOT / "tests").rglob("test_*.py"))
    known = {test.stem for test in tests}
    for test in tests:
        known |= set(re.findall(r"def (test_\w+)", test.read_text("utf-8")))
    assert names - known == set()


@pytest.mark.parametrize("language", [1, 2])
def test_the_glossary_says_what_the_window_says(language: int) -> None:
    """The entries that begin with a capital are texts of the window."""
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    rows = [line.strip("| ").split(" | ") for line in text.split("## Glossary")[1].splitlines()]
    entries = {row[0]: row[language] for row in rows if len(row) == 3 and row[0][:1].isupper()}
    del entries["English"]
    name = ("", "fi", "sv")[language]
    tree = ElementTree.parse(ROOT / "resources" / "translations" / f"rinnalla_{name}.ts")
    said = {
        (message.findtext("source"), message.findtext("translation"))
        for message in tree.iter("message")
    }
    assert entries
    assert [pair for pair in entries.items() if pair not in said] == []


def test_a_map_is_read_as_a_tree() -> None:
    text = "├── app/ui/   sees\n│   ├── shell/   one\n│   └── board/   two\n└── app/cli/   three\n"
    assert list(mapped_folders(text)) == ["app/ui", "app/ui/shell", "app/ui/board", "app/cli"]
