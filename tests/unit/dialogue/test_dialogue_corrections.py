"""Changes made on the page take effect everywhere, or are refused with a reason."""

from datetime import date
from decimal import Decimal

import pytest

from advisor.dialogue.corrections import corrected
from advisor.domain.advertisement import Demand, JobAdvertisement
from advisor.domain.catalogue import Mode
from advisor.domain.conversation import Correction
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import (
    Goal,
    LearnerProfile,
    LearnerRequest,
    Limits,
    Period,
    PriorLearning,
    RequestField,
    SourceWords,
)
from advisor.domain.money import Money
from advisor.domain.priorities import Objective
from advisor.errors import ConversationError
from tests.builders import occupation_uri, skill_uri

EXCEL, SQL = skill_uri("excel"), skill_uri("sql")
FULL = LearnerRequest(
    profile=LearnerProfile(
        occupations=(occupation_uri("cook"),),
        skills=(EXCEL,),
        lacking=(SQL,),
        prior_learning=(PriorLearning(title="Diploma in nursing"),),
    ),
    goal=Goal(occupations=(occupation_uri("nurse"),), skills=(SQL,), words="nurse"),
    limits=Limits(
        study_hours_per_week=Decimal(6),
        budget=Money.of(900, "EUR"),
        earliest_start=date(2027, 1, 1),
        latest_finish=date(2028, 1, 1),
        modes=(Mode.ONLINE,),
        languages=(LanguageCode("en"),),
        countries=("FI",),
        provider_words=("monash",),
        levels=(5, 6),
        lifelong_learning_only=True,
        priorities=(Objective.COST,),
    ),
)

ADDED: list[tuple[RequestField, str, object]] = [
    (RequestField.STUDY_HOURS_PER_WEEK, "7,5", Decimal("7.5")),
    (RequestField.BUDGET, "1 200,50 EUR", Money.of("1200.50", "EUR")),
    (RequestField.BUDGET, "500", Money.of(500, "EUR")),
    (RequestField.BUDGET, "£500", Money.of(500, "GBP")),
    (RequestField.EARLIEST_START, "2027-03-01", date(2027, 3, 1)),
    (RequestField.LATEST_FINISH, "2027-12-31", date(2027, 12, 31)),
    (RequestField.BUDGET_PER_YEAR, "400", Money.of(400, "EUR")),
    (
        RequestField.BLOCKED_DATES,
        "2027-06-01/2027-08-31",
        (Period(start=date(2027, 6, 1), end=date(2027, 8, 31)),),
    ),
    (RequestField.MOST_AT_ONCE, "2", 2),
    (RequestField.MODES, "onsite", (Mode.ONLINE, Mode.ONSITE)),
    (RequestField.LANGUAGES, "fi", ("en", "fi")),
    (RequestField.COUNTRIES, "ee", ("FI", "EE")),
    (RequestField.PROVIDER_WORDS, "Masaryk", ("monash", "masaryk")),
    (RequestField.LEVELS, "7", (7, 7)),
    (RequestField.LEVELS, "4 - 6", (4, 6)),
    (RequestField.PRIORITIES, "finish, cost", (Objective.FINISH, Objective.COST)),
]


@pytest.mark.parametrize(("field", "value", "expected"), ADDED)
def test_a_limit_is_set_as_given(field: RequestField, value: str, expected: object) -> None:
    assert getattr(corrected(FULL, Correction(field=field, value=value)).limits, field.value) == expected


