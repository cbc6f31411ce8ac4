"""Carries judgements over to translations: a sentence in the same place of the same module means the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from advisor.domain.catalogue import AchievementSpec, LearningOpportunity
from advisor.domain.ids import OpportunityId
from advisor.domain.matching import TextPart
from advisor.evaluation.labelled_pairs import LabelledPair, LabelledSentence, SentenceReference, text_digest
from advisor.matching.sentences import sentences_of

TRANSLATED = "mslearn:"
"""What ids of modules that there are in several languages begin with; they end with `@` and the language."""

LANGUAGES = ("cs", "de", "en", "es", "it", "ja", "ko", "pl", "pt", "ru", "sv")
"""Of those modules."""

Offerings = Mapping[OpportunityId, LearningOpportunity]


def translations_of(offering: OpportunityId) -> list[OpportunityId]:
    """Ids that the same module has in other languages, whether or not it is there in them."""
    module, mark, own = offering.rpartition("@")
    if not (mark and offering.startswith(TRANSLATED)):
        return []
    return [OpportunityId(f"{module}@{language}") for language in LANGUAGES if language != own]


def translated_pairs(pairs: Sequence[LabelledPair], offerings: Offerings) -> list[LabelledPair]:
    """The same grades for the translations among these offerings that are not graded themselves, without evidence."""
    graded = {(pair.skill, pair.offering) for pair in pairs}
    found: dict[tuple[str, str], LabelledPair] = {}
    for pair in pairs:
        for id_ in translations_of(pair.offering):
            if id_ in offerings and (pair.skill, id_) not in graded:
                language = offerings[id_].spec.text_language
                found.setdefault((pair.skill, id_), replace(pair, offering=id_, language=language, evidence=None))
    return list(found.values())


def translated_sentences(sentences: Sequence[LabelledSentence], offerings: Offerings) -> list[LabelledSentence]:
    """The same judgements for what stands in the same place of translations, where nothing there is judged itself.

    Outcomes are taken only where both have as many of them, sentences of a text only where both have as many.
    """
    judged = {(one.skill, one.sentence.offering, one.sentence.text_sha256) for one in sentences}
    found: dict[tuple[str, ...], LabelledSentence] = {}
    for one in sentences:
        source = offerings.get(one.sentence.offering)
        place = None if source is None else _place(one.sentence, source.spec)
        if source is None or place is None:
            continue
        for id_ in translations_of(one.sentence.offering):
            text = _same_place(place, source.spec, offerings[id_].spec) if id_ in offerings else None
            key = (one.skill, id_, text_digest(text or ""))
            if text and key not in judged and key not in found:
                reference = replace(one.sentence, offering=id_, text_sha256=key[2])
                found[key] = replace(one, sentence=reference)
    return list(found.values())


def _texts(spec: AchievementSpec) -> dict[TextPart, list[tuple[str, ...]]]:
    """The sentences of each text of each part."""
    return {
        TextPart.OUTCOME: [sentences_of(outcome.text) for outcome in spec.outcomes],
        TextPart.DESCRIPTION: [sentences_of(spec.description or "")],
        TextPart.TITLE: [(spec.title,)],
    }


def _place(reference: SentenceReference, spec: AchievementSpec) -> tuple[TextPart, int, int] | None:
    """Part, text and sentence where the text stands that the reference is to."""
    for index, some in enumerate(_texts(spec)[reference.field]):
        for number, text in enumerate(some):
            if text_digest(text) == reference.text_sha256:
                return reference.field, index, number
    return None


def _same_place(place: tuple[TextPart, int, int], spec: AchievementSpec, other: AchievementSpec) -> str | None:
    part, index, number = place
    texts, others = _texts(spec)[part], _texts(other)[part]
    if len(texts) != len(others) or len(texts[index]) != len(others[index]):
        return None
    return others[index][number]
