"""The parts of a plan as stacking looks at them: planned and held units, the award, and the segments they fall into."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from advisor.domain.catalogue import AchievementSpec, SpecKind
from advisor.domain.credits import CreditPoints
from advisor.domain.ids import GroupId, SpecId
from advisor.domain.levels import EqfLevel
from advisor.domain.planning import PlanRequest, StackingPlan
from advisor.domain.prerequisites import Prerequisite
from advisor.domain.qualifications import Qualification
from advisor.domain.recognition import Readiness, UnitRecognition
from advisor.domain.stacking import SegmentKind
from advisor.planning.completions import unproven_units
from advisor.planning.problem import specs_of

IS_AWARD: Mapping[SpecKind, bool | None] = {
    SpecKind.MICRO_CREDENTIAL: True,
    SpecKind.COURSE: None,  # some courses give a certificate, others do not
    SpecKind.UNIT: False,
}
"""Whether something is an award by itself, by its kind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A planned or held unit. `None` means: not known."""

    unit: SpecId
    title: str
    is_held: bool
    is_award: bool | None
    level: EqfLevel | None
    size: CreditPoints | None
    field: str | None
    """ISCED-F code."""

    needs: frozenset[SpecId]
    """Units named by what must be completed before it, or beside it."""

    needs_in_words: bool
    """Whether some of what must come first is given in words only."""

    before: frozenset[SpecId]
    """Units named by what must be completed before it."""

    prerequisite: Prerequisite | None
    is_proven: bool = True
    """Whether anything may build on it; not, where it is held by word alone."""

    start: date | None
    end: date | None
    """`None` for what is held: it comes before everything else."""

    counts: bool | None
    """Whether it counts toward the award of the plan; `None`: the awarding body has to be asked."""

    counts_in: tuple[GroupId, ...] = ()

    def comes_before(self, other: Part) -> bool:
        """Whether it is completed before the other begins."""
        return self.end is None or (other.start is not None and self.end < other.start)


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """Parts that are looked at together, in order of time."""

    kind: SegmentKind
    title: str | None
    parts: tuple[Part, ...]
    award: Qualification | None
    """What they stack toward; `None`: nothing but each other."""


def parts_of(request: PlanRequest, plan: StackingPlan, recognition: Sequence[UnitRecognition]) -> tuple[Part, ...]:
    """Held units that count or that a step names, then the steps in order."""
    readiness = {one.unit: one.readiness for one in recognition}
    specs = specs_of(request)
    steps = []
    for step in plan.steps:
        groups = tuple(group for group in (step.counts_in, step.also_counts_in) if group is not None)
        spec = step.opportunity.spec
        steps.append(_part(spec.id, spec, groups, readiness.get(spec.id), start=step.start, end=step.end))
    named = {unit for part in steps for unit in part.needs}
    unproven = unproven_units(request)
    held = [
        _part(
            unit,
            specs.get(unit),
            plan.held_counting.get(unit, ()),
            readiness.get(unit),
            is_held=True,
            is_proven=unit not in unproven,
        )
        for unit in sorted(request.held_units)
        if unit in plan.held_counts_in or unit in named
    ]
    return (*held, *steps)


def _part(
    unit: SpecId,
    spec: AchievementSpec | None,
    groups: tuple[GroupId, ...],
    readiness: Readiness | None,
    *,
    is_held: bool = False,
    is_proven: bool = True,
    start: date | None = None,
    end: date | None = None,
) -> Part:
    before = frozenset(spec.prerequisite.all_units()) if spec and spec.prerequisite else frozenset[SpecId]()
    beside = frozenset(spec.corequisite.all_units()) if spec and spec.corequisite else frozenset[SpecId]()
    return Part(
        unit=unit,
        title=str(unit) if spec is None else spec.title,
        is_held=is_held,
        is_award=None if spec is None else IS_AWARD[spec.kind],
        level=spec.eqf_level if spec else None,
        size=spec.credits if spec else None,
        field=spec.isced_f if spec else None,
        needs=before | beside,
        needs_in_words=bool(spec and spec.prerequisites_text),
        before=before,
        prerequisite=spec.prerequisite if spec else None,
        is_proven=is_proven,
        start=start,
        end=end,
        counts=_counts(groups, readiness),
        counts_in=groups,
    )


def _counts(groups: tuple[GroupId, ...], readiness: Readiness | None) -> bool | None:
    """A place in the rules is not enough: it is sure only where recognition is."""
    if readiness is not None and readiness.meets_rules:
        return True
    return None if groups or readiness is not Readiness.UNLIKELY else False


def segments_of(parts: tuple[Part, ...], award: Qualification | None) -> Iterator[Segment]:
    """The whole plan, then each requirement group with two parts or more, then each chain of prerequisites.

    A group that holds all parts, and a chain of all of them, is the plan itself, and not repeated.
    """
    title = None if award is None else award.title
    yield Segment(kind=SegmentKind.PLAN, title=title, parts=parts, award=award)
    seen = {frozenset(part.unit for part in parts)}
    for kind, name, members in (*_groups(parts, award), *_chains(parts)):
        units = frozenset(part.unit for part in members)
        if len(members) > 1 and units not in seen:
            seen.add(units)
            yield Segment(kind=kind, title=name, parts=members, award=award)


def _groups(
    parts: Sequence[Part], award: Qualification | None
) -> Iterator[tuple[SegmentKind, str | None, tuple[Part, ...]]]:
    if award is not None:
        names = award.rules.names(award.title)
        for group in award.rules.walk():
            yield SegmentKind.GROUP, names[group.id], tuple(part for part in parts if group.id in part.counts_in)


def _chains(parts: Sequence[Part]) -> Iterator[tuple[SegmentKind, str | None, tuple[Part, ...]]]:
    """Parts that are joined by what must come first, however many are between."""
    of_unit = {part.unit: part for part in parts}
    left = dict(of_unit)
    while left:
        _, first = left.popitem()
        chain, open_parts = {first.unit}, [first]
        while open_parts:
            part = open_parts.pop()
            for other in joined_to(part, of_unit.values()):
                if other.unit not in chain:
                    chain.add(other.unit)
                    left.pop(other.unit, None)
                    open_parts.append(other)
        yield SegmentKind.CHAIN, None, tuple(part for part in parts if part.unit in chain)


def joined_to(part: Part, parts: Iterable[Part]) -> Iterator[Part]:
    """The parts that it builds on, and that build on it."""
    for other in parts:
        if other.unit in part.before or part.unit in other.before:
            yield other
