"""Everything that can go wrong for a known reason, without words.

`app/ui/foundation/error_texts.py` words it for the window.

An error carries plain data and never a person's name, so that it may be logged.
"""

from dataclasses import dataclass


class KnownError(Exception):
    """The environment's or the user's fault, never ours; it has a sentence in every language."""


class WrongKey(KnownError):
    """The passphrase (or key) does not open this caseload."""


class NoWayIn(KnownError):
    """The slot file is missing or unreadable and the keyring has no key."""


class PaperMistyped(KnownError):
    """What was typed is not the key on a paper: a group is wrong or missing."""


class NotABackup(KnownError):
    """Not a whole backup of Rinnalla: cut, changed, or something else. Nothing was unpacked."""


class OtherCaseload(KnownError):
    """The backup is of another caseload than the file that it would replace."""


class FileMissing(KnownError):
    """There is no file at that place."""


class PlaceGone(FileMissing):
    """The disk, the stick or the network place went away while it was used."""


class BadFileName(KnownError):
    """The system allows no file of that name: too long, or with letters that it refuses."""


class CloudFile(KnownError):
    """The file lies in a cloud service alone, which does not fetch it now."""


@dataclass
class DiskFault(KnownError):
    """The system refused for a reason that has no words of its own; `number` is the system's."""

    number: int = 0


class FileExists(KnownError):
    """A new caseload never replaces a file."""


class FileBusy(KnownError):
    """The caseload is open in another window or process."""


class NotACaseload(KnownError):
    """Empty, foreign or plain-text file: never opened, never written."""


class EmptyFile(NotACaseload):
    """A file of no bytes: a full disk, or a sync client that has not fetched it yet."""


class Damaged(KnownError):
    """The file is a caseload but does not pass its checks."""


class TooNew(KnownError):
    """Written by a newer Rinnalla."""


class NoSpace(KnownError):
    """The disk is full; SQLite has rolled back and the file is as it was."""


@dataclass
class DriveFull(NoSpace):
    """The same, where it is known which disk it is: its name, and its size in gigabytes."""

    drive: str = ""
    size: int = 0


class FileHeld(KnownError):
    """Another program held the file for longer than we wait; it is as it was."""


@dataclass
class FileHeldCopyKept(FileHeld):
    """The same; what should have taken its place lies, whole, in the file `place`."""

    place: str = ""


class ReadOnly(KnownError):
    """The file or its folder can't be written."""


class EngineTooOld(KnownError):
    """The SQLCipher library lacks what the file's safety rests on."""


class PassphraseTooShort(KnownError):
    """An empty or far too short passphrase."""


@dataclass
class NotFound(KnownError):
    """No row fits what was asked for, or more than one (`matches`)."""

    matches: int = 0


@dataclass
class InvalidValue(KnownError):
    """A field's value does not pass its rule; nothing was changed."""

    field: str


@dataclass
class Refused(KnownError):
    """A rule forbids this now; `reason` is a key that the window words."""

    reason: str


class Conflict(KnownError):
    """Undo met a row that has changed since; nothing was changed."""


class Cancelled(KnownError):
    """The coach pressed Cancel; nothing was changed."""
