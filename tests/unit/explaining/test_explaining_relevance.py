"""Why an offering stands where it stands, in words."""

from __future__ import annotations

from dataclasses import replace

from advisor.domain.catalogue import Provider
from advisor.domain.ids import OpportunityId, ProviderId
from advisor.domain.languages import LanguageCode
from advisor.domain.matching import Candidate, RelevancePart, ScorePart
from advisor.explaining.relevance import PART_NAMES, alternatives_line, relevance_line
from advisor.explaining.translation import translator_for
from tests.builders import an_opportunity

ENGLISH, FINNISH = (translator_for(LanguageCode(code)) for code in ("en", "fi"))
COURSE = an_opportunity("welding")


def a_candidate(**parts: float) -> Candidate:
    named = tuple(ScorePart(RelevancePart[name], value) for name, value in parts.items())
    return Candidate(opportunity=COURSE, evidence=(), relevance=sum(parts.values()), parts=named)


def test_every_part_of_the_relevance_has_a_name_in_words() -> None:
    assert set(PART_NAMES) == set(RelevancePart)


def test_the_greatest_part_is_named_first_and_tiny_ones_not_at_all() -> None:
    line = relevance_line(a_candidate(OUTCOMES=0.1, ESSENTIAL_SKILLS=0.3, PRICE=0.0001), ENGLISH)
    assert line == "Why here: covers essential skills 75 %, learning outcomes say so 25 %"


def test_parts_are_named_in_the_persons_language() -> None:
    assert relevance_line(a_candidate(SURENESS=0.2), FINNISH) == "Miksi tässä: sen parhaat virkkeet ovat varmoja 100 %"


def test_another_provider_of_the_same_content_is_named() -> None:
    other = replace(
        COURSE,
        id=OpportunityId("demo:elsewhere"),
        provider=Provider(id=ProviderId("q"), source=COURSE.source, name="Elsewhere School"),
    )
    line = alternatives_line(replace(a_candidate(SURENESS=0.2), alternatives=(other,)), ENGLISH)
    assert line == "The same content is also offered by Elsewhere School."


def test_other_languages_of_the_same_content_are_named() -> None:
    edition = replace(COURSE, id=OpportunityId("demo:welding@sv"), languages=(LanguageCode("sv"),))
    line = alternatives_line(replace(a_candidate(SURENESS=0.2), alternatives=(edition,)), ENGLISH)
    assert line == "The same content is also there in Swedish."


def test_nothing_is_said_of_alternatives_where_there_are_none() -> None:
    assert alternatives_line(a_candidate(SURENESS=0.2), ENGLISH) is None
