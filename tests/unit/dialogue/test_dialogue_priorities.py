"""What matters most to a person, read from words."""

import pytest

from advisor.domain.learner import Limits, RequestField
from advisor.domain.priorities import Objective
from tests.unit.dialogue.dialogue_readings import limits_of, reading_of

COST, FINISH, HOURS, COVERAGE = Objective.COST, Objective.FINISH, Objective.HOURS, Objective.COVERAGE


@pytest.mark.parametrize(
    ("message", "language", "expected"),
    [
        ("as cheap as possible", "en", (COST,)),
        ("I want the cheapest way to become a data analyst", "en", (COST,)),
        ("price matters most", "en", (COST,)),
        ("I need this as fast as possible", "en", (FINISH,)),
        ("what is the quickest route?", "en", (FINISH,)),
        ("with as little work as possible", "en", (HOURS,)),
        ("learn as much as possible", "en", (COVERAGE,)),
        ("as quickly as possible, and the cheapest way", "en", (FINISH, COST)),
        ("mahdollisimman halvalla", "fi", (COST,)),
        ("halvin tapa opiskella", "fi", (COST,)),
        ("haluan valmistua mahdollisimman nopeasti", "fi", (FINISH,)),
        ("mahdollisimman vähällä työllä", "fi", (HOURS,)),
        ("mahdollisimman kattavasti ja halvimmalla", "fi", (COVERAGE, COST)),
    ],
)
def test_what_matters_is_read_in_the_order_of_the_message(
    message: str, language: str, expected: tuple[Objective, ...]
) -> None:
    assert limits_of(message, language=language).priorities == expected


@pytest.mark.parametrize(
    ("message", "language"),
    [
        ("I can start as soon as possible", "en"),
        ("it need not be the cheapest, not the cheapest way", "en"),
        ("cheap courses", "en"),
        ("haluan aloittaa mahdollisimman pian", "fi"),
    ],
)
def test_other_words_order_nothing(message: str, language: str) -> None:
    assert limits_of(message, language=language).priorities == ()


def test_what_is_said_later_comes_first() -> None:
    before = Limits(priorities=(COST, FINISH))
    assert limits_of("with the fewest hours", before=before).priorities == (HOURS, COST, FINISH)


def test_each_has_its_own_words() -> None:
    words = reading_of("the cheapest way, as fast as possible").words
    assert [(one.field, one.value, one.words) for one in words] == [
        (RequestField.PRIORITIES, "cost", "the cheapest way"),
        (RequestField.PRIORITIES, "finish", "as fast as possible"),
    ]
