"""The structure of a PDF that a screen reader follows: headings, paragraphs, lists, in order.

reportlab's open edition writes none, so the marks around the content and the tree are ours
(ISO 32000-1 §14.7-14.8). What is only ornament, or stands on every page, is marked as an artifact.
"""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFName,
    PDFObject,
    PDFStream,
)
from reportlab.platypus import Paragraph, Table
from reportlab.platypus.paragraph import ParaLines, _SplitWord

from app.models.rules.text.arabic import unshape
from app.models.rules.text.writing_direction import has_right_to_left
from app.services.documents.typography import (
    break_runs,
    read_lines,
    stands_right,
    tell_from_right,
    turn_lines,
)

ROOT = "Document"
_MARKED = re.compile("[<&\n]")  # what the parser of marked text has to read
_HAIR = 0.001  # points
_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


class Element:
    """A part of the structure: a heading, a paragraph, a list. Its kids are parts or marks.

    `said` are its words as they are read, where the letters stand otherwise; `columns` are those
    that a cell of a table runs over.
    """

    def __init__(self, role: str, parent: "Element | None" = None, *, columns: int = 1) -> None:
        self.role = role
        self.columns = columns
        self.parent = parent
        self.kids: list[Element | tuple[int, int]] = []
        self.said: list[str] = []
        self.placed = False
        self.kept: Any = None  # as it stands in the file

    def place(self, root: "Element") -> None:
        """Take the place in the reading order that the first drawing gives."""
        if not self.placed:
            self.placed = True
            parent = self.parent or root
            if parent is not root:
                parent.place(root)
            parent.kids.append(self)


class Tags:
    """Marks what a canvas draws and at the end writes the tree; unless `wanted`, does nothing."""

    def __init__(self, canvas: Any, *, wanted: bool) -> None:
        self._canvas = canvas
        self._wanted = wanted
        self._root = Element(ROOT)
        self._pages: list[list[Element]] = []
        self._inside = False

    @contextmanager
    def content(self, element: Element) -> Iterator[None]:
        """What is drawn inside belongs to this element."""
        if not self._wanted or self._inside:
            yield
            return
        element.place(self._root)
        page = int(self._canvas.getPageNumber()) - 1
        while len(self._pages) <= page:
            self._pages.append([])
        mark = len(self._pages[page])
        self._pages[page].append(element)
        element.kids.append((page, mark))
        yield from self._mark_content(f"/{element.role} <</MCID {mark}>> BDC")

    @contextmanager
    def artifact(self) -> Iterator[None]:
        """What is drawn inside is not read."""
        if not self._wanted or self._inside:
            yield
            return
        yield from self._mark_content("/Artifact BMC")

    def _mark_content(self, begin: str) -> Iterator[None]:
        self._canvas._code.append(begin)  # noqa: SLF001 - reportlab has no name for it
        self._inside = True
        yield
        self._inside = False
        self._canvas._code.append("EMC")  # noqa: SLF001

    def finish(self, title: str, language: str) -> None:
        """Write the tree, after the last page and before the document is saved."""
        if not self._wanted:
            return
        document = self._canvas._doc  # noqa: SLF001
        catalog, pages = document.Catalog, document.Pages.pages
        for number, page in enumerate(pages):
            page.__NoDefault__ = [*page.__NoDefault__, "StructParents"]
            page.__NoDefault__ += [] if "Tabs" in page.__NoDefault__ else ["Tabs"]
            page.StructParents, page.Tabs = number, PDFName("S")
        whole = _StructElement(self._root, [_refer(document, page) for page in pages])
        tree = PDFDictionary({"Type": PDFName("StructTreeRoot")})
        whole.refer(document, _refer(document, tree))
        numbers: list[Any] = []
        for number in range(len(pages)):
            marked = self._pages[number] if number < len(self._pages) else []
            numbers += [number, document.Reference(_References([each.kept for each in marked]))]
        tree["K"] = PDFArray([document.Reference(whole)])
        tree["ParentTree"] = document.Reference(PDFDictionary({"Nums": PDFArray(numbers)}))
        tree["ParentTreeNextKey"] = len(pages)
        catalog.StructTreeRoot = tree
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        catalog.Metadata = _metadata(title, language)


