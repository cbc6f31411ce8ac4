"""One plan over time: hours a week in each term, credits as they add up, and what comes before what."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_CEILING, Decimal

from advisor.domain.credits import CreditPoints, CreditSystem
from advisor.domain.ids import GroupId, SpecId
from advisor.domain.planning import PlannedStep, PlanRequest, StackingPlan, Term

DAYS_IN_A_WEEK = 7
TENTHS = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineStep:
    """A step on the calendar."""

    number: int
    title: str
    start: date
    end: date
    dates_are_stated: bool
    hours: int | None
    hours_are_estimated: bool
    credits: CreditPoints | None
    group: str | None
    """The requirement group that it may count in, by its title or the nearest one above."""

    after: tuple[int, ...]
    """Numbers of the steps that are asked for before it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineTerm:
    """A term of the plan, with what it asks for and what it brings."""

    number: int
    start: date
    end: date
    weeks: int
    steps: tuple[int, ...]
    """Numbers of the steps that run in it."""

    hours_per_week: Decimal
    """In its busiest week, as far as hours are known."""

    without_hours: tuple[int, ...]
    """Numbers of the steps in it whose hours are not stated."""

    hours_available: Decimal | None
    credits: CreditPoints | None
    """Of the steps that end in it and may count; `None` where no credits are counted."""

    accumulated: CreditPoints | None

    @property
    def is_over(self) -> bool:
        """Whether it asks for more than the person has, as far as is known."""
        return self.hours_available is not None and self.hours_per_week > self.hours_available


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """A plan over time."""

    steps: tuple[TimelineStep, ...]
    terms: tuple[TimelineTerm, ...]
    hours_available: Decimal | None
    """Hours a week that the person has; `None`: not said."""

    held: CreditPoints | None
    """What the held units that count bring, before the first term; `None` where no credits are counted."""

    needed: CreditPoints | None
    """What the award asks for in all; `None`: no award, or not stated."""

    not_added: tuple[int, ...]
    """Numbers of the steps that bring no credits here: none stated, of another system, or in no group of the award."""

    @property
    def links(self) -> tuple[tuple[int, int], ...]:
        """Pairs of steps: the first is asked for before the second."""
        return tuple((before, step.number) for step in self.steps for before in step.after)

    @property
    def busiest(self) -> TimelineTerm | None:
        """The first of the terms that ask for the most hours a week; `None` where no hours are known."""
        most = max(self.terms, key=lambda term: term.hours_per_week, default=None)
        return most if most is not None and most.hours_per_week else None


def timeline_of(plan: StackingPlan, request: PlanRequest | None) -> Timeline | None:
    """The plan over time; `None` where it has no steps or no calendar.

    Args:
        plan: with the terms it was made over.
        request: what it answers, for hours and for what is held; `None`: neither is known.
    """
    last = max((step.end for step in plan.steps), default=None)
    terms = tuple(term for term in plan.terms if last is not None and term.start <= last)
    if not terms or last is None:
        return None
    available = request.limits.study_hours_per_week if request else None
    counting = _Credits.of(plan, request)
    steps = tuple(_steps(plan))
    weekly = hours_by_term(plan.steps, terms)
    added = counting.held
    found = []
    for place, term in enumerate(terms):
        is_last = place == len(terms) - 1
        gained = counting.gained(steps, term, is_last=is_last)
        added = None if added is None or gained is None else added + gained
        running = [one for one in steps if _runs_in(one.start, one.end, term, is_last=is_last)]
        found.append(
            TimelineTerm(
                number=term.index + 1,
                start=term.start,
                end=term.end,
                weeks=term.weeks,
                steps=tuple(one.number for one in running),
                hours_per_week=weekly[place],
                without_hours=tuple(one.number for one in running if one.hours is None),
                hours_available=available,
                credits=gained,
                accumulated=added,
            )
        )
    return Timeline(
        steps=steps,
        terms=tuple(found),
        hours_available=available,
        held=counting.held,
        needed=plan.qualification.credits if plan.qualification else None,
        not_added=tuple(one.number for one in steps if one.number not in counting.counted),
    )


def hours_by_term(steps: Sequence[PlannedStep], terms: Sequence[Term]) -> tuple[Decimal, ...]:
    """Hours in the busiest week of each term, counted as the rule about hours counts them.

    Runs on given days ask for the same in every week of theirs; of steps that can be begun at any time, the hours are
    spread evenly over the terms they touch.
    """
    found = []
    for term in terms:
        mean = Decimal(sum(_tenths_in(step, term, terms) for step in steps)) / (TENTHS * term.weeks)
        peaks = [_given_at(first.start, steps) for first in steps if _is_given(first) and first.term == term.index]
        found.append(max([mean, *peaks]).quantize(Decimal("0.1"), rounding=ROUND_CEILING))
    return tuple(found)


