"""Checks of an award's size and dates, of units that exclude each other, and of rules about units nobody names."""

from __future__ import annotations

from collections.abc import Iterator

from advisor.domain.ids import SpecId
from advisor.domain.qualifications import RequirementGroup
from advisor.domain.rule_findings import FindingKind, RuleFinding, Severity
from advisor.domain.stated_rules import RuleKind
from advisor.domain.unit_rules import Exclusion
from advisor.planning.rule_checked import Checked, points, some
from advisor.planning.rule_reach import certain_units


def contradictory_sizes(checked: Checked) -> Iterator[RuleFinding]:
    """The size of the award against what its groups ask for and allow; dates that end before they begin."""
    award, top = checked.award, checked.award.rules
    if award.credits is not None:
        size, low, high = award.credits.hundredths, top.min_credits_hundredths, top.max_credits_hundredths
        if high is not None and high < size:
            yield checked.finding(
                FindingKind.CONTRADICTION, top.id, "credits", "max", value=points(high),
                expected=f"at least {points(size)}, the size of the award",
                remedy="Raise the maximum, or correct `credits` of the award.",
            )  # fmt: skip
        if low is not None and low > size:
            yield checked.finding(
                FindingKind.CONTRADICTION, top.id, "credits", "min", severity=Severity.WARNING, value=points(low),
                expected=f"at most {points(size)}, the size of the award",
                remedy="Lower the minimum, or correct `credits` of the award.",
            )  # fmt: skip
    if award.valid_from and award.valid_until and award.valid_until < award.valid_from:
        yield checked.finding(
            FindingKind.CONTRADICTION, None, "valid_until", value=f"{award.valid_until}",
            expected=f"a day from {award.valid_from} on, when the rules begin to apply",
            remedy="Correct one of the two dates.",
        )  # fmt: skip


def excluded_together(checked: Checked) -> Iterator[RuleFinding]:
    """Units that a group makes mandatory although they cannot count beside each other."""
    for group in checked.award.rules.walk():
        certain = [unit for unit in group.all_units() if unit in certain_units(group)]
        certain = [unit for unit in certain if unit not in checked.stand_ins]
        below = [certain_units(part) for part in group.groups]
        for rule in checked.award.further_rules:
            if isinstance(rule, Exclusion):
                both = [unit for unit in certain if unit in rule.units]
                if len(both) > rule.max_units and not any(
                    len(part & set(rule.units)) > rule.max_units for part in below
                ):
                    yield _excluded(checked, rule.id, both, f"at most {rule.max_units} of them", group)
        for one in certain:
            facts = checked.units.get(one)
            for other in facts.spec.not_with if facts else ():
                if other in certain and not any(one in part and other in part for part in below):
                    yield _excluded(checked, group.id, [one, other], "one of them, as the unit itself says", group)


def idle_rules(checked: Checked) -> Iterator[RuleFinding]:
    """Rules about units that no group names, directly or by what stands for them."""
    in_groups = checked.award.rules.all_units()
    named = set(in_groups).union(*(checked.stand_ins.get(unit, ()) for unit in in_groups))
    for rule in checked.award.further_rules:
        units = rule.named_units() if isinstance(rule, Exclusion) else rule.named_units()[:1]
        if rule.kind in (RuleKind.EXCLUSION, RuleKind.EQUIVALENTS, RuleKind.COREQUISITES):
            idle = [unit for unit in units if unit not in named]
            if idle:
                yield checked.finding(
                    FindingKind.IDLE_RULE, rule.id, severity=Severity.WARNING, value=some(idle),
                    expected="units that some group of the award names",
                    remedy="Correct the id, name the unit in a group, or take it out of the rule.",
                )  # fmt: skip


def _excluded(
    checked: Checked, element: str, both: list[SpecId], expected: str, group: RequirementGroup
) -> RuleFinding:
    return checked.finding(
        FindingKind.EXCLUDED_TOGETHER, element, value=f"{some(both)} are all mandatory in {group.id}",
        expected=expected, remedy="Make them a choice, or allow them together.",
    )  # fmt: skip
