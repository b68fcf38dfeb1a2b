"""Why the disclosure check points at a place, in words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.models.rules.reports.disclosure_check import CLIENT_WORDS, Finding, Worry

MOST_TOLD = 6  # words of one reason
_FIRST = (Worry.OWN_NAME, Worry.OTHER_CLIENT)
"""What names somebody is told first."""


def list_worries(found: Sequence[Finding]) -> str:
    """The words that are pointed at, a line a reason, each word once: 'Mikko, Mikolla: …'."""
    told: dict[str, list[str]] = {}
    for one in sorted(found, key=lambda one: one.worry not in _FIRST):
        words = told.setdefault(worry_words(one), [])
        words += [] if one.text in words else [one.text]
    return "\n".join(
        f"{', '.join(words[:MOST_TOLD])}{', …' if len(words) > MOST_TOLD else ''}: {reason}"
        for reason, words in told.items()
    )


def worry_words(finding: Finding) -> str:
    """Why it is pointed at, in one line."""
    told = {
        Worry.OTHER_CLIENT: QCoreApplication.translate("Worries", "Another client has this name"),
        Worry.OWN_NAME: QCoreApplication.translate(
            "Worries", "The client's own name in a nameless profile"
        ),
        Worry.IDENTITY_CODE: QCoreApplication.translate("Worries", "Personal identity code"),
        Worry.LIKE_IDENTITY_CODE: QCoreApplication.translate(
            "Worries", "Like a personal identity code (the check is wrong)"
        ),
        Worry.PHONE: QCoreApplication.translate("Worries", "Phone number"),
        Worry.EMAIL: QCoreApplication.translate("Worries", "E-mail address"),
        Worry.EMPLOYER: QCoreApplication.translate("Worries", "No consent to name this employer"),
        Worry.HEALTH: QCoreApplication.translate("Worries", "Tells of health, not for an employer"),
        Worry.UNPRINTABLE: QCoreApplication.translate(
            "Worries", "Letters that are missing on paper"
        ),
        Worry.EMPTY_SECTION: QCoreApplication.translate(
            "Worries", "Empty section, left out on paper"
        ),
        Worry.NO_STRENGTHS: QCoreApplication.translate(
            "Worries", "Nothing is said about strengths or skills"
        ),
    }[finding.worry]
    if finding.block == CLIENT_WORDS:
        return QCoreApplication.translate("Worries", "{reason} · in the client's words").format(
            reason=told
        )
    return told
