"""Examples for the transformers: drawn as shares say, the same for the same seed, with all that a text means."""

import random
from collections.abc import Mapping

from advisor.domain.languages import ENGLISH, LanguageCode
from advisor.training.concept_texts import ConceptKind, ConceptTexts
from advisor.training.pairs import PairGroup, TrainingPair
from advisor.training.transformer_examples import EnglishExamples, MultilingualExamples, in_other_capitals
from advisor.training.transformer_sentences import (
    NamedSkill,
    dropped_words,
    first_sentence,
    made_up_sentence,
    skills_by_occupation,
)

FINNISH = LanguageCode("fi")


def a_pair(left: str, right: str, concept: str, language: LanguageCode = ENGLISH) -> TrainingPair:
    return TrainingPair(left, right, concept, language, ENGLISH)


def some_pairs() -> Mapping[PairGroup, tuple[TrainingPair, ...]]:
    """One or two pairs of each group; the sentence expresses two skills."""
    found: dict[PairGroup, tuple[TrainingPair, ...]] = {
        group: (a_pair(f"{group} left", f"{group} right", f"uri:{group}"),) for group in PairGroup
    }
    found[PairGroup.SENTENCE] = (
        a_pair("You bake and sell", "bake bread", "uri:bake"),
        a_pair("You bake and sell", "sell goods", "uri:sell"),
    )
    found[PairGroup.SKILL_LABEL] = (a_pair("leipoa leipää", "bake bread", "uri:bake", FINNISH),)
    return found


def seeded() -> random.Random:
    return random.Random(0)  # noqa: S311 - no secret hangs on it


def some_skills() -> tuple[NamedSkill, ...]:
    return tuple(NamedSkill(f"uri:{name}", f"do {name}", (), "") for name in ("a", "b", "c", "d", "e", "f"))


def english_examples(seed: int = 0) -> EnglishExamples:
    return EnglishExamples(some_pairs(), {"uri:baker": some_skills()}, seed=seed)


def test_the_same_seed_gives_the_same_examples_and_another_seed_others() -> None:
    assert english_examples().batch(8) == english_examples().batch(8)
    assert english_examples().batch(8) != english_examples(seed=1).batch(8)


def test_no_two_examples_of_a_batch_have_a_label_of_the_same_concept() -> None:
    examples = english_examples()
    for _ in range(20):
        concepts = [example.concept for example in examples.batch(6)]
        assert len(concepts) == len(set(concepts))


def test_a_sentence_means_all_its_skills_whichever_label_it_stands_with() -> None:
    examples = english_examples()
    sentences = [one for _ in range(30) for one in examples.batch(5) if one.concept in {"uri:bake", "uri:sell"}]
    assert {one.label for one in sentences} == {"bake bread", "sell goods"}
    assert {one.meant for one in sentences} == {frozenset({"uri:bake", "uri:sell"})}


def test_a_batch_larger_than_all_concepts_together_is_cut_short_and_ends() -> None:
    concepts = {example.concept for example in english_examples().batch(500)}
    assert 10 < len(concepts) < 20


def test_the_english_encoder_learns_from_no_text_in_another_language() -> None:
    examples = english_examples()
    assert "leipoa leipää" not in {one.text for _ in range(20) for one in examples.batch(10)}


def test_the_multilingual_encoder_learns_from_every_group() -> None:
    examples = MultilingualExamples(some_pairs(), seed=0)
    concepts = {one.concept for _ in range(80) for one in examples.batch(6)}
    assert {f"uri:{PairGroup.NATIONAL_TERM}", f"uri:{PairGroup.GROUP_LABEL}", "uri:bake"} <= concepts


def test_capitals_change_now_and_then_and_the_letters_never() -> None:
    draw = seeded()
    written = [in_other_capitals("Leipuri", draw) for _ in range(400)]
    assert set(written) == {"Leipuri", "LEIPURI", "leipuri"}
    assert written.count("Leipuri") > written.count("leipuri") > written.count("LEIPURI")


def test_skills_without_a_text_to_learn_from_are_in_no_made_up_sentence() -> None:
    texts = [
        ConceptTexts(uri="uri:bake", kind=ConceptKind.SKILL, language=ENGLISH, preferred="bake bread"),
        ConceptTexts(uri="uri:bake", kind=ConceptKind.SKILL, language=FINNISH, preferred="leipoa"),
    ]
    found = skills_by_occupation([("uri:baker", "uri:bake"), ("uri:baker", "uri:held-out")], texts)
    assert {occupation: [skill.preferred for skill in skills] for occupation, skills in found.items()} == {
        "uri:baker": ["bake bread"]
    }


def test_a_made_up_sentence_names_every_skill() -> None:
    draw = seeded()
    for _ in range(50):
        sentence = made_up_sentence(some_skills()[:3], draw).lower()
        assert all(f"do {name}" in sentence for name in ("a", "b", "c"))


def test_a_name_is_now_and_then_an_alternative_label_or_a_clause_of_the_description() -> None:
    skill = NamedSkill("uri:bake", "bake bread (skill)", ("make loaves",), "Prepare dough, heat ovens.")
    draw = seeded()
    sentences = " | ".join(made_up_sentence([skill], draw).lower() for _ in range(60))
    for name in ("make loaves", "bake bread", "bake bread (skill)", "prepare dough", "heat ovens"):
        assert name in sentences


def test_dropping_words_never_leaves_nothing() -> None:
    draw = seeded()
    assert all(dropped_words("bread", draw).lower() == "bread" for _ in range(100))


def test_a_description_is_cut_after_its_first_sentence_but_not_after_an_abbreviation() -> None:
    assert first_sentence("Bake e.g. bread and rolls for a shop. Sell them.") == "Bake e.g. bread and rolls for a shop."
    assert first_sentence("Bake bread") == "Bake bread"
