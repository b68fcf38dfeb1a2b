"""Find anything while it is being typed."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.models.client import ClientFields, ConsentFields, NetworkPersonFields, ReportFields
from app.models.diary import EntryFields
from app.models.employer import EmployerContactFields, EmployerFields, EmployerPersonFields
from app.models.placement import PlacementFields
from app.models.rules.reports.blocks import BlockKind, block, dump
from app.models.rules.text import family_names, given_names
from app.models.rules.text.names import fold_text
from app.services.caseload import clients
from app.services.caseload.search import Hit, HitKind, search
from app.services.forms import filled_forms
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload


def new(caseload: Caseload, name: str, **more: object) -> int:
    given_names, _, family_name = name.rpartition(" ")
    fields = ClientFields(given_names=given_names, family_name=family_name, **more)
    return clients.add(caseload, fields).new_row_id("client")


def titles(hits: list[Hit]) -> list[str]:
    return [hit.title for hit in hits]


@pytest.fixture
def full(caseload: Caseload) -> Caseload:
    """One of each thing that can be found, all with the word `satama` in it."""
    client_id = new(caseload, "Veera Satamala", goal="satamatyö")
    other = new(caseload, "Kirsi Kangas", notes="Haluaa töihin satamaan.")
    employer = EmployerFields(name="Satamahuolto Oy", industry="logistiikka")
    employer_id = records.add(caseload, employer).new_row_id("employer")
    for fields in (
        EmployerPersonFields(employer_id=employer_id, name="Sari Satama"),
        EmployerContactFields(
            employer_id=employer_id, client_id=other, day=caseload.today, subject="satamavuorot"
        ),
        EntryFields(client_id=other, day=caseload.today, note="Puhuttiin satamasta. " * 3),
        PlacementFields(client_id=client_id, employer_id=employer_id, job_title="satamatyöntekijä"),
        NetworkPersonFields(client_id=other, name="Olli Satamainen", role="Omatyöntekijä"),
        ReportFields(
            client_id=other,
            blocks=dump([block(BlockKind.TEXT, "Työskenteli satamassa.")]),
            created_at=caseload.clock(),
            changed_at=caseload.clock(),
        ),
    ):
        records.add(caseload, fields)
    return caseload


def test_everything_is_found_grouped_with_names_first(full: Caseload) -> None:
    hits = search(full, "satama")
    assert [(hit.kind, hit.title) for hit in hits] == [
        (HitKind.CLIENT, "Satamala Veera"),
        (HitKind.CLIENT, "Kangas Kirsi"),
        (HitKind.EMPLOYER, "Satamahuolto Oy"),
        (HitKind.PERSON, "Olli Satamainen"),
        (HitKind.PERSON, "Sari Satama"),
        (HitKind.CONTACT, "Satamahuolto Oy"),
        (HitKind.ENTRY, "Kangas Kirsi"),
        (HitKind.PLACEMENT, "Satamala Veera"),
        (HitKind.REPORT, "Kangas Kirsi"),
    ]
    assert all(hit.client_id or hit.employer_id for hit in hits)
    assert "satamaan" in hits[1].snippet
    assert hits[3].snippet == "Kangas Kirsi"
    assert hits[6].snippet.startswith("Puhuttiin satamasta.")
    assert hits[8].snippet == "Työskenteli satamassa."


def test_every_letter_on_the_way_finds_it(full: Caseload) -> None:
    for length in range(1, len("satamala veera") + 1):
        assert search(full, "satamala veera"[:length])[0].title == "Satamala Veera"


def test_words_in_any_order_each_by_its_beginning(full: Caseload) -> None:
    assert titles(search(full, "vee sat")) == ["Satamala Veera"]
    assert titles(search(full, "haluaa KANGAS")) == ["Kangas Kirsi"]
    assert search(full, "veera kangas") == []
    assert search(full, "tama") == []


def test_employer_of_that_name_comes_before_a_note_about_it(caseload: Caseload) -> None:
    new(caseload, "Veera Halonen", notes="kahvila kiinnostaa")
    records.add(caseload, EmployerFields(name="Kahvila Kulma"))
    hits = search(caseload, "kahvila")
    assert [hit.kind for hit in hits] == [HitKind.EMPLOYER, HitKind.CLIENT]


def test_diacritics_are_not_needed_but_exact_comes_first(caseload: Caseload) -> None:
    for name in ("Aino Äiti", "Aino Aiti", "Olli Öhman", "Olli Ohman"):
        new(caseload, name)
    assert titles(search(caseload, "aiti")) == ["Aiti Aino", "Äiti Aino"]
    assert titles(search(caseload, "äiti")) == ["Äiti Aino", "Aiti Aino"]
    assert titles(search(caseload, "ÖHM")) == ["Öhman Olli", "Ohman Olli"]


def test_weak_hit_in_a_note_has_its_place_in_the_snippet(caseload: Caseload) -> None:
    new(caseload, "Veera Halonen", notes="alku " * 40 + "Äiti auttaa " + "loppu " * 40)
    (hit,) = search(caseload, "aiti")
    assert "Äiti auttaa" in hit.snippet
    assert hit.snippet.startswith("… ")
    assert hit.snippet.endswith(" …")
    assert len(hit.snippet) < 120


def test_names_are_in_finnish_order(caseload: Caseload) -> None:
    for name in ("Kalle Öljy", "Kalle Zorro", "Kalle Åberg", "Kalle Aalto"):
        new(caseload, name)
    assert titles(search(caseload, "kalle")) == [
        "Aalto Kalle",
        "Zorro Kalle",
        "Åberg Kalle",
        "Öljy Kalle",
    ]


def test_many_of_one_kind_leave_room_for_the_others(caseload: Caseload) -> None:
    for number in range(30):
        new(caseload, f"Kalle Kallela{number}")
        records.add(caseload, EntryFields(day=caseload.today, note="Kalle soitti"))
    hits = search(caseload, "kalle", limit=12)
    assert [hit.kind for hit in hits] == [HitKind.CLIENT] * 7 + [HitKind.ENTRY] * 5
    assert len(search(caseload, "kallela", limit=12)) == 12
    assert len(search(caseload, "kalle", limit=3)) == 3


def test_stored_form_of_a_report_is_not_found(full: Caseload) -> None:
    for key in ("k", "r", "p"):
        assert HitKind.REPORT not in {hit.kind for hit in search(full, key)}


def test_what_is_gone_or_renamed_is_not_found(caseload: Caseload) -> None:
    client_id = new(caseload, "Veera Halonen")
    records.edit(caseload, ClientFields, client_id, family_name="Virtanen")
    assert search(caseload, "halonen") == []
    assert titles(search(caseload, "virtanen")) == ["Virtanen Veera"]
    records.remove(caseload, ClientFields, client_id)
    assert search(caseload, "virtanen") == []


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("Laaksosen", "Laaksonen Petra"),
        ("laaksoselle", "Laaksonen Petra"),
        ("Petran", "Laaksonen Petra"),
        ("mikolle", "Pelkonen Mikko"),
        ("Pelkoselle", "Pelkonen Mikko"),
        ("Mäki-Petäjän", "Mäki-Petäjä Raija"),
        ("maki-petajalle raijan", "Mäki-Petäjä Raija"),
        ("työkokeilussa", "Pelkonen Mikko"),
        ("keittiöön", "Laaksonen Petra"),
        ("siivousta", "Laaksonen Petra"),
        ("palkkatuen", "Pelkonen Mikko"),
        ("laaksonne", "Laaksonen Petra"),
        ("pelkoen", "Pelkonen Mikko"),
        ("palkatuki", "Pelkonen Mikko"),
        ("Lukasz", "Łęcki Łukasz"),
        ("łecki", "Łęcki Łukasz"),
        ("oystein", "Strauß Øystein"),
        ("Strauss", "Strauß Øystein"),
        ("dorde", "Łęcki Łukasz"),
    ],
)
def test_other_forms_and_slips_are_found(caseload: Caseload, typed: str, title: str) -> None:
    new(caseload, "Petra Laaksonen", goal="keittiö tai siivousala")
    new(caseload, "Mikko Pelkonen", notes="Työkokeilu ja palkkatuki sovittu.")
    new(caseload, "Raija Mäki-Petäjä")
    new(caseload, "Łukasz Łęcki", notes="Äiti on Đorđe.")
    new(caseload, "Øystein Strauß")
    assert titles(search(caseload, typed))[:1] == [title]


@pytest.mark.parametrize(
    "typed",
    ["040 123 4567", "0401234567", "+358401234567", "00358 40 1234567", "040-1234567", "1234567"],
)
@pytest.mark.parametrize("kept", ["040 123 4567", "+358 40 1234567", "0401234567"])
def test_a_phone_number_is_found_in_any_spelling(caseload: Caseload, typed: str, kept: str) -> None:
    new(caseload, "Veera Halonen", phone=kept)
    new(caseload, "Olli Öhman", phone="050 765 4321")
    assert titles(search(caseload, typed)) == ["Halonen Veera"]
    assert titles(search(caseload, f"{typed} veera")) == ["Halonen Veera"]
    assert search(caseload, f"{typed} olli") == []


@pytest.mark.parametrize(
    "typed", ["3.12.1987", "03.12.1987", "3.12.87", "1987-12-03", "1987/12/03", "1987"]
)
def test_years_and_days_find_a_client(caseload: Caseload, typed: str) -> None:
    born = new(caseload, "Veera Halonen", birth_date=date(1987, 12, 3), birth_year=1987)
    new(caseload, "Olli Öhman", birth_year=1988)
    assert [hit.id for hit in search(caseload, typed)] == [born]
    assert [hit.id for hit in search(caseload, f"veera {typed}")] == [born]


def test_a_day_finds_whatever_bears_it(caseload: Caseload) -> None:
    day = date(2026, 5, 4)
    client = new(caseload, "Veera Halonen", started_on=day)
    employer_id = records.add(caseload, EmployerFields(name="Kulma")).new_row_id("employer")
    for fields in (
        EntryFields(client_id=client, day=day, note="Tavattiin"),
        EmployerContactFields(employer_id=employer_id, day=day, subject="Käynti"),
        PlacementFields(client_id=client, started_on=day, job_title="kokki"),
        ConsentFields(client_id=client, purpose="Yhteydenpito", given_on=day),
        EntryFields(client_id=client, day=date(2026, 5, 5)),
    ):
        records.add(caseload, fields)
    assert [hit.kind for hit in search(caseload, "4.5.2026")] == [
        HitKind.CLIENT,
        HitKind.CONTACT,
        HitKind.ENTRY,
        HitKind.PLACEMENT,
        HitKind.CONSENT,
    ]


def test_an_entry_is_found_by_its_words_and_its_client(caseload: Caseload) -> None:
    client = new(caseload, "Veera Halonen")
    other = new(caseload, "Olli Öhman")
    for whose in (client, other):
        records.add(caseload, EntryFields(client_id=whose, day=caseload.today, note="palkkatuki"))
    (hit,) = search(caseload, "halosen palkkatuki")
    assert (hit.kind, hit.client_id) == (HitKind.ENTRY, client)


def test_a_contact_is_found_by_its_client_and_its_employer_together(caseload: Caseload) -> None:
    client, other = new(caseload, "Veera Halonen"), new(caseload, "Olli Öhman")
    ids = [
        records.add(caseload, EmployerFields(name=name)).new_row_id("employer")
        for name in ("Kahvila Kulma", "Satamahuolto")
    ]
    for whose, employer_id in ((client, ids[0]), (client, ids[1]), (other, ids[0])):
        fields = EmployerContactFields(
            client_id=whose, employer_id=employer_id, day=caseload.today, subject="palkkatuki"
        )
        records.add(caseload, fields)
    for typed in ("halosen kulmaan", "kulma veera palkkatuen", "veera kahvila kulma"):
        (hit,) = search(caseload, typed)
        assert (hit.kind, hit.client_id, hit.employer_id) == (HitKind.CONTACT, client, ids[0])


def test_a_consent_is_found_also_after_a_change(caseload: Caseload) -> None:
    client = new(caseload, "Veera Halonen")
    consent = ConsentFields(client_id=client, purpose="Yhteydenpito", recipient="Satamahuolto")
    consent_id = records.add(caseload, consent).new_row_id("consent")
    (hit,) = search(caseload, "satamahuolto")
    assert (hit.kind, hit.id, hit.client_name) == (HitKind.CONSENT, consent_id, "Halonen Veera")
    assert "Satamahuolto" in hit.snippet
    records.edit(caseload, ConsentFields, consent_id, recipient="Leipomo")
    assert search(caseload, "satamahuolto") == []


def test_the_places_of_the_words_are_told(full: Caseload) -> None:
    hit = next(hit for hit in search(full, "satamasta") if hit.kind is HitKind.ENTRY)
    assert [hit.snippet[start:end] for start, end in hit.marks] == ["satamasta"]


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("annaliisan", "Ketola Anna-Liisa"),
        ("mäkipetäjä", "Mäki-Petäjä Raija"),
        ("vonwright", "von Wright Georg"),
        ("kahvilakulmassa", "Kahvila Kulma"),
        ("viikin", "Wiik Eva"),
        ("dubois'n", "Dubois Jean"),
        ("kulma:lle", "Kahvila Kulma"),
        ("palkkatukea", "Wiik Eva"),
        ("hakemusta", "Dubois Jean"),
        ("kuljettajien", "Dubois Jean"),
    ],
)
def test_words_in_one_or_apart_and_other_forms(caseload: Caseload, typed: str, title: str) -> None:
    for name in ("Anna-Liisa Ketola", "Raija Mäki-Petäjä"):
        new(caseload, name)
    clients.add(caseload, ClientFields(given_names="Georg", family_name="von Wright"))
    new(caseload, "Eva Wiik", notes="Puhuttiin palkkatuesta.")
    new(caseload, "Jean Dubois", notes="Kolme hakemuksia kuljettajaksi lähetetty.")
    records.add(caseload, EmployerFields(name="Kahvila Kulma"))
    assert titles(search(caseload, typed)) == [title]


def test_what_is_found_by_its_day_shows_how_it_begins(caseload: Caseload) -> None:
    client = new(caseload, "Veera Halonen")
    day = date(2026, 5, 4)
    records.add(caseload, EntryFields(client_id=client, day=day, note="Tavattiin kahvilassa. " * 9))
    (hit,) = search(caseload, "4.5.2026")
    assert hit.snippet.startswith("Tavattiin kahvilassa.")
    assert hit.snippet.endswith(" …")
    assert len(hit.snippet) < 90


BORNE_BY_NOBODY = """
    Lehtinen Salminen Rantala Mäkelä Heinonen Karjalainen Jokinen Turunen Laitinen Savolainen
    Ojala Leppänen Kinnunen Hiltunen Lappalainen Tuominen Rissanen Manninen Kemppainen Miettinen
    Pitkänen Ahonen Nurmi Mattila Karppinen Väisänen Hirvonen Peltola Kettunen Lahti Aaltonen
    Tiina Markku Hannele Juhani Marja Timo Anneli Sari Antti Päivi Tapio Minna Jukka Elina
    hevonen lokki kirahvi banaani kuunari traktori pianisti majakka lumiukko sateenvarjo
    Vqrtxzen Abcdef Nowhere Zanzibar Pöllökkö Kurkikoski Mustapää Valkola Sinilä Harmaja
