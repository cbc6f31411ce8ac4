"""Offerings of the same content, put together."""

from __future__ import annotations

from dataclasses import replace

from advisor.domain.catalogue import LearningOpportunity, Provider
from advisor.domain.ids import OpportunityId, ProviderId
from advisor.domain.languages import LanguageCode
from advisor.matching.same_content import groups_of_same_content
from tests.builders import an_opportunity, an_outcome

OUTCOMES = ("Read a drawing of a steel bridge and plan the order of work.", "Weld thin steel plates by three methods.")


def offered(
    key: str, *outcomes: str, provider: str = "P", hours: int | None = None, language: str = "en"
) -> LearningOpportunity:
    one = an_opportunity(key, title=f"Title {key}", outcomes=[an_outcome(text) for text in outcomes or OUTCOMES])
    return replace(
        one,
        provider=Provider(id=ProviderId(provider), source=one.source, name=provider),
        spec=replace(one.spec, workload_hours=hours),
        languages=(LanguageCode(language),),
    )


def sizes(*offerings: LearningOpportunity) -> list[int]:
    return [len(group) for group in groups_of_same_content(offerings)]


def test_near_copies_of_two_providers_are_one_group() -> None:
    copied = ("Read a drawing of a steel bridge and plan the order of all work.", OUTCOMES[1])
    assert sizes(offered("a"), offered("b", *copied, provider="Q")) == [2]


def test_offerings_that_share_one_sentence_of_many_are_not_the_same() -> None:
    others = ("Test a seam with ultrasound and write a report.", "Keep a workshop safe and clean every day.")
    assert sizes(offered("a"), offered("b", OUTCOMES[1], *others)) == [1, 1]


def test_copies_of_quite_different_size_are_not_the_same() -> None:
    assert sizes(offered("a", hours=20), offered("b", hours=60)) == [1, 1]
    assert sizes(offered("a", hours=20), offered("b", hours=25)) == [2]


def test_short_outcomes_never_make_a_copy() -> None:
    assert sizes(offered("a", "Weld steel plates."), offered("b", "Weld steel plates.", provider="Q")) == [1, 1]


def test_language_editions_of_one_work_are_one_group_with_the_persons_language_first() -> None:
    editions = [
        replace(offered(code, f"Text in {code}.", language=code), id=OpportunityId(f"ms:learn.bots@{code}"))
        for code in ("en", "de", "sv")
    ]
    (group,) = groups_of_same_content(editions, [LanguageCode("sv"), LanguageCode("de")])
    assert [one.id for one in group] == ["ms:learn.bots@sv", "ms:learn.bots@de", "ms:learn.bots@en"]
