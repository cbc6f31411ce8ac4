"""European Learning Model: what each fact of a specification becomes."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from advisor.domain.provenance import NoteBasis
from tests.elm_builders import ECTS, ESCO, a_specification, an_opportunity, bases, read, the_offering

EXAM = "ed:assessment\\/6e6cb2cc78"
QUIZ = "ed:assessment\\/b1b68f6735"
CHECKED = "ed:supervision-verification\\/70be69aaf9"


def test_a_specification_without_an_opportunity_is_an_offering_without_dates(tmp_path: Path) -> None:
    found = the_offering(tmp_path, 'dc:description "About <b>soil</b> &amp; water."@en ; dc:modified "2026-05-01"')
    assert (found.id, found.spec, found.title) == ("uni.example/spec", None, "Soil")
    assert (found.description, found.kind, found.sessions) == ("About soil & water.", "course", ())
    assert found.origin is not None
    assert (found.origin.file, found.origin.record) == ("a.ttl", "https://uni.example/spec")
    assert found.origin.published_on == date(2026, 5, 1)


@pytest.mark.parametrize(
    ("specification", "opportunity", "title", "language"),
    [
        ('dc:title "Soil"@en, "Maa"@fi', "elm:defaultLanguage language:FIN", "Maa", "fi"),
        ('dc:title "Soil"@en, "Maa"@fi ; dc:language language:FIN', "", "Maa", "fi"),
        ('dc:title "Jord"@sv, "Soil"@en, "Maa"@fi', "", "Soil", "en"),
        ('dc:title "Jord"@sv, "Maa"@fi', "", "Jord", "sv"),
        ('dc:title "Jord"@sv-FI', "elm:defaultLanguage language:SWE", "Jord", "sv"),
        ('dc:title "Soil"', "", "Soil", None),
        ('dc:title "Soil"@en, "Maa"@fi ; elm:learningOutcome [ dc:title "Osaa"@fi ]', "", "Maa", "fi"),
    ],
)
def test_a_record_is_told_in_the_language_of_teaching_then_in_english(
    tmp_path: Path, specification: str, opportunity: str, title: str, language: str | None
) -> None:
    found = the_offering(tmp_path, specification, opportunity)
    assert (found.title, found.text_language) == (title, language)


def test_outcomes_come_in_the_language_of_the_record_with_the_skills_of_esco_alone(tmp_path: Path) -> None:
    found = the_offering(
        tmp_path,
        f"""elm:learningOutcome
            [ dc:title "Reads soil maps"@en, "Lukee karttoja"@fi ; elm:relatedESCOSkill <{ESCO}a>, <{ESCO}b> ],
            [ dc:title "Takes samples"@en ; elm:relatedSkill <https://data.europa.eu/esco/skill/c>, <urn:x> ],
            [ dc:title "Takes samples"@en ; elm:relatedESCOSkill <{ESCO}d>, <http://data.europa.eu/esco/occupation/e> ],
            [ elm:relatedESCOSkill <{ESCO}f> ], [] .
            <{ESCO}f> skos:prefLabel "analyse soil"@en""",
    )
    assert [(outcome.text, outcome.skills) for outcome in found.outcomes] == [
        ("Reads soil maps", (f"{ESCO}a", f"{ESCO}b")),
        ("Takes samples", (f"{ESCO}c", f"{ESCO}d")),
        ("analyse soil", (f"{ESCO}f",)),
    ]


def test_an_outcome_in_another_language_than_the_others_is_kept_and_noted(tmp_path: Path) -> None:
    found = the_offering(
        tmp_path, 'elm:learningOutcome [ dc:title "A b c"@en ], [ dc:title "D e f"@en ], [ dc:title "G h i"@fi ]'
    )
    assert [outcome.text for outcome in found.outcomes] == ["A b c", "D e f", "G h i"]
    assert bases(found, "language") == [NoteBasis.VALUES_DISAGREE]


def test_a_summary_stands_for_outcomes_that_are_not_listed(tmp_path: Path) -> None:
    note = 'elm:learningOutcomeSummary [ elm:noteLiteral "Knows soil"@en ]'
    assert [one.text for one in the_offering(tmp_path, note).outcomes] == ["Knows soil"]
    both = f'{note} ; elm:learningOutcome "Reads maps"@en'
    assert [one.text for one in the_offering(tmp_path, both).outcomes] == ["Reads maps"]


@pytest.mark.parametrize(
    ("points", "expected", "noted"),
    [
        (f'[ elm:framework {ECTS} ; elm:point "5" ]', ("ECTS", Decimal(5)), [NoteBasis.EU_VOCABULARY]),
        (f"[ elm:framework {ECTS} ; elm:point 2.5 ]", ("ECTS", Decimal("2.5")), [NoteBasis.EU_VOCABULARY]),
        ('[ elm:point "5" ]', None, [NoteBasis.NOT_IN_FORM]),
        (
            f'[ elm:framework {ECTS} ; elm:point "5" ], [ elm:framework {ECTS} ; elm:point "6" ]',
            None,
            [NoteBasis.EU_VOCABULARY, NoteBasis.VALUES_DISAGREE],
        ),
        (
            f'[ elm:framework [ skos:prefLabel "ECVET"@en ] ; elm:point "8" ], '
            f'[ elm:framework {ECTS} ; elm:point "4" ]',
            ("ECTS", Decimal(4)),
            [NoteBasis.EU_VOCABULARY],
        ),
    ],
)
def test_credits_name_their_system_and_ects_comes_first(
    tmp_path: Path, points: str, expected: tuple[str, Decimal] | None, noted: list[NoteBasis]
) -> None:
    found = the_offering(tmp_path, f"elm:creditPoint {points}")
    assert (found.credits and (found.credits.system.value, found.credits.points)) == expected
    assert bases(found, "credits") == noted


@pytest.mark.parametrize(
    ("levels", "level", "inferred", "published"),
    [
        ("elm:EQFLevel ed:eqf\\/6", 6, None, None),
        ('elm:EQFLevel "6"', 6, None, None),
        ("elm:EQFLevel ed:eqf\\/6, ed:eqf\\/7", None, None, None),
        ("elm:NQFLevel ed:qdr\\/c_c392e7a2", 6, "RQF level 6, evidence A", "RQF level 6"),
        (
            'elm:NQFLevel ed:qdr\\/c_c392e7a2 . ed:qdr\\/c_c392e7a2 skos:prefLabel "RQF Level 6"@en',
            6,
            "RQF level 6, evidence A",
            "RQF Level 6",
        ),
        ("elm:EQFLevel ed:eqf\\/6 ; elm:NQFLevel ed:qdr\\/c_c392e7a2", 6, None, "RQF level 6"),
        ('elm:NQFLevel [ skos:prefLabel "Level of nowhere"@en ]', None, None, "Level of nowhere"),
        ('elm:educationLevel [ skos:prefLabel "Bachelor"@en ]', None, None, "Bachelor"),
        ("elm:EQFLevel ed:eqf\\/9 ; elm:NQFLevel ed:qdr\\/c_c392e7a2", None, None, "RQF level 6"),
    ],
)
def test_the_level_is_stated_or_read_through_the_national_table_and_never_guessed(
    tmp_path: Path, levels: str, level: int | None, inferred: str | None, published: str | None
) -> None:
    found = the_offering(tmp_path, levels)
    assert (found.eqf_level, found.eqf_inferred_from) == (level, inferred)
    assert found.level_as_published == published


def test_levels_that_disagree_are_told(tmp_path: Path) -> None:
    found = the_offering(tmp_path, "elm:EQFLevel ed:eqf\\/5 ; elm:NQFLevel ed:qdr\\/c_c392e7a2")
    assert found.eqf_level == 5
    assert NoteBasis.LEVELS_DISAGREE in bases(found, "level")


@pytest.mark.parametrize(("volume", "hours"), [("PT50H", 50), ("P60M", None), ("50", None), ("", None)])
def test_the_volume_of_learning_is_in_hours_and_months_are_a_contradiction(
    tmp_path: Path, volume: str, hours: int | None
) -> None:
    found = the_offering(tmp_path, f'elm:volumeOfLearning "{volume}"^^xsd:duration')
    assert found.workload_hours == hours
    assert (NoteBasis.MONTHS_AS_WORKLOAD in bases(found, "workload")) == (volume == "P60M")


def test_assessment_tells_types_words_grades_and_supervision(tmp_path: Path) -> None:
    found = the_offering(
        tmp_path,
        f"""elm:provenBy [ dc:title "Exam"@en ; dc:description "Three hours"@en ; dc:type {EXAM} ;
              elm:idVerification {CHECKED} ; elm:hasPart :quiz ; elm:gradingScheme [ dc:title "0 to 5"@en ] ] .
            :quiz dc:type {QUIZ}, <http://data.europa.eu/snb/assessment/none> ; elm:hasPart :quiz""",
    )
    assert found.assessment_types == ("written_examination", "quiz")
    assert found.assessment == "Exam: Three hours\n\nGrading scheme: 0 to 5"
    assert found.supervision == "supervised_with_identity_check"
    assert NoteBasis.NOT_IN_VOCABULARY in bases(found, "assessment")


def test_supervision_that_differs_between_parts_is_not_stated(tmp_path: Path) -> None:
    found = the_offering(
        tmp_path,
        f"""elm:provenBy [ elm:idVerification {CHECKED} ],
              [ elm:idVerification ed:supervision-verification\\/c598449d64 ]""",
    )
    assert found.supervision is None
    assert bases(found, "supervision")[-1] is NoteBasis.VALUES_DISAGREE


def test_an_accreditation_names_type_agency_and_end(tmp_path: Path) -> None:
    found = the_offering(
        tmp_path,
        """elm:accreditation [ dc:title "Review 2025"@en ; dc:type ed:accreditation\\/820101cba6 ;
             elm:accreditingAgent [ rov:legalName "Agency"@en ] ; elm:expiryDate "2030-12-31T00:00:00"^^xsd:dateTime ;
             elm:decision [ skos:prefLabel "Positive"@en ] ; elm:report [ elm:contentUrl "https://agency.example/1" ] ],
           <https://agency.example/2>""",
    )
    assert found.quality_assurance == (
        "Review 2025; Program Quality Assurance; Agency; Positive; until 2030-12-31; https://agency.example/1\n\n"
        "https://agency.example/2"
    )


def test_entry_rights_and_field_are_told(tmp_path: Path) -> None:
    found = the_offering(
        tmp_path,
        """elm:entryRequirement [ elm:noteLiteral "Chemistry <i>B</i>"@en ] ;
           ql:entryRequirementLearningOutcome [ dc:title "Can weigh"@en ] ;
           elm:ISCEDFCode ed:isced-f\\/08, ed:isced-f\\/0811 ; elm:isPartialQualification true ;
           elm:entitlesTo [ dc:title "To go on"@en ; dc:description "to the second term"@en ]""",
        """elm:admissionProcedure [ elm:noteLiteral "Write to us"@en ] ;
           elm:applicationDeadline "2027-01-05T00:00:00"^^xsd:dateTime""",
    )
    assert found.entry_requirements == "Chemistry B\n\nCan weigh\n\nWrite to us\n\nApplication deadline: 2027-01-05"
    assert (found.isced_f, found.outcome_for_learner) == ("0811", "To go on: to the second term")
    assert (found.stackability, bases(found, "stackability")) == ("stackable", [NoteBasis.OTHER_FACT])


@pytest.mark.parametrize(
    ("more", "kind"),
    [
        ("", "course"),
        ('elm:category "Micro-credential"@en', "micro_credential"),
        ('dc:type [ skos:prefLabel "Microcredencial"@es ]', "micro_credential"),
        ('dc:title "About micro-credentials"@en', "course"),
        ("elm:isPartOf :whole", "unit"),
        ('elm:isPartOf :whole ; elm:category "Mikrozertifikat"@de', "micro_credential"),
    ],
)
def test_it_is_a_micro_credential_only_where_its_type_says_so(tmp_path: Path, more: str, kind: str) -> None:
    assert the_offering(tmp_path, more).kind == kind


@pytest.mark.parametrize(
    ("outcome", "kind"), [('elm:learningOutcome [ dc:title "Reads maps"@en ]', "micro_credential"), ("", "course")]
)
def test_a_partial_qualification_with_outcomes_is_a_micro_credential(tmp_path: Path, outcome: str, kind: str) -> None:
    statements = f"elm:isPartialQualification true ; {outcome}"
    found = read(tmp_path, a_specification(statements, kind="elm:Qualification"), an_opportunity())
    assert (found.offering.kind, found.qualifications) == (kind, {})


def test_the_namespace_of_the_model_in_quality_link_s_shapes_is_read_too(tmp_path: Path) -> None:
    text = a_specification("elm:EQFLevel ed:eqf\\/6", kind="elm:Qualification")
    found = read(tmp_path, "@prefix elm: <http://data.europa.eu/snb/model/ontology/> .\n", text)
    assert found.offering.eqf_level == 6
