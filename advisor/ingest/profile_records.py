"""Turns checked records of the catalogue profile into domain values."""

from __future__ import annotations

from collections.abc import Iterable, Set
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
from advisor.domain.credits import CreditPoints, CreditSystem
from advisor.domain.ids import (
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
from advisor.domain.provenance import FactNote, Origin
from advisor.domain.qualifications import Qualification, QualificationKind
from advisor.ingest.profile import OfferingIn, OriginIn, OutcomeIn, ProviderIn, QualificationIn
from advisor.ingest.profile_types import CreditsIn
from advisor.ingest.rule_records import RuleConverter


@dataclass(frozen=True, slots=True)
class RecordConverter:
    """Makes domain values of one source; ids are unique in a file only, so the source's id goes before them."""

    source: SourceId
    is_demonstration: bool
    offerings: Set[str] = frozenset()
    """Ids of the files' own offerings, and of the specifications that these name."""

    providers: Set[str] = frozenset()
    """Ids of the files' own providers."""

    qualifications: Set[str] = frozenset()
    """Ids of the files' own qualifications."""

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

    def opportunity(self, record: OfferingIn, provider: Provider, place: Origin | None = None) -> LearningOpportunity:
        """The offering with its specification, which has the same id unless the record names another.

        Args:
            record: the checked line.
            provider: whom the line names.
            place: where the line stands, for lines that do not say where they were made from.
        """
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
            price_words=record.price_words,
            availability=Availability(
                sessions=tuple(Session(start=session.start, end=session.end) for session in record.sessions),
                start_months=record.start_months,
                any_time=record.start_any_time,
                duration_weeks=record.duration_weeks,
            ),
            open_enrolment=record.open_enrolment,
            url=record.url,
            origin=_origin(record.origin) or place,
            is_demonstration=self.is_demonstration,
        )

    def qualification(self, record: QualificationIn, provider: Provider, place: Origin | None = None) -> Qualification:
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
            rules=self.rules.group(record.rules),
            language=language_code(record.language) if record.language else None,
            description=record.description,
            credits=_credits(record.credits),
            eqf_level=_eqf_level(record.eqf_level, record.eqf_inferred_from),
            level_as_published=record.level_as_published,
            entry_requirements=record.entry_requirements,
            outcomes=_outcomes(record.outcomes, record.language),
            valid_from=record.valid_from,
            valid_until=record.valid_until,
            cohorts=record.cohorts,
            further_rules=tuple(self.rules.rule(rule) for rule in record.further_rules),
            overrides=tuple(self.rules.override(override) for override in record.overrides),
            occupations=tuple(OccupationUri(uri) for uri in record.occupations),
            url=record.url,
            origin=_origin(record.origin) or place,
            is_demonstration=self.is_demonstration,
        )

    def _spec(self, record: OfferingIn) -> AchievementSpec:
        language = record.text_language or next(iter(record.languages), None)
        return AchievementSpec(
            id=SpecId(self._id(record.spec or record.id)),
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
            prerequisite=self.rules.prerequisite(record.prerequisites) if record.prerequisites else None,
            prerequisites_text=record.prerequisites_text,
            corequisite=self.rules.prerequisite(record.corequisites) if record.corequisites else None,
            not_with=tuple(self.rules.unit(name) for name in record.not_with),
            isced_f=record.isced_f,
            stackable=None if record.stackability is None else record.stackability == "stackable",
            counts_toward=tuple(
                CountsToward(
                    qualification=QualificationId(self._named(statement.qualification, self.qualifications)),
                    status=RecognitionStatus(statement.status),
                    source=statement.source,
                    as_of=statement.date,
                )
                for statement in record.counts_toward
            ),
            learning_resources=record.learning_resources,
            outcome_for_learner=record.outcome_for_learner,
        )

    @property
    def rules(self) -> RuleConverter:
        """Makes the rules; names of the files' own offerings and providers win over ids of other sources."""
        return RuleConverter(
            unit=lambda name: SpecId(self._named(name, self.offerings)),
            provider=lambda name: ProviderId(self._named(name, self.providers)),
        )

    def _named(self, name: str, own: Set[str]) -> str:
        """The id of something that a record names: of the same files, or with its source before it, of another one."""
        return name if ":" in name and name not in own else self._id(name)

    def _id(self, name: str) -> str:
        return f"{self.source}:{name}"


def _origin(stated: OriginIn | None) -> Origin | None:
    if stated is None:
        return None
    return Origin(
        file=stated.file,
        record=stated.record,
        published_on=stated.published_on,
        notes=tuple(
            FactNote(fact=one.fact, basis=one.basis, published=one.published, detail=one.detail) for one in stated.notes
        ),
    )


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
