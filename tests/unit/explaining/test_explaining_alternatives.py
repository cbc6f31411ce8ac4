"""Other ways in words."""

from dataclasses import replace

from advisor.domain.alternatives import Alternative, AlternativeKind
from advisor.domain.languages import ENGLISH
from advisor.domain.money import Money
from advisor.explaining.alternatives import KIND_NAMES, alternative_title, difference_lines
from advisor.explaining.translation import translator_for
from tests.page_answers import STATISTICS, a_cheaper_way, a_plan

IN_ENGLISH = translator_for(ENGLISH)


def lines(alternative: Alternative) -> list[str]:
    return list(difference_lines(alternative, a_plan(), IN_ENGLISH))


def test_every_kind_has_a_name() -> None:
    assert set(KIND_NAMES) == set(AlternativeKind)


def test_a_way_that_is_better_twice_is_named_by_both() -> None:
    assert alternative_title(a_cheaper_way(), IN_ENGLISH) == "Cheaper, finished sooner"


def test_the_differences_name_the_new_and_the_old() -> None:
    assert lines(a_cheaper_way()) == [
        "€100 instead of €350",
        "finished 11 Jun 2027 instead of 21 Jan 2028",
        "135 hours of study instead of 270 hours",
        "covers 50 % of what is missing instead of 67 %",
        "1 of 1 steps are others",
    ]


def test_what_is_the_same_or_not_known_is_left_out() -> None:
    plan = a_plan()
    silent = tuple(replace(step, workload_hours=None) for step in plan.steps)
    other = replace(plan, steps=silent, known_cost=Money.of(350, "SEK"))
    assert lines(Alternative(kinds=(AlternativeKind.OTHER_STEPS,), plan=other, other_steps=0)) == []


def test_what_may_be_validated_is_named_without_a_promise() -> None:
    way = replace(a_cheaper_way(), to_be_validated=(STATISTICS.spec.id,))
    assert lines(way)[0] == (
        "If the awarding body recognises what you know already, you may not need: Statistics for working people. Ask "
        "for validation of prior learning before you enrol; only the awarding body can decide."
    )
