"""What can be wrong with a sheet as a whole. Nothing of such a sheet is imported."""

from app.services.errors import KnownError


class SheetFault(KnownError):
    """The sheet can't be imported as it is; the caseload is unchanged."""


class NotASpreadsheet(SheetFault):
    """The file is something else than an xlsx, xlsm, xls or ods workbook."""


class SheetBinary(SheetFault):
    """An xlsb, Excel's binary workbook, which nobody reads but Excel: save it as xlsx."""


class SheetDamaged(SheetFault):
    """The file says that it is a workbook, but can't be read to its end."""


class SheetTooBig(SheetFault):
    """Far bigger than any client list, or a zip bomb; refused before it fills the memory."""


class SheetLocked(SheetFault):
    """The workbook is encrypted and no password was given."""


class SheetPasswordWrong(SheetFault):
    """The password does not open the workbook."""


class SheetLockUnknown(SheetFault):
    """The workbook is encrypted in a way that Rinnalla can't undo: save it without a password."""


class NothingInSheet(SheetFault):
    """There is no row with anything in it, or none below the headings."""


class NoHeaderFound(SheetFault):
    """There are rows, but none of the first twenty has headings with a name or an employer."""
