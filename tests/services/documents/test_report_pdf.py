"""The report on paper. Golden text: run with RINNALLA_REWRITE_GOLDEN=1 to write it anew."""

import os
from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.models.enums import ClientPart, ReportCopy, ReportState
from app.models.rules.reports.blocks import (
    About,
    Block,
    BlockKind,
    Run,
    Style,
    block,
    join_sections,
    select_blocks,
)
from app.models.rules.reports.report_states import OPEN, PartTaken
from app.services.documents.letterhead import Letterhead
from app.services.documents.pages import page_count, page_image, page_images
from app.services.documents.report_pdf import ReportPage, render
from app.services.phrases import LANGUAGES, phrases
from app.services.reports import report_prefill

GOLDEN = Path(__file__).parents[2] / "data" / "golden"
SENTENCE = "Työ keittiössä sujuu hyvin, kun aamut alkavat rauhallisesti ja ohjeet ovat selvät. "


def _page(language: str = "fi", **other: object) -> ReportPage:
    page = ReportPage(
        state=ReportState.FINAL,
        copy=ReportCopy.CLIENT,
        client_name="Åke Öhman-Mäkelä",
        referrer="TE-toimisto",
        period="7.2.2025–30.10.2026",
        recipients=(phrases(language, "report")("to_client"), "TE-toimisto"),
        blocks=_text(language, 1),
        part=PartTaken(ClientPart.WRITTEN_TOGETHER, date(2026, 11, 3), "Näin se meni.\nKiitos!"),
        letterhead=Letterhead(
            "Esimerkkikaupunki",
            "Maija Valmentaja",
            "työhönvalmentaja",
            "050 000 0000",
            "maija@esimerkki.invalid",
            "",
            "Euroopan unionin rahoittama – NextGenerationEU",
        ),
        printed_at=datetime(2026, 11, 16, 9, 30),  # noqa: DTZ001 - only its date is printed
    )
    return replace(page, **other)  # type: ignore[arg-type]


def _text(language: str, length: int) -> tuple[Block, ...]:
    blocks = []
    for title in phrases(language, "report").all_of("sections").values():
        blocks.append(block(BlockKind.HEADING, str(title)))
        for _ in range(length):
            blocks += [
                Block(
                    BlockKind.TEXT,
                    (Run(SENTENCE * 3), Run("20 h, 50 % & <tagi>", Style.BOLD), Run(" jatkuu")),
                ),
                block(BlockKind.SUBHEADING, "Työkokeilu, Kahvila Kulma"),
                block(BlockKind.BULLET, "yksi"),
                block(BlockKind.BULLET, SENTENCE * 2),
                block(BlockKind.NUMBERED, "ensin"),
                Block(BlockKind.NUMBERED, (Run("sitten", Style.ITALIC),)),
            ]
    return tuple(blocks)


def _rendered(page: ReportPage, language: str = "fi") -> bytes:
    return render(page, phrases(language, "report"))


