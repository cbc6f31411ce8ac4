"""Build the model of a problem and solve it, stage by stage, within limits of time."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from enum import Enum

from ortools.sat.python import cp_model
from ortools.sat.python.cp_model import CpModel, CpSolver, IntVar

from advisor.domain.ids import OpportunityId, SpecId
from advisor.planning.necessity import forbid_superfluous_steps
from advisor.planning.objective import MOST_FREE_STEPS, Stage, covers
from advisor.planning.placements import Placement
from advisor.planning.problem import Problem
from advisor.planning.rules import GROUP_RULES, PROGRAMME_RULES, STEP_RULES
from advisor.planning.variables import PlanVariables, total

DETERMINISTIC_SHARE = 0.3
"""Deterministic seconds for each second of the time limit; they end the search, so that answers repeat."""

SAFETY_FACTOR = 10
"""A machine so slow that the deterministic time takes this many times the limit is stopped by the wall clock; its
answer may then differ from another machine's, which is better than none."""

STAGE_SHARE = 0.5
"""Of the time that is left, for one stage."""

MOST_KEPT_PERCENT = 70
"""Of the steps of a plan that is to differ from another one: so many may be of the same units."""


class Answer(Enum):
    """What a search found out."""

    FOUND = "found"
    IMPOSSIBLE = "impossible"
    STOPPED = "stopped"


@dataclass(slots=True)
class Clock:
    """The time that is left to one planning request, for all its solves together."""

    deadline: float
    deterministic_left: float
    whole: Clock | None = None
    """The clock that this one is a part of, and charges."""

    @classmethod
    def of(cls, time_limit_s: float) -> Clock:
        """A clock that starts now."""
        return cls(time.monotonic() + SAFETY_FACTOR * time_limit_s, DETERMINISTIC_SHARE * time_limit_s)

    def part(self, share: float) -> Clock:
        """A clock over a share of the deterministic time that is left.

        The wall clock is not shared out: it would end a part early on a machine that is only somewhat slow.
        """
        return Clock(self.deadline, self.deterministic_left * share, whole=self)

    def at_most(self, deterministic_s: float) -> Clock:
        """A clock over so much deterministic time, or over what is left."""
        return Clock(self.deadline, min(self.deterministic_left, deterministic_s), whole=self)

    def charge(self, deterministic_time: float) -> None:
        """Take off what a solve used, here and on the clocks above."""
        self.deterministic_left -= deterministic_time
        if self.whole is not None:
            self.whole.charge(deterministic_time)

    def ran_out(self) -> bool:
        """Whether nothing is left of either time."""
        return self.deterministic_left <= 0 or time.monotonic() >= self.deadline


def solve(model: CpModel, clock: Clock, *, seed: int, good_enough: float = 0.0) -> tuple[Answer, CpSolver, bool]:
    """Solve once in what is left; the last value says whether the answer is proven to be the best."""
    solver = CpSolver()
    if clock.ran_out():
        return Answer.STOPPED, solver, False
    solver.parameters.num_workers = 1
    solver.parameters.random_seed = seed
    solver.parameters.cp_model_probing_level = 0  # measured: the default spends seconds there on large models
    solver.parameters.linearization_level = 2  # measured: proves the coverage and the finish far more often
    solver.parameters.relative_gap_limit = good_enough
    solver.parameters.max_deterministic_time = max(clock.deterministic_left, 1e-6)
    solver.parameters.max_time_in_seconds = max(clock.deadline - time.monotonic(), 1e-3)
    status = solver.solve(model)
    clock.charge(solver.response_proto.deterministic_time)
    if status in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return Answer.FOUND, solver, status == cp_model.OPTIMAL
    if status == cp_model.INFEASIBLE:
        return Answer.IMPOSSIBLE, solver, True
    if status == cp_model.MODEL_INVALID:
        raise RuntimeError(f"The planning model is not valid: {model.validate()}")
    return Answer.STOPPED, solver, False


def build(problem: Problem, *, economical: bool = True) -> tuple[CpModel, PlanVariables]:
    """The model of all rules that are in force; `economical` forbids superfluous steps."""
    model = CpModel()
    plan = PlanVariables(model, problem)
    state_groups(model, plan)
    if problem.request.qualification is not None:
        model.add(plan.met[problem.request.qualification.rules.id] == 1)
    for stated in problem.in_force.rules:
        kind = PROGRAMME_RULES[type(stated)]
        if problem.holds_beside_groups(kind.rule_id, stated):
            kind.constrain(model, plan, stated)
    for rule in STEP_RULES:
        rule.constrain(model, plan)
    if problem.request.qualification is None:
        _ask_for_some_cover(model, plan)
    elif problem.request.is_own_target:
        _count_all(model, plan)
    elif economical:
        forbid_superfluous_steps(model, plan)
    if problem.request.unlike:
        _differ(model, plan, problem.request.unlike)
    return model, plan


def _differ(model: CpModel, plan: PlanVariables, known: Set[SpecId]) -> None:
    """At most 70 % of the steps are of known units."""
    kept = total([taken for unit, taken in plan.taken.items() if unit in known])
    model.add(100 * kept <= MOST_KEPT_PERCENT * total(list(plan.taken.values())))


