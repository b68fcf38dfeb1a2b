"""Everything that can go wrong for a known reason, without words.

    KnownError
      x WayInFault        WrongKey, NoWayIn, PaperMistyped, PassphraseTooShort,
      |                   NotEnoughMemory
      x FileFault         FileExists, FileBusy, Damaged, TooNew, EngineTooOld,
        |                 BadFileName, CloudFile, DiskFault, StrayBeside,
        |                 NotAClientFile
        + FileMissing     PlaceGone
        + NotACaseload    EmptyFile
        + ReadOnly        GivenAway
        + NoSpace         DriveFull
        + FileHeld        FileHeldCopyKept
        + BackupFault     NotABackup, OtherCaseload, BackupGone
      x SheetFault        NotASpreadsheet, SheetDamaged, SheetTooBig, SheetLocked,
                          SheetPasswordWrong, SheetLockUnknown, SheetBinary,
                          NothingInSheet, NoHeaderFound
      x SummaryFault      NotASummary, SummaryMissing, OtherEdition, Disagrees, TwoDiffer,
                          NotGenuine, SamePeople
      x DataFault         NotFound, InvalidValue, Refused, Conflict, Cancelled

An error carries plain data and never a person's name, so that it may be logged. Each one that is
raised has a `code`, by which the command line's words are found; the window words it in
`app/ui/foundation/error_texts.py`. The first picture waits for this module, so that the classes are
plain: sixteen dataclasses take as long as forty of these.
"""

from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from app.models.refusals import Reason


class KnownError(Exception):
    """A fault of the environment or the user, no bug; it has a sentence in every language."""

    code: ClassVar[str] = ""


# The ways into a caseload.


class WayInFault(KnownError):
    """What was given does not open the caseload."""


class WrongKey(WayInFault):
    """The passphrase (or key) does not open this caseload."""

    code = "wrong_key"


class NoWayIn(WayInFault):
    """The slot file is missing or unreadable and the keyring has no key."""

    code = "no_way_in"


class PaperMistyped(WayInFault):
    """What was typed is not the key on a paper: a group is wrong or missing."""

    code = "paper_mistyped"


class PassphraseTooShort(WayInFault):
    """An empty or far too short passphrase; `least` characters are taken."""

    code = "passphrase_too_short"

    def __init__(self, least: int = 0) -> None:
        super().__init__(least)
        self.least = least


class NotEnoughMemory(WayInFault):
    """The passphrase could not be tried: what that takes of memory is not free."""

    code = "not_enough_memory"


# Files, their folders and disks.


class FileFault(KnownError):
    """The file or its place does not allow it; what was there is as it was."""


class FileMissing(FileFault):
    """There is no file at that place."""

    code = "file_missing"


class PlaceGone(FileMissing):
    """The disk, the stick or the network place went away while it was used."""

    code = "place_gone"


class BadFileName(FileFault):
    """The system allows no file of that name: too long, or with letters that it refuses."""

    code = "bad_file_name"


class CloudFile(FileFault):
    """The file is in a cloud service only, which can't fetch it now."""

    code = "cloud_file"


class DiskFault(FileFault):
    """The system refused for a reason that has no words of its own; `number` is the system's."""

    code = "disk_fault"

    def __init__(self, number: int = 0) -> None:
        super().__init__(number)
        self.number = number


class StrayBeside(FileFault):
    """Something that is no file has the name of the caseload's journal: `name`."""

    code = "stray_beside"

    def __init__(self, name: str = "") -> None:
        super().__init__(name)
        self.name = name


class FileExists(FileFault):
    """A new caseload never replaces a file."""

    code = "file_exists"


class FileBusy(FileFault):
    """The caseload is open in another window or process."""

    code = "file_busy"


class NotACaseload(FileFault):
    """Empty, foreign or plain-text file: never opened, never written."""

    code = "not_a_caseload"


class EmptyFile(NotACaseload):
    """A file of no bytes: a full disk, or a sync client that has not fetched it yet."""

    code = "empty_file"


class Damaged(FileFault):
    """The file is a caseload but does not pass its checks."""

    code = "damaged"


class TooNew(FileFault):
    """Written by a newer Rinnalla."""

    code = "too_new"


class NoSpace(FileFault):
    """The disk is full; SQLite has rolled back and the file is as it was."""

    code = "no_space"


class DriveFull(NoSpace):
    """The same, where it is known which disk it is: its name, and its size in gigabytes."""

    code = "drive_full"

    def __init__(self, drive: str = "", size: int = 0) -> None:
        super().__init__(drive, size)
        self.drive = drive
        self.size = size


class FileHeld(FileFault):
    """Another program held the file for longer than we wait; it is as it was."""

    code = "file_held"


