"""The JSON Lines catalogue profile as pydantic models: what a line may say (docs/catalogue-profile.md)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field, StringConstraints, model_validator

from advisor.domain.provenance import Fact, NoteBasis
from advisor.ingest.profile_rules import FurtherRuleIn, OverrideIn, RequirementGroupIn
from advisor.ingest.profile_types import (
    ConceptUri,
    Country,
    CreditsIn,
    Eqf,
    Identifier,
    Language,
    Line,
    PrerequisiteIn,
    ProfileRecord,
    Text,
)


class PriceIn(ProfileRecord):
    """An amount of money."""

    amount: Annotated[Decimal, Field(ge=0, le=10_000_000, decimal_places=2)]
    currency: Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")]


class SessionIn(ProfileRecord):
    """One dated run."""

    start: date
    end: date | None = None

    @model_validator(mode="after")
    def _ends_after_it_starts(self) -> SessionIn:
        if self.end is not None and self.end < self.start:
            raise ValueError(f"end {self.end} is before start {self.start}")
        return self


class OutcomeIn(ProfileRecord):
    """A learning outcome, with the skills that people linked to it."""

    text: Text
    skills: tuple[ConceptUri, ...] = ()


class CountsTowardIn(ProfileRecord):
    """A statement that an offering counts toward a qualification."""

    qualification: Identifier
    status: Literal["accepted", "agreement", "recommended", "possible"]
    source: Text | None = None
    date: date


class NoteIn(ProfileRecord):
    """What became of a published value on the way into the profile."""

    fact: Fact
    basis: NoteBasis
    published: Text
    detail: Annotated[str, StringConstraints(strip_whitespace=True, max_length=600)] = ""


class OriginIn(ProfileRecord):
    """Where a record was read, when it was made from another format; default: this file and line."""

    file: Line
    record: Line
    published_on: date | None = None
    notes: tuple[NoteIn, ...] = ()


class ProviderIn(ProfileRecord):
    """Who gives the learning."""

    record: Literal["provider"]
    id: Identifier
    name: Line
    country: Country | None = None
    url: Line | None = None
    quality_assurance: Text | None = None


class OfferingIn(ProfileRecord):
    """A learning opportunity with the specification of what can be achieved."""

    record: Literal["offering"]
    id: Identifier
    provider: Identifier
    spec: Identifier | None = None
    title: Line
    kind: Literal["micro_credential", "unit", "course"]
    type: (
        Literal[
            "course", "module", "mooc", "short_programme", "programme", "mentoring", "apprenticeship",
            "study_visit", "internship", "class", "service_learning", "thesis",
        ]
        | None
    ) = None  # fmt: skip
    languages: tuple[Language, ...] = ()
    text_language: Language | None = None
    description: Text | None = None
    outcomes: tuple[OutcomeIn, ...] = ()
    awarding_body: Line | None = None
    credits: CreditsIn | None = None
    eqf_level: Eqf | None = None
    eqf_inferred_from: Line | None = None
    level_as_published: Line | None = None
    workload_hours: Annotated[int, Field(ge=1, le=20_000)] | None = None
    mode: Literal["online", "blended", "onsite", "workplace"] | None = None
    place: Line | None = None
    country: Country | None = None
    price: PriceIn | None = None
    price_words: Line | None = None
    sessions: tuple[SessionIn, ...] = ()
    start_months: tuple[Annotated[int, Field(ge=1, le=12)], ...] = ()
    start_any_time: bool = False
    open_enrolment: bool | None = None
    duration_weeks: Annotated[int, Field(ge=1, le=520)] | None = None
    assessment: Text | None = None
    assessment_types: tuple[
        Literal[
            "written_examination", "oral_examination", "practical_assessment", "project_work", "portfolio",
            "marked_assignment", "continuous_evaluation", "quiz", "peer_assessment", "artefact_assessment",
            "problem_based_learning", "group_performance", "attendance",
        ],
        ...,
    ] = ()  # fmt: skip
    supervision: Literal["unsupervised", "supervised", "supervised_with_identity_check"] | None = None
    quality_assurance: Text | None = None
    entry_requirements: Text | None = None
    prerequisites: PrerequisiteIn | None = None
    prerequisites_text: Text | None = None
    corequisites: PrerequisiteIn | None = None
    not_with: tuple[Identifier, ...] = ()
    isced_f: Annotated[str, StringConstraints(pattern=r"^\d{2,4}$")] | None = None
    stackability: Literal["standalone", "stackable"] | None = None
    counts_toward: tuple[CountsTowardIn, ...] = ()
    learning_resources: Text | None = None
    outcome_for_learner: Text | None = None
    url: Line | None = None
    origin: OriginIn | None = None

    @model_validator(mode="after")
    def _says_one_thing(self) -> OfferingIn:
        if sum((bool(self.sessions), bool(self.start_months), self.start_any_time)) > 1:
            raise ValueError("give only one of sessions, start_months and start_any_time")
        if self.eqf_inferred_from is not None and self.eqf_level is None:
            raise ValueError("eqf_inferred_from is given without eqf_level")
        return self


class QualificationIn(ProfileRecord):
    """An award with its rules."""

    record: Literal["qualification"]
    id: Identifier
    title: Line
    provider: Identifier
    kind: Literal["full", "partial", "area_of_study"] = "full"
    language: Language | None = None
    description: Text | None = None
    credits: CreditsIn | None = None
    eqf_level: Eqf | None = None
    eqf_inferred_from: Line | None = None
    level_as_published: Line | None = None
    entry_requirements: Text | None = None
    outcomes: tuple[OutcomeIn, ...] = ()
    valid_from: date | None = None
    valid_until: date | None = None
    cohorts: tuple[Line, ...] = ()
    occupations: tuple[ConceptUri, ...] = ()
    rules: RequirementGroupIn
    further_rules: tuple[FurtherRuleIn, ...] = ()
    overrides: tuple[OverrideIn, ...] = ()
    url: Line | None = None
    origin: OriginIn | None = None


ProfileLine = Annotated[ProviderIn | OfferingIn | QualificationIn, Field(discriminator="record")]
