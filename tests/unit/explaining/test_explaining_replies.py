"""The reply: plain, short, kind, and honest about what is not known."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from advisor.domain.conversation import Topic
from advisor.domain.matching import ConceptMatch
from advisor.domain.money import Money
from advisor.domain.planning import RelaxedBy, RuleId, RuleStatus
from advisor.domain.planning_results import (
    Condition,
    NothingToPlan,
    OutOfTime,
    PlanningResult,
    Relaxation,
    RuleConflict,
)
from advisor.explaining.questions import QUESTIONS, question_text
from advisor.explaining.replies import (
    Situation,
    checks_summary,
    gap_paragraph,
    plan_paragraphs,
    plan_summary,
    relaxation_text,
    reply_paragraphs,
)
from advisor.explaining.translation import Translator
from tests.builders import a_qualification
from tests.unit.explaining.explaining_turns import BOTH, ENGLISH, FINNISH, a_gap, a_plan, an_answer, an_item

LONGEST_PARAGRAPH = 420
"""Characters; more is not read on a small screen."""

NOTHING = Situation(items=(), answer=None, learnt_something=False, unlinked_goal=None)
CONFLICT = RuleConflict(
    conditions=(
        Condition(rule=RuleId.BUDGET, relaxed_by=RelaxedBy.LEARNER),
        Condition(rule=RuleId.ALL_OF, relaxed_by=RelaxedBy.AWARDING_BODY, group_title="Core", units=("demo:x",)),
    ),
    relaxations=(Relaxation(rule=RuleId.BUDGET, budget=Money.of(1200, "EUR")),),
)
RESULTS: list[PlanningResult] = [a_plan(), CONFLICT, OutOfTime(time_limit_s=4.0), NothingToPlan()]


def test_a_message_without_anything_usable_says_what_would_help() -> None:
    (paragraph,) = reply_paragraphs(NOTHING, ENGLISH)
    assert "what you do now" in paragraph


def test_a_skipped_question_is_accepted_without_a_lecture() -> None:
    situation = replace(NOTHING, learnt_something=True, skipped=True, items=(an_item(),))
    assert reply_paragraphs(situation, ENGLISH) == (
        "All right, I leave that open.",
        "I understood: hours a week: 6 hours.",
    )


def test_a_skipped_goal_is_not_pressed() -> None:
    paragraphs = reply_paragraphs(replace(NOTHING, learnt_something=True, skipped=True), ENGLISH)
    assert paragraphs[-1] == "Whenever you like, tell me what you would like to do or learn."


def test_a_goal_that_is_not_known_is_not_refused() -> None:
    situation = replace(NOTHING, learnt_something=True, unlinked_goal="basket weaver")
    (paragraph,) = reply_paragraphs(situation, ENGLISH)
    assert "“basket weaver”" in paragraph
    assert "says nothing against your goal" in paragraph


def test_words_of_the_person_are_not_read_as_a_template() -> None:
    situation = replace(NOTHING, learnt_something=True, unlinked_goal="{items} %s {0}")
    assert "“{items} %s {0}”" in reply_paragraphs(situation, ENGLISH)[0]


def test_notices_come_first() -> None:
    situation = replace(NOTHING, notices=("Please leave that out.",))
    assert reply_paragraphs(situation, ENGLISH)[0] == "Please leave that out."


def test_items_of_one_field_stand_together() -> None:
    items = (an_item("6 hours"), an_item("online"))
    situation = replace(NOTHING, items=items, learnt_something=True)
    assert reply_paragraphs(situation, ENGLISH) == ("I understood: hours a week: 6 hours, online.",)


def test_the_skills_of_an_occupation_are_said_to_be_the_list_of_esco() -> None:
    answer = an_answer(a_gap(held=("Excel",), missing=("SQL", "statistics")))
    assert gap_paragraph(answer, ENGLISH) == (
        "For data analyst, ESCO lists 3 skills, 3 of them essential. You seem to have one of them. "
        "Missing: SQL and statistics."
    )


def test_skills_that_the_person_named_are_not_said_to_be_a_list() -> None:
    one = an_answer(a_gap(missing=("SQL",), because="SQL"))
    assert gap_paragraph(one, ENGLISH) == "You want to learn: SQL."
    assert gap_paragraph(one, FINNISH) == "Haluat oppia: SQL."


def test_of_many_missing_skills_the_first_five_are_named() -> None:
    text = gap_paragraph(an_answer(a_gap(missing=tuple("ABCDEFG"))), ENGLISH)
    assert text.endswith("The most important ones that are missing: A, B, C, D and E.")


def test_a_person_who_has_every_skill_is_told_of_validation_first() -> None:
    text = gap_paragraph(an_answer(a_gap(held=("SQL", "Excel"), missing=())), ENGLISH)
    assert "all 2 skills" in text
    assert "You may not need a course" in text


def test_a_plan_toward_a_qualification_never_promises_it() -> None:
    text = plan_summary(a_plan(qualification=a_qualification()), ENGLISH)
    assert text == (
        "A pathway that may count toward Certificate in data work (Nordhavn Academy): 1 step, 5 ECTS, €300 in all, "
        "in January 2027. It covers about 60 % of what is missing."
    )


@pytest.mark.parametrize(
    ("silent", "expected"),
    [
        (1, "It covers about 60 % of what is missing."),
        (
            2,
            "By what is stated it covers about 60 % of what is missing; it may be more, since 2 steps state no ",
        ),
        (3, "How much of what is missing it covers is not known, since no step states learning outcomes; by titles "),
    ],
)
def test_what_steps_without_outcomes_cover_is_not_said_to_be_known(silent: int, expected: str) -> None:
    plan = a_plan(steps=3)
    steps = [
        replace(step, opportunity=replace(step.opportunity, spec=replace(step.opportunity.spec, outcomes=())))
        for step in plan.steps[:silent]
    ]
    text = plan_summary(replace(plan, steps=(*steps, *plan.steps[silent:])), ENGLISH)
    assert expected in text


def test_a_plan_in_finnish_writes_values_the_finnish_way() -> None:
    text = plan_summary(a_plan(steps=2, steps_without_price=1), FINNISH)
    assert "2 vaihetta" in text
    assert "yhteensä 300\u00a0€ (1 hinta puuttuu)" in text
    assert "tammikuu 2027 – helmikuu 2027" in text


def test_a_plan_of_nothing_says_that_nothing_is_needed() -> None:
    assert "take nothing more" in plan_summary(a_plan(steps=0), ENGLISH)


@pytest.mark.parametrize(
    ("statuses", "said"),
    [
        ((RuleStatus.MET,) * 3, "all are met"),
        ((RuleStatus.MET, RuleStatus.UNKNOWN), "one is unknown, the others are met. Ask about it"),
        (
            (RuleStatus.MET, RuleStatus.UNKNOWN, RuleStatus.UNKNOWN),
            "2 are unknown, the others are met",
        ),
        ((RuleStatus.NOT_MET, RuleStatus.MET), "one is not met"),
    ],
)
def test_unknown_rules_are_never_counted_as_met(statuses: tuple[RuleStatus, ...], said: str) -> None:
    assert said in checks_summary(a_plan(statuses=statuses), ENGLISH)


@pytest.mark.parametrize(
    ("relaxation", "said"),
    [
        (Relaxation(rule=RuleId.HOURS_PER_WEEK, study_hours_per_week=Decimal("7.5")), "with 7.5 hours a week"),
        (Relaxation(rule=RuleId.BUDGET, budget=Money.of(1200, "EUR")), "with €1,200"),
        (Relaxation(rule=RuleId.DATES, latest_finish=date(2028, 6, 30)), "with a finish by 30 Jun 2028"),
        (Relaxation(rule=RuleId.MODE, dropped=True), "without this limit: online or on site"),
    ],
)
def test_the_smallest_change_is_said_with_its_value(relaxation: Relaxation, said: str) -> None:
    assert said in relaxation_text(relaxation, ENGLISH)


def test_a_conflict_names_every_condition_and_what_is_not_there() -> None:
    first, second = plan_paragraphs(CONFLICT, ENGLISH)
    assert first.startswith("No pathway can meet all of these together: your budget and all parts of a group (Core).")
    assert first.endswith("This catalogue has nothing that fits for: demo:x.")
    assert second == "It would work with €1,200."


def test_running_out_of_time_is_not_said_to_be_impossible() -> None:
    (paragraph,) = plan_paragraphs(OutOfTime(time_limit_s=4.0), ENGLISH)
    assert "That does not mean that there is none" in paragraph


def test_another_way_is_shown_only_where_the_first_is_no_plan() -> None:
    shown = reply_paragraphs(
        Situation(
            items=(an_item(),),
            answer=an_answer(plan=CONFLICT, alternatives=(a_plan(),)),
            learnt_something=True,
            unlinked_goal=None,
        ),
        ENGLISH,
    )
    assert "Within your limits this is possible, without that qualification:" in shown
    hidden = reply_paragraphs(
        Situation(
            items=(an_item(),),
            answer=an_answer(plan=a_plan(), alternatives=(a_plan(),)),
            learnt_something=True,
            unlinked_goal=None,
        ),
        ENGLISH,
    )
    assert len([text for text in hidden if "A pathway" in text]) == 1


@pytest.mark.parametrize("translator", BOTH, ids=("en", "fi"))
@pytest.mark.parametrize("result", RESULTS, ids=lambda result: type(result).__name__)
def test_every_paragraph_is_short_and_whole(result: PlanningResult, translator: Translator) -> None:
    situation = Situation(
        items=(an_item(),), answer=an_answer(plan=result), learnt_something=True, unlinked_goal="basket weaver"
    )
    for paragraph in reply_paragraphs(situation, translator):
        assert 0 < len(paragraph) <= LONGEST_PARAGRAPH
        assert paragraph[-1] in ".:"
        assert not set("{}") & set(paragraph)


@pytest.mark.parametrize("topic", list(Topic))
@pytest.mark.parametrize("translator", BOTH, ids=("en", "fi"))
def test_every_question_has_words_its_number_and_a_way_around(topic: Topic, translator: Translator) -> None:
    question = question_text(topic, number=2, most=5, choices=(), translator=translator)
    assert question.text.startswith(translator.text(QUESTIONS[topic]))
    assert "2" in question.text
    assert "5" in question.text
    assert translator.text("You can skip it.") in question.text


def test_one_doubtful_choice_is_asked_for_by_its_name() -> None:
    choice = ConceptMatch(id="a", label="waiter/waitress", matched_text="waiter", similarity=0.6, words="table")
    asked = question_text(Topic.WHICH_OCCUPATION, number=1, most=5, choices=(choice,), translator=BOTH[0])
    assert asked.text.startswith("Do you mean waiter/waitress?")
    assert asked.choices == (choice,)
