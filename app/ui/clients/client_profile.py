"""The profile in a client's file: goal, strengths, needs, and how to reach the client."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.client import ClientFields
from app.models.enums import CameBy, ListKind
from app.models.rules.field_limits import EARLIEST
from app.services.caseload import clients, lists
from app.services.storage import records
from app.ui.clients.client_tab import ClientTab
from app.ui.components.basics import Card, secondary
from app.ui.components.fields import (
    AreaField,
    ChoiceField,
    DayField,
    Field,
    LineField,
    NumberField,
    QuietCombo,
    side_by_side,
)
from app.ui.components.layout import column, name_combo
from app.ui.components.record_form import RecordForm
from app.ui.components.scroll import make_scrollable
from app.ui.components.wrap_layout import ColumnsLayout
from app.ui.foundation.workspace import Workspace

Bound = tuple[str, str, Field]


class ProfileTab(ClientTab):
    """All that is known of the client, each field saved by itself."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.form = RecordForm(workspace, ClientFields)
        self._referrer = LineField()
        self._hinders, self._helps, self._tags = ListedLines(), ListedLines(), ListedLines()
        columns = ColumnsLayout()
        for sheets in (
            (self._wishes(), self._strengths(), self._history()),
            (self._needs(), self._contact(), self._referral()),
        ):
            one = QWidget()
            under = column(one)
            for sheet in sheets:
                under.addWidget(sheet)
            under.addStretch(1)
            columns.add(one)
        inner = QWidget()
        box = QVBoxLayout(inner)
        box.setContentsMargins(0, 0, 4, 12)
        box.addLayout(columns)
        box.addWidget(self.form)  # empty itself: its fields are on the sheets
        self.box.addWidget(make_scrollable(inner), 1)

    def refresh(self) -> None:
        caseload = self.workspace.caseload
        self._referrer.offer(lists.items(caseload, ListKind.REFERRER), complete=True)
        self._hinders.offer(lists.items(caseload, ListKind.HINDERS))
        self._helps.offer(lists.items(caseload, ListKind.HELPS))
        self._tags.offer(clients.list_tags(caseload))
        self.form.load(self.client_id, records.get(caseload, ClientFields, self.client_id))

    def _wishes(self) -> Card:
        return self._sheet(
            self.tr("Own goal"),
            [("goal", self.tr("Goal in the client's own words"), AreaField(lines=3))],
            [("own_will", self.tr("Own will to work"), AreaField(lines=2))],
            [("interests", self.tr("Interests and wishes"), AreaField(lines=2))],
        )

    def _strengths(self) -> Card:
        return self._sheet(
            self.tr("Strengths and skills"),
            [("strengths", self.tr("Strengths"), AreaField(lines=2))],
            [("skills", self.tr("Skills"), AreaField(lines=2))],
            [("resources", self.tr("Resources"), AreaField(lines=2))],
        )

    def _history(self) -> Card:
        return self._sheet(
            self.tr("Education and work"),
            [("education", self.tr("Education"), AreaField(lines=2))],
            [("work_history", self.tr("Work history"), AreaField(lines=3))],
        )

    def _needs(self) -> Card:
        sheet = self._sheet(
            self.tr("Support and everyday life"),
            [("practical_needs", self.tr("How to meet me"), AreaField(lines=2))],
            [("support_needs", self.tr("Need of support at work"), AreaField(lines=2))],
            [("life_situation", self.tr("Life situation"), AreaField(lines=2))],
            [("hinders", self.tr("What hinders work now"), self._hinders)],
            [("helps", self.tr("What would help"), self._helps)],
        )
        sheet.box.insertWidget(
            1, secondary(self.tr("Write what helps. No diagnoses are needed here."))
        )
        return sheet

    def _contact(self) -> Card:
        today = self.workspace.today
        return self._sheet(
            self.tr("Contact details"),
            [
                ("family_name", self.tr("Family name"), LineField()),
                ("given_names", self.tr("Given names"), LineField()),
            ],
            [
                ("birth_date", self.tr("Date of birth"), self._day()),
                ("birth_year", self.tr("Year of birth"), NumberField(EARLIEST.year, today.year)),
            ],
            [
                ("phone", self.tr("Phone"), LineField()),
                ("email", self.tr("E-mail"), LineField()),
            ],
            [
                ("municipality", self.tr("Municipality"), LineField()),
                ("languages", self.tr("Languages"), LineField()),
            ],
        )

    def _referral(self) -> Card:
        return self._sheet(
            self.tr("Referral and notes"),
            [
                ("referrer", self.tr("Referrer"), self._referrer),
                ("started_on", self.tr("Service started"), self._day()),
            ],
            [
                (
                    "came_by",
                    self.tr("How the client came"),
                    ChoiceField.from_enum(CameBy, self.workspace.labels, optional=True),
                ),
                ("came_with", self.tr("Who was there"), LineField()),
            ],
            [("plan_written_on", self.tr("Written in the employment plan"), self._day())],
            [("referral_note", self.tr("About the referral"), AreaField(lines=2))],
            [("situation", self.tr("Situation on the board, when not in work"), LineField())],
            [("notes", self.tr("Notes"), AreaField(lines=3))],
            [("tags", self.tr("Own tags, to filter by"), self._tags)],
        )

    def _sheet(self, title: str, *rows: list[Bound]) -> Card:
        sheet = Card(title)
        sheet.box.setSpacing(10)
        for row in rows:
            sheet.add(side_by_side(*(self.form.bind(*part) for part in row)))
        return sheet

    def _day(self) -> DayField:
        return DayField(lambda: self.workspace.today, self.workspace.labels)


class ListedLines(AreaField):
    """Lines of text, to which words of a list are added by choosing them."""

    def __init__(self) -> None:
        super().__init__(lines=2)
        self.words = QuietCombo()
        self.words.setAccessibleName(self.tr("Add from the list"))
        self.words.activated.connect(self._add)
        self._box.addWidget(self.words)
        name_combo(self.words, self.tr("Add from the list"))

    def offer(self, words: Sequence[str]) -> None:
        """Offer these words; others may be typed, too."""
        self.words.clear()
        self.words.addItems([self.tr("Add from the list"), *words])

    def lock(self) -> None:
        super().lock()
        self.words.setEnabled(False)

    def _add(self, place: int) -> None:
        if place > 0:
            lines = [line for line in self.value().splitlines() if line.strip()]
            if self.words.itemText(place) not in lines:
                self.area.setPlainText("\n".join([*lines, self.words.itemText(place)]))
                self.commit()
        self.words.setCurrentIndex(0)
