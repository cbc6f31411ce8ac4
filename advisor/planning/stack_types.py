"""Which way the parts of a plan stack, with every predicate that decided; `docs/stacking.md` has the definitions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from advisor.domain.planning import PlanRequest, RuleCheck, StackingPlan
from advisor.domain.qualifications import Qualification
from advisor.domain.recognition import UnitRecognition
from advisor.domain.stacking import (
    Predicate,
    PredicateName,
    SegmentKind,
    SegmentStacking,
    StackFacts,
    StackType,
    TypeVerdict,
    Verdict,
)
from advisor.planning import stack_predicates as decide
from advisor.planning.stack_comparisons import is_greater, is_higher, is_larger
from advisor.planning.stack_parts import Part, Segment, parts_of, segments_of
from advisor.planning.three_valued import all_of, any_of, negation_of


def stacking_of(
    request: PlanRequest, plan: StackingPlan, recognition: Sequence[UnitRecognition], facts: StackFacts
) -> tuple[SegmentStacking, ...]:
    """How the plan stacks as a whole, then each of its segments.

    Args:
        request: what was planned; a target of the person's own is no award.
        plan: an answer to it.
        recognition: of its units; only what is accepted or agreed counts for certain.
        facts: what is known beside the plan.
    """
    award = None if request.is_own_target else plan.qualification
    parts = parts_of(request, plan, recognition)
    if not parts:
        return ()
    return tuple(stacking_of_segment(segment, facts, plan.checks) for segment in segments_of(parts, award))


def stacking_of_segment(segment: Segment, facts: StackFacts, checks: Iterable[RuleCheck] = ()) -> SegmentStacking:
    """Every type held against some parts."""
    added = [part for part in segment.parts if not part.is_held]
    verdicts = (
        *_structure(segment, facts, checks),
        *_value_added(segment, added, facts),
        *_sequence(segment, added, facts),
    )
    return SegmentStacking(
        kind=segment.kind,
        title=segment.title,
        parts=tuple(part.title for part in segment.parts),
        verdicts=verdicts,
    )


def verdict_of(type_: StackType, predicates: Iterable[Predicate | None]) -> TypeVerdict:
    """A type fits where every predicate holds; what is not known leaves it open."""
    stated = tuple(one for one in predicates if one is not None)
    holds = all_of(one.holds for one in stated)
    if holds is not None:
        return TypeVerdict(type=type_, verdict=Verdict.YES if holds else Verdict.NO, predicates=stated)
    only_levels = all(one.lacks_only_levels for one in stated if one.holds is None)
    verdict = Verdict.LEVEL_NOT_CONFIRMED if only_levels else Verdict.NOT_CONFIRMED
    return TypeVerdict(type=type_, verdict=verdict, predicates=stated)


def _structure(segment: Segment, facts: StackFacts, checks: Iterable[RuleCheck]) -> Iterator[TypeVerdict]:
    yield verdict_of(StackType.VERTICAL, _vertical(segment, checks))
    parts = segment.parts
    yield verdict_of(
        StackType.HORIZONTAL,
        (
            decide.several(parts),
            decide.same_level(parts),
            decide.related(parts, facts),
            decide.not_needed_by_another(parts),
            decide.new_outcomes(parts, facts),
            decide.more_together(parts, facts),
        ),
    )


def _vertical(segment: Segment, checks: Iterable[RuleCheck]) -> Iterator[Predicate | None]:
    """Toward the award, else toward the part that comes last."""
    parts = segment.parts
    if segment.award is not None:
        counting = [part for part in parts if part.counts is not False]
        yield decide.larger_award(segment.award, counting or parts)
        yield decide.counts_toward(segment.award, parts)
        yield decide.within_caps(checks)
    else:
        yield decide.larger_part(parts[-1], parts[:-1]) if len(parts) > 1 else decide.several(parts)
        yield decide.gives_entry(parts)
    yield decide.order_kept(parts, is_whole=segment.kind is SegmentKind.PLAN)
    yield decide.levels_do_not_fall(parts)


def _value_added(segment: Segment, added: Sequence[Part], facts: StackFacts) -> Iterator[TypeVerdict]:
    base = facts.base
    shared = (
        decide.has_base(base),
        decide.minor(added, base),
        decide.new_beside_base(added, base, facts),
    )
    horizontal = decide.at_base_level(added, base)
    vertical = decide.counts_for_base(segment.award, added, base)
    yield verdict_of(StackType.VALUE_ADDED_STRICT, (*shared, horizontal, vertical))
    yield verdict_of(StackType.VALUE_ADDED_BROAD, (*shared, decide.either_element(horizontal, vertical)))


def _sequence(segment: Segment, added: Sequence[Part], facts: StackFacts) -> Iterator[TypeVerdict]:
    yield _progression(segment, facts)
    yield verdict_of(StackType.SUPPLEMENTAL, _supplemental(added, facts))
    yield verdict_of(StackType.INDEPENDENT, _independent(segment))


def _progression(segment: Segment, facts: StackFacts) -> TypeVerdict:
    """The best answer for any shorter award before a longer one."""
    tries = [*_toward_award(segment.award, segment.parts)] if segment.award else [*_between(segment.parts, facts)]
    order = (Verdict.YES, Verdict.LEVEL_NOT_CONFIRMED, Verdict.NOT_CONFIRMED, Verdict.NO)
    found = [verdict_of(StackType.PROGRESSION, predicates) for predicates in tries]
    nothing = verdict_of(StackType.PROGRESSION, (Predicate(name=PredicateName.BEFORE, holds=False),))
    return min(found, key=lambda one: order.index(one.verdict), default=nothing)


def _toward_award(award: Qualification, parts: Iterable[Part]) -> Iterator[tuple[Predicate, ...]]:
    for part in parts:
        greater = any_of((is_higher(award.eqf_level, part.level), is_larger(award.credits, part.size)))
        yield (
            _is_award(part),
            Predicate(
                name=PredicateName.GREATER, holds=greater, lacks_only_levels=False,
                values={"award": award.title, "level": award.eqf_level, "size": award.credits, "first": part.title},
            ),
            Predicate(
                name=PredicateName.COUNTS_TOWARD, holds=part.counts,
                values={"award": award.title, "count": int(part.counts is True), "open": int(part.counts is None)},
            ),
        )  # fmt: skip


def _between(parts: Sequence[Part], facts: StackFacts) -> Iterator[tuple[Predicate, ...]]:
    for number, later in enumerate(parts):
        for part in parts[:number]:
            yield (
                _is_award(part),
                _is_award(later),
                Predicate(
                    name=PredicateName.BEFORE, holds=part.comes_before(later), values={"first": part.title}
                ),
                Predicate(
                    name=PredicateName.GREATER, holds=is_greater(later, part),
                    values={"award": later.title, "level": later.level, "size": later.size, "first": part.title},
                ),
                decide.related((part, later), facts),
            )  # fmt: skip


def _is_award(part: Part) -> Predicate:
    return Predicate(name=PredicateName.IS_AWARD, holds=part.is_award, values={"first": part.title})


def _supplemental(added: Sequence[Part], facts: StackFacts) -> Iterator[Predicate]:
    base = facts.base
    yield decide.has_base(base)
    yield Predicate(
        name=PredicateName.SHORTER_THAN_BASE,
        holds=all_of(is_larger(base.size if base else None, part.size) for part in added),
        values={"size": base.size if base else None},
    )
    first = next((part.title for part in added if part.is_award), None)
    yield Predicate(name=PredicateName.IS_AWARD, holds=any_of(part.is_award for part in added), values={"first": first})


def _independent(segment: Segment) -> Iterator[Predicate]:
    awards = [part.is_award for part in segment.parts]
    sure, possible = awards.count(True), len(awards) - awards.count(False)
    holds = True if sure > 1 else (None if possible > 1 else False)
    yield Predicate(name=PredicateName.TWO_AWARDS, holds=holds, values={"count": sure})
    units = {part.unit: part for part in segment.parts}
    leads_on = [
        is_greater(part, units[unit]) for part in segment.parts for unit in sorted(part.before) if unit in units
    ]
    leads_on += [None for part in segment.parts if part.needs_in_words]
    holds = all_of((segment.award is None, *(negation_of(one) for one in leads_on)))
    yield Predicate(
        name=PredicateName.NO_LONGER_AWARD,
        holds=holds,
        values={"award": segment.award.title if segment.award else None},
    )


def whole_plan(found: Sequence[SegmentStacking]) -> SegmentStacking | None:
    """The segment that is the whole plan."""
    return next((one for one in found if one.kind is SegmentKind.PLAN), None)
