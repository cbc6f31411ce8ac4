"""The pathway: options that really differ side by side, and the one that is looked at with all that is known of it."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from advisor.advise import Advisor
from advisor.domain.alternatives import Alternative
from advisor.domain.conversation import Answer
from advisor.domain.planning import StackingPlan
from advisor.errors import AdvisorError
from advisor.explaining.alternatives import NO_OTHER_WAY, difference_lines
from advisor.explaining.options import PathwayOption, options_of
from advisor.explaining.options_table import option_name, options_table
from advisor.ui import plan_panel
from advisor.ui.pathway_view import PathwayView, current_view
from advisor.ui.plain_text import plain, with_commands
from advisor.ui.session import PageSession

LOOK_EVERY_S = 0.25
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


@st.fragment
def draw(session: PageSession, answer: Answer, advisor: Advisor) -> None:
    """The plan at once, below the options, whose place is filled as soon as other ways were looked for.

    Looking at another option redraws nothing else of the page.
    """
    view = current_view(session)
    current = answer.plan if isinstance(answer.plan, StackingPlan) else None
    if current is None:
        plan_panel.draw_no_plan(session, answer)
    place, details = st.container(key="options"), st.container()
    number = st.session_state.get(view.key("option"), FIRST)
    if current is not None and number == FIRST:
        with details:
            plan_panel.draw(session, answer, current, view, advisor.what_if)
    with place:
        options = draw_options(session, answer, current, view, advisor)
    looked_at = next((option for option in options if option.number == number), None)
    if looked_at is not None and not looked_at.is_current:
        with details:
            draw_differences(session, looked_at, current)
            plan_panel.draw(session, answer, looked_at.plan, view, advisor.what_if)


def draw_options(
    session: PageSession, answer: Answer, current: StackingPlan | None, view: PathwayView, advisor: Advisor
) -> tuple[PathwayOption, ...]:
    """The table and the choice below it; while other ways are looked for, the table of what is known by then."""
    translator = session.translator
    if current is None:
        options = options_of(None, answer.alternatives)
        if options:
            st.header(translator.text("What is possible within your limits"), anchor=False)
    elif not current.steps or answer.plan_request is None:
        return ()
    else:
        st.header(translator.text("Your options"), anchor="options")
        known = st.empty()
        with known.container():
            draw_table(session, options_of(current, answer.alternatives))
        options = options_of(current, answer.alternatives, found_ways(session, advisor))
        with known.container():
            draw_table(session, options)
    if len(options) == 1 and current is not None:
        st.write(translator.text(NO_OTHER_WAY))
    draw_choice(session, options, view)
    return options


def found_ways(session: PageSession, advisor: Advisor) -> tuple[Alternative, ...]:
    """What came of looking for other ways, beside the page; whatever is pressed meanwhile is not held up."""
    translator = session.translator
    looking = session.look_for_other_ways(advisor)
    status = st.empty()
    while not looking.wait(LOOK_EVERY_S):
        status.caption(translator.text("Looking for cheaper, sooner and other ways …"))
    status.empty()
    try:
        return looking.result()
    except AdvisorError as error:
        st.error(with_commands(str(error)), icon=":material/error:")
        return ()


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


def draw_choice(session: PageSession, options: Sequence[PathwayOption], view: PathwayView) -> None:
    """Which option is looked at, and a button that takes it where it is not the plan already."""
    translator = session.translator
    by_number = {option.number: option for option in options}
    if not by_number:
        return
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
            )
            or FIRST
        )
    option = by_number[number]
    if not option.is_current and st.button(
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
