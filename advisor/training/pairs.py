"""Makes pairs of texts that mean the same concept, for encoders to learn from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from advisor.domain.languages import ENGLISH, LanguageCode
from advisor.training.concept_texts import (
    HELD_OUT_FOLD,
    TUNING_FOLD,
    ConceptKind,
    ConceptTexts,
    NationalTerm,
    Relation,
    fold_of,
    read_concept_texts,
    read_national_labels,
    read_national_terms,
    read_sentences,
)

RELATION_WEIGHTS: Mapping[Relation, float] = {
    Relation.EXACT: 1.0,
    Relation.CLOSE: 1.0,
    Relation.NARROWER: 0.5,
    Relation.BROADER: 0.5,
}
"""How much a link teaches: a term that is only broader or narrower than the concept pulls half as hard."""


class PairGroup(StrEnum):
    """What the two texts of a pair are; groups are drawn from with weights of their own."""

    SKILL_ALTERNATIVE = "skill_alternative"
    SKILL_LABEL = "skill_label"
    SKILL_DESCRIPTION = "skill_description"
    OCCUPATION_ALTERNATIVE = "occupation_alternative"
    OCCUPATION_LABEL = "occupation_label"
    OCCUPATION_DESCRIPTION = "occupation_description"
    GROUP_LABEL = "group_label"
    SENTENCE = "sentence"
    NATIONAL_TERM = "national_term"


@dataclass(frozen=True, slots=True)
class TrainingPair:
    """Two texts of one concept; in a batch, other texts of the same concept are no counter-examples."""

    left: str
    right: str
    concept: str
    """URI."""

    left_language: LanguageCode
    right_language: LanguageCode
    weight: float = 1.0

    @property
    def is_english(self) -> bool:
        """Whether both texts are."""
        return self.left_language == ENGLISH == self.right_language


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingData:
    """All texts that pairs are made of."""

    texts: tuple[ConceptTexts, ...]
    national_labels: tuple[ConceptTexts, ...]
    national_terms: tuple[NationalTerm, ...]
    sentences: tuple[tuple[str, tuple[str, ...]], ...]


Pairs = Mapping[PairGroup, tuple[TrainingPair, ...]]


def read_training_data(esco: Path, benchmarks: Path) -> TrainingData:
    """The texts in these folders, in a fixed order.

    Raises:
        SettingsError: a file is not there or not as expected.
    """
    return TrainingData(
        texts=read_concept_texts(esco),
        national_labels=read_national_labels(benchmarks),
        national_terms=read_national_terms(benchmarks),
        sentences=read_sentences(benchmarks),
    )


def training_pairs(data: TrainingData, *, held_out: bool) -> Pairs:
    """Pairs of each group, in a fixed order, none twice.

    Args:
        data: as read.
        held_out: whether figures will be measured on what is left out here. Then concepts of the held-out fold leave
            no text at all, and those of the tuning fold no national term and no label from a national service. With
            `False` all concepts take part: for weights that are shipped.
    """
    concepts = _by_concept(training_texts(data, held_out=held_out))
    terms = [term for term in data.national_terms if not (held_out and fold_of(term.uri) in _WITHOUT_TERMS)]
    pairs: dict[PairGroup, dict[tuple[str, str], TrainingPair]] = {group: {} for group in PairGroup}
    for group, pair in (
        *_label_pairs(concepts),
        *_description_pairs(concepts),
        *_sentence_pairs(data.sentences, concepts),
        *_national_pairs(terms, concepts),
    ):
        if pair.left.casefold() != pair.right.casefold():
            known = pairs[group].setdefault((pair.left, pair.right), pair)
            if known.weight < pair.weight:
                pairs[group][pair.left, pair.right] = pair
    return {group: tuple(found.values()) for group, found in pairs.items()}


_WITHOUT_TERMS = (HELD_OUT_FOLD, TUNING_FOLD)

Concepts = Mapping[str, Mapping[LanguageCode, ConceptTexts]]


def training_texts(data: TrainingData, *, held_out: bool) -> tuple[ConceptTexts, ...]:
    """What may be learnt from: one record for each concept and language, in a fixed order.

    Args:
        data: as read.
        held_out: as in `training_pairs`; other concepts then lose alternative labels that a held-out one has, too.
    """
    national = [texts for texts in data.national_labels if not (held_out and fold_of(texts.uri) in _WITHOUT_TERMS)]
    merged = _merged((*data.texts, *national))
    if not held_out:
        return merged
    hidden = {
        label.casefold()
        for texts in merged
        if fold_of(texts.uri) == HELD_OUT_FOLD
        for label in (texts.preferred, *texts.alternatives)
    }
    return tuple(
        replace(texts, alternatives=tuple(label for label in texts.alternatives if label.casefold() not in hidden))
        for texts in merged
        if fold_of(texts.uri) != HELD_OUT_FOLD
    )


def _merged(texts: Iterable[ConceptTexts]) -> tuple[ConceptTexts, ...]:
    """One record for each concept and language: the first preferred label, all others as alternatives."""
    found: dict[tuple[str, LanguageCode], ConceptTexts] = {}
    for one in texts:
        known = found.setdefault((one.uri, one.language), one)
        if known is not one:
            labels = dict.fromkeys((*known.alternatives, one.preferred, *one.alternatives))
            alternatives = tuple(label for label in labels if label.casefold() != known.preferred.casefold())
            described = known.description or one.description
            found[one.uri, one.language] = replace(known, alternatives=alternatives, description=described)
    return tuple(found.values())


def _by_concept(texts: Iterable[ConceptTexts]) -> Concepts:
    concepts: dict[str, dict[LanguageCode, ConceptTexts]] = {}
    for one in texts:
        concepts.setdefault(one.uri, {})[one.language] = one
    return concepts


Grouped = Iterator[tuple[PairGroup, TrainingPair]]

_ALTERNATIVE_GROUPS = {
    ConceptKind.SKILL: PairGroup.SKILL_ALTERNATIVE,
    ConceptKind.OCCUPATION: PairGroup.OCCUPATION_ALTERNATIVE,
    ConceptKind.GROUP: PairGroup.GROUP_LABEL,
}
_LABEL_GROUPS = {
    ConceptKind.SKILL: PairGroup.SKILL_LABEL,
    ConceptKind.OCCUPATION: PairGroup.OCCUPATION_LABEL,
    ConceptKind.GROUP: PairGroup.GROUP_LABEL,
}
_DESCRIPTION_GROUPS = {
    ConceptKind.SKILL: PairGroup.SKILL_DESCRIPTION,
    ConceptKind.OCCUPATION: PairGroup.OCCUPATION_DESCRIPTION,
    ConceptKind.GROUP: PairGroup.GROUP_LABEL,
}


def _label_pairs(concepts: Concepts) -> Grouped:
    """Alternative to preferred in one language and in English; preferred to English and to one more language."""
    for uri, by_language in concepts.items():
        english = by_language.get(ENGLISH)
        languages = list(by_language)
        for place, (language, own) in enumerate(by_language.items()):
            for other in (own, english) if english and english is not own else (own,):
                for label in own.alternatives:
                    pair = TrainingPair(label, other.preferred, uri, language, other.language)
                    yield _ALTERNATIVE_GROUPS[own.kind], pair
            partner = by_language[languages[(place + 1 + fold_of(own.preferred)) % len(languages)]]
            for target in (english, partner) if own is not english else ():
                if target is not None and target is not own:
                    pair = TrainingPair(own.preferred, target.preferred, uri, language, target.language)
                    yield _LABEL_GROUPS[own.kind], pair


def _description_pairs(concepts: Concepts) -> Grouped:
    """Description to the label in its language and in English, and to the English description."""
    for uri, by_language in concepts.items():
        english = by_language.get(ENGLISH)
        for language, own in by_language.items():
            if not own.description:
                continue
            group = _DESCRIPTION_GROUPS[own.kind]
            yield group, TrainingPair(own.description, own.preferred, uri, language, language)
            if english and english is not own:
                yield group, TrainingPair(own.description, english.preferred, uri, language, ENGLISH)
                if english.description and english.description != own.description:
                    yield group, TrainingPair(own.description, english.description, uri, language, ENGLISH)


def _sentence_pairs(sentences: Iterable[tuple[str, Sequence[str]]], concepts: Concepts) -> Grouped:
    owners = {
        label.casefold(): uri
        for uri, by_language in concepts.items()
        if ENGLISH in by_language and by_language[ENGLISH].kind is ConceptKind.SKILL
        for label in (*by_language[ENGLISH].alternatives, by_language[ENGLISH].preferred)
    }
    preferred = {
        own.preferred.casefold(): uri
        for uri, by_language in concepts.items()
        if (own := by_language.get(ENGLISH)) is not None and own.kind is ConceptKind.SKILL
    }
    for sentence, labels in sentences:
        for label in labels:
            uri = preferred.get(label.casefold()) or owners.get(label.casefold())
            if uri is not None:
                yield PairGroup.SENTENCE, TrainingPair(sentence, label, uri, ENGLISH, ENGLISH)


def _national_pairs(terms: Iterable[NationalTerm], concepts: Concepts) -> Grouped:
    """Term to the English label and to the label in its own language."""
    for term in terms:
        by_language = concepts.get(term.uri, {})
        for language in dict.fromkeys((term.language, ENGLISH)):
            if other := by_language.get(language):
                yield (
                    PairGroup.NATIONAL_TERM,
                    TrainingPair(
                        term.term, other.preferred, term.uri, term.language, language, RELATION_WEIGHTS[term.relation]
                    ),
                )
