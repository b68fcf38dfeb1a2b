"""Large print of the papers that no client is given: nothing small, nothing beyond the margins."""

from collections.abc import Callable, Iterator
from contextlib import closing
from ctypes import byref, c_float

import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from app.models.client import ClientFields
from app.services import demo
from app.services.documents.page_frame import SIDE, WIDTH
from app.services.figures import criteria, criteria_form, project_figures, small_sheets, statistics
from app.services.figures.steering_choice import SteeringChoice
from app.services.figures.steering_draft import SECTIONS
from app.services.figures.steering_report import render_report
from app.services.listing import rows_pdf
from app.services.listing.shown_rows import ShownBoard, ShownCard, ShownRows
from app.services.phrases import LANGUAGES
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload
from app.services.vault import opening
from tests.conftest import FixedClock

SMALLEST = 13  # points; the smallest letters of the other papers in large print
LONGEST = "Työhönvalmennuspalvelukokonaisuus"
LIST = ShownRows(
    "Asiakkaat",
    ("Nimi", "Tilanne", "Lähettävä taho", "", "Kunta", "Alkoi", "Muuta"),
    (
        ("Odottaa", "", "", "", "", "", ""),
        *[("Mäki-Petäjäjärvi Maija-Liisa", "Aktiivinen", LONGEST, "★", "Kouvola", "1.2.2026", "")]
        * 40,
    ),
    headings=frozenset({0}),
)
BOARD = ShownBoard(
    "Tilannetaulu",
    tuple(
        (status, tuple(ShownCard(f"Mäki {n}", LONGEST, "3.12.2026") for n in range(9)))
        for status in ("Aktiivinen", "Toimenpiteessä", "Valmis ja onnistunut", "Kuty ensin")
    ),
)


def render_steering(caseload: Caseload, language: str, *, large: bool) -> bytes:
    own, project = statistics.count_own_figures(caseload), project_figures.count_project(caseload)
    choice = SteeringChoice("Ohjausryhmä", SECTIONS, one_page=True, large=large)
    return render_report(caseload, own, project, choice, language=language)


def render_criteria(caseload: Caseload, language: str, *, large: bool) -> bytes:
    shown = criteria.review(caseload)
    return criteria_form.render_form(caseload, shown, language=language, large=large)


def render_sheets(caseload: Caseload, language: str, *, large: bool) -> bytes:
    return small_sheets.render_sheets(caseload, language=language, large=large)


def render_list(caseload: Caseload, language: str, *, large: bool) -> bytes:
    return rows_pdf.render_rows(caseload, LIST, language=language, large=large)


def render_board(caseload: Caseload, language: str, *, large: bool) -> bytes:
    return rows_pdf.render_board(caseload, BOARD, language=language, large=large)


PAPERS = [render_steering, render_criteria, render_sheets, render_list, render_board]


def read_letters(data: bytes) -> Iterator[tuple[float, float, float]]:
    """Of each run of letters the size, and the left and right edge as parts of the width."""
    document = pypdfium2.PdfDocument(data)
    for page in document:
        wide = page.get_width()
        for one in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT]):
            size = c_float()
            pdfium.FPDFTextObj_GetFontSize(one.raw, byref(size))
            left, _, right, _ = one.get_bounds()
            yield size.value, left / wide, right / wide
    document.close()


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Caseload]:
    """The demo, which the papers only read."""
    path = tmp_path_factory.mktemp("large") / "caseload.db"
    with closing(opening.temporary(path, clock=FixedClock())) as made:
        demo.fill(made, made.today)
        yield made


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("render", PAPERS)
def test_large_print_has_no_small_letters_and_cuts_nothing(
    filled: Caseload, render: Callable[..., bytes], language: str
) -> None:
    usual, large = (list(read_letters(render(filled, language, large=n))) for n in (False, True))
    assert min(size for size, _, _ in usual) < SMALLEST <= min(size for size, _, _ in large)
    for _, left, right in large:
        assert 0.1 < left <= right < 0.9


def test_in_large_print_a_list_says_all_that_it_says_in_small_print(caseload: Caseload) -> None:
    document = pypdfium2.PdfDocument(render_list(caseload, "fi", large=True))
    told = " ".join(page.get_textpage().get_text_bounded() for page in document)
    marks = [one.get_title() for one in document.get_toc()]
    document.close()
    words = " ".join(told.split())
    assert words.count("Lähettävä taho: Työhönvalmennuspalvelukokonaisuus") == 40
    assert words.count("Mäki-Petäjäjärvi Maija-Liisa ★ Tilanne:") == 40
    assert marks == ["Odottaa"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("render", PAPERS)
def test_no_heading_stands_alone_at_the_foot_of_a_page(
    filled: Caseload, render: Callable[..., bytes], language: str
) -> None:
    """What stands around a page is drawn first, so its text ends with what stands lowest."""
    document = pypdfium2.PdfDocument(render(filled, language, large=True))
    titles = [" ".join(one.get_title().split()) for one in document.get_toc()]
    told = [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]
    document.close()
    assert titles
    assert len(told) > 1
    assert not [text for text in told if text.endswith(tuple(titles))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_a_sum_do_not_touch_its_digits(caseload: Caseload, language: str) -> None:
    document = pypdfium2.PdfDocument(render_sheets(caseload, language, large=True))
    runs = [
        one.get_bounds()
        for page in document
        for one in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT])
    ]
    document.close()
    column = SIDE + WIDTH * 0.7
    values = [(low, left) for left, low, _, _ in runs if abs(left - column) < 3]
    assert len(values) > 10
    assert not [right for _, _, right, _ in runs if column - 6 < right < column + 1]


def test_a_table_of_hundreds_of_rows_goes_over_the_pages(caseload: Caseload) -> None:
    """As in small print, where a table that is higher than a page stands alone."""
    for number in range(150):
        name = f"Kunta numero {number}"
        fields = ClientFields(municipality=name, started_on=caseload.today, referrer=name)
        records.add(caseload, fields)
    document = pypdfium2.PdfDocument(render_steering(caseload, "fi", large=True))
    told = " ".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    assert told.count("Kunta numero") == 300


def test_a_long_row_in_large_print_goes_over_the_page_break(caseload: Caseload) -> None:
    """Kept whole, rows of eighteen lines would each stand alone on a page."""
    heads = tuple(f"Sarake {number}" for number in range(18))
    shown = ShownRows("Asiakkaat", heads, (tuple("Mäki" for _ in heads),) * 8)
    document = pypdfium2.PdfDocument(
        rows_pdf.render_rows(caseload, shown, language="fi", large=True)
    )
    pages = len(document)
    document.close()
    assert pages < len(shown.rows)


def test_a_persian_name_takes_nothing_else_of_its_row_to_the_right(caseload: Caseload) -> None:
    shown = ShownRows("Asiakkaat", ("Nimi", "Tilanne"), (("رضایی محمد", "Aktiivinen"),))
    letters = list(read_letters(rows_pdf.render_rows(caseload, shown, language="fi", large=True)))
    below = max(left for size, left, _ in letters[-2:])
    assert below < 0.3
