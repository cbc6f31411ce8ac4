"""Everything understood is shown, with the words it came from and what was taken for granted."""

from datetime import date
from decimal import Decimal

import pytest

from advisor.domain.advertisement import Demand, JobAdvertisement
from advisor.domain.catalogue import Mode
from advisor.domain.ids import OpportunityId, QualificationId
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import (
    Assumption,
    Goal,
    LearnerProfile,
    LearnerRequest,
    Limits,
    Period,
    PriorLearning,
    RequestField,
    SourceWords,
)
from advisor.domain.matching import LinkLevel
from advisor.domain.money import Money
from advisor.domain.priorities import Objective
from advisor.domain.sources import SourceContent
from advisor.domain.wanted import ChosenPlan, ChosenStep, WantedStep
from advisor.explaining.understood import understood_items
from tests.builders import (
    a_qualification,
    a_read_source,
    a_skill,
    an_occupation,
    an_opportunity,
    occupation_uri,
    skill_uri,
    some_labels,
)
from tests.fakes import FakeCatalogue
from tests.unit.explaining.explaining_turns import ENGLISH, FINNISH

CATALOGUE = FakeCatalogue(
    a_read_source(
        content=SourceContent(
            skills=(a_skill("sql"), a_skill("excel", labels=some_labels("excel", fi="Excelin käyttö"))),
            occupations=(an_occupation("nurse", labels=some_labels("nurse", fi="sairaanhoitaja")),),
            qualifications=(a_qualification(),),
            opportunities=(an_opportunity("data-basics"),),
        )
    )
)
FULL = LearnerRequest(
    profile=LearnerProfile(
        occupations=(occupation_uri("nurse"),),
        skills=(skill_uri("excel"), skill_uri("sql")),
        lacking=(skill_uri("sql"),),
        prior_learning=(PriorLearning(title="Diploma in nursing"),),
    ),
    goal=Goal(
        occupations=(occupation_uri("nurse"),),
        skills=(skill_uri("sql"),),
        qualification=QualificationId("demo:data-certificate"),
        outcomes_of=(QualificationId("demo:data-certificate"),),
        advertisements=(
            JobAdvertisement(
                title="Analyst wanted",
                demands=(
                    Demand(skill=skill_uri("sql"), sentence="You ask databases."),
                    Demand(skill=skill_uri("excel"), sentence="Excel is a plus.", essential=False),
                    Demand(skill=skill_uri("nobody-knows"), sentence="You juggle."),
                ),
            ),
        ),
    ),
    limits=Limits(
        study_hours_per_week=Decimal(6),
        budget=Money.of(900, "EUR"),
        budget_per_year=Money.of(400, "EUR"),
        blocked_dates=(Period(start=date(2027, 6, 1), end=date(2027, 8, 31)),),
        most_at_once=2,
        earliest_start=date(2027, 1, 1),
        latest_finish=date(2028, 1, 1),
        modes=(Mode.ONLINE,),
        languages=(LanguageCode("fi"),),
        countries=("EE",),
        provider_words=("monash",),
        levels=(5, 6),
        lifelong_learning_only=True,
        unwanted=(OpportunityId("demo:data-basics"), OpportunityId("demo:gone")),
        wanted=(WantedStep(offering=OpportunityId("demo:data-basics"), earliest=date(2027, 2, 1)),),
        avoided=("statistics",),
        priorities=(Objective.COST,),
    ),
    chosen_plan=ChosenPlan(
        steps=(ChosenStep(offering=OpportunityId("demo:data-basics"), start=date(2027, 2, 1), end=date(2027, 5, 1)),)
    ),
)


def test_every_field_that_can_be_corrected_is_shown_when_it_is_set() -> None:
    assert {item.field for item in understood_items(FULL, CATALOGUE, ENGLISH)} == set(RequestField)


def test_levels_and_what_is_not_wanted_are_shown_in_words() -> None:
    shown = {item.field: (item.value, item.text) for item in understood_items(FULL, CATALOGUE, ENGLISH)}
    assert shown[RequestField.LEVELS] == ("5-6", "EQF 5 to 6")
    assert shown[RequestField.UNWANTED] == ("demo:data-basics", "Data basics")
    assert shown[RequestField.WANTED][1] == "Data basics (from February 2027)"
    assert shown[RequestField.CHOSEN_PLAN][1] == "1 step that you chose"
    assert shown[RequestField.AVOIDED] == ("statistics", "statistics")
    one = LearnerRequest(limits=Limits(levels=(7, 7)))
    assert [(item.value, item.text) for item in understood_items(one, CATALOGUE, ENGLISH)] == [("7", "EQF 7")]


