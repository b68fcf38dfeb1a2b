"""Who has been given a form: the versions that were signed off or handed over, and one more."""

from PySide6.QtWidgets import QListWidget

from app.models.enums import ReportCopy, ReportState
from app.models.rules.reports.report_states import DONE
from app.services.forms import filled_forms
from app.services.forms.filled_forms import FormVersionRow, FormView
from app.services.reports import delivery
from app.services.reports.delivery import HandedOver
from app.ui.components.basics import Card, button, secondary
from app.ui.components.forms.delivery_form import DeliveryForm
from app.ui.foundation.theme import scale_px
from app.ui.foundation.workspace import Workspace


class FormHandover(Card):
    """Shows the versions of a form; a delivery is recorded as that of a final report is."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(self.tr("Versions and deliveries"))
        self._workspace = workspace
        self._view: FormView | None = None
        self._copy = ReportCopy.CLIENT
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Versions and deliveries"))
        self.list.setWordWrap(True)
        self.list.setMaximumHeight(scale_px(150))
        self.none = secondary()
        self.give = button(workspace, self.tr("Record a delivery…"), self.begin)
        self.form = DeliveryForm(workspace)
        self.form.done.connect(self.deliver)
        workspace.writing(self.give)
        for part in (self.none, self.list, self.give, self.form):
            self.add(part)

    def show_view(self, view: FormView, copy: ReportCopy) -> None:
        """Show this form, of which that copy is chosen."""
        caseload = self._workspace.caseload
        if self._view is None or self._view.id != view.id or copy is not self._copy:
            self.form.hide()
        self._view, self._copy = view, copy
        found = filled_forms.list_form_versions(caseload, view.id)
        self.list.clear()
        self.list.addItems([self._words(one) for one in found])
        self.list.setVisible(bool(found))
        ready = view.state in DONE or not view.kind.together
        self.none.setText(
            self.tr("Nobody has been given it yet.")
            if ready
            else self.tr("A copy is handed over when the paper is final.")
        )
        self.none.setVisible(not any(one.recipient for one in found))
        self.give.setVisible(ready)
        self.setVisible(view.client_id is not None)
        if view.client_id is not None:
            consents = delivery.consents(caseload, view.client_id)
            offered = [(one.id, one.recipient or one.purpose) for one in consents]
            self.form.offer_consents(offered, view.client_id)

    def begin(self) -> None:
        """Record that the chosen copy was handed over."""
        self.form.begin(self._copy)
        self.form.show()
        self.form.recipient.setFocus()

    def deliver(self, given: HandedOver) -> None:
        """Record what is filled in."""
        view = self._view
        if view is None:
            return
        if self._workspace.do(
            self.tr("Record of a delivery"),
            lambda: filled_forms.deliver_form(self._workspace.caseload, view.id, given),
        ):
            self.form.hide()
            self.show_view(filled_forms.get_form(self._workspace.caseload, view.id), self._copy)

    def _words(self, one: FormVersionRow) -> str:
        labels = self._workspace.labels
        state = labels[one.state]
        if one.version > 1:
            state = self.tr("{state}, version {number}").format(state=state, number=one.version)
        if one.state is ReportState.DELIVERED:
            return f"{labels.day(one.day)}  {state}: {one.recipient}"
        return f"{labels.day(one.made_at.date())}  {state}"
