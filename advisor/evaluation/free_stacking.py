"""Makes requests for free stacking of any size: synthetic offerings, a gap, areas, and a person's limits."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from advisor.domain.catalogue import (
    AchievementSpec,
    Availability,
    LearningOpportunity,
    Mode,
    OpportunityType,
    Provider,
    Session,
    SpecKind,
)
from advisor.domain.credits import CreditPoints, CreditSystem
from advisor.domain.ids import (
    GroupId,
    OpportunityId,
    ProviderId,
    QualificationId,
    SkillUri,
    SourceId,
    SpecId,
)
from advisor.domain.languages import ENGLISH, LanguageCode
from advisor.domain.learner import Limits
from advisor.domain.levels import EqfLevel
from advisor.domain.money import Money
from advisor.domain.planning import PlanRequest
from advisor.domain.prerequisites import Prerequisite
from advisor.domain.qualifications import Qualification, QualificationKind, RequirementGroup

SOURCE = SourceId("synthetic")
TODAY, FIRST_DAY = date(2026, 11, 2), date(2027, 1, 4)
TERMS, TERM_WEEKS = 8, 13
LAST_DAY = FIRST_DAY + timedelta(weeks=TERMS * TERM_WEEKS, days=-1)
SKILLS, AREAS, PROVIDERS = 30, 10, 20
CREDITS, MOST_CREDITS, CORE_AREAS, CORE_CREDITS, MOST_IN_AN_AREA = 90, 95, 4, 10, 25
"""The target; so many areas ask for a minimum of their own, and none may hold too much."""

HOURS_A_WEEK, BUDGET = Decimal(26), Money.of(5000, "EUR")
HOURS_FOR_A_CREDIT = (25, 26, 27, 28)
WEEKS_FOR_A_CREDIT, MOST_WEEKS = 2, 20
"""Given runs are beside other things: 5 ECTS take 10 to 14 weeks."""

BUILDS_ON_OTHERS, RUNS_AGAIN, STATES_HOURS, KEEPS_TO_ITS_AREA, STATES_A_PRICE, IS_IN_ENGLISH = (
    0.3,
    0.1,
    0.8,
    0.8,
    0.95,
    0.85,
)
"""Shares of the offerings."""

PREREQUISITES = ("one", "two", "one of three", "one and one of two")
LEVELS = (4, 5, 6, 7)


@dataclass(frozen=True, slots=True)
class _Parts:
    """What offerings are drawn from."""

    source: random.Random
    providers: Sequence[Provider]
    cents_for_a_credit: Sequence[int]
    skills_of_area: Sequence[Sequence[SkillUri]]
    skills: Sequence[SkillUri]


def free_request(offerings: int, *, seed: int = 0, time_limit_s: float = 10.0) -> PlanRequest:
    """A person who wants 90 ECTS in ten areas within two years, out of so many offerings; same arguments, same request.

    Credit targets and areas are rules like any other, so the target is a qualification that names every unit.
    """
    source = random.Random(f"{seed} {offerings}")  # noqa: S311  (nothing secret)
    skills = [SkillUri(f"http://data.europa.eu/esco/skill/synthetic-{number:02d}") for number in range(SKILLS)]
    parts = _Parts(
        source=source,
        providers=[
            Provider(id=ProviderId(f"{SOURCE}:{number}"), source=SOURCE, name=f"Provider {number + 1}", country="DK")
            for number in range(PROVIDERS)
        ],
        cents_for_a_credit=[100 * source.choice((0, 20, 40, 50, 60, 80, 100, 120)) for _ in range(PROVIDERS)],
        skills_of_area=[source.sample(skills[area::AREAS], 3) + source.sample(skills, 3) for area in range(AREAS)],
        skills=skills,
    )
    made: list[LearningOpportunity] = []
    first_of: dict[SpecId, OpportunityId] = {}
    area_of: dict[SpecId, int] = {}
    coverage: dict[OpportunityId, Mapping[SkillUri, int]] = {}
    below: dict[tuple[int, int], list[SpecId]] = defaultdict(list)
    for number in range(offerings):
        if made and source.random() < RUNS_AGAIN:
            spec = source.choice(made).spec
            coverage[_offering_id(number)] = coverage[first_of[spec.id]]
        else:
            area = source.randrange(AREAS)
            level = source.choices(LEVELS, (1, 2, 3, 2))[0]
            spec = _spec(parts, number, area, level, below[area, level])
            for higher in range(level + 1, LEVELS[-1] + 1):
                below[area, higher].append(spec.id)
            area_of[spec.id] = area
            first_of[spec.id] = _offering_id(number)
            coverage[_offering_id(number)] = _coverage(parts, area)
        made.append(_offering(parts, number, spec))
    return PlanRequest(
        today=TODAY,
        opportunities=tuple(made),
        coverage=coverage,
        skill_weights={skill: source.randint(1, 10) for skill in skills},
        qualification=_target(area_of),
        is_own_target=True,
        limits=Limits(
            study_hours_per_week=HOURS_A_WEEK,
            budget=BUDGET,
            earliest_start=FIRST_DAY,
            latest_finish=LAST_DAY,
            modes=(Mode.ONLINE, Mode.BLENDED),
            languages=(ENGLISH,),
        ),
        time_limit_s=time_limit_s,
    )


def without_offering(request: PlanRequest, offering: OpportunityId) -> PlanRequest:
    """The request after an offering was cancelled."""
    return replace(request, opportunities=tuple(one for one in request.opportunities if one.id != offering))


def with_hours(request: PlanRequest, hours_a_week: Decimal) -> PlanRequest:
    """The request of a person who has other hours a week now."""
    return replace(request, limits=replace(request.limits, study_hours_per_week=hours_a_week))


def _offering_id(number: int) -> OpportunityId:
    return OpportunityId(f"{SOURCE}:{number:05d}")


def _spec(parts: _Parts, number: int, area: int, level: int, below: Sequence[SpecId]) -> AchievementSpec:
    source = parts.source
    points = source.choices((2, 3, 4, 5, 6, 8, 10), (1, 2, 1, 6, 1, 1, 2))[0]
    stated = source.random() < STATES_HOURS
    return AchievementSpec(
        id=SpecId(f"{SOURCE}:unit-{number:05d}"),
        kind=SpecKind.MICRO_CREDENTIAL,
        title=f"Unit {number + 1} of area {area + 1}",
        credits=CreditPoints(CreditSystem.ECTS, points * 100),
        eqf_level=EqfLevel(level=level),
        workload_hours=points * source.choice(HOURS_FOR_A_CREDIT) if stated else None,
        prerequisite=_prerequisite(source, below),
    )


def _prerequisite(source: random.Random, below: Sequence[SpecId]) -> Prerequisite | None:
    """Units of a lower level of the same area: one, two, one of three, or one and one of two."""
    if not below or source.random() >= BUILDS_ON_OTHERS:
        return None
    units = source.sample(below, min(3, len(below)))
    kind = source.choice(PREREQUISITES)
    first, rest = units[:1], units[1:]
    if kind == "one" or not rest:
        return Prerequisite(minimum=1, units=tuple(first))
    if kind == "two":
        return Prerequisite(minimum=2, units=tuple(units[:2]))
    if kind == "one of three":
        return Prerequisite(minimum=1, units=tuple(units))
    return Prerequisite(minimum=2, units=tuple(first), trees=(Prerequisite(minimum=1, units=tuple(rest)),))


def _coverage(parts: _Parts, area: int) -> Mapping[SkillUri, int]:
    """One to four skills, mostly of the area, in steps of 5 percent."""
    source = parts.source
    count = source.choices((0, 1, 2, 3, 4), (2, 3, 3, 2, 1))[0]
    pool = parts.skills_of_area[area] if source.random() < KEEPS_TO_ITS_AREA else parts.skills
    return {skill: 5 * source.randint(6, 20) for skill in dict.fromkeys(source.choices(pool, k=count))}


def _offering(parts: _Parts, number: int, spec: AchievementSpec) -> LearningOpportunity:
    source = parts.source
    provider = source.randrange(PROVIDERS)
    points = spec.credits.hundredths // 100 if spec.credits is not None else 0
    stated = source.random() < STATES_A_PRICE
    return LearningOpportunity(
        id=_offering_id(number),
        source=SOURCE,
        spec=spec,
        provider=parts.providers[provider],
        type=OpportunityType.COURSE,
        languages=(ENGLISH,) if source.random() < IS_IN_ENGLISH else (LanguageCode("fi"),),
        mode=source.choices((Mode.ONLINE, Mode.BLENDED, Mode.ONSITE, None), (5, 3, 2, 1))[0],
        country="DK",
        price=Money(points * parts.cents_for_a_credit[provider], "EUR") if stated else None,
        availability=_availability(source, points),
        open_enrolment=True,
    )


def _availability(source: random.Random, points: int) -> Availability:
    weeks = min(MOST_WEEKS, WEEKS_FOR_A_CREDIT * points + source.randint(0, 4))
    kind = source.choices(("any time", "sessions", "months", "not stated"), (8, 6, 5, 1))[0]
    if kind == "any time":
        return Availability(any_time=True, duration_weeks=weeks)
    if kind == "months":
        return Availability(
            start_months=tuple(sorted(source.sample((1, 2, 4, 8, 9, 10), source.randint(1, 2)))), duration_weeks=weeks
        )
    if kind == "not stated":
        return Availability()
    last_week = TERMS * TERM_WEEKS - weeks
    starts = sorted(source.sample(range(-4, last_week), source.randint(1, 3)))
    return Availability(
        sessions=tuple(
            Session(start=FIRST_DAY + timedelta(weeks=start), end=FIRST_DAY + timedelta(weeks=start + weeks, days=-1))
            for start in starts
        )
    )


def _target(area_of: Mapping[SpecId, int]) -> Qualification:
    groups = tuple(
        RequirementGroup(
            id=GroupId(f"area-{area + 1:02d}"),
            title=f"Area {area + 1}",
            units=tuple(unit for unit, own in area_of.items() if own == area),
            min_credits_hundredths=CORE_CREDITS * 100 if area < CORE_AREAS else None,
            max_credits_hundredths=MOST_IN_AN_AREA * 100,
        )
        for area in range(AREAS)
    )
    return Qualification(
        id=QualificationId(f"{SOURCE}:target"),
        source=SOURCE,
        kind=QualificationKind.PARTIAL,
        title=f"{CREDITS} ECTS in {AREAS} areas",
        provider=Provider(id=ProviderId(f"{SOURCE}:none"), source=SOURCE, name="No awarding body"),
        rules=RequirementGroup(
            id=GroupId("target"),
            groups=groups,
            all_of=True,
            min_credits_hundredths=CREDITS * 100,
            max_credits_hundredths=MOST_CREDITS * 100,
        ),
        credits=CreditPoints(CreditSystem.ECTS, CREDITS * 100),
    )
