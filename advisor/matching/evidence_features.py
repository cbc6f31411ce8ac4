"""What speaks for a sentence as evidence that its offering covers a skill, as numbers with names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import log1p

import numpy as np
import numpy.typing as npt

from advisor.domain.languages import ENGLISH
from advisor.domain.matching import TextPart
from advisor.domain.skills import Skill, SkillKind
from advisor.matching.link_features import label_stems, word_stems
from advisor.matching.outcome_verbs import DOES, KNOWS
from advisor.matching.skill_queries import labels_in
from advisor.text_ports import IndexedText

Values = npt.NDArray[np.float64]

MEANING, WORDS, TITLE, PLACE, WAY, SKILL, START = (
    "meaning", "words", "title of the offering", "where it stands", "doing or knowing about", "kind of skill", "start",
)  # fmt: skip
"""Names of the parts of the log-odds, as shown."""

FEATURES: Mapping[str, str] = {
    "alike": MEANING,
    "cosine": MEANING,
    "no cosine": MEANING,
    "alike the description of the skill": MEANING,
    "alike other skills": MEANING,
    "words and meaning": WORDS,
    "weakest word": WORDS,
    "rarity of the label": WORDS,
    "title alike": TITLE,
    "in the description": PLACE,
    "in the title": PLACE,
    "length": PLACE,
    "knows": WAY,
    "does and no more": WAY,
    "description of something one does": WAY,
    "no verb": WAY,
    "knowledge": SKILL,
}
"""Every feature in order, with the part of the log-odds that it belongs to."""


def is_english(row: IndexedText) -> bool:
    """Whether labels in English are compared with the row: its language is English, or not known."""
    return row.language in {ENGLISH, None}


@dataclass(frozen=True, slots=True, kw_only=True)
class RowSignals:
    """A sentence of an offering with how like the labels and the description of a skill it is."""

    row: IndexedText
    alike: float
    """The best likeness to a label: fused; in other languages than English, where a label is mostly of another language
    and has no words in common with the text, at least that of the embeddings."""

    cosine: float
    static: float
    about: float
    """The cosine with the description of the skill, of the sentence embeddings, or else of the static ones; 0 for texts
    in other languages than English: compared with the English description, they were judged no better."""

    title: float
    """The same of the offering's title; 0 where it has none."""

    crowd: float = 0.0
    """The mean cosine with the skills that the sentence is most like, whichever they are: what is like many skills says
    less for this one. 0: not known."""

    weakest: float = 0.0
    """How near the sentence comes to that word of the label which it has least to do with, -1..1: "present legal
    arguments" is not covered by a sentence on the structure of legal arguments."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WordRarity:
    """How few texts of offerings have a word, 0..1: common words such as "manage" or "data" prove little."""

    of_stem: Mapping[str, float]
    """Of the common ones, by their first letters as `link_features.word_stems` cuts them; all others have 1."""

    def of(self, stem: str) -> float:
        """Of one word."""
        return self.of_stem.get(stem, 1.0)


REMEMBERED = 1 << 15
"""Sentences whose words are remembered: the same come up for many skills."""

NOTHING_IS_COMMON = WordRarity(of_stem={})


def evidence_features(skill: Skill, rows: Sequence[RowSignals], rarity: WordRarity) -> Values:
    """One line for each sentence, shape (len(rows), len(FEATURES)), in the order of `FEATURES`."""
    is_verb = skill.kind is not SkillKind.KNOWLEDGE
    stems = label_stems(skill.labels.preferred.get(ENGLISH, ""))
    rarity_of_label = float(np.mean([rarity.of(stem) for stem in stems])) if stems else 1.0
    found = np.zeros((len(rows), len(FEATURES)))
    for number, one in enumerate(rows):
        in_description = one.row.part is TextPart.DESCRIPTION
        in_english = is_english(one.row)
        does, knows = verbs_of(one.row.text) if in_english else (False, False)
        found[number] = (
            one.alike,
            one.cosine,
            one.cosine == 0,
            one.about,
            one.crowd,
            word_share(skill, one.row, rarity) * max(one.cosine, one.static) if in_english else 0.0,
            one.weakest,
            rarity_of_label,
            one.title,
            in_description,
            one.row.part is TextPart.TITLE,
            log1p(len(one.row.text.split())),
            is_verb and knows,
            is_verb and does and not knows,
            is_verb and in_description,
            in_english and not does and not knows,
            not is_verb,
        )
    return found


@lru_cache(maxsize=REMEMBERED)
def verbs_of(text: str) -> tuple[bool, bool]:
    """Whether an English text says that something is done, and that something is known."""
    return DOES.search(text) is not None, KNOWS.search(text) is not None


stems_of = lru_cache(maxsize=REMEMBERED)(word_stems)


def word_share(skill: Skill, row: IndexedText, rarity: WordRarity) -> float:
    """The share of a label's words that the text has, weighed by rarity, 0..1; of the label that has most of them."""
    there = stems_of(row.text)
    best = 0.0
    for label in labels_in(skill, row.language):
        weights = {stem: rarity.of(stem) for stem in label_stems(label) if len(stem) > 1}
        if weights:
            best = max(best, sum(weight for stem, weight in weights.items() if stem in there) / sum(weights.values()))
    return best
