"""Compares the sentences of some offerings with a skill: with its labels in their language, and its description."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

import numpy as np
import numpy.typing as npt

from advisor.domain.ids import OpportunityId
from advisor.domain.languages import ENGLISH, LanguageCode
from advisor.domain.matching import TextPart
from advisor.domain.skills import Skill
from advisor.matching.evidence_features import RowSignals, Values, is_english
from advisor.matching.fusion import PART_WEIGHTS, similarity
from advisor.matching.skill_queries import english_name, texts_in
from advisor.text_ports import ComparedRows, IndexedText, TextIndex


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
    called = texts_in(skill, language)
    if not called:
        return
    about = [skill.description] if skill.description and skill.description.strip() else []
    in_english = None if language == ENGLISH else [*[english_name(skill)] * len(called), *about]
    compared = index.compare_all([*called, *about], owners, language=language, in_english=in_english)
    if not compared.rows:
        return
    same, rows = _without_repeats(compared.rows)
    are_english = np.array([is_english(row) for row in rows])
    signals = _best_signals(compared, same, rows, are_english, slice(len(called)))
    crowds = np.zeros(len(rows))
    crowds[same] = compared.crowd
    described = np.zeros(len(rows))
    if about:
        described[same] = np.where(compared.cosine[-1] != 0, compared.cosine[-1], compared.static[-1])
        described[~are_english] = 0.0
    titles: defaultdict[str, float] = defaultdict(float)
    numbers: defaultdict[str, list[int]] = defaultdict(list)
    promise = (signals[:, 0] + described).tolist()
    for number, row in enumerate(rows):
        numbers[row.owner].append(number)
        if row.part is TextPart.TITLE:
            titles[row.owner] = max(titles[row.owner], float(signals[number, 0]))
    chosen = [
        number for some in numbers.values() for number in sorted(some, key=lambda one: (-promise[one], one))[:most]
    ]
    weakest = index.weakest_words(called[0], [rows[number].text for number in chosen]).tolist()
    for number, least in zip(chosen, weakest, strict=True):
        alike, cosine, static = signals[number].tolist()
        yield RowSignals(
            row=rows[number], alike=alike, cosine=cosine, static=static, about=float(described[number]),
            title=titles[rows[number].owner], crowd=float(crowds[number]), weakest=least,
        )  # fmt: skip


def _without_repeats(rows: Sequence[IndexedText]) -> tuple[npt.NDArray[np.intp], list[IndexedText]]:
    """For each row the number of its text among the different texts of its owner, and the last row with each."""
    number_of: dict[tuple[str, str], int] = {}
    same = [number_of.setdefault((row.owner, row.text), len(number_of)) for row in rows]
    last = dict(zip(same, rows, strict=True))
    return np.array(same, dtype=np.intp), [last[number] for number in range(len(last))]


def _best_signals(
    compared: ComparedRows,
    same: npt.NDArray[np.intp],
    rows: Sequence[IndexedText],
    are_english: npt.NDArray[np.bool_],
    labels: slice,
) -> Values:
    """For each text its best likeness, cosine and static cosine by any label, shape (len(rows), 3)."""
    cosine, static = compared.cosine[labels], compared.static[labels]
    trust = np.array([PART_WEIGHTS[row.part] for row in compared.rows], dtype=np.float32)
    alike = similarity(cosine, compared.lexical[labels], static) * trust
    best = np.full((len(rows), 3), -1.0)
    np.maximum.at(best, same, np.stack([one.max(axis=0) for one in (alike, cosine, static)], axis=1))
    embedded = np.where(best[:, 1] != 0, best[:, 1], best[:, 2])
    best[~are_english, 0] = np.maximum(best[:, 0], embedded)[~are_english]
    return best
