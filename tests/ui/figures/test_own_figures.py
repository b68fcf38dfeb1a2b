"""Figures: hers exact and said to be not anonymous, the manager's without anybody in them."""

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.models.client import ClientFields
from app.models.diary import EntryFields
from app.models.enums import EntryKind, Outcome, Status
from app.models.placement import PlacementFields
from app.services.caseload import clients
from app.services.figures.project_figures import ProjectFigures
from app.services.figures.statistics import OwnFigures
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload
from app.ui.components.bars import Bars, Tile
from app.ui.components.basics import Card
from app.ui.figures.own_figures import OwnFiguresView
from app.ui.figures.page import SummaryPage
from app.ui.foundation.workspace import Workspace
from tests.ui.conftest import Answers, Watcher

STARTED, CLOSED = "clients have started job coaching", "clients whose service has ended"


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace) -> SummaryPage:
    page = SummaryPage(workspace, language="en")
    qtbot.addWidget(page)
    page.resize(1250, 700)
    return page


@pytest.fixture
def people(caseload: Caseload) -> None:
    for number, status in enumerate([Status.SUCCEEDED] * 3 + [Status.ACTIVE] * 2):
        ended = date(2026, 6, 1) if status is Status.SUCCEEDED else None
        clients.add(
            caseload,
            ClientFields(
                given_names="Nimi",
                family_name=f"Halonen{number}",
                status=status,
                started_on=date(2025, 2 + number, 1),
                ended_on=ended,
                outcome=Outcome.EMPLOYED if ended else None,
            ),
        )


def settle(page: SummaryPage) -> None:
    """Let what is being counted be shown, and what was taken away go."""
    while page.workspace.tasks():
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for _ in range(4):  # the cards below the first ones come a turn later each
        QCoreApplication.processEvents()


def numbers(page: SummaryPage, kind: type[QWidget]) -> dict[str, str]:
    """What is counted, and the number beside it: a label, or a button that opens its rows."""
    settle(page)
    found = {}
    for part in page.findChildren(kind):
        if part.isVisible():
            parts = [one for one in part.findChildren(QWidget) if hasattr(one, "text")]
            texts = [one.text() for one in parts]  # type: ignore[attr-defined]
            digits = [text for text in texts if text.replace(",", "").isdigit()]
            words = [text for text in texts if text and text not in digits]
            found |= dict(zip(words, digits, strict=False))
    return found


def tiles(page: SummaryPage) -> dict[str, str]:
    return numbers(page, Tile)


def bars(page: SummaryPage) -> dict[str, str]:
    return numbers(page, Bars)


def words(page: SummaryPage) -> str:
    settle(page)
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def texts_of_card(page: SummaryPage, title: str) -> set[str]:
    """What the labels of the card of that title say."""
    for card in page.findChildren(Card):
        texts = {label.text() for label in card.findChildren(QLabel)}
        if title in texts:
            return texts
    raise LookupError(title)


def compare_with_days_before(page: SummaryPage) -> OwnFiguresView:
    """Show April to June 2025 beside as many days before."""
    page.show()
    own = page.own.get()
    own._period.set_value("own")
    own._since.set_value(date(2025, 4, 1))
    own._until.set_value(date(2025, 6, 30))
    own._compare.set_value("before")
    own.refresh()
    return own


def test_the_cards_below_come_a_turn_later_each_and_after_a_change_at_once(
    qtbot: QtBot, page: SummaryPage, people: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = page.own.get()
    show, seen = own._show, []

    def show_and_look(counted: Sequence[tuple[OwnFigures, ProjectFigures]]) -> None:
        show(counted)
        seen.append((bool(own.findChildren(Tile)), len(own.findChildren(Bars))))

    monkeypatch.setattr(own, "_show", show_and_look)
    page.show()
    assert not own.findChildren(Tile)  # what is not counted yet holds nobody up
    assert "Being counted…" in [label.text() for label in own.findChildren(QLabel)]
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(True, 0)]
    qtbot.waitUntil(lambda: own._own is not None and not own._left)
    cards = len(own.findChildren(Bars))
    own.refresh()
    assert len(own.findChildren(Bars)) == cards  # what was counted before stays until then
    qtbot.waitUntil(lambda: not own._count.running)
    assert not own._left
    settle(page)
    assert len(own.findChildren(Bars)) == cards > 5


