"""The button in a line that empties it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QProxyStyle, QStyle, QStyleOption, QWidget

from app.ui.foundation.theme import TEXT_SIZES, scale_px, text_size


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
    """Give a line a button that empties it, with a name for a screen reader."""
    if text_size() > TEXT_SIZES[0]:
        icons = _LargeIcons("Fusion")
        icons.setParent(line)
        line.setStyle(icons)
    line.setClearButtonEnabled(True)
    clear = line.findChild(QAction, "_q_qlineeditclearaction")
    if isinstance(clear, QAction):
        clear.setText(QCoreApplication.translate("Clear", "Clear"))