class _StructElement(PDFObject):  # type: ignore[misc]
    """An element in the file. There are hundreds, so its bytes are written without a dictionary."""

    __RefOnly__ = 1

    def __init__(self, element: Element, pages: Sequence[str]) -> None:
        self._element = element
        self._pages = pages
        element.kept = self

    def refer(self, document: Any, parent: str) -> None:
        """Take a number in the file, and give one to all that is inside."""
        self._parent = parent
        self.own = _refer(document, self)
        for kid in self._element.kids:
            if isinstance(kid, Element):
                _StructElement(kid, self._pages).refer(document, self.own)

    def format(self, _document: Any) -> bytes:
        element = self._element
        kids = " ".join(
            kid.kept.own
            if isinstance(kid, Element)
            else f"<</Type /MCR /Pg {self._pages[kid[0]]} /MCID {kid[1]}>>"
            for kid in element.kids
        )
        said = f" /ActualText {_text(' '.join(element.said))}" if element.said else ""
        said += f" /A <</O /Table /ColSpan {element.columns}>>" if element.columns > 1 else ""
        own = f"<</Type /StructElem /S /{element.role} /P {self._parent}{said} /K [{kids}]>>"
        return own.encode()


class _References(PDFObject):  # type: ignore[misc]
    """The elements of a page's marks, in the order of the marks."""

    __RefOnly__ = 1

    def __init__(self, elements: Sequence[_StructElement]) -> None:
        self._elements = elements

    def format(self, _document: Any) -> bytes:
        return f"[{' '.join(one.own for one in self._elements)}]".encode()


def _refer(document: Any, content: Any) -> str:
    """How the file speaks of an object: its number, which it is given if it has none."""
    return str(document.Reference(content).format(document).decode())


def _text(text: str) -> str:
    return f"<FEFF{text.encode('utf-16-be').hex()}>"


class Tagged(Paragraph):  # type: ignore[misc]
    """A paragraph that knows what it is; its parts on two pages are one element."""

    role = "P"
    style: Any
    _broken_for = -1.0
    bulletText: Any  # noqa: N815 - as reportlab calls it
    frags: list[Any]
    blPara: Any  # noqa: N815 - as reportlab calls it
    height: float

    def __init__(
        self,
        text: str | None = None,
        style: Any = None,
        bulletText: Any = None,  # noqa: N803 - as reportlab calls it
        frags: list[Any] | None = None,
        **kwargs: Any,
    ) -> None:
        if text is not None and frags is None and style is not None and not _MARKED.search(text):
            frags = [_one_run(text.strip(), style)]
        super().__init__(text, style, bulletText, frags, **kwargs)
        self.element = Element(self.role)
        text = text or ""
        self._turned = has_right_to_left(text)
        self._from_right = self._turned and tell_from_right(self.getPlainText(), self.style.name)

    def draw(self) -> None:
        lines = self.blPara.lines
        turned, self._turned = self._turned, False  # a head is drawn on every page
        if turned:
            self.element.said.append(read_lines(lines))
            turn_lines(lines, from_right=self._from_right)
        else:
            _end_lines_with_a_space(lines)
        with self.canv.tags.content(self.element):
            if turned and self._from_right and stands_right(self.style.name):
                self._stand_right()
            super().draw()

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """How large it is in that width; broken into lines once, however often it is asked."""
        if not hasattr(self, "blPara") or abs(width - self._broken_for) > _HAIR:
            super().wrap(width, height)
            self._broken_for = width
        return float(self.width), float(self.height)

    def breakLines(self, width: Any) -> Any:
        """The lines in those widths: as reportlab breaks them, sooner where words are whole."""
        broken = break_runs(self.frags, list(width), self.style, self.bulletText)
        if broken is None:
            return super().breakLines(width)
        self.height = self._hyphenations = self._splitLongWordCount = 0
        self.frags, self._width_max = broken.words, broken.widest
        return ParaLines(kind=1, lines=broken.lines)

    def split(self, width: float, height: float) -> list[Any]:
        """The part with room in that height, and the rest, each with the lines that it has.

        If reportlab broke them a second time, a word that was broken at its hyphen would lose the
        hyphen, names too, and the first part could get more lines than there is room for.
        """
        parts: list[Any] = super().split(width, height)
        if len(parts) > 1:
            cut, lines = len(parts[0].blPara.lines), self.blPara.lines
            rest = lines[cut:]
            if self.blPara.kind:  # each knows where its words are among those of the part
                rest = [line.clone(sFW=line.sFW - lines[cut].sFW) for line in rest]
            parts[0].keep_lines(self, lines[:cut], width)
            parts[1].keep_lines(self, rest, width)
        for part in parts:
            part.element = self.element
            part._turned, part._from_right = self._turned, self._from_right  # noqa: SLF001
        return parts

    def keep_lines(self, whole: "Tagged", lines: list[Any], width: float) -> None:
        """Take over some lines of a paragraph that was broken for that width."""
        self.blPara = whole.blPara.clone(lines=lines)
        self.width, self.height = width, len(lines) * self.style.leading
        self._width_max, self._broken_for = whole._width_max, width  # noqa: SLF001

    def getPlainText(self, identify: Any = None) -> str:
        """The words as they are typed and read."""
        return unshape(super().getPlainText(identify))

    def _stand_right(self) -> None:
        """Begin at the right edge, the mark of a list too."""
        style = self.style
        self.style = ParagraphStyle(
            style.name,
            parent=style,
            alignment=TA_RIGHT,
            leftIndent=style.rightIndent,
            rightIndent=style.leftIndent,
        )
        if self.bulletText:
            low = self.height - getattr(self.blPara, "ascent", style.fontSize)
            right = self.width - style.bulletIndent
            self.canv.setFont(style.bulletFontName, style.bulletFontSize)
            self.canv.setFillColor(style.bulletColor)
            self.canv.drawRightString(right, low, self.bulletText)
            self.bulletText = None


