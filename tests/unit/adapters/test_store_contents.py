"""What the store holds after imports: every field, each source whole, the real before the demonstration."""

from dataclasses import fields, replace
from datetime import date
from pathlib import Path

import pytest

from advisor.adapters.sqlite_catalogue import SqliteCatalogue
from advisor.adapters.sqlite_writer import SqliteWriter, store_digest
from advisor.domain.catalogue import AchievementSpec, Availability, LearningOpportunity, Supervision
from advisor.domain.ids import OpportunityId, SourceId
from advisor.domain.languages import Labels, LanguageCode
from advisor.domain.levels import EqfLevel
from advisor.domain.provenance import Fact, FactNote, NoteBasis, Origin
from advisor.domain.qualifications import Qualification
from advisor.domain.sources import (
    Broader,
    ConceptLabels,
    OccupationGroup,
    ReadSource,
    RelatedSkill,
    SkillGroup,
    SourceContent,
)
from tests.builders import (
    a_counts_toward,
    a_prerequisite,
    a_qualification,
    a_read_source,
    a_session,
    a_skill,
    a_source,
    a_spec,
    an_occupation,
    an_opportunity,
    an_outcome,
    occupation_uri,
    skill_uri,
    some_labels,
    some_opportunities,
    unit_ids,
)
from tests.rule_builders import a_ruled_qualification

AN_ORIGIN = Origin(
    file="feed.ttl",
    record="urn:course:1",
    published_on=date(2026, 5, 1),
    notes=(
        FactNote(fact=Fact.LEVEL, basis=NoteBasis.NATIONAL_LEVEL, published="RQF 6", detail="RQF level 6, evidence A"),
        FactNote(fact=Fact.MODE, basis=NoteBasis.NOT_IN_VOCABULARY, published="by post"),
    ),
)
ENGLISH, FINNISH = LanguageCode("en"), LanguageCode("fi")


def a_writer_with(folder: Path, *sources: ReadSource) -> SqliteWriter:
    writer = SqliteWriter(folder)
    for read in sources:
        writer.replace_source(read.source, read.content)
    return writer


def source_ids(folder: Path) -> list[str]:
    return [source.id for source in SqliteCatalogue(folder).sources()]


def the_demonstration() -> tuple[ReadSource, ReadSource]:
    concepts = SourceContent(skills=(a_skill("a"), a_skill("b")), occupations=(an_occupation(essential=("a",)),))
    return (
        a_read_source("starter-concepts", concepts, is_demonstration=True),
        a_read_source("starter", is_demonstration=True),
    )


def an_offering_that_states_everything() -> LearningOpportunity:
    spec = replace(
        a_spec("full", description="Text.", prerequisites_text="Any", prerequisite=a_prerequisite("a")),
        awarding_body="Body",
        eqf_level=EqfLevel(level=5, inferred_from="cycle"),
        level_as_published="Level",
        assessment="A task",
        assessment_types=("quiz", "portfolio"),
        supervision=Supervision.SUPERVISED,
        quality_assurance="Agency",
        entry_requirements="None",
        isced_f="0613",
        stackable=False,
        corequisite=a_prerequisite("b"),
        not_with=unit_ids("c", "d"),
        counts_toward=(a_counts_toward(),),
        learning_resources="A laptop",
        outcome_for_learner="A certificate",
    )
    return replace(
        an_opportunity(spec=spec, is_demonstration=True),
        place="Aarhus",
        price_words="15 EUR a month",
        availability=Availability(sessions=(a_session(),), duration_weeks=9),
        url="https://nordhavn.example",
        origin=AN_ORIGIN,
    )


def a_qualification_that_states_everything() -> Qualification:
    return replace(
        a_ruled_qualification(),
        outcomes=(an_outcome(),),
        occupations=(occupation_uri("a"),),
        is_demonstration=True,
        description="Text.",
        level_as_published="Level",
        entry_requirements="None",
        valid_from=date(2026, 1, 1),
        valid_until=date(2027, 1, 1),
        url="https://nordhavn.example",
        origin=AN_ORIGIN,
    )


