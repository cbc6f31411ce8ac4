"""What the groups of a qualification can reach at best: sums of credits, numbers of members, units that are certain.

Every answer is a bound that no plan can pass: what is called unreachable is so, what is not may still be.
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass, field
from math import gcd

from advisor.domain.ids import GroupId, SpecId
from advisor.domain.qualifications import RequirementGroup
from advisor.planning.problem import is_left_to_people
from advisor.planning.reachable_sums import NOTHING, ZERO, Sums, added_up, exactly


@dataclass(frozen=True, slots=True)
class Reached:
    """Sums that can be counted in a group within its maxima, and those with which the group is met."""

    counted: Sums
    met: Sums


@dataclass(slots=True)
class Reach:
    """The bounds of all groups of a tree.

    Args:
        rules: the group at the top.
        worth: hundredths of credits of units; units without an entry cannot be taken, `None`: credits not known.
    """

    rules: RequirementGroup
    worth: Mapping[SpecId, int | None]
    step: int = field(init=False)
    """Hundredths of which all credits are multiples."""

    groups: dict[GroupId, Reached] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        bounds = [
            bound
            for group in self.rules.walk()
            for bound in (group.min_credits_hundredths, group.max_credits_hundredths)
        ]
        self.step = gcd(*(number for number in (*bounds, *self.worth.values()) if number)) or 1
        self._visit(self.rules)

    def most_hundredths(self, group: RequirementGroup) -> int | None:
        """Most credits that can count in the group; `None`: no bound is known."""
        counted = self.groups[group.id].counted
        most = counted.most if counted else 0
        return None if most is None else most * self.step

    def available(self, group: RequirementGroup) -> int:
        """How many members of the group can count: units that can be taken, and groups that can be met."""
        units = sum(unit in self.worth for unit in group.units)
        return units + sum(bool(self.groups[below.id].met) for below in group.groups)

    def _visit(self, group: RequirementGroup) -> Reached:
        below = [self._visit(part) for part in group.groups]
        low = self._steps(group.min_credits_hundredths)
        high = self._steps(group.max_credits_hundredths)
        if is_left_to_people(group):
            found = Reached(ZERO.or_(exactly(low or 0)), exactly(low or 0))
        else:
            counted, chosen = self._chosen(group, below)
            met = self._all(group, below) if group.all_of else chosen
            found = Reached(counted.within(None, high), met.within(low, high))
        self.groups[group.id] = found
        return found

    def _all(self, group: RequirementGroup, below: list[Reached]) -> Sums:
        """All members: nothing where a unit cannot be taken, or more of them are needed than may count."""
        members = len(group.units) + len(below)
        if any(unit not in self.worth for unit in group.units) or members < (group.min_count or 0):
            return NOTHING
        if group.max_count is not None and len(group.units) > group.max_count:
            return NOTHING
        units = added_up(exactly(self._steps(self.worth[unit])) for unit in group.units)
        return units.plus(added_up(part.met for part in below))

    def _chosen(self, group: RequirementGroup, below: list[Reached]) -> tuple[Sums, Sums]:
        """Any members within the maximum; and at least as many as asked for."""
        least, most = group.min_count or 0, group.max_count
        top = max(least, -1 if most is None else most + 1)
        """Numbers of members from here on are alike."""
        by_count = [ZERO, *[NOTHING] * top]
        for unit in group.units:
            if unit in self.worth:
                by_count = _with_member(by_count, exactly(self._steps(self.worth[unit])), ZERO)
        for part in below:
            # A group that is not met may still hold units; it then is no member that counts toward the minimum.
            by_count = _with_member(by_count, part.met, part.counted)
        allowed = by_count if most is None else by_count[: most + 1]
        return _any_of(allowed), _any_of(allowed[least:])

    def _steps(self, hundredths: int | None) -> int | None:
        return None if hundredths is None else hundredths // self.step


def certain_units(group: RequirementGroup) -> Set[SpecId]:
    """Units that count in the group or below it whenever the group is met."""
    if not group.all_of:
        return frozenset()
    return frozenset(group.units).union(*(certain_units(below) for below in group.groups))


def needed_groups(rules: RequirementGroup) -> Set[GroupId]:
    """The top, and every group that has to be met for it."""
    if not rules.all_of:
        return frozenset({rules.id})
    return frozenset({rules.id}).union(*(needed_groups(below) for below in rules.groups))


def _with_member(by_count: list[Sums], as_member: Sums, otherwise: Sums) -> list[Sums]:
    """The sums with one more possible member: counted as one, or not counted."""
    found = [sums.plus(otherwise) for sums in by_count]
    for count, sums in enumerate(by_count):
        index = min(count + 1, len(by_count) - 1)
        found[index] = found[index].or_(sums.plus(as_member))
    return found


def _any_of(parts: list[Sums]) -> Sums:
    found = NOTHING
    for part in parts:
        found = found.or_(part)
    return found
