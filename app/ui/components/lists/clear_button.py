"""The button in a line that empties it, and what a line that narrows a list has besides."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QProxyStyle, QStyle, QStyleOption, QWidget

from app.ui.foundation.theme import TEXT_SIZES, scale_px, text_size

FILTER_KEY = "Ctrl+Shift+F"


class _LargeIcons(QProxyStyle):
    """A line's icons at the size of its letters, which no style sheet can set."""

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        if metric is QStyle.PixelMetric.PM_LineEditIconSize:
            return scale_px(16)
        return super().pixelMetric(metric, option, widget)


def make_clearable(line: QLineEdit) -> None:
    """Give a line a button that empties it, with a name for a screen reader.

    Qt's own fades in and out; here nothing moves.
    """
    if text_size() > TEXT_SIZES[0]:
        icons = _LargeIcons("Fusion")
        icons.setParent(line)
        line.setStyle(icons)
    cross = line.style().standardIcon(QStyle.StandardPixmap.SP_LineEditClearButton)
    clear = line.addAction(cross, QLineEdit.ActionPosition.TrailingPosition)
    clear.setText(QCoreApplication.translate("Clear", "Clear"))
    clear.setVisible(bool(line.text()))
    line.textChanged.connect(lambda text: clear.setVisible(bool(text)))
    clear.triggered.connect(line.clear)


def make_filter(line: QLineEdit, hint: str, name: str) -> None:
    """Make a line the one that narrows the list in sight, which `FILTER_KEY` comes to."""
    line.setPlaceholderText(hint)
    line.setAccessibleName(name)
    line.setToolTip(f"{name} ({FILTER_KEY})")
    make_clearable(line)
