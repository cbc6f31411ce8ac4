"""The predicates of stacking, each decided on parts, an award and what is known beside them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from advisor.domain.levels import EqfLevel
from advisor.domain.planning import RuleCheck, RuleId, RuleStatus
from advisor.domain.qualifications import Qualification
from advisor.domain.rule_amounts import Share
from advisor.domain.stacking import BaseAward, Predicate, PredicateName, StackFacts, StackValue
from advisor.planning.stack_comparisons import (
    NEW_FROM,
    brings_new,
    is_above_all,
    is_higher,
    is_level_with,
    new_share,
    pair_answers,
)
from advisor.planning.stack_parts import Part
from advisor.planning.three_valued import all_of, any_of, negation_of

MINOR = Share(part=1, whole=4)
"""What is added to an award is small beside it up to this share of its credits."""

CAPS = (RuleId.RECOGNITION_CAP, RuleId.PROVIDER_CAP)


def _said(
    name: PredicateName, *, holds: bool | None, lacks_only_levels: bool = False, **values: StackValue
) -> Predicate:
    return Predicate(name=name, holds=holds, values=values, lacks_only_levels=holds is None and lacks_only_levels)


def larger_award(award: Qualification, parts: Sequence[Part]) -> Predicate:
    """The award is above every part, or level with the highest and larger than each."""
    answer = is_above_all(award.eqf_level, award.credits, parts)
    return _said(
        PredicateName.LARGER_AWARD, holds=answer.holds, lacks_only_levels=answer.lacks_only_levels,
        award=award.title, level=award.eqf_level, size=award.credits,
        highest=highest_level(parts), largest=_largest(parts), unknown=_without_level(parts),
    )  # fmt: skip


def larger_part(last: Part, others: Sequence[Part]) -> Predicate:
    """The last part is above every other, or level with the highest and larger than each."""
    answer = is_above_all(last.level, last.size, others)
    return _said(
        PredicateName.LARGER_AWARD, holds=answer.holds, lacks_only_levels=answer.lacks_only_levels,
        award=last.title, level=last.level, size=last.size,
        highest=highest_level(others), largest=_largest(others), unknown=_without_level(others),
    )  # fmt: skip


def counts_toward(award: Qualification, parts: Sequence[Part]) -> Predicate:
    """At least one part counts toward the award."""
    sure = tuple(part.title for part in parts if part.counts)
    to_ask = tuple(part.title for part in parts if part.counts is None)
    holds = any_of(part.counts for part in parts)
    return _said(PredicateName.COUNTS_TOWARD, holds=holds, award=award.title, count=len(sure), open=len(to_ask))


def gives_entry(parts: Sequence[Part]) -> Predicate:
    """At least one part is asked for before another."""
    pairs = [(one.title, other.title) for one, other in _builds_on(parts)]
    holds: bool | None = bool(pairs)
    if not pairs and any(part.needs_in_words for part in parts):
        holds = None
    first = " → ".join(pairs[0]) if pairs else None
    return _said(PredicateName.GIVES_ENTRY, holds=holds, pairs=len(pairs), first=first)


def order_kept(parts: Sequence[Part], *, is_whole: bool = True) -> Predicate:
    """What must come first is completed first; what is asked for in words, or held by word alone, is not known.

    Of a segment that is not the whole plan, only what lies within it is looked at.
    """
    in_words = tuple(part.title for part in parts if part.needs_in_words and not part.is_held)
    answers = [_in_order(part, parts, is_whole=is_whole) for part in parts if not part.is_held]
    answers += [None] * len(in_words)
    return _said(PredicateName.ORDER_KEPT, holds=all_of(answers), in_words=in_words)


def _in_order(part: Part, parts: Sequence[Part], *, is_whole: bool) -> bool | None:
    here = {other.unit for other in parts}
    if part.prerequisite is None or (not is_whole and here.isdisjoint(part.before)):
        return True
    earlier = [other for other in parts if other.comes_before(part)]
    if part.prerequisite.is_met_by({other.unit for other in earlier if other.is_proven}):
        return True
    if part.prerequisite.is_met_by({other.unit for other in earlier}):
        return None
    return False if part.prerequisite.is_met_by(here) else None


def _builds_on(parts: Sequence[Part]) -> list[tuple[Part, Part]]:
    """Every part with each later one that names it among what must come first."""
    return [(one, other) for other in parts for one in parts if one.unit in other.before and one.comes_before(other)]


def levels_do_not_fall(parts: Sequence[Part]) -> Predicate:
    """No part is at a lower level than one that it builds on."""
    pairs = _builds_on(parts)
    falls = [(one, other) for one, other in pairs if is_higher(one.level, other.level)]
    holds = all_of(negation_of(is_higher(one.level, other.level)) for one, other in pairs)
    first = f"{falls[0][0].title} → {falls[0][1].title}" if falls else None
    return _said(PredicateName.LEVELS_DO_NOT_FALL, holds=holds, lacks_only_levels=True, pairs=len(pairs), first=first)


def within_caps(checks: Iterable[RuleCheck]) -> Predicate | None:
    """The award's caps on what is recognised are kept; `None` where it states none."""
    status = [check.status for check in checks if check.rule in CAPS]
    answers = {RuleStatus.MET: True, RuleStatus.SET_ASIDE: True, RuleStatus.NOT_MET: False, RuleStatus.UNKNOWN: None}
    if not status:
        return None
    return _said(PredicateName.WITHIN_CAPS, holds=all_of(answers[one] for one in status), caps=len(status))


