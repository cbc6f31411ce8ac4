"""Goals of every kind become one target profile with reasons and weights."""

from advisor.domain.advertisement import Demand, JobAdvertisement
from advisor.domain.ids import QualificationId
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import Goal
from advisor.domain.sources import SourceContent
from advisor.domain.target import TargetProfile, WantedBy, WantedSkill
from advisor.matching.outcome_skills import compulsory_units
from advisor.matching.target_profiles import target_profile
from tests.builders import (
    a_group,
    a_qualification,
    a_read_source,
    a_skill,
    an_occupation,
    an_opportunity,
    an_outcome,
    skill_uri,
)
from tests.fake_linker import FakeLinker
from tests.fakes import FakeCatalogue

ENGLISH = LanguageCode("en")
NAMES = ("analyse-data", "use-sql", "tell-stories", "draw-charts", "python", "plan-projects")
ANALYST = an_occupation("data-analyst", essential=("analyse-data", "use-sql"), optional=("tell-stories",))
REPORTER = an_occupation("reporter", essential=("tell-stories", "use-sql"), optional=("draw-charts",))
COURSES = (
    an_opportunity("charts", outcomes=[an_outcome("Draw a chart.", skills=["draw-charts"])]),
    an_opportunity("scripts", outcomes=[an_outcome("python")]),
    an_opportunity("plans", outcomes=[an_outcome("Plan a project.", skills=["plan-projects"])]),
)
CERTIFICATE = a_qualification(
    "certificate",
    title="Certificate in charts",
    outcomes=[an_outcome("Tell the story behind figures.", skills=["tell-stories"])],
    rules=a_group(
        "root",
        all_of=True,
        groups=(
            a_group("core", units=("charts", "scripts"), all_of=True),
            a_group("choice", units=("plans",), choose=(0, 1)),
        ),
    ),
)
SILENT = a_qualification("silent", title="Silent certificate", rules=a_group("other", units=("nowhere",)))
STORE = FakeCatalogue(
    a_read_source(
        content=SourceContent(
            skills=tuple(a_skill(name) for name in NAMES),
            occupations=(ANALYST, REPORTER),
            opportunities=COURSES,
            qualifications=(CERTIFICATE, SILENT),
        )
    )
)
ADVERTISEMENT = JobAdvertisement(
    title="Analyst wanted",
    demands=(
        Demand(skill=skill_uri("use-sql"), sentence="You ask databases.", sureness=0.8),
        Demand(skill=skill_uri("draw-charts"), sentence="Charts are a plus.", essential=False),
    ),
)


def profile_of(goal: Goal) -> TargetProfile:
    return target_profile(goal, STORE, ENGLISH, FakeLinker())


def skill(profile: TargetProfile, name: str) -> WantedSkill:
    return next(skill for skill in profile.skills if skill.skill == skill_uri(name))


def test_a_skill_that_two_occupations_need_names_both_and_weighs_as_much_as_both() -> None:
    profile = profile_of(Goal(occupations=(ANALYST.uri, REPORTER.uri)))
    sql, analysing = skill(profile, "use-sql"), skill(profile, "analyse-data")
    assert [want.label for want in sql.wants] == ["data analyst", "reporter"]
    assert sql.weight == 2 * analysing.weight


def test_what_more_goals_want_comes_first_and_named_skills_before_all() -> None:
    profile = profile_of(Goal(occupations=(ANALYST.uri, REPORTER.uri), skills=(skill_uri("python"),)))
    assert [one.label for one in profile.skills] == ["python", "use sql", "tell stories", "analyse data", "draw charts"]


def test_an_advertisement_gives_its_sentence_as_the_reason_and_wishes_are_optional() -> None:
    profile = profile_of(Goal(advertisements=(ADVERTISEMENT,)))
    (want,) = skill(profile, "use-sql").wants
    assert (want.by, want.words, want.sureness) == (WantedBy.ADVERTISEMENT, "You ask databases.", 0.8)
    assert not skill(profile, "draw-charts").essential


def test_what_the_occupation_and_the_advertisement_want_has_both_reasons() -> None:
    profile = profile_of(Goal(occupations=(ANALYST.uri,), advertisements=(ADVERTISEMENT,)))
    assert [want.by for want in skill(profile, "use-sql").wants] == [WantedBy.OCCUPATION, WantedBy.ADVERTISEMENT]


def test_a_skill_optional_to_one_goal_and_essential_to_another_is_essential() -> None:
    profile = profile_of(Goal(occupations=(ANALYST.uri, REPORTER.uri)))
    assert skill(profile, "tell-stories").essential


def test_outcomes_give_their_skills_and_those_of_units_to_choose_are_optional() -> None:
    profile = profile_of(Goal(outcomes_of=(CERTIFICATE.id,)))
    assert [(one.label, one.essential) for one in profile.skills] == [
        ("tell stories", True),
        ("draw charts", True),
        ("python", True),
        ("plan projects", False),
    ]
    assert skill(profile, "draw-charts").wants[0].words == "Draw a chart."


def test_an_outcome_that_nobody_linked_is_linked_by_the_linker() -> None:
    assert skill(profile_of(Goal(outcomes_of=(CERTIFICATE.id,))), "python").wants[0].by is WantedBy.OUTCOMES


def test_outcomes_without_a_skill_and_qualifications_without_outcomes_are_named() -> None:
    without = target_profile(Goal(outcomes_of=(CERTIFICATE.id, SILENT.id)), STORE, ENGLISH)
    assert without.unlinked == ("python",)
    assert without.unknown == ("Silent certificate",)


def test_a_qualification_that_is_not_in_the_store_gives_nothing() -> None:
    assert profile_of(Goal(outcomes_of=(QualificationId("demo:gone"),))) == TargetProfile()


def test_units_are_compulsory_only_where_nothing_above_them_is_a_choice() -> None:
    choice = a_group("choice", groups=(a_group("one", units=("a",), all_of=True), a_group("two", units=("b",))))
    assert list(compulsory_units(a_group("root", all_of=True, units=("c",), groups=(choice,)))) == ["demo:c"]
