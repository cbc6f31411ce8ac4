"""The pathway: options side by side, the plan over time, and what is decided about its steps."""

from collections.abc import Sequence
from dataclasses import replace

from streamlit.testing.v1 import AppTest

from advisor.domain.alternatives import Alternative
from advisor.domain.conversation import Answer, Correction
from advisor.domain.learner import RequestField
from advisor.domain.planning import PlanRequest, RelaxedBy, RuleId, StackingPlan
from advisor.domain.planning_results import Condition, RuleConflict
from advisor.domain.what_if import DropStep, KeepStep, MoveStep, SwapStep
from advisor.planning.planner import plan_stack
from advisor.ui.plain_text import plain
from tests.builders import TODAY, a_group, a_qualification, an_opportunity, some_opportunities
from tests.fake_advisor import FakeAdvisor
from tests.page_answers import a_cheaper_way, a_gap, an_answer_with_a_conflict, an_answer_with_a_plan

CHOSEN = RequestField.CHOSEN_PLAN


def an_answer() -> Answer:
    """A plan that was really made: statistics, and one of charts and maps."""
    choice = a_group("choice", units=("charts", "maps"), choose=(1, 1), title="Pictures")
    award = a_qualification(rules=a_group("root", units=("statistics",), groups=(choice,), all_of=True))
    offerings = tuple(an_opportunity(name) for name in ("statistics", "charts", "maps"))
    request = PlanRequest(today=TODAY, opportunities=offerings, qualification=award, time_limit_s=20)
    return Answer(gap=a_gap(), plan=plan_stack(request), plan_request=request)


def drawn(answer: Answer, other_ways: Sequence[Alternative] = ()) -> tuple[AppTest, FakeAdvisor]:
    """The page after a message that this is the answer to."""

    def page(advisor):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202 - copied as source, where types are unknown
        from advisor.ui import chat_page  # noqa: PLC0415 - the same

        chat_page.render(advisor)

    advisor = FakeAdvisor(answer=answer, other_ways=other_ways)
    test = AppTest.from_function(page, default_timeout=60, kwargs={"advisor": advisor}).run()
    test = test.chat_input(key="learner_message").set_value("a data analyst").run()
    assert not test.exception, test.exception[0].message
    return test, advisor


def markdown(page: AppTest) -> str:
    return "\n".join(element.value for element in page.markdown).replace("\\", "")


def pressed(page: AppTest, key: str) -> AppTest:
    page = page.button(key=key).click().run()
    assert not page.exception, page.exception[0].message
    return page


def opened(page: AppTest, key: str) -> AppTest:
    page.session_state[key] = True
    return page.run()


def test_options_stand_side_by_side_with_the_plan_first() -> None:
    page, _ = drawn(an_answer_with_a_plan(), (a_cheaper_way(),))
    table = next(table.value for table in page.table if "1 Suggested" in table.value.columns)
    assert list(table.columns) == ["1 Suggested", "2 Cheaper"]
    assert list(table.loc["Price"]) == [plain(f"{price}; 1 price not stated") for price in ("€350", "€100")]


def test_looking_at_another_option_shows_it_and_changes_nothing() -> None:
    page, advisor = drawn(an_answer_with_a_plan(), (a_cheaper_way(),))
    (choice,) = [group for group in page.button_group if group.key == "pathway_option_1"]
    assert "pathway_take_1_1" not in [button.key for button in page.button]
    page = choice.set_value(2).run()
    text = markdown(page)
    assert "- finished 11 Jun 2027 instead of 21 Jan 2028" in text
    assert "2\\. Statistics" not in text
    assert not [button for button in page.button if str(button.key).startswith("pathway_drop_")]
    assert not advisor.corrections


def test_an_option_can_be_taken_with_one_press() -> None:
    page, advisor = drawn(an_answer_with_a_plan(), (a_cheaper_way(),))
    (choice,) = [group for group in page.button_group if group.key == "pathway_option_1"]
    pressed(choice.set_value(2).run(), "pathway_take_2_1")
    (taken,) = advisor.corrections
    assert taken.field is CHOSEN
    assert taken.value.count("demo:") == 1


def test_where_there_is_no_other_way_that_is_said() -> None:
    page, _ = drawn(an_answer())
    assert "there is none in this catalogue" in markdown(page)
    assert not [group for group in page.button_group if group.key == "pathway_option_1"]


