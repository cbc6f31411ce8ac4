"""A request holds what its offerings need before or beside them, so many levels deep."""

from collections.abc import Sequence
from dataclasses import replace

from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.ids import ProgrammeRuleId, SpecId
from advisor.domain.unit_rules import Equivalents
from advisor.planning.needed_offerings import units_named, with_needed
from tests.builders import a_group, a_prerequisite, a_qualification, a_spec, an_opportunity, unit_ids

CHAIN = {
    f"demo:{number}": an_opportunity(str(number), prerequisite=a_prerequisite(str(number + 1))) for number in range(9)
}


def load(units: Sequence[SpecId]) -> list[LearningOpportunity]:
    return [CHAIN[unit] for unit in units if unit in CHAIN]


def ids(found: Sequence[LearningOpportunity]) -> list[str]:
    return [one.id.removeprefix("demo:") for one in found]


def test_what_comes_before_is_collected_level_by_level() -> None:
    assert ids(with_needed([CHAIN["demo:2"]], load, deepest=3)) == ["2", "3", "4", "5"]


def test_the_end_of_a_chain_is_no_error_and_nothing_is_there_twice() -> None:
    assert ids(with_needed([CHAIN["demo:7"], CHAIN["demo:8"]], load)) == ["7", "8"]


def test_what_is_needed_beside_is_collected_too() -> None:
    beside = an_opportunity("x", spec=replace(a_spec("x"), corequisite=a_prerequisite("8")))
    assert ids(with_needed([beside], load)) == ["8", "x"]


def test_rules_beside_the_groups_name_units_too() -> None:
    rule = Equivalents(id=ProgrammeRuleId("same"), unit=SpecId("demo:1"), accepted=unit_ids("5"))
    award = replace(a_qualification(rules=a_group(units=("1", "2"))), further_rules=(rule,))
    assert units_named(award) == unit_ids("1", "2", "5")
