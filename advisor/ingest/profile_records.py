"""Turns checked records of the catalogue profile into domain values."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from advisor.domain.catalogue import (
    AchievementSpec,
    Availability,
    CountsToward,
    LearningOpportunity,
    Mode,
    OpportunityType,
    Provider,
    RecognitionStatus,
    Session,
    SpecKind,
    Supervision,
)
from advisor.domain.credits import CreditPoints, CreditSystem, hundredths_of
from advisor.domain.ids import (
    GroupId,
    OccupationUri,
    OpportunityId,
    ProviderId,
    QualificationId,
    SkillUri,
    SourceId,
    SpecId,
)
from advisor.domain.languages import language_code
from advisor.domain.levels import EqfLevel
from advisor.domain.money import Money
from advisor.domain.outcomes import LearningOutcome
from advisor.domain.prerequisites import Prerequisite
from advisor.domain.qualifications import Qualification, QualificationKind, RequirementGroup
from advisor.ingest.profile import (
    CreditRangeIn,
    CreditsIn,
    OfferingIn,
    OutcomeIn,
    PrerequisiteIn,
    ProviderIn,
    QualificationIn,
    RequirementGroupIn,
)


@dataclass(frozen=True, slots=True)
class RecordConverter:
    """Makes domain values of one source; ids are unique in a file only, so the source's id goes before them."""

    source: SourceId
    is_demonstration: bool

    def provider(self, record: ProviderIn) -> Provider:
        """The provider."""
        return Provider(
            id=ProviderId(self._id(record.id)),
            source=self.source,
            name=record.name,
            country=record.country,
            url=record.url,
            quality_assurance=record.quality_assurance,
        )

    def opportunity(self, record: OfferingIn, provider: Provider) -> LearningOpportunity:
        """The offering with its specification, which has the same id."""
        return LearningOpportunity(
            id=OpportunityId(self._id(record.id)),
            source=self.source,
            spec=self._spec(record),
            provider=provider,
            type=OpportunityType(record.type) if record.type else None,
            languages=tuple(dict.fromkeys(map(language_code, record.languages))),
            mode=Mode(record.mode) if record.mode else None,
            place=record.place,
            country=record.country or provider.country,
            price=Money.of(record.price.amount, record.price.currency) if record.price else None,
            availability=Availability(
                sessions=tuple(Session(start=session.start, end=session.end) for session in record.sessions),
                start_months=record.start_months,
                any_time=record.start_any_time,
                duration_weeks=record.duration_weeks,
            ),
            open_enrolment=record.open_enrolment,
            url=record.url,
            is_demonstration=self.is_demonstration,
        )

    def qualification(self, record: QualificationIn, provider: Provider) -> Qualification:
        """The qualification with its rules.

        Raises:
            InvalidValueError: the rules cannot exist, for instance name a group twice.
        """
        return Qualification(
            id=QualificationId(self._id(record.id)),
            source=self.source,
            kind=QualificationKind(record.kind),
            title=record.title,
            provider=provider,
            rules=self._group(record.rules),
            language=language_code(record.language) if record.language else None,
            description=record.description,
            credits=_credits(record.credits),
            eqf_level=_eqf_level(record.eqf_level, record.eqf_inferred_from),
            level_as_published=record.level_as_published,
            entry_requirements=record.entry_requirements,
            outcomes=_outcomes(record.outcomes, record.language),
            valid_from=record.valid_from,
            valid_until=record.valid_until,
            occupations=tuple(OccupationUri(uri) for uri in record.occupations),
            url=record.url,
            is_demonstration=self.is_demonstration,
        )

    def _spec(self, record: OfferingIn) -> AchievementSpec:
        language = record.text_language or next(iter(record.languages), None)
        return AchievementSpec(
            id=SpecId(self._id(record.id)),
            kind=SpecKind(record.kind),
            title=record.title,
            text_language=language_code(language) if language else None,
            description=record.description,
            outcomes=_outcomes(record.outcomes, language),
            awarding_body=record.awarding_body,
            credits=_credits(record.credits),
            eqf_level=_eqf_level(record.eqf_level, record.eqf_inferred_from),
            level_as_published=record.level_as_published,
            workload_hours=record.workload_hours,
            assessment=record.assessment,
            assessment_types=record.assessment_types,
            supervision=Supervision(record.supervision) if record.supervision else None,
            quality_assurance=record.quality_assurance,
            entry_requirements=record.entry_requirements,
            prerequisite=self._prerequisite(record.prerequisites) if record.prerequisites else None,
            prerequisites_text=record.prerequisites_text,
            isced_f=record.isced_f,
            stackable=None if record.stackability is None else record.stackability == "stackable",
            counts_toward=tuple(
                CountsToward(
                    qualification=QualificationId(self._id(statement.qualification)),
                    status=RecognitionStatus(statement.status),
                    source=statement.source,
                    as_of=statement.date,
                )
                for statement in record.counts_toward
            ),
        )

    def _prerequisite(self, tree: PrerequisiteIn) -> Prerequisite:
        return Prerequisite(
            minimum=len(tree.of) if tree.at_least is None else tree.at_least,
            units=self._units(member for member in tree.of if isinstance(member, str)),
            trees=tuple(self._prerequisite(member) for member in tree.of if isinstance(member, PrerequisiteIn)),
        )

    def _group(self, group: RequirementGroupIn) -> RequirementGroup:
        low, high = _hundredths(group.credits)
        return RequirementGroup(
            id=GroupId(group.id),
            title=group.title,
            units=self._units(group.units),
            groups=tuple(self._group(part) for part in group.groups),
            all_of=group.all_of,
            min_count=group.choose.min if group.choose else None,
            max_count=group.choose.max if group.choose else None,
            min_credits_hundredths=low,
            max_credits_hundredths=high,
            human_check=group.human_check,
        )

    def _units(self, names: Iterable[str]) -> tuple[SpecId, ...]:
        return tuple(SpecId(self._id(name)) for name in names)

    def _id(self, name: str) -> str:
        return f"{self.source}:{name}"


def _outcomes(outcomes: Iterable[OutcomeIn], language: str | None) -> tuple[LearningOutcome, ...]:
    return tuple(
        LearningOutcome(
            text=outcome.text,
            language=language_code(language) if language else None,
            skills=tuple(SkillUri(uri) for uri in dict.fromkeys(outcome.skills)),
        )
        for outcome in outcomes
    )


def _credits(stated: CreditsIn | None) -> CreditPoints | None:
    return CreditPoints.of(CreditSystem(stated.system), stated.points) if stated else None


def _eqf_level(level: int | None, inferred_from: str | None) -> EqfLevel | None:
    return EqfLevel(level=level, inferred_from=inferred_from) if level else None


def _hundredths(stated: CreditRangeIn | None) -> tuple[int | None, int | None]:
    if stated is None:
        return None, None
    low, high = (None if end is None else hundredths_of(end, "credits") for end in (stated.min, stated.max))
    return low, high
