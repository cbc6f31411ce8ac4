"""What a step adds, when else it could begin, and what could stand in its place, in words."""

from dataclasses import replace
from datetime import date, timedelta

from advisor.domain.catalogue import Availability
from advisor.domain.planning import Term
from advisor.domain.what_if import StepSwap
from advisor.explaining.step_choices import MOST_STARTS, adds_lines, start_choices, swap_facts, swap_reason
from tests.builders import a_session, an_opportunity, skill_uri
from tests.page_answers import a_step
from tests.unit.explaining.explaining_turns import ENGLISH

TERMS = (
    Term(index=0, start=date(2027, 1, 4), end=date(2027, 3, 31), weeks=12),
    Term(index=1, start=date(2027, 4, 1), end=date(2027, 6, 30), weeks=13),
)
FREE = a_step(an_opportunity("free"), start=date(2027, 1, 18), end=date(2027, 3, 1), covers="statistics")
LABELS = {skill_uri("statistics"): "statistics"}


def test_of_a_step_without_given_days_its_own_term_is_no_choice() -> None:
    found = start_choices(FREE, [date(2027, 1, 4), date(2027, 4, 1)], TERMS, ENGLISH)
    assert [choice.label for choice in found] == ["Term 2, from 1 Apr 2027"]


def test_of_a_step_with_given_days_another_run_in_its_term_is_a_choice() -> None:
    days = Availability(sessions=(a_session(date(2027, 1, 18), None), a_session(date(2027, 2, 15), None)))
    dated = replace(FREE, opportunity=replace(FREE.opportunity, availability=days))
    found = start_choices(dated, [date(2027, 1, 18), date(2027, 2, 15)], TERMS, ENGLISH)
    assert [choice.begins for choice in found] == [date(2027, 2, 15)]


def test_many_starts_are_cut_to_the_nearest_ones_in_order_of_time() -> None:
    starts = [date(2027, 7, 1) + timedelta(weeks=13 * number) for number in range(12)]
    found = start_choices(FREE, starts, TERMS, ENGLISH)
    assert [choice.begins for choice in found] == starts[:MOST_STARTS]
    assert found[0].label == "From 1 Jul 2027"


def test_a_step_says_what_it_covers_its_credits_and_where_it_may_count() -> None:
    assert list(adds_lines(FREE, LABELS, "Core", ENGLISH)) == [
        "Covers: statistics", "Credits: 5 ECTS", "May count in: Core",
    ]  # fmt: skip


def test_a_step_that_covers_nothing_new_says_so() -> None:
    lines = list(adds_lines(replace(FREE, covers=()), LABELS, None, ENGLISH))
    assert lines[0] == "Covers no missing skill that another step does not cover better."


def test_a_swap_says_what_of_the_step_it_covers_and_what_is_not_stated_of_it() -> None:
    silent = an_opportunity("silent", points=None, workload_hours=None, price=None)
    swap = StepSwap(offering=silent, hours=None, covers=(skill_uri("statistics"),), same_group=True)
    assert swap_reason(swap, FREE, LABELS, "Core", ENGLISH) == (
        "Covers the same: statistics. May count in the same group: Core."
    )
    assert swap_facts(swap, ENGLISH) == (
        "Nordhavn Academy · credits not stated · hours not stated · price not stated · starts at any time"
    )


def test_a_swap_that_covers_less_says_how_much_less() -> None:
    both = replace(FREE, covers=(skill_uri("statistics"), skill_uri("sql")))
    swap = StepSwap(offering=an_opportunity("other"), hours=60, covers=(skill_uri("statistics"),))
    assert swap_reason(swap, both, LABELS, None, ENGLISH) == "Covers 1 of the 2 skills: statistics."
    nothing = replace(swap, covers=(), same_unit=True)
    assert swap_reason(nothing, both, LABELS, None, ENGLISH) == (
        "The same unit, given in another way. Covers none of the skills that this step covers."
    )