def test_what_is_printed_is_of_the_chosen_period_though_it_is_still_being_counted(
    page: SummaryPage, people: None
) -> None:
    page.show()
    assert tiles(page)["services begun"] == "5"
    own = page.own.get()
    own._period.set_value("own")
    own._since.set_value(date(2025, 3, 1))
    own._until.set_value(date(2025, 4, 30))
    own.refresh()
    report = own.print_report()
    assert report._own.started.count == 2
    report.close()
    settle(page)


def test_own_figures_are_exact_and_said_to_be_not_anonymous(
    page: SummaryPage, people: None
) -> None:
    page.show()
    assert tiles(page)["services begun"] == "5"
    assert tiles(page)["services ended"] == "3"
    assert (bars(page)["Succeeded"], bars(page)["Active"]) == ("3", "2")
    warning = next(f for f in page.findChildren(QFrame) if f.objectName() == "warning")
    assert "not anonymous" in warning.findChildren(QLabel)[0].text()


def test_all_eight_outcomes_are_there_also_those_of_nobody(
    page: SummaryPage, people: None, workspace: Workspace
) -> None:
    page.show()
    shown = bars(page)
    told = {outcome: shown.get(workspace.labels[outcome]) for outcome in Outcome}
    assert told == {outcome: "3" if outcome is Outcome.EMPLOYED else "0" for outcome in Outcome}


def test_a_period_counts_only_what_is_in_it(qtbot: QtBot, page: SummaryPage, people: None) -> None:
    page.show()
    own = page.own.get()
    own._period.combo.setCurrentIndex(1)
    own._period.commit()
    assert tiles(page)["services begun"] == "0"
    assert tiles(page)["services ended"] == "3"
    own._period.combo.setCurrentIndex(4)
    own._period.commit()
    assert own._since.isVisible()
    for field, text in ((own._since, "1.3.2025"), (own._until, "30.4.2025")):
        field.line.setText(text)
        field.commit()
    assert tiles(page)["services begun"] == "2"


def test_a_change_elsewhere_is_counted(
    qtbot: QtBot, page: SummaryPage, workspace: Workspace, caseload: Caseload, people: None
) -> None:
    page.show()
    workspace.do("", lambda: clients.add(caseload, ClientFields(family_name="Uusi")))
    qtbot.waitUntil(lambda: tiles(page).get("services begun") == "6")


def test_who_came_back_has_a_number_of_its_own_where_there_is_one(
    qtbot: QtBot, page: SummaryPage, workspace: Workspace, caseload: Caseload, people: None
) -> None:
    page.show()
    assert "services taken up again" not in tiles(page)
    (who, *_) = [card.id for card in clients.cards(caseload) if card.ended_on]
    workspace.do("", lambda: clients.move(caseload, who, Status.ACTIVE))
    qtbot.waitUntil(lambda: tiles(page).get("services taken up again") == "1")
    assert tiles(page)["services ended"] == "3"


def test_few_people_give_totals_alone_and_the_reason(page: SummaryPage, people: None) -> None:
    page.show()
    page.show_anonymous()
    assert tiles(page) == {STARTED: "5", CLOSED: "3"}
    assert "Halonen" not in words(page)
    assert bars(page) == {}
    assert "at least 10 are needed" in words(page)


