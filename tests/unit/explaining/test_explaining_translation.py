"""Values are written the way a language writes them."""

from datetime import date
from decimal import Decimal

import pytest

from advisor.domain.credits import CreditPoints, CreditSystem, ects
from advisor.domain.languages import LanguageCode
from advisor.domain.money import Money
from advisor.explaining.translation import translator_for
from tests.unit.explaining.explaining_turns import ENGLISH, FINNISH


@pytest.mark.parametrize(
    ("value", "english", "finnish"),
    [
        (Money.of("1200.50", "EUR"), "€1,200.50", "1\u00a0200,50\u00a0€"),
        (Money.of(900, "EUR"), "€900", "900\u00a0€"),
        (Money.of(0, "CZK"), "CZK\u00a00", "0\u00a0CZK"),
        (ects("2.5"), "2.5 ECTS", "2,5 ECTS"),
        (CreditPoints.of(CreditSystem.FI_COMPETENCE_POINT, 15), "15 osp", "15 osp"),
        (date(2027, 6, 30), "30 Jun 2027", "30.6.2027"),
        (Decimal("7.50"), "7.5", "7,5"),
        (12_000, "12,000", "12\u00a0000"),
        (("SQL", "Excel", "R"), "SQL, Excel and R", "SQL, Excel ja R"),
        ((), "", ""),
        ("{as it is}", "{as it is}", "{as it is}"),
    ],
)
def test_a_value_is_written_in_each_language(value: object, english: str, finnish: str) -> None:
    assert (ENGLISH.value(value), FINNISH.value(value)) == (english, finnish)


def test_values_are_written_the_french_way() -> None:
    french = translator_for(LanguageCode("fr"))
    values = (Money.of("1200.50", "EUR"), date(2027, 6, 30), Decimal("7.50"), ("SQL", "Excel", "R"))
    assert [french.value(value) for value in values] == [
        "1\u202f200,50\u00a0€",
        "30 juin 2027",
        "7,5",
        "SQL, Excel et R",
    ]
    assert (french.month(date(2027, 3, 1)), french.language_name(LanguageCode("fi"))) == ("mars 2027", "finnois")


def test_a_month_and_names_of_languages_and_countries_are_written_in_each_language() -> None:
    assert (ENGLISH.month(date(2027, 3, 1)), FINNISH.month(date(2027, 3, 1))) == ("March 2027", "maaliskuu 2027")
    assert (ENGLISH.language_name(LanguageCode("fi")), FINNISH.country_name("EE")) == ("Finnish", "Viro")
    assert (ENGLISH.language_name(LanguageCode("xx")), ENGLISH.country_name("ZZZ")) == ("xx", "ZZZ")


def test_a_name_inside_a_sentence_keeps_its_capital_where_the_language_wants_it() -> None:
    assert [translator_for(LanguageCode(code)).inside("Budget") for code in ("en", "fi", "de")] == [
        "budget",
        "budget",
        "Budget",
    ]


def test_plural_forms_follow_the_number() -> None:
    assert [FINNISH.counted("{count} step", "{count} steps", count) for count in (0, 1, 2)] == [
        "0 vaihetta",
        "1 vaihe",
        "2 vaihetta",
    ]


def test_nothing_is_singular_in_french() -> None:
    french = translator_for(LanguageCode("fr"))
    assert [french.counted("{count} step", "{count} steps", count) for count in (0, 1, 2)] == [
        "0 étape",
        "1 étape",
        "2 étapes",
    ]


def test_a_language_without_a_catalogue_is_answered_in_english() -> None:
    assert translator_for(LanguageCode("sv")).text("Which of these do you mean?") == "Which of these do you mean?"
