"""Every example of docs/rules.md is carried out: by the plain checks, and by the solver."""

import json
from pathlib import Path

import jsonschema
import pytest

from advisor.domain.languages import ENGLISH
from advisor.domain.planning import RuleCheck, RuleId, RuleStatus, StackingPlan
from advisor.domain.planning_results import RuleConflict
from advisor.explaining.reasons import sentence
from advisor.explaining.translation import translator_for
from advisor.ingest.rule_schema import rule_schema_text
from advisor.planning.checks import check_plan
from advisor.planning.planner import plan_stack
from advisor.planning.standing import worst
from tests.rule_examples import RuleExample, blocks, examples, rule_document, sections, situation_of

EXAMPLES = tuple(examples())

NEVER_MET = {RuleId.HUMAN_CHECK}
NEVER_NOT_MET = {RuleId.HUMAN_CHECK}
NEVER_UNKNOWN = {
    RuleId.EXCLUSION, RuleId.EQUIVALENTS, RuleId.AT_ONCE, RuleId.BLOCKED_DATES, RuleId.PROVIDER, RuleId.WANTED_STEPS,
    RuleId.UNWANTED_STEPS,
}  # fmt: skip
"""Answers that a rule does not give; the page says so."""

COUNTS_OTHERWISE = "counts otherwise"
"""What the solver does where only the counting of a case breaks the rule."""


def answered(checks: tuple[RuleCheck, ...], rule: RuleId) -> tuple[RuleStatus, set[tuple[str, str]]]:
    """The worst answer of a rule, with its codes and sentences."""
    found = [check for check in checks if check.rule is rule]
    assert found, f"{rule} was not checked"
    status = worst([check.status for check in found])
    english = translator_for(ENGLISH)
    return status, {
        (check.reason.code.value, sentence(check.reason, english)) for check in found if check.status is status
    }


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_the_plain_checks_give_the_answer_of_the_page(example: RuleExample, tmp_path: Path) -> None:
    situation = situation_of(example, tmp_path)
    status, reasons = answered(check_plan(situation.request, situation.steps, situation.held_counts_in), example.rule)
    assert status is example.answer
    assert (example.case["reason"], example.case["says"]) in reasons


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_the_solver_gives_the_answer_of_the_page(example: RuleExample, tmp_path: Path) -> None:
    situation = situation_of(example, tmp_path)
    result = plan_stack(situation.for_the_solver())
    if example.answer is RuleStatus.NOT_MET and example.case.get("solver") != COUNTS_OTHERWISE:
        assert isinstance(result, RuleConflict)
        return
    assert isinstance(result, StackingPlan)
    assert {step.opportunity.id for step in result.steps} == {step.opportunity.id for step in situation.steps}
    status, _ = answered(result.checks, example.rule)
    if example.case.get("solver") == COUNTS_OTHERWISE:
        assert status is RuleStatus.MET
    else:
        assert status is example.answer


@pytest.mark.parametrize("rule", RuleId)
def test_every_answer_that_a_rule_gives_has_an_example_and_an_explanation(rule: RuleId) -> None:
    missing = {
        RuleStatus.MET: rule in NEVER_MET,
        RuleStatus.NOT_MET: rule in NEVER_NOT_MET,
        RuleStatus.UNKNOWN: rule in NEVER_UNKNOWN,
    }
    given = {example.answer for example in EXAMPLES if example.rule is rule}
    assert given == {status for status, is_missing in missing.items() if not is_missing}
    body = sections()[rule.value]
    for status, is_missing in missing.items():
        word = status.value.capitalize()
        assert (f"\n- **{word}:** never" in body) is is_missing, status
        assert f"\n- **{word}:**" in body, status
    assert "\n- **For the solver:** " in body


@pytest.mark.parametrize("rule", RuleId)
def test_what_states_a_rule_fits_the_schema(rule: RuleId) -> None:
    stated, _ = blocks(sections()[rule.value])
    jsonschema.validate(rule_document(stated), json.loads(rule_schema_text()))
