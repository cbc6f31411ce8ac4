"""Checks of limits on credits that contradict groups, units or each other."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from advisor.domain.catalogue import SpecKind
from advisor.domain.credit_rules import CreditsAtLevel, ProviderCap, RecognitionCap, Residency
from advisor.domain.ids import ProviderId, SpecId
from advisor.domain.programme_rules import ProgrammeRule
from advisor.domain.qualifications import RequirementGroup
from advisor.domain.rule_amounts import CreditAmount, LearningKind
from advisor.domain.rule_findings import FindingKind, RuleFinding, Severity
from advisor.domain.stated_rules import GroupScopedRule
from advisor.domain.unit_rules import SupervisedAssessment
from advisor.planning.problem import is_left_to_people
from advisor.planning.rule_checked import Checked, points, some
from advisor.planning.rule_reach import certain_units
from advisor.planning.unit_facts import UnitFacts


def limits_out_of_reach(checked: Checked) -> Iterator[RuleFinding]:
    """Limits on credits that the units, the groups or other limits make impossible."""
    for rule in checked.award.further_rules:
        if isinstance(rule, GroupScopedRule):
            group = _scope(checked, rule)
            yield from _shares_of_nothing(checked, rule)
            if isinstance(rule, CreditsAtLevel):
                yield from _level(checked, rule, group)
            elif isinstance(rule, Residency):
                yield from _residency(checked, rule, group)
            elif isinstance(rule, RecognitionCap):
                yield from _recognition(checked, rule, group)
            elif isinstance(rule, ProviderCap):
                yield from _provider(checked, rule, group)
            elif isinstance(rule, SupervisedAssessment):
                yield from _supervision(checked, rule, group)
    yield from _levels_together(checked)


def _scope(checked: Checked, rule: GroupScopedRule) -> RequirementGroup:
    """The group that a rule is about."""
    found = None if rule.group is None else checked.award.group(rule.group)
    return checked.award.rules if found is None else found


def _shares_of_nothing(checked: Checked, rule: ProgrammeRule) -> Iterator[RuleFinding]:
    amount = _amount(rule)
    if amount is not None and amount.share is not None and checked.award.total_hundredths is None:
        share = f"{amount.share.part}/{amount.share.whole}"
        yield checked.finding(
            FindingKind.UNKNOWN_TOTAL, rule.id, severity=Severity.WARNING, value=share,
            expected="a qualification whose `credits` are stated",
            remedy="State `credits` of the qualification, or a minimum at the top; until then the rule is unknown.",
        )  # fmt: skip


def _amount(rule: ProgrammeRule) -> CreditAmount | None:
    if isinstance(rule, Residency):
        return rule.minimum
    if isinstance(rule, RecognitionCap):
        return rule.maximum
    return rule.max_credits if isinstance(rule, ProviderCap) else None


def _level(checked: Checked, rule: CreditsAtLevel, group: RequirementGroup) -> Iterator[RuleFinding]:
    least, most = rule.min_credits_hundredths, rule.max_credits_hundredths
    possible = [unit for unit in group.all_units() if _may_be_at(checked, unit, rule)]
    yield from _too_little(checked, rule, group, least, _worth(checked, group, possible), "units at this level")
    certain = [unit for unit in certain_units(group) if unit in checked.units and unit not in checked.stand_ins]
    levels = {unit: checked.units[unit].spec.eqf_level for unit in certain}
    at_level = sorted(unit for unit, level in levels.items() if level is not None and rule.includes(level.level))
    yield from _too_much(checked, rule, most, at_level, ("credits", "max"))


def _may_be_at(checked: Checked, unit: SpecId, rule: CreditsAtLevel) -> bool:
    facts = checked.units.get(unit)
    level = facts.spec.eqf_level if facts else None
    return level is None or unit in checked.stand_ins or rule.includes(level.level)


def _residency(checked: Checked, rule: Residency, group: RequirementGroup) -> Iterator[RuleFinding]:
    least = rule.minimum.as_minimum(checked.award.total_hundredths)
    here = {checked.award.provider.id, *rule.providers}
    units = [unit for unit in group.all_units() if _may_come_from(checked, unit, here)]
    yield from _too_little(checked, rule, group, least, _worth(checked, group, units), "units of the awarding body")
    capped = _own_cap(checked, group)
    if least is not None and capped is not None and not rule.providers and least > capped:
        yield _contradiction(
            checked, rule, ("min",), least, f"at most {points(capped)}, which a rule `provider-cap` allows"
        )


def _recognition(checked: Checked, rule: RecognitionCap, group: RequirementGroup) -> Iterator[RuleFinding]:
    most = rule.maximum.as_maximum(checked.award.total_hundredths)
    certain = sorted(unit for unit in certain_units(group) if _is_capped(checked, unit, rule))
    yield from _too_much(checked, rule, most, certain, ("max",))
    asked = _asked(checked, group)
    if most is None or asked is None or rule.learning:
        return
    own = _worth(
        checked, group, [u for u in group.all_units() if _may_come_from(checked, u, {checked.award.provider.id})]
    )
    capped = _own_cap(checked, group)
    bounds = [bound for bound in (own, capped) if bound is not None]
    if bounds and min(bounds) + most < asked:
        yield _contradiction(
            checked, rule, ("max",), most,
            f"at least {points(asked - min(bounds))}: {points(asked)} are asked for, and the awarding body gives at "
            f"most {points(min(bounds))}",
        )  # fmt: skip
    for other in checked.award.further_rules:
        if isinstance(other, Residency) and other.group == rule.group and not other.providers:
            least = other.minimum.as_minimum(checked.award.total_hundredths)
            if least is not None and least + most > asked and group.max_credits_hundredths in (None, asked):
                yield _contradiction(
                    checked, rule, ("max",), most,
                    f"at most {points(max(0, asked - least))}, which the rule {other.id} leaves of {points(asked)}",
                    severity=Severity.WARNING,
                )  # fmt: skip


def _provider(checked: Checked, rule: ProviderCap, group: RequirementGroup) -> Iterator[RuleFinding]:
    most = None if rule.max_credits is None else rule.max_credits.as_maximum(checked.award.total_hundredths)
    certain = sorted(unit for unit in certain_units(group) if unit in checked.units and unit not in checked.stand_ins)
    for provider in sorted({one for unit in certain for one in checked.units[unit].providers}):
        is_meant = provider in rule.providers if rule.providers else provider != checked.award.provider.id
        units = [unit for unit in certain if checked.units[unit].providers == {provider}]
        if not is_meant or not units:
            continue
        yield from _too_much(checked, rule, most, units, ("max",))
        if rule.max_units is not None and len(units) > rule.max_units:
            yield checked.finding(
                FindingKind.CONTRADICTION, rule.id, "max_units", value=str(rule.max_units),
                expected=f"at least {len(units)}: {some(units)} are mandatory, and {provider} alone offers them",
                remedy="Raise the maximum, or make less mandatory.",
            )  # fmt: skip


def _supervision(checked: Checked, rule: SupervisedAssessment, group: RequirementGroup) -> Iterator[RuleFinding]:
    for unit in sorted(certain_units(group)):
        facts = checked.units.get(unit)
        if facts is None or unit in checked.stand_ins:
            continue
        is_asked = not rule.recognised_only or checked.award.provider.id not in facts.providers
        if is_asked and rule.is_met_by(facts.spec.supervision) is False:
            yield checked.finding(
                FindingKind.CONTRADICTION, rule.id, value=f"{unit}: {facts.spec.supervision}",
                expected="mandatory units whose assessment the rule accepts",
                remedy="Take the unit out of what is mandatory, or limit the rule to a group without it.",
            )  # fmt: skip


def _levels_together(checked: Checked) -> Iterator[RuleFinding]:
    """Minima at levels that have none in common, which together are more than the group may hold."""
    rules = [rule for rule in checked.award.further_rules if isinstance(rule, CreditsAtLevel)]
    for one, other in combinations([rule for rule in rules if rule.min_credits_hundredths], 2):
        group = _scope(checked, one)
        most = checked.best.most_hundredths(group)
        both = (one.min_credits_hundredths or 0) + (other.min_credits_hundredths or 0)
        is_apart = not any(one.includes(level) and other.includes(level) for level in range(1, 9))
        if one.group == other.group and is_apart and most is not None and both > most:
            yield _contradiction(
                checked, other, ("credits", "min"), other.min_credits_hundredths or 0,
                f"no more than fits beside the rule {one.id}: together {points(both)}, and at most {points(most)} can "
                f"count in {group.id}",
            )  # fmt: skip


def _too_little(
    checked: Checked, rule: ProgrammeRule, group: RequirementGroup, least: int | None, available: int | None, what: str
) -> Iterator[RuleFinding]:
    """A minimum above what the units of the group, or its maximum, allow."""
    most = checked.best.most_hundredths(group)
    bounds = [bound for bound in (available, most) if bound is not None]
    if least is not None and bounds and min(bounds) < least:
        part = ("min",) if isinstance(rule, Residency) else ("credits", "min")
        yield checked.finding(
            FindingKind.UNREACHABLE_MINIMUM, rule.id, *part, value=points(least),
            expected=f"at most {points(min(bounds))}, the credits that {what} can bring in {group.id}",
            remedy="Lower the minimum, or add such units.",
        )  # fmt: skip


def _too_much(
    checked: Checked, rule: ProgrammeRule, most: int | None, units: list[SpecId], part: tuple[str, ...]
) -> Iterator[RuleFinding]:
    """Mandatory units worth more than a maximum allows."""
    least = sum(checked.worth(unit) or 0 for unit in units)
    if most is not None and least > most:
        yield _contradiction(
            checked, rule, part, most, f"at least {points(least)}, the credits of {some(units)}, which are mandatory"
        )


def _contradiction(
    checked: Checked,
    rule: ProgrammeRule,
    part: tuple[str, ...],
    hundredths: int,
    expected: str,
    *,
    severity: Severity = Severity.ERROR,
) -> RuleFinding:
    return checked.finding(
        FindingKind.CONTRADICTION, rule.id, *part, severity=severity, value=points(hundredths), expected=expected,
        remedy="Change one of the two, so that both can hold.",
    )  # fmt: skip


def _worth(checked: Checked, group: RequirementGroup, units: list[SpecId]) -> int | None:
    """Credits of all of these, and of what people decide on in the group; `None` where any is not known."""
    known = [checked.worth(unit) for unit in units]
    by_people = sum(below.min_credits_hundredths or 0 for below in group.walk() if is_left_to_people(below))
    return None if any(points is None for points in known) else by_people + sum(points or 0 for points in known)


def _asked(checked: Checked, group: RequirementGroup) -> int | None:
    """Credits that the group asks for; at the top, at least the size of the award."""
    if group is checked.award.rules:
        return group.min_credits_hundredths or checked.award.total_hundredths
    return group.min_credits_hundredths


def _may_come_from(checked: Checked, unit: SpecId, providers: set[ProviderId]) -> bool:
    facts = checked.units.get(unit)
    return facts is None or unit in checked.stand_ins or not providers.isdisjoint(facts.providers)


def _is_capped(checked: Checked, unit: SpecId, rule: RecognitionCap) -> bool:
    """Whether a mandatory unit falls under the cap for certain."""
    facts = checked.units.get(unit)
    if facts is None or unit in checked.stand_ins:
        return False
    return rule.limits(_learning(facts), is_own=checked.award.provider.id in facts.providers) is True


def _learning(facts: UnitFacts) -> LearningKind | None:
    return LearningKind.MICRO_CREDENTIAL if facts.spec.kind is SpecKind.MICRO_CREDENTIAL else None


def _own_cap(checked: Checked, group: RequirementGroup) -> int | None:
    """Most credits from the awarding body, where a rule caps these over the group or everything."""
    caps = [
        rule.max_credits.as_maximum(checked.award.total_hundredths)
        for rule in checked.award.further_rules
        if isinstance(rule, ProviderCap)
        and rule.max_credits is not None
        and checked.award.provider.id in rule.providers
        and rule.group in (None, group.id)
    ]
    return min((cap for cap in caps if cap is not None), default=None)
