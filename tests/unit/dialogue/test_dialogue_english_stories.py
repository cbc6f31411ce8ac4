"""English messages as people write them: work before the wish, awards by name, alternatives, everyday names."""

from datetime import date
from decimal import Decimal

import pytest

from advisor.dialogue.lexicon_en import ENGLISH
from advisor.dialogue.name_forms import base_forms, work_forms
from advisor.domain.catalogue import Mode
from advisor.domain.conversation import Topic
from advisor.domain.money import Money
from tests.unit.dialogue.dialogue_readings import limits_of, names, phrases_of, read_soon, understood


@pytest.mark.parametrize(
    ("message", "work"),
    [
        ("receptionist for 5 years, hoping to move into sales", "receptionist"),
        ("plumber, 20 years. knees are gone", "plumber"),
        ("forklift driver (10y)", "forklift driver"),
        ("web developer here, know python", "web developer"),
        ("20 years of dairy farming", "dairy farming"),
        ("five years as a java developer", "java developer"),
        ("before that I was an office secretary", "office secretary"),
        ("did my training as a hairdresser", "hairdresser"),
        ("currently unemployed, was a chef", "chef"),
        ("mum of two, used to be a bank teller", "bank teller"),
        ("I've been driving trucks since 2009", "driving trucks"),
        ("I work nights in a care home as a healthcare assistant", "healthcare assistant"),
        ("We need our 3 bakers trained in food hygiene", "baker"),
        ("looking for training for 6 receptionists", "receptionist"),
        ("I clean hotel rooms and want to do something else", "clean hotel rooms"),
    ],
)  # fmt: skip
def test_work_is_found_however_it_is_told(message: str, work: str) -> None:
    assert phrases_of(message).present_work == (work,)


@pytest.mark.parametrize(
    ("message", "place"),
    [
        ("I dropped out of uni. Work in retail.", "retail"),
        ("just want out of this call centre", "call centre"),
        ("fed up with my job in a warehouse", "warehouse"),
    ],
)
def test_a_place_of_work_is_found_however_it_is_told(message: str, place: str) -> None:
    assert phrases_of(message).workplace == (place,)


@pytest.mark.parametrize(
    ("message", "awards"),
    [
        ("MSc in Physics, want to become a data analyst", ("msc in physics",)),
        ("Just finished my BA in History. Something with people maybe?", ("ba in history",)),
        ("just got my BSc Psychology. thinking of sales", ("bsc psychology",)),
        ("trained as a cook (Bachelor of Catering, 2012), now a nurse", ("bachelor of catering",)),
        ("I have a bachelor's in computer science and want to be a cook", ("bachelor's in computer science",)),
        ("school leaver, A levels in maths and biology. lab work maybe?", ("a levels in maths and biology",)),
        ("im a nurse and have the CompTIA A+", ("comptia a+",)),
        ("I'm a taxi driver, did an EMT basic course in 2019", ("emt basic course",)),
        ("warehouse work, forklift licence, night shifts", ("forklift licence",)),
        ("cook, want to get a certificate in nursing", ()),
        ("no certificate in nursing, but I am a cook", ()),
        ("I never finished my degree in law. I am a cook", ()),
        ("what if i already had a first aid certificate", ()),
        ("I am a cook. Do I need a driving licence?", ()),
        ("Certificate in Nursing", ()),
    ],
)  # fmt: skip
def test_awards_are_held_when_they_are_named_and_neither_wished_nor_missing(
    message: str, awards: tuple[str, ...]
) -> None:
    assert phrases_of(message).held_awards == awards


def test_a_licence_to_operate_something_is_a_skill_too() -> None:
    assert phrases_of("cook, forklift licence").held_skills == ("forklift",)
    assert phrases_of("cook, driving licence").held_skills == ()


@pytest.mark.parametrize(
    ("message", "goals"),
    [
        ("I want to be a cook again or at least a waiter", ("cook", "waiter")),
        ("I want to become a nurse, or maybe a midwife", ("nurse", "midwife")),
        ("goal data analyst", ("data analyst",)),
        ("aim: warehouse supervisor", ("warehouse supervisor",)),
        ("Next step: cloud architect. Remote.", ("cloud architect",)),
        ("pharmacy technician would be a start", ("pharmacy technician",)),
        ("something like a nurse", ("nurse",)),
    ],
)
def test_goals_are_found_without_the_word_become(message: str, goals: tuple[str, ...]) -> None:
    phrases = phrases_of(message)
    assert set(goals) <= {*phrases.goal_work, *phrases.goal_open}


