"""To whom a copy was handed over, on what ground, how and when: of a report and of any form."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.enums import DeliveryGround, DeliveryWay, ReportCopy
from app.models.rules.reports.report_states import grounds
from app.services.caseload.consent_check import covers_delivery
from app.services.reports.delivery import HandedOver
from app.ui.components.basics import button
from app.ui.components.fields import ChoiceField, DayField, LineField, wrap_with_label
from app.ui.foundation.places import NewConsent
from app.ui.foundation.workspace import PageName, Workspace


class DeliveryForm(QWidget):
    """To whom, on what ground, how and when."""

    done = Signal(object)  # HandedOver

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._copy = ReportCopy.CLIENT
        self.recipient = LineField()
        self.ground = ChoiceField([(DeliveryGround.OWN, workspace.labels[DeliveryGround.OWN])])
        self.consent = ChoiceField([], optional=True)
        self.note = LineField(placeholder=self.tr("Which law and section"))
        self.way = ChoiceField.from_enum(DeliveryWay, workspace.labels)
        self.day = DayField(lambda: workspace.today, workspace.labels)
        self._client_id = 0
        self._none_hold = False
        self._consent_row = wrap_with_label(self.tr("Consent that holds today"), self.consent)
        self.record_consent = button(workspace, self.tr("Record a consent…"), self._to_consent)
        self._note_row = wrap_with_label(self.tr("Ground in the law"), self.note)
        self.ground.edited.connect(self._show_ground)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        box.addWidget(wrap_with_label(self.tr("To whom"), self.recipient))
        box.addWidget(wrap_with_label(self.tr("On what ground"), self.ground))
        box.addWidget(self._consent_row)
        box.addWidget(self.record_consent)
        box.addWidget(self._note_row)
        box.addWidget(wrap_with_label(self.tr("In what way"), self.way))
        box.addWidget(wrap_with_label(self.tr("Day"), self.day))
        box.addWidget(button(workspace, self.tr("Record"), self.record, name="primary"))

    def begin(self, copy: ReportCopy) -> None:
        """An empty form for this copy, today."""
        self._copy = copy
        allowed = grounds(copy)
        self.ground.offer([(one, self._workspace.labels[one]) for one in allowed], optional=False)
        self.ground.set_value(allowed[0])
        self.recipient.set_value("")
        self.note.set_value("")
        self.way.set_value(DeliveryWay.IN_HAND)
        self.day.set_value(self._workspace.today)
        self._show_ground()

    def offer_consents(self, consents: list[tuple[int, str]], client_id: int) -> None:
        """The consents of the client that hold today; without any, one can be recorded."""
        self.consent.offer(consents)
        self._client_id = client_id
        self._none_hold = not consents
        self._show_ground()

    def _to_consent(self) -> None:
        place = NewConsent(str(self.recipient.value()))
        self._workspace.go(PageName.CLIENT_FILE, self._client_id, place)

    def record(self) -> None:
        """Hand on what is typed."""
        try:
            day = self.day.value() or self._workspace.today
        except ValueError:
            self.day.show_wrong(self.day.complaint())
            return
        ground = self.ground.value()
        given = HandedOver(
            paper=self._copy,
            recipient=self.recipient.value(),
            ground=ground,
            way=self.way.value(),
            day=day,
            consent_id=self.consent.value() if ground is DeliveryGround.CONSENT else None,
            note=self.note.value(),
        )
        if self._confirm_consent(given):
            self.done.emit(given)

    def _confirm_consent(self, given: HandedOver) -> bool:
        """Whether the consent speaks of the recipient, or the coach records it all the same."""
        if given.consent_id is None or not given.recipient.strip():
            return True
        covered = covers_delivery(
            self._workspace.caseload,
            given.consent_id,
            given.recipient,
            to_employer=given.paper is ReportCopy.EMPLOYER,
        )
        told = self.tr("The consent that was chosen does not speak of {recipient}.")
        return covered or self._workspace.questions.confirm(
            self,
            told.format(recipient=given.recipient.strip()),
            yes=self.tr("Record anyway"),
            no=self.tr("Choose another"),
        )

    def _show_ground(self) -> None:
        by_consent = self.ground.value() is DeliveryGround.CONSENT
        self._consent_row.setVisible(by_consent)
        self.record_consent.setVisible(by_consent and self._none_hold)
        self._note_row.setVisible(self.ground.value() is DeliveryGround.LAW)
