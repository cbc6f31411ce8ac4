"""The whole flow of a message, on values in memory."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from advisor.advise import Advisor
from advisor.domain.alternatives import AlternativeKind
from advisor.domain.conversation import Conversation, Correction, Topic
from advisor.domain.ids import ConversationId
from advisor.domain.languages import ENGLISH, LanguageCode
from advisor.domain.learner import RequestField
from advisor.domain.matching import SkillStatus, TextPart
from advisor.domain.money import Money
from advisor.domain.planning import RuleId, RuleStatus, StackingPlan
from advisor.domain.planning_results import RuleConflict
from advisor.domain.sources import SourceContent
from advisor.errors import ConversationError
from advisor.matching.concepts import IndexLinker
from advisor.text_ports import IndexedText
from tests.builders import (
    TODAY,
    a_group,
    a_prerequisite,
    a_qualification,
    a_read_source,
    a_skill,
    an_occupation,
    an_opportunity,
    an_outcome,
    skill_uri,
    some_labels,
)
from tests.fake_matching import FakeTextIndex
from tests.fakes import FakeCatalogue, FakeConversations

GOAL = "I work as a warehouse worker and want to become a data analyst"

OPPORTUNITIES = (
    an_opportunity(
        "spreadsheets",
        title="Spreadsheets at work",
        outcomes=[an_outcome("Clean a table and document each change.", skills=["clean-data"])],
        price="100",
    ),
    an_opportunity(
        "queries",
        title="Asking databases",
        outcomes=[an_outcome("Write a query that joins three tables.", skills=["query-databases"])],
        price="300",
        prerequisite=a_prerequisite("spreadsheets"),
    ),
)
CERTIFICATE = a_qualification(
    "certificate",
    title="Certificate for data analysts",
    rules=a_group("root", units=("spreadsheets", "queries"), all_of=True),
    occupations=("data-analyst",),
)
SKILLS = ("clean-data", "query-databases", "lift-loads", "draw-charts")


def an_advisor(conversations: FakeConversations | None = None, *, with_qualification: bool = True) -> Advisor:
    content = SourceContent(
        skills=tuple(a_skill(name) for name in SKILLS),
        occupations=(
            an_occupation("data-analyst", essential=("clean-data", "query-databases", "draw-charts")),
            an_occupation("warehouse-worker", essential=("lift-loads",)),
            an_occupation("nurse", labels=some_labels("nurse", fi="sairaanhoitaja"), essential=("lift-loads",)),
        ),
        opportunities=OPPORTUNITIES,
        qualifications=(CERTIFICATE,) if with_qualification else (),
    )
    catalogue = FakeCatalogue(a_read_source(content=content))
    ids = iter(ConversationId(f"conversation-{number}") for number in range(100))
    return Advisor(
        catalogue=catalogue,
        linker=IndexLinker(
            catalogue=catalogue,
            skill_index=FakeTextIndex(labels((s.uri, s.labels.in_language(ENGLISH)) for s in content.skills)),
            occupation_index=FakeTextIndex(labels((o.uri, o.labels.in_language(ENGLISH)) for o in content.occupations)),
            qualification_index=FakeTextIndex(labels((q.id, q.title) for q in content.qualifications)),
        ),
        evidence=FakeTextIndex(
            [
                IndexedText(owner=one.id, part=TextPart.OUTCOME, text=outcome.text, language=ENGLISH)
                for one in OPPORTUNITIES
                for outcome in one.spec.outcomes
            ]
        ),
        conversations=conversations or FakeConversations(),
        today=lambda: TODAY,
        new_id=lambda: next(ids),
    )


def labels(pairs: object) -> list[IndexedText]:
    return [
        IndexedText(owner=owner, part=TextPart.PREFERRED_LABEL, text=text, language=ENGLISH)
        for owner, text in pairs  # type: ignore[attr-defined]
    ]


def told(advisor: Advisor, *messages: str) -> Conversation:
    conversation = advisor.start(ENGLISH)
    for message in messages:
        conversation = advisor.answer(conversation, message)
    return conversation


def the_plan(conversation: Conversation) -> StackingPlan:
    answer = conversation.turns[-1].answer
    assert answer is not None
    assert isinstance(answer.plan, StackingPlan)
    return answer.plan


def titles(plan: StackingPlan) -> Sequence[str]:
    return [step.opportunity.spec.title for step in plan.steps]


def test_one_message_with_goal_and_limits_gives_a_checked_pathway_to_a_qualification() -> None:
    conversation = told(an_advisor(), f"{GOAL}, 10 hours a week, 500 euros, online")
    plan = the_plan(conversation)
    assert plan.qualification == CERTIFICATE
    assert titles(plan) == ["Spreadsheets at work", "Asking databases"]
    assert not [check for check in plan.checks if check.status is RuleStatus.NOT_MET]
    assert plan.known_cost == Money.of("400", "EUR")


def test_what_the_present_work_gives_is_held_and_the_rest_is_missing_with_evidence() -> None:
    answer = told(an_advisor(), GOAL).turns[-1].answer
    assert answer is not None
    assert [skill.label for skill in answer.gap.missing] == ["clean data", "query databases", "draw charts"]
    shown = {evidence.skill: evidence.text for one in answer.candidates for evidence in one.evidence}
    assert shown[skill_uri("clean-data")] == "Clean a table and document each change."


def test_other_ways_keep_the_rules_and_are_looked_for_in_the_same_offerings() -> None:
    advisor = an_advisor()
    answer = told(advisor, f"{GOAL}, 10 hours a week, 500 euros, online").turns[-1].answer
    assert answer is not None
    assert answer.plan_request is not None
    assert {one.id for one in answer.plan_request.opportunities} == {one.id for one in OPPORTUNITIES}
    assert advisor.other_ways(answer) == ()  # both units are needed, so nothing can be left out or exchanged


def test_without_a_plan_there_are_no_other_ways() -> None:
    advisor = an_advisor()
    answer = told(advisor, f"{GOAL}, 150 euros, certificate for data analysts").turns[-1].answer
    assert answer is not None
    assert advisor.other_ways(replace(answer, plan=None)) == ()


def test_a_budget_that_is_too_small_names_the_budget_and_what_would_do() -> None:
    advisor = an_advisor()
    conversation = told(advisor, "I want the Certificate for data analysts", "my budget is 350 euros")
    answer = conversation.turns[-1].answer
    assert answer is not None
    assert isinstance(answer.plan, RuleConflict)
    assert RuleId.BUDGET in {condition.rule for condition in answer.plan.conditions}
    assert [relaxation.budget for relaxation in answer.plan.relaxations if relaxation.budget] == [
        Money.of("400", "EUR")
    ]


def test_a_correction_takes_effect_on_the_plan() -> None:
    advisor = an_advisor()
    conversation = told(advisor, f"{GOAL}, 350 euros")
    assert the_plan(conversation).qualification is None
    corrected = advisor.correct(conversation, Correction(field=RequestField.BUDGET, value="400 EUR"))
    assert the_plan(corrected).qualification == CERTIFICATE
    assert corrected.request.limits.budget == Money.of("400", "EUR")


def test_a_correction_that_cannot_be_used_says_so_and_changes_nothing() -> None:
    conversations = FakeConversations()
    advisor = an_advisor(conversations)
    conversation = told(advisor, GOAL)
    with pytest.raises(ConversationError, match="'lots'"):
        advisor.correct(conversation, Correction(field=RequestField.STUDY_HOURS_PER_WEEK, value="lots"))
    assert conversations.load(conversation.id) == kept(conversation)


def test_a_later_message_keeps_what_was_said_before() -> None:
    conversation = told(an_advisor(), f"{GOAL}, 500 euros", "actually 8 hours a week")
    limits = conversation.request.limits
    assert (limits.budget, limits.study_hours_per_week) == (Money.of("500", "EUR"), Decimal(8))
    assert conversation.request.goal.occupations


def test_without_a_goal_the_first_question_is_about_it_and_no_plan_is_made() -> None:
    conversation = told(an_advisor(), "I have 5 hours a week")
    assert conversation.turns[-1].answer is None
    assert conversation.open_topic is Topic.GOAL


def test_no_question_is_asked_twice_and_at_most_five_in_all() -> None:
    conversation = told(an_advisor(), GOAL, *["skip"] * 8)
    asked = conversation.topics_asked
    assert len(set(asked)) == len(asked) <= 5


@pytest.mark.parametrize("message", ["", "   ", "\n\t", "\x00"])
def test_an_empty_message_is_refused_with_a_sentence(message: str) -> None:
    with pytest.raises(ConversationError, match="empty"):
        told(an_advisor(), message)


def test_a_message_of_ten_thousand_characters_is_refused_with_its_length() -> None:
    with pytest.raises(ConversationError, match="10,000"):
        told(an_advisor(), "x" * 10_000)


@pytest.mark.parametrize(
    "message",
    [
        "🙂🙂🙂",
        "<script>alert(1)</script>",
        "'; DROP TABLE skill;--",
        "أريد أن أصبح محلل بيانات",
        "我想成为数据分析师",
        "የመረጃ ተንታኝ መሆን እፈልጋለሁ",
        "x",
        "\ud800 x",
        "{language}",
        "%s",
    ],
)
def test_strange_messages_get_a_reply_and_no_invented_goal(message: str) -> None:
    turn = told(an_advisor(), message).turns[-1]
    assert turn.reply
    assert turn.answer is None


def test_undo_takes_the_last_turn_back_with_its_effect() -> None:
    advisor = an_advisor()
    conversation = told(advisor, f"{GOAL}, 500 euros", "only 50 euros")
    undone = advisor.undo(conversation)
    assert undone.request.limits.budget == Money.of("500", "EUR")
    assert the_plan(undone).qualification == CERTIFICATE


def test_a_kept_conversation_is_resumed_with_the_same_answer_and_forgotten_for_good() -> None:
    conversations = FakeConversations()
    conversation = told(an_advisor(conversations), f"{GOAL}, 500 euros")
    later = an_advisor(conversations)
    resumed = later.resume(conversation.id)
    assert resumed is not None
    assert titles(the_plan(resumed)) == titles(the_plan(conversation))
    later.forget(conversation.id)
    assert later.resume(conversation.id) is None


def test_the_same_messages_give_the_same_answer() -> None:
    first, second = (told(an_advisor(), f"{GOAL}, 10 hours a week, 500 euros").turns[-1] for _ in range(2))
    assert first.reply == second.reply
    assert first.answer is not None
    assert second.answer is not None
    assert replace(first.answer, timings_ms=()) == replace(second.answer, timings_ms=())


def test_without_a_fitting_qualification_the_plan_covers_the_skills() -> None:
    plan = the_plan(told(an_advisor(with_qualification=False), f"{GOAL}, 500 euros"))
    assert plan.qualification is None
    assert titles(plan) == ["Spreadsheets at work", "Asking databases"]
    assert plan.covered_percent is not None
    assert plan.covered_percent >= 60


def test_a_wish_for_a_level_gives_way_to_the_rules_of_a_qualification_that_is_named() -> None:
    plan = the_plan(told(an_advisor(), "I want the Certificate for data analysts", "at master level"))
    assert plan.qualification == CERTIFICATE
    assert RuleId.LEVEL not in {check.rule for check in plan.checks}


def test_a_qualification_that_nobody_named_is_proposed_only_at_the_level_that_is_wished() -> None:
    plan = the_plan(told(an_advisor(), GOAL, "EQF 5"))
    assert plan.qualification == CERTIFICATE
    assert {check.rule: check.status for check in plan.checks}[RuleId.LEVEL] is RuleStatus.MET
    answer = told(an_advisor(), GOAL, "at master level").turns[-1].answer
    assert answer is not None
    assert not isinstance(answer.plan, StackingPlan)


def test_courses_are_wanted_in_the_written_language_until_that_is_taken_out() -> None:
    advisor = an_advisor()
    conversation = told(advisor, GOAL)
    assert conversation.request.limits.languages == (ENGLISH,)
    taken_out = advisor.correct(conversation, Correction(field=RequestField.LANGUAGES, value="en", remove=True))
    assert advisor.answer(taken_out, "500 euros").request.limits.languages == ()
    assert told(advisor, f"{GOAL}, in German").request.limits.languages == (LanguageCode("de"),)


def test_a_conversation_whose_finish_has_passed_can_still_be_resumed_and_corrected() -> None:
    conversations = FakeConversations()
    conversation = told(an_advisor(conversations), f"{GOAL}, finished by March 2027")
    later = replace(an_advisor(conversations), today=lambda: date(2027, 6, 1))
    resumed = later.resume(conversation.id)
    assert resumed is not None
    answer = resumed.turns[-1].answer
    assert answer is not None
    assert isinstance(answer.plan, RuleConflict)
    assert {condition.rule for condition in answer.plan.conditions} == {RuleId.DATES}
    moved = later.correct(resumed, Correction(field=RequestField.LATEST_FINISH, value="2028-12-31"))
    assert titles(the_plan(moved))


def test_undoing_the_first_turn_leaves_nothing_kept() -> None:
    conversations = FakeConversations()
    advisor = an_advisor(conversations)
    conversation = told(advisor, GOAL)
    assert advisor.undo(conversation).turns == ()
    assert conversations.load(conversation.id) is None


def kept(conversation: Conversation) -> Conversation:
    return replace(conversation, turns=tuple(replace(turn, answer=None) for turn in conversation.turns))


def test_who_says_that_money_is_no_limit_is_not_asked_about_money() -> None:
    conversation = told(an_advisor(), f"{GOAL}, 10 hours a week, no limit on money")
    assert conversation.request.limits.budget is None
    assert conversation.open_topic is not Topic.BUDGET


def test_corrections_made_together_are_one_turn_and_undone_together() -> None:
    advisor = an_advisor()
    conversation = told(advisor, f"{GOAL}, 350 euros")
    corrected = advisor.correct(
        conversation,
        Correction(field=RequestField.BUDGET, value="400 EUR"),
        Correction(field=RequestField.STUDY_HOURS_PER_WEEK, value="8"),
    )
    assert len(corrected.turns) == len(conversation.turns) + 1
    limits = advisor.undo(corrected).request.limits
    assert (limits.budget, limits.study_hours_per_week) == (Money.of("350", "EUR"), None)


def test_a_unit_of_what_the_person_can_do_may_be_validated_instead() -> None:
    advisor = an_advisor()
    answer = told(advisor, f"{GOAL}, 10 hours a week, 500 euros, online").turns[-1].answer
    assert answer is not None
    known = tuple(
        replace(one, status=SkillStatus.HELD) if one.skill == skill_uri("clean-data") else one
        for one in answer.gap.skills
    )
    (way,) = advisor.other_ways(replace(answer, gap=replace(answer.gap, skills=known)))
    assert way.kinds[0] is AlternativeKind.PRIOR_LEARNING_FIRST
    assert titles(way.plan) == ["Asking databases"]
    assert [str(unit) for unit in way.to_be_validated] == ["demo:spreadsheets"]
