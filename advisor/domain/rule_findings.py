"""What is wrong with programme rules, and where."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from advisor.domain.ids import QualificationId, SpecId


class Severity(StrEnum):
    """`ERROR`: the rules cannot be kept, or do not say what they should. `WARNING`: they can, but look unintended."""

    ERROR = "error"
    WARNING = "warning"


class FindingKind(StrEnum):
    """Kinds of findings, as reports name them."""

    FORM = "form"
    UNKNOWN_UNIT = "unknown unit"
    AWARD_AS_UNIT = "award named as a unit"
    UNREACHABLE_MINIMUM = "unreachable minimum"
    NEEDS_UNKNOWN_UNITS = "needs unknown units"
    CONTRADICTION = "contradictory limits"
    EXCLUDED_TOGETHER = "mandatory units exclude each other"
    CYCLE = "cycle"
    UNREACHABLE_GROUP = "unreachable group"
    IDLE_RULE = "rule about nothing"
    UNKNOWN_TOTAL = "share of an unknown total"


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleFinding:
    """One thing that is wrong with the rules of a qualification, or with what units ask for."""

    kind: FindingKind
    severity: Severity = Severity.ERROR
    qualification: QualificationId | None = None
    """`None`: it is about units, whatever award they are taken toward."""

    element: str | None = None
    """Id of the group, rule or override; `None`: the qualification itself."""

    part: tuple[str | int, ...] = ()
    """Names and positions within the element, as a rule file writes them, such as `('credits', 'min')`."""

    unit: SpecId | None = None
    value: str
    expected: str
    remedy: str
