"""Every spreadsheet of a folder through the import: what came of it, how long, how much memory.

python -m benchmarks.corpus FOLDER

Each sheet gets a caseload and a process of its own. A refusal is one of the known faults; a
traceback is a fault of the program; an import that fails must leave nothing behind (a half import).
"""

import json
import subprocess
import sys
import traceback
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

from benchmarks.timing import peak_memory

SUFFIXES = {".xlsx", ".xlsm", ".xls", ".ods", ".xlsb", ".csv", ".tsv"}
PATIENCE = 120  # seconds


def main(folder: Path) -> int:
    """Print a line for each sheet and a sum; 1 where the program itself failed on one."""
    outcomes: Counter[str] = Counter()
    for sheet in sorted(path for path in folder.rglob("*") if path.suffix.lower() in SUFFIXES):
        found = try_apart(sheet)
        outcomes[found["outcome"]] += 1
        print(
            f"{found['outcome']:12} {found['rows']:6} rows {found['seconds']:7.2f} s "
            f"{found['megabytes']:5} MB  {sheet.relative_to(folder)}  {found['detail']}",
            flush=True,
        )
    print(dict(outcomes))
    return 1 if {"traceback", "half", "hang"} & set(outcomes) else 0


def try_apart(sheet: Path) -> dict[str, Any]:
    """What became of one sheet, in a process of its own."""
    try:
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.corpus", "--one", str(sheet)],
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return {"outcome": "hang", "rows": 0, "seconds": PATIENCE, "megabytes": 0, "detail": ""}
    lines = done.stdout.splitlines()
    if done.returncode or not lines:
        last = (done.stderr.strip().splitlines() or [""])[-1]
        return {"outcome": "traceback", "rows": 0, "seconds": 0, "megabytes": 0, "detail": last}
    found: dict[str, Any] = json.loads(lines[-1])
    return found


def try_one(sheet: Path) -> dict[str, Any]:
    """Import one sheet into a fresh caseload and look for what a failure left in it."""
    from app.models.client import ClientFields
    from app.models.employer import EmployerFields
    from app.services import importing
    from app.services.errors import KnownError
    from app.services.storage import records
    from app.services.vault import opening

    began, outcome, rows, detail = perf_counter(), "imported", 0, ""
    with TemporaryDirectory() as folder:
        caseload = opening.temporary(Path(folder))
        try:
            plan = importing.propose(importing.read_workbook(sheet))
            done = importing.apply(caseload, plan, lambda _done, _total: None)
            rows = len(done.preview.clients) + len(done.preview.contact_rows)
        except KnownError as error:
            outcome, detail = "refused", type(error).__name__
        except Exception:  # noqa: BLE001 - finding these is what the command is for
            outcome, detail = "traceback", traceback.format_exc(limit=-1).splitlines()[-1]
        if outcome != "imported":
            tables = (ClientFields, EmployerFields)
            if any(records.list_records(caseload, table) for table in tables):
                outcome = "half"
        caseload.close()
    return {
        "outcome": outcome,
        "rows": rows,
        "seconds": perf_counter() - began,
        "megabytes": round(peak_memory()),
        "detail": detail,
    }


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        print(json.dumps(try_one(Path(sys.argv[2]))))
    else:
        sys.exit(main(Path(sys.argv[1])))
