"""What a person takes along: complete, careful, and without their own words."""

import json
from dataclasses import replace
from datetime import date, timedelta

import pytest

from advisor.adapters.takeaway_json import JsonTakeaway
from advisor.domain.alternatives import Alternative, AlternativeKind
from advisor.domain.planning import RuleId, RuleStatus, StackingPlan
from advisor.domain.takeaway import Items, KeyValues, Paragraph, Section, Table, Takeaway
from advisor.domain.takeaway_facts import ActionKind
from advisor.explaining.promises import PROMISES
from tests.builders import TODAY
from tests.page_answers import a_cheaper_way, an_answer_with_a_conflict, an_answer_with_a_plan
from tests.takeaways import a_takeaway, a_turn, with_recognition


def text_of(sections: tuple[Section, ...]) -> str:
    """Everything that stands in these sections."""
    said: list[str] = []
    for section in sections:
        said.append(section.heading)
        for block in section.blocks:
            if isinstance(block, Paragraph):
                said.append(block.text)
            elif isinstance(block, KeyValues):
                said += [f"{name}: {value}" for name, value in block.pairs]
            elif isinstance(block, Items):
                said += block.texts
            else:
                said += [block.caption, *(column.heading for column in block.columns)]
                said += [line.text for row in block.rows for cell in row for line in cell]
    return "\n".join(said)


def everything(takeaway: Takeaway) -> str:
    return text_of((Section(heading=takeaway.title, blocks=takeaway.lead), *takeaway.sections))


def table(takeaway: Takeaway, heading: str) -> Table:
    section = next(one for one in takeaway.sections if one.heading == heading)
    return next(block for block in section.blocks if isinstance(block, Table))


def test_the_persons_own_words_stay_behind() -> None:
    takeaway = a_takeaway()
    assert "secret" not in everything(takeaway) + JsonTakeaway().write(takeaway).decode()
    assert "Your work: warehouse worker" in everything(takeaway)


def test_every_rule_stands_there_with_its_answer_and_unknown_is_not_met() -> None:
    rows = table(a_takeaway(), "Rules and limits").rows
    assert [(row[0][0].text, row[1][0].text) for row in rows] == [
        ("Your dates", "✗ not met"),
        ("Your budget", "? unknown"),
        ("Your hours a week", "✓ met"),
    ]


def test_essential_skills_come_before_optional_ones_with_the_steps_that_are_for_them() -> None:
    section = next(one for one in a_takeaway().sections if one.heading == "Your gap")
    pairs = next(block for block in section.blocks if isinstance(block, KeyValues)).pairs
    assert pairs[0] == (
        "Essential, missing, covered by a step (2)",
        "analyse data (step 1); statistics (step 2)",
    )
    assert [name for name, _ in pairs[1:]] == ["Essential, held (1)", "Optional, missing, covered by no step (1)"]


def test_the_chosen_plan_is_compared_with_the_others_and_with_those_beside_it() -> None:
    rows = table(a_takeaway(), "Options compared").rows
    assert [row[0][0].text for row in rows] == [
        "The chosen plan",
        "Cheaper, finished sooner",
        "The skills alone, without a qualification",
    ]
    assert rows[0][2][0].text == "€350; 1 price not stated"


def test_a_plan_that_the_person_chose_stands_before_the_one_that_was_proposed() -> None:
    other = a_cheaper_way()
    takeaway = a_takeaway(others=(other,), plan=other.plan)
    assert [step.offering for step in takeaway.facts.steps] == [other.plan.steps[0].opportunity.id]
    assert [(one.title, one.is_chosen) for one in takeaway.facts.options][:2] == [
        ("The chosen plan", True),
        ("The plan proposed first", False),
    ]


def test_each_question_goes_to_the_body_that_can_answer_and_names_its_unit() -> None:
    awarding, provider = a_takeaway().facts.letters
    assert (awarding.to, provider.to) == ("Nordhavn Academy", "Universidad del Ebro")
    assert any("“Statistics for working people” of Universidad del Ebro (step 2" in one for one in awarding.questions)
    assert not any(one.startswith("May “Data basics") for one in awarding.questions)
    (asked,) = provider.questions
    assert asked.startswith("“Statistics for working people”: ")
    assert "When does it begin next" in asked
    assert "What does it cost in all" in asked


def test_an_unknown_rule_of_the_award_is_asked_of_its_body_and_one_of_the_persons_limits_is_not() -> None:
    answer = with_recognition(an_answer_with_a_plan())
    assert isinstance(answer.plan, StackingPlan)
    checks = tuple(
        replace(check, rule=RuleId.VALIDITY) if check.status is RuleStatus.UNKNOWN else check
        for check in answer.plan.checks
    )
    told = a_takeaway(a_turn(replace(answer, plan=replace(answer.plan, checks=checks)))).facts.letters[0]
    assert any(one.startswith("Is this rule of “Certificate in data work” met") for one in told.questions)
    assert not any(one.startswith("Is this rule") for letter in a_takeaway().facts.letters for one in letter.questions)


