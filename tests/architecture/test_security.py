"""The tests that SECURITY.md names for its promises are there, and none of them is left out."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROMISES = 15
ATTACKS = 15
ROW = re.compile(r"^\| (?!what was broken|promise|---)(.+?) \| (`.+) \|$", re.MULTILINE)
NAMED = re.compile(r"`([^`]+)`")


def read_rows() -> list[tuple[str, list[str]]]:
    """Each line of the two tables: what is promised, and its tests."""
    text = (ROOT / "SECURITY.md").read_text("utf-8")
    return [(said, NAMED.findall(tests)) for said, tests in ROW.findall(text)]


@pytest.fixture(scope="module")
def tests() -> dict[str, list[str]]:
    """Every test of the project, and what decorates it."""
    found = {}
    for path in (ROOT / "tests").rglob("test_*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                found[node.name] = [ast.unparse(one) for one in node.decorator_list]
    return found


def test_each_promise_and_each_attack_has_its_line() -> None:
    assert len(read_rows()) == PROMISES + ATTACKS
    assert len({said for said, _ in read_rows()}) == PROMISES + ATTACKS


@pytest.mark.parametrize(("said", "named"), read_rows(), ids=lambda value: str(value)[:40])
def test_the_tests_of_a_promise_are_there(
    tests: dict[str, list[str]], said: str, named: list[str]
) -> None:
    assert named, said
    for name in named:
        if name.endswith(".py"):
            assert (ROOT / name).is_file(), name
            continue
        assert name in tests, name
        assert not any(re.search(r"mark\.(skip|xfail)\b", one) for one in tests[name]), name
