"""Measures how well texts are linked to concepts, on labelled development sets."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from advisor.domain.languages import ENGLISH, LanguageCode
from advisor.domain.matching import TextPart
from advisor.evaluation.baselines import tfidf_ranking
from advisor.evaluation.benchmarks import LabelledText, labelled_sentences, occupation_titles
from advisor.ports import IndexedText, TextIndex

SENTENCE_SETS = ("tech_validation", "house_validation")
TITLE_SETS = (("usa_q_en_c_en", ENGLISH), ("deu_q_de_c_de", LanguageCode("de")))
CUT = 5
DEPTH = 1_000
"""MELO counts the first right label wherever it stands; beyond this it adds less than a thousandth."""

NO_EMBEDDINGS = LanguageCode("xx")
"""A language that no encoder knows: words decide alone."""

MakeIndex = Callable[[str, Sequence[IndexedText]], TextIndex]
"""Builds an index of these rows under this name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchingFigure:
    """One measured figure, 0..1."""

    data: str
    metric: str
    queries: int
    fused: float
    words_alone: float
    tfidf: float
    """Of `baselines.tfidf_ranking`, to compare with."""


@dataclass(frozen=True, slots=True)
class Measure:
    """How one ranking is scored."""

    name: str
    score: Callable[[Sequence[str], frozenset[str]], float]
    depth: int
    """Owners looked at."""


def measure_matching(
    benchmarks: Path, skill_texts: Iterable[IndexedText], make_index: MakeIndex
) -> tuple[MatchingFigure, ...]:
    """Every figure on the development sets.

    Args:
        benchmarks: folder of the labelled sets, with `skill_extraction` and `melo`.
        skill_texts: of ESCO's skills; only English labels take part, sentences are labelled with preferred ones.
        make_index: builds what is measured.

    Raises:
        SettingsError: a labelled set is missing.
    """
    labels = [row for row in skill_texts if row.language == ENGLISH and row.part is not TextPart.DESCRIPTION]
    owners = {row.text.casefold(): row.owner for row in labels if row.part is TextPart.PREFERRED_LABEL}
    skills = make_index("skills", labels)
    figures = []
    for name in SENTENCE_SETS:
        queries = labelled_sentences(benchmarks / "skill_extraction" / f"{name}.csv", owners)
        measure = Measure(f"RP@{CUT}", r_precision, CUT)
        figures.append(_figure(name, measure, queries, labels, skills, ENGLISH))
    for name, language in TITLE_SETS:
        titles = occupation_titles(benchmarks / "melo" / name, language)
        index = make_index(name, titles.labels)
        measure = Measure("MRR", reciprocal_rank, DEPTH)
        figures.append(_figure(name, measure, titles.queries, titles.labels, index, language))
    return tuple(figures)


def figures_table(figures: Sequence[MatchingFigure]) -> str:
    """The figures as a table for a terminal or a document, in Markdown."""
    lines = [
        "| data | metric | queries | embeddings and words | words alone | TF-IDF |",
        "|---|---|---:|---:|---:|---:|",
    ]
    lines += [
        f"| {one.data} | {one.metric} | {one.queries} | {one.fused:.3f} | {one.words_alone:.3f} | {one.tfidf:.3f} |"
        for one in figures
    ]
    return "\n".join(lines)


def r_precision(found: Sequence[str], right: frozenset[str]) -> float:
    """Share of the right ones among the first `CUT`, of as many as could be there (Decorte et al. 2022)."""
    return len(right.intersection(found[:CUT])) / min(CUT, len(right))


def reciprocal_rank(found: Sequence[str], right: frozenset[str]) -> float:
    """1 for a right one in first place, 1/2 in second, ..., 0 for none."""
    return next((1 / rank for rank, owner in enumerate(found, start=1) if owner in right), 0.0)


def _figure(
    data: str,
    measure: Measure,
    queries: Sequence[LabelledText],
    rows: Sequence[IndexedText],
    index: TextIndex,
    language: LanguageCode,
) -> MatchingFigure:
    texts = [query.text for query in queries]

    def mean(rankings: Iterable[Sequence[str]]) -> float:
        scores = [measure.score(found, query.right) for found, query in zip(rankings, queries, strict=True)]
        return sum(scores) / len(scores)

    def searched(asked_in: LanguageCode) -> list[list[str]]:
        answers = index.search(texts, limit=measure.depth, language=asked_in)
        return [[hit.row.owner for hit in hits] for hits in answers]

    return MatchingFigure(
        data=data,
        metric=measure.name,
        queries=len(queries),
        fused=mean(searched(language)),
        words_alone=mean(searched(NO_EMBEDDINGS)),
        tfidf=mean(tfidf_ranking(texts, rows, limit=measure.depth)),
    )
