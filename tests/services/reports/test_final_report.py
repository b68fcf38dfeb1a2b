"""A final report from the first draft to the signed paper."""

from datetime import date
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from sqlmodel import select

from app.models.client import (
    Client,
    ClientFields,
    ConsentFields,
    PhaseStepFields,
    Report,
    RestFields,
)
from app.models.diary import EntryFields
from app.models.employer import EmployerContactFields, EmployerFields
from app.models.enums import (
    ClientPart,
    EntryKind,
    Hours,
    LogAction,
    Outcome,
    Phase,
    PlacementKind,
    ReportCopy,
    ReportState,
    Status,
    SubGoalKind,
    Term,
)
from app.models.placement import PlacementFields
from app.models.register import LogLine
from app.models.results import SubGoalFields
from app.models.rules.reports.blocks import BlockKind, block, plain_text, sections
from app.services.caseload import clients
from app.services.caseload.client_names import find_client_by_name
from app.services.errors import FileExists, FileMissing, InvalidValue, NotFound, Refused
from app.services.reports import final_report, report_printing
from app.services.reports.report_printing import Print
from app.services.storage import records, settings
from app.services.storage.unit_of_work import Caseload, reapply, revert
from tests.conftest import FixedClock
from tests.rights import is_private

DAY = date(2026, 11, 10)


@pytest.fixture
def client_id(caseload: Caseload) -> int:
    """A client with a whole path, and with secrets that no report may tell."""
    client = records.add(
        caseload,
        ClientFields(
            given_names="Veera",
            family_name="Halonen",
            referrer="TE-toimisto",
            started_on=date(2025, 2, 7),
            ended_on=date(2026, 10, 30),
            goal="siivousala, aamuvuoro",
            own_will="Haluan töihin lähelle kotia.",
            strengths="täsmällinen\n- rauhallinen\n- hyvä asiakkaiden kanssa",
            skills="Hygieniapassi ja kassatyö",
            education="Hotelli- ja ravintola-alan perustutkinto",
            support_needs="Työohjeet yksi kerrallaan",
            notes="SALAINEN muistiinpano",
            life_situation="SALAINEN tilanne",
            referral_note="SALAINEN lähete",
            outcome=Outcome.EMPLOYED,
            outcome_note="SALAINEN tulos",
            situation="SALAINEN",
        ),
    ).new_row_id("client")
    cafe = records.add(caseload, EmployerFields(name="Kahvila Kulma")).new_row_id("employer")
    for fields in (
        PlacementFields(
            client_id=client,
            employer_id=cafe,
            kind=PlacementKind.MEASURE,
            measure="työkokeilu",
            started_on=date(2026, 2, 1),
            ended_on=date(2026, 4, 30),
            end_reason="SALAINEN syy",
            adjustments="lyhyempi aamuvuoro",
        ),
        PlacementFields(
            client_id=client,
            employer_id=cafe,
            job_title="kahvilatyöntekijä",
            hours=Hours.PART_TIME,
            term=Term.PERMANENT,
            started_on=date(2026, 5, 2),
        ),
        PhaseStepFields(client_id=client, phase=Phase.AGREEMENT, day=date(2025, 2, 7)),
        PhaseStepFields(client_id=client, phase=Phase.PROFILE, day=date(2025, 3, 1), note="SALA"),
        RestFields(client_id=client, since=date(2025, 6, 1), reason="SALAINEN lepo"),
        EmployerContactFields(employer_id=cafe, client_id=client, day=date(2026, 1, 5)),
        *(
            EntryFields(client_id=client, kind=kind, day=date(2026, 1, day), note="SALAINEN")
            for day, kind in enumerate(
                [EntryKind.MEETING] * 3
                + [EntryKind.CALL, EntryKind.MESSAGE]
                + [EntryKind.HEALTH_CHECK, EntryKind.DISCLOSURE_TALK, EntryKind.WORKPLACE_VISIT],
                start=1,
            )
        ),
        EntryFields(client_id=client, day=date(2026, 1, 20), missed=True),
        EntryFields(client_id=client, day=date(2026, 12, 24)),
    ):
        records.add(caseload, fields)
    clients.move(
        caseload,
        client,
        Status.SUCCEEDED,
        day=date(2026, 10, 30),
        reason="SALAINEN siirto",
        next_service="Työterveyshuolto",
    )
    return client