def several(parts: Sequence[Part]) -> Predicate:
    """There are two parts or more."""
    return _said(PredicateName.SEVERAL, holds=len(parts) > 1, count=len(parts))


def same_level(parts: Sequence[Part]) -> Predicate:
    """All parts are at one level."""
    known = [part.level for part in parts if part.level is not None]
    holds = all_of(is_level_with(one, other) for one, other in pairwise(known))
    if holds and len(known) < len(parts):
        holds = None
    levels = tuple(str(number) for number in sorted({one.level for one in known}))
    return _said(
        PredicateName.SAME_LEVEL,
        holds=holds,
        lacks_only_levels=True,
        levels=levels or None,
        unknown=_without_level(parts),
    )


def related(parts: Sequence[Part], facts: StackFacts) -> Predicate:
    """Every two parts belong together."""
    pairs = pair_answers(parts, facts)
    apart = next((f"{one.title} / {other.title}" for one, other, answer in pairs if answer is False), None)
    fields = tuple(sorted({part.field for part in parts if part.field}))
    return _said(
        PredicateName.RELATED, holds=all_of(answer for _, _, answer in pairs), pairs=len(pairs),
        count=sum(answer is True for _, _, answer in pairs), first=apart, fields=fields or None,
    )  # fmt: skip


def not_needed_by_another(parts: Sequence[Part]) -> Predicate:
    """No part is needed before another, or beside it."""
    units = {part.unit: part for part in parts}
    pairs = [(units[unit].title, part.title) for part in parts for unit in sorted(part.needs) if unit in units]
    holds: bool | None = not pairs
    if not pairs and any(part.needs_in_words for part in parts):
        holds = None
    return _said(PredicateName.NOT_NEEDED_BY_ANOTHER, holds=holds, first=" → ".join(pairs[0]) if pairs else None)


def new_outcomes(parts: Sequence[Part], facts: StackFacts) -> Predicate:
    """Each part has enough outcomes that repeat none of the others."""
    units = [part.unit for part in parts]
    answers, shares = [], []
    for part in parts:
        others = [unit for unit in units if unit != part.unit]
        answers.append(brings_new(part.unit, others, facts.likeness))
        share = new_share(part.unit, others, facts.likeness)
        shares.append((share[1] if share else None, part.title))
    measured = [(share, title) for share, title in shares if share is not None]
    least = min(measured, default=None)
    return _said(
        PredicateName.NEW_OUTCOMES, holds=all_of(answers), least=None if least is None else _percent(least[0]),
        first=None if least is None else least[1], needed=_percent(NEW_FROM), unknown=len(shares) - len(measured),
    )  # fmt: skip


