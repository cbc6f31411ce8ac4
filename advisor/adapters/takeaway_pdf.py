"""Writes a take-away as a tagged PDF (PDF/UA-1) with typst and the fonts that come with it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, time
from importlib.resources import files
from typing import Final

import typst

from advisor.domain.takeaway import Block, Cell, Items, KeyValues, Paragraph, Table, Takeaway

LAYOUT = "takeaway.typ"
STANDARD: Final = "ua-1"

NOT_IN_FONTS = "□"
SHOWN = (
    (0x20, 0x7E), (0xA0, 0x17F), (0x18F, 0x18F), (0x192, 0x192), (0x1CD, 0x1DC), (0x218, 0x21B), (0x300, 0x304),
    (0x386, 0x386), (0x388, 0x38A), (0x38C, 0x38C), (0x38E, 0x3A1), (0x3A3, 0x3CE), (0x400, 0x45F),
    (0x2010, 0x2015), (0x2018, 0x201E), (0x2020, 0x2022), (0x2026, 0x2026), (0x202F, 0x2030),
    (0x2039, 0x203A),
    (0x20AC, 0x20AC), (0x2190, 0x2193), (0x2212, 0x2212), (0x2248, 0x2248), (0x2260, 0x2260), (0x2264, 0x2265),
    (0x25A1, 0x25A1), (0x25CB, 0x25CB), (0x25CF, 0x25CF), (0x2713, 0x2713), (0x2717, 0x2717),
)  # fmt: skip
"""Characters that the fonts surely have: what is written in Latin, Greek and Cyrillic letters, and the signs in use."""

BLANKS = re.compile(r"[^\S\u00a0\u202f]+")
"""All but those that keep a number with its unit."""


class PdfTakeaway:
    """A document of a few pages to print, hand over or read with a screen reader."""

    name = "PDF"
    suffix = ".pdf"
    mime = "application/pdf"

    def write(self, takeaway: Takeaway) -> bytes:
        """The file; the same take-away gives the same bytes.

        A character that no font has is shown as an empty square, since the standard allows none that is not shown.
        """
        layout = files("advisor.adapters").joinpath(LAYOUT).read_bytes()
        day = takeaway.made_on
        fonts = typst.Fonts(include_system_fonts=False)
        found = typst.Compiler(layout, font_paths=fonts, ignore_system_fonts=True).compile(
            format="pdf",
            sys_inputs={"takeaway": json.dumps(_document(takeaway), ensure_ascii=False)},
            pdf_standards=[STANDARD],
            timestamp=datetime.combine(day, time(), tzinfo=UTC),
        )
        if not isinstance(found, bytes):
            raise TypeError(f"typst gave {type(found).__name__}; expected the bytes of one file.")
        return found


def _document(takeaway: Takeaway) -> Mapping[str, object]:
    day = takeaway.made_on
    return {
        "title": shown(takeaway.title),
        "language": takeaway.language,
        "made_on": [day.year, day.month, day.day],
        "lead": [_block(block) for block in takeaway.lead],
        "sections": [
            {
                "heading": shown(section.heading),
                "level": section.level,
                "blocks": [_block(block) for block in section.blocks],
            }
            for section in takeaway.sections
        ],
    }


def _block(block: Block) -> Mapping[str, object]:
    if isinstance(block, Paragraph):
        return {"kind": "paragraph", "text": shown(block.text), "notice": block.is_notice}
    if isinstance(block, KeyValues):
        return {"kind": "pairs", "pairs": [[shown(name), shown(value)] for name, value in block.pairs]}
    if isinstance(block, Items):
        return {"kind": "items", "texts": [shown(text) for text in block.texts], "numbered": block.is_numbered}
    return _table(block)


def _table(table: Table) -> Mapping[str, object]:
    return {
        "kind": "table",
        "caption": shown(table.caption),
        "columns": [{"heading": shown(column.heading), "share": column.share} for column in table.columns],
        "rows": [[list(_cell(cell)) for cell in row] for row in table.rows],
    }


def _cell(cell: Cell) -> Iterator[Mapping[str, object]]:
    for line in cell:
        said = {"text": shown(line.text), "strong": line.is_strong, "language": line.language}
        yield said | {"continues": line.continues}


def shown(text: str) -> str:
    """The text on one line, with a square for each character that the fonts may not have."""
    return "".join(character if _is_shown(character) else NOT_IN_FONTS for character in BLANKS.sub(" ", text))


def _is_shown(character: str) -> bool:
    code = ord(character)
    return any(first <= code <= last for first, last in SHOWN)
