"""The making of the first caseload, and its paper key before anything else."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.late import LateModule
from app.ui.access.start.context import StartContext
from app.ui.foundation.screens import open_dialog

if TYPE_CHECKING:
    from app.services import access
    from app.services.access import OpenedCaseload
    from app.services.storage import settings
    from app.ui.access import first_start, paper_key, paper_print
    from app.ui.access.first_start import Answers
else:
    access = LateModule("app.services.access")
    settings = LateModule("app.services.storage.settings")
    first_start = LateModule("app.ui.access.first_start")
    paper_key = LateModule("app.ui.access.paper_key")
    paper_print = LateModule("app.ui.access.paper_print")

FIRST_HEIGHT = 500  # the same for each step, so that nothing jumps


class Creation(QObject):
    """Asks for all that a new caseload needs, makes it, and shows its paper key."""

    created = Signal(object, bool)  # OpenedCaseload, and whether a sheet is to be imported first
    language_chosen = Signal(str)
    other_wanted = Signal()
    found = Signal(object)  # the path of a caseload that is there already

    def __init__(self, context: StartContext) -> None:
        super().__init__(context.frame)
        self._context = context

    def begin(self) -> None:
        """Ask from the first step on."""
        self._show(first_start.Answers(self._context.path, self._context.language))

    def renew(self) -> bool:
        """Rebuild the questions in another theme or language, if they are shown; answers stay."""
        first = self._context.frame.screen_as(first_start.FirstStart)
        if first is None:
            return False
        self._show(first.answers)
        return True

    def _show(self, answers: "Answers") -> None:
        context = self._context
        first = first_start.FirstStart(context.frame, context.questions, answers)
        first.language_chosen.connect(self.language_chosen)
        first.begun.connect(self._create)
        first.other_file.connect(self.other_wanted)
        first.found.connect(self.found)
        if context.has_keyring:
            first.offer_remember()
        context.frame.show_screen(first, least_height=FIRST_HEIGHT)

    def _create(self, importing: bool) -> None:
        first = self._context.frame.screen_as(first_start.FirstStart)
        if first is None:
            return
        answers, remember = first.answers, first.remembers()
        self._context.path = answers.path
        self._context.run(
            lambda _progress: access.create_caseload(
                answers.path, answers.passphrase, language=answers.language, remember=remember
            ),
            lambda made: self._on_created(made, importing),
        )

    def _on_created(self, made: "OpenedCaseload", importing: bool) -> None:
        context = self._context
        if context.over:
            made.caseload.close()
            return
        context.unfinished = made.caseload
        master = made.caseload.master
        assert master is not None  # noqa: S101 - just made with one
        page = paper_key.PaperShown(context.frame, master.paper())
        page.printing.connect(lambda: self._print_paper(made.caseload))
        page.later.connect(lambda: self.created.emit(made, importing))
        page.kept.connect(lambda: self._on_paper_kept(made, importing))
        context.frame.show_screen(page)

    def _on_paper_kept(self, made: "OpenedCaseload", importing: bool) -> None:
        settings.write(made.caseload, settings.PAPER_KEPT, made.caseload.today.isoformat())
        self.created.emit(made, importing)

    def _print_paper(self, caseload: Any) -> None:
        context = self._context
        open_dialog(paper_print.preview(context.frame, caseload, context.language))
