"""The pathway: a plan, or why there is none and what would help, and other plans worth comparing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import streamlit as st

from advisor.domain.conversation import Answer
from advisor.domain.ids import GroupId, OpportunityId, SkillUri, SpecId
from advisor.domain.matching import Evidence
from advisor.domain.planning import PlannedStep, StackingPlan
from advisor.domain.planning_results import PlanningResult, RuleConflict
from advisor.domain.recognition import UnitRecognition
from advisor.explaining.facts import step_line
from advisor.explaining.information import credits_text
from advisor.explaining.replies import checks_summary, plan_paragraphs, plan_summary
from advisor.explaining.translation import Translator
from advisor.ports import SourceSummary
from advisor.ui import checks_panel, conflict_panel, information_panel, recognition_panel, stacking_panel
from advisor.ui.offerings_panel import draw_evidence, provider_line
from advisor.ui.plain_text import plain, title_link
from advisor.ui.session import PageSession

STEPS_OPEN = 8
"""Steps drawn at once; the forty units of a degree would bury everything below them."""


def draw(session: PageSession, answer: Answer) -> None:
    """What the planner answered, then the alternatives."""
    translator = session.translator
    if answer.plan is None:
        st.header(translator.text("Pathway"), anchor=False)
        st.write(translator.text("There is nothing to plan: no skill of your goal is missing."))
    else:
        draw_result(session, answer, answer.plan)
    for number, plan in enumerate(answer.alternatives):
        if isinstance(answer.plan, StackingPlan):
            with st.expander(alternative_title(plan, translator), icon=":material/alt_route:"):
                st.text(plan_summary(plan, translator))
                draw_plan(session, answer, plan, key=f"alternative_{number}")
        else:
            st.header(translator.text("What is possible within your limits"), anchor=False)
            st.text(plan_summary(plan, translator))
            draw_plan(session, answer, plan, key=f"alternative_{number}")


def alternative_title(plan: StackingPlan, translator: Translator) -> str:
    """What kind of other plan it is."""
    if plan.qualification is None:
        return translator.text("Another way: the skills alone, without a qualification")
    return translator.text("Another way: {title}", title=plain(plan.qualification.title))


def draw_result(session: PageSession, answer: Answer, result: PlanningResult) -> None:
    """A plan, a conflict with its ways out, or the sentence that there is neither."""
    translator = session.translator
    if isinstance(result, StackingPlan):
        title = (
            result.qualification.title if result.qualification else translator.text("Skills, without a qualification")
        )
        st.header(translator.text("Pathway: {title}", title=plain(title)), anchor="pathway")
        if result.qualification:
            body = plain(result.qualification.provider.name)
            st.markdown(translator.text("Whether these steps count toward it, only {body} can decide.", body=body))
        draw_plan(session, answer, result, key="plan")
    elif isinstance(result, RuleConflict):
        conflict_panel.draw(session, result)
    else:
        st.header(translator.text("No pathway yet"), anchor="pathway")
        for paragraph in plan_paragraphs(result, translator):
            st.text(paragraph)


def draw_plan(session: PageSession, answer: Answer, plan: StackingPlan, *, key: str) -> None:
    """Figures, steps and rules of one plan."""
    translator = session.translator
    if plan.steps:
        draw_figures(plan, translator, key=key)
        st.subheader(translator.text("Steps"), anchor=False)
        draw_steps(session, answer, plan)
    recognition_panel.draw_held(plan.recognition, translator)
    stacking_panel.draw(plan, translator)
    st.subheader(translator.text("Rules and limits"), anchor=False)
    st.text(checks_summary(plan, translator))
    checks_panel.draw(plan.checks, translator, key=key)


def draw_figures(plan: StackingPlan, translator: Translator, *, key: str) -> None:
    """The few numbers that people ask for first."""
    figures = {translator.text("Steps"): translator.value(len(plan.steps))}
    if plan.credits:
        figures[translator.text("Credits")] = ", ".join(translator.value(points) for points in plan.credits)
    if plan.known_cost is not None:
        label = translator.text("Price, as far as stated") if plan.steps_without_price else translator.text("Price")
        figures[label] = translator.value(plan.known_cost)
    if plan.covered_percent is not None:
        figures[translator.text("Covers of what is missing")] = f"{translator.value(plan.covered_percent)} %"
    figures[translator.text("Finished")] = translator.month(max(step.end for step in plan.steps))
    with st.container(horizontal=True, gap="small", key=f"figures_{key}"):
        for label, value in figures.items():
            st.metric(plain(label), plain(value), width="content")


def draw_steps(session: PageSession, answer: Answer, plan: StackingPlan) -> None:
    """The steps in order; those of a long plan beyond the first few are folded away."""
    facts, translator = facts_of(answer, plan, session.sources), session.translator
    numbered = list(enumerate(plan.steps, start=1))
    for number, step in numbered[:STEPS_OPEN]:
        with st.container(border=True, gap="small"):
            draw_step(number, step, facts, translator)
    rest = numbered[STEPS_OPEN:]
    if rest:
        with st.expander(translator.counted("{count} more step", "{count} more steps", len(rest))):
            for number, step in rest:
                draw_step(number, step, facts, translator)


def draw_step(number: int, step: PlannedStep, facts: StepFacts, translator: Translator) -> None:
    """Number, title, provider, when, how much and what for, with the sentences that say so."""
    opportunity = step.opportunity
    st.markdown(f"#### {number}\\. {title_link(opportunity.spec.title, opportunity.url)}", anchors=False)
    parts = step_line(step, translator).split(" · ")
    if opportunity.spec.credits:
        parts.append(credits_text(opportunity.spec.credits, translator))
    lines = [provider_line(opportunity, translator), " ".join(f":gray-badge[{plain(part)}]" for part in parts)]
    group = facts.groups.get(step.counts_in) if step.counts_in else None
    if group:
        lines.append(translator.text("May count in: {group}", group=plain(group)))
    if step.covers:
        named = translator.value(tuple(facts.labels.get(skill, skill) for skill in step.covers))
        lines.append(translator.text("Covers: {skills}", skills=plain(named)))
    st.markdown("  \n".join(lines))
    if opportunity.spec.id in facts.recognition:
        recognition_panel.draw(facts.recognition[opportunity.spec.id], translator)
    information_panel.draw(opportunity, facts.sources, translator)
    found = [facts.sentences[key] for skill in step.covers if (key := (opportunity.id, skill)) in facts.sentences]
    if found:
        with st.expander(translator.text("Why: the sentences that cover it")):
            draw_evidence(found, facts.labels, translator)


@dataclass(frozen=True, slots=True, kw_only=True)
class StepFacts:
    """What the steps of a plan refer to."""

    labels: Mapping[SkillUri, str]
    groups: Mapping[GroupId, str | None]
    sentences: Mapping[tuple[OpportunityId, SkillUri], Evidence]
    """The best sentence for each offering and skill."""

    recognition: Mapping[SpecId, UnitRecognition]
    sources: Sequence[SourceSummary]


def facts_of(answer: Answer, plan: StackingPlan, sources: Sequence[SourceSummary]) -> StepFacts:
    """Names of skills, groups and sources, and the evidence of all candidates."""
    return StepFacts(
        labels={skill.skill: skill.label for skill in answer.gap.skills},
        groups={group.id: group.title for group in plan.qualification.rules.walk()} if plan.qualification else {},
        sentences={
            (candidate.opportunity.id, evidence.skill): evidence
            for candidate in answer.candidates
            for evidence in candidate.evidence
        },
        recognition={one.unit: one for one in plan.recognition if not one.is_held},
        sources=sources,
    )
