"""What must be completed before a unit: a tree of 'at least n of'."""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import dataclass

from advisor.domain.ids import SpecId
from advisor.errors import InvalidValueError


@dataclass(frozen=True, slots=True, kw_only=True)
class Prerequisite:
    """At least `minimum` of the members must be completed; members are units or further trees."""

    minimum: int
    units: tuple[SpecId, ...] = ()
    trees: tuple[Prerequisite, ...] = ()

    def __post_init__(self) -> None:
        members = len(self.units) + len(self.trees)
        if not 1 <= self.minimum <= members:
            raise InvalidValueError(f"A prerequisite asks for {self.minimum} of {members}; expected 1 to {members}.")

    def is_met_by(self, completed: Set[SpecId]) -> bool:
        """Whether these completed units are enough."""
        met = sum(unit in completed for unit in self.units) + sum(tree.is_met_by(completed) for tree in self.trees)
        return met >= self.minimum

    def all_units(self) -> Iterator[SpecId]:
        """Every unit named anywhere in the tree, in order, repeats included."""
        yield from self.units
        for tree in self.trees:
            yield from tree.all_units()
