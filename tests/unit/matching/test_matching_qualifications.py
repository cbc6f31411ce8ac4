"""Qualifications that fit a goal."""

from collections.abc import Sequence
from dataclasses import replace

from advisor.domain.languages import LanguageCode
from advisor.domain.learner import Goal
from advisor.domain.matching import TextPart
from advisor.domain.qualifications import Qualification, QualificationKind
from advisor.domain.sources import SourceContent
from advisor.matching.concepts import IndexLinker
from advisor.matching.qualifications import qualifications_for
from advisor.ports import IndexedText
from tests.builders import a_qualification, a_read_source, an_occupation, some_labels
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
