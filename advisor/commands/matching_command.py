"""`advisor evaluate matching`: one table of all systems on all labelled sets, side by side, in one run."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import asdict, replace
from fnmatch import fnmatchcase

from threadpoolctl import threadpool_limits

from advisor import bootstrap
from advisor.commands.esco_texts import texts_of_files, texts_of_store
from advisor.commands.matching_systems import FUSED, MULTILINGUAL, TIMED_TEXTS, MatchingSystems
from advisor.commands.progress import TerminalProgress
from advisor.commands.shown_evidence import NAME as EVIDENCE
from advisor.commands.shown_evidence import shown_evidence
from advisor.errors import AdvisorError
from advisor.evaluation import matching_tables
from advisor.evaluation.course_sets import course_sets
from advisor.evaluation.labelled_pairs import read_pairs
from advisor.evaluation.labelled_sets import LabelledSet, SetKind, sampled, shortened
from advisor.evaluation.matching import MatchingReport, Refusal, measure_matching
from advisor.evaluation.set_finding import ConceptTexts, find_sets
from advisor.ports import ProgressReporter
from advisor.settings import Settings


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Measure and print; on one thread, so that times can be compared."""
    chosen = settings if arguments.models is None else settings.model_copy(update={"models": arguments.models})
    with TerminalProgress() as progress, threadpool_limits(limits=1):
        esco = texts_of_files(arguments.esco, progress) if arguments.esco else texts_of_store(settings)
        found = _sets(arguments, settings, esco.texts)
        systems = MatchingSystems(
            chosen,
            facts=esco.facts,
            extractor=arguments.extractor,
            timed_texts=sampled([row.text for row in found[0].candidates.rows], TIMED_TEXTS),
            progress=progress,
        )
        measured = measure_matching(found, systems.chosen(arguments.systems), progress)
        evidence, why_none = _evidence(arguments, chosen, found, progress)
    report = replace(measured, refusals=(*measured.refusals, *systems.refusals, *why_none))
    print(document(report, systems, found, evidence))
    if arguments.json:
        plain = {**asdict(report), "encoders": [asdict(speed) for speed in systems.speeds], "evidence": evidence}
        arguments.json.write_text(json.dumps(plain, indent=1) + "\n", encoding="utf-8")
    return 0


def _evidence(
    arguments: argparse.Namespace, settings: Settings, sets: Sequence[LabelledSet], progress: ProgressReporter
) -> tuple[str, tuple[Refusal, ...]]:
    """What is shown, or why that cannot be told; nothing of either where courses or this are not asked for."""
    is_asked = not arguments.systems or any(fnmatchcase(EVIDENCE, pattern) for pattern in arguments.systems)
    if not is_asked or not any(one.kind is SetKind.COURSE for one in sets):
        return "", ()
    try:
        return shown_evidence(arguments.labels, settings, progress), ()
    except AdvisorError as error:
        return "", (Refusal(EVIDENCE, None, str(error)),)


def _sets(arguments: argparse.Namespace, settings: Settings, texts: ConceptTexts) -> list[LabelledSet]:
    offerings = bootstrap.open_catalogue(settings).opportunity_texts() if bootstrap.has_store(settings) else ()
    found = find_sets(
        arguments.benchmarks,
        texts,
        catalogues=arguments.catalogues,
        also=course_sets(read_pairs(arguments.labels), offerings),
        wanted=arguments.sets,
    )
    return [shortened(one, arguments.limit) for one in found]


def document(
    report: MatchingReport,
    systems: MatchingSystems,
    sets: Sequence[LabelledSet],
    evidence: str,
) -> str:
    """Every table, with what must be known to read it."""
    bins = [(f"{one.system}, {one.data}", one.bins) for one in report.links]
    of_sets = dict.fromkeys((one.group or one.name, one.note) for one in sets)
    parts = [
        matching_tables.figures_table(report.figures),
        *(matching_tables.pairs_table(report.figures, name) for name in (MULTILINGUAL, FUSED)),
        matching_tables.speed_table(report.timings, systems.speeds),
        matching_tables.links_table(report.links) if report.links else "",
        matching_tables.reliability_table(bins),
        evidence,
        matching_tables.notes(report, of_sets, systems.notes),
    ]
    return "\n\n".join(part for part in parts if part)
