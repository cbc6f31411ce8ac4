"""Rules about the person: what admission asks for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from advisor.domain.ids import SpecId
from advisor.domain.languages import LanguageCode
from advisor.domain.prerequisites import Prerequisite
from advisor.domain.rule_amounts import CefrLevel
from advisor.domain.stated_rules import RuleKind, StatedRule
from advisor.errors import InvalidValueError


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryRequirement(StatedRule):
    """What a person needs to be admitted; all that is stated must hold, and words are for people to judge."""

    kind: Literal[RuleKind.ENTRY_REQUIREMENT] = RuleKind.ENTRY_REQUIREMENT
    min_level: int | None = None
    """EQF level of an award that the person holds, at least."""

    held: Prerequisite | None = None
    words: str | None = None

    def __post_init__(self) -> None:
        if self.min_level is None and self.held is None and self.words is None:
            raise InvalidValueError(f"Rule {self.id!r} asks for nothing; expected a level, held units, or words.")
        if self.min_level is not None and not 1 <= self.min_level <= 8:
            raise InvalidValueError(f"Rule {self.id!r} asks for level {self.min_level}; expected EQF level 1 to 8.")

    def named_units(self) -> tuple[SpecId, ...]:
        """The units to hold."""
        return () if self.held is None else tuple(dict.fromkeys(self.held.all_units()))


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageLevel(StatedRule):
    """The person knows a language well enough."""

    kind: Literal[RuleKind.LANGUAGE_LEVEL] = RuleKind.LANGUAGE_LEVEL
    language: LanguageCode
    min_level: CefrLevel
