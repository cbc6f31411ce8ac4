"""Why there is no plan, and for each way out a button that takes it."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from advisor.domain.conversation import Correction
from advisor.domain.learner import Limits, RequestField
from advisor.domain.levels import levels_as_text
from advisor.domain.planning import RuleId
from advisor.domain.planning_results import Relaxation, RuleConflict
from advisor.explaining.labels import RULE_NAMES
from advisor.explaining.replies import conflict_text, relaxation_text
from advisor.explaining.translation import Translator, mark
from advisor.ui.session import PageSession

LIMITS_OF: Mapping[RuleId, tuple[RequestField, ...]] = {
    RuleId.HOURS_PER_WEEK: (RequestField.STUDY_HOURS_PER_WEEK,),
    RuleId.BUDGET: (RequestField.BUDGET,),
    RuleId.BUDGET_PER_YEAR: (RequestField.BUDGET_PER_YEAR,),
    RuleId.AT_ONCE: (RequestField.MOST_AT_ONCE,),
    RuleId.BLOCKED_DATES: (RequestField.BLOCKED_DATES,),
    RuleId.DATES: (RequestField.EARLIEST_START, RequestField.LATEST_FINISH),
    RuleId.MODE: (RequestField.MODES,),
    RuleId.LANGUAGE: (RequestField.LANGUAGES,),
    RuleId.PLACE: (RequestField.COUNTRIES,),
    RuleId.PROVIDER: (RequestField.PROVIDER_WORDS,),
    RuleId.LEVEL: (RequestField.LEVELS,),
    RuleId.OPEN_ENROLMENT: (RequestField.LIFELONG_LEARNING_ONLY,),
    RuleId.WANTED_STEPS: (RequestField.WANTED,),
    RuleId.UNWANTED_STEPS: (RequestField.UNWANTED, RequestField.AVOIDED),
}
"""The limits of the person that a rule comes from."""

LET_GO = mark("Let these steps go")
WITHOUT: Mapping[RuleId, str] = {
    RuleId.WANTED_STEPS: LET_GO,
    RuleId.UNWANTED_STEPS: mark("Try with what you left out"),
}
"""What the button does where a limit is a decision about steps."""


def draw(session: PageSession, conflict: RuleConflict) -> None:
    """The conditions that cannot all hold, and the smallest changes that would help."""
    translator = session.translator
    st.header(translator.text("No pathway within these limits"), anchor="pathway")
    st.text(conflict_text(conflict, translator))
    if not conflict.relaxations:
        st.write(
            translator.text(
                "I found no single change of your limits that would help. A careers adviser may know other ways."
            )
        )
        draw_letting_go(session, conflict)
        return
    st.subheader(translator.text("What would help"), anchor=False)
    limits = session.conversation.request.limits
    for number, relaxation in enumerate(conflict.relaxations):
        with st.container(horizontal=True, vertical_alignment="center", gap="small", border=True):
            st.text(relaxation_text(relaxation, translator), width="stretch")
            st.button(
                try_text(relaxation, translator),
                key=f"try_{len(session.conversation.turns)}_{number}",
                icon=":material/play_arrow:",
                on_click=session.correct,
                args=corrections(relaxation, limits),
            )
    draw_letting_go(session, conflict)


def draw_letting_go(session: PageSession, conflict: RuleConflict) -> None:
    """A way out for steps that the person keeps, where they are part of the cause and no change above lets them go."""
    kept = session.conversation.request.limits.wanted
    is_cause = any(condition.rule is RuleId.WANTED_STEPS for condition in conflict.conditions)
    is_above = any(relaxation.rule is RuleId.WANTED_STEPS for relaxation in conflict.relaxations)
    if not kept or not is_cause or is_above or session.turn is None:
        return
    translator = session.translator
    titles = tuple(item.text for item in session.turn.understood if item.field is RequestField.WANTED)
    with st.container(horizontal=True, vertical_alignment="center", gap="small", border=True):
        said = translator.text("You keep these steps: {steps}. Without them there is more room.", steps=titles)
        st.text(said, width="stretch")
        st.button(
            translator.text(LET_GO),
            key=f"let_go_{len(session.conversation.turns)}",
            icon=":material/play_arrow:",
            on_click=session.correct,
            args=tuple(Correction(field=RequestField.WANTED, value=str(one), remove=True) for one in kept),
        )


def try_text(relaxation: Relaxation, translator: Translator) -> str:
    """What the button does."""
    if relaxation.study_hours_per_week is not None:
        return translator.text("Try with {hours} hours a week", hours=relaxation.study_hours_per_week)
    if relaxation.budget is not None:
        return translator.text("Try with {budget}", budget=relaxation.budget)
    if relaxation.budget_per_year is not None:
        return translator.text("Try with {budget} a year", budget=relaxation.budget_per_year)
    if relaxation.most_at_once is not None:
        return translator.text("Try with {count} at the same time", count=relaxation.most_at_once)
    if relaxation.latest_finish is not None:
        return translator.text("Try with a finish by {day}", day=relaxation.latest_finish)
    template = WITHOUT.get(relaxation.rule, mark("Try without this limit: {limit}"))
    return translator.text(template, limit=translator.text(RULE_NAMES[relaxation.rule]))


def corrections(relaxation: Relaxation, limits: Limits) -> tuple[Correction, ...]:
    """The changes of the person's limits that the relaxation stands for."""
    if relaxation.study_hours_per_week is not None:
        hours = f"{relaxation.study_hours_per_week:f}"
        return (Correction(field=RequestField.STUDY_HOURS_PER_WEEK, value=hours),)
    for field, money in (
        (RequestField.BUDGET, relaxation.budget),
        (RequestField.BUDGET_PER_YEAR, relaxation.budget_per_year),
    ):
        if money is not None:
            return (Correction(field=field, value=f"{money.amount:f} {money.currency}"),)
    if relaxation.most_at_once is not None:
        return (Correction(field=RequestField.MOST_AT_ONCE, value=str(relaxation.most_at_once)),)
    if relaxation.latest_finish is not None:
        return (Correction(field=RequestField.LATEST_FINISH, value=relaxation.latest_finish.isoformat()),)
    return tuple(
        Correction(field=field, value=value, remove=True)
        for field in LIMITS_OF.get(relaxation.rule, ())
        for value in stated(limits, field)
    )


def stated(limits: Limits, field: RequestField) -> tuple[str, ...]:
    """The values of one limit as corrections name them; none where it is not stated."""
    if field is RequestField.LEVELS:
        return () if limits.levels is None else (levels_as_text(limits.levels),)
    value: object = getattr(limits, field)
    if isinstance(value, tuple):
        return tuple(str(one) for one in value)
    return (str(value),) if value not in (None, False) else ()
