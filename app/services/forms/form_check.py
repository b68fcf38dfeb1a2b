"""The disclosure check of a form: what to look at before a copy is shown or given."""

from app.models.enums import ReportCopy
from app.models.rules.forms.form_kinds import answer_words
from app.models.rules.reports.blocks import Block, Run
from app.models.rules.reports.disclosure_check import Finding, findings
from app.services.forms import filled_forms
from app.services.forms.filled_forms import FormView
from app.services.forms.form_printing import FormPrint
from app.services.reports import report_check
from app.services.storage.unit_of_work import Caseload


def check_form(caseload: Caseload, form_id: int, wanted: FormPrint) -> list[Finding]:
    """What to look at in a copy of a client's form; a `block` is the number of its field.

    A form about nobody by name has nothing to look at.

    Raises:
        NotFound: There is no such form.
    """
    view = filled_forms.get_form(caseload, form_id)
    if view.client_id is None:
        return []
    nameless = (
        wanted.copy is ReportCopy.EMPLOYER and view.kind.nameless and wanted.consent_id is None
    )
    known = report_check.gather_names(
        caseload, view.client_id, view.kind.language, wanted.copy, nameless=nameless
    )
    words = "" if wanted.copy is ReportCopy.EMPLOYER else view.part.words
    return findings(_blocks(view, wanted.copy), words, known)


def _blocks(view: FormView, copy: ReportCopy) -> list[tuple[int, Block]]:
    """The answers that stand in the copy, by the number of their field."""
    numbers = {field.key: number for number, field in enumerate(view.kind.fields)}
    return [
        (numbers[field.key], Block(runs=(Run(told),)))
        for section in view.kind.sections
        if copy is ReportCopy.CLIENT or copy in section.copies
        for field in section.fields
        if (told := answer_words(field, view.answers.get(field.key)))
    ]


def reading_lines(view: FormView) -> list[tuple[str, list[tuple[str, str]]]]:
    """The form as it is read together on the screen.

    Returns:
        Each section's title with its lines: label ('' where the title says it) and answer.
    """
    told = []
    for section in view.kind.sections:
        lines = [
            ("" if field.label == section.title else field.label, words)
            for field in section.fields
            if (words := answer_words(field, view.answers.get(field.key)))
        ]
        if lines:
            told.append((section.title, lines))
    return told
