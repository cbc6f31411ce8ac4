"""The pathway: options that really differ side by side, and the one that is looked at with all that is known of it."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd
import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from advisor.advise import Advisor
from advisor.domain.conversation import Answer
from advisor.domain.planning import StackingPlan
from advisor.errors import AdvisorError
from advisor.explaining.alternatives import NO_OTHER_WAY, difference_lines
from advisor.explaining.options import PathwayOption, options_of
from advisor.explaining.options_table import option_name, options_table
from advisor.ui import plan_panel
from advisor.ui.pathway_view import current_view
from advisor.ui.plain_text import plain, with_commands
from advisor.ui.redrawing import redrawn_alone
from advisor.ui.session import PageSession

LOOK_EVERY_S = 0.25
BROWSER_FIRST_S = 1.0
"""Seconds that the browser has to draw the plan before other ways are looked for, which keeps a processor busy."""

PLAN, CHOICE = "pathway_plan", "pathway_choice"
"""Of the fragments that are drawn anew when another option is looked at."""

FIRST = 1
"""The number of the option that is looked at before another one is chosen."""

STYLE = """
<style>
.st-key-options :is(th, td) { vertical-align: top; padding-left: 0.5rem !important; }
@media (max-width: 600px) {
  .st-key-options table { table-layout: fixed; width: 100% !important; }
  .st-key-options :is(th, td) { padding: 0.35rem 0.15rem !important; }
  .st-key-options :is(th, td) p { font-size: 0.75rem !important; line-height: 1.35; hyphens: auto; }
}
</style>
"""
"""Four options beside each other fit on a phone in smaller words, without scrolling sideways."""


@dataclass(frozen=True, slots=True)
class OptionsPlace:
    """Where the options stand, above the plan."""

    table: DeltaGenerator
    choice: DeltaGenerator


def draw(session: PageSession, answer: Answer, advisor: Advisor) -> OptionsPlace | None:
    """The options that are known by now, and the plan below them; where others may be found, the place for them."""
    translator = session.translator
    current = answer.plan if isinstance(answer.plan, StackingPlan) else None
    options, place = known_options(session, answer), None
    if current is None:
        plan_panel.draw_no_plan(session, answer)
    with st.container(key="options"):
        if options:
            if current is not None:
                st.header(translator.text("Your options"), anchor="options")
            else:
                st.header(translator.text("What is possible within your limits"), anchor=False)
            place = OptionsPlace(st.empty(), st.container())
            draw_into(place.table, session, options)
    if current is not None or options:
        draw_plan(session, answer, advisor)
    return place


def draw_found(place: OptionsPlace, session: PageSession, answer: Answer, advisor: Advisor) -> None:
    """The options with what came of looking for other ways, and the choice between them."""
    with place.choice:
        if isinstance(answer.plan, StackingPlan):
            find_ways(session, advisor)
            options = known_options(session, answer)
            draw_into(place.table, session, options)
            if len(options) == 1 and session.has_looked_for_ways:
                st.write(session.translator.text(NO_OTHER_WAY))
        draw_choice(session, answer)


def known_options(session: PageSession, answer: Answer) -> tuple[PathwayOption, ...]:
    """The plan of the answer, and what came of looking for other ways so far."""
    current = answer.plan if isinstance(answer.plan, StackingPlan) else None
    if current is not None and (not current.steps or answer.plan_request is None):
        return ()
    return options_of(current, answer.alternatives, session.ways_found if current is not None else ())


@redrawn_alone(key=PLAN)
def draw_plan(session: PageSession, answer: Answer, advisor: Advisor) -> None:
    """The plan, or the option that is looked at instead; looking at another one redraws nothing else of the page."""
    view = current_view(session)
    current = answer.plan if isinstance(answer.plan, StackingPlan) else None
    number = st.session_state.get(view.key("option"), FIRST)
    looked_at = next((option for option in known_options(session, answer) if option.number == number), None)
    if looked_at is not None and not looked_at.is_current:
        draw_differences(session, looked_at, current)
        plan_panel.draw(session, answer, looked_at.plan, view, advisor.what_if)
    elif current is not None:
        plan_panel.draw(session, answer, current, view, advisor.what_if)


def find_ways(session: PageSession, advisor: Advisor) -> None:
    """Look for other ways, beside the page; whatever is pressed meanwhile draws it anew, and that run waits on."""
    translator = session.translator
    status = st.empty()

    def say_so() -> None:
        status.caption(translator.text("Looking for cheaper, sooner and other ways …"))

    if session.other_ways is None:
        for _ in range(round(BROWSER_FIRST_S / LOOK_EVERY_S)):
            say_so()
            time.sleep(LOOK_EVERY_S)
    looking = session.look_for_other_ways(advisor)
    while not looking.wait(LOOK_EVERY_S):
        say_so()
    status.empty()
    try:
        looking.result()
    except AdvisorError as error:
        st.error(with_commands(str(error)), icon=":material/error:")


def draw_into(place: DeltaGenerator, session: PageSession, options: Sequence[PathwayOption]) -> None:
    """The table in the place of the one before."""
    with place.container():
        draw_table(session, options)


def draw_table(session: PageSession, options: Sequence[PathwayOption]) -> None:
    """Figures as rows with their names as headings, options as columns."""
    if not options:
        return
    translator = session.translator
    st.html(STYLE)
    found = options_table(options, translator, is_chosen=is_chosen(session))
    table = pd.DataFrame(
        [[plain(text) for text in texts] for _, texts in found.rows],
        index=pd.Index([plain(name) for name, _ in found.rows]),
        columns=[plain(heading) for heading in found.headings],
    )
    st.table(table, border="horizontal", alt=translator.text("The options side by side"))


def look_at_another() -> None:
    """Have the plan and the choice drawn anew, and nothing else."""
    st.rerun([PLAN, CHOICE])


@redrawn_alone(key=CHOICE)
def draw_choice(session: PageSession, answer: Answer) -> None:
    """Which option is looked at, and a button that takes it where it is not the plan already."""
    translator, view = session.translator, current_view(session)
    by_number = {option.number: option for option in known_options(session, answer)}
    number = FIRST
    if len(by_number) > 1:
        number = (
            st.segmented_control(
                translator.text("Look at"),
                options=list(by_number),
                default=FIRST,
                required=True,
                format_func=lambda one: option_name(by_number[one], translator, is_chosen=is_chosen(session)),
                key=view.key("option"),
                on_change=look_at_another if session.is_at_rest else None,
            )
            or FIRST
        )
    option = by_number.get(number)
    if option is None or option.is_current:
        return
    if st.button(
        translator.text("Take this one"),
        key=view.key(f"take_{number}"),
        icon=":material/check:",
        type="primary",
        help=translator.text("It becomes your plan, and later changes keep near to it. You can undo this."),
    ):
        session.choose(option.plan)
        st.rerun()


def draw_differences(session: PageSession, option: PathwayOption, current: StackingPlan | None) -> None:
    """What it takes compared with the plan shown first."""
    if option.way is None or current is None:
        return
    lines = [f"- {plain(line)}" for line in difference_lines(option.way, current, session.translator)]
    st.markdown("\n".join(lines))


def is_chosen(session: PageSession) -> bool:
    """Whether the person took the plan, or changed it by hand."""
    return session.conversation.request.chosen_plan is not None
