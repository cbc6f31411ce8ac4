"""What was understood, with the words that it came from; every item can be taken out, every limit changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import groupby

import streamlit as st

from advisor.domain.catalogue import Mode
from advisor.domain.conversation import Correction, Turn, UnderstoodItem
from advisor.domain.learner import HOURS_IN_A_WEEK, Limits, RequestField
from advisor.domain.levels import MOST_LEVEL, levels_as_text
from advisor.domain.priorities import Objective
from advisor.explaining.labels import MODE_NAMES, PRIORITY_NAMES
from advisor.ui import suggestions_panel
from advisor.ui.plain_text import plain
from advisor.ui.session import PageSession

CURRENCY = "EUR"
"""Of a budget set on the page before any other currency was named."""


def draw(session: PageSession, turn: Turn) -> None:
    """The items by field, then the form for the limits."""
    translator = session.translator
    st.header(translator.text("What I understood"), anchor="understood")
    if not turn.understood:
        st.write(translator.text("Nothing yet that I can use."))
    with st.container(gap="xsmall"):
        for field, items in groupby(turn.understood, key=lambda item: item.field):
            if field is RequestField.GOAL_ADVERTISED_SKILLS:
                draw_advertised(session, tuple(items))
            else:
                draw_field(session, field, tuple(items))
        suggestions_panel.draw(session, turn)
    if turn.understood:
        st.caption(translator.text("Wrong? Press an item to take it out, change your limits here, or just say so."))
    with st.expander(translator.text("Change hours, money, dates or form"), icon=":material/tune:"):
        draw_form(session, turn.request.limits)


def draw_field(session: PageSession, field: RequestField, items: tuple[UnderstoodItem, ...]) -> None:
    """The name of a field, its values as buttons that take them out, and the words behind them."""
    translator = session.translator
    words = tuple(dict.fromkeys(f"“{plain(item.words)}”" for item in items if item.words))
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key=f"field_{field}"):
        st.markdown(f"**{plain(items[0].label)}**", width="content")
        for number, item in enumerate(items):
            draw_item(session, item, number)
        if words:
            st.caption(translator.text("from your words: {words}", words=words), width="content")


def draw_item(session: PageSession, item: UnderstoodItem, number: int) -> None:
    """A value as a button that takes it out."""
    st.button(
        plain(item.text),
        key=f"remove_{len(session.conversation.turns)}_{item.field}_{number}",
        icon=":material/close:",
        icon_position="right",
        help=session.translator.text("Take out: {value}", value=plain(item.text)),
        on_click=session.correct,
        args=(Correction(field=item.field, value=item.value, remove=True),),
    )


def draw_advertised(session: PageSession, items: tuple[UnderstoodItem, ...]) -> None:
    """The sentences of an advertisement, each with the skills that it asks for; folded, since there are many."""
    label = session.translator.counted(
        "The advertisement asks for {count} skill", "The advertisement asks for {count} skills", len(items)
    )
    by_sentence: dict[str | None, list[int]] = {}
    for number, item in enumerate(items):
        by_sentence.setdefault(item.words, []).append(number)
    with st.expander(label, icon=":material/description:"):
        for words, numbers in by_sentence.items():
            st.caption(f"“{plain(words or '')}”")
            with st.container(horizontal=True, gap="small", key=f"field_advertised_{numbers[0]}"):
                for number in numbers:
                    draw_item(session, items[number], number)


def draw_form(session: PageSession, limits: Limits) -> None:
    """Hours, budget, finish and form of participation; an emptied field means: no limit."""
    translator = session.translator
    fields = LimitFields(turns=len(session.conversation.turns))
    no_limit = translator.text("no limit")
    fill_in(limits, fields)
    with st.form(f"limits_{fields.turns}", border=False):
        left, right = st.columns(2)
        left.number_input(
            translator.text("Hours a week"),
            min_value=0.5,
            max_value=float(HOURS_IN_A_WEEK),
            value=None,
            step=0.5,
            placeholder=no_limit,
            key=fields.hours,
        )
        right.number_input(
            translator.text("Budget in all ({currency})", currency=currency_of(limits)),
            min_value=0,
            value=None,
            step=50,
            placeholder=no_limit,
            key=fields.budget,
        )
        left.date_input(translator.text("Finish by"), value=None, format="YYYY-MM-DD", key=fields.finish)
        right.pills(
            translator.text("How (nothing chosen: any)"),
            options=list(Mode),
            selection_mode="multi",
            default=list(limits.modes),
            format_func=lambda mode: translator.text(MODE_NAMES[mode]),
            key=fields.modes,
        )
        st.pills(
            translator.text("Level (nothing chosen: any)"),
            options=list(range(1, MOST_LEVEL + 1)),
            selection_mode="multi",
            default=list(shown_levels(limits)),
            format_func=lambda level: translator.text("EQF {level}", level=level),
            key=fields.levels,
        )
        st.multiselect(
            translator.text("What matters, most important first"),
            options=list(Objective),
            format_func=lambda objective: translator.text(PRIORITY_NAMES[objective]),
            placeholder=translator.text("covering what is missing, then the price, then the finish"),
            key=fields.priorities,
        )
        st.form_submit_button(
            translator.text("Update my pathway"),
            type="primary",
            key=fields.update,
            on_click=submit,
            args=(session, limits, fields),
        )


def fill_in(limits: Limits, fields: LimitFields) -> None:
    """Let the fields begin with what is understood.

    Through their keys and not as default values: a field with a default cannot be emptied, it goes back to it.
    """
    state = st.session_state
    state.setdefault(fields.hours, shown_hours(limits))
    state.setdefault(fields.budget, shown_budget(limits))
    state.setdefault(fields.finish, limits.latest_finish)
    state.setdefault(fields.priorities, list(limits.priorities))


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitFields:
    """Keys of the form's widgets; new ones for each turn, so that the fields follow what is understood."""

    turns: int

    @property
    def hours(self) -> str:
        """Of the hours a week."""
        return f"hours_{self.turns}"

    @property
    def budget(self) -> str:
        """Of the budget, whole units of its currency."""
        return f"budget_{self.turns}"

    @property
    def finish(self) -> str:
        """Of the latest finish."""
        return f"finish_{self.turns}"

    @property
    def modes(self) -> str:
        """Of the accepted forms of participation."""
        return f"modes_{self.turns}"

    @property
    def levels(self) -> str:
        """Of the EQF levels that are wished."""
        return f"levels_{self.turns}"

    @property
    def priorities(self) -> str:
        """Of what matters most."""
        return f"priorities_{self.turns}"

    @property
    def update(self) -> str:
        """Of the button."""
        return f"update_{self.turns}"


