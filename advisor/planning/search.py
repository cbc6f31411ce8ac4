"""Find the best plan: choose the offerings first, then their terms, then improve both together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import replace

from ortools.sat.python.cp_model import CpModel

from advisor.domain.ids import OpportunityId
from advisor.planning.objective import COVERAGE, Stage, fewest_hours, stages_of, timing_stages_of
from advisor.planning.problem import Problem
from advisor.planning.solving import Answer, Clock, Solution, build, hint_plan, keep, solve_stages
from advisor.planning.variables import PlanVariables

SOME_PLAN_SHARE, LEAST_SHARE, CHOICE_SHARE, TIMING_SHARE, SMALL_SHARE = 0.4, 0.3, 0.5, 0.3, 0.5
"""Of the time that is left: for any plan, for the fewest hours, for the best choice, for its terms, for a few."""


def can_be_solved(problem: Problem, clock: Clock) -> Answer:
    """Whether any plan keeps all conditions that are in force."""
    found = some_plan(problem, clock)
    return found if isinstance(found, Answer) else Answer.FOUND


def improving(problem: Problem, clock: Clock) -> Iterator[Solution | Answer]:
    """A first plan, then better ones; or that there is none, or that time ran out before one was found.

    Offerings are first chosen without terms, which is small and bounds what can be reached. If the choice fits into
    terms, it is the best in everything that does not depend on them; all is then searched once more for an earlier
    finish. If it does not fit, a plan is made of the choice and of any plan that fits, and improved from there.
    """
    some = some_plan(problem, clock.part(SOME_PLAN_SHARE))
    if some is Answer.IMPOSSIBLE:
        yield some
        return
    if isinstance(some, Solution):
        yield replace(some, is_proven_best=False)
    choice = choose(problem, some, clock.part(CHOICE_SHARE))
    chosen: frozenset[OpportunityId] = frozenset()
    most = None
    if isinstance(choice, Solution):
        chosen = choice.offerings()
        most = choice.bound if next(iter(choice.achieved), None) == COVERAGE else None
        timed = in_terms(problem, choice, clock.part(TIMING_SHARE), as_good=True)
        if timed is not None:
            yield replace(timed, is_proven_best=False, most_coverage=most)
            yield replace(finish_earlier(problem, choice, timed, clock), most_coverage=most)
            return
    if isinstance(some, Solution):
        chosen |= some.offerings()
    small = best_of(problem, chosen, clock.part(SMALL_SHARE))
    if isinstance(small, Solution):
        yield replace(small, is_proven_best=False, most_coverage=most)
    found = improve(problem, small, clock)
    if isinstance(found, Solution):
        bounds = [bound for bound in (most, found.most_coverage) if bound is not None]
        yield replace(found, most_coverage=min(bounds, default=None))
    elif not isinstance(some, Solution):
        yield found


def some_plan(problem: Problem, clock: Clock) -> Solution | Answer:
    """Any plan that keeps every condition, superfluous steps allowed.

    Without terms the question is much smaller, and its "no" holds for the whole. Its "yes" is tried out in terms on
    the offerings that ask for the fewest hours, and only then on all.
    """
    model, plan = build(problem.choosing_only(), economical=False)
    least = solve_stages(model, plan, (fewest_hours(plan),), clock.part(LEAST_SHARE))
    if least is Answer.IMPOSSIBLE:
        return least
    if isinstance(least, Solution):
        timed = in_terms(problem, least, clock.part(TIMING_SHARE), as_good=False)
        if timed is not None:
            return timed
    model, plan = build(problem, economical=False)
    return solve_stages(model, plan, (), clock)


def choose(problem: Problem, some: Solution | Answer, clock: Clock) -> Solution | Answer:
    """The best offerings that keep every condition as far as it does not depend on terms."""
    model, plan = build(problem.choosing_only())
    stages = stages_of(model, plan)
    if isinstance(some, Solution) and stages:
        hint_plan(model, plan, some, stages[0], clock)
    return solve_stages(model, plan, stages, clock)


def best_of(problem: Problem, offerings: Set[OpportunityId], clock: Clock) -> Solution | Answer:
    """The best plan over a few offerings."""
    model, plan = build(problem.with_only(offerings))
    return solve_stages(model, plan, (*stages_of(model, plan), *timing_stages_of(model, plan)), clock)


def in_terms(problem: Problem, choice: Solution, clock: Clock, *, as_good: bool) -> Solution | None:
    """The chosen offerings, all of them, in terms, done as early as possible; `None` if that was not found.

    `as_good`: in terms, nothing of what the choice achieved may be lost, such as prerequisites known to be met.
    """
    chosen = choice.offerings()
    model, plan = build(problem.with_only(chosen), economical=False)
    for offering in sorted(chosen):
        model.add(plan.offering_taken(offering) == 1)
    if as_good:
        keep_all(model, plan, choice)
    found = solve_stages(model, plan, timing_stages_of(model, plan), clock)
    return found if isinstance(found, Solution) else None


def improve(problem: Problem, small: Solution | Answer, clock: Clock) -> Solution | Answer:
    """The best plan over all offerings that the time left allows, starting from one over a few of them."""
    model, plan = build(problem)
    stages = (*stages_of(model, plan), *timing_stages_of(model, plan))
    if isinstance(small, Solution):
        hint_plan(model, plan, small, stages[0], clock)
    found = solve_stages(model, plan, stages, clock)
    most = found.bound if isinstance(found, Solution) and stages[0].name == COVERAGE else None
    if isinstance(small, Solution) and (not isinstance(found, Solution) or is_better(small, found, stages)):
        return replace(small, is_proven_best=False, most_coverage=most)
    return replace(found, most_coverage=most) if isinstance(found, Solution) else found


def is_better(one: Solution, other: Solution, stages: Sequence[Stage]) -> bool:
    """Whether `one` wins in the first stage in which the two differ."""
    for stage in stages:
        mine, theirs = one.achieved.get(stage.name), other.achieved.get(stage.name)
        if mine is None or theirs is None:
            return mine is not None
        if mine != theirs:
            return (mine > theirs) is stage.is_maximised
    return False


def finish_earlier(problem: Problem, choice: Solution, timed: Solution, clock: Clock) -> Solution:
    """The whole problem, no worse than the choice, for the earliest finish; else the choice as it was timed."""
    model, plan = build(problem)
    keep_all(model, plan, choice)
    stages = timing_stages_of(model, plan)
    hint_plan(model, plan, timed, stages[0], clock)
    found = solve_stages(model, plan, stages, clock)
    if not isinstance(found, Solution):
        return replace(timed, is_proven_best=False)
    return replace(found, is_proven_best=choice.is_proven_best and found.is_proven_best)


def keep_all(model: CpModel, plan: PlanVariables, choice: Solution) -> None:
    """No plan may be worse than the choice in anything that the choice was improved in."""
    for stage in stages_of(model, plan):
        if stage.name in choice.achieved:
            keep(model, stage, choice.achieved[stage.name])