class FileHeldCopyKept(FileHeld):
    """The same; what should have taken its place lies, whole, in the file `place`."""

    code = "file_held_copy_kept"

    def __init__(self, place: str = "") -> None:
        super().__init__(place)
        self.place = place


class ReadOnly(FileFault):
    """The file or its folder can't be written."""

    code = "read_only"


class GivenAway(ReadOnly):
    """The caseload was given to another coach; what is here is only read from then on."""

    code = "handed_over"


class NotAClientFile(FileFault):
    """It is no file of one client, or somebody has edited it."""

    code = "not_a_client_file"


class EngineTooOld(FileFault):
    """The SQLCipher library lacks what the file's safety rests on."""

    code = "engine_too_old"


class BackupFault(FileFault):
    """The backup can't be used for this caseload; nothing was unpacked or replaced."""


class NotABackup(BackupFault):
    """Not a whole backup of Rinnalla: cut, changed, or something else. Nothing was unpacked."""

    code = "not_a_backup"


class OtherCaseload(BackupFault):
    """The backup is of another caseload than the file that it would replace."""

    code = "other_caseload"


class BackupGone(BackupFault):
    """A backup that was just made is not where it was put: something else has removed it."""

    code = "backup_gone"


# Sheets to import. Nothing of such a sheet is imported.


class SheetFault(KnownError):
    """The sheet can't be imported as it is; the caseload is unchanged."""


class NotASpreadsheet(SheetFault):
    """The file is no xlsx, xlsm, xls or ods workbook, nor a text of separated values."""

    code = "not_a_spreadsheet"


class SheetDamaged(SheetFault):
    """The file says that it is a workbook, but can't be read to its end."""

    code = "sheet_damaged"


class SheetTooBig(SheetFault):
    """Far bigger than any client list, or a zip bomb; refused before it fills the memory."""

    code = "sheet_too_big"


class SheetLocked(SheetFault):
    """The workbook is encrypted and no password was given."""

    code = "sheet_locked"


class SheetPasswordWrong(SheetFault):
    """The password does not open the workbook."""

    code = "sheet_password_wrong"


class SheetBinary(SheetFault):
    """An xlsb, Excel's binary workbook, which nobody reads but Excel: save it as xlsx."""

    code = "sheet_binary"


class SheetLockUnknown(SheetFault):
    """The workbook is encrypted in a way that Rinnalla can't undo: save it without a password."""

    code = "sheet_lock_unknown"


class NothingInSheet(SheetFault):
    """There is no row with anything in it, or none below the headings."""

    code = "nothing_in_sheet"


class NoHeaderFound(SheetFault):
    """There are rows, but none of the first twenty has headings with a name or an employer."""

    code = "no_header_found"


# Exported summaries that are to be added or audited.


class SummaryFault(KnownError):
    """A summary's file can't be used; `name` is the file's."""

    def __init__(self, name: str = "") -> None:
        super().__init__(name)
        self.name = name


class NotASummary(SummaryFault):
    """A file that is no summary of this format and edition."""

    code = "not_a_summary"


class SummaryMissing(SummaryFault):
    """A file that is not there."""

    code = "summary_missing"


class OtherEdition(SummaryFault):
    """A summary of another edition of the classes: its numbers can't be added to these."""

    code = "other_edition"


class Disagrees(SummaryFault):
    """A file that no true history could have left."""

    code = "disagrees"


class TwoDiffer(SummaryFault):
    """Two files of one caseload, both as they were made, that tell two histories.

    Neither can be told from the true one, so both are named.
    """

    code = "two_differ"


class NotGenuine(SummaryFault):
    """A file that is not as Rinnalla made it: edited, cut, put together, or not signed."""

    code = "not_genuine"


class SamePeople(SummaryFault):
    """Two files that seem to be of the same people, under two series: they must not be added."""

    code = "same_people"


# What is recorded, and the rules over it.


class DataFault(KnownError):
    """A value, a row or a rule does not allow it; nothing was changed."""


class NotFound(DataFault):
    """No row fits what was asked for, or more than one (`matches`)."""

    code = "not_found"

    def __init__(self, matches: int = 0) -> None:
        super().__init__(matches)
        self.matches = matches


class InvalidValue(DataFault):
    """A field's value does not pass its rule; nothing was changed."""

    code = "invalid_value"

    def __init__(self, field: str) -> None:
        super().__init__(field)
        self.field = field


class Refused(DataFault):
    """A rule forbids this now; `most` is the limit that a reason speaks of."""

    code = "refused"

    def __init__(self, reason: "Reason", most: int = 0) -> None:
        super().__init__(reason)
        self.reason = reason
        self.most = most


class Conflict(DataFault):
    """Undo met a row that has changed since; nothing was changed."""

    code = "conflict"


class Cancelled(DataFault):
    """The coach pressed Cancel; nothing was changed."""

    code = "cancelled"
