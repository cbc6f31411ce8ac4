"""What the pages show of advertisements, suggestions and nearby occupations, and what their buttons do."""

from dataclasses import replace

from streamlit.testing.v1 import AppTest

from advisor.domain.conversation import Answer, Correction, Suggestion, SuggestionKind
from advisor.domain.ids import QualificationId
from advisor.domain.learner import Goal, RequestField
from advisor.domain.matching import SkillsGap
from advisor.domain.nearby import Effort, NearbyOccupation
from advisor.ui.conversation_panel import chosen
from advisor.ui.nearby_panel import instead_of
from advisor.ui.plain_text import plain
from tests.builders import occupation_uri, skill_uri
from tests.fake_advisor import FakeAdvisor
from tests.page_answers import HOSTILE, an_answer_with_a_plan

CHEF = NearbyOccupation(
    occupation=occupation_uri("chef"),
    label="chef",
    essential=8,
    shared=3,
    held=2,
    missing=tuple(skill_uri(name) for name in "abcdef"),
    missing_labels=("bake", "boil", "fry", "plan menus", "taste", HOSTILE),
    effort=Effort(skills=6, covered=4, offerings=3, hours=120),
)
NEAR = replace(an_answer_with_a_plan(), nearby=(CHEF,))
SUGGESTION = Suggestion(
    kind=SuggestionKind.ADVERTISED_TITLE,
    field=RequestField.GOAL_OCCUPATIONS,
    value=occupation_uri("chef"),
    label="chef",
    words="Chef wanted",
)


def opened(advisor: FakeAdvisor, message: str = "a data analyst") -> AppTest:
    """The page after a message."""

    def page(advisor):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202 - copied as source, where types are unknown
        from advisor.ui import chat_page  # noqa: PLC0415 - the same

        chat_page.render(advisor)

    test = AppTest.from_function(page, default_timeout=30, kwargs={"advisor": advisor}).run()
    test = test.chat_input(key="learner_message").set_value(message).run()
    assert not test.exception, test.exception[0].message
    return test


def everything(page: AppTest) -> str:
    return "\n".join(element.value for element in (*page.markdown, *page.text, *page.caption, *page.subheader))


def test_an_occupation_nearby_is_shown_with_what_it_shares_lacks_and_takes() -> None:
    text = everything(opened(FakeAdvisor(answer=NEAR)))
    assert plain("Shares 3 of its 8 essential skills with you or your goal; 2 you seem to have.") in text
    assert plain("Missing: bake; boil; fry; plan menus and 2 more.") in text
    assert plain("Roughly: 3 offerings for 4 of 6 skills looked for: about 120 hours.") in text
    assert plain("The order says nothing about what suits you") in plain(text.replace("\\", ""))


def test_texts_of_the_store_bring_no_markup_into_the_list_of_missing_skills() -> None:
    assert f"- {plain(HOSTILE)}" in everything(opened(FakeAdvisor(answer=NEAR)))


def test_an_occupation_nearby_can_be_added_to_the_goal() -> None:
    advisor = FakeAdvisor(answer=NEAR)
    opened(advisor).button(key="nearby_add_1_0").click().run()
    assert advisor.corrections == [Correction(field=RequestField.GOAL_OCCUPATIONS, value=CHEF.occupation, keep=True)]


def test_an_occupation_nearby_can_become_the_goal() -> None:
    advisor = FakeAdvisor(answer=NEAR)
    page = opened(advisor).button(key="nearby_goal_1_0").click().run()
    assert advisor.corrections == [Correction(field=RequestField.GOAL_OCCUPATIONS, value=CHEF.occupation)]
    assert not page.exception


def test_without_options_there_is_no_tab_for_them() -> None:
    assert "Nearby" not in [tab.label for tab in opened(FakeAdvisor(answer=an_answer_with_a_plan())).tabs]
    assert "Nearby" in [tab.label for tab in opened(FakeAdvisor(answer=NEAR)).tabs]


def test_what_takes_the_place_of_a_goal_takes_its_qualification_and_outcomes_away() -> None:
    goal = Goal(qualification=QualificationId("demo:a"), outcomes_of=(QualificationId("demo:b"),))
    fields = [(one.field, one.remove) for one in instead_of(goal, CHEF.occupation)]
    assert fields == [
        (RequestField.GOAL_QUALIFICATION, True),
        (RequestField.GOAL_OUTCOMES, True),
        (RequestField.GOAL_OCCUPATIONS, False),
    ]


def test_a_choice_leaves_goals_alone_that_were_not_in_doubt() -> None:
    goal = Goal(occupations=(occupation_uri("cook"), occupation_uri("nurse")))
    offered = {occupation_uri("nurse"), occupation_uri("midwife")}
    assert list(chosen(occupation_uri("midwife"), offered, goal)) == [
        Correction(field=RequestField.GOAL_OCCUPATIONS, value=occupation_uri("nurse"), remove=True),
        Correction(field=RequestField.GOAL_OCCUPATIONS, value=occupation_uri("midwife"), keep=True),
    ]


def test_a_suggestion_is_added_by_a_press() -> None:
    advisor = FakeAdvisor(answer=NEAR, suggestions=(SUGGESTION,))
    page = opened(advisor)
    assert plain("Like the title of the advertisement:") in everything(page)
    page.button(key="suggestion_1_0_0").click().run()
    assert advisor.corrections == [Correction(field=RequestField.GOAL_OCCUPATIONS, value=CHEF.occupation, keep=True)]


def test_before_there_is_a_goal_occupations_near_the_present_work_are_shown() -> None:
    advisor = FakeAdvisor(answer=Answer(gap=SkillsGap(skills=()), nearby=(CHEF,)), goal=Goal())
    page = opened(advisor)
    assert "Nearby occupations" in [header.value for header in page.header]
    assert not [button for button in page.button if button.key == "nearby_add_1_0"]
    assert not page.tabs


def test_of_a_long_message_the_beginning_is_shown_and_all_of_it_on_demand() -> None:
    message = "Cook soups and order vegetables every day. " * 40
    page = opened(FakeAdvisor(answer=NEAR), message)
    shown = [element.value for element in page.text]
    assert any(text.endswith("…") and len(text) < 300 for text in shown)
    assert message.strip() in [text.strip() for text in shown]
