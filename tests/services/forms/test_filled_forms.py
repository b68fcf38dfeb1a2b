"""Every declared form: from the first fill to the paper, by one mechanism."""

import re
import tomllib
import zipfile
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from app.models.client import ClientFields, ConsentFields, NetworkPersonFields, RatingFields
from app.models.employer import EmployerFields
from app.models.enums import (
    ClientPart,
    DeliveryGround,
    DeliveryWay,
    LogAction,
    Moment,
    ReportCopy,
    ReportState,
)
from app.models.placement import PlacementFields
from app.models.refusals import Reason
from app.models.results import MeasurementFields, SubGoalFields
from app.models.rules.forms.form_kinds import FieldKind, FormField
from app.models.rules.reports.report_states import ReportMove
from app.services.caseload import erasure, exporting, search
from app.services.errors import FileExists, InvalidValue, NotFound, Refused
from app.services.forms import filled_forms, form_printing
from app.services.forms.declarations import form_kind, form_kinds
from app.services.forms.form_printing import FormPrint
from app.services.phrases import LANGUAGES
from app.services.reports import client_extract
from app.services.reports.delivery import HandedOver
from app.services.resource_files import resource
from app.services.storage import records, settings
from app.services.storage.unit_of_work import Caseload, reapply, revert

DAY = date(2026, 11, 16)
LONG = " keittiössä ja salissa, aamulla ja iltapäivällä, myös kiireessä ja muiden apuna" * 2
KINDS = [kind.key for kind in form_kinds("fi")]


@pytest.fixture
def client_id(caseload: Caseload) -> int:
    fields = ClientFields(
        given_names="Veera",
        family_name="Halonen",
        referrer="TE-toimisto",
        goal="Siivousala",
        strengths="Täsmällinen",
        skills="Hygieniapassi",
        own_will="Haluan töihin.",
    )
    client_id = records.add(caseload, fields).new_row_id("client")
    person = NetworkPersonFields(client_id=client_id, name="Oili", role="Omaohjaaja")
    records.add(caseload, person)
    settings.write(caseload, "coach_name", "Maija Valmentaja")
    return client_id


def _started(caseload: Caseload, kind: str, client_id: int | None, language: str = "fi") -> int:
    return filled_forms.start(caseload, kind, client_id, language).new_row_id("form")


def _text(pdf: bytes) -> str:
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    return " ".join(" ".join(pages).replace("\u00a0", " ").split())


def _some(field: FormField) -> Any:
    """An answer that fits."""
    match field.kind:
        case FieldKind.DAY:
            return "2026-12-01"
        case FieldKind.NUMBER:
            return 2.5
        case FieldKind.SCALE:
            return field.high
        case FieldKind.TICK:
            return True
        case FieldKind.CHOICE:
            return field.choices[0].key
        case FieldKind.TABLE:
            return [{column.key: _some(column) for column in field.columns}]
        case _:
            return f"Vastaus {field.key}"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", KINDS)
def test_every_form_is_filled_and_printed_in_every_language(
    caseload: Caseload, client_id: int, key: str, language: str
) -> None:
    kind = form_kind(key, language)
    form_id = _started(caseload, key, client_id if kind.of_client else None, language)
    for field in kind.fields:
        filled_forms.answer(caseload, form_id, field.key, _some(field))
    for copy in kind.copies:
        pdf = form_printing.preview_form(caseload, form_id, FormPrint(copy))
        text = _text(pdf)
        assert kind.title in text
        for section in kind.sections:
            shown = copy is ReportCopy.CLIENT or copy in section.copies
            assert (section.title in text) is shown, section.key
        assert b"/MarkInfo" in pdf
        assert b"/StructTreeRoot" in pdf
        assert ("Veera" in text) is (
            kind.of_client and not (kind.nameless and copy is ReportCopy.EMPLOYER)
        )
    large = form_printing.preview_form(caseload, form_id, FormPrint(large=True))
    assert kind.sections[0].title in _text(large)


