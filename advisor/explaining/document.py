"""A whole turn as a plain Markdown document: the command line prints it, people can keep it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from advisor.domain.conversation import Answer, Turn
from advisor.domain.learner import RequestField
from advisor.domain.matching import Candidate, SkillsGap
from advisor.domain.nearby import NearbyOccupation
from advisor.domain.planning import PlannedStep, RuleCheck, RuleStatus, StackingPlan
from advisor.explaining.facts import EVIDENCE_NAMES, fact_line, how_sure, step_line
from advisor.explaining.gap_facts import SKILL_STATUS_NAMES, near_text
from advisor.explaining.goals import reason_text
from advisor.explaining.labels import STATUS_NAMES, STATUS_SIGNS
from advisor.explaining.nearby import ABOUT_NEARBY, effort_text, missing_text, shared_text
from advisor.explaining.reasons import sentence
from advisor.explaining.recognition import (
    NO_AWARD_NAMED,
    criteria_heading,
    criterion_line,
    evidence_lines,
    has_award,
    recognition_line,
    recognition_status,
)
from advisor.explaining.shortening import shortened
from advisor.explaining.stacking import predicate_line, segment_heading, stacking_line, type_heading
from advisor.explaining.translation import Translator, mark

MOST_SKILLS = 12
MOST_CANDIDATES = 6
MOST_EVIDENCE = 3

DISCLAIMER = mark(
    "This is information to support your decision; it is not an admission, recognition or funding decision. "
    "Only the awarding body can decide what counts."
)
DEMONSTRATION_NOTICE = mark(
    "Demonstration catalogue: its providers, offerings and qualifications are invented, to show how the advisor works."
)
ESCO_ACKNOWLEDGEMENT = "This service uses the ESCO classification of the European Commission."
"""In the words that the Commission asks for, in every language."""


def turn_document(turn: Turn, translator: Translator, *, is_demonstration: bool) -> str:
    """The reply, the question, the gap, the offerings with evidence and the plan with its checks."""
    parts = ["\n\n".join(turn.reply)]
    if turn.question:
        parts.append(f"**{turn.question.text}**")
        parts += [f"- {choice.label}" for choice in turn.question.choices]
    asked_for = [item for item in turn.understood if item.field is RequestField.GOAL_ADVERTISED_SKILLS]
    if asked_for:
        heading = translator.text("What the advertisement asks for")
        lines = [f"- {item.text}: “{shortened(item.words or '')}”" for item in asked_for]
        parts.append(f"## {heading}\n\n" + "\n".join(lines))
    if turn.answer:
        parts += _answer_parts(turn.answer, translator)
    parts.append(f"---\n{translator.text(DISCLAIMER)}  \n{ESCO_ACKNOWLEDGEMENT}")
    if is_demonstration:
        parts.append(translator.text(DEMONSTRATION_NOTICE))
    return "\n\n".join(parts) + "\n"


def _answer_parts(answer: Answer, translator: Translator) -> Iterator[str]:
    if answer.gap.skills:
        yield f"## {translator.text('Your gap')}\n\n" + "\n".join(gap_lines(answer.gap, translator))
    if answer.candidates:
        blocks = [candidate_block(c, answer.gap, translator) for c in answer.candidates[:MOST_CANDIDATES]]
        yield f"## {translator.text('Offerings')}\n\n" + "\n\n".join(blocks)
    for plan in (answer.plan, *answer.alternatives):
        if isinstance(plan, StackingPlan):
            yield plan_block(plan, translator)
    if answer.nearby:
        yield nearby_block(answer.nearby, translator)


def nearby_block(options: Sequence[NearbyOccupation], translator: Translator) -> str:
    """One line for each occupation near the goal, with what it shares and would take."""
    heading = translator.text("Nearby occupations")
    lines = [f"## {heading}", "", translator.text(ABOUT_NEARBY), ""]
    for option in options:
        facts = (writes(option, translator) for writes in (shared_text, missing_text, effort_text))
        lines.append(f"- **{option.label}**: " + " ".join(fact for fact in facts if fact))
    return "\n".join(lines)


def gap_lines(gap: SkillsGap, translator: Translator, *, most: int = MOST_SKILLS) -> Iterator[str]:
    """One line for each skill of the goal, at most `most`."""
    for skill in gap.skills[:most]:
        kind = translator.text("essential") if skill.essential else translator.text("optional")
        status = translator.text(SKILL_STATUS_NAMES[skill.status])
        status += f"; {near_text(skill.near, translator)}" if skill.near else ""
        yield f"- {skill.label} ({kind}, {status}: {reason_text(skill, translator)})"
    if len(gap.skills) > most:
        yield "- " + translator.counted("{count} more", "{count} more", len(gap.skills) - most)


def candidate_block(candidate: Candidate, gap: SkillsGap, translator: Translator) -> str:
    """An offering with its facts and its best evidence."""
    labels = {skill.skill: skill.label for skill in gap.skills}
    lines = [f"**{candidate.opportunity.spec.title}**  ", fact_line(candidate.opportunity, translator)]
    for evidence in candidate.evidence[:MOST_EVIDENCE]:
        where = translator.text(EVIDENCE_NAMES[evidence.part])
        label = labels.get(evidence.skill, evidence.skill)
        lines.append(f"- {label}: “{shortened(evidence.text)}” ({where}; {how_sure(evidence, translator)})")
    return "\n".join(lines)


def plan_block(plan: StackingPlan, translator: Translator) -> str:
    """The steps in their order and every check with its sentence."""
    title = plan.qualification.title if plan.qualification else translator.text("skills, without a qualification")
    lines = [f"## {translator.text('Pathway: {title}', title=title)}", ""]
    found = {one.unit: one for one in plan.recognition if not one.is_held}
    for number, step in enumerate(plan.steps, start=1):
        lines.append(step_block(number, step, translator))
        unit = found.get(step.opportunity.spec.id)
        if unit is not None and has_award(unit):
            lines.append(f"   {recognition_status(unit, translator)}")
    if found and not any(map(has_award, found.values())):
        lines += ["", translator.text(NO_AWARD_NAMED)]
    held = [one for one in plan.recognition if one.is_held]
    if held:
        lines += ["", f"### {translator.text('What you hold')}", ""]
        lines += [f"- **{one.title}**: {recognition_line(one, translator)}" for one in held]
    if plan.stacking:
        lines += ["", f"### {translator.text('How this stacks')}", "", stacking_line(plan.stacking[0], translator)]
    lines += ["", f"### {translator.text('Rules and limits')}", ""]
    lines += [check_line(check, translator) for check in plan.checks]
    return "\n".join(lines)


def plan_facts_block(plan: StackingPlan, translator: Translator) -> str:
    """Everything behind recognition and stacking: facts and criteria of each unit, predicates of each type."""
    lines = [f"### {translator.text('Recognition')}", ""]
    for unit in plan.recognition:
        lines.append(f"- **{unit.title}**: {recognition_line(unit, translator)}")
        lines += [f"    - {line}" for line in evidence_lines(unit, translator)]
        lines.append(f"    - {criteria_heading(unit, translator)}")
        lines += [f"        - {criterion_line(fact, translator)}" for fact in unit.criteria]
    lines += ["", f"### {translator.text('How this stacks')}", ""]
    for segment in plan.stacking:
        lines.append(f"- **{segment_heading(segment, translator)}**: {stacking_line(segment, translator)}")
        for verdict in segment.verdicts:
            lines.append(f"    - {type_heading(verdict, translator)}")
            lines += [f"        - {predicate_line(one, translator)}" for one in verdict.predicates]
    return "\n".join(lines)


def step_block(number: int, step: PlannedStep, translator: Translator) -> str:
    """One step of the plan."""
    opportunity = step.opportunity
    return f"{number}. **{opportunity.spec.title}** ({opportunity.provider.name})  \n   {step_line(step, translator)}"


def check_line(check: RuleCheck, translator: Translator) -> str:
    """A check with sign, word and sentence."""
    status = translator.text(STATUS_NAMES[check.status])
    return f"- {STATUS_SIGNS[check.status]} {status}: {sentence(check.reason, translator)}"


def worst_first(checks: tuple[RuleCheck, ...]) -> tuple[RuleCheck, ...]:
    """Checks that are not met, then unknown ones, what was set aside, then those met; order kept within each."""
    order = (RuleStatus.NOT_MET, RuleStatus.UNKNOWN, RuleStatus.SET_ASIDE, RuleStatus.MET)
    return tuple(sorted(checks, key=lambda check: order.index(check.status)))
