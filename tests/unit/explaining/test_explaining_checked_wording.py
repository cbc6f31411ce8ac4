"""A smoothed paragraph is taken only where it says what its template says; else the template stays."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

import pytest

from advisor.domain.languages import LanguageCode
from advisor.explaining.checked_wording import says_the_same, smoothed
from advisor.explaining.replies import Situation, gap_paragraph, plan_summary, reply_paragraphs
from advisor.explaining.translation import translator_for
from tests.builders import a_qualification
from tests.language_models import FakeModel
from tests.unit.explaining.explaining_turns import ENGLISH, a_gap, a_plan, an_answer, an_item

QUALIFICATION = a_qualification("nursing", title="Bachelor of Nursing")
PLAN = a_plan(qualification=QUALIFICATION, steps=3, steps_without_price=1)
ANSWER = an_answer(a_gap(held=("use tables",), missing=("SQL", "draw charts")), plan=PLAN)
SITUATION = Situation(
    items=(an_item(),),
    answer=ANSWER,
    learnt_something=True,
    unlinked_goal=None,
    notices=("Please leave out your health.",),
)
TEMPLATES = reply_paragraphs(SITUATION, ENGLISH)
GAP, SUMMARY = gap_paragraph(ANSWER, ENGLISH), plan_summary(PLAN, ENGLISH)

FREE = (
    "A pathway for your skills, not toward a qualification: 3 steps, 15 ECTS, €300 in all (1 price not stated), from "
    "January 2027 to March 2027. It covers about 60 % of what is missing."
)
SMOOTH = (
    "This is a pathway for your skills and not toward a qualification. It has 3 steps with 15 ECTS and is €300 in all "
    "(1 price not stated), from January 2027 to March 2027, and covers about 60 % of what is missing."
)


def model_that(changes: Callable[[str], object]) -> FakeModel:
    """A model that changes each paragraph in the same way."""

    def says(_: str, text: str) -> str:
        return json.dumps([changes(paragraph) for paragraph in json.loads(text.split("\n")[1])])

    return FakeModel(says)


def test_a_paragraph_that_says_the_same_is_taken() -> None:
    assert says_the_same(FREE, SMOOTH, ENGLISH)


@pytest.mark.parametrize(
    ("part", "instead"),
    [
        pytest.param("3 steps", "4 steps", id="another number"),
        pytest.param("€300", "€30", id="another price"),
        pytest.param("€300", "$300", id="another currency"),
        pytest.param("€300 in all", "€300 in all and 2 more", id="one number more"),
        pytest.param("60 %", "60", id="no per cent"),
        pytest.param("January 2027 to March 2027", "March 2027 to January 2027", id="dates turned round"),
        pytest.param("January 2027", "2027", id="a month less"),
        pytest.param("not toward", "toward", id="without the negation"),
        pytest.param("(1 price not stated)", "(1 price)", id="without what is unknown"),
        pytest.param("about 60 %", "60 %", id="without the hedge"),
        pytest.param("about 60 %", "at least 60 %", id="another hedge"),
        pytest.param("15 ECTS", "15 hours", id="another unit"),
        pytest.param("a pathway", "a recognised pathway", id="a claim"),
        pytest.param("a pathway", "a pathway by Coursera", id="a new name"),
        pytest.param("a pathway", "a pathway (https://example.org)", id="an address"),
        pytest.param("a pathway", "a <b>pathway</b>", id="markup"),
        pytest.param("a pathway", "a **pathway**", id="other markup"),
        pytest.param("a pathway", "a\npathway", id="a line break"),
        pytest.param("missing.", "missing. It is a guarantee.", id="a promise"),
        pytest.param("missing.", "missing, is it not?", id="a question"),
        pytest.param("your skills", "my skills", id="somebody else's"),
        pytest.param("skills and not toward", "skills", id="a part less"),
        pytest.param("skills", "a qualification", id="words that are elsewhere"),
    ],
)
def test_a_paragraph_that_says_something_else_is_not_taken(part: str, instead: str) -> None:
    assert part in SMOOTH
    assert not says_the_same(FREE, SMOOTH.replace(part, instead), ENGLISH)


@pytest.mark.parametrize("new", ["", "3", FREE[:40], f"{SMOOTH} {SMOOTH}", "x" * len(FREE), FREE.upper(), FREE[::-1]])
def test_nonsense_is_not_taken(new: str) -> None:
    assert not says_the_same(FREE, new, ENGLISH)


def test_two_numbers_do_not_change_what_they_count() -> None:
    old = "For data analyst, ESCO lists 12 skills, 8 of them essential."
    assert says_the_same(old, "For data analyst, ESCO lists 12 skills, and 8 of them are essential.", ENGLISH)
    assert not says_the_same(old, "For data analyst, ESCO lists 12 essential skills, 8 of them.", ENGLISH)


def test_a_hedge_and_the_one_who_decides_stay() -> None:
    old = "A pathway that may count toward Bachelor of Nursing (Demo College): 2 steps."
    assert says_the_same(
        old, "This is a pathway that may count toward Bachelor of Nursing (Demo College): 2 steps.", ENGLISH
    )
    for new in (
        "A pathway that counts toward Bachelor of Nursing (Demo College): 2 steps.",
        "A pathway that will count toward Bachelor of Nursing (Demo College): 2 steps.",
        "A pathway that may count toward Bachelor of Nursing: 2 steps.",
        "A pathway that may count toward nursing (Demo College): 2 steps.",
        "A pathway that may count toward Master of Nursing (Demo College): 2 steps.",
    ):
        assert not says_the_same(old, new, ENGLISH, names=("Bachelor of Nursing", "Demo College"))


@pytest.mark.parametrize(
    ("language", "old", "new", "wrong"),
    [
        (
            "de",
            "Ein Bildungsweg für Ihre Kompetenzen, nicht zu einer Qualifikation: 3 Schritte, 300\u00a0€ insgesamt.",
            "Das ist ein Bildungsweg für Ihre Kompetenzen, nicht zu einer Qualifikation, mit 3 Schritten, 300 € "
            "insgesamt.",
            ("nicht ", "eventuell "),
        ),
        (
            "fi",
            "Polku taitojesi kartuttamiseen, ei tutkintoon: 3 vaihetta, yhteensä 300\u00a0€. Se kattaa noin 60 %.",
            "Tämä on polku taitojesi kartuttamiseen, ei tutkintoon. Siinä on 3 vaihetta, yhteensä 300 €, ja "
            "se kattaa noin 60 %.",
            ("noin ", "yli "),
        ),
        (
            "fr",
            "Un parcours pour vos compétences, sans qualification visée\u00a0: 3 étapes, 300\u00a0€ en tout.",
            "C'est un parcours pour vos compétences, sans qualification visée, avec 3 étapes, 300 € en tout.",
            ("sans ", "avec "),
        ),
    ],
)
def test_other_languages_are_checked_by_their_own_words(
    language: str, old: str, new: str, wrong: tuple[str, str]
) -> None:
    translator = translator_for(LanguageCode(language))
    assert says_the_same(old, new, translator)
    assert not says_the_same(old, new.replace(*wrong), translator)
    assert not says_the_same(old, new.replace(wrong[0], ""), translator)


def test_only_what_is_said_of_gap_and_plan_is_shown_to_the_model() -> None:
    model = model_that(lambda paragraph: paragraph)
    assert smoothed(TEMPLATES, SITUATION, ENGLISH, model) == TEMPLATES
    ((_, text),) = model.asked
    assert json.loads(text.split("\n")[1]) == [GAP, SUMMARY]
    assert SITUATION.notices[0] not in text
    assert "6 hours" not in text


def test_each_paragraph_is_checked_by_itself() -> None:
    model = model_that(lambda text: text.replace("A pathway", "This is a pathway") if text == SUMMARY else "Buy SQL!")
    new = smoothed(TEMPLATES, SITUATION, ENGLISH, model)
    changed = [(old, now) for old, now in zip(TEMPLATES, new, strict=True) if old != now]
    assert changed == [(SUMMARY, SUMMARY.replace("A pathway", "This is a pathway"))]


@pytest.mark.parametrize(
    "answer",
    [
        None,
        "",
        "no",
        "[]",
        '["one"]',
        '["a", "b", "c"]',
        "[" * 5000,
        '{"a": [1]}',
        "[1, 2]",
        "[null, null]",
        '["", ""]',
    ],
)
def test_an_answer_of_another_form_changes_nothing(answer: str | None) -> None:
    assert smoothed(TEMPLATES, SITUATION, ENGLISH, FakeModel(answer)) == TEMPLATES


@pytest.mark.parametrize("invented", ["Data Science at Harvard", "Nursing for all", "use tables"])
def test_offerings_that_are_not_there_do_not_get_in(invented: str) -> None:
    model = model_that(lambda text: text.replace("SQL", invented).replace("pathway", f"pathway, {invented},"))
    assert smoothed(TEMPLATES, SITUATION, ENGLISH, model) == TEMPLATES


def test_without_a_model_nothing_changes() -> None:
    assert smoothed(TEMPLATES, SITUATION, ENGLISH, None) == TEMPLATES


@pytest.mark.parametrize(
    "situation", [replace(SITUATION, is_aside=True, lead=("Help is at 112.",)), replace(SITUATION, answer=None)]
)
def test_an_aside_and_a_reply_without_an_answer_are_never_shown(situation: Situation) -> None:
    model, paragraphs = model_that(str.upper), reply_paragraphs(situation, ENGLISH)
    assert smoothed(paragraphs, situation, ENGLISH, model) == paragraphs
    assert model.asked == []
