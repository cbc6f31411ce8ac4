"""What changed since a log was made is named, in order of cause."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from advisor.advise import Advisor
from advisor.commands.log_differences import circumstance_differences
from advisor.commands.plan_differences import time_note
from advisor.commands.replay_command import is_same, report
from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.learner import RequestField
from advisor.domain.qualifications import Qualification
from advisor.domain.replay import Circumstances, ConversationLog, Outcome, SourceMark
from advisor.domain.sources import SourceContent
from advisor.replaying import held_again
from tests.builders import TODAY, a_group, a_qualification, a_read_source, a_skill, an_occupation
from tests.fakes import FakeCatalogue
from tests.logs import MADE_WITH, the_differences, the_log, with_turn
from tests.unit.test_advise import CERTIFICATE, OPPORTUNITIES, SKILLS, an_advisor, told

MESSAGE = "I work as a warehouse worker and want to become a data analyst, 10 hours a week, 500 euros, online"


def over(
    opportunities: Sequence[LearningOpportunity] = OPPORTUNITIES, qualifications: Sequence[Qualification] = ()
) -> Advisor:
    """The advisor over another store."""
    content = SourceContent(
        skills=tuple(a_skill(name) for name in SKILLS),
        occupations=(
            an_occupation("data-analyst", essential=("clean-data", "query-databases", "draw-charts")),
            an_occupation("warehouse-worker", essential=("lift-loads",)),
        ),
        opportunities=tuple(opportunities),
        qualifications=tuple(qualifications),
    )
    return replace(an_advisor(), catalogue=FakeCatalogue(a_read_source(content=content)))


def logged(folder: Path, advisor: Advisor | None = None, *messages: str) -> ConversationLog:
    return the_log(told(advisor or over(), *messages or (MESSAGE,)), folder)


def lines(log: ConversationLog, advisor: Advisor, made_with: Circumstances = MADE_WITH) -> list[str]:
    """What the command prints."""
    return list(report(log, held_again(log, advisor, made_with)))


def test_where_nothing_changed_every_turn_is_the_same(tmp_path: Path) -> None:
    log = logged(tmp_path, None, MESSAGE, "6 hours a week")
    assert [line.split(" (")[0] for line in lines(log, over())] == [
        "Program, store, models and rules are those of the log.",
        "Turn 1",
        "Turn 2",
        "The same answers in 2 turns.",
    ]
    assert is_same(log, held_again(log, over(), MADE_WITH))


def test_another_price_is_named_with_the_cost_that_follows(tmp_path: Path) -> None:
    first, second = OPPORTUNITIES
    assert first.price is not None
    dearer = replace(first, price=first.price + first.price)
    (found,) = the_differences(logged(tmp_path), over((dearer, second)))
    assert "Offering Spreadsheets at work (demo:spreadsheets): price: was 100 EUR, is 200 EUR." in found
    assert "Plan: step Spreadsheets at work (demo:spreadsheets): price: was 100 EUR, is 200 EUR." in found
    assert "Plan: known cost: was 400 EUR, is 500 EUR." in found


def test_an_offering_that_is_gone_is_named_before_the_plan_and_the_words_that_follow(tmp_path: Path) -> None:
    (found,) = the_differences(logged(tmp_path), over(OPPORTUNITIES[:1]))
    kinds = [line.split(":")[0].split(",")[0] for line in found]
    assert "Offering, only before: Asking databases (demo:queries)." in found
    assert "Plan: step, only before: Asking databases (demo:queries)." in found
    assert kinds.index("Offering") < kinds.index("Plan") < kinds.index("Wording")


def test_another_rule_of_a_qualification_is_named(tmp_path: Path) -> None:
    either = a_qualification(
        "certificate",
        title=CERTIFICATE.title,
        rules=a_group("root", units=("spreadsheets", "queries"), choose=(1, None)),
        occupations=("data-analyst",),
    )
    (found,) = the_differences(logged(tmp_path, over(qualifications=[CERTIFICATE])), over(qualifications=[either]))
    assert [line for line in found if line.startswith("Plan: rule all-of (root): was met") and "is not asked" in line]
    assert [line for line in found if line.startswith("Plan: rule choose (root): was not asked, is met")]


def test_other_words_alone_are_told_as_such(tmp_path: Path) -> None:
    log = logged(tmp_path)
    before = with_turn(log, 0, reply=("Good morning.", *log.turns[0].reply[1:]))
    (found,) = the_differences(before, over())
    assert [line.split(":")[0] for line in found] == ["Wording, only before", "Wording, only now"]
    assert "Good morning." in found[0]


def test_what_was_understood_otherwise_comes_before_the_plan(tmp_path: Path) -> None:
    log = logged(tmp_path)
    items = tuple(
        replace(item, value="7", text="7 hours a week") if item.field is RequestField.STUDY_HOURS_PER_WEEK else item
        for item in log.turns[0].understood
    )
    (found,) = the_differences(with_turn(log, 0, understood=items), over())
    assert found[0].startswith("Understood, only before: study_hours_per_week: 7 hours a week")


def test_a_part_of_the_log_without_a_sentence_of_its_own_is_never_the_same(tmp_path: Path) -> None:
    log = logged(tmp_path)
    turned = tuple(reversed(log.turns[0].understood))
    assert the_differences(with_turn(log, 0, understood=turned), over()) == (
        ("These parts of the log are not the same: understood.",),
    )


def test_the_last_decimal_of_a_score_is_no_difference_and_more_is(tmp_path: Path) -> None:
    log = logged(tmp_path)
    answer = log.turns[0].answer
    assert answer is not None

    def moved(by: str) -> ConversationLog:
        first = answer.offerings[0]
        score = float(Decimal(str(first.relevance)) + Decimal(by))
        offerings = (replace(first, relevance=score), *answer.offerings[1:])
        return with_turn(log, 0, answer=replace(answer, offerings=offerings))

    assert the_differences(moved("0.0001"), over()) == ((),)
    ((line,),) = the_differences(moved("0.01"), over())
    assert "relevance: was" in line


def test_a_search_that_a_time_limit_ended_is_said(tmp_path: Path) -> None:
    log = replace(logged(tmp_path), planning_time_s=1e-9)
    again = held_again(log, over(), MADE_WITH)
    answer = again.turns[0].answer
    assert answer is not None
    assert answer.plan is not None
    assert answer.plan.outcome is Outcome.OUT_OF_TIME
    printed = "\n".join(report(log, again))
    assert "Plan: was a plan with 2 steps, is out of time." in printed
    assert "ended the search for a plan this time" in printed
    assert time_note(answer.plan, answer.plan, seconds=4) == (
        "The time limit of 4 s ended the search for a plan, then and now."
    )


def test_each_cause_is_named_in_order() -> None:
    now = Circumstances(
        program="0.2.0 (code ccc)",
        store="store-b",
        sources={
            "demo": SourceMark(version="2", content_sha256="1"),
            "new": SourceMark(version="5", content_sha256="2"),
        },
        encoders="other",
        models={"links/links.json": "2", "ranking/ranking.json": "3"},
        rules="rule files of form 2 (code ddd)",
        language_model="a-model",
    )
    assert list(circumstance_differences(MADE_WITH, now)) == [
        "Program: was 0.1.0 (code aaa), is 0.2.0 (code ccc).",
        "Store: source, only now: new (5).",
        "Store: source demo has other content: was version 1, is version 2.",
        "Text encoders: was fake, is other.",
        "Models: these files are not the same: links/links.json; ranking/ranking.json.",
        "Rules and planner: was rule files of form 1 (code bbb), is rule files of form 2 (code ddd).",
        "Language model: was nothing, is a-model.",
    ]
    indexed = replace(MADE_WITH, store="store-b")
    assert list(circumstance_differences(MADE_WITH, indexed)) == [
        "Store: the same sources, of which other texts are indexed now."
    ]


def test_the_same_answers_from_another_store_are_the_same(tmp_path: Path) -> None:
    log = logged(tmp_path)
    now = replace(MADE_WITH, store="store-b", sources={"demo": SourceMark(version="2", content_sha256="1")})
    printed = lines(log, over(), now)
    assert printed[0] == "Since the log was made, this has changed:"
    assert printed[-1] == "The same answers in 1 turn."


def test_that_a_language_model_took_part_is_said(tmp_path: Path) -> None:
    log = logged(tmp_path)
    smoothed = replace(log, circumstances=replace(MADE_WITH, language_model="a-model"))
    assert not [line for line in lines(log, over()) if "language model took part" in line]
    assert [line for line in lines(smoothed, over()) if "language model took part" in line]


def test_a_turn_whose_answer_was_not_kept_is_compared_by_its_reply(tmp_path: Path) -> None:
    log = with_turn(logged(tmp_path), 0, answer=None)
    assert "  (The log holds only the reply of this turn, not the answer behind it.)" in lines(log, over())
    (found,) = the_differences(log, over(OPPORTUNITIES[:1]))
    assert {line.split(",")[0] for line in found} == {"Wording"}


def test_a_turn_that_cannot_be_held_any_more_is_said(tmp_path: Path) -> None:
    log = with_turn(logged(tmp_path), 0, message=" ")
    again = held_again(log, over(), MADE_WITH)
    assert not is_same(log, again)
    assert f"Turn 1 ({TODAY}): It cannot be taken any more: The message is empty." in "\n".join(report(log, again))
