"""Each public function says which known errors it raises, itself or by a private helper.

Named is a class or what it derives from (`SheetFault` for `SheetLocked`), under "Raises:" in the
function's own docstring or in that of its class. What another module raises is told there.
"""

import ast
import importlib
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.test_docstrings import find_public, overrides

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ["models", "services", "cli", "ui"]


class RaisedErrors:
    """Which exceptions of the program the functions of one module let out, by their names."""

    def __init__(self, tree: ast.Module, values: dict[str, object]) -> None:
        self._values = values
        self._functions = {part.name: part for part in find_functions(tree.body)}
        self._methods = {
            (part.name, each.name): each
            for part in tree.body
            if isinstance(part, ast.ClassDef)
            for each in find_functions(part.body)
        }

    def find(self, function: ast.FunctionDef, owner: str = "") -> set[str]:
        """The names of what `function` (a method of the class `owner`) may raise."""
        return self._walk(function.body, owner, frozenset({(owner, function.name)}))

    def _walk(self, body: list[ast.stmt], owner: str, seen: frozenset[tuple[str, str]]) -> set[str]:
        found: set[str] = set()
        for node in body:
            found |= self._look(node, owner, seen)
        return found

    def _look(self, node: ast.AST, owner: str, seen: frozenset[tuple[str, str]]) -> set[str]:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef):
            return set()  # run by whoever calls it, not here
        if isinstance(node, ast.Try):
            inner = self._walk(node.body, owner, seen)
            inner -= {name for name in inner if self._is_caught(name, node)}
            rest = [each for handler in node.handlers for each in handler.body]
            return inner | self._walk([*rest, *node.orelse, *node.finalbody], owner, seen)
        found = {name} if isinstance(node, ast.Raise) and (name := self._raised(node)) else set()
        if isinstance(node, ast.Call):
            found |= self._of_helper(node.func, owner, seen)
        for child in ast.iter_child_nodes(node):
            found |= self._look(child, owner, seen)
        return found

    def _of_helper(
        self, called: ast.expr, owner: str, seen: frozenset[tuple[str, str]]
    ) -> set[str]:
        helper: ast.FunctionDef | None
        match called:
            case ast.Name(id=name) if name.startswith("_"):
                key, helper = ("", name), self._functions.get(name)
            case ast.Attribute(value=ast.Name(id="self" | "cls"), attr=name) if name[:1] == "_":
                key, helper = (owner, name), self._methods.get((owner, name))
            case _:
                return set()
        if helper is None or key in seen:
            return set()
        return self._walk(helper.body, key[0], seen | {key})

    def _raised(self, node: ast.Raise) -> str:
        made = node.exc.func if isinstance(node.exc, ast.Call) else node.exc
        kind = self._kind(made)
        ours = kind is not None and kind.__module__.startswith(("app.", "sample"))
        return kind.__name__ if kind is not None and ours else ""

    def _is_caught(self, name: str, node: ast.Try) -> bool:
        kinds = [k for handler in node.handlers for k in self._caught(handler)]
        return any(name in {sub.__name__ for sub in every_kind(kind)} for kind in kinds)

    def _caught(self, handler: ast.ExceptHandler) -> Iterator[type]:
        written = handler.type
        for each in written.elts if isinstance(written, ast.Tuple) else [written]:
            if (kind := self._kind(each)) is not None:
                yield kind

    def _kind(self, written: ast.expr | None) -> type[BaseException] | None:
        match written:
            case ast.Name(id=name):
                value = self._values.get(name)
            case ast.Attribute(value=ast.Name(id=module), attr=name):
                value = getattr(self._values.get(module), name, None)
            case _:
                return None
        return value if isinstance(value, type) and issubclass(value, BaseException) else None


def find_functions(body: list[ast.stmt]) -> Iterator[ast.FunctionDef]:
    return (node for node in body if isinstance(node, ast.FunctionDef))


def every_kind(kind: type[object]) -> Iterator[type[object]]:
    yield kind
    subs: list[type[object]] = type.__subclasses__(kind)
    for sub in subs:
        yield from every_kind(sub)


def names_of(error: str) -> set[str]:
    """The names by which a docstring may tell of an error: its own and those it derives from."""
    kinds = [kind for kind in every_kind(Exception) if kind.__name__ == error]
    bases = {base.__name__ for kind in kinds for base in kind.__mro__}
    return {error} | (bases - {"KnownError", "Exception", "BaseException", "object"})


def find_untold(tree: ast.Module, module: object) -> Iterator[str]:
    """What is raised and not named, as `line function: errors`."""
    raised = RaisedErrors(tree, vars(module))
    for node in find_public(tree.body):
        if isinstance(node, ast.FunctionDef):
            yield from tell(node, node.name, raised.find(node), "")
            continue
        kind = getattr(module, node.name)
        of_class = ast.get_docstring(node) or ""
        made = [part for part in find_functions(node.body) if part.name == "__init__"]
        for method in [*made, *find_public(node.body)]:
            if isinstance(method, ast.FunctionDef) and not overrides_other(kind, method):
                name = f"{node.name}.{method.name}"
                yield from tell(method, name, raised.find(method, node.name), of_class)


def overrides_other(kind: type, method: ast.FunctionDef) -> bool:
    return method.name != "__init__" and overrides(kind, method.name)


def tell(function: ast.FunctionDef, name: str, errors: set[str], of_class: str) -> Iterator[str]:
    sections = [
        text.partition("Raises:")[2] for text in (of_class, ast.get_docstring(function) or "")
    ]
    words = set(re.findall(r"\w+", " ".join(sections)))
    if untold := sorted(error for error in errors if not names_of(error) & words):
        yield f"{function.lineno} {name}: {', '.join(untold)}"


@pytest.mark.parametrize("folder", FOLDERS)
def test_what_is_raised_is_said(folder: str) -> None:
    found: list[str] = []
    for file in sorted((ROOT / "app" / folder).rglob("*.py")):
        path = file.relative_to(ROOT)
        name = ".".join(path.with_suffix("").parts).removesuffix(".__init__")
        untold = find_untold(ast.parse(file.read_text("utf-8")), importlib.import_module(name))
        found += [f"{path}:{each}" for each in untold]
    assert not found, "\n".join(["say under Raises:", *found])


def test_what_is_raised_is_seen() -> None:
    code = (
        "class Fault(Exception): pass\n"
        "class Locked(Fault): pass\n"
        "def tells():\n"
        "    '''Tell.\\n\\nRaises:\\n    Fault: Always.'''\n"
        "    raise Locked\n"
        "def hides(): raise Locked()\n"
        "def helps(): _help()\n"
        "def _help(): _more()\n"
        "def _more():\n"
        "    raise Locked\n"
        "def catches():\n"
        "    try: _help()\n"
        "    except Fault: pass\n"
        "def gives_on():\n"
        "    try: _help()\n"
        "    except KeyError: pass\n"
        "class Part:\n"
        "    '''A part.'''\n"
        "    def go(self): self._run()\n"
        "    def _run(self): raise Fault\n"
    )
    values: dict[str, object] = {"__name__": "sample"}
    exec(code, values)
    module = type("Module", (), values)
    found = list(find_untold(ast.parse(code), module))
    assert found == [
        "6 hides: Locked",
        "7 helps: Locked",
        "14 gives_on: Locked",
        "19 Part.go: Fault",
    ]
