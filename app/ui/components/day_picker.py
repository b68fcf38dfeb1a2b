"""What stands at a field for a day: a calendar to pick one from, and where a counted one falls.

The calendar also opens where something is put off.
"""

from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QTextCharFormat
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCalendarWidget,
    QFrame,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.models.rules.workdays import find_day_off, next_workday
from app.ui.components.accessible import announce
from app.ui.components.basics import PressButton
from app.ui.components.wrap_layout import WrapLayout
from app.ui.foundation.labels import Labels
from app.ui.foundation.theme import scale_px

_SIDE = 16.0


class DayPicker(QFrame):
    """A month over the window, weeks from Monday and numbered; Enter or a click takes the day.

    Esc closes it and changes nothing. Arrows move by days and weeks, Page Up and Down by months.
    """

    picked = Signal(object)  # date

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("card")
        self.calendar = QCalendarWidget()
        self.calendar.setAccessibleName(self.tr("Calendar"))
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.calendar.setGridVisible(False)
        self.calendar.setLocale(QLocale())  # the window's language
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        plain = QTextCharFormat()
        plain.setForeground(self.palette().brush(QPalette.ColorRole.Text))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):  # red says "late" elsewhere
            self.calendar.setWeekdayTextFormat(day, plain)
        self.calendar.activated.connect(self._take)
        self.calendar.clicked.connect(self._take)
        for name, words in (
            ("qt_calendar_prevmonth", self.tr("Month before")),
            ("qt_calendar_nextmonth", self.tr("Next month")),
        ):
            turn = self.calendar.findChild(QToolButton, name)
            if turn is not None:
                turn.setAccessibleName(words)
                turn.setToolTip(words)
        for days in self.calendar.findChildren(QAbstractItemView):
            days.setAccessibleName(self.calendar.accessibleName())  # it has the keyboard
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 8, 8, 8)
        box.addWidget(self.calendar)
        self.resize(self.calendar.sizeHint() + QSize(24, 24))

    def begin(self, below: QWidget, chosen: date) -> None:
        """Open below a widget, at that day."""
        self.calendar.setSelectedDate(QDate(chosen.year, chosen.month, chosen.day))
        self.move(self._place(below))
        self.show()
        self.calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _place(self, below: QWidget) -> QPoint:
        """Below the widget, or above it where the screen ends; never off its right edge."""
        screen = below.screen().availableGeometry()
        at = below.mapToGlobal(QPoint(0, below.height() + 2))
        if at.y() + self.height() > screen.bottom():
            at.setY(below.mapToGlobal(QPoint(0, 0)).y() - self.height() - 2)
        at.setX(max(min(at.x(), screen.right() - self.width()), screen.left()))
        return at

    def _take(self, chosen: QDate) -> None:
        day = date(chosen.year(), chosen.month(), chosen.day())
        self.close()
        self.picked.emit(day)


class CalendarButton(QToolButton):
    """The small calendar at the end of a day field; it takes no Tab, Alt+Down does the same."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("inField")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setFixedSize(scale_px(24), scale_px(24))
        self.setAccessibleName(self.tr("Open the calendar"))
        self.setToolTip(self.tr("Calendar (Alt+Down)"))

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Drawn from the palette: fields know no theme."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role = QPalette.ColorRole.Text if self.underMouse() else QPalette.ColorRole.PlaceholderText
        painter.setPen(QPen(self.palette().color(role), 1.4))
        side = scale_px(int(_SIDE))
        at = QPoint((self.width() - side) // 2, (self.height() - side) // 2)
        painter.setViewport(QRect(at, QSize(side, side)))
        painter.setWindow(0, 0, int(_SIDE), int(_SIDE))
        left, top = 0.0, 0.0
        sheet = QRectF(left + 1, top + 2.5, _SIDE - 2, _SIDE - 4)
        painter.drawRoundedRect(sheet, 2, 2)
        painter.drawLine(QPointF(sheet.left(), top + 6.5), QPointF(sheet.right(), top + 6.5))
        for across in (5.0, 11.0):
            painter.drawLine(QPointF(left + across, top + 1), QPointF(left + across, top + 3.5))
        painter.end()


class CountedDay(QWidget):
    """On which weekday a counted day falls, and the working day after it if nobody is at work."""

    wanted = Signal(object)  # date

    def __init__(self, labels: Labels) -> None:
        super().__init__()
        self._labels = labels
        self._words = QLabel()
        self._words.setObjectName("secondary")
        self._later = PressButton()
        self._later.setObjectName("quiet")
        self._later_day: date | None = None
        self._later.clicked.connect(lambda: self.wanted.emit(self._later_day))
        row = WrapLayout(self, spacing=4)
        row.addWidget(self._words)
        row.addWidget(self._later)
        self.hide()

    def words(self) -> str:
        """What is told now."""
        offered = self._later.text() if self._later_day is not None else ""
        return " ".join(filter(None, (self._words.text(), offered))) if not self.isHidden() else ""

    def show_day(self, day: date | None, today: date, told: str = "") -> None:
        """Tell of a day; None hides what was told.

        Args:
            day: The day.
            today: The day on which it is told.
            told: What is said of the day; the day alone without it.
        """
        self.setVisible(day is not None)
        if day is None:
            self._later_day = None
            return
        off = find_day_off(day) is not None
        self._later_day = next_workday(day) if off else None
        self._words.setText(told or self._labels.next_day_text(day, today))
        self._later.setVisible(off)
        if self._later_day is not None:
            later = self._labels.next_day_text(self._later_day, today)
            self._later.setText(self.tr("Rather {day}").format(day=later))
        announce(self, self.words())
