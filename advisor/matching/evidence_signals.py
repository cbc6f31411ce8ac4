"""Compares all sentences of some offerings with a skill: with its labels in their language, and its description."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from advisor.domain.ids import OpportunityId
from advisor.domain.languages import LanguageCode
from advisor.domain.matching import TextKind, TextPart
from advisor.domain.skills import Skill
from advisor.matching.evidence_features import RowSignals
from advisor.matching.fusion import hit_similarity
from advisor.matching.skill_queries import texts_in
from advisor.ports import TextHit, TextIndex

Key = tuple[str, str]
"""Owner and text of a row."""


def signals_of_rows(
    skill: Skill, owners: Mapping[OpportunityId, LanguageCode], index: TextIndex
) -> Iterator[RowSignals]:
    """Every row of these offerings with its signals, in order of offerings.

    Args:
        skill: with labels, and an English description.
        owners: offerings, each with the language that most of its text is in.
        index: of their texts.
    """
    by_language: defaultdict[LanguageCode, list[OpportunityId]] = defaultdict(list)
    for owner, language in owners.items():
        by_language[language].append(owner)
    for language, some in sorted(by_language.items()):
        yield from _of_language(skill, language, some, index)


def _of_language(
    skill: Skill, language: LanguageCode, owners: Sequence[OpportunityId], index: TextIndex
) -> Iterator[RowSignals]:
    labels = [index.compare(text, owners, language=language) for text in texts_in(skill, language)]
    about = index.compare(skill.description or "", owners, language=language, kind=TextKind.SENTENCE)
    for number in range(len(owners)):
        best = _best_of_rows([found[number] for found in labels])
        described = {_key(hit): hit for hit in about[number]}
        title = max((alike for alike, hits in best.values() if hits[0].row.part is TextPart.TITLE), default=0.0)
        for key, (alike, hits) in best.items():
            described_as = described.get(key)
            yield RowSignals(
                row=hits[0].row,
                alike=alike,
                cosine=max(hit.cosine for hit in hits),
                static=max(hit.static for hit in hits),
                about=described_as.cosine or described_as.static if described_as else 0.0,
                title=title,
            )


def _best_of_rows(found: Sequence[Sequence[TextHit]]) -> dict[Key, tuple[float, list[TextHit]]]:
    """Each row with its best fused similarity and its hits by all labels."""
    best: dict[Key, tuple[float, list[TextHit]]] = {}
    for hit in (hit for hits in found for hit in hits):
        alike, hits = best.get(_key(hit), (0.0, []))
        best[_key(hit)] = (max(alike, hit_similarity(hit)), [*hits, hit])
    return best


def _key(hit: TextHit) -> Key:
    return hit.row.owner, hit.row.text
