"""The column of pages at the left edge, which is a rail of icons in a narrow window."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QIcon
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QToolButton, QVBoxLayout

from app.ui.components.basics import Looks
from app.ui.foundation.places import PageName
from app.ui.foundation.theme import TEXT_PIXELS, resize_font, scale_px, scale_size

NAV_WIDTH = 176
NAV_AROUND = 72
RAIL_WIDTH = 60
HERE = "here"
"""The property of the button whose page is shown; the style sheet knows it."""


class Navigation(QFrame):
    """One button for each page; settings stand at the foot.

    To a screen reader they are buttons, and no boxes to be ticked.
    """

    def __init__(
        self,
        looks: Looks,
        items: Sequence[tuple[PageName, str, str]],
        go: Callable[[PageName], None],
    ) -> None:
        """Args: `items` are the pages with the name of an icon and their word."""
        super().__init__()
        self._looks = looks
        self._go = go
        self.buttons: dict[PageName, QToolButton] = {}
        self._icons: dict[tuple[PageName, bool], QIcon] = {}
        self.setObjectName("nav")
        box = QVBoxLayout(self)
        box.setContentsMargins(10, 14, 10, 10)
        box.setSpacing(4)
        self._brand = QLabel("Rinnalla")
        self._brand.setFont(resize_font(self._brand.font(), 20, bold=True))
        self._brand.setFixedHeight(scale_px(40))
        self._brand.setIndent(4)
        box.addWidget(self._brand)
        for name, icon, word in items:
            if name is PageName.SETTINGS:
                box.addStretch(1)
            box.addWidget(self._button(name, icon, word))

    def show_page(self, page: PageName) -> None:
        """Mark where one is; a client's file belongs to the clients."""
        shown = PageName.CLIENTS if page is PageName.CLIENT_FILE else page
        for name, button in self.buttons.items():
            here = name is shown
            if button.property(HERE) != here:
                button.setProperty(HERE, here)
                button.setIcon(self._icons[name, here])
                button.setAccessibleDescription(self.tr("You are here") if here else "")
                button.style().unpolish(button)
                button.style().polish(button)

    def show_count(self, page: PageName, count: int, reading: str) -> None:
        """Show beside a page's word how much waits there; `reading` says it whole."""
        button = self.buttons[page]
        word = button.toolTip()
        button.setText(f"  {word}  {count}" if count else f"  {word}")
        button.setAccessibleName(reading if count else word)

    def fold(self, *, folded: bool) -> None:
        """Show icons alone, or icons and words."""
        style = (
            Qt.ToolButtonStyle.ToolButtonIconOnly
            if folded
            else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        )
        for button in self.buttons.values():
            button.setToolButtonStyle(style)
        self._brand.setText("R" if folded else "Rinnalla")
        self._brand.setAlignment(
            Qt.AlignmentFlag.AlignCenter
            if folded
            else Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.setFixedWidth(scale_px(RAIL_WIDTH) if folded else self._width())

    def _width(self) -> int:
        """As wide as the longest word needs when it is bold; the languages differ."""
        metrics = QFontMetrics(resize_font(self.font(), TEXT_PIXELS, bold=True))
        longest = max(metrics.horizontalAdvance(made.text()) for made in self.buttons.values())
        return max(scale_px(NAV_WIDTH), longest + scale_px(NAV_AROUND))

    def _button(self, name: PageName, icon: str, word: str) -> QToolButton:
        made = QToolButton()
        theme = self._looks.theme
        for here, colour in ((False, theme["secondary"]), (True, theme["accent_text"])):
            self._icons[name, here] = self._looks.icons.icon(icon, colour)
        made.setIcon(self._icons[name, False])
        made.setProperty(HERE, False)
        made.setIconSize(scale_size(20))
        made.setText("  " + word)
        made.setAccessibleName(word)
        made.setToolTip(word)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.setMinimumHeight(scale_px(38))
        made.clicked.connect(lambda: self._go(name))
        self.buttons[name] = made
        return made
