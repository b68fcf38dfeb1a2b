"""After how long the page Today brings something up: the coach's own limits."""

from app.models.rules.attention_limits import AttentionLimits
from app.services.caseload import attention
from app.ui.components.basics import Card, heading, secondary
from app.ui.components.fields import NumberField, wrap_with_label
from app.ui.foundation.workspace import Workspace

_MOST = 400  # days or months


class AttentionLimitsSheet(Card):
    """A number for each limit; an empty one is the usual number again."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.head.insertWidget(0, heading(self.tr("When Today reminds")))
        self.add(secondary(self.tr("Today brings these up by itself after so long.")))
        self.fields: dict[str, NumberField] = {}
        for name, words in (
            ("silent_days", self.tr("Nobody has been in touch, days")),
            ("missed_days", self.tr("Did not come and no new try, days")),
            ("employer_days", self.tr("First employer met face to face, days from the start")),
            ("plan_months", self.tr("Review of the plan, months")),
            ("need_months", self.tr("Review of the need of support, months")),
        ):
            field = NumberField(1, _MOST)
            field.edited.connect(lambda name=name, words=words: self._save(name, words))
            if workspace.caseload.read_only:
                field.lock()
            self.fields[name] = field
            self.add(wrap_with_label(words, field))

    def refresh(self) -> None:
        """Show the limits as they are now."""
        kept = vars(attention.read_limits(self._workspace.caseload))
        for name, field in self.fields.items():
            field.renew(kept[name])

    def _save(self, name: str, words: str) -> None:
        value = self.fields[name].value()
        if value is None:
            value = vars(AttentionLimits())[name]
            self.fields[name].set_value(value)
        self._workspace.do(
            self.tr("Edit"),
            lambda: attention.write_limit(self._workspace.caseload, name, int(value)),
            detail=words,
        )