def _pages(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(BytesIO(pdf))
    texts = [page.get_textpage().get_text_bounded().replace("\u00a0", " ") for page in document]
    return ["\n".join(line.rstrip() for line in text.split("\r\n")) for text in texts]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("state", [ReportState.DRAFT, ReportState.FINAL])
def test_the_printed_words_are_the_golden_ones(language: str, state: ReportState) -> None:
    part = _page().part if state is ReportState.FINAL else PartTaken()
    text = "\n\f\n".join(_pages(_rendered(_page(language, state=state, part=part), language)))
    golden = GOLDEN / f"report_{state}_{language}.txt"
    if os.environ.get("RINNALLA_REWRITE_GOLDEN"):
        golden.write_text(text, encoding="utf-8")
    assert text == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", ["referrer", "employer", "large", "plain"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_kind_of_copy_has_its_golden_words(language: str, kind: str) -> None:
    copy = ReportCopy(kind) if kind in set(ReportCopy) else ReportCopy.CLIENT
    words = phrases(language, "report", plain=kind == "plain")
    catalogue = report_prefill.usual(words, tuple(report_prefill.titles(words)))
    blocks = join_sections(replace(one, blocks=_text(language, 1)[1:5]) for one in catalogue)
    page = _page(
        language,
        copy=copy,
        client_name="Åke Öhman-Mäkelä" if copy is not ReportCopy.EMPLOYER else words("nameless"),
        blocks=select_blocks(blocks, copy),
        large=kind == "large",
        consented=copy is ReportCopy.EMPLOYER,
    )
    text = "\n\f\n".join(_pages(render(page, words)))
    golden = GOLDEN / f"report_{kind}_{language}.txt"
    if os.environ.get("RINNALLA_REWRITE_GOLDEN"):
        golden.write_text(text, encoding="utf-8")
    assert text == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_consent_is_claimed_only_where_one_holds(language: str) -> None:
    claim = phrases(language, "report")("profile.ground")
    for consented in (True, False):
        page = _page(language, copy=ReportCopy.EMPLOYER, consented=consented)
        assert (claim in "".join(_pages(_rendered(page, language)))) is consented


@pytest.mark.parametrize("state", list(ReportState))
@pytest.mark.parametrize("copy", list(ReportCopy))
def test_an_empty_section_is_left_out_of_what_is_agreed(
    state: ReportState, copy: ReportCopy
) -> None:
    about = About(copies=frozenset(ReportCopy))
    blocks = (
        Block(BlockKind.HEADING, (Run("Vahvuudet"),), about=about),
        Block(),
        Block(BlockKind.HEADING, (Run("Osaaminen"),), about=about),
        block(BlockKind.TEXT, "Kassatyö."),
    )
    text = "".join(_pages(_rendered(_page(state=state, copy=copy, blocks=blocks))))
    assert "Osaaminen" in text
    assert "Ei kirjattavaa" not in text
    hinted = state in OPEN and copy is not ReportCopy.EMPLOYER
    assert ("Vahvuudet" in text) is hinted
    assert ("Täydennetään yhdessä" in text) is hinted


def test_a_profile_tells_nothing_of_the_service() -> None:
    page = _page(copy=ReportCopy.EMPLOYER, client_name="Nimi luvalla")
    text = "".join(_pages(_rendered(page)))
    assert "Osaamisprofiili" in text
    for hidden in ("Åke", "TE-toimisto", "7.2.2025", "Näin se meni", "Loppuraportti", "Salassa"):
        assert hidden not in text


def test_large_print_is_large() -> None:
    document = pypdfium2.PdfDocument(BytesIO(_rendered(_page(large=True))))
    sizes = {round(each.get_font_size()) for each in document[0].get_objects([1])}
    assert max(sizes) >= 25
    assert 16 in sizes
    # The mark of secrecy, the page's number and the labels are for the same eyes as the rest.
    assert min(sizes) >= 13


@pytest.mark.parametrize(
    ("part", "told"),
    [
        (PartTaken(), "Asiakas ei ole vielä osallistunut"),
        (
            PartTaken(ClientPart.COMMENTED, date(2026, 11, 3)),
            "Asiakkaan omia sanoja ei ole vielä kirjattu.",
        ),
        (
            PartTaken(ClientPart.DECLINED, date(2026, 11, 3), no_words=True),
            "Asiakas ei lisännyt raporttiin omia sanojaan.",
        ),
        (
            PartTaken(ClientPart.COMMENTED, date(2026, 11, 3), "<b>Hyvä</b> & totta"),
            "”<b>Hyvä</b> & totta”",
        ),
    ],
)
def test_the_first_page_says_whether_the_client_took_part(part: PartTaken, told: str) -> None:
    first = _pages(_rendered(_page(state=ReportState.DRAFT, part=part)))[0]
    assert "LUONNOS" in first
    assert told in first


def test_the_same_report_gives_the_same_bytes() -> None:
    assert _rendered(_page()) == _rendered(_page())
    later = replace(_page(), printed_at=datetime(2026, 11, 17, 9, 30))  # noqa: DTZ001
    assert _rendered(_page()) != _rendered(later)


def test_every_page_is_marked_and_numbered() -> None:
    pages = _pages(_rendered(_page(blocks=_text("fi", 7))))
    assert len(pages) > 8
    for number, text in enumerate(pages, start=1):
        assert "Salassa pidettävä" in text
        assert "JulkL (621/1999) 24 § 1 mom. 25 k." in text
        assert f"Sivu {number} / {len(pages)}" in text


def test_the_properties_and_the_outline_name_no_client() -> None:
    pdf = _rendered(_page())
    document = pypdfium2.PdfDocument(BytesIO(pdf))
    properties = document.get_metadata_dict()
    assert properties["Title"] == "Loppuraportti"
    assert "Åke" not in str(properties)
    assert properties["CreationDate"] == "D:20261116093000"
    outline = [(each.level, each.get_title()) for each in document.get_toc()]
    assert outline[:2] == [(0, "Tausta ja tavoite"), (1, "Työkokeilu, Kahvila Kulma")]
    assert len([title for level, title in outline if level == 0]) == 8  # with the signatures
    assert b"/Lang (fi-FI)" in pdf
    assert b"Helvetica" not in pdf


def test_no_heading_stands_alone_at_the_foot_of_a_page() -> None:
    headings = ("Otsikko", "Alaotsikko")
    for lines in range(1, 60):
        blocks = (
            block(BlockKind.TEXT, "\u2028".join("rivi" for _ in range(lines))),
            block(BlockKind.HEADING, headings[0]),
            block(BlockKind.SUBHEADING, headings[1]),
            block(BlockKind.TEXT, SENTENCE * 3),
        )
        for text in _pages(_rendered(_page(blocks=blocks))):
            body = [line for line in text.splitlines() if line.strip()]
            if "Alaotsikko" in body:
                place = body.index("Alaotsikko")
                assert body[place - 1] == "Otsikko"
                assert body[place + 1].startswith("Työ keittiössä"), lines


@pytest.mark.parametrize(
    ("lines", "large"),
    [*((lines, False) for lines in range(24, 46)), *((lines, True) for lines in range(4, 24))],
)
def test_a_heading_and_the_line_that_leads_to_a_list_are_not_parted_from_it(
    lines: int,
    large: bool,
) -> None:
    blocks = (
        block(BlockKind.TEXT, "\u2028".join("rivi" for _ in range(lines))),
        block(BlockKind.HEADING, "Otsikko"),
        block(BlockKind.TEXT, "Työhönvalmennus eteni näin:"),
        *(block(BlockKind.BULLET, f"Vaihe {number}") for number in (1, 2, 3, 4)),
    )
    pages = _pages(_rendered(_page(blocks=blocks, large=large)))
    (page,) = [text for text in pages if "eteni näin" in text]
    assert "Otsikko" in page
    assert "Vaihe 1" in page
    assert "Vaihe 2" in page


def test_an_empty_section_is_a_hint_in_a_draft_and_left_out_of_a_paper() -> None:
    blocks = (block(BlockKind.HEADING, "Vahvuudet"), Block())
    draft = _page(state=ReportState.DRAFT, part=PartTaken(), blocks=blocks)
    assert "Täydennetään yhdessä asiakkaan kanssa." in _pages(_rendered(draft))[0]
    final = _pages(_rendered(_page(blocks=blocks)))[0]
    assert "Vahvuudet" not in final
    assert "Ei kirjattavaa" not in final


def test_a_page_break_starts_a_page() -> None:
    blocks = (
        block(BlockKind.TEXT, "eka sivu"),
        Block(BlockKind.HEADING, (Run("toka sivu"),), new_page=True),
        block(BlockKind.TEXT, "loput"),
    )
    first, second = _pages(_rendered(_page(blocks=blocks)))
    assert "eka sivu" in first
    assert "toka sivu" in second


@pytest.mark.parametrize(
    "odd",
    [
        {"client_name": "Maria-Magdalena Anna-Karoliina von Fleckenstein-Mäki-Petäjäniemi" * 3},
        {"client_name": "M" * 200},
        {"blocks": ()},
        {"letterhead": Letterhead(*["pitkä " * 50] * 7)},
        {"letterhead": Letterhead(*["x" * 300] * 7), "referrer": "y" * 500},
        {"part": PartTaken(ClientPart.COMMENTED, date(2026, 11, 3), SENTENCE * 200)},
        {"blocks": (block(BlockKind.HEADING, "z" * 5000), block(BlockKind.BULLET, "w" * 9000))},
        {"blocks": (block(BlockKind.SUBHEADING, "alku"), block(BlockKind.HEADING, "pää"))},
        {"blocks": (Block(BlockKind.HEADING, (Run("a"),)), Block(new_page=True))},
    ],
)
def test_whatever_is_in_the_file_can_be_printed(odd: dict[str, object]) -> None:
    assert page_count(_rendered(_page(**odd))) >= 1  # type: ignore[arg-type]


def test_a_symbol_that_the_text_font_lacks_is_drawn_in_another() -> None:
    blocks = (
        block(BlockKind.TEXT, "koti → työ ✓ ☐ ≥ 3 ★"),
        block(BlockKind.HEADING, "otsikko → ✓"),
        *(Block(BlockKind.TEXT, (Run("→ ✓", style),)) for style in Style),
    )
    pdf = _rendered(_page(blocks=blocks))
    assert "koti → työ ✓ ☐ ≥ 3 ★" in _pages(pdf)[0]
    assert b"NotoSansMath" in pdf
    assert b"NotoSansSymbols2" in pdf
    assert b"NotoSansMath" not in _rendered(_page())


BLOCKS = st.lists(
    st.builds(
        Block,
        st.sampled_from(BlockKind),
        st.lists(st.builds(Run, st.text(), st.sampled_from(Style)), max_size=3).map(tuple),
        new_page=st.booleans(),
    ),
    max_size=8,
).map(tuple)


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(BLOCKS)
def test_whatever_is_typed_can_be_printed(blocks: tuple[Block, ...]) -> None:
    assert page_count(_rendered(_page(blocks=blocks))) >= 1


def test_page_images_are_the_pages() -> None:
    pdf = _rendered(_page(blocks=_text("fi", 2)))
    images = list(page_images(pdf, dpi=72))
    assert len(images) == page_count(pdf) > 1
    first = images[0]
    assert (first.width, first.height) == (595, 842) or (first.width, first.height) == (596, 842)
    assert len(first.rgb) == first.stride * first.height
    assert first.rgb[:3] == b"\xff\xff\xff"
    assert first == page_image(pdf, 0, dpi=72)
    assert first.rgb != images[1].rgb
    blue = 0x24406F.to_bytes(3, "big")
    assert blue in page_image(pdf, 0, dpi=200).rgb  # the title's colour, red first


@pytest.mark.parametrize("length", range(1, 22))
def test_nobody_signs_a_page_that_says_nothing(length: int) -> None:
    """However long the text is, some of its last words stand over the signatures."""
    blocks = [block(BlockKind.HEADING, "Mitä teimme")]
    blocks += [block(BlockKind.TEXT, f"Rivi {n}.") for n in range(length * 2)]
    pdf = _rendered(_page(blocks=tuple(blocks)))
    document = pypdfium2.PdfDocument(pdf)
    last = document[len(document) - 1].get_textpage().get_text_range()
    document.close()
    assert "Allekirjoitukset" in last
    assert f"Rivi {length * 2 - 1}." in last


@pytest.mark.parametrize("phone", ["050 000 0000", "+358 50 000 0000"])
def test_long_names_break_at_their_hyphen_and_a_phone_number_nowhere(phone: str) -> None:
    name = "Elisabet von Hertzen-Mäki-Petäjäjärvi-Cederström"
    for title in (
        "työhönvalmentaja",
        "vastaava työhönvalmentaja",
        "johtava työhönvalmentaja (ma.)",
    ):
        head = replace(_page().letterhead, coach_title=title, coach_phone=phone)
        page = _page(client_name=name, large=True, letterhead=head)
        lines = [line.strip() for each in _pages(_rendered(page)) for line in each.splitlines()]
        broken = "Mäki\x02Petäjäjärvi"  # as pdfium tells a word that a hyphen breaks
        assert any(broken in line for line in lines)
        assert any(phone in line for line in lines)