@pytest.mark.parametrize("key", KINDS)
def test_a_declaration_has_one_shape_in_every_language(key: str) -> None:
    def shape(language: str) -> list[Any]:
        return [
            (field.key, field.kind, len(field.columns)) for field in form_kind(key, language).fields
        ]

    assert shape("fi") == shape("sv") == shape("en")
    keys = [field.key for field in form_kind(key, "fi").fields]
    assert len(keys) == len(set(keys))


def test_a_form_begins_with_what_the_file_knows(caseload: Caseload, client_id: int) -> None:
    view = filled_forms.get_form(caseload, _started(caseload, "shared_plan", client_id))
    assert view.answers["goal"] == "Siivousala"
    assert view.answers["people"] == [{"name": "Oili", "role": "Omaohjaaja", "service": ""}]
    assert view.answers["held_on"] == "2026-11-16"
    assert view.state is ReportState.DRAFT


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_joint_summary_tells_the_newest_results_of_kykyviisari(
    caseload: Caseload, client_id: int, language: str
) -> None:
    early, late = DAY - timedelta(days=90), DAY - timedelta(days=3)
    for scale, value, highest, day in (
        ("Kykyviisari: Kokonaistilanne", 55, 100, early),
        ("Kykyviisari: Arki", 50, 100, early),
        ("Kykyviisari: Kokonaistilanne", 71.4, 100, late),
        ("kykyviisari:  sinne", 60, 100, late),
        ("Kykyviisari: Body", 7, 10, late),
        ("Kykyviisari: Taidot", 99, 100, DAY + timedelta(days=1)),
        ("Mieli", 12, 100, late),
    ):
        row = MeasurementFields(
            client_id=client_id, scale=scale, value=value, highest=highest, day=day
        )
        records.add(caseload, row)
    answers = filled_forms.get_form(
        caseload, _started(caseload, "joint_summary", client_id, language)
    ).answers
    told = {key: value for key, value in answers.items() if key.startswith("kv_")}
    assert told == {"kv_on": late.isoformat(), "kv_total": 71, "kv_mind": 60, "kv_body": 70}
    checked = filled_forms.get_form(caseload, _started(caseload, "health_check", client_id))
    assert checked.answers["kykyviisari"] is True


@pytest.mark.parametrize(
    ("recipient", "claimed"), [("Kahvila Kulma", True), ("Leipomo Pulla", False), ("", False)]
)
def test_a_demonstration_claims_a_consent_only_to_its_own_employer(
    caseload: Caseload, client_id: int, recipient: str, *, claimed: bool
) -> None:
    form_id = _started(caseload, "work_demonstration", client_id)
    filled_forms.answer(caseload, form_id, "employer", "Kahvila Kulma")
    consent = ConsentFields(client_id=client_id, recipient=recipient, given_on=DAY)
    records.add(caseload, consent)
    records.add(caseload, EmployerFields(name="Leipomo Pulla"))
    text = _text(form_printing.preview_form(caseload, form_id, FormPrint(ReportCopy.EMPLOYER)))
    assert ("Annettu asiakkaan suostumuksella" in text) is claimed


def test_an_answer_is_undone_and_a_wrong_one_refused(caseload: Caseload, client_id: int) -> None:
    form_id = _started(caseload, "shared_plan", client_id)
    change = filled_forms.answer(caseload, form_id, "goal", "Kahvila")
    assert filled_forms.get_form(caseload, form_id).answers["goal"] == "Kahvila"
    revert(caseload, change)
    assert filled_forms.get_form(caseload, form_id).answers["goal"] == "Siivousala"
    reapply(caseload, change)
    for key, value in (("held_on", "eilen"), ("nothing", "x"), ("tasks", [{"x": "y"}])):
        with pytest.raises(InvalidValue) as caught:
            filled_forms.answer(caseload, form_id, key, value)
        assert caught.value.field == key
    filled_forms.answer(caseload, form_id, "goal", None)
    assert "goal" not in filled_forms.get_form(caseload, form_id).answers


