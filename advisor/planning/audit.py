"""How any set of held and planned units stands toward a qualification; no plan is searched."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from advisor.domain.audit import Audit, GroupAudit, LeastCompletion, MissingPart, UncountedUnit, WhyUncounted
from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.held import HeldUnit
from advisor.domain.ids import SpecId
from advisor.domain.learner import Limits
from advisor.domain.planning import PlannedStep, PlanRequest, RuleStatus
from advisor.domain.qualifications import Qualification, RequirementGroup
from advisor.errors import PlanningError
from advisor.planning.assignment import Assignment, best_assignment, least_completion
from advisor.planning.checks import BROKEN_BY_COUNTING, Counting, Judgement, judge_counting
from advisor.planning.completions import by_offering
from advisor.planning.problem import AssumedCredits, Problem, is_left_to_people
from advisor.planning.solving import Clock
from advisor.planning.standing import Standing, worst

ASSIGNMENT_SHARE = 0.3
"""Of the time, for counting what there is; the rest is for the least completion."""


def audit(request: PlanRequest, planned: Sequence[PlannedStep] = (), *, with_completion: bool = True) -> Audit:
    """What is held, and what is planned as if it were completed, against the qualification of the request.

    The person's limits are left aside. Units are counted such that most groups are met, and judged by the plain checks.

    Raises:
        PlanningError: the request has no qualification, or an override is about nothing that it states.
    """
    if request.qualification is None:
        raise PlanningError("Units are held against a qualification; the request names none.")
    asked = as_completed(request, planned)
    clock = Clock.of(asked.time_limit_s)
    problem = Problem.of(asked)
    assignment = _assigned(asked, problem, clock.part(ASSIGNMENT_SHARE))
    judgement = judge_counting(asked, assignment.counting)
    status = worst([check.status for check in judgement.that_matter])
    completion = None
    if with_completion and status is not RuleStatus.MET:
        least = least_completion(problem, clock)
        completion = None if least is None else _completion(asked, least)
    standing = judgement.standing
    award = standing.qualification
    return Audit(
        qualification=request.qualification,
        status=status,
        groups=tuple(_groups(award.rules, judgement, 0, is_needed=True)),
        counted_in=assignment.counting,
        uncounted=tuple(_uncounted(asked, judgement, assignment.counting)),
        system=standing.system,
        hundredths=standing.credits_in(award.rules).known,
        needed_hundredths=credits_needed(award),
        completion=completion,
        set_aside=judgement.set_aside,
        titles=standing.titles,
        is_proven=assignment.is_proven,
    )


def as_completed(request: PlanRequest, planned: Iterable[PlannedStep]) -> PlanRequest:
    """The request with planned units among the held ones, completed on the last day of their step, and no limits."""
    steps = [step for step in planned if step.opportunity.spec.id not in request.held_units]
    known = {offering.id for offering in request.opportunities}
    missing = [step.opportunity for step in steps if step.opportunity.id not in known]
    held = [replace(completed_by(step.opportunity), awarded_on=step.end) for step in steps]
    return replace(
        request,
        opportunities=(*request.opportunities, *missing),
        held_units=request.held_units | {one.unit for one in held},
        held=(*request.held, *held),
        limits=Limits(),
        unlike=frozenset(),
    )


def completed_by(offering: LearningOpportunity) -> HeldUnit:
    """What will be known of a unit once it is completed by this offering."""
    done = by_offering(offering)
    return HeldUnit(unit=done.unit, provider=done.provider, learning=done.learning, supervision=done.supervision)


def credits_needed(award: Qualification) -> int | None:
    """Hundredths that the whole takes at least: its stated size, or what its groups ask for; `None`: not stated."""
    size = 0 if award.credits is None else award.credits.hundredths
    return max(size, _needed(award.rules)) or None


def _needed(group: RequirementGroup) -> int:
    below = sorted(_needed(nested) for nested in group.groups)
    if not group.all_of:
        below = below[: max(0, (group.min_count or 0) - len(group.units))]
    return max(group.min_credits_hundredths or 0, sum(below))


def _assigned(request: PlanRequest, problem: Problem, clock: Clock) -> Assignment:
    """The best way to count; of two that meet as many groups, the one of which more is certain."""
    lenient = replace(problem, assumed=AssumedCredits.ENOUGH)
    first = best_assignment(lenient, clock)
    if first is None:
        return Assignment(counting={}, added=(), is_proven=False, meets_whole=False)
    if _certainty(request, first.counting)[0] == 0:
        return first
    second = best_assignment(lenient, clock, doubts_first=True)
    if second is None:
        return first
    return min(first, second, key=lambda one: _certainty(request, one.counting))


def _certainty(request: PlanRequest, counting: Counting) -> tuple[int, int]:
    """How many checks are not certain, then how many are certain: fewer and more are better."""
    status = [check.status for check in judge_counting(request, counting).that_matter]
    return len(status) - status.count(RuleStatus.MET), -status.count(RuleStatus.MET)


def _groups(group: RequirementGroup, judgement: Judgement, depth: int, *, is_needed: bool) -> Iterator[GroupAudit]:
    standing = judgement.standing
    status = standing.status[group.id]
    yield GroupAudit(
        group=group.id,
        title=standing.names[group.id],
        depth=depth,
        is_needed=is_needed,
        status=status,
        checks=judgement.of_group[group.id],
        counted=standing.units_in(group),
        hundredths=standing.credits_in(group).known,
        missing=_missing(group, standing) if status is not RuleStatus.MET else None,
    )
    members = len(group.units) + len(group.groups)
    is_each = group.all_of or (group.min_count is not None and group.min_count >= members)
    for nested in group.groups:
        yield from _groups(nested, judgement, depth + 1, is_needed=is_needed and is_each)


def _missing(group: RequirementGroup, standing: Standing) -> MissingPart | None:
    counted = set(standing.proven_units_in(group))
    in_force = standing.in_force
    units: tuple[SpecId, ...] = ()
    if group.all_of:
        units = tuple(u for u in in_force.members[group.id] if counted.isdisjoint(in_force.ways_to(u)))
    members = hundredths = 0
    if group.min_count and not is_left_to_people(group):
        met = sum(
            standing.status[nested.id] is RuleStatus.MET and standing.is_surely_used(nested) for nested in group.groups
        )
        members = max(0, group.min_count - len(counted) - met)
    if group.min_credits_hundredths and not is_left_to_people(group):
        hundredths = max(0, group.min_credits_hundredths - standing.credits_in(group).known)
    return MissingPart(units=units, members=members, hundredths=hundredths) if units or members or hundredths else None


def _uncounted(request: PlanRequest, judgement: Judgement, counting: Counting) -> Iterator[UncountedUnit]:
    award = judgement.standing.qualification
    for unit in sorted(request.held_units - counting.keys()):
        places = [group.id for group in award.rules.walk() if unit in group.units]
        if not places:
            yield UncountedUnit(unit=unit, why=WhyUncounted.NOT_NAMED)
            continue
        broken = None
        for place in places:
            checks = judge_counting(request, {**counting, unit: (place,)}).that_matter
            against = [check for check in checks if check.reason.code in BROKEN_BY_COUNTING]
            if not against:
                broken = None
                break
            broken = broken or against[0]
        why = WhyUncounted.AGAINST_A_RULE if broken else WhyUncounted.MORE_ELSEWHERE
        yield UncountedUnit(unit=unit, why=why, check=broken)


def _completion(request: PlanRequest, least: Assignment) -> LeastCompletion:
    """The added units judged as if they were held, so that what stays open is said."""
    units = tuple(one.spec.id for one in least.added)
    done = replace(
        request,
        held_units=request.held_units | set(units),
        held=(*request.held, *(completed_by(one) for one in least.added)),
    )
    judgement = judge_counting(done, least.counting)
    checks = judgement.that_matter
    system = judgement.standing.system
    points = {one.spec.id: one.spec.credits for one in least.added}
    known = {unit: p.hundredths for unit, p in points.items() if p is not None and p.system == system}
    return LeastCompletion(
        units=units,
        hundredths=sum(known.values()),
        without_credits=tuple(unit for unit in units if unit not in known),
        counted_in=least.counting,
        status=worst([check.status for check in checks]),
        open_checks=tuple(check for check in checks if check.status is not RuleStatus.MET),
        is_proven=least.is_proven,
    )
