"""What a coach reads while she imports her sheet: roles, columns, results, and what to look at."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QLocale, QObject

from app.models.rules.importing.headings import Role, Target
from app.services.importing import Preview
from app.services.importing.matching import Result
from app.services.importing.problems import ImportProblem, ProblemKind
from app.services.importing.wording import sentence, wording


class ImportTexts(QObject):
    """Words the import in the language of the window."""

    def role(self, role: Role) -> str:
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

    def counts(self, preview: Preview) -> str:
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

    def place(self, name: str) -> str:
        """A field in words, by its name or by the heading in the sheet."""
        return self.target(Target(name)) if name in set(Target) else name

    def problem(self, problem: ImportProblem) -> str:
        """One thing to look at, in one sentence."""
        known = {**self._of_rows(), **self._of_values(), **self._of_sheets()}
        if problem.kind not in known:
            say = wording(QLocale().name()[:2])
            words = sentence(replace(problem, heading=self.place(problem.heading)), say)
            return f"{words[:1].upper()}{words[1:]}."
        words = known[problem.kind]
        return words.format(heading=self.place(problem.heading), value=problem.value)

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

    def _of_rows(self) -> Mapping[ProblemKind, str]:
        return {
            ProblemKind.NAME_MISSING: self.tr("There is no name, so the row is left out: {value}"),
            ProblemKind.NAME_TOO_LONG: self.tr(
                "The name is too long to be one, so the row is left out."
            ),
            ProblemKind.NOT_A_PERSON: self.tr(
                "“{value}” does not look like a person, so the row is left out."
            ),
            ProblemKind.NAME_ORDER: self.tr(
                "{heading}: the names are read family name first. Check them."
            ),
            ProblemKind.CONTINUED: self.tr(
                "The row belongs to the name above; it is kept in those notes."
            ),
            ProblemKind.DUPLICATE: self.tr("The same person is on row {value}, too."),
            ProblemKind.DUPLICATE_KEPT: self.tr(
                "The same person is on row {value}, too; what differs here is kept in the notes."
            ),
            ProblemKind.AMBIGUOUS: self.tr(
                "Several clients have this name, so the row is left out."
            ),
            ProblemKind.EMPLOYER_MISSING: self.tr(
                "There is no employer, so the row is left out: {value}"
            ),
            ProblemKind.EMPLOYER_TOO_LONG: self.tr(
                "The employer's name is too long to be one, so the row is left out."
            ),
            ProblemKind.CLIENT_NOT_FOUND: self.tr(
                "The client “{value}” was not found; the contact is kept without a client."
            ),
            ProblemKind.CLIENT_AMBIGUOUS: self.tr(
                "Several clients are called “{value}”; the contact is kept without a client."
            ),
            ProblemKind.MERGED: self.tr("There are merged cells here; look at the row."),
        }

    def _of_values(self) -> Mapping[ProblemKind, str]:
        return {
            ProblemKind.DIFFERS: self.tr(
                "{heading}: the sheet says “{value}”. What you have written here stays."
            ),
            ProblemKind.STATUS_DIFFERS: self.tr(
                "The colour says another status. The one you have chosen here stays."
            ),
            ProblemKind.WORK_DIFFERS: self.tr(
                "The sheet has other work: “{value}”. What you have written here stays."
            ),
            ProblemKind.CONTACT_DIFFERS: self.tr(
                "There is a contact with “{value}” on the same day already; it stays."
            ),
            ProblemKind.BAD_DATE: self.tr(
                "{heading}: “{value}” is not a date; it is kept in the notes."
            ),
            ProblemKind.DATE_INSIDE: self.tr(
                "{heading}: “{value}” is read as a day; it is kept in the notes, too."
            ),
            ProblemKind.ENDS_FIRST: self.tr("The end is before the start; check the days."),
            ProblemKind.BAD_BIRTH: self.tr(
                "{heading}: “{value}” is not a date or a year; it is kept in the notes."
            ),
            ProblemKind.BAD_RATING: self.tr(
                "{heading}: “{value}” is not a number from 0 to 10; it is kept in the notes."
            ),
            ProblemKind.IDENTITY_CODE: self.tr(
                "{heading}: the end of the personal identity code is not brought along."
            ),
            ProblemKind.CODE_IN_TEXT: self.tr(
                "A personal identity code comes into the notes; take it out if it isn't needed."
            ),
            ProblemKind.FORMULA_ERROR: self.tr(
                "{heading}: the formula gives an error ({value}), so it is left out."
            ),
            ProblemKind.TOO_LONG: self.tr(
                "{heading}: the text is too long for the field; it is kept in the notes."
            ),
            ProblemKind.UNKNOWN_OUTCOME: self.tr(
                "{heading}: “{value}” is not a known outcome; it is kept in the notes."
            ),
            ProblemKind.UNKNOWN_STATUS: self.tr(
                "{heading}: “{value}” is not a known status; it is kept in the notes."
            ),
            ProblemKind.STATUS_WORD: self.tr(
                "{heading}: “{value}”, but the colour says otherwise. The colour counts; the words "
                "are kept in the notes."
            ),
            ProblemKind.UNKNOWN_WAY: self.tr(
                "{heading}: “{value}” is not a known way of contact; it is kept in the notes."
            ),
            ProblemKind.UNKNOWN_SECTOR: self.tr(
                "{heading}: “{value}” is not a known sector; it is kept in the notes."
            ),
        }

    def _of_sheets(self) -> Mapping[ProblemKind, str]:
        return {
            ProblemKind.ABOVE_HEADINGS: self.tr(
                "Above the headings or as a comment stands “{value}”; it is left out."
            ),
            ProblemKind.SHEET_LEFT_OUT: self.tr("The sheet is left out (rows: {value})."),
            ProblemKind.COLOUR_UNSURE: self.tr(
                "What the colour {value} means is not sure; check the status."
            ),
            ProblemKind.COLOURS_BY_RULES: self.tr(
                "Some colours come from rules that are not read. Check the statuses, or use a "
                "column that says the status."
            ),
            ProblemKind.COLUMN_IN_NOTES: self.tr("The column “{heading}” is kept in the notes."),
            ProblemKind.COMMENT_IN_NOTES: self.tr(
                "{heading}: the cell's comment is kept in the notes."
            ),
        }
