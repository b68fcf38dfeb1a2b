"""What the documents name is there: commands, options, keys, files and folders."""

import argparse
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.cli.arguments import _parser
from app.cli.table import COMMANDS
from app.cli.words import cli_phrases
from tests.architecture.test_map import DOCUMENTS, ROOT

README = (ROOT / "README.md").read_text("utf-8")
PLACES = ["", "app", "app/services", "app/models", "app/models/rules", "app/ui", "resources"]
"""From where a document names a file: the root, or the part of the program that it is about."""
MADE_LATER = ["resources/spelling", "rinnalla/rinnalla", "rules/status.find_standing_move"]
"""Folders that only a package has, and a function."""


def find_parsers() -> dict[str, argparse.ArgumentParser]:
    """The parser of each command."""
    parser = _parser(cli_phrases("en"))
    (found,) = (a for a in parser._actions if isinstance(a, argparse._SubParsersAction))
    return dict(found.choices)


def find_rows(text: str) -> Iterator[str]:
    """The rows of the table of commands."""
    table = text.partition("| command | does |")[2]
    yield from (line for line in table.splitlines() if line.startswith("| `rinnalla"))


def options_of(parser: argparse.ArgumentParser) -> set[str]:
    return {option for action in parser._actions for option in action.option_strings}


def test_the_readme_names_every_command_and_no_other() -> None:
    named = {name for row in find_rows(README) for name in re.findall(r"`rinnalla ([a-z]+)", row)}
    assert named == set(COMMANDS)


def test_each_option_in_the_table_of_commands_is_taken() -> None:
    parsers = find_parsers()
    untaken = [
        (name, option)
        for row in find_rows(README)
        for names in [re.findall(r"`rinnalla ([a-z]+)", row)]
        for option in re.findall(r"(?<![\w-])--[a-z][a-z-]+", row)
        for name in ["/".join(names)]
        if not any(option in options_of(parsers[each]) for each in names)
    ]
    assert untaken == []


def test_each_key_that_the_readme_names_is_the_key_of_something() -> None:
    code = "\n".join(file.read_text("utf-8") for file in (ROOT / "app" / "ui").rglob("*.py"))
    single = set(re.findall(r"\b(?:Ctrl|Alt)\+(?:[A-Z]\b|Left)", README))
    assert single
    single -= {"Ctrl+C", "Ctrl+Z"}  # Qt's own, by the names of its standard keys
    assert [key for key in sorted(single) if f'"{key}"' not in code] == []


@pytest.mark.parametrize("file", DOCUMENTS, ids=lambda file: file.name)
def test_each_file_and_folder_that_a_document_names_is_there(file: Path) -> None:
    codes = re.findall(r"`([^`\n]+)`", file.read_text("utf-8"))
    paths = {
        path.rstrip("/.")
        for code in codes
        if not re.search(r"[<>*…{]|/dev/|^apt ", code)
        for path in re.findall(r"(?<![\w./:-])[\w.-]+/[\w./-]+", code)
    }
    places = [*(ROOT / place for place in PLACES), file.parent]
    missing = [
        path
        for path in sorted(paths - set(MADE_LATER))
        if not any((place / (path + end)).exists() for place in places for end in ("", ".py"))
    ]
    assert missing == []


@pytest.mark.parametrize("file", DOCUMENTS, ids=lambda file: file.name)
def test_each_command_of_the_developers_that_a_document_names_is_there(file: Path) -> None:
    known = set(re.findall(r'"([a-z-]+)"', (ROOT / "dev.py").read_text("utf-8")))
    named = set(re.findall(r"dev\.py ([a-z]+)", file.read_text("utf-8")))
    assert named - known == set()


def test_what_is_not_there_is_seen() -> None:
    table = "| command | does |\n| `rinnalla fly FILE --high` | flies |\n"
    (row,) = find_rows(table)
    assert re.findall(r"`rinnalla ([a-z]+)", row) == ["fly"]
    assert "--high" not in options_of(find_parsers()["tour"])
