"""Rules for every module of the program that the direction of imports alone does not cover."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import app

ROOT = Path(app.__file__).parent
MODULES = sorted(ROOT.rglob("*.py"))
NETWORK = {
    "PySide6.QtNetwork",
    "aiohttp",
    "asyncio",
    "ftplib",
    "http",
    "httpx",
    "imaplib",
    "poplib",
    "requests",
    "smtplib",
    "socket",
    "socketserver",
    "ssl",
    "telnetlib",
    "urllib.request",
    "urllib3",
    "websockets",
    "xmlrpc",
}
WITHIN_THE_PROCESS = {"socket.socketpair"}  # wakes Qt up when a signal comes
OF_FILES = {"storage", "backups"}  # makes files, and packs into one that is made so
EMPTY_CALLS = {"list", "dict", "set", "defaultdict", "deque", "Counter", "OrderedDict"}


@pytest.fixture(params=MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def tree(request: pytest.FixtureRequest) -> ast.Module:
    return parsed(request.param)


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"), str(path))


def imported(tree: ast.Module) -> Iterator[str]:
    """Every module that is imported, or handed by name to import_module."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def network_imports(tree: ast.Module) -> list[str]:
    names = set(imported(tree)) - WITHIN_THE_PROCESS
    return [name for name in names if any(f"{name}.".startswith(f"{n}.") for n in NETWORK)]


def found_by_instance(tree: ast.Module) -> list[int]:
    """Lines that look the application up instead of being handed it."""
    return [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and node.attr == "instance"
        and "Application" in ast.unparse(node.value)
    ]


def state(tree: ast.Module) -> list[int]:
    """Lines that keep state in a module: `global`, or a container that starts empty."""
    lines = [node.lineno for node in ast.walk(tree) if isinstance(node, ast.Global)]
    for node in tree.body:
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            value = ast.unparse(node.value)
            if value in {"[]", "{}", *(f"{name}()" for name in EMPTY_CALLS)}:
                lines.append(node.lineno)
    return lines


def written_past_private_files(tree: ast.Module) -> list[int]:
    """Lines that write a file as others may read it, follow a link, or find it half-written."""
    lines = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            modes = [one.value for one in ast.walk(node) if isinstance(one, ast.Constant)]
            writes = any(
                isinstance(m, str) and re.fullmatch(r"[rbt]*[wax+]\S{0,2}", m) for m in modes
            )
            if name in ("write_bytes", "write_text") or (name in ("open", "fdopen") and writes):
                lines.append(node.lineno)
    return lines


def test_a_module_says_what_it_is_for(tree: ast.Module) -> None:
    assert ast.get_docstring(tree) or not tree.body  # an empty __init__.py


def test_there_is_no_network_code(tree: ast.Module) -> None:
    assert network_imports(tree) == []


@pytest.mark.parametrize(
    "path",
    [p for p in MODULES if p.parent.name not in OF_FILES and not p.name.startswith("tour")],
    ids=lambda path: str(path.relative_to(ROOT)),
)
def test_files_are_written_by_private_files_alone(path: Path) -> None:
    assert written_past_private_files(parsed(path)) == []


def test_a_module_keeps_no_state(tree: ast.Module) -> None:
    assert state(tree) == []


@pytest.mark.parametrize(
    "path",
    [p for p in MODULES if p.name not in ("__main__.py", "application.py")],
    ids=lambda path: str(path.relative_to(ROOT)),
)
def test_nothing_is_found_through_the_application(path: Path) -> None:
    assert found_by_instance(parsed(path)) == []


def test_these_rules_can_be_broken() -> None:
    bad = ast.parse(
        "import socket\n"
        "from urllib import request\n"
        "from PySide6 import QtNetwork\n"
        "from PySide6.QtNetwork import QTcpSocket\n"
        "known: dict[str, int] = {}\n"
        "def count():\n"
        "    global known\n"
        "    return QApplication.instance()\n"
    )
    assert len(network_imports(bad)) == 4
    assert state(bad) == [7, 5]
    assert found_by_instance(bad) == [8]
    writing = ast.parse("a.write_bytes(b)\nb.open('wb')\nopen(c, mode='a')\nd.open('rb')\n")
    assert written_past_private_files(writing) == [1, 2, 3]
    fine = ast.parse("from urllib import parse\nimport sslscan, http2\nNAMES = {'a': 1}\n")
    assert network_imports(fine) == []
    assert state(fine) == []


def test_the_attacker_shares_nothing_with_the_summarys_maker_but_the_public_classes() -> None:
    """Loaded by itself in a fresh process; import-linter keeps the rest."""
    code = "import sys, app.services.summary.audit.attacker; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT.parent
    )
    ours = {name for name in done.stdout.split() if name.split(".")[0] == "app"}
    packages = {
        "app",
        "app.models",
        "app.models.rules",
        "app.models.rules.summary",
        "app.services",
        "app.services.summary",
        "app.services.summary.audit",
    }
    assert ours - packages == {
        "app.services.summary.audit.attacker",
        "app.services.summary.audit.reading",
        "app.services.summary.audit.solver",
        "app.services.summary.audit.worlds",
        "app.models.rules.summary.classes",
        "app.models.enums",
    }
