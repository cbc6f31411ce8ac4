"""A qualification with what is known of its units: what all checks of its rules share."""

from __future__ import annotations

from collections.abc import Iterable, Set
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from advisor.domain.ids import SpecId
from advisor.domain.qualifications import Qualification
from advisor.domain.rule_findings import FindingKind, RuleFinding, Severity
from advisor.domain.unit_rules import Equivalents
from advisor.planning.problem import known_credits
from advisor.planning.rule_reach import Reach
from advisor.planning.unit_facts import Units

_NAMED = 6
"""Units that a finding names; the rest is counted."""


@dataclass(frozen=True)
class Checked:
    """A qualification with what is known of its units; all checks share it.

    `awards`: ids of known awards, since some sources name these among the units.
    """

    award: Qualification
    units: Units
    awards: Set[str] = frozenset()

    @cached_property
    def stand_ins(self) -> dict[SpecId, frozenset[SpecId]]:
        """The units that stand for a unit, by its id."""
        found: dict[SpecId, frozenset[SpecId]] = {}
        for rule in self.award.further_rules:
            if isinstance(rule, Equivalents):
                found[rule.unit] = found.get(rule.unit, frozenset()) | frozenset(rule.accepted)
        return found

    def is_known(self, unit: SpecId) -> bool:
        """Whether the unit, or one that stands for it, is known."""
        return unit in self.units or any(other in self.units for other in self.stand_ins.get(unit, ()))

    @cached_property
    def best(self) -> Reach:
        """Bounds with every unknown unit worth whatever is needed."""
        return Reach(self.award.rules, {unit: self.worth(unit) for unit in self.award.rules.all_units()})

    @cached_property
    def with_known_units(self) -> Reach:
        """Bounds with known units alone."""
        known = [unit for unit in self.award.rules.all_units() if self.is_known(unit)]
        return Reach(self.award.rules, {unit: self.worth(unit) for unit in known})

    def worth(self, unit: SpecId) -> int | None:
        """Hundredths in the award's own system; `None`: not known, or another unit may stand for it."""
        return None if unit in self.stand_ins else self._credits.get(unit)

    @cached_property
    def _credits(self) -> dict[SpecId, int | None]:
        return dict(known_credits(self.award, {unit: facts.spec for unit, facts in self.units.items()}))

    def finding(
        self,
        kind: FindingKind,
        element: str | None,
        *part: str | int,
        value: str,
        expected: str,
        remedy: str,
        severity: Severity = Severity.ERROR,
    ) -> RuleFinding:
        """Something wrong in this qualification."""
        return RuleFinding(
            kind=kind,
            severity=severity,
            qualification=self.award.id,
            element=element,
            part=part,
            value=value,
            expected=expected,
            remedy=remedy,
        )


def points(hundredths: int) -> str:
    """Credits for showing."""
    return f"{Decimal(hundredths).scaleb(-2).normalize():f}"


def some(names: Iterable[str]) -> str:
    """The first names, and how many more there are."""
    listed = list(names)
    more = len(listed) - _NAMED
    return ", ".join(listed[:_NAMED]) + (f" and {more} more" if more > 0 else "")
