"""The health of a catalogue: counted record by record, worst first; unknown and inferred never count as known."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from advisor.domain.catalogue import Availability, LearningOpportunity, Listing, Session
from advisor.domain.catalogue_health import CatalogueHealth, LinkKind, StaleKind
from advisor.domain.credits import ects
from advisor.domain.ids import OpportunityId, ProviderId, QualificationId, SkillUri, SourceId, SpecId
from advisor.domain.information import REQUIRED, DoubtKind, Element, ElementState
from advisor.domain.provenance import Origin
from advisor.domain.qualifications import Qualification
from advisor.information.check import check_information
from advisor.information.health import catalogue_health, skill_coverage
from tests.builders import a_counts_toward, a_prerequisite, a_qualification, a_spec, an_opportunity

TODAY = date(2026, 11, 22)


def an_offering(name: str, provider: str = "p", **spec: object) -> LearningOpportunity:
    base = an_opportunity(name, spec=replace(a_spec(name), **spec))  # type: ignore[arg-type]
    return replace(base, provider=replace(base.provider, id=ProviderId(provider), name=provider))


def health(*offerings: LearningOpportunity, awards: tuple[Qualification, ...] = ()) -> CatalogueHealth:
    return catalogue_health(
        offerings,
        awards,
        units={one.spec.id for one in offerings},
        awards={one.id for one in awards},
        today=TODAY,
    )


def test_the_least_complete_provider_comes_first_and_the_figures_are_those_of_its_offerings() -> None:
    full = an_offering("a", "full", quality_assurance="Agency", awarding_body="Body")
    poor = an_offering("b", "poor", credits=None, workload_hours=None, outcomes=())
    found = health(full, poor, an_offering("c", "poor"))
    assert [(one.name, one.offerings) for one in found.providers] == [("poor", 2), ("full", 1)]
    known = [check_information(one).known for one in (poor, an_offering("c", "poor"))]
    assert found.providers[0].completeness == sum(known) / (2 * len(REQUIRED))
    assert found.providers[0].elements[Element.WORKLOAD][ElementState.MISSING] == 1
    assert found.states(Element.AWARDING_BODY) == {ElementState.INFERRED: 2, ElementState.STATED: 1}
    every = [check_information(one).known for one in (full, poor, an_offering("c", "poor"))]
    assert found.completeness == sum(every) / (3 * len(REQUIRED))


def test_contradictions_are_listed_with_their_offering() -> None:
    (doubtful,) = health(an_offering("a", credits=ects("5"), workload_hours=45)).doubts
    assert (doubtful.title, doubtful.doubt.kind) == (a_spec("a").title, DoubtKind.HOURS_PER_CREDIT)


def test_names_that_lead_nowhere_are_listed_once_each() -> None:
    offering = an_offering(
        "a", prerequisite=a_prerequisite("gone"), corequisite=a_prerequisite("gone"), counts_toward=(a_counts_toward(),)
    )
    award = a_qualification("q")
    found = health(offering, awards=(award,))
    kinds = [one.kind for one in found.broken]
    assert kinds.count(LinkKind.PREREQUISITE) == 1
    assert kinds.count(LinkKind.COUNTS_TOWARD) == 1
    assert kinds.count(LinkKind.RULE) == len(award.all_units())
    assert health(offering, an_offering("gone")).broken == tuple(
        one for one in found.broken if one.kind is LinkKind.COUNTS_TOWARD
    )


@pytest.mark.parametrize(
    ("runs", "is_stale"),
    [
        ((), False),
        ((Session(start=TODAY - timedelta(days=1)),), True),
        ((Session(start=TODAY),), False),
        ((Session(start=TODAY - timedelta(days=9)), Session(start=TODAY + timedelta(days=9))), False),
    ],
)
def test_an_offering_whose_runs_have_all_begun_is_out_of_date(runs: tuple[Session, ...], *, is_stale: bool) -> None:
    found = health(replace(an_offering("a"), availability=Availability(sessions=runs))).stale
    assert [one.kind for one in found] == ([StaleKind.RUNS_OVER] if is_stale else [])


def test_rules_that_are_over_and_records_that_nobody_changed_for_two_years_are_out_of_date() -> None:
    old = replace(an_offering("a"), origin=Origin(file="f", record="r", published_on=TODAY - timedelta(days=731)))
    new = replace(an_offering("b"), origin=Origin(file="f", record="r", published_on=TODAY - timedelta(days=729)))
    over = replace(a_qualification("q"), valid_until=TODAY - timedelta(days=1))
    found = health(old, new, awards=(over,)).stale
    assert {(one.kind, one.record) for one in found} == {
        (StaleKind.NOT_CHANGED, old.id), (StaleKind.RULES_OVER, over.id),
    }  # fmt: skip


def test_offerings_of_several_sources_are_told_with_the_others() -> None:
    other = Listing(id=OpportunityId("b:x"), source=SourceId("b"))
    shown = replace(an_offering("a"), also_listed=(other,))
    assert health(shown).same == ((shown.id, (other.id,)),)


def test_nothing_is_complete_and_nothing_fails_where_there_is_nothing() -> None:
    empty = health()
    assert (empty.offerings, empty.completeness, empty.providers, empty.states(Element.TITLE)) == (0, 0.0, (), {})


SKILLS = {SkillUri(name): name for name in ("bake", "cook", "sew")}


def test_the_most_needed_skill_that_nobody_teaches_comes_first() -> None:
    needed = [(SkillUri("sew"), SkillUri("bake")), (SkillUri("sew"),), (SkillUri("cook"),), (SkillUri("unknown"),)]
    found = skill_coverage(SKILLS, needed, by_people={SkillUri("bake")}, by_computing=None)
    assert (found.skills, found.covered, found.by_people, found.computed) == (3, 1, 1, False)
    assert found.needed_most == (("sew", "sew", 2), ("cook", "cook", 1))


def test_without_any_link_it_is_not_known_what_is_needed() -> None:
    needed = [(SkillUri("sew"),)]
    assert skill_coverage(SKILLS, needed, by_people=frozenset(), by_computing=None).needed_most == ()
    assert skill_coverage(SKILLS, needed, by_people=frozenset(), by_computing=frozenset()).needed_most


def test_links_to_skills_that_are_not_in_the_store_cover_nothing() -> None:
    found = skill_coverage(SKILLS, [], by_people={SkillUri("elsewhere")}, by_computing={SkillUri("cook")})
    assert (found.covered, found.by_people, found.computed) == (1, 0, True)


def test_the_ids_of_awards_and_units_are_told_apart() -> None:
    found = catalogue_health(
        [], [a_qualification("q")], units={SpecId("q")}, awards={QualificationId("q")}, today=TODAY
    )
    assert len(found.broken) == len(a_qualification("q").all_units())
