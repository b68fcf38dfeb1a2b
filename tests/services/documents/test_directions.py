"""Letters of other scripts on paper: all that a client's keyboard writes, in their order."""

import re
import zipfile
from contextlib import closing
from datetime import date, datetime
from io import BytesIO

import pypdfium2
import pytest

from app.models.client import ClientFields
from app.models.enums import ClientPart, ReportCopy, ReportState
from app.models.refusals import Reason
from app.models.rules.reports.blocks import Block, BlockKind, block
from app.models.rules.reports.keyboards import Keyboard
from app.models.rules.reports.report_states import PartTaken
from app.services.caseload import clients
from app.services.caseload.keyboards import keyboards
from app.services.documents import fonts, form_docx
from app.services.documents.letterhead import Letterhead
from app.services.documents.report_pdf import ReportPage, render
from app.services.documents.typography import plain
from app.services.errors import Refused
from app.services.figures import criteria, criteria_form
from app.services.forms import filled_forms, form_printing
from app.services.forms.declarations import form_kind, form_kinds
from app.services.phrases import phrases
from app.services.reports import client_extract
from app.services.storage import records, settings
from app.services.storage.unit_of_work import Caseload

_AT = datetime(2026, 11, 16, 9, 30).astimezone()
NAME = "محمد علي الحسيني"
SAID = "من می‌خواهم در آشپزخانه کار کنم؛ گچ، پژ و چای. " * 6


def _page(name: str, *blocks: Block, coach: str = "Maija Valmentaja") -> ReportPage:
    return ReportPage(
        state=ReportState.FINAL,
        copy=ReportCopy.CLIENT,
        client_name=name,
        referrer="Kela",
        period="",
        recipients=(),
        blocks=blocks,
        part=PartTaken(ClientPart.COMMENTED, date(2026, 11, 3), SAID),
        letterhead=Letterhead("Esimerkkikaupunki", coach),
        printed_at=_AT,
    )


def _words(pdf: bytes) -> str:
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


@pytest.mark.parametrize("keyboard", keyboards(), ids=lambda one: one.code)
def test_paper_has_every_letter_that_a_clients_keyboard_writes(keyboard: Keyboard) -> None:
    rows = (*keyboard.small, *keyboard.large, keyboard.more, keyboard.more_large)
    keys = "".join("".join(row) for row in rows)
    assert fonts.missing_letters(keys) == ()


def test_a_name_from_right_to_left_is_read_as_it_was_written() -> None:
    page = _page(NAME, block(BlockKind.TEXT, f"Työkaveri {NAME} (Kela) auttoi."))
    pdf = render(page, phrases("fi", "report"))
    told = _words(pdf)
    assert NAME in told
    assert "Kela" in told
    assert "گچ" in told
    assert b"NotoSansArabic" in pdf
    assert b"/ActualText" in pdf  # what a screen reader says


@pytest.mark.parametrize("name", [NAME, "Ahmad عبد الرحمن"])
def test_the_day_beside_a_name_stands_after_it(caseload: Caseload, name: str) -> None:
    client = clients.add(caseload, ClientFields(given_names=name)).new_row_id("client")
    form = filled_forms.start(caseload, "change", client, "fi").new_row_id("form")
    with closing(pypdfium2.PdfDocument(form_printing.preview_form(caseload, form))) as document:
        page = document[0].get_textpage()
        boxes = [
            (page.get_text_range(n, 1), page.get_charbox(n)) for n in range(page.count_chars())
        ]
    named = [box for letter, box in boxes if letter >= "\u0600"]
    low, high = min(box[1] for box in named), max(box[3] for box in named)
    day = [box for letter, box in boxes if letter.isdigit() and low <= box[1] < high]
    assert len(day) == len("16112026")
    assert max(box[2] for box in named) < min(box[0] for box in day)


@pytest.mark.parametrize(
    "letters", ["ქართული ენა", "Հայերեն", "አማርኛ ሰላም", "שלום עולם", "کوردی ڕۆژ ێ ڵ"]
)
def test_other_scripts_are_printed(letters: str) -> None:
    assert fonts.missing_letters(letters) == ()
    told = _words(render(_page("Veera", block(BlockKind.TEXT, letters)), phrases("fi", "report")))
    assert set(letters) <= set(told) | set("()")


def test_a_letter_that_no_font_has_is_seen_to_be_lost() -> None:
    assert "□" in plain("ไทย")
    told = _words(render(_page("Veera", block(BlockKind.TEXT, "ไทย")), phrases("fi", "report")))
    assert "□" in told


def test_the_text_document_tells_the_direction() -> None:
    made = form_docx.package(form_docx.paragraph(f"{NAME} (Kela)"), "fi")
    with zipfile.ZipFile(BytesIO(made)) as file:
        body = file.read("word/document.xml").decode()
    assert "<w:bidi/>" in body
    runs = re.findall(r"<w:r>(.*?)</w:r>", body)
    assert all(("<w:rtl/>" in run) == bool(re.search("[\u0600-\u06ff]", run)) for run in runs)
    assert re.sub("<[^>]+>", "", "".join(runs)) == f"{NAME} (Kela)"


class TestNoPaperLosesAName:
    """A name that has no letters on paper keeps any paper from being made."""

    def test_reports(self) -> None:
        for page in (_page("王小明"), _page("Veera", coach="王小明")):
            with pytest.raises(Refused) as caught:
                render(page, phrases("fi", "report"))
            assert caught.value.reason is Reason.NAME_UNPRINTABLE

    @pytest.mark.parametrize("kind", [one.key for one in form_kinds("fi")])
    def test_forms(self, caseload: Caseload, kind: str) -> None:
        client = ClientFields(given_names="王小明")
        client_id = records.add(caseload, client).new_row_id("client")
        whose = client_id if form_kind(kind, "fi").of_client else None
        if whose is None:
            settings.write(caseload, "coach_name", "王小明")
        form_id = filled_forms.start(caseload, kind, whose, "fi").new_row_id("form")
        with pytest.raises(Refused) as caught:
            form_printing.preview_form(caseload, form_id)
        assert caught.value.reason is Reason.NAME_UNPRINTABLE

    def test_a_name_in_a_table(self, caseload: Caseload) -> None:
        client = ClientFields(given_names="Veera")
        client_id = records.add(caseload, client).new_row_id("client")
        form_id = filled_forms.start(caseload, "shared_plan", client_id, "fi").new_row_id("form")
        filled_forms.answer(caseload, form_id, "people", [{"name": "王小明"}])
        with pytest.raises(Refused):
            form_printing.preview_form(caseload, form_id)

    def test_the_print_for_a_client(self, caseload: Caseload) -> None:
        client = ClientFields(given_names="王小明")
        client_id = records.add(caseload, client).new_row_id("client")
        with pytest.raises(Refused):
            client_extract.document(caseload, client_id, language="fi")

    def test_the_criteria_form(self, caseload: Caseload) -> None:
        settings.write(caseload, "organisation", "王小明")
        shown = criteria.review(caseload)
        with pytest.raises(Refused):
            criteria_form.render_form(caseload, shown, language="fi")