def test_what_is_possible_within_the_limits_is_compared_where_the_goal_is_not() -> None:
    plan = an_answer_with_a_plan().alternatives[0]
    page, _ = drawn(replace(an_answer_with_a_conflict(), alternatives=(plan,)))
    assert "What is possible within your limits" in [header.value for header in page.header]
    assert "pathway_take_1_1" in [button.key for button in page.button]


def test_the_charts_have_their_facts_as_texts_and_tables() -> None:
    page, _ = drawn(an_answer())
    charts = "\n".join(str(element.proto) for element in page.main if element.type == "vega_lite_chart")
    assert "2 steps, from " in charts
    assert "The busiest is Term 1" in charts
    columns = [list(table.value.columns) for table in page.table]
    assert ["When", "Steps", "Hours a week", "Credits by its end"] in columns
    assert ["When", "Study", "Credits", "May count in"] in columns


def test_a_step_is_kept_and_let_go() -> None:
    page, advisor = drawn(an_answer())
    page = pressed(page, "pathway_keep_demo:statistics_1")
    assert advisor.decided == [KeepStep(step=an_opportunity("statistics").id)]
    assert "You keep this step" in markdown(page)
    page = pressed(page, "pathway_let_go_demo:statistics_2")
    assert advisor.corrections[-1] == Correction(field=RequestField.WANTED, value="demo:statistics", remove=True)
    assert "You keep this step" not in markdown(page)


def test_a_step_is_left_out_with_one_press_and_that_can_be_undone() -> None:
    page, advisor = drawn(an_answer())
    page = pressed(page, "pathway_drop_demo:statistics_1")
    assert advisor.decided == [DropStep(step=an_opportunity("statistics").id)]
    page = pressed(page, "undo")
    assert "pathway_drop_demo:statistics_1" in [button.key for button in page.button]


def test_a_step_is_moved_to_another_term() -> None:
    page, advisor = drawn(an_answer())
    assert not [button for button in page.button if str(button.key).startswith("pathway_move_")]
    page = opened(page, "pathway_move_demo:statistics_1")
    starts = [button for button in page.button if str(button.key).startswith("pathway_move_")]
    assert starts[0].label.startswith(plain("Term 2, from"))
    pressed(page, str(starts[0].key))
    (edit,) = advisor.decided
    assert isinstance(edit, MoveStep)
    assert edit.begins > TODAY


def test_a_step_is_swapped_for_one_that_may_count_in_the_same_group() -> None:
    answer = an_answer()
    assert isinstance(answer.plan, StackingPlan)
    (taken,) = {step.opportunity.id for step in answer.plan.steps} - {"demo:statistics"}
    other = {"demo:charts": "demo:maps", "demo:maps": "demo:charts"}[taken]
    page, advisor = drawn(answer)
    page = opened(page, f"pathway_swap_{taken}_1")
    assert "May count in the same group: Pictures." in markdown(page)
    pressed(page, f"pathway_swap_{other}_{taken}_1")
    assert advisor.decided == [SwapStep(step=taken, offering=other)]  # type: ignore[arg-type]


def test_of_a_long_plan_the_first_steps_are_open() -> None:
    offerings = some_opportunities(10)
    award = a_qualification(rules=a_group(units=[f"unit-{number}" for number in range(1, 11)], all_of=True))
    request = PlanRequest(today=TODAY, opportunities=offerings, qualification=award, time_limit_s=20)
    page, _ = drawn(Answer(gap=a_gap(), plan=plan_stack(request), plan_request=request))
    assert "2 more steps" in [part.label for part in page.expander]
    assert "#### 8." in markdown(page)
    assert "#### 9." not in markdown(page)
    assert "#### 10." in markdown(opened(page, "pathway_more_steps_1"))


def test_steps_that_are_kept_and_part_of_a_conflict_can_be_let_go() -> None:
    page, advisor = drawn(an_answer())
    pressed(page, "pathway_keep_demo:statistics_1")
    wanted = Condition(rule=RuleId.WANTED_STEPS, relaxed_by=RelaxedBy.LEARNER)
    advisor.answer_given = Answer(gap=a_gap(), plan=RuleConflict(conditions=(wanted,)))
    page = page.chat_input(key="learner_message").set_value("only 1 hour a week").run()
    pressed(page, "let_go_3")
    assert advisor.corrections[-1] == Correction(field=RequestField.WANTED, value="demo:statistics", remove=True)
