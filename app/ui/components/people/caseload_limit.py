"""When a coach has as many clients as criterion 1 allows, or more: told, and nothing is refused."""

from PySide6.QtCore import QCoreApplication

from app.services.caseload.clients import CaseloadCount


def limit_sentence(count: CaseloadCount) -> str:
    """How many clients there are beside the most that criterion 1 allows; empty while fewer."""
    if not count.full:
        return ""
    if count.open == count.limit:
        return QCoreApplication.translate(
            "CaseloadLimit",
            "{open} clients in coaching: as many as quality criterion 1 allows.",
        ).format(open=count.open)
    return QCoreApplication.translate(
        "CaseloadLimit", "{open} clients in coaching; quality criterion 1 allows {limit}."
    ).format(open=count.open, limit=count.limit)