def state_groups(model: CpModel, plan: PlanVariables) -> None:
    """Every rule of every group: which may be met, and what may count. None has to be met."""
    qualification = plan.problem.request.qualification
    for group in plan.problem.groups():
        is_root = qualification is not None and group.id == qualification.rules.id
        for group_rule in GROUP_RULES:
            if group_rule.applies_to(group, is_root=is_root):
                group_rule.constrain(model, plan, group)


def _count_all(model: CpModel, plan: PlanVariables) -> None:
    """What is taken and can count does, so that maxima hold everything that is taken."""
    places: dict[SpecId, list[IntVar]] = defaultdict(list)
    for (unit, _), variable in plan.counted.items():
        places[unit].append(variable)
    for unit, variables in places.items():
        if unit in plan.taken:
            model.add(total(variables) == plan.taken[unit])


def _ask_for_some_cover(model: CpModel, plan: PlanVariables) -> None:
    """Without a qualification a plan has at least one step that covers something, and not too many in all."""
    request = plan.problem.request
    useful = [plan.offering_taken(offering.id) for offering in request.opportunities if covers(request, offering)]
    model.add(total(useful) >= 1) if useful else model.add_bool_or([])
    model.add(total(list(plan.taken.values())) <= MOST_FREE_STEPS)


@dataclass(frozen=True, slots=True)
class Solution:
    """The values of all decisions of a plan."""

    plan: PlanVariables
    values: Sequence[int]
    is_proven_best: bool
    achieved: Mapping[str, int]
    """The value of each stage."""

    bound: int | None = None
    """No plan over the same offerings passes this in the first stage."""

    most_coverage: int | None = None
    """No plan over all offerings of the request covers more, in the units of `objective.coverage_of`."""

    def is_set(self, variable: IntVar) -> bool:
        """Whether a yes-or-no decision is yes."""
        return bool(self.values[variable.index])

    def offerings(self) -> frozenset[OpportunityId]:
        """The ids of what is taken."""
        return frozenset(placement.opportunity.id for placement in self.chosen())

    def chosen(self) -> tuple[Placement, ...]:
        """What is taken, in order of the request."""
        rows = zip(self.plan.placements, self.plan.take, strict=True)
        return tuple(placement for placement, taken in rows if self.is_set(taken))


def solve_stages(
    model: CpModel,
    plan: PlanVariables,
    stages: Sequence[Stage],
    clock: Clock,
    *,
    good_enough: float = 0.0,
    share: float = STAGE_SHARE,
) -> Solution | Answer:
    """The best plan, one stage after the other; each keeps what the ones before achieved.

    A stage that runs out of time, or came within the share `good_enough` of its bound, keeps the best it found, and
    the plan is no longer proven to be the best. Without stages any plan will do. Each stage may take the `share` of
    the time that is left.
    """
    values: list[int] | None = None
    proven, achieved, bound = True, {}, None
    for stage in stages or (ANY_PLAN,):
        if values is not None and clock.ran_out():
            proven = False
            break
        _aim(model, stage)
        answer, solver, stage_proven = solve(
            model, clock.part(share), seed=plan.problem.request.seed, good_enough=good_enough
        )
        if answer is not Answer.FOUND:
            if values is None:
                return answer
            proven = False
            break
        if values is None:
            bound = round(solver.best_objective_bound)
        values = list(solver.response_proto.solution)
        achieved[stage.name] = round(solver.objective_value)
        proven = proven and stage_proven and (not good_enough or bound == achieved[stage.name])
        model.clear_objective()  # type: ignore[no-untyped-call]
        keep(model, stage, achieved[stage.name])
        start_from(model, values)
    return Answer.STOPPED if values is None else Solution(plan, values, proven, achieved, bound)


ANY_PLAN = Stage("any plan", 0, is_maximised=False)


def _aim(model: CpModel, stage: Stage) -> None:
    if stage.is_maximised:
        model.maximize(stage.value)
    else:
        model.minimize(stage.value)


def keep(model: CpModel, stage: Stage, achieved: int) -> None:
    """From now on, no plan may be worse in this respect."""
    if not isinstance(stage.value, int):
        model.add(stage.value >= achieved if stage.is_maximised else stage.value <= achieved)


def hint_plan(model: CpModel, plan: PlanVariables, known: Solution, stage: Stage, clock: Clock) -> None:
    """Start the search from what can be kept of a known plan, found over other offerings or without terms.

    A hint of the steps alone is mostly lost, so all other decisions are worked out by a small solve of their own, as
    good as they can be in the stage that comes next.
    """
    rows = {(row.opportunity.id, row.start, row.end) for row in known.chosen()}
    offerings = known.offerings()
    small = model.clone()
    for row, variable in zip(plan.placements, plan.take, strict=True):
        wanted = (row.opportunity.id, row.start, row.end) in rows
        if not wanted and not (plan.problem.ignores_terms and row.opportunity.id in offerings):
            small.add(variable == 0)
    _aim(small, stage)
    answer, solver, _ = solve(small, clock, seed=plan.problem.request.seed)
    if answer is Answer.FOUND:
        start_from(model, list(solver.response_proto.solution))


def start_from(model: CpModel, values: Sequence[int]) -> None:
    """Begin the next search with these values of all decisions."""
    model.clear_hints()  # type: ignore[no-untyped-call]
    hint = model.proto.solution_hint
    hint.vars.extend(range(len(values)))
    hint.values.extend(values)
