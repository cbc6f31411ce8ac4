"""Where completed units count best in a qualification, and the least that would complete it: exactly, by the solver."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import product

from ortools.sat.python.cp_model import CpModel, IntVar

from advisor.domain.admission_rules import EntryRequirement, LanguageLevel
from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.ids import GroupId, SpecId
from advisor.domain.planning import RuleId
from advisor.domain.qualifications import RequirementGroup
from advisor.domain.unit_rules import Corequisites
from advisor.planning.implied_rules import Validity
from advisor.planning.objective import Stage
from advisor.planning.problem import AssumedCredits, Problem, credit_system_of
from advisor.planning.rules import GROUP_RULES, PROGRAMME_RULES, STEP_RULES
from advisor.planning.solving import Answer, Clock, Solution, solve_stages, state_groups
from advisor.planning.variables import PlanVariables, Sum, total

ABOUT_THE_PERSON = (EntryRequirement, LanguageLevel, Validity, Corequisites)
"""Rules that no way to count units can meet or break."""

OF_UNITS = frozenset({RuleId.PREREQUISITES, RuleId.COREQUISITES})
"""Rules about steps that are no limits of the person: what a unit asks for is part of what is missing."""

MOST_PLACED = 10_000
"""One hundredth of credits weighs more than so many counting decisions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """Where every unit counts, and what was added."""

    counting: Mapping[SpecId, tuple[GroupId, ...]]
    added: tuple[LearningOpportunity, ...]
    """One offering of each further unit, in order of the units."""

    is_proven: bool
    """Whether it was proved that none is better."""

    meets_whole: bool
    """Whether the group at the top is met, as far as nothing is unknown."""


def best_assignment(problem: Problem, clock: Clock, *, doubts_first: bool = False) -> Assignment | None:
    """The way to count what is held that meets most groups, then counts most credits, then most units.

    Groups are those on one way through the choices of the qualification; the whole comes before all others.
    `doubts_first`: what leaves rules unknown counts only where it is needed. `None`: time ran out.
    """
    model, plan = _stated(problem.with_only(frozenset()), about_the_person=False)
    doubts = Stage("unknown facts", total(plan.unknown), is_maximised=False)
    placed = Stage("counted", _placed(plan), is_maximised=True)
    later = (doubts, placed) if doubts_first else (placed, doubts)
    stages = (Stage("groups met", _progress(model, plan), is_maximised=True), *_real(*later))
    found = solve_stages(model, plan, stages, clock, share=1.0)
    return _assignment(found) if isinstance(found, Solution) else None


def least_completion(problem: Problem, clock: Clock) -> Assignment | None:
    """The fewest further credits, then units, with which all is met that can be; `None`: time ran out.

    Toward the whole if it can be met; else toward as many groups as can. Units without known credits are relied on
    only where the whole can be met in no other way.
    """
    assumptions = [AssumedCredits.NONE, *([AssumedCredits.ENOUGH] if problem.lacks_credits() else [])]
    for assumed, about_the_person in product(assumptions, (True, False)):
        wide = replace(problem, assumed=assumed).choosing_only()
        found = _completed(wide, clock, about_the_person=about_the_person, must_be_whole=True)
        if isinstance(found, Solution):
            return _assignment(found)
        if found is Answer.STOPPED:
            return None
    wide = replace(problem, assumed=AssumedCredits.ENOUGH).choosing_only()
    found = _completed(wide, clock, about_the_person=False, must_be_whole=False)
    return _assignment(found) if isinstance(found, Solution) else None


def _completed(problem: Problem, clock: Clock, *, about_the_person: bool, must_be_whole: bool) -> Solution | Answer:
    """The least completion under these rules.

    It is looked for among the units that the rules name, which are few. If these ask for nothing more themselves, it is
    the least of all; else all units are looked at, with what they ask for. Where they cannot do, nothing can.
    """
    named = {*problem.credits, *(unit for rule in problem.in_force.rules for unit in rule.named_units())}
    few = problem.with_only({one.id for one in problem.request.opportunities if one.spec.id in named})
    for some, with_unit_rules in ((few, False), (problem, True)):
        model, plan = _stated(some, about_the_person=about_the_person)
        doubts = total(list(plan.unknown))
        if with_unit_rules:
            for rule in STEP_RULES:
                if rule.rule_id in OF_UNITS:
                    rule.constrain(model, plan)
        stages = _least(plan, doubts)
        if must_be_whole:
            model.add(plan.met[plan.award.rules.id] == 1)
        else:
            stages = (Stage("groups met", _progress(model, plan), is_maximised=True), *stages)
        found = solve_stages(model, plan, stages, clock, share=1.0)
        if isinstance(found, Answer) or (found.is_proven_best and _asks_for_nothing_more(found)):
            break
    return found