def _started(caseload: Caseload, client_id: int, language: str = "fi") -> int:
    return final_report.start(caseload, client_id, language).new_row_id("report")


def _finished(caseload: Caseload, client_id: int) -> int:
    report_id = _started(caseload, client_id)
    final_report.record_client_part(
        caseload, report_id, how=ClientPart.COMMENTED, day=DAY, words="Hyvä näin."
    )
    for sign_off in (final_report.mark_read, final_report.agree, final_report.make_final):
        sign_off(caseload, report_id)
    return report_id


def _paper(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(BytesIO(pdf))
    text = "\n".join(page.get_textpage().get_text_bounded() for page in document)
    return text.replace("\r\n", "\n").replace("\u00a0", " ")


def _logged(caseload: Caseload) -> list[LogLine]:
    with caseload.reading() as session:
        return [
            line
            for line in session.exec(select(LogLine).order_by("id"))
            if line.action in {LogAction.PRINTED, LogAction.SAVED_COPY}
        ]


# Prefilled


def test_the_sections_are_filled_from_the_file(caseload: Caseload, client_id: int) -> None:
    told = {
        section.heading.text: plain_text(section.blocks)
        for section in sections(final_report.prefill(caseload, client_id, "fi"))
        if section.heading
    }
    assert told == {
        "Tausta ja tavoite": "Työhönvalmennus alkoi 7.2.2025.\n"
        "Lähettävä taho: TE-toimisto.\n"
        "Tavoite: siivousala, aamuvuoro.",
        "Mitä teimme": "Työhönvalmennus eteni näin:\n"
        "7.2.2025: palveluun hakeutuminen ja sopiminen\n"
        "1.3.2025: osaamisen kartoittaminen ja ammatillinen profilointi\n"
        "Työsuhteet ja toimenpiteet:\n"
        "Työkokeilu, Kahvila Kulma, 1.2.2026–30.4.2026\n"
        "Kahvilatyöntekijä, Kahvila Kulma, 2.5.2026 alkaen, osa-aikainen, vakituinen\n"
        "Tapasimme 3 kertaa. Olimme 2 kertaa yhteydessä puhelimitse tai viestillä. "
        "Työpaikalla käytiin kerran. Työnantajaan oltiin yhteydessä kerran.",
        "Osaaminen": "Hygieniapassi ja kassatyö.\n"
        "Koulutus: Hotelli- ja ravintola-alan perustutkinto.",
        "Vahvuudet": "Täsmällinen.\nrauhallinen\nhyvä asiakkaiden kanssa",
        "Mikä tukee työkykyä työssä": "Työohjeet yksi kerrallaan.\n"
        "Työpaikalla on auttanut:\n"
        "Kahvila Kulma: lyhyempi aamuvuoro",
        "Tähänastinen polku ja seuraavat askeleet": "Työhönvalmennus päättyi 30.10.2026.\n"
        "Asiakas työllistyi.\n"
        "Juuri nyt: Kahvilatyöntekijä, Kahvila Kulma, 2.5.2026 alkaen, osa-aikainen, "
        "vakituinen.\n"
        "Seuraava palvelu: Työterveyshuolto.",
        "Asiakkaan omin sanoin": "Haluan töihin lähelle kotia.",
    }


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("fi", ["Tulokset työn lisäksi:", "Osaamisen todentaminen, 10.7.2026", "Urasuunnitelma"]),
        ("sv", ["Resultat utöver ett arbete:", "Kompetensen påvisad, 10.7.2026", "Karriärplan"]),
        ("en", ["Results besides a job:", "Skills shown, 10.7.2026", "Career plan"]),
    ],
)
def test_what_was_reached_besides_a_job_is_told(
    caseload: Caseload, client_id: int, language: str, lines: list[str]
) -> None:
    """Thirty of the pilot's fifty got no job (Kymenlaakso pilot 2022): this is what they got."""
    for goal, day in (
        (SubGoalKind.SKILLS_SHOWN, date(2026, 7, 10)),
        (SubGoalKind.CAREER_PLAN, None),
        (SubGoalKind.FELT_SUCCESS, date(2027, 1, 1)),  # that is not yet
    ):
        fields = SubGoalFields(client_id=client_id, goal=goal, day=day, note="SALAINEN rivi")
        records.add(caseload, fields)
    done = sections(final_report.prefill(caseload, client_id, language))[1]
    told = plain_text(done.blocks).splitlines()
    at = told.index(lines[0])
    assert sorted(told[at : at + 3]) == sorted(lines)
    assert not any("SALAINEN" in line for line in told)


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_what_is_not_for_the_report_stays_out(
    caseload: Caseload, client_id: int, language: str
) -> None:
    text = plain_text(final_report.prefill(caseload, client_id, language))
    assert "SALA" not in text
    assert "Kahvila Kulma, 1.2.2026–30.4.2026" in text


