"""Later messages: wishes about the plan, questions about it, small talk; and that nothing told before is lost."""

from dataclasses import replace
from decimal import Decimal

import pytest

from advisor.advise import Advisor
from advisor.domain.catalogue import Mode
from advisor.domain.conversation import Conversation
from advisor.domain.intents import Intent, IntentGuess
from advisor.domain.priorities import Objective
from tests.unit.test_advise import GOAL, an_advisor, the_plan, titles, told

FIRST = f"{GOAL}, 10 hours a week, 500 euros, online"


class NamedIntents:
    """Says what each message of the test wants; every other one tells something."""

    def __init__(self, **wanted: Intent) -> None:
        self._wanted = {message.replace("_", " "): intent for message, intent in wanted.items()}

    def wants(self, message: str, intent: Intent) -> None:
        self._wanted[message] = intent

    def classify(self, text: str) -> IntentGuess:
        intent = self._wanted.get(text, Intent.TELL)
        second = Intent.UNCLEAR if intent is Intent.TELL else Intent.TELL
        return IntentGuess(intent=intent, probability=1.0, second=second)


def talked(*messages: tuple[str, Intent], with_qualification: bool = True) -> Conversation:
    """A conversation of these messages after the first one, which tells goal and limits."""
    intents = NamedIntents()
    for message, intent in messages:
        intents.wants(message, intent)
    advisor = replace(an_advisor(with_qualification=with_qualification), intents=intents)
    return told(advisor, FIRST, *(message for message, _ in messages))


def reply(conversation: Conversation) -> str:
    return "\n".join(conversation.turns[-1].reply)


@pytest.mark.parametrize(
    ("message", "intent", "objective"),
    [
        ("anything cheaper?", Intent.CHEAPER, Objective.COST),
        ("faster please", Intent.FASTER, Objective.FINISH),
        ("that is too much work", Intent.FEWER_HOURS, Objective.HOURS),
    ],
)
def test_a_wish_comes_first_from_then_on_and_all_else_stays(message: str, intent: Intent, objective: Objective) -> None:
    before, after = (talked(*rest).request for rest in ([], [(message, intent)]))
    assert after.limits.priorities[0] is objective
    assert replace(after.limits, priorities=()) == before.limits
    assert (after.profile, after.goal) == (before.profile, before.goal)


def test_the_reply_to_a_wish_says_what_changed() -> None:
    conversation = talked(("anything cheaper?", Intent.CHEAPER))
    assert "lowest price" in reply(conversation)
    assert "The pathway stays the same" in reply(conversation)


def test_fewer_hours_with_a_number_is_that_number() -> None:
    conversation = talked(("only 4 hours a week", Intent.FEWER_HOURS))
    limits = conversation.request.limits
    assert "say how many" not in reply(conversation)
    assert limits.study_hours_per_week == Decimal(4)
    assert limits.priorities == ()


def test_another_form_of_participation() -> None:
    limits = talked(("on site please", Intent.ONLY_MODE)).request.limits
    assert Mode.ONSITE in limits.modes


def test_without_a_step_it_is_gone_and_can_be_taken_back() -> None:
    conversation = talked(("without step 2", Intent.WITHOUT), with_qualification=False)
    assert titles(the_plan(conversation)) == ["Spreadsheets at work"]
    shown = [item for item in conversation.turns[-1].understood if item.field == "unwanted"]
    assert [item.text for item in shown] == ["Asking databases"]


def test_where_the_rules_need_a_step_the_reply_says_what_leaving_it_out_costs() -> None:
    conversation = talked(("leave out the course asking databases", Intent.WITHOUT))
    assert "With this I find no pathway toward Certificate for data analysts any more." in reply(conversation)


def test_without_a_subject() -> None:
    conversation = talked(("nothing with databases please", Intent.WITHOUT), with_qualification=False)
    assert "Asking databases" not in titles(the_plan(conversation))


def test_a_subject_that_no_offering_names_is_kept_as_avoided() -> None:
    conversation = talked(("without chemistry", Intent.WITHOUT), with_qualification=False)
    assert conversation.request.limits.avoided == ("chemistry",)
    assert len(the_plan(conversation).steps) == 2


def test_a_swap_names_its_step_or_is_asked_for_it() -> None:
    unclear = talked(("swap it", Intent.SWAP_STEP))
    assert "Which step do you mean?" in reply(unclear)
    assert unclear.request == talked().request
    swapped = talked(("swap the second step", Intent.SWAP_STEP), with_qualification=False)
    assert titles(the_plan(swapped)) == ["Spreadsheets at work"]


