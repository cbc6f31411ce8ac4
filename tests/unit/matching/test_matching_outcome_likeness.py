"""How like outcomes are, offering against offering; and the plan that it is measured for."""

import pytest

from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.learner import PriorLearning
from advisor.domain.matching import TextPart
from advisor.domain.planning_results import NothingToPlan
from advisor.domain.stacking import StackType, Verdict
from advisor.matching.outcome_likeness import MOST_COMPARED, likeness_of
from advisor.plan_facts import PlanFacts, base_award
from advisor.text_ports import IndexedText
from tests.builders import a_group, a_read_source, an_opportunity, an_outcome, unit_ids
from tests.fake_matching import FakeEncoder, FakeTextIndex
from tests.fakes import FakeCatalogue
from tests.unit.planning.planning_builders import a_plan_request, planned

DATA = an_opportunity("data", outcomes=[an_outcome("Clean a table of data."), an_outcome("Draw a chart.")])
AGAIN = an_opportunity("again", outcomes=[an_outcome("Clean a table of data.")])
SILENT = an_opportunity("silent", outcomes=())


def an_index(*offerings: LearningOpportunity) -> FakeTextIndex:
    rows = [
        IndexedText(offering.id, part, text, offering.spec.text_language)
        for offering in offerings
        for part, text in (
            (TextPart.TITLE, offering.spec.title),
            *((TextPart.OUTCOME, outcome.text) for outcome in offering.spec.outcomes),
        )
    ]
    return FakeTextIndex(rows, FakeEncoder())


def test_each_outcome_is_compared_with_the_nearest_one_of_each_other_offering() -> None:
    found = likeness_of((DATA, AGAIN, SILENT), an_index(DATA, AGAIN, SILENT)).nearest
    data, again = unit_ids("data", "again")
    assert set(found) == {(data, again), (again, data)}
    same, other = found[data, again]
    assert same == pytest.approx(1)
    assert other < 0.75
    assert found[again, data] == pytest.approx((1,))


def test_of_too_many_offerings_nothing_is_measured() -> None:
    many = [an_opportunity(f"unit-{number}") for number in range(MOST_COMPARED + 1)]
    assert likeness_of(many, an_index(*many)).nearest == {}


def test_a_plan_gets_both_and_what_is_no_plan_stays() -> None:
    facts = PlanFacts(catalogue=FakeCatalogue(a_read_source()), evidence=an_index(DATA, AGAIN))
    request = a_plan_request(DATA, AGAIN, rules=a_group(units=("data", "again"), all_of=True))
    plan = facts.of_plan(request, planned(request))
    assert [one.unit for one in plan.recognition] == [step.opportunity.spec.id for step in plan.steps]
    assert plan.stacking[0].of_type(StackType.VERTICAL).verdict is Verdict.YES
    assert facts.with_facts(request, NothingToPlan()) == NothingToPlan()


def test_the_base_is_the_only_award_that_the_person_named() -> None:
    bachelor, diploma = PriorLearning(title="Bachelor of Biology"), PriorLearning(title="Diploma in nursing")
    unit = PriorLearning(title="Data", unit=unit_ids("data")[0])
    named = base_award((bachelor, unit))
    assert named is not None
    assert named.title == "Bachelor of Biology"
    assert named.level is None
    assert base_award((bachelor, diploma)) is None
    assert base_award(()) is None