@pytest.mark.parametrize("outcome", [Outcome.SICK_LEAVE, Outcome.WORK_ABILITY_ASSESSMENT])
def test_an_outcome_about_health_is_not_told(
    caseload: Caseload, client_id: int, outcome: Outcome
) -> None:
    records.edit(caseload, ClientFields, client_id, outcome=outcome)
    path = sections(final_report.prefill(caseload, client_id, "fi"))[5]
    assert "Asiakas" not in plain_text(path.blocks)


def test_nothing_known_gives_seven_empty_sections(caseload: Caseload) -> None:
    client = records.add(caseload, ClientFields(given_names="Uusi", referrer="Itse"))
    found = sections(final_report.prefill(caseload, client.new_row_id("client"), "sv"))
    assert len(found) == 7
    assert all(section.empty for section in found)


def test_prefilling_stores_nothing(caseload: Caseload, client_id: int) -> None:
    final_report.prefill(caseload, client_id, "fi")
    assert final_report.rows(caseload) == []
    with pytest.raises(InvalidValue):
        final_report.prefill(caseload, client_id, "de")
    with pytest.raises(NotFound):
        final_report.start(caseload, client_id + 1, "fi")


# Its life


def test_a_draft_is_begun_listed_and_undone(caseload: Caseload, client_id: int) -> None:
    change = final_report.start(caseload, client_id, "sv")
    (row,) = final_report.rows(caseload)
    assert (row.id, row.client_name, row.state, row.language) == (
        change.new_row_id("report"),
        "Halonen Veera",
        ReportState.DRAFT,
        "sv",
    )
    assert not row.part.recorded
    revert(caseload, change)
    assert final_report.rows(caseload) == []


def test_the_text_is_kept_and_can_be_undone_and_redone(
    caseload: Caseload, client_id: int, clock: FixedClock
) -> None:
    report_id = _started(caseload, client_id)
    before = final_report.get(caseload, report_id)
    clock.pass_by(minutes=5)
    typed = (block(BlockKind.TEXT, "Hän on  *hyvä* & <tarkka>\u2028 50 %"),)
    change = final_report.save_text(caseload, report_id, typed)
    after = final_report.get(caseload, report_id)
    assert after.blocks == typed
    assert after.changed_at > before.changed_at
    revert(caseload, change)
    assert final_report.get(caseload, report_id) == before
    reapply(caseload, change)
    assert final_report.get(caseload, report_id) == after


def test_the_same_text_again_changes_nothing(
    caseload: Caseload, client_id: int, clock: FixedClock
) -> None:
    report_id = _started(caseload, client_id)
    before = final_report.get(caseload, report_id)
    clock.pass_by(minutes=5)
    assert not final_report.save_text(caseload, report_id, before.blocks)
    assert not final_report.record_client_part(caseload, report_id, how=None, day=None)
    assert final_report.get(caseload, report_id) == before


