"""`advisor evaluate matching`: one table of all systems on all labelled sets, side by side, in one run."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import asdict, replace

from threadpoolctl import threadpool_limits

from advisor import bootstrap
from advisor.commands.esco_texts import texts_of_files, texts_of_store
from advisor.commands.matching_systems import TIMED_TEXTS, MatchingSystems
from advisor.commands.progress import TerminalProgress
from advisor.evaluation import matching_tables
from advisor.evaluation.course_sets import course_sets
from advisor.evaluation.labelled_pairs import read_pairs
from advisor.evaluation.labelled_sets import LabelledSet, sampled, shortened
from advisor.evaluation.matching import MatchingReport, measure_matching
from advisor.evaluation.set_finding import find_sets
from advisor.ports import ProgressReporter
from advisor.settings import Settings


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Measure and print; on one thread, so that times can be compared."""
    chosen = settings if arguments.models is None else settings.model_copy(update={"models": arguments.models})
    with TerminalProgress() as progress, threadpool_limits(limits=1):
        found = _sets(arguments, settings, progress)
        systems = MatchingSystems(
            chosen,
            extractor=arguments.extractor,
            timed_texts=sampled([row.text for row in found[0].candidates.rows], TIMED_TEXTS),
            progress=progress,
        )
        measured = measure_matching(found, systems.chosen(arguments.systems), progress)
    report = replace(measured, refusals=(*measured.refusals, *systems.refusals))
    print(document(report, systems, found))
    if arguments.json:
        arguments.json.write_text(json.dumps(_plain(report, systems), indent=1) + "\n", encoding="utf-8")
    return 0


def _sets(arguments: argparse.Namespace, settings: Settings, progress: ProgressReporter) -> list[LabelledSet]:
    texts = texts_of_files(arguments.esco, progress) if arguments.esco else texts_of_store(settings)
    offerings = bootstrap.open_catalogue(settings).opportunity_texts() if bootstrap.has_store(settings) else ()
    found = find_sets(
        arguments.benchmarks,
        texts,
        catalogues=arguments.catalogues,
        also=course_sets(read_pairs(arguments.labels), offerings),
        wanted=arguments.sets,
    )
    return [shortened(one, arguments.limit) for one in found]


def document(report: MatchingReport, systems: MatchingSystems, sets: Sequence[LabelledSet]) -> str:
    """Every table, with what must be known to read it."""
    pairs = [matching_tables.pairs_table(report.figures, name) for name in ("multilingual", "ours, fused")]
    of_sets = dict.fromkeys((one.group or one.name, one.note) for one in sets)
    parts = [
        matching_tables.figures_table(report.figures),
        *pairs,
        matching_tables.speed_table(report.timings, systems.speeds),
        matching_tables.notes(report, of_sets, systems.notes),
    ]
    return "\n\n".join(part for part in parts if part)


def _plain(report: MatchingReport, systems: MatchingSystems) -> dict[str, object]:
    return {**asdict(report), "encoders": [asdict(speed) for speed in systems.speeds]}
