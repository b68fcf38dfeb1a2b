"""The first tab of a client's file: the path, what comes next, ratings, and how it ended."""

import re
from collections.abc import Mapping
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.models.client import ClientFields, RatingFields
from app.models.enums import AttentionKind, Instrument, Moment, Outcome
from app.models.rules.field_limits import RATED_UP_TO
from app.models.rules.path_spans import find_spans
from app.services.caseload import attention, clients, results
from app.services.caseload.attention import AttentionItem
from app.services.storage import records
from app.ui.clients.client_path import PathView
from app.ui.clients.client_results import ChangePicture
from app.ui.clients.client_tab import ClientTab
from app.ui.components.basics import Card, button, secondary
from app.ui.components.fields import AreaField, ChoiceField, DayField, TickField, wrap_with_label
from app.ui.components.path_picture import PathDialog
from app.ui.components.pills import Pill
from app.ui.components.record_form import RecordForm
from app.ui.components.scroll import make_scrollable
from app.ui.components.wrap_layout import ColumnsLayout, WrapLayout
from app.ui.foundation.screens import open_dialog
from app.ui.foundation.theme import resize_font, scale_px
from app.ui.foundation.workspace import Workspace

AHEAD = timedelta(days=366)
MINOR = frozenset({"entry", "employer_contact"})


class OverviewTab(ClientTab):
    """The path on the left; next steps, ratings and outcome on the right."""

    wanted = Signal(str, int)  # a table and a row of it

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.path = PathView(workspace)
        self.path.opened.connect(lambda event: self.wanted.emit(event.table, event.row_id))
        self.meetings_too = TickField(self.tr("Meetings and contacts too"))
        self.meetings_too.set_value(True)
        self.meetings_too.edited.connect(self._show_path)
        self.steps = NextSteps(workspace)
        self.steps.wanted.connect(self.wanted)
        self.ratings = Ratings(workspace)
        self.outcome = self._outcome_form()
        path = Card(self.tr("Path"))
        path.head.addWidget(self.meetings_too)
        self.picture_button = button(
            workspace, self.tr("As a picture…"), self.show_picture, icon="numbers"
        )
        path.head.addWidget(self.picture_button)
        path.box.setContentsMargins(16, 14, 8, 8)
        path.add(self.path, 1)
        outcome = Card(self.tr("Outcome"))
        outcome.add(self.outcome)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(12)
        for part in (self.steps, self.ratings, outcome):
            column.addWidget(part)
        column.addStretch(1)
        self.reach = ClientReach(workspace)
        self.reach.profile_wanted.connect(lambda: self.wanted.emit("client", self.client_id))
        self.box.addWidget(self.reach)
        row = ColumnsLayout()
        row.add(path, 5)
        row.add(make_scrollable(right), 4)
        self.box.addLayout(row, 1)

    def refresh(self) -> None:
        self._show_path()
        self.steps.show_client(self.client_id)
        self.ratings.show_client(self.client_id)
        fields = records.get(self.workspace.caseload, ClientFields, self.client_id)
        self.outcome.load(self.client_id, fields)
        self.reach.show_fields(fields)

    def _show_path(self) -> None:
        events = clients.timeline(self.workspace.caseload, self.client_id)
        if not self.meetings_too.value():
            events = [event for event in events if event.table not in MINOR]
        self.path.show_events(events)

    def show_picture(self) -> PathDialog | None:
        """Show the path as one picture over time; None where nothing of it has a day."""
        caseload = self.workspace.caseload
        ended = records.get(caseload, ClientFields, self.client_id).ended_on
        events = clients.timeline(caseload, self.client_id)
        spans = find_spans(events, self.workspace.today, ended_on=ended)
        if spans is None:
            return None
        dialog = PathDialog(self.workspace, spans, self.window())
        return open_dialog(dialog)

    def _outcome_form(self) -> RecordForm:
        form = RecordForm(self.workspace, ClientFields)
        labels = self.workspace.labels
        form.row(
            (
                "outcome",
                self.tr("How it ended"),
                ChoiceField.from_enum(Outcome, labels, optional=True),
            ),
            ("ended_on", self.tr("Service ended"), DayField(lambda: self.workspace.today, labels)),
        )
        form.row(("outcome_note", self.tr("More about the outcome"), AreaField(lines=2)))
        return form


