"""A whole turn as a document."""

import pytest

from advisor.domain.conversation import Question, Topic, Turn
from advisor.domain.learner import LearnerRequest
from advisor.domain.planning import RuleStatus
from advisor.explaining.document import gap_lines, turn_document, worst_first
from advisor.explaining.shortening import LONGEST_QUOTE, shortened
from advisor.explaining.translation import Translator
from tests.builders import a_qualification
from tests.unit.explaining.explaining_turns import BOTH, ENGLISH, a_candidate, a_check, a_gap, a_plan, an_answer


def a_turn() -> Turn:
    """A turn with an answer and a question."""
    answer = an_answer(candidates=(a_candidate(),), plan=a_plan(qualification=a_qualification()))
    return Turn(
        message="hello",
        corrections=(),
        request=LearnerRequest(),
        understood=(),
        reply=("First.", "Second."),
        question=Question(topic=Topic.BUDGET, text="How much?"),
        answer=answer,
    )


@pytest.mark.parametrize("translator", BOTH, ids=("en", "fi"))
def test_a_document_holds_reply_question_gap_evidence_plan_and_who_decides(translator: Translator) -> None:
    text = turn_document(a_turn(), translator, is_demonstration=True)
    for part in ("First.\n\nSecond.", "**How much?**", "SQL", "“Query data.”", "Certificate in data work", "ESCO"):
        assert part in text
    assert translator.text("Only the awarding body can judge this: {condition}", condition="") not in text
    assert translator.text("learning outcome") in text
    assert not set("{}") & set(text)


def test_a_demonstration_says_so_and_nothing_else_does() -> None:
    assert "Demonstration catalogue" in turn_document(a_turn(), ENGLISH, is_demonstration=True)
    assert "Demonstration catalogue" not in turn_document(a_turn(), ENGLISH, is_demonstration=False)


def test_a_long_gap_says_how_many_skills_are_left_out() -> None:
    assert list(gap_lines(a_gap(missing=tuple("ABCDE")), ENGLISH, most=3))[-1] == "- 2 more"


def test_checks_that_are_not_met_come_first() -> None:
    checks = tuple(a_check(status) for status in (RuleStatus.MET, RuleStatus.UNKNOWN, RuleStatus.NOT_MET))
    order = [check.status for check in worst_first(checks)]
    assert order == [RuleStatus.NOT_MET, RuleStatus.UNKNOWN, RuleStatus.MET]


def test_a_quote_is_cut_at_a_word_and_shows_that_it_was() -> None:
    assert shortened("one\n two") == "one two"
    cut = shortened("word " * 100)
    assert cut.endswith("word…")
    assert len(cut) <= LONGEST_QUOTE
