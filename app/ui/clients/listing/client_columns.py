"""The columns of the table of clients: what the old sheet held, its colours as icons and words."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon

from app.models.enums import Phase, Status
from app.models.rules.text.names import sort_key
from app.services.caseload.clients import ClientCard
from app.ui.components.lists.table_model import Column
from app.ui.foundation.workspace import Workspace

STATUS_ORDER = {status: number for number, status in enumerate(Status)}
PHASE_ORDER = {phase: number for number, phase in enumerate(Phase)}
HIDDEN_AT_FIRST = ("municipality", "phone", "resting", "contact", "tags")
"""What a narrow window has no room for; the coach takes what she needs."""


def make_columns(workspace: Workspace) -> dict[str, Column[ClientCard]]:
    """Every column by its name, in the order from the left."""
    return {**_who_and_where(workspace), **_path(workspace), **_further(workspace)}


def _who_and_where(workspace: Workspace) -> dict[str, Column[ClientCard]]:
    labels, icons = workspace.labels, workspace.icons
    resting = _icon(workspace, "resting", "on_warning")
    status_icons = {
        status: icons.icon(f"status_{status}", colours.icon)
        for status, colours in workspace.theme.statuses.items()
    }

    def situation(card: ClientCard) -> str:
        rest = labels.resting_mark() if card.resting else ""
        return " · ".join(part for part in (rest, card.situation) if part)

    return {
        "name": Column(
            QCoreApplication.translate("ClientsPage", "Name"),
            lambda card: card.name,
            lambda card: sort_key(card.name),
            width=164,
        ),
        "status": Column(
            QCoreApplication.translate("ClientsPage", "Status"),
            lambda card: labels[card.status],
            lambda card: STATUS_ORDER[card.status],
            lambda card: status_icons[card.status],
            words=tuple(labels[status] for status in Status),
        ),
        "situation": Column(
            QCoreApplication.translate("ClientsPage", "Situation"),
            situation,
            icon=lambda card: resting if card.resting else None,
            width=180,
            stretch=True,
        ),
    }


def _path(workspace: Workspace) -> dict[str, Column[ClientCard]]:
    labels, today = workspace.labels, workspace.today
    late = _icon(workspace, "warning", "on_late")
    return {
        "referrer": Column(
            QCoreApplication.translate("ClientsPage", "Referrer"),
            lambda card: card.referrer,
            width=148,
        ),
        "started": Column(
            QCoreApplication.translate("ClientsPage", "Started"),
            lambda card: labels.day(card.started_on),
            lambda card: card.started_on,
            width=96,
        ),
        "phase": Column(
            QCoreApplication.translate("ClientsPage", "Phase"),
            lambda card: labels.word_or_nothing(card.phase),
            lambda card: None if card.phase is None else PHASE_ORDER[card.phase],
            width=150,
        ),
        "next": Column(
            QCoreApplication.translate("ClientsPage", "Next date"),
            lambda card: labels.due_words(card.next_day, workspace.today) if card.next_day else "",
            lambda card: card.next_day,
            lambda card: late if card.next_day and card.next_day < today else None,
            width=136,
        ),
        "outcome": Column(
            QCoreApplication.translate("ClientsPage", "Outcome"),
            lambda card: labels.word_or_nothing(card.outcome),
            width=116,
        ),
    }


def _further(workspace: Workspace) -> dict[str, Column[ClientCard]]:
    labels = workspace.labels

    def rest(card: ClientCard) -> str:
        if not card.resting:
            return ""
        return " · ".join(filter(None, (labels.resting_mark(), labels.day(card.review_day))))

    return {
        "municipality": Column(
            QCoreApplication.translate("ClientsPage", "Municipality"),
            lambda card: card.municipality,
            width=120,
        ),
        "phone": Column(
            QCoreApplication.translate("ClientsPage", "Phone"), lambda card: card.phone, width=128
        ),
        "resting": Column(QCoreApplication.translate("ClientsPage", "Resting"), rest, width=160),
        "contact": Column(
            QCoreApplication.translate("ClientsPage", "Last contact"),
            lambda card: labels.day(card.last_contact),
            lambda card: card.last_contact,
            width=112,
        ),
        "tags": Column(
            QCoreApplication.translate("ClientsPage", "Own tags"),
            lambda card: ", ".join(card.tags),
            width=140,
        ),
    }


def _icon(workspace: Workspace, name: str, meaning: str) -> QIcon:
    return workspace.icons.icon(name, workspace.theme[meaning])
