"""What can be done with a step: keep it, move it, swap it, leave it out, or ask what if it falls through."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import streamlit as st

from advisor.domain.conversation import Correction
from advisor.domain.ids import OpportunityId, SkillUri
from advisor.domain.learner import RequestField
from advisor.domain.planning import PlannedStep, PlanRequest, StackingPlan
from advisor.domain.what_if import DropStep, KeepStep, MoveStep, PlanEdit, Setback, SwapStep
from advisor.explaining.step_choices import start_choices, swap_facts, swap_reason
from advisor.explaining.translation import Translator
from advisor.explaining.what_if import SETBACK_NAMES, setback_paragraphs
from advisor.ui.pathway_view import PathwayView
from advisor.ui.plain_text import plain
from advisor.ui.session import PageSession
from advisor.what_if import WhatIf

if TYPE_CHECKING:
    from streamlit.elements.lib.mutable_popover_container import PopoverContainer

POPOVER_WIDTH = 310
"""Pixels: it fits on a phone, and covers no more of a wide page than it must."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeableStep:
    """A step of the answer's plan, with what is needed to change it."""

    session: PageSession
    view: PathwayView
    what_if: WhatIf
    request: PlanRequest
    """What the plan answers."""

    plan: StackingPlan
    step: PlannedStep
    labels: Mapping[SkillUri, str]
    """Names of skills."""

    group: str | None
    """The title of the requirement group that it may count in."""

    @property
    def id(self) -> OpportunityId:
        """Of its offering."""
        return self.step.opportunity.id

    @property
    def translator(self) -> Translator:
        """For the language of the conversation."""
        return self.session.translator

    def key(self, name: str) -> str:
        """Of a widget."""
        return self.view.key(f"{name}_{self.id}")

    def decide(self, edit: PlanEdit | KeepStep) -> None:
        """Have it decided on, which makes a new turn: the whole page is drawn again."""
        self.session.decide(edit)
        st.rerun()


def draw(one: ChangeableStep) -> None:
    """One row of buttons, and below it what was found out about the step."""
    translator = one.translator
    with st.container(horizontal=True, gap="small", key=one.key("actions")):
        draw_keep(one)
        draw_move(one)
        draw_swaps(one)
        if st.button(
            translator.text("Leave out"),
            key=one.key("drop"),
            help=translator.text("The plan is repaired without it. You can undo this in the conversation."),
        ):
            one.decide(DropStep(step=one.id))
        draw_setbacks(one)
    draw_found(one)


def popover(one: ChangeableStep, label: str, name: str) -> PopoverContainer:
    """A popover whose inside is drawn only while it is open."""
    return st.popover(label, key=one.key(name), on_change="rerun")


def draw_keep(one: ChangeableStep) -> None:
    """Keep it in every later plan; where it is kept, that is said, and the button lets it go."""
    translator = one.translator
    kept = [wanted for wanted in one.session.conversation.request.limits.wanted if wanted.offering == one.id]
    if not kept:
        if st.button(
            translator.text("Keep"),
            key=one.key("keep"),
            help=translator.text("It stays in every later plan until you let it go."),
        ):
            one.decide(KeepStep(step=one.id))
        return
    said = plain(translator.text("You keep this step"))
    st.markdown(f":blue-badge[:material/keep: {said}]", width="content")
    if st.button(translator.text("Let go"), key=one.key("let_go")):
        changes = (Correction(field=RequestField.WANTED, value=str(wanted), remove=True) for wanted in kept)
        one.session.correct(*changes)
        st.rerun()


def draw_move(one: ChangeableStep) -> None:
    """Other starts; nothing where there is none."""
    translator = one.translator
    starts, terms = one.what_if.starts(one.request, one.id), one.what_if.terms(one.request)
    choices = start_choices(one.step, starts, terms, translator)
    if not choices:
        return
    moving = popover(one, translator.text("Move"), "move")
    if not moving.open:
        return
    with moving, st.container(width=POPOVER_WIDTH, gap="xsmall"):
        now = plain(translator.value(one.step.start))
        st.markdown(translator.text("It begins on {day} now. Begin it instead:", day=now))
        for choice in choices:
            if st.button(plain(choice.label), key=one.key(f"move_{choice.begins}")):
                one.decide(MoveStep(step=one.id, begins=choice.begins))


def draw_swaps(one: ChangeableStep) -> None:
    """What could stand in its place, each with what it costs and covers, and a button that takes it."""
    translator = one.translator
    swapping = popover(one, translator.text("Swap"), "swap")
    if not swapping.open:
        return
    with swapping, st.container(width=POPOVER_WIDTH):
        swaps = one.what_if.swaps(one.request, one.plan, one.id)
        if not swaps:
            st.write(
                translator.text("No other offering here covers the same skills or may count in the same requirement.")
            )
        for swap in swaps:
            st.markdown(
                f"**{plain(swap.offering.spec.title)}**  \n"
                f"{plain(swap_facts(swap, translator))}  \n"
                f"{plain(swap_reason(swap, one.step, one.labels, one.group, translator))}"
            )
            if st.button(
                translator.text("Take this instead"),
                key=one.key(f"swap_{swap.offering.id}"),
                icon=":material/swap_horiz:",
            ):
                one.decide(SwapStep(step=one.id, offering=swap.offering.id))


def draw_setbacks(one: ChangeableStep) -> None:
    """What may happen to it; what would change then is looked for when it is asked."""
    translator = one.translator
    falling = popover(one, translator.text("If it falls through"), "falls")
    if not falling.open:
        return
    with falling, st.container(width=POPOVER_WIDTH):
        st.write(translator.text("What would be left? This only looks; your plan stays as it is."))
        for setback in Setback:
            if st.button(translator.text(SETBACK_NAMES[setback]), key=one.key(f"falls_{setback.name}")):
                with st.spinner(translator.text("Looking for the nearest plan …")):
                    outcome = one.what_if.after(one.request, one.plan, one.id, setback)
                one.view.setbacks[one.id] = setback, setback_paragraphs(outcome, translator)


def draw_found(one: ChangeableStep) -> None:
    """What was found out when it was asked; it stays until the plan changes."""
    found = one.view.setbacks.get(one.id)
    if found is None:
        return
    setback, lines = found
    translator = one.translator
    with st.container(border=True, gap="xsmall", key=one.key("found")):
        what = translator.inside(translator.text(SETBACK_NAMES[setback]))
        st.markdown(f"**{plain(translator.text('If this happens: {what}', what=what))}**")
        st.markdown("\n".join(f"- {plain(line)}" for line in lines))