def test_it_is_not_final_before_the_clients_part_is_known(
    caseload: Caseload, client_id: int
) -> None:
    report_id = _started(caseload, client_id)
    assert _refused(final_report.make_final, caseload, report_id) == "report_is_draft"
    assert _refused(final_report.mark_read, caseload, report_id) == "client_part_missing"
    final_report.record_client_part(caseload, report_id, how=ClientPart.WRITTEN_TOGETHER, day=DAY)
    final_report.mark_read(caseload, report_id)
    assert _refused(final_report.agree, caseload, report_id) == "client_words_missing"
    assert final_report.get(caseload, report_id).missing == "client_words_missing"
    final_report.record_client_part(
        caseload, report_id, how=ClientPart.WRITTEN_TOGETHER, day=DAY, no_words=True
    )
    final_report.agree(caseload, report_id)
    assert _refused(final_report.save_text, caseload, report_id, ()) == "report_is_agreed"
    final_report.make_final(caseload, report_id)
    view = final_report.get(caseload, report_id)
    assert (view.state, view.final_on) == (ReportState.FINAL, caseload.today)


@pytest.mark.parametrize("cut", [False, True])
def test_a_report_without_strengths_is_not_final_without_a_reason(
    caseload: Caseload, *, cut: bool
) -> None:
    fields = ClientFields(family_name="Halonen", goal="siivous")
    client_id = records.add(caseload, fields).new_row_id("client")
    report_id = _started(caseload, client_id)
    if cut:
        final_report.save_text(
            caseload, report_id, final_report.get(caseload, report_id).blocks[:4]
        )
    final_report.record_client_part(
        caseload, report_id, how=ClientPart.COMMENTED, day=DAY, no_words=True
    )
    final_report.mark_read(caseload, report_id)
    final_report.agree(caseload, report_id)
    assert _refused(final_report.make_final, caseload, report_id) == "strengths_missing"
    assert final_report.get(caseload, report_id).lacks == ("strengths", "competence")
    change = final_report.give_lacks_reason(caseload, report_id, "Ehdimme tavata kerran.")
    revert(caseload, change)
    assert _refused(final_report.make_final, caseload, report_id) == "strengths_missing"
    reapply(caseload, change)
    final_report.make_final(caseload, report_id)
    with pytest.raises(Refused):
        final_report.give_lacks_reason(caseload, report_id, "")


@pytest.mark.parametrize("title", ["Vahvuudet", "STYRKOR", "Competence", "Osaaminen "])
def test_either_content_is_enough_under_any_of_its_titles(caseload: Caseload, title: str) -> None:
    client_id = records.add(caseload, ClientFields(family_name="Niemi")).new_row_id("client")
    report_id = _started(caseload, client_id)
    told = (block(BlockKind.HEADING, title), block(BlockKind.TEXT, "Rauhallinen."))
    final_report.save_text(caseload, report_id, told)
    assert not final_report.get(caseload, report_id).lacks


def test_a_profile_that_says_nothing_is_not_made(caseload: Caseload, tmp_path: Path) -> None:
    records.add(caseload, ClientFields(family_name="Niemi", municipality="Kouvola"))
    target = tmp_path / "profile.pdf"
    with pytest.raises(Refused) as caught:
        report_printing.write(
            caseload, "Niemi", target, language="fi", wanted=Print(ReportCopy.EMPLOYER)
        )
    assert caught.value.reason == "profile_is_empty"
    assert not target.exists()


def test_a_profile_claims_a_consent_only_where_it_names_the_client_by_one(
    caseload: Caseload, client_id: int
) -> None:
    """A paper that names nobody is given by no consent, and needs none."""
    report_id = _started(caseload, client_id)
    records.add(caseload, EmployerFields(name="Kahvila Kulma"))
    to_kela, to_employer = (
        records.add(
            caseload, ConsentFields(client_id=client_id, recipient=recipient, given_on=DAY)
        ).new_row_id("consent")
        for recipient in ("Kela", "Kahvila Kulma")
    )
    for by, named, claimed in (
        (None, False, False),
        (to_kela, True, False),
        (to_employer, True, True),
    ):
        wanted = Print(ReportCopy.EMPLOYER, consent_id=by)
        text = _paper(report_printing.preview(caseload, report_id, wanted))
        assert ("Annettu asiakkaan suostumuksella" in text) is claimed
        assert ("Halonen" in text) is named
        missing = report_printing.paper_consent(caseload, client_id, wanted, "fi")
        assert (missing is not None) is (named and not claimed)


