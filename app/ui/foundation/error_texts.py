"""Every known error in one sentence: what happened, what was kept, what to do."""

from PySide6.QtCore import QObject

from app.services import errors


class ErrorTexts(QObject):
    """Words errors in the language of the window."""

    def sentence(self, error: errors.KnownError) -> str:
        """One clear sentence; a new kind of error without a sentence gets a general one."""
        if isinstance(error, errors.InvalidValue):
            return self.tr("That value does not fit here, so the earlier one was kept.")
        if isinstance(error, errors.Refused):
            return self._refusals().get(error.reason, self._general())
        of_file = self._of_files(error)
        if of_file:
            return of_file.format(**vars(error))
        known = {**self._sentences(), **self._of_sheets()}
        return known.get(type(error), self._general()).format(**vars(error))

    def _general(self) -> str:
        return self.tr("It could not be done, and nothing was changed.")

    def _refusals(self) -> dict[str, str]:
        return {
            **self._of_summaries(),
            "client_part_missing": self.tr(
                "The report can be final only after the client's part in it has been recorded."
            ),
            "client_words_missing": self.tr(
                "The report can be final only after the client's own words have been recorded, "
                "or that there were none."
            ),
            "client_words_and_none": self.tr(
                "There are words of the client, so it can't be recorded that there were none."
            ),
            "client_part_in_future": self.tr("The client's part can't be on a day to come."),
            "report_is_final": self.tr("The report is final; begin a new version to change it."),
            "report_is_draft": self.tr("The report is still a draft; sign it off first."),
            "report_is_read": self.tr("The report has been read, but not agreed on yet."),
            "report_is_agreed": self.tr(
                "The report is agreed on; begin a new version to change it."
            ),
            "report_is_delivered": self.tr(
                "The report has been handed over; begin a new version to change it."
            ),
            "ground_does_not_fit": self.tr("That copy can't be handed over on that ground."),
            "consent_missing": self.tr("Choose the consent that it is handed over by."),
            "consent_does_not_hold": self.tr(
                "The consent does not hold today, so nothing was handed over."
            ),
            "delivery_in_future": self.tr("It can't have been handed over on a day to come."),
            "not_a_picture": self.tr(
                "That file is not a picture that can be read. Choose a PNG or a JPEG; the earlier "
                "logo was kept."
            ),
            "picture_too_big": self.tr(
                "The picture is far too big for a logo. Save it smaller and choose it again."
            ),
            "name_of_another_kind": self.tr(
                "A caseload's name can't end in .keys or .rinnalla; those are for its other files."
            ),
            "not_tickable": self.tr("This goes from the list when its day is changed."),
            "summary_of_a_day_to_come": self.tr("A summary can't be of a day to come."),
        }

    def _of_files(self, error: errors.KnownError) -> str:
        """What is wrong with a summary's file, by its name; empty for any other error."""
        name = type(error).__name__
        if name == "NotASummary":
            return self.tr("{name} is not a summary from Rinnalla. Nothing was added.")
        if name == "SummaryMissing":
            return self.tr("{name} is not there any more. Nothing was added.")
        if name == "OtherEdition":
            return self.tr(
                "{name} was made by another version of Rinnalla and its classes are not the same. "
                "Nothing was added; update the program."
            )
        if name == "Disagrees":
            return self.tr(
                "{name} disagrees with its own history or with another file of the same coach, "
                "so it may have been edited. Nothing was added; ask the coach for a new one."
            )
        return ""

    def _of_summaries(self) -> dict[str, str]:
        return {
            "recipient_missing": self.tr("Write first to whom the report goes."),
            "summary_before_last": self.tr(
                "A summary has already been exported for a later month, and there is no way back. "
                "Nothing was saved."
            ),
            "summary_ahead": self.tr(
                "The folder has a newer summary of this caseload than the file itself remembers. "
                "A backup was probably restored: take that summary in first."
            ),
            "summary_disagrees": self.tr(
                "The summary disagrees with what has been exported from this file. Nothing was "
                "changed."
            ),
            "summary_of_another": self.tr(
                "The summary is of another caseload. Nothing was changed."
            ),
            "summary_edited": self.tr(
                "The summary was edited after its export. Nothing was changed."
            ),
            "summary_unreadable": self.tr(
                "The file is not a summary from Rinnalla (JSON). Nothing was changed."
            ),
        }

    def _sentences(self) -> dict[type[errors.KnownError], str]:
        return {
            errors.WrongKey: self.tr("The passphrase does not open this file. Try again."),
            errors.NoWayIn: self.tr(
                "The key file beside the caseload is missing or broken, so the passphrase can't "
                "open it. The data is untouched: open it with the paper key."
            ),
            errors.FileMissing: self.tr("There is no caseload file at that place."),
            errors.PlaceGone: self.tr(
                "The disk, the stick or the network place does not answer. Connect it and try "
                "again."
            ),
            errors.BadFileName: self.tr(
                "The computer allows no file of that name. Choose a shorter or a plainer one."
            ),
            errors.CloudFile: self.tr(
                "The file lies in a cloud service that does not fetch it now. Open the service's "
                "folder, have the file kept on this computer, and try again."
            ),
            errors.DiskFault: self.tr(
                "The computer refused to read or write the file (number {number}). Nothing was "
                "changed; try again or choose another place."
            ),
            errors.FileExists: self.tr("There is already a file with that name; it was kept."),
            errors.FileBusy: self.tr(
                "The caseload is already open in another window. Close it there first."
            ),
            errors.NotACaseload: self.tr(
                "That file is not a Rinnalla caseload. It was not touched."
            ),
            errors.EmptyFile: self.tr(
                "The file is empty: the disk was full, or a sync program has not fetched it yet. "
                "It was not touched. Restore a backup if it stays empty."
            ),
            errors.Damaged: self.tr(
                "The file is damaged, and nothing more is written to it. Restore a backup."
            ),
            errors.TooNew: self.tr(
                "The file was written by a newer Rinnalla. Update the program to open it."
            ),
            errors.NoSpace: self.tr(
                "The disk is full, so the last change was not saved. Free some room and repeat it."
            ),
            errors.DriveFull: self.tr(
                "The disk {drive} ({size} GB) is full, so the last change was not saved. Free some "
                "room and repeat it."
            ),
            errors.FileHeld: self.tr(
                "Another program holds the file, perhaps a virus scanner or a sync program. "
                "Nothing was changed; try again."
            ),
            errors.FileHeldCopyKept: self.tr(
                "Another program holds the file, so it was not replaced. What was to be saved is "
                "kept here: {place}"
            ),
            errors.ReadOnly: self.tr("The file can't be written here. Nothing was changed."),
            errors.PaperMistyped: self.tr("A group of the paper key is mistyped or missing."),
            errors.NotABackup: self.tr(
                "That is not a whole backup. Nothing was changed; choose another one."
            ),
            errors.OtherCaseload: self.tr(
                "The backup is of another caseload, so it does not replace this one."
            ),
            errors.EngineTooOld: self.tr(
                "The encryption library is too old to be trusted. Install Rinnalla again."
            ),
            errors.PassphraseTooShort: self.tr("Use at least 8 characters; four words are good."),
            errors.NotFound: self.tr("It is no longer in the file."),
            errors.Conflict: self.tr("It has changed since, so it can't be undone any more."),
            errors.Cancelled: self.tr("Stopped. Nothing was changed."),
        }

    def _of_sheets(self) -> dict[type[errors.KnownError], str]:
        from app.services.importing import faults  # late: the start window words errors, too

        return {
            faults.SheetFault: self.tr("The sheet can't be imported. Nothing was changed."),
            faults.NotASpreadsheet: self.tr(
                "That file is not a spreadsheet. Choose an xlsx, xlsm, xls or ods file."
            ),
            faults.SheetDamaged: self.tr(
                "The sheet is damaged and can't be read. Nothing was changed. Open it in Excel, "
                "save it anew and try again."
            ),
            faults.SheetTooBig: self.tr(
                "The file is far too big to be a list of clients. Nothing was changed."
            ),
            faults.SheetLocked: self.tr("The sheet is protected. Type its password."),
            faults.SheetPasswordWrong: self.tr("The password does not open the sheet. Try again."),
            faults.SheetLockUnknown: self.tr(
                "The sheet is protected in a way that can't be opened here. Save it in Excel "
                "without a password and try again."
            ),
            faults.NothingInSheet: self.tr("There is nothing in the sheet to import."),
            faults.NoHeaderFound: self.tr(
                "No row of headings with a name or an employer was found in the sheet. "
                "Add the headings in Excel and try again."
            ),
        }
