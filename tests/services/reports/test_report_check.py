"""The second pair of eyes with a whole caseload behind it."""

from datetime import date
from pathlib import Path

import pytest

from app.models.client import ClientFields, ConsentFields
from app.models.employer import EmployerFields
from app.models.enums import ReportCopy
from app.models.rules.reports.blocks import About, Block, BlockKind, Run, Voice, block
from app.models.rules.reports.disclosure_check import Worry
from app.services import demo, errors
from app.services.caseload import clients
from app.services.reports import final_report, report_check, report_printing
from app.services.reports.report_printing import Print
from app.services.storage import records, settings
from app.services.storage.unit_of_work import Caseload, revert

TEXT = "Virtasen kanssa Kahvila Kulmassa. Veeralla on selkäkipua. 040 123 4567"


def _heading(title: str, *copies: ReportCopy) -> Block:
    about = About(Voice.COACH, frozenset(copies))
    return Block(BlockKind.HEADING, (Run(title),), about=about)


@pytest.fixture
def report_id(caseload: Caseload) -> int:
    client = ClientFields(given_names="Veera", family_name="Halonen")
    client_id = records.add(caseload, client).new_row_id("client")
    records.add(caseload, ClientFields(given_names="Pekka", family_name="Virtanen"))
    records.add(caseload, EmployerFields(name="Kahvila Kulma"))
    report_id = final_report.start(caseload, client_id, "fi").new_row_id("report")
    blocks = (
        _heading("Meidän kesken"),
        block(BlockKind.TEXT, TEXT),
        _heading("Osaaminen", ReportCopy.REFERRER, ReportCopy.EMPLOYER),
        block(BlockKind.TEXT, TEXT),
    )
    final_report.save_text(caseload, report_id, blocks)
    return report_id


def _pointed(caseload: Caseload, report_id: int, wanted: Print) -> list[tuple[Worry, int]]:
    return [(one.worry, one.block) for one in report_check.check(caseload, report_id, wanted)]


def test_each_copy_is_looked_at_for_itself(caseload: Caseload, report_id: int) -> None:
    assert _pointed(caseload, report_id, Print()) == [
        (Worry.OTHER_CLIENT, 1),
        (Worry.PHONE, 1),
        (Worry.OTHER_CLIENT, 3),
        (Worry.PHONE, 3),
    ]
    assert _pointed(caseload, report_id, Print(ReportCopy.REFERRER)) == [
        (Worry.OTHER_CLIENT, 3),
        (Worry.EMPLOYER, 3),
        (Worry.PHONE, 3),
    ]
    assert _pointed(caseload, report_id, Print(ReportCopy.EMPLOYER)) == [
        (Worry.OTHER_CLIENT, 3),
        (Worry.EMPLOYER, 3),
        (Worry.OWN_NAME, 3),
        (Worry.HEALTH, 3),
        (Worry.PHONE, 3),
    ]


def test_a_consent_that_holds_lets_an_employer_be_named(caseload: Caseload, report_id: int) -> None:
    consent = ConsentFields(
        client_id=1, recipient="Kahvila Kulma", given_on=date(2026, 11, 1), purpose="työn haku"
    )
    consent_id = records.add(caseload, consent).new_row_id("consent")
    wanted = Print(ReportCopy.EMPLOYER, consent_id=consent_id)
    worries = {worry for worry, _ in _pointed(caseload, report_id, wanted)}
    assert worries == {Worry.OTHER_CLIENT, Worry.HEALTH, Worry.PHONE}
    records.edit(caseload, ConsentFields, consent_id, recipient="Kaikki paitsi Kahvila Kulma")
    assert (Worry.EMPLOYER, 3) in _pointed(caseload, report_id, Print(ReportCopy.REFERRER))
    records.edit(caseload, ConsentFields, consent_id, recipient="Kahvila Kulma")
    assert (Worry.EMPLOYER, 3) not in _pointed(caseload, report_id, Print(ReportCopy.REFERRER))
    records.edit(caseload, ConsentFields, consent_id, withdrawn_on=caseload.today)
    assert (Worry.EMPLOYER, 3) in _pointed(caseload, report_id, Print(ReportCopy.REFERRER))


def test_what_the_coach_lets_stand_is_pointed_at_no_more(
    caseload: Caseload, report_id: int
) -> None:
    first = report_check.check(caseload, report_id, Print())[0]
    change = report_check.let_stand(caseload, report_id, first)
    assert [worry for worry, _ in _pointed(caseload, report_id, Print())] == [Worry.PHONE] * 2
    assert not report_check.let_stand(caseload, report_id, first)
    revert(caseload, change)
    assert len(_pointed(caseload, report_id, Print())) == 4


