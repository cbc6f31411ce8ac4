"""One suite for the facts of concepts: the fake in memory and the SQLite store say the same."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from advisor.adapters.sqlite_catalogue import SqliteCatalogue
from advisor.adapters.sqlite_writer import SqliteWriter
from advisor.domain.concept_facts import ConceptFacts
from advisor.domain.skills import ReuseLevel
from advisor.domain.sources import Broader, OccupationGroup, ReadSource, RelatedSkill, SkillGroup, SourceContent
from advisor.ports import Catalogue
from tests.builders import a_read_source, a_skill, an_occupation, occupation_uri, skill_uri
from tests.fakes import FakeCatalogue

CONTENT = SourceContent(
    skills=(replace(a_skill("a"), reuse_level=ReuseLevel.TRANSVERSAL), a_skill("b")),
    occupations=(
        replace(an_occupation("baker"), essential=(skill_uri("a"),), optional=(skill_uri("b"),)),
        replace(an_occupation("cook"), essential=(skill_uri("a"),), optional=(skill_uri("a"),)),
    ),
    skill_groups=(SkillGroup(uri="S1", label="working with data"),),
    occupation_groups=(OccupationGroup(uri="C7", code="7", label="Craft workers"),),
    broader=(
        Broader(uri=skill_uri("a"), broader_uri="S1"),
        Broader(uri=skill_uri("a"), broader_uri=skill_uri("b")),
        Broader(uri=occupation_uri("baker"), broader_uri="C7"),
    ),
)


@pytest.fixture(params=["fake", "sqlite"])
def make_catalogue(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[..., Catalogue]:
    def make(*sources: ReadSource) -> Catalogue:
        if request.param == "fake":
            return FakeCatalogue(*sources)
        for read in sources:
            SqliteWriter(tmp_path).replace_source(read.source, read.content)
        return SqliteCatalogue(tmp_path)

    return make


def test_facts_say_how_widely_a_concept_is_used_and_what_stands_above_it(
    make_catalogue: Callable[..., Catalogue],
) -> None:
    facts = make_catalogue(a_read_source(content=CONTENT)).concept_facts()
    assert facts[skill_uri("a")] == ConceptFacts(
        reuse_level=ReuseLevel.TRANSVERSAL, used_by=2, broader=tuple(sorted(("S1", skill_uri("b"))))
    )
    assert facts[skill_uri("b")].used_by == 1
    assert facts[occupation_uri("baker")].broader == ("C7",)
    assert list(facts) == sorted(facts)


def test_an_occupation_of_two_sources_counts_once(make_catalogue: Callable[..., Catalogue]) -> None:
    catalogue = make_catalogue(a_read_source("one", content=CONTENT), a_read_source("two", content=CONTENT))
    assert catalogue.concept_facts()[skill_uri("a")].used_by == 2


def test_groups_of_skills_and_of_occupations_have_their_labels(make_catalogue: Callable[..., Catalogue]) -> None:
    groups = make_catalogue(a_read_source(content=CONTENT)).concept_groups(["C7", "S1", "none", "C7"])
    assert list(groups.items()) == [("C7", "Craft workers"), ("S1", "working with data")]


def test_skills_have_the_skills_that_a_source_relates_to_them_and_no_groups(
    make_catalogue: Callable[..., Catalogue],
) -> None:
    pair = RelatedSkill(skill=skill_uri("c"), related=skill_uri("a"), essential=True)
    content = replace(CONTENT, skills=(*CONTENT.skills, a_skill("c")), related_skills=(pair,))
    found = make_catalogue(a_read_source(content=content)).skill_relations(
        [skill_uri("a"), skill_uri("b"), skill_uri("c"), skill_uri("none")]
    )
    assert {uri: [(one.kind.value, one.skill) for one in related] for uri, related in found.items()} == {
        skill_uri("a"): [("broader", skill_uri("b")), ("related", skill_uri("c"))],
        skill_uri("b"): [("narrower", skill_uri("a"))],
        skill_uri("c"): [("related", skill_uri("a"))],
    }
