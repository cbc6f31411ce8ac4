"""Every rule is explained to people who do not know it, in every language, with each answer that it can have."""

import pytest

from advisor.domain.languages import ENGLISH
from advisor.domain.planning import RuleId, RuleStatus
from advisor.explaining.labels import RULE_NAMES
from advisor.explaining.rule_texts import RULE_GROUPS, WHO_RELAXES
from advisor.explaining.translation import TRANSLATED, translator_for
from advisor.planning.conflict import RELAXED_BY
from tests.rule_examples import examples

TEXTS = {rule: text for group in RULE_GROUPS for rule, text in group.rules.items()}


def test_every_rule_is_in_one_group() -> None:
    assert sorted(rule for group in RULE_GROUPS for rule in group.rules) == sorted(RuleId)


def test_the_group_says_who_may_relax_its_rules() -> None:
    for group in RULE_GROUPS:
        assert {RELAXED_BY[rule] for rule in group.rules} == {group.relaxed_by}
        assert WHO_RELAXES[group.relaxed_by]


@pytest.mark.parametrize("rule", RuleId)
def test_a_rule_has_an_example_of_each_answer_that_docs_rules_shows(rule: RuleId) -> None:
    shown = {example.answer for example in examples() if example.rule is rule}
    assert {status for status, _ in TEXTS[rule].examples()} == shown
    assert (RuleStatus.UNKNOWN in shown) is (TEXTS[rule].unknown is not None)


@pytest.mark.parametrize("language", TRANSLATED)
@pytest.mark.parametrize("rule", RuleId)
def test_a_rule_is_explained_in_every_language(rule: RuleId, language: str) -> None:
    english, other = translator_for(ENGLISH), translator_for(language)
    for message in (RULE_NAMES[rule], TEXTS[rule].asks, *(example for _, example in TEXTS[rule].examples())):
        assert english.text(message) == message
        assert other.text(message) != message, message
