"""Checks of requirement groups: units that nobody knows, minima out of reach, groups that nothing asks for."""

from __future__ import annotations

from collections.abc import Iterator

from advisor.domain.admission_rules import EntryRequirement
from advisor.domain.credit_rules import DoubleCounting
from advisor.domain.ids import SpecId
from advisor.domain.programme_rules import ProgrammeRule
from advisor.domain.qualifications import Qualification, RequirementGroup
from advisor.domain.rule_findings import FindingKind, RuleFinding, Severity
from advisor.domain.unit_rules import Equivalents, Exclusion
from advisor.planning.rule_checked import Checked, points, some
from advisor.planning.rule_reach import Reach, needed_groups


def unknown_units(checked: Checked) -> Iterator[RuleFinding]:
    """Units that groups and further rules name and nobody knows, each place by itself."""
    for owner, part, unit in _places(checked.award):
        if unit in checked.units:
            continue
        is_award = unit in checked.awards
        yield RuleFinding(
            kind=FindingKind.AWARD_AS_UNIT if is_award else FindingKind.UNKNOWN_UNIT,
            severity=Severity.WARNING if is_award else Severity.ERROR,
            qualification=checked.award.id,
            element=owner,
            part=part,
            unit=unit,
            value=unit,
            expected="a unit, which can be taken by itself" if is_award else "a unit of this file or of the store",
            remedy="Name the units of that award, or leave it to people with `human_check`."
            if is_award
            else "Correct the id, add the unit, or import the source that has it.",
        )


def _places(award: Qualification) -> Iterator[tuple[str, tuple[str | int, ...], SpecId]]:
    """Every place where a group or a rule names a unit: its id, the part that names it, and the unit."""
    for group in award.rules.walk():
        yield from ((group.id, ("units", position), unit) for position, unit in enumerate(group.units))
    for rule in award.further_rules:
        for position, unit in enumerate(rule.named_units()):
            yield rule.id, _part(rule, position), unit


def _part(rule: ProgrammeRule, position: int) -> tuple[str | int, ...]:
    """Where a rule file has the unit that the rule names at this position."""
    if isinstance(rule, Exclusion):
        return ("units", position)
    if isinstance(rule, EntryRequirement):
        return ("held",)
    if position == 0:
        return ("unit",)
    return ("accepted", position - 1) if isinstance(rule, Equivalents) else ("needed",)


def unreachable_groups(checked: Checked) -> Iterator[RuleFinding]:
    """Groups that cannot be met, where that begins; those above them are not named again."""
    for group in checked.award.rules.walk():
        if checked.best.groups[group.id].met or _is_empty(group) or _is_below(checked.best, group):
            continue
        yield _why(checked, checked.best, group)
    for group in checked.award.rules.walk():
        known = checked.with_known_units
        if checked.best.groups[group.id].met and not known.groups[group.id].met and not _is_below(known, group):
            missing = [unit for unit in group.all_units() if not checked.is_known(unit)]
            yield _only_with(checked, group, missing)


def _is_below(reach: Reach, group: RequirementGroup) -> bool:
    """Whether a group below, which has to be met, is the reason."""
    return group.all_of and any(not reach.groups[below.id].met for below in group.groups)


def _why(checked: Checked, reach: Reach, group: RequirementGroup) -> RuleFinding:
    """What keeps a group from being met although all groups that it needs could be."""
    low, high = group.min_credits_hundredths, group.max_credits_hundredths
    members = len(group.units) + len(group.groups) if group.all_of else reach.available(group)
    if group.min_count is not None and members < group.min_count:
        return checked.finding(
            FindingKind.UNREACHABLE_MINIMUM, group.id, "choose", "min", value=str(group.min_count),
            expected=f"at most {members}, the units and groups that can count here",
            remedy="Lower the minimum, or add units.",
        )  # fmt: skip
    if group.all_of and group.max_count is not None and len(group.units) > group.max_count:
        return checked.finding(
            FindingKind.CONTRADICTION, group.id, "choose", "max", value=str(group.max_count),
            expected=f"at least {len(group.units)}, the units that `all_of` makes mandatory here",
            remedy="Raise the maximum, or take `all_of` away.",
        )  # fmt: skip
    least = _least(reach, group)
    if high is not None and least is not None and least > high:
        return checked.finding(
            FindingKind.CONTRADICTION, group.id, "credits", "max", value=points(high),
            expected=f"at least {points(least)}, the credits of what is mandatory here",
            remedy="Raise the maximum, or make less mandatory.",
        )  # fmt: skip
    most = reach.most_hundredths(group)
    if low is not None and most is not None and most < low:
        return checked.finding(
            FindingKind.UNREACHABLE_MINIMUM, group.id, "credits", "min", value=points(low),
            expected=f"at most {points(most)}, the most that whole units can add up to here",
            remedy="Lower the minimum, raise maxima below it, or add units.",
        )  # fmt: skip
    return checked.finding(
        FindingKind.UNREACHABLE_MINIMUM, group.id, "credits", value=f"{_range(low, high)} credits",
        expected="credits that whole units of this group can add up to",
        remedy="Widen the range, or add units of other sizes.",
    )  # fmt: skip


