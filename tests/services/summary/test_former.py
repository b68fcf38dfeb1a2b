"""A caseload that has published summaries of the former edition, and goes on with them."""

import json
from datetime import date
from pathlib import Path

from app.models.enums import Outcome
from app.models.ledger import SummaryPersonFields, SummaryReleaseFields
from app.models.rules.summary import rounding
from app.models.rules.summary.classes import FORMER, FORMER_TREES, Stream, Variable
from app.services.storage import settings
from app.services.storage.unit_of_work import Caseload
from app.services.summary import exporting, ledger
from app.services.summary.audit import attacker, reading
from tests.services.summary.test_summary import DAY, add, closed


def keep_former(caseload: Caseload, people: int) -> None:
    """Put into the file what the former edition kept after its first release."""
    empty = {
        stream: {
            name: dict.fromkeys(cells, 0)
            for name, cells in rounding.list_table_classes(stream, FORMER_TREES).items()
        }
        for stream in Stream
    }
    exact = {s: {"people": 0, "tables": tables} for s, tables in empty.items()}
    started = exact[Stream.STARTED]["tables"]
    exact[Stream.STARTED]["people"] = people
    started["age"]["from_30"] = people  # type: ignore[index]
    started["referral"]["employment"] = people  # type: ignore[index]
    started["referral.fine"]["employment_services"] = people  # type: ignore[index]
    kept = {"key": "ab" * 32, "exact": exact, "owed": {s: [] for s in Stream}, "last": "2022-06-30"}
    settings.write(caseload, ledger.SETTING, json.dumps(kept))
    tables = {
        "age": {"under_30": 0, "from_30": people, "from_55_or_unknown": 0},
        "referral": {"employment": people, "social_health": 0, "self_or_other": 0},
    }
    classes = {Variable.AGE: "from_30", Variable.REFERRAL: "employment_services"}
    add(
        caseload,
        [
            SummaryReleaseFields(
                number=1, as_of=date(2022, 6, 30), started=people, tables=json.dumps(tables)
            ),
            *(
                SummaryPersonFields(client_id=n + 1, classes=json.dumps(classes))
                for n in range(people)
            ),
        ],
    )


def test_its_series_goes_on_signed_and_says_what_it_was_called(
    caseload: Caseload, tmp_path: Path
) -> None:
    add(caseload, closed({Outcome.EMPLOYED: 12, Outcome.REHAB_WORK: 8}))
    keep_former(caseload, 20)
    add(caseload, closed({Outcome.INTERRUPTED: 15}, ended=date(2022, 9, 1)))
    made = exporting.export(caseload, DAY, tmp_path / "out")
    document = json.loads(made.files[0].read_bytes())
    assert document["releases"][0]["classes"] == FORMER
    assert document["former"] == ledger.former_name(bytes.fromhex("ab" * 32))
    assert [one["stream"] for one in document["releases"]] == ["started", "started", "closed"]
    old = {
        "format": reading.FORMAT,
        "classes": FORMER,
        "series": document["former"],
        "base": 5,
        "as_of": "2022-06-30",
        "started": 20,
        "closed": 0,
        "releases": [{k: v for k, v in document["releases"][0].items() if k != "classes"}],
    }
    found = attacker.attack([old, document])
    assert found.safe
    assert found.files == 2
    again = exporting.preview(caseload, DAY)
    assert again.document == document
