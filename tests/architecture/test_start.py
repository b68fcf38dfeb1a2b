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


def test_the_start_imports_nothing_that_only_an_open_caseload_needs() -> None:
    code = "import sys, app.__main__, app.ui.shell.application; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = {name.split(".")[0] for name in done.stdout.split()}
    assert "PySide6" in loaded
    assert loaded & LATE == set()