def more_together(parts: Sequence[Part], facts: StackFacts) -> Predicate:
    """Together the parts cover more skills of the goal than any one of them."""
    if facts.covers is None or not all(part.unit in facts.covers for part in parts):
        return _said(PredicateName.MORE_TOGETHER, holds=None)
    covered = [facts.covers[part.unit] for part in parts]
    joint, best = len(frozenset().union(*covered)), max((len(one) for one in covered), default=0)
    return _said(PredicateName.MORE_TOGETHER, holds=joint > best, joint=joint, best=best)


def has_base(base: BaseAward | None) -> Predicate:
    """The person holds an award that others can be added to; one that nobody named may be there."""
    return _said(PredicateName.HAS_BASE, holds=None if base is None else True, base=base.title if base else None)


def minor(added: Sequence[Part], base: BaseAward | None) -> Predicate:
    """What is added is small beside the base."""
    size = base.size if base else None
    sizes = [part.size for part in added]
    known = [one for one in sizes if one is not None]
    percent = 100 * MINOR.part // MINOR.whole
    if size is None or len(known) < len(sizes) or any(one.system != size.system for one in known):
        return _said(PredicateName.MINOR, holds=None, size=size, percent=percent)
    joint = type(size).total(size.system, known)
    holds = joint.hundredths <= MINOR.at_most(size.hundredths)
    return _said(PredicateName.MINOR, holds=holds, added=joint, size=size, percent=percent)


def new_beside_base(added: Sequence[Part], base: BaseAward | None, facts: StackFacts) -> Predicate:
    """What is added has enough outcomes that do not repeat the base."""
    holds: bool | None = None
    if base is not None and base.outcomes_as is not None:
        against = (base.outcomes_as,)
        holds = all_of(brings_new(part.unit, against, facts.likeness) for part in added)
    return _said(PredicateName.NEW_BESIDE_BASE, holds=holds, needed=_percent(NEW_FROM))


def at_base_level(added: Sequence[Part], base: BaseAward | None) -> Predicate:
    """All that is added is at the level of the base."""
    level = base.level if base else None
    holds = all_of(is_level_with(part.level, level) for part in added)
    levels = tuple(str(one) for one in sorted({part.level.level for part in added if part.level}))
    return _said(
        PredicateName.AT_BASE_LEVEL, holds=holds, lacks_only_levels=base is not None, level=level, levels=levels or None
    )


def counts_for_base(award: Qualification | None, added: Sequence[Part], base: BaseAward | None) -> Predicate:
    """What is added counts toward an award at the level of the base or above."""
    if award is None:
        return _said(PredicateName.COUNTS_FOR_BASE, holds=False)
    below = is_higher(base.level, award.eqf_level) if base else None
    counts = any_of(part.counts for part in added)
    holds = all_of((negation_of(below), counts))
    lacks_levels = base is not None and below is None and counts is not None
    return _said(
        PredicateName.COUNTS_FOR_BASE, holds=holds, lacks_only_levels=lacks_levels, award=award.title,
        level=award.eqf_level,
    )  # fmt: skip


def either_element(horizontal: Predicate, vertical: Predicate) -> Predicate:
    """What is added is at the level of the base, or counts toward an award there or above."""
    holds = any_of((horizontal.holds, vertical.holds))
    open_ones = [one for one in (horizontal, vertical) if one.holds is None]
    lacks_levels = all(one.lacks_only_levels for one in open_ones)
    return _said(PredicateName.EITHER_ELEMENT, holds=holds, lacks_only_levels=lacks_levels)


def highest_level(parts: Iterable[Part]) -> EqfLevel | None:
    """The highest level that is known."""
    return max((part.level for part in parts if part.level), key=lambda one: one.level, default=None)


def _largest(parts: Iterable[Part]) -> StackValue:
    """The largest size, where all known ones are of one system."""
    known = [part.size for part in parts if part.size]
    if len({one.system for one in known}) != 1:
        return None
    return max(known, key=lambda one: one.hundredths)


def _without_level(parts: Iterable[Part]) -> int:
    return sum(part.level is None for part in parts)


def _percent(share: float) -> int:
    return int(100 * share)
