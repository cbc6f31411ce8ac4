"""Answers as the pages get them, with every kind of thing that they have to draw."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from advisor.domain.alternatives import Alternative, AlternativeKind
from advisor.domain.catalogue import LearningOpportunity, Mode
from advisor.domain.conversation import Answer
from advisor.domain.credits import ects
from advisor.domain.ids import GroupId
from advisor.domain.matching import Candidate, Evidence, SkillsGap, SkillStatus, TargetSkill, TextPart
from advisor.domain.money import Money
from advisor.domain.planning import (
    PlannedStep,
    PlanRequest,
    RelaxedBy,
    RuleCheck,
    RuleId,
    RuleStatus,
    StackingPlan,
    Term,
)
from advisor.domain.planning_results import Condition, Relaxation, RuleConflict
from advisor.domain.qualifications import Qualification
from advisor.domain.reasons import Reason, ReasonCode
from tests.builders import TODAY, a_group, a_provider, a_qualification, an_opportunity, skill_uri

HOSTILE = "<img src=x onerror=alert(1)> **bold** $x^2$ :material/home: [link](javascript:alert(1))"

DATA = replace(
    an_opportunity("data-basics", title="Data basics: clean, describe, show", price="350.00"),
    url="https://nordhavn.example/data-basics",
)
STATISTICS = replace(
    an_opportunity(
        "statistics",
        title="Statistics for working people",
        provider=a_provider("Universidad del Ebro", key="ebro", country="ES"),
        price=None,
        mode=Mode.BLENDED,
        country="ES",
        languages=("en", "es"),
    ),
    url="javascript:alert(1)",
)


def a_gap() -> SkillsGap:
    """Two essential skills, one of them held, and an optional one."""
    return SkillsGap(
        skills=(
            a_target("analyse-data", "analyse data", essential=True),
            a_target("statistics", "statistics", essential=True),
            a_target("use-spreadsheets", "use spreadsheets", essential=True, held="warehouse worker"),
            a_target("data-visualisation", "deliver visual presentation of data", essential=False),
        )
    )


def a_target(name: str, label: str, *, essential: bool, held: str | None = None) -> TargetSkill:
    """A skill of the goal, held because of an occupation if one is named."""
    return TargetSkill(
        skill=skill_uri(name),
        label=label,
        essential=essential,
        status=SkillStatus.HELD if held else SkillStatus.MISSING,
        because=held or "data analyst",
    )


def a_candidate(
    opportunity: LearningOpportunity = DATA, *, skill: str = "analyse-data", strength: float = 0.8
) -> Candidate:
    """An offering with one sentence as evidence."""
    return Candidate(
        opportunity=opportunity,
        evidence=(
            Evidence(
                skill=skill_uri(skill),
                text="Clean a table of measurements and document each change.",
                part=TextPart.OUTCOME,
                strength=strength,
            ),
        ),
        relevance=strength,
    )


def a_certificate() -> Qualification:
    """Two units, both needed."""
    return a_qualification(
        rules=a_group(units=("data-basics", "statistics"), all_of=True, title="Foundations"),
        provider=a_provider("Nordhavn Academy"),
    )


def a_plan(*, qualification: Qualification | None = None, checks: tuple[RuleCheck, ...] | None = None) -> StackingPlan:
    """Two steps, one without a price, with a rule of each answer."""
    return StackingPlan(
        steps=(
            a_step(DATA, start=date(2027, 1, 18), end=date(2027, 6, 11), covers="analyse-data"),
            a_step(
                STATISTICS, start=date(2027, 8, 16), end=date(2028, 1, 21), covers="statistics", term=1, stated=False
            ),
        ),
        checks=checks or some_checks(),
        terms=(Term(index=0, start=date(2027, 1, 4), end=date(2027, 6, 30), weeks=25),),
        qualification=qualification,
        covered_percent=67,
        known_cost=Money.of(350, "EUR"),
        steps_without_price=1,
        credits=(ects(10),),
        is_proven_best=True,
    )


def a_step(
    opportunity: LearningOpportunity, *, start: date, end: date, covers: str, term: int = 0, stated: bool = True
) -> PlannedStep:
    """A step that counts in the root group."""
    return PlannedStep(
        opportunity=opportunity,
        start=start,
        end=end,
        term=term,
        workload_hours=135,
        workload_is_estimated=not stated,
        dates_are_stated=stated,
        counts_in=GroupId("root"),
        covers=(skill_uri(covers),),
    )


def some_checks() -> tuple[RuleCheck, ...]:
    """One rule of each answer, the one that is met first."""
    return (
        a_check(RuleId.HOURS_PER_WEEK, RuleStatus.MET, Reason(
            code=ReasonCode.HOURS_MET, values={"most": Decimal("5.4"), "limit": Decimal(6)}
        )),
        a_check(RuleId.BUDGET, RuleStatus.UNKNOWN, Reason(
            code=ReasonCode.BUDGET_UNKNOWN,
            values={"cost": Money.of(350, "EUR"), "steps": (STATISTICS.spec.title,)},
        )),
        a_check(RuleId.DATES, RuleStatus.NOT_MET, Reason(
            code=ReasonCode.DATES_NOT_MET, values={"step": STATISTICS.spec.title}
        )),
    )  # fmt: skip


def a_check(rule: RuleId, status: RuleStatus, reason: Reason) -> RuleCheck:
    """A rule held against a plan."""
    return RuleCheck(rule=rule, status=status, reason=reason)


def an_answer_with_a_plan(*candidates: Candidate) -> Answer:
    """A plan toward a certificate, with the plan for the skills alone beside it."""
    return Answer(
        gap=a_gap(),
        candidates=candidates or (a_candidate(), a_candidate(STATISTICS, skill="statistics", strength=0.5)),
        plan=a_plan(qualification=a_certificate()),
        plan_request=PlanRequest(today=TODAY, opportunities=(DATA, STATISTICS), qualification=a_certificate()),
        alternatives=(a_plan(),),
    )


def a_cheaper_way() -> Alternative:
    """The plan without its second step, for less money and done sooner."""
    plan = a_plan()
    shorter = replace(plan, steps=plan.steps[:1], known_cost=Money.of(100, "EUR"), covered_percent=50)
    kinds = (AlternativeKind.CHEAPER, AlternativeKind.SOONER)
    return Alternative(kinds=kinds, plan=shorter, other_steps=1)


def an_answer_with_a_conflict() -> Answer:
    """Hours and finish cannot both hold; more hours, a later finish or any form would do."""
    return Answer(
        gap=a_gap(),
        candidates=(a_candidate(),),
        plan=RuleConflict(
            conditions=(
                Condition(rule=RuleId.HOURS_PER_WEEK, relaxed_by=RelaxedBy.LEARNER),
                Condition(rule=RuleId.DATES, relaxed_by=RelaxedBy.LEARNER),
                Condition(rule=RuleId.MODE, relaxed_by=RelaxedBy.LEARNER),
            ),
            relaxations=(
                Relaxation(rule=RuleId.HOURS_PER_WEEK, study_hours_per_week=Decimal(8)),
                Relaxation(rule=RuleId.BUDGET, budget=Money.of(1200, "EUR")),
                Relaxation(rule=RuleId.DATES, latest_finish=date(2028, 6, 30)),
                Relaxation(rule=RuleId.MODE, dropped=True),
            ),
        ),
    )
