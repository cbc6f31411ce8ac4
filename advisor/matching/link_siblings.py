"""Ranks labels that are indexed each on its own, by scoring all labels of one concept together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence

import numpy as np

from advisor.domain.concept_facts import UNKNOWN_FACTS
from advisor.domain.languages import LanguageCode
from advisor.domain.matching import TextKind
from advisor.matching.link_features import link_features
from advisor.matching.link_model import LinkModel
from advisor.matching.linking import CANDIDATES
from advisor.text_ports import TextHit, TextIndex


def rank_labels(
    texts: Sequence[str],
    index: TextIndex,
    concept_of: Callable[[str], str],
    model: LinkModel,
    *,
    kind: TextKind,
    language: LanguageCode | None,
    limit: int,
) -> tuple[tuple[str, ...], ...]:
    """For each text the owners of labels: the best label of each concept, best concept first, then other labels.

    Args:
        texts: that are looked for.
        index: whose owners are single labels.
        concept_of: the concept of an owner; labels of one concept are one candidate.
        model: the learnt weights.
        kind: of the texts.
        language: of the texts, where it is known.
        limit: most owners for each text.
    """
    weights = model.of(kind, language)
    found = index.search(texts, limit=max(limit, CANDIDATES), language=language, kind=kind)
    ranked = []
    for text, hits in zip(texts, found, strict=True):
        of_concept: defaultdict[str, list[TextHit]] = defaultdict(list)
        for hit in hits:
            of_concept[concept_of(hit.row.owner)].append(hit)
        rows = list(of_concept.values())
        features = link_features(text, rows, [UNKNOWN_FACTS] * len(rows), kind=kind)
        order = np.argsort(-weights.ranking(features), kind="stable").tolist() if rows else []
        labels = [[hit.row.owner for hit in rows[number]] for number in order]
        firsts = [some[0] for some in labels]
        others = [label for some in labels for label in some[1:]]
        ranked.append(tuple((*firsts, *others)[:limit]))
    return tuple(ranked)
