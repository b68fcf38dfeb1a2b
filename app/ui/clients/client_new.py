"""A new client: a short form, and a warning when the same person may be a client already."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.models.client import ClientFields
from app.models.enums import ListKind, Status
from app.models.rules.field_limits import EARLIEST
from app.models.rules.text.given_names import split_typed_name
from app.services.caseload import clients, lists
from app.services.caseload.clients import ClientCard
from app.services.errors import InvalidValue
from app.services.storage import records
from app.ui.components.basics import Card, button, secondary
from app.ui.components.fields import (
    ChoiceField,
    DayField,
    Field,
    LineField,
    NumberField,
    wrap_with_label,
)
from app.ui.components.wrap_layout import ColumnsLayout
from app.ui.foundation.workspace import PageName, Workspace

MOST_SHOWN = 5  # people who look alike


class NewClient(QWidget):
    """The form; what is typed stays until the client is added."""

    added = Signal(int)  # id of the client

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.fields: dict[str, Field] = {
            "family_name": LineField(),
            "given_names": LineField(),
            "birth_date": DayField(lambda: workspace.today, workspace.labels),
            "birth_year": NumberField(EARLIEST.year, workspace.today.year),
            "referrer": LineField(),
            "started_on": DayField(lambda: workspace.today, workspace.labels),
            "status": ChoiceField.from_enum(Status, workspace.labels),
        }
        self._alike = Card(self.tr("Similar names"))
        self._alike_list = QVBoxLayout()
        self._alike_list.setSpacing(8)
        self._alike.box.addLayout(self._alike_list)
        self._alike.box.addStretch(1)
        self.add_button = button(
            workspace, self.tr("Add client"), self.add, icon="add", name="primary"
        )
        row = ColumnsLayout(self, top=True)
        row.add(self._sheet(), 3)
        row.add(self._alike, 2)
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._look_for_alike)
        for name in ("family_name", "given_names"):
            field = self.fields[name]
            if isinstance(field, LineField):
                field.line.textChanged.connect(lambda _: self._turn.start())
        for key in ("Return", "Enter"):
            shortcut = QShortcut(key, self, self.add)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._clear()
        self._look_for_alike()

    def begin(self, name: str = "") -> None:
        """Take the keyboard, with the words to choose from as they are now.

        Args:
            name: A name that was typed elsewhere; it takes the place of what the form holds.
        """
        if name:
            given, family = split_typed_name(name)
            self.fields["given_names"].set_value(given)
            self.fields["family_name"].set_value(family)
        referrer = self.fields["referrer"]
        if isinstance(referrer, LineField):
            referrer.offer(lists.items(self._workspace.caseload, ListKind.REFERRER), complete=True)
        self._look_for_alike()
        family_name = self.fields["family_name"]
        family_name.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(family_name, LineField):
            family_name.line.selectAll()  # of somebody who was begun before: typing replaces it

    def add(self) -> None:
        """Add the client; a field that can't be taken is marked and nothing is lost."""
        try:
            values = {name: field.value() for name, field in self.fields.items()}
        except ValueError:
            for field in self.fields.values():
                field.commit()
            return
        try:
            fields = records.validate_fields(ClientFields, values)
        except InvalidValue as error:
            self._workspace.show_trouble(error)
            return
        if not fields.list_name:
            self.fields["family_name"].show_wrong(self.tr("Write the client's name."))
            self.fields["family_name"].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        change = self._workspace.do(
            self.tr("New client"), lambda: clients.add(self._workspace.caseload, fields)
        )
        if change:
            self._clear()
            self.added.emit(change.new_row_id("client"))

    def _sheet(self) -> Card:
        sheet = Card()
        sheet.box.takeAt(0)  # the page's own heading says it
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        places = (
            ("family_name", self.tr("Family name"), 0, 0, 6),
            ("given_names", self.tr("Given names"), 0, 6, 6),
            ("birth_date", self.tr("Date of birth"), 1, 0, 3),
            ("birth_year", self.tr("or year of birth"), 1, 3, 3),
            ("referrer", self.tr("Referrer"), 1, 6, 6),
            ("started_on", self.tr("Service starts"), 2, 0, 3),
            ("status", self.tr("Status"), 2, 6, 6),
        )
        for name, label, row, column, width in places:
            part = wrap_with_label(label, self.fields[name])
            grid.addWidget(part, row, column, 1, width, Qt.AlignmentFlag.AlignTop)
        for column in range(12):
            grid.setColumnStretch(column, 1)
        sheet.box.addLayout(grid)
        row_of_button = QHBoxLayout()
        row_of_button.addWidget(
            secondary(self.tr("Everything else can be filled in the client's file later.")), 1
        )
        row_of_button.addWidget(self.add_button)
        sheet.box.addLayout(row_of_button)
        return sheet

    def _clear(self) -> None:
        for field in self.fields.values():
            field.set_value(None)
        self.fields["started_on"].set_value(self._workspace.today)
        self.fields["status"].set_value(Status.ACTIVE)

    def _look_for_alike(self) -> None:
        given, family = self.fields["given_names"].value(), self.fields["family_name"].value()
        found: list[ClientCard] = []
        if given or family:
            found = clients.possible_duplicates(self._workspace.caseload, given, family)
        self._show_alike(found[:MOST_SHOWN])

    def _show_alike(self, found: list[ClientCard]) -> None:
        self._alike.setObjectName("warning" if found else "sheet")
        self._alike.style().unpolish(self._alike)
        self._alike.style().polish(self._alike)
        while (old := self._alike_list.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if not found:
            self._alike_list.addWidget(
                secondary(self.tr("If somebody of a similar name is a client already, it says so."))
            )
        for card in found:
            self._alike_list.addWidget(self._alike_row(card))

    def _alike_row(self, card: ClientCard) -> QWidget:
        labels = self._workspace.labels
        year = str(card.birth_year or "")
        facts = (card.name, year, card.municipality, labels[card.status])
        text = QLabel(" · ".join(fact for fact in facts if fact))
        text.setWordWrap(True)
        opener = button(
            self._workspace,
            self.tr("Open"),
            lambda: self._workspace.go(PageName.CLIENT_FILE, card.id),
        )
        opener.setAccessibleName(self.tr("Open: {name}").format(name=card.name))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(text, 1)
        line.addWidget(opener)
        return row
