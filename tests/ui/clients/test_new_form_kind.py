"""One more file in the folder of forms is one more form, from the screen to the erasure."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from pytestqt.qtbot import QtBot

from app.models.client import ClientFields
from app.models.enums import ClientPart, DeliveryGround, DeliveryWay, ReportCopy, ReportState
from app.models.rules.reports.report_states import ReportMove
from app.services import form_titles, resource_files
from app.services.caseload import attention, clients, erasure, exporting, search
from app.services.forms import declarations, filled_forms, form_printing
from app.services.forms.form_printing import FormPrint
from app.services.reports import client_extract
from app.services.reports.delivery import HandedOver
from app.services.storage.unit_of_work import Caseload, revert
from app.ui.clients.papers.client_papers import PapersTab
from app.ui.foundation.workspace import Workspace

DECLARED = """
order = 99
copies = ["client", "referrer"]
signers = ["client", "coach"]

[title]
fi = "Työpaikkakortti"
sv = "Arbetsplatskort"
en = "Workplace card"

[[sections]]
key = "basics"
title = { fi = "Perusasiat", sv = "Grunderna", en = "Basics" }
fields = [
    { key = "goal", fill = "client.goal", label = { fi = "Tavoite", sv = "Mål", en = "Goal" } },
    { key = "visited", kind = "day", label = { fi = "Käynti", sv = "Besök", en = "Visit" } },
    { key = "noise", kind = "scale", high = 5, label = { fi = "Melu", sv = "Buller", en = "Noise" } },
    { key = "tasks", kind = "table", tasks = true, label = { fi = "Sovittu", sv = "Avtalat", en = "Agreed" }, columns = [
        { key = "who", kind = "line", label = { fi = "Kuka", sv = "Vem", en = "Who" } },
        { key = "what", kind = "line", label = { fi = "Mitä", sv = "Vad", en = "What" } },
        { key = "by", kind = "day", label = { fi = "Milloin", sv = "När", en = "When" } },
        { key = "done", kind = "tick", label = { fi = "Tehty", sv = "Gjort", en = "Done" } },
    ] },
]

[plain]
intro = { fi = "Tämä kertoo työpaikasta.", sv = "Det här berättar om arbetsplatsen.", en = "This tells of the workplace." }
"""  # noqa: E501 - as a declaration is written


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder of forms with one more file in it."""
    forms = tmp_path / "forms"
    shutil.copytree(resource_files.resource("forms"), forms)
    (forms / "workplace_card.toml").write_text(DECLARED, encoding="utf-8")

    def find(*parts: str) -> Path:
        return forms.joinpath(*parts[1:]) if parts[0] == "forms" else usual(*parts)

    usual = resource_files.resource
    for module in (declarations, form_titles):
        monkeypatch.setattr(module, "resource", find)
    _forget()
    yield forms
    monkeypatch.undo()
    _forget()


def _forget() -> None:
    for kept in (declarations.form_kinds, declarations.form_kind, declarations._read_all):
        kept.cache_clear()
    form_titles.form_title.cache_clear()


def _text(pdf: bytes) -> str:
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return " ".join(page.get_textpage().get_text_bounded() for page in document)


@pytest.fixture
def client_id(caseload: Caseload) -> int:
    fields = ClientFields(given_names="Veera", family_name="Halonen", goal="Siivous")
    return clients.add(caseload, fields).new_row_id("client")


@pytest.fixture
def form_id(
    folder: Path, qtbot: QtBot, workspace: Workspace, caseload: Caseload, client_id: int
) -> int:
    """The new kind begun and filled in the window."""
    tab = PapersTab(workspace)
    qtbot.addWidget(tab)
    tab.show()
    tab.show_client(client_id)
    tab.language.set_value("fi")
    tab.kind.set_value("workplace_card")
    tab.begin()
    row = tab.table.current_row()
    assert row is not None
    assert row.title == "Työpaikkakortti"
    fields = tab.editor.fields
    assert fields["goal"].value() == "Siivous"
    day = caseload.today.isoformat()
    tasks: list[dict[str, Any]] = [{"who": "Veera", "what": "Kysyy kuulosuojaimet", "by": day}]
    for key, value in (("visited", day), ("noise", 4), ("tasks", tasks)):
        fields[key].set_value(value)
        fields[key].edited.emit()
    return row.id


def test_a_new_file_is_a_form_without_code(
    caseload: Caseload, client_id: int, form_id: int, tmp_path: Path
) -> None:
    assert filled_forms.get_form(caseload, form_id).answers["noise"] == 4
    for wanted, words in (
        (FormPrint(), "Melu: 4 / 5"),
        (FormPrint(ReportCopy.REFERRER, large=True), "Kysyy kuulosuojaimet"),
        (FormPrint(plain=True), "Tämä kertoo työpaikasta."),
    ):
        assert words in _text(form_printing.preview_form(caseload, form_id, wanted))
    (waits,) = [one for one in attention.agenda(caseload) if one.table == "form"]
    assert waits.text == "Veera: Kysyy kuulosuojaimet"
    (hit,) = search.search(caseload, "kuulosuojaimet")
    assert (hit.kind.value, hit.id) == ("form", form_id)
    change = filled_forms.answer(caseload, form_id, "noise", 2)
    revert(caseload, change)
    assert filled_forms.get_form(caseload, form_id).answers["noise"] == 4
    filled_forms.record_form_part(
        caseload, form_id, how=ClientPart.WRITTEN_TOGETHER, day=caseload.today, words="Hyvä."
    )
    for move in (ReportMove.READ, ReportMove.AGREE, ReportMove.MAKE_FINAL):
        filled_forms.sign_off(caseload, form_id, move)
    given = HandedOver(
        ReportCopy.CLIENT, "Veera", DeliveryGround.OWN, DeliveryWay.IN_HAND, caseload.today
    )
    filled_forms.deliver_form(caseload, form_id, given)
    assert filled_forms.get_form(caseload, form_id).state is ReportState.DELIVERED
    assert len(filled_forms.list_form_versions(caseload, form_id)) == 4
    told = _text(client_extract.document(caseload, client_id, language="fi"))
    assert "Työpaikkakortti" in told
    exporting.export(caseload, tmp_path / "out")
    assert "kuulosuojaimet" in (tmp_path / "out" / "form.csv").read_text("utf-8-sig")
    erasure.erase(caseload, client_id)
    assert filled_forms.list_forms(caseload) == []
    assert search.search(caseload, "kuulosuojaimet") == []


def test_a_form_whose_declaration_is_gone_is_still_read_and_printed(
    folder: Path, caseload: Caseload, client_id: int, form_id: int
) -> None:
    (folder / "workplace_card.toml").unlink()
    _forget()
    (row,) = filled_forms.list_forms(caseload)
    assert row.title == "workplace_card"
    view = filled_forms.get_form(caseload, form_id)
    assert not view.open
    assert "Kysyy kuulosuojaimet" in _text(form_printing.preview_form(caseload, form_id))
