"""Plans for every real qualification of a store: whether each is planned or explained, and how long that takes."""

from __future__ import annotations

import hashlib
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from advisor.domain.ids import SkillUri, SpecId
from advisor.domain.learner import Limits
from advisor.domain.money import Money
from advisor.domain.planning import PlanRequest, RuleStatus, StackingPlan
from advisor.domain.planning_results import Condition, OutOfTime, PlanningResult, RuleConflict
from advisor.domain.qualifications import Qualification
from advisor.evaluation.spreads import cell
from advisor.planning.checks import check_plan
from advisor.planning.needed_offerings import units_named, with_needed
from advisor.planning.prices import main_currency
from advisor.ports import Catalogue

TODAY = date(2026, 11, 2)
SKILLS, SKILLS_OF_A_UNIT, LARGEST_WEIGHT = 30, 3, 10
HOURS_A_WEEK = Decimal(40)
BUDGET_CENTS = 6_000_000
DEEPEST_PREREQUISITES = 6
LEAST_PERCENT = 40
FIRST_AIM_S, PROVEN_AIM_S, PROVEN_P95_AIM_S = 0.5, 2.0, 10.0

Planner = Callable[[PlanRequest], Iterator[PlanningResult]]


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleSetRun:
    """What became of one qualification."""

    qualification: str
    source: str
    units: int
    outcome: str
    """One of `OUTCOMES`."""

    why: tuple[str, ...]
    """For a conflict its conditions with their units; for a refused plan the rules that are not met."""

    first_s: float | None
    last_s: float
    is_proven_best: bool
    gap_percent: float | None


PLANNED, CONDITIONAL = "planned, every rule met", "planned, some rules unknown"
MISSING, OUT_OF_REACH, CONTRADICTION = (
    "impossible: units missing",
    "impossible: one rule asks for more than its units can bring",
    "impossible: rules that cannot hold together",
)
OUT_OF_TIME, UNEXPLAINED = "out of time", "unexplained"
OUTCOMES = (PLANNED, CONDITIONAL, MISSING, OUT_OF_REACH, CONTRADICTION, OUT_OF_TIME, UNEXPLAINED)


def rule_set_request(qualification: Qualification, catalogue: Catalogue, *, time_limit_s: float = 10.0) -> PlanRequest:
    """A full-time learner with a budget, whose gap is made up: each unit covers a few of 30 skills, by its id.

    Terms are eight quarters, more where the qualification is larger than two years.
    """
    load = catalogue.opportunities_for
    opportunities = with_needed(load(units_named(qualification)), load, deepest=DEEPEST_PREREQUISITES)
    bare = PlanRequest(today=TODAY, opportunities=opportunities)
    return PlanRequest(
        today=TODAY,
        opportunities=opportunities,
        coverage={one.id: _made_up_coverage(one.spec.id) for one in opportunities},
        skill_weights={skill: 1 + _number(skill, "weight") % LARGEST_WEIGHT for skill in _skills()},
        qualification=qualification,
        limits=Limits(study_hours_per_week=HOURS_A_WEEK, budget=Money(BUDGET_CENTS, main_currency(bare) or "EUR")),
        time_limit_s=time_limit_s,
    )


def measure_rule_set(request: PlanRequest, *, planner: Planner) -> RuleSetRun:
    """Plan once; every plan that is shown is held against all rules again.

    Raises:
        ValueError: the request has no qualification.
    """
    if request.qualification is None:
        raise ValueError("Only requests toward a qualification can be measured here.")
    started = time.perf_counter()
    first_s: float | None = None
    refused: tuple[str, ...] = ()
    answers = []
    for answer in planner(request):
        answers.append(answer)
        if isinstance(answer, StackingPlan):
            first_s = first_s or time.perf_counter() - started
            refused = refused or _refused(request, answer)
    last_s, last = time.perf_counter() - started, answers[-1]
    gap = last.coverage_gap_percent if isinstance(last, StackingPlan) else None
    return RuleSetRun(
        qualification=str(request.qualification.id),
        source=str(request.qualification.source),
        units=len(request.qualification.rules.all_units()),
        outcome=UNEXPLAINED if refused else outcome_of(last),
        why=refused or conditions_of(last),
        first_s=first_s,
        last_s=last_s,
        is_proven_best=isinstance(last, StackingPlan) and last.is_proven_best,
        gap_percent=None if gap is None else float(gap),
    )


