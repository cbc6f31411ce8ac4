"""What a course of schema.org asks for first: courses of the same data by their ids, everything else in words."""

from __future__ import annotations

from collections.abc import Callable

from advisor.ingest.formats.line_facts import LineFacts
from advisor.ingest.formats.plain_values import joined, listed
from advisor.ingest.formats.schema_org_nodes import COURSE, IS, PROGRAM
from advisor.ingest.formats.schema_org_values import kept_node, label_of, resolved
from advisor.ingest.formats.spool import Spool, Spooled


def offered_node(value: object, spool: Spool) -> Spooled | None:
    """The course or programme of the data that a value refers to by its id; `None` where it names none."""
    kept = kept_node(value, spool)
    is_offered = kept is not None and any(spool.is_tied_to(IS, kind, kept.number) for kind in (COURSE, PROGRAM))
    return kept if is_offered else None


def put_prerequisites(facts: LineFacts, of: Spooled, spool: Spool, id_of: Callable[[Spooled], str]) -> None:
    """Set `prerequisites` and `prerequisites_text`; a course that asks for itself asks for nothing by that."""
    units: list[str] = []
    texts: list[str | None] = []
    for one in listed(of.body.get("coursePrerequisites")):
        course = offered_node(one, spool)
        if course is None:
            texts.append(label_of(resolved(one, spool) or one))
        elif course.number != of.number:
            units.append(id_of(course))
    facts.put("prerequisites", {"of": list(dict.fromkeys(units))} if units else None)
    facts.put("prerequisites_text", joined(texts))
