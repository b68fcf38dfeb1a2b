"""How long a form takes to print, and its first page to be seen, in a filled file.

Aims of the longest form of a client: 300 ms to PDF, 200 ms more to the first page of its preview.
"""

import tempfile
from pathlib import Path

from app.services import demo
from app.services.documents.pages import page_image
from app.services.forms import filled_forms, form_printing
from app.services.forms.declarations import form_kinds
from app.services.vault import opening
from benchmarks.rows import Row
from benchmarks.timing import once, usual


def measure() -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        caseload = opening.temporary(Path(folder))
        demo.fill(caseload, caseload.today)
        filled = {row.kind: row.id for row in filled_forms.list_forms(caseload)}
        client_id = next(row.client_id for row in filled_forms.list_forms(caseload))
        for kind in form_kinds("fi"):
            if kind.key not in filled:
                whose = client_id if kind.of_client else None
                change = filled_forms.start(caseload, kind.key, whose, "fi")
                filled[kind.key] = change.new_row_id("form")
        first = once(lambda: form_printing.preview_form(caseload, filled["shared_plan"]))
        slowest = max(
            usual(lambda form_id=form_id: form_printing.preview_form(caseload, form_id))
            for form_id in filled.values()
        )
        pdf = form_printing.preview_form(caseload, filled["shared_plan"])
        seen = usual(lambda: page_image(pdf, 0, dpi=110))
        caseload.close()
    return [
        Row("The first form to PDF (fonts are read)", first),
        Row("The slowest form to PDF", slowest, at_most=300),
        Row("A form's first page for the preview", seen, at_most=200),
    ]
