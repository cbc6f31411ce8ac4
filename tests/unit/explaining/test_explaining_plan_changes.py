"""How one plan differs from another, in few and short paragraphs."""

from dataclasses import replace
from datetime import timedelta

from advisor.domain.what_if import PlanChanges
from advisor.explaining.what_if import MOST_MOVES, changes_paragraphs
from tests.unit.explaining.explaining_turns import ENGLISH, a_plan

NO_CHANGE = PlanChanges(
    kept=(), removed=(), added=(), moved=(),
    finish=(None, None), cost=(None, None), without_price=(0, 0), hours=(135, 135), covered_percent=(60, 60),
)  # fmt: skip
STEPS = a_plan(steps=MOST_MOVES + 1).steps
MOVES = tuple((step, replace(step, start=step.start + timedelta(days=7))) for step in STEPS)


def said(changes: PlanChanges, *, is_shown: bool = True) -> tuple[str, ...]:
    return changes_paragraphs(changes, ENGLISH, is_shown=is_shown)


def test_of_few_moves_the_dates_are_told() -> None:
    moved = said(replace(NO_CHANGE, moved=MOVES[:MOST_MOVES]))[:MOST_MOVES]
    assert [one.startswith("Moved: ") and " instead of " in one for one in moved] == [True] * MOST_MOVES


def test_of_many_moves_only_the_names_in_one_sentence() -> None:
    (moved,) = (one for one in said(replace(NO_CHANGE, moved=MOVES)) if one.startswith("Moved"))
    assert moved.startswith("Moved to other dates: ")
    assert all(step.opportunity.spec.title in moved for step in STEPS)


def test_what_is_gone_stands_in_one_sentence() -> None:
    (gone,) = (one for one in said(replace(NO_CHANGE, removed=STEPS)) if one.startswith("Gone"))
    assert all(step.opportunity.spec.title in gone for step in STEPS)


def test_of_a_plan_that_is_only_spoken_of_all_dates_are_told() -> None:
    moved = [one for one in said(replace(NO_CHANGE, moved=MOVES), is_shown=False) if one.startswith("Moved: ")]
    assert len(moved) == len(MOVES)
