"""Measures the linker as the product uses it: what it ranks, and what it would show."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from advisor.domain.concept_facts import ConceptFacts
from advisor.evaluation.benchmarks import CONCEPT
from advisor.evaluation.labelled_sets import Asked, Candidates, LabelledSet, SetKind
from advisor.evaluation.link_checks import FindLinks, Link
from advisor.evaluation.systems import MakeIndex, Search
from advisor.matching.link_model import LinkModel
from advisor.matching.link_siblings import rank_labels
from advisor.matching.linking import CANDIDATES, link_text, rank_texts
from advisor.text_ports import TextIndex, TokenScorer

CONCEPT_KINDS = frozenset({SetKind.SENTENCE, SetKind.TERM, SetKind.TITLE})
MOST_LINKS = 10
"""Shown for one text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """The linker over an index of the candidates, with learnt weights."""

    name: str
    make_index: MakeIndex
    facts: Mapping[str, ConceptFacts]
    model: LinkModel
    tokens: TokenScorer | None
    note: str = ""
    has_probability: bool = True
    _made: dict[int, tuple[Candidates, TextIndex]] = field(default_factory=dict)

    def refusal(self, labelled: LabelledSet) -> str | None:
        """It links texts to concepts, and is not asked for anything else."""
        return None if labelled.kind in CONCEPT_KINDS else "links to concepts only"

    def prepared(self, candidates: Candidates) -> Search:
        """The `CANDIDATES` best in the order of the linker, however unlikely; behind them the order of the index."""
        index = self._index_of(candidates)

        def search(queries: Sequence[str], asked: Asked, limit: int) -> list[tuple[str, ...]]:
            if candidates.rows and candidates.rows[0].owner.startswith(CONCEPT):
                return self._labels(queries, index, asked, limit)
            ranked = rank_texts(
                queries,
                index,
                self.facts,
                self.model,
                kind=asked.kind,
                language=asked.language,
                limit=min(limit, CANDIDATES),
                tokens=self.tokens,
            )
            if limit <= CANDIDATES:
                return list(ranked)
            behind = index.search(queries, limit=limit, language=asked.language, kind=asked.kind)
            return [
                tuple(dict.fromkeys([*first, *(hit.row.owner for hit in hits)]))
                for first, hits in zip(ranked, behind, strict=True)
            ]

        return search

    def _labels(self, queries: Sequence[str], index: TextIndex, asked: Asked, limit: int) -> list[tuple[str, ...]]:
        """Where every label is an owner of its own: the best label of each concept first."""
        ranked = rank_labels(
            queries,
            index,
            lambda owner: owner.removeprefix(CONCEPT).partition("_")[0],
            self.model,
            kind=asked.kind,
            language=asked.language,
            limit=limit,
        )
        return list(ranked)

    def shown(self, candidates: Candidates) -> FindLinks:
        """The links that a person would be shown."""
        index = self._index_of(candidates)

        def find(texts: Sequence[str], asked: Asked) -> list[tuple[Link, ...]]:
            return [self._links(text, index, asked) for text in texts]

        return find

    def _links(self, text: str, index: TextIndex, asked: Asked) -> tuple[Link, ...]:
        answer = link_text(
            text,
            index,
            self.facts,
            self.model,
            kind=asked.kind,
            language=asked.language,
            limit=MOST_LINKS,
            tokens=self.tokens,
        )
        return tuple(Link(concept.id, concept.probability) for concept in answer.concepts)

    def _index_of(self, candidates: Candidates) -> TextIndex:
        if id(candidates) not in self._made:
            self._made[id(candidates)] = candidates, self.make_index((*candidates.rows, *candidates.further))
        return self._made[id(candidates)][1]
