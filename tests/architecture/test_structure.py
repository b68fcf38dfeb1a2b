"""Sizes that keep the house one to find one's way in: late imports, classes, folders."""

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import app

ROOT = Path(app.__file__).parent
MOST_LATE_IMPORTS = 20  # below this; what is slow to import is named through app/late.py
MOST_METHODS = 30
MOST_FILES = 15
Function = ast.FunctionDef | ast.AsyncFunctionDef


def late_imports(tree: ast.AST) -> int:
    """Imports inside functions, and calls of import_module there."""
    found: set[ast.AST] = set()
    for function in ast.walk(tree):
        if isinstance(function, Function | ast.Lambda):
            found |= {node for node in ast.walk(function) if is_import(node)}
    return len(found)


def is_import(node: ast.AST) -> bool:
    called = ast.unparse(node.func) if isinstance(node, ast.Call) else ""
    return isinstance(node, ast.Import | ast.ImportFrom) or called.endswith("import_module")


def classes(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """Each class with the number of its methods."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            yield node.name, sum(isinstance(part, Function) for part in node.body)


def read(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"), str(path))


def test_imports_inside_functions_are_few() -> None:
    found = Counter({str(path): late_imports(read(path)) for path in ROOT.rglob("*.py")})
    assert found.total() < MOST_LATE_IMPORTS, found.most_common(10)


def test_no_class_has_more_methods_than_one_can_hold_in_mind() -> None:
    big = {
        name for path in ROOT.rglob("*.py") for name, n in classes(read(path)) if n > MOST_METHODS
    }
    assert not big


def test_no_folder_holds_more_files_than_one_can_look_through() -> None:
    counts = Counter(
        path.parent.relative_to(ROOT).as_posix()
        for path in ROOT.rglob("*.py")
        if path.name != "__init__.py"
    )
    assert not {folder for folder, n in counts.items() if n > MOST_FILES}


def test_these_rules_can_be_broken() -> None:
    late = "def f():\n import json\n from os import path\n return import_module('x')\nimport re\n"
    assert late_imports(ast.parse(late)) == 3
    many = "class A:\n" + "".join(f" def f{n}(self): ...\n" for n in range(31))
    assert list(classes(ast.parse(many))) == [("A", 31)]
