"""What if a step falls through, and how the plan stands toward another qualification."""

from dataclasses import replace

from streamlit.testing.v1 import AppTest

from advisor.domain.conversation import Answer
from advisor.domain.planning import PlanRequest
from advisor.domain.planning_results import RuleConflict
from advisor.domain.qualifications import Qualification
from advisor.planning.planner import plan_stack
from tests.builders import TODAY, a_group, a_qualification, an_opportunity
from tests.fake_advisor import FakeAdvisor
from tests.page_answers import a_gap

OFFERINGS = tuple(an_opportunity(name) for name in ("statistics", "charts", "maps"))


def an_award(key: str = "award", title: str = "Certificate in data work") -> Qualification:
    """Statistics, and one of charts and maps."""
    choice = a_group("choice", units=("charts", "maps"), choose=(1, 1), title="Pictures")
    return replace(
        a_qualification(key, rules=a_group("root", units=("statistics",), groups=(choice,), all_of=True)), title=title
    )


def an_answer() -> Answer:
    """A plan that was really made, with its request."""
    request = PlanRequest(today=TODAY, opportunities=OFFERINGS, qualification=an_award(), time_limit_s=20)
    return Answer(gap=a_gap(), plan=plan_stack(request), plan_request=request)


def drawn(answer: Answer) -> AppTest:
    """The page after a message that this is the answer to."""

    def page(advisor):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202 - copied as source, where types are unknown
        from advisor.ui import chat_page  # noqa: PLC0415 - the same

        chat_page.render(advisor)

    advisor = FakeAdvisor(answer=answer, qualifications=(an_award("other", "Diploma in pictures"),))
    test = AppTest.from_function(page, default_timeout=60, kwargs={"advisor": advisor}).run()
    test = test.chat_input(key="learner_message").set_value("a data analyst").run()
    assert not test.exception, test.exception[0].message
    return test


def asked(page: AppTest, step: str, happens: str) -> str:
    """All text after asking what happens with a step."""
    page.session_state[f"pathway_falls_demo:{step}_1"] = True
    page = page.run().button(key=f"pathway_falls_{happens}_demo:{step}_1").click().run()
    assert not page.exception, page.exception[0].message
    return markdown(page)


def markdown(page: AppTest) -> str:
    return "\n".join(element.value for element in page.markdown).replace("\\", "")


def chosen_picture(answer: Answer) -> str:
    assert answer.plan is not None
    assert not isinstance(answer.plan, RuleConflict)
    steps = {step.opportunity.id.removeprefix("demo:") for step in answer.plan.steps}  # type: ignore[union-attr]
    return (steps - {"statistics"}).pop()


def test_a_cancelled_step_is_replaced_and_the_others_stay() -> None:
    answer = an_answer()
    gone = chosen_picture(answer)
    text = asked(drawn(answer), gone, "CANCELLED")
    assert f"Gone: {gone.capitalize()}." in text
    assert "New: Maps" in text or "New: Charts" in text
    assert "One step stays as it is." in text


def test_a_failed_step_is_taken_again_and_its_price_is_counted_in() -> None:
    text = asked(drawn(an_answer()), "statistics", "FAILED")
    assert "Moved: Statistics" in text
    assert "instead of" in text
    assert "The hours and the price of the lost step are counted in." in text


def test_where_nothing_stands_for_a_step_the_panel_says_why_no_plan_is_left() -> None:
    text = asked(drawn(an_answer()), "statistics", "NOT_RECOGNISED")
    assert "I find no plan that keeps this." in text
    assert "all parts of a group" in text


def test_what_was_found_out_stays_when_something_else_is_opened() -> None:
    page = drawn(an_answer())
    asked(page, "statistics", "FAILED")
    page.session_state["pathway_swap_demo:statistics_1"] = True
    page.selectbox(key="what_if_qualification_1").set_value("demo:other").run()
    assert "If this happens: i fail it" in markdown(page)


def test_the_plan_is_held_against_another_qualification() -> None:
    page = drawn(an_answer())
    page.selectbox(key="what_if_qualification_1").set_value("demo:other").run()
    assert not page.exception
    text = markdown(page)
    assert "As a whole: met. Only Nordhavn Academy decides what counts." in text
    assert "✓ Pictures (met)" in text
