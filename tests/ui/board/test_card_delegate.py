"""A painted card: status bar and icon, the pill of what is late, the frame of the chosen one."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from app.models.client import ClientFields
from app.models.enums import Status
from app.services.caseload import clients
from app.services.caseload.clients import ClientCard
from app.services.storage.unit_of_work import Caseload
from app.ui.board.card_delegate import CardDelegate
from app.ui.board.column_model import ColumnModel
from app.ui.foundation.workspace import Workspace


@pytest.fixture
def card(caseload: Caseload) -> ClientCard:
    clients.add(caseload, ClientFields(given_names="Veera", family_name="Halonen"))
    return clients.cards(caseload)[0]


class Painted:
    """A card as it is painted in a row."""

    def __init__(
        self,
        workspace: Workspace,
        card: ClientCard,
        *,
        chosen: bool = False,
        keyboard: bool = False,
    ) -> None:
        self._workspace, self._chosen, self._keyboard = workspace, chosen, keyboard
        self._model = ColumnModel(card.status, reading=lambda _: "", on_drop=lambda *_: None)
        self._delegate = CardDelegate(workspace, QApplication.font())
        self.paint(card)

    def paint(self, card: ClientCard) -> None:
        """Paint a card anew with the same delegate."""
        self._model.show_cards([card])
        option, row = QStyleOptionViewItem(), self._model.index(0, 0)
        size = QSize(200, self._delegate.sizeHint(option, row).height())
        self.image = QImage(size, QImage.Format.Format_RGB32)
        self.image.fill(self._workspace.theme["column"])
        option.rect = QRect(0, 0, size.width(), size.height())
        if self._chosen:
            option.state |= QStyle.StateFlag.State_Selected
        if self._keyboard:
            option.state |= QStyle.StateFlag.State_HasFocus
        painter = QPainter(self.image)
        self._delegate.paint(painter, option, row)
        painter.end()

    def has(self, colour: QColor) -> bool:
        wanted = colour.rgb()
        image = self.image
        return any(
            image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height())
        )


@pytest.mark.parametrize("status", Status)
def test_every_status_shows_its_bar_and_icon(
    qtbot: QtBot, workspace: Workspace, card: ClientCard, status: Status
) -> None:
    painted = Painted(workspace, replace(card, status=status))
    own = workspace.theme.statuses[status]
    assert painted.has(own.bar)
    assert painted.has(own.icon)


def test_only_the_chosen_card_with_the_keyboard_has_the_frame(
    qtbot: QtBot, workspace: Workspace, card: ClientCard
) -> None:
    accent, border = workspace.theme["accent"], workspace.theme["border"]
    assert Painted(workspace, card, chosen=True, keyboard=True).has(accent)
    left = Painted(workspace, card, chosen=True)  # while the filter has the keyboard
    assert left.has(border)
    assert not left.has(accent)
    assert not Painted(workspace, card).has(border)


def test_what_is_late_has_a_pill_of_its_own(
    qtbot: QtBot, workspace: Workspace, card: ClientCard
) -> None:
    late = replace(card, next_day=workspace.today - timedelta(days=1))
    soon = replace(card, next_day=workspace.today)
    assert Painted(workspace, late).has(workspace.theme["late"])
    assert not Painted(workspace, soon).has(workspace.theme["late"])
    assert Painted(workspace, soon).has(workspace.theme["pill"])


def test_rest_is_shown_beside_a_day_too(
    qtbot: QtBot, workspace: Workspace, card: ClientCard
) -> None:
    resting = replace(card, resting=True)
    assert Painted(workspace, resting).has(workspace.theme["warning"])
    both = replace(resting, next_day=workspace.today - timedelta(days=12))
    without = replace(both, resting=False)
    assert Painted(workspace, both).image != Painted(workspace, without).image


def test_a_long_name_is_shortened_and_stays_inside(
    qtbot: QtBot, workspace: Workspace, card: ClientCard
) -> None:
    long = replace(card, name="Ö" * 300, situation="pitkä " * 50)
    image = Painted(workspace, long).image
    assert QFontMetrics(QApplication.font()).horizontalAdvance(long.name) > image.width()
    ground = workspace.theme["column"].rgb()
    assert {image.pixel(x, y) for x in (0, 199) for y in range(image.height())} == {ground}


def test_a_long_situation_takes_the_line_that_is_free(workspace: Workspace) -> None:
    delegate = CardDelegate(workspace, QApplication.font())
    words = "hakeutunut sairauslomalle ja odottaa työttömien terveystarkastusta"
    first, second = delegate._two_lines(words, 160)
    assert f"{first} {second}" == words
    assert delegate._text_metrics.horizontalAdvance(first) <= 160
    assert delegate._two_lines("lyhyt", 160) == ("lyhyt", "")


def test_words_are_measured_and_the_sheet_is_painted_once(
    workspace: Workspace, card: ClientCard, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []
    for name in ("_make_content", "_paint_sheet"):
        kept = getattr(CardDelegate, name)

        def note(*given: object, name: str = name, kept: Any = kept, **more: object) -> object:
            made.append(name)
            return kept(*given, **more)

        monkeypatch.setattr(CardDelegate, name, note)
    painted = Painted(workspace, card)
    for _ in range(3):
        painted.paint(card)
    assert sorted(made) == ["_make_content", "_paint_sheet"]
    painted.paint(replace(card, situation="Keittiö"))
    assert made.count("_make_content") == 2
    assert made.count("_paint_sheet") == 1


def test_what_is_kept_of_a_card_is_what_would_be_painted_anew(
    workspace: Workspace, card: ClientCard
) -> None:
    painted = Painted(workspace, card)
    changed = replace(card, situation="Keittiö", next_day=workspace.today)
    painted.paint(changed)
    assert painted.image == Painted(workspace, changed).image
