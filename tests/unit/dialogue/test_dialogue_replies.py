"""Short answers to the question just asked."""

from decimal import Decimal

import pytest

from advisor.domain.conversation import Topic
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import Assumption, LearnerRequest, Limits
from advisor.domain.matching import ConceptMatch
from advisor.domain.money import Money
from tests.builders import occupation_uri
from tests.unit.dialogue.dialogue_readings import names, understood

KNOWN = LearnerRequest()


def some_choices() -> tuple[ConceptMatch, ...]:
    """Three occupations that a goal may have meant."""
    return tuple(
        ConceptMatch(
            id=occupation_uri(key), label=key.replace("-", " "), matched_text=key, similarity=0.8, words="nurse"
        )
        for key in ("nurse", "practical-nurse", "midwife")
    )


@pytest.mark.parametrize(
    ("answer", "hours"),
    [
        ("6", 6),
        ("ten", 10),
        ("about 5", 5),
        ("5-6", 5),
        ("six or seven", 6),
        ("not sure, maybe 4", 4),
        ("kymmenen", 10),
    ],
)
def test_a_bare_number_answers_the_question_about_hours(answer: str, hours: int) -> None:
    request = understood(answer, before=KNOWN, asked=Topic.STUDY_HOURS_PER_WEEK).request
    assert request.limits.study_hours_per_week == Decimal(hours)


@pytest.mark.parametrize(("answer", "language"), [("en", "fi"), ("to", "en"), ("et", "fr"), ("ni", "es")])
def test_a_word_of_the_conversations_language_is_no_number_of_another(answer: str, language: str) -> None:
    before = LearnerRequest(language=LanguageCode(language))
    request = understood(answer, before=before, asked=Topic.STUDY_HOURS_PER_WEEK).request
    assert request.limits.study_hours_per_week is None


@pytest.mark.parametrize(
    ("answer", "cents"), [("900", 90_000), ("1.000", 100_000), ("1 200,50", 120_050), ("0", 0), ("max 500", 50_000)]
)
def test_a_bare_number_answers_the_question_about_money(answer: str, cents: int) -> None:
    request = understood(answer, before=KNOWN, asked=Topic.BUDGET).request
    assert request.limits.budget == Money(cents, "EUR")
    assert Assumption.EUROS in [item.assumption for item in request.source_words]


@pytest.mark.parametrize("asked", [Topic.STUDY_HOURS_PER_WEEK, Topic.BUDGET])
@pytest.mark.parametrize("answer", ["2027", "in 2028", "by 2027"])
def test_a_year_answers_neither(answer: str, asked: Topic) -> None:
    limits = understood(answer, before=KNOWN, asked=asked).request.limits
    assert (limits.study_hours_per_week, limits.budget) == (None, None)


@pytest.mark.parametrize("topic", list(Topic))
@pytest.mark.parametrize("answer", ["skip", "no limit", "I don't know", "no idea", "whatever", "en tiedä", "ei väliä"])
def test_declining_is_understood_and_changes_nothing(topic: Topic, answer: str) -> None:
    understanding = understood(answer, before=KNOWN, asked=topic)
    assert understanding.skipped
    assert understanding.learnt_something
    assert understanding.request.limits == Limits()
    assert not understanding.request.goal.is_linked


def test_an_answer_with_its_unit_is_not_read_twice() -> None:
    limits = understood("6 hours a week and 900 euros", before=KNOWN, asked=Topic.BUDGET).request.limits
    assert limits.study_hours_per_week == 6
    assert limits.budget == Money.of(900, "EUR")


def test_both_answers_the_question_about_the_form_without_a_limit() -> None:
    understanding = understood("both", before=KNOWN, asked=Topic.MODES)
    assert understanding.skipped
    assert understanding.request.limits.modes == ()


def test_an_answer_to_another_question_counts_as_well() -> None:
    limits = understood("online", before=KNOWN, asked=Topic.BUDGET).request.limits
    assert limits.modes == ("online",)


@pytest.mark.parametrize(
    ("answer", "name"),
    [
        ("1", "nurse"),
        ("the second one", "practical-nurse"),
        ("third", "midwife"),
        ("2.", "practical-nurse"),
        ("Midwife", "midwife"),
        ("the last one", "midwife"),
        ("yes", "nurse"),
    ],
)
def test_a_choice_is_taken_by_number_or_name(answer: str, name: str) -> None:
    request = understood(answer, before=KNOWN, asked=Topic.WHICH_OCCUPATION, choices=some_choices()).request
    assert names(request.goal.occupations) == [name]


def test_none_of_the_choices_leaves_the_goal_open() -> None:
    before = understood("I want to be a nurse").request
    request = understood("none of these", before=before, asked=Topic.WHICH_OCCUPATION, choices=some_choices()).request
    assert not request.goal.is_linked


def test_a_number_beyond_the_choices_chooses_none_of_them() -> None:
    before = understood("I want to be a nurse").request
    request = understood("7", before=before, asked=Topic.WHICH_OCCUPATION, choices=some_choices()).request
    assert request.goal == before.goal


def test_another_name_is_a_new_goal() -> None:
    before = understood("I want to be a nurse").request
    request = understood("teacher", before=before, asked=Topic.WHICH_OCCUPATION, choices=some_choices()).request
    assert names(request.goal.occupations) == ["teacher"]