@pytest.mark.parametrize(
    ("message", "intent", "said"),
    [
        ("why step 2?", Intent.WHY_THIS, "Write a query that joins three tables."),
        ("why not asking databases?", Intent.WHY_NOT, "Asking databases is in the pathway."),
        ("why not the harvard course?", Intent.WHY_NOT, "I do not know which course you mean."),
        ("compare step 1 and step 2", Intent.COMPARE, "Asking databases: "),
        ("tell me more about asking databases", Intent.ASK_OFFERING, "€300"),
        ("what does it cost in all", Intent.ASK_PLAN, "€400 in all"),
        ("what if i had spreadsheets at work already", Intent.WHAT_IF_HELD, "I only tried this out"),
        ("send it to me", Intent.EXPORT, "Take it along"),
        ("hello", Intent.GREETING, "Hello!"),
        ("what is the weather like", Intent.OUT_OF_SCOPE, "outside what I know"),
        ("i cannot go on", Intent.DISTRESS, "116 123"),
        ("you are useless", Intent.ABUSE, "careers service"),
    ],
)
def test_a_question_is_answered_and_changes_nothing(message: str, intent: Intent, said: str) -> None:
    before, after = talked(), talked((message, intent))
    assert said in reply(after)
    assert after.request == before.request
    assert the_plan(after) == the_plan(before)
    assert after.turns[-1].question is None


def test_a_limit_in_a_question_is_not_lost() -> None:
    conversation = talked(("why step 2? i have only 300 euros", Intent.WHY_THIS))
    budget = conversation.request.limits.budget
    assert budget is not None
    assert budget.amount == Decimal(300)


def test_an_aside_leaves_the_question_open() -> None:
    intents = NamedIntents()
    intents.wants("hello", Intent.GREETING)
    conversation = told(replace(an_advisor(), intents=intents), GOAL, "hello")
    assert conversation.open_topic is not None
    assert conversation.open_topic is conversation.turns[0].question.topic if conversation.turns[0].question else False
    answered = replace(an_advisor(), intents=intents).answer(conversation, "6")
    assert answered.request.limits.study_hours_per_week == Decimal(6)


def test_facts_beside_a_greeting_are_taken() -> None:
    intents = NamedIntents()
    intents.wants(FIRST, Intent.GREETING)
    conversation = told(replace(an_advisor(), intents=intents), FIRST)
    assert conversation.request.goal.is_linked


def test_beginning_anew_forgets_for_the_plan_and_can_be_undone() -> None:
    intents = NamedIntents()
    intents.wants("start over", Intent.START_OVER)
    intents.wants("undo that", Intent.UNDO)
    advisor = replace(an_advisor(), intents=intents)
    begun = told(advisor, FIRST, "start over")
    assert not begun.request.goal.is_linked
    assert begun.last_answer is None
    assert begun.topics_asked == ()
    assert advisor.answer(begun, "undo that").request == told(advisor, FIRST).request


def test_nothing_is_wished_of_a_plan_before_there_is_one() -> None:
    intents = NamedIntents()
    intents.wants("cheaper", Intent.CHEAPER)
    conversation = told(replace(an_advisor(), intents=intents), "cheaper")
    assert conversation.request.limits.priorities == ()


def test_without_a_classifier_every_message_tells() -> None:
    advisor: Advisor = an_advisor()
    assert told(advisor, FIRST).turns[-1].intent is Intent.TELL


class Unsure:
    """Guesses that a message wants to begin anew, without being sure of it."""

    def classify(self, text: str) -> IntentGuess:
        intent = Intent.START_OVER if text.startswith("keep") else Intent.TELL
        return IntentGuess(intent=intent, probability=0.6, second=Intent.SAVE)


def test_nothing_is_let_go_on_a_mere_guess_that_the_person_begins_anew() -> None:
    conversation = told(replace(an_advisor(), intents=Unsure()), FIRST, "keep all of it")
    assert conversation.request == told(replace(an_advisor(), intents=Unsure()), FIRST).request
    assert conversation.turns[-1].intent is Intent.UNCLEAR


def held(*messages: str, by_clause: dict[str, Intent]) -> Conversation:
    """A conversation after the first message, in which these clauses want something."""
    intents = NamedIntents()
    for clause, intent in by_clause.items():
        intents.wants(clause, intent)
    return told(replace(an_advisor(), intents=intents), FIRST, *messages)


def test_two_wishes_in_one_message_are_both_followed_in_their_order() -> None:
    message = "anything cheaper, and also faster"
    conversation = held(
        message, by_clause={message: Intent.CHEAPER, "anything cheaper": Intent.CHEAPER, "also faster": Intent.FASTER}
    )
    assert conversation.request.limits.priorities == (Objective.COST, Objective.FINISH)
    assert "I looked for the lowest price. I looked for the earliest finish." in reply(conversation)


