"""The steps of a plan as cards: what each adds, and what can be done with it; whatever is decided can be undone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import streamlit as st

from advisor.domain.conversation import Answer
from advisor.domain.ids import GroupId, OpportunityId, SkillUri, SpecId
from advisor.domain.matching import Evidence
from advisor.domain.planning import PlannedStep, StackingPlan
from advisor.domain.recognition import UnitRecognition
from advisor.explaining.facts import step_line
from advisor.explaining.step_choices import adds_lines
from advisor.explaining.translation import Translator
from advisor.ports import SourceSummary
from advisor.ui import information_panel, recognition_panel, step_actions_panel
from advisor.ui.offerings_panel import draw_evidence, provider_line
from advisor.ui.pathway_view import PathwayView
from advisor.ui.plain_text import plain, title_link
from advisor.ui.redrawing import redrawn_alone
from advisor.ui.session import PageSession
from advisor.what_if import WhatIf

STEPS_OPEN = 8
"""Steps drawn at once; the forty units of a degree would bury everything below them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StepFacts:
    """What the steps of a plan refer to."""

    labels: Mapping[SkillUri, str]
    groups: Mapping[GroupId, str]
    sentences: Mapping[tuple[OpportunityId, SkillUri], Evidence]
    """The best sentence for each offering and skill."""

    recognition: Mapping[SpecId, UnitRecognition]
    sources: Sequence[SourceSummary]

    def group_of(self, step: PlannedStep) -> str | None:
        """The title of the requirement group that it may count in."""
        return self.groups.get(step.counts_in) if step.counts_in else None


@redrawn_alone()
def draw(session: PageSession, answer: Answer, plan: StackingPlan, view: PathwayView, what_if: WhatIf) -> None:
    """The steps in order; those of a long plan beyond the first few are folded away.

    Args:
        session: of the visit.
        answer: that the plan is part of.
        plan: with the steps; only those of the answer's own plan can be changed.
        view: what is looked at.
        what_if: finds out what would become of the plan.
    """
    facts, translator = facts_of(answer, plan, session.sources), session.translator
    request = answer.plan_request if plan is answer.plan else None

    def draw_card(number: int, step: PlannedStep) -> None:
        with st.container(border=True, gap="xsmall", key=view.key(f"step_{number}")):
            draw_step(number, step, facts, translator)
            if request is not None:
                changeable = step_actions_panel.ChangeableStep(
                    session=session,
                    view=view,
                    what_if=what_if,
                    request=request,
                    plan=plan,
                    step=step,
                    labels=facts.labels,
                    group=facts.group_of(step),
                )
                step_actions_panel.draw(changeable)

    numbered = list(enumerate(plan.steps, start=1))
    for number, step in numbered[:STEPS_OPEN]:
        draw_card(number, step)
    rest = numbered[STEPS_OPEN:]
    if rest:
        label = translator.counted("{count} more step", "{count} more steps", len(rest))
        folded = st.expander(label, key=view.key("more_steps"), on_change="rerun")
        if folded.open:
            with folded:
                for number, step in rest:
                    draw_card(number, step)


def draw_step(number: int, step: PlannedStep, facts: StepFacts, translator: Translator) -> None:
    """Number, title, provider, when and how much; what it adds, with the sentences that say so."""
    opportunity = step.opportunity
    st.markdown(f"#### {number}\\. {title_link(opportunity.spec.title, opportunity.url)}", anchors=False)
    parts = step_line(step, translator).split(" · ")
    lines = [provider_line(opportunity, translator), " ".join(f":gray-badge[{plain(part)}]" for part in parts)]
    lines += [plain(line) for line in adds_lines(step, facts.labels, facts.group_of(step), translator)]
    st.markdown("  \n".join(lines))
    if opportunity.spec.id in facts.recognition:
        recognition_panel.draw(facts.recognition[opportunity.spec.id], translator)
    information_panel.draw(opportunity, facts.sources, translator)
    found = [facts.sentences[key] for skill in step.covers if (key := (opportunity.id, skill)) in facts.sentences]
    if found:
        with st.expander(translator.text("Why: the sentences that cover it")):
            draw_evidence(found, facts.labels, translator)


def facts_of(answer: Answer, plan: StackingPlan, sources: Sequence[SourceSummary]) -> StepFacts:
    """Names of skills, groups and sources, and the evidence of all candidates."""
    award = plan.qualification
    return StepFacts(
        labels={skill.skill: skill.label for skill in answer.gap.skills},
        groups=award.rules.names(award.title) if award else {},
        sentences={
            (candidate.opportunity.id, evidence.skill): evidence
            for candidate in answer.candidates
            for evidence in candidate.evidence
        },
        recognition={one.unit: one for one in plan.recognition if not one.is_held},
        sources=sources,
    )
