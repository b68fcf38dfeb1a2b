"""Every known error in one sentence: what happened, what was kept, what to do."""

from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QObject

from app.late import LateModule
from app.services import errors

if TYPE_CHECKING:
    from app.models import refusals
else:
    refusals = LateModule("app.models.refusals")


class ErrorTexts(QObject):
    """Words errors in the language of the window."""

    def without_copy(self, fault: errors.KnownError) -> str:
        """That a backup was made, but not copied to the second place, and why."""
        match fault:
            case errors.NoSpace():
                why = self.tr("it is full.")
            case errors.ReadOnly():
                why = self.tr("it can't be written to.")
            case _:
                why = self.tr("is the stick or the drive there?")
        return self.tr(
            "The backup was made, but it could not be copied to the second place: {why}"
        ).format(why=why)

    def sentence(self, error: errors.KnownError) -> str:
        """One clear sentence; a new kind of error without a sentence gets a general one."""
        match error:
            case errors.WayInFault():
                text = self._way_in(error)
            case errors.FileFault():
                text = self._file(error) or self._disk(error)
            case errors.SheetFault():
                text = self._sheet(error)
            case errors.SummaryFault():
                text = self._summary(error)
            case errors.Refused(reason=reason):
                text = self.refusal(reason)
            case errors.DataFault():
                text = self._data(error)
            case _:
                text = ""
        return (text or self._general()).format(**vars(error))

    def _general(self) -> str:
        return self.tr("It could not be done, and nothing was changed.")

    def _way_in(self, error: errors.WayInFault) -> str:
        match error:
            case errors.WrongKey():
                return self.tr("The passphrase does not open this file. Try again.")
            case errors.NoWayIn():
                return self.tr(
                    "The key file beside the caseload is missing or broken, so the passphrase "
                    "can't open it. The data is untouched: open it with the paper key."
                )
            case errors.PaperMistyped():
                return self.tr("A group of the paper key is mistyped or missing.")
            case errors.PassphraseTooShort():
                return self.tr("Use at least {least} characters; four words are good.")
            case errors.NotEnoughMemory():
                return self.tr(
                    "There is not enough free memory to open the file. Close other programs and "
                    "try again."
                )
            case _:
                return ""

    def _file(self, error: errors.FileFault) -> str:  # noqa: C901 - one case an error
        match error:
            case errors.EmptyFile():
                return self.tr(
                    "The file is empty: the disk was full, or a sync program has not fetched it "
                    "yet. It was not touched. Restore a backup if it stays empty."
                )
            case errors.NotACaseload():
                return self.tr("That file is not a Rinnalla caseload. It was not touched.")
            case errors.PlaceGone():
                return self.tr(
                    "The disk, the stick or the network place does not answer. Connect it and try "
                    "again."
                )
            case errors.FileMissing():
                return self.tr("There is no caseload file at that place.")
            case errors.FileExists():
                return self.tr("There is already a file with that name; it was kept.")
            case errors.FileBusy():
                return self.tr(
                    "The caseload is already open in another window. Close it there first."
                )
            case errors.Damaged():
                return self.tr(
                    "The file is damaged, and nothing more is written to it. Restore a backup."
                )
            case errors.TooNew():
                return self.tr(
                    "The file was written by a newer Rinnalla. Update the program to open it."
                )
            case errors.GivenAway():
                return self.tr(
                    "The caseload was handed over to another coach. This one can only be read."
                )
            case errors.ReadOnly():
                return self.tr("The file can't be written here. Nothing was changed.")
            case errors.EngineTooOld():
                return self.tr(
                    "The encryption library is too old to be trusted. Install Rinnalla again."
                )
            case _:
                return ""

    def _disk(self, error: errors.FileFault) -> str:  # noqa: C901 - one case an error
        match error:
            case errors.BadFileName():
                return self.tr(
                    "The computer allows no file of that name. Choose a shorter or a plainer one."
                )
            case errors.CloudFile():
                return self.tr(
                    "The file is in a cloud service that can't fetch it now. Open the "
                    "service's folder, choose to keep the file on this computer, and try "
                    "again."
                )
            case errors.NotAClientFile():
                return self.tr(
                    "That is not a complete client file from Rinnalla. Nothing was taken in."
                )
            case errors.DiskFault():
                return self.tr(
                    "The computer refused to read or write the file (number {number}). Nothing was "
                    "changed; try again or choose another place."
                )
            case errors.DriveFull():
                return self.tr(
                    "The disk {drive} ({size} GB) is full, so the last change was not saved. Free "
                    "some room and repeat it."
                )
            case errors.NoSpace():
                return self.tr(
                    "The disk is full, so the last change was not saved. Free some room and repeat "
                    "it."
                )
            case errors.FileHeldCopyKept():
                return self.tr(
                    "Another program holds the file, so it was not replaced. What was to be saved "
                    "is kept here: {place}"
                )
            case errors.FileHeld():
                return self.tr(
                    "Another program holds the file, perhaps a virus scanner or a sync program. "
                    "Nothing was changed; try again."
                )
            case errors.NotABackup():
                return self.tr(
                    "That is not a complete backup. Nothing was changed; choose another one."
                )
            case errors.OtherCaseload():
                return self.tr(
                    "The backup is of another caseload, so it does not replace this one."
                )
            case errors.StrayBeside():
                return self.tr(
                    "Next to the file there is {name}, which is not Rinnalla's and can't be "
                    "moved. Move it away by hand and open the file again."
                )
            case errors.BackupGone():
                return self.tr(
                    "The backup is no longer where it was put: something else has removed or "
                    "replaced it. Make it again."
                )
            case _:
                return ""

    def _sheet(self, error: errors.SheetFault) -> str:
        match error:
            case errors.NotASpreadsheet():
                return self.tr(
                    "That file is not a spreadsheet. Choose an xlsx, xlsm, xls, ods or csv file."
                )
            case errors.SheetDamaged():
                return self.tr(
                    "The sheet is damaged and can't be read. Nothing was changed. Open it in "
                    "Excel, save it again and try once more."
                )
            case errors.SheetTooBig():
                return self.tr(
                    "The file is far too big to be a list of clients. Nothing was changed."
                )
            case errors.SheetLocked():
                return self.tr("The sheet is protected. Type its password.")
            case errors.SheetPasswordWrong():
                return self.tr("The password does not open the sheet. Try again.")
            case errors.SheetBinary():
                return self.tr(
                    "The sheet is in Excel's binary format (xlsb), which Rinnalla does not read. "
                    "Save it in Excel as xlsx."
                )
            case errors.SheetLockUnknown():
                return self.tr(
                    "The sheet is protected in a way that can't be opened here. Save it in Excel "
                    "without a password and try again."
                )
            case errors.NothingInSheet():
                return self.tr("There is nothing in the sheet to import.")
            case errors.NoHeaderFound():
                return self.tr(
                    "No row of headings with a name or an employer was found in the sheet. "
                    "Add the headings in Excel and try again."
                )
            case _:
                return self.tr("The sheet can't be imported. Nothing was changed.")

    def _summary(self, error: errors.SummaryFault) -> str:
        match error:
            case errors.NotASummary():
                return self.tr("{name} is not a summary from Rinnalla. Nothing was added.")
            case errors.SummaryMissing():
                return self.tr("{name} is not there any more. Nothing was added.")
            case errors.OtherEdition():
                return self.tr(
                    "{name} was made by another version of Rinnalla and its classes are not the "
                    "same. Nothing was added; update the program."
                )
            case errors.Disagrees():
                return self.tr(
                    "{name} disagrees with its own history. Nothing was added; ask the coach for "
                    "a new one."
                )
            case errors.TwoDiffer():
                return self.tr(
                    "These files of the same coach differ, and they do not show which is right: "
                    "{name}. Nothing was added; ask the coach."
                )
            case errors.NotGenuine():
                return self.tr(
                    "{name} is not as Rinnalla made it: it was edited, parts are missing, or it is "
                    "not signed. Nothing was added; ask the coach for a new one."
                )
            case errors.SamePeople():
                return self.tr(
                    "These summaries seem to be of the same people twice: {name}. Nothing was "
                    "added; ask the coaches which one counts."
                )
            case _:
                return ""

    def _data(self, error: errors.DataFault) -> str:
        match error:
            case errors.InvalidValue():
                return self.tr("That value does not fit here, so the earlier one was kept.")
            case errors.NotFound():
                return self.tr("It is no longer in the file.")
            case errors.Conflict():
                return self.tr("It has changed since, so it can't be undone any more.")
            case errors.Cancelled():
                return self.tr("Stopped. Nothing was changed.")
            case _:
                return ""

    def refusal(self, reason: "refusals.Reason") -> str:  # noqa: C901 - one case a reason
        """Why it is not allowed now."""
        match reason:
            case refusals.Reason.CLIENT_PART_MISSING:
                return self.tr(
                    "The report can be final only after the client's part in it has been recorded."
                )
            case refusals.Reason.CLIENT_WORDS_MISSING:
                return self.tr(
                    "The report can be final only after the client's own words have been recorded, "
                    "or that there were none."
                )
            case refusals.Reason.STRENGTHS_MISSING:
                return self.tr(
                    "The report tells nothing of strengths or skills. Write them, or record why "
                    "they are missing."
                )
            case refusals.Reason.CLIENT_IS_HERE:
                return self.tr("The client seems to be in this caseload already.")
            case refusals.Reason.PROFILE_IS_EMPTY:
                return self.tr(
                    "The profile would say nothing. Write the skills and strengths first."
                )
            case refusals.Reason.NAME_UNPRINTABLE:
                return self.tr(
                    "The paper has no letters for a name on it, so it was not made. Write the "
                    "name in Latin letters, as in the passport."
                )
            case refusals.Reason.CLIENT_WORDS_AND_NONE:
                return self.tr(
                    "There are words of the client, so it can't be recorded that there were none."
                )
            case refusals.Reason.CLIENT_PART_IN_FUTURE:
                return self.tr("The client's part can't be on a day in the future.")
            case refusals.Reason.REPORT_IS_DRAFT:
                return self.tr("The report is still a draft; sign it off first.")
            case refusals.Reason.REPORT_IS_READ:
                return self.tr("The report has been read, but not agreed on yet.")
            case refusals.Reason.REPORT_IS_AGREED:
                return self.tr("The report is agreed on; begin a new version to change it.")
            case refusals.Reason.REPORT_IS_FINAL:
                return self.tr("The report is final; begin a new version to change it.")
            case refusals.Reason.REPORT_IS_DELIVERED:
                return self.tr("The report has been handed over; begin a new version to change it.")
            case refusals.Reason.GROUND_DOES_NOT_FIT:
                return self.tr("That copy can't be handed over on that ground.")
            case refusals.Reason.CONSENT_MISSING:
                return self.tr("Choose the consent that it is handed over by.")
            case refusals.Reason.CONSENT_DOES_NOT_HOLD:
                return self.tr("The consent does not hold today, so nothing was handed over.")
            case refusals.Reason.DELIVERY_IN_FUTURE:
                return self.tr("It can't have been handed over on a day in the future.")
            case refusals.Reason.NOT_A_PICTURE:
                return self.tr(
                    "That file is not a picture that can be read. Choose a PNG or a JPEG; the "
                    "earlier logo was kept."
                )
            case refusals.Reason.PICTURE_TOO_BIG:
                return self.tr(
                    "The picture is far too big for a logo. Save it smaller and choose it again."
                )
            case refusals.Reason.PAPER_TOO_BIG:
                return self.tr(
                    "A paper can have {most} MB at most. Save it smaller and add it again."
                )
            case refusals.Reason.PAPER_IS_EMPTY:
                return self.tr("The file is empty, so it was not added.")
            case refusals.Reason.PAPER_IS_NO_FILE:
                return self.tr("That is not a file, so it was not added. Add files one by one.")
            case refusals.Reason.PAPER_NOT_SHOWN:
                return self.tr(
                    "Rinnalla can't show this file: it shows PDFs and pictures. Save a copy to "
                    "open it with another program."
                )
            case refusals.Reason.NAME_OF_ANOTHER_KIND:
                return self.tr(
                    "A caseload's name can't end in .keys or .rinnalla; those are for its other "
                    "files."
                )
            case refusals.Reason.PLACE_IS_THE_FIRST:
                return self.tr(
                    "The backups are in this folder already. Choose a place on another disk."
                )
            case refusals.Reason.NOT_TICKABLE:
                return self.tr("This leaves the list when its day is changed.")
            case refusals.Reason.PERIOD_REVERSED:
                return self.tr("The period ends before it begins.")
            case refusals.Reason.RECIPIENT_MISSING:
                return self.tr("Write first to whom the report goes.")
            case refusals.Reason.SUMMARY_NOT_SAVED:
                return self.tr(
                    "No anonymous summary has been saved yet, so there are no published "
                    "numbers. Save one first."
                )
            case refusals.Reason.SUMMARY_OF_A_DAY_TO_COME:
                return self.tr("A summary can't be of a day in the future.")
            case refusals.Reason.SUMMARY_BEFORE_LAST:
                return self.tr(
                    "A summary has already been exported for a later month, and there is no way "
                    "back. Nothing was saved."
                )
            case refusals.Reason.SUMMARY_ENDED:
                return self.tr(
                    "The project has been ended, so no more summaries can be made. Nothing "
                    "was saved."
                )
            case refusals.Reason.SUMMARY_NO_LAST_TABLE:
                return self.tr(
                    "No exact table of outcomes is safe: too few people, or nearly all have the "
                    "same outcome or none recorded. The project was not ended."
                )
            case refusals.Reason.SUMMARY_AHEAD:
                return self.tr(
                    "The folder has a newer summary of this caseload than the file itself "
                    "remembers. A backup was probably restored: read that summary first."
                )
            case refusals.Reason.SUMMARY_DISAGREES:
                return self.tr(
                    "The summary disagrees with what has been exported from this file. Nothing was "
                    "changed."
                )
            case refusals.Reason.SUMMARY_OF_ANOTHER:
                return self.tr("The summary is of another caseload. Nothing was changed.")
            case refusals.Reason.SUMMARY_EDITED:
                return self.tr("The summary was edited after its export. Nothing was changed.")
            case refusals.Reason.SUMMARY_UNREADABLE:
                return self.tr(
                    "The file is not a summary from Rinnalla (JSON). Nothing was changed."
                )
            case _:
                assert_never(reason)
