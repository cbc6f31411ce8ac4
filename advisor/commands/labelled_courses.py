"""Brings the labels of skills and offerings together with the store and its index, for training and for measuring."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path

from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.ids import OpportunityId, SkillUri
from advisor.domain.languages import ENGLISH, LanguageCode
from advisor.domain.matching import TextPart
from advisor.domain.skills import Skill
from advisor.evaluation.labelled_pairs import (
    LabelledPair,
    LabelledSentence,
    LabelPart,
    read_pairs,
    read_sentences,
    text_digest,
)
from advisor.evaluation.translated_labels import translated_pairs, translated_sentences, translations_of
from advisor.matching.evidence_features import RowSignals, is_english
from advisor.matching.evidence_signals import signals_of_rows
from advisor.ports import Catalogue, ProgressReporter
from advisor.text_ports import IndexedText, TextIndex
from advisor.training.ranking_training import LabelledOffering

EASY_OFFERINGS = 20
"""Drawn at random for each skill among those that are judged for others."""

DRAWN_SENTENCES = 2
"""Of each offering drawn at random, as if in another language: encoding takes time."""

FOREIGN = LanguageCode("de")
"""What English sentences are taken for, so that they are compared with labels in it: that is how far apart a label and
a text of two languages are."""

SEED = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelledCourses:
    """The labels whose skill and offering are in the store; `offerings` also has their translations."""

    pairs: tuple[LabelledPair, ...]
    sentences: tuple[LabelledSentence, ...]
    skills: Mapping[SkillUri, Skill]
    offerings: Mapping[OpportunityId, LearningOpportunity]

    @classmethod
    def read(cls, folder: Path, catalogue: Catalogue) -> LabelledCourses:
        """Those of a folder of labels.

        Raises:
            SettingsError: the folder holds no labels that can be read.
        """
        pairs, sentences = read_pairs(folder), read_sentences(folder)
        skills = catalogue.skills(sorted({pair.skill for pair in pairs} | {one.skill for one in sentences}))
        named = {pair.offering for pair in pairs} | {one.sentence.offering for one in sentences}
        offerings = catalogue.opportunities(sorted(named.union(*map(translations_of, named))))
        return cls(
            pairs=tuple(one for one in pairs if one.skill in skills and one.offering in offerings),
            sentences=tuple(one for one in sentences if one.skill in skills and one.sentence.offering in offerings),
            skills=skills,
            offerings=offerings,
        )

    def of_part(self, part: LabelPart) -> LabelledCourses:
        """Those of one part."""
        return LabelledCourses(
            pairs=tuple(one for one in self.pairs if one.part is part),
            sentences=tuple(one for one in self.sentences if one.part is part),
            skills=self.skills,
            offerings=self.offerings,
        )

    def translated(self) -> LabelledCourses:
        """What is judged in one language, for the same modules in others; nothing that is judged itself."""
        return LabelledCourses(
            pairs=tuple(translated_pairs(self.pairs, self.offerings)),
            sentences=tuple(translated_sentences(self.sentences, self.offerings)),
            skills=self.skills,
            offerings=self.offerings,
        )

    def language_of(self, offering: OpportunityId) -> LanguageCode:
        """Of its text."""
        return self.offerings[offering].spec.text_language or ENGLISH


def labelled_offerings(
    labels: LabelledCourses, index: TextIndex, progress: ProgressReporter, *, easy: int = EASY_OFFERINGS
) -> list[LabelledOffering]:
    """The graded offerings and those of judged sentences, with all their sentences, then some drawn at random.

    A judged sentence that is not in the index, since it only asks for a skill, is left out.

    Args:
        labels: of one part.
        index: of the texts of offerings.
        progress: told of each skill.
        easy: how many are drawn for each skill, among those that are judged for others.
    """
    drawn = random.Random(SEED)  # noqa: S311  (a sample, not a secret)
    grades: defaultdict[SkillUri, dict[OpportunityId, int]] = defaultdict(dict)
    for pair in labels.pairs:
        grades[pair.skill][pair.offering] = pair.grade
    judged: defaultdict[SkillUri, defaultdict[OpportunityId, dict[str, bool]]] = defaultdict(lambda: defaultdict(dict))
    for one in labels.sentences:
        judged[one.skill][one.sentence.offering][one.sentence.text_sha256] = one.is_evidence
    everything = sorted({one.offering for one in labels.pairs})
    found: list[LabelledOffering] = []
    for number, uri in enumerate(sorted(grades)):
        progress.report("compare labelled offerings", number, len(grades))
        known = sorted({*grades[uri], *judged[uri]})
        others = [id_ for id_ in everything if id_ not in known]
        random_ones = sorted(drawn.sample(others, min(easy, len(others))))
        rows = _rows(labels, labels.skills[uri], [*known, *random_ones], index)
        found += [
            LabelledOffering(
                skill=labels.skills[uri],
                rows=tuple(rows[id_]),
                judged=_by_text(rows[id_], judged[uri].get(id_, {})),
                grade=grades[uri].get(id_),
                is_drawn=id_ in random_ones,
            )
            for id_ in (*known, *random_ones)
            if id_ in rows
        ]
    progress.report("compare labelled offerings", len(grades), len(grades))
    return found


def in_english(offerings: Sequence[LabelledOffering]) -> list[LabelledOffering]:
    """The same with their English sentences only; those without any are left out."""
    kept = [replace(one, rows=tuple(row for row in one.rows if is_english(row.row))) for one in offerings]
    return [one for one in kept if one.rows]


def not_in_english(offerings: Sequence[LabelledOffering]) -> list[LabelledOffering]:
    """The same with their sentences in other languages only; those without any are left out."""
    kept = [replace(one, rows=tuple(row for row in one.rows if not is_english(row.row))) for one in offerings]
    return [one for one in kept if one.rows]


def as_if_foreign(
    offerings: Sequence[LabelledOffering], make_index: Callable[[str, Sequence[IndexedText]], TextIndex]
) -> list[LabelledOffering]:
    """The same with judged sentences, titles and some of those drawn, compared as texts of other languages are.

    Few judged sentences are not in English. So English ones are put into an index as if they were in another language:
    they have the vectors of several languages then, are asked for by labels in that language, and words do not count.
    Sentences that really are in another language stay as they are.
    """
    wanted = {
        (row.row.owner, row.row.text): replace(row.row, language=FOREIGN)
        for one in offerings
        for row in _telling(one)
        if is_english(row.row)
    }
    index = make_index("as-if-foreign", list(wanted.values()))
    found = []
    for _, some in groupby(offerings, key=lambda one: one.skill.uri):
        of_skill = list(some)
        owners = {OpportunityId(one.rows[0].row.owner): FOREIGN for one in of_skill if one.rows}
        rows: defaultdict[str, dict[str, RowSignals]] = defaultdict(dict)
        for signals in signals_of_rows(of_skill[0].skill, owners, index):
            rows[signals.row.owner][signals.row.text] = signals
        for one in of_skill:
            again = tuple(
                rows[row.row.owner].get(row.row.text, row) if is_english(row.row) else row for row in _telling(one)
            )
            found.append(replace(one, rows=tuple(row for row in again if not is_english(row.row))))
    return [one for one in found if one.rows]


def _telling(one: LabelledOffering) -> list[RowSignals]:
    """Judged sentences and titles; of one drawn at random its first sentences."""
    if one.is_drawn:
        return list(one.rows[:DRAWN_SENTENCES])
    return [row for row in one.rows if row.row.text in one.judged or row.row.part is TextPart.TITLE]


def _rows(
    labels: LabelledCourses, skill: Skill, offerings: Sequence[OpportunityId], index: TextIndex
) -> dict[OpportunityId, list[RowSignals]]:
    found: defaultdict[OpportunityId, list[RowSignals]] = defaultdict(list)
    for one in signals_of_rows(skill, {id_: labels.language_of(id_) for id_ in offerings}, index):
        found[OpportunityId(one.row.owner)].append(one)
    return dict(found)


def _by_text(rows: Sequence[RowSignals], judged: Mapping[str, bool]) -> dict[str, bool]:
    digests = {one.row.text: text_digest(one.row.text) for one in rows} if judged else {}
    return {text: judged[digest] for text, digest in digests.items() if digest in judged}
