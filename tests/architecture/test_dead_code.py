"""Whatever the program defines it also uses: a name that stands but once in it is dead.

What only the tests call is dead, too. A method that its base class has (of Qt, or of another
library) is called from there, and the words of the tables are read by their names.
"""

import ast
import importlib
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.test_docstrings import overrides

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted((ROOT / "app").rglob("*.py"))
OTHERS = [*(ROOT / "tools").rglob("*.py"), *(ROOT / "resources").rglob("*.toml")]


def find_names(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """The line and name of each function, class, constant and field."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            yield node.lineno, node.name
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield node.lineno, node.target.id
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            yield node.lineno, node.targets[0].id


def find_inherited(tree: ast.Module, module: object) -> set[str]:
    """The methods that a base class has, by name."""
    return {
        method.name
        for node in tree.body
        if isinstance(node, ast.ClassDef)
        for method in node.body
        if isinstance(method, ast.FunctionDef)
        and overrides(getattr(module, node.name), method.name)
    }


def find_dead(tree: ast.Module, module: object, words: Counter[str]) -> list[str]:
    known = find_inherited(tree, module)
    return [
        f"{line} {name}"
        for line, name in find_names(tree)
        if words[name] == 1 and name not in known and not name.startswith("__")
    ]


def test_nothing_is_defined_that_the_program_does_not_use() -> None:
    words: Counter[str] = Counter()
    for file in [*SOURCES, *OTHERS]:
        words.update(re.findall(r"\w+", file.read_text("utf-8")))
    found: list[str] = []
    for file in SOURCES:
        path = file.relative_to(ROOT)
        name = ".".join(path.with_suffix("").parts).removesuffix(".__init__")
        tree = ast.parse(file.read_text("utf-8"))
        found += [
            f"{path}:{each}" for each in find_dead(tree, importlib.import_module(name), words)
        ]
    assert not found, "\n".join(["nothing uses:", *found])


def test_a_dead_name_is_seen() -> None:
    code = (
        "class Base:\n"
        "    def run(self): pass\n"
        "class Part(Base):\n"
        "    old: int = 0\n"
        "    def run(self): used()\n"
        "def used(): return Part\n"
        "LEFT = 3\n"
    )
    values: dict[str, object] = {}
    exec(code, values)
    words = Counter(re.findall(r"\w+", code))
    words["run"] = 1
    found = find_dead(ast.parse(code), type("Module", (), values), words)
    assert found == ["4 old", "7 LEFT"]
