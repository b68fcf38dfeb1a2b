"""What a person reads for each value of `app/models/kinds.py`: one place for all of it."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QObject

from app.models import kinds


class Labels(QObject):
    """Words for enums and dates on the screen, in the language of the window."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # By kind too: an entry and a status may share a value, and equal strings are equal keys.
        self._words: Mapping[tuple[type[StrEnum], str], str] = {
            (type(value), value): word
            for words in (
                self._statuses(),
                self._path(),
                self._outcomes(),
                self._contacts(),
                self._entries(),
                self._placements(),
                self._reports(),
                self._due(),
                self._log(),
            )
            for value, word in words
        }
        self._weekdays = (
            self.tr("Mon"),
            self.tr("Tue"),
            self.tr("Wed"),
            self.tr("Thu"),
            self.tr("Fri"),
            self.tr("Sat"),
            self.tr("Sun"),
        )

    def __getitem__(self, value: StrEnum) -> str:
        return self._words[type(value), value]

    def maybe(self, value: StrEnum | None) -> str:
        """The word, or nothing where nothing was chosen."""
        return "" if value is None else self[value]

    def day(self, day: date | None) -> str:
        """3.12.2026"""
        return "" if day is None else f"{day.day}.{day.month}.{day.year}"

    def short_day(self, day: date, today: date) -> str:
        """Thu 3.12., with the year where it is not this one."""
        year = "" if day.year == today.year else str(day.year)
        return f"{self._weekdays[day.weekday()]} {day.day}.{day.month}.{year}"

    def due(self, day: date, today: date) -> str:
        """When something is due, late in words: colour alone would not say it."""
        late = (today - day).days
        if late > 0:
            return self.tr("%n day(s) late", "", late)
        if late == 0:
            return self.tr("Today")
        return self.short_day(day, today)

    def hit_kind(self, kind: str) -> str:
        """The heading over one kind of search hits."""
        return {
            "client": self.tr("Clients"),
            "employer": self.tr("Employers"),
            "person": self.tr("People"),
            "contact": self.tr("Employer contacts"),
            "entry": self.tr("Meetings and notes"),
            "placement": self.tr("Work and measures"),
            "report": self.tr("Final reports"),
        }.get(kind, self.tr("Other"))

    def origin(self, origin: str) -> str:
        """Where in the caseload a line of a report is from."""
        return {
            "client.started_on": self.tr("Client's file: start"),
            "client.ended_on": self.tr("Client's file: end"),
            "client.outcome": self.tr("Client's file: outcome"),
            "client.referrer": self.tr("Client's file: referrer"),
            "client.goal": self.tr("Client's file: goal"),
            "client.own_will": self.tr("Client's file: own will"),
            "client.skills": self.tr("Client's file: skills"),
            "client.education": self.tr("Client's file: education"),
            "client.work_history": self.tr("Client's file: work history"),
            "client.strengths": self.tr("Client's file: strengths"),
            "client.resources": self.tr("Client's file: resources"),
            "client.interests": self.tr("Client's file: interests"),
            "client.support_needs": self.tr("Client's file: needs for support"),
            "client.practical_needs": self.tr("Client's file: practical needs"),
            "placement": self.tr("Work and measures"),
            "phase_step": self.tr("Path"),
            "entry": self.tr("Meetings and notes"),
            "status_change": self.tr("Moves on the board"),
        }.get(origin, self.tr("Other"))

    def resting(self) -> str:
        """The mark of a client whose service rests."""
        return self.tr("Resting")

    def reading_only(self) -> str:
        """Why nothing can be changed in a file that is only looked into."""
        return self.tr("This file is open for reading only. Nothing in it can be changed or saved.")

    def _statuses(self) -> list[tuple[StrEnum, str]]:
        return [
            (kinds.Status.ACTIVE, self.tr("Active")),
            (kinds.Status.IN_MEASURE, self.tr("In a measure")),
            (kinds.Status.SUCCEEDED, self.tr("Succeeded")),
            (kinds.Status.HEALTH_CHECK, self.tr("Health first")),
            (kinds.Status.REHAB_WORK, self.tr("Rehabilitation first")),
            (kinds.Status.RETURNED, self.tr("Returned")),
        ]

    def _path(self) -> list[tuple[StrEnum, str]]:
        return [
            (kinds.Phase.AGREEMENT, self.tr("1 Entry and agreement")),
            (kinds.Phase.PROFILE, self.tr("2 Skills and vocational profile")),
            (kinds.Phase.JOB_SEARCH, self.tr("3 Rapid job search")),
            (kinds.Phase.EMPLOYER_SUPPORT, self.tr("4 Support agreed with the employer")),
            (kinds.Phase.KEEPING_WORK, self.tr("5 Support to keep the job")),
            (kinds.Instrument.SELF_EFFICACY, self.tr("Self-efficacy")),
            (kinds.Instrument.WORK_ABILITY, self.tr("Work ability")),
            (kinds.Moment.START, self.tr("At the start")),
            (kinds.Moment.END, self.tr("At the end")),
            (kinds.ListKind.REFERRER, self.tr("Referrers")),
            (kinds.ListKind.SERVICE, self.tr("Services")),
            (kinds.ListKind.MEASURE, self.tr("Measures")),
            (kinds.ListKind.INDUSTRY, self.tr("Industries")),
            (kinds.ListKind.ROLE, self.tr("Roles in the network")),
            (kinds.ListKind.OWN_WORD, self.tr("Own words of the spelling check")),
        ]

    def _outcomes(self) -> list[tuple[StrEnum, str]]:
        return [
            (kinds.Outcome.EMPLOYED, self.tr("Employed")),
            (kinds.Outcome.WORK_TRIAL, self.tr("To a work trial")),
            (kinds.Outcome.REHAB_WORK, self.tr("To rehabilitative work activity")),
            (kinds.Outcome.WORK_ABILITY_ASSESSMENT, self.tr("Back to work ability assessment")),
            (kinds.Outcome.EDUCATION, self.tr("To education")),
            (kinds.Outcome.INTERRUPTED, self.tr("Interrupted")),
            (kinds.Outcome.DID_NOT_STAY, self.tr("Did not stay a client")),
            (kinds.Outcome.SICK_LEAVE, self.tr("On sick leave")),
        ]

    def _contacts(self) -> list[tuple[StrEnum, str]]:
        return [
            (kinds.ContactWay.VISIT, self.tr("Visit")),
            (kinds.ContactWay.PHONE, self.tr("Phone call")),
            (kinds.ContactWay.EMAIL, self.tr("E-mail")),
            (kinds.ContactWay.VIA_CLIENT, self.tr("Through the client")),
            (kinds.ContactWay.VIDEO, self.tr("Teams")),
            (kinds.ContactMaker.COACH, self.tr("Job coach")),
            (kinds.ContactMaker.COORDINATOR, self.tr("Business coordinator")),
            (kinds.ContactMaker.CLIENT, self.tr("The client")),
            (kinds.Sector.COMPANY, self.tr("Company")),
            (kinds.Sector.THIRD_SECTOR, self.tr("Third sector")),
            (kinds.Sector.PUBLIC, self.tr("Public sector")),
        ]

    def _entries(self) -> list[tuple[StrEnum, str]]:
        return [
            (kinds.EntryKind.MEETING, self.tr("Client meeting")),
            (kinds.EntryKind.CALL, self.tr("Call")),
            (kinds.EntryKind.MESSAGE, self.tr("Message")),
            (kinds.EntryKind.WORKPLACE_VISIT, self.tr("Visit to the workplace")),
            (kinds.EntryKind.NETWORK_MEETING, self.tr("Network meeting")),
            (kinds.EntryKind.BENEFITS_TALK, self.tr("Benefits advice")),
            (kinds.EntryKind.DISCLOSURE_TALK, self.tr("What to tell at work")),
            (kinds.EntryKind.HEALTH_CHECK, self.tr("Health check")),
            (kinds.EntryKind.QUICK_HELP, self.tr("Quick help")),
            (kinds.EntryKind.CLIENT_PANEL, self.tr("Client panel")),
            (kinds.EntryKind.WORKSHOP, self.tr("Workshop or training")),
            (kinds.EntryKind.OTHER, self.tr("Other")),
            (kinds.EntryPlace.OFFICE, self.tr("Own office")),
            (kinds.EntryPlace.WORKPLACE, self.tr("Workplace")),
            (kinds.EntryPlace.COMMUNITY, self.tr("Elsewhere in town")),
            (kinds.EntryPlace.HOME, self.tr("At home")),
            (kinds.EntryPlace.REMOTE, self.tr("Remotely")),
            (kinds.EntryWay.IN_PERSON, self.tr("Face to face")),
            (kinds.EntryWay.PHONE, self.tr("By phone")),
            (kinds.EntryWay.VIDEO, self.tr("By video")),
            (kinds.EntryWay.MESSAGE, self.tr("By message")),
        ]

    def _placements(self) -> list[tuple[StrEnum, str]]:
        return [
            (kinds.PlacementKind.JOB, self.tr("Job")),
            (kinds.PlacementKind.MEASURE, self.tr("Measure")),
            (kinds.Hours.FULL_TIME, self.tr("Full-time")),
            (kinds.Hours.PART_TIME, self.tr("Part-time")),
            (kinds.Term.PERMANENT, self.tr("Permanent")),
            (kinds.Term.FIXED_TERM, self.tr("Fixed-term")),
            (kinds.Subsidy.PAY_SUBSIDY, self.tr("Pay subsidy")),
            (kinds.Subsidy.WORKPLACE_ARRANGEMENT, self.tr("Workplace arrangement support")),
            (kinds.Subsidy.MUNICIPAL_SUPPLEMENT, self.tr("Municipal supplement")),
            (kinds.Subsidy.APPRENTICESHIP, self.tr("Apprenticeship")),
        ]

    def _reports(self) -> list[tuple[StrEnum, str]]:
        return [
            (kinds.ReportState.DRAFT, self.tr("Draft")),
            (kinds.ReportState.READ, self.tr("Read together")),
            (kinds.ReportState.AGREED, self.tr("Agreed on")),
            (kinds.ReportState.FINAL, self.tr("Final")),
            (kinds.ReportState.DELIVERED, self.tr("Handed over")),
            (kinds.ReportCopy.CLIENT, self.tr("The client's copy")),
            (kinds.ReportCopy.REFERRER, self.tr("The referrer's copy")),
            (kinds.ReportCopy.EMPLOYER, self.tr("Competence profile for an employer")),
            (kinds.DeliveryGround.OWN, self.tr("The client's own report")),
            (kinds.DeliveryGround.CONSENT, self.tr("The client's consent")),
            (kinds.DeliveryGround.LAW, self.tr("By law")),
            (kinds.DeliveryWay.IN_HAND, self.tr("In hand")),
            (kinds.DeliveryWay.POST, self.tr("By post")),
            (kinds.DeliveryWay.SECURE_MAIL, self.tr("By encrypted e-mail")),
            (kinds.DeliveryWay.OTHER, self.tr("In another way")),
            (kinds.ClientPart.WRITTEN_TOGETHER, self.tr("Written together")),
            (kinds.ClientPart.COMMENTED, self.tr("The client has commented")),
            (kinds.ClientPart.DECLINED, self.tr("The client did not want to comment")),
        ]

    def _due(self) -> list[tuple[StrEnum, str]]:
        return [
            (kinds.DueKind.NEXT_STEP, self.tr("Next step")),
            (kinds.DueKind.REST_REVIEW, self.tr("Review of the rest")),
            (kinds.DueKind.PLACEMENT_END, self.tr("Work or measure ends")),
            (kinds.DueKind.CONSENT_END, self.tr("Consent runs out")),
            (kinds.DueKind.NO_CONTACT, self.tr("No contact for a while")),
        ]

    def _log(self) -> list[tuple[StrEnum, str]]:
        return [
            (kinds.LogAction.OPENED, self.tr("Opened")),
            (kinds.LogAction.ADDED, self.tr("Added")),
            (kinds.LogAction.CHANGED, self.tr("Changed")),
            (kinds.LogAction.REMOVED, self.tr("Removed")),
            (kinds.LogAction.UNDONE, self.tr("Undone")),
            (kinds.LogAction.REDONE, self.tr("Redone")),
            (kinds.LogAction.IMPORTED, self.tr("Imported")),
            (kinds.LogAction.PRINTED, self.tr("Printed")),
            (kinds.LogAction.SAVED_COPY, self.tr("Saved as a copy")),
            (kinds.LogAction.EXPORTED, self.tr("Exported")),
            (kinds.LogAction.DISCLOSED, self.tr("Disclosed")),
            (kinds.LogAction.ERASED, self.tr("Erased")),
        ]
