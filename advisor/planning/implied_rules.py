"""Rules that no list of rules states, but that follow from the dates of a qualification and from its units."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from advisor.domain.catalogue import AchievementSpec
from advisor.domain.ids import ProgrammeRuleId, SpecId
from advisor.domain.qualifications import Qualification
from advisor.domain.stated_rules import StatedRule


@dataclass(frozen=True, slots=True, kw_only=True)
class Validity(StatedRule):
    """For whom the rules of a qualification are: for certain cohorts, or for who begins while they are valid."""

    valid_from: date | None
    valid_until: date | None
    cohorts: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitsApart(StatedRule):
    """Units that say of themselves that they cannot count beside each other."""

    pairs: tuple[tuple[SpecId, SpecId], ...]

    def named_units(self) -> tuple[SpecId, ...]:
        """All of them, each once."""
        return tuple(dict.fromkeys(unit for pair in self.pairs for unit in pair))


def implied_rules(award: Qualification, specs: Mapping[SpecId, AchievementSpec]) -> Iterator[StatedRule]:
    """The implied rules of a qualification; only those that say anything."""
    if award.valid_from or award.valid_until or award.cohorts:
        yield Validity(
            id=ProgrammeRuleId(f"{award.id} validity"),
            valid_from=award.valid_from,
            valid_until=award.valid_until,
            cohorts=award.cohorts,
        )
    pairs = apart({unit: specs[unit] for unit in award.rules.all_units() if unit in specs})
    if pairs:
        yield UnitsApart(id=ProgrammeRuleId(f"{award.id} units apart"), pairs=pairs)


def apart(specs: Mapping[SpecId, AchievementSpec]) -> tuple[tuple[SpecId, SpecId], ...]:
    """Pairs of these units of which one says that it cannot count beside the other, each pair once, in order."""
    pairs = {
        (min(unit, other), max(unit, other))
        for unit, spec in specs.items()
        for other in spec.not_with
        if other in specs
    }
    return tuple(sorted(pair for pair in pairs if pair[0] != pair[1]))
