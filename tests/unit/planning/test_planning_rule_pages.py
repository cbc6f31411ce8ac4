from typing import Any, get_args

from advisor.domain.planning import RuleId
from advisor.domain.programme_rules import ProgrammeRule
from advisor.domain.stated_rules import RuleKind
from advisor.planning.implied_rules import UnitsApart, Validity
from advisor.planning.rule import GroupRule, ProgrammeRuleKind, StepRule
from advisor.planning.rules import GROUP_RULES, PROGRAMME_RULES, STEP_RULES
from tests.rule_examples import sections

ALL_RULES: tuple[GroupRule | ProgrammeRuleKind[Any] | StepRule, ...] = (
    *GROUP_RULES,
    *PROGRAMME_RULES.values(),
    *STEP_RULES,
)


def test_every_rule_has_one_file() -> None:
    files = {rule.rule_id: type(rule).__module__ for rule in ALL_RULES}
    assert sorted(files) == sorted(RuleId)
    assert len(set(files.values())) == len(files)
    for rule in ALL_RULES:
        assert (
            type(rule).__module__ == files[rule.rule_id] == f"advisor.planning.rules.{rule.rule_id.replace('-', '_')}"
        )


def test_every_rule_that_a_qualification_can_state_is_planned_with() -> None:
    assert set(PROGRAMME_RULES) == {*get_args(ProgrammeRule), UnitsApart, Validity}
    assert {kind.value for kind in RuleKind} <= {rule.value for rule in RuleId}


def test_every_rule_has_a_section_with_an_example() -> None:
    for rule in RuleId:
        assert "Example:" in sections()[rule.value], rule


def test_every_section_says_who_may_relax_the_rule() -> None:
    relaxed_by = {rule.rule_id: rule.relaxed_by for rule in ALL_RULES}
    for rule in RuleId:
        assert f"Relaxed by: {relaxed_by[rule].value}." in sections()[rule.value], rule


def test_the_page_names_no_rule_that_does_not_exist() -> None:
    named = {title for title in sections() if title == title.lower() and " " not in title}
    assert named <= {rule.value for rule in RuleId}
