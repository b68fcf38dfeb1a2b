"""What stands on every printed report: the organisation, its logo, and the job coach."""

from PySide6.QtWidgets import QWidget

from app.services.storage import settings
from app.ui.components.basics import Card, secondary
from app.ui.components.fields import Field, LineField, side_by_side, wrap_with_label
from app.ui.foundation.workspace import Workspace
from app.ui.settings.logo import LogoField


class OrganisationSheet(Card):
    """Each field saves itself."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(self.tr("Organisation and job coach"))
        self.workspace = workspace
        self.fields: dict[str, Field] = {}
        self.add(secondary(self.tr("These stand on the printed reports and summaries.")))
        line = self._line
        self.add(line("organisation", self.tr("Organisation")))
        self.logo = LogoField(self.workspace)
        self.add(wrap_with_label(self.tr("Logo"), self.logo))
        self.add(
            side_by_side(
                line("coach_name", self.tr("Your name")),
                line("coach_title", self.tr("Your title")),
            )
        )
        self.add(
            side_by_side(
                line("coach_phone", self.tr("Phone")),
                line("coach_email", self.tr("E-mail")),
            )
        )
        self.add(
            line(
                "secrecy_ground",
                self.tr("Ground of secrecy"),
                self.tr("For example the section of the Act that makes the report secret"),
            )
        )
        self.add(
            line(
                "funder_line",
                self.tr("Line on the funder"),
                self.tr("For example “Funded by the European Union”"),
            )
        )

    def refresh(self) -> None:
        """Show what is kept now; a field that has the keyboard keeps what is typed."""
        for name, field in self.fields.items():
            editor = field.focusProxy()
            if editor is None or not editor.hasFocus():
                field.set_value(settings.read(self.workspace.caseload, name))
        self.logo.refresh()

    def _line(self, name: str, label: str, placeholder: str = "") -> QWidget:
        field = LineField(placeholder=placeholder)
        field.edited.connect(lambda: self._save(name, label))
        self.fields[name] = field
        if self.workspace.caseload.read_only:
            field.lock()
        return wrap_with_label(label, field)

    def _save(self, name: str, label: str) -> None:
        value = str(self.fields[name].value())
        self.workspace.do(
            self.tr("Edit"),
            lambda: settings.write(self.workspace.caseload, name, value),
            origin=self,
            detail=label,
        )
