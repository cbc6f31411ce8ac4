"""European Learning Model: qualifications with parts, prerequisites, and references that go round in circles."""

from __future__ import annotations

from pathlib import Path

import pytest

from advisor.domain.provenance import NoteBasis
from tests.elm_builders import ECTS, a_specification, an_opportunity, bases, read

QUALIFICATION = "elm:Qualification"
NOT_SAID = "The source names these parts. It does not say how many of them are required, or in which combination."


def an_award(more: str = "", *, name: str = ":award") -> str:
    return a_specification(f'dc:title "Soil expert"@en ; {more}', name=name, kind=QUALIFICATION)


def test_a_qualification_with_parts_is_an_award_that_does_not_say_what_is_required(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        an_award(
            f"""elm:hasPart :a ; elm:EQFLevel ed:eqf\\/5 ; elm:NQFLevel ed:qdr\\/c_c392e7a2 ; dc:modified "2026-05-01" ;
                elm:creditPoint [ elm:framework {ECTS} ; elm:point "60" ] ; elm:learningOutcome "Reads maps"@en ;
                elm:entryRequirement [ elm:noteLiteral "None but interest"@en ] ; foaf:homepage <https://uni.example/x>"""
        ),
        a_specification(name=":a"),
        a_specification("elm:isPartOf :award", name=":b"),
        an_opportunity(name=":run", spec=":b"),
    )
    (award,) = found.qualifications.values()
    assert (award.id, award.provider, award.title) == ("uni.example/award", "uni.example/school", "Soil expert")
    assert (award.kind, award.language, award.eqf_level) == ("full", "en", 5)
    assert (award.level_as_published, str(award.credits and award.credits.points)) == ("RQF level 6", "60")
    assert (award.entry_requirements, award.url) == ("None but interest", "https://uni.example/x")
    assert [outcome.text for outcome in award.outcomes] == ["Reads maps"]
    assert (award.rules.units, award.rules.human_check) == (("uni.example/a", "uni.example/b"), NOT_SAID)
    assert (award.rules.all_of, award.rules.choose, award.rules.credits) == (False, None, None)
    assert award.origin is not None
    assert (award.origin.record, str(award.origin.published_on)) == ("https://uni.example/award", "2026-05-01")
    assert {one.id: (one.kind, one.spec) for one in found.offerings.values()} == {
        "uni.example/a": ("unit", None),
        "uni.example/run": ("unit", "uni.example/b"),
    }


def test_an_award_that_is_offered_itself_is_an_offering_too(tmp_path: Path) -> None:
    found = read(tmp_path, an_award("elm:hasPart :a"), a_specification(name=":a"), an_opportunity(spec=":award"))
    assert list(found.qualifications) == ["uni.example/award"]
    assert sorted(found.offerings) == ["uni.example/a", "uni.example/run"]


@pytest.mark.parametrize(
    ("more", "run", "award", "offering"),
    [
        ('elm:learningOutcome "Reads maps"@en', an_opportunity(spec=":award"), None, "micro_credential"),
        ('elm:learningOutcome "Reads maps"@en', "", "partial", None),
        ("", "", "partial", None),
        ("", an_opportunity(spec=":award"), "partial", "course"),
    ],
    ids=["can be taken", "cannot be taken", "without outcomes", "without outcomes, can be taken"],
)
def test_a_partial_qualification_with_parts_is_one_or_the_other(
    tmp_path: Path, more: str, run: str, award: str | None, offering: str | None
) -> None:
    statements = an_award(f"elm:hasPart :a ; elm:isPartialQualification true ; {more}")
    found = read(tmp_path, statements, a_specification(name=":a"), run)
    assert [one.kind for one in found.qualifications.values()] == ([award] if award else [])
    others = [one.kind for one in found.offerings.values() if one.id != "uni.example/a"]
    assert others == ([offering] if offering else [])


@pytest.mark.parametrize(
    ("kind", "more", "is_award"),
    [
        ("ql:LearningOpportunitySpecification", "dc:type ed:learning-opportunity\\/79343569f3", True),
        ("ql:LearningOpportunitySpecification", "dc:type ed:learning-opportunity\\/0f7dac46ca", False),
        ("elm:LearningAchievementSpecification", "", False),
        (QUALIFICATION, "", True),
    ],
)
def test_what_has_parts_is_an_award_if_it_is_a_qualification_or_a_programme(
    tmp_path: Path, kind: str, more: str, *, is_award: bool
) -> None:
    found = read(tmp_path, a_specification(f"elm:hasPart :a ; {more}", kind=kind), a_specification(name=":a"))
    assert (list(found.qualifications) == ["uni.example/spec"]) is is_award
    assert ("uni.example/spec" in found.offerings) is not is_award