def outcome_of(answer: PlanningResult) -> str:
    """The line of the table that an answer belongs to; a conflict without conditions explains nothing."""
    if isinstance(answer, StackingPlan):
        return PLANNED if all(check.status is RuleStatus.MET for check in answer.checks) else CONDITIONAL
    if isinstance(answer, OutOfTime):
        return OUT_OF_TIME
    if not isinstance(answer, RuleConflict) or not answer.conditions:
        return UNEXPLAINED
    if any(condition.units for condition in answer.conditions):
        return MISSING
    return CONTRADICTION if len(answer.conditions) > 1 else OUT_OF_REACH


def conditions_of(answer: PlanningResult) -> tuple[str, ...]:
    """The conditions of a conflict in words for a list; nothing for other answers."""
    if not isinstance(answer, RuleConflict):
        return ()
    return tuple(_in_words(condition) for condition in answer.conditions)


def _in_words(condition: Condition) -> str:
    words = " ".join((condition.rule.value, condition.group_title or condition.group or "", *condition.units)).strip()
    return (
        words if condition.asks_for is None else f"{words} (asks for {condition.asks_for}, {condition.at_most} at most)"
    )


def rule_sets_table(runs: Sequence[RuleSetRun]) -> str:
    """Counts of every outcome for each source, then times, in Markdown; times are median / 95th percentile."""
    sources = sorted({run.source for run in runs})
    lines = [f"| | {' | '.join(sources)} |", "|---|" + "---:|" * len(sources)]
    for outcome in OUTCOMES:
        counts = Counter(run.source for run in runs if run.outcome == outcome)
        lines.append(f"| {outcome} | {' | '.join(str(counts[source]) for source in sources)} |")
    lines.append(f"| all | {' | '.join(str(sum(run.source == one for run in runs)) for one in sources)} |")
    lines += [
        "",
        "| source | planned | first plan s | aim | proven best | time to the proof s | aim |",
        "|---|---:|---:|---:|---:|---:|---:|",
    ]
    for source in sources:
        own = [run for run in runs if run.source == source and run.first_s is not None]
        proven = [run for run in own if run.is_proven_best]
        lines.append(
            f"| {source} | {len(own)} | {cell(run.first_s for run in own)} | {FIRST_AIM_S:g} | {len(proven)}"
            f" | {cell(run.last_s for run in proven)} | {PROVEN_AIM_S:g} / {PROVEN_P95_AIM_S:g} |"
        )
    return "\n".join(lines)


def _refused(request: PlanRequest, plan: StackingPlan) -> tuple[str, ...]:
    """Rules that the independent check does not find met, which a plan may never have."""
    checks = check_plan(request, plan.steps, plan.held_counting)
    return tuple(f"{check.rule.value} {check.group or ''}" for check in checks if check.status is RuleStatus.NOT_MET)


def _skills() -> Iterable[SkillUri]:
    return (SkillUri(f"http://data.europa.eu/esco/skill/synthetic-{number:02d}") for number in range(SKILLS))


def _made_up_coverage(unit: SpecId) -> dict[SkillUri, int]:
    skills = tuple(_skills())
    return {
        skills[_number(unit, f"skill {turn}") % SKILLS]: LEAST_PERCENT
        + _number(unit, f"percent {turn}") % (101 - LEAST_PERCENT)
        for turn in range(SKILLS_OF_A_UNIT)
    }


def _number(text: str, purpose: str) -> int:
    """A number that depends on nothing but the two texts."""
    return int.from_bytes(hashlib.sha256(f"{purpose} {text}".encode()).digest()[:4], "big")
