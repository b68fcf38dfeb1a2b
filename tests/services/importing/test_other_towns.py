"""Small sheets as coaches of other towns keep them: spoken words, other columns, other formats."""

import pytest

from app.models.enums import Outcome, Status
from app.services.importing import apply, propose
from app.services.importing.problems import ProblemKind
from app.services.importing.readers.reading import read_content
from app.services.storage.unit_of_work import Caseload
from tests.services.importing.sheets import ods_of, workbook_of
from tests.services.importing.test_public_cases import people

FINNISH = """Hakija;Gsm;Aloitti;Miten kävi
Koivula Päivi;0401111111;1.2.2024;meni duuniin
Hietala Jukka;0402222222;1.3.2024;Töissä H&M:llä
Rantala Oili;0403333333;1.4.2024;oppisopimus päiväkodissa
Toivola Reijo;0404444444;1.5.2024;palkattiin, Korpinen
Lampela Ulla;0405555555;1.6.2024;keskeytyy
Saarela Eino;0406666666;1.9.2024;oppisopimus 2015 Lidlissä
"""
_CELL = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "utf-16"])
def test_spoken_finnish_in_a_text_file(caseload: Caseload, encoding: str) -> None:
    done = apply(caseload, propose(read_content(FINNISH.encode(encoding))), lambda _d, _t: None)
    outcomes = {f"{p.given_names} {p.family_name}": p.outcome for p in people(caseload)}
    assert outcomes == {
        "Päivi Koivula": Outcome.EMPLOYED,
        "Jukka Hietala": Outcome.EMPLOYED,
        "Oili Rantala": Outcome.EMPLOYED,
        "Reijo Toivola": None,
        "Ulla Lampela": None,
        "Eino Saarela": None,
    }
    rows = [each.row for each in done.preview.problems if each.kind is ProblemKind.UNKNOWN_OUTCOME]
    assert rows == [5, 6, 7]


def test_swedish_of_ostrobothnia_in_an_ods_file(caseload: Caseload) -> None:
    rows = [
        ["Klientens namn", "Inledd", "Resultat"],
        ["Lindqvist Tom", "1.2.2024", "läroavtal på Fazer"],
        ["Berg Rita", "1.3.2024", "skolas in på lagret"],
        ["Ekman Siv", "1.4.2024", "anställd vid Jakobstads stad"],
        ["Nyman Leo", "1.5.2024", "rehabiliterande arbetsverksamhet"],
        ["Holm Ida", "1.6.2024", "anställd, Bjarmeland"],
    ]
    lines = "".join(
        f"<table:table-row>{''.join(map(_CELL.format, row))}</table:table-row>" for row in rows
    )
    content = ods_of(f'<table:table table:name="Klienter">{lines}</table:table>')
    apply(caseload, propose(read_content(content)), lambda _d, _t: None)
    outcomes = {f"{p.given_names} {p.family_name}": p.outcome for p in people(caseload)}
    assert outcomes == {
        "Tom Lindqvist": Outcome.EMPLOYED,
        "Rita Berg": None,
        "Siv Ekman": Outcome.EMPLOYED,
        "Leo Nyman": Outcome.REHAB_WORK,
        "Ida Holm": None,
    }


def test_statuses_that_a_verb_does_not_tell(caseload: Caseload) -> None:
    rows = [
        ["Nimi", "Puhelin", "Tila"],
        ["Koivula Päivi", "0401111111", "töissä asiakkaana"],
        ["Hietala Jukka", "0402222222", "åtgärdas"],
        ["Rantala Oili", "0403333333", "hälsar"],
        ["Toivola Reijo", "0404444444", "toimenpiteessä"],
    ]
    done = apply(caseload, propose(workbook_of(rows)), lambda _d, _t: None)
    assert done.preview.statuses[Status.ACTIVE] == 3
    assert done.preview.statuses[Status.IN_MEASURE] == 1
    kinds = [each.row for each in done.preview.problems if each.kind is ProblemKind.UNKNOWN_STATUS]
    assert kinds == [2, 3, 4]
