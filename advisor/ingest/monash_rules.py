"""Monash University's rule sets as trees of requirement groups.

What the fields mean, from all 845 sets (counts in tests/contract/test_catalogue_shared.py): `type` says how a
group stands to its siblings (`OR`: one of the alternatives), not how its own units combine; `credit_points` is what the
group asks for, but at the root only the sum of everything below, alternatives included. So units that sum to what is
asked for are all required, units that exceed it are a choice worth that much, and what units and groups cannot make up
(free electives, notes) is left to a person. A choice is never read more narrowly than the points allow.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from advisor.domain.qualifications import RequirementGroup
from advisor.ingest.monash_groups import (
    Points,
    RawGroup,
    and_more,
    asked_points,
    is_optional,
    is_unit,
    list_for_people,
    requirement,
    with_points,
    words,
)
from advisor.ingest.monash_lists import read_list
from advisor.ingest.monash_wording import (
    Asked,
    asked,
    further_condition,
    is_for_some_students,
    is_free_choice,
    plain,
    shortened,
)


class RuleReader:
    """Reads the groups of one rule set."""

    def __init__(self, groups: Mapping[str, RawGroup], points: Points) -> None:
        self._groups = groups
        self._points = points

    def read(self, group_id: str) -> RequirementGroup:
        """The group and all below it."""
        group = self._groups[group_id]
        if not group.children:
            return read_list(group, self._points)
        if group.parent_id is not None and is_optional(group):
            self._points.read_as("groups: optional, left to a person")
            units = [*dict.fromkeys(self._units_below(group))]
            return requirement(group, units=units, human_check=with_points(group, words(group)))
        return self._parent(group)

    def points_of_root(self, root_id: str) -> Decimal | None:
        """What the whole asks for: required groups and one option; `None` where the options differ in size.

        The source's own total adds up all groups, alternatives and optional ones included.
        """
        required, options = _parted([self._groups[child] for child in self._groups[root_id].children])
        sizes = {asked_points(option) for option in options} or {Decimal(0)}
        return sum((asked_points(one) for one in required), Decimal(0)) + sizes.pop() if len(sizes) == 1 else None

    def _parent(self, group: RawGroup) -> RequirementGroup:
        children = [self._groups[child] for child in group.children]
        required, options = _parted(children)
        if group.parent_id is None:
            self._points.read_as("root: all, and one option" if options else "root: all")
            return self._combined(group, Decimal(0), required, options, 1)
        if asked_points(group) == 0 or not all(is_unit(code) for code in group.units):
            return self._left_to_a_person(group, children)
        if not required and not options:
            return self._lists_only(group, children)
        found = self._fitting(group, asked_points(group), required, options)
        return found if found is not None else self._pool(group, children)

    def _fitting(
        self, group: RawGroup, wanted: Decimal, required: list[RawGroup], options: list[RawGroup]
    ) -> RequirementGroup | None:
        """The reading whose points add up to what the group asks for; `None` where none does."""
        weighing = [*required, *options]
        alike = all(asked_points(child) == wanted for child in weighing)
        if not group.units and alike and len(weighing) > 1:
            if is_free_choice(group.description):
                return None
            self._points.read_as("groups: choose one of equal size")
            return self._combined(group, Decimal(0), [], weighing, 1)
        for moved in (False, True):
            if moved and options:
                sizes = {asked_points(option) for option in options}
                options = [*options, *(child for child in required if asked_points(child) in sizes)]
                required = [child for child in required if asked_points(child) not in sizes]
            fixed = sum((asked_points(child) for child in required), Decimal(0))
            for option in sorted({asked_points(child) for child in options}) or [Decimal(0)]:
                rest = wanted - fixed - option
                if self._own_units_fit(group, rest):
                    self._points.read_as("groups: all, and one option" if options else "groups: all")
                    return self._combined(group, rest, required, options, 1)
            chosen = self._several_options(wanted - fixed, options) if not group.units else None
            if chosen is not None:
                self._points.read_as("groups: several options")
                return self._combined(group, Decimal(0), required, options, chosen)
        return self._short_of(group, wanted, required, options)

    def _several_options(self, rest: Decimal, options: Sequence[RawGroup]) -> int | None:
        sizes = {asked_points(option) for option in options}
        if len(sizes) != 1:
            return None
        count, remainder = divmod(rest, sizes.pop())
        return int(count) if remainder == 0 and 1 < count <= len(options) else None

    def _own_units_fit(self, group: RawGroup, rest: Decimal) -> bool:
        """Whether the group's own units can make up exactly, or by choice, `rest` credit points."""
        known, is_all_known = self._points.sum_of(group.units)
        return known == rest if not group.units else rest > 0 and (known >= rest or not is_all_known)

    def _short_of(
        self, group: RawGroup, wanted: Decimal, required: list[RawGroup], options: list[RawGroup]
    ) -> RequirementGroup | None:
        """All of the parts, where they are worth less than is asked for; the rest is left to a person."""
        known, is_all_known = self._points.sum_of(group.units)
        option = max((asked_points(child) for child in options), default=Decimal(0))
        total = known + option + sum((asked_points(child) for child in required), Decimal(0))
        if total >= wanted or not is_all_known:
            return None
        self._points.read_as("groups: fewer points than asked, the rest left to a person")
        result = self._combined(group, known, required, options, 1)
        return and_more(result, group, wanted - total)

    def _combined(
        self, group: RawGroup, own: Decimal, required: Sequence[RawGroup], options: Sequence[RawGroup], chosen: int
    ) -> RequirementGroup:
        """All required groups, `own` credit points of the group's units, and `chosen` of the options."""
        weighing = {child.id for child in (*required, *options)}
        parts = [self.read(child) for child in group.children if child in {one.id for one in required}]
        parts.extend(self.read(child) for child in group.children if child not in weighing)
        known, is_all_known = self._points.sum_of(group.units)
        takes_all = (is_all_known and known == own) or (
            not is_all_known and asked(group.title, group.description) is Asked.ALL
        )
        if group.units and not takes_all:
            parts.insert(0, requirement(group, ":units", units=group.units, min_credits=own))
        if options:
            picks = tuple(self.read(option.id) for option in options)
            if not parts and not (group.units and takes_all):
                return requirement(
                    group, groups=picks, min_count=chosen, human_check=further_condition(group.description)
                )
            parts.append(requirement(group, ":options", groups=picks, min_count=chosen))
        return requirement(
            group, units=group.units if takes_all else (), groups=tuple(parts), all_of=True,
            human_check=further_condition(group.description),
        )  # fmt: skip

    def _lists_only(self, group: RawGroup, lists: Sequence[RawGroup]) -> RequirementGroup:
        """Lists without points of their own widen what may be chosen."""
        if group.units and asked(group.title, group.description) is Asked.ALL:
            return replace(read_list(group, self._points), groups=tuple(self.read(child.id) for child in lists))
        return self._pool(group, lists)

    def _pool(self, group: RawGroup, children: Sequence[RawGroup]) -> RequirementGroup:
        """A choice from all units of the group and below, where that is possible; conditions go to a person."""
        wanted = asked_points(group)
        units = tuple(dict.fromkeys([*group.units, *(code for child in children for code in self._units_below(child))]))
        known, is_all_known = self._points.sum_of(units)
        if is_optional(group) or any(not is_unit(code) for code in units) or (is_all_known and known < wanted):
            return self._left_to_a_person(group, children)
        self._points.read_as("groups: a choice worth the points from all units below")
        says_how_many = asked(group.title, group.description) is Asked.SOME
        text = further_condition(group.description) if says_how_many else shortened(group.description) or None
        return requirement(group, units=units, min_credits=wanted, human_check=text)

    def _left_to_a_person(self, group: RawGroup, children: Sequence[RawGroup]) -> RequirementGroup:
        self._points.read_as("groups: left to a person")
        text = " ".join(filter(None, [words(group), *(plain(child.description) for child in children)]))
        units = [*group.units, *(code for child in children for code in self._units_below(child))]
        return list_for_people(group, units, text)

    def _units_below(self, group: RawGroup) -> list[str]:
        below = [code for child in group.children for code in self._units_below(self._groups[child])]
        return [*group.units, *below]


def _parted(children: Sequence[RawGroup]) -> tuple[list[RawGroup], list[RawGroup]]:
    """The groups that count toward their parent's points: those that are required, and those that are alternatives."""
    weighing = [child for child in children if asked_points(child) > 0 and not is_optional(child)]
    options = [child for child in weighing if child.type == "OR"]
    for_some = [child for child in weighing if child.type == "AND" and is_for_some_students(child.title)]
    if len(options) + len(for_some) > 1:
        # Siblings for different students, campuses or entry levels are alternatives, whatever their type says.
        options = [child for child in weighing if child in options or child in for_some]
    return [child for child in weighing if child not in options], options
