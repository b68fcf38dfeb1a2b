"""What a coach should look at after an import: where in the sheet, what, and the words there."""

from dataclasses import dataclass
from enum import StrEnum

from app.models.rules.text.identity_codes import mask_codes


class ProblemKind(StrEnum):
    """What it is about; worded in `resources/phrases/import_*.toml`."""

    NAME_MISSING = "name_missing"
    NAME_TOO_LONG = "name_too_long"
    NOT_A_PERSON = "not_a_person"
    NAME_ORDER = "name_order"
    CONTINUED = "continued"
    DUPLICATE = "duplicate"
    DUPLICATE_KEPT = "duplicate_kept"
    AMBIGUOUS = "ambiguous"
    DIFFERS = "differs"
    STATUS_DIFFERS = "status_differs"
    WORK_DIFFERS = "work_differs"
    CONTACT_DIFFERS = "contact_differs"
    BAD_DATE = "bad_date"
    DATE_INSIDE = "date_inside"
    ENDS_FIRST = "ends_first"
    BAD_BIRTH = "bad_birth"
    BAD_RATING = "bad_rating"
    IDENTITY_CODE = "identity_code"
    CODE_IN_TEXT = "code_in_text"
    FORMULA_ERROR = "formula_error"
    TOO_LONG = "too_long"
    UNKNOWN_OUTCOME = "unknown_outcome"
    UNKNOWN_STATUS = "unknown_status"
    STATUS_WORD = "status_word"
    UNKNOWN_WAY = "unknown_way"
    UNKNOWN_SECTOR = "unknown_sector"
    COLOUR_UNSURE = "colour_unsure"
    COLOURS_BY_RULES = "colours_by_rules"
    MERGED = "merged"
    ABOVE_HEADINGS = "above_headings"
    SHEET_LEFT_OUT = "sheet_left_out"
    COLUMN_IN_NOTES = "column_in_notes"
    COMMENT_IN_NOTES = "comment_in_notes"
    NOT_AN_EMPLOYER = "not_an_employer"
    EMPLOYER_MISSING = "employer_missing"
    EMPLOYER_TOO_LONG = "employer_too_long"
    CLIENT_NOT_FOUND = "client_not_found"
    CLIENT_AMBIGUOUS = "client_ambiguous"
    UNCLEAR_DAY = "unclear_day"
    DAY_TO_COME = "day_to_come"
    UNLIKELY_DAY = "unlikely_day"
    TIME_IN_NOTES = "time_in_notes"
    UNLIKELY_BIRTH = "unlikely_birth"
    BESIDE_NAME = "beside_name"
    PLACE_IN_NAME = "place_in_name"
    NAME_UNSURE = "name_unsure"
    WORK_UNSURE = "work_unsure"
    LINK_KEPT = "link_kept"
    LETTERS_COLOURED = "letters_coloured"
    STRUCK = "struck"
    DITTO = "ditto"
    DITTO_OF_NOTHING = "ditto_of_nothing"
    COLUMNS_IN_NOTES = "columns_in_notes"
    TURNED = "turned"
    BESIDE_EACH_OTHER = "beside_each_other"
    REMARK = "remark"
    JOINED = "joined"
    NO_COLOURS = "no_colours"
    LEGEND_UNKNOWN = "legend_unknown"
    LEGEND_COUNTS = "legend_counts"
    COLOUR_NOT_USED = "colour_not_used"
    OLD_COLOUR = "old_colour"
    POSSIBLY_SAME = "possibly_same"
    NAMESAKE = "namesake"
    SECOND_PERIOD = "second_period"
    SIMILAR_NAMES = "similar_names"
    DAY_ORDER = "day_order"
    SHORT_YEARS = "short_years"
    NO_VALUE = "no_value"
    NO_ADDRESS = "no_address"
    LONE_QUOTE = "lone_quote"
    PHONE_UNSURE = "phone_unsure"
    PERIOD = "period"
    PERIOD_UNREAD = "period_unread"
    STILL_TO_COME = "still_to_come"


# What is left out is reported in full, up to a bearable length.
_LEFT_OUT = frozenset(
    {
        ProblemKind.NAME_MISSING,
        ProblemKind.NOT_A_PERSON,
        ProblemKind.EMPLOYER_MISSING,
        ProblemKind.NOT_AN_EMPLOYER,
        ProblemKind.ABOVE_HEADINGS,
        ProblemKind.REMARK,
    }
)


@dataclass(frozen=True)
class ImportProblem:
    """One thing to look at. `row` is a row number as in the sheet; the rest is for the sentence.

    The end of a personal identity code is never told.
    """

    sheet: str
    row: int
    kind: ProblemKind
    heading: str = ""
    value: str = ""

    def __post_init__(self) -> None:
        limit = 500 if self.kind in _LEFT_OUT else 60
        value = mask_codes(self.value)
        if len(value) > limit:
            value = f"{value[: limit - 3]}…"
        object.__setattr__(self, "value", value)
