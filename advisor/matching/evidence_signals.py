"""Compares the sentences of some offerings with a skill: with its labels in their language, and its description."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from advisor.domain.ids import OpportunityId
from advisor.domain.languages import ENGLISH, LanguageCode
from advisor.domain.matching import TextKind, TextPart
from advisor.domain.skills import Skill
from advisor.matching.evidence_features import RowSignals, Values, is_english
from advisor.matching.fusion import hit_similarities
from advisor.matching.skill_queries import english_name, texts_in
from advisor.ports import IndexedText, TextHit, TextIndex

Rows = dict[tuple[str, str], IndexedText]
"""By owner and text, in order of owners."""


def signals_of_rows(
    skill: Skill, owners: Mapping[OpportunityId, LanguageCode], index: TextIndex, *, most: int | None = None
) -> Iterator[RowSignals]:
    """The rows of these offerings with their signals.

    Args:
        skill: with labels, and an English description.
        owners: offerings, each with the language that most of its text is in.
        index: of their texts.
        most: of each offering only so many rows, those most like the skill.
    """
    by_language: defaultdict[LanguageCode, list[OpportunityId]] = defaultdict(list)
    for owner, language in owners.items():
        by_language[language].append(owner)
    for language, some in sorted(by_language.items()):
        yield from _of_language(skill, language, some, index, most)


def _of_language(
    skill: Skill, language: LanguageCode, owners: Sequence[OpportunityId], index: TextIndex, most: int | None
) -> Iterator[RowSignals]:
    in_english = None if language == ENGLISH else english_name(skill)
    hits = [
        hit for text in texts_in(skill, language)
        for some in index.compare(text, owners, language=language, in_english=in_english)
        for hit in some
    ]  # fmt: skip
    rows: Rows = {_key(hit): hit.row for hit in hits}
    if not rows:
        return
    signals = _best_signals(hits, rows)
    described = index.compare(skill.description or "", owners, language=language, kind=TextKind.SENTENCE)
    about = {_key(hit): hit.cosine or hit.static for some in described for hit in some if is_english(hit.row)}
    crowds = {_key(hit): hit.crowd for hit in hits}
    titles: defaultdict[str, float] = defaultdict(float)
    numbers: defaultdict[str, list[int]] = defaultdict(list)
    promise = signals[:, 0] + np.array([about.get(key, 0.0) for key in rows])
    in_order = list(rows.items())
    for number, ((owner, _), row) in enumerate(in_order):
        numbers[owner].append(number)
        if row.part is TextPart.TITLE:
            titles[owner] = max(titles[owner], float(signals[number, 0]))
    chosen = [
        number for some in numbers.values() for number in sorted(some, key=lambda one: (-promise[one], one))[:most]
    ]
    called = texts_in(skill, language)[0]
    weakest = index.weakest_words(called, [in_order[number][1].text for number in chosen]).tolist()
    for number, least in zip(chosen, weakest, strict=True):
        key, row = in_order[number]
        alike, cosine, static = signals[number].tolist()
        yield RowSignals(
            row=row, alike=alike, cosine=cosine, static=static, about=about.get(key, 0.0), title=titles[row.owner],
            crowd=crowds[key], weakest=least,
        )  # fmt: skip


def _best_signals(hits: Sequence[TextHit], rows: Rows) -> Values:
    """For each row its best likeness, cosine and static cosine by any label, shape (len(rows), 3)."""
    number_of = {key: number for number, key in enumerate(rows)}
    numbers = np.array([number_of[_key(hit)] for hit in hits])
    cosine, static = np.array([(hit.cosine, hit.static) for hit in hits]).T
    best = np.full((len(rows), 3), -1.0)
    np.maximum.at(best, numbers, np.stack([hit_similarities(hits), cosine, static], axis=1))
    foreign = [number for number, row in enumerate(rows.values()) if not is_english(row)]
    embedded = np.where(best[foreign, 1] != 0, best[foreign, 1], best[foreign, 2])
    best[foreign, 0] = np.maximum(best[foreign, 0], embedded)
    return best


def _key(hit: TextHit) -> tuple[str, str]:
    return hit.row.owner, hit.row.text
