"""Which plans are compared, and what the table says of them."""

from dataclasses import replace
from datetime import date

import pytest

from advisor.domain.alternatives import Alternative, AlternativeKind
from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.money import Money
from advisor.domain.planning import RuleStatus, StackingPlan
from advisor.explaining.options import Strength, options_of
from advisor.explaining.options_table import options_table
from tests.builders import a_qualification, an_opportunity
from tests.page_answers import a_plan, a_step, some_checks
from tests.unit.explaining.explaining_turns import ENGLISH


def plan_of(
    *names: str,
    cost: int | None = 1000,
    silent: int = 0,
    end: date = date(2028, 1, 21),
    hours: int | None = 100,
    covered: int | None = 60,
) -> StackingPlan:
    """A plan of these offerings with these figures; the hours are those of each step."""
    steps = tuple(
        replace(a_step(offering(name), start=date(2027, 1, 18), end=end, covers=name), workload_hours=hours)
        for name in names
    )
    return replace(
        a_plan(),
        steps=steps,
        known_cost=None if cost is None else Money.of(cost, "EUR"),
        steps_without_price=silent,
        covered_percent=covered,
    )


def offering(name: str) -> LearningOpportunity:
    return an_opportunity(name)


def way(plan: StackingPlan, *kinds: AlternativeKind) -> Alternative:
    return Alternative(kinds=kinds or (AlternativeKind.CHEAPER,), plan=plan, other_steps=1)


CURRENT = plan_of("a", "b")


def test_a_plan_with_the_same_steps_is_no_option_however_good_its_figures() -> None:
    assert len(options_of(CURRENT, ways=[way(plan_of("b", "a", cost=10))])) == 1


@pytest.mark.parametrize(
    ("other", "counts"),
    [
        (plan_of("a", "c", cost=901), False),
        (plan_of("a", "c", cost=900), True),
        (plan_of("a", "c", end=date(2027, 12, 25)), False),
        (plan_of("a", "c", end=date(2027, 12, 24)), True),
        (plan_of("a", "c", hours=91), False),
        (plan_of("a", "c", hours=90), True),
        (plan_of("a", "c", covered=64), False),
        (plan_of("a", "c", covered=65), True),
    ],
)
def test_another_plan_is_an_option_from_the_margin_of_one_figure_on(other: StackingPlan, counts: bool) -> None:
    assert (len(options_of(CURRENT, ways=[way(other)])) == 2) is counts


def test_a_price_that_is_not_stated_makes_no_plan_cheaper() -> None:
    hidden = plan_of("a", "c", cost=100, silent=1)
    assert len(options_of(CURRENT, ways=[way(hidden)])) == 1
    assert len(options_of(CURRENT, ways=[way(plan_of("a", "c", cost=None, silent=2))])) == 1


def test_hours_that_are_not_stated_make_no_plan_shorter() -> None:
    assert len(options_of(CURRENT, ways=[way(plan_of("a", "c", hours=None))])) == 1


def test_two_ways_that_are_nearly_the_same_are_one_option() -> None:
    found = options_of(CURRENT, ways=[way(plan_of("a", "c", cost=500)), way(plan_of("a", "d", cost=480))])
    assert [option.plan.known_cost for option in found] == [Money.of(1000, "EUR"), Money.of(500, "EUR")]


def test_validation_comes_before_all_others_and_never_more_than_four_are_compared() -> None:
    ways = [
        way(plan_of("a", "c", cost=500), AlternativeKind.CHEAPER),
        way(plan_of("a", "d", end=date(2027, 6, 1), cost=2000), AlternativeKind.SOONER),
        way(plan_of("a", "e", hours=20, cost=2000), AlternativeKind.FEWER_HOURS),
        way(plan_of("a", cost=700), AlternativeKind.PRIOR_LEARNING_FIRST),
    ]
    found = options_of(CURRENT, ways=ways)
    assert [option.way.kinds[0] for option in found[1:] if option.way] == [
        AlternativeKind.PRIOR_LEARNING_FIRST, AlternativeKind.CHEAPER, AlternativeKind.SOONER,
    ]  # fmt: skip
    assert [option.number for option in found] == [1, 2, 3, 4]


