"""The closed vocabularies of a caseload: every value that a coach picks but never types.

The words a person reads for them are in `app/ui/foundation/labels.py` (the window, in English; its
translations in `resources/translations/`, context Labels) and in `[access.values]` of
`resources/phrases/` (paper). Stored by value, so a value here may be added but never renamed
without a migration.
"""

from enum import StrEnum


class Status(StrEnum):
    """Where a client stands today: the colour of the row in the old sheet.

    This order is that of the board's columns, of Ctrl+1 to Ctrl+6 and of the list's sorting.
    """

    ACTIVE = "active"  # none
    IN_MEASURE = "in_measure"  # light green
    SUCCEEDED = "succeeded"  # green
    HEALTH_CHECK = "health_check"  # yellow
    REHAB_WORK = "rehab_work"  # pink
    RETURNED = "returned"  # red


class Phase(StrEnum):
    """The five steps of the coaching model, in order; a client can be back in an earlier one."""

    AGREEMENT = "agreement"
    PROFILE = "profile"
    JOB_SEARCH = "job_search"
    EMPLOYER_SUPPORT = "employer_support"
    KEEPING_WORK = "keeping_work"


class Outcome(StrEnum):
    """How the service ended, in the eight categories of the Kymenlaakso pilot."""

    EMPLOYED = "employed"
    WORK_TRIAL = "work_trial"
    REHAB_WORK = "rehab_work"
    WORK_ABILITY_ASSESSMENT = "work_ability_assessment"
    EDUCATION = "education"
    INTERRUPTED = "interrupted"
    DID_NOT_STAY = "did_not_stay"
    SICK_LEAVE = "sick_leave"


class Instrument(StrEnum):
    """What is rated from 0 to 10 at the start and the end of the service."""

    SELF_EFFICACY = "self_efficacy"
    WORK_ABILITY = "work_ability"


class CameBy(StrEnum):
    """How a client came to the service (Kymenlaakso pilot 2022 §2.1)."""

    JOINT_TALK = "joint_talk"
    REFERRAL = "referral"
    CONSULTATION = "consultation"
    SELF = "self"


class LedTo(StrEnum):
    """What a first contact led to (PALO final report 2022 §4.3)."""

    CONSULTATION = "consultation"
    NETWORK = "network"
    SERVICE = "service"
    EMPLOYMENT = "employment"
    NOT_YET = "not_yet"


class SubGoalKind(StrEnum):
    """What coaching may give besides a job (Kymenlaakso pilot 2022 §4.1, §8.1)."""

    JOB_SEARCH_SKILLS = "job_search_skills"
    SKILLS_SHOWN = "skills_shown"
    STRENGTHS_KNOWN = "strengths_known"
    CAREER_PLAN = "career_plan"
    SUPPORT_NEED_KNOWN = "support_need_known"
    INFORMATION_SHARED = "information_shared"
    FELT_SUCCESS = "felt_success"


class SupportNeedKind(StrEnum):
    """Where support is needed, in the four words of PALO's final report 2022 (§4.3.2)."""

    WORK_ABILITY = "work_ability"
    EMPLOYMENT = "employment"
    FUNCTIONING = "functioning"
    WHOLE_SITUATION = "whole_situation"


class Moment(StrEnum):
    """Whether a rating was given at the start or at the end of the service."""

    START = "start"
    END = "end"


class Sector(StrEnum):
    """What kind of employer: the three sectors of PALO's final report 2022 (§4.4)."""

    COMPANY = "company"
    THIRD_SECTOR = "third_sector"
    PUBLIC = "public"


class ContactWay(StrEnum):
    """How an employer was met. Only a visit is face to face (criterion 17)."""

    VISIT = "visit"
    PHONE = "phone"
    EMAIL = "email"
    VIA_CLIENT = "via_client"
    VIDEO = "video"


class ContactMaker(StrEnum):
    """Who made an employer contact; the coordinator is the coach's work pair."""

    COACH = "coach"
    COORDINATOR = "coordinator"
    CLIENT = "client"


class EntryKind(StrEnum):
    """What a line in the diary is about; some are for one client, some for nobody by name."""

    MEETING = "meeting"
    CALL = "call"
    MESSAGE = "message"
    WORKPLACE_VISIT = "workplace_visit"
    NETWORK_MEETING = "network_meeting"
    BENEFITS_TALK = "benefits_talk"
    DISCLOSURE_TALK = "disclosure_talk"
    HEALTH_CHECK = "health_check"
    NOTE = "note"
    QUICK_HELP = "quick_help"
    POP_UP = "pop_up"
    CLIENT_PANEL = "client_panel"
    WORKSHOP = "workshop"
    TRAINING = "training"
    FORUM = "forum"
    OTHER = "other"


class EntryPlace(StrEnum):
    """Where it happened: own office or out in the community (criterion 24)."""

    OFFICE = "office"
    WORKPLACE = "workplace"
    COMMUNITY = "community"
    HOME = "home"
    REMOTE = "remote"


class EntryWay(StrEnum):
    """How a meeting took place."""

    IN_PERSON = "in_person"
    PHONE = "phone"
    VIDEO = "video"
    MESSAGE = "message"


class PlacementKind(StrEnum):
    """A job, or a measure such as a work trial."""

    JOB = "job"
    MEASURE = "measure"


class Hours(StrEnum):
    """Whether a job is full-time or part-time."""

    FULL_TIME = "full_time"
    PART_TIME = "part_time"


