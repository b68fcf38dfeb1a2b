"""What is known of one employer: the fields of its row, each of which saves itself."""

from app.models.employer import EmployerFields
from app.models.enums import ListKind, Sector
from app.models.fields import Fields
from app.models.rules.text.employer_names import may_be_same
from app.services.caseload import employers, lists
from app.ui.components.basics import secondary
from app.ui.components.fields import AreaField, ChoiceField, LineField
from app.ui.components.record_form import RecordForm
from app.ui.components.tick_lines import TickLines
from app.ui.foundation.workspace import Workspace


class EmployerDetails(RecordForm):
    """The form of an employer, which also says whom the name looks like."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, EmployerFields)
        labels = workspace.labels
        self.box.setContentsMargins(0, 10, 4, 10)
        self.name = LineField()
        self.row(("name", self.tr("Name"), self.name))
        self.name.line.textChanged.connect(self._tell_alike)
        self._alike = secondary()
        self._alike.setWordWrap(False)
        self._alike.hide()
        self.box.addWidget(self._alike)
        self._industry = LineField()
        self.row(
            ("sector", self.tr("Sector"), ChoiceField.from_enum(Sector, labels, optional=True)),
            ("industry", self.tr("Industry"), self._industry),
        )
        self.row(
            ("municipality", self.tr("Municipality"), LineField()),
            ("size", self.tr("Size"), LineField()),
        )
        self.row(
            ("phone", self.tr("Phone"), LineField()),
            ("email", self.tr("E-mail"), LineField()),
        )
        self._supports = TickLines()
        self.row(("supports", self.tr("What support the employer needs"), self._supports))
        self.row(
            ("support_needs", self.tr("More about the support wished for"), AreaField(lines=2))
        )
        self.row(
            (
                "work_features",
                self.tr("The work: demands, variety, what can be adjusted"),
                AreaField(lines=2),
            )
        )
        self.row(("hiring_criteria", self.tr("What is looked for in a worker"), AreaField(lines=2)))
        self.row(("vacancies", self.tr("Vacancies and trial places"), AreaField(lines=2)))
        self.row(("notes", self.tr("Notes"), AreaField(lines=2)))
        self.box.addStretch(1)

    def load(self, row_id: int, fields: Fields) -> None:
        """Show an employer, with the ticks for the needs of support that the list offers now."""
        super().load(row_id, fields)
        self._supports.offer(lists.items(self._workspace.caseload, ListKind.EMPLOYER_SUPPORT))

    def offer_industries(self) -> None:
        """Complete what is typed as the industry from the list as it is now."""
        words = lists.items(self._workspace.caseload, ListKind.INDUSTRY)
        self._industry.offer(words, complete=True)

    def _tell_alike(self, name: str) -> None:
        """Say which other employer the typed name looks like."""
        every = employers.list_names(self._workspace.caseload)
        near = [other for one, other in every if one != self._row_id and may_be_same(other, name)]
        self._alike.setText(self.tr("Looks like: {name}").format(name=near[0] if near else ""))
        self._alike.setVisible(bool(near))
