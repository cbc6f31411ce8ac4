"""What is known of a concept apart from its names: how widely it is used, and what stands above it."""

from __future__ import annotations

from dataclasses import dataclass

from advisor.domain.skills import ReuseLevel


@dataclass(frozen=True, slots=True, kw_only=True)
class ConceptFacts:
    """Facts of one concept that help to tell likely links from unlikely ones."""

    reuse_level: ReuseLevel = ReuseLevel.UNKNOWN
    used_by: int = 0
    """Occupations that need the skill or profit from it; 0 for occupations."""

    broader: tuple[str, ...] = ()
    """URIs of the concepts and groups directly above it, in order."""


UNKNOWN_FACTS = ConceptFacts()
