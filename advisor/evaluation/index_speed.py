"""Measures how fast a large index of synthetic outcomes answers, what it takes to build, and what it misses."""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import dataclass

from advisor.domain.languages import ENGLISH
from advisor.domain.matching import TextPart
from advisor.matching.candidates import OFFERINGS_FOR_A_SKILL
from advisor.matching.fusion import hit_similarity
from advisor.text_ports import IndexedText, TextIndex

SEED = 20_260_101
OUTCOMES_PER_OFFERING = 5
VERBS = ("plan", "explain", "apply", "compare", "design", "carry out", "assess", "document", "choose", "improve")
CUT = 10
OWNERS_AT_ONCE = 5_000
"""Compared together when everything is looked through; bounds memory."""

LEAST_FOUND = 1e-4
PERCENT_95 = 0.95

FILTERS = {"no filter": 1, "a third of the offerings": 3, "one offering in fifty": 50}
"""Every how many-th offering takes part."""

AIMS_MS = {100_000: 100.0, 1_000_000: 250.0}
"""For a gap of 30 skills with filters, on 2 cores."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """How long something took, many times over."""

    what: str
    median_ms: float
    p95_ms: float
    processor_ms: float
    """Median of the processor's time, of all cores together; says more than the clock where others work too."""

    aim_ms: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexSpeed:
    """Everything measured on one synthetic index."""

    outcomes: int
    build_s: float
    build_processor_s: float
    memory_mib: int
    """Most memory of the process after building and searching."""

    recall: float
    """Share of the `CUT` best offerings of a look through everything that the search finds too, 0..1."""

    timings: tuple[Timing, ...]


