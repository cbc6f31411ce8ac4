"""What a goal asks for, less what the person has."""

from collections.abc import Sequence

import pytest

from advisor.domain.ids import SkillUri
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import Goal, LearnerProfile, PriorLearning
from advisor.domain.matching import HeldBy, HeldSource, SkillsGap, SkillStatus
from advisor.domain.skills import Occupation, Skill, SkillRelationKind
from advisor.domain.sources import Broader, RelatedSkill, SourceContent
from advisor.matching.gap import MOST_OPTIONAL_SKILLS, skill_weights, skills_gap
from advisor.matching.target_profiles import target_profile
from tests.builders import a_read_source, a_skill, an_occupation, occupation_uri, skill_uri, some_labels
from tests.fakes import FakeCatalogue

ENGLISH, FINNISH = LanguageCode("en"), LanguageCode("fi")
SKILLS = tuple(a_skill(name) for name in ("analyse-data", "tell-stories", "use-sql", "pack-goods", "drive-trucks"))
ANALYST = an_occupation("data-analyst", essential=("analyse-data", "use-sql"), optional=("tell-stories",))
WAREHOUSE = an_occupation("warehouse-worker", essential=("pack-goods", "use-sql"))
TO_ANALYST = Goal(occupations=(ANALYST.uri,))


def catalogue(
    skills: Sequence[Skill] = SKILLS, occupations: Sequence[Occupation] = (ANALYST, WAREHOUSE)
) -> FakeCatalogue:
    return FakeCatalogue(a_read_source(content=SourceContent(skills=tuple(skills), occupations=tuple(occupations))))


def gap_of(profile: LearnerProfile, goal: Goal, store: FakeCatalogue, language: LanguageCode = ENGLISH) -> SkillsGap:
    return skills_gap(profile, target_profile(goal, store, language), store, language)


def statuses(gap: SkillsGap) -> dict[SkillUri, SkillStatus]:
    return {target.skill: target.status for target in gap.skills}


def test_essential_skills_come_before_optional_ones_and_name_the_goal() -> None:
    gap = gap_of(LearnerProfile(), TO_ANALYST, catalogue())
    assert [(target.label, target.essential) for target in gap.skills] == [
        ("analyse data", True),
        ("use sql", True),
        ("tell stories", False),
    ]
    assert {target.because for target in gap.skills} == {"data analyst"}


def test_essential_skills_of_present_work_are_held_and_say_from_where() -> None:
    gap = gap_of(LearnerProfile(occupations=(WAREHOUSE.uri,)), TO_ANALYST, catalogue())
    held = next(target for target in gap.skills if target.status is SkillStatus.HELD)
    assert (held.label, held.because) == ("use sql", "warehouse worker")
    assert [target.label for target in gap.missing] == ["analyse data", "tell stories"]


def test_what_the_person_lacks_wins_over_what_work_suggests() -> None:
    profile = LearnerProfile(occupations=(WAREHOUSE.uri,), lacking=(skill_uri("use-sql"),))
    assert statuses(gap_of(profile, TO_ANALYST, catalogue()))[skill_uri("use-sql")] is SkillStatus.MISSING


def test_skills_said_and_skills_of_prior_learning_are_held() -> None:
    prior = PriorLearning(title="SQL evening class", skills=(skill_uri("use-sql"),))
    profile = LearnerProfile(skills=(skill_uri("analyse-data"),), prior_learning=(prior,))
    gap = gap_of(profile, TO_ANALYST, catalogue())
    assert [(t.label, t.because) for t in gap.skills if t.status is SkillStatus.HELD] == [
        ("analyse data", "data analyst"),
        ("use sql", "SQL evening class"),
    ]


def test_a_skill_essential_to_one_goal_is_essential_though_optional_to_another() -> None:
    teller = an_occupation("story-teller", essential=("tell-stories",), optional=("analyse-data",))
    goal = Goal(occupations=(teller.uri, ANALYST.uri))
    gap = gap_of(LearnerProfile(), goal, catalogue(occupations=(ANALYST, teller)))
    assert all(target.essential for target in gap.skills)
    assert len(gap.skills) == 3


def test_labels_are_in_the_language_asked_for() -> None:
    skills = (a_skill("analyse-data", labels=some_labels("analyse data", fi="analysoida dataa")),)
    gap = gap_of(LearnerProfile(), TO_ANALYST, catalogue(skills=skills), FINNISH)
    assert [target.label for target in gap.skills] == ["analysoida dataa"]


def test_concepts_that_are_not_in_the_store_are_left_out() -> None:
    goal = Goal(occupations=(occupation_uri("unheard-of"),), skills=(skill_uri("nobody-knows"),))
    assert gap_of(LearnerProfile(), goal, catalogue()) == SkillsGap(skills=())


def test_a_named_skill_weighs_most_and_an_optional_one_least() -> None:
    goal = Goal(occupations=(ANALYST.uri,), skills=(skill_uri("drive-trucks"),))
    weights = skill_weights(gap_of(LearnerProfile(), goal, catalogue()))
    assert list(weights.items()) == [
        (skill_uri("drive-trucks"), 4),
        (skill_uri("analyse-data"), 3),
        (skill_uri("use-sql"), 3),
        (skill_uri("tell-stories"), 1),
    ]


