"""When no plan exists: the fewest conditions that cannot all hold, each found and proved by solving again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from advisor.domain.ids import SpecId
from advisor.domain.planning import Condition, PlanRequest, RelaxedBy, RuleId, RuleStatus
from advisor.domain.qualifications import RequirementGroup
from advisor.planning.problem import AssumedCredits, ConditionKey, Problem
from advisor.planning.rules import GROUP_RULES, OFFERING_RULES, STEP_RULES
from advisor.planning.search import can_be_solved
from advisor.planning.solving import Answer, Clock

RELAXED_BY = {rule.rule_id: rule.relaxed_by for rule in GROUP_RULES} | {
    rule.rule_id: rule.relaxed_by for rule in STEP_RULES
}


class SearchStoppedError(Exception):
    """Time ran out before a question was decided; the planner turns it into `OutOfTime`."""


class Explorer:
    """Answers whether a set of conditions can hold together; every question is solved once, on its own model."""

    def __init__(self, request: PlanRequest, clock: Clock) -> None:
        self.request = request
        self.clock = clock
        self.conditions = tuple(conditions_of(request))
        self._known: dict[frozenset[ConditionKey], bool] = {}

    def can_hold(self, kept: frozenset[ConditionKey]) -> bool:
        """Whether a plan exists when exactly these conditions are in force.

        Raises:
            SearchStoppedError: time ran out first.
        """
        if kept not in self._known:
            dropped = frozenset(self.conditions) - kept
            problem = Problem.of(self.request, dropped=dropped, assumed=AssumedCredits.ENOUGH)
            answer = can_be_solved(problem, self.clock)
            if answer is Answer.STOPPED:
                raise SearchStoppedError
            self._known[kept] = answer is Answer.FOUND
        return self._known[kept]


def conditions_of(request: PlanRequest) -> Iterator[ConditionKey]:
    """Everything that could be left out: rules of the qualification first, then what the person could change."""
    if request.qualification is not None:
        for group in request.qualification.rules.walk():
            for rule in GROUP_RULES:
                is_root = group is request.qualification.rules
                if rule.applies_to(group, is_root=is_root) and rule.rule_id is not RuleId.HUMAN_CHECK:
                    yield ConditionKey(rule.rule_id, group.id)
    if any(offering.spec.prerequisite is not None for offering in request.opportunities):
        yield ConditionKey(RuleId.PREREQUISITES)
    yield from (ConditionKey(rule) for rule in stated_limits(request))


def stated_limits(request: PlanRequest) -> Iterator[RuleId]:
    """The limits in force; hours always are, since no plan asks for more than full-time study."""
    limits = request.limits
    stated = {
        RuleId.HOURS_PER_WEEK: True,
        RuleId.BUDGET: limits.budget is not None,
        RuleId.DATES: limits.earliest_start is not None or limits.latest_finish is not None,
        RuleId.MODE: bool(limits.modes),
        RuleId.LANGUAGE: bool(limits.languages),
        RuleId.PLACE: bool(limits.countries),
        RuleId.PROVIDER: bool(limits.provider_words),
        RuleId.OPEN_ENROLMENT: limits.lifelong_learning_only,
    }
    yield from (rule for rule, is_stated in stated.items() if is_stated)


def smallest_conflict(explorer: Explorer) -> tuple[ConditionKey, ...]:
    """Conditions that cannot all hold, while without any single one of them the others can.

    QuickXplain (Junker 2004): prefers conditions that come early in the list, so that a person's limit is named only
    when the rules of the qualification alone could be met. Every step is a solve of its own, and each claim of the
    answer is among them.

    Raises:
        SearchStoppedError: time ran out before the conflict was proved smallest.
    """
    found = _explain(explorer, frozenset(), (), explorer.conditions)
    conflict = tuple(key for key in explorer.conditions if key in found)
    whole = frozenset(conflict)
    if explorer.can_hold(whole) or not all(explorer.can_hold(whole - {key}) for key in conflict):
        raise RuntimeError(f"The conflict {conflict} is not a smallest one: solver answers contradict each other.")
    return conflict


def _explain(
    explorer: Explorer,
    background: frozenset[ConditionKey],
    added: Sequence[ConditionKey],
    conditions: Sequence[ConditionKey],
) -> frozenset[ConditionKey]:
    """The preferred conflict among the conditions, given a background that holds."""
    if added and not explorer.can_hold(background):
        return frozenset()
    if len(conditions) <= 1:
        return frozenset(conditions)
    middle = len(conditions) // 2
    first, second = conditions[:middle], conditions[middle:]
    from_second = _explain(explorer, background | set(first), first, second)
    from_first = _explain(explorer, background | from_second, tuple(from_second), first)
    return from_first | from_second


def as_conditions(explorer: Explorer, conflict: Sequence[ConditionKey]) -> tuple[Condition, ...]:
    """The conflict as shown: who may relax each condition, and which units it lacks."""
    request = explorer.request
    dropped = frozenset(explorer.conditions) - set(conflict)
    available = _units_to_be_had(Problem.of(request, dropped=dropped)) | request.held_units
    rules = request.qualification.rules if request.qualification is not None else None
    groups = {group.id: group for group in rules.walk()} if rules is not None else {}
    return tuple(_condition(key, groups.get(key.group) if key.group else None, available) for key in conflict)


def _units_to_be_had(problem: Problem) -> set[SpecId]:
    """Units with an offering that the limits in force accept, inside the calendar."""
    limits = problem.request.limits
    return {
        placement.unit
        for placement in problem.placements
        if all(rule.verdict(limits, placement.opportunity) is not RuleStatus.NOT_MET for rule in OFFERING_RULES)
    }


def _condition(key: ConditionKey, group: RequirementGroup | None, available: set[SpecId]) -> Condition:
    lacking = group.all_units() if group is not None else ()
    if key.rule is RuleId.ALL_OF and group is not None:
        lacking = group.units
    return Condition(
        rule=key.rule,
        relaxed_by=RELAXED_BY[key.rule],
        group=key.group,
        group_title=group.title if group is not None else None,
        units=tuple(str(unit) for unit in lacking if unit not in available),
    )


def may_help(conflict: Sequence[ConditionKey]) -> tuple[RuleId, ...]:
    """The limits whose change alone could help: those of the person that take part in the conflict."""
    return tuple(key.rule for key in conflict if RELAXED_BY[key.rule] is RelaxedBy.LEARNER)
