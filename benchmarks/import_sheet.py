"""Importing a coloured sheet of 500 clients, against openpyxl merely loading the same file.

Ours is all of it: reading, planning, and writing the rows, their log and their search index to
an encrypted file. The sheet is the sample grown: as many contacts for each client as there.
"""

from datetime import date, timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import perf_counter

from benchmarks.rows import Row

CLIENTS = 500
ROUNDS = 9
SAMPLE = Path(__file__).parent.parent / "resources" / "demo" / "seurantataulukko.xlsx"


def measure() -> list[Row]:
    with TemporaryDirectory() as folder:
        small, large = Path(folder) / "clients.xlsx", Path(folder) / "both.xlsx"
        write_sheet(small, contacts=0)
        write_sheet(large, contacts=1320)
        return [
            _compared(
                "import of 500 clients, 1,320 contacts / openpyxl loading", large, Path(folder)
            ),
            _compared("import of 500 clients alone / openpyxl loading", small, Path(folder)),
        ]


def write_sheet(path: Path, *, contacts: int) -> None:
    """A sheet like the sample, only longer: its rows again and again under other names."""
    import openpyxl

    book = openpyxl.load_workbook(SAMPLE)
    random = Random(2022)
    clients, calls = book["Asiakkaat"], book["Yritykset"]
    rows = [row for row in clients.iter_rows(min_row=4) if row[0].value]
    for number in range(len(rows), CLIENTS):
        source = rows[number % len(rows)]
        at = clients.max_row + 1
        for cell in source:
            made = clients.cell(at, cell.column, cell.value)
            made.fill = cell.fill.copy()
            made.number_format = cell.number_format
        clients.cell(at, 1).value = f"{source[0].value}-{_letters(number)}"
    lines = list(calls.iter_rows(min_row=2, values_only=True))
    for _ in range(contacts - len(lines)):
        day = date(2021, 1, 1) + timedelta(days=random.randrange(700))
        calls.append([day, *random.choice(lines)[1:]])
    if not contacts:
        book.remove(calls)
    book.save(path)


def _letters(number: int) -> str:
    """The number as a name has it: no name holds digits, and 'Halonen Veera-70' tells a birth."""
    return "".join("abcdefghij"[int(digit)] for digit in str(number)).capitalize()


def _compared(name: str, sheet: Path, folder: Path) -> Row:
    ours, peer = [], []
    for round_ in range(ROUNDS):  # in turn, so that a busy moment meets both
        ours.append(_imported(sheet, folder / f"{sheet.stem}{round_}"))
        peer.append(_loaded(sheet))
    # The least disturbed round of each: a busy neighbour doubles single ones.
    return Row(name, min(ours), peer=min(peer), at_most=1.0)


def _imported(sheet: Path, folder: Path) -> float:
    from app.services import importing
    from app.services.vault import opening

    folder.mkdir()
    caseload = opening.temporary(folder)
    began = perf_counter()
    plan = importing.propose(importing.read_workbook(sheet))
    done = importing.apply(caseload, plan, lambda _done, _total: None)
    took = perf_counter() - began
    caseload.close()
    if sum(done.preview.statuses.values()) != CLIENTS:
        raise RuntimeError("not every client was imported")
    return took * 1000


def _loaded(sheet: Path) -> float:
    import openpyxl

    began = perf_counter()
    openpyxl.load_workbook(sheet)
    return (perf_counter() - began) * 1000
