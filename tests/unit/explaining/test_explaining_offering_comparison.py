"""Offerings side by side, with what is unknown said in each place."""

from dataclasses import replace

from advisor.domain.ids import OpportunityId
from advisor.domain.languages import ENGLISH
from advisor.explaining.offering_comparison import Comparison, comparison
from advisor.explaining.translation import translator_for
from tests.page_answers import DATA, STATISTICS, a_candidate, an_answer_with_a_plan

IN_ENGLISH = translator_for(ENGLISH)
BARE = replace(
    DATA,
    id=OpportunityId("demo:bare"),
    spec=replace(DATA.spec, title="Bare", credits=None, eqf_level=None, workload_hours=None),
    provider=replace(DATA.provider, country=None),
    country=None, price=None, mode=None, languages=(), availability=replace(DATA.availability, sessions=(),
    start_months=(), any_time=False),
)  # fmt: skip


def rows(found: Comparison) -> dict[str, tuple[str, ...]]:
    return {fact.name: fact.values for fact in found.facts}


def test_each_fact_has_a_value_for_each_offering_in_their_order() -> None:
    chosen = (a_candidate(), a_candidate(STATISTICS, skill="statistics"))
    found = comparison(chosen, an_answer_with_a_plan(), {DATA.id: "13 of 17"}, IN_ENGLISH)
    assert found.titles == (DATA.spec.title, STATISTICS.spec.title)
    facts = rows(found)
    assert {len(values) for values in facts.values()} == {2}
    assert facts["Price"] == ("€350", "not stated")
    assert facts["Information"] == ("13 of 17", "not stated")
    assert facts["In the pathway"] == ("step 1", "step 2")


def test_what_is_not_stated_is_said_and_never_left_empty() -> None:
    facts = rows(comparison((a_candidate(BARE),), an_answer_with_a_plan(), {}, IN_ENGLISH))
    unknown = ("Where", "Credits", "Level", "Hours", "Price", "Form", "Language", "Starts", "Awarding body")
    assert {name: facts[name] for name in unknown} == dict.fromkeys(unknown, ("not stated",))
    assert facts["In the pathway"] == ("no",)


def test_it_is_said_what_only_one_of_them_covers() -> None:
    both = a_candidate(STATISTICS, skill="statistics")
    both = replace(both, evidence=(*both.evidence, *a_candidate().evidence))
    facts = rows(comparison((a_candidate(), both), an_answer_with_a_plan(), {}, IN_ENGLISH))
    assert facts["Missing skills that it covers"] == ("1: analyse data", "2: statistics; analyse data")
    assert facts["Only this one of these covers"] == ("none", "1: statistics")
