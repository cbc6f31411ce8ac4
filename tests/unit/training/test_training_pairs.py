"""Pairs say the same in two ways; concepts that are held out leave no trace."""

from collections.abc import Iterator
from dataclasses import replace

from advisor.domain.languages import ENGLISH, LanguageCode
from advisor.training.concept_texts import (
    HELD_OUT_FOLD,
    TUNING_FOLD,
    ConceptKind,
    ConceptTexts,
    NationalTerm,
    Relation,
    fold_of,
)
from advisor.training.pairs import PairGroup, Pairs, TrainingData, TrainingPair, training_pairs

FINNISH, GERMAN = LanguageCode("fi"), LanguageCode("de")


def a_uri(fold: int) -> str:
    """The first made-up URI of this fold."""
    return next(uri for number in range(100) if fold_of(uri := f"uri:{fold}:{number}") == fold)


FREE = a_uri(2)


def texts(uri: str, language: LanguageCode, preferred: str, *alternatives: str, description: str = "") -> ConceptTexts:
    return ConceptTexts(
        uri=uri,
        kind=ConceptKind.SKILL,
        language=language,
        preferred=preferred,
        alternatives=alternatives,
        description=description,
    )


def a_term(uri: str, relation: Relation = Relation.EXACT, term: str = "Brotbacken") -> NationalTerm:
    return NationalTerm(uri=uri, language=GERMAN, term=term, relation=relation)


def data(*concepts: ConceptTexts, terms: tuple[NationalTerm, ...] = ()) -> TrainingData:
    return TrainingData(texts=concepts, national_labels=(), national_terms=terms, sentences=())


def both_texts(pairs: Pairs, group: PairGroup) -> set[tuple[str, str]]:
    return {(pair.left, pair.right) for pair in pairs[group]}


def all_pairs(pairs: Pairs) -> Iterator[TrainingPair]:
    return (pair for group in pairs.values() for pair in group)


def test_an_alternative_label_is_paired_with_the_label_in_its_language_and_in_english() -> None:
    known = data(texts(FREE, ENGLISH, "bake bread"), texts(FREE, FINNISH, "leipoa leipää", "leivonta"))
    pairs = training_pairs(known, held_out=False)
    assert both_texts(pairs, PairGroup.SKILL_ALTERNATIVE) == {("leivonta", "leipoa leipää"), ("leivonta", "bake bread")}
    assert both_texts(pairs, PairGroup.SKILL_LABEL) == {("leipoa leipää", "bake bread")}


def test_a_description_is_paired_with_labels_and_with_the_english_description() -> None:
    known = data(
        texts(FREE, ENGLISH, "bake bread", description="Bake loaves."),
        texts(FREE, FINNISH, "leipoa leipää", description="Leipoa."),
    )
    assert both_texts(training_pairs(known, held_out=False), PairGroup.SKILL_DESCRIPTION) == {
        ("Bake loaves.", "bake bread"),
        ("Leipoa.", "leipoa leipää"),
        ("Leipoa.", "bake bread"),
        ("Leipoa.", "Bake loaves."),
    }


def test_a_held_out_concept_leaves_no_text_and_takes_its_labels_from_others() -> None:
    hidden = a_uri(HELD_OUT_FOLD)
    known = data(
        texts(hidden, ENGLISH, "cut hair", "trim hair"),
        texts(FREE, ENGLISH, "style hair", "Trim hair", "dress hair"),
        terms=(a_term(hidden, term="Haare schneiden"),),
    )
    found = {text for pair in all_pairs(training_pairs(known, held_out=True)) for text in (pair.left, pair.right)}
    assert found == {"style hair", "dress hair"}


def test_a_tuning_concept_keeps_its_labels_and_loses_its_national_terms() -> None:
    tuning = a_uri(TUNING_FOLD)
    known = data(
        texts(tuning, ENGLISH, "bake bread", "make loaves"),
        texts(FREE, ENGLISH, "cut hair"),
        terms=(a_term(tuning), a_term(FREE, term="Haare schneiden")),
    )
    known = replace(known, national_labels=(texts(tuning, GERMAN, "Brot backen"),))
    pairs = training_pairs(known, held_out=True)
    assert both_texts(pairs, PairGroup.SKILL_ALTERNATIVE) == {("make loaves", "bake bread")}
    assert both_texts(pairs, PairGroup.NATIONAL_TERM) == {("Haare schneiden", "cut hair")}
    assert both_texts(pairs, PairGroup.SKILL_LABEL) == set()


def test_shipped_weights_learn_from_all_concepts() -> None:
    uris = [a_uri(fold) for fold in range(5)]
    known = data(
        *(texts(uri, ENGLISH, f"label {uri}") for uri in uris),
        terms=tuple(a_term(uri, term=f"T {uri}") for uri in uris),
    )
    assert {pair.concept for pair in all_pairs(training_pairs(known, held_out=False))} == set(uris)


def test_a_narrower_link_weighs_half_and_the_better_of_two_links_counts() -> None:
    narrower = a_term(FREE, Relation.NARROWER, term="Bäckerei")
    known = data(
        texts(FREE, ENGLISH, "bake bread"),
        terms=(narrower, a_term(FREE, Relation.NARROWER), a_term(FREE, Relation.EXACT)),
    )
    weights = {pair.left: pair.weight for pair in training_pairs(known, held_out=False)[PairGroup.NATIONAL_TERM]}
    assert weights == {"Bäckerei": 0.5, "Brotbacken": 1.0}


def test_texts_of_two_sources_are_one_record_with_the_first_preferred_label() -> None:
    known = data(
        texts(FREE, ENGLISH, "bake bread", "make loaves"), texts(FREE, ENGLISH, "prepare bread", "make loaves")
    )
    assert both_texts(training_pairs(known, held_out=False), PairGroup.SKILL_ALTERNATIVE) == {
        ("make loaves", "bake bread"),
        ("prepare bread", "bake bread"),
    }


def test_a_sentence_is_paired_with_the_known_skills_in_it_only() -> None:
    known = replace(data(texts(FREE, ENGLISH, "bake bread")), sentences=(("We bake.", ("Bake bread", "fly")),))
    assert both_texts(training_pairs(known, held_out=False), PairGroup.SENTENCE) == {("We bake.", "Bake bread")}


def test_the_same_text_in_two_languages_is_no_pair() -> None:
    known = data(texts(FREE, ENGLISH, "Java"), texts(FREE, FINNISH, "java"))
    assert not list(all_pairs(training_pairs(known, held_out=False)))
