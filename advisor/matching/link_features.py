"""What speaks for each candidate concept behind a text, as numbers with names, from all its texts in an index."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from math import log, log1p

import numpy as np
import numpy.typing as npt

from advisor.domain.concept_facts import ConceptFacts
from advisor.domain.matching import TextKind, TextPart
from advisor.domain.skills import ReuseLevel
from advisor.matching.fusion import hit_similarities
from advisor.text_ports import TextHit

Values = npt.NDArray[np.float64]

LABELS, ALTERNATIVES, DESCRIPTIONS = "label", "alternative", "description"
_GROUP_OF_PART: Mapping[TextPart, int] = {
    TextPart.PREFERRED_LABEL: 0,
    TextPart.TITLE: 0,
    TextPart.ALTERNATIVE_LABEL: 1,
    TextPart.DESCRIPTION: 2,
    TextPart.OUTCOME: 2,
}
_SIGNALS = ("static", "cosine", "lexical")
_REUSE = (ReuseLevel.TRANSVERSAL, ReuseLevel.CROSS_SECTOR, ReuseLevel.SECTOR_SPECIFIC)

MEANING, WORDS, ABOUT, SAME, COMMON, LENGTH, PLACE = (
    "meaning", "words", "description", "same text", "how common", "length", "place among all",
)  # fmt: skip
"""Names of the parts of a score, as shown."""

FEATURES: Mapping[str, str] = {
    **{f"{signal} {LABELS}": WORDS if signal == "lexical" else MEANING for signal in _SIGNALS},
    **{f"{signal} {ALTERNATIVES}": WORDS if signal == "lexical" else MEANING for signal in _SIGNALS},
    **{f"{signal} {DESCRIPTIONS}": ABOUT for signal in _SIGNALS},
    "words in context": MEANING,
    "best static": MEANING,
    "best cosine": MEANING,
    "best lexical": WORDS,
    "words of label": WORDS,
    "words of alternative": WORDS,
    "whole label": WORDS,
    "whole alternative": WORDS,
    "words of text": WORDS,
    "same text": SAME,
    "called so": SAME,
    "same text alone": SAME,
    "occupations": COMMON,
    **{str(level.value): COMMON for level in _REUSE},
    "length of label": LENGTH,
    "rank of meaning": PLACE,
    "rank of words": PLACE,
    "rank of both": PLACE,
}
"""Every feature in order, with the part of the score that it belongs to."""

WORDS_COMPARED = 5
"""Letters by which words are taken for the same, whatever their ending; tried: 4 to 6, no difference."""

RANKS = 5
"""A candidate in this place after the first counts half of the first."""

_WORD = re.compile(r"\w+")
_IN_BRACKETS = re.compile(r"\([^)]*\)")


def link_features(
    text: str,
    candidates: Sequence[Sequence[TextHit]],
    facts: Sequence[ConceptFacts],
    *,
    kind: TextKind,
    token_scores: Values | None = None,
) -> Values:
    """One row of features for each candidate, shape (len(candidates), len(FEATURES)), in the order of `FEATURES`.

    Args:
        text: that is linked.
        candidates: for each concept all its rows, compared with the text.
        facts: of each concept.
        kind: of the text.
        token_scores: of each concept's label, see `ports.TokenScorer`; `None`: there are none.
    """
    if not candidates:
        return np.zeros((0, len(FEATURES)))
    stems = word_stems(text)
    signals = _signals(candidates)
    by_words = np.array([_word_shares(hits, stems) for hits in candidates])
    labels = signals[:, :6].reshape(-1, 2, 3)
    best = labels.max(axis=1)
    meaning = np.where(best[:, 1] != 0, best[:, 1], best[:, 0])
    same = (best[:, 2] >= 1).astype(float)
    called = (labels[:, 0, 2] >= 1).astype(float)  # a preferred label says more than one that several concepts share
    columns = (
        signals,
        np.zeros((len(candidates), 1)) if token_scores is None else token_scores[:, None],
        best,
        by_words[:, :5],
        same[:, None],
        called[:, None],
        (same / max(1.0, same.sum()))[:, None],
        np.array([_how_common(one) for one in facts]),
        by_words[:, 5:],
        _by_rank(meaning),
        _by_rank(best[:, 2]),
        _by_rank(fused_similarities(candidates, kind)),
    )
    return np.concatenate([np.atleast_2d(column) for column in columns], axis=1)


def fused_similarities(candidates: Sequence[Sequence[TextHit]], kind: TextKind) -> Values:
    """For each candidate the similarity of its best row, 0..1."""
    alike = hit_similarities([hit for rows in candidates for hit in rows], kind=kind)
    best = np.zeros(len(candidates))
    np.maximum.at(best, np.repeat(np.arange(len(candidates)), [len(rows) for rows in candidates]), alike)
    return best


def word_stems(text: str) -> frozenset[str]:
    """The beginnings of the words of a text, in small letters."""
    return frozenset(word[:WORDS_COMPARED] for word in _WORD.findall(text.casefold()))


@lru_cache(maxsize=1 << 17)
def label_stems(label: str) -> tuple[str, ...]:
    """The same of a label, in order, without what stands in brackets unless there is nothing else."""
    plain = _WORD.findall(_IN_BRACKETS.sub(" ", label.casefold())) or _WORD.findall(label.casefold())
    return tuple(word[:WORDS_COMPARED] for word in plain)


def _signals(candidates: Sequence[Sequence[TextHit]]) -> Values:
    """The best static cosine, cosine and lexical likeness of labels, of alternative labels and of descriptions.

    Shape (len(candidates), 9); 0 where there is nothing better.
    """
    best = np.zeros((len(candidates), 3, 3))
    values = [(hit.static, hit.cosine, hit.lexical) for hits in candidates for hit in hits]
    if values:
        numbers = np.repeat(np.arange(len(candidates)), [len(hits) for hits in candidates])
        groups = np.array([_GROUP_OF_PART[hit.row.part] for hits in candidates for hit in hits])
        np.maximum.at(best, (numbers, groups), np.array(values))
    return best.reshape(-1, 9)


def _word_shares(hits: Iterable[TextHit], stems: frozenset[str]) -> list[float]:
    """Shares of the words of labels that stand in the text, whether all do, the share of the text's, log length."""
    shares, most_of_text, length = [0.0, 0.0], 0, 0.0
    for hit in hits:
        group = _GROUP_OF_PART[hit.row.part]
        words = label_stems(hit.row.text) if group <= 1 else ()
        if not words:
            continue
        if group == 0 and not length:
            length = log(len(words)) + 1e-9
        if stems.isdisjoint(words):  # most are, and counting takes longer
            continue
        shares[group] = max(shares[group], sum(word in stems for word in words) / len(words))
        most_of_text = max(most_of_text, len(stems.intersection(words)))
    of_text = most_of_text / max(1, len(stems))
    return [*shares, float(shares[0] >= 1), float(shares[1] >= 1), of_text, length]


def _how_common(facts: ConceptFacts) -> list[float]:
    return [log1p(facts.used_by), *(float(facts.reuse_level is level) for level in _REUSE)]


def _by_rank(scores: Values) -> Values:
    """1 for the best, 1/2 for the one `RANKS` places after it, and so on; equals share the better place."""
    places = np.searchsorted(np.sort(-scores), -scores, side="left")
    return (1 / (1 + places / RANKS))[:, None]
