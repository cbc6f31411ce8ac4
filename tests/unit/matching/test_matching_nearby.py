"""Nearby occupations share rare essential skills, and say what is missing and what it would take."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.credits import ects
from advisor.domain.ids import OccupationUri, SkillUri
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import Goal, LearnerProfile, LearnerRequest, Limits
from advisor.domain.matching import Candidate, Evidence, TextPart
from advisor.domain.nearby import Effort, NearbyOccupation
from advisor.domain.sources import SourceContent
from advisor.matching.nearby import OccupationsNearby, OccupationTable
from advisor.matching.nearby_options import effort, nearby_occupations, with_effort
from advisor.matching.target_profiles import target_profile
from tests.builders import a_read_source, a_skill, an_occupation, an_opportunity, an_outcome, occupation_uri, skill_uri
from tests.fake_matching import FakeTextIndex
from tests.fakes import FakeCatalogue

ENGLISH = LanguageCode("en")
NEEDED = {
    "baker": ("bake", "clean", "speak", "count"),
    "confectioner": ("bake", "decorate", "clean", "speak", "count"),
    "cleaner": ("clean", "speak", "mop", "count"),
    "guide": ("speak", "walk"),
    "welder": ("weld", "cut"),
}
SKILLS = sorted({skill for skills in NEEDED.values() for skill in skills})
DECORATING = an_opportunity("icing", outcomes=[an_outcome("Decorate a cake.", skills=["decorate"])], workload_hours=30)
STORE = FakeCatalogue(
    a_read_source(
        content=SourceContent(
            skills=tuple(a_skill(name) for name in SKILLS),
            occupations=tuple(an_occupation(name, essential=skills) for name, skills in NEEDED.items()),
            opportunities=(DECORATING,),
        )
    )
)
TABLE = OccupationTable.of(STORE.essential_skills())


def uris(*names: str) -> tuple[SkillUri, ...]:
    return tuple(skill_uri(name) for name in names)


def near(*wanted: str, held: Sequence[str] = (), without: Sequence[str] = ()) -> list[str]:
    found = TABLE.nearest(
        wanted=uris(*wanted),
        held=uris(*held),
        without=frozenset(occupation_uri(name) for name in without),
        limit=3,
    )
    return [uri.rpartition("/")[2] for uri in found]


def options(*, work: str | None = None, goal: str | None = None) -> tuple[NearbyOccupation, ...]:
    request = LearnerRequest(
        profile=LearnerProfile(occupations=(occupation_uri(work),) if work else ()),
        goal=Goal(occupations=(occupation_uri(goal),) if goal else ()),
    )
    target = target_profile(request.goal, STORE, ENGLISH)
    return nearby_occupations(request, target, TABLE, STORE, language=ENGLISH)


def test_the_occupation_that_shares_most_comes_first_and_strangers_not_at_all() -> None:
    assert near("bake", "clean", "speak", "count", without=["baker"]) == ["confectioner", "cleaner"]


def test_a_rare_skill_in_common_counts_more_than_a_common_one() -> None:
    assert TABLE.rarity[skill_uri("bake")] > TABLE.rarity[skill_uri("speak")]


def test_one_or_two_skills_in_common_are_not_near() -> None:
    assert near("walk") == near("walk", "speak") == []


def test_without_a_goal_what_the_person_has_leads() -> None:
    assert near(held=("clean", "speak", "mop", "count"))[0] == "cleaner"


def test_what_the_goal_asks_for_leads_before_what_the_person_has() -> None:
    assert near("bake", "decorate", "clean", "speak", held=("mop",))[0] == "confectioner"


def test_skills_that_no_occupation_needs_find_nothing() -> None:
    assert near("fly") == near() == []


def test_a_store_without_occupations_has_nothing_near() -> None:
    assert OccupationTable.of({}).nearest(wanted=uris("bake"), held=(), limit=3) == ()


def test_the_table_is_made_once() -> None:
    nearby = OccupationsNearby(STORE)
    assert nearby.table is nearby.table


def test_an_option_says_what_is_shared_held_and_missing() -> None:
    option = next(one for one in options(work="baker", goal="cleaner") if one.label == "confectioner")
    assert (option.essential, option.shared, option.held) == (5, 4, 4)
    assert option.missing_labels == ("decorate",)


def test_neither_the_goal_nor_the_present_work_is_an_option() -> None:
    assert {one.label for one in options(work="baker", goal="cleaner")} == {"confectioner"}


def test_the_effort_is_the_hours_of_the_offerings_that_cover_what_is_missing() -> None:
    index = FakeTextIndex([])
    found = with_effort(options(work="baker"), Limits(), STORE, index)
    confectioner = next(one for one in found if one.label == "confectioner")
    assert confectioner.effort == Effort(skills=1, covered=1, offerings=1, hours=30)
    cleaner = next(one for one in found if one.label == "cleaner")
    assert cleaner.effort == Effort(skills=1, covered=0)


def a_candidate(opportunity: LearningOpportunity, *skills: str, strength: float = 0.9) -> Candidate:
    evidence = (
        Evidence(skill=uri, text="It says so.", part=TextPart.OUTCOME, strength=strength) for uri in uris(*skills)
    )
    return Candidate(opportunity=opportunity, evidence=tuple(evidence), relevance=0.5)


def test_one_offering_that_covers_more_is_taken_instead_of_two() -> None:
    both = a_candidate(an_opportunity("both", workload_hours=90), "bake", "clean")
    each = [a_candidate(an_opportunity(name, workload_hours=20), name) for name in ("bake", "clean")]
    assert effort(uris("bake", "clean"), [*each, both]) == Effort(skills=2, covered=2, offerings=1, hours=90)


def test_credits_count_only_where_hours_are_not_stated_and_nothing_is_made_up() -> None:
    credited = a_candidate(an_opportunity("a", workload_hours=None, points="3"), "bake")
    silent = a_candidate(an_opportunity("b", workload_hours=None, points=None), "clean")
    found = effort(uris("bake", "clean"), [credited, silent])
    assert (found.hours, found.credits, found.without_volume) == (0, (ects(3),), 1)


def test_weak_evidence_is_not_counted_on() -> None:
    weak = a_candidate(an_opportunity("a"), "bake", strength=0.4)
    assert effort(uris("bake"), [weak]).covered == 0


@given(st.dictionaries(st.sampled_from("abcdef"), st.lists(st.sampled_from("uvwxyz"), max_size=5), max_size=6))
def test_the_same_skills_give_the_same_occupations_in_the_same_order(needed: dict[str, list[str]]) -> None:
    whole = {OccupationUri(name): tuple(map(SkillUri, skills)) for name, skills in needed.items()}
    turned = dict(reversed(whole.items()))
    wanted = [SkillUri(name) for name in "uvwx"]
    once, again = (OccupationTable.of(one).nearest(wanted=wanted, held=(), limit=6) for one in (whole, turned))
    assert once == again


@pytest.mark.parametrize("limit", [0, 1])
def test_no_more_are_given_than_asked_for(limit: int) -> None:
    assert len(TABLE.nearest(wanted=uris("bake", "clean", "speak"), held=(), limit=limit)) == limit