def test_an_empty_section_is_left_out(caseload: Caseload, client_id: int) -> None:
    form_id = _started(caseload, "skills_profile", client_id)
    text = _text(form_printing.preview_form(caseload, form_id, FormPrint(ReportCopy.EMPLOYER)))
    assert "Vahvuudet" in text
    assert "Mikä auttaa työssä" not in text
    assert "suostumuksella" not in text
    to_kela = ConsentFields(client_id=client_id, recipient="Kela", given_on=DAY)
    kela_id = records.add(caseload, to_kela).new_row_id("consent")
    wanted = FormPrint(ReportCopy.EMPLOYER, consent_id=kela_id)
    assert "suostumuksella" not in _text(form_printing.preview_form(caseload, form_id, wanted))
    missing = form_printing.form_consent(caseload, form_id, wanted)
    assert missing is not None
    assert missing.recipient == "Työnantaja"
    consent = ConsentFields(client_id=client_id, recipient="Työnantajat", given_on=DAY)
    consent_id = records.add(caseload, consent).new_row_id("consent")
    nameless = FormPrint(ReportCopy.EMPLOYER)
    assert "suostumuksella" not in _text(form_printing.preview_form(caseload, form_id, nameless))
    wanted = FormPrint(ReportCopy.EMPLOYER, consent_id=consent_id)
    assert form_printing.form_consent(caseload, form_id, wanted) is None
    text = _text(form_printing.preview_form(caseload, form_id, wanted))
    assert "Annettu asiakkaan suostumuksella" in text
    assert "Veera Halonen" in text


def test_it_lives_as_a_final_report_does(caseload: Caseload, client_id: int) -> None:
    form_id = _started(caseload, "interim_report", client_id)
    with pytest.raises(Refused) as caught:
        filled_forms.sign_off(caseload, form_id, ReportMove.READ)
    assert caught.value.reason is Reason.CLIENT_PART_MISSING
    filled_forms.record_form_part(
        caseload, form_id, how=ClientPart.COMMENTED, day=DAY, words="Hyvä näin."
    )
    for move in (ReportMove.READ, ReportMove.AGREE, ReportMove.MAKE_FINAL):
        filled_forms.sign_off(caseload, form_id, move)
    with pytest.raises(Refused):
        filled_forms.answer(caseload, form_id, "goal", "Toinen")
    assert form_printing.form_consent(caseload, form_id, FormPrint(ReportCopy.REFERRER)) is not None
    given = HandedOver(
        ReportCopy.REFERRER, "TE-toimisto", DeliveryGround.CONSENT, DeliveryWay.SECURE_MAIL, DAY
    )
    with pytest.raises(Refused) as caught:
        filled_forms.deliver_form(caseload, form_id, given)
    assert caught.value.reason is Reason.CONSENT_MISSING
    consent = ConsentFields(client_id=client_id, recipient="TE-toimisto", given_on=DAY)
    consent_id = records.add(caseload, consent).new_row_id("consent")
    given = HandedOver(
        ReportCopy.REFERRER,
        "TE-toimisto",
        DeliveryGround.CONSENT,
        DeliveryWay.SECURE_MAIL,
        DAY,
        consent_id=consent_id,
    )
    with pytest.raises(Refused) as caught:
        filled_forms.deliver_form(caseload, form_id, replace(given, day=DAY - timedelta(days=1)))
    assert caught.value.reason is Reason.CONSENT_DOES_NOT_HOLD
    filled_forms.deliver_form(caseload, form_id, given)
    assert form_printing.form_consent(caseload, form_id, FormPrint(ReportCopy.REFERRER)) is None
    rows = filled_forms.list_form_versions(caseload, form_id)
    assert [row.state for row in rows] == [
        ReportState.DELIVERED,
        ReportState.FINAL,
        ReportState.AGREED,
        ReportState.READ,
    ]
    assert rows[0].recipient == "TE-toimisto"
    text = _text(form_printing.form_pdf(caseload, form_id, log_as=LogAction.PRINTED))
    assert "Hyvä näin." in text
    assert "LUONNOS" not in text
    filled_forms.sign_off(caseload, form_id, ReportMove.REOPEN)
    assert filled_forms.get_form(caseload, form_id).version == 2


def test_what_needs_no_client_is_signed_off_alone(caseload: Caseload) -> None:
    form_id = _started(caseload, "employer_leaflet", None)
    text = _text(form_printing.preview_form(caseload, form_id))
    assert "Palkkatuki" in text
    assert "Salassa pidettävä" not in text
    filled_forms.sign_off(caseload, form_id, ReportMove.READ)
    with pytest.raises(InvalidValue):
        filled_forms.start(caseload, "shared_plan", None, "fi")
    with pytest.raises(NotFound):
        filled_forms.start(caseload, "no_such_form", None, "fi")