def test_a_wish_after_a_limit_is_followed_with_the_limit() -> None:
    message = "8 hours a week is fine. Can I do it cheaper?"
    conversation = held(message, by_clause={message: Intent.ASK_PLAN, "Can I do it cheaper?": Intent.CHEAPER})
    limits = conversation.request.limits
    assert (limits.study_hours_per_week, limits.priorities) == (Decimal(8), (Objective.COST,))
    assert reply(conversation).startswith("I looked for the lowest price.")
    assert reply(conversation).count("A pathway that may count toward") == 1


def test_facts_beside_a_wish_are_kept() -> None:
    message = "I can query databases. Make it quicker"
    conversation = held(message, by_clause={"Make it quicker": Intent.FASTER})
    before = talked().request
    assert conversation.request.limits.priorities == (Objective.FINISH,)
    assert set(conversation.request.profile.skills) > set(before.profile.skills)
    assert "earliest finish" in reply(conversation)


def test_a_question_beside_a_wish_is_answered_too() -> None:
    message = "why step 2? And make it cheaper"
    by_clause = {message: Intent.CHEAPER, "why step 2?": Intent.WHY_THIS, "make it cheaper": Intent.CHEAPER}
    conversation = held(message, by_clause=by_clause)
    assert "Write a query that joins three tables." in reply(conversation)
    assert conversation.request.limits.priorities == (Objective.COST,)


def test_a_question_about_the_plan_with_a_limit_is_answered_by_the_new_plan() -> None:
    message = "what does it cost with 8 hours a week?"
    conversation = talked((message, Intent.ASK_PLAN))
    assert conversation.request.limits.study_hours_per_week == Decimal(8)
    assert reply(conversation).count("A pathway that may count toward") == 1


def test_what_matters_most_is_heard_in_the_first_message() -> None:
    intents = NamedIntents()
    intents.wants("make it cheap", Intent.CHEAPER)
    conversation = told(replace(an_advisor(), intents=intents), f"{GOAL}, 10 hours a week. make it cheap")
    assert conversation.request.limits.priorities == (Objective.COST,)
    assert conversation.request.limits.study_hours_per_week == Decimal(10)


def test_despair_is_answered_before_any_wish() -> None:
    message = "i cannot go on. make it cheaper"
    conversation = held(message, by_clause={message: Intent.DISTRESS, "make it cheaper": Intent.CHEAPER})
    assert "116 123" in reply(conversation)
    assert conversation.request.limits.priorities == ()


def test_facts_beside_a_wish_for_another_plan_are_kept_and_repeated() -> None:
    message = "Make it quicker. I know query databases"
    conversation = held(message, by_clause={message: Intent.FASTER, "Make it quicker.": Intent.FASTER})
    assert conversation.request.profile.skills
    assert conversation.request.goal == talked().request.goal
    assert reply(conversation).startswith("I understood: ")
    assert "earliest finish" in reply(conversation)


def test_a_swap_that_names_no_step_is_not_said_to_be_made() -> None:
    message = "make it cheaper. swap it, for 300 euros"
    by_clause = {message: Intent.SWAP_STEP, "make it cheaper.": Intent.CHEAPER, "swap it": Intent.SWAP_STEP}
    conversation = held(message, by_clause=by_clause)
    budget = conversation.request.limits.budget
    assert budget is not None
    assert budget.amount == Decimal(300)
    assert "Which step do you mean?" in reply(conversation)
    assert "in its place" not in reply(conversation)


def test_before_there_is_a_plan_a_wish_claims_no_work() -> None:
    intents = NamedIntents()
    intents.wants("make it cheap", Intent.CHEAPER)
    conversation = told(replace(an_advisor(), intents=intents), "well. make it cheap")
    assert conversation.request.limits.priorities == (Objective.COST,)
    assert "I looked" not in reply(conversation)


def test_a_question_with_a_limit_is_answered_in_its_language() -> None:
    message = "was kostet das? ich habe 5 Stunden pro Woche"
    conversation = talked((message, Intent.ASK_PLAN))
    assert conversation.request.language == "de"
    assert conversation.request.limits.study_hours_per_week == Decimal(5)
    assert "Ich" in reply(conversation)


def test_two_steps_of_one_message_are_left_out() -> None:
    message = "without spreadsheets at work. without asking databases"
    by_clause = {message: Intent.WITHOUT} | dict.fromkeys(
        ("without spreadsheets at work.", "without asking databases"), Intent.WITHOUT
    )
    limits = held(message, by_clause=by_clause).request.limits
    assert len(limits.unwanted) == 2
