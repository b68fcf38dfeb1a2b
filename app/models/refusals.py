"""Why a rule forbids something now; the window and the command line have words for each reason."""

from enum import StrEnum


class Reason(StrEnum):
    """One reason why something is refused and nothing was changed."""

    CLIENT_PART_MISSING = "client_part_missing"
    CLIENT_WORDS_MISSING = "client_words_missing"
    CLIENT_WORDS_AND_NONE = "client_words_and_none"
    CLIENT_PART_IN_FUTURE = "client_part_in_future"
    REPORT_IS_DRAFT = "report_is_draft"
    REPORT_IS_READ = "report_is_read"
    REPORT_IS_AGREED = "report_is_agreed"
    REPORT_IS_FINAL = "report_is_final"
    REPORT_IS_DELIVERED = "report_is_delivered"
    GROUND_DOES_NOT_FIT = "ground_does_not_fit"
    CONSENT_MISSING = "consent_missing"
    CONSENT_DOES_NOT_HOLD = "consent_does_not_hold"
    DELIVERY_IN_FUTURE = "delivery_in_future"
    NOT_A_PICTURE = "not_a_picture"
    PICTURE_TOO_BIG = "picture_too_big"
    NAME_OF_ANOTHER_KIND = "name_of_another_kind"
    NOT_TICKABLE = "not_tickable"
    RECIPIENT_MISSING = "recipient_missing"
    SUMMARY_OF_A_DAY_TO_COME = "summary_of_a_day_to_come"
    SUMMARY_BEFORE_LAST = "summary_before_last"
    SUMMARY_AHEAD = "summary_ahead"
    SUMMARY_DISAGREES = "summary_disagrees"
    SUMMARY_OF_ANOTHER = "summary_of_another"
    SUMMARY_EDITED = "summary_edited"
    SUMMARY_UNREADABLE = "summary_unreadable"
