"""The words of a list as ticks; what is ticked is kept as lines of text."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.ui.components.fields import Field


class TickLines(Field):
    """A tick for each word that is offered, and for each that was ticked before."""

    def __init__(self) -> None:
        super().__init__()
        self.ticks: list[QCheckBox] = []
        self._offered: list[str] = []
        self._ticked: list[str] = []
        self._locked = False
        self._whole = QWidget()
        self._rows = QVBoxLayout(self._whole)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(2)
        self._box.addWidget(self._whole)

    def offer(self, words: Sequence[str]) -> None:
        """Offer these words."""
        if list(words) != self._offered:
            self._offered = list(words)
            self._make_ticks()

    def value(self) -> str:
        return "\n".join(self._ticked)

    def lock(self) -> None:
        self._locked = True
        for tick in self.ticks:
            tick.setEnabled(False)

    def _show(self, value: Any) -> None:
        self._ticked = [line for line in (value or "").splitlines() if line.strip()]
        if [tick.text() for tick in self.ticks] == self._list_words():
            for tick in self.ticks:
                tick.setChecked(tick.text() in self._ticked)
        else:
            self._make_ticks()

    def _list_words(self) -> list[str]:
        return list(dict.fromkeys([*self._offered, *self._ticked]))

    def _make_ticks(self) -> None:
        for old in self.ticks:
            old.setParent(None)
            old.deleteLater()
        self.ticks = []
        for word in self._list_words():
            tick = QCheckBox(word)
            tick.setChecked(word in self._ticked)
            tick.setEnabled(not self._locked)
            tick.clicked.connect(self._take)
            self._rows.addWidget(tick)
            self.ticks.append(tick)
        if self.ticks:
            self.setFocusProxy(self.ticks[0])

    def _take(self) -> None:
        self._ticked = [tick.text() for tick in self.ticks if tick.isChecked()]
        self.commit()
