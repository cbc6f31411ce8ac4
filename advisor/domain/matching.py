"""What matching finds: concepts behind words, the skills gap, and offerings with their evidence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.ids import SkillUri
from advisor.domain.languages import Labels
from advisor.domain.skills import SkillRelationKind
from advisor.domain.target import Want


class TextPart(StrEnum):
    """Which part of a thing a text is; only outcomes say what can be done afterwards, others are weaker evidence."""

    PREFERRED_LABEL = "preferred_label"
    ALTERNATIVE_LABEL = "alternative_label"
    OUTCOME = "outcome"
    DESCRIPTION = "description"
    TITLE = "title"


class TextKind(StrEnum):
    """What kind of text is looked for: how much each signal says of it differs."""

    TERM = "term"
    """A few words that name a skill."""

    SENTENCE = "sentence"
    """A learning outcome, or part of a message."""

    TITLE = "title"
    """The name of an occupation or a qualification."""


class LinkLevel(StrEnum):
    """How far a text and the concept that it is linked to mean the same; after the mapping relations of SKOS."""

    EXACT = "exact"
    CLOSE = "close"
    BROADER = "broader"
    """The one is wider than the other: only a common parent fits, or the text names part of the concept."""


class NoLink(StrEnum):
    """Why a text was linked to nothing."""

    EMPTY = "empty"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    NO_WORDS = "no_words"
    UNKNOWN_SCRIPT = "unknown_script"
    NOTHING_NEAR = "nothing_near"


@dataclass(frozen=True, slots=True)
class ScorePart:
    """A named contribution to a score."""

    name: str
    value: float


class RelevancePart(StrEnum):
    """What the relevance of an offering to a gap is made of."""

    ESSENTIAL_SKILLS = "essential skills"
    OPTIONAL_SKILLS = "optional skills"
    SURENESS = "sureness"
    OUTCOMES = "said in learning outcomes"
    TITLE = "title"
    PRICE = "price"


@dataclass(frozen=True, slots=True, kw_only=True)
class ConceptMatch:
    """A concept (skill, occupation, qualification) that some words may mean."""

    id: str
    """A concept URI or a qualification id."""

    label: str
    """The preferred label in the language asked for."""

    matched_text: str
    similarity: float
    """Fused similarity, 0..1; not a probability."""

    words: str
    """The words that were linked."""

    probability: float | None = None
    """That the link is right, 0..1, calibrated on labelled sets; `None` where no learnt linker made it."""

    level: LinkLevel | None = None
    parts: tuple[ScorePart, ...] = ()
    """What the score behind the probability is made of: log-odds that add up to it."""

    encoder: str | None = None
    """Ids of the encoders whose vectors were compared."""

    is_called_so: bool = False
    """Whether the words are its name, and the name of no other concept that is as good."""

    @property
    def score(self) -> float:
        """The sum of the parts; the probability grows with it."""
        return sum(part.value for part in self.parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptLink:
    """A computed link of an outcome sentence, kept so that it need not be computed again."""

    skill: SkillUri
    probability: float
    level: LinkLevel
    encoder: str
    """Ids of the encoders whose vectors were compared."""


class SkillStatus(StrEnum):
    """How the person stands to a skill."""

    HELD = "held"
    PARTLY = "partly"
    """Not held, but a skill that a source relates to it is; for planning and coverage it is missing."""

    MISSING = "missing"


class HeldBy(StrEnum):
    """How it is known that the person has a skill."""

    PERSON = "person"
    """The person said so."""

    OCCUPATION = "occupation"
    """The occupation usually brings it; nobody has said or shown it."""

    PRIOR_LEARNING = "prior_learning"
    """Something learnt before brought it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldSource:
    """Where a held skill comes from."""

    by: HeldBy
    label: str = ""
    """Of the occupation, or title of what was learnt; empty where the person said so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NearHeld:
    """A held skill that a source relates to one that is missing."""

    label: str
    kind: SkillRelationKind
    source: HeldSource


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetSkill:
    """A skill that the goal asks for."""

    skill: SkillUri
    label: str
    essential: bool
    status: SkillStatus
    because: str
    """Where it comes from: the label of the goal, or of the occupation that already gave the skill."""

    wants: tuple[Want, ...] = ()
    """All reasons to want it, where there is more to say than `because`."""

    held: HeldSource | None = None
    """How it is known that the person has it; `None` where it is not held."""

    near: NearHeld | None = None
    """The held skill that makes it partly held."""

    names: Labels | None = field(default=None, compare=False, repr=False)
    """All its names, to find them again in sentences; `None` where only the label is known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SkillsGap:
    """Target skills less held skills, essential ones first."""

    skills: tuple[TargetSkill, ...]

    @property
    def missing(self) -> tuple[TargetSkill, ...]:
        """The target skills that the person does not hold, or only in part, in order."""
        return tuple(skill for skill in self.skills if skill.status is not SkillStatus.HELD)


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One sentence of an offering that covers one skill."""

    skill: SkillUri
    text: str
    part: TextPart
    strength: float
    """How surely the offering covers the skill, by this sentence and its others, 0..1; 1 for links that people made."""

    made_by_people: bool = False
    probability: float | None = None
    """That this sentence alone is evidence, 0..1, calibrated on labelled sentences; `None` where it was not learnt."""

    parts: tuple[ScorePart, ...] = ()
    """What the probability is made of: log-odds that add up to it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """An offering that may close part of the gap."""

    opportunity: LearningOpportunity
    evidence: tuple[Evidence, ...]
    """Best first, at most one for each skill."""

    relevance: float
    parts: tuple[ScorePart, ...] = ()
    """What the relevance is made of, each a `RelevancePart`; the parts add up to it."""

    alternatives: tuple[LearningOpportunity, ...] = ()
    """The same content elsewhere, in another language edition, or under another code."""

    @property
    def coverage(self) -> Mapping[SkillUri, float]:
        """How surely each skill is covered, 0..1."""
        return {evidence.skill: evidence.strength for evidence in self.evidence}
