"""A total is stated at the top of rules only where meeting the parts always reaches it."""

from __future__ import annotations

from advisor.domain.ids import GroupId, SpecId
from advisor.domain.qualifications import RequirementGroup
from advisor.ingest.rule_sums import least_hundredths, with_total

WORTH = {SpecId("a"): 600, SpecId("b"): 600, SpecId("c"): 1200}


def a_rule(
    name: str,
    *units: str,
    groups: tuple[RequirementGroup, ...] = (),
    all_of: bool = False,
    min_count: int | None = None,
    least: int | None = None,
    human_check: str | None = None,
) -> RequirementGroup:
    return RequirementGroup(
        id=GroupId(name),
        units=tuple(SpecId(unit) for unit in units),
        groups=groups,
        all_of=all_of,
        min_count=min_count,
        min_credits_hundredths=least,
        human_check=human_check,
    )


def test_required_units_and_groups_add_up() -> None:
    rules = a_rule("r", "a", groups=(a_rule("g", "b", "c", least=600),), all_of=True)
    assert least_hundredths(rules, WORTH) == 1200


def test_of_alternatives_the_smallest_count() -> None:
    options = (a_rule("x", "a", "b", all_of=True), a_rule("y", "c", "a", all_of=True), a_rule("z", "a", all_of=True))
    assert least_hundredths(a_rule("r", groups=options, min_count=2), WORTH) == 1800


def test_units_of_unknown_worth_and_lists_bring_nothing_for_certain() -> None:
    assert least_hundredths(a_rule("r", "a", "unknown", all_of=True), WORTH) == 600
    assert least_hundredths(a_rule("r", "a", "b"), WORTH) == 0


def test_a_total_that_is_always_reached_is_stated() -> None:
    rest = a_rule("rest", least=600, human_check="one elective")
    rules = a_rule("r", "a", groups=(rest,), all_of=True)
    assert with_total(rules, 1200, WORTH).min_credits_hundredths == 1200


def test_a_total_that_may_not_be_reached_is_left_out() -> None:
    rules = a_rule("r", "a", "unknown", all_of=True)
    assert with_total(rules, 1200, WORTH) == rules


def test_a_size_that_is_not_stated_adds_nothing() -> None:
    rules = a_rule("r", "a", all_of=True)
    assert with_total(rules, 0, WORTH) == rules
