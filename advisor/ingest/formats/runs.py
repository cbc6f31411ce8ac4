"""Runs of one course put together: those that differ in their dates only are one offering with several sessions."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field

from advisor.ingest.formats.line_facts import LineFacts
from advisor.ingest.normalising.dates import read_sessions

PAGE = "url"


@dataclass(frozen=True, slots=True)
class Run:
    """One run as a source states it."""

    id: str
    """Among the runs of the course."""

    provider: str
    facts: LineFacts
    """All but the dates."""

    start: object
    end: object


@dataclass(slots=True)
class Runs:
    """Runs with the same facts."""

    first: str
    """Id of the first of them."""

    provider: str
    facts: LineFacts
    dates: list[tuple[object, object]] = field(default_factory=list)

    def finish(self) -> LineFacts:
        """The facts with all dates."""
        self.facts.put("sessions", self.facts.take(read_sessions(self.dates)))
        return self.facts


def put_together(runs: Iterable[Run], page: str | None) -> list[Runs]:
    """The runs by what they have in common, in the order in which the first of each was met.

    Args:
        runs: of one course.
        page: of the course, for runs that have nothing but pages of their own; else the page of the first is taken.
    """
    found: dict[str, Runs] = {}
    for run in runs:
        told = {name: value for name, value in run.facts.fields.items() if name != PAGE}
        key = json.dumps([run.provider, told], sort_keys=True, default=str)
        same = found.setdefault(key, Runs(run.id, run.provider, run.facts))
        if same.facts is not run.facts:
            same.facts.notes.extend(run.facts.notes)
            if page is not None and same.facts.fields.get(PAGE) != run.facts.fields.get(PAGE):
                same.facts.put(PAGE, page)
        same.dates.append((run.start, run.end))
    return list(found.values())
