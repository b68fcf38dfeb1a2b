"""Drives the real window through an afternoon of writing a final report with a client.

Run by `test_report_afternoon.py` in a process of its own: FOLDER. Prints what came of it.
"""

import json
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QListWidget, QWidget

from app.models.client import ClientFields, ConsentFields
from app.models.employer import EmployerFields
from app.models.enums import ClientPart, DeliveryGround, ReportCopy
from app.models.rules.reports.blocks import Voice, plain_text, sections
from app.models.rules.reports.disclosure_check import Worry
from app.services.reports import client_extract, delivery, final_report, report_versions
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload
from app.ui.components.fields import ChoiceField, DayField, LineField
from app.ui.foundation.questions import Questions
from app.ui.reports.page import ReportsPage
from app.ui.reports.report_editor import ReportEditor
from app.ui.shell.main_window import MainWindow
from tests import caseloads
from tests.acceptance.driver import ALT, CONTROL, PASSPHRASE, SHIFT, Driver, Key, Program


class Coach(Questions):
    """A coach who looks at what is pointed at, and puts each paper in one folder."""

    def __init__(self, chosen: Path) -> None:
        self.chosen = chosen
        self.paper = ""
        self.asked: list[str] = []
        self.consents_asked: list[str] = []
        self.proposed: set[str] = set()

    def confirm(self, parent: QWidget, text: str, *, yes: str, no: str) -> bool:
        """The referrer is told by law here: a missing consent does not stop the coach."""
        if "suostumus" in text.lower():
            self.consents_asked.append(text)
            return True
        self.asked.append(text)
        return False

    def save_file(self, parent: QWidget, title: str, proposed: str, kinds: str) -> Path:
        self.proposed.add(proposed)
        return self.chosen / f"{self.paper}.pdf"


class Afternoon:
    """The hands, the page, and what is noted on the way."""

    def __init__(self, driver: Driver, window: MainWindow, coach: Coach) -> None:
        self.driver, self.window, self.coach = driver, window, coach
        self.caseload: Caseload = window.workspace.caseload
        self.told: dict[str, Any] = {}
        self.troubles: list[str] = []
        window.workspace.troubled.connect(self.troubles.append)

    @property
    def editor(self) -> ReportEditor:
        page = self.window.page(self.window.place.page)  # type: ignore[union-attr]
        assert isinstance(page, ReportsPage)
        return page.editor

    @property
    def report_id(self) -> int:
        return final_report.rows(self.caseload)[0].id

    def view(self) -> final_report.ReportView:
        return final_report.get(self.caseload, self.report_id)

    def kept(self) -> str:
        return plain_text(self.view().blocks)

    def saved(self, words: str) -> None:
        """Wait until these words are in the file, without doing anything for it."""
        self.driver.wait(lambda: words in self.kept())

    def choose(self, field: ChoiceField, value: object) -> None:
        """Choose with the keys of the list."""
        field.combo.setFocus()
        self.driver.press(Key.Key_Home)
        for _ in range(field.combo.count()):
            if field.value() == value:
                break
            self.driver.press(Key.Key_Down)
        assert field.value() == value
        field.commit()

    def line(self, field: LineField | DayField, text: str) -> None:
        field.line.setFocus()
        field.line.selectAll()
        self.driver.write(text)
        field.commit()

    def tick(self, box: QCheckBox) -> None:
        QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))

    def tab(self, number: int) -> None:
        self.editor.tabs.setCurrentIndex(number)
        QTest.qWait(5)

    def push(self, text: str) -> None:
        self.driver.push(self.window, text)

    def end_of(self, source: str) -> None:
        """The cursor at the end of the section that is filled from this."""
        place = 0
        for one in sections(self.editor.text.blocks()):
            place += len(one.whole)
            if one.about.source == source:
                break
        self.editor.text.go_to(place - 1)
        self.editor.text.setFocus()
        self.editor.text.moveCursor(QTextCursor.MoveOperation.EndOfBlock)


def main(folder: Path) -> dict[str, Any]:
    caseload = filled(folder / "caseload.db")
    coach = Coach(folder / "papers")
    program = Program(caseload.path, language="fi", theme="light", questions=coach)
    afternoon = Afternoon(program.driver, program.open(caseload), coach)
    for part in (begin, write, look, together, undo, sign, print_papers, hand_over, anew, log):
        part(afternoon)
    program.close()
    asked, proposed = coach.asked, sorted(coach.proposed)
    return afternoon.told | {
        "asked": asked,
        "consents_asked": coach.consents_asked,
        "proposed": proposed,
        "titles": sorted(program.driver.titles),
    }


