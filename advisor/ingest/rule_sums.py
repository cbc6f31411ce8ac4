"""The least credits that meeting a tree of requirements brings: what may safely be stated as its total."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from advisor.domain.ids import SpecId
from advisor.domain.qualifications import RequirementGroup


def least_hundredths(group: RequirementGroup, worth: Mapping[SpecId, int]) -> int:
    """Hundredths of credits that no way of meeting the group can fall short of; units of unknown worth count 0.

    Args:
        group: the tree.
        worth: hundredths of credits of the units whose worth is known.
    """
    below = [least_hundredths(child, worth) for child in group.groups]
    certain = 0
    if group.all_of:
        certain = sum(worth.get(unit, 0) for unit in group.units) + sum(below)
    elif group.min_count and not group.units:
        certain = sum(sorted(below)[: group.min_count])
    return max(certain, group.min_credits_hundredths or 0)


def with_total(rules: RequirementGroup, total_hundredths: int, worth: Mapping[SpecId, int]) -> RequirementGroup:
    """The rules with their total stated at the top, where meeting the parts always reaches it; else as they are.

    A total that the parts do not reach for certain (units of unknown worth, lists that are left to a person) would
    make a possible qualification look impossible.
    """
    if total_hundredths == 0 or rules.min_credits_hundredths is not None:
        return rules
    if least_hundredths(rules, worth) < total_hundredths:
        return rules
    return replace(rules, min_credits_hundredths=total_hundredths)
