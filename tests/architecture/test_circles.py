"""No module needs itself by way of others, and no room of `app/` does.

Imports inside functions and those for type checkers alone count, so that no circle hides there.
"""

import ast
from collections import defaultdict
from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import app

ROOT = Path(app.__file__).parent
Graph = Mapping[str, set[str]]
ROOMED = ("app.services.", "app.ui.")
"""Whose folders are rooms; the folder of a room is one with it."""


def name_of(file: Path) -> str:
    parts = file.relative_to(ROOT.parent).with_suffix("").parts
    return ".".join(parts).removesuffix(".__init__")


def find_imports(tree: ast.Module, known: set[str]) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                whole = f"{node.module}.{alias.name}"
                yield whole if whole in known else node.module
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


def read_graph() -> dict[str, set[str]]:
    """Each module with those it imports."""
    files = {name_of(file): file for file in ROOT.rglob("*.py")}
    return {
        name: set(find_imports(ast.parse(file.read_text("utf-8")), set(files)))
        & set(files) - {name}
        for name, file in files.items()
    }


def room_of(module: str) -> str:
    parts = module.split(".")
    return ".".join(parts[:3] if module.startswith(ROOMED) else parts[:2])


def find_circle(graph: Graph) -> list[str]:
    """The names along one circle; nothing where there is none."""
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as found:
        return [str(name) for name in found.args[1]]
    return []


def test_no_module_is_part_of_a_circle() -> None:
    assert find_circle(read_graph()) == []


def test_no_room_is_part_of_a_circle() -> None:
    rooms: dict[str, set[str]] = defaultdict(set)
    for module, needed in read_graph().items():
        rooms[room_of(module)] |= {room_of(each) for each in needed} - {room_of(module)}
    assert find_circle(rooms) == []


def test_a_circle_is_seen() -> None:
    graph = {"a": {"b"}, "b": {"c"}, "c": {"a"}, "d": {"a"}}
    assert set(find_circle(graph)) == {"a", "b", "c"}
    hidden = "def f():\n    from app.services import errors\n"
    known = {"app.services.errors"}
    assert list(find_imports(ast.parse(hidden), known)) == ["app.services.errors"]