def filled(path: Path) -> Caseload:
    """A caseload with the client, two others, an employer and a consent."""
    caseload = caseloads.create(path, PASSPHRASE)
    client = ClientFields(
        given_names="Veera",
        family_name="Halonen",
        referrer="TE-toimisto",
        strengths="täsmällinen\n- iloinen",
        goal="työ keittiössä",
        started_on=caseload.today - timedelta(days=200),
    )
    client_id = records.add(caseload, client).new_row_id("client")
    for given, family in (("Pekka", "Virtanen"), ("Raija", "Mäki-Petäjä")):
        records.add(caseload, ClientFields(given_names=given, family_name=family))
    records.add(caseload, EmployerFields(name="Kahvila Kulma"))
    given_now = ConsentFields(
        client_id=client_id,
        recipient="Kahvila Kulma",
        purpose="osaamisprofiili",
        given_on=caseload.today,
    )
    records.add(caseload, given_now)
    return caseload


def begin(day: Afternoon) -> None:
    """Find the client, open the file, begin the report from there."""
    driver = day.driver
    driver.press(Key.Key_K, CONTROL)
    driver.write("halonen")
    hits = day.window.findChildren(QListWidget)
    driver.wait(lambda: any(one.isVisible() and one.currentRow() >= 0 for one in hits))
    driver.press(Key.Key_Return)
    day.push("Loppuraportti")
    driver.wait(lambda: final_report.rows(day.caseload))
    day.told["sections"] = [one.title for one in sections(day.view().blocks)]
    day.told["prefilled"] = day.kept()


def write(day: Afternoon) -> None:
    """Write in a section, and fill another one from the file without losing what is typed."""
    day.end_of("competence")
    day.driver.press(Key.Key_Return)
    day.driver.write("Virtaselta tuli hyvää palautetta.")
    day.saved("Virtaselta")
    day.end_of("strengths")
    day.driver.press(Key.Key_Return)
    day.driver.write("sitkeä")  # one more line of the list
    day.saved("sitkeä")
    day.push("Täytä asiakkaan tiedoista…")
    day.push("Lisää osioon")
    day.editor.save()
    day.told["strengths"] = next(
        [(block.kind.value, block.text) for block in one.blocks]
        for one in sections(day.view().blocks)
        if one.about.source == "strengths"
    )


def look(day: Afternoon) -> None:
    """Another client's bent name keeps the report from being shown; it is mended in its place."""
    editor = day.editor
    day.driver.press(Key.Key_F9)
    day.told["pointed"] = [
        (found.worry.value, found.text)
        for found in editor.look_again()
        if found.worry not in (Worry.EMPTY_SECTION, Worry.NO_STRENGTHS)
    ]
    day.told["shown"] = editor.tabs.currentIndex()
    while names := [one for one in editor.look_again() if one.worry is Worry.OTHER_CLIENT]:
        editor.check.list.setCurrentRow(editor.look_again().index(names[0]))
        day.push("Näytä tekstissä")
        assert editor.text.textCursor().selectedText() == names[0].text
        day.driver.write("Työparilta")
        editor.save()
    day.told["mended"] = day.kept()


def together(day: Afternoon) -> None:
    """Side by side: only this client on the screen, who writes in words of her own."""
    driver = day.driver
    driver.press(Key.Key_F9)
    driver.wait(lambda: not day.window.isVisible())
    shown = [one for one in driver.app.topLevelWidgets() if one.isVisible()]
    (screen,) = shown
    text = screen.text  # type: ignore[attr-defined]
    for _ in range(12):
        if text.current_voice() is Voice.CLIENT:
            break
        driver.push(screen, "Seuraava")
    assert text.current_voice() is Voice.CLIENT
    text.moveCursor(QTextCursor.MoveOperation.End)
    driver.write("Opin luottamaan itseeni.")
    day.told["on_screen"] = seen_in(screen)
    day.told["titles_then"] = [screen.windowTitle()]
    day.saved("Opin luottamaan itseeni.")
    driver.press(Key.Key_Escape)
    driver.wait(day.window.isVisible)


def seen_in(screen: QWidget) -> str:
    """Everything that can be read or heard on a screen."""
    told = [screen.windowTitle(), screen.text.toPlainText()]  # type: ignore[attr-defined]
    for part in screen.findChildren(QWidget):
        told += [part.accessibleName(), part.toolTip(), part.windowTitle()]
        told.append(part.text() if isinstance(part, QAbstractButton) else "")
        label = getattr(part, "text", None)
        told.append(str(label()) if callable(label) else "")
    return "\n".join(told)


def undo(day: Afternoon) -> None:
    """What was typed is undone with one key, also after a visit to the board."""
    day.editor.text.setFocus()
    day.editor.text.moveCursor(QTextCursor.MoveOperation.End)
    before = day.kept()
    day.driver.write(" Turhaa.")
    day.driver.press(Key.Key_1, ALT)
    day.saved("Turhaa.")
    day.driver.press(Key.Key_4, ALT)
    day.editor.text.setFocus()
    day.driver.press(Key.Key_Z, CONTROL)
    day.driver.wait(lambda: day.kept() == before)