def test_the_coachs_own_name_and_number_may_stand(caseload: Caseload, report_id: int) -> None:
    settings.write(caseload, "coach_name", "Liisa Virtanen")
    settings.write(caseload, "coach_phone", "0401234567")
    assert _pointed(caseload, report_id, Print()) == []


@pytest.mark.parametrize(
    ("language", "telling", "not_telling"),
    [
        (
            "fi",
            "masennus selkäkipua diagnoosi lääkitys mielenterveyskuntoutuja työkyvytön uupumus "
            "sairausloma psykologi päihteet ADHD ahdistusta leikkauksen terapiassa migreeni",
            "lähihoitaja sairaanhoitajan sairaalahuoltaja työkokeilu vahvuudet koulutus asiakas "
            "siivous keittiö rauhallinen häiriöttömästi työaika raskasta",
        ),
        (
            "sv",
            "depression sjukskriven diagnos rehabilitering smärta läkare ångest psykiatri",
            "närvårdare sjukskötare köksarbete styrkor lugn arbetsprövning",
        ),
        (
            "en",
            "depression illness diagnosed medication anxiety therapy pain disabled",
            "painter illustrator kitchen strengths patience calm training",
        ),
    ],
)
def test_words_of_health(language: str, telling: str, not_telling: str) -> None:
    health = report_check.health_words(language)
    assert [word for word in telling.split() if not health.speaks_of_health(word)] == []
    assert [word for word in not_telling.split() if health.speaks_of_health(word)] == []


def test_the_programs_own_headings_are_nobodys_names(caseload: Caseload) -> None:
    client_id = records.add(caseload, ClientFields(given_names="Veera")).new_row_id("client")
    records.add(caseload, ClientFields(given_names="Uusi", family_name="Asiakas"))
    report_id = final_report.start(caseload, client_id, "fi").new_row_id("report")
    assert {worry for worry, _ in _pointed(caseload, report_id, Print())} == {Worry.EMPTY_SECTION}


def test_empty_sections_are_named(caseload: Caseload, report_id: int) -> None:
    blocks = (
        _heading("Meidän kesken"),
        block(BlockKind.TEXT, "Hyvä."),
        _heading("Vahvuudet", ReportCopy.REFERRER),
        Block(),
    )
    final_report.save_text(caseload, report_id, blocks)
    (found,) = report_check.check(caseload, report_id, Print(ReportCopy.REFERRER))
    assert (found.worry, found.block, found.text) == (Worry.EMPTY_SECTION, 2, "Vahvuudet")
    assert _pointed(caseload, report_id, Print(ReportCopy.EMPLOYER)) == [(Worry.NO_STRENGTHS, 0)]
    report_check.let_stand(caseload, report_id, found)
    assert report_check.check(caseload, report_id, Print()) == []
    final_report.save_text(caseload, report_id, blocks[:2])
    (found,) = report_check.check(caseload, report_id, Print())
    assert (found.worry, found.text) == (Worry.NO_STRENGTHS, "Vahvuudet, Osaaminen")


def test_the_reports_of_the_made_up_clients_raise_no_false_alarm(caseload: Caseload) -> None:
    demo.fill(caseload, caseload.today)
    told = []
    for card in clients.cards(caseload):
        report_id = final_report.start(caseload, card.id, "fi").new_row_id("report")
        found = report_check.check(caseload, report_id, Print())
        told += [one for one in found if one.worry is not Worry.EMPTY_SECTION]
    assert told == []


def test_a_script_that_the_paper_lacks_is_pointed_at(caseload: Caseload, report_id: int) -> None:
    words = "王小明 – سلام – Привіт – Tervetuloa ✓ →"
    final_report.save_text(
        caseload, report_id, (_heading("Omin sanoin"), block(BlockKind.TEXT, words))
    )
    found = report_check.check(caseload, report_id, Print())[0]
    assert (found.worry, found.text) == (Worry.UNPRINTABLE, "王小明")


@pytest.mark.parametrize(("name", "missing"), [("王 小明", "王小明"), ("Łukasz Ñandú Ж", "")])
def test_a_name_that_the_paper_lacks_is_told(
    caseload: Caseload, tmp_path: Path, name: str, missing: str
) -> None:
    client = ClientFields(given_names=name)
    client_id = records.add(caseload, client).new_row_id("client")
    if missing:  # a paper never loses a client's name
        with pytest.raises(errors.Refused):
            report_printing.write(caseload, str(client_id), tmp_path / "a.pdf", language="en")
        assert not (tmp_path / "a.pdf").exists()
    else:
        written = report_printing.write(caseload, str(client_id), tmp_path / "a.pdf", language="en")
        assert written.missing_letters == ()
    report_id = final_report.start(caseload, client_id, "en").new_row_id("report")
    pointed = report_check.check(caseload, report_id, Print())
    named = [one.text for one in pointed if one.worry is Worry.UNPRINTABLE]
    assert (name in named) == bool(missing)
