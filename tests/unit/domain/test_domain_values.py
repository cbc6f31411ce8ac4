from datetime import date
from decimal import Decimal

import pytest

from advisor.domain.catalogue import Availability, Session
from advisor.domain.ids import GroupId, SpecId
from advisor.domain.languages import ENGLISH, Labels, LanguageCode, language_code
from advisor.domain.learner import Limits
from advisor.domain.levels import EqfLevel
from advisor.domain.money import Money
from advisor.domain.outcomes import LearningOutcome
from advisor.domain.planning import PlanRequest
from advisor.domain.prerequisites import Prerequisite
from advisor.domain.qualifications import RequirementGroup
from advisor.errors import InvalidValueError
from tests.builders import TODAY, a_qualification, skill_uri

FINNISH = LanguageCode("fi")


@pytest.mark.parametrize("level", [0, 9, -3])
def test_a_level_outside_the_framework_is_refused(level: int) -> None:
    with pytest.raises(InvalidValueError, match="expected 1 to 8"):
        EqfLevel(level=level)


def test_a_level_with_a_derivation_is_not_a_stated_one() -> None:
    assert EqfLevel(level=6).is_stated
    assert not EqfLevel(level=6, inferred_from="bachelor cycle").is_stated


def test_money_of_two_currencies_is_never_added() -> None:
    with pytest.raises(InvalidValueError, match="never added"):
        Money.of("1", "EUR") + Money.of("1", "SEK")


def test_money_is_written_with_cents_only_where_there_are_any() -> None:
    assert str(Money.of("1200", "EUR")) == "1,200 EUR"
    assert str(Money.of("0.50", "EUR")) == "0.50 EUR"


@pytest.mark.parametrize("currency", ["eur", "EURO", "€", ""])
def test_what_is_no_currency_code_is_refused(currency: str) -> None:
    with pytest.raises(InvalidValueError, match="ISO 4217"):
        Money(100, currency)


def test_a_label_falls_back_to_english_and_then_to_any_language() -> None:
    labels = Labels(preferred={ENGLISH: "analyse data", FINNISH: "analysoida dataa"})
    assert labels.in_language(FINNISH) == "analysoida dataa"
    assert labels.in_language(LanguageCode("cs")) == "analyse data"
    assert Labels(preferred={FINNISH: "analysoida dataa"}).in_language(ENGLISH) == "analysoida dataa"


def test_a_concept_without_any_label_is_refused() -> None:
    with pytest.raises(InvalidValueError, match="at least one language"):
        Labels(preferred={})


def test_a_language_is_two_letters_of_any_case() -> None:
    assert language_code(" FI ") == "fi"
    with pytest.raises(InvalidValueError, match="ISO 639-1"):
        language_code("finnish")


@pytest.mark.parametrize("code", ["nb", "NN", "no"])
def test_every_norwegian_goes_by_the_code_that_esco_has(code: str) -> None:
    assert language_code(code) == "no"


def test_an_outcome_of_blanks_is_refused() -> None:
    with pytest.raises(InvalidValueError, match="needs a text"):
        LearningOutcome(text="  \n")


def test_a_session_cannot_end_before_it_starts() -> None:
    with pytest.raises(InvalidValueError, match="before it starts"):
        Session(start=date(2027, 2, 1), end=date(2027, 1, 1))


def test_an_offering_starts_by_one_kind_of_calendar_only() -> None:
    with pytest.raises(InvalidValueError, match="not two"):
        Availability(start_months=(2,), any_time=True)
    assert not Availability(duration_weeks=4).is_stated


@pytest.mark.parametrize("hours", ["0", "-2", "169"])
def test_study_hours_that_no_week_has_are_refused(hours: str) -> None:
    with pytest.raises(InvalidValueError, match="study hours a week"):
        Limits(study_hours_per_week=Decimal(hours))


def test_a_finish_before_the_start_is_refused() -> None:
    with pytest.raises(InvalidValueError, match="before the earliest start"):
        Limits(earliest_start=date(2027, 5, 1), latest_finish=date(2027, 4, 1))


def test_a_prerequisite_needs_as_many_members_as_it_says() -> None:
    a, b, c = SpecId("a"), SpecId("b"), SpecId("c")
    tree = Prerequisite(minimum=2, units=(a,), trees=(Prerequisite(minimum=1, units=(b, c)),))
    assert tree.is_met_by({a, c})
    assert not tree.is_met_by({b, c})
    assert tuple(tree.all_units()) == (a, b, c)
    with pytest.raises(InvalidValueError, match="asks for 3 of 2"):
        Prerequisite(minimum=3, units=(a, b))


def test_a_group_lists_each_unit_once_however_often_it_is_named_below() -> None:
    rules = RequirementGroup(
        id=GroupId("root"),
        units=(SpecId("a"),),
        groups=(RequirementGroup(id=GroupId("g"), units=(SpecId("b"), SpecId("a"))),),
    )
    assert rules.all_units() == ("a", "b")


def test_a_group_that_asks_for_more_than_it_allows_is_refused() -> None:
    with pytest.raises(InvalidValueError, match="at least 3 and at most 2"):
        RequirementGroup(id=GroupId("g"), min_count=3, max_count=2)


def test_group_ids_are_unique_within_a_qualification() -> None:
    twice = RequirementGroup(id=GroupId("g"), groups=(RequirementGroup(id=GroupId("g")),))
    with pytest.raises(InvalidValueError, match="an id twice: g"):
        a_qualification(rules=twice)


def test_coverage_outside_percent_and_weightless_skills_are_refused() -> None:
    with pytest.raises(InvalidValueError, match="1 or more"):
        PlanRequest(today=TODAY, opportunities=(), skill_weights={skill_uri(): 0})


def test_a_group_without_a_title_is_called_after_the_nearest_one_above() -> None:
    inner = RequirementGroup(id=GroupId("inner"), groups=(RequirementGroup(id=GroupId("leaf"), title="Core"),))
    rules = RequirementGroup(id=GroupId("root"), groups=(inner,))
    assert rules.names("Certificate") == {"root": "Certificate", "inner": "Certificate", "leaf": "Core"}
