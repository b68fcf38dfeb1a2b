"""What is printed of a report, for whom, and who has been given it."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QListWidget, QVBoxLayout, QWidget

from app.models.enums import ReportCopy
from app.models.rules.reports.report_states import DONE
from app.services.documents import letterhead
from app.services.reports import delivery, final_report
from app.services.reports.delivery import Delivery, HandedOver
from app.services.reports.final_report import ReportView
from app.services.reports.report_printing import Print
from app.services.storage import settings
from app.services.storage.changes import Change
from app.ui.components.basics import Card, button, secondary
from app.ui.components.fields import ChoiceField, LineField, TickField, wrap_with_label
from app.ui.components.forms.delivery_form import DeliveryForm
from app.ui.foundation.i18n import OWN_NAMES
from app.ui.foundation.theme import scale_px
from app.ui.foundation.workspace import Workspace

Do = Callable[[str, Callable[[], Change]], bool]


class PaperTab(QWidget):
    """Chooses the copy; `chose` comes when another copy is to be looked at."""

    chose = Signal()

    def __init__(self, workspace: Workspace, do: Do) -> None:
        super().__init__()
        self._workspace = workspace
        self._do = do
        self._view: ReportView | None = None
        self.copy = ChoiceField([(copy, workspace.labels[copy]) for copy in ReportCopy])
        self.copy.set_value(ReportCopy.CLIENT)
        self.consent = ChoiceField([], optional=True)
        self.large = TickField(self.tr("Large print"))
        self.plain_words = TickField(self.tr("Fixed texts in plain language"))
        self.language = ChoiceField(OWN_NAMES)
        self._about_copy = secondary()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Who has been given it"))
        self.list.setWordWrap(True)
        self.list.setSpacing(4)
        self.list.setMaximumHeight(scale_px(170))
        self._none = secondary()
        self.give = button(workspace, self.tr("Record a delivery…"), self.begin_delivery)
        workspace.writing(self.give)
        self.letterhead = LetterheadCard(workspace)
        self.form = DeliveryForm(workspace)
        self.form.done.connect(self._deliver)
        self.form.hide()
        for field in (self.copy, self.consent, self.large):
            field.edited.connect(self._on_changed)
        self.language.edited.connect(self._change_language)
        self.plain_words.edited.connect(self._change_words)
        self._lay_out()

    def print_options(self) -> Print:
        """What is to be printed."""
        copy = self.copy.value()
        named = self.consent.value() if copy is ReportCopy.EMPLOYER else None
        return Print(copy, large=self.large.value(), consent_id=named)

    def show_view(self, view: ReportView) -> None:
        """Show what this report is printed with, and who has it."""
        if self._view is not None and self._view.id != view.id:
            self.form.hide()
            self.consent.set_value(None)
        self._view = view
        self.language.set_value(view.language)
        self.plain_words.set_value(view.plain_words)
        for field in (self.language, self.plain_words):
            field.setEnabled(view.open)
        consents = delivery.consents(self._workspace.caseload, view.client_id)
        offered = [(one.id, one.recipient or one.purpose) for one in consents]
        self.consent.offer(offered)
        self.form.offer_consents(offered, view.client_id)
        self.letterhead.refresh()
        self._show_copy()
        self._show_deliveries(view)

    def letterhead_lacks(self) -> list[str]:
        """What the paper lacks of the coach, in a sentence; empty where nothing is missing."""
        self.letterhead.refresh()
        missing = self.letterhead.missing_words()
        if not missing:
            return []
        told = self.tr("The paper does not say whom to ask. Fill in on the Paper tab: {missing}.")
        return [told.format(missing=missing)]

    def begin_delivery(self) -> None:
        """Record that the chosen copy was handed over."""
        self.form.begin(self.copy.value())
        self.form.show()
        self.form.recipient.setFocus()

    def _on_changed(self) -> None:
        self._show_copy()
        self.chose.emit()

    def _show_copy(self) -> None:
        copy = self.copy.value()
        self._consent_row.setVisible(copy is ReportCopy.EMPLOYER)
        self._about_copy.setText(
            {
                ReportCopy.CLIENT: self.tr("All sections."),
                ReportCopy.REFERRER: self.tr(
                    "The sections that were chosen for it together with the client."
                ),
                ReportCopy.EMPLOYER: self.tr(
                    "Only the sections ticked for the profile. Nameless, unless a consent that "
                    "holds lets the client be named."
                ),
            }[copy]
        )
        if self.form.isVisible():
            self.form.begin(copy)

    def _show_deliveries(self, view: ReportView) -> None:
        given = delivery.deliveries(self._workspace.caseload, view.id)
        self.list.clear()
        self.list.addItems([self._delivery_words(one) for one in given])
        self.list.setVisible(bool(given))
        done = view.state in DONE
        self.give.setVisible(done)
        if not done:
            self.form.hide()
        self._none.setText(
            self.tr("Nobody has been given it yet.")
            if done
            else self.tr("A copy is handed over when the report is final.")
        )
        self._none.setVisible(not given)

    def _delivery_words(self, one: Delivery) -> str:
        labels = self._workspace.labels
        first = f"{labels.day(one.day)}  {one.recipient} · {labels[one.paper]}"
        ground = " · ".join(
            part for part in (labels[one.ground], one.ground_note, labels[one.way]) if part
        )
        return f"{first}\n{ground}"

    def _deliver(self, given: HandedOver) -> None:
        view = self._view
        if given.paper is ReportCopy.EMPLOYER:
            given = replace(given, named=self.print_options().consent_id is not None)
        if view is not None and self._do(
            self.tr("Record of a delivery"),
            lambda: delivery.deliver(self._workspace.caseload, view.id, given),
        ):
            self.form.hide()

    def _change_language(self) -> None:
        view, language = self._view, self.language.value()
        if view is not None:
            self._do(
                self.tr("Change of the report's language"),
                lambda: final_report.change_language(self._workspace.caseload, view.id, language),
            )

    def _change_words(self) -> None:
        view, wanted = self._view, self.plain_words.value()
        if view is not None:
            self._do(
                self.tr("Change of the fixed texts"),
                lambda: final_report.print_plain_words(
                    self._workspace.caseload, view.id, wanted=wanted
                ),
            )

    def _lay_out(self) -> None:
        paper = Card(self.tr("Printing"))
        paper.add(wrap_with_label(self.tr("For whom"), self.copy))
        paper.add(self._about_copy)
        self._consent_row = wrap_with_label(self.tr("Named by this consent"), self.consent)
        paper.add(self._consent_row)
        paper.add(self.large)
        paper.add(self.plain_words)
        paper.add(wrap_with_label(self.tr("Language of the headings and forms"), self.language))
        given = Card(self.tr("Handed over"))
        for part in (self._none, self.list, self.give, self.form):
            given.add(part)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 10, 0, 0)
        box.setSpacing(12)
        box.addWidget(self.letterhead)
        self.letterhead.refresh()  # not before: without a parent it shows as a window of its own
        box.addWidget(paper)
        box.addWidget(given)
        box.addStretch(1)


class LetterheadCard(Card):
    """Asks for the coach's name, phone and organisation while the papers lack one of them."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(self.tr("Who the papers are from"))
        self._workspace = workspace
        self.lacks: tuple[str, ...] = ()
        self._names = {
            "coach_name": self.tr("Your name"),
            "coach_phone": self.tr("Phone"),
            "organisation": self.tr("Organisation"),
        }
        self.add(secondary(self.tr("Asked once; it is printed on every paper after that.")))
        self.fields: dict[str, LineField] = {}
        self._rows: dict[str, QWidget] = {}
        for name, label in self._names.items():
            field = self.fields[name] = LineField()
            if workspace.caseload.read_only:
                field.lock()
            self._rows[name] = wrap_with_label(label, field)
            self.add(self._rows[name])
        for name, field in self.fields.items():
            field.edited.connect(lambda name=name: self._save(name))

    def refresh(self) -> None:
        """Show the lines that are missing; the card is hidden where none is."""
        self.lacks = letterhead.missing_lines(self._workspace.caseload)
        self.setVisible(bool(self.lacks))
        for name, row in self._rows.items():
            row.setVisible(name in self.lacks)

    def missing_words(self) -> str:
        """What is missing, as the labels say it."""
        return ", ".join(self._names[name] for name in self.lacks)

    def _save(self, name: str) -> None:
        value = str(self.fields[name].value())
        self._workspace.do(
            self.tr("Edit: {field}").format(field=self._names[name]),
            lambda: settings.write(self._workspace.caseload, name, value),
        )
        self.refresh()
