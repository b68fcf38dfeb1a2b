"""Drives the real window from the first start to the papers, with keys and buttons only.

Run by `test_whole_flow.py` in a process of its own: FOLDER SHEET CHOSEN. Prints what came of it.
"""

import json
import re
import sys
from pathlib import Path

from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QWidget

from app.ui.access.first_start import FirstStart
from app.ui.access.paper_key import PaperShown
from app.ui.foundation.questions import Questions
from app.ui.shell.application import Application
from tests.acceptance.driver import ALT, CONTROL, PASSPHRASE, SHIFT, Driver, Key, Program


class Answers(Questions):
    """A person who always knows which file is meant."""

    def __init__(self, sheet: Path, chosen: Path) -> None:
        self.sheet, self.chosen = sheet, chosen

    def confirm(self, parent: QWidget, text: str, *, yes: str, no: str) -> bool:
        raise AssertionError(text)  # nothing on this way needs to be asked

    def open_file(self, parent: QWidget, title: str, kinds: str) -> Path:
        return self.sheet

    def save_file(self, parent: QWidget, title: str, proposed: str, kinds: str) -> Path:
        return self.chosen / proposed

    def folder(self, parent: QWidget, title: str) -> Path:
        return self.chosen / "yhteenveto"


def main(folder: Path, sheet: Path, chosen: Path) -> dict[str, object]:
    program = Program(folder / "caseload.db", questions=Answers(sheet, chosen))
    driver, application = program.driver, program.application
    application.start()
    start_first(driver, application)
    import_sheet(driver)
    told = work(driver, application)
    program.close()
    return told | {"language": application.language, "titles": sorted(driver.titles)}


def start_first(driver: Driver, application: Application) -> None:
    start = application.start_window
    assert start is not None
    driver.wait(start.isVisible)
    driver.push(start, "Suomi")
    driver.push(start, "Seuraava")
    driver.write(PASSPHRASE)
    driver.press(Key.Key_Tab)
    while not isinstance(driver.app.focusWidget(), QLineEdit):
        driver.press(Key.Key_Tab)
    driver.write(PASSPHRASE)
    driver.push(start, "Seuraava")
    driver.push(start, "Seuraava")
    first = start.screen_as(FirstStart)
    assert first is not None
    first.import_button.click()
    keep_paper_key(driver, application)
    driver.wait(lambda: application.window is not None and application.window.isVisible())


def keep_paper_key(driver: Driver, application: Application) -> None:
    """Write the key down from the screen, and type two groups back from the paper."""
    driver.wait(lambda: application.start_window and application.start_window.screen_as(PaperShown))
    assert application.start_window is not None
    page = application.start_window.screen_as(PaperShown)
    assert page is not None
    on_paper = [
        a.text() for a in page.findChildren(QLabel) if re.fullmatch("[0-9A-Z]{4,6}", a.text())
    ]
    driver.wait(page.isVisible)
    driver.push(page, "Se on nyt paperilla")
    driver.wait(page.fields[0].hasFocus)
    for field in page.fields:
        number = int(field.accessibleName().split()[-1])
        field.setFocus()
        driver.write(on_paper[number - 1])
    driver.push(page, "Valmis")


def import_sheet(driver: Driver) -> None:
    from app.ui.importing.import_wizard import ImportWizard

    def wizards() -> list[QDialog]:
        return [w for w in driver.app.topLevelWidgets() if isinstance(w, ImportWizard)]

    driver.wait(wizards)
    wizard = wizards()[0]
    assert isinstance(wizard, ImportWizard)
    wizard.file.choose_button.click()
    driver.wait(lambda: wizard.plan is not None)
    driver.push(wizard, "Seuraava")
    driver.push(wizard, "Seuraava")
    wizard.colours.agreed.click()
    driver.push(wizard, "Seuraava")
    driver.push(wizard, "Tuo")
    driver.push(wizard, "Näytä tilannetaulu")
    driver.wait(lambda: not wizards() or not wizards()[0].isVisible())


def work(driver: Driver, application: Application) -> dict[str, object]:
    from app.models.enums import Status
    from app.models.placement import PlacementFields
    from app.services.caseload import clients, employers
    from app.services.storage import records

    window = application.window
    assert window is not None
    caseload = window.workspace.caseload
    driver.activate(window)
    board = [card.status for card in clients.cards(caseload)]
    columns = [board.count(status) for status in Status]

    driver.press(Key.Key_1, ALT)
    driver.press(Key.Key_Right)
    card = window.page(window.place.page).current_card()  # type: ignore[attr-defined, union-attr]
    driver.press(Key.Key_3, CONTROL)
    driver.write("Kahvilatyöntekijä")
    driver.press(Key.Key_Return)
    job = records.list_records(caseload, PlacementFields, client_id=card.id)[-1].fields

    driver.press(Key.Key_E, CONTROL)
    driver.write("Kahvila Tähti")
    driver.go_to("Aihe")
    driver.write("harjoittelupaikka")
    driver.press(Key.Key_Return)
    contact = next(c for c in employers.contacts(caseload) if c.employer_name == "Kahvila Tähti")

    driver.press(Key.Key_4, ALT)
    driver.press(Key.Key_R, CONTROL)
    driver.write(card.name)
    driver.press(Key.Key_Return)
    driver.press(Key.Key_S, CONTROL | SHIFT)
    driver.wait(lambda: list(answered(application).chosen.glob("*.pdf")))

    driver.press(Key.Key_5, ALT)
    driver.press(Key.Key_P, CONTROL | SHIFT)
    driver.wait(lambda: len(list(answered(application).chosen.glob("yhteenveto/*"))) == 3)
    return {
        "columns": columns,
        "moved": clients.card(caseload, card.id).status,
        "job": [job.kind, job.job_title],
        "contact": [contact.employer_name, contact.way, contact.subject],
    }


def answered(application: Application) -> Answers:
    assert isinstance(application.questions, Answers)
    return application.questions


if __name__ == "__main__":
    print(json.dumps(main(*map(Path, sys.argv[1:]))))
