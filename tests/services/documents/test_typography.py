"""What is typed reaches the paper as text, and numbers stay with their units."""

import re
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.ttfonts import TTFont

from app.models.rules.reports.blocks import Run, Style
from app.models.rules.text.arabic import unshape
from app.services.documents import fonts
from app.services.documents.typography import markup, plain, printable
from app.services.resource_files import resource

_UNSEEN = re.compile("[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069]")


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("50 % ja 20 h viikossa", "50\u00a0% ja 20\u00a0h viikossa"),
        ("800 €, 3 kk", "800\u00a0€, 3\u00a0kk"),
        ("24 § 1 mom. 25 k.", "24\u00a0§\u00a01\u00a0mom.\u00a025\u00a0k."),
        ("2 kertaa, 3 vahvuutta", "2 kertaa, 3 vahvuutta"),
        ("A\u0308iti", "Äiti"),
        ("yksi\u2028kaksi\r\nkolme", "yksi\nkaksi\nkolme"),
        ("a\x00b\x0bc\ud800d\ufeff", "abcd"),
    ],
)
def test_printable(typed: str, printed: str) -> None:
    assert printable(typed) == printed


@given(st.lists(st.builds(Run, st.text(), st.sampled_from(Style)), max_size=4))
def test_markup_is_well_formed_and_says_what_was_typed(runs: list[Run]) -> None:
    read = ElementTree.fromstring(f"<p>{markup(runs)}</p>".replace("<br/>", "\n"))
    told = unshape("".join(read.itertext()))
    said = unshape(_UNSEEN.sub("", "".join(printable(run.text) for run in runs)))
    lost = set(fonts.missing_letters(said))
    assert told == "".join("□" if one in lost else one for one in said)


def test_a_tag_that_was_typed_is_text() -> None:
    assert plain("<b>a & b</b>") == "&lt;b&gt;a &amp; b&lt;/b&gt;"


def test_letters_have_the_codes_that_reportlab_gives_them() -> None:
    """What is read off must be what going letter by letter finds, also past 256 letters."""
    file = str(resource("fonts", f"{fonts.REGULAR}.ttf"))
    ours, theirs = fonts.MeasuredFont("Ours", file), TTFont("Theirs", file)
    document = PDFDocument()
    many = "".join(map(chr, range(0x100, 0x250)))
    for text in ("Työ", "työ\xa0Työ", "", many, f"a{many[-1]}b{many[-1]}", "\u4e2d Työ", "Työ\xa0"):
        expected = list(theirs.splitString(text, document))
        assert ours.splitString(text, document) == expected
        assert ours.splitString(text, document) == expected
