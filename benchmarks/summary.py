"""The anonymous summary of 200 clients, exported each month for six years, and a sum of many.

Aims: the slowest gate 0.5 s, the slowest whole export 3 s, the auditor on all 72 files 2 s, adding
and writing the files of 36 coaches 1 s.
"""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from app.models.client import ClientFields
from app.models.enums import Outcome
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload
from app.services.summary import exporting, merging, release, signature
from app.services.summary.audit import attacker
from app.services.vault import opening
from benchmarks.rows import Row
from benchmarks.timing import once

MONTHS = 72
COACHES = 36
CLIENTS = 200
REFERRERS = ("TE-toimisto", "Aikuissosiaalityö", "Terveyspalvelut", "Itse", "Oppilaitos")


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = datetime(2020, 1, 31, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


def measure() -> list[Row]:
    with TemporaryDirectory() as folder:
        clock, random = Clock(), Random(1)
        caseload = opening.temporary(Path(folder) / "caseload", clock=clock)
        gates, exports, documents = [], [], list[Mapping[str, object]]()
        for month in range(MONTHS):
            clock.now = datetime(2020 + month // 12, month % 12 + 1, 28, 12, tzinfo=UTC)
            _clients(caseload, random, clock.now.date())
            out = Path(folder) / "out"
            exports.append(once(lambda out=out: documents.append(_exported(caseload, out))))
            gates.append(once(lambda: release.is_safe_to_publish(documents[-1])))
        auditor = once(lambda: attacker.attack(documents))
        caseload.close()
        files = _write_files(documents[-1], Path(folder))
        added = once(lambda: _add_files(files, Path(folder)))
    first, *later = exports
    return [
        Row("Summary, 200 clients, the slowest gate of 72 months", max(gates), at_most=500),
        Row("Summary, the first export (libraries are read)", first, at_most=3000),
        Row("Summary, the slowest export of the other months", max(later), at_most=3000),
        Row("The auditor on the files of 72 months together", auditor, at_most=2000),
        Row("The files of 36 coaches added and written", added, at_most=1000),
    ]


def _clients(caseload: Caseload, random: Random, day: date) -> None:
    """What a month brings: a few begin, and a few end."""
    with caseload.unit() as unit:
        for _ in range(round(CLIENTS / MONTHS + random.random() - 0.5)):
            started = day - timedelta(days=random.randrange(28))
            fields = ClientFields(
                family_name="A",
                started_on=started,
                ended_on=started + timedelta(days=random.randrange(60, 480)),
                birth_year=random.randrange(1958, 2001),
                outcome=random.choice(list(Outcome)),
                referrer=random.choice(REFERRERS),
            )
            unit.add(records.row_of(fields))
        unit.commit()


def _write_files(document: Mapping[str, object], folder: Path) -> list[Path]:
    """The same numbers under the keys of many coaches; they cost what other numbers would."""
    files = [folder / f"coach-{number}.json" for number in range(COACHES)]
    for number, file in enumerate(files):
        key = signature.signing_key(bytes([number]) * 32)
        series = signature.series_name(signature.public_bytes(key))
        plain = {n: v for n, v in document.items() if n not in (signature.KEY, signature.SIGNATURE)}
        file.write_text(json.dumps(signature.sign({**plain, "series": series}, key)))
    return files


def _add_files(files: Sequence[Path], folder: Path) -> None:
    """Add them though they are of the same people, and write the sum."""
    merging.write(merging.merge_files(merging.read(files), even_so=True), folder / "sum")


def _exported(caseload: Caseload, out: Path) -> Mapping[str, object]:
    return exporting.export(caseload, caseload.today, out).document