def test_it_is_found_exported_told_to_the_client_and_erased(
    caseload: Caseload, client_id: int, tmp_path: Path
) -> None:
    form_id = _started(caseload, "shared_plan", client_id)
    task = {"who": "Oili", "what": "Varaa ajan terveystarkastukseen", "by": "2026-12-01"}
    filled_forms.answer(caseload, form_id, "tasks", [task])
    hits = search.search(caseload, "terveystarkastukseen")
    assert [(str(hit.kind), hit.id) for hit in hits] == [("form", form_id)]
    exporting.export(caseload, tmp_path / "out")
    assert "terveystarkastukseen" in (tmp_path / "out" / "form.csv").read_text("utf-8-sig")
    told = _text(client_extract.document(caseload, client_id, language="fi"))
    assert "Varaa ajan terveystarkastukseen" in told
    erasure.erase(caseload, client_id)
    assert filled_forms.list_forms(caseload) == []


def test_a_cv_is_a_text_document_too(caseload: Caseload, client_id: int, tmp_path: Path) -> None:
    target = tmp_path / "cv.docx"
    assert form_printing.write_form(caseload, "cv", client_id, target, language="sv").id is None
    with zipfile.ZipFile(target) as file:
        assert file.testzip() is None
        document = file.read("word/document.xml").decode("utf-8")
    assert "Meritförteckning" in document
    assert "Täsmällinen" in re.sub("<[^>]+>", " ", document)
    again = tmp_path / "cv.pdf"
    again.write_text("not a paper")
    with pytest.raises(FileExists):
        form_printing.write_form(caseload, "cv", client_id, again, language="sv")
    form_id = _started(caseload, "cv", client_id, "sv")
    made = form_printing.form_docx(caseload, form_id)
    assert zipfile.ZipFile(BytesIO(made)).namelist()[0] == "[Content_Types].xml"


def test_a_form_is_written_in_the_language_that_is_asked_for(
    caseload: Caseload, client_id: int, tmp_path: Path
) -> None:
    target, form_id = tmp_path / "profile.pdf", _started(caseload, "skills_profile", client_id)
    for asked, told in ((None, ("fi", form_id)), ("fi", ("fi", form_id)), ("sv", ("sv", None))):
        made = form_printing.write_form(
            caseload, "skills_profile", client_id, target, language=asked
        )
        assert (made.language, made.id) == told
        title = {"fi": "Osaamisprofiili", "sv": "Kompetensprofil"}[made.language]
        assert title in _text(target.read_bytes())


def test_a_paper_is_not_made_rather_than_lose_a_name(caseload: Caseload) -> None:
    fields = ClientFields(given_names="王小明", family_name="Halonen")
    client_id = records.add(caseload, fields).new_row_id("client")
    form_id = _started(caseload, "interim_report", client_id)
    with pytest.raises(Refused) as caught:
        form_printing.preview_form(caseload, form_id)
    assert caught.value.reason is Reason.NAME_UNPRINTABLE


@pytest.mark.parametrize("large", [False, True])
def test_the_days_below_thirty_results_do_not_stand_on_each_other(
    caseload: Caseload, client_id: int, *, large: bool
) -> None:
    days = [date(2016, 12, 1) + timedelta(days=121 * number) for number in range(30)]
    for number, day in enumerate([*days, days[-1]]):
        fields = MeasurementFields(client_id=client_id, scale="Oma", value=number % 11, day=day)
        records.add(caseload, fields)
    form_id = _started(caseload, "change", client_id)
    pdf = form_printing.preview_form(caseload, form_id, FormPrint(large=large))
    document = pypdfium2.PdfDocument(pdf)
    shown = document[0].get_textpage()
    places = []
    for one in document[0].get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT]):
        left, low, right, high = one.get_bounds()
        told = shown.get_text_bounded(left, low, right, high)
        places += [(round(low), left, right)] if re.fullmatch(r"[\d.]{8,10}", told.strip()) else []
    document.close()
    below = min(low for low, _, _ in places) if large else max(low for low, _, _ in places)
    drawn = sorted((left, right) for low, left, right in places if abs(low - below) < 2)
    assert len(drawn) > 3
    assert all(right < left for (_, right), (left, _) in pairwise(drawn))


