"""What a person holds and brings: completed units with what is known of each, and what admission asks for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from advisor.domain.catalogue import RecognitionStatus, Supervision
from advisor.domain.ids import ProviderId, SpecId
from advisor.domain.languages import LanguageCode
from advisor.domain.rule_amounts import CefrLevel, LearningKind
from advisor.errors import InvalidValueError


@dataclass(frozen=True, slots=True, kw_only=True)
class RecognitionStatement:
    """What somebody said of counting what this person holds as this unit."""

    status: RecognitionStatus
    said_by: str
    """Name or office."""

    said_on: date
    source: str | None = None
    """A document with its place, or an address."""

    def __post_init__(self) -> None:
        if not self.said_by.strip():
            raise InvalidValueError("A statement about recognition needs who made it; it was empty.")


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldUnit:
    """A unit that the person holds. `None` means: not known, and a rule that needs the fact is then unknown."""

    unit: SpecId
    awarded_on: date | None = None
    provider: ProviderId | None = None
    """Who gave it; where it is the awarding body, it was completed there."""

    learning: LearningKind | None = None
    """What kind of learning stands behind it, such as a micro-credential or work experience that was assessed."""

    supervision: Supervision | None = None
    """How it was assessed."""

    is_claimed: bool = False
    """Whether nothing but the person's word says that they hold it; rules that rest on it are then unknown."""

    recognition: RecognitionStatement | None = None
    """Where somebody said how it counts, that decides; only `ACCEPTED` and `AGREEMENT` meet a rule."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Applicant:
    """What admission asks of a person beside units. `None` means: not known."""

    cohort: str | None = None
    """As the awarding body names it."""

    began_on: date | None = None
    """When the person began toward the award; `None`: not known, or not begun."""

    highest_level: int | None = None
    """EQF level of the highest award that the person holds."""

    language_levels: Mapping[LanguageCode, CefrLevel] = field(default_factory=dict)
    """A language that is not there is not known to be spoken, or not to be."""

    def __post_init__(self) -> None:
        if self.highest_level is not None and not 1 <= self.highest_level <= 8:
            raise InvalidValueError(f"{self.highest_level} is not an EQF level; expected 1 to 8.")
