"""The target profile: every skill that the goals ask for, why, and how much it weighs."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from advisor.domain.ids import SkillUri
from advisor.domain.languages import Labels
from advisor.errors import InvalidValueError


class WantedBy(StrEnum):
    """What asks for a skill."""

    PERSON = "person"
    """The person named it."""

    OCCUPATION = "occupation"
    ADVERTISEMENT = "advertisement"
    OUTCOMES = "outcomes"
    """An outcome of a qualification, or of a unit of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Want:
    """One reason to want a skill."""

    by: WantedBy
    label: str
    """Of the occupation, title of the advertisement or qualification; the skill's own where the person named it."""

    words: str | None = None
    """The sentence of the advertisement, or the outcome."""

    essential: bool = True
    weight: int = 1
    sureness: float | None = None
    """0..1, of a computed link; `None` where people said so."""

    def __post_init__(self) -> None:
        if self.weight < 1:
            raise InvalidValueError(f"A reason to want a skill weighs 1 or more, not {self.weight}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class WantedSkill:
    """A skill with all reasons to want it."""

    skill: SkillUri
    label: str
    wants: tuple[Want, ...]
    names: Labels | None = field(default=None, compare=False, repr=False)
    """All its names, where they are known."""

    def __post_init__(self) -> None:
        if not self.wants:
            raise InvalidValueError(f"Nothing wants the skill {self.label!r}; a wanted skill needs a reason.")

    @property
    def essential(self) -> bool:
        """Whether any of the goals cannot do without it."""
        return any(want.essential for want in self.wants)

    @property
    def weight(self) -> int:
        """Wanted by two goals, it weighs as much as both reasons together."""
        return sum(want.weight for want in self.wants)


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetProfile:
    """Skills wanted: those that the person named first, then essential ones, the heaviest first, then optional ones."""

    skills: tuple[WantedSkill, ...] = ()
    unknown: tuple[str, ...] = ()
    """Titles of goals whose skills are not known at all, such as a qualification without outcomes."""

    unlinked: tuple[str, ...] = ()
    """Outcomes that were looked at and behind which no skill was found."""
