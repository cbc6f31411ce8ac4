"""A job advertisement as it is read: what it asks for, sentence by sentence, and nothing else of it."""

from __future__ import annotations

from dataclasses import dataclass

from advisor.domain.ids import SkillUri
from advisor.errors import InvalidValueError


@dataclass(frozen=True, slots=True, kw_only=True)
class Demand:
    """A skill that a sentence asks for."""

    skill: SkillUri
    sentence: str
    essential: bool = True
    """False where the advertisement only likes to see it."""

    sureness: float | None = None
    """How sure the link is, 0..1; `None` where nothing says so."""

    def __post_init__(self) -> None:
        if self.sureness is not None and not 0 <= self.sureness <= 1:
            raise InvalidValueError(f"A link is 0 to 1 sure, not {self.sureness}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class JobAdvertisement:
    """An advertisement that someone wants to answer to; the rest of its text is not kept in the request."""

    title: str
    """As written; names the advertisement in a correction."""

    demands: tuple[Demand, ...] = ()
    """Each skill once, in the order of the text."""

    unlinked: tuple[str, ...] = ()
    """Sentences that ask for something behind which no skill was found."""

    def without(self, skill: str) -> JobAdvertisement:
        """The advertisement without what it asks for by this skill."""
        kept = tuple(demand for demand in self.demands if demand.skill != skill)
        return JobAdvertisement(title=self.title, demands=kept, unlinked=self.unlinked)
