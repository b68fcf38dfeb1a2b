"""The unlock window comes at once: what an open caseload needs is not imported before it."""

import subprocess
import sys

LATE = {
    "cryptography",
    "highspy",
    "numpy",
    "openpyxl",
    "reportlab",
    "sqlalchemy",
    "sqlcipher3",
    "sqlmodel",
}

OF_PAPERS = {"highspy", "numpy", "openpyxl", "reportlab"}

FEATURES = {
    "board",
    "clients",
    "criteria",
    "employers",
    "figures",
    "importing",
    "reports",
    "settings",
}


def test_the_start_imports_nothing_that_only_an_open_caseload_needs() -> None:
    code = "import sys, app.__main__, app.ui.shell.application; print(*sys.modules)"
    loaded = {name.split(".")[0] for name in _printed_words(code)}
    assert "PySide6" in loaded
    assert loaded & LATE == set()


def test_an_open_file_imports_nothing_that_only_a_paper_a_sheet_or_another_page_needs() -> None:
    code = "import sys, app.ui.shell.session; print(*sys.modules)"
    loaded = _printed_words(code)
    assert "app.ui.shell.main_window" in loaded
    assert {name.split(".")[0] for name in loaded} & OF_PAPERS == set()
    pages = {f"app.ui.{feature}" for feature in FEATURES}
    assert {".".join(name.split(".")[:3]) for name in loaded} & pages == set()
    assert "app.services.importing" not in loaded


def test_what_is_imported_while_a_passphrase_is_typed_has_nothing_of_qt_or_papers() -> None:
    code = """
import sys
from app.ui.shell import application
application.warm_up()
before = set(sys.modules)
application.warm_up_pages()
print(*set(sys.modules) - before)
"""
    loaded = _printed_words(code)
    assert {"app.services.work.fitting", "app.services.summary.exporting"} <= loaded
    assert {name for name in loaded if name.startswith(("PySide6", "shiboken6", "app.ui"))} == set()
    assert {name.split(".")[0] for name in loaded} & OF_PAPERS == set()


PAGES = (
    "app.ui.board.page",
    "app.ui.clients.file_page",
    "app.ui.clients.list_page",
    "app.ui.criteria.page",
    "app.ui.employers.page",
    "app.ui.figures.page",
    "app.ui.reports.page",
    "app.ui.settings.page",
    "app.ui.today.page",
)


def test_a_page_imports_nothing_that_only_a_paper_or_a_sheet_needs() -> None:
    code = f"import sys, app.ui.shell.session, {', '.join(PAGES)}; print(*sys.modules)"
    loaded = _printed_words(code)
    assert set(PAGES) <= loaded
    assert loaded & {"PIL", "highspy", "numpy", "openpyxl", "reportlab", "pypdfium2"} == set()
    assert "PySide6.QtPrintSupport" not in loaded
    assert "app.services.importing" not in loaded


def test_a_clients_file_imports_nothing_of_its_tabs_that_are_not_in_sight() -> None:
    code = "import sys, app.ui.clients.file_page; print(*sys.modules)"
    parts = {name for name in _printed_words(code) if name.startswith("app.ui.clients.")}
    parts = {name.removeprefix("app.ui.clients.") for name in parts}
    assert "client_overview" in parts
    assert parts & {"client_history", "record_tabs", "client_profile", "papers"} == set()


def test_pythons_own_import_is_in_force_when_the_window_begins() -> None:
    """PySide6's would read, and keep, the source text of every module that comes later."""
    code = (
        "import linecache, app.ui.shell.application; linecache.clearcache();"
        "import app.services.vault.opening; "
        "print(*(name for name in linecache.cache if name.endswith('.py')))"
    )
    assert _printed_words(code) == set()


def _printed_words(code: str) -> set[str]:
    """The words that a program prints, in a process of its own."""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.split())