def shown_hours(limits: Limits) -> float | None:
    """The hours as the field shows them."""
    return None if limits.study_hours_per_week is None else float(limits.study_hours_per_week)


def shown_budget(limits: Limits) -> int | None:
    """The budget as the field shows it, in whole units of its currency."""
    return None if limits.budget is None else int(limits.budget.amount)


def shown_levels(limits: Limits) -> tuple[int, ...]:
    """Every level from the lowest to the highest that is wished."""
    return () if limits.levels is None else tuple(range(limits.levels[0], limits.levels[1] + 1))


def currency_of(limits: Limits) -> str:
    """The currency of the budget, or the one to begin with."""
    return limits.budget.currency if limits.budget else CURRENCY


def submit(session: PageSession, limits: Limits, fields: LimitFields) -> None:
    """Take over what was changed in the form."""
    state = st.session_state
    session.correct(
        *changes(
            limits,
            hours=state[fields.hours],
            budget=state[fields.budget],
            finish=state[fields.finish],
            modes=tuple(state[fields.modes]),
            levels=tuple(state[fields.levels]),
            priorities=tuple(state[fields.priorities]),
        )
    )


def changes(
    limits: Limits,
    *,
    hours: float | None,
    budget: int | None,
    finish: date | None,
    modes: tuple[Mode, ...],
    levels: tuple[int, ...],
    priorities: tuple[Objective, ...],
) -> Iterator[Correction]:
    """One correction for each field that no longer says what it said."""
    if hours != shown_hours(limits):
        yield set_or_removed(RequestField.STUDY_HOURS_PER_WEEK, None if hours is None else f"{Decimal(str(hours)):f}")
    if budget != shown_budget(limits):
        amount = None if budget is None else f"{budget} {currency_of(limits)}"
        yield set_or_removed(RequestField.BUDGET, amount)
    if finish != limits.latest_finish:
        yield set_or_removed(RequestField.LATEST_FINISH, None if finish is None else finish.isoformat())
    for mode in Mode:
        if (mode in modes) != (mode in limits.modes):
            yield Correction(field=RequestField.MODES, value=mode, remove=mode not in modes)
    if levels != shown_levels(limits):
        wished = levels_as_text((min(levels), max(levels))) if levels else None
        yield set_or_removed(RequestField.LEVELS, wished)
    if priorities:
        if priorities != limits.priorities:
            yield Correction(field=RequestField.PRIORITIES, value=",".join(priorities))
    else:
        for objective in limits.priorities:
            yield Correction(field=RequestField.PRIORITIES, value=objective, remove=True)


def set_or_removed(field: RequestField, value: str | None) -> Correction:
    """The field set to `value`, or no longer limited."""
    return Correction(field=field, value=value or "", remove=value is None)