class NextSteps(Card):
    """What waits for this client, the late ones first; ticked when done."""

    wanted = Signal(str, int)  # a table and a row of it

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(self.tr("Next steps"))
        self._workspace = workspace
        self._items: list[AttentionItem] | None = None
        self._list = QGridLayout()
        self._list.setHorizontalSpacing(10)
        self._list.setVerticalSpacing(6)
        self._list.setColumnStretch(1, 1)
        self.box.addLayout(self._list)

    def show_client(self, client_id: int) -> None:
        """Show what waits for this client within a year."""
        today = self._workspace.today
        items = [
            item
            for item in attention.list_due(
                self._workspace.caseload, today + AHEAD, clients=[client_id]
            )
            if not (item.kind is AttentionKind.NO_CONTACT and item.day and item.day > today)
        ]
        if items != self._items:
            self._items = items
            self._rebuild(items)

    def _rebuild(self, items: list[AttentionItem]) -> None:
        while (old := self._list.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, item in enumerate(items):
            self._add_row(row, item)
        if not items:
            nothing = secondary(
                self.tr("Nothing waits. A next step with a day is written with a meeting.")
            )
            self._list.addWidget(nothing, 0, 0, 1, 3)

    def _add_row(self, row: int, item: AttentionItem) -> None:
        labels, today = self._workspace.labels, self._workspace.today
        words = item.text or labels[item.kind]
        if item.kind is not AttentionKind.NEXT_STEP and item.text:
            words = f"{labels[item.kind]}: {item.text}"
        if item.employer_name:
            words = f"{words} · {item.employer_name}"
        day = Pill(name="pill_late" if item.late_days(today) else "pill")
        day.show_text(
            labels.due_words(item.day, today),
            reading=f"{labels.due_words(item.day, today)} {words}",
        )
        day.clicked.connect(lambda: self.wanted.emit(item.table, item.row_id))
        text = QLabel(words)
        text.setWordWrap(True)
        top = Qt.AlignmentFlag.AlignVCenter
        self._list.addWidget(day, row, 0, top)
        self._list.addWidget(text, row, 1, top)
        if item.tickable:
            done = button(self._workspace, self.tr("Done"), lambda: self._tick(item), icon="check")
            done.setAccessibleName(self.tr("Done: {what}").format(what=words))
            self._workspace.writing(done)
            self._list.addWidget(done, row, 2, top)

    def _tick(self, item: AttentionItem) -> None:
        done = self._workspace.do(
            self.tr("Tick of a next step"),
            lambda: attention.tick_item(self._workspace.caseload, item),
        )
        if done:
            self._workspace.told.emit(self.tr("Ticked as done."))


class Ratings(Card):
    """Self-efficacy and work ability from 0 to 10, at the start and at the end, side by side.

    What was measured more than once is under them, as a line through time.
    """

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(self.tr("Ratings from 0 to 10"))
        self._workspace = workspace
        self._client_id = 0
        self._scales = {instrument: RatingScale(workspace) for instrument in Instrument}
        self.fields = {
            (instrument, moment): ChoiceField(
                [(n, str(n)) for n in range(RATED_UP_TO + 1)], optional=True
            )
            for instrument in Instrument
            for moment in Moment
        }
        for instrument, scale in self._scales.items():
            self.add(self._row(instrument, scale))
        self.picture = ChangePicture(workspace)
        self.add(self.picture)
        for (instrument, moment), field in self.fields.items():
            field.edited.connect(lambda i=instrument, m=moment: self._rate(i, m))
        workspace.writing(*self.fields.values())

    def show_client(self, client_id: int) -> None:
        """Show what this client has rated."""
        self._client_id = client_id
        found = records.list_records(self._workspace.caseload, RatingFields, client_id=client_id)
        values = {(r.fields.instrument, r.fields.moment): r.fields.value for r in found}
        for key, field in self.fields.items():
            field.set_value(values.get(key))
        for instrument, scale in self._scales.items():
            scale.show_values(
                {moment: values.get((instrument, moment)) for moment in Moment},
                self._workspace.labels[instrument],
            )
        series = results.scale_series(self._workspace.caseload, client_id)
        changed = [one for one in series if len(one.points) > 1]
        self.picture.show_series(changed)
        self.picture.setVisible(bool(changed))

    def _row(self, instrument: Instrument, scale: "RatingScale") -> QWidget:
        labels = self._workspace.labels
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        word = QLabel(labels[instrument])
        word.setFont(resize_font(word.font(), 14, bold=True))
        grid.addWidget(word, 0, 0, 1, 3)
        for column, moment in enumerate(Moment):
            field = self.fields[instrument, moment]
            field.combo.setAccessibleName(f"{labels[instrument]}: {labels[moment]}")
            field.combo.setMinimumContentsLength(3)
            grid.addWidget(wrap_with_label(labels[moment], field), 1, column)
        grid.addWidget(scale, 1, 2)
        grid.setColumnStretch(2, 1)
        return whole

    def _rate(self, instrument: Instrument, moment: Moment) -> None:
        value = self.fields[instrument, moment].value()
        self._workspace.do(
            self.tr("Rating"),
            lambda: clients.rate(
                self._workspace.caseload,
                self._client_id,
                instrument,
                moment,
                value,
                day=self._workspace.today,
            ),
            detail=self._workspace.labels[instrument],
        )


class RatingScale(QWidget):
    """A scale from 0 to 10 with the start as a ring, the end as a dot, and the way between."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._values: Mapping[Moment, int | None] = {}
        self.setMinimumSize(scale_px(120), scale_px(46))

    def show_values(self, values: Mapping[Moment, int | None], name: str) -> None:
        """Show what was rated; the picture is also put in words."""
        self._values = values
        labels = self._workspace.labels
        words = [f"{labels[m]} {v}" for m, v in values.items() if v is not None]
        self.setAccessibleName(f"{name}: {', '.join(words) or '–'}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(180, 46)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._workspace.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, right, middle = 10.0, self.width() - 12.0, self.height() / 2 + 4

        def place_of(value: int) -> QPointF:
            return QPointF(left + (right - left) * value / 10, middle)

        painter.setPen(QPen(theme["hairline"], 4, c=Qt.PenCapStyle.RoundCap))
        painter.drawLine(place_of(0), place_of(10))
        start, end = self._values.get(Moment.START), self._values.get(Moment.END)
        if start is not None and end is not None:
            painter.setPen(QPen(theme["accent"], 4, c=Qt.PenCapStyle.RoundCap))
            painter.drawLine(place_of(start), place_of(end))
        painter.setPen(QPen(theme["accent"], 2))
        for value, fill in ((start, theme["surface"]), (end, theme["accent"])):
            if value is not None:
                painter.setBrush(fill)
                painter.drawEllipse(place_of(value), 6, 6)
        painter.setFont(resize_font(self.font(), 11))
        painter.setPen(theme["secondary"])
        if start is not None and end is not None and start != end:
            change = f"{end - start:+d}".replace("-", "\u2212")
            painter.drawText(QRectF(0, 0, self.width(), 18), Qt.AlignmentFlag.AlignRight, change)
        painter.end()


class ClientReach(QFrame):
    """Phone and e-mail to call, write to or copy; the goal and the situation beside them."""

    profile_wanted = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("card")
        self._workspace = workspace
        self._fields = ClientFields()
        icons, ink = workspace.icons, workspace.theme["text"]
        self.phone, self.email = Pill(), Pill()
        for pill, icon, name, words in (
            (self.phone, "phone", "phone", self.tr("Call")),
            (self.email, "email", "email", self.tr("Write a message")),
        ):
            pill.setIcon(icons.icon(icon, ink))
            pill.offer(
                [
                    (words, icons.icon(icon, ink), partial(self.open_program, name)),
                    (self.tr("Copy"), icons.icon("add", ink), partial(self.copy, name)),
                ]
            )
        self._add = button(
            workspace, self.tr("Add phone and e-mail"), self.profile_wanted.emit, name="quiet"
        )
        self.situation, self.goal = secondary(), QLabel()
        self.goal.setWordWrap(True)
        self.goal.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = WrapLayout(fill=True)
        for part in (self.phone, self.email, self._add, self.goal):
            row.addWidget(part)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 8, 12, 8)
        box.setSpacing(6)
        box.addLayout(row)
        box.addWidget(self.situation)

    def show_fields(self, fields: ClientFields) -> None:
        """Show this client; what is not recorded takes no room."""
        self._fields = fields
        self.phone.show_text(fields.phone, reading=self.tr("Phone: {it}").format(it=fields.phone))
        self.email.show_text(fields.email, reading=self.tr("E-mail: {it}").format(it=fields.email))
        self.phone.setVisible(bool(fields.phone))
        self.email.setVisible(bool(fields.email))
        self._add.setVisible(not fields.phone and not fields.email)
        now = fields.situation
        self.situation.setText(self.tr("Now: {it}").format(it=now))
        self.situation.setVisible(bool(now))
        goal = " ".join(fields.goal.split())
        self.goal.setText(self.tr("Goal: {it}").format(it=goal) if goal else "")

    def open_program(self, name: str) -> None:
        """Hand the number or the address to the program of this computer that calls or mails."""
        if not QDesktopServices.openUrl(find_address(name, getattr(self._fields, name))):
            self._workspace.told.emit(
                self.tr("This computer has no program for that. The address can be copied.")
            )

    def copy(self, name: str) -> None:
        """Put the number or the address on the clipboard."""
        QGuiApplication.clipboard().setText(getattr(self._fields, name))
        self._workspace.told.emit(self.tr("Copied."))


def find_address(name: str, text: str) -> QUrl:
    """What the computer's own programs take: tel: with the digits alone, or mailto: and no more."""
    if name == "phone":
        return QUrl(
            "tel:" + "".join(letter for letter in text if letter.isdigit() or letter == "+")
        )
    address = QUrl()
    if _MAIL.fullmatch(text.strip()):
        address.setScheme("mailto")
        address.setPath(text.strip())
    return address


_MAIL = re.compile(r"[^\s?&,;:@]+@[^\s?&,;:@]+")
