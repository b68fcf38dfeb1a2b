"""The frame around every step into a caseload: the name above, one screen, two ways beside it."""

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMainWindow, QVBoxLayout, QWidget

from app.late import LateModule
from app.ui.access.screen import WIDTH, Screen
from app.ui.components.basics import Card, button
from app.ui.foundation.icons import Icons
from app.ui.foundation.screens import fit_to_screen
from app.ui.foundation.theme import TEXT_SIZES, Theme, dress, resize_font, scale_px, text_size

if TYPE_CHECKING:
    from app.ui.components import scroll
else:
    scroll = LateModule("app.ui.components.scroll")

MARGIN = 32  # px, of a screen in its card
LEAST_SIZE = (640, 560)
SIGN = 32  # px, of the sign beside the name

S = TypeVar("S", bound=Screen)


class StartFrame(QMainWindow):
    """Shows one screen at a time in the middle; to a screen reader a window, not a mere part."""

    summaries_wanted = Signal()
    demo_wanted = Signal()

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.theme = theme
        self.icons = icons
        self.screen_shown = Screen()
        self._draws_signs = False
        dress(self, theme, pages=False)
        self.setWindowTitle("Rinnalla")
        self.setMinimumSize(*LEAST_SIZE)
        fit_to_screen(self, QSize(880, 660))
        whole = QWidget()
        self.setCentralWidget(whole)
        self._box = QVBoxLayout(whole)
        self._box.setContentsMargins(20, 20, 20, 20)

    def screen_as(self, kind: type[S]) -> S | None:
        """The screen that is shown, if it is of this kind."""
        return self.screen_shown if isinstance(self.screen_shown, kind) else None

    def show_screen(self, screen: Screen, *, least_height: int = 0) -> None:
        """Show a screen in the place of the one before, which is gone then.

        Args:
            screen: What is asked or told.
            least_height: Of the card, in pixels: the same for the steps of one screen.
        """
        self.screen_shown = screen
        while (item := self._box.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        card = Card()
        card.setFixedWidth(scale_px(WIDTH + 2 * MARGIN))
        card.setMinimumHeight(least_height)
        card.box.setContentsMargins(MARGIN, 24, MARGIN, 24)
        card.add(screen, 1)
        column = QWidget(self.centralWidget())  # its height is asked for in the dress of the window
        box = QVBoxLayout(column)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(18)
        box.addStretch(2)
        box.addWidget(self._brand())
        middle = QHBoxLayout()  # an alignment would not let the card grow with wrapped words
        middle.addStretch(1)
        middle.addWidget(card)
        middle.addStretch(1)
        box.addLayout(middle)
        box.addLayout(self._ways_beside())
        box.addStretch(3)
        # The scroll area would load all of Qt's names before the first picture: only where needed.
        room = self._box.contentsMargins()
        least = self.minimumSize().shrunkBy(room)
        high = (
            box.totalHeightForWidth(least.width()) > least.height() or text_size() > TEXT_SIZES[0]
        )
        self._box.addWidget(scroll.Scroll(column) if high else column)
        screen.setFocus()

    def draw_sign(self) -> None:
        """Draw the sign beside the name, here and on each later screen.

        The first picture goes without: Qt looks through all its readers of pictures for it.
        """
        self._draws_signs = True
        ratio = self.devicePixelRatioF()
        self._sign.setPixmap(self.icons.pixmap("rinnalla", self.theme["accent"], SIGN, ratio))

    def _brand(self) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self._sign = QLabel()
        self._sign.setAccessibleName("Rinnalla")
        self._sign.setFixedSize(SIGN, SIGN)
        if self._draws_signs:
            self.draw_sign()
        name = QLabel("Rinnalla")
        name.setFont(resize_font(name.font(), 26, bold=True))
        row.addStretch(1)
        row.addWidget(self._sign)
        row.addWidget(name)
        row.addStretch(1)
        return whole

    def _ways_beside(self) -> QHBoxLayout:
        summaries = button(
            self,
            self.tr("Open anonymous summaries…"),
            self.summaries_wanted.emit,
            name="quiet",
        )
        summaries.setToolTip(self.tr("For a project manager: no caseload or passphrase is needed."))
        demo = button(
            self, self.tr("Try it with made-up clients"), self.demo_wanted.emit, name="quiet"
        )
        demo.setToolTip(self.tr("Nothing is saved: the example is gone when it is closed."))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(demo)
        row.addWidget(summaries)
        row.addStretch(1)
        return row