def synthetic_outcomes(labels: Sequence[str], count: int) -> Iterator[IndexedText]:
    """Sentences of words of labels, several for each offering; the same labels give the same sentences."""
    source = random.Random(SEED)  # noqa: S311  (nothing secret)
    for number in range(count):
        first, second, third = (source.choice(labels).split() for _ in range(3))
        text = " ".join((source.choice(VERBS), *first, "and", *second[-3:], "for", *third[:4]))
        yield IndexedText(
            owner=offering_id(number // OUTCOMES_PER_OFFERING), part=TextPart.OUTCOME, text=f"{text}.", language=ENGLISH
        )


def offering_id(number: int) -> str:
    """The id of a synthetic offering."""
    return f"synthetic:{number:07d}"


def offerings(outcomes: int, *, every: int = 1) -> frozenset[str]:
    """Ids of every `every`-th synthetic offering among those with so many outcomes."""
    return frozenset(offering_id(number) for number in range(0, -(-outcomes // OUTCOMES_PER_OFFERING), every))


def measure_index(
    labels: Sequence[str],
    outcomes: int,
    make_index: Callable[[Iterator[IndexedText]], TextIndex],
    memory_mib: Callable[[], int],
    *,
    skills: int = 30,
    rounds: int = 20,
    recall_queries: int = 10,
) -> IndexSpeed:
    """Build an index of synthetic outcomes and time what is asked of it.

    Args:
        labels: of skills, whose words the sentences are made of; also what is asked for.
        outcomes: rows of the index.
        make_index: builds it; timed.
        memory_mib: most memory of the process so far.
        skills: of a gap; each is asked for by its label.
        rounds: gaps that are timed.
        recall_queries: labels for which everything is looked through; 0 leaves recall at 0.
    """
    rows = list(synthetic_outcomes(labels, outcomes))
    started, used = time.perf_counter(), time.process_time()
    index = make_index(iter(rows))
    build_s, build_processor_s = time.perf_counter() - started, time.process_time() - used
    del rows
    gaps = _gaps(labels, skills, rounds + 1)
    timings = tuple(_gap_timing(index, outcomes, gaps, name, every) for name, every in FILTERS.items())
    memory = memory_mib()
    asked = [label for gap in gaps for label in gap][:recall_queries]
    return IndexSpeed(
        outcomes=outcomes,
        build_s=build_s,
        build_processor_s=build_processor_s,
        memory_mib=memory,
        recall=_recall(index, asked, sorted(offerings(outcomes))) if asked else 0.0,
        timings=timings,
    )


def timing(what: str, calls: Sequence[Callable[[], object]], *, aim_ms: float | None = None) -> Timing:
    """Median and 95th percentile of the calls; the first is left out, since it opens files and loads libraries."""
    took, used = [], []
    for call in calls:
        started, started_processor = time.perf_counter(), time.process_time()
        call()
        took.append(1_000 * (time.perf_counter() - started))
        used.append(1_000 * (time.process_time() - started_processor))
    kept = sorted(took[1:] or took)
    return Timing(
        what=what,
        median_ms=statistics.median(kept),
        p95_ms=kept[min(len(kept) - 1, int(PERCENT_95 * len(kept)))],
        processor_ms=statistics.median(used[1:] or used),
        aim_ms=aim_ms,
    )


def speed_table(figures: Sequence[IndexSpeed], others: Sequence[Timing] = ()) -> str:
    """The figures as tables for a terminal or a document, in Markdown."""
    lines = [
        "| outcomes | first index s | processor s | memory MiB | recall@10 |",
        "|---:|---:|---:|---:|---:|",
    ]
    lines += [
        f"| {one.outcomes:,} | {one.build_s:.1f} | {one.build_processor_s:.1f} | {one.memory_mib:,}"
        f" | {one.recall:.3f} |"
        for one in figures
    ]
    lines += ["", "| what | median ms | p95 ms | processor ms | aim ms |", "|---|---:|---:|---:|---:|"]
    rows = [*others, *(timing for one in figures for timing in one.timings)]
    lines += [
        f"| {one.what} | {one.median_ms:.1f} | {one.p95_ms:.1f} | {one.processor_ms:.1f} | {_aim(one)} |"
        for one in rows
    ]
    return "\n".join(lines)


def _aim(one: Timing) -> str:
    return "" if one.aim_ms is None else f"{one.aim_ms:g}"


def _gaps(labels: Sequence[str], skills: int, count: int) -> list[list[str]]:
    source = random.Random(SEED + 1)  # noqa: S311  (nothing secret)
    return [[source.choice(labels) for _ in range(skills)] for _ in range(count)]


def _gap_timing(index: TextIndex, outcomes: int, gaps: Sequence[Sequence[str]], name: str, every: int) -> Timing:
    within = offerings(outcomes, every=every)

    def asking(gap: Sequence[str], owners: Set[str] | None) -> Callable[[], object]:
        return lambda: index.search(gap, limit=OFFERINGS_FOR_A_SKILL, owners=owners, language=ENGLISH, least=0.3)

    return timing(
        f"{len(gaps[0])} skills in {outcomes:,} outcomes, {name}",
        [asking(gap, within) for gap in gaps],
        aim_ms=AIMS_MS.get(outcomes),
    )


def _recall(index: TextIndex, queries: Sequence[str], owners: Sequence[str]) -> float:
    shares = []
    for query in queries:
        best = _looked_through(index, query, owners)
        (hits,) = index.search([query], limit=CUT, language=ENGLISH)
        shares.append(len(best & {hit.row.owner for hit in hits}) / len(best) if best else 1.0)
    return statistics.fmean(shares)


def _looked_through(index: TextIndex, query: str, owners: Sequence[str]) -> set[str]:
    """The best owners by every signal of every row; ties in order of owner."""
    ranked: list[tuple[float, str]] = []
    for start in range(0, len(owners), OWNERS_AT_ONCE):
        compared = index.compare(query, owners[start : start + OWNERS_AT_ONCE], language=ENGLISH)
        ranked += [(-hit_similarity(hits[0]), hits[0].row.owner) for hits in compared if hits]
        ranked = sorted(ranked)[:CUT]
    return {owner for unlike, owner in ranked if -unlike > LEAST_FOUND}