class Term(StrEnum):
    """Whether a job is permanent or fixed-term."""

    PERMANENT = "permanent"
    FIXED_TERM = "fixed_term"


class Subsidy(StrEnum):
    """Public money that goes with a job (Kymenlaakso pilot 2022 §5.2)."""

    PAY_SUBSIDY = "pay_subsidy"
    WORKPLACE_ARRANGEMENT = "workplace_arrangement"
    MUNICIPAL_SUPPLEMENT = "municipal_supplement"
    APPRENTICESHIP = "apprenticeship"


class LeadState(StrEnum):
    """How far a job that is known of has come."""

    OPEN = "open"
    APPLIED = "applied"
    INTERVIEW = "interview"
    FILLED = "filled"
    CLOSED = "closed"


class LeadOrigin(StrEnum):
    """Where a job comes from: hidden, made for somebody, or advertised."""

    HIDDEN = "hidden"
    CREATED = "created"
    ADVERTISED = "advertised"


class JobContract(StrEnum):
    """Whether a job is on ordinary terms: a contract, usual pay, a post anyone may hold."""

    ORDINARY = "ordinary"
    OTHER = "other"


class ReportState(StrEnum):
    """How far a final report is; `READ` also means that the client has had a chance to comment."""

    DRAFT = "draft"
    READ = "read"
    AGREED = "agreed"
    FINAL = "final"
    DELIVERED = "delivered"


class ClientPart(StrEnum):
    """How the client took part in the final report; without one it is not final."""

    WRITTEN_TOGETHER = "written_together"
    COMMENTED = "commented"
    DECLINED = "declined"


class AttentionKind(StrEnum):
    """What a client or an employer waits for from the coach on a day."""

    NEXT_STEP = "next_step"
    REST_REVIEW = "rest_review"
    PLACEMENT_END = "placement_end"
    CONSENT_END = "consent_end"
    NO_CONTACT = "no_contact"
    STEP_WITHOUT_DAY = "step_without_day"
    PLAN_REVIEW = "plan_review"
    NEED_REVIEW = "need_review"
    JOB_SUPPORT = "job_support"
    FIRST_EMPLOYER = "first_employer"
    MISSED_MEETING = "missed_meeting"
    CRITERIA_REVIEW = "criteria_review"
    STATUS_REVIEW = "status_review"
    BENEFITS_ADVICE = "benefits_advice"


class WaitReason(StrEnum):
    """Why something waits: what a line on the page Today says under its heading."""

    STEP_AGREED = "step_agreed"
    STEP_WITHOUT_DAY = "step_without_day"
    REST_ENDS = "rest_ends"
    MEASURE_ENDS = "measure_ends"
    JOB_ENDS = "job_ends"
    CONSENT_ENDS = "consent_ends"
    SILENT = "silent"
    PLAN_DUE = "plan_due"
    NEED_DUE = "need_due"
    BEFORE_JOB = "before_job"
    AFTER_JOB_START = "after_job_start"
    FIRST_WEEKS_AT_WORK = "first_weeks_at_work"
    MONTHLY_AT_WORK = "monthly_at_work"
    NO_EMPLOYER_MET = "no_employer_met"
    MISSED = "missed"
    TASK_AGREED = "task_agreed"
    CRITERIA_DUE = "criteria_due"
    LOOK_AGAIN = "look_again"
    WORK_CHANGED = "work_changed"


class ReportCopy(StrEnum):
    """For whom a report is printed; an employer gets the competence profile."""

    CLIENT = "client"
    REFERRER = "referrer"
    EMPLOYER = "employer"


class DeliveryGround(StrEnum):
    """What allows a report to be handed over."""

    OWN = "own"
    CONSENT = "consent"
    LAW = "law"


class DeliveryWay(StrEnum):
    """How a paper was handed over."""

    IN_HAND = "in_hand"
    POST = "post"
    SECURE_MAIL = "secure_mail"
    OTHER = "other"


class ListKind(StrEnum):
    """The lists that a coach edits herself."""

    REFERRER = "referrer"
    SERVICE = "service"
    MEASURE = "measure"
    INDUSTRY = "industry"
    ROLE = "role"
    SUBJECT = "subject"  # what a contact was about
    MISSED = "missed"  # why a meeting was missed
    JOB_END = "job_end"  # why a job ended
    HINDERS = "hinders"
    HELPS = "helps"
    EMPLOYER_SUPPORT = "employer_support"  # what support an employer needs
    KNOWN_WORD = "own_word"  # what the coach taught the spelling check; stored by its first name


class LogAction(StrEnum):
    """What was done with people's data; kept for the client's right to know."""

    OPENED = "opened"
    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"
    UNDONE = "undone"
    REDONE = "redone"
    IMPORTED = "imported"
    PRINTED = "printed"
    SAVED_COPY = "saved_copy"
    EXPORTED = "exported"
    DISCLOSED = "disclosed"
    ERASED = "erased"
    MERGED = "merged"


class Topic(StrEnum):
    """What a change is about; a page refreshes only for its own topics."""

    CLIENTS = "clients"
    EMPLOYERS = "employers"
    CONTACTS = "contacts"
    ENTRIES = "entries"
    PLACEMENTS = "placements"
    CONSENTS = "consents"
    REPORTS = "reports"
    FORMS = "forms"
    LISTS = "lists"
    SETTINGS = "settings"
    SUMMARY = "summary"
    CRITERIA = "criteria"
