"""What a person reads in the window for each value of `app/models/enums.py`, in English.

Finnish and Swedish are in `resources/translations/`, context Labels. What paper says of the same
values is `[access.values]` in `resources/phrases/`, in all three languages.
"""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QObject

from app.models import enums
from app.models.enums import WaitReason
from app.models.rules.workdays import DayOff, find_day_off

_DAYS_OF_MONTHS, _DAYS_OF_YEARS = 100, 730  # late in months, and in years, from these on


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
                self._attention_kinds(),
                self._rhythm_reasons(),
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

    def in_full(self, status: enums.Status) -> str:
        """A status as it stands in tips and on paper, where there is room for all of it."""
        match status:
            case enums.Status.REHAB_WORK:
                return self.tr("To rehabilitative work activity first")
            case enums.Status.RETURNED:
                return self.tr("Returned or moved elsewhere")
            case _:
                return self[status]

    def word_or_nothing(self, value: StrEnum | None) -> str:
        """The word, or nothing where nothing was chosen."""
        return "" if value is None else self[value]

    def day(self, day: date | None) -> str:
        """3.12.2026"""
        return "" if day is None else f"{day.day}.{day.month}.{day.year}"

    def short_day(self, day: date, today: date) -> str:
        """Thu 3.12., with the year where it is not this one."""
        year = "" if day.year == today.year else str(day.year)
        return f"{self._weekdays[day.weekday()]} {day.day}.{day.month}.{year}"

    def next_day_text(self, day: date, today: date) -> str:
        """Thu 3.12., and why nobody is at work on it: Sat 5.12. (weekend)."""
        shown = self.short_day(day, today)
        match find_day_off(day):
            case DayOff.WEEKEND:
                return self.tr("{day} (weekend)").format(day=shown)
            case DayOff.HOLIDAY:
                return self.tr("{day} (public holiday)").format(day=shown)
            case None:
                return shown

    def due_words(self, day: date | None, today: date) -> str:
        """When something is due, late in words: colour alone would not say it.

        In months and years from a hundred days on: longer numbers are cut on a card, and mislead.
        """
        if day is None:
            return self.tr("No day")
        late = (today - day).days
        if late >= _DAYS_OF_YEARS:
            return self.tr("%n year(s) late", "", late // 365)
        if late >= _DAYS_OF_MONTHS:
            return self.tr("%n month(s) late", "", late // 30)
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
            "consent": self.tr("Consents"),
            "form": self.tr("Papers"),
            "lead": self.tr("Jobs and leads"),
            "document": self.tr("Papers from elsewhere"),
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
            "sub_goal": self.tr("Results besides a job"),
            "entry": self.tr("Meetings and notes"),
            "status_change": self.tr("Moves on the board"),
        }.get(origin, self.tr("Other"))

    def resting_mark(self) -> str:
        """The mark of a client whose service rests."""
        return self.tr("Resting")

    def reading_only(self) -> str:
        """Why nothing can be changed in a file that is only looked into."""
        return self.tr("This file is open for reading only. Nothing in it can be changed or saved.")

    def _statuses(self) -> list[tuple[StrEnum, str]]:
        return [
            (enums.Status.ACTIVE, self.tr("Active")),
            (enums.Status.IN_MEASURE, self.tr("In a measure")),
            (enums.Status.SUCCEEDED, self.tr("Succeeded")),
            (enums.Status.HEALTH_CHECK, self.tr("Health first")),
            (enums.Status.REHAB_WORK, self.tr("Rehabilitative work first")),
            (enums.Status.RETURNED, self.tr("Returned")),
        ]

    def _path(self) -> list[tuple[StrEnum, str]]:
        return [
            (enums.Phase.AGREEMENT, self.tr("1 Entry and agreement")),
            (enums.Phase.PROFILE, self.tr("2 Skills and vocational profile")),
            (enums.Phase.JOB_SEARCH, self.tr("3 Rapid job search")),
            (enums.Phase.EMPLOYER_SUPPORT, self.tr("4 Support agreed with the employer")),
            (enums.Phase.KEEPING_WORK, self.tr("5 Support to keep the job")),
            (enums.Instrument.SELF_EFFICACY, self.tr("Self-efficacy")),
            (enums.Instrument.WORK_ABILITY, self.tr("Work ability")),
            (enums.CameBy.JOINT_TALK, self.tr("Joint talk")),
            (enums.CameBy.REFERRAL, self.tr("Referral")),
            (enums.CameBy.CONSULTATION, self.tr("Consultation")),
            (enums.CameBy.SELF, self.tr("Self-referral")),
            (enums.LedTo.CONSULTATION, self.tr("Consultation")),
            (enums.LedTo.NETWORK, self.tr("Network")),
            (enums.LedTo.SERVICE, self.tr("Service")),
            (enums.LedTo.EMPLOYMENT, self.tr("Employment")),
            (enums.LedTo.NOT_YET, self.tr("Not timely yet")),
            (enums.SubGoalKind.JOB_SEARCH_SKILLS, self.tr("Ready to look for work")),
            (enums.SubGoalKind.SKILLS_SHOWN, self.tr("Skills shown")),
            (enums.SubGoalKind.STRENGTHS_KNOWN, self.tr("Strengths known")),
            (enums.SubGoalKind.CAREER_PLAN, self.tr("Career plan")),
            (enums.SubGoalKind.SUPPORT_NEED_KNOWN, self.tr("Need of support recognised")),
            (enums.SubGoalKind.INFORMATION_SHARED, self.tr("Information shared in the network")),
            (enums.SubGoalKind.FELT_SUCCESS, self.tr("Experience of success")),
            (enums.SupportNeedKind.WORK_ABILITY, self.tr("Work ability")),
            (enums.SupportNeedKind.EMPLOYMENT, self.tr("Employment or education")),
            (enums.SupportNeedKind.FUNCTIONING, self.tr("Functioning")),
            (enums.SupportNeedKind.WHOLE_SITUATION, self.tr("Whole situation")),
            (enums.Moment.START, self.tr("At the start")),
            (enums.Moment.END, self.tr("At the end")),
            (enums.ListKind.REFERRER, self.tr("Referrers")),
            (enums.ListKind.SERVICE, self.tr("Services")),
            (enums.ListKind.MEASURE, self.tr("Measures")),
            (enums.ListKind.INDUSTRY, self.tr("Industries")),
            (enums.ListKind.ROLE, self.tr("Roles in the network")),
            (enums.ListKind.SUBJECT, self.tr("Subjects of contacts")),
            (enums.ListKind.MISSED, self.tr("Why a meeting was missed")),
            (enums.ListKind.JOB_END, self.tr("Why a job ended")),
            (enums.ListKind.HINDERS, self.tr("What hinders work")),
            (enums.ListKind.HELPS, self.tr("What helps at work")),
            (enums.ListKind.EMPLOYER_SUPPORT, self.tr("Support that employers need")),
            (enums.ListKind.KNOWN_WORD, self.tr("Own words of the spelling check")),
        ]

    def _outcomes(self) -> list[tuple[StrEnum, str]]:
        return [
            (enums.Outcome.EMPLOYED, self.tr("Employed")),
            (enums.Outcome.WORK_TRIAL, self.tr("To a work trial")),
            (enums.Outcome.REHAB_WORK, self.tr("To rehabilitative work activity")),
            (enums.Outcome.WORK_ABILITY_ASSESSMENT, self.tr("Back to work ability assessment")),
            (enums.Outcome.EDUCATION, self.tr("To education")),
            (enums.Outcome.INTERRUPTED, self.tr("Interrupted")),
            (enums.Outcome.DID_NOT_STAY, self.tr("Did not stay a client")),
            (enums.Outcome.SICK_LEAVE, self.tr("On sick leave")),
        ]

    def _contacts(self) -> list[tuple[StrEnum, str]]:
        return [
            (enums.ContactWay.VISIT, self.tr("Visit")),
            (enums.ContactWay.PHONE, self.tr("Phone call")),
            (enums.ContactWay.EMAIL, self.tr("E-mail")),
            (enums.ContactWay.VIA_CLIENT, self.tr("Through the client")),
            (enums.ContactWay.VIDEO, self.tr("Teams")),
            (enums.ContactMaker.COACH, self.tr("Job coach")),
            (enums.ContactMaker.COORDINATOR, self.tr("Business coordinator")),
            (enums.ContactMaker.CLIENT, self.tr("The client")),
            (enums.Sector.COMPANY, self.tr("Company")),
            (enums.Sector.THIRD_SECTOR, self.tr("Third sector")),
            (enums.Sector.PUBLIC, self.tr("Public sector")),
        ]

    def _entries(self) -> list[tuple[StrEnum, str]]:
        return [
            (enums.EntryKind.MEETING, self.tr("Client meeting")),
            (enums.EntryKind.CALL, self.tr("Call")),
            (enums.EntryKind.MESSAGE, self.tr("Message")),
            (enums.EntryKind.WORKPLACE_VISIT, self.tr("Visit to the workplace")),
            (enums.EntryKind.NETWORK_MEETING, self.tr("Network meeting")),
            (enums.EntryKind.BENEFITS_TALK, self.tr("Benefits advice")),
            (enums.EntryKind.DISCLOSURE_TALK, self.tr("What to tell at work")),
            (enums.EntryKind.HEALTH_CHECK, self.tr("Health check")),
            (enums.EntryKind.NOTE, self.tr("Note")),
            (enums.EntryKind.QUICK_HELP, self.tr("Quick help")),
            (enums.EntryKind.POP_UP, self.tr("Pop-up clinic")),
            (enums.EntryKind.CLIENT_PANEL, self.tr("Client panel")),
            (enums.EntryKind.WORKSHOP, self.tr("Workshop")),
            (enums.EntryKind.TRAINING, self.tr("Training")),
            (enums.EntryKind.FORUM, self.tr("Cooperation forum")),
            (enums.EntryKind.OTHER, self.tr("Other")),
            (enums.EntryPlace.OFFICE, self.tr("Own office")),
            (enums.EntryPlace.WORKPLACE, self.tr("Workplace")),
            (enums.EntryPlace.COMMUNITY, self.tr("Elsewhere in town")),
            (enums.EntryPlace.HOME, self.tr("At home")),
            (enums.EntryPlace.REMOTE, self.tr("Remotely")),
            (enums.EntryWay.IN_PERSON, self.tr("Face to face")),
            (enums.EntryWay.PHONE, self.tr("By phone")),
            (enums.EntryWay.VIDEO, self.tr("By video")),
            (enums.EntryWay.MESSAGE, self.tr("By message")),
        ]

    def _placements(self) -> list[tuple[StrEnum, str]]:
        return [
            (enums.PlacementKind.JOB, self.tr("Job")),
            (enums.PlacementKind.MEASURE, self.tr("Measure")),
            (enums.Hours.FULL_TIME, self.tr("Full-time")),
            (enums.Hours.PART_TIME, self.tr("Part-time")),
            (enums.Term.PERMANENT, self.tr("Permanent")),
            (enums.Term.FIXED_TERM, self.tr("Fixed-term")),
            (enums.Subsidy.PAY_SUBSIDY, self.tr("Pay subsidy")),
            (enums.Subsidy.WORKPLACE_ARRANGEMENT, self.tr("Workplace arrangement support")),
            (enums.Subsidy.MUNICIPAL_SUPPLEMENT, self.tr("Municipal supplement")),
            (enums.Subsidy.APPRENTICESHIP, self.tr("Apprenticeship")),
            (enums.LeadState.OPEN, self.tr("Open")),
            (enums.LeadState.APPLIED, self.tr("Applied for")),
            (enums.LeadState.INTERVIEW, self.tr("Interview")),
            (enums.LeadState.FILLED, self.tr("Filled")),
            (enums.LeadState.CLOSED, self.tr("Closed")),
            (enums.LeadOrigin.HIDDEN, self.tr("Hidden job")),
            (enums.LeadOrigin.CREATED, self.tr("Made for somebody")),
            (enums.LeadOrigin.ADVERTISED, self.tr("Advertised")),
            (enums.JobContract.ORDINARY, self.tr("On ordinary terms")),
            (enums.JobContract.OTHER, self.tr("On other terms")),
        ]

    def _reports(self) -> list[tuple[StrEnum, str]]:
        return [
            (enums.ReportState.DRAFT, self.tr("Draft")),
            (enums.ReportState.READ, self.tr("Read together")),
            (enums.ReportState.AGREED, self.tr("Agreed on")),
            (enums.ReportState.FINAL, self.tr("Final")),
            (enums.ReportState.DELIVERED, self.tr("Handed over")),
            (enums.ReportCopy.CLIENT, self.tr("The client's copy")),
            (enums.ReportCopy.REFERRER, self.tr("The referrer's copy")),
            (enums.ReportCopy.EMPLOYER, self.tr("Competence profile for an employer")),
            (enums.DeliveryGround.OWN, self.tr("The client's own report")),
            (enums.DeliveryGround.CONSENT, self.tr("The client's consent")),
            (enums.DeliveryGround.LAW, self.tr("By law")),
            (enums.DeliveryWay.IN_HAND, self.tr("In hand")),
            (enums.DeliveryWay.POST, self.tr("By post")),
            (enums.DeliveryWay.SECURE_MAIL, self.tr("By encrypted e-mail")),
            (enums.DeliveryWay.OTHER, self.tr("In another way")),
            (enums.ClientPart.WRITTEN_TOGETHER, self.tr("Written together")),
            (enums.ClientPart.COMMENTED, self.tr("The client has commented")),
            (enums.ClientPart.DECLINED, self.tr("The client did not want to comment")),
        ]

    def _attention_kinds(self) -> list[tuple[StrEnum, str]]:
        return [
            (enums.AttentionKind.NEXT_STEP, self.tr("Next step")),
            (enums.AttentionKind.REST_REVIEW, self.tr("Review of the rest")),
            (enums.AttentionKind.PLACEMENT_END, self.tr("Work or measure ends")),
            (enums.AttentionKind.CONSENT_END, self.tr("Consent runs out")),
            (enums.AttentionKind.NO_CONTACT, self.tr("No contact for a while")),
            (enums.AttentionKind.STEP_WITHOUT_DAY, self.tr("Next step without a day")),
            (enums.AttentionKind.PLAN_REVIEW, self.tr("Review of the plan")),
            (enums.AttentionKind.NEED_REVIEW, self.tr("Review of the need")),
            (enums.AttentionKind.JOB_SUPPORT, self.tr("Support at work")),
            (enums.AttentionKind.FIRST_EMPLOYER, self.tr("First employer not met yet")),
            (enums.AttentionKind.MISSED_MEETING, self.tr("Did not come, no new try")),
            (enums.AttentionKind.CRITERIA_REVIEW, self.tr("Review of the quality criteria")),
            (enums.AttentionKind.STATUS_REVIEW, self.tr("Look at the situation again")),
            (enums.AttentionKind.BENEFITS_ADVICE, self.tr("Benefits advice")),
        ]

    def _rhythm_reasons(self) -> list[tuple[StrEnum, str]]:
        return [
            (WaitReason.STEP_AGREED, self.tr("A step that was agreed")),
            (WaitReason.STEP_WITHOUT_DAY, self.tr("A step that was agreed without a day")),
            (WaitReason.REST_ENDS, self.tr("Review of the rest")),
            (WaitReason.MEASURE_ENDS, self.tr("The measure ends, nothing follows yet")),
            (WaitReason.JOB_ENDS, self.tr("The fixed-term job ends, nothing follows yet")),
            (WaitReason.CONSENT_ENDS, self.tr("The consent runs out")),
            (WaitReason.SILENT, self.tr("No contact for a while")),
            (WaitReason.PLAN_DUE, self.tr("Time to review the plan")),
            (WaitReason.NEED_DUE, self.tr("Time to review the need of support")),
            (WaitReason.BEFORE_JOB, self.tr("The job begins soon")),
            (WaitReason.AFTER_JOB_START, self.tr("The job has just begun")),
            (WaitReason.FIRST_WEEKS_AT_WORK, self.tr("The first weeks at work")),
            (WaitReason.MONTHLY_AT_WORK, self.tr("Support at work every month")),
            (WaitReason.NO_EMPLOYER_MET, self.tr("No employer has been met yet")),
            (WaitReason.MISSED, self.tr("Did not come, no new time agreed")),
            (WaitReason.TASK_AGREED, self.tr("A task that was agreed in a paper")),
            (WaitReason.CRITERIA_DUE, self.tr("Time to review the quality criteria")),
            (WaitReason.LOOK_AGAIN, self.tr("The situation is looked at again")),
            (WaitReason.WORK_CHANGED, self.tr("Work changes, benefits not gone through")),
        ]

    def _log(self) -> list[tuple[StrEnum, str]]:
        return [
            (enums.LogAction.OPENED, self.tr("Opened")),
            (enums.LogAction.ADDED, self.tr("Added")),
            (enums.LogAction.CHANGED, self.tr("Changed")),
            (enums.LogAction.REMOVED, self.tr("Removed")),
            (enums.LogAction.UNDONE, self.tr("Undone")),
            (enums.LogAction.REDONE, self.tr("Redone")),
            (enums.LogAction.IMPORTED, self.tr("Imported")),
            (enums.LogAction.PRINTED, self.tr("Printed")),
            (enums.LogAction.SAVED_COPY, self.tr("Saved as a copy")),
            (enums.LogAction.EXPORTED, self.tr("Exported")),
            (enums.LogAction.DISCLOSED, self.tr("Disclosed")),
            (enums.LogAction.ERASED, self.tr("Erased")),
            (enums.LogAction.MERGED, self.tr("Merged")),
        ]
