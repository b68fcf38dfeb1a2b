"""The page of the quality criteria: what is counted, and what the coach says of it."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.services import demo
from app.services.figures import criteria, criterion_scores
from app.ui.components.lists.figure_rows import FigureRows
from app.ui.criteria.page import CriteriaPage
from app.ui.foundation.printing import PageView, PrintPreview
from app.ui.foundation.workspace import Workspace
from tests.ui.conftest import Answers, Watcher


@pytest.fixture
def page(workspace: Workspace, qtbot: QtBot) -> CriteriaPage:
    demo.fill(workspace.caseload, workspace.today)
    made = CriteriaPage(workspace, language="en")
    qtbot.addWidget(made)
    made.show()
    count(made)
    return made


def count(page: CriteriaPage) -> None:
    """Have everything read and counted again, and shown."""
    page.refresh_now()
    wait(page)


def wait(page: CriteriaPage) -> None:
    """Let what is being counted be shown."""
    QApplication.processEvents()
    while page.workspace.tasks():
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def texts(page: CriteriaPage) -> str:
    wait(page)
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


def give_score(page: CriteriaPage, score: int) -> None:
    """Choose a score for the criterion in sight, as the coach does."""
    page.detail.score.combo.setCurrentIndex(page.detail.score.combo.findData(score))
    page.detail.score.commit()


def test_all_25_are_listed_and_no_proposal_is_shown_without_its_n(page: CriteriaPage) -> None:
    model = page.table.model()
    assert model.rowCount() == 25
    for row in range(25):
        figure, proposal = (model.index(row, column).data() for column in (3, 4))
        assert proposal == "–" or "n = " in figure


def test_a_score_a_reason_and_evidence_are_kept_and_undone(
    page: CriteriaPage, workspace: Workspace
) -> None:
    page.table.select(7)
    assert "works alone" in texts(page)
    page.detail.score.set_value(None)
    give_score(page, 1)
    count(page)
    page.detail.reason.area.setPlainText("I work alone")
    page.detail.reason.commit()
    own = criteria.review(workspace.caseload).criteria[6].own
    assert (own.score, own.reason) == (1, "I work alone")
    assert len(criterion_scores.list_reviews(workspace.caseload)) == 1
    workspace.undo_stack.undo()
    workspace.undo_stack.undo()
    assert criterion_scores.list_reviews(workspace.caseload) == []


def test_what_is_typed_for_one_row_is_not_given_to_the_next(
    page: CriteriaPage, workspace: Workspace
) -> None:
    page.table.select(10)
    page.detail.evidence.area.setPlainText("Forum in May")
    page.table.select(11)
    count(page)
    own = [one.own.evidence for one in criteria.review(workspace.caseload).criteria]
    assert (own[9], own[10]) == ("Forum in May", "")
    assert page.detail.evidence.value() == ""


def test_a_new_review_takes_the_last_one_along_and_leaves_it_as_it_was(
    page: CriteriaPage, workspace: Workspace
) -> None:
    for number in range(1, 26):
        criterion_scores.give_score(
            workspace.caseload, criteria.review(workspace.caseload), number, score=3
        )
    count(page)
    assert "75" in texts(page)
    page.start_review()
    count(page)
    first, second = criterion_scores.list_reviews(workspace.caseload)
    assert (first.total, second.total) == (75, 75)
    criterion_scores.give_score(workspace.caseload, criteria.review(workspace.caseload), 1, score=5)
    totals = [one.total for one in criterion_scores.list_reviews(workspace.caseload)]
    assert totals == [75, 77]


def test_the_rows_behind_a_figure_open(page: CriteriaPage) -> None:
    page.table.select(15)
    QApplication.processEvents()
    buttons = [b for b in page.detail.findChildren(QPushButton) if b.text().startswith("Rows (")]
    buttons[-1].click()
    dialog = next(one for one in page.findChildren(QDialog) if one.isVisible())
    assert isinstance(dialog, FigureRows)
    dialog.close()


def test_weeks_are_marked_on_criterion_17(page: CriteriaPage, workspace: Workspace) -> None:
    page.table.select(17)
    QApplication.processEvents()
    ticks = page.detail.weeks.findChildren(QCheckBox)
    assert len(ticks) == 50  # 25 weeks, two ticks each
    ticks[0].click()
    count(page)
    weeks = criterion_scores.list_weeks(workspace.caseload, page.take_review().period)
    assert weeks[-1].leave
    assert page.take_review().criteria[16].measured.n == 24


def test_part_time_work_raises_the_figure(page: CriteriaPage, workspace: Workspace) -> None:
    page.table.select(1)
    before = page.take_review().criteria[0].measured
    page.detail.full_time.line.setText("0,5")
    page.detail.full_time.commit()
    count(page)
    after = page.take_review().criteria[0].measured
    assert (after.figure, after.n) == ((before.figure or 0) * 2, before.n)


def test_the_form_is_saved_without_names_and_logged(
    page: CriteriaPage, answers: Answers, watcher: Watcher, tmp_path: Path
) -> None:
    answers.path = tmp_path / "form.pdf"
    page.save_form()
    assert answers.path.read_bytes().startswith(b"%PDF")
    assert watcher.told == ["The form was saved."]


def test_the_form_is_saved_and_printed_in_large_print(
    page: CriteriaPage, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    usual = page.print_form()
    page.large.click()
    large = page.print_form()
    answers.path = tmp_path / "form.pdf"
    page.save_form()
    assert isinstance(usual, PrintPreview)
    assert isinstance(large, PrintPreview)
    assert usual.large.isHidden()  # it is chosen on the page, for the saved form too
    for dialog in (usual, large):
        qtbot.addWidget(dialog)
    saved = PageView(answers.path.read_bytes())
    qtbot.addWidget(saved)
    assert saved.page_count == large.view.page_count > usual.view.page_count


def test_a_period_the_wrong_way_round_is_told_at_the_field(page: CriteriaPage) -> None:
    page._until.line.setText("1.1.2020")
    page._until.commit()
    wait(page)
    assert page._until.wrong
    assert page.take_review().period.until == date(2026, 10, 31)


def test_the_page_is_there_before_it_is_counted_and_says_so(
    workspace: Workspace, qtbot: QtBot
) -> None:
    page = CriteriaPage(workspace, language="en")
    qtbot.addWidget(page)
    page.show()
    told = [label for label in page.findChildren(QLabel) if label.text() == "Being counted…"]
    assert [label.isVisible() for label in told] == [True]
    assert page.table.model().rowCount() == 0
    assert not page.detail.isEnabled()  # a score of what is not there yet would be lost
    wait(page)
    assert not told[0].isVisible()
    assert page.table.model().rowCount() == 25
    assert page.detail.isEnabled()


def test_what_is_typed_while_it_is_counted_stays(page: CriteriaPage) -> None:
    page.table.select(10)
    page.refresh_now()
    page.detail.evidence.area.setPlainText("Forum in May")
    wait(page)
    assert page.detail.evidence.value() == "Forum in May"


def test_two_values_given_before_the_first_is_counted_are_of_one_review(
    page: CriteriaPage, workspace: Workspace
) -> None:
    page.table.select(7)
    give_score(page, 1)
    page.detail.reason.area.setPlainText("I work alone")
    page.detail.reason.commit()
    wait(page)
    assert [one.scored for one in criterion_scores.list_reviews(workspace.caseload)] == [1]
    own = page.take_review().criteria[6].own
    assert (own.score, own.reason) == (1, "I work alone")
    assert page.detail.reason.value() == "I work alone"


def test_what_is_taken_along_is_what_was_scored_though_it_is_still_being_counted(
    page: CriteriaPage, workspace: Workspace
) -> None:
    page.table.select(7)
    give_score(page, 4)
    page.start_review()
    reviews = criterion_scores.list_reviews(workspace.caseload)
    assert [one.scored for one in reviews] == [1, 1]
    wait(page)