def _least(reach: Reach, group: RequirementGroup) -> int | None:
    """Fewest hundredths that come with meeting the group, its own credits aside; `None`: that is not known."""
    if not group.all_of:
        parts = sorted(reach.groups[below.id].met.least for below in group.groups if reach.groups[below.id].met)
        needed = (group.min_count or 0) - len(group.units)
        return sum(parts[:needed]) * reach.step if needed > 0 else 0
    below = sum(reach.groups[part.id].met.least for part in group.groups) * reach.step
    return below + sum(reach.worth.get(unit) or 0 for unit in group.units)


def _only_with(checked: Checked, group: RequirementGroup, missing: list[SpecId]) -> RuleFinding:
    return RuleFinding(
        kind=FindingKind.NEEDS_UNKNOWN_UNITS,
        severity=Severity.WARNING,
        qualification=checked.award.id,
        element=group.id,
        part=("units",),
        value=some(missing),
        expected="enough known units to meet the group",
        remedy="Add these units, or import the source that has them.",
    )


def idle_groups(checked: Checked) -> Iterator[RuleFinding]:
    """Groups without members, and conditions of groups that nothing asks to be met."""
    yield from _idle(checked, checked.award.rules, is_asked=True)


def _idle(checked: Checked, group: RequirementGroup, *, is_asked: bool) -> Iterator[RuleFinding]:
    if _is_empty(group) and _asks(group):
        yield checked.finding(
            FindingKind.UNREACHABLE_GROUP, group.id, "units", value="no units and no groups",
            expected="members that can count, since the group asks for some",
            remedy="Add units, or take the group out.",
        )  # fmt: skip
    if not is_asked and _asks(group):
        yield RuleFinding(
            kind=FindingKind.UNREACHABLE_GROUP,
            severity=Severity.WARNING,
            qualification=checked.award.id,
            element=group.id,
            value="a minimum that nothing asks for",
            expected="`all_of` or `choose` in a group above, which makes this one count",
            remedy="State `all_of` or `choose` in the group above, or take the minimum out.",
        )
    asks_below = is_asked and (group.all_of or bool(group.min_count))
    for below in group.groups:
        yield from _idle(checked, below, is_asked=asks_below)


def _is_empty(group: RequirementGroup) -> bool:
    return not group.units and not group.groups and group.human_check is None


def _asks(group: RequirementGroup) -> bool:
    return bool(group.all_of or group.min_count or group.min_credits_hundredths)


def mandatory_twice(checked: Checked) -> Iterator[RuleFinding]:
    """Units that two groups need for certain, although a unit counts in one group only."""
    needed = needed_groups(checked.award.rules)
    homes: dict[SpecId, list[RequirementGroup]] = {}
    for group in checked.award.rules.walk():
        if group.id in needed and group.all_of:
            for unit in group.units:
                homes.setdefault(unit, []).append(group)
    for unit, groups in homes.items():
        if len(groups) > 1 and unit not in checked.stand_ins and not _may_share(checked, groups):
            second = groups[1]
            yield checked.finding(
                FindingKind.CONTRADICTION, second.id, "units", second.units.index(unit), value=unit,
                expected=f"a unit that no other group needs for certain; {groups[0].id} does, and it counts once",
                remedy="Take it out of one group, or allow it with a rule `double-counting`.",
            )  # fmt: skip


def _may_share(checked: Checked, groups: list[RequirementGroup]) -> bool:
    """Whether a rule lets units count in two of the groups, or in groups above them."""
    for rule in checked.award.further_rules:
        if isinstance(rule, DoubleCounting):
            shared = [found for one in rule.groups if (found := checked.award.group(one)) is not None]
            homes = {above.id for above in shared for below in above.walk() if below in groups}
            if len(homes) > 1:
                return True
    return False


def _range(low: int | None, high: int | None) -> str:
    if low is None or high is None:
        return f"at least {points(low)}" if low is not None else f"at most {points(high or 0)}"
    return f"{points(low)} to {points(high)}"
