"""Writes a take-away as one web page that prints well and needs nothing else: no script, no picture, no other file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape as escape_markup

from advisor.domain.takeaway import Block, Cell, Items, KeyValues, Line, Paragraph, Section, Table, Takeaway

STYLE = """\
:root { color-scheme: light dark; --accent: #0f5e66; --soft: #eef4f4; --line: #9fb6b8; }
@media (prefers-color-scheme: dark) { :root { --accent: #7fd0d8; --soft: #1d2a2c; --line: #4a6164; } }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 64rem; padding: 1.5rem 1rem 3rem; }
h1, h2 { color: var(--accent); line-height: 1.25; }
h1 { font-size: 1.8rem; } h2 { font-size: 1.3rem; margin-top: 2rem; } h3 { font-size: 1.05rem; }
.notice { background: var(--soft); border-inline-start: 4px solid var(--accent); padding: .75rem 1rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { font-style: italic; padding-block: .25rem; text-align: start; }
th, td { border-bottom: 1px solid var(--line); padding: .4rem .5rem; text-align: start; vertical-align: top; }
thead th { color: var(--accent); }
tbody th { font-weight: inherit; }
dt { font-weight: bold; } dd { margin: 0 0 .5rem; }
@media print, (min-width: 40rem) {
  dl { display: grid; gap: .25rem 1.5rem; grid-template-columns: 14rem 1fr; }
  dd { margin: 0; }
}
@media (max-width: 40rem) {
  thead { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; white-space: nowrap; width: 1px; }
  table, caption, tbody, tr, th, td { display: block; }
  tr { border-bottom: 2px solid var(--line); padding-block: .5rem; }
  th, td { border: 0; padding: .1rem 0; }
  td::before { content: attr(data-heading) ": "; color: var(--accent); font-weight: bold; }
}
@media print {
  @page { margin: 1.5cm; size: A4; }
  body { font-size: 9.5pt; line-height: 1.35; max-width: none; padding: 0; }
  tr, dd, li { break-inside: avoid; } h2, h3, caption, thead { break-after: avoid; }
}
"""

CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")


class HtmlTakeaway:
    """The whole answer for every browser and screen reader."""

    name = "HTML"
    suffix = ".html"
    mime = "text/html"

    def write(self, takeaway: Takeaway) -> bytes:
        """The page; every text stands in it as text."""
        return "\n".join(_page(takeaway)).encode()


def escape(text: str) -> str:
    """The text for a place where text or the value of an attribute stands."""
    return escape_markup(CONTROLS.sub("", text))


def _page(takeaway: Takeaway) -> Iterator[str]:
    title = escape(takeaway.title)
    yield "<!doctype html>"
    yield f'<html lang="{escape(takeaway.language)}">'
    yield '<head>\n<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{title}</title>\n<style>\n{STYLE}</style>\n</head>"
    yield f"<body>\n<main>\n<h1>{title}</h1>"
    for block in takeaway.lead:
        yield from _block(block)
    for section in takeaway.sections:
        yield from _section(section)
    yield "</main>\n</body>\n</html>\n"


def _section(section: Section) -> Iterator[str]:
    yield f"<h{section.level}>{escape(section.heading)}</h{section.level}>"
    for block in section.blocks:
        yield from _block(block)


def _block(block: Block) -> Iterator[str]:
    if isinstance(block, Paragraph):
        yield f'<p class="notice">{escape(block.text)}</p>' if block.is_notice else f"<p>{escape(block.text)}</p>"
    elif isinstance(block, KeyValues):
        yield "<dl>"
        yield from (f"<dt>{escape(name)}</dt><dd>{escape(value)}</dd>" for name, value in block.pairs)
        yield "</dl>"
    elif isinstance(block, Items):
        tag = "ol" if block.is_numbered else "ul"
        yield f"<{tag}>"
        yield from (f"<li>{escape(text)}</li>" for text in block.texts)
        yield f"</{tag}>"
    else:
        yield from _table(block)


def _table(table: Table) -> Iterator[str]:
    """With roles, since a table that is drawn as blocks on a narrow screen else stops being one."""
    yield '<div class="wide"><table role="table">'
    yield f"<caption>{escape(table.caption)}</caption>"
    shares = sum(column.share for column in table.columns)
    widths = "".join(f'<col style="width: {100 * column.share / shares:.1f}%">' for column in table.columns)
    yield f"<colgroup>{widths}</colgroup>"
    heads = "".join(f'<th scope="col" role="columnheader">{escape(column.heading)}</th>' for column in table.columns)
    yield f'<thead role="rowgroup"><tr role="row">{heads}</tr></thead>\n<tbody role="rowgroup">'
    for first, *others in table.rows:
        cells = "".join(
            f'<td role="cell" data-heading="{escape(column.heading)}">{_cell(cell)}</td>'
            for column, cell in zip(table.columns[1:], others, strict=True)
        )
        yield f'<tr role="row"><th scope="row" role="rowheader">{_cell(first)}</th>{cells}</tr>'
    yield "</tbody>\n</table></div>"


def _cell(cell: Cell) -> str:
    return "".join(
        ("" if place == 0 else " " if line.continues else "<br>") + _line(line) for place, line in enumerate(cell)
    )


def _line(line: Line) -> str:
    said = escape(line.text)
    if line.is_strong:
        said = f"<strong>{said}</strong>"
    return f'<span lang="{escape(line.language)}">{said}</span>' if line.language else said
