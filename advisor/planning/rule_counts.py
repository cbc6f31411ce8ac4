"""Counts over the rules of many qualifications: what they ask for, and which units of theirs nobody knows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass

from advisor.domain.ids import QualificationId, SpecId
from advisor.domain.qualifications import Qualification, RequirementGroup
from advisor.domain.rule_findings import FindingKind, RuleFinding, Severity
from advisor.planning.unit_facts import Units


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleCounts:
    """What the qualifications of one source ask for."""

    qualifications: int
    fully_resolved: int
    """Qualifications all of whose units are known."""

    groups: int
    all_of: int
    choices: int
    """Groups that leave a choice: by number of members, or by credits without being all-of."""

    left_to_people: int
    """Groups with a condition that only people can judge."""

    further_rules: int
    units: int
    """Different units named in groups."""

    unresolved: int
    """Those of them that are not known as units."""

    unresolved_awards: int
    """Those of the unresolved that are awards."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingCount:
    """Findings of one kind and severity."""

    kind: FindingKind
    severity: Severity
    findings: int
    qualifications: int


def count_rules(awards: Iterable[Qualification], units: Units, award_ids: Set[str]) -> RuleCounts:
    """The counts over these qualifications."""
    listed = tuple(awards)
    groups = [group for award in listed for group in award.rules.walk()]
    named = {unit for group in groups for unit in group.units}
    missing = {unit for unit in named if unit not in units}
    return RuleCounts(
        qualifications=len(listed),
        fully_resolved=sum(missing.isdisjoint(award.rules.all_units()) for award in listed),
        groups=len(groups),
        all_of=sum(group.all_of for group in groups),
        choices=sum(is_choice(group) for group in groups),
        left_to_people=sum(group.human_check is not None for group in groups),
        further_rules=sum(len(award.further_rules) for award in listed),
        units=len(named),
        unresolved=len(missing),
        unresolved_awards=len(missing & award_ids),
    )


def is_choice(group: RequirementGroup) -> bool:
    """Whether the group leaves a choice among its units or groups."""
    if group.min_count is not None or group.max_count is not None:
        return True
    return bool(group.min_credits_hundredths and not group.all_of and (group.units or group.groups))


def unresolved_units(awards: Iterable[Qualification], units: Units) -> Mapping[SpecId, tuple[QualificationId, ...]]:
    """Every unit that groups name and nobody knows, in order, with the qualifications that name it."""
    found: dict[SpecId, list[QualificationId]] = {}
    for award in awards:
        for unit in award.rules.all_units():
            if unit not in units:
                found.setdefault(unit, []).append(award.id)
    return {unit: tuple(sorted(found[unit])) for unit in sorted(found)}


def count_findings(findings: Iterable[RuleFinding]) -> tuple[FindingCount, ...]:
    """The findings by kind, errors first."""
    counts: Counter[tuple[Severity, FindingKind]] = Counter()
    owners: dict[tuple[Severity, FindingKind], set[QualificationId]] = {}
    for finding in findings:
        key = (finding.severity, finding.kind)
        counts[key] += 1
        owners.setdefault(key, set()).update({finding.qualification} if finding.qualification else ())
    return tuple(
        FindingCount(
            kind=kind, severity=severity, findings=counts[severity, kind], qualifications=len(owners[severity, kind])
        )
        for severity, kind in sorted(counts)
    )