def test_a_final_report_is_only_changed_when_it_is_reopened(
    caseload: Caseload, client_id: int
) -> None:
    report_id = _finished(caseload, client_id)
    assert _refused(final_report.save_text, caseload, report_id, ()) == "report_is_final"
    assert _refused(final_report.make_final, caseload, report_id) == "report_is_final"
    with pytest.raises(Refused):
        final_report.record_client_part(caseload, report_id, how=None, day=None)
    final_report.reopen(caseload, report_id)
    view = final_report.get(caseload, report_id)
    assert (view.state, view.final_on, view.version) == (ReportState.DRAFT, None, 2)
    assert view.part.words == "Hyvä näin."
    assert _refused(final_report.reopen, caseload, report_id) == "report_is_draft"
    assert final_report.save_text(caseload, report_id, ())


def test_a_draft_may_change_its_language(caseload: Caseload, client_id: int) -> None:
    report_id = _started(caseload, client_id)
    before = final_report.get(caseload, report_id)
    assert final_report.change_language(caseload, report_id, "sv")
    after = final_report.get(caseload, report_id)
    assert (after.language, after.blocks) == ("sv", before.blocks)
    with pytest.raises(InvalidValue):
        final_report.change_language(caseload, report_id, "de")
    with pytest.raises(Refused):
        final_report.change_language(caseload, _finished(caseload, client_id), "sv")


def test_what_cannot_be_true_of_the_clients_part_is_refused(
    caseload: Caseload, client_id: int
) -> None:
    report_id = _started(caseload, client_id)
    for day, words, no_words in ((DAY, "Hyvä.", True), (date(2026, 11, 17), "", False)):
        with pytest.raises(Refused):
            final_report.record_client_part(
                caseload,
                report_id,
                how=ClientPart.COMMENTED,
                day=day,
                words=words,
                no_words=no_words,
            )
    assert final_report.get(caseload, report_id).part.how is None


def _refused(act, *given) -> str:  # type: ignore[no-untyped-def]
    with pytest.raises(Refused) as caught:
        act(*given)
    return caught.value.reason


# On paper


def test_printing_is_logged_without_a_name_and_the_preview_is_not(
    caseload: Caseload, client_id: int
) -> None:
    report_id = _finished(caseload, client_id)
    wanted = Print(ReportCopy.REFERRER)
    seen = report_printing.preview(caseload, report_id, wanted)
    assert _logged(caseload) == []
    printed = report_printing.pdf(caseload, report_id, wanted, log_as=LogAction.PRINTED)
    assert printed == seen
    (line,) = _logged(caseload)
    assert (line.action, line.subject, line.row_id, line.client_id, line.detail) == (
        LogAction.PRINTED,
        "report",
        report_id,
        client_id,
        "referrer final",
    )
    with pytest.raises(ValueError, match="printed"):
        report_printing.pdf(caseload, report_id, log_as=LogAction.OPENED)


def test_the_paper_carries_the_letterhead_and_the_clients_part(
    caseload: Caseload, client_id: int
) -> None:
    for name in ("organisation", "coach_name", "secrecy_ground", "funder_line"):
        settings.write(caseload, name, f"asetus {name}")
    report_id = _started(caseload, client_id)
    draft = _paper(report_printing.preview(caseload, report_id))
    assert "LUONNOS" in draft
    assert "Asiakas ei ole vielä osallistunut raportin tekemiseen." in draft
    final = _paper(report_printing.preview(caseload, _finished(caseload, client_id)))
    assert "uonnos" not in final.casefold()
    for expected in (
        "asetus organisation",
        "asetus coach_name",
        "asetus secrecy_ground",
        "asetus funder_line",
        "Asiakas on lukenut raportin ja kommentoinut sitä 10.11.2026.",
        "”Hyvä näin.”",
        "Jakelu: asiakas, TE-toimisto",
        "Tulostettu 16.11.2026",
    ):
        assert expected in final


