"""One line to log an employer contact in seconds; nothing is asked twice."""

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QVBoxLayout

from app.models.enums import ContactMaker, ContactWay
from app.models.rules.criteria.anchors import WEEKLY_VISITS
from app.models.rules.field_limits import DAY_MINUTES
from app.services.caseload import clients, employers
from app.services.caseload.attention import AttentionItem
from app.services.caseload.consent_check import missing_for_employer
from app.ui.components.basics import Card, button
from app.ui.components.fields import (
    ChoiceField,
    DayField,
    Field,
    LineField,
    NumberField,
    wrap_with_label,
)
from app.ui.components.people.client_field import ClientNameField
from app.ui.components.people.consent_notice import ConsentNotice
from app.ui.components.people.employer_field import EmployerNameField
from app.ui.components.wrap_layout import WrapLayout
from app.ui.foundation.theme import scale_px
from app.ui.foundation.workspace import Workspace

LEAST_SHARE = 18  # pixels of one share of a line


class ContactBar(Card):
    """Whom, how, for whom, about what and what next; Enter logs it and clears the line.

    An employer's or a person's name that is not known yet becomes a new one. Under it stand the
    two figures of the week that the quality criteria ask for; each opens its rows.
    """

    logged = Signal(int)  # id of the contact
    week_wanted = Signal()
    first_wanted = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._employer = EmployerNameField(workspace)
        self._way = ChoiceField.from_enum(ContactWay, workspace.labels)
        self._way.combo.setMinimumContentsLength(12)
        self._client = ClientNameField(placeholder=self.tr("No single client"))
        self._day = DayField(lambda: workspace.today, workspace.labels)
        self._subject = LineField()
        self._note = LineField()
        self._person = LineField()
        self._minutes = NumberField(0, DAY_MINUTES)
        self._minutes.setMaximumWidth(scale_px(110))
        self._maker = ChoiceField.from_enum(ContactMaker, workspace.labels)
        self._maker.combo.setMinimumContentsLength(17)
        self._next_step = LineField()
        self._next_day = DayField(lambda: workspace.today, workspace.labels)
        self._add = button(
            workspace, self.tr("Log the contact"), self.log, icon="add", name="primary"
        )
        self._week = button(workspace, "", self.week_wanted.emit, name="quiet")
        self._first = button(workspace, "", self.first_wanted.emit, name="quiet")
        self.box.takeAt(0)  # no heading: the fields say what it is
        self.box.addLayout(self._lay_out())
        self.notice = ConsentNotice(workspace)
        self.box.addWidget(self.notice)
        self.box.setContentsMargins(16, 12, 16, 10)
        self.box.setSpacing(8)
        for key in ("Return", "Enter"):
            shortcut = QShortcut(key, self, self.log)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._employer.line.textChanged.connect(self._offer_people)
        self._clear()

    def refresh(self) -> None:
        """Offer the names of now."""
        self._client.offer_clients(clients.cards(self._workspace.caseload))
        self._employer.refresh()
        self._offer_people()

    def show_rhythm(self, visits: int, waiting: list[AttentionItem], limit: int) -> None:
        """Show how often employers were met this week, and who waits for a first contact.

        Args:
            visits: the contacts face to face of this week.
            waiting: the clients for whom no employer has been met yet.
            limit: in how many days of the entry that is to happen.
        """
        self._week.setText(
            self.tr("Face to face this week {count}/{goal}").format(
                count=visits, goal=WEEKLY_VISITS[0]
            )
        )
        today = self._workspace.today
        due = min((item.due_on or item.day or today for item in waiting), default=None)
        longest = 0 if due is None else (today - (due - timedelta(days=limit))).days
        self._first.setText(
            self.tr(
                "First contact with an employer: {count} wait, longest {days}/{limit} days"
            ).format(count=len(waiting), days=longest, limit=limit)
        )
        self._first.setVisible(bool(waiting))

    def begin(self, employer: str = "") -> None:
        """Take the keyboard for a new contact."""
        if employer:
            self._employer.set_value(employer)
        (self._subject if employer else self._employer).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def begin_about(self, client_id: int) -> None:
        """Take the keyboard for a new contact about a client."""
        self._client.choose(client_id)
        self.begin()

    def log(self) -> None:
        """Log what is typed; what can't be taken is marked and kept."""
        try:
            values = self._values()
        except ValueError:
            for field in (self._day, self._next_day, self._minutes):
                field.commit()
            return
        if not self._employer.value():
            self._employer.show_wrong(self.tr("Which employer?"))
            self._employer.setFocus()
            return
        change = self._workspace.do(
            self.tr("Employer contact"),
            lambda: employers.log_contact(
                self._workspace.caseload,
                self._employer.value(),
                person_name=self._person.value(),
                **values,
            ),
        )
        if change:
            self._look_for_consent(values["client_id"], values["day"])
            self._clear()
            self._employer.setFocus(Qt.FocusReason.OtherFocusReason)
            self._workspace.told.emit(self.tr("The contact is in the log."))
            self.logged.emit(change.new_row_id("employer_contact"))

    def _lay_out(self) -> QVBoxLayout:
        lines: tuple[tuple[tuple[str, Field, int], ...], ...] = (
            (
                (self.tr("Employer"), self._employer, 8),
                (self.tr("How"), self._way, 5),
                (self.tr("About the client"), self._client, 7),
                (self.tr("What about"), self._subject, 7),
                (self.tr("Day"), self._day, 4),
            ),
            (
                (self.tr("Note"), self._note, 8),
                (self.tr("Next step"), self._next_step, 6),
                (self.tr("When"), self._next_day, 4),
                (self.tr("Person"), self._person, 5),
                (self.tr("Minutes"), self._minutes, 2),
                (self.tr("Who made it"), self._maker, 9),
            ),
        )
        box = QVBoxLayout()
        box.setSpacing(6)
        rows = [WrapLayout(spacing=12, fill=True, labelled=True) for _ in lines]
        for row, fields in zip(rows, lines, strict=True):
            for label, field, width in fields:
                part = wrap_with_label(label, field)
                part.setMinimumWidth(scale_px(LEAST_SHARE * width))
                row.addWidget(part)
            box.addLayout(row)
        rows[-1].addWidget(self._add)
        rows[-1].setAlignment(self._add, Qt.AlignmentFlag.AlignBottom)
        told = WrapLayout(fill=True)
        told.addWidget(self._employer.hint)
        told.add_gap()
        told.addWidget(self._week)
        told.addWidget(self._first)
        box.addLayout(told)
        return box

    def _offer_people(self) -> None:
        known = self._employer.employer_id()
        found = employers.people(self._workspace.caseload, known) if known else []
        self._person.offer([one.fields.name for one in found if one.fields.name])

    def _look_for_consent(self, client_id: object, day: object) -> None:
        """Tell where a named client has not agreed that this employer is told."""
        found = None
        if isinstance(client_id, int):
            employer = str(self._employer.value())
            told_on = day if isinstance(day, date) else None
            found = missing_for_employer(self._workspace.caseload, client_id, employer, day=told_on)
        self.notice.show_missing(found)

    def _values(self) -> dict[str, object]:
        return {
            "client_id": self._client.client_id(),
            "way": self._way.value(),
            "day": self._day.value() or self._workspace.today,
            "subject": self._subject.value(),
            "note": self._note.value(),
            "minutes": self._minutes.value(),
            "made_by": self._maker.value(),
            "next_step": self._next_step.value(),
            "next_day": self._next_day.value(),
        }

    def _clear(self) -> None:
        lines = (self._employer, self._client, self._subject, self._note, self._person)
        for field in (*lines, self._next_step):
            field.set_value("")
        for empty in (self._next_day, self._minutes):
            empty.set_value(None)
        self._day.set_value(self._workspace.today)
        self._way.set_value(ContactWay.PHONE)
        self._maker.set_value(ContactMaker.COACH)
