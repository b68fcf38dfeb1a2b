"""Each public class, function and method of the program says what it does.

What may be silent: names that begin with an underscore, an empty `__init__.py` (the map in
ARCHITECTURE.md tells of folders), and a method that its base class has too, be it of Qt, of
another library or of ours: there the base class's docstring holds.
"""

import ast
import importlib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ["models", "services", "cli", "ui"]
Described = ast.ClassDef | ast.FunctionDef


def find_public(body: list[ast.stmt]) -> Iterator[Described]:
    for node in body:
        if isinstance(node, Described) and not node.name.startswith("_"):
            yield node


def overrides(kind: type, name: str) -> bool:
    return any(hasattr(base, name) for base in kind.__bases__ if base is not object)


def find_silent(tree: ast.Module, module: object) -> Iterator[str]:
    """What has no docstring, as `line name`."""
    for node in find_public(tree.body):
        if not ast.get_docstring(node):
            yield f"{node.lineno} {node.name}"
        if isinstance(node, ast.ClassDef):
            kind = getattr(module, node.name)
            for method in find_public(node.body):
                if not ast.get_docstring(method) and not overrides(kind, method.name):
                    yield f"{method.lineno} {node.name}.{method.name}"


@pytest.mark.parametrize("folder", FOLDERS)
def test_whatever_is_public_says_what_it_does(folder: str) -> None:
    found: list[str] = []
    for file in sorted((ROOT / "app" / folder).rglob("*.py")):
        tree = ast.parse(file.read_text("utf-8"))
        path = file.relative_to(ROOT)
        if tree.body and not ast.get_docstring(tree):
            found.append(f"{path}: the module")
        name = ".".join(path.with_suffix("").parts).removesuffix(".__init__")
        found += [f"{path}:{each}" for each in find_silent(tree, importlib.import_module(name))]
    assert not found, "\n".join(["say what it does:", *found])


def test_what_is_silent_is_seen() -> None:
    code = (
        "class Base:\n"
        "    '''A base.'''\n"
        "    def run(self): '''Run it.'''\n"
        "    def stop(self): pass\n"
        "    def _hide(self): pass\n"
        "class Part(Base):\n"
        "    def run(self): pass\n"
        "    def go(self): pass\n"
        "def make(): pass\n"
    )
    values: dict[str, type] = {}
    exec(code, values)
    module = type("Module", (), values)
    found = list(find_silent(ast.parse(code), module))
    assert found == ["4 Base.stop", "6 Part", "8 Part.go", "9 make"]
