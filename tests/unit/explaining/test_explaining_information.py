"""What an offering tells of itself in words: a tick only for what is stated, a question for everything that is open."""

from dataclasses import replace
from datetime import date

import pytest

from advisor.domain.catalogue import LearningOpportunity, Listing
from advisor.domain.credits import CreditPoints, CreditSystem
from advisor.domain.ids import OpportunityId, SourceId
from advisor.domain.information import DUTIES, Doubt, DoubtKind, Element, ElementState
from advisor.domain.languages import ENGLISH, LanguageCode
from advisor.domain.provenance import Fact, FactNote, NoteBasis, Origin
from advisor.explaining.information import (
    BASIS_TEXTS,
    DOUBT_TEXTS,
    ELEMENT_NAMES,
    QUESTIONS,
    STATE_NAMES,
    credits_text,
    doubt_line,
    element_line,
    information_heading,
    origin_line,
    questions_by_whom,
)
from advisor.explaining.translation import translator_for
from advisor.information.check import check_information
from advisor.ports import SourceSummary
from tests.builders import a_spec, an_opportunity

EN, FI = translator_for(ENGLISH), translator_for(LanguageCode("fi"))
SOURCE = SourceSummary(
    id="demo", title="Feed of Nordhavn", version="1", licence="CC0", imported_on=date(2026, 11, 22), records=1,
    is_demonstration=False,
)  # fmt: skip


def an_offering(*notes: FactNote, **spec: object) -> LearningOpportunity:
    described = replace(a_spec("x"), **spec)  # type: ignore[arg-type]
    return replace(an_opportunity(spec=described), origin=Origin(file="feed.ttl", record="urn:1", notes=notes))


def line(offering: LearningOpportunity, element: Element) -> tuple[str, str, str]:
    return element_line(check_information(offering).finding(element), offering, EN)


def test_every_element_state_basis_and_doubt_has_words_and_every_open_element_a_question() -> None:
    assert set(ELEMENT_NAMES) == set(Element)
    assert set(STATE_NAMES) == set(ElementState)
    assert set(BASIS_TEXTS) == set(NoteBasis)
    assert set(DOUBT_TEXTS) == set(DoubtKind)
    assert set(QUESTIONS) == set(DUTIES) - {Element.LEARNER, Element.DATE_OF_ISSUING, Element.GRADE, Element.TITLE}


def test_an_offering_that_leaves_everything_open_asks_all_questions_of_one_body_once() -> None:
    offering = an_offering()
    ((whom, asked),) = questions_by_whom(check_information(offering), offering, EN)
    assert whom == f"Ask {offering.provider.name}:"
    assert len(asked) == len(set(asked)) == len(check_information(offering).to_ask)


def test_provider_and_awarding_body_are_asked_apart_where_they_differ() -> None:
    offering = an_offering(awarding_body="Guild of Bakers", assessment=None, assessment_types=())
    groups = dict(questions_by_whom(check_information(offering), offering, EN))
    assert "How are the learning outcomes assessed?" in groups["Ask the awarding body (Guild of Bakers):"]
    assert sum(map(len, groups.values())) == len(check_information(offering).to_ask)


def test_what_is_inferred_says_from_what_and_is_not_called_stated() -> None:
    name, state, said = line(an_offering(), Element.AWARDING_BODY)
    assert (name, state) == ("Awarding body", "inferred, not stated")
    assert said.endswith("inferred from the provider, since no awarding body is named")


def test_a_value_that_could_not_be_read_is_shown_with_what_was_expected() -> None:
    note = FactNote(fact=Fact.LEVEL, basis=NoteBasis.NO_NATIONAL_TABLE, published="MECU Level 7", detail="no table")
    _, state, said = line(an_offering(note, eqf_level=None), Element.LEVEL)
    assert state == "not stated"
    assert said == "“MECU Level 7” could not be converted to an EQF level: no table"


@pytest.mark.parametrize(
    ("system", "points", "text"),
    [
        (CreditSystem.UK_CREDIT, "15", "15 UK credits (= 7.5 ECTS)"),
        (CreditSystem.NL_SBU, "140", "140 SBU (= 5 ECTS)"),
        (CreditSystem.NL_SBU, "100", "100 SBU (about 3.57 ECTS)"),
        (CreditSystem.ECTS, "5", "5 ECTS"),
        (CreditSystem.FI_COMPETENCE_POINT, "5", "5 osp"),
    ],
)
def test_national_points_are_shown_as_published_with_what_they_are_in_ects(
    system: CreditSystem, points: str, text: str
) -> None:
    assert credits_text(CreditPoints.of(system, points), EN) == text


def test_the_heading_counts_only_what_is_known() -> None:
    check = check_information(an_offering())
    assert information_heading(check, EN) == f"Information: {check.known} of 9 required facts known"


def test_a_doubt_names_the_values_that_do_not_agree() -> None:
    doubt = Doubt(kind=DoubtKind.HOURS_PER_CREDIT, element=Element.WORKLOAD, values=("45", "5 ECTS", "9"))
    assert doubt_line(doubt, EN).startswith("45 hours for 5 ECTS are 9 hours for one ECTS credit")


def test_braces_in_published_values_stay_as_they_are() -> None:
    note = FactNote(fact=Fact.LEVEL, basis=NoteBasis.NOT_IN_FORM, published="{level}", detail="{0} or {x}")
    assert "{level}" in line(an_offering(note, eqf_level=None), Element.LEVEL)[2]


def test_the_origin_names_source_file_record_days_and_the_other_sources() -> None:
    also = Listing(id=OpportunityId("other:1"), source=SourceId("other"), origin=Origin(file="b.json", record="row 2"))
    offering = replace(an_offering(), also_listed=(also,), source=SourceId("demo"))
    assert offering.origin is not None
    offering = replace(offering, origin=replace(offering.origin, published_on=date(2026, 5, 1)))
    assert origin_line(offering, [SOURCE], EN) == (
        "Read from: Feed of Nordhavn. Record: feed.ttl, urn:1. Imported on 22 Nov 2026. "
        "Last changed by its source on 1 May 2026. Also listed by: other (b.json, row 2)."
    )
    assert origin_line(replace(an_opportunity(), source=SourceId("gone")), [SOURCE], EN) == "Read from: gone."


def test_it_is_said_in_finnish_too() -> None:
    offering = an_offering()
    finding = check_information(offering).finding(Element.AWARDING_BODY)
    assert element_line(finding, offering, FI)[1] == "päätelty, ei ilmoitettu"
    assert "järjestäjä, koska myöntäjää ei ole nimetty" in element_line(finding, offering, FI)[2]
