"""Learning what evidence is from judged sentences, and what makes an offering relevant from grades."""

from __future__ import annotations

import random

import pytest

from advisor.domain.ids import SkillUri
from advisor.domain.languages import ENGLISH
from advisor.domain.matching import Evidence, TextPart
from advisor.errors import SettingsError
from advisor.matching.evidence import SkillEvidence
from advisor.matching.evidence_features import FEATURES, NOTHING_IS_COMMON, RowSignals
from advisor.text_ports import IndexedText
from advisor.training.ranking_training import (
    FEWEST_SHOWN,
    LabelledOffering,
    Prediction,
    learn_evidence,
    learn_relevance,
    threshold,
    word_rarity,
)
from tests.builders import a_skill, some_labels

ALIKE = list(FEATURES).index("alike")


def an_offering(skill: int, number: int, *, alike: float, is_evidence: bool) -> LabelledOffering:
    row = IndexedText(f"demo:{skill}-{number}", TextPart.OUTCOME, f"Sentence {number}", ENGLISH)
    return LabelledOffering(
        skill=a_skill(f"skill-{skill}", labels=some_labels(f"do thing {skill}")),
        rows=(RowSignals(row=row, alike=alike, cosine=alike, static=alike, about=alike, title=alike),),
        judged={row.text: is_evidence},
        grade=2 if is_evidence else 0,
    )


def some_offerings(*, skills: int = 10, of_each: int = 24) -> list[LabelledOffering]:
    """The likelier to be evidence the more alike, with mistakes."""
    drawn = random.Random(1)  # noqa: S311  (a sample, not a secret)
    found = []
    for skill in range(skills):
        for number in range(of_each):
            alike = drawn.random()
            found.append(an_offering(skill, number, alike=alike, is_evidence=drawn.random() < alike))
    return found


def test_what_is_more_alike_is_surer_to_be_evidence() -> None:
    training = learn_evidence(some_offerings(), NOTHING_IS_COMMON)
    assert training.weights.features[ALIKE] > 0
    assert len(training.sentences) == len(training.shown) == 240


def test_probabilities_for_skills_that_were_left_out_are_true_on_the_whole() -> None:
    predictions = learn_evidence(some_offerings(), NOTHING_IS_COMMON).sentences
    mean = sum(one.probability for one in predictions) / len(predictions)
    assert mean == pytest.approx(sum(one.is_evidence for one in predictions) / len(predictions), abs=0.03)


def test_the_same_labels_give_the_same_weights() -> None:
    first, second = (learn_evidence(some_offerings(), NOTHING_IS_COMMON) for _ in range(2))
    assert first == second


def test_too_few_skills_are_refused_with_the_way_out() -> None:
    with pytest.raises(SettingsError, match="data/labels"):
        learn_evidence(some_offerings(skills=3), NOTHING_IS_COMMON)


def predictions(skill: str, *right: bool) -> list[Prediction]:
    """From .9 down."""
    return [
        Prediction(skill=SkillUri(skill), probability=0.9 - number / 100, is_evidence=is_right)
        for number, is_right in enumerate(right)
    ]


def test_the_threshold_is_where_precision_is_still_enough() -> None:
    found = threshold(predictions("a", *[True] * FEWEST_SHOWN, *[False] * 20))
    assert 0.9 - (FEWEST_SHOWN + 4) / 100 < found <= 0.9 - (FEWEST_SHOWN - 1) / 100


def test_one_skill_that_is_always_mistaken_does_not_decide_alone() -> None:
    good = [one for name in "abcdefgh" for one in predictions(name, *[True] * 5)]
    assert threshold([*good, *predictions("bad", *[False] * 30)]) < 0.9


def some_evidence(*, strength: float, outcomes: float, title: float) -> SkillEvidence:
    best = Evidence(skill=SkillUri("s"), text="t", part=TextPart.OUTCOME, strength=strength, probability=strength)
    return SkillEvidence(best=best, is_shown=True, outcomes=outcomes, title=title)


def test_relevance_is_learnt_from_what_goes_with_high_grades() -> None:
    high, low = (some_evidence(strength=0.5, outcomes=value, title=1 - value) for value in (0.9, 0.1))
    learnt = learn_relevance([(high, 2), (low, 0)] * 3)
    assert learnt.outcomes > learnt.title
    assert learnt.coverage + learnt.sureness + learnt.outcomes + learnt.title == pytest.approx(1)


def test_words_of_many_texts_are_common_and_others_rare() -> None:
    texts = ["Manage data", "Manage water", "Manage people", "Weld steel"]
    rows = [IndexedText(f"demo:{number}", TextPart.OUTCOME, text, ENGLISH) for number, text in enumerate(texts)]
    rarity = word_rarity(rows)
    assert rarity.of("manag") < rarity.of("steel") <= rarity.of("never") == 1