# Without a window


def test_the_newest_report_is_written_for_its_owner_alone(
    caseload: Caseload, client_id: int, clock: FixedClock, tmp_path: Path
) -> None:
    _started(caseload, client_id, "sv")
    clock.pass_by(minutes=1)
    newest = _finished(caseload, client_id)
    target = tmp_path / "raportti.pdf"
    written = report_printing.write(caseload, "halonen veera", target)
    assert (written.report_id, written.stored, written.language) == (newest, True, "fi")
    assert is_private(target)
    assert "Hyvä näin." in _paper(target.read_bytes())
    assert report_printing.write(caseload, "Veera", target, language="sv").language == "sv"
    assert "Slutrapport" in _paper(target.read_bytes())
    assert [line.action for line in _logged(caseload)] == [LogAction.SAVED_COPY] * 2


def test_without_a_report_a_draft_is_written_and_not_stored(
    caseload: Caseload, client_id: int, tmp_path: Path
) -> None:
    written = report_printing.write(caseload, str(client_id), tmp_path / "a.pdf", language="en")
    assert (written.stored, written.state) == (False, ReportState.DRAFT)
    assert final_report.rows(caseload) == []
    assert "DRAFT" in _paper((tmp_path / "a.pdf").read_bytes())
    assert [line.client_id for line in _logged(caseload)] == [client_id]


def test_only_an_older_pdf_is_replaced(caseload: Caseload, client_id: int, tmp_path: Path) -> None:
    other = tmp_path / "muistio.txt"
    other.write_text("tärkeä")
    for target, fault in (
        (other, FileExists),
        (tmp_path, FileExists),
        (tmp_path / "ei" / "a.pdf", FileMissing),
    ):
        with pytest.raises(fault):
            report_printing.write(caseload, "Veera", target)
    assert other.read_text() == "tärkeä"
    assert _logged(caseload) == []


@pytest.fixture
def names(caseload: Caseload) -> dict[str, int]:
    people = [("Raija", "Mäki"), ("Raija", "Mäki-Petäjä"), ("Juha", "Hakkinen"), ("Åke", "Öhman")]
    return {
        family: records.add(
            caseload, ClientFields(given_names=given, family_name=family)
        ).new_row_id("client")
        for given, family in people
    }


@pytest.mark.parametrize(
    ("typed", "family"),
    [
        ("raija mäki", "Mäki"),
        ("Mäki,  Raija", "Mäki"),
        ("petäjä", "Mäki-Petäjä"),
        ("Häkkinen", "Hakkinen"),
        ("ohman ake", "Öhman"),
    ],
)
def test_a_name_that_fits_one_client(
    caseload: Caseload, names: dict[str, int], typed: str, family: str
) -> None:
    assert find_client_by_name(caseload, typed) == names[family]
    assert find_client_by_name(caseload, f" {names[family]} ") == names[family]


@pytest.mark.parametrize(
    ("typed", "matches"), [("raija", 2), ("Virtanen", 0), ("999", 0), ("  ", 0), ("", 0)]
)
def test_a_name_that_fits_nobody_or_several(
    caseload: Caseload, names: dict[str, int], typed: str, matches: int
) -> None:
    with pytest.raises(NotFound) as caught:
        find_client_by_name(caseload, typed)
    assert caught.value.matches == matches


def test_removing_the_client_removes_the_report_and_undo_brings_both_back(
    caseload: Caseload, client_id: int
) -> None:
    report_id = _finished(caseload, client_id)
    before = final_report.get(caseload, report_id)
    change = records.remove(caseload, ClientFields, client_id)
    with caseload.reading() as session:
        assert session.get(Report, report_id) is None
        assert session.get(Client, client_id) is None
    revert(caseload, change)
    assert final_report.get(caseload, report_id) == before