@pytest.mark.parametrize(
    ("field", "value"),
    [
        (RequestField.STUDY_HOURS_PER_WEEK, "6"),
        (RequestField.BUDGET, "900 EUR"),
        (RequestField.EARLIEST_START, "2027-01-01"),
        (RequestField.LATEST_FINISH, "2028-01-01"),
        (RequestField.MODES, "online"),
        (RequestField.LANGUAGES, "en"),
        (RequestField.COUNTRIES, "FI"),
        (RequestField.PROVIDER_WORDS, "monash"),
        (RequestField.LEVELS, "5-6"),
        (RequestField.LIFELONG_LEARNING_ONLY, "yes"),
        (RequestField.PRIORITIES, "cost"),
    ],
)
def test_a_limit_that_is_taken_out_limits_no_more(field: RequestField, value: str) -> None:
    limits = corrected(FULL, Correction(field=field, value=value, remove=True)).limits
    assert getattr(limits, field.value) == getattr(Limits(), field.value)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        (RequestField.STUDY_HOURS_PER_WEEK, "many"),
        (RequestField.STUDY_HOURS_PER_WEEK, "0"),
        (RequestField.STUDY_HOURS_PER_WEEK, "169"),
        (RequestField.STUDY_HOURS_PER_WEEK, "NaN"),
        (RequestField.BUDGET, "-5"),
        (RequestField.BUDGET, "9 euros and a half"),
        (RequestField.BUDGET, "1.2.3"),
        (RequestField.EARLIEST_START, "2029-01-01"),
        (RequestField.LATEST_FINISH, "tomorrow"),
        (RequestField.BLOCKED_DATES, "2027-06-01"),
        (RequestField.BLOCKED_DATES, "2027-08-31/2027-06-01"),
        (RequestField.MOST_AT_ONCE, "0"),
        (RequestField.MOST_AT_ONCE, "a few"),
        (RequestField.LATEST_FINISH, "2026-01-01"),
        (RequestField.MODES, "by post"),
        (RequestField.LANGUAGES, "english"),
        (RequestField.COUNTRIES, "Finland"),
        (RequestField.LEVELS, "9"),
        (RequestField.LEVELS, "6-5"),
        (RequestField.LEVELS, "bachelor"),
        (RequestField.PRIORITIES, "cost,comfort"),
        (RequestField.PRIORITIES, "cost,cost"),
    ],
)
def test_a_value_that_cannot_be_is_refused_by_name(field: RequestField, value: str) -> None:
    with pytest.raises(ConversationError, match=r"cannot be used here") as caught:
        corrected(FULL, Correction(field=field, value=value))
    assert repr(value) in str(caught.value)


def test_a_skill_taken_out_is_noted_as_lacking() -> None:
    profile = corrected(FULL, Correction(field=RequestField.SKILLS, value=EXCEL, remove=True)).profile
    assert (profile.skills, profile.lacking) == ((), (SQL, EXCEL))


def test_a_skill_added_is_lacking_no_longer() -> None:
    profile = corrected(FULL, Correction(field=RequestField.SKILLS, value=SQL)).profile
    assert (profile.skills, profile.lacking) == ((EXCEL, SQL), ())


def test_a_skill_noted_as_lacking_is_held_no_longer() -> None:
    profile = corrected(FULL, Correction(field=RequestField.LACKING, value=EXCEL)).profile
    assert (profile.skills, profile.lacking) == ((), (SQL, EXCEL))


def test_prior_learning_is_added_and_taken_out_by_its_title() -> None:
    added = corrected(FULL, Correction(field=RequestField.PRIOR_LEARNING, value="First aid"))
    assert [prior.title for prior in added.profile.prior_learning] == ["Diploma in nursing", "First aid"]
    removal = Correction(field=RequestField.PRIOR_LEARNING, value="Diploma in nursing", remove=True)
    assert corrected(FULL, removal).profile.prior_learning == ()


def test_a_goal_is_chosen_and_taken_out() -> None:
    chosen = corrected(FULL, Correction(field=RequestField.GOAL_OCCUPATIONS, value=occupation_uri("cook")))
    assert chosen.goal.occupations == (occupation_uri("cook"),)
    for field, value in (
        (RequestField.GOAL_OCCUPATIONS, occupation_uri("nurse")),
        (RequestField.GOAL_SKILLS, SQL),
        (RequestField.GOAL_QUALIFICATION, "demo:x"),
    ):
        changed = corrected(FULL, Correction(field=field, value=value, remove=True))
        assert not getattr(changed.goal, field.value.removeprefix("goal_"))


