"""Answers and plans to speak about, each argument with a default."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from advisor.domain.conversation import Answer, UnderstoodItem
from advisor.domain.credits import ects
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import RequestField
from advisor.domain.matching import Candidate, Evidence, SkillsGap, SkillStatus, TargetSkill, TextPart
from advisor.domain.money import Money
from advisor.domain.planning import PlannedStep, RuleCheck, RuleId, RuleStatus, StackingPlan
from advisor.domain.qualifications import Qualification
from advisor.domain.reasons import Reason, ReasonCode
from advisor.explaining.translation import Translator, translator_for
from tests.builders import an_opportunity, skill_uri

ENGLISH = translator_for(LanguageCode("en"))
FINNISH = translator_for(LanguageCode("fi"))
BOTH: tuple[Translator, Translator] = (ENGLISH, FINNISH)


def a_gap(*, held: Sequence[str] = (), missing: Sequence[str] = ("SQL",), because: str = "data analyst") -> SkillsGap:
    """The gap of one occupation."""
    return SkillsGap(
        skills=tuple(
            TargetSkill(skill=skill_uri(label), label=label, essential=True, status=status, because=because)
            for labels, status in ((held, SkillStatus.HELD), (missing, SkillStatus.MISSING))
            for label in labels
        )
    )


def a_check(status: RuleStatus = RuleStatus.MET) -> RuleCheck:
    """A check of the money."""
    reason = Reason(code=ReasonCode.BUDGET_MET, values={"cost": Money.of(300, "EUR"), "limit": Money.of(900, "EUR")})
    return RuleCheck(rule=RuleId.BUDGET, status=status, reason=reason)


def a_plan(
    *,
    qualification: Qualification | None = None,
    statuses: Sequence[RuleStatus] = (RuleStatus.MET,),
    steps: int = 1,
    steps_without_price: int = 0,
) -> StackingPlan:
    """A plan whose steps follow each other in the spring of 2027."""
    return StackingPlan(
        steps=tuple(
            PlannedStep(
                opportunity=an_opportunity(f"unit-{number}"),
                start=date(2027, number, 1),
                end=date(2027, number, 28),
                term=0,
                workload_hours=135,
                workload_is_estimated=False,
                dates_are_stated=True,
            )
            for number in range(1, steps + 1)
        ),
        checks=tuple(a_check(status) for status in statuses),
        terms=(),
        qualification=qualification,
        covered_percent=60,
        known_cost=Money.of(300, "EUR"),
        steps_without_price=steps_without_price,
        credits=(ects(5 * steps),) if steps else (),
    )


def a_candidate(*, part: TextPart = TextPart.OUTCOME, strength: float = 0.8, text: str = "Query data.") -> Candidate:
    """An offering with one sentence for SQL."""
    evidence = Evidence(skill=skill_uri("SQL"), text=text, part=part, strength=strength)
    return Candidate(opportunity=an_opportunity(), evidence=(evidence,), relevance=0.5)


def an_answer(gap: SkillsGap | None = None, **parts: object) -> Answer:
    """An answer with a gap and the named parts."""
    return Answer(gap=gap or a_gap(), **parts)  # type: ignore[arg-type]  # passed through by name


def an_item(text: str = "6 hours", field: RequestField = RequestField.STUDY_HOURS_PER_WEEK) -> UnderstoodItem:
    """Something understood."""
    return UnderstoodItem(field=field, label="Hours a week", text=text, value="6", words="6 hours a week")