def sign(day: Afternoon) -> None:
    """Read together, agreed on, final; each waits for what must be recorded first."""
    day.tab(1)
    part = day.editor.client_part
    states = [day.view().state.value]
    day.told["waits"] = [part.next_button.isEnabled()]
    day.choose(part.how, ClientPart.WRITTEN_TOGETHER)
    day.line(part.day, "t")
    day.push("Merkitse yhdessä luetuksi")
    states.append(day.view().state.value)
    day.told["waits"].append(part.next_button.isEnabled())
    part.words.area.setFocus()
    day.driver.write("Tämä on minun näköiseni.")
    part.words.commit()
    day.tick(part.read_aloud.box)
    for name in ("Merkitse sovituksi", "Merkitse valmiiksi"):
        day.push(name)
        states.append(day.view().state.value)
    day.told["states"] = states
    part = day.view().part
    day.told["part"] = [part.how, part.words, part.read_aloud, part.day == day.caseload.today]
    day.told["locked"] = day.editor.text.isReadOnly()


def print_papers(day: Afternoon) -> None:
    """The client's copy in large print, the referrer's, and the employer's by consent."""
    paper = day.editor.paper
    day.tab(3)
    consent = delivery.consents(day.caseload, day.view().client_id)[0].id
    for copy in ReportCopy:
        day.coach.paper = copy.value
        day.choose(paper.copy, copy)
        if paper.large.value() != (copy is ReportCopy.CLIENT):
            day.tick(paper.large.box)
            paper.large.commit()
        if copy is ReportCopy.EMPLOYER:
            day.choose(paper.consent, consent)
        day.driver.press(Key.Key_S, CONTROL | SHIFT)
        day.driver.wait((day.coach.chosen / f"{copy.value}.pdf").exists)


def hand_over(day: Afternoon) -> None:
    """Three copies are handed over; the consent is withdrawn, and a fourth is refused."""
    form = day.editor.paper.form
    consent = delivery.consents(day.caseload, day.view().client_id)[0].id
    for copy, who, ground in (
        (ReportCopy.CLIENT, "Veera Halonen", DeliveryGround.OWN),
        (ReportCopy.REFERRER, "TE-toimisto", DeliveryGround.LAW),
        (ReportCopy.EMPLOYER, "Kahvila Kulma", DeliveryGround.CONSENT),
        (ReportCopy.EMPLOYER, "Kahvila Kulma", DeliveryGround.CONSENT),
    ):
        day.choose(day.editor.paper.copy, copy)
        if not form.isVisible():
            day.push("Kirjaa luovutus…")
        day.line(form.recipient, who)
        day.choose(form.ground, ground)
        if ground is DeliveryGround.LAW:
            day.line(form.note, "TyönvälL 1 §")
        if copy is ReportCopy.EMPLOYER:
            given = delivery.deliveries(day.caseload, day.report_id)
            day.choose(form.consent, consent)
            if any(one.paper is ReportCopy.EMPLOYER for one in given):
                withdraw(day, consent)
        day.push("Kirjaa")
    day.told["refused"] = list(day.troubles)
    day.told["delivered"] = [
        [one.paper, one.recipient, one.ground, one.named, one.version]
        for one in reversed(delivery.deliveries(day.caseload, day.report_id))
    ]
    day.told["states"].append(day.view().state.value)


def withdraw(day: Afternoon, consent: int) -> None:
    """The client takes the consent back while the form is open."""
    day.window.workspace.do(
        "withdraw",
        lambda: records.edit(day.caseload, ConsentFields, consent, withdrawn_on=day.caseload.today),
    )


def anew(day: Afternoon) -> None:
    """A new version is written, and compared with the one that was handed over."""
    day.tab(1)
    day.push("Aloita uusi versio")
    day.editor.text.setFocus()
    day.editor.text.moveCursor(QTextCursor.MoveOperation.End)
    day.driver.write(" Ja jatkan opintoja.")
    day.saved("jatkan opintoja")
    day.told["states"].append(day.view().state.value)
    day.told["version"] = day.view().version
    day.editor.client_part.versions.setCurrentRow(0)
    day.push("Vertaa")
    dialog = day.driver.app.activeModalWidget()
    assert dialog is not None
    day.told["compared"] = dialog.text.text()  # type: ignore[attr-defined]
    day.driver.push(dialog, "Sulje")
    day.told["versions"] = [
        [one.version, one.state] for one in report_versions.versions(day.caseload, day.report_id)
    ]


def log(day: Afternoon) -> None:
    """What the log tells, and the client's own extract of it."""
    from sqlmodel import select

    from app.models.register import LogLine

    client_id = day.view().client_id
    with day.caseload.reading() as session:
        lines = session.exec(select(LogLine).where(LogLine.client_id == client_id)).all()
        day.told["log"] = [[one.action.value, one.subject, one.detail] for one in lines]
    (day.coach.chosen / "access.pdf").write_bytes(
        client_extract.document(day.caseload, client_id, language="fi")
    )


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]))))