def test_the_words_of_a_changed_field_go_and_others_stay() -> None:
    request = LearnerRequest(
        limits=FULL.limits,
        source_words=(
            SourceWords(field=RequestField.BUDGET, words="900 euros", turn=0),
            SourceWords(field=RequestField.SKILLS, words="excel", turn=0, value=EXCEL),
            SourceWords(field=RequestField.SKILLS, words="sql", turn=0, value=SQL),
        ),
    )
    without_budget = corrected(request, Correction(field=RequestField.BUDGET, value="", remove=True))
    assert [item.words for item in without_budget.source_words] == ["excel", "sql"]
    without_sql = corrected(request, Correction(field=RequestField.SKILLS, value=SQL, remove=True))
    assert [item.words for item in without_sql.source_words] == ["900 euros", "excel"]


@pytest.mark.parametrize("field", list(RequestField))
def test_every_field_can_be_corrected(field: RequestField) -> None:
    removal = Correction(field=field, value="anything", remove=True)
    assert isinstance(corrected(LearnerRequest(), removal), LearnerRequest)


ADVERTISEMENT = JobAdvertisement(
    title="Analyst wanted",
    demands=tuple(Demand(skill=skill_uri(name), sentence=f"You {name}.") for name in ("sql", "python")),
)


def goal_after(goal: Goal, *corrections: Correction) -> Goal:
    request = LearnerRequest(goal=goal)
    for correction in corrections:
        request = corrected(request, correction)
    return request.goal


def test_an_occupation_is_added_to_the_goal_or_takes_its_place() -> None:
    nurse = Goal(occupations=(occupation_uri("nurse"),))
    field, cook = RequestField.GOAL_OCCUPATIONS, occupation_uri("cook")
    assert goal_after(nurse, Correction(field=field, value=cook, keep=True)).occupations == (*nurse.occupations, cook)
    assert goal_after(nurse, Correction(field=field, value=cook)).occupations == (cook,)


def test_of_two_goals_one_is_taken_out_and_the_other_stays() -> None:
    both = Goal(occupations=(occupation_uri("nurse"), occupation_uri("cook")))
    removal = Correction(field=RequestField.GOAL_OCCUPATIONS, value=occupation_uri("nurse"), remove=True)
    assert goal_after(both, removal).occupations == (occupation_uri("cook"),)


def test_a_skill_of_an_advertisement_and_the_whole_of_it_can_be_taken_out() -> None:
    goal = Goal(advertisements=(ADVERTISEMENT,))
    skill = Correction(field=RequestField.GOAL_ADVERTISED_SKILLS, value=skill_uri("sql"), remove=True)
    (left,) = goal_after(goal, skill).advertisements
    assert [demand.skill for demand in left.demands] == [skill_uri("python")]
    whole = Correction(field=RequestField.GOAL_ADVERTISEMENT, value=ADVERTISEMENT.title, remove=True)
    assert goal_after(goal, whole) == Goal()


@pytest.mark.parametrize("field", [RequestField.GOAL_ADVERTISEMENT, RequestField.GOAL_ADVERTISED_SKILLS])
def test_an_advertisement_cannot_be_made_up_on_the_page(field: RequestField) -> None:
    with pytest.raises(ConversationError, match="paste its text"):
        goal_after(Goal(), Correction(field=field, value="x"))


def test_outcomes_are_added_replaced_and_taken_out() -> None:
    field = RequestField.GOAL_OUTCOMES
    goal = goal_after(
        Goal(), Correction(field=field, value="demo:a"), Correction(field=field, value="demo:b", keep=True)
    )
    assert goal.outcomes_of == ("demo:a", "demo:b")
    assert goal_after(goal, Correction(field=field, value="demo:a", remove=True)).outcomes_of == ("demo:b",)