def _asks_for_nothing_more(found: Solution) -> bool:
    """Whether everything that the further units ask for themselves is held, or among them."""
    problem = found.plan.problem
    chosen = [row.opportunity.spec for row in found.chosen()]
    done = problem.request.held_units | {spec.id for spec in chosen}
    done |= {unit for unit, ways in problem.in_force.stand_ins.items() if not done.isdisjoint(ways)}
    trees = [tree for spec in chosen for tree in (spec.prerequisite, spec.corequisite) if tree is not None]
    return all(tree.is_met_by(done) for tree in trees)


def _stated(problem: Problem, *, about_the_person: bool) -> tuple[CpModel, PlanVariables]:
    """The rules of the qualification; none of its groups has to be met."""
    model = CpModel()
    plan = PlanVariables(model, problem)
    state_groups(model, plan)
    for stated in problem.in_force.rules:
        if about_the_person or not isinstance(stated, ABOUT_THE_PERSON):
            PROGRAMME_RULES[type(stated)].constrain(model, plan, stated)
    return model, plan


def _least(plan: PlanVariables, doubts: Sum) -> tuple[Stage, ...]:
    """What is unknown first, since it may turn out to be not met; then credits, then units."""
    problem = plan.problem
    system = credit_system_of(plan.award, problem.specs)
    largest = max((points for points in problem.credits.values() if points is not None), default=0)
    sizes = []
    for unit, taken in plan.taken.items():
        points = problem.specs[unit].credits
        is_known = points is not None and points.system == system
        sizes.append((points.hundredths if points is not None and is_known else largest) * taken)
    return _real(
        Stage("unknown facts", doubts, is_maximised=False),
        Stage("further credits", total(sizes), is_maximised=False),
        Stage("further units", total(list(plan.taken.values())), is_maximised=False),
        Stage("counted", _placed(plan), is_maximised=True),
    )


def _real(*stages: Stage) -> tuple[Stage, ...]:
    """Stages in which anything can differ."""
    return tuple(stage for stage in stages if not isinstance(stage.value, int))


def _placed(plan: PlanVariables) -> Sum:
    """Known credits that count; of equals, the number of units that do."""
    root, known = plan.award.rules, plan.problem.credits
    parts = [(known[unit] or 0) * MOST_PLACED * plan.counts(unit, root) for unit in root.all_units()]
    return total([*(part for part in parts if not isinstance(part, int)), *plan.counted.values()])


def _progress(model: CpModel, plan: PlanVariables) -> Sum:
    """How many groups are met on one way through the choices; the group at the top outweighs all."""
    asking = _asking(plan)
    found: list[IntVar] = []

    def walk(group: RequirementGroup, pursued: IntVar) -> None:
        if group.id in asking:
            reached = model.new_bool_var(f"reached {group.id}")
            model.add_implication(reached, pursued)
            model.add_implication(reached, plan.met[group.id])
            found.append(reached)
        if group.all_of:
            for nested in group.groups:
                walk(nested, pursued)
        elif group.min_count:
            ways = [model.new_bool_var(f"pursued {nested.id}") for nested in group.groups]
            model.add(total(ways) <= group.min_count)
            for nested, way in zip(group.groups, ways, strict=True):
                model.add_implication(way, pursued)
                walk(nested, way)

    walk(plan.award.rules, model.new_constant(1))
    whole = plan.met[plan.award.rules.id]
    return total([*found, (len(asking) + 1) * whole])


def _asking(plan: PlanVariables) -> frozenset[GroupId]:
    """Groups that state anything, or about which a rule beside the groups does."""
    root = plan.award.rules
    stating = {
        group.id for group in root.walk() if any(rule.applies_to(group, is_root=group is root) for rule in GROUP_RULES)
    }
    scoped = {plan.scope(rule).id for rule in plan.problem.in_force.rules}
    return frozenset(stating | scoped)


def _assignment(found: Solution) -> Assignment:
    counting: dict[SpecId, tuple[GroupId, ...]] = {}
    for (unit, group), variable in found.plan.counted.items():
        if found.is_set(variable):
            counting[unit] = (*counting.get(unit, ()), group)
    return Assignment(
        counting=counting,
        added=tuple(sorted((row.opportunity for row in found.chosen()), key=lambda one: one.spec.id)),
        is_proven=found.is_proven_best,
        meets_whole=found.is_set(found.plan.met[found.plan.award.rules.id]),
    )
