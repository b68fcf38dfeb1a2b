"""The steering report: exact, and it says so on every page, and to whom it goes."""

import re
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from sqlmodel import select

from app.models.enums import LogAction
from app.models.register import LogLine
from app.services import demo, errors
from app.services.figures import statistics, steering_report
from app.services.phrases import LANGUAGES, phrases
from app.services.storage.unit_of_work import Caseload


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_says_that_it_is_not_anonymous_and_to_whom_it_goes(
    caseload: Caseload, language: str
) -> None:
    demo.fill(caseload, caseload.today)
    own = statistics.own(caseload)
    words = phrases(language, "figures")
    data = steering_report.render_report(
        caseload, own, "Ohjausryhmä & rahoittaja", language=language
    )
    document = pypdfium2.PdfDocument(data)
    assert len(document) == 2
    for page in document:
        text = page.get_textpage().get_text_bounded()
        assert words("marking") in text
        assert "Ohjausryhmä & rahoittaja" in " ".join(text.split())
    document.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_has_its_words(caseload: Caseload, language: str) -> None:
    demo.fill(caseload, caseload.today)
    data = steering_report.render_report(caseload, statistics.own(caseload), "A", language=language)
    document = pypdfium2.PdfDocument(data)
    text = "".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    raw = {one.value for kind in steering_report._KINDS.values() if kind for one in kind}
    assert not re.findall(r"\w+_\w+", text)
    if language != "en":
        assert not raw.intersection(re.findall(r"[\w_]+", text)) - {"video", "email"}
    words = phrases(language, "access")
    assert words("values.Outcome.rehab_work") in " ".join(text.split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_lines_for_a_terminal_are_the_words_and_numbers_of_the_page(
    caseload: Caseload, language: str
) -> None:
    demo.fill(caseload, caseload.today)
    own = statistics.own(caseload)
    lines = steering_report.format_lines(own, caseload.today, language=language)
    words, kinds = phrases(language, "figures"), phrases(language, "access")
    assert f"{words('tile.started')}: {own.started.count}" in lines
    employed = kinds("values.Outcome.employed")
    assert f"  {employed}: {own.outcomes['employed']}" in lines
    assert {words(f"group.{name}") for name in steering_report.SECTIONS} <= set(lines)
    assert not re.findall(r"\w+_\w+", "\n".join(lines))


def test_without_a_recipient_there_is_no_report(caseload: Caseload, tmp_path: Path) -> None:
    own = statistics.own(caseload, since=date(2026, 1, 1), until=date(2026, 6, 30))
    with pytest.raises(errors.Refused) as refused:
        steering_report.save(caseload, own, "  ", tmp_path / "a.pdf", language="fi")
    assert refused.value.reason == "recipient_missing"
    assert list(tmp_path.glob("*.pdf")) == []


def test_what_is_printed_or_saved_is_logged_with_its_recipient(
    caseload: Caseload, tmp_path: Path
) -> None:
    own = statistics.own(caseload)
    steering_report.save(caseload, own, "Ohjausryhmä", tmp_path / "a.pdf", language="sv")
    steering_report.log_printing(caseload, "Rahoittaja")
    with caseload.reading() as session:
        lines = session.exec(select(LogLine).where(LogLine.subject == "figures")).all()
    assert [(line.action, line.detail) for line in lines] == [
        (LogAction.SAVED_COPY, "Ohjausryhmä"),
        (LogAction.PRINTED, "Rahoittaja"),
    ]
