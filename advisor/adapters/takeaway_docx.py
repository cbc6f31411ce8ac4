"""Writes a take-away as a DOCX document with real headings, lists and tables, for those who edit it further."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import datetime, time

from docx import Document
from docx.document import Document as DocxDocument
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Emu, Pt, RGBColor
from docx.table import _Cell
from docx.text.paragraph import Paragraph as DocxParagraph
from docx.text.run import Run

from advisor.domain.languages import LanguageCode
from advisor.domain.takeaway import Block, Cell, Items, KeyValues, Paragraph, Table, Takeaway

ACCENT = RGBColor(0x0F, 0x5E, 0x66)
PAGE_WIDTH, PAGE_HEIGHT, MARGIN = Cm(21), Cm(29.7), Cm(1.8)
FIRST_ZIP_DAY = (1980, 1, 1, 0, 0, 0)
NOT_IN_XML = re.compile("[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class DocxTakeaway:
    """A document for word processors."""

    name = "DOCX"
    suffix = ".docx"
    mime = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

    def write(self, takeaway: Takeaway) -> bytes:
        """The file; the same take-away gives the same bytes."""
        document = Document()
        _prepare(document, takeaway)
        document.add_heading(_printable(takeaway.title), level=1)
        for block in takeaway.lead:
            _add(document, block)
        for section in takeaway.sections:
            document.add_heading(_printable(section.heading), level=section.level)
            for block in section.blocks:
                _add(document, block)
        file = io.BytesIO()
        document.save(file)
        return _without_times(file.getvalue())


def _prepare(document: DocxDocument, takeaway: Takeaway) -> None:
    """Language, dates, page and the looks of the styles that are used."""
    properties = document.core_properties
    day = datetime.combine(takeaway.made_on, time())
    properties.title, properties.language = _printable(takeaway.title), takeaway.language
    properties.author = properties.last_modified_by = properties.comments = ""
    properties.created = properties.modified = day
    properties.revision = 1
    for style in document.styles.element.iter(qn("w:lang")):
        style.set(qn("w:val"), takeaway.language)
    page = document.sections[0]
    page.page_width, page.page_height = PAGE_WIDTH, PAGE_HEIGHT
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = MARGIN
    body = document.styles["Normal"]
    body.font.name, body.font.size = "Calibri", Pt(10)
    body.paragraph_format.space_after = Pt(4)
    document.styles["Table Grid"].font.size = Pt(9)
    for name in ("Caption", "Intense Quote"):
        document.styles[name].font.color.rgb, document.styles[name].font.size = ACCENT, Pt(9.5)
    notice = document.styles["Intense Quote"].paragraph_format
    notice.left_indent = notice.right_indent = notice.space_before = notice.space_after = Pt(6)
    for name, size in (("Heading 1", 20), ("Heading 2", 14), ("Heading 3", 11)):
        heading = document.styles[name]
        heading.font.size, heading.font.color.rgb = Pt(size), ACCENT
        heading.paragraph_format.space_before, heading.paragraph_format.space_after = Pt(10), Pt(3)


def _add(document: DocxDocument, block: Block) -> None:
    if isinstance(block, Paragraph):
        style = "Intense Quote" if block.is_notice else None
        document.add_paragraph(_printable(block.text), style=style)
    elif isinstance(block, KeyValues):
        for name, value in block.pairs:
            paragraph = document.add_paragraph()
            paragraph.add_run(f"{_printable(name)}: ").bold = True
            paragraph.add_run(_printable(value))
    elif isinstance(block, Items):
        _add_items(document, block)
    else:
        _add_table(document, block)


def _add_items(document: DocxDocument, items: Items) -> None:
    """Numbers are written out: those of the built-in style would go on from the list before."""
    for number, text in enumerate(items.texts, start=1):
        if items.is_numbered:
            paragraph = document.add_paragraph(f"{number}. {_printable(text)}")
            paragraph.paragraph_format.left_indent = Cm(0.6)
            paragraph.paragraph_format.first_line_indent = Cm(-0.6)
        else:
            document.add_paragraph(_printable(text), style="List Bullet")


def _add_table(document: DocxDocument, table: Table) -> None:
    """With its caption before it; the first row is marked as the header, and comes again on every page."""
    caption = document.add_paragraph(_printable(table.caption), style="Caption")
    caption.paragraph_format.keep_with_next = True
    drawn = document.add_table(rows=1, cols=len(table.columns), style="Table Grid")
    drawn.autofit = False
    _mark(drawn.rows[0]._tr.get_or_add_trPr(), "w:tblHeader")  # noqa: SLF001 - the library has no public way
    width, shares = PAGE_WIDTH - 2 * MARGIN, sum(column.share for column in table.columns)
    for column, cell in zip(table.columns, drawn.rows[0].cells, strict=True):
        cell.paragraphs[0].add_run(_printable(column.heading)).bold = True
    for row in table.rows:
        added = drawn.add_row()
        _mark(added._tr.get_or_add_trPr(), "w:cantSplit")  # noqa: SLF001 - the same
        for cell, said in zip(added.cells, row, strict=True):
            _fill(cell, said)
    for column, placed in zip(table.columns, drawn.columns, strict=True):
        placed.width = Emu(int(width * column.share / shares))
        for cell in placed.cells:
            cell.width = placed.width
    document.add_paragraph().paragraph_format.space_after = Pt(0)


def _fill(cell: _Cell, said: Cell) -> None:
    paragraph: DocxParagraph = cell.paragraphs[0]
    for place, line in enumerate(said):
        if place and line.continues:
            paragraph.add_run(" ")
        elif place:
            paragraph.add_run().add_break()
        run = paragraph.add_run(_printable(line.text))
        run.bold = line.is_strong
        if line.language:
            _set_language(run, line.language)


def _set_language(run: Run, language: LanguageCode) -> None:
    mark = OxmlElement("w:lang")
    mark.set(qn("w:val"), language)
    run._r.get_or_add_rPr().append(mark)  # noqa: SLF001 - the library has no public way


def _mark(properties: object, name: str) -> None:
    """A property that is on by being there."""
    properties.append(OxmlElement(name))  # type: ignore[attr-defined]  # elements of the library have no types


def _printable(text: str) -> str:
    """The text without what XML cannot hold."""
    return NOT_IN_XML.sub("", text)


def _without_times(file: bytes) -> bytes:
    """The same archive with one day for all its parts, which else carry the time of writing."""
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(file)) as old, zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = zipfile.ZipInfo(name, FIRST_ZIP_DAY)
            part.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(part, old.read(name))
    return written.getvalue()