@pytest.mark.parametrize(
    "value",
    [
        an_offering_that_states_everything(),
        an_offering_that_states_everything().spec,
        a_qualification_that_states_everything(),
    ],
    ids=["offering", "specification", "qualification"],
)
def test_the_values_for_the_round_trip_leave_no_field_empty(
    value: LearningOpportunity | AchievementSpec | Qualification,
) -> None:
    empty = {field.name for field in fields(value) if getattr(value, field.name) in (None, ())}
    assert empty <= {"also_listed"}, "which other sources list it, the store finds out by itself"


def test_no_field_of_an_offering_or_a_qualification_is_lost_in_the_store(tmp_path: Path) -> None:
    offering, award = an_offering_that_states_everything(), a_qualification_that_states_everything()
    a_writer_with(tmp_path, a_read_source(content=SourceContent(opportunities=(offering,), qualifications=(award,))))
    catalogue = SqliteCatalogue(tmp_path)
    assert catalogue.opportunities([offering.id]) == {offering.id: offering}
    assert catalogue.qualifications([award.id]) == {award.id: award}


def test_importing_the_same_again_changes_nothing(tmp_path: Path) -> None:
    content = SourceContent(
        skills=(a_skill(labels=some_labels("analyse data", "x", fi="y")),),
        occupations=(an_occupation(),),
        skill_groups=(SkillGroup(uri="g", label="Group"),),
        occupation_groups=(OccupationGroup(uri="i", code="25", label="Professionals"),),
        broader=(Broader(uri=skill_uri(), broader_uri="g"),),
        related_skills=(RelatedSkill(skill=skill_uri(), related=skill_uri("b"), essential=False),),
        opportunities=(an_offering_that_states_everything(), *some_opportunities(20)),
        qualifications=(a_qualification_that_states_everything(),),
    )
    read = a_read_source(content=content)
    writer = a_writer_with(tmp_path, read, a_read_source("other"))
    before = store_digest(writer.store)
    writer.replace_source(read.source, read.content)
    assert store_digest(writer.store) == before


def test_the_digest_of_a_store_sees_a_single_changed_sentence(tmp_path: Path) -> None:
    def digest(folder: Path, sentence: str) -> str:
        content = SourceContent(opportunities=(an_opportunity(outcomes=(an_outcome(sentence),)),))
        return store_digest(a_writer_with(folder, a_read_source(content=content)).store)

    assert digest(tmp_path / "a", "One.") == digest(tmp_path / "b", "One.")
    assert digest(tmp_path / "a", "One.") != digest(tmp_path / "c", "Two.")


def test_replacing_a_source_takes_out_what_it_brought_before_and_nothing_else(tmp_path: Path) -> None:
    writer = a_writer_with(tmp_path, a_read_source("one"), a_read_source("two"))
    writer.replace_source(a_source("one"), SourceContent(opportunities=(an_opportunity("new", source="one"),)))
    asked = [OpportunityId(key) for key in ("one:data-basics", "one:new", "two:data-basics")]
    assert list(SqliteCatalogue(tmp_path).opportunities(asked)) == ["one:new", "two:data-basics"]


def test_removing_a_source_leaves_the_store_as_before_it_came(tmp_path: Path) -> None:
    writer = a_writer_with(tmp_path, a_read_source("one"))
    before = store_digest(writer.store)
    content = SourceContent(
        opportunities=(an_opportunity(source="two"),), qualifications=(a_qualification(source="two"),)
    )
    writer.replace_source(a_source("two"), content)
    assert store_digest(writer.store) != before
    writer.remove_source(SourceId("two"))
    writer.remove_source(SourceId("never-there"))
    assert store_digest(writer.store) == before


def test_a_real_catalogue_takes_the_place_of_the_demonstration_and_says_so(tmp_path: Path) -> None:
    writer = a_writer_with(tmp_path, *the_demonstration())
    real = a_read_source("muni")
    assert writer.replace_source(real.source, real.content).demonstrations_out == ("starter",)
    assert source_ids(tmp_path) == ["muni", "starter-concepts"]


def test_real_concepts_take_the_place_of_the_demonstrations(tmp_path: Path) -> None:
    writer = a_writer_with(tmp_path, *the_demonstration())
    assert writer.replace_source(a_source("esco"), SourceContent(skills=(a_skill("a"),))).demonstrations_out == (
        "starter-concepts",
    )
    assert source_ids(tmp_path) == ["esco", "starter"]


