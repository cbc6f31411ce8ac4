"""The gap in numbers and rows: what is held or missing, where that is known from, and what the plan covers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from advisor.domain.conversation import Answer
from advisor.domain.ids import SkillUri
from advisor.domain.matching import Evidence, HeldBy, HeldSource, NearHeld, SkillsGap, SkillStatus, TargetSkill
from advisor.domain.planning import StackingPlan
from advisor.domain.skills import SkillRelationKind
from advisor.explaining.facts import how_sure
from advisor.explaining.goals import reason_text, wants_text
from advisor.explaining.translation import Translator, mark

SKILL_STATUS_NAMES: dict[SkillStatus, str] = {
    SkillStatus.HELD: mark("held"),
    SkillStatus.PARTLY: mark("partly held"),
    SkillStatus.MISSING: mark("missing"),
}

SKILL_STATUS_SIGNS: dict[SkillStatus, str] = {
    SkillStatus.HELD: "✓",
    SkillStatus.PARTLY: "◐",
    SkillStatus.MISSING: "○",
}
"""Beside the word, never instead of it."""

BAR_ORDER = (SkillStatus.HELD, SkillStatus.PARTLY, SkillStatus.MISSING)
"""From left to right, always the same, so that the place says the status too."""

WORST_FIRST = (SkillStatus.MISSING, SkillStatus.PARTLY, SkillStatus.HELD)

NEAR_TEXTS: dict[SkillRelationKind, str] = {
    SkillRelationKind.BROADER: mark("near the broader skill “{label}” ({source})"),
    SkillRelationKind.NARROWER: mark("near “{label}”, which is part of it ({source})"),
    SkillRelationKind.RELATED: mark("near “{label}”, which ESCO relates to it ({source})"),
}


class GapFilter(StrEnum):
    """Which skills of the gap are listed."""

    ALL = "all"
    MISSING = "missing"
    PARTLY = "partly"
    HELD = "held"

    @property
    def status(self) -> SkillStatus | None:
        """The only status listed; `None` where all are."""
        return None if self is GapFilter.ALL else SkillStatus(self.value)


class PlanCover(StrEnum):
    """What becomes of a skill of the goal."""

    NOT_NEEDED = "not_needed"
    """It is held."""

    IN_PLAN = "in_plan"
    ELSEWHERE = "elsewhere"
    """No step covers it, but an offering that was found does."""

    NOTHING = "nothing"
    NOT_LOOKED_FOR = "not_looked_for"
    """Optional, and further from the goal than those that are planned for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GapBar:
    """How many essential, or optional, skills there are of each status."""

    essential: bool
    counts: Mapping[SkillStatus, int]
    """In the order of a bar; statuses without a skill are left out."""

    @property
    def total(self) -> int:
        """All of them."""
        return sum(self.counts.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class GapRow:
    """One skill of the goal in words."""

    skill: SkillUri
    label: str
    essential: bool
    status: SkillStatus
    you: str
    """Status, and where that is known from."""

    asked_by: str
    cover: PlanCover
    in_plan: str


def gap_bars(gap: SkillsGap) -> tuple[GapBar, ...]:
    """Essential skills first; a kind of which there is none is left out."""
    kinds = ((essential, [one for one in gap.skills if one.essential is essential]) for essential in (True, False))
    return tuple(
        GapBar(
            essential=essential,
            counts={status: count for status in BAR_ORDER if (count := sum(one.status is status for one in skills))},
        )
        for essential, skills in kinds
        if skills
    )


def bar_heading(bar: GapBar, translator: Translator) -> str:
    """What kind of skills it counts, and how many there are."""
    if bar.essential:
        return translator.text("Essential skills: {count}", count=bar.total)
    return translator.text("Optional skills: {count}", count=bar.total)


def count_text(status: SkillStatus, count: int, translator: Translator) -> str:
    """Such as "30 missing"."""
    return translator.text("{count} {status}", count=count, status=translator.text(SKILL_STATUS_NAMES[status]))


def counts_text(bar: GapBar, translator: Translator) -> str:
    """All counts of a bar in words."""
    return ", ".join(count_text(status, count, translator) for status, count in bar.counts.items())


def filter_counts(gap: SkillsGap) -> dict[GapFilter, int]:
    """How many skills each filter lists; those that list none are left out, but all and missing stay."""
    counts = {choice: sum(choice.status in (None, one.status) for one in gap.skills) for choice in GapFilter}
    return {choice: count for choice, count in counts.items() if count or choice in (GapFilter.ALL, GapFilter.MISSING)}


def gap_rows(answer: Answer, translator: Translator) -> tuple[GapRow, ...]:
    """Essential skills before optional ones; in each, missing, partly held, held; else in the order of the goal."""
    ordered = sorted(answer.gap.skills, key=lambda one: (not one.essential, WORST_FIRST.index(one.status)))
    cover = _Cover.of(answer)
    rows = []
    for target in ordered:
        kind = cover.kind(target)
        rows.append(
            GapRow(
                skill=target.skill,
                label=target.label,
                essential=target.essential,
                status=target.status,
                you=you_text(target, translator),
                asked_by=wants_text(target, translator),
                cover=kind,
                in_plan=cover.text(target, kind, translator),
            )
        )
    return tuple(rows)


def you_text(target: TargetSkill, translator: Translator) -> str:
    """The sign and name of the status, and where it is known from."""
    status = f"{SKILL_STATUS_SIGNS[target.status]} {translator.text(SKILL_STATUS_NAMES[target.status])}"
    if target.status is SkillStatus.HELD:
        why = held_text(target.held, translator) if target.held else reason_text(target, translator)
        return f"{status}: {why}"
    return f"{status}: {near_text(target.near, translator)}" if target.near else status


def held_text(source: HeldSource, translator: Translator) -> str:
    """How it is known that the person has a skill; what an occupation brings is only usual."""
    if source.by is HeldBy.PERSON:
        return translator.text("you said so")
    if source.by is HeldBy.OCCUPATION:
        return translator.text("usual in the work of: {label}", label=source.label)
    return translator.text("from what you learnt: {label}", label=source.label)


def near_text(near: NearHeld, translator: Translator) -> str:
    """The held skill that a missing one is near to."""
    return translator.text(NEAR_TEXTS[near.kind], label=near.label, source=held_text(near.source, translator))


def cover_lines(rows: tuple[GapRow, ...], answer: Answer, translator: Translator) -> Iterator[str]:
    """How much of what is missing the plan covers, and for how much nothing was found."""
    missing = [row for row in rows if row.cover is not PlanCover.NOT_NEEDED]
    counts = {kind: sum(row.cover is kind for row in missing) for kind in PlanCover}
    if missing and isinstance(answer.plan, StackingPlan):
        yield translator.text(
            "The pathway covers {covered} of the {count} skills that you lack, at least in part.",
            covered=counts[PlanCover.IN_PLAN],
            count=len(missing),
        )
    if counts[PlanCover.NOTHING]:
        yield translator.counted(
            "For one skill nothing here covers it.",
            "For {count} skills nothing here covers them.",
            counts[PlanCover.NOTHING],
        )
    if counts[PlanCover.NOT_LOOKED_FOR]:
        yield translator.counted(
            "One optional skill was not looked for: only those closest to your goal are.",
            "{count} optional skills were not looked for: only those closest to your goal are.",
            counts[PlanCover.NOT_LOOKED_FOR],
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cover:
    """What covers which skill of an answer."""

    steps: Mapping[SkillUri, tuple[int, ...]]
    """Numbers of the steps of the plan, from 1."""

    evidence: Mapping[tuple[SkillUri, int], Evidence]
    """Of a skill in a step, where it is known."""

    offerings: Mapping[SkillUri, int]
    """How many of the offerings that were found cover it."""

    planned_for: frozenset[SkillUri] | None
    """`None`: not known."""

    has_plan: bool

    @classmethod
    def of(cls, answer: Answer) -> _Cover:
        planned = answer.plan.steps if isinstance(answer.plan, StackingPlan) else ()
        found = {one.opportunity.id: {said.skill: said for said in one.evidence} for one in answer.candidates}
        steps: dict[SkillUri, tuple[int, ...]] = {}
        evidence: dict[tuple[SkillUri, int], Evidence] = {}
        offerings: dict[SkillUri, int] = {}
        for number, step in enumerate(planned, start=1):
            for skill in step.covers:
                steps[skill] = (*steps.get(skill, ()), number)
                said = found.get(step.opportunity.id, {}).get(skill)
                if said is not None:
                    evidence[skill, number] = said
        for sentences in found.values():
            for skill in sentences:
                offerings[skill] = offerings.get(skill, 0) + 1
        weights = answer.plan_request.skill_weights if answer.plan_request else {}
        return cls(
            steps=steps,
            evidence=evidence,
            offerings=offerings,
            planned_for=frozenset(weights) if weights else None,
            has_plan=bool(planned),
        )

    def kind(self, target: TargetSkill) -> PlanCover:
        if target.status is SkillStatus.HELD:
            return PlanCover.NOT_NEEDED
        if target.skill in self.steps:
            return PlanCover.IN_PLAN
        if target.skill in self.offerings:
            return PlanCover.ELSEWHERE
        is_planned_for = self.planned_for is None or target.skill in self.planned_for
        return PlanCover.NOTHING if is_planned_for else PlanCover.NOT_LOOKED_FOR

    def text(self, target: TargetSkill, kind: PlanCover, translator: Translator) -> str:
        if kind is PlanCover.NOT_NEEDED:
            return translator.text("not needed")
        if kind is PlanCover.NOTHING:
            return translator.text("nothing here covers this")
        if kind is PlanCover.NOT_LOOKED_FOR:
            return translator.text("not looked for")
        if kind is PlanCover.ELSEWHERE:
            return self._elsewhere(self.offerings[target.skill], translator)
        steps = self.steps[target.skill]
        covered = translator.counted("covered by step {steps}", "covered by steps {steps}", len(steps), steps=steps)
        said = self.evidence.get((target.skill, steps[0])) if len(steps) == 1 else None
        return f"{covered} ({how_sure(said, translator)})" if said else covered

    def _elsewhere(self, count: int, translator: Translator) -> str:
        if self.has_plan:
            return translator.counted(
                "not in the pathway; one offering covers it", "not in the pathway; {count} offerings cover it", count
            )
        return translator.counted("one offering covers it", "{count} offerings cover it", count)
