"""The `links` part of `advisor train`."""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from advisor import bootstrap
from advisor.adapters.encoder_suite import open_suite
from advisor.adapters.learnt_weights import LINKS
from advisor.adapters.text_index import open_text_index
from advisor.adapters.text_index_spaces import cached_spaces
from advisor.adapters.token_scores import SpaceTokenScorer
from advisor.commands.measure import measured
from advisor.commands.progress import TerminalProgress
from advisor.domain.languages import ENGLISH
from advisor.domain.matching import TextKind, TextPart
from advisor.matching.link_model_json import model_to_json
from advisor.settings import Settings
from advisor.text_ports import IndexedText
from advisor.training import link_examples as sources
from advisor.training.link_examples import LinkExample, sampled
from advisor.training.link_training import figures_table, labelled_candidates, train_links

SENTENCES, FOREIGN, TERMS, OTHER_TERMS, TITLES = 400, 200, 300, 150, 400
LABELS: Mapping[TextKind, int] = {TextKind.TERM: 200, TextKind.TITLE: 50}
SHARED_NAMES: Mapping[TextKind, int] = {TextKind.TERM: 40, TextKind.TITLE: 15}
"""Most texts of one source and language: enough for some thirty weights, and minutes on one core. Skills have
alternative labels in four languages, occupations in all."""


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Learn the weights over the indexes of the store, print what they are worth, and write them.

    Raises:
        StoreError: the store is missing, damaged or of another version.
        EmbeddingError: an index is missing, stale, or made by other encoders.
        SettingsError: a labelled set is missing.
    """
    bootstrap.refuse_stale_indexes(settings)
    catalogue, suite = bootstrap.open_catalogue(settings), bootstrap.encoder_suite(settings)
    root = bootstrap.index_folder(settings)
    spaces = cached_spaces(suite.spaces(), root)
    index_of = {
        kind: open_text_index(root, bootstrap.OCCUPATIONS if kind is TextKind.TITLE else bootstrap.SKILLS, spaces)
        for kind in TextKind
    }
    skills, occupations = tuple(catalogue.skill_texts()), tuple(catalogue.occupation_texts())
    examples = _examples(arguments.benchmarks, skills, occupations)
    with measured("Train links", settings.home), TerminalProgress() as progress:
        labelled = labelled_candidates(
            examples,
            index_of.__getitem__,
            catalogue.concept_facts(),
            progress,
            tokens=SpaceTokenScorer(spaces, [space.encoder for space in suite.spaces()]),
        )
    suites = [suite, *([open_suite(arguments.serves)] if arguments.serves else [])]
    training = train_links(labelled, encoders=tuple(dict.fromkeys(one.encoder_id for one in suites)))
    table = figures_table(training)
    file = arguments.to or bootstrap.models_folder(settings) / LINKS
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(model_to_json(training.model, measured=table), encoding="utf-8")
    print(f"{table}\n\n{file}: written")
    return 0


def _examples(
    benchmarks: Path, skills: Sequence[IndexedText], occupations: Sequence[IndexedText]
) -> tuple[LinkExample, ...]:
    labels = {
        row.text.casefold(): row.owner
        for row in skills
        if row.part is TextPart.PREFERRED_LABEL and row.language == ENGLISH
    }
    real = tuple(sources.advertisements(benchmarks, labels))
    of_real = [one for one in real if one.kind is TextKind.SENTENCE]
    generated = tuple(sources.generated_sentences(benchmarks, labels))
    return (
        *of_real,
        *sampled(generated, SENTENCES),
        *sources.as_if_foreign((*of_real, *sampled(generated, FOREIGN))),
        *(one for one in real if one.kind is TextKind.TERM),
        *_of_each_source(sources.national_terms(benchmarks), _most_terms),
        *_of_each_source(sources.titles(benchmarks, occupations), lambda _: TITLES),
        *_labels_of(skills, TextKind.TERM),
        *_labels_of(occupations, TextKind.TITLE),
    )


def _most_terms(source: str) -> int:
    return OTHER_TERMS if "not exact" in source else TERMS


def _labels_of(texts: Sequence[IndexedText], kind: TextKind) -> Iterator[LinkExample]:
    yield from _of_each_source(sources.left_out_labels(texts, kind), lambda _: LABELS[kind])
    yield from _of_each_source(sources.shared_names(texts, kind), lambda _: SHARED_NAMES[kind])


def _of_each_source(examples: Iterable[LinkExample], most: Callable[[str], int]) -> Iterator[LinkExample]:
    """At most so many of each source and language."""
    by_source: defaultdict[tuple[str, str], list[LinkExample]] = defaultdict(list)
    for one in examples:
        by_source[one.source, one.language].append(one)
    for (source, _), some in sorted(by_source.items()):
        yield from sampled(some, most(source))
