"""One line to log an employer contact in seconds; nothing is asked twice."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QGridLayout

from app.models.enums import ContactWay
from app.services.caseload import clients, employers
from app.services.caseload.consent_check import missing_for_employer
from app.ui.components.basics import Card, button
from app.ui.components.client_field import ClientNameField
from app.ui.components.consent_notice import ConsentNotice
from app.ui.components.fields import ChoiceField, DayField, Field, LineField, wrap_with_label
from app.ui.foundation.workspace import Workspace


class ContactBar(Card):
    """Employer, way, client, day, subject and next step; Enter logs it and clears the line.

    An employer's name that is not known yet becomes a new employer.
    """

    logged = Signal(int)  # id of the contact

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._employer = LineField(placeholder=self.tr("Choose an employer or type a new one"))
        self._way = ChoiceField.of(ContactWay, workspace.labels)
        self._client = ClientNameField(placeholder=self.tr("No single client"))
        self._day = DayField(lambda: workspace.today, workspace.labels)
        self._subject = LineField()
        self._next_step = LineField()
        self._next_day = DayField(lambda: workspace.today, workspace.labels)
        self._add = button(
            workspace, self.tr("Log the contact"), self.log, icon="add", name="primary"
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        places: tuple[tuple[str, Field, int, int, int], ...] = (
            (self.tr("Employer"), self._employer, 0, 0, 4),
            (self.tr("How"), self._way, 0, 4, 2),
            (self.tr("About the client"), self._client, 0, 6, 4),
            (self.tr("Day"), self._day, 0, 10, 2),
            (self.tr("What about"), self._subject, 1, 0, 4),
            (self.tr("Next step"), self._next_step, 1, 4, 4),
            (self.tr("When"), self._next_day, 1, 8, 2),
        )
        top = Qt.AlignmentFlag.AlignTop  # also while a neighbour says what can't be taken
        for label, field, line, column, width in places:
            grid.addWidget(wrap_with_label(label, field), line, column, 1, width, top)
        grid.addWidget(self._add, 1, 10, 1, 2, Qt.AlignmentFlag.AlignBottom)
        for column in range(12):
            grid.setColumnStretch(column, 1)
        self.box.takeAt(0)  # no heading: the fields say what it is
        self.box.addLayout(grid)
        self.notice = ConsentNotice(workspace)
        self.box.addWidget(self.notice)
        for key in ("Return", "Enter"):
            shortcut = QShortcut(key, self, self.log)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._clear()

    def refresh(self) -> None:
        """Offer the names of now."""
        self._client.offer_clients(clients.cards(self._workspace.caseload))
        self._employer.offer([row.name for row in employers.rows(self._workspace.caseload)])

    def begin(self, employer: str = "") -> None:
        """Take the keyboard for a new contact."""
        if employer:
            self._employer.set_value(employer)
        (self._subject if employer else self._employer).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def log(self) -> None:
        """Log what is typed; what can't be taken is marked and kept."""
        try:
            values = self._values()
        except ValueError:
            self._day.commit()
            self._next_day.commit()
            return
        if not self._employer.value():
            self._employer.show_wrong(self.tr("Which employer?"))
            self._employer.setFocus()
            return
        change = self._workspace.do(
            self.tr("Employer contact"),
            lambda: employers.log_contact(
                self._workspace.caseload, self._employer.value(), **values
            ),
        )
        if change:
            self._look_for_consent(values["client_id"])
            self._clear()
            self._employer.setFocus(Qt.FocusReason.OtherFocusReason)
            self._workspace.told.emit(self.tr("The contact is in the log."))
            self.logged.emit(change.new_row_id("employer_contact"))

    def _look_for_consent(self, client_id: object) -> None:
        """Tell where a named client has not agreed that this employer is told."""
        found = None
        if isinstance(client_id, int):
            employer = str(self._employer.value())
            found = missing_for_employer(self._workspace.caseload, client_id, employer)
        self.notice.show_missing(found)

    def _values(self) -> dict[str, object]:
        return {
            "client_id": self._client.client_id(),
            "way": self._way.value(),
            "day": self._day.value() or self._workspace.today,
            "subject": self._subject.value(),
            "next_step": self._next_step.value(),
            "next_day": self._next_day.value(),
        }

    def _clear(self) -> None:
        for field in (self._employer, self._client, self._subject, self._next_step):
            field.set_value("")
        self._next_day.set_value(None)
        self._day.set_value(self._workspace.today)
        self._way.set_value(ContactWay.PHONE)