def test_what_was_measured_is_drawn_and_told_in_figures(caseload: Caseload, client_id: int) -> None:
    for day, value in ((date(2026, 3, 2), 3), (date(2026, 9, 1), 6.5)):
        records.add(
            caseload,
            MeasurementFields(client_id=client_id, scale="Työkyky", value=value, day=day),
        )
    records.add(caseload, SubGoalFields(client_id=client_id, day=DAY, note="Hakemus tehtiin."))
    rated = RatingFields(client_id=client_id, moment=Moment.START, value=1, day=date(2026, 1, 7))
    records.add(caseload, rated)
    form_id = _started(caseload, "change", client_id)
    pdf = form_printing.preview_form(caseload, form_id)
    text = _text(pdf)
    for words in ("Pystyvyyden tunne", "Työkyky", "2.3.2026", "6,5", "Hakemus tehtiin."):
        assert words in text
    filled_forms.answer(caseload, form_id, "measures", None)
    assert "Työkyky" not in _text(form_printing.preview_form(caseload, form_id))


def test_a_survey_tells_how_many_were_asked(caseload: Caseload) -> None:
    form_id = _started(caseload, "survey_results", None)
    for key, value in (("asked", 20), ("answered", 4)):
        filled_forms.answer(caseload, form_id, key, value)
    text = _text(form_printing.preview_form(caseload, form_id))
    assert "Kuinka monelta kysyttiin: 20" in text
    assert "Alle viiden vastaajan tuloksia ei kerrota" in text


@pytest.mark.parametrize(
    ("answered", "n", "told"),
    [
        (9, 9, "4,5"),
        (9, 4, "alle 5 vastausta"),
        (4, None, "alle 5 vastausta"),
        (None, None, "vastausten määrä puuttuu"),
        (5, 5, "4,5"),
    ],
)
def test_results_of_few_answers_are_not_told(
    caseload: Caseload, answered: int | None, n: int | None, told: str
) -> None:
    form_id = _started(caseload, "survey_results", None)
    row: dict[str, Any] = {"question": "Vahvuudet", "average": 4.5, "n": n}
    filled_forms.answer(caseload, form_id, "answered", answered)
    given = {key: value for key, value in row.items() if value is not None}
    filled_forms.answer(caseload, form_id, "results", [given])
    text = _text(form_printing.preview_form(caseload, form_id))
    assert told in text
    assert ("4,5" in text) == (told == "4,5")
    assert filled_forms.get_form(caseload, form_id).answers["results"] == [given]  # kept as it is


def test_a_paper_writes_as_its_language_does(caseload: Caseload, client_id: int) -> None:
    settings.write(caseload, "secrecy_ground", "JulkL 24 § 1 mom. 25 kohta")
    rated = MeasurementFields(client_id=client_id, scale="X", value=6.5, day=DAY)
    records.add(caseload, rated)
    grounds = {"fi": "25 kohta", "sv": "OffentlighetsL", "en": "Act on the Openness"}
    for language, ground in grounds.items():
        form_id = _started(caseload, "change", client_id, language)
        text = _text(form_printing.preview_form(caseload, form_id))
        assert ("6.5" if language == "en" else "6,5") in text
        assert ground in text
    settings.write(caseload, "secrecy_ground", "Laki X 3 §")
    assert "Laki X 3 §" in _text(form_printing.preview_form(caseload, form_id))


