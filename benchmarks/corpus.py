"""Every spreadsheet of a folder through the import: what came of it, how long, how much memory.

python -m benchmarks.corpus FOLDER

Each sheet gets a caseload and a process of its own. A refusal is one of the known faults; a
traceback is a fault of the program; `half` an import that failed and left something, that wrote
less or more than it told, or that could not be undone whole.
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

SUFFIXES = {".xlsx", ".xlsm", ".xls", ".ods", ".xlsb", ".csv", ".tsv", ".xml", ".htm", ".html"}
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
    """Import one sheet into a fresh caseload, and look in the file for what was and wasn't left.

    A sheet that fails must leave nothing (else `half`); one that is imported as many clients and
    contacts as it told, and nothing once it is undone (else `half` too).
    """
    from app.services import importing
    from app.services.errors import KnownError
    from app.services.storage.unit_of_work import revert
    from app.services.vault import opening

    began, outcome, rows, detail = perf_counter(), "imported", 0, ""
    with TemporaryDirectory() as folder:
        caseload = opening.temporary(Path(folder))
        before = count_rows(caseload)
        try:
            plan = importing.propose(importing.read_workbook(sheet))
            done = importing.apply(caseload, plan, lambda _done, _total: None)
            told = done.preview.counts
            rows = len(done.preview.clients) + len(done.preview.contact_rows)
            after = count_rows(caseload)
            if (after["client"], after["employer_contact"]) != (told["new"], told["contacts"]):
                outcome, detail = "half", f"told {told}"
            revert(caseload, done.change)
        except KnownError as error:
            outcome, detail = "refused", type(error).__name__
        except Exception:  # noqa: BLE001 - finding these is what the command is for
            outcome, detail = "traceback", traceback.format_exc(limit=-1).splitlines()[-1]
        left = {
            name: found for name, found in count_rows(caseload).items() if found != before[name]
        }
        if left:
            outcome, detail = "half", f"{detail} left {left}".strip()
        caseload.close()
    return {
        "outcome": outcome,
        "rows": rows,
        "seconds": perf_counter() - began,
        "megabytes": round(peak_memory()),
        "detail": detail,
    }


def count_rows(caseload: Any) -> dict[str, int]:
    """How many rows each table but the log has, and the search index."""
    from app.models.tables import TABLES

    names = [str(table.__tablename__) for table in TABLES] + ["search_index"]
    with caseload.raw_connection(watched=False) as connection:
        return {
            name: connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0]
            for name in names
            if name != "log_line"
        }


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        print(json.dumps(try_one(Path(sys.argv[2]))))
    else:
        sys.exit(main(Path(sys.argv[1])))
