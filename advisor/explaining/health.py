"""The health of a catalogue in words, as a table for spreadsheets and as a page for printing."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from html import escape
from io import StringIO

from advisor.domain.catalogue_health import (
    BrokenLink,
    CatalogueHealth,
    LinkKind,
    ProviderHealth,
    SkillCoverage,
    StaleKind,
    StaleRecord,
    known_of,
)
from advisor.domain.information import DUTIES, REQUIRED, ElementState
from advisor.domain.spreadsheet_text import harmless
from advisor.explaining.document import ESCO_ACKNOWLEDGEMENT
from advisor.explaining.information import DUTY_NAMES, ELEMENT_NAMES, STATE_NAMES, doubt_line
from advisor.explaining.translation import Translator, mark
from advisor.ports import SourceSummary

LINK_TEXTS: dict[LinkKind, str] = {
    LinkKind.RULE: mark("{title}: a rule names {missing}, which is not in the store"),
    LinkKind.PREREQUISITE: mark("{title}: it asks for {missing}, which is not in the store"),
    LinkKind.COUNTS_TOWARD: mark("{title}: it names the award {missing}, which is not in the store"),
}

STALE_TEXTS: dict[StaleKind, str] = {
    StaleKind.RUNS_OVER: mark("{title}: all runs have begun, the last on {since}"),
    StaleKind.RULES_OVER: mark("{title}: its rules applied until {since}"),
    StaleKind.NOT_CHANGED: mark("{title}: not changed by its source since {since}"),
}

SHOWN = 50
"""Lines of each kind on the printed page; the tables for spreadsheets have all."""

_STYLE = (
    "body{font:15px/1.45 system-ui,sans-serif;max-width:62rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a}"
    "table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem}h2{margin-top:2rem}"
    "th,td{border-bottom:1px solid #bbb;padding:.3rem .5rem;text-align:left;vertical-align:top}"
    "@media print{body{margin:0;max-width:none}h2{break-after:avoid}tr{break-inside:avoid}}"
)


def percent(share: float) -> str:
    """A share 0..1 as a whole percentage, rounded down: what is not whole is never shown as whole."""
    return f"{int(share * 100)} %"


def element_rows(health: CatalogueHealth, translator: Translator) -> Iterator[tuple[str, ...]]:
    """A heading, then for each element its name, duty, and the number of offerings in each state."""
    yield (
        translator.text("Fact"),
        translator.text("Asked for as"),
        *(translator.text(STATE_NAMES[state]) for state in ElementState),
    )
    for element, duty in DUTIES.items():
        states = health.states(element)
        counts = (str(states.get(state, 0)) for state in ElementState)
        yield (translator.text(ELEMENT_NAMES[element]), translator.text(DUTY_NAMES[duty]), *counts)


def provider_rows(providers: Sequence[ProviderHealth], translator: Translator) -> Iterator[tuple[str, ...]]:
    """A heading, then for each provider its completeness and the share of offerings that state each required fact."""
    yield (
        translator.text("Provider"),
        translator.text("Source"),
        translator.text("Offerings"),
        translator.text("Required facts known"),
        *(translator.text(ELEMENT_NAMES[element]) for element in REQUIRED),
        translator.text("Contradictions"),
    )
    for one in providers:
        shares = (percent(known_of(one.elements[element]) / one.offerings) for element in REQUIRED)
        yield (one.name, one.source, str(one.offerings), percent(one.completeness), *shares, str(one.doubts))


def problem_rows(health: CatalogueHealth, translator: Translator) -> Iterator[tuple[str, str, str]]:
    """A heading, then every contradiction, broken link, stale record and double, with the id of its record."""
    yield (translator.text("Problem"), translator.text("Record"), translator.text("What to look at"))
    for one in health.doubts:
        text = f"{one.title} ({one.provider}): {doubt_line(one.doubt, translator)}"
        yield (translator.text("contradiction"), one.offering, text)
    for link in health.broken:
        yield (translator.text("broken link"), link.owner, link_line(link, translator))
    for record in health.stale:
        yield (translator.text("out of date"), record.record, stale_line(record, translator))
    for shown, others in health.same:
        yield (translator.text("described twice"), shown, ", ".join(others))


def link_line(link: BrokenLink, translator: Translator) -> str:
    """What names something that is not there."""
    return translator.text(LINK_TEXTS[link.kind], title=link.title, missing=link.missing)


def stale_line(record: StaleRecord, translator: Translator) -> str:
    """What is out of date, and since when."""
    day = date.fromisoformat(record.since)
    return translator.text(STALE_TEXTS[record.kind], title=record.title, since=day)


def skills_line(skills: SkillCoverage, translator: Translator) -> str:
    """How many skills are covered, by which links; unknown where there are no links to say so."""
    if not skills.computed and not skills.by_people:
        return translator.text(
            "Which skills the offerings teach is not known: nobody has linked their outcomes to skills, and links were "
            "not computed. `python -m advisor index --links` computes them."
        )
    said = translator.text(
        "{covered} of {skills} skills are taught by an offering; {people} by links that people made.",
        covered=skills.covered,
        skills=skills.skills,
        people=skills.by_people,
    )
    if skills.computed:
        return said
    return f"{said} {translator.text('Computed links are not counted, since none were made for what is shown here.')}"


def summary_lines(health: CatalogueHealth, translator: Translator) -> tuple[str, ...]:
    """The few figures to begin with, each a sentence."""
    return (
        translator.text(
            "Offerings: {offerings}; providers: {providers}; qualifications: {qualifications}.",
            offerings=health.offerings,
            providers=len(health.providers),
            qualifications=health.qualifications,
        ),
        translator.text("{share} of the required facts are known.", share=percent(health.completeness)),
        translator.text(
            "Contradictions: {doubts}; broken links: {broken}; records out of date: {stale}; offerings described "
            "by several sources: {same}.",
            doubts=len(health.doubts),
            broken=len(health.broken),
            stale=len(health.stale),
            same=len(health.same),
        ),
        *((skills_line(health.skills, translator),) if health.skills else ()),
    )


def health_page(health: CatalogueHealth, sources: Sequence[SourceSummary], translator: Translator) -> str:
    """The whole report as one HTML page without scripts, for printing; all texts from outside are escaped."""
    title = translator.text("Catalogue health")
    parts = [f"<h1>{escape(title)}</h1>", f"<p>{escape(translator.value(health.checked_on))}</p>"]
    parts += [f"<p>{escape(line)}</p>" for line in summary_lines(health, translator)]
    parts.append(_section(translator.text("Sources"), _table(_source_rows(sources, translator))))
    parts.append(_section(translator.text("Facts that offerings state"), _table(element_rows(health, translator))))
    providers = health.providers[:SHOWN]
    parts.append(
        _section(translator.text("Providers, the least complete first"), _table(provider_rows(providers, translator)))
    )
    problems = list(problem_rows(health, translator))
    parts.append(_section(translator.text("Problems"), _table(problems[: SHOWN + 1])))
    more = len(problems) - SHOWN - 1
    if more > 0:
        parts.append(
            f"<p>{escape(translator.counted('{count} more in the table.', '{count} more in the table.', more))}</p>"
        )
    if health.skills and health.skills.needed_most:
        rows = [(translator.text("Skill"), translator.text("Occupations that need it"))]
        rows += [(name, str(count)) for _, name, count in health.skills.needed_most[:SHOWN]]
        parts.append(_section(translator.text("Skills that no offering covers, the most needed first"), _table(rows)))
    parts.append(f"<p>{escape(translator.text(ESCO_ACKNOWLEDGEMENT))}</p>")
    head = f'<meta charset="utf-8"><title>{escape(title)}</title><style>{_STYLE}</style>'
    return f'<!doctype html><html lang="{translator.language}"><head>{head}</head><body>{"".join(parts)}</body></html>'


def table_text(rows: Iterable[Sequence[str]]) -> str:
    """The rows as CSV, with what makes formulas of texts taken out of action."""
    text = StringIO()
    csv.writer(text).writerows([harmless(cell) for cell in row] for row in rows)
    return text.getvalue()


def _source_rows(sources: Sequence[SourceSummary], translator: Translator) -> Iterator[tuple[str, ...]]:
    names = ("Source", "Version", "Licence", "Imported on", "Records")
    yield tuple(translator.text(name) for name in names)
    for one in sources:
        yield (one.title, one.version, one.licence, translator.value(one.imported_on), translator.value(one.records))


def _section(title: str, body: str) -> str:
    return f"<h2>{escape(title)}</h2>{body}"


def _table(rows: Iterator[tuple[str, ...]] | Sequence[tuple[str, ...]]) -> str:
    head, *body = rows
    heading = "".join(f"<th scope=col>{escape(cell)}</th>" for cell in head)
    lines = ("".join(f"<td>{escape(cell)}</td>" for cell in row) for row in body)
    rest = "".join(f"<tr>{line}</tr>" for line in lines)
    return f"<table><thead><tr>{heading}</tr></thead><tbody>{rest}</tbody></table>"