def test_nothing_understood_shows_nothing() -> None:
    assert understood_items(LearnerRequest(), CATALOGUE, ENGLISH) == ()


def test_labels_and_values_are_in_the_language_of_the_reply() -> None:
    shown = {item.field: (item.label, item.text) for item in understood_items(FULL, CATALOGUE, FINNISH)}
    assert shown[RequestField.OCCUPATIONS] == ("Työsi", "sairaanhoitaja")
    assert shown[RequestField.STUDY_HOURS_PER_WEEK] == ("Tunteja viikossa", "6 tuntia")
    assert shown[RequestField.BUDGET] == ("Budjetti", "900\u00a0€")
    assert shown[RequestField.LANGUAGES] == ("Opetuskieli", "suomi")
    assert shown[RequestField.COUNTRIES] == ("Maa", "Viro")


def test_each_skill_is_shown_with_its_own_words() -> None:
    request = LearnerRequest(
        profile=LearnerProfile(skills=(skill_uri("excel"), skill_uri("sql"))),
        source_words=(
            SourceWords(field=RequestField.SKILLS, words="Excel tables", turn=0, value=skill_uri("excel")),
            SourceWords(field=RequestField.SKILLS, words="SQL", turn=1, value=skill_uri("sql")),
        ),
    )
    assert [item.words for item in understood_items(request, CATALOGUE, ENGLISH)] == ["Excel tables", "SQL"]


def test_what_was_taken_for_granted_stands_beside_the_value() -> None:
    words = SourceWords(
        field=RequestField.STUDY_HOURS_PER_WEEK, words="two evenings a week", turn=0, assumption=Assumption.EVENINGS
    )
    request = LearnerRequest(limits=Limits(study_hours_per_week=Decimal(6)), source_words=(words,))
    (english,) = understood_items(request, CATALOGUE, ENGLISH)
    (finnish,) = understood_items(request, CATALOGUE, FINNISH)
    assert (english.text, english.value) == ("6 hours (an evening counted as 3 hours)", "6")
    assert finnish.text == "6 tuntia (ilta laskettu 3 tunniksi)"


@pytest.mark.parametrize(
    ("level", "english", "finnish"),
    [
        (None, "sql", "sql"),
        (LinkLevel.EXACT, "sql", "sql"),
        (LinkLevel.CLOSE, "sql (close to what you said)", "sql (lähellä sitä, mitä sanoit)"),
        (
            LinkLevel.BROADER,
            "sql (wider or narrower than what you said)",
            "sql (laajempi tai suppeampi kuin mitä sanoit)",
        ),
    ],
)
def test_a_value_that_is_not_quite_what_was_said_says_so(level: LinkLevel | None, english: str, finnish: str) -> None:
    said = SourceWords(field=RequestField.GOAL_SKILLS, words="databases", turn=0, value=skill_uri("sql"), level=level)
    request = LearnerRequest(goal=Goal(skills=(skill_uri("sql"),)), source_words=(said,))
    shown = [understood_items(request, CATALOGUE, translator)[0].text for translator in (ENGLISH, FINNISH)]
    assert shown == [english, finnish]


def test_one_hour_is_no_hours() -> None:
    request = LearnerRequest(limits=Limits(study_hours_per_week=Decimal(1)))
    assert [item.text for item in understood_items(request, CATALOGUE, ENGLISH)] == ["1 hour"]


def test_a_concept_that_is_no_longer_in_the_store_is_not_shown() -> None:
    request = LearnerRequest(profile=LearnerProfile(skills=(skill_uri("gone"),)), goal=Goal(skills=(skill_uri("x"),)))
    assert understood_items(request, CATALOGUE, ENGLISH) == ()


def test_what_an_advertisement_asks_for_is_shown_with_its_sentence_and_wishes_as_wishes() -> None:
    asked = [i for i in understood_items(FULL, CATALOGUE, ENGLISH) if i.field is RequestField.GOAL_ADVERTISED_SKILLS]
    assert [(item.text, item.words, item.value) for item in asked] == [
        ("sql", "You ask databases.", skill_uri("sql")),
        ("excel (only a wish)", "Excel is a plus.", skill_uri("excel")),
    ]


def test_an_advertisement_is_named_by_its_title() -> None:
    (item,) = (i for i in understood_items(FULL, CATALOGUE, FINNISH) if i.field is RequestField.GOAL_ADVERTISEMENT)
    assert (item.label, item.text, item.value) == ("Työpaikkailmoitus", "Analyst wanted", "Analyst wanted")
