"""A paper as a text document (OOXML), to edit in a word processor."""

from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO
from itertools import groupby
from typing import Any
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from app.models.enums import ReportCopy
from app.models.rules.forms.form_kinds import FormKind, answer_words
from app.models.rules.text.writing_direction import begins_from_right, has_right_to_left
from app.services.documents.typography import printable

_MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_TYPES = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-'
    'officedocument.wordprocessingml.document.main+xml"/>'
    '<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-'
    'officedocument.wordprocessingml.styles+xml"/></Types>'
)
_RELS = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships '
    'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="word/document.xml"/></Relationships>'
)
_DOCUMENT_RELS = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships '
    'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" '
    'Target="styles.xml"/></Relationships>'
)
_LOOKS = (("Title", "Title", 52, 240), ("Heading1", "heading 1", 30, 240))
_BAR = (
    '<w:style w:type="paragraph" w:customStyle="1" w:styleId="Bar"><w:name w:val="Bar"/>'
    '<w:rPr><w:color w:val="24406F"/><w:sz w:val="18"/></w:rPr></w:style>'
)
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the same form gives the same bytes


def render_docx(
    kind: FormKind, answers: Mapping[str, Any], client_name: str, copy: ReportCopy
) -> bytes:
    """The sections of a copy that hold something, under the kind's title."""
    return package(_document(kind, answers, client_name, copy), kind.language)


def package(body: str, language: str) -> bytes:
    """A whole text document around paragraphs and tables; the same body gives the same bytes."""
    target = BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as file:
        for name, text in (
            ("[Content_Types].xml", _TYPES),
            ("_rels/.rels", _RELS),
            ("word/_rels/document.xml.rels", _DOCUMENT_RELS),
            ("word/styles.xml", _styles(language)),
            ("word/document.xml", _wrap(body)),
        ):
            file.writestr(ZipInfo(name, _EPOCH), text)
    return target.getvalue()


def _document(
    kind: FormKind, answers: Mapping[str, Any], client_name: str, copy: ReportCopy
) -> str:
    paragraphs = [paragraph(kind.title, "Title")]
    paragraphs += [paragraph(client_name)] if client_name else []
    for section in kind.sections:
        if copy is not ReportCopy.CLIENT and copy not in section.copies:
            continue
        told = [(one.label, answer_words(one, answers.get(one.key))) for one in section.fields]
        told = [(label, words) for label, words in told if words]
        if not told:
            continue
        paragraphs.append(paragraph(section.title, "Heading1"))
        for label, words in told:
            lines = list(_lines(words))
            if len(told) > 1:
                paragraphs.append(paragraph(label, bold=True))
            paragraphs += [paragraph(line) for line in lines]
    return "".join(paragraphs)


def _wrap(body: str) -> str:
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        f'<w:document xmlns:w="{_MAIN}"><w:body>{body}'
        '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" '
        'w:bottom="1134" w:left="1134" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>'
        "</w:body></w:document>"
    )


def _lines(words: str) -> Iterator[str]:
    yield from (line.strip() for line in words.splitlines() if line.strip())


def table(rows: Sequence[Sequence[str]], widths: Sequence[int], bars: int = 0) -> str:
    """Rows of words side by side, none of them parted by a page.

    Args:
        rows: The words of each.
        widths: Of each column, in twentieths of a point.
        bars: In how many of the last columns there are bars instead of words.
    """
    lines = "".join(
        "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
        + "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
            f"{paragraph(word, 'Bar' if place >= len(widths) - bars else '')}</w:tc>"
            for place, (word, width) in enumerate(zip(row, widths, strict=False))
        )
        + "</w:tr>"
        for row in rows
    )
    # A table is followed by a paragraph, or two of them would become one.
    return f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr>{lines}</w:tbl><w:p/>'


def paragraph(text: str, style: str = "", *, bold: bool = False) -> str:
    """One paragraph, as a heading where a style is named."""
    look = f'<w:pStyle w:val="{style}"/>' if style else ""
    look += "<w:bidi/>" if begins_from_right(text) else ""
    look = f"<w:pPr>{look}</w:pPr>" if look else ""
    told = "".join(
        _run("".join(letters), bold=bold, from_right=from_right)
        for from_right, letters in groupby(printable(text), has_right_to_left)
    )
    return f"<w:p>{look}{told}</w:p>"


def _run(text: str, *, bold: bool, from_right: bool) -> str:
    weight = "<w:b/><w:bCs/>" if bold else ""
    weight += "<w:rtl/>" if from_right else ""
    weight = f"<w:rPr>{weight}</w:rPr>" if weight else ""
    return f'<w:r>{weight}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def _styles(language: str) -> str:
    locale = {"fi": "fi-FI", "sv": "sv-FI", "en": "en-GB"}[language]
    looks = "".join(
        f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/><w:pPr>'
        f'<w:keepNext/><w:spacing w:before="{before}" w:after="80"/></w:pPr><w:rPr><w:b/>'
        f'<w:color w:val="24406F"/><w:sz w:val="{size}"/></w:rPr></w:style>'
        for key, name, size, before in _LOOKS
    )
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        f'<w:styles xmlns:w="{_MAIN}"><w:docDefaults><w:rPrDefault><w:rPr>'
        '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/>'
        f'<w:lang w:val="{locale}"/></w:rPr></w:rPrDefault></w:docDefaults>{looks}{_BAR}</w:styles>'
    )
