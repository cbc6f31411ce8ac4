"""How the parts of a plan stack: the types, and the predicates that decide (`docs/stacking.md` defines both)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from advisor.domain.credits import CreditPoints
from advisor.domain.ids import SkillUri, SpecId
from advisor.domain.levels import EqfLevel
from advisor.errors import InvalidValueError


class StackType(StrEnum):
    """The first four describe structure, the other three the order in which awards are gained."""

    VERTICAL = "vertical"
    HORIZONTAL = "horizontal"
    VALUE_ADDED_STRICT = "value-added (strict)"
    VALUE_ADDED_BROAD = "value-added (broad)"
    PROGRESSION = "progression"
    SUPPLEMENTAL = "supplemental"
    INDEPENDENT = "independent"


SEQUENCES = frozenset({StackType.PROGRESSION, StackType.SUPPLEMENTAL, StackType.INDEPENDENT})


class Verdict(StrEnum):
    """Whether a type fits; what is not known never makes it a plain yes."""

    YES = "yes"
    LEVEL_NOT_CONFIRMED = "level not confirmed"
    """It fits if the levels that nobody stated are as they would have to be."""

    NOT_CONFIRMED = "not confirmed"
    """Facts other than levels are missing too."""

    NO = "no"


class PredicateName(StrEnum):
    """What is asked of the parts; `docs/stacking.md` has a line for each."""

    LARGER_AWARD = "larger award"
    COUNTS_TOWARD = "counts toward"
    GIVES_ENTRY = "gives entry"
    ORDER_KEPT = "order kept"
    LEVELS_DO_NOT_FALL = "levels do not fall"
    WITHIN_CAPS = "within caps"
    SEVERAL = "several"
    SAME_LEVEL = "same level"
    RELATED = "related"
    NOT_NEEDED_BY_ANOTHER = "not needed by another"
    NEW_OUTCOMES = "new outcomes"
    MORE_TOGETHER = "more together"
    HAS_BASE = "has base"
    MINOR = "minor"
    NEW_BESIDE_BASE = "new beside base"
    AT_BASE_LEVEL = "at base level"
    COUNTS_FOR_BASE = "counts for base"
    EITHER_ELEMENT = "either element"
    IS_AWARD = "is award"
    BEFORE = "before"
    GREATER = "greater"
    SHORTER_THAN_BASE = "shorter than base"
    TWO_AWARDS = "two awards"
    NO_LONGER_AWARD = "no longer award"


StackValue = str | int | EqfLevel | CreditPoints | tuple[str, ...] | None
"""What a predicate was decided on; `None`: not stated."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Predicate:
    """One condition, with what it was decided on."""

    name: PredicateName
    holds: bool | None
    """`None`: it depends on what is not known."""

    values: Mapping[str, StackValue] = field(default_factory=dict)
    lacks_only_levels: bool = False
    """Whether nothing but levels is missing; only where `holds` is `None`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeVerdict:
    """One type with the predicates that decided."""

    type: StackType
    verdict: Verdict
    predicates: tuple[Predicate, ...]

    @property
    def lacks_base(self) -> bool:
        """Whether it is about an award of the person, and none is known."""
        return any(one.name is PredicateName.HAS_BASE and one.holds is not True for one in self.predicates)


class SegmentKind(StrEnum):
    """Which parts of a plan are looked at together."""

    PLAN = "plan"
    GROUP = "group"
    """What counts in one requirement group."""

    CHAIN = "chain"
    """What builds on each other, one after the other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SegmentStacking:
    """How some parts of a plan stack."""

    kind: SegmentKind
    title: str | None
    """Of the award or the group, where there is one."""

    parts: tuple[str, ...]
    """Titles of the parts, in order."""

    verdicts: tuple[TypeVerdict, ...]

    def of_type(self, type_: StackType) -> TypeVerdict:
        """The verdict on one type."""
        return next(one for one in self.verdicts if one.type is type_)

    @property
    def labels(self) -> tuple[TypeVerdict, ...]:
        """The types of structure and of order that fit, at least if levels are as they would have to be."""
        return tuple(one for one in self.verdicts if one.verdict in (Verdict.YES, Verdict.LEVEL_NOT_CONFIRMED))

    @property
    def open_types(self) -> tuple[TypeVerdict, ...]:
        """The types of structure that may fit: too little is known. An award that nobody named opens nothing."""
        return tuple(
            one
            for one in self.verdicts
            if one.verdict is Verdict.NOT_CONFIRMED and one.type not in SEQUENCES and not one.lacks_base
        )

    @property
    def lacks_base(self) -> bool:
        """Whether it depends on an award that the person may hold, and did not name."""
        return any(one.verdict is not Verdict.NO and one.lacks_base for one in self.verdicts)

    @property
    def stacks(self) -> bool | None:
        """Whether any type of structure fits; `None`: that is not known."""
        if any(one.type not in SEQUENCES for one in self.labels):
            return True
        return None if self.open_types else False


@dataclass(frozen=True, slots=True, kw_only=True)
class BaseAward:
    """The largest award that the person holds. `None` means: not known."""

    title: str
    level: EqfLevel | None = None
    size: CreditPoints | None = None
    outcomes_as: SpecId | None = None
    """Under which id the likeness of its outcomes is given."""


@dataclass(frozen=True, slots=True)
class OutcomeLikeness:
    """How like the outcomes of two units are, measured elsewhere.

    `nearest[a, b]` has, for each outcome of `a`, the similarity 0..1 of the outcome of `b` that is nearest to it. A
    pair that is not there was not measured, or one of the two has no outcomes: nothing is known of it.
    """

    nearest: Mapping[tuple[SpecId, SpecId], tuple[float, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for pair, found in self.nearest.items():
            if not found or not all(0 <= one <= 1 for one in found):
                raise InvalidValueError(f"Similarities of {pair} are 0 to 1, one for each outcome; got {found}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class StackFacts:
    """What is known beside the plan itself."""

    base: BaseAward | None = None
    """`None`: no award of the person is known."""

    likeness: OutcomeLikeness = field(default_factory=OutcomeLikeness)
    covers: Mapping[SpecId, frozenset[SkillUri]] | None = None
    """Skills of the goal that each unit covers; `None`: there is no goal, or it was not measured."""
