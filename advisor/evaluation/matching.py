"""Asks every system every labelled set, in one run, and scores and times what they find."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from advisor.evaluation.labelled_sets import Candidates, LabelledSet, SetKind, sampled
from advisor.evaluation.link_checks import LinkFigures, check_links
from advisor.evaluation.systems import RankingSystem, Search, ShowsLinks
from advisor.ports import ProgressReporter

LINKED_KINDS = frozenset({SetKind.SENTENCE, SetKind.TERM})
TIMED_QUERIES = 50
WARM_UP = 3
"""Queries asked before the clock runs: the first of all loads weights."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One measured figure, 0..1."""

    system: str
    data: str
    group: str | None
    measure: str
    is_held_out: bool
    """Of those right ones only that training on the training part has not seen."""

    queries: int
    value: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """How long a system takes for one query with everything loaded, asked one after the other."""

    system: str
    data: str
    """The set that the queries are from."""

    queries: int
    median_ms: float
    p95_ms: float
    preparation_s: float
    """Encoding and indexing of the candidates of that set; vectors kept from an earlier run cost nothing."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A system that a set, or anything, could not be asked of."""

    system: str
    data: str | None
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchingReport:
    """Everything that one run has measured."""

    figures: tuple[Figure, ...]
    timings: tuple[Timing, ...]
    refusals: tuple[Refusal, ...]
    links: tuple[LinkFigures, ...] = ()
    """Of systems that decide what is shown, on sentences and terms."""


def measure_matching(
    sets: Sequence[LabelledSet], systems: Iterable[RankingSystem], progress: ProgressReporter
) -> MatchingReport:
    """Every figure of every system on every set that it serves, and its speed on the first of them.

    One system after the other, so that only one of them is in memory.
    """
    figures: list[Figure] = []
    timings: list[Timing] = []
    refusals: list[Refusal] = []
    links: list[LinkFigures] = []
    for system in systems:
        run = _Run(system)
        for number, labelled in enumerate(sets):
            progress.report(f"measure {system.name}", number, len(sets))
            reason = system.refusal(labelled)
            if reason is not None:
                refusals.append(Refusal(system.name, labelled.name, reason))
                continue
            figures += _figures(system.name, labelled, run.search_of(labelled.candidates))
            if isinstance(system, ShowsLinks) and labelled.kind in LINKED_KINDS:
                shown = system.shown(labelled.candidates)
                links.append(check_links(system.name, labelled, shown, has_probability=system.has_probability))
            if run.timing is None:
                run.timing = _timing(system.name, labelled, run)
                timings.append(run.timing)
        progress.report(f"measure {system.name}", len(sets), len(sets))
    return MatchingReport(figures=tuple(figures), timings=tuple(timings), refusals=tuple(refusals), links=tuple(links))


class _Run:
    """One system with the searches that it has prepared; sets over the same candidates share one."""

    def __init__(self, system: RankingSystem) -> None:
        self._system = system
        self._searches: dict[int, tuple[Candidates, Search]] = {}
        self.timing: Timing | None = None
        self.preparation_s = 0.0

    def search_of(self, candidates: Candidates) -> Search:
        if id(candidates) not in self._searches:
            started = time.perf_counter()
            self._searches[id(candidates)] = candidates, self._system.prepared(candidates)
            self.preparation_s = time.perf_counter() - started
        return self._searches[id(candidates)][1]


def _figures(system: str, labelled: LabelledSet, search: Search) -> list[Figure]:
    seen_too = max((len(query.right - query.held_out) for query in labelled.queries if query.held_out), default=0)
    depth = max(measure.depth for measure in labelled.measures) + seen_too
    found = search([query.text for query in labelled.queries], labelled.asked, depth)
    figures = []
    for measure in labelled.measures:
        whole, held_out = [], []
        for ranking, query in zip(found, labelled.queries, strict=True):
            whole.append(measure.score(ranking, query.right))
            if query.held_out:
                seen = query.right - query.held_out
                held_out.append(measure.score([owner for owner in ranking if owner not in seen], query.held_out))
        for is_held_out, scores in ((False, whole), (True, held_out)):
            if scores:
                figures.append(
                    Figure(
                        system=system,
                        data=labelled.name,
                        group=labelled.group,
                        measure=measure.name,
                        is_held_out=is_held_out,
                        queries=len(scores),
                        value=sum(scores) / len(scores),
                    )
                )
    return figures


def _timing(system: str, labelled: LabelledSet, run: _Run) -> Timing:
    search = run.search_of(labelled.candidates)
    texts = sampled([query.text for query in labelled.queries], TIMED_QUERIES)
    depth = labelled.measures[0].depth
    for text in texts[:WARM_UP]:
        search([text], labelled.asked, depth)
    taken_ms = []
    for text in texts:
        started = time.perf_counter()
        search([text], labelled.asked, depth)
        taken_ms.append((time.perf_counter() - started) * 1_000)
    return Timing(
        system=system,
        data=labelled.name,
        queries=len(texts),
        median_ms=float(np.median(taken_ms)),
        p95_ms=float(np.percentile(taken_ms, 95)),
        preparation_s=run.preparation_s,
    )