def test_parts_that_have_parts_are_groups_and_parts_that_are_not_here_are_told(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        an_award("elm:hasPart :basics, :a, :gone"),
        an_award("elm:hasPart :a, :b", name=":basics").replace("Soil expert", "Basics"),
        a_specification(name=":a"),
        a_specification(name=":b"),
    )
    rules = found.qualifications["uni.example/award"].rules
    assert rules.human_check == (f"{NOT_SAID} Parts that it names and does not offer here: https://uni.example/gone.")
    (group,) = rules.groups
    assert (group.id, group.title, group.units, rules.units) == (
        "parts-2",
        "Basics",
        ("uni.example/a", "uni.example/b"),
        (),
    )


def test_parts_in_a_circle_end(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        an_award("elm:hasPart :one, :award, :a"),
        an_award("elm:hasPart :two", name=":one"),
        an_award("elm:hasPart :one, :award", name=":two"),
        a_specification(name=":a"),
    )
    assert sorted(found.qualifications) == ["uni.example/award", "uni.example/one", "uni.example/two"]
    top = found.qualifications["uni.example/award"].rules
    assert top.units == ("uni.example/a",)
    assert [[inner.groups for inner in group.groups] for group in top.groups] == [[()]]


def test_more_levels_of_parts_than_any_programme_has_are_told_in_words(tmp_path: Path) -> None:
    chain = [an_award(f"elm:hasPart :n{number + 1}", name=f":n{number}") for number in range(40)]
    found = read(tmp_path, *chain, a_specification(name=":n40"))
    group = found.qualifications["uni.example/n0"].rules
    depth = 0
    while group.groups:
        group, depth = group.groups[0], depth + 1
    assert depth == 5
    assert group.human_check is not None
    assert group.human_check.endswith("does not offer here: Soil expert.")


def test_prerequisites_name_units_by_address_or_by_code_at_their_provider(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        a_specification(
            """ql:entryRequirementLearningOpportunity :a,
               [ a ql:LearningOpportunitySpecificationReference ; elm:providedBy :school ;
                 adms:identifier [ skos:notation "C-2" ] ],
               [ elm:providedBy :lake ; adms:identifier [ skos:notation "C-2" ] ], :gone, "a good eye" """
        ),
        a_specification(name=":a"),
        a_specification('adms:identifier [ skos:notation "C-2" ]', name=":b"),
        ':lake a elm:Organisation ; rov:legalName "Lake"@en .',
    )
    offering = found.offerings["uni.example/spec"]
    assert offering.prerequisites is not None
    assert (offering.prerequisites.of, offering.prerequisites.at_least) == (("uni.example/a", "uni.example/b"), None)
    assert offering.prerequisites_text == "C-2 (Lake)\n\nhttps://uni.example/gone\n\na good eye"


def test_a_code_that_two_records_have_is_told_in_words(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        a_specification('ql:entryRequirementLearningOpportunity [ adms:identifier [ skos:notation "C" ] ]'),
        a_specification('adms:identifier [ skos:notation "C" ]', name=":a"),
        a_specification('adms:identifier [ skos:notation "C" ]', name=":b"),
    )
    offering = found.offerings["uni.example/spec"]
    assert (offering.prerequisites, offering.prerequisites_text) == (None, "C")


def test_a_unit_that_would_need_itself_is_told_and_circles_of_units_end(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        a_specification("ql:entryRequirementLearningOpportunity :spec, :other"),
        a_specification("ql:entryRequirementLearningOpportunity :spec", name=":other"),
    )
    offering = found.offerings["uni.example/spec"]
    assert offering.prerequisites is not None
    assert offering.prerequisites.of == ("uni.example/other",)
    assert bases(offering, "prerequisites") == [NoteBasis.VALUES_DISAGREE]


def test_an_award_without_a_title_or_without_a_body_is_rejected_by_the_element(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        ":other a elm:Organisation .",
        ":untitled a elm:Qualification ; dc:publisher :school ; elm:hasPart :a .",
        ':nobody a elm:Qualification ; dc:title "X"@en ; elm:hasPart :a .',
        a_specification(name=":a"),
    )
    assert found.faults == [("https://uni.example/untitled", "title"), ("https://uni.example/nobody", "providedBy")]
