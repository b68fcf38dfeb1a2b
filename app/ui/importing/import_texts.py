"""What a coach reads while she imports her sheet: roles, columns, results, and what to look at."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from app.models.rules.importing.headings import Role, Target
from app.services.importing import Preview
from app.services.importing.matching import Result
from app.services.importing.problems import ImportProblem
from app.services.importing.wording import sentence, wording
from app.ui.foundation.i18n import window_language


class ImportTexts(QObject):
    """Words the import in the language of the window."""

    def role_words(self, role: Role) -> str:
        """What a sheet holds."""
        return {
            Role.CLIENTS: self.tr("Clients"),
            Role.CONTACTS: self.tr("Employer contacts"),
            Role.IGNORED: self.tr("Leave out"),
        }[role]

    def result(self, result: Result) -> str:
        """What becomes of a row."""
        return {
            Result.NEW: self.tr("New"),
            Result.CHANGED: self.tr("Changed"),
            Result.SKIPPED: self.tr("Already there"),
            Result.UNCLEAR: self.tr("Unclear, left out"),
        }[result]

    def count_words(self, preview: Preview) -> str:
        """The import in numbers, without the zeros."""
        count = preview.count
        parts = [
            (count(Result.NEW), self.tr("%n new client(s)", "", count(Result.NEW))),
            (count(Result.CHANGED), self.tr("%n changed client(s)", "", count(Result.CHANGED))),
            (count(Result.SKIPPED), self.tr("%n already there", "", count(Result.SKIPPED))),
            (count(Result.UNCLEAR), self.tr("%n unclear, left out", "", count(Result.UNCLEAR))),
            (preview.contacts, self.tr("%n new employer contact(s)", "", preview.contacts)),
        ]
        found = [words for number, words in parts if number]
        return "  ·  ".join(found) or self.tr("Nothing new in the sheet")

    def target(self, target: Target) -> str:
        """Where a column goes."""
        return {**self._about_client(), **self._about_path(), **self._about_contact()}[target]

    def problem(self, problem: ImportProblem) -> str:
        """One thing to look at, in one sentence."""
        words = sentence(problem, wording(window_language()))
        return f"{words[:1].upper()}{words[1:]}."

    def _about_client(self) -> Mapping[Target, str]:
        return {
            Target.NAME: self.tr("Name"),
            Target.NAME_FAMILY_FIRST: self.tr("Name, family name first"),
            Target.GIVEN_NAMES: self.tr("First names"),
            Target.FAMILY_NAME: self.tr("Family name"),
            Target.BIRTH: self.tr("Date or year of birth"),
            Target.PHONE: self.tr("Phone"),
            Target.EMAIL: self.tr("E-mail"),
            Target.MUNICIPALITY: self.tr("Municipality"),
            Target.LANGUAGES: self.tr("Languages"),
            Target.REFERRER: self.tr("Referrer"),
            Target.OWN_WILL: self.tr("Own will"),
            Target.GOAL: self.tr("Goal"),
            Target.STRENGTHS: self.tr("Strengths"),
            Target.SKILLS: self.tr("Skills"),
            Target.INTERESTS: self.tr("Interests"),
            Target.EDUCATION: self.tr("Education"),
            Target.WORK_HISTORY: self.tr("Work history"),
            Target.SUPPORT_NEEDS: self.tr("Need of support"),
            Target.LIFE_SITUATION: self.tr("Life situation"),
            Target.NOTES: self.tr("Notes"),
            Target.LEFTOVER: self.tr("Keep as a note"),
            Target.IGNORED: self.tr("Leave out"),
        }

    def _about_path(self) -> Mapping[Target, str]:
        return {
            Target.STARTED_ON: self.tr("Start of the service"),
            Target.ENDED_ON: self.tr("End of the service"),
            Target.PERIOD: self.tr("Start and end of the service"),
            Target.SITUATION: self.tr("Situation now"),
            Target.STATUS: self.tr("Status"),
            Target.OUTCOME: self.tr("Outcome"),
            Target.EMPLOYER: self.tr("Employer"),
            Target.JOB_TITLE: self.tr("Job title"),
            Target.SELF_EFFICACY_START: self.tr("Self-efficacy at the start"),
            Target.SELF_EFFICACY_END: self.tr("Self-efficacy at the end"),
            Target.WORK_ABILITY_START: self.tr("Work ability at the start"),
            Target.WORK_ABILITY_END: self.tr("Work ability at the end"),
        }

    def _about_contact(self) -> Mapping[Target, str]:
        return {
            Target.DAY: self.tr("Day"),
            Target.SECTOR: self.tr("Sector"),
            Target.INDUSTRY: self.tr("Industry"),
            Target.PERSON: self.tr("Contact person"),
            Target.WAY: self.tr("Way of contact"),
            Target.CLIENT: self.tr("Client"),
            Target.SUBJECT: self.tr("What it was about"),
            Target.NEXT_STEP: self.tr("Next step"),
            Target.NEXT_DAY: self.tr("Day of the next step"),
        }
