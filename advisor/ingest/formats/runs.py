"""Runs of one course put together: those that differ in their dates only are one offering with several sessions."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field

from advisor.ingest.formats.line_facts import LineFacts
from advisor.ingest.normalising.dates import read_sessions


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


def put_together(runs: Iterable[Run]) -> list[Runs]:
    """The runs by what they have in common, in the order in which the first of each was met."""
    found: dict[str, Runs] = {}
    for run in runs:
        key = json.dumps([run.provider, run.facts.fields], sort_keys=True, default=str)
        same = found.setdefault(key, Runs(run.id, run.provider, run.facts))
        if same.facts is not run.facts:
            same.facts.notes.extend(run.facts.notes)
        same.dates.append((run.start, run.end))
    return list(found.values())
