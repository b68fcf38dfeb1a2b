"""What a quick line says, part by part: each is corrected by itself before it is recorded."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from app.models.enums import ContactMaker, EntryPlace
from app.models.rules.quick_line.corrections import LinePart, list_parts
from app.models.rules.quick_line.known_names import KnownName, NameKind
from app.models.rules.quick_line.line_kinds import LineKind
from app.models.rules.quick_line.parsing import ParsedLine
from app.models.rules.workdays import find_day_off, next_workday
from app.services.caseload import quick_line
from app.ui.components.people.which_one import name_new
from app.ui.components.pills import Pill
from app.ui.components.wrap_layout import WrapLayout
from app.ui.foundation.workspace import Workspace

MINUTES = (5, 10, 15, 20, 30, 45, 60, 90, 120)
DAYS_AGO = (0, 1, 2, 3, 7)
DAYS_AHEAD = (1, 2, 3, 7, 14, 28)
MOST_SUBJECTS = 16


@dataclass(frozen=True)
class ChipPart:
    """A part of the line as it is shown."""

    part: LinePart
    row: KnownName | None
    words: str


class LineChip(Pill):
    """A part of the line: Enter or Down offers other values, Delete leaves it in the note."""

    left = Signal()  # its words belong to the note
    asked = Signal()  # other values are wanted
    stepped = Signal(int)  # to the chip before or after; 0 is back to the line

    def __init__(self, workspace: Workspace, shown: ChipPart) -> None:
        super().__init__(shown.words)
        self.shown = shown
        self.setIcon(workspace.icons.icon("down", workspace.theme["secondary"]))
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the sign stands after the words
        self.setAccessibleName(shown.words)
        about = self.tr("Enter: other values. Delete: leave the words in the note.")
        self.setToolTip(about)
        self.setAccessibleDescription(about)
        self.clicked.connect(self.asked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: 0,
            Qt.Key.Key_Escape: 0,
        }
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.left.emit()
        elif key == Qt.Key.Key_Down:
            self.asked.emit()
        elif key in steps:
            self.stepped.emit(steps[key])
        else:
            super().keyPressEvent(event)


class LineChips(QWidget):
    """The chips of a line, on as many rows as they need."""

    left = Signal(object, object)  # LinePart, KnownName or None
    changed = Signal(object, object)  # LinePart, its new value
    done = Signal()  # the keyboard goes back to the line

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._parsed: ParsedLine | None = None
        self._row = WrapLayout(self, spacing=6)
        self.chips: list[LineChip] = []

    def show_line(self, parsed: ParsedLine) -> None:
        """Show the parts of a line; chips that say the same as before stay."""
        self._parsed = parsed
        wanted = [
            ChipPart(part, row, words)
            for part, row in list_parts(parsed)
            if (words := self._words(parsed, part, row))
        ]
        if wanted == [chip.shown for chip in self.chips]:
            return
        with_keyboard = any(chip.hasFocus() for chip in self.chips)
        for chip in self.chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = [self._chip(one) for one in wanted]
        if with_keyboard:
            self.done.emit()

    def begin(self) -> None:
        """Put the keyboard on the first chip, if there is one."""
        for chip in self.chips[:1]:
            chip.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def offer(self, chip: LineChip) -> QMenu:
        """A menu of other values for a part."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        part = chip.shown.part
        for text, value in self._choices(chip.shown):
            chosen = QAction(text, menu)
            chosen.triggered.connect(lambda _=False, value=value: self.changed.emit(part, value))
            menu.addAction(chosen)
        if menu.actions():
            menu.addSeparator()
        menu.addAction(self.tr("Leave it in the note"), chip.left.emit)
        return menu

    def _chip(self, shown: ChipPart) -> LineChip:
        chip = LineChip(self._workspace, shown)
        chip.left.connect(lambda: self.left.emit(shown.part, shown.row))
        chip.asked.connect(lambda: self._show_choices(chip))
        chip.stepped.connect(lambda step: self._step(chip, step))
        self._row.addWidget(chip)
        chip.show()
        return chip

    def _show_choices(self, chip: LineChip) -> None:
        self.offer(chip).popup(chip.mapToGlobal(QPoint(0, chip.height())))

    def _step(self, chip: LineChip, step: int) -> None:
        at = self.chips.index(chip) + step
        if step and 0 <= at < len(self.chips):
            self.chips[at].setFocus(Qt.FocusReason.OtherFocusReason)
        elif step <= 0:
            self.done.emit()

    def _words(self, parsed: ParsedLine, part: LinePart, row: KnownName | None) -> str:
        """What was understood, with its name where the words alone would not tell."""
        labels, today = self._workspace.labels, self._workspace.today
        if row is not None:
            return name_new(row) if row.is_new else row.name
        if part is LinePart.KIND:
            return self.kind_words(parsed.kind)
        if part is LinePart.DAY:
            return labels.day(parsed.day) if parsed.day != today else ""
        if part is LinePart.NEXT_DAY:
            day = labels.next_day_text(parsed.next_day, today) if parsed.next_day else ""
            step = " ".join(filter(None, (day, parsed.next_step)))
            return self.tr("Next: {step}").format(step=step)
        if part is LinePart.NEW_EMPLOYER:
            return name_new(_new_employer(parsed))
        if part is LinePart.MINUTES:
            return self.tr("%n min", "", parsed.minutes or 0)
        if part is LinePart.MISSED:
            return self.tr("Did not come")
        if part is LinePart.SUBJECT:
            return parsed.subject
        value = parsed.place if part is LinePart.PLACE else parsed.maker
        return labels[value] if value is not None else ""

    def list_recorded(self, parsed: ParsedLine) -> list[str]:
        """What a line records, and about whom: its kind, its names, who is new by it."""
        named = [*parsed.clients, *filter(None, (parsed.employer,))]
        if parsed.new_employer:
            named.append(_new_employer(parsed))
        names = [name_new(row) if row.is_new else row.name for row in named]
        return [*filter(None, (self.kind_words(parsed.kind),)), *names]

    def kind_words(self, kind: LineKind) -> str:
        """What is recorded: a line of the diary by its kind, a contact by its way."""
        labels = self._workspace.labels
        way, entry = kind.contact_way, kind.entry_kind
        if way is not None:
            return self.tr("Employer contact: {way}").format(way=labels[way])
        return "" if entry is None else labels[entry]

    def _choices(self, shown: ChipPart) -> Sequence[tuple[str, Any]]:
        parsed, labels = self._parsed, self._workspace.labels
        if parsed is None:
            return ()
        if shown.row is not None:
            return self._names_alike(parsed, shown)
        by_part: dict[LinePart, Callable[[], list[tuple[str, Any]]]] = {
            LinePart.KIND: lambda: self._kinds(parsed),
            LinePart.DAY: lambda: self._days([-ago for ago in DAYS_AGO]),
            LinePart.NEXT_DAY: lambda: self._next_days(parsed),
            LinePart.MINUTES: lambda: [(self.tr("%n min", "", n), n) for n in MINUTES],
            LinePart.PLACE: lambda: [(labels[one], one) for one in EntryPlace],
            LinePart.MAKER: lambda: [(labels[one], one) for one in ContactMaker],
            LinePart.SUBJECT: self._subjects,
        }
        return by_part[shown.part]() if shown.part in by_part else ()

    def _kinds(self, parsed: ParsedLine) -> list[tuple[str, Any]]:
        """The kinds that can be of this line: with an employer or without."""
        with_employer = bool(parsed.employer or parsed.new_employer)
        return [
            (self.kind_words(kind), kind)
            for kind in LineKind
            if with_employer or kind.contact_way is None
        ]

    def _days(self, away: Sequence[int]) -> list[tuple[str, Any]]:
        today = self._workspace.today
        days = [today + timedelta(days=one) for one in away]
        return [(self._workspace.labels.next_day_text(day, today), day) for day in days]

    def _next_days(self, parsed: ParsedLine) -> list[tuple[str, Any]]:
        """The usual days ahead; first the working day after one on which nobody is at work."""
        day = parsed.next_day
        offered = self._days(DAYS_AHEAD)
        if day is None or find_day_off(day) is None:
            return offered
        later = next_workday(day)
        words = self._workspace.labels.next_day_text(later, self._workspace.today)
        return [(words, later), *(one for one in offered if one[1] != later)]

    def _subjects(self) -> list[tuple[str, Any]]:
        known = quick_line.list_subjects(self._workspace.caseload)
        return [(subject, subject) for subject in known[:MOST_SUBJECTS]]

    def _names_alike(self, parsed: ParsedLine, shown: ChipPart) -> list[tuple[str, Any]]:
        row = shown.row
        if row is None:
            return []
        alike = quick_line.list_alike(self._workspace.caseload, row)
        if shown.part is not LinePart.CLIENTS:
            return [(one.name, one) for one in alike]
        return [
            (one.name, [one if client == row else client for client in parsed.clients])
            for one in alike
        ]


def _new_employer(parsed: ParsedLine) -> KnownName:
    return KnownName(NameKind.EMPLOYER, 0, parsed.new_employer)
