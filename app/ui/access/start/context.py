"""What the steps into a caseload share: the file, the way in, the frame, and work beside it."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.late import LateModule
from app.services.errors import KnownError
from app.ui.access.start.frame import StartFrame
from app.ui.access.start.task_group import TaskGroup
from app.ui.foundation.preferences import REMEMBERED, Preferences
from app.ui.foundation.questions import Questions

if TYPE_CHECKING:
    from app.services.credentials import Credential
    from app.services.progress import Progress
    from app.ui.foundation import error_texts
    from app.ui.foundation.error_texts import ErrorTexts
else:
    error_texts = LateModule("app.ui.foundation.error_texts")


class StartContext:
    """The state of one start page.

    Attributes:
        path: Where the caseload is, or will be made.
        credential: The way in that was tried last and may still open a backup; None: ask.
        has_keyring: Whether this computer has a keyring that can hold the key.
        over: Whether a caseload was handed over; what opens after that is closed again.
        unfinished: A caseload that is open but not handed over yet.
    """

    def __init__(
        self,
        frame: StartFrame,
        path: Path,
        preferences: Preferences,
        questions: Questions,
        *,
        language: str,
    ) -> None:
        self.frame = frame
        self.path = path
        self.preferences = preferences
        self.questions = questions
        self.language = language
        self.tasks = TaskGroup(frame)
        self.credential: Credential | None = None
        self.has_keyring = False
        self.over = False
        self.unfinished: Any = None

    @cached_property
    def errors(self) -> "ErrorTexts":
        """What the page says of an error."""
        return error_texts.ErrorTexts(self.frame)

    @property
    def knows_file(self) -> bool:
        """Whether there is a caseload at the path, or was one that is lost."""
        return self.path.exists() or self.preferences.knows_caseload(self.path)

    @property
    def remembers(self) -> bool:
        """Whether the key is in the keyring, as was chosen here."""
        return self.has_keyring and bool(self.preferences.read(REMEMBERED))

    def run(
        self,
        work: "Callable[[Progress], Any]",
        done: Callable[[Any], object],
        failed: Callable[[KnownError], object] | None = None,
    ) -> None:
        """Work for the screen that is shown, which takes no answer meanwhile.

        Args:
            work: Runs in a thread of its own.
            done: Is handed what came of it.
            failed: Is handed why nothing did; without it the screen says so.
        """
        screen = self.frame.screen_shown
        screen.say("")
        screen.busy(working=True)

        def on_failed(error: KnownError) -> None:
            if screen is not self.frame.screen_shown:
                return
            screen.busy(working=False)
            if failed is None:
                self.refuse(error)
            else:
                failed(error)

        self.tasks.run(work, done, on_failed)

    def refuse(self, error: KnownError) -> None:
        """Tell on the screen that is shown why nothing came of it."""
        self.frame.screen_shown.refuse(error, self.errors.sentence(error))
