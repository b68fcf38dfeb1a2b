"""The spelling check of the report that is open: dictionary, names and the coach's own words."""

from typing import NamedTuple

from PySide6.QtCore import QObject

from app.models.rules.text.inflection import Names
from app.services.reports import spelling
from app.services.reports.final_report import ReportView
from app.services.reports.spelling import Checker, Places, Speller
from app.ui.foundation.preferences import SPELLING, Preferences
from app.ui.foundation.workspace import Workspace
from app.ui.reports.spell_marks import SpellMarks


class _Read(NamedTuple):
    """What was read for a report in a language: its dictionary and the names of the file."""

    report: tuple[int, str]
    speller: Speller | None
    names: Names


class ReportSpelling(QObject):
    """Hands the editors of one report their checker, as soon as the dictionary is read."""

    def __init__(
        self,
        workspace: Workspace,
        preferences: Preferences | None,
        places: Places | None = None,
        *,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._preferences = preferences
        self._places = places or spelling.usual_places()
        self._spellers: dict[str, Speller | None] = {}
        self._ignored: dict[int, set[str]] = {}
        self._report: tuple[int, str] | None = None
        self._checker: Checker | None = None
        self._marks: list[SpellMarks] = []

    def attach(self, marks: SpellMarks) -> None:
        """Check an editor that shows the same report."""
        self._marks.append(marks)
        marks.word_added.connect(self._add)
        marks.word_ignored.connect(self._ignore)
        marks.set_checker(self._checker)

    def detach(self, marks: SpellMarks) -> None:
        """Forget an editor that is closing."""
        self._marks.remove(marks)

    def show_report(self, view: ReportView) -> None:
        """Check this report; the dictionary of its language is read off the window's thread."""
        wanted = self._preferences is not None and self._preferences.read(SPELLING) == "yes"
        if not wanted:
            self._report = self._checker = None
            self._tell()
        elif self._report != (view.id, view.language):
            self._report, self._checker = (view.id, view.language), None
            self._tell()
            self._load(view)
        else:
            self._accept()

    def _load(self, view: ReportView) -> None:
        report, language = (view.id, view.language), view.language
        known, places, caseload = self._spellers, self._places, self._workspace.caseload

        def read() -> _Read:
            found = known[language] if language in known else spelling.speller(language, places)
            return _Read(report, found, spelling.names(caseload, view.client_id))

        task = self._workspace.task(lambda _progress: read())
        task.done.connect(self._take)  # a method: the window may be made again meanwhile
        task.start()

    def _take(self, found: "_Read") -> None:
        _, language = found.report
        self._spellers[language] = found.speller
        if self._report == found.report and found.speller is not None:
            self._checker = Checker(found.speller, language, found.names)
            self._accept()

    def _accept(self) -> None:
        if self._checker is not None and self._report is not None:
            ignored = self._ignored.get(self._report[0], set())
            self._checker.accept(spelling.list_known_words(self._workspace.caseload), ignored)
            self._tell()

    def _tell(self) -> None:
        for marks in self._marks:
            marks.set_checker(self._checker)

    def _add(self, word: str) -> None:
        caseload = self._workspace.caseload
        self._workspace.do(self.tr("Own word"), lambda: spelling.add_known_word(caseload, word))
        self._accept()

    def _ignore(self, word: str) -> None:
        if self._report is not None:
            self._ignored.setdefault(self._report[0], set()).add(word)
            self._accept()
