"""Nearby occupations: options beside the goal, each with what it shares and what it would take."""

from __future__ import annotations

from dataclasses import dataclass

from advisor.domain.credits import CreditPoints
from advisor.domain.ids import OccupationUri, SkillUri


@dataclass(frozen=True, slots=True, kw_only=True)
class Effort:
    """Roughly what it takes to learn some skills by the offerings that cover most of them; never a plan."""

    skills: int
    """How many skills were looked for."""

    covered: int
    """For how many of them there is an offering."""

    offerings: int = 0
    hours: int = 0
    """Sum of the stated hours."""

    credits: tuple[CreditPoints, ...] = ()
    """Of those that state no hours, one entry for each credit system."""

    without_volume: int = 0
    """Offerings that state neither."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NearbyOccupation:
    """An occupation near what the person has and wants; its place in a list says nothing of its worth."""

    occupation: OccupationUri
    label: str
    essential: int
    """How many essential skills it has."""

    shared: int
    """How many of them the person has or wants already."""

    held: int
    missing: tuple[SkillUri, ...] = ()
    """Essential skills that the person does not have: those that few occupations need first."""

    missing_labels: tuple[str, ...] = ()
    """Of these, in the same order."""

    effort: Effort | None = None
    """`None` where it was not looked for."""