def test_a_tick_is_drawn_and_a_column_keeps_its_own_words(
    caseload: Caseload, client_id: int
) -> None:
    form_id = _started(caseload, "health_check", client_id)
    filled_forms.answer(caseload, form_id, "consent", True)
    filled_forms.answer(caseload, form_id, "coach_joins", "no")
    filled_forms.answer(caseload, form_id, "who", "Maria Lindroos")
    filled_forms.answer(caseload, form_id, "tasks", [{"who": "Veera", "what": "Varaa ajan"}])
    pdf = form_printing.preview_form(caseload, form_id, FormPrint(plain=True))
    text = _text(pdf)
    assert "Kuka tapaa sinut: Maria Lindroos" in text
    assert "Kuka Mitä tekee Veera Varaa ajan" in text
    assert "Sinä päätät. Ei" in text
    assert "✓ Sinä suostut tähän" in text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "kind", [one.key for one in form_kinds("fi") if one.of_client or one.key == "survey_sheet"]
)
def test_each_form_for_clients_is_there_in_plain_language(
    caseload: Caseload, client_id: int, kind: str, language: str
) -> None:
    usual, simple = form_kind(kind, language), form_kind(kind, language, plain=True)
    assert usual.plain
    assert simple.intro
    assert [one.key for one in usual.fields] == [one.key for one in simple.fields]
    assert [one.title for one in usual.sections] != [one.title for one in simple.sections]
    change = filled_forms.start(caseload, kind, client_id if usual.of_client else None, language)
    made = form_printing.preview_form(
        caseload, change.new_row_id("form"), FormPrint(plain=True, large=True)
    )
    told = " ".join(_text(made).split())
    assert simple.intro[:40] in told


def test_what_is_told_in_plain_language_is_what_the_form_has() -> None:
    for kind in form_kinds("fi"):
        told = tomllib.loads(resource("forms", f"{kind.key}.toml").read_text("utf-8"))
        plain = told.get("plain", {})
        fields = {one.key for one in kind.fields}
        fields |= {column.key for one in kind.fields for column in one.columns}
        assert plain.get("sections", {}).keys() <= {one.key for one in kind.sections}, kind.key
        assert plain.get("fields", {}).keys() <= fields, kind.key


def test_a_story_is_told_with_leave(caseload: Caseload, client_id: int) -> None:
    form_id = _started(caseload, "success_story", client_id)
    filled_forms.answer(caseload, form_id, "quote", "Minuun luotetaan.")
    outside = FormPrint(ReportCopy.EMPLOYER)
    assert form_printing.form_consent(caseload, form_id, outside) is not None
    filled_forms.answer(caseload, form_id, "leave_on", "2999-01-01")
    assert form_printing.form_consent(caseload, form_id, outside) is not None
    told = _text(form_printing.preview_form(caseload, form_id, outside))
    assert "luvalla" in told
    assert "ilman nimeä" not in told
    filled_forms.answer(caseload, form_id, "leave_on", DAY.isoformat())
    assert form_printing.form_consent(caseload, form_id, outside) is None
    assert "ilman nimeä" in _text(form_printing.preview_form(caseload, form_id, outside))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_clients_own_copy_of_a_story_does_not_deny_the_name_on_it(
    caseload: Caseload, client_id: int, language: str
) -> None:
    form_id = _started(caseload, "success_story", client_id, language)
    filled_forms.answer(caseload, form_id, "quote", "Minuun luotetaan.")
    text = _text(form_printing.preview_form(caseload, form_id, FormPrint(plain=True)))
    assert "Halonen" in text
    for denied in ("Siinä ei lue nimeä", "Där står inget namn", "It has no name"):
        assert denied not in text
    own = {"fi": "sinun oma kappaleesi", "sv": "exemplaret är ditt eget", "en": "copy is your own"}
    assert own[language] in text


def test_an_employers_copy_that_names_the_client_asks_for_a_consent(
    caseload: Caseload, client_id: int
) -> None:
    form_id = _started(caseload, "work_demonstration", client_id)
    filled_forms.answer(caseload, form_id, "employer", "Kahvila Kulma")
    outside = FormPrint(ReportCopy.EMPLOYER)
    lacking = form_printing.form_consent(caseload, form_id, outside)
    assert lacking is not None
    assert lacking.recipient == "Kahvila Kulma"
    given = ConsentFields(client_id=client_id, recipient="Kahvila Kulma", given_on=DAY)
    records.add(caseload, given)
    assert form_printing.form_consent(caseload, form_id, outside) is None


