"""Comparisons of parts and awards that stacking is decided by; every one has three answers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from advisor.domain.credits import CreditPoints
from advisor.domain.ids import SpecId
from advisor.domain.levels import EqfLevel
from advisor.domain.stacking import OutcomeLikeness, StackFacts
from advisor.planning.stack_parts import Part
from advisor.planning.three_valued import all_of, any_of

NARROW_FIELD_DIGITS = 3
"""An ISCED-F narrow field is the first three digits of a code."""

DUPLICATE_FROM = 0.75
"""Similarity from which one outcome repeats another: three in four outcomes of courses of the same title are above it,
one in ten of courses whose titles begin with the same word (`docs/stacking.md`)."""

RELATED_FROM = 0.25
"""Mean similarity of nearest outcomes from which two units belong together: of pairs drawn at random one in twenty is
above .19."""

NEW_FROM = 0.5
"""Share of outcomes that repeat nothing, from which a part brings something new."""


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer, and whether nothing but levels is missing for it."""

    holds: bool | None
    lacks_only_levels: bool = False


def is_higher(one: EqfLevel | None, than: EqfLevel | None) -> bool | None:
    """Whether a level is above another."""
    return None if one is None or than is None else one.level > than.level


def is_level_with(one: EqfLevel | None, other: EqfLevel | None) -> bool | None:
    """Whether two levels are the same."""
    return None if one is None or other is None else one.level == other.level


def is_larger(one: CreditPoints | None, than: CreditPoints | None) -> bool | None:
    """Whether something has more credits; credits of different systems are never compared."""
    if one is None or than is None or one.system != than.system:
        return None
    return one.hundredths > than.hundredths


def is_above_all(level: EqfLevel | None, size: CreditPoints | None, parts: Sequence[Part]) -> Answer:
    """Whether an award is above every part, or level with the highest of them and larger than every one."""
    above = all_of(is_higher(level, part.level) for part in parts)
    if above or any(is_higher(part.level, level) for part in parts):
        return Answer(holds=above)
    larger = all_of(is_larger(size, part.size) for part in parts)
    if level is not None and all(part.level is not None for part in parts):  # the highest part is level with it
        return Answer(holds=larger)
    if larger is False and above is False:
        return Answer(holds=False)
    return Answer(holds=None, lacks_only_levels=above is None or larger is True)


def is_greater(one: Part, than: Part) -> bool | None:
    """Whether an award has a higher level or more credits than another."""
    return any_of((is_higher(one.level, than.level), is_larger(one.size, than.size)))


def same_narrow_field(one: str | None, other: str | None) -> bool | None:
    """Whether two ISCED-F codes lie in one narrow field; a code shorter than that decides nothing unless it differs."""
    if one is None or other is None:
        return None
    if one[:NARROW_FIELD_DIGITS] != other[:NARROW_FIELD_DIGITS]:
        shorter = min(len(one), len(other), NARROW_FIELD_DIGITS)
        return None if one[:shorter] == other[:shorter] else False
    return True if len(one) >= NARROW_FIELD_DIGITS <= len(other) else None


def are_alike(one: SpecId, other: SpecId, likeness: OutcomeLikeness) -> bool | None:
    """Whether the outcomes of two units are alike on the mean, seen from both sides."""
    there, back = likeness.nearest.get((one, other)), likeness.nearest.get((other, one))
    if there is None or back is None:
        return None
    return (sum(there) + sum(back)) / (len(there) + len(back)) >= RELATED_FROM


def are_related(one: Part, other: Part, facts: StackFacts) -> bool | None:
    """Same narrow field, or alike outcomes, or both cover skills of the goal."""
    goal: bool | None = None
    if facts.covers is not None:
        goal = all_of(_covers_any(part, facts) for part in (one, other))
    return any_of((same_narrow_field(one.field, other.field), are_alike(one.unit, other.unit, facts.likeness), goal))


def _covers_any(part: Part, facts: StackFacts) -> bool | None:
    if facts.covers is None or part.unit not in facts.covers:
        return None
    return bool(facts.covers[part.unit])


def pair_answers(parts: Sequence[Part], facts: StackFacts) -> list[tuple[Part, Part, bool | None]]:
    """Every two parts, with whether they are related."""
    return [(one, other, are_related(one, other, facts)) for one, other in combinations(parts, 2)]


def new_share(unit: SpecId, others: Iterable[SpecId], likeness: OutcomeLikeness) -> tuple[float, float] | None:
    """Least and greatest share, 0..1, of a unit's outcomes that repeat none of the others; `None`: not measured.

    The two differ where some of the others were not measured: these may repeat all of it.
    """
    against = [likeness.nearest.get((unit, other)) for other in others]
    measured = [one for one in against if one is not None]
    if not measured:
        return None
    nearest = [max(found) for found in zip(*measured, strict=True)]
    greatest = sum(one < DUPLICATE_FROM for one in nearest) / len(nearest)
    return (greatest if len(measured) == len(against) else 0.0), greatest


def brings_new(unit: SpecId, others: Iterable[SpecId], likeness: OutcomeLikeness) -> bool | None:
    """Whether enough of a unit's outcomes repeat none of the others."""
    share = new_share(unit, others, likeness)
    if share is None:
        return None
    if share[1] < NEW_FROM:
        return False
    return True if share[0] >= NEW_FROM else None