def test_labels_alone_and_another_demonstration_remove_nothing(tmp_path: Path) -> None:
    writer = a_writer_with(tmp_path, *the_demonstration())
    labels = ConceptLabels(uri=skill_uri("a"), language=FINNISH, preferred="ä")
    assert writer.replace_source(a_source("esco-labels-fi"), SourceContent(labels=(labels,))).demonstrations_out == ()
    second = a_read_source("second", is_demonstration=True)
    assert writer.replace_source(second.source, second.content).demonstrations_out == ()
    assert source_ids(tmp_path) == ["esco-labels-fi", "second", "starter", "starter-concepts"]


def test_a_concept_in_two_sources_is_told_by_the_one_that_is_no_demonstration(tmp_path: Path) -> None:
    selection = SourceContent(
        skills=(a_skill("a", labels=some_labels("selected", fi="valittu"), description="Selected."),),
        occupations=(an_occupation(essential=("a",)),),
    )
    full = SourceContent(
        skills=(a_skill("a", labels=some_labels("full", "other name"), description="Full."),),
        occupations=(an_occupation(essential=("b",), optional=("a",)),),
    )
    selected = a_read_source("aa-selection", selection, is_demonstration=True)
    a_writer_with(tmp_path, a_read_source("zz-full", full), selected)
    catalogue = SqliteCatalogue(tmp_path)
    skill = catalogue.skills([skill_uri("a")])[skill_uri("a")]
    assert (skill.description, dict(skill.labels.preferred)) == ("Full.", {"en": "full", "fi": "valittu"})
    occupation = catalogue.occupations([occupation_uri()])[occupation_uri()]
    assert (occupation.essential, occupation.optional) == ((skill_uri("b"),), (skill_uri("a"),))
    assert [(row.language, row.part, row.text) for row in catalogue.skill_texts()] == [
        ("en", "preferred_label", "full"),
        ("en", "alternative_label", "other name"),
        ("fi", "preferred_label", "valittu"),
        ("en", "description", "Full."),
    ]


def test_labels_of_another_source_join_the_concept_that_they_name(tmp_path: Path) -> None:
    labels = (
        ConceptLabels(uri=skill_uri("a"), language=FINNISH, preferred="analysoida", alternative=("tutkia",)),
        ConceptLabels(uri=skill_uri("gone"), language=FINNISH, preferred="poissa"),
    )
    concepts = a_read_source("esco", SourceContent(skills=(a_skill("a"),)))
    a_writer_with(tmp_path, concepts, a_read_source("esco-labels-fi", SourceContent(labels=labels)))
    catalogue = SqliteCatalogue(tmp_path)
    found = catalogue.skills([skill_uri("a"), skill_uri("gone")])
    assert {uri: skill.labels for uri, skill in found.items()} == {
        skill_uri("a"): Labels(preferred={ENGLISH: "a", FINNISH: "analysoida"}, alternative={FINNISH: ("tutkia",)})
    }
    assert [row.text for row in catalogue.skill_texts([FINNISH])] == ["analysoida", "tutkia"]
    assert catalogue.concept_uris() == {skill_uri("a")}


def test_texts_to_index_belong_to_offerings_also_where_they_share_a_specification(tmp_path: Path) -> None:
    spec = a_spec("shared", title="Titel", description="Text", text_language="de", outcomes=(an_outcome("O."),))
    content = SourceContent(
        opportunities=(an_opportunity("b", spec=spec), an_opportunity("a", spec=spec)),
        qualifications=(a_qualification(outcomes=(an_outcome("Not an offering's."),)),),
        occupations=(an_occupation(),),
    )
    a_writer_with(tmp_path, a_read_source(content=content))
    catalogue = SqliteCatalogue(tmp_path)
    assert [(row.owner, row.part, row.text, row.language) for row in catalogue.opportunity_texts()] == [
        ("demo:a", "outcome", "O.", "en"),
        ("demo:b", "outcome", "O.", "en"),
        ("demo:a", "description", "Text", "de"),
        ("demo:b", "description", "Text", "de"),
        ("demo:a", "title", "Titel", "de"),
        ("demo:b", "title", "Titel", "de"),
    ]
    assert [(row.owner, row.text) for row in catalogue.qualification_texts()] == [
        ("demo:data-certificate", "Certificate in data work"),
        ("demo:data-certificate", "data work"),
    ]
    assert [row.text for row in catalogue.occupation_texts()] == ["data analyst"]