def test_a_wish_of_few_words_is_a_goal_and_what_stands_before_it_is_not() -> None:
    request = understood("cook, nights. I'd like to do nurse work or be a midwife").request
    assert names(request.profile.occupations) == ["cook"]
    assert set(names(request.goal.occupations)) <= {"nurse", "midwife"}
    assert request.goal.occupations


def test_a_rejected_goal_is_no_goal() -> None:
    assert names(understood("actually no, not a nurse, a midwife").request.goal.occupations) == ["midwife"]


def test_an_answer_to_the_question_for_a_goal_tells_no_present_work() -> None:
    first = understood("I want to work with people").request
    answered = understood("cook, I want that", before=first, asked=Topic.GOAL).request
    assert answered.profile.occupations == ()


def test_two_wishes_joined_by_and_are_both_goals_even_if_one_name_is_like_both() -> None:
    assert names(understood("I need python and sql").request.goal.skills) == ["python", "sql"]


@pytest.mark.parametrize(
    ("message", "held"),
    [
        ("want to learn react, javascript and html i have", ("javascript", "html")),
        ("je suis cook mais my english is ok", ("english",)),
        ("nurse, also speak urdu", ("urdu",)),
        ("cook, some R and matlab", ("r", "matlab")),
        ("I speak Romanian, English ok", ("romanian", "english")),
    ],
)
def test_skills_are_held_however_it_is_told(message: str, held: tuple[str, ...]) -> None:
    assert set(phrases_of(message).held_skills) == set(held)


def test_what_one_is_bad_at_is_lacking() -> None:
    assert phrases_of("terrible at public speaking").lacking_skills == ("public speaking",)
    assert phrases_of("I dont know anything about sql").lacking_skills == ("sql",)


def test_everyday_names_are_looked_up_by_their_proper_ones() -> None:
    assert base_forms("physio", ENGLISH.work) == ("physiotherapist",)
    assert next(work_forms("retail", ENGLISH.work, place_of_work=True)) == ("shop assistant",)
    assert next(work_forms("retail", ENGLISH.work, place_of_work=False)) == ("retail",)


def test_a_place_after_the_name_of_work_is_left_out_at_the_second_look() -> None:
    assert list(work_forms("cook in a school", ENGLISH.work, place_of_work=False)) == [("cook in a school",), ("cook",)]


@pytest.mark.parametrize(
    ("message", "hours"),
    [
        ("three evenings are free, tuesday to thursday", "9"),
        ("about 3 hours a day monday to friday", "15"),
        ("I can do two mornings", "6"),
    ],
)
def test_evenings_and_days_are_counted(message: str, hours: str) -> None:
    assert limits_of(message).study_hours_per_week == Decimal(hours)


@pytest.mark.parametrize(
    ("message", "budget"),
    [
        ("sorry i meant 2000 not 200 for the budget", "2000"),
        ("1k max; by summer 2027", "1000"),
        ("2k is all i have", "2000"),
    ],
)
def test_money_is_read_without_a_currency(message: str, budget: str) -> None:
    assert limits_of(message).budget == Money.of(Decimal(budget), "EUR")


def test_languages_countries_and_forms_are_read_in_passing() -> None:
    assert limits_of("english courses only please").languages == ("en",)
    assert limits_of("courses in french or english both fine").languages == ("fr", "en")
    assert limits_of("i'm fluent in polish").languages == ()
    assert limits_of("any course in Ireland or the UK would do").countries == ("IE", "GB")
    assert limits_of("in germany or austria please").countries == ("DE", "AT")
    assert limits_of("i live in germany").countries == ()
    assert limits_of("would rather go somewhere than sit in front of a screen").modes == (Mode.ONSITE,)
    assert limits_of("it must be finished by the end of next year").latest_finish == date(2027, 12, 31)


@pytest.mark.parametrize("words", ["i can ", "nurse, ", "5 years of ", "degree in ", "our nurses ", "want ", "in "])
def test_the_longest_message_of_one_word_again_and_again_is_read_soon(words: str) -> None:
    assert read_soon(phrases_of, words)