def test_actions_have_days_in_order_none_of_them_past_and_enrolment_before_the_start() -> None:
    takeaway = a_takeaway()
    found = takeaway.facts.actions
    assert {one.kind for one in found} == set(ActionKind)
    assert all(one.by is None or one.by >= TODAY for one in found)
    enrolments = [one.by for one in found if one.kind is ActionKind.ENROL]
    assert enrolments == [step.start - timedelta(days=14) for step in takeaway.facts.steps]


@pytest.mark.parametrize("days", [1, 3, 13, 15])
def test_what_begins_soon_is_asked_about_before_it_begins(days: int) -> None:
    answer = an_answer_with_a_plan()
    assert isinstance(answer.plan, StackingPlan)
    start = TODAY + timedelta(days=days)
    first = replace(answer.plan.steps[0], start=start, end=date(2027, 6, 11))
    plan = replace(answer.plan, steps=(first, *answer.plan.steps[1:]))
    found = a_takeaway(a_turn(replace(answer, plan=plan))).facts.actions
    ask = next(one.by for one in found if one.kind is ActionKind.ASK)
    enrol = next(one.by for one in found if one.kind is ActionKind.ENROL)
    assert ask is not None
    assert enrol is not None
    assert TODAY <= ask <= enrol < start


def test_units_that_may_be_validated_are_named_before_any_course() -> None:
    answer = an_answer_with_a_plan()
    assert isinstance(answer.plan, StackingPlan)
    unit = answer.plan.steps[0].opportunity.spec
    other = Alternative(
        kinds=(AlternativeKind.PRIOR_LEARNING_FIRST,),
        plan=replace(answer.plan, steps=answer.plan.steps[1:]),
        other_steps=0,
        to_be_validated=(unit.id,),
    )
    (action,) = [one for one in a_takeaway(others=(other,)).facts.actions if one.kind is ActionKind.VALIDATE]
    assert unit.title in action.why
    assert "may not need" in action.why


def test_the_wording_that_guidance_asks_for_is_there_and_nothing_is_promised() -> None:
    text = everything(a_takeaway())
    assert "it is not an admission, recognition or funding decision" in text
    assert "This service uses the ESCO classification of the European Commission." in text
    assert "Demonstration catalogue" in text
    assert "30 Oct 2026" in text
    assert [promise for promise in PROMISES["en"] if promise in text.lower()] == []


def test_a_real_catalogue_is_not_called_a_demonstration() -> None:
    assert "Demonstration" not in everything(a_takeaway(is_demonstration=False))


def test_where_there_is_no_plan_the_reason_and_the_ways_out_are_taken_along() -> None:
    takeaway = a_takeaway(a_turn(an_answer_with_a_conflict()))
    text = everything(takeaway)
    assert "No pathway can meet all of these together" in text
    assert "Your plan, step by step" not in text
    assert takeaway.facts.steps == ()
    assert {one.kind for one in takeaway.facts.actions} == {ActionKind.VALIDATE, ActionKind.TALK}


def test_where_only_another_plan_is_possible_it_stands_below_the_reason() -> None:
    answer = replace(an_answer_with_a_conflict(), alternatives=(a_cheaper_way().plan,))
    takeaway = a_takeaway(a_turn(answer))
    assert len(takeaway.facts.steps) == 1
    assert [one.title for one in takeaway.facts.options if one.is_chosen] == ["The chosen plan"]
    assert "The plan proposed first" not in [one.title for one in takeaway.facts.options]
    assert "No pathway can meet all of these together" in everything(takeaway)


def test_the_same_turn_makes_the_same_takeaway() -> None:
    assert a_takeaway() == a_takeaway()


def test_dates_that_nobody_states_are_said_to_be_estimated() -> None:
    first, second = table(a_takeaway(), "Your plan, step by step").rows
    assert "dates estimated, to be confirmed" not in [line.text for line in first[1]]
    assert "dates estimated, to be confirmed" in [line.text for line in second[1]]
    assert a_takeaway().facts.steps[1].calendar_title.endswith("(dates estimated)")


def test_the_json_names_every_skill_and_offering() -> None:
    found = json.loads(JsonTakeaway().write(a_takeaway()))
    assert [step["offering"] for step in found["steps"]] == ["demo:data-basics", "demo:statistics"]
    assert all(skill["skill"].startswith("http://data.europa.eu/esco/skill/") for skill in found["gap"])