def _one_run(text: str, style: Any) -> Any:
    """What reportlab's parser makes of a text without marks; it takes long to ask it each time."""
    kept = getattr(style, "one_run", None)
    if kept is None or kept[0] is not style:  # a style has what its parent has
        made = Paragraph("x", style).frags[0]
        style.one_run = kept = (style, made)
    return kept[1].clone(text=text)


class DocumentTitle(Tagged):
    """The title of a document, on its first page."""

    role = "H1"


class TaggedTable(Table):  # type: ignore[misc]
    """A table whose rows and cells are told; its lines and grounds are only ornament.

    A cell is one tagged paragraph or a list of them; one that says TH is a heading. The parts on
    two pages are one table.
    """

    def __init__(self, data: Sequence[Sequence[Any]], *args: Any, **kwargs: Any) -> None:
        super().__init__(data, *args, **kwargs)
        whole = Element("Table")
        for row in data:
            line = Element("TR", whole)
            for cell in row:
                if isinstance(cell, Tagged) and cell.element.parent is None:
                    head = cell.element.role == "TH"
                    role, columns = "TH" if head else "TD", cell.element.columns
                    cell.element = Element(role, line, columns=columns)
                elif isinstance(cell, list):
                    place = Element("TD", line)
                    for part in cell:
                        if isinstance(part, Tagged) and part.element.parent is None:
                            part.element.parent = place

    def _drawBkgrnd(self) -> None:
        with self.canv.tags.artifact():
            super()._drawBkgrnd()

    def _drawLines(self) -> None:
        with self.canv.tags.artifact():
            super()._drawLines()


def _end_lines_with_a_space(lines: Sequence[Any]) -> None:
    """A reader that follows the structure alone would join the last word to the next line's."""
    for line in lines[:-1]:
        if isinstance(line, tuple):  # letters of one kind: the room that is left, and the words
            words = line[1]
            broken = words and isinstance(words[-1], _SplitWord)
            if words and words[-1] and not broken and not words[-1].endswith("-"):
                words.append("")
        elif line.words and not line.words[-1].text.endswith((" ", "-")):
            line.words[-1].text += " "


def _metadata(title: str, language: str) -> PDFStream:
    """The title and the language once more, where newer readers look for them."""
    text = _XMP.format(title=escape(title), language=language)
    dictionary = {"Type": PDFName("Metadata"), "Subtype": PDFName("XML")}
    return PDFStream(PDFDictionary(dictionary), text.encode("utf-8"), [])
