"""A conversation as its log: what was said, understood, found, planned and answered, turn by turn."""

from __future__ import annotations

from advisor.domain.conversation import Answer, Conversation, Question, Turn
from advisor.domain.matching import Candidate
from advisor.domain.money import Money
from advisor.domain.planning import PlannedStep, RuleCheck, StackingPlan
from advisor.domain.planning_results import NothingToPlan, OutOfTime, PlanningResult, RuleConflict
from advisor.domain.replay import (
    FORMAT_VERSION,
    NOTE,
    AnswerLog,
    CheckLog,
    ChoiceLog,
    Circumstances,
    ConditionLog,
    ConversationLog,
    EvidenceLog,
    ItemLog,
    NearbyLog,
    OfferingLog,
    Outcome,
    PlanLog,
    QuestionLog,
    SkillLog,
    StepLog,
    TurnLog,
)
from advisor.domain.stacking import SegmentStacking
from advisor.explaining.reasons import sentence
from advisor.explaining.replies import relaxation_text
from advisor.explaining.translation import Translator, translator_for

DECIMALS = 4
"""Of scores: what lies behind them differs between two processors."""


def conversation_log(
    conversation: Conversation, circumstances: Circumstances, *, planning_time_s: float
) -> ConversationLog:
    """The log of all turns, without the id of the conversation.

    Raises:
        InvalidValueError: nothing has been said yet.
    """
    return ConversationLog(
        format_version=FORMAT_VERSION,
        note=NOTE,
        circumstances=circumstances,
        planning_time_s=planning_time_s,
        language=conversation.language,
        turns=turn_logs(conversation),
    )


def turn_logs(conversation: Conversation) -> tuple[TurnLog, ...]:
    """The log of each turn, oldest first."""
    return tuple(_turn(turn) for turn in conversation.turns)


def _turn(turn: Turn) -> TurnLog:
    translator = translator_for(turn.request.language)
    planned = turn.answer.plan_request if turn.answer else None
    return TurnLog(
        on=turn.on,
        message=turn.message,
        advertisement=turn.advertisement,
        notices=turn.notices,
        corrections=turn.corrections,
        intent=turn.intent,
        is_aside=turn.is_aside,
        language=turn.request.language,
        understood=tuple(
            ItemLog(field=item.field, value=item.value, text=item.text, words=item.words) for item in turn.understood
        ),
        suggestions=turn.suggestions,
        answered_on=planned.today if planned else None,
        answer=None if turn.is_aside or turn.answer is None else _answer(turn.answer, translator),
        question=_question(turn.question) if turn.question else None,
        reply=turn.reply,
    )


def _question(question: Question) -> QuestionLog:
    choices = tuple(ChoiceLog(id=choice.id, label=choice.label) for choice in question.choices)
    return QuestionLog(topic=question.topic, text=question.text, choices=choices)


def _answer(answer: Answer, translator: Translator) -> AnswerLog:
    return AnswerLog(
        gap=tuple(
            SkillLog(skill=one.skill, label=one.label, essential=one.essential, status=one.status)
            for one in answer.gap.skills
        ),
        unknown_goals=answer.unknown_goals,
        offerings=tuple(_offering(candidate) for candidate in answer.candidates),
        plan=_planned(answer.plan, translator) if answer.plan is not None else None,
        alternatives=tuple(_plan(plan, translator) for plan in answer.alternatives),
        nearby=tuple(
            NearbyLog(occupation=one.occupation, label=one.label, shared=one.shared, missing=len(one.missing))
            for one in answer.nearby
        ),
    )


def _offering(candidate: Candidate) -> OfferingLog:
    offering = candidate.opportunity
    return OfferingLog(
        id=offering.id,
        title=offering.spec.title,
        provider=offering.provider.name,
        price=_amount(offering.price) or offering.price_words,
        relevance=round(float(candidate.relevance), DECIMALS),
        evidence=tuple(
            EvidenceLog(
                skill=one.skill,
                part=one.part,
                sentence=one.text,
                strength=round(float(one.strength), DECIMALS),
                made_by_people=one.made_by_people,
            )
            for one in candidate.evidence
        ),
    )


def _amount(price: Money | None) -> str | None:
    return None if price is None else str(price)


def _planned(result: PlanningResult, translator: Translator) -> PlanLog:
    match result:
        case StackingPlan():
            return _plan(result, translator)
        case RuleConflict():
            return _conflict(result, translator)
        case OutOfTime():
            return _without_plan(Outcome.OUT_OF_TIME)
        case NothingToPlan():
            return _without_plan(Outcome.NOTHING_TO_PLAN)


def _plan(plan: StackingPlan, translator: Translator) -> PlanLog:
    return PlanLog(
        outcome=Outcome.PLAN,
        qualification=plan.qualification.id if plan.qualification else None,
        steps=tuple(_step(step) for step in plan.steps),
        checks=tuple(_check(check, translator) for check in plan.checks),
        conditions=(),
        ways_out=(),
        held_counts_in={unit: tuple(groups) for unit, groups in sorted(plan.held_counting.items())},
        recognition={one.unit: one.readiness.value for one in sorted(plan.recognition, key=lambda one: one.unit)},
        stacks_as=tuple(_stacking(segment) for segment in plan.stacking),
        cost=_amount(plan.known_cost),
        credits=tuple(str(points) for points in plan.credits),
        covered_percent=plan.covered_percent,
        is_proven=plan.is_proven_best,
    )


def _step(step: PlannedStep) -> StepLog:
    return StepLog(
        offering=step.opportunity.id,
        title=step.opportunity.spec.title,
        start=step.start,
        end=step.end,
        dates_are_stated=step.dates_are_stated,
        hours=step.workload_hours,
        price=_amount(step.opportunity.price) or step.opportunity.price_words,
        counts_in=tuple(group for group in (step.counts_in, step.also_counts_in) if group),
    )


def _check(check: RuleCheck, translator: Translator) -> CheckLog:
    return CheckLog(
        rule=check.rule,
        group=check.group or check.programme_rule,
        status=check.status,
        reason=sentence(check.reason, translator),
    )


def _stacking(segment: SegmentStacking) -> str:
    types = ", ".join(f"{one.type.value} ({one.verdict.value})" for one in segment.labels)
    return f"{segment.kind.value} {segment.title or ''}".strip() + f": {types or 'none'}"


def _conflict(conflict: RuleConflict, translator: Translator) -> PlanLog:
    conditions = tuple(
        ConditionLog(rule=one.rule, group=one.group or one.programme_rule, units=one.units)
        for one in conflict.conditions
    )
    ways_out = tuple(relaxation_text(one, translator) for one in conflict.relaxations)
    return _without_plan(Outcome.CONFLICT, conditions=conditions, ways_out=ways_out, is_proven=conflict.is_smallest)


def _without_plan(
    outcome: Outcome,
    *,
    conditions: tuple[ConditionLog, ...] = (),
    ways_out: tuple[str, ...] = (),
    is_proven: bool | None = None,
) -> PlanLog:
    return PlanLog(
        outcome=outcome,
        qualification=None,
        steps=(),
        checks=(),
        conditions=conditions,
        ways_out=ways_out,
        held_counts_in={},
        recognition={},
        stacks_as=(),
        cost=None,
        credits=(),
        covered_percent=None,
        is_proven=is_proven,
    )
