"""Turns checked programme rules of the catalogue profile into domain values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, TypedDict

from advisor.domain.admission_rules import EntryRequirement, LanguageLevel
from advisor.domain.credit_rules import CreditsAtLevel, DoubleCounting, ProviderCap, RecognitionCap, Residency
from advisor.domain.credits import hundredths_of
from advisor.domain.ids import GroupId, OverrideId, ProgrammeRuleId, ProviderId, SpecId
from advisor.domain.languages import language_code
from advisor.domain.prerequisites import Prerequisite
from advisor.domain.programme_rules import GroupPart, Override, ProgrammeRule
from advisor.domain.qualifications import RequirementGroup
from advisor.domain.relaxing import RelaxedBy
from advisor.domain.rule_amounts import AgeReference, CefrLevel, CreditAmount, Intake, LearningKind, Share
from advisor.domain.unit_rules import Corequisites, Equivalents, Exclusion, NotOlderThan, SupervisedAssessment
from advisor.ingest import profile_rules as record
from advisor.ingest.profile_types import PrerequisiteIn

RELAXED_BY: Mapping[str, RelaxedBy] = {"learner": RelaxedBy.LEARNER, "awarding_body": RelaxedBy.AWARDING_BODY}
_HUNDRED = 100


class _Stated(TypedDict):
    id: ProgrammeRuleId
    stated_in: str | None
    relaxed_by: RelaxedBy
    for_intake: Intake | None


@dataclass(frozen=True, slots=True)
class RuleConverter:
    """Makes rules of one source; the two functions turn names of the file into ids of the store."""

    unit: Callable[[str], SpecId]
    provider: Callable[[str], ProviderId]

    def group(self, group: record.RequirementGroupIn) -> RequirementGroup:
        """The group with all groups below it.

        Raises:
            InvalidValueError: the group cannot exist, for instance names a unit twice.
        """
        low, high = _hundredths(group.credits)
        return RequirementGroup(
            id=GroupId(group.id),
            title=group.title,
            units=tuple(self.unit(name) for name in group.units),
            groups=tuple(self.group(part) for part in group.groups),
            all_of=group.all_of,
            min_count=group.choose.min if group.choose else None,
            max_count=group.choose.max if group.choose else None,
            min_credits_hundredths=low,
            max_credits_hundredths=high,
            human_check=group.human_check,
            stated_in=group.stated_in,
            relaxed_by=RELAXED_BY[group.relaxed_by],
            for_intake=_intake(group.for_intake),
        )

    def rule(self, rule: record.FurtherRuleIn) -> ProgrammeRule:
        """The rule beside the groups.

        Raises:
            InvalidValueError: the rule cannot exist, for instance counts no level.
        """
        conversions: Mapping[type, Callable[[Any], ProgrammeRule]] = {
            record.CreditsAtLevelIn: self._credits_at_level,
            record.RecognitionCapIn: self._recognition_cap,
            record.ResidencyIn: self._residency,
            record.ProviderCapIn: self._provider_cap,
            record.DoubleCountingIn: self._double_counting,
            record.ExclusionIn: self._exclusion,
            record.EquivalentsIn: self._equivalents,
            record.CorequisitesIn: self._corequisites,
            record.EntryRequirementIn: self._entry_requirement,
            record.SupervisedAssessmentIn: self._supervised_assessment,
            record.NotOlderThanIn: self._not_older_than,
            record.LanguageLevelIn: self._language_level,
        }
        return conversions[type(rule)](rule)

    def override(self, override: record.OverrideIn) -> Override:
        """The decision that sets a rule aside."""
        return Override(
            id=OverrideId(override.id),
            of=ProgrammeRuleId(override.of),
            part=GroupPart(override.part) if override.part else None,
            reason=override.reason,
            decided_by=override.decided_by,
            decided_on=override.decided_on,
            stated_in=override.stated_in,
        )

    def prerequisite(self, tree: PrerequisiteIn) -> Prerequisite:
        """The tree, with all of its members needed where it says no number."""
        return Prerequisite(
            minimum=len(tree.of) if tree.at_least is None else tree.at_least,
            units=tuple(self.unit(member) for member in tree.of if isinstance(member, str)),
            trees=tuple(self.prerequisite(member) for member in tree.of if isinstance(member, PrerequisiteIn)),
        )

    def _credits_at_level(self, rule: record.CreditsAtLevelIn) -> CreditsAtLevel:
        low, high = _hundredths(rule.credits)
        return CreditsAtLevel(
            **_stated(rule),
            group=_group(rule),
            at_or_above=rule.at_or_above,
            below=rule.below,
            min_credits_hundredths=low,
            max_credits_hundredths=high,
        )

    def _recognition_cap(self, rule: record.RecognitionCapIn) -> RecognitionCap:
        return RecognitionCap(
            **_stated(rule),
            group=_group(rule),
            maximum=_amount(rule.max),
            learning=tuple(LearningKind(kind) for kind in rule.learning),
            includes_own=rule.includes_own,
        )

    def _residency(self, rule: record.ResidencyIn) -> Residency:
        return Residency(
            **_stated(rule), group=_group(rule), minimum=_amount(rule.min), providers=self._providers(rule.providers)
        )

    def _provider_cap(self, rule: record.ProviderCapIn) -> ProviderCap:
        return ProviderCap(
            **_stated(rule),
            group=_group(rule),
            max_credits=None if rule.max is None else _amount(rule.max),
            max_units=rule.max_units,
            providers=self._providers(rule.providers),
        )

    def _double_counting(self, rule: record.DoubleCountingIn) -> DoubleCounting:
        return DoubleCounting(
            **_stated(rule),
            groups=tuple(GroupId(name) for name in rule.groups),
            max_units=rule.max_units,
            max_credits_hundredths=None if rule.max_credits is None else hundredths_of(rule.max_credits, "credits"),
        )

    def _exclusion(self, rule: record.ExclusionIn) -> Exclusion:
        return Exclusion(**_stated(rule), units=self._units(rule.units), max_units=rule.max_units)

    def _equivalents(self, rule: record.EquivalentsIn) -> Equivalents:
        return Equivalents(**_stated(rule), unit=self.unit(rule.unit), accepted=self._units(rule.accepted))

    def _corequisites(self, rule: record.CorequisitesIn) -> Corequisites:
        needed = self.prerequisite(rule.needed)
        return Corequisites(**_stated(rule), unit=self.unit(rule.unit), needed=needed, same_term=rule.same_term)

    def _entry_requirement(self, rule: record.EntryRequirementIn) -> EntryRequirement:
        held = None if rule.held is None else self.prerequisite(rule.held)
        return EntryRequirement(**_stated(rule), min_level=rule.min_level, held=held, words=rule.words)

    def _supervised_assessment(self, rule: record.SupervisedAssessmentIn) -> SupervisedAssessment:
        return SupervisedAssessment(
            **_stated(rule),
            group=_group(rule),
            with_identity_check=rule.with_identity_check,
            recognised_only=rule.recognised_only,
        )

    def _not_older_than(self, rule: record.NotOlderThanIn) -> NotOlderThan:
        return NotOlderThan(
            **_stated(rule), group=_group(rule), years=rule.years, counted_to=AgeReference(rule.counted_to)
        )

    def _language_level(self, rule: record.LanguageLevelIn) -> LanguageLevel:
        return LanguageLevel(
            **_stated(rule), language=language_code(rule.language), min_level=CefrLevel(rule.min_level)
        )

    def _units(self, names: tuple[str, ...]) -> tuple[SpecId, ...]:
        return tuple(self.unit(name) for name in names)

    def _providers(self, names: tuple[str, ...]) -> tuple[ProviderId, ...]:
        return tuple(self.provider(name) for name in names)


def share_of(text: str) -> Share:
    """The share that `1/3` or `12.5%` stands for."""
    if text.endswith("%"):
        return Share(part=int(Decimal(text.removesuffix("%")) * _HUNDRED), whole=_HUNDRED * _HUNDRED)
    part, _, whole = text.partition("/")
    return Share(part=int(part), whole=int(whole))


def _amount(amount: record.CreditAmountIn) -> CreditAmount:
    return CreditAmount(
        hundredths=None if amount.credits is None else hundredths_of(amount.credits, "credits"),
        share=None if amount.share is None else share_of(amount.share),
    )


def _stated(rule: record.RuleIn) -> _Stated:
    return {
        "id": ProgrammeRuleId(rule.id),
        "stated_in": rule.stated_in,
        "relaxed_by": RELAXED_BY[rule.relaxed_by],
        "for_intake": _intake(rule.for_intake),
    }


def _group(rule: record.GroupRuleIn) -> GroupId | None:
    return None if rule.group is None else GroupId(rule.group)


def _intake(intake: record.IntakeIn | None) -> Intake | None:
    if intake is None:
        return None
    return Intake(cohorts=intake.cohorts, start_from=intake.start_from, start_until=intake.start_until)


def _hundredths(stated: record.CreditRangeIn | None) -> tuple[int | None, int | None]:
    if stated is None:
        return None, None
    low, high = (None if end is None else hundredths_of(end, "credits") for end in (stated.min, stated.max))
    return low, high