def _given_at(day: date, steps: Sequence[PlannedStep]) -> Decimal:
    """Hours a week of all runs on given days that include this one."""
    running = [step for step in steps if _is_given(step) and step.start <= day <= step.end]
    weeks = (max(DAYS_IN_A_WEEK, _days(step.start, step.end)) for step in running)
    return Decimal(
        sum(
            _up((step.workload_hours or 0) * TENTHS * DAYS_IN_A_WEEK, days)
            for step, days in zip(running, weeks, strict=True)
        )
    ) / (TENTHS)


def _tenths_in(step: PlannedStep, term: Term, terms: Sequence[Term]) -> int:
    hours = (step.workload_hours or 0) * TENTHS
    if _is_given(step):
        shared = _days(max(step.start, term.start), min(step.end, term.end))
        return _up(hours * shared, _days(step.start, step.end))
    touched = [one.index for one in terms if one.start <= step.end and step.start <= one.end]
    return _up(hours, len(touched)) if term.index in touched else 0


def _is_given(step: PlannedStep) -> bool:
    """Whether the provider sets the days, so that hours cannot be moved to quieter weeks."""
    return bool(step.opportunity.availability.sessions or step.opportunity.availability.start_months)


def _days(start: date, end: date) -> int:
    return max(0, (end - start).days + 1)


def _up(amount: int, parts: int) -> int:
    return -(-amount // parts)


def _runs_in(start: date, end: date, term: Term, *, is_last: bool) -> bool:
    """What runs on after the last term of the calendar is shown in that one."""
    return (start <= term.end and end >= term.start) or (is_last and start > term.end)


def _steps(plan: StackingPlan) -> Iterator[TimelineStep]:
    numbers = {step.opportunity.spec.id: number for number, step in enumerate(plan.steps, start=1)}
    groups = _group_names(plan)
    for number, step in enumerate(plan.steps, start=1):
        spec = step.opportunity.spec
        asked = dict.fromkeys(spec.prerequisite.all_units() if spec.prerequisite else ())
        before = [numbers[unit] for unit in asked if unit in numbers]
        yield TimelineStep(
            number=number,
            title=spec.title,
            start=step.start,
            end=step.end,
            dates_are_stated=step.dates_are_stated,
            hours=step.workload_hours,
            hours_are_estimated=step.workload_is_estimated,
            credits=spec.credits,
            group=groups.get(step.counts_in) if step.counts_in else None,
            after=tuple(sorted(one for one in before if plan.steps[one - 1].start < step.start)),
        )


def _group_names(plan: StackingPlan) -> Mapping[GroupId, str]:
    return plan.qualification.rules.names(plan.qualification.title) if plan.qualification else {}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Credits:
    """What can be added up: credits of one system, of what may count in the award where there is one."""

    system: CreditSystem | None
    held: CreditPoints | None
    counted: frozenset[int]
    """Numbers of the steps that bring credits."""

    @classmethod
    def of(cls, plan: StackingPlan, request: PlanRequest | None) -> _Credits:
        system = _system(plan)
        if system is None:
            return cls(system=None, held=None, counted=frozenset())
        counted = frozenset(
            number
            for number, step in enumerate(plan.steps, start=1)
            if _of_system(step.opportunity.spec.credits, system)
            and (plan.qualification is None or step.counts_in is not None)
        )
        known: dict[SpecId, CreditPoints] = {
            one.spec.id: one.spec.credits
            for one in (request.opportunities if request else ())
            if one.spec.id in plan.held_units and one.spec.credits and one.spec.credits.system is system
        }
        return cls(system=system, held=CreditPoints.total(system, known.values()), counted=counted)

    def gained(self, steps: Sequence[TimelineStep], term: Term, *, is_last: bool) -> CreditPoints | None:
        """By the steps that end in the term; those that end later than the calendar, in its last term."""
        if self.system is None:
            return None
        ended = [
            one.credits
            for one in steps
            if one.number in self.counted
            and one.credits is not None
            and term.start <= one.end
            and (one.end <= term.end or is_last)
        ]
        return CreditPoints.total(self.system, ended)


def _of_system(points: CreditPoints | None, system: CreditSystem) -> bool:
    return points is not None and points.system is system


def _system(plan: StackingPlan) -> CreditSystem | None:
    """That of the award, else the one that most steps state; systems are never added together."""
    if plan.qualification and plan.qualification.credits:
        return plan.qualification.credits.system
    stated = Counter(step.opportunity.spec.credits.system for step in plan.steps if step.opportunity.spec.credits)
    return stated.most_common(1)[0][0] if stated else None
