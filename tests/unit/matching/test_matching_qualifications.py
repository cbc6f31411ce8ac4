"""Qualifications that fit a goal."""

from collections.abc import Sequence
from dataclasses import replace

from advisor.domain.languages import LanguageCode
from advisor.domain.learner import Goal
from advisor.domain.matching import Candidate, Evidence, TextPart
from advisor.domain.qualifications import Qualification, QualificationKind
from advisor.domain.sources import SourceContent
from advisor.matching.concepts import IndexLinker
from advisor.matching.qualifications import qualifications_covering, qualifications_for
from advisor.text_ports import IndexedText
from tests.builders import (
    a_group,
    a_qualification,
    a_read_source,
    an_occupation,
    an_opportunity,
    skill_uri,
    some_labels,
)
from tests.fake_matching import FakeTextIndex
from tests.fakes import FakeCatalogue

ANALYST = an_occupation("data-analyst", labels=some_labels("data analyst"))


def award(key: str, title: str, **fields: object) -> Qualification:
    return replace(a_qualification(key), **{"title": title, "occupations": (), **fields})  # type: ignore[arg-type]


def fitting(goal: Goal, *awards: Qualification, limit: int = 5) -> list[str]:
    catalogue = FakeCatalogue(
        a_read_source(content=SourceContent(occupations=(ANALYST,), qualifications=tuple(awards)))
    )
    rows: Sequence[IndexedText] = [IndexedText(one.id, TextPart.TITLE, one.title, LanguageCode("en")) for one in awards]
    linker = IndexLinker(
        catalogue=catalogue,
        skill_index=FakeTextIndex([]),
        occupation_index=FakeTextIndex([]),
        qualification_index=FakeTextIndex(rows),
    )
    return [match.label for match in qualifications_for(goal, catalogue, linker, limit=limit)]


TO_ANALYST = Goal(occupations=(ANALYST.uri,), words="something with numbers")


def test_a_title_like_the_goal_fits_and_another_does_not() -> None:
    assert fitting(TO_ANALYST, award("a", "Data analyst certificate"), award("b", "Pastry diploma")) == [
        "Data analyst certificate"
    ]


def test_one_that_prepares_for_the_occupation_comes_first() -> None:
    like = award("a", "Data analyst certificate")
    prepares = award("b", "Certificate of numeracy", occupations=(ANALYST.uri,))
    assert fitting(TO_ANALYST, like, prepares) == [prepares.title, like.title]


def test_areas_of_study_are_not_offered_alone() -> None:
    major = award("a", "Data analyst", kind=QualificationKind.AREA_OF_STUDY)
    assert fitting(TO_ANALYST, major) == []


def test_the_words_of_the_goal_count_where_no_occupation_was_found() -> None:
    assert fitting(Goal(words="pastry diploma"), award("b", "Pastry diploma")) == ["Pastry diploma"]


def test_the_one_named_comes_first() -> None:
    named = award("z", "Data analyst evening class")
    goal = replace(TO_ANALYST, qualification=named.id)
    prepares = award("b", "Analyst of data", occupations=(ANALYST.uri,))
    assert fitting(goal, prepares, named) == [named.title, prepares.title]


def test_a_goal_of_nothing_fits_nothing() -> None:
    assert fitting(Goal(), award("a", "Data analyst")) == []


def a_candidate(key: str, **strengths: float) -> Candidate:
    evidence = tuple(
        Evidence(skill=skill_uri(name), text="It is taught.", part=TextPart.OUTCOME, strength=strength)
        for name, strength in strengths.items()
    )
    return Candidate(opportunity=an_opportunity(key), evidence=evidence, relevance=0.5)


def covering(candidates: Sequence[Candidate], *awards: Qualification) -> list[str]:
    catalogue = FakeCatalogue(a_read_source(content=SourceContent(qualifications=tuple(awards))))
    weights = {skill_uri("sql"): 3, skill_uri("charts"): 3}
    found = qualifications_covering(candidates, weights, catalogue, limit=5)
    return [id_.removeprefix("demo:") for id_ in found]


def test_the_award_whose_units_cover_more_of_the_gap_comes_first() -> None:
    half = award("half", "Half", rules=a_group(units=("sql-unit",)))
    whole = award("whole", "Whole", rules=a_group(units=("charts-unit", "sql-unit")))
    candidates = [a_candidate("sql-unit", sql=0.5), a_candidate("charts-unit", charts=1.0)]
    assert covering(candidates, half, whole) == ["whole", "half"]


def test_of_two_that_cover_the_same_the_one_with_fewer_units_comes_first() -> None:
    short = award("short", "Short", rules=a_group(units=("sql-unit", "one")))
    long = award("long", "Long", rules=a_group(units=("sql-unit", *(f"unit-{number}" for number in range(9)))))
    assert covering([a_candidate("sql-unit", sql=1.0)], long, short) == ["short", "long"]


def test_an_award_that_covers_next_to_nothing_is_not_proposed() -> None:
    weak = award("weak", "Weak", rules=a_group(units=("sql-unit",)))
    assert covering([a_candidate("sql-unit", sql=0.05)], weak) == []


def test_an_area_of_study_is_not_proposed_for_what_its_units_cover() -> None:
    major = award("major", "Major", rules=a_group(units=("sql-unit",)), kind=QualificationKind.AREA_OF_STUDY)
    assert covering([a_candidate("sql-unit", sql=1.0)], major) == []


def test_of_awards_that_fit_alike_the_smaller_comes_first() -> None:
    large = award("a", "Data analyst master", rules=a_group(units=("one", "two", "three")))
    small = award("b", "Data analyst diploma", rules=a_group(units=("one",)))
    assert fitting(TO_ANALYST, large, small) == [small.title, large.title]