def test_held_skills_have_no_weight() -> None:
    profile = LearnerProfile(skills=(skill_uri("analyse-data"), skill_uri("use-sql"), skill_uri("tell-stories")))
    assert skill_weights(gap_of(profile, TO_ANALYST, catalogue())) == {}


@pytest.mark.parametrize("count", [MOST_OPTIONAL_SKILLS, MOST_OPTIONAL_SKILLS + 20])
def test_all_optional_skills_are_shown_and_only_some_are_planned_for(count: int) -> None:
    names = [f"skill-{number:02}" for number in range(count)]
    skills = tuple(a_skill(name) for name in names)
    occupation = an_occupation("all-rounder", essential=(), optional=names)
    store = catalogue(skills=skills, occupations=(occupation,))
    gap = gap_of(LearnerProfile(), Goal(occupations=(occupation.uri,)), store)
    assert len(gap.skills) == count
    assert len(skill_weights(gap)) == MOST_OPTIONAL_SKILLS


def related_store(*, essential: bool = True) -> FakeCatalogue:
    """Using SQL needs packing goods, and telling stories lies below driving trucks."""
    content = SourceContent(
        skills=SKILLS,
        occupations=(ANALYST, WAREHOUSE),
        related_skills=(
            RelatedSkill(skill=skill_uri("use-sql"), related=skill_uri("pack-goods"), essential=essential),
        ),
        broader=(Broader(uri=skill_uri("tell-stories"), broader_uri=skill_uri("drive-trucks")),),
    )
    return FakeCatalogue(a_read_source(content=content))


def test_a_missing_skill_is_partly_held_where_a_source_relates_it_to_a_held_one() -> None:
    gap = gap_of(
        LearnerProfile(skills=(skill_uri("pack-goods"), skill_uri("drive-trucks"))), TO_ANALYST, related_store()
    )
    found = {
        target.label: (target.status, target.near and (target.near.label, target.near.kind)) for target in gap.skills
    }
    assert found == {
        "analyse data": (SkillStatus.MISSING, None),
        "use sql": (SkillStatus.PARTLY, ("pack goods", SkillRelationKind.RELATED)),
        "tell stories": (SkillStatus.PARTLY, ("drive trucks", SkillRelationKind.BROADER)),
    }


def test_what_is_partly_held_is_planned_for_as_if_it_were_missing() -> None:
    goal = Goal(occupations=(ANALYST.uri,))
    profile = LearnerProfile(skills=(skill_uri("pack-goods"), skill_uri("drive-trucks")))
    partly, missing = gap_of(profile, goal, related_store()), gap_of(profile, goal, catalogue())
    assert [target.skill for target in partly.missing] == [target.skill for target in missing.missing]
    assert skill_weights(partly) == skill_weights(missing)


def test_a_skill_that_the_person_says_to_lack_is_missing_however_near_another_one_is() -> None:
    profile = LearnerProfile(skills=(skill_uri("pack-goods"),), lacking=(skill_uri("use-sql"),))
    assert statuses(gap_of(profile, TO_ANALYST, related_store()))[skill_uri("use-sql")] is SkillStatus.MISSING


def test_a_near_skill_that_the_person_lacks_makes_nothing_partly_held() -> None:
    profile = LearnerProfile(occupations=(WAREHOUSE.uri,), lacking=(skill_uri("pack-goods"), skill_uri("use-sql")))
    assert SkillStatus.PARTLY not in statuses(gap_of(profile, TO_ANALYST, related_store())).values()


def test_of_near_skills_the_one_that_the_person_named_is_given_as_the_reason() -> None:
    content = SourceContent(
        skills=SKILLS,
        occupations=(ANALYST, WAREHOUSE),
        broader=(Broader(uri=skill_uri("analyse-data"), broader_uri=skill_uri("use-sql")),),
        related_skills=(
            RelatedSkill(skill=skill_uri("analyse-data"), related=skill_uri("drive-trucks"), essential=False),
        ),
    )
    profile = LearnerProfile(occupations=(WAREHOUSE.uri,), skills=(skill_uri("drive-trucks"),))
    gap = gap_of(profile, TO_ANALYST, FakeCatalogue(a_read_source(content=content)))
    near = next(target.near for target in gap.skills if target.label == "analyse data")
    assert near is not None
    assert (near.label, near.source) == ("drive trucks", HeldSource(by=HeldBy.PERSON))


def test_every_held_skill_says_whether_the_person_or_an_occupation_or_learning_brought_it() -> None:
    prior = PriorLearning(title="SQL evening class", skills=(skill_uri("use-sql"),))
    profile = LearnerProfile(skills=(skill_uri("analyse-data"),), prior_learning=(prior,))
    gap = gap_of(profile, TO_ANALYST, catalogue())
    assert {target.label: target.held for target in gap.skills} == {
        "analyse data": HeldSource(by=HeldBy.PERSON),
        "use sql": HeldSource(by=HeldBy.PRIOR_LEARNING, label="SQL evening class"),
        "tell stories": None,
    }
    by_work = gap_of(LearnerProfile(occupations=(WAREHOUSE.uri,)), TO_ANALYST, catalogue())
    held = next(target.held for target in by_work.skills if target.label == "use sql")
    assert held == HeldSource(by=HeldBy.OCCUPATION, label="warehouse worker")
