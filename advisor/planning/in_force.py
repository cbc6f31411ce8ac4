"""The rules of a qualification that are in force for one person: of their intake, without what was set aside."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from advisor.domain.credit_rules import DoubleCounting
from advisor.domain.ids import GroupId, ProgrammeRuleId, SpecId
from advisor.domain.planning import PlanRequest
from advisor.domain.programme_rules import GroupPart, Override
from advisor.domain.qualifications import Qualification, RequirementGroup
from advisor.domain.stated_rules import StatedRule
from advisor.domain.unit_rules import Equivalents
from advisor.errors import PlanningError
from advisor.planning.implied_rules import implied_rules


@dataclass(frozen=True, slots=True)
class SetAside:
    """An override with what it takes out of force."""

    override: Override
    group: RequirementGroup | None
    """The group with all that it stated."""

    rule: StatedRule | None

    @property
    def parts(self) -> tuple[GroupPart, ...]:
        """Which conditions of the group it is about; only those that the group states."""
        if self.group is None:
            return ()
        return tuple(part for part in _stated_parts(self.group) if self.override.part in (None, part))


@dataclass(frozen=True, slots=True, kw_only=True)
class RulesInForce:
    """What holds for this person. Groups keep their ids; what is set aside is gone from them."""

    award: Qualification | None = None
    rules: tuple[StatedRule, ...] = ()
    """What holds beside the groups, implied rules included."""

    members: Mapping[GroupId, tuple[SpecId, ...]] = field(default_factory=dict)
    """The units that each group names itself; in `award`, what stands for them is added."""

    stand_ins: Mapping[SpecId, tuple[SpecId, ...]] = field(default_factory=dict)
    """The units that stand for a unit."""

    set_aside: tuple[SetAside, ...] = ()
    paths: Mapping[GroupId, frozenset[GroupId]] = field(default_factory=dict)
    """Each group with itself and all groups above it."""

    def ways_to(self, unit: SpecId) -> tuple[SpecId, ...]:
        """The unit, and what stands for it."""
        return (unit, *self.stand_ins.get(unit, ()))

    def may_share(self, one: GroupId, other: GroupId) -> bool:
        """Whether a unit may count in both groups."""
        for rule in self.rules:
            if isinstance(rule, DoubleCounting):
                first, second = self.side_of(rule, one), self.side_of(rule, other)
                if first is not None and second is not None and first != second:
                    return True
        return False

    def side_of(self, rule: DoubleCounting, group: GroupId) -> GroupId | None:
        """The group of the rule in which a group lies."""
        return next((side for side in rule.groups if side in self.paths[group]), None)

    def scope_of(self, rule: StatedRule) -> GroupId | None:
        """The group of which the rule is a condition: the only one that it names, else the top."""
        if self.award is None:
            return None
        named = rule.named_groups()
        return named[0] if len(named) == 1 else self.award.rules.id


def rules_in_force(request: PlanRequest) -> RulesInForce:
    """The rules that hold for the person of a request; where their cohort is not known, every rule applies.

    Raises:
        PlanningError: an override for the person is about nothing that the qualification states.
    """
    stated = request.qualification
    if stated is None:
        return RulesInForce()
    specs = {offering.spec.id: offering.spec for offering in request.opportunities}
    meant = stated.for_beginner(request.applicant.cohort, request.applicant.began_on)
    overrides = (*stated.overrides, *request.overrides)
    set_aside = tuple(_set_aside(overrides, meant, stated))
    gone = {one.override.of for one in set_aside if one.rule is not None}
    kept = tuple(rule for rule in meant.further_rules if rule.id not in gone)
    cleared = {one.group.id: one for one in set_aside if one.group is not None}
    stand_ins: dict[SpecId, tuple[SpecId, ...]] = {}
    for rule in kept:
        if isinstance(rule, Equivalents):
            stand_ins[rule.unit] = tuple(dict.fromkeys((*stand_ins.get(rule.unit, ()), *rule.accepted)))
    groups = meant.rules
    if cleared:
        groups = _without(groups, set_aside)
    members = {group.id: group.units for group in groups.walk()}
    if stand_ins:
        groups = _with_stand_ins(groups, stand_ins)
    award = meant
    if overrides or stand_ins:
        award = replace(meant, rules=groups, further_rules=kept, overrides=())
    return RulesInForce(
        award=award,
        rules=(*kept, *implied_rules(award, specs)),
        members=members,
        stand_ins=stand_ins,
        set_aside=set_aside,
        paths=dict(_paths(award.rules, frozenset())),
    )


def _set_aside(overrides: tuple[Override, ...], meant: Qualification, stated: Qualification) -> Iterator[SetAside]:
    groups = {group.id: group for group in meant.rules.walk()}
    rules: dict[ProgrammeRuleId, StatedRule] = {rule.id: rule for rule in meant.further_rules}
    known = {group.id for group in stated.rules.walk()} | {rule.id for rule in stated.further_rules}
    for override in overrides:
        group, rule = groups.get(GroupId(override.of)), rules.get(ProgrammeRuleId(override.of))
        if group is not None or rule is not None:
            yield SetAside(override, group, rule)
        elif override.of not in known:
            raise PlanningError(
                f"The override {override.id!r} sets aside {override.of!r}, which {stated.id!r} does not state; "
                "name one of its groups or rules."
            )


def _stated_parts(group: RequirementGroup) -> Iterator[GroupPart]:
    if group.all_of:
        yield GroupPart.ALL_OF
    if group.min_count is not None or group.max_count is not None:
        yield GroupPart.CHOOSE
    if group.min_credits_hundredths is not None or group.max_credits_hundredths is not None:
        yield GroupPart.CREDITS
    if group.human_check is not None:
        yield GroupPart.HUMAN_CHECK


def _without(group: RequirementGroup, set_aside: tuple[SetAside, ...]) -> RequirementGroup:
    """The groups without the conditions that were set aside."""
    parts = {part for one in set_aside if one.group is not None and one.group.id == group.id for part in one.parts}
    if GroupPart.HUMAN_CHECK in parts and not group.units and not group.groups:
        parts = set(GroupPart)  # its credits stand for what people would have judged
    kept: dict[str, object] = {"groups": tuple(_without(inner, set_aside) for inner in group.groups)}
    if GroupPart.ALL_OF in parts:
        kept["all_of"] = False
    if GroupPart.CHOOSE in parts:
        kept |= {"min_count": None, "max_count": None}
    if GroupPart.CREDITS in parts:
        kept |= {"min_credits_hundredths": None, "max_credits_hundredths": None}
    if GroupPart.HUMAN_CHECK in parts:
        kept["human_check"] = None
    return replace(group, **kept)  # type: ignore[arg-type]  # the names and values of its own fields


def _with_stand_ins(group: RequirementGroup, stand_ins: Mapping[SpecId, tuple[SpecId, ...]]) -> RequirementGroup:
    units = [way for unit in group.units for way in (unit, *stand_ins.get(unit, ()))]
    inner = tuple(_with_stand_ins(one, stand_ins) for one in group.groups)
    return replace(group, units=tuple(dict.fromkeys(units)), groups=inner)


def _paths(group: RequirementGroup, above: frozenset[GroupId]) -> Iterator[tuple[GroupId, frozenset[GroupId]]]:
    own = above | {group.id}
    yield group.id, own
    for inner in group.groups:
        yield from _paths(inner, own)
