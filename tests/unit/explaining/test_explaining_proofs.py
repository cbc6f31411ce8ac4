"""Only what was proved is said of how good a plan is."""

from dataclasses import replace
from decimal import Decimal

import pytest

from advisor.domain.languages import ENGLISH
from advisor.domain.planning import StackingPlan
from advisor.domain.priorities import Objective
from advisor.explaining.proofs import PROVED, PROVED_BESIDE_COVERAGE, proof_text
from advisor.explaining.replies import plan_summary
from advisor.explaining.translation import translator_for
from tests.page_answers import a_certificate, a_plan

IN_ENGLISH = translator_for(ENGLISH)


def said(plan: StackingPlan) -> str | None:
    return proof_text(plan, IN_ENGLISH)


def test_a_gap_is_stated_as_what_is_possible_at_most() -> None:
    plan = replace(a_plan(), coverage_gap_percent=Decimal("1.9"), is_proven_best=False)
    expected = "Of the offerings compared, at most 1.9 % more coverage is possible within your limits."
    assert said(plan) == expected
    assert plan_summary(plan, IN_ENGLISH).endswith(expected)


def test_without_a_gap_nothing_covers_more() -> None:
    plan = replace(a_plan(), coverage_gap_percent=Decimal(0))
    assert said(plan) == "Of the offerings compared, none together cover more within your limits."


def test_what_was_not_proved_is_not_said() -> None:
    assert said(replace(a_plan(), coverage_gap_percent=None)) is None
    for objective in PROVED:
        assert said(replace(a_plan(), comes_first=objective, is_proven_best=False)) is None


@pytest.mark.parametrize("objective", [Objective.COST, Objective.FINISH, Objective.HOURS])
def test_the_best_in_something_else_is_claimed_toward_an_award_and_else_beside_coverage(objective: Objective) -> None:
    plan = replace(a_plan(), comes_first=objective)
    assert said(replace(plan, qualification=a_certificate())) == PROVED[objective]
    assert said(plan) == PROVED_BESIDE_COVERAGE[objective]