def test_the_clients_own_papers_say_nothing_of_the_service(
    caseload: Caseload, client_id: int
) -> None:
    for kind in ("cv", "application"):
        told = _text(form_printing.preview_form(caseload, _started(caseload, kind, client_id)))
        assert "Veera Halonen" in told
        assert "Maija Valmentaja" not in told
        assert "JulkL" not in told


def test_nobody_signs_a_page_that_says_nothing(caseload: Caseload, client_id: int) -> None:
    form_id = _started(caseload, "health_check", client_id)
    told = _text(form_printing.preview_form(caseload, form_id))
    assert "Allekirjoitukset" not in told
    filled_forms.answer(caseload, form_id, "place", "Terveysasema, klo 9")
    told = _text(form_printing.preview_form(caseload, form_id))
    assert told.index("Terveysasema") < told.index("Allekirjoitukset")


@pytest.mark.parametrize(
    ("language", "usual", "simple"),
    [
        ("fi", "Osaamisen osoittaminen", "Osaan näyttää, mitä osaan"),
        ("sv", "Att visa sin kompetens", "Jag kan visa vad jag kan"),
        ("en", "Showing what I can do", "I can show what I can do"),
    ],
)
def test_a_survey_in_plain_language_asks_in_plain_language(
    caseload: Caseload, language: str, usual: str, simple: str
) -> None:
    form_id = _started(caseload, "survey_sheet", None, language)
    plain = _text(form_printing.preview_form(caseload, form_id, FormPrint(plain=True)))
    assert simple in plain
    assert usual not in plain
    assert usual in _text(form_printing.preview_form(caseload, form_id))
    filled_forms.answer(caseload, form_id, "goals", "- Omin sanoin")
    assert "Omin sanoin" in _text(
        form_printing.preview_form(caseload, form_id, FormPrint(plain=True))
    )


def test_what_the_file_tells_begins_with_a_capital_but_for_the_clients_own_words(
    caseload: Caseload, client_id: int
) -> None:
    told = {"goal": "vakituinen työ", "own_will": "haluan töihin", "email": "v@esimerkki.invalid"}
    records.edit(caseload, ClientFields, client_id, **told)
    plan = filled_forms.get_form(caseload, _started(caseload, "shared_plan", client_id)).answers
    assert plan["goal"] == "Vakituinen työ"
    assert plan["view"] == "haluan töihin"
    cv = filled_forms.get_form(caseload, _started(caseload, "cv", client_id)).answers
    assert cv["email"] == "v@esimerkki.invalid"


def test_what_the_file_tells_as_a_list_is_one_on_paper(caseload: Caseload, client_id: int) -> None:
    """As in the final report, which has bullets there."""
    records.add(caseload, SubGoalFields(client_id=client_id, day=DAY))
    records.add(caseload, PlacementFields(client_id=client_id, job_title="Kokki"))
    form_id = _started(caseload, "interim_report", client_id)
    told = filled_forms.get_form(caseload, form_id).answers["done"].splitlines()
    assert [line for line in told if "Kokki" in line or "Työnhakuvalmiudet" in line] == [
        "- Kokki",
        "- Työnhakuvalmiudet, 16.11.2026",
    ]
    cv = filled_forms.get_form(caseload, _started(caseload, "cv", client_id))
    assert cv.answers["jobs"].startswith("- Kokki")


@pytest.mark.parametrize("lines", range(1, 30))
def test_a_short_list_stands_on_one_page_with_its_label(
    caseload: Caseload, client_id: int, lines: int
) -> None:
    form_id = _started(caseload, "joint_summary", client_id)
    filled_forms.answer(caseload, form_id, "other", "\n".join(["Rivi"] * lines))
    filled_forms.answer(
        caseload, form_id, "work", "\n".join(f"- Tehtävä {n}{LONG}" for n in (1, 2, 3))
    )
    filled_forms.answer(caseload, form_id, "motor", "Hyvät")  # else the list is signed below it
    pdf = form_printing.preview_form(caseload, form_id)
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        pages = [each.get_textpage().get_text_bounded() for each in document]
    (page,) = [text for text in pages if "Tehtävä " in text]
    assert page.count("Tehtävä ") == 3
    assert "Työtehtävät jaksolla" in page