"""


def test_words_that_nobody_bears_hardly_find_anybody(
    caseload: Caseload, capsys: pytest.CaptureFixture[str]
) -> None:
    names = """
        Veera Virtanen, Petra Laaksonen, Mikko Pelkonen, Raija Mäki-Petäjä, Aino Lehtonen,
        Kirsi Salonen, Olli Halonen, Ilkka Saarinen, Leena Mäkinen, Sirpa Kettula, Eero Heikkilä,
        Kalle Korhonen, Maija Nieminen, Seppo Järvinen, Hanna Koskinen, Pekka Räsänen,
        Kaija Toivonen, Anne Rantanen, Matti Laine, Jari Hämäläinen, Outi Niemi, Tarja Niskanen
    """
    for name in names.split(","):
        new(
            caseload, name.strip(), notes="Haluaa keittiötyötä, siivousta tai varastoa, ei yötyötä."
        )
    borne = fold_text(f"{names} keittiötyötä siivousta varastoa").replace(",", " ").split()
    words = [
        word
        for word in (*BORNE_BY_NOBODY.split(), *family_names.NAMES, *given_names.NAMES)
        if not any(one.startswith(fold_text(word)) for one in borne)
    ]
    useless = [word for word in words if search(caseload, word)]
    with capsys.disabled():
        print(f"\n{len(useless)} of {len(words)} words that nobody bears find somebody: {useless}")
    assert len(words) > 1000
    assert len(useless) <= len(words) / 30


@pytest.mark.parametrize(
    "typed",
    [
        '"',
        "'",
        "*",
        "NEAR(",
        "a OR",
        "(",
        "title:",
        "-",
        "\x00",
        "{",
        "\udc80",
        " ",
        "^a",
        "+",
        "_",
    ],
)
def test_hostile_text_is_only_text(full: Caseload, typed: str) -> None:
    search(full, typed)
    assert titles(search(full, f"satamala {typed} {typed}veera"))[:1] in ([], ["Satamala Veera"])


def test_operators_are_only_words(full: Caseload) -> None:
    assert search(full, "satamala NOT veera") == []
    assert titles(search(full, 'sat* "vee" ((')) == ["Satamala Veera"]


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=60))
def test_anything_can_be_typed(full: Caseload, typed: str) -> None:
    assert len(search(full, typed)) <= 20


def test_a_form_about_nobody_is_found_by_its_text_and_bears_its_title(caseload: Caseload) -> None:
    change = filled_forms.start(caseload, "survey_sheet", None, "sv")
    form_id = change.new_row_id("form")
    filled_forms.answer(caseload, form_id, "helps", "Hamnarbete")
    (hit,) = search(caseload, "hamnarb")
    assert (hit.kind, hit.id, hit.client_id) == (HitKind.FORM, form_id, None)
    assert hit.title == "Enkät om arbetscoachningen"
