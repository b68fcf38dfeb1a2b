"""What a coach should look at after an import: where in the sheet, what, and the words there."""

from dataclasses import dataclass
from enum import StrEnum


class ProblemKind(StrEnum):
    """What it is about; worded in `resources/phrases/import_*.toml`."""

    NAME_MISSING = "name_missing"
    NAME_TOO_LONG = "name_too_long"
    NOT_A_PERSON = "not_a_person"
    DUPLICATE = "duplicate"
    AMBIGUOUS = "ambiguous"
    DIFFERS = "differs"
    STATUS_DIFFERS = "status_differs"
    WORK_DIFFERS = "work_differs"
    CONTACT_DIFFERS = "contact_differs"
    BAD_DATE = "bad_date"
    BAD_BIRTH = "bad_birth"
    BAD_RATING = "bad_rating"
    IDENTITY_CODE = "identity_code"
    FORMULA_ERROR = "formula_error"
    TOO_LONG = "too_long"
    UNKNOWN_OUTCOME = "unknown_outcome"
    UNKNOWN_STATUS = "unknown_status"
    UNKNOWN_WAY = "unknown_way"
    UNKNOWN_SECTOR = "unknown_sector"
    COLOUR_UNSURE = "colour_unsure"
    COLOURS_BY_RULES = "colours_by_rules"
    MERGED = "merged"
    COLUMN_IN_NOTES = "column_in_notes"
    COMMENT_IN_NOTES = "comment_in_notes"
    EMPLOYER_MISSING = "employer_missing"
    EMPLOYER_TOO_LONG = "employer_too_long"
    CLIENT_NOT_FOUND = "client_not_found"
    CLIENT_AMBIGUOUS = "client_ambiguous"


@dataclass(frozen=True)
class Problem:
    """One thing to look at. `row` is a row number as in the sheet; the rest is for the sentence."""

    sheet: str
    row: int
    kind: ProblemKind
    heading: str = ""
    value: str = ""

    def __post_init__(self) -> None:
        if len(self.value) > 60:
            object.__setattr__(self, "value", f"{self.value[:57]}…")
