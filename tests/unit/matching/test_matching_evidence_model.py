"""Evidence by learnt weights: features of sentences, probabilities, and the file that the weights are kept in."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest

from advisor.domain.ids import OpportunityId
from advisor.domain.languages import ENGLISH, LanguageCode
from advisor.domain.matching import TextPart
from advisor.domain.skills import SkillKind
from advisor.errors import EmbeddingError
from advisor.matching.evidence import evidence_of_rows
from advisor.matching.evidence_features import FEATURES, RowSignals, WordRarity, evidence_features, verbs_of, word_share
from advisor.matching.evidence_signals import signals_of_rows
from advisor.matching.ranking_model import BY_HAND, RelevanceWeights
from advisor.matching.ranking_model_json import ranking_from_json, ranking_to_json
from advisor.text_ports import IndexedText
from tests.builders import a_skill, some_labels
from tests.fake_matching import FakeEncoder, FakeTextIndex

MASSAGE = a_skill("give-massages", labels=some_labels("give massages", fi="hieroa"))
OWNER = OpportunityId("demo:massage")


def a_row(text: str, part: TextPart = TextPart.OUTCOME, language: str | None = "en") -> IndexedText:
    return IndexedText(OWNER, part, text, None if language is None else LanguageCode(language))


def signals(text: str, part: TextPart = TextPart.OUTCOME, *, alike: float = 0.5, language: str = "en") -> RowSignals:
    return RowSignals(row=a_row(text, part, language), alike=alike, cosine=alike, static=0.0, about=0.0, title=0.0)


def feature(name: str, one: RowSignals, *, kind: SkillKind = SkillKind.SKILL_COMPETENCE) -> float:
    found = evidence_features(replace(MASSAGE, kind=kind), [one], WordRarity(of_stem={}))
    return float(found[0, list(FEATURES).index(name)])


def test_a_common_word_in_both_proves_less_than_a_rare_one() -> None:
    rarity = WordRarity(of_stem={"give": 0.1})
    rare, common = (word_share(MASSAGE, a_row(text), rarity) for text in ("A massage for two", "Give a talk"))
    assert (round(rare, 2), round(common, 2)) == (0.91, 0.09)


def test_a_text_is_searched_for_the_words_of_labels_in_its_own_language() -> None:
    assert word_share(MASSAGE, a_row("Osaa hieroa.", language="fi"), WordRarity(of_stem={})) == 1


@pytest.mark.parametrize(
    ("text", "does", "knows"),
    [
        ("Apply classical massage.", True, False),
        ("Describe the effects of massage.", False, True),
        ("Understand and use several techniques.", True, True),
        ("Types of massage, massage media", False, False),
    ],
)
def test_doing_is_told_from_knowing_about(text: str, *, does: bool, knows: bool) -> None:
    assert verbs_of(text) == (does, knows)


def test_that_a_sentence_is_about_knowing_counts_only_where_the_skill_is_to_do_something() -> None:
    known = signals("Describe the effects of massage.")
    assert feature("knows", known) == 1
    assert feature("knows", known, kind=SkillKind.KNOWLEDGE) == 0


def test_english_verbs_say_nothing_of_texts_in_other_languages() -> None:
    foreign = signals("Osaa hieroa.", language="fi")
    assert (feature("no verb", foreign), feature("words and meaning", foreign)) == (0, 0)


def test_a_text_in_another_language_is_not_less_alike_for_having_no_words_in_common() -> None:
    alike = {}
    for language in ("en", "fi"):
        index = FakeTextIndex([a_row("hieroa selkää", language=language)], FakeEncoder(languages=None))
        massage = replace(MASSAGE, labels=some_labels("hieroa niskaa ja hartioita"))
        (alike[language],) = signals_of_rows(massage, {OWNER: LanguageCode(language)}, index)
    assert alike["fi"].cosine == alike["en"].cosine
    assert alike["fi"].alike >= alike["fi"].cosine
    assert alike["fi"].alike >= alike["en"].alike


def test_the_word_of_the_label_that_is_missed_is_told() -> None:
    static = FakeEncoder("static/1", languages=None)
    index = FakeTextIndex([a_row("Give massages."), a_row("Describe massages.")], static=static)
    found = {one.row.text: one.weakest for one in signals_of_rows(MASSAGE, {OWNER: ENGLISH}, index)}
    assert found["Give massages."] > 0.99
    assert found["Describe massages."] < 0.5


def test_what_is_like_many_skills_and_what_misses_a_word_are_features() -> None:
    one = replace(signals("Give massages."), crowd=0.4, weakest=0.7)
    assert (feature("alike other skills", one), feature("weakest word", one)) == (0.4, 0.7)


def test_only_the_sentences_most_like_the_skill_are_judged_where_a_limit_is_set() -> None:
    rows = [a_row("Sing."), a_row("Give massages."), a_row("Give talks.")]
    found = signals_of_rows(MASSAGE, {OWNER: ENGLISH}, FakeTextIndex(rows), most=1)
    assert [one.row.text for one in found] == ["Give massages."]


def test_the_best_sentence_is_the_evidence_and_all_of_them_the_strength() -> None:
    rows = [signals("Give massages.", alike=0.6), signals("Give sports massages.", alike=0.58)]
    evidence = evidence_of_rows(MASSAGE, rows, BY_HAND.evidence)[OWNER].best
    assert evidence.text == "Give massages."
    assert evidence.probability is not None
    assert evidence.probability < evidence.strength < 1


def test_sentences_in_other_languages_have_weights_of_their_own() -> None:
    surer = replace(BY_HAND.evidence.other, base=0.0)
    weights = replace(BY_HAND.evidence, other=surer)
    features = np.zeros((2, len(FEATURES)))
    english, finnish = weights.probability(features, [a_row("a"), a_row("b", language="fi")]).tolist()
    assert (english < 0.01, finnish) == (True, 0.5)


def test_weights_that_are_written_are_read_again() -> None:
    model = replace(BY_HAND, encoders=("one", "two"))
    assert ranking_from_json(ranking_to_json(model, measured="a table")) == model


@pytest.mark.parametrize("damage", [{"format_version": 2}, {"evidence": {}}, {"relevance": {"coverage": 2.0}}])
def test_damaged_weights_are_refused_with_the_way_out(damage: dict[str, object]) -> None:
    content = json.loads(ranking_to_json(BY_HAND, measured="")) | damage
    with pytest.raises(EmbeddingError, match="advisor train ranking"):
        ranking_from_json(json.dumps(content))


def test_weights_of_relevance_must_be_shares_of_one() -> None:
    with pytest.raises(EmbeddingError, match="shares of 1"):
        RelevanceWeights(coverage=0.9, sureness=0.9, outcomes=0.0, title=0.0)
