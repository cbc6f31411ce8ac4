"""Skills and occupations of ESCO, keyed by concept URI."""

from dataclasses import dataclass
from enum import StrEnum

from advisor.domain.ids import OccupationUri, SkillUri
from advisor.domain.languages import Labels


class SkillKind(StrEnum):
    """ESCO's skill type."""

    SKILL_COMPETENCE = "skill/competence"
    KNOWLEDGE = "knowledge"
    UNKNOWN = "unknown"


class ReuseLevel(StrEnum):
    """How widely a skill can be used, by ESCO."""

    TRANSVERSAL = "transversal"
    CROSS_SECTOR = "cross-sector"
    SECTOR_SPECIFIC = "sector-specific"
    OCCUPATION_SPECIFIC = "occupation-specific"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Skill:
    """A skill, competence or piece of knowledge."""

    uri: SkillUri
    labels: Labels
    kind: SkillKind = SkillKind.UNKNOWN
    reuse_level: ReuseLevel = ReuseLevel.UNKNOWN
    description: str | None = None


class SkillRelationKind(StrEnum):
    """How one skill stands to another, as a source states it."""

    BROADER = "broader"
    """The other one is directly above."""

    NARROWER = "narrower"
    """The other one is directly below."""

    RELATED = "related"
    """The one needs the other, or profits from it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SkillRelation:
    """Another skill, and how it stands to the one that was asked for."""

    skill: SkillUri
    kind: SkillRelationKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Occupation:
    """An occupation with the skills that it needs."""

    uri: OccupationUri
    labels: Labels
    isco_code: str | None = None
    description: str | None = None
    essential: tuple[SkillUri, ...] = ()
    optional: tuple[SkillUri, ...] = ()
