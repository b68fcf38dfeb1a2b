"""An employer by name: a new one is said to be new, and one that looks alike is offered."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.models.rules.text.employer_names import may_be_same
from app.models.rules.text.names import fold_text, fold_texts
from app.services.caseload import employers
from app.ui.components.basics import button
from app.ui.components.fields import LineField
from app.ui.foundation.workspace import Workspace

_SHORTEST = 3  # letters
_LONGEST = 32  # letters of a name on a button


def shorten_text(text: str, most: int) -> str:
    """The beginning of a long text."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


class EmployerNameField(LineField):
    """A line that takes a new name only when it is left: half a name is no employer.

    `hint` says before Enter that the name is new, and offers the one that looks alike; it stands
    under the line unless it is placed elsewhere.
    """

    def __init__(self, workspace: Workspace, *, placeholder: str = "") -> None:
        super().__init__(placeholder=placeholder or self.tr("Choose an employer or type a new one"))
        self._workspace = workspace
        self.names: list[tuple[int, str]] = []
        self._ids: dict[str, int] = {}  # by the folded name
        self._said = QLabel()
        self._said.setObjectName("secondary")
        self._alike = button(workspace, "", self._take_alike, name="quiet")
        self._alike_name = ""
        self.hint = QWidget()
        row = QHBoxLayout(self.hint)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._said)
        row.addWidget(self._alike)
        row.addStretch(1)
        self._box.addWidget(self.hint)
        self.line.textChanged.connect(self._say)
        self._say()

    def refresh(self) -> None:
        """Offer the employers of now."""
        self.offer_employers(employers.list_names(self._workspace.caseload))

    def offer_employers(self, names: Sequence[tuple[int, str]]) -> None:
        """Offer these employers, each by id and name."""
        if list(names) == self.names:
            return  # of thousands the names alone take long
        self.names = list(names)
        self.offer([name for _, name in self.names])
        folded = fold_texts([name for _, name in self.names])
        self._ids = dict(zip(reversed(folded), (i for i, _ in reversed(self.names)), strict=True))
        self._say()

    def employer_id(self) -> int | None:
        """The employer of that name; None for a new one or none."""
        return self._ids.get(fold_text(" ".join(self.value().split())))

    @property
    def is_new(self) -> bool:
        """Whether what is typed names an employer that is not known."""
        return bool(self.value()) and self.employer_id() is None

    def _on_typed(self) -> None:
        super()._on_typed()
        if self.is_new:
            self._pause.stop()  # a pause in the middle of a name would make an employer of it

    def _say(self) -> None:
        typed = self.value()
        shown = self.is_new and len(typed) >= _SHORTEST
        alike = (name for _, name in self.names if shown and may_be_same(name, typed))
        self._alike_name = next(alike, "")
        self._said.setText(self.tr("A new employer") if shown else "")
        self._said.setVisible(not self._alike_name)
        name = shorten_text(self._alike_name, _LONGEST)
        self._alike.setText(self.tr("New. Did you mean {name}?").format(name=name))
        self._alike.setToolTip(self._alike_name)
        self._alike.setVisible(bool(self._alike_name))
        self.hint.setVisible(shown)

    def _take_alike(self) -> None:
        self.line.setText(self._alike_name)
        self.line.setFocus()