def test_another_award_is_another_option_even_with_worse_figures() -> None:
    beside = replace(plan_of("a", "c", cost=3000, covered=10), qualification=a_qualification())
    assert len(options_of(CURRENT, beside=[beside])) == 2


def test_where_nothing_is_better_other_courses_are_still_shown() -> None:
    other = way(plan_of("c", "d", cost=1100), AlternativeKind.OTHER_STEPS)
    assert [option.way for option in options_of(CURRENT, ways=[other])] == [None, other]


def test_within_limits_that_allow_no_plan_only_what_is_possible_is_compared() -> None:
    found = options_of(None, beside=[CURRENT])
    assert [(option.number, option.is_current) for option in found] == [(1, False)]


def test_the_best_at_something_is_named_only_where_it_is_sure() -> None:
    cheap, unsure = plan_of("a", "c", cost=500), plan_of("a", "d", cost=400, silent=1, covered=80)
    found = options_of(CURRENT, ways=[way(cheap), way(unsure, AlternativeKind.MORE_COVERAGE)])
    assert {option.plan.covered_percent: option.best_at for option in found if option.best_at} == {
        80: (Strength.COVERAGE,)
    }
    found = options_of(CURRENT, ways=[way(cheap)])
    assert [option.best_at for option in found] == [(), (Strength.PRICE,)]


def test_of_figures_that_are_all_the_same_nothing_is_best() -> None:
    assert all(
        Strength.FINISH not in option.best_at for option in options_of(CURRENT, ways=[way(plan_of("c", cost=1))])
    )


def rows(*plans: StackingPlan) -> dict[str, tuple[str, ...]]:
    return dict(options_table(options_of(plans[0], beside=plans[1:]), ENGLISH).rows)


def test_what_is_not_stated_is_no_nought_in_the_table() -> None:
    silent = plan_of("a", cost=None, silent=1, hours=None, covered=None)
    found = rows(silent)
    assert found["Price"] == ("not stated",)
    assert found["Study"] == ("not stated",)
    assert "Covers of what is missing" not in found


def test_prices_that_are_not_stated_are_counted_beside_the_sum() -> None:
    assert rows(plan_of("a", cost=350, silent=2))["Price"] == ("€350; 2 prices not stated",)


def test_rules_are_counted_by_answer_and_those_not_met_are_never_left_out() -> None:
    assert rows(a_plan(checks=some_checks()))["Rules"] == ("✓ 1 met, ? 1 unknown, ✗ 1 not met",)
    met = tuple(check for check in some_checks() if check.status is RuleStatus.MET)
    assert rows(a_plan(checks=met))["Rules"] == ("✓ 1 met, ? 0 unknown",)


def test_every_option_has_a_text_in_every_row() -> None:
    table = options_table(options_of(CURRENT, ways=[way(plan_of("a", "c", cost=500))]), ENGLISH)
    assert table.headings == ("1 Suggested", "2 Cheaper")
    assert all(len(texts) == 2 and all(texts) for _, texts in table.rows)


def test_a_plan_that_the_person_took_is_called_theirs() -> None:
    assert options_table(options_of(CURRENT), ENGLISH, is_chosen=True).headings == ("1 Your plan",)


def test_one_option_alone_is_best_at_nothing() -> None:
    alone = dict(options_table(options_of(CURRENT), ENGLISH).rows)
    beside = dict(options_table(options_of(CURRENT, ways=[way(plan_of("a", "c", cost=500))]), ENGLISH).rows)
    assert beside.keys() - alone.keys() == {"Best at"}


def test_what_is_covered_is_not_known_where_no_step_states_outcomes() -> None:
    stated = plan_of("a", covered=40)
    silent = replace(
        stated,
        steps=tuple(
            replace(step, opportunity=replace(step.opportunity, spec=replace(step.opportunity.spec, outcomes=())))
            for step in stated.steps
        ),
    )
    assert [rows(plan)["Covers of what is missing"] for plan in (stated, silent)] == [
        ("40 %",),
        ("not known; by titles 40 %",),
    ]