def test_the_anonymous_one_is_saved_where_it_was_wished(
    page: SummaryPage, people: None, answers: Answers, tmp_path: Path, watcher: Watcher
) -> None:
    page.show()
    answers.path = tmp_path / "out"
    page.page_actions[0].trigger()
    assert {file.suffix for file in answers.path.iterdir()} == {
        ".rinnalla-summary",
        ".pdf",
        ".xlsx",
    }
    assert len(watcher.told) == 1
    answers.path = None
    page.page_actions[0].trigger()
    assert len(watcher.told) == 1


def test_a_day_that_can_not_be_read_keeps_what_is_shown(page: SummaryPage, people: None) -> None:
    page.show()
    page.show_anonymous()
    day = page.leaving.get()._day
    day.line.setText("joskus")
    day.commit()
    assert day.line.property("wrong")
    assert tiles(page)[STARTED] == "5"


def test_without_anybody_it_still_says_so(page: SummaryPage) -> None:
    page.show()
    assert tiles(page)["services begun"] == "0"
    assert "Nothing yet." in words(page)
    page.show_anonymous()
    assert tiles(page)[STARTED] == "0"


def test_what_is_spelt_otherwise_stands_beside_the_same(
    page: SummaryPage, caseload: Caseload
) -> None:
    for month, referrer in ((1, "TE-toimisto"), (4, "te-toimisto."), (5, "Kela"), (6, "Kela")):
        started = date(2025, month, 1)
        clients.add(
            caseload, ClientFields(family_name="Aho", started_on=started, referrer=referrer)
        )
    compare_with_days_before(page)
    shown = words(page)
    assert shown.casefold().count("te-toimisto") == 1
    assert "n = 3" in shown
    numbers = {button.text() for button in page.findChildren(QPushButton)}
    assert "1 (33 %), before 1" in numbers


def test_durations_people_and_events_stand_beside_those_before(
    page: SummaryPage, caseload: Caseload
) -> None:
    for begun, ended in ((date(2025, 1, 1), 21), (date(2025, 4, 1), 11)):
        client = clients.add(
            caseload,
            ClientFields(
                family_name="Aho", started_on=begun, ended_on=begun + timedelta(days=ended)
            ),
        ).new_row_id("client")
        records.add(caseload, PlacementFields(client_id=client, started_on=begun, first_job=True))
        records.add(caseload, EntryFields(client_id=client, day=begun, missed=True))
    for day in (date(2025, 2, 1), date(2025, 5, 1)):
        records.add(caseload, EntryFields(kind=EntryKind.FORUM, day=day, people=8))
    compare_with_days_before(page)
    shown = tiles(page)
    assert shown["days in the service (median of those that ended) (before: 21)"] == "11"
    assert shown["days to work (median) (before: 0)"] == "0"
    assert {"1, before 1", "1, 8 people, before 1", "1 (1)"} <= {
        button.text() for button in page.findChildren(QPushButton)
    }


def test_months_and_weeks_stand_beside_those_in_their_place_before(
    page: SummaryPage, caseload: Caseload, people: None
) -> None:
    for day in (date(2025, 2, 10), date(2025, 2, 11), date(2025, 5, 20)):
        records.add(caseload, EntryFields(client_id=1, day=day))
    compare_with_days_before(page)
    settle(page)
    assert {"before in brackets", "(2)", "5/25"} <= texts_of_card(page, "Meetings by month")
    assert {"before in brackets", "(0)"} <= texts_of_card(page, "Meetings by week")
    page.own.get()._compare.set_value("")
    page.own.get().refresh()
    settle(page)
    assert "before in brackets" not in words(page)


def test_a_period_stands_beside_any_other(page: SummaryPage, people: None) -> None:
    """Services began in each month from February to June 2025; those of the days before count."""
    own = compare_with_days_before(page)
    assert tiles(page)["services begun (before: 2)"] == "3"
    own._compare.set_value("own")
    own._other_since.set_value(date(2025, 2, 1))
    own._other_until.set_value(date(2025, 2, 28))
    own.refresh()
    assert own._other_days.isVisible()
    assert tiles(page)["services begun (before: 1)"] == "3"
