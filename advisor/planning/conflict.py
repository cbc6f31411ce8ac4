"""When no plan exists: which conditions there are, and whether a set of them can hold together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace

from advisor.domain.credits import CreditPoints
from advisor.domain.ids import SpecId
from advisor.domain.planning import PlanRequest, RelaxedBy, RuleId, RuleStatus
from advisor.domain.planning_results import Condition
from advisor.domain.qualifications import RequirementGroup
from advisor.domain.stated_rules import StatedRule
from advisor.planning.implied_rules import apart
from advisor.planning.in_force import rules_in_force
from advisor.planning.problem import AssumedCredits, ConditionKey, Problem, credit_system_of, specs_of
from advisor.planning.rule_reach import Reach
from advisor.planning.rules import GROUP_RULES, OFFERING_RULES, PROGRAMME_RULES, STEP_RULES
from advisor.planning.search import can_be_solved
from advisor.planning.solving import Answer, Clock

RELAXED_BY: Mapping[RuleId, RelaxedBy] = {
    **{rule.rule_id: rule.relaxed_by for rule in GROUP_RULES},
    **{rule.rule_id: rule.relaxed_by for rule in PROGRAMME_RULES.values()},
    **{rule.rule_id: rule.relaxed_by for rule in STEP_RULES},
}
"""Who may relax a rule, where the qualification does not say so of its own."""


class SearchStoppedError(Exception):
    """Time ran out before a question was decided; the planner turns it into `OutOfTime`."""


class Explorer:
    """Answers whether a set of conditions can hold together; every question is solved once, on its own model."""

    def __init__(
        self, request: PlanRequest, clock: Clock, known: dict[frozenset[ConditionKey], bool] | None = None
    ) -> None:
        self.request = request
        self.clock = clock
        self.conditions = tuple(conditions_of(request))
        self._known: dict[frozenset[ConditionKey], bool] = {} if known is None else known

    def within(self, share: float) -> Explorer:
        """An explorer that knows the same, and may use a share of the time that is left."""
        return Explorer(self.request, self.clock.part(share), self._known)

    def can_hold(self, kept: frozenset[ConditionKey]) -> bool:
        """Whether a plan exists when exactly these conditions are in force; what follows from answers is not solved.

        Raises:
            SearchStoppedError: time ran out first.
        """
        for known, holds in self._known.items():
            if (holds and kept <= known) or (not holds and kept >= known):
                return holds
        dropped = frozenset(self.conditions) - kept
        problem = Problem.of(self.request, dropped=dropped, assumed=AssumedCredits.ENOUGH)
        answer = can_be_solved(problem, self.clock)
        if answer is Answer.STOPPED:
            raise SearchStoppedError
        self._known[kept] = answer is Answer.FOUND
        return self._known[kept]

    def sets_that_hold(self) -> list[frozenset[ConditionKey]]:
        """All sets that were found to hold so far."""
        return [kept for kept, holds in self._known.items() if holds]


def conditions_of(request: PlanRequest) -> Iterator[ConditionKey]:
    """Everything that could be left out: rules of the qualification first, then what the person could change."""
    in_force = rules_in_force(request)
    if in_force.award is not None:
        for group in in_force.award.rules.walk():
            for rule in GROUP_RULES:
                is_root = group is in_force.award.rules
                if rule.applies_to(group, is_root=is_root) and rule.rule_id is not RuleId.HUMAN_CHECK:
                    yield ConditionKey(rule.rule_id, group.id)
        for stated in in_force.rules:
            yield ConditionKey(PROGRAMME_RULES[type(stated)].rule_id, programme_rule=stated.id)
    specs = specs_of(request)
    if any(spec.corequisite is not None for spec in specs.values()):
        yield ConditionKey(RuleId.COREQUISITES)
    if request.qualification is None and apart(specs):
        yield ConditionKey(RuleId.EXCLUSION)
    if any(offering.spec.prerequisite is not None for offering in request.opportunities):
        yield ConditionKey(RuleId.PREREQUISITES)
    yield from (ConditionKey(rule) for rule in stated_limits(request))


def stated_limits(request: PlanRequest) -> Iterator[RuleId]:
    """The limits in force; hours always are, since no plan asks for more than full-time study."""
    limits = request.limits
    stated = {
        RuleId.HOURS_PER_WEEK: True,
        RuleId.BUDGET: limits.budget is not None,
        RuleId.BUDGET_PER_YEAR: limits.budget_per_year is not None,
        RuleId.AT_ONCE: limits.most_at_once is not None,
        RuleId.BLOCKED_DATES: bool(limits.blocked_dates),
        RuleId.DATES: limits.earliest_start is not None or limits.latest_finish is not None,
        RuleId.MODE: bool(limits.modes),
        RuleId.LANGUAGE: bool(limits.languages),
        RuleId.PLACE: bool(limits.countries),
        RuleId.PROVIDER: bool(limits.provider_words),
        RuleId.LEVEL: limits.levels is not None,
        RuleId.OPEN_ENROLMENT: limits.lifelong_learning_only,
        RuleId.WANTED_STEPS: bool(request.wanted),
        RuleId.UNWANTED_STEPS: bool(request.unwanted),
    }
    yield from (rule for rule, is_stated in stated.items() if is_stated)


def as_conditions(explorer: Explorer, conflict: Sequence[ConditionKey]) -> tuple[Condition, ...]:
    """The conflict as shown: who may relax each condition, and which units it lacks."""
    request = explorer.request
    dropped = frozenset(explorer.conditions) - set(conflict)
    problem = Problem.of(request, dropped=dropped)
    available = (_units_to_be_had(problem) | request.held_units) - request.not_counting
    in_force = rules_in_force(request)
    groups = {group.id: group for group in in_force.award.rules.walk()} if in_force.award is not None else {}
    stated = {rule.id: rule for rule in in_force.rules}
    found = []
    for key in conflict:
        rule = None if key.programme_rule is None else stated[key.programme_rule]
        where = key.group if rule is None else in_force.scope_of(rule)
        group = None if where is None else groups[where]
        condition = _condition(key, group, rule, available)
        if group is not None and key.rule in (RuleId.TOTAL_CREDITS, RuleId.CREDITS_IN_GROUP):
            condition = _with_shortfall(condition, problem, group, available)
        found.append(condition)
    return tuple(found)


def _with_shortfall(
    condition: Condition, problem: Problem, group: RequirementGroup, available: Set[SpecId]
) -> Condition:
    """The condition with its minimum and what can be reached of it, where that is less whatever else holds."""
    award, least = problem.request.qualification, group.min_credits_hundredths
    system = None if award is None else credit_system_of(award, problem.specs)
    if award is None or system is None or not least:
        return condition
    worth = {unit: points for unit, points in problem.credits.items() if unit in available}
    most = Reach(award.rules, worth).most_hundredths(group)
    if most is None or most >= least:
        return condition
    return replace(condition, asks_for=CreditPoints(system, least), at_most=CreditPoints(system, most))


def _units_to_be_had(problem: Problem) -> set[SpecId]:
    """Units with an offering that the limits in force accept, inside the calendar."""
    limits = problem.request.limits
    unwanted = problem.request.unwanted if problem.holds(RuleId.UNWANTED_STEPS) else frozenset()
    return {
        placement.unit
        for placement in problem.placements
        if placement.opportunity.id not in unwanted
        if all(rule.verdict(limits, placement.opportunity) is not RuleStatus.NOT_MET for rule in OFFERING_RULES)
    }


def _condition(
    key: ConditionKey, group: RequirementGroup | None, stated: StatedRule | None, available: set[SpecId]
) -> Condition:
    lacking = group.all_units() if group is not None and stated is None else ()
    if key.rule is RuleId.ALL_OF and group is not None:
        lacking = group.units
    owner = stated or group
    return Condition(
        rule=key.rule,
        relaxed_by=RELAXED_BY[key.rule] if owner is None else owner.relaxed_by,
        group=key.group,
        programme_rule=key.programme_rule,
        group_title=group.title if group is not None else None,
        units=tuple(str(unit) for unit in lacking if unit not in available),
    )


def may_help(conflict: Sequence[ConditionKey]) -> tuple[RuleId, ...]:
    """The limits whose change alone could help: those of the person that take part in the conflict."""
    limits = (key.rule for key in conflict if key.group is None and key.programme_rule is None)
    return tuple(rule for rule in limits if RELAXED_BY[rule] is RelaxedBy.LEARNER)
