"""Whatever people write, and in whatever order: nothing stated is lost, nothing raises, nothing is made up."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.advise import Advisor
from advisor.domain.conversation import Conversation
from advisor.domain.intents import Intent
from advisor.domain.languages import ENGLISH
from advisor.domain.planning import StackingPlan
from tests.unit.test_advise import GOAL, OPPORTUNITIES, an_advisor
from tests.unit.test_advise_follow_ups import NamedIntents

Stated = Mapping[str, object]

FACTS: tuple[tuple[str, Stated], ...] = (
    ("6 hours a week", {"study_hours_per_week": Decimal(6)}),
    ("i can do 10 hours a week", {"study_hours_per_week": Decimal(10)}),
    ("max 500 euros", {"budget": Decimal(500)}),
    ("my budget is 250 euros now", {"budget": Decimal(250)}),
)
"""Numbers are taken from any message, also from one that asks or complains."""

OTHERS = (
    GOAL,
    "why step 2?",
    "why not asking databases",
    "hello",
    "anything cheaper",
    "faster",
    "without step 1",
    "leave out the second step",
    "swap step 2",
    "compare step 1 and step 2",
    "what if i had spreadsheets at work already",
    "you are useless",
    "skip",
    "i don't know",
    "what else could i do",
)
ODD_TEXTS = st.text(alphabet="xyzqwж漢🙂<>[]{}*_#;,.!?%$ \n", min_size=1, max_size=40).filter(str.strip)
INTENTS = st.sampled_from(sorted(Intent))
MESSAGES: st.SearchStrategy[tuple[tuple[str, Stated], Intent]] = st.one_of(
    st.tuples(st.sampled_from(FACTS), INTENTS),
    st.tuples(st.one_of(st.sampled_from(OTHERS), ODD_TEXTS).map(lambda text: (text, {})), INTENTS),
)
IN_STORE = {one.id for one in OPPORTUNITIES}


class AnyIntent(NamedIntents):
    """Says of the next message what the test wants it to be taken for, right or wrong."""

    def will(self, message: str, intent: Intent) -> None:
        self.wants(message, intent)


@settings(max_examples=6, deadline=None)
@given(st.lists(MESSAGES, min_size=1, max_size=30))
def test_no_sequence_of_messages_loses_a_fact_raises_or_invents(said: list[tuple[tuple[str, Stated], Intent]]) -> None:
    intents = AnyIntent()
    advisor = replace(an_advisor(with_qualification=False), intents=intents, planning_time_s=0.5)
    conversation = advisor.start(ENGLISH)
    states: list[dict[str, object]] = []
    for (message, facts), intent in said:
        intents.will(message.strip(), intent)
        longer = advisor.answer(conversation, message)
        states = expected_after(states, facts, is_undone=len(longer.turns) < len(conversation.turns), turn=longer)
        conversation = longer
        assert_kept(conversation, states[-1] if states else {})
        assert_all_is_in_the_store(advisor, conversation)


def expected_after(
    states: list[dict[str, object]], facts: Stated, *, is_undone: bool, turn: Conversation
) -> list[dict[str, object]]:
    """What has to be known, turn by turn."""
    if is_undone:
        return states[:-1]
    if turn.turns[-1].intent is Intent.START_OVER:
        return [*states, {}]
    return [*states, {**(states[-1] if states else {}), **facts}]


def assert_kept(conversation: Conversation, stated: Stated) -> None:
    """Every fact that was stated, as it was stated last."""
    limits = conversation.request.limits
    known = {"study_hours_per_week": limits.study_hours_per_week, "budget": limits.budget and limits.budget.amount}
    assert {name: known[name] for name in stated} == stated


def assert_all_is_in_the_store(advisor: Advisor, conversation: Conversation) -> None:
    """Nothing is planned or shown that nobody offers."""
    answer = conversation.last_answer
    if answer is None:
        return
    assert {candidate.opportunity.id for candidate in answer.candidates} <= IN_STORE
    if isinstance(answer.plan, StackingPlan):
        assert {step.opportunity.id for step in answer.plan.steps} <= IN_STORE
    assert advisor.catalogue.opportunities(IN_STORE).keys() == IN_STORE
