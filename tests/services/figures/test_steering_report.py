"""The steering report: exact, and it says so on every page, and to whom it goes."""

import re
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path
from xml.etree.ElementTree import fromstring
from zipfile import ZipFile

import pypdfium2
import pytest
from openpyxl import load_workbook
from sqlmodel import select

from app.models.client import ClientFields
from app.models.criteria import CriterionReviewFields, CriterionScoreFields
from app.models.enums import LogAction
from app.models.register import LogLine
from app.services import demo, errors
from app.services.caseload import clients
from app.services.figures import project_figures, statistics, steering_draft, steering_report
from app.services.figures.steering_choice import WHOLE, SteeringChoice, read_choice
from app.services.phrases import LANGUAGES, phrases
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload
from app.services.summary import exporting


def render(caseload: Caseload, choice: SteeringChoice, language: str = "fi") -> bytes:
    own, project = statistics.count_own_figures(caseload), project_figures.count_project(caseload)
    return steering_report.render_report(caseload, own, project, choice, language=language)


def save(caseload: Caseload, choice: SteeringChoice, path: Path) -> None:
    own, project = statistics.count_own_figures(caseload), project_figures.count_project(caseload)
    steering_report.save(caseload, own, project, choice, path, language="fi")


def read_pdf(data: bytes) -> str:
    document = pypdfium2.PdfDocument(data)
    text = " ".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return " ".join(text.split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_says_that_it_is_not_anonymous_and_to_whom_it_goes(
    caseload: Caseload, language: str
) -> None:
    demo.fill(caseload, caseload.today)
    words = phrases(language, "figures")
    data = render(caseload, SteeringChoice(recipient="Ohjausryhmä & rahoittaja"), language)
    document = pypdfium2.PdfDocument(data)
    assert len(document) <= 3
    for page in document:
        text = page.get_textpage().get_text_bounded()
        assert words("marking") in text
        assert "Ohjausryhmä & rahoittaja" in " ".join(text.split())
    document.close()


@pytest.mark.parametrize("one_page", [False, True])
def test_each_section_is_a_bookmark(caseload: Caseload, *, one_page: bool) -> None:
    demo.fill(caseload, caseload.today)
    choice = SteeringChoice(recipient="A", one_page=one_page)
    document = pypdfium2.PdfDocument(render(caseload, choice))
    marks = [one.get_title() for one in document.get_toc()]
    document.close()
    words = phrases("fi", "figures")
    assert any(mark.startswith(words("group.outcomes")) for mark in marks)
    assert len(marks) == len(set(marks)) == len(choice.sections)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_has_its_words(caseload: Caseload, language: str) -> None:
    demo.fill(caseload, caseload.today)
    choice = SteeringChoice(recipient="A", sections=steering_draft.SECTIONS)
    text = read_pdf(render(caseload, choice, language))
    raw = {one.value for kind in steering_draft._KINDS.values() if kind for one in kind}
    assert not re.findall(r"\w+_\w+", text)
    if language != "en":
        swedish_too = {"video", "email", "forum", "service"}
        assert not raw.intersection(re.findall(r"[\w_]+", text)) - swedish_too
    words = phrases(language, "access")
    assert words("values.Outcome.rehab_work") in " ".join(text.split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_lines_for_a_terminal_are_the_words_and_numbers_of_the_page(
    caseload: Caseload, language: str
) -> None:
    demo.fill(caseload, caseload.today)
    own, project = statistics.count_own_figures(caseload), project_figures.count_project(caseload)
    lines = steering_report.format_lines(own, project, caseload.today, language=language)
    words, kinds = phrases(language, "figures"), phrases(language, "access")
    assert f"{words('tile.started')}: {own.started.count}" in lines
    employed = kinds("values.Outcome.employed")
    assert f"  {employed}: {own.outcomes['employed']}" in lines
    assert {words(f"group.{name}") for name in steering_draft.SECTIONS} <= set(lines)
    assert not re.findall(r"\w+_\w+", "\n".join(lines))


def test_without_a_recipient_there_is_no_report(caseload: Caseload, tmp_path: Path) -> None:
    with pytest.raises(errors.Refused) as refused:
        save(caseload, SteeringChoice(recipient="  "), tmp_path / "a.pdf")
    assert refused.value.reason == "recipient_missing"
    assert list(tmp_path.glob("*.pdf")) == []


def test_what_is_printed_or_saved_is_logged_with_its_recipient(
    caseload: Caseload, tmp_path: Path
) -> None:
    save(caseload, SteeringChoice(recipient="Ohjausryhmä"), tmp_path / "a.pdf")
    steering_report.log_printing(caseload, SteeringChoice(recipient="Rahoittaja"))
    with caseload.reading() as session:
        lines = session.exec(select(LogLine).where(LogLine.subject == "figures")).all()
    assert [(line.action, line.detail) for line in lines] == [
        (LogAction.SAVED_COPY, "Ohjausryhmä"),
        (LogAction.PRINTED, "Rahoittaja"),
    ]


CHOICE = SteeringChoice(
    recipient="Ohjausryhmä",
    sections=("outcomes", "municipalities"),
    comments={WHOLE: "Vuosi oli hyvä.", "outcomes": "Näistä kolme jatkaa."},
    targets={"people_in_work": 77, "training": 4},
)


def test_sections_comments_and_targets_are_in_each_kind_of_file_and_kept(
    caseload: Caseload, tmp_path: Path
) -> None:
    demo.fill(caseload, caseload.today)
    texts = []
    for ending in ("pdf", "docx", "xlsx"):
        save(caseload, CHOICE, tmp_path / f"a.{ending}")
    texts.append(read_pdf((tmp_path / "a.pdf").read_bytes()))
    with ZipFile(tmp_path / "a.docx") as package:
        texts.append(" ".join(fromstring(package.read("word/document.xml")).itertext()))
    page = load_workbook(tmp_path / "a.xlsx").active
    texts.append(" ".join(str(v) for row in page.iter_rows(values_only=True) for v in row if v))
    words = phrases("fi", "figures")
    for text in texts:
        for wanted in (
            "Vuosi oli hyvä.",
            "Näistä kolme jatkaa.",
            words("target", n=77),
            words("tile.training"),
            words("group.municipalities"),
            "Ohjausryhmä",
        ):
            assert wanted in text
        assert words("group.sectors") not in text
    assert read_choice(caseload) == CHOICE
    with pytest.raises(errors.InvalidValue):
        save(caseload, CHOICE, tmp_path / "a.txt")


def test_each_line_stands_whole_in_the_text_document_and_the_workbook(
    caseload: Caseload, tmp_path: Path
) -> None:
    demo.fill(caseload, caseload.today)
    choice = SteeringChoice(recipient="A", sections=steering_draft.SECTIONS)
    own, project = statistics.count_own_figures(caseload), project_figures.count_project(caseload)
    words = phrases("sv", "figures")
    draft = steering_draft.draft_report(caseload, own, project, choice, words)
    for ending in ("docx", "xlsx"):
        path = tmp_path / f"a.{ending}"
        steering_report.save(caseload, own, project, choice, path, language="sv")
    with ZipFile(tmp_path / "a.docx") as package:
        root = fromstring(package.read("word/document.xml"))
    space = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    typed = [
        ["".join(cell.itertext()).replace("\u00a0", " ") for cell in row.iter(f"{space}tc")]
        for row in root.iter(f"{space}tr")
    ]
    page = load_workbook(tmp_path / "a.xlsx").active
    counted = [
        (
            *row[:2],
            row[2] if row[2] is None else round(row[2], 9),
            (row[3] or "").replace("\u00a0", " "),
        )
        for row in page.iter_rows(min_row=20, values_only=True)
    ]
    for section in draft.sections:
        for line in section.lines:
            share = "" if line.share is None else f"{round(line.share * 100)} %"
            told = ", ".join(part for part in (share, line.more) if part)
            assert [line.word, str(line.count), told] in [row[:3] for row in typed]
            exact = None if line.share is None else round(line.share, 9)
            assert (line.word, line.count, exact, line.more) in counted
    breaks = [0, *(one.id for one in page.row_breaks.brk), page.max_row]
    assert all(next_ - first <= 100 for first, next_ in pairwise(breaks))
    assert len(breaks) > 3


def test_shares_say_of_how_many_they_are(caseload: Caseload) -> None:
    demo.fill(caseload, caseload.today)
    referrers = statistics.count_own_figures(caseload).referrers
    choice = SteeringChoice(recipient="Ohjausryhmä", sections=("referrers",))
    assert f"(n = {referrers.total})" in read_pdf(render(caseload, choice))


def test_one_page_is_one_page(caseload: Caseload) -> None:
    demo.fill(caseload, caseload.today)
    choice = SteeringChoice(recipient="Ohjausryhmä", one_page=True)
    document = pypdfium2.PdfDocument(render(caseload, choice))
    assert len(document) == 1
    document.close()


def test_a_table_that_is_higher_than_a_page_goes_over_the_pages(caseload: Caseload) -> None:
    """It stands alone: a table that stands beside another one is never parted."""
    for number in range(150):
        name = f"Kunta numero {number}"
        fields = ClientFields(municipality=name, started_on=caseload.today, referrer=name)
        records.add(caseload, fields)
    choice = SteeringChoice("Ohjausryhmä", sections=steering_draft.SECTIONS)
    assert read_pdf(render(caseload, choice)).count("Kunta numero") == 300


def test_what_fits_on_one_page_anyway_keeps_its_size_and_its_bars(caseload: Caseload) -> None:
    demo.fill(caseload, caseload.today)
    choice = SteeringChoice(recipient="Ohjausryhmä", sections=("outcomes", "ages"))
    assert render(caseload, replace(choice, one_page=True)) == render(caseload, choice)


def test_an_anonymous_report_has_only_what_the_summary_has_let_out(
    caseload: Caseload, tmp_path: Path
) -> None:
    demo.fill(caseload, caseload.today)
    choice = replace(CHOICE, anonymous=True, sections=steering_draft.SECTIONS)
    with pytest.raises(errors.Refused) as refused:
        render(caseload, choice)
    assert refused.value.reason == "summary_not_saved"
    made = exporting.export(caseload, caseload.today, tmp_path / "summary")
    before = read_pdf(render(caseload, choice))
    own, project = statistics.count_own_figures(caseload), project_figures.count_project(caseload)
    words = phrases("fi", "figures")
    draft = steering_draft.draft_report(caseload, own, project, choice, words)
    totals = made.summary.totals
    assert [one.count for one in draft.key_figures] == [totals.started, totals.closed]
    assert [section.name for section in draft.sections] == [t.name for t in made.summary.tables]
    for section, table in zip(draft.sections, made.summary.tables, strict=True):
        assert [line.count for line in section.lines] == [line.count for line in table.lines]
    assert words("marking") not in before
    # What was recorded later is not told, however the rows change.
    clients.add(caseload, ClientFields(family_name="Uusi", started_on=caseload.today))
    assert read_pdf(render(caseload, choice)) == before


def test_the_history_of_the_quality_score_is_told(caseload: Caseload) -> None:
    """75 in 12/2021 and 92 in 10/2022, as in PALO's final report (§4.4)."""
    for day, total in ((date(2021, 12, 1), 75), (date(2022, 10, 3), 92)):
        review = records.add(caseload, CriterionReviewFields(day=day)).new_row_id(
            "criterion_review"
        )
        scores = [3 + (number <= total - 75) for number in range(1, 26)]
        assert sum(scores) == total
        for number, score in enumerate(scores, 1):
            row = CriterionScoreFields(review_id=review, number=number, score=score)
            records.add(caseload, row)
    text = read_pdf(render(caseload, SteeringChoice(recipient="Ohjausryhmä")))
    assert "75 (1.12.2021) → 92 (3.10.2022)" in text
